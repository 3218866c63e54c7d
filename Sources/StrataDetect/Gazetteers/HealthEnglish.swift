extension Gazetteer {
    /// Diseases, disorders, procedures and lay forms of health facts. Attribute `a`: also an
    /// everyday word that needs a health context.
    static let healthConditionsEnglish: StaticString = #"""
        oxygen at night
        had a fall
        had a stroke
        stroke survivor
        in remission
        sugar diabetes
        type 2 diabetic
        type 1 diabetic
        bmi over 40
        postpartum
        in recovery
        sober
        detox
        abdominal aortic aneurysm
        abscess
        achalasia
        acid reflux
        acne
        acromegaly
        actinic keratosis
        acute bronchitis
        acute kidney injury
        acute lymphoblastic leukemia
        acute myeloid leukemia
        acute pancreatitis
        addison's disease
        adenoma
        adenomyosis
        adhd
        add disorder	a
        adrenal insufficiency
        afib
        age-related macular degeneration
        aids	a
        albinism
        alcohol abuse
        alcohol dependence
        alcohol use disorder
        alcoholism
        alcoholic	a
        allergic rhinitis
        alopecia
        als
        lou gehrig's disease
        alzheimer's
        alzheimer's disease
        alzheimers
        amblyopia
        amputation
        amputee
        amputated leg
        amyloidosis
        anal fissure
        anaphylaxis
        anemia
        anaemia
        aneurysm
        brain aneurysm
        angina
        angioedema
        angioplasty
        ankylosing spondylitis
        anorexia
        anorexia nervosa
        anosmia
        antiphospholipid syndrome
        anxiety	a
        anxiety disorder
        anxiety attacks
        aortic stenosis
        aphasia
        aplastic anemia
        appendectomy
        appendicitis
        arrhythmia
        arteriosclerosis
        artery disease
        arthritis
        asperger's
        asperger syndrome
        asthma
        asthmatic
        astigmatism
        atherosclerosis
        athlete's foot
        atopic dermatitis
        atrial fibrillation
        atrial flutter
        autism
        autistic
        autism spectrum disorder
        autoimmune disease
        autoimmune hepatitis
        back surgery
        herniated disc
        bulging disc
        slipped disc
        bacterial vaginosis
        bad back
        bad knees
        balloon angioplasty
        bariatric surgery
        gastric bypass
        gastric sleeve
        barrett's esophagus
        basal cell carcinoma
        bedridden
        bedwetting
        bell's palsy
        benign prostatic hyperplasia
        bph
        bipolar	a
        bipolar disorder
        manic depression
        birth defect
        bladder cancer
        bladder infection
        bleeding disorder
        blind	a
        blindness
        legally blind
        blood cancer
        blood clot
        blood clots
        blood disorder
        blood pressure	a
        blood sugar	a
        blood transfusion
        body dysmorphia
        bone cancer
        bone fracture
        bone marrow transplant
        borderline personality disorder
        bpd
        bowel cancer
        bradycardia
        brain bleed
        brain cancer
        brain damage
        brain injury
        brain surgery
        brain tumor
        brain tumour
        brca mutation
        breast cancer
        breast lump
        broken arm
        broken hip
        broken leg
        broken ankle
        broken wrist
        bronchiectasis
        bronchiolitis
        bronchitis
        bulimia
        bunion
        burns unit	a
        bursitis
        bypass surgery
        heart bypass
        triple bypass
        quadruple bypass
        c-section
        cesarean
        caesarean
        cancer	a
        cancer survivor
        cancer patient
        cancer treatment
        candidiasis
        carcinoma
        cardiac arrest
        cardiomyopathy
        carotid stenosis
        carpal tunnel
        carpal tunnel syndrome
        cataract
        cataracts
        cataract surgery
        cavernoma
        celiac disease
        coeliac disease
        cellulitis
        cerebral palsy
        cervical cancer
        cervical dysplasia
        charcot-marie-tooth
        chemo
        chemotherapy
        chickenpox
        chlamydia
        cholecystectomy
        cholera
        cholestasis
        high cholesterol
        chronic bronchitis
        chronic fatigue
        chronic fatigue syndrome
        chronic kidney disease
        ckd
        chronic lymphocytic leukemia
        chronic migraine
        chronic obstructive pulmonary disease
        copd
        chronic pain
        chronic illness
        cirrhosis
        cleft lip
        cleft palate
        club foot
        clinical depression
        clinically depressed
        cluster headaches
        colitis
        ulcerative colitis
        colon cancer
        colon polyps
        colonoscopy	a
        colorectal cancer
        color blindness
        colostomy
        coma	a
        concussion	a
        congenital heart defect
        congestive heart failure
        chf
        conjunctivitis
        pink eye
        connective tissue disease
        copper deficiency
        corneal transplant
        coronary artery disease
        coronary heart disease
        cad disease
        covid
        covid-19
        coronavirus
        long covid
        cpap
        cpap machine
        crohn's
        crohn's disease
        crohns
        cushing's syndrome
        cyst	a
        cystic fibrosis
        cystitis
        cytomegalovirus
        deaf	a
        deafness
        hard of hearing
        hearing aid
        hearing aids
        hearing impaired
        hearing loss
        deep vein thrombosis
        dvt
        degenerative disc disease
        dehydration	a
        dementia
        dengue
        dengue fever
        postpartum depression
        postnatal depression
        dermatitis
        detached retina
        retinal detachment
        deviated septum
        diabetes
        type 1 diabetes
        type 2 diabetes
        type one diabetes
        type two diabetes
        type ii diabetes
        type i diabetes
        diabetic
        prediabetes
        prediabetic
        pre-diabetic
        gestational diabetes
        diabetic neuropathy
        diabetic retinopathy
        diabetic foot
        diabetes insipidus
        dialysis
        on dialysis
        hemodialysis
        peritoneal dialysis
        diphtheria
        dislocated shoulder
        diverticulitis
        diverticulosis
        double mastectomy
        down syndrome
        down's syndrome
        drug addiction
        drug addict
        drug abuse
        substance abuse
        substance use disorder
        opioid addiction
        opioid use disorder
        heroin addict
        rehab	a
        dry eye
        dysentery
        dyslexia
        dyslexic
        dyspraxia
        dysphagia
        dystonia
        ear infection
        eating disorder
        ebola
        eclampsia
        ectopic pregnancy
        eczema
        ehlers-danlos
        edema	a
        emphysema
        encephalitis
        end stage renal disease
        esrd
        endocarditis
        endometriosis
        endometrial cancer
        enlarged heart
        enlarged prostate
        epilepsy
        epileptic
        seizure	a
        seizures
        seizure disorder
        epstein-barr
        erectile dysfunction
        ed medication
        esophageal cancer
        oesophageal cancer
        essential tremor
        factor v leiden
        fatty liver
        fatty liver disease
        fertility treatment
        fetal alcohol syndrome
        fibroids
        uterine fibroids
        fibromyalgia
        fistula
        food allergy
        peanut allergy
        nut allergy
        penicillin allergy
        allergic to penicillin
        latex allergy
        food poisoning
        fracture	a
        hip fracture
        compression fracture
        fragile x
        frozen shoulder
        g6pd deficiency
        gallbladder removal
        gallstones
        gangrene
        gastric cancer
        gastric ulcer
        gastritis
        gastroenteritis
        gastroparesis
        gender dysphoria
        generalized anxiety disorder
        genital herpes
        genital warts
        gerd
        giant cell arteritis
        gilbert's syndrome
        gingivitis
        glaucoma
        glioblastoma
        glioma
        glomerulonephritis
        gluten intolerance
        goiter
        goitre
        gonorrhea
        gonorrhoea
        gout	a
        graves' disease
        graves disease
        guillain-barre
        gum disease
        hair loss
        hand foot and mouth disease
        hashimoto's
        hashimoto's thyroiditis
        hay fever
        head injury
        headaches	a
        heart attack
        heart attacks
        heart condition
        heart disease
        heart failure
        heart murmur
        heart problems
        heart surgery
        open heart surgery
        heart trouble
        heart valve replacement
        heartburn	a
        heart transplant
        heat stroke
        hemochromatosis
        hemophilia
        haemophilia
        hemorrhage
        hemorrhoids
        haemorrhoids
        piles treatment
        hepatitis
        hepatitis a
        hepatitis b
        hepatitis c
        hep b
        hep c
        hernia
        hiatal hernia
        inguinal hernia
        herpes
        herpes simplex
        shingles	a
        herpes zoster
        hidradenitis
        high blood pressure
        high bp
        hypertension
        hypertensive
        hip replacement
        hip surgery
        hiv
        hiv positive
        hiv-positive
        hives	a
        hoarding disorder
        hodgkin's lymphoma
        hodgkin lymphoma
        non-hodgkin lymphoma
        hospice
        in hospice
        hospitalized	a
        hospitalised
        hpv
        human papillomavirus
        huntington's disease
        huntingtons
        hydrocephalus
        hydronephrosis
        hyperglycemia
        hyperlipidemia
        hyperparathyroidism
        hyperthyroidism
        overactive thyroid
        hypertrophy
        hypoglycemia	a
        low blood sugar
        hypotension
        low blood pressure
        hypothyroidism
        underactive thyroid
        hysterectomy
        ibs
        irritable bowel
        irritable bowel syndrome
        inflammatory bowel disease
        ibd
        immunodeficiency
        immunocompromised
        impetigo
        impotence
        incontinence
        incontinent
        infertility
        infertile
        influenza
        flu shot
        ingrown toenail
        insomnia	a
        insulin dependent
        insulin-dependent
        insulin pump
        insulin resistance
        on insulin
        interstitial cystitis
        interstitial lung disease
        iron deficiency
        ischemia
        ivf
        jaundice
        joint pain
        joint replacement
        kaposi's sarcoma
        keloid
        keratoconus
        kidney cancer
        kidney disease
        kidney failure
        renal failure
        kidney infection
        kidney stone
        kidney stones
        kidney transplant
        knee replacement
        knee surgery
        knee brace
        kyphosis
        lactose intolerance
        lactose intolerant
        laryngitis
        learning disability
        learning disabilities
        legionnaires' disease
        leprosy
        leukemia
        leukaemia
        lewy body dementia
        lichen planus
        lipoma
        liver cancer
        liver cirrhosis
        liver disease
        liver failure
        liver transplant
        lung cancer
        lung disease
        black lung
        lung transplant
        lupus	a
        lyme disease
        lymphedema
        lymphoma
        macular degeneration
        mad cow disease
        malaria
        malnutrition
        marfan syndrome
        mastectomy
        mastitis
        measles
        melanoma
        skin cancer
        squamous cell carcinoma
        memory loss
        meniere's disease
        meningioma
        meningitis
        meniscus tear
        torn meniscus
        torn acl
        acl tear
        torn rotator cuff
        rotator cuff tear
        menopause
        menopausal
        mental breakdown
        nervous breakdown
        mental health issues
        mental illness
        mesothelioma
        asbestosis
        metabolic syndrome
        metastasis
        metastatic cancer
        migraine	a
        migraines
        mini stroke
        tia	a
        transient ischemic attack
        miscarriage
        miscarried
        stillbirth
        mitral valve prolapse
        mold allergy
        mononucleosis
        morbid obesity
        morbidly obese
        obesity	a
        obese	a
        motor neurone disease
        mouth cancer
        oral cancer
        mpox
        mrsa
        multiple myeloma
        multiple sclerosis
        ms diagnosis
        mumps	a
        muscular dystrophy
        myasthenia gravis
        myelodysplastic syndrome
        myeloma
        myocardial infarction
        myocarditis
        myoma
        myopia
        nasal polyps
        nearsighted
        narcolepsy
        nephritis
        nephropathy
        nerve damage
        nerve pain
        neuralgia
        trigeminal neuralgia
        neuroblastoma
        neurofibromatosis
        neuropathy
        peripheral neuropathy
        norovirus
        obsessive compulsive disorder
        ocd
        obstructive sleep apnea
        sleep apnea
        sleep apnoea
        organ transplant
        osteoarthritis
        osteomyelitis
        osteopenia
        osteoporosis
        ostomy
        otitis media
        ovarian cancer
        ovarian cyst
        ovarian cysts
        overdose	a
        oxygen tank
        on oxygen
        pacemaker
        defibrillator implant
        icd implant
        paget's disease
        palpitations
        pancreatic cancer
        pancreatitis
        panic attack
        panic attacks
        panic disorder
        paralysis	a
        paralyzed
        paralysed
        paraplegic
        quadriplegic
        paranoid schizophrenia
        parkinson's
        parkinson's disease
        parkinsons
        pelvic inflammatory disease
        pemphigus
        peptic ulcer
        pericarditis
        perimenopause
        periodontal disease
        peripheral artery disease
        peripheral arterial disease
        peripheral vascular disease
        peritonitis
        pernicious anemia
        personality disorder
        phenylketonuria
        phlebitis
        phobia	a
        pilonidal cyst
        pinched nerve
        pituitary tumor
        plantar fasciitis
        pleurisy
        pneumonia
        pneumothorax
        collapsed lung
        polio	a
        polycystic kidney disease
        polycystic ovary syndrome
        pcos
        polymyalgia rheumatica
        polyps	a
        porphyria
        post traumatic stress disorder
        post-traumatic stress disorder
        ptsd
        preeclampsia
        pre-eclampsia
        pregnant
        pregnancy	a
        weeks pregnant
        months pregnant
        expecting a baby
        high-risk pregnancy
        premature birth
        preterm labor
        pressure ulcer
        prostate cancer
        prostatitis
        prosthetic leg
        psoriasis
        psoriatic arthritis
        psychosis
        psychotic episode
        pulmonary edema
        pulmonary embolism
        pulmonary fibrosis
        pulmonary hypertension
        pyelonephritis
        rabies
        radiation therapy
        radiation treatment
        radiotherapy
        raynaud's
        raynaud's disease
        rectal cancer
        reflux disease
        renal cell carcinoma
        respiratory failure
        restless leg syndrome
        restless legs
        retinal vein occlusion
        retinitis pigmentosa
        retinopathy
        rheumatic fever
        rheumatoid arthritis
        rickets
        ringworm
        rosacea
        rsv
        sarcoidosis
        sarcoma
        sarcopenia
        sars
        scabies
        scarlet fever
        schizoaffective disorder
        schizophrenia
        schizophrenic
        sciatica
        scleroderma
        scoliosis
        self harm
        self-harm
        sepsis
        septicemia
        sexually transmitted disease
        sexually transmitted infection
        std test
        shortness of breath
        sickle cell
        sickle cell anemia
        sickle cell disease
        sinus infection
        sinusitis
        sjogren's syndrome
        skin cancer removal
        skin condition
        skull fracture
        sleep disorder
        social anxiety
        speech impediment
        spina bifida
        spinal cord injury
        spinal fusion
        spinal stenosis
        spinal surgery
        spondylosis
        spondylitis
        stage 1 cancer
        stage 2 cancer
        stage 3 cancer
        stage 4 cancer
        stage four cancer
        stem cell transplant
        stent	a
        stents
        stent put in
        stomach cancer
        stomach ulcer
        strabismus
        strep throat
        stroke	a
        stroke victim
        stutter	a
        subarachnoid hemorrhage
        suicidal
        suicidal thoughts
        suicide attempt
        syphilis
        tachycardia
        tapeworm
        tay-sachs
        tendonitis
        terminal cancer
        terminal illness
        terminally ill
        testicular cancer
        tetanus
        thalassemia
        throat cancer
        thrombocytopenia
        thrombosis
        thyroid cancer
        thyroid disease
        thyroid nodule
        thyroid problem
        thyroiditis
        tinnitus
        tonsillectomy
        tonsillitis
        tourette's
        tourette syndrome
        toxic shock syndrome
        transplant recipient
        traumatic brain injury
        tbi
        tuberculosis
        tb test positive
        tumor
        tumour
        benign tumor
        malignant tumor
        turner syndrome
        typhoid
        typhus
        ulcer	a
        ulcers
        umbilical hernia
        urinary incontinence
        urinary tract infection
        uti
        urticaria
        uterine cancer
        vaginitis
        valve replacement
        varicose veins
        vascular dementia
        vascular disease
        vasculitis
        vasectomy
        vertigo	a
        vision loss
        visually impaired
        vitamin d deficiency
        vitiligo
        von willebrand disease
        walking frame
        wheelchair	a
        wheelchair bound
        in a wheelchair
        whooping cough
        wilson's disease
        yeast infection
        yellow fever
        zika
        cold	a
        depression	a
        depressed	a
        shock	a
        rash	a
        fever	a
        cough	a
        flu	a
        fatigue	a
        headache	a
        virus	a
        infection	a
        surgery	a
        operation	a
        allergy	a
        allergies	a
        pain	a
        injury	a
        thrush	a
        limp	a
        swelling	a
        dizzy	a
        nausea	a
        bleeding	a
        spasm	a
        tremor	a
        numbness	a
        a1c
        hba1c
        back brace	a
        ankle brace	a
        neck brace	a
        """#

    /// Medicines by generic and brand name. Attribute `a`: also another word.
    static let medicationsEnglish: StaticString = #"""
        abatacept
        abilify
        acamprosate
        accutane
        acetaminophen
        acyclovir
        adalimumab
        adderall
        advair
        advil
        albuterol
        aldactone
        alendronate
        aleve
        allegra
        allopurinol
        alprazolam
        ambien
        amiodarone
        amitriptyline
        amlodipine
        amoxicillin
        amoxil
        amphetamine
        anastrozole
        apixaban
        aricept
        arimidex
        aripiprazole
        aspirin	a
        atenolol
        ativan
        atomoxetine
        atorvastatin
        augmentin
        avandia
        avonex
        azathioprine
        azithromycin
        baclofen
        basaglar
        benadryl
        benazepril
        benicar
        benzonatate
        bisoprolol
        biktarvy
        botox	a
        brilinta
        budesonide
        bumetanide
        buprenorphine
        bupropion
        buspirone
        bystolic
        carbamazepine
        carbidopa
        cardizem
        carvedilol
        cefalexin
        cephalexin
        celebrex
        celecoxib
        celexa
        cetirizine
        chantix
        chlorthalidone
        cialis
        ciprofloxacin
        citalopram
        clarithromycin
        claritin
        clindamycin
        clonazepam
        clonidine
        clopidogrel
        clozapine
        codeine
        colchicine
        concerta
        coreg
        coumadin
        crestor
        cyclobenzaprine
        cymbalta
        cyclosporine
        dabigatran
        dapagliflozin
        depakote
        dexamethasone
        dexilant
        dextroamphetamine
        diazepam
        diclofenac
        dicyclomine
        digoxin
        dilantin
        diltiazem
        diovan
        divalproex
        donepezil
        doxazosin
        doxycycline
        dulaglutide
        duloxetine
        dupixent
        effexor
        eliquis
        empagliflozin
        enalapril
        enbrel
        enoxaparin
        entresto
        epinephrine
        epipen
        epoetin
        escitalopram
        esomeprazole
        estradiol
        eszopiclone
        etanercept
        ezetimibe
        famotidine
        farxiga
        fenofibrate
        fentanyl
        finasteride
        flomax
        flonase
        fluconazole
        fluoxetine
        fluticasone
        folic acid
        fosamax
        furosemide
        gabapentin
        genvoya
        gemfibrozil
        glargine
        glimepiride
        glipizide
        glucophage
        glyburide
        gleevec
        haloperidol
        heparin	a
        herceptin
        humalog
        humira
        humulin
        hydralazine
        hydrochlorothiazide
        hctz
        hydrocodone
        hydroxychloroquine
        hydroxyzine
        ibrance
        ibuprofen
        imatinib
        imitrex
        inderal
        infliximab
        insulin	a
        insulin glargine
        invokana
        irbesartan
        isosorbide
        januvia
        jardiance
        keppra
        keytruda
        klonopin
        lamictal
        lamotrigine
        lansoprazole
        lantus
        lasix
        latanoprost
        latuda
        letrozole
        levaquin
        levemir
        levetiracetam
        levocetirizine
        levodopa
        levofloxacin
        levothyroxine
        lexapro
        linagliptin
        lipitor
        liraglutide
        lisinopril
        lithium	a
        loratadine
        lorazepam
        losartan
        lovastatin
        lovenox
        lunesta
        lyrica
        meclizine
        meloxicam
        memantine
        metformin
        methadone
        methotrexate
        methylphenidate
        methylprednisolone
        metoclopramide
        metoprolol
        metronidazole
        mirapex
        mirtazapine
        modafinil
        mometasone
        montelukast
        morphine	a
        motrin
        mounjaro
        mucinex
        mycophenolate
        namenda
        naloxone
        naltrexone
        naproxen
        narcan
        nexium
        niacin	a
        nifedipine
        nitrofurantoin
        nitroglycerin	a
        norco
        nortriptyline
        norvasc
        novolog
        ocrevus
        olanzapine
        olmesartan
        omeprazole
        ondansetron
        opdivo
        oxcarbazepine
        oxybutynin
        oxycodone
        oxycontin
        ozempic
        pantoprazole
        paracetamol
        paroxetine
        paxil
        paxlovid
        penicillin	a
        pepcid
        percocet
        phenobarbital
        phentermine
        phenytoin
        pioglitazone
        plaquenil
        plavix
        pradaxa
        pramipexole
        pravastatin
        prednisolone
        prednisone
        pregabalin
        prevacid
        prilosec
        prograf
        prolia
        promethazine
        propranolol
        propecia
        protonix
        prozac
        pulmicort
        quetiapine
        quinapril
        raloxifene
        ramipril
        ranexa
        ranitidine
        rebif
        remicade
        repatha
        requip
        restasis
        revlimid
        rifampin
        risperdal
        risperidone
        ritalin
        rituximab
        rivaroxaban
        rizatriptan
        ropinirole
        rosuvastatin
        roxicodone
        rybelsus
        salmeterol
        semaglutide
        sertraline
        seroquel
        sildenafil
        simvastatin
        singulair
        sinemet
        sitagliptin
        skyrizi
        spiriva
        spironolactone
        stelara
        strattera
        suboxone
        sumatriptan
        symbicort
        synthroid
        tacrolimus
        tadalafil
        tamoxifen
        tamsulosin
        tecfidera
        tegretol
        temazepam
        terbinafine
        testosterone	a
        timolol
        tiotropium
        tirzepatide
        tizanidine
        topamax
        topiramate
        toprol
        toujeo
        tradjenta
        tramadol
        trazodone
        tresiba
        triamterene
        trulicity
        truvada
        tylenol
        ultram
        valacyclovir
        valium
        valproate
        valsartan
        valtrex
        vancomycin
        venlafaxine
        ventolin
        verapamil
        viagra	a
        vicodin
        victoza
        viibryd
        vyvanse
        warfarin
        wegovy
        wellbutrin
        xanax
        xarelto
        xeljanz
        xolair
        zantac
        zestril
        zetia
        zithromax
        zocor
        zofran
        zoloft
        zolpidem
        zyprexa
        zyrtec
        blood thinner
        blood thinners
        water pill
        water pills
        statin	a
        statins
        beta blocker
        beta blockers
        antidepressant
        antidepressants
        antipsychotic
        inhaler	a
        steroid shot
        insulin shots
        birth control pills
        painkillers	a
        antibiotics	a
        nitro pills
        methadone clinic
        immunosuppressant
        chemo pills
        blood pressure medication
        heart medication
        diabetes medication
        antiviral
        nebulizer
        oxygen concentrator
        """#

    /// Words around a health fact.
    static let healthContextWords: StaticString = #"""
        diagnosed with
        diagnosed
        was diagnosed
        diagnosis of
        suffers from
        suffering from
        suffer from
        history of
        family history of
        medical history
        prescribed
        prescription for
        taking medication
        on medication
        medication for
        takes medicine
        treated for
        treatment for
        being treated
        under treatment
        hospitalized for
        in the hospital
        in hospital
        admitted to
        discharged from
        surgery
        surgery for
        operation on
        operated on
        underwent
        had surgery
        post-op
        recovering from
        recovery from
        complications from
        symptoms of
        tested positive
        test results
        biopsy
        mri
        ct scan
        x-ray
        ultrasound
        blood test
        lab results
        doctor said
        my doctor
        her doctor
        his doctor
        physician
        specialist
        cardiologist
        oncologist
        neurologist
        psychiatrist
        therapist
        dialysis
        chemotherapy
        radiation
        pre-existing
        preexisting condition
        pre-existing condition
        chronic
        acute
        terminal
        stage
        in remission
        relapse
        allergic to
        allergy to
        pregnant
        due date
        weeks pregnant
        disabled
        on disability
        disability benefits
        wheelchair
        wears a
        uses a walker
        passed out
        caregiver
        nursing home
        assisted living
        hospice
        icu
        emergency room
        intensive care
        blood pressure
        blood sugar
        a1c
        dosage
        milligrams
        dose
        side effects
        refill
        pharmacy
        copay
        deductible
        medicare
        medicaid
        smoker
        quit smoking
        tobacco use
        mental health
        died of
        died from
        passed away from
        health condition
        health conditions
        health problems
        health issues
        medical condition
        medical conditions
        ill with
        sick with
        infected with
        has had a
        had a heart
        患有
        患
        得了
        得过
        确诊
        确诊为
        诊断
        诊断为
        被诊断
        初步诊断
        病史
        既往史
        既往病史
        家族史
        家族病史
        住院
        住过院
        住院治疗
        出院
        入院
        手术
        做过手术
        做手术
        动手术
        术后
        术前
        开刀
        切除
        植入
        移植
        服用
        吃药
        长期服药
        用药
        开药
        处方
        打针
        输液
        治疗
        正在治疗
        接受治疗
        化疗
        放疗
        透析
        复查
        复诊
        随访
        检查出
        查出
        体检
        体检报告
        体检发现
        检查结果
        化验
        病理
        活检
        病理报告
        核磁
        ct
        b超
        彩超
        胃镜
        肠镜
        增强ct
        穿刺
        良性
        恶性
        早期
        中期
        晚期
        转移
        复发
        康复
        恢复期
        病情
        症状
        发作
        急性
        慢性
        感染
        过敏
        过敏史
        对青霉素过敏
        医生说
        主治医生
        大夫说
        门诊
        急诊
        病房
        病历
        病假
        休病假
        残疾证
        伤残
        理赔
        重疾理赔
        拒保
        加费承保
        除外承保
        延期承保
        告知
        健康告知
        带病投保
        免赔
        既往症
        怀孕
        孕期
        预产期
        产检
        流产
        剖腹产
        顺产
        哺乳期
        月经
        更年期
        血压
        血糖
        血脂
        尿酸
        肝功能
        肾功能
        指标
        偏高
        异常
        阳性
        阴性
        卧床
        瘫痪
        坐轮椅
        去世
        病逝
        抢救
        重症
        监护室
        胰岛素
        降压药
        降糖药
        病友
        就医
        就诊
        看病
        """#

    /// Endings of disease names.
    static let englishDiseaseEndings: StaticString = #"""
        itis
        oma
        emia
        aemia
        osis
        pathy
        sclerosis
        syndrome
        algia
        plegia
        paresis
        penia
        phobia
        uria
        rrhea
        rrhoea
        rrhage
        megaly
        malacia
        trophy
        dystrophy
        ectomy
        ostomy
        otomy
        plasty
        cele
        lithiasis
        stenosis
        ectasis
        ptosis
        philia
        phasia
        lexia
        praxia
        kinesia
        cytosis
        oedema
        edema
        spasm
        ischemia
        thrombosis
        embolism
        fibrosis
        carcinoma
        sarcoma
        lymphoma
        blastoma
        disease
        disorder
        cancer
        infection
        deficiency
        failure
        injury
        fracture
        tumor
        tumour
        stones
        attack
        surgery
        replacement
        transplant
        removal
        bypass
        allergy
        intolerance
        addiction
        dependence
        palsy
        defect
        impairment
        """#

    /// Parts of the body that combine with a disease.
    static let englishBodyParts: StaticString = #"""
        brain
        head
        skull
        eye
        eyes
        retina
        cornea
        ear
        ears
        nose
        sinus
        mouth
        tongue
        tooth
        teeth
        gum
        jaw
        throat
        larynx
        pharynx
        neck
        thyroid
        parathyroid
        esophagus
        oesophagus
        chest
        breast
        lung
        lungs
        bronchial
        heart
        cardiac
        coronary
        aortic
        aorta
        valve
        artery
        vein
        blood
        lymph
        spleen
        liver
        hepatic
        gallbladder
        bile duct
        pancreas
        pancreatic
        stomach
        gastric
        bowel
        intestine
        intestinal
        colon
        rectum
        rectal
        anal
        appendix
        kidney
        renal
        bladder
        urinary
        prostate
        testicular
        testicle
        penile
        uterus
        uterine
        cervix
        cervical
        ovary
        ovarian
        vaginal
        vulva
        endometrial
        pituitary
        adrenal
        spine
        spinal
        back
        lower back
        disc
        hip
        pelvis
        knee
        ankle
        foot
        feet
        toe
        leg
        thigh
        shin
        shoulder
        rotator cuff
        elbow
        wrist
        hand
        finger
        arm
        bone
        joint
        muscle
        tendon
        ligament
        meniscus
        cartilage
        nerve
        skin
        scalp
        bone marrow
        pulmonary
        cerebral
        vascular
        """#
}
