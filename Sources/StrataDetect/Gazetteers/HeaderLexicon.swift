extension Gazetteer {
    /// Terms of column headers: the term in lower-case words, a label id, and a weight from 1 (a weak
    /// hint) to 3 (clear). The reader also knows each term with its blanks left out.
    static let headerTerms: StaticString = #"""
        2 fa secret	credential	3
        3 digit code	card_verification	3
        400 电话	company_phone	3
        401 k balance	income_debt	3
        800 电话	company_phone	3
        a	opaque_id	1
        a 1 c	health	2
        a c no	bank_account	3
        a c number	bank_account	3
        a id	staff_id	2
        a number	phone	2
        a number alien	other_national_id	3
        a1c	health	3
        aadhaar	other_national_id	3
        aadhaar card	other_national_id	3
        aadhaar no	other_national_id	3
        aadhaar number	other_national_id	3
        aadhar	other_national_id	3
        aadhar card	other_national_id	3
        aadhar no	other_national_id	3
        aadhar number	other_national_id	3
        aaid	device_id	3
        aba	bank_routing	3
        aba no	bank_routing	3
        aba number	bank_routing	3
        aba routing	bank_routing	3
        aba routing number	bank_routing	3
        aba rtn	bank_routing	3
        abandon rate	aggregate	3
        abandonment rate	aggregate	3
        abha id	medical_record	3
        abha number	medical_record	3
        abn	tax_id_business	3
        about	call_note	2
        about company	company	3
        about me	call_note	2
        about us	company	3
        absence reason	health	3
        abteilung	occupation	3
        ac	bank_account	1
        ac no	bank_account	2
        ac num	bank_account	2
        ac number	bank_account	1
        academic	education	2
        academic degree	education	3
        academic level	education	3
        academic qualification	education	3
        acc	bank_account	1
        acc key	credential	2
        acc no	bank_account	2
        acc num	bank_account	2
        acc number	bank_account	2
        accept marketing	consent_record	2
        accepted cmp 1	call_record	3
        accepted cmp 2	call_record	3
        accepted cmp 3	call_record	3
        accepted cmp 4	call_record	3
        accepted cmp 5	call_record	3
        accepted terms	consent_record	3
        accepts marketing	consent_record	2
        access key	credential	3
        access key id	credential	3
        access token	credential	3
        accession number	medical_record	3
        accnt	bank_account	2
        account	bank_account	1
        account address	company_address	3
        account balance	income_debt	3
        account billing address	company_address	3
        account city	company_address	2
        account company	company	3
        account country	company_address	2
        account created	timestamp	3
        account created date	timestamp	3
        account digits	bank_account	1
        account email	company_email	3
        account executive	staff_id	3
        account holder	person_name	3
        account holder name	person_name	3
        account iban	iban	3
        account id	customer_id	3
        account id company	opaque_id	3
        account key	customer_id	3
        account manager	staff_id	3
        account manager name	staff_id	3
        account name	company	3
        account name company	company	3
        account name person	person_name	2
        account nbr	bank_account	3
        account no	bank_account	3
        account num	bank_account	3
        account number	bank_account	3
        account open date	timestamp	3
        account opening date	timestamp	3
        account owner	staff_id	3
        account owner name	person_name	3
        account password	credential	3
        account phone	company_phone	3
        account ref	business_id	3
        account reference	customer_id	3
        account rep	staff_id	3
        account shipping address	company_address	3
        accountno	bank_account	2
        acct	bank_account	2
        acct 1	bank_account	2
        acct 2	bank_account	2
        acct bal	income_debt	2
        acct exec	staff_id	2
        acct i	bank_account	2
        acct id	bank_account	1
        acct mgr	staff_id	2
        acct mgr name	staff_id	2
        acct n	bank_account	2
        acct name	company	2
        acct nbr	bank_account	3
        acct nm	company	2
        acct no	bank_account	3
        acct num	bank_account	3
        acct number	bank_account	3
        acct owner	staff_id	2
        acct pan	payment_card	3
        acctid	customer_id	2
        acctno	bank_account	2
        acctnum	bank_account	2
        accuracy meters	gps_position	2
        acepta publicidad	consent_record	2
        ach account	bank_account	3
        ach account number	bank_account	3
        ach routing	bank_routing	3
        ach routing number	bank_routing	3
        achternaam	person_name	2
        acn	tax_id_business	3
        acnt no	bank_account	2
        acnumber	bank_account	3
        acquisition channel	campaign	3
        acquisition source	campaign	3
        act bal	income_debt	2
        act flg	opaque_id	2
        act no	bank_account	2
        activation code	credential	3
        activation token	credential	3
        active	opaque_id	3
        active duty	specific_identity	3
        activities	call_record	1
        activity	call_record	1
        activity date	call_record	3
        activity description	call_note	3
        activity notes	call_note	3
        activity outcome	call_record	3
        activity score	score	3
        activity type	call_record	3
        acw	call_record	3
        acw time	call_record	3
        ad	campaign	3
        ad campaign	campaign	3
        ad campaign name	campaign	3
        ad group	campaign	3
        ad group id	campaign	3
        ad group name	campaign	3
        ad grp	campaign	2
        ad id	campaign	3
        ad name	campaign	3
        ad network	campaign	3
        ad set	campaign	3
        ad source	campaign	3
        ad soyad	person_name	2
        ad1	detailed_address	3
        ad2	detailed_address	3
        add	detailed_address	1
        add 1	detailed_address	2
        add 2	detailed_address	2
        add 3	detailed_address	2
        add info	call_note	2
        add time	timestamp	3
        adddress	detailed_address	2
        added at	timestamp	3
        added by	staff_id	3
        added date	timestamp	3
        added on	timestamp	3
        addict	health	3
        addiction	health	3
        additional comments	call_note	3
        additional driver	third_party_person	3
        additional email	email	3
        additional emails	email	3
        additional info	call_note	3
        additional information	call_note	3
        additional insured	third_party_person	3
        additional notes	call_note	3
        addl info	call_note	2
        addl notes	call_note	2
        addr	detailed_address	2
        addr 1	detailed_address	2
        addr 2	detailed_address	2
        addr 3	detailed_address	2
        addr line 1	detailed_address	3
        addr line 2	detailed_address	3
        addr line 3	detailed_address	3
        addr ln 1	detailed_address	2
        addr ln 2	detailed_address	2
        addr1	detailed_address	3
        addr2	detailed_address	3
        addr3	detailed_address	3
        addres	detailed_address	2
        address	detailed_address	3
        address 1	detailed_address	3
        address 2	detailed_address	3
        address 3	detailed_address	3
        address city	coarse_location	3
        address complete	detailed_address	3
        address country	coarse_location	3
        address county	coarse_location	3
        address detail	detailed_address	2
        address details	detailed_address	2
        address full	detailed_address	3
        address lat	gps_position	3
        address latitude	gps_position	3
        address line	detailed_address	3
        address line 1	detailed_address	3
        address line 2	detailed_address	3
        address line 3	detailed_address	3
        address line1	detailed_address	3
        address line2	detailed_address	3
        address ln 1	detailed_address	3
        address ln 2	detailed_address	3
        address lng	gps_position	3
        address longitude	gps_position	3
        address postal code	coarse_location	3
        address province	coarse_location	3
        address state	coarse_location	3
        address street	detailed_address	3
        address text	detailed_address	2
        address zip	coarse_location	3
        addressee	person_name	2
        addrline 1	detailed_address	2
        addrline 2	detailed_address	2
        addrln1	detailed_address	3
        addrs	detailed_address	2
        adhaar	other_national_id	3
        adhar no	other_national_id	3
        adhd	health	3
        adherence	score	2
        adid	device_id	3
        adjusted gross income	income_debt	3
        adjuster	staff_id	3
        adm no	medical_record	2
        admin email	company_email	3
        admin notes	call_note	3
        admission diagnosis	health	3
        admission id	medical_record	3
        admission number	medical_record	3
        admission type	health	3
        adolescent	minor_teen	2
        adoption	marital_family	3
        adr	detailed_address	2
        adr 1	detailed_address	2
        adr 2	detailed_address	2
        adr1	detailed_address	3
        adr2	detailed_address	3
        adres	detailed_address	3
        adres email	email	3
        adress	detailed_address	2
        adresse	detailed_address	3
        adresse complete	detailed_address	2
        adresse complète	detailed_address	3
        adresse de facturation	detailed_address	3
        adresse de livraison	detailed_address	3
        adresse e mail	email	3
        adresse electronique	email	2
        adresse email	email	3
        adresse entreprise	company_address	2
        adresse mail	email	3
        adresse postale	detailed_address	3
        adresse societe	company_address	1
        adresse société	company_address	2
        adresse électronique	email	3
        adresss	detailed_address	2
        adrs	detailed_address	2
        adset id	campaign	3
        adset name	campaign	3
        advertisement	campaign	3
        advertiser	campaign	3
        advertiser id	device_id	3
        advertising id	device_id	3
        adviser	staff_id	3
        advisor	staff_id	3
        advisor id	staff_id	3
        advisor name	staff_id	3
        aff	campaign	2
        aff cd	campaign	2
        aff id	campaign	2
        affiliate	campaign	3
        affiliate code	campaign	3
        affiliate id	campaign	3
        affiliate name	campaign	3
        affluence	income_debt	2
        affluence band	income_debt	2
        after call work	call_record	3
        ag id	staff_id	2
        ag nm	staff_id	2
        agama	religion_belief	3
        age	age	3
        age at enrollment	age	2
        age at entry	age	2
        age band	age	3
        age bracket	age	3
        age bucket	age	3
        age cat	age	2
        age category	age	3
        age cd	age	2
        age class	age	2
        age group	age	3
        age grp	age	2
        age in years	age	3
        age of child	minor_data	3
        age of customer	age	3
        age range	age	3
        age segment	age	3
        age years	age	3
        age yr	age	3
        age yrs	age	3
        agencia	bank_routing	1
        agencia bancaria	bank_routing	2
        agency	company	3
        agency name	company	3
        agent	staff_id	3
        agent audio	staff_voice	3
        agent cd	staff_id	2
        agent channel audio	staff_voice	3
        agent code	staff_id	3
        agent comments	call_note	3
        agent email	staff_id	3
        agent ext	staff_id	3
        agent extension	staff_id	3
        agent first name	staff_id	3
        agent full name	staff_id	3
        agent group	staff_id	3
        agent id	staff_id	3
        agent last name	staff_id	3
        agent login	staff_id	3
        agent name	staff_id	3
        agent nm	staff_id	2
        agent no	staff_id	3
        agent notes	call_note	3
        agent npn	staff_id	3
        agent number	staff_id	3
        agent of record	staff_id	3
        agent phone	staff_id	3
        agent remarks	call_note	3
        agent speech	transcript	3
        agent team	staff_id	3
        agent user	staff_id	3
        agent voice	staff_voice	3
        agente	staff_id	2
        ages of children	marital_family	3
        agi	income_debt	3
        agnt	staff_id	2
        agnt id	staff_id	2
        agnt nm	staff_id	2
        agr no	business_id	2
        agree	consent_record	2
        agree terms	consent_record	3
        agree to terms	consent_record	3
        agreed	consent_record	2
        agreed to terms	consent_record	3
        agreement flag	consent_record	2
        agreement id	business_id	3
        agreement no	business_id	3
        agreement number	business_id	3
        agrmt no	business_id	2
        agt	staff_id	2
        agt cd	staff_id	2
        agt cmt	call_note	2
        agt id	staff_id	2
        agt name	staff_id	2
        agt nm	staff_id	2
        agt no	staff_id	2
        agt notes	call_note	2
        agt nts	call_note	2
        agência	bank_routing	2
        ah	preference	2
        aht	aggregate	3
        ahv	other_national_id	3
        ahv number	other_national_id	3
        ahv nummer	other_national_id	3
        aihao	preference	2
        ailment	health	3
        ailments	health	3
        airway bill	business_id	3
        airway bill number	business_id	3
        ajbh	business_id	2
        ajh	business_id	2
        alamat	detailed_address	3
        alamat email	email	3
        alamat lengkap	detailed_address	3
        alcohol	health	2
        alcohol consumption	health	3
        alcohol use	health	3
        alergia	health	3
        alergias	health	3
        alg	health	2
        algy	health	2
        alias	person_name	1
        alias name	person_name	2
        alien number	other_national_id	3
        alien reg no	other_national_id	3
        alien registration number	other_national_id	3
        alimony	income_debt	3
        alipay	bank_account	3
        alipay account	bank_account	3
        alipay id	bank_account	3
        allele	genetic	3
        allergen	health	3
        allergens	health	3
        allergie	health	3
        allergien	health	3
        allergies	health	3
        allergy	health	3
        allergy history	health	3
        allow calls	consent_record	2
        allow email	consent_record	2
        allow marketing	consent_record	2
        allow sms	consent_record	2
        allowance	income_debt	2
        allrg	health	2
        allrgs	health	2
        alma mater	education	3
        alrgy	health	2
        alt address city	coarse_location	3
        alt address country	coarse_location	3
        alt address postalcode	coarse_location	3
        alt address state	coarse_location	3
        alt address street	detailed_address	3
        alt cell	phone	2
        alt contact	phone	2
        alt contact name	third_party_person	2
        alt contact person	third_party_person	2
        alt dial	call_record	3
        alt email	email	3
        alt mobile	phone	3
        alt no	phone	2
        alt num	phone	2
        alt number	phone	3
        alt ph	phone	2
        alt phn	phone	2
        alt phone	phone	3
        alt phone 2	phone	3
        alt phone number	phone	3
        alt tel	phone	3
        alter	age	3
        alternate address	detailed_address	3
        alternate contact	third_party_person	3
        alternate contact name	third_party_person	3
        alternate contact number	phone	3
        alternate contact person	third_party_person	3
        alternate email	email	3
        alternate mobile	phone	3
        alternate number	phone	3
        alternate phone	phone	3
        alternate phone number	phone	3
        alternative email	email	3
        alternative number	phone	3
        alternative phone	phone	3
        altitude	gps_position	3
        amd	call_record	3
        amd flg	call_record	2
        amd result	call_record	3
        amd status	call_record	3
        american express number	payment_card	3
        amex	payment_card	3
        amex card	payment_card	3
        amex number	payment_card	3
        amka	other_national_id	3
        amnt	purchase	2
        amount	purchase	3
        amount due	purchase	3
        amount owed	income_debt	3
        amount paid	purchase	3
        amount past due	income_debt	3
        amount spent	purchase	3
        amplitude id	device_id	3
        amt	purchase	3
        amt annuity	income_debt	3
        amt cents	purchase	3
        amt cny	purchase	2
        amt credit	income_debt	3
        amt goods price	income_debt	3
        amt income total	income_debt	3
        amt paid	purchase	2
        amt usd	purchase	2
        amtliches kennzeichen	licence_plate	2
        ancestry	ethnicity	3
        android	device_id	2
        android id	device_id	3
        ani	phone	3
        aniversario	date_of_birth	2
        aniversário	date_of_birth	3
        anmerkung	call_note	2
        anmerkungen	call_note	2
        ann inc	income_debt	2
        ann income	income_debt	2
        ann prem	purchase	2
        ann rev	aggregate	2
        anniv	marital_family	2
        anniversary	marital_family	3
        anniversary birth	date_of_birth	3
        annl inc	income_debt	2
        annual earnings	income_debt	3
        annual inc	income_debt	3
        annual income	income_debt	3
        annual mileage	purchase	3
        annual premium	purchase	3
        annual rev	aggregate	2
        annual revenue	aggregate	3
        annual salary	income_debt	3
        annual turnover	aggregate	3
        anon id	device_id	3
        anonymous id	device_id	3
        anrede	gender	3
        anrufdatum	call_record	2
        anrufdauer	call_record	2
        anrufergebnis	call_record	2
        anrufzeit	call_record	2
        ans	call_record	2
        ans by	call_record	2
        ans flg	call_record	2
        ans tm	call_record	2
        anschrift	detailed_address	3
        ansd	call_record	2
        ansprechpartner	person_name	2
        answer	call_note	2
        answer duration	call_record	3
        answer rate	aggregate	3
        answer text	call_note	2
        answer time	call_record	3
        answered	call_record	3
        answered at	call_record	3
        answered by	call_record	3
        answered calls	call_record	3
        answered time	call_record	3
        answering machine	call_record	3
        answers	call_note	2
        antecedents medicaux	health	2
        antécédents médicaux	health	3
        anxiety	health	3
        anzahl	purchase	2
        anzahl anrufe	call_record	3
        anzahl kinder	marital_family	3
        aov	purchase	3
        aov amt	purchase	2
        apartment	detailed_address	3
        apartment no	detailed_address	3
        apartment number	detailed_address	3
        apellido	person_name	3
        apellido materno	person_name	2
        apellido paterno	person_name	2
        apellidos	person_name	3
        api k	credential	2
        api key	credential	3
        api secret	credential	3
        api token	credential	3
        apikey id	credential	2
        apn	property_unit	3
        apn number	property_unit	3
        apns token	device_id	3
        apolice	business_id	1
        app id	business_id	2
        app no	business_id	2
        app ver	opaque_id	2
        app version	opaque_id	3
        appl id	business_id	2
        appl no	business_id	2
        apple advertising id	device_id	3
        apple id	social_account	3
        apple id email	email	3
        applicant	person_name	2
        applicant address	detailed_address	3
        applicant age	age	3
        applicant date of birth	date_of_birth	3
        applicant dob	date_of_birth	3
        applicant email	email	3
        applicant gender	gender	3
        applicant id	customer_id	3
        applicant income	income_debt	3
        applicant name	person_name	3
        applicant phone	phone	3
        applicant ssn	us_ssn	3
        application date	timestamp	3
        application id	business_id	3
        application no	business_id	3
        application number	business_id	3
        application ref	business_id	3
        applied date	timestamp	3
        appointment	call_record	3
        appointment date	call_record	3
        appointment datetime	call_record	3
        appointment id	business_id	3
        appointment number	business_id	3
        appointment service	purchase	3
        appointment set	call_record	3
        appointment status	call_record	3
        appointment time	call_record	3
        appointment type	call_record	3
        approval date	timestamp	3
        approved at	timestamp	3
        approved by	staff_id	3
        approved date	timestamp	3
        appt	call_record	2
        appt date	call_record	2
        appt dt	call_record	2
        appt time	call_record	2
        apr	income_debt	3
        apt	detailed_address	2
        apt date	call_record	2
        apt dt	call_record	2
        apt no	detailed_address	3
        apt num	detailed_address	2
        apt number	detailed_address	3
        apt suite	detailed_address	2
        apólice	business_id	2
        aqm	card_verification	3
        arbeitgeber	occupation	3
        arc number	tw_id	3
        archived	opaque_id	3
        archived at	timestamp	3
        area	coarse_location	1
        area code	coarse_location	2
        area name	coarse_location	3
        area of interest	preference	3
        areas of interest	preference	3
        armed forces	specific_identity	3
        arpu	purchase	3
        arrears	income_debt	3
        arrest	criminal_record	3
        arrest record	criminal_record	3
        arrested	criminal_record	3
        arrests	criminal_record	3
        arrival date	purchase	3
        art nr	opaque_id	2
        article no	opaque_id	3
        article number	opaque_id	3
        artikel	purchase	2
        artikelnummer	opaque_id	2
        as of date	timestamp	3
        asa	aggregate	3
        asesor	staff_id	2
        asg to	staff_id	2
        asgd to	staff_id	2
        asgn to	staff_id	2
        asgnd to	staff_id	2
        asin	opaque_id	3
        asr	transcript	2
        asr conf	call_record	2
        asr result	transcript	3
        asr text	transcript	3
        asr文本	transcript	3
        asr结果	transcript	3
        assessor parcel number	property_unit	3
        asset no	opaque_id	3
        asset number	opaque_id	3
        asset tag	opaque_id	3
        assets	income_debt	3
        assign date	timestamp	3
        assigned	staff_id	2
        assigned agent	staff_id	3
        assigned at	timestamp	3
        assigned by	staff_id	3
        assigned date	timestamp	3
        assigned rep	staff_id	3
        assigned staff	staff_id	3
        assigned to	staff_id	3
        assigned to name	staff_id	3
        assigned user	staff_id	3
        assigned user id	staff_id	3
        assigned user name	staff_id	3
        assignee	staff_id	3
        assignee name	staff_id	3
        assistant	third_party_person	2
        assistant name	third_party_person	3
        assistant phone	phone	3
        assoc contact name	person_name	2
        associated company	company	3
        associated company name	company	3
        associated contact	person_name	2
        associated contact id	customer_id	3
        associated contact ids	customer_id	3
        asst name	third_party_person	3
        asst phone	phone	3
        assure	person_name	1
        assuré	person_name	2
        asthma	health	3
        asylum	specific_identity	3
        asylum seeker	specific_identity	3
        asylum status	specific_identity	3
        asymmetrique activity index	score	3
        asymmetrique activity score	score	3
        asymmetrique profile index	score	3
        asymmetrique profile score	score	3
        at	timestamp	1
        atendente	staff_id	2
        atm card number	payment_card	3
        atm pin	card_verification	3
        atmpt	call_record	2
        att	call_record	2
        att cnt	call_record	2
        att no	call_record	2
        att num	call_record	2
        attempt	call_record	1
        attempt count	call_record	3
        attempt no	call_record	3
        attempt number	call_record	3
        attempts	call_record	3
        attendant	staff_id	3
        attendant name	staff_id	3
        attended by	staff_id	3
        attendee	person_name	1
        attendee name	person_name	3
        attending physician	staff_id	3
        attention	person_name	1
        attention to	person_name	1
        attitude	preference	2
        attmpt	call_record	2
        attmpts	call_record	2
        attn	person_name	1
        attracted to	sexual_life	2
        attribute	opaque_id	1
        attrition	call_record	3
        attrition flag	call_record	3
        atts	call_record	2
        aud	recording	2
        aud url	recording	2
        audio	recording	3
        audio file	recording	3
        audio filename	recording	3
        audio link	recording	3
        audio path	recording	3
        audio url	recording	3
        auditor	staff_id	3
        auftragsnr	business_id	2
        auftragsnummer	business_id	2
        aum	income_debt	3
        ausbildung	education	3
        ausweisnummer	other_national_id	3
        auth code	credential	2
        auth key	credential	2
        auth token	credential	3
        authentication token	credential	3
        authorised person	third_party_person	3
        authorised signatory	legal_representative	3
        authorised to contact	consent_record	3
        authorization	credential	3
        authorization to contact	consent_record	3
        authorization token	credential	3
        authorized person	third_party_person	3
        authorized representative	third_party_person	3
        autism	health	3
        autistic	health	3
        auto loan	income_debt	3
        auto make	purchase	3
        auto model	purchase	3
        auto year	purchase	3
        autokennzeichen	licence_plate	2
        available balance	income_debt	3
        avatar	social_account	3
        avatar url	social_account	3
        ave	detailed_address	1
        avenue	detailed_address	1
        average	aggregate	3
        average balance	income_debt	3
        average handle time	aggregate	3
        average order value	purchase	3
        average talk time	aggregate	3
        average yearly balance	income_debt	3
        avg	aggregate	3
        avg amt	aggregate	2
        avg bal	income_debt	2
        avg balance	income_debt	3
        avg open to buy	income_debt	3
        avg order value	purchase	3
        avg price	aggregate	2
        avg utilization ratio	income_debt	3
        avg yearly balance	income_debt	3
        awb	business_id	3
        awb no	business_id	3
        awb number	business_id	3
        awbno	business_id	2
        azdz	detailed_address	3
        azienda	company	3
        b	opaque_id	1
        b date	date_of_birth	2
        b day	date_of_birth	3
        b number	phone	2
        baby	minor_data	2
        baby age	minor_data	3
        baby birthday	minor_data	3
        baby dob	minor_data	3
        baby gender	minor_data	3
        baby name	minor_data	3
        back pain	health	3
        back taxes	income_debt	3
        background	call_note	2
        background check	criminal_record	3
        background check result	criminal_record	3
        background info	call_note	2
        backup code	credential	3
        backup email	email	3
        bad debt	income_debt	3
        badge	staff_id	3
        badge id	staff_id	3
        badge no	staff_id	3
        badge number	staff_id	3
        bah	medical_record	2
        bahasa	preference	2
        bairro	coarse_location	3
        bal	income_debt	2
        balance	income_debt	3
        balance due	income_debt	3
        banben	opaque_id	2
        banbenhao	opaque_id	2
        banca	bank_routing	2
        banco	bank_routing	2
        bangongdianhua	company_phone	2
        bangongdizhi	company_address	2
        banji	school_grade	2
        bank	bank_routing	2
        bank a c no	bank_account	3
        bank a c number	bank_account	3
        bank ac	bank_account	2
        bank ac no	bank_account	3
        bank account	bank_account	3
        bank account no	bank_account	3
        bank account num	bank_account	3
        bank account number	bank_account	3
        bank acct	bank_account	3
        bank acct no	bank_account	3
        bank acct num	bank_account	3
        bank acct number	bank_account	3
        bank address	bank_routing	2
        bank branch	bank_routing	3
        bank branch code	bank_routing	3
        bank branch name	bank_routing	3
        bank card	payment_card	3
        bank card no	payment_card	3
        bank card number	payment_card	3
        bank cd	bank_routing	2
        bank city	bank_routing	2
        bank code	bank_routing	3
        bank country	bank_routing	2
        bank iban	iban	3
        bank id	bank_routing	2
        bank identifier	bank_routing	3
        bank identifier code	bank_routing	3
        bank name	bank_routing	3
        bank nm	bank_routing	2
        bank no	bank_account	2
        bank routing	bank_routing	3
        bank routing number	bank_routing	3
        bank sort code	bank_routing	3
        bankkonto	bank_account	3
        bankleitzahl	bank_routing	3
        bankname	bank_routing	2
        bankrekening	bank_account	3
        bankrupt	income_debt	3
        bankruptcies	income_debt	3
        bankruptcy	income_debt	3
        bankruptcy status	income_debt	3
        bankverbindung	bank_account	3
        banque	bank_routing	2
        baobaoxingming	minor_data	2
        baodanhao	business_id	2
        baoe	purchase	2
        baofei	purchase	2
        baoxiandaoqi	insurance_expiry	2
        baoxiandaoqiri	insurance_expiry	2
        bar code	opaque_id	3
        barh	business_id	2
        base salary	income_debt	3
        basket	purchase	3
        basket id	business_id	3
        basket size	purchase	3
        bat no	opaque_id	2
        batch	opaque_id	3
        batch date	timestamp	3
        batch id	opaque_id	3
        batch no	opaque_id	3
        batch number	opaque_id	3
        batchno	opaque_id	2
        bathrooms	property_unit	1
        bb	opaque_id	1
        bbh	opaque_id	2
        bbnl	minor_data	2
        bbr	person_name	2
        bbrdh	phone	2
        bbrsfzh	cn_resident_id	2
        bbrxm	person_name	2
        bbrzjhm	cn_resident_id	2
        bbsr	minor_data	2
        bbxm	minor_data	2
        bbxr	person_name	2
        bbxrxm	person_name	2
        bcsj	timestamp	2
        bd	date_of_birth	2
        bdbh	business_id	2
        bdcqzh	property_unit	2
        bdcs	call_record	2
        bdczh	property_unit	3
        bddqr	insurance_expiry	2
        bdh	business_id	2
        bdhm	business_id	2
        bdjg	call_record	2
        bdsj	call_record	2
        bdt	date_of_birth	2
        be	purchase	1
        beacon score	credit_report	3
        bearer token	credential	3
        became a customer date	timestamp	3
        became a lead date	timestamp	3
        bed number	health	2
        bedrijf	company	3
        bedrijfsnaam	company	3
        bedrooms	property_unit	1
        beg dt	timestamp	2
        begin date	timestamp	2
        begin time	timestamp	2
        behavior score	score	3
        behaviour score	score	3
        beibaoren	person_name	2
        beibaoxianren	person_name	2
        beijiaohaoma	phone	2
        beiyongdianhua	phone	2
        beiz	call_note	2
        beizhu	call_note	2
        beizhuxinxi	call_note	2
        belief	religion_belief	3
        beliefs	religion_belief	3
        bemerkung	call_note	2
        bemerkungen	call_note	2
        bene acct	bank_account	2
        bene acct no	bank_account	2
        bene name	person_name	2
        benef nm	person_name	3
        beneficial owner	legal_representative	3
        beneficial owner name	legal_representative	3
        beneficiaries	third_party_person	3
        beneficiary	person_name	2
        beneficiary account	bank_account	3
        beneficiary account no	bank_account	3
        beneficiary account number	bank_account	3
        beneficiary bank	bank_routing	3
        beneficiary bank name	bank_routing	3
        beneficiary iban	iban	3
        beneficiary id	medical_record	1
        beneficiary name	person_name	3
        beneficiary number	medical_record	1
        benefits claimant	income_debt	3
        benefits recipient	specific_identity	2
        berater	staff_id	2
        bereaved	specific_identity	3
        beroep	occupation	3
        beruf	occupation	3
        beschreibung	call_note	2
        best call time	call_record	3
        best number	phone	1
        best phone	phone	3
        best phone number	phone	3
        best time to call	call_record	3
        bestelldatum	purchase	2
        bestellnummer	business_id	2
        betrag	purchase	3
        bewertung	score	2
        bf	purchase	1
        bfje	purchase	2
        bgdh	company_phone	2
        bgdz	company_address	2
        bh	opaque_id	1
        bianhao	opaque_id	2
        bianma	opaque_id	2
        biaoqian	campaign	2
        biaoshi	opaque_id	2
        bic	bank_routing	3
        bic code	bank_routing	3
        bic swift	bank_routing	3
        bildung	education	3
        bildungsabschluss	education	3
        bill	purchase	2
        bill addr	detailed_address	3
        bill adr	detailed_address	2
        bill amount	purchase	3
        bill amt 1	income_debt	2
        bill amt 2	income_debt	2
        bill amt 3	income_debt	2
        bill amt 4	income_debt	2
        bill amt 5	income_debt	2
        bill amt 6	income_debt	2
        bill id	business_id	3
        bill no	business_id	3
        bill number	business_id	3
        bill of lading	business_id	3
        bill sec	call_record	3
        bill to	detailed_address	2
        bill to address	detailed_address	3
        bill to city	coarse_location	3
        bill to company	company	3
        bill to name	person_name	3
        bill to phone	phone	3
        bill to state	coarse_location	3
        bill to street	detailed_address	3
        bill to zip	coarse_location	3
        billable seconds	call_record	3
        billing address	detailed_address	3
        billing address 1	detailed_address	3
        billing address 2	detailed_address	3
        billing address line 1	detailed_address	3
        billing address line 2	detailed_address	3
        billing amount	purchase	3
        billing city	coarse_location	3
        billing company	company	3
        billing country	coarse_location	3
        billing cycle	purchase	3
        billing email	email	3
        billing first name	person_name	3
        billing frequency	purchase	3
        billing last name	person_name	3
        billing latitude	gps_position	3
        billing longitude	gps_position	3
        billing name	person_name	3
        billing phone	phone	3
        billing postal code	coarse_location	3
        billing province	coarse_location	3
        billing state	coarse_location	3
        billing street	detailed_address	3
        billing zip	coarse_location	3
        billing zip code	coarse_location	3
        bin	payment_card	1
        bin count	aggregate	3
        bin number	payment_card	2
        bind card	payment_card	3
        bingli	medical_record	2
        binglihao	medical_record	2
        bingshi	health	2
        bio	call_note	2
        biography	call_note	2
        biological sex	gender	3
        biometric	biometric	3
        biometric data	biometric	3
        biometric id	biometric	3
        biometric template	biometric	3
        biometrics	biometric	3
        birt	date_of_birth	2
        birth	date_of_birth	2
        birth city	coarse_location	3
        birth country	coarse_location	3
        birth date	date_of_birth	3
        birth day	date_of_birth	3
        birth dt	date_of_birth	3
        birth month	date_of_birth	3
        birth name	person_name	3
        birth place	coarse_location	3
        birth sex	gender	3
        birth year	date_of_birth	3
        birth yr	date_of_birth	3
        bitcoin address	bank_account	3
        biyeyuanxiao	education	2
        biz	company	2
        biz addr	company_address	2
        biz email	company_email	2
        biz name	company	2
        biz nm	company	2
        biz ph	company_phone	2
        biz phone	company_phone	2
        biz scope	industry	2
        biz tel	company_phone	2
        biz type	industry	2
        biển số xe	licence_plate	2
        bj	school_grade	2
        bjh	phone	3
        bjhm	phone	2
        bjmc	school_grade	2
        bk acct	bank_account	2
        bkg id	business_id	2
        bkg no	business_id	2
        bkg ref	business_id	2
        bl	aggregate	2
        bl flg	consent_record	2
        black list	consent_record	3
        blacklisted	consent_record	3
        bld	opaque_id	2
        bld grp	health	2
        bld no	opaque_id	2
        bld type	health	2
        bldg	detailed_address	1
        bldg name	detailed_address	2
        bldg no	detailed_address	2
        bldtyp	health	2
        blh	medical_record	2
        blind	health	3
        blk lst	consent_record	2
        block	property_unit	2
        block and lot	detailed_address	2
        block list	consent_record	3
        block no	property_unit	3
        block number	property_unit	3
        blocked	consent_record	3
        bloctel	consent_record	3
        blog	social_account	2
        blog url	social_account	3
        blood glucose	health	3
        blood group	health	3
        blood pressure	health	3
        blood sugar	health	3
        blood type	health	3
        bluetooth mac	device_id	3
        blutgruppe	health	3
        blvd	detailed_address	1
        blz	bank_routing	3
        bm	occupation	1
        bmbh	opaque_id	2
        bmdm	opaque_id	2
        bmi	health	3
        bmid	opaque_id	2
        bmi指数	health	3
        bmmc	occupation	2
        bmsj	purchase	3
        bn number	tax_id_business	3
        bnk acc	bank_account	2
        bnk acct	bank_account	2
        bnk cd	bank_routing	2
        bnk nm	bank_routing	2
        bodacishu	call_record	2
        bodashijian	call_record	2
        body	call_note	2
        body mass index	health	3
        bol	business_id	2
        bol no	business_id	2
        bonus	income_debt	2
        booking amount	purchase	3
        booking code	business_id	3
        booking date	purchase	3
        booking id	business_id	3
        booking no	business_id	3
        booking number	business_id	3
        booking ref	business_id	3
        booking reference	business_id	3
        born	date_of_birth	3
        born date	date_of_birth	3
        born on	date_of_birth	3
        borough	coarse_location	3
        borrower	person_name	2
        borrower address	detailed_address	3
        borrower age	age	3
        borrower dob	date_of_birth	3
        borrower email	email	3
        borrower id	customer_id	3
        borrower info	person_name	2
        borrower name	person_name	3
        borrower phone	phone	3
        borrower ssn	us_ssn	3
        bounce rate	aggregate	3
        bound card	payment_card	3
        box number	detailed_address	1
        bp	health	2
        bp dia	health	2
        bp sys	health	2
        bq	campaign	1
        br cd	opaque_id	2
        branch address	company_address	3
        branch city	coarse_location	1
        branch code	bank_routing	3
        branch id	opaque_id	3
        branch id bank	bank_routing	2
        branch name	company	3
        branch name bank	bank_routing	3
        branch of service	specific_identity	3
        branch office address	company_address	3
        branch phone	company_phone	3
        branch telephone	company_phone	3
        branche	industry	3
        brand	purchase	1
        brand company	company	1
        brand owner	company	2
        brand purchased	purchase	2
        brbh	medical_record	2
        brca	genetic	3
        brca status	genetic	3
        brdh	phone	2
        brid	medical_record	2
        brn	tax_id_business	3
        brnch id	opaque_id	2
        broker	company	2
        broker id	staff_id	3
        broker name	staff_id	3
        broker name company	company	3
        brokerage	company	3
        brokerage account number	bank_account	3
        brother name	third_party_person	3
        browser	device_id	2
        browser fingerprint	device_id	3
        browser id	device_id	3
        browser user agent	device_id	3
        browser version	device_id	2
        brth	date_of_birth	2
        brth date	date_of_birth	2
        brth dt	date_of_birth	2
        brth yr	date_of_birth	2
        brthday	date_of_birth	2
        brthdy	date_of_birth	2
        brwsr id	device_id	2
        bs	health	1
        bsb	bank_routing	3
        bsb code	bank_routing	3
        bsb number	bank_routing	3
        bsn	other_national_id	3
        bsn number	other_national_id	3
        bssid	device_id	3
        btc address	bank_account	3
        btch	opaque_id	2
        btch id	opaque_id	2
        bth date	date_of_birth	2
        bth dt	date_of_birth	2
        btw nummer	tax_id_business	3
        budget	income_debt	2
        budget range	preference	3
        build	opaque_id	3
        build no	opaque_id	3
        build number	opaque_id	3
        builder name	company	3
        building	detailed_address	1
        building name	detailed_address	2
        building number	detailed_address	2
        building unit	property_unit	3
        bumen	occupation	2
        bundesland	coarse_location	3
        bundle	purchase	1
        bureau	credit_report	2
        bureau score	credit_report	3
        burgerlijke staat	marital_family	3
        burgerservicenummer	other_national_id	3
        bus addr	company_address	2
        bus address	company_address	2
        bus email	company_email	2
        bus name	company	2
        bus nm	company	2
        bus ph	company_phone	2
        bus phone	company_phone	2
        bus tel	company_phone	2
        bus type	industry	2
        business	company	3
        business account number	company_bank_account	3
        business address	company_address	3
        business bank account	company_bank_account	3
        business category	industry	3
        business checking account	company_bank_account	3
        business email	company_email	3
        business email address	company_email	3
        business entity	company	3
        business fax	company_phone	3
        business iban	company_bank_account	3
        business legal name	company	3
        business licence number	tax_id_business	2
        business license number	tax_id_business	2
        business line	industry	3
        business name	company	3
        business nature	industry	2
        business number	tax_id_business	3
        business owner	legal_representative	3
        business owner name	legal_representative	3
        business phone	company_phone	3
        business phone number	company_phone	3
        business reg no	tax_id_business	3
        business registration number	tax_id_business	3
        business role	occupation	1
        business scope	industry	3
        business sector	industry	3
        business street	company_address	3
        business street address	company_address	3
        business tax id	tax_id_business	3
        business tel	company_phone	3
        business telephone	company_phone	3
        business title	occupation	3
        business type	company	3
        business website	company	3
        busy count	call_record	3
        buyer	person_name	1
        buyer accepts marketing	consent_record	2
        buyer email	email	3
        buyer id	customer_id	3
        buyer intent	preference	3
        buyer name	person_name	3
        buyer persona	score	3
        buyer phone	phone	3
        buying intent	preference	3
        buying intention	preference	3
        buying role	occupation	3
        buying timeframe	preference	3
        buying timeline	preference	3
        bvn	other_national_id	3
        bxdh	business_id	2
        bxdq	insurance_expiry	2
        bxdqr	insurance_expiry	2
        bxdqrq	insurance_expiry	2
        bxdqsj	insurance_expiry	3
        bxgs	company	2
        bxje	purchase	2
        bydh	phone	2
        byear	date_of_birth	2
        byr	date_of_birth	2
        byr name	person_name	2
        byrq	education	2
        bysj	phone	2
        byxx	education	2
        byyx	education	2
        bz	call_note	2
        bz 1	call_note	2
        bz 2	call_note	2
        bzmc	health	3
        bzr	school_grade	2
        bzsm	call_note	2
        bzxx	call_note	2
        b站账号	social_account	3
        c	opaque_id	1
        c id	customer_id	2
        c name	person_name	2
        c o	detailed_address	1
        c o name	person_name	2
        c phone	phone	2
        cadence	campaign	3
        cal dt	call_record	2
        cal dur	call_record	2
        calificacion	score	1
        calificación	score	2
        call	call_record	3
        call attempt	call_record	3
        call attempts	call_record	3
        call back	call_record	3
        call back date	call_record	3
        call back number	phone	3
        call back time	call_record	3
        call body	call_note	3
        call category	call_record	3
        call center	call_record	3
        call centre	call_record	3
        call cmt	call_note	2
        call cnt	call_record	2
        call comment	call_note	3
        call comments	call_note	3
        call consent	consent_record	3
        call count	call_record	3
        call date	call_record	3
        call date time	call_record	3
        call datetime	call_record	3
        call description	call_note	3
        call direction	call_record	3
        call disp	call_record	2
        call disposition	call_record	3
        call dt	call_record	2
        call dttm	call_record	2
        call dur	call_record	2
        call duration	call_record	3
        call duration sec	call_record	3
        call duration seconds	call_record	3
        call durn	call_record	2
        call end	call_record	3
        call end time	call_record	3
        call end ts	call_record	3
        call ended at	call_record	3
        call guid	business_id	2
        call history	call_record	3
        call id	business_id	2
        call leg	call_record	3
        call len	call_record	2
        call length	call_record	3
        call length seconds	call_record	3
        call list	campaign	3
        call list id	campaign	3
        call list name	campaign	3
        call log	call_record	3
        call note	call_note	3
        call notes	call_note	3
        call nts	call_note	2
        call oc	call_record	2
        call out	call_record	2
        call outc	call_record	2
        call outcome	call_record	3
        call outcome code	call_record	3
        call purpose	call_record	3
        call quality	call_record	3
        call quality score	score	3
        call queue	call_record	3
        call reason	call_record	3
        call record	call_record	3
        call recording	recording	3
        call recording file	recording	3
        call recording link	recording	3
        call recording url	recording	3
        call records	call_record	3
        call ref	business_id	2
        call reference	business_id	2
        call remarks	call_note	3
        call res	call_record	2
        call result	call_record	3
        call result code	call_record	3
        call results	call_record	3
        call rmk	call_note	2
        call rslt	call_record	2
        call sid	business_id	2
        call st	call_record	2
        call start	call_record	3
        call start date	call_record	3
        call start time	call_record	3
        call start ts	call_record	3
        call started	call_record	3
        call started at	call_record	3
        call stat	call_record	2
        call state	call_record	3
        call status	call_record	3
        call sts	call_record	2
        call summary	call_note	3
        call text	transcript	3
        call time	call_record	3
        call timestamp	call_record	3
        call tm	call_record	2
        call topic	call_record	3
        call transcript	transcript	3
        call transcription	transcript	3
        call ts	call_record	2
        call type	call_record	3
        call uuid	business_id	2
        callable	call_record	2
        callback date	call_record	3
        callback datetime	call_record	3
        callback number	phone	3
        callback phone	phone	3
        callback scheduled	call_record	3
        callback status	call_record	3
        callback time	call_record	3
        calle	detailed_address	3
        calle y numero	detailed_address	2
        calle y número	detailed_address	3
        called	phone	1
        called by	staff_id	3
        called count	call_record	3
        called name	person_name	3
        called no	phone	2
        called number	phone	3
        called party	phone	3
        called party name	person_name	3
        called party number	phone	3
        called phone	phone	3
        called since last reset	call_record	2
        callee	phone	1
        callee name	person_name	3
        callee number	phone	3
        callee phone	phone	3
        caller	phone	1
        caller agent	staff_id	3
        caller agent name	staff_id	3
        caller id	phone	3
        caller id number	phone	3
        caller name	person_name	3
        caller no	phone	3
        caller num	phone	2
        caller number	phone	3
        caller phone	phone	3
        callerid	phone	2
        calling code	coarse_location	2
        calling list	campaign	3
        calling no	phone	2
        calling number	phone	3
        calling party	phone	3
        calling party number	phone	3
        calls	call_record	3
        calls cnt	call_record	2
        calls made	call_record	3
        calls per hour	aggregate	3
        calls total	aggregate	3
        camp	campaign	2
        camp cd	campaign	2
        camp id	campaign	2
        camp name	campaign	2
        camp nm	campaign	2
        campagna	campaign	2
        campagne	campaign	2
        campaign	campaign	2
        campaign caller id	company_phone	2
        campaign cid	company_phone	2
        campaign code	campaign	3
        campaign contacts	call_record	2
        campaign content	campaign	3
        campaign count	call_record	2
        campaign description	campaign	3
        campaign duration	call_record	2
        campaign id	campaign	3
        campaign key	campaign	3
        campaign list	campaign	3
        campaign medium	campaign	3
        campaign member status	campaign	3
        campaign name	campaign	3
        campaign source	campaign	3
        campaign term	campaign	3
        campaign type	campaign	3
        campana	campaign	1
        campanha	campaign	2
        campaña	campaign	2
        camper name	minor_data	3
        campgn	campaign	2
        campn	campaign	2
        can store pii elsewhere	consent_record	3
        canal	campaign	2
        canal d acquisition	campaign	2
        cancer	health	3
        cancer type	health	3
        candidate	person_name	1
        candidate email	email	3
        candidate name	person_name	3
        cantidad	purchase	2
        cap	coarse_location	3
        captions	transcript	3
        car brand	purchase	3
        car loan	income_debt	3
        car make	purchase	3
        car model	purchase	3
        car no	licence_plate	3
        car number	licence_plate	3
        car plate	licence_plate	3
        car plate no	licence_plate	3
        car plate number	licence_plate	3
        car reg	licence_plate	3
        car registration	licence_plate	3
        car registration number	licence_plate	3
        car type	purchase	3
        car vin	vehicle_vin	3
        car year	purchase	3
        card	payment_card	1
        card bin	payment_card	2
        card brand	bank_routing	2
        card category	purchase	3
        card code	card_verification	2
        card code security	card_verification	3
        card csc	card_verification	3
        card cvc	card_verification	3
        card cvv	card_verification	3
        card details	payment_card	3
        card dt	card_expiry	2
        card exp	card_expiry	3
        card exp date	card_expiry	3
        card exp dt	card_expiry	3
        card exp month	card_expiry	3
        card exp year	card_expiry	3
        card expiration	card_expiry	3
        card expiration date	card_expiry	3
        card expires	card_expiry	3
        card expiry	card_expiry	3
        card expiry date	card_expiry	3
        card expiry month	card_expiry	3
        card expiry year	card_expiry	3
        card first 6	payment_card	2
        card holder	person_name	3
        card holder name	person_name	3
        card id no	payment_card	2
        card id number	other_national_id	2
        card info	payment_card	3
        card issuer	bank_routing	3
        card last 4	payment_card	3
        card last four	payment_card	2
        card mask	payment_card	2
        card masked	payment_card	2
        card nbr	payment_card	3
        card network	bank_routing	2
        card no	payment_card	3
        card num	payment_card	3
        card number	payment_card	3
        card number 1	payment_card	3
        card number 2	payment_card	3
        card on file	payment_card	3
        card pan	payment_card	3
        card pin	card_verification	3
        card scheme	bank_routing	2
        card security code	card_verification	3
        card security number	card_verification	3
        card tail	payment_card	3
        card token	payment_card	1
        card track	card_verification	3
        card type bank	bank_routing	2
        card valid	card_expiry	2
        card valid thru	card_expiry	3
        card valid to	card_expiry	3
        card verif	card_verification	2
        card verification	card_verification	3
        card verification code	card_verification	3
        card verification number	card_verification	3
        card verification value	card_verification	3
        cardholder name	person_name	3
        cardno	payment_card	2
        cardnum	payment_card	2
        care home	health	3
        care of	detailed_address	1
        care plan	health	3
        career	occupation	3
        caregiver	guardian	3
        caregiver name	guardian	3
        caretaker	guardian	3
        cargo	occupation	3
        carrier	company	1
        carrier name	company	3
        carrier status	genetic	3
        cart	purchase	3
        cart id	business_id	3
        cart items	purchase	3
        cart value	purchase	3
        carta d identita	other_national_id	2
        carta d identità	other_national_id	3
        carta di credito	payment_card	3
        cartao de credito	payment_card	2
        carte bancaire	payment_card	3
        carte d identite	other_national_id	2
        carte d identité	other_national_id	3
        carte de credit	payment_card	2
        carte de crédit	payment_card	3
        carteira de identidade	other_national_id	3
        cartão de crédito	payment_card	3
        case description	call_note	3
        case id	business_id	3
        case manager	staff_id	3
        case nbr	business_id	2
        case no	business_id	3
        case notes	call_note	3
        case num	business_id	3
        case number	business_id	3
        case owner	staff_id	3
        case ref	business_id	3
        case reference	business_id	3
        case worker	staff_id	3
        cash app	bank_account	3
        cashier	staff_id	3
        cashier id	staff_id	3
        caste	ethnicity	3
        caste category	ethnicity	3
        caste religion	religion_belief	3
        cat	opaque_id	3
        cat cd	opaque_id	2
        cat id	opaque_id	2
        catalog number	opaque_id	3
        catalogue number	opaque_id	3
        catatan	call_note	2
        category	purchase	1
        category code	opaque_id	3
        category id	opaque_id	3
        category purchased	purchase	3
        category type	opaque_id	2
        cause of claim	health	3
        cause of death	health	3
        cav 2	card_verification	3
        cb	call_record	2
        cb date	call_record	2
        cb dt	call_record	2
        cb time	call_record	2
        cback	call_record	2
        cbgs	company	2
        cbk	call_record	2
        cbk dt	call_record	2
        cc	payment_card	3
        cc 1	payment_card	3
        cc code	card_verification	3
        cc csc	card_verification	3
        cc cvc	card_verification	3
        cc cvv	card_verification	3
        cc exp	card_expiry	3
        cc exp date	card_expiry	3
        cc exp dt	card_expiry	3
        cc exp mm yy	card_expiry	3
        cc exp mo	card_expiry	3
        cc exp month	card_expiry	3
        cc exp year	card_expiry	3
        cc exp yr	card_expiry	3
        cc expiration	card_expiry	3
        cc expiration date	card_expiry	3
        cc expiry	card_expiry	3
        cc last 4	payment_card	2
        cc nbr	payment_card	3
        cc no	payment_card	3
        cc num	payment_card	3
        cc number	payment_card	3
        cc pan	payment_card	3
        cc security code	card_verification	3
        cc valid	card_expiry	2
        cc ver	card_verification	2
        cc verif	card_verification	2
        cccd	other_national_id	3
        ccn	payment_card	3
        ccnumber	payment_card	2
        ccpa	consent_record	3
        ccpa opt out	consent_record	3
        ccy	purchase	2
        cd	income_debt	1
        cd account	income_debt	3
        cdl	driving_licence	2
        cdl number	driving_licence	2
        cdr	call_record	3
        cds	purchase	3
        cease and desist	consent_record	3
        cedula	other_national_id	3
        cedula de identidad	other_national_id	3
        cedula number	other_national_id	3
        cel	phone	2
        cel no	phone	2
        cell	phone	3
        cell 1	phone	3
        cell 2	phone	3
        cell nbr	phone	2
        cell no	phone	3
        cell num	phone	2
        cell number	phone	3
        cell ph	phone	2
        cell phone	phone	3
        cell phone number	phone	3
        cell tel	phone	2
        cell tower	gps_position	3
        cell tower id	gps_position	3
        cellular	phone	3
        cellular number	phone	3
        cellular phone	phone	3
        cellulare	phone	3
        celular	phone	3
        census tract	coarse_location	2
        ceo	legal_representative	3
        ceo name	legal_representative	3
        cep	coarse_location	3
        cep tel	phone	3
        cep telefonu	phone	3
        cert id	cn_resident_id	2
        cert no	other_national_id	2
        cert no cn	cn_resident_id	3
        cert num	cn_resident_id	2
        cert number	cn_resident_id	2
        certificate no	other_national_id	2
        certificate number	other_national_id	2
        certificate number insurance	business_id	3
        certificate number policy	business_id	3
        certificate type	opaque_id	3
        cf	health	1
        cgdh	business_id	2
        ch nm	campaign	2
        chan	campaign	2
        channel	campaign	3
        channel id	campaign	3
        channel name	campaign	3
        channel type	campaign	3
        chanpin	purchase	2
        chanpinbianhao	opaque_id	2
        chanpinmingcheng	purchase	2
        charge	purchase	2
        charge card number	payment_card	3
        charge off	income_debt	3
        charges	purchase	2
        chart id	medical_record	3
        chart no	medical_record	3
        chart notes	health	3
        chart number	medical_record	3
        chas no	vehicle_vin	2
        chassis	vehicle_vin	3
        chassis no	vehicle_vin	3
        chassis num	vehicle_vin	3
        chassis number	vehicle_vin	3
        chat	call_note	2
        chat history	transcript	3
        chat id	business_id	2
        chat log	transcript	3
        chat message	call_note	3
        chat transcript	transcript	3
        chdn	marital_family	2
        check in	purchase	3
        check in date	purchase	3
        check in location	gps_position	3
        check no	business_id	3
        check number	business_id	3
        check out	purchase	3
        check out date	purchase	3
        checkin date	purchase	3
        checkin location	gps_position	3
        checking	bank_account	1
        checking account	bank_account	3
        checking account balance	income_debt	3
        checking account number	bank_account	3
        checkout date	purchase	3
        checkout id	business_id	3
        checksum	opaque_id	3
        chedai	income_debt	2
        chejiahao	vehicle_vin	2
        chengjiaojine	purchase	2
        chengjiaolv	aggregate	2
        chengshi	coarse_location	2
        chepai	licence_plate	2
        chepaihao	licence_plate	2
        chepaihaoma	licence_plate	2
        cheque no	business_id	3
        cheque number	business_id	3
        chexing	purchase	2
        chezhu	person_name	2
        chi number	uk_nhs	3
        chief complaint	health	3
        child	minor_data	2
        child 1	minor_data	3
        child 1 name	minor_data	3
        child 2	minor_data	3
        child 2 name	minor_data	3
        child 3	minor_data	3
        child age	minor_data	3
        child allergies	minor_data	3
        child birth date	minor_data	3
        child birthdate	minor_data	3
        child birthday	minor_data	3
        child count	marital_family	3
        child date of birth	minor_data	3
        child dob	minor_data	3
        child first name	minor_data	3
        child full name	minor_data	3
        child gender	minor_data	3
        child grade	school_grade	3
        child health	minor_data	3
        child id card	minor_data	3
        child id number	minor_data	3
        child last name	minor_data	3
        child name	minor_data	3
        child name 1	minor_data	3
        child name 2	minor_data	3
        child phone	minor_data	3
        child s age	minor_data	3
        child s name	minor_data	3
        child school	school_grade	3
        child sex	minor_data	3
        child support amount	income_debt	3
        children	marital_family	3
        children age	minor_data	3
        children ages	marital_family	3
        children at home	marital_family	3
        children count	marital_family	3
        children names	minor_data	3
        children s names	minor_data	3
        childrens names	minor_data	3
        childs	marital_family	2
        childs age	minor_data	3
        childs name	minor_data	3
        china id	cn_resident_id	3
        china id number	cn_resident_id	3
        chinese id	cn_resident_id	3
        chinese id card	cn_resident_id	3
        chinese id number	cn_resident_id	3
        chinese name	person_name	3
        chinese resident id	cn_resident_id	3
        chinese social security number	cn_social_security	3
        chjsj	timestamp	2
        chk acct	bank_account	2
        chld	marital_family	2
        chld age	minor_data	2
        chld cnt	marital_family	2
        chld dob	minor_data	2
        chld name	minor_data	2
        chld nm	minor_data	2
        chldrn	marital_family	2
        chn	campaign	2
        chnl	campaign	2
        chnl cd	campaign	2
        chnl nm	campaign	2
        chnnl	campaign	2
        cholesterol	health	3
        chp	licence_plate	2
        christian name	person_name	3
        chronic	health	3
        chronic condition	health	3
        chronic conditions	health	3
        chronic disease	health	3
        chronic diseases	health	3
        chsrq	date_of_birth	2
        chuanghao	medical_record	2
        chuangjianren	staff_id	2
        chuangjianshijian	timestamp	2
        chuanzhen	phone	2
        church	religion_belief	3
        church affiliation	religion_belief	3
        church membership	religion_belief	3
        churn	score	3
        churn category	call_record	3
        churn label	call_record	3
        churn prob	score	2
        churn probability	score	3
        churn rate	aggregate	3
        churn reason	call_record	3
        churn risk	score	3
        churn risk level	score	2
        churn score	score	3
        churn value	call_record	3
        churn yn	call_record	1
        churned	score	3
        chushengnianyue	date_of_birth	2
        chushengriqi	date_of_birth	2
        chushengshijian	date_of_birth	2
        cibil	credit_report	3
        cibil rating	credit_report	3
        cibil score	credit_report	3
        cid 4	card_verification	2
        cid code	card_verification	3
        cid name number	phone	1
        cid number	phone	3
        cidade	coarse_location	3
        cif	tax_id_business	3
        cif no	customer_id	3
        cif number	customer_id	3
        cinsiyet	gender	3
        citizen id	other_national_id	3
        citizen id number	other_national_id	3
        citizen of	coarse_location	2
        citizenship	coarse_location	2
        citizenship number	other_national_id	3
        citizenship status	specific_identity	3
        citta	coarse_location	3
        città	coarse_location	3
        city	coarse_location	3
        city id	opaque_id	3
        city name	coarse_location	3
        city nm	coarse_location	2
        city state	coarse_location	3
        city state zip	coarse_location	3
        city town	coarse_location	3
        ciudad	coarse_location	3
        civil id	other_national_id	3
        civil id number	other_national_id	3
        civil status	marital_family	3
        civilite	gender	2
        civilité	gender	3
        cjcp	purchase	3
        cjcs	purchase	2
        cjdj	specific_identity	3
        cje	purchase	2
        cjh	vehicle_vin	3
        cjhm	vehicle_vin	2
        cjje	purchase	2
        cjl	aggregate	2
        cjqk	health	3
        cjr	staff_id	2
        cjrq	timestamp	1
        cjrxm	person_name	3
        cjry	staff_id	2
        cjsj	timestamp	2
        cjz	specific_identity	3
        ckdh	business_id	2
        ckg acct	bank_account	2
        cki	device_id	2
        ckie	device_id	2
        ckr	person_name	2
        ckrmc	person_name	2
        ckrxm	person_name	2
        cksj	timestamp	2
        ckye	income_debt	2
        cl cnt	call_record	2
        cl dt	call_record	2
        cl dur	call_record	2
        cl tm	call_record	2
        clabe	bank_account	3
        clabe number	bank_account	3
        claim	business_id	2
        claim amount	purchase	3
        claim date	purchase	3
        claim id	business_id	3
        claim no	business_id	3
        claim num	business_id	3
        claim number	business_id	3
        claim ref	business_id	3
        claim reference	business_id	3
        claim status	purchase	3
        claim type	purchase	3
        claimant	person_name	3
        claimant name	person_name	3
        claimant phone	phone	3
        claims amount	purchase	3
        claims count	purchase	3
        class	school_grade	1
        class code	opaque_id	3
        class label	call_record	1
        class name school	school_grade	3
        class no	school_grade	2
        class teacher	school_grade	3
        class year	school_grade	2
        classroom	school_grade	3
        clave	credential	3
        clean phone	phone	3
        clearing code	bank_routing	3
        clearing number	bank_routing	3
        clerk	staff_id	3
        clerk id	staff_id	3
        clg	education	2
        clhp	licence_plate	3
        cli	phone	2
        cli id	customer_id	2
        click id	device_id	3
        click rate	aggregate	3
        click through rate	aggregate	3
        clicks	aggregate	3
        clid	phone	2
        clid id	customer_id	2
        client	person_name	2
        client account number	customer_id	3
        client address	detailed_address	3
        client age	age	3
        client city	coarse_location	3
        client code	customer_id	3
        client company	company	3
        client country	coarse_location	3
        client date of birth	date_of_birth	3
        client dob	date_of_birth	3
        client email	email	3
        client first name	person_name	3
        client gender	gender	3
        client grade	score	3
        client id	customer_id	3
        client identifier	customer_id	3
        client ip	ip_address	3
        client ip address	ip_address	3
        client last name	person_name	3
        client mobile	phone	3
        client name	person_name	3
        client nm	person_name	2
        client no	customer_id	3
        client notes	call_note	3
        client num	customer_id	3
        client number	customer_id	3
        client occupation	occupation	3
        client passport	passport	3
        client phone	phone	3
        client phone number	phone	3
        client ref	customer_id	3
        client reference	customer_id	3
        client secret	credential	3
        client source	campaign	3
        client ssn	us_ssn	3
        client state	coarse_location	3
        client tier	score	3
        client type	preference	3
        cliente	person_name	2
        clinic	health	2
        clinic address	company_address	3
        clinic name	health	3
        clinic phone	company_phone	3
        clinical notes	health	3
        cll	phone	2
        clm	business_id	2
        clm amt	purchase	2
        clm id	business_id	2
        clm no	business_id	2
        clm num	business_id	2
        clnm	person_name	3
        clnt	person_name	1
        clnt acct	bank_account	2
        clnt addr	detailed_address	2
        clnt age	age	2
        clnt dob	date_of_birth	2
        clnt em	email	2
        clnt email	email	2
        clnt id	customer_id	2
        clnt idno	other_national_id	2
        clnt name	person_name	2
        clnt nm	person_name	2
        clnt no	customer_id	2
        clnt ph	phone	2
        clnt phone	phone	2
        clnt ssn	us_ssn	2
        close date	purchase	2
        close rate	aggregate	3
        closecallid	business_id	2
        closed	call_record	1
        closed at	timestamp	3
        closed by	staff_id	3
        closed date	purchase	2
        closer	staff_id	3
        closer name	staff_id	3
        clothing size	preference	3
        clph	phone	2
        clpp	purchase	2
        clr	staff_id	2
        cls	school_grade	1
        cls name	school_grade	2
        clsbdh	vehicle_vin	2
        clsbdm	vehicle_vin	2
        clsbh	vehicle_vin	3
        clsbm	vehicle_vin	3
        clt	customer_id	2
        clt id	customer_id	3
        clt nm	person_name	3
        clt no	customer_id	3
        cltv	score	3
        cluster	opaque_id	2
        cluster label	score	3
        clv	score	3
        clv amt	score	2
        clv score	score	3
        clxh	purchase	2
        cmmt	call_note	2
        cmmts	call_note	2
        cmnd	other_national_id	3
        cmnt	call_note	2
        cmnts	call_note	2
        cmp	campaign	2
        cmp cd	campaign	2
        cmp id	campaign	2
        cmp name	company	2
        cmp nm	company	2
        cmpgn	campaign	2
        cmpgn id	campaign	2
        cmpgn nm	campaign	2
        cmplt no	business_id	2
        cmpn	campaign	2
        cmpn id	campaign	2
        cmpny	company	2
        cmpny name	company	2
        cmpny nm	company	2
        cms	timestamp	2
        cmt	call_note	2
        cmts	call_note	2
        cn id card	cn_resident_id	3
        cn id number	cn_resident_id	3
        cn no	business_id	2
        cnam	company	2
        cnaps	bank_routing	3
        cnaps code	bank_routing	3
        cnf no	business_id	2
        cnid	cn_resident_id	3
        cnm	person_name	2
        cnp	other_national_id	3
        cnpj	tax_id_business	3
        cnsnt	consent_record	2
        cnsnt dt	consent_record	2
        cnsnt flg	consent_record	2
        cnst	consent_record	2
        cnt	aggregate	2
        cnt children	marital_family	3
        cnt fam members	marital_family	3
        cntct addr	detailed_address	2
        cntct email	email	2
        cntct id	customer_id	2
        cntct nm	person_name	3
        cntct no	phone	2
        cntct ph	phone	2
        cntct pref	preference	2
        cntctd	call_record	2
        cntr no	business_id	2
        cntrct id	business_id	2
        cntrct no	business_id	2
        cntry	coarse_location	2
        cntry cd	coarse_location	2
        cntry nm	coarse_location	2
        cnty	coarse_location	2
        co	company	2
        co addr	company_address	2
        co adr	company_address	2
        co applicant	third_party_person	3
        co applicant name	third_party_person	3
        co borrower	third_party_person	3
        co borrower name	person_name	3
        co borrower ssn	us_ssn	3
        co em	company_email	2
        co email	company_email	2
        co eml	company_email	2
        co name	company	2
        co nm	company	2
        co ph	company_phone	2
        co phn	company_phone	2
        co phone	company_phone	2
        co signer	third_party_person	3
        co signer name	third_party_person	3
        co tel	company_phone	2
        co url	company	2
        co web	company	2
        coapp name	third_party_person	2
        coapplicant income	income_debt	3
        coborrower name	third_party_person	3
        coborrowername	person_name	3
        code	opaque_id	3
        code client	customer_id	3
        code postal	coarse_location	3
        code type	opaque_id	3
        codice cliente	customer_id	3
        codice fiscale	other_national_id	3
        codice fiscale number	other_national_id	3
        codigo	opaque_id	1
        codigo bancario	bank_routing	1
        codigo cliente	customer_id	2
        codigo do cliente	customer_id	2
        codigo postal	coarse_location	2
        codigo swift	bank_routing	1
        cognome	person_name	2
        cogs	purchase	2
        cohort	campaign	2
        collateral	income_debt	2
        colleague	third_party_person	2
        colleague name	third_party_person	3
        collection status debt	income_debt	3
        collections amount	income_debt	3
        college	education	3
        college name	education	3
        colonia	coarse_location	3
        color	purchase	1
        colour	purchase	1
        comentario	call_note	2
        comentarios	call_note	2
        comentários	call_note	2
        comm	call_note	2
        comm pref	preference	2
        commande	business_id	2
        comment	call_note	3
        commentaire	call_note	2
        commentaires	call_note	2
        comments	call_note	3
        comments 1	call_note	2
        comments 2	call_note	2
        commercial	staff_id	2
        commit	opaque_id	3
        comms	call_note	2
        commt	call_note	2
        commune	coarse_location	3
        communication address	detailed_address	3
        communication preference	preference	3
        communication preferences	preference	3
        communication type	call_record	3
        comorbidities	health	3
        comorbidity	health	3
        comp	company	2
        comp addr	company_address	2
        comp address	company_address	2
        comp email	company_email	2
        comp name	company	2
        comp nm	company	2
        comp ph	company_phone	2
        comp phone	company_phone	2
        comp tel	company_phone	2
        compania	company	2
        companies house number	tax_id_business	3
        company	company	3
        company 1	company	3
        company 2	company	3
        company account no	company_bank_account	3
        company account number	company_bank_account	3
        company addr	company_address	3
        company address	company_address	3
        company address line 1	company_address	3
        company address line 2	company_address	3
        company bank account	company_bank_account	3
        company bank account number	company_bank_account	3
        company bank details	company_bank_account	3
        company city	company_address	2
        company contact number	company_phone	3
        company country	company_address	2
        company description	company	3
        company director	legal_representative	3
        company domain	company	3
        company domain name	company	3
        company email	company_email	3
        company email address	company_email	3
        company fax	company_phone	3
        company full name	company	3
        company headcount	aggregate	3
        company iban	company_bank_account	3
        company id	opaque_id	3
        company industry	industry	3
        company legal name	company	3
        company linkedin	company	3
        company mail	company_email	3
        company main phone	company_phone	3
        company name	company	3
        company name for emails	company	3
        company number	tax_id_business	3
        company officer	legal_representative	3
        company owner	legal_representative	3
        company owner id	staff_id	3
        company phone	company_phone	3
        company phone number	company_phone	3
        company postal code	company_address	2
        company reg no	tax_id_business	3
        company region	company_address	2
        company registration number	tax_id_business	3
        company registration tax	tax_id_business	3
        company representative	legal_representative	3
        company revenue	aggregate	3
        company secretary	legal_representative	3
        company size	company	3
        company state	company_address	2
        company street	company_address	3
        company street address	company_address	3
        company tax id	tax_id_business	3
        company tax number	tax_id_business	3
        company tel	company_phone	3
        company telephone	company_phone	3
        company type	company	3
        company url	company	3
        company web site	company	3
        company website	company	3
        company zip	company_address	2
        compañía	company	3
        compensation	income_debt	3
        complain	purchase	1
        complaint	call_note	3
        complaint details	call_note	3
        complaint id	business_id	3
        complaint no	business_id	3
        complaint number	business_id	3
        complaint text	call_note	3
        complaints	call_note	3
        complement adresse	detailed_address	3
        complement d adresse	detailed_address	2
        complemento	detailed_address	3
        complete address	detailed_address	3
        complete name	person_name	3
        completed at	timestamp	3
        completed date	timestamp	3
        completion date	timestamp	3
        complément d adresse	detailed_address	3
        compnay	company	2
        compny	company	2
        compte	bank_account	1
        compte bancaire	bank_account	3
        comuna	coarse_location	3
        comune	coarse_location	3
        coname	company	2
        cond	health	2
        cond desc	health	2
        condition	health	1
        condition medical	health	3
        conditions	health	1
        conf no	business_id	2
        conf num	business_id	2
        confession	religion_belief	3
        confidence	call_record	2
        confirmation code	business_id	3
        confirmation id	business_id	3
        confirmation no	business_id	3
        confirmation number	business_id	3
        confirmed opt in	consent_record	3
        cong ty	company	2
        congregation	religion_belief	2
        conjoint	third_party_person	2
        conjuge	third_party_person	1
        connect rate	aggregate	3
        connect time	call_record	2
        connected	call_record	2
        cons conf idx	aggregate	3
        cons price idx	aggregate	3
        conseiller	staff_id	2
        consenso	consent_record	2
        consenso privacy	consent_record	2
        consent	consent_record	3
        consent date	consent_record	3
        consent dt	consent_record	2
        consent flag	consent_record	3
        consent given	consent_record	3
        consent ip	ip_address	3
        consent language	consent_record	3
        consent method	consent_record	3
        consent source	consent_record	3
        consent status	consent_record	3
        consent text	consent_record	3
        consent time	consent_record	3
        consent timestamp	consent_record	3
        consent to call	consent_record	3
        consent to contact	consent_record	3
        consent to market	consent_record	3
        consent to record	consent_record	3
        consent to share	consent_record	3
        consent type	consent_record	3
        consent url	consent_record	3
        consent version	consent_record	3
        consent withdrawn	consent_record	3
        consent withdrawn date	consent_record	3
        consent yn	consent_record	2
        consentement	consent_record	2
        consentimento	consent_record	2
        consentimiento	consent_record	2
        consignee	person_name	2
        consignee address	detailed_address	3
        consignee name	person_name	3
        consignment no	business_id	3
        consignment number	business_id	3
        consultant	staff_id	3
        consultant name	staff_id	3
        consultor	staff_id	2
        consumer confidence index	aggregate	3
        consumer id	customer_id	3
        consumer key	credential	3
        consumer price index	aggregate	3
        consumer secret	credential	3
        cont no	phone	2
        conta	bank_account	1
        conta bancaria	bank_account	3
        conta bancária	bank_account	3
        conta corrente	bank_account	3
        contact	call_record	1
        contact address	detailed_address	3
        contact age	age	3
        contact attempts	call_record	3
        contact birthdate	date_of_birth	3
        contact channel	call_record	3
        contact company	company	3
        contact count	call_record	3
        contact d urgence	third_party_person	2
        contact date	call_record	3
        contact description	call_note	2
        contact details	phone	1
        contact details phone	phone	2
        contact email	email	3
        contact email address	email	3
        contact first name	person_name	3
        contact full name	person_name	3
        contact fullname	person_name	2
        contact gender	gender	3
        contact id	customer_id	3
        contact identifier	customer_id	3
        contact info	phone	1
        contact info phone	phone	2
        contact information	phone	1
        contact key	customer_id	3
        contact last name	person_name	3
        contact method	call_record	3
        contact mobile	phone	3
        contact month	call_record	3
        contact name	person_name	3
        contact nbr	phone	3
        contact nm	person_name	2
        contact no	phone	3
        contact no id	customer_id	3
        contact notes	call_note	3
        contact num	phone	3
        contact number	phone	3
        contact numbers	phone	1
        contact outcome	call_record	3
        contact owner	staff_id	3
        contact owner id	staff_id	3
        contact owner name	staff_id	3
        contact person	person_name	3
        contact person 2	third_party_person	3
        contact phone	phone	3
        contact phone number	phone	3
        contact preference	preference	3
        contact preferences	preference	3
        contact rate	aggregate	3
        contact rel	third_party_person	3
        contact relation	third_party_person	3
        contact result	call_record	3
        contact role	occupation	3
        contact score	score	3
        contact session id	business_id	2
        contact source	campaign	3
        contact status	call_record	3
        contact tel	phone	3
        contact telephone	phone	3
        contact time	call_record	3
        contact title	occupation	3
        contact type	call_record	3
        contact us email	company_email	3
        contact uuid	customer_id	3
        contact vid	customer_id	3
        contacted	call_record	3
        contacted at	call_record	3
        contacted by	staff_id	3
        contacted date	call_record	3
        contacted flag	call_record	2
        contacted on	call_record	3
        contacted yn	call_record	2
        contactfullname	person_name	3
        contacto	person_name	2
        contacto de emergencia	third_party_person	2
        contacts count	call_record	3
        contacts count 12 mon	call_record	3
        contato de emergencia	third_party_person	1
        contato de emergência	third_party_person	2
        content	call_note	2
        contid	customer_id	2
        conto corrente	bank_account	3
        contr no	business_id	2
        contraception	sexual_life	3
        contraceptive	sexual_life	3
        contract	purchase	1
        contract amount	purchase	3
        contract code	business_id	3
        contract date	purchase	3
        contract end date	purchase	3
        contract id	business_id	3
        contract length	purchase	3
        contract no	business_id	3
        contract num	business_id	3
        contract number	business_id	3
        contract ref	business_id	3
        contract start date	purchase	3
        contract status	purchase	3
        contract term	purchase	3
        contract type	purchase	3
        contract value	purchase	3
        contrasena	credential	2
        contraseña	credential	3
        control group	campaign	2
        conv	call_record	2
        conv flg	call_record	2
        conv rate	aggregate	2
        conversation	call_note	3
        conversation id	business_id	2
        conversation notes	call_note	3
        conversation summary	call_note	3
        conversation text	transcript	3
        conversation transcript	transcript	3
        conversion	call_record	3
        conversion date	timestamp	3
        conversion probability	score	3
        conversion rate	aggregate	3
        conversion status	call_record	3
        conversions	aggregate	3
        convert date	timestamp	3
        converted	call_record	3
        converted account id	customer_id	3
        converted amount	purchase	3
        converted contact id	customer_id	3
        converted date	timestamp	3
        converted yn	call_record	2
        conviction	criminal_record	3
        convictions	criminal_record	3
        conyuge	third_party_person	1
        conyuge estado	marital_family	2
        cookie	device_id	3
        cookie consent	consent_record	3
        cookie id	device_id	3
        cookies	device_id	3
        coordinate	gps_position	3
        coordinates	gps_position	3
        coords	gps_position	3
        copd	health	3
        core business	industry	3
        corp	company	2
        corp addr	company_address	2
        corp email	company_email	2
        corp mail	company_email	2
        corp name	company	2
        corp nm	company	2
        corp ph	company_phone	2
        corp tel	company_phone	2
        corporate account	company_bank_account	3
        corporate account number	company_bank_account	3
        corporate address	company_address	3
        corporate bank account	company_bank_account	3
        corporate email	company_email	3
        corporate iban	company_bank_account	3
        corporate name	company	3
        corporate phone	company_phone	3
        corporate representative	legal_representative	3
        corporate tax id	tax_id_business	3
        corporation	company	3
        corporation name	company	3
        correlation id	opaque_id	3
        correo	email	3
        correo electronico	email	2
        correo electronico email	email	2
        correo electrónico	email	3
        correspondence address	detailed_address	3
        cosigner name	third_party_person	3
        cost	purchase	3
        cost per click	aggregate	3
        cost per lead	aggregate	3
        counselor	staff_id	3
        count	opaque_id	2
        count of customers	aggregate	3
        country	coarse_location	3
        country calling code	coarse_location	2
        country cd	coarse_location	2
        country code	coarse_location	3
        country id	opaque_id	3
        country iso	coarse_location	2
        country iso 2	coarse_location	2
        country iso 3	coarse_location	2
        country iso code	coarse_location	2
        country name	coarse_location	3
        country of birth	coarse_location	3
        country of citizenship	coarse_location	2
        country of residence	coarse_location	3
        country region	coarse_location	3
        county	coarse_location	3
        county fips	coarse_location	2
        county name	coarse_location	3
        coupon	purchase	3
        coupon code	purchase	3
        coupon used	purchase	3
        courier	company	3
        courier company	company	3
        courriel	email	3
        course	purchase	3
        course fee	purchase	3
        course interest	preference	3
        course name	purchase	3
        course of study	education	3
        course purchased	purchase	3
        court record	criminal_record	3
        cov amt	purchase	2
        cov end dt	insurance_expiry	2
        cov type	purchase	2
        coverage	purchase	3
        coverage amount	purchase	3
        coverage end	insurance_expiry	3
        coverage end date	insurance_expiry	3
        coverage expiration	insurance_expiry	3
        coverage level	purchase	3
        coverage start date	insurance_expiry	2
        coverage type	purchase	3
        covid	health	3
        covid positive	health	3
        covid status	health	3
        covid vaccine	health	3
        cp	purchase	1
        cpbh	opaque_id	3
        cpbm	opaque_id	3
        cpc ads	aggregate	3
        cpdm	opaque_id	2
        cpf	other_national_id	3
        cpf cnpj	other_national_id	3
        cpf number	other_national_id	3
        cph	licence_plate	2
        cph rate	aggregate	3
        cphm	licence_plate	2
        cpi	aggregate	3
        cpid	opaque_id	2
        cpl	aggregate	3
        cplb	purchase	2
        cplx	purchase	2
        cpmc	purchase	2
        cpn	purchase	2
        cpn cd	purchase	2
        cpny	company	2
        cpr no	other_national_id	3
        cpr number	other_national_id	3
        cpt	health	3
        cpt cd	health	2
        cpt code	health	3
        cpy	company	2
        cpzh	licence_plate	2
        cqzh	property_unit	2
        cr by	staff_id	2
        cr card	payment_card	2
        cr card no	payment_card	2
        cr crd	payment_card	2
        cr date	timestamp	2
        cr dt	timestamp	2
        cr hist	credit_report	2
        cr limit	income_debt	2
        cr line	income_debt	2
        cr rating	credit_report	2
        cr rpt	credit_report	2
        cr score	credit_report	2
        crb check	criminal_record	3
        crd	payment_card	2
        crd cvv	card_verification	2
        crd exp	card_expiry	2
        crd exp dt	card_expiry	2
        crd limit	income_debt	2
        crd lmt	income_debt	2
        crd nbr	payment_card	2
        crd no	payment_card	2
        crd num	payment_card	2
        crd score	credit_report	2
        crd sec cd	card_verification	2
        crd x	gps_position	2
        crd y	gps_position	2
        cre dt	timestamp	2
        creat dt	timestamp	2
        creatby	staff_id	2
        create by	staff_id	2
        create date	timestamp	3
        create dt	timestamp	2
        create time	timestamp	3
        create ts	timestamp	2
        create user	staff_id	2
        created	timestamp	3
        created at	timestamp	3
        created at utc	timestamp	3
        created by	staff_id	3
        created by id	staff_id	3
        created by name	staff_id	3
        created by user	staff_id	3
        created by user id	staff_id	3
        created date	timestamp	3
        created datetime	timestamp	3
        created dt	timestamp	2
        created gmt	timestamp	3
        created ip	ip_address	3
        created on	timestamp	3
        created time	timestamp	3
        created ts	timestamp	2
        created user	staff_id	3
        creation date	timestamp	3
        creation time	timestamp	3
        creative	campaign	3
        creator	staff_id	3
        creator id	staff_id	3
        creator name	staff_id	3
        cred card	payment_card	2
        cred hist	credit_report	2
        cred rating	credit_report	2
        cred score	credit_report	2
        credential	credential	3
        credentials	credential	3
        credit	income_debt	2
        credit account number	bank_account	3
        credit amount	income_debt	3
        credit band	credit_report	3
        credit bureau	credit_report	3
        credit bureau score	credit_report	3
        credit card	payment_card	3
        credit card 1	payment_card	3
        credit card balance	income_debt	3
        credit card cvv	card_verification	3
        credit card debt	income_debt	3
        credit card details	payment_card	3
        credit card exp	card_expiry	3
        credit card expiration	card_expiry	3
        credit card expiration date	card_expiry	3
        credit card expiry	card_expiry	3
        credit card expiry date	card_expiry	3
        credit card info	payment_card	3
        credit card nbr	payment_card	3
        credit card no	payment_card	3
        credit card num	payment_card	3
        credit card number	payment_card	3
        credit card security code	card_verification	3
        credit check	credit_report	3
        credit check result	credit_report	3
        credit code	uscc	3
        credit grade	credit_report	3
        credit history	credit_report	3
        credit history length	income_debt	3
        credit in default	income_debt	3
        credit inquiries	credit_report	3
        credit limit	income_debt	3
        credit line	income_debt	3
        credit lines	income_debt	3
        credit memo number	business_id	3
        credit note number	business_id	3
        credit quality	credit_report	3
        credit rating	credit_report	3
        credit report	credit_report	3
        credit risk	credit_report	3
        credit risk score	credit_report	3
        credit score	credit_report	3
        credit tier	credit_report	2
        credit utilization	income_debt	3
        creditcard debt	income_debt	3
        creditcardno	payment_card	2
        creditcardnummer	payment_card	3
        creditor	income_debt	2
        creditor iban	iban	3
        creditors	income_debt	2
        creed	religion_belief	3
        criminal conviction	criminal_record	3
        criminal convictions	criminal_record	3
        criminal history	criminal_record	3
        criminal offence	criminal_record	3
        criminal offense	criminal_record	3
        criminal record	criminal_record	3
        crm contact id	customer_id	3
        crm id	customer_id	3
        crm number	customer_id	3
        crmid	customer_id	2
        crn	tax_id_business	3
        crncy	purchase	2
        cross sell	preference	3
        crt	timestamp	2
        crt by	staff_id	2
        crt date	timestamp	2
        crt dt	timestamp	2
        crt time	timestamp	2
        crt tm	timestamp	2
        crt ts	timestamp	3
        crtd	timestamp	2
        crtd at	timestamp	2
        crtd by	staff_id	2
        crtd dt	timestamp	2
        crypto wallet	bank_account	3
        cs	coarse_location	1
        cs id	business_id	2
        cs no	business_id	2
        csat	score	3
        csat score	score	3
        csc	card_verification	3
        csc code	card_verification	3
        csd	coarse_location	2
        csdz	detailed_address	2
        csmc	coarse_location	2
        csmm	credential	2
        csnf	date_of_birth	3
        csny	date_of_birth	2
        csnyr	date_of_birth	2
        csr	staff_id	3
        csr cd	staff_id	2
        csr id	staff_id	3
        csr name	staff_id	3
        csrq	date_of_birth	3
        cssj	date_of_birth	2
        cst id	customer_id	2
        cst no	customer_id	2
        cstmr id	customer_id	2
        cstmr no	customer_id	2
        ctc id	customer_id	2
        ctc mob	third_party_person	3
        ctc nm	third_party_person	3
        ctc no	phone	2
        ctc rel	third_party_person	3
        ctct ph	phone	2
        ctps	consent_record	3
        ctps status	consent_record	3
        ctr	aggregate	3
        ctry	coarse_location	2
        ctry cd	coarse_location	2
        cts	timestamp	2
        cty	coarse_location	2
        cty nm	coarse_location	2
        cuenta	bank_account	1
        cuenta bancaria	bank_account	3
        cuenta corriente	bank_account	3
        cuil	other_national_id	3
        cuit	other_national_id	3
        cumpleanos	date_of_birth	2
        cumpleaños	date_of_birth	3
        cur addr	detailed_address	2
        cur bal	income_debt	2
        cur cd	purchase	2
        cur meds	health	2
        curious about	preference	2
        curp	other_national_id	3
        curp number	other_national_id	3
        curr	purchase	2
        curr addr	detailed_address	2
        curr bal	income_debt	2
        curr cd	purchase	2
        curr meds	health	2
        currency	purchase	3
        currency code	purchase	3
        currency id	opaque_id	3
        currency rate	opaque_id	2
        current account number	bank_account	3
        current address	detailed_address	3
        current age	age	3
        current balance	income_debt	3
        current carrier	company	3
        current employer	occupation	3
        current grade	school_grade	3
        current insurance company	company	3
        current job	occupation	3
        current location	gps_position	3
        current medication	health	3
        current medications	health	3
        current policy number	business_id	3
        current position	occupation	3
        current salary	income_debt	3
        current school	school_grade	3
        current supplier	company	2
        current title	occupation	3
        current vehicle	purchase	3
        cust	person_name	1
        cust acc no	bank_account	2
        cust acct	bank_account	2
        cust acct no	bank_account	2
        cust add	detailed_address	2
        cust addr	detailed_address	2
        cust address	detailed_address	3
        cust adr	detailed_address	2
        cust age	age	2
        cust bdt	date_of_birth	2
        cust card no	payment_card	2
        cust cc	payment_card	2
        cust cd	customer_id	2
        cust city	coarse_location	2
        cust cmt	call_note	2
        cust code	customer_id	3
        cust contact	phone	2
        cust contact no	phone	2
        cust country	coarse_location	2
        cust cty	coarse_location	2
        cust dob	date_of_birth	2
        cust em	email	2
        cust email	email	2
        cust eml	email	2
        cust first	person_name	2
        cust fname	person_name	2
        cust full name	person_name	2
        cust gender	gender	2
        cust grade	score	2
        cust id	customer_id	3
        cust idno	other_national_id	2
        cust key	customer_id	3
        cust last	person_name	2
        cust lname	person_name	2
        cust lvl	score	2
        cust mail	email	2
        cust mob	phone	2
        cust mobile	phone	2
        cust name	person_name	2
        cust nbr	customer_id	3
        cust nid	other_national_id	2
        cust nm	person_name	2
        cust no	customer_id	3
        cust nts	call_note	2
        cust num	customer_id	3
        cust ph	phone	2
        cust phn	phone	2
        cust phone	phone	2
        cust rating	score	2
        cust rec id	customer_id	2
        cust ref	customer_id	2
        cust scor	score	2
        cust scr	score	2
        cust seg	score	2
        cust segment	score	2
        cust sex	gender	2
        cust ssn	us_ssn	2
        cust st	coarse_location	2
        cust state	coarse_location	2
        cust tel	phone	2
        cust tier	score	2
        cust uid	customer_id	2
        cust val	score	2
        cust zip	coarse_location	2
        custi	customer_id	2
        custodian name	guardian	3
        custom	opaque_id	1
        custom 1	call_note	2
        custom 2	call_note	2
        custom 3	call_note	2
        custom field	opaque_id	1
        custom field 1	call_note	2
        custom field 2	call_note	2
        custom1	opaque_id	1
        customer	person_name	2
        customer account	customer_id	3
        customer account id	customer_id	3
        customer account no	customer_id	3
        customer account number	customer_id	3
        customer acquisition source	campaign	3
        customer address	detailed_address	3
        customer age	age	3
        customer annual income	income_debt	3
        customer birth date	date_of_birth	3
        customer card number	payment_card	3
        customer category	score	3
        customer city	coarse_location	3
        customer class	score	3
        customer code	customer_id	3
        customer comment	call_note	3
        customer comments	call_note	3
        customer company	company	3
        customer contact	call_record	3
        customer contact number	phone	3
        customer count	aggregate	3
        customer country	coarse_location	3
        customer date of birth	date_of_birth	3
        customer dob	date_of_birth	3
        customer education	education	3
        customer email	email	3
        customer email address	email	3
        customer ethnicity	ethnicity	3
        customer feedback	call_note	3
        customer first name	person_name	3
        customer full name	person_name	3
        customer gender	gender	3
        customer grade	score	3
        customer iban	iban	3
        customer id	customer_id	3
        customer identifier	customer_id	3
        customer income	income_debt	3
        customer intent	preference	3
        customer ip	ip_address	3
        customer key	customer_id	3
        customer last name	person_name	3
        customer latitude	gps_position	3
        customer level	score	3
        customer lifetime value	score	3
        customer longitude	gps_position	3
        customer mobile	phone	3
        customer name	person_name	3
        customer needs	preference	3
        customer nino	uk_nino	3
        customer nm	person_name	3
        customer no	customer_id	3
        customer notes	call_note	3
        customer num	customer_id	3
        customer number	customer_id	3
        customer occupation	occupation	3
        customer passport	passport	3
        customer phone	phone	3
        customer phone number	phone	3
        customer preference	preference	3
        customer preferences	preference	3
        customer rating	score	3
        customer ref	customer_id	3
        customer reference	customer_id	3
        customer religion	religion_belief	3
        customer satisfaction	score	3
        customer score	score	3
        customer segment	score	3
        customer service calls	call_record	3
        customer service line	company_phone	3
        customer service number	company_phone	3
        customer service phone	company_phone	3
        customer since	timestamp	3
        customer source	campaign	3
        customer speech	transcript	3
        customer ssn	us_ssn	3
        customer state	coarse_location	3
        customer status	preference	3
        customer telephone	phone	3
        customer tier	score	3
        customer type	preference	3
        customer type value	score	3
        customer uid	customer_id	3
        customer unique id	customer_id	3
        customer uuid	customer_id	3
        customer value	score	3
        customer zip	coarse_location	3
        customer zip code	coarse_location	3
        customer zip code prefix	coarse_location	3
        customers count	aggregate	3
        cvc	card_verification	3
        cvc 2	card_verification	3
        cvc code	card_verification	3
        cvc码	card_verification	3
        cvd	card_verification	3
        cvn	card_verification	3
        cvt	call_record	2
        cvv	card_verification	3
        cvv 2	card_verification	3
        cvv 2 code	card_verification	3
        cvv 2 码	card_verification	3
        cvv code	card_verification	3
        cvv cvc	card_verification	3
        cvv no	card_verification	3
        cvv num	card_verification	3
        cvv number	card_verification	3
        cvv码	card_verification	3
        cx	purchase	1
        cxkh	payment_card	2
        cxmm	credential	2
        cz	phone	2
        czcp	licence_plate	2
        czdh	phone	2
        czdz	detailed_address	2
        czhm	phone	2
        czje	purchase	3
        czr	staff_id	2
        czrq	timestamp	2
        czsj	timestamp	2
        czxm	person_name	2
        czy	staff_id	2
        czyxm	staff_id	2
        cédula	other_national_id	3
        código	opaque_id	2
        código bancario	bank_routing	2
        código cliente	customer_id	3
        código do cliente	customer_id	3
        código postal	coarse_location	3
        código swift	bank_routing	2
        cónyuge	third_party_person	2
        cónyuge estado	marital_family	3
        công ty	company	3
        cônjuge	third_party_person	2
        d o b	date_of_birth	3
        d t	timestamp	2
        d u n s	tax_id_business	3
        dad	guardian	2
        dad name	guardian	3
        dad phone	guardian	3
        dah	customer_id	3
        daikuan	income_debt	2
        daima	opaque_id	2
        danbaoren	third_party_person	2
        dangpai	political	2
        danhao	business_id	2
        danjia	purchase	2
        danwei	company	2
        danweidianhua	company_phone	2
        danweidizhi	company_address	2
        danweimingcheng	company	2
        danyuan	property_unit	2
        daorushijian	timestamp	2
        data	timestamp	2
        data cadastro	timestamp	2
        data consent	consent_record	3
        data creazione	timestamp	2
        data da compra	purchase	2
        data da ligacao	call_record	1
        data da ligação	call_record	2
        data date	timestamp	3
        data de cadastro	timestamp	2
        data de criacao	timestamp	1
        data de criação	timestamp	2
        data de nascimento	date_of_birth	3
        data di nascita	date_of_birth	3
        data do pedido	purchase	2
        data nascimento	date_of_birth	3
        data processing consent	consent_record	3
        data provider	campaign	3
        data sharing consent	consent_record	3
        data source	campaign	3
        data src	campaign	2
        data subject	customer_id	3
        data subject id	customer_id	3
        data type	opaque_id	1
        data urodzenia	date_of_birth	3
        data vendor	campaign	3
        date	timestamp	2
        date added	timestamp	3
        date and time	timestamp	3
        date appel	call_record	2
        date assigned	timestamp	3
        date birth	date_of_birth	3
        date closed	timestamp	3
        date contacted	call_record	3
        date converted	timestamp	3
        date created	timestamp	3
        date created utc	timestamp	3
        date creation	timestamp	2
        date d achat	purchase	2
        date d appel	call_record	2
        date de commande	purchase	2
        date de creation	timestamp	1
        date de création	timestamp	2
        date de modification	timestamp	2
        date de naissance	date_of_birth	3
        date entered	timestamp	3
        date graduated	education	3
        date hired	occupation	2
        date id	timestamp	2
        date inserted	timestamp	3
        date issued	timestamp	3
        date joined	timestamp	3
        date key	timestamp	2
        date last contacted	call_record	3
        date modified	timestamp	3
        date naissance	date_of_birth	3
        date of birth	date_of_birth	3
        date of call	call_record	3
        date of hire	occupation	2
        date of issue	timestamp	3
        date of last purchase	purchase	3
        date of purchase	purchase	3
        date opened	timestamp	3
        date purchased	purchase	3
        date registered	timestamp	3
        date reviewed	timestamp	3
        date sold	purchase	3
        date time	timestamp	3
        date updated	timestamp	3
        datenschutz	consent_record	2
        dates	timestamp	3
        datum	timestamp	2
        daughter	minor_data	2
        daughter name	minor_data	3
        daughter s name	minor_data	3
        day	call_record	1
        day mins	call_record	3
        day of birth	date_of_birth	3
        day of month	call_record	2
        day of week	call_record	3
        day phone	phone	3
        day phone no	phone	2
        day tel	phone	1
        day time phone	phone	3
        daycare	school_grade	3
        days employed	occupation	3
        days overdue	income_debt	3
        days past due	income_debt	3
        days since last contact	call_record	3
        days since last purchase	purchase	3
        days since previous contact	call_record	3
        days to close	call_record	3
        daytime phone	phone	3
        daytime telephone	phone	3
        dba	company	3
        dba name	company	3
        dbh	specific_identity	3
        dbr	third_party_person	2
        dbrxm	third_party_person	2
        dbs check	criminal_record	3
        dbt amt	income_debt	2
        dbt card	payment_card	2
        dc no	payment_card	2
        dc number	payment_card	2
        dcsj	timestamp	2
        dda	bank_account	3
        dda account	bank_account	3
        dda no	bank_account	3
        dda number	bank_account	3
        ddbh	business_id	2
        ddbz	call_note	2
        ddh	business_id	2
        ddid	business_id	2
        ddje	purchase	3
        ddly	campaign	2
        ddrq	purchase	2
        ddsj	purchase	2
        ddzt	purchase	2
        dead sec	call_record	3
        deadline	timestamp	3
        deaf	health	3
        deal amount	purchase	3
        deal currency	purchase	3
        deal id	business_id	3
        deal name	purchase	2
        deal no	business_id	2
        deal owner	staff_id	3
        deal stage	purchase	2
        deal type	purchase	2
        deal value	purchase	3
        dealer	company	2
        dealer name	company	3
        dealer phone	company_phone	3
        dealership	company	3
        death benefit	purchase	3
        debit account	bank_account	3
        debit card	payment_card	3
        debit card expiry	card_expiry	3
        debit card no	payment_card	3
        debit card number	payment_card	3
        debit pin	card_verification	3
        debt	income_debt	3
        debt amount	income_debt	3
        debt amt	income_debt	2
        debt ratio	income_debt	3
        debt relief amount	income_debt	3
        debt to income	income_debt	3
        debt to income ratio	income_debt	3
        debtor iban	iban	3
        debtor name	person_name	3
        debts	income_debt	3
        deceased	specific_identity	3
        decile	score	2
        decision maker role	occupation	3
        decline reason	preference	3
        deductible	purchase	3
        deed number	property_unit	3
        default	income_debt	2
        default password	credential	3
        default status	income_debt	3
        defen	score	2
        deg	education	2
        degree	education	3
        degree level	education	3
        degree name	education	2
        degree type	education	3
        del flag	opaque_id	2
        del flg	opaque_id	2
        delete time	timestamp	3
        deleted	opaque_id	3
        deleted at	timestamp	3
        deleted by	staff_id	3
        deleted date	timestamp	3
        deletion request	consent_record	3
        delinq	income_debt	3
        delinquency	income_debt	3
        delinquent	income_debt	3
        deliv addr	detailed_address	3
        delivered at	purchase	3
        delivery addr	detailed_address	3
        delivery address	detailed_address	3
        delivery address line 1	detailed_address	3
        delivery address line 2	detailed_address	3
        delivery city	coarse_location	3
        delivery country	coarse_location	3
        delivery date	purchase	3
        delivery fee	purchase	3
        delivery id	business_id	3
        delivery instructions	call_note	3
        delivery method	purchase	3
        delivery no	business_id	3
        delivery notes	call_note	3
        delivery notes address	detailed_address	1
        delivery number	business_id	3
        delivery phone	phone	3
        delivery point	detailed_address	1
        delivery postcode	coarse_location	3
        delivery state	coarse_location	3
        delivery status	purchase	3
        delivery street	detailed_address	3
        delivery time	purchase	3
        delivery zip	coarse_location	3
        dementia	health	3
        demo date	call_record	3
        dengj	score	2
        dengji	score	2
        denglumima	credential	2
        denomination	religion_belief	3
        dental condition	health	3
        dep acct	bank_account	2
        dep cnt	marital_family	2
        dep count	marital_family	2
        departamento	occupation	3
        department	occupation	2
        department id	opaque_id	3
        department name	occupation	2
        department visited	health	3
        departure city	coarse_location	2
        departure date	purchase	3
        depdts	marital_family	2
        dependants	marital_family	3
        dependent child name	minor_data	3
        dependent count	marital_family	3
        dependents	marital_family	3
        deposit	call_record	1
        deposit account number	bank_account	3
        deposit amount	purchase	2
        depression	health	3
        deps	marital_family	2
        dept	occupation	2
        dept cd	occupation	2
        dept id	opaque_id	3
        dept name	occupation	2
        dept nm	occupation	2
        derogatory marks	credit_report	3
        desc	call_note	2
        desconto	purchase	2
        descr	call_note	2
        descricao	call_note	1
        descrip	call_note	2
        descripcion	call_note	1
        descripción	call_note	2
        description	call_note	2
        description product	purchase	3
        descrição	call_note	2
        descuento	purchase	2
        desgn	occupation	2
        desig	occupation	2
        designation	occupation	3
        dest	phone	1
        dest ip	ip_address	3
        dest number	phone	3
        destinataire	person_name	2
        destination	phone	1
        destination city	coarse_location	2
        destination ip	ip_address	3
        destination number	phone	3
        detail	call_note	2
        details	call_note	3
        dette	income_debt	3
        deuda	income_debt	3
        dev id	device_id	2
        dev no	device_id	2
        dev sn	device_id	2
        dev tok	device_id	2
        developer name	company	3
        device	device_id	3
        device brand	device_id	2
        device fingerprint	device_id	3
        device id	device_id	3
        device identifier	device_id	3
        device mac	device_id	3
        device model	device_id	2
        device name	device_id	2
        device os	device_id	2
        device protection	purchase	3
        device serial	device_id	3
        device serial number	device_id	3
        device token	device_id	3
        device type	device_id	2
        device uid	device_id	3
        device uuid	device_id	3
        devise	purchase	2
        df	score	1
        dfzh	bank_account	2
        dgr	education	2
        dgzh	company_bank_account	2
        dh	phone	2
        dh 1	phone	2
        dh 2	phone	2
        dhhm	phone	2
        dhnr	transcript	2
        dia chi	detailed_address	3
        diabetes	health	3
        diabetes status	health	3
        diabetes type	health	3
        diabetic	health	3
        diag	health	3
        diag 1	health	3
        diag 2	health	3
        diag 3	health	3
        diag cd	health	2
        diag code	health	3
        diagnose	health	3
        diagnoses	health	3
        diagnosi	health	3
        diagnosis	health	3
        diagnosis code	health	3
        diagnosis codes	health	3
        diagnosis description	health	3
        diagnostic	health	3
        diagnostico	health	2
        diagnóstico	health	3
        dial	phone	1
        dial attempts	call_record	3
        dial cnt	call_record	2
        dial code	coarse_location	2
        dial count	call_record	3
        dial date	call_record	3
        dial list	campaign	3
        dial method	call_record	3
        dial result	call_record	3
        dial status	call_record	3
        dial time	call_record	3
        dialable	call_record	2
        dialed at	call_record	3
        dialed by	staff_id	3
        dialed no	phone	2
        dialed num	phone	2
        dialed number	phone	3
        dialed phone	phone	3
        dialed time	call_record	3
        dialer campaign	campaign	3
        dialer status	call_record	2
        dialing code	coarse_location	2
        dialing list	campaign	3
        dialled at	call_record	3
        dialled number	phone	3
        dialler status	call_record	2
        dialog	transcript	3
        dialogue	transcript	3
        dialogue text	transcript	3
        dials	call_record	3
        dialysis	health	3
        dian hua	phone	2
        dianhuahao	phone	2
        dianhuahaoma	phone	2
        dianpu	company	2
        dianziyoujian	email	2
        dianziyouxiang	email	2
        diarization	transcript	2
        did	company_phone	2
        did number	company_phone	2
        diet	health	1
        diet restrictions	health	3
        dietary preference	preference	3
        dietary requirements	health	3
        dietary restrictions	health	3
        digital advertisement	campaign	3
        digital signature	consent_record	3
        dingdanbianhao	business_id	2
        dingdanhao	business_id	2
        dingdanjine	purchase	2
        dingwei	gps_position	2
        diploma	education	3
        diplome	education	2
        diplôme	education	3
        diqu	coarse_location	2
        dir	call_record	2
        direccion	detailed_address	3
        direccion completa	detailed_address	2
        direccion de correo	email	2
        direccion de envio	detailed_address	2
        direccion empresa	company_address	1
        direccion postal	detailed_address	2
        dirección	detailed_address	3
        dirección completa	detailed_address	3
        dirección de correo	email	3
        dirección de envío	detailed_address	3
        dirección empresa	company_address	2
        dirección postal	detailed_address	3
        direct debit account	bank_account	3
        direct deposit account	bank_account	3
        direct dial	phone	3
        direct line	phone	3
        direct phone	phone	3
        direction	call_record	3
        director name	legal_representative	3
        directors	legal_representative	3
        disab	specific_identity	2
        disabilities	specific_identity	3
        disability	specific_identity	3
        disability rating	specific_identity	3
        disability status	specific_identity	3
        disability type	specific_identity	3
        disabl	specific_identity	2
        disabled	specific_identity	3
        disc	purchase	2
        disc amt	purchase	2
        disc pct	purchase	2
        discharge diagnosis	health	3
        discharge summary	health	3
        disclaimer accepted	consent_record	3
        disclosure accepted	consent_record	3
        disconnect reason	call_record	3
        discord	social_account	3
        discord id	social_account	3
        discord username	social_account	3
        discount	purchase	3
        discount amount	purchase	3
        discount code	purchase	3
        discount percent	purchase	3
        discount rate	purchase	3
        discussion	call_note	3
        disease	health	3
        disease history	health	3
        disease name	health	3
        diseases	health	3
        dislikes	preference	3
        disp	call_record	2
        disp cd	call_record	2
        disp code	call_record	2
        display name	person_name	3
        display order	opaque_id	3
        dispo	call_record	3
        dispo cd	call_record	2
        dispo code	call_record	3
        dispo name	call_record	3
        dispo sec	call_record	3
        disposable income	income_debt	3
        disposition	call_record	3
        disposition code	call_record	3
        disposition notes	call_note	3
        dist	coarse_location	2
        distinct count	aggregate	3
        distinct id	device_id	3
        distributor	company	2
        distributor name	company	2
        district	coarse_location	3
        district name	coarse_location	3
        div	occupation	1
        divida	income_debt	2
        division name	occupation	2
        divorced	marital_family	3
        dizhi	detailed_address	2
        dj	purchase	1
        djbh	business_id	2
        djh	business_id	2
        djrq	timestamp	2
        djsj	timestamp	2
        dk	income_debt	1
        dked	income_debt	3
        dkhth	business_id	2
        dkje	income_debt	3
        dkye	income_debt	3
        dl	driving_licence	2
        dl back	id_document_image	3
        dl expiry	timestamp	3
        dl front	id_document_image	3
        dl image	id_document_image	3
        dl nbr	driving_licence	3
        dl no	driving_licence	3
        dl num	driving_licence	3
        dl number	driving_licence	3
        dl st	driving_licence	2
        dl state	driving_licence	2
        dlip	ip_address	2
        dlm	social_account	2
        dlmm	credential	2
        dln	driving_licence	3
        dlno	driving_licence	2
        dlnum	driving_licence	2
        dlr	staff_id	3
        dlsj	timestamp	2
        dlv addr	detailed_address	2
        dlv dt	purchase	2
        dlv no	business_id	2
        dlv sts	purchase	2
        dlvry addr	detailed_address	2
        dlvry dt	purchase	2
        dlzh	social_account	2
        dm	opaque_id	1
        dma	coarse_location	2
        dma code	coarse_location	2
        dna	genetic	3
        dna profile	genetic	3
        dna result	genetic	3
        dna sample	genetic	3
        dna信息	genetic	3
        dnc	consent_record	3
        dnc check	consent_record	3
        dnc checked	consent_record	3
        dnc date	consent_record	3
        dnc dt	consent_record	2
        dnc flag	consent_record	3
        dnc flg	consent_record	2
        dnc list	consent_record	3
        dnc result	consent_record	3
        dnc scrub	consent_record	3
        dnc scrub date	consent_record	3
        dnc status	consent_record	3
        dnc yn	consent_record	2
        dncl	consent_record	2
        dnd	consent_record	3
        dne	consent_record	2
        dni	other_national_id	3
        dni nie	other_national_id	3
        dni number	other_national_id	3
        dnis	phone	2
        dnm	consent_record	2
        dnt	consent_record	2
        do not call	consent_record	3
        do not call flag	consent_record	3
        do not call list	consent_record	3
        do not call registry	consent_record	3
        do not contact	consent_record	3
        do not disturb	consent_record	3
        do not email	consent_record	3
        do not fax	consent_record	3
        do not mail	consent_record	3
        do not sell	consent_record	3
        do not sms	consent_record	3
        do not text	consent_record	3
        do not track	consent_record	3
        dob	date_of_birth	3
        dob day	date_of_birth	2
        dob dt	date_of_birth	2
        dob mm dd yyyy	date_of_birth	2
        dob month	date_of_birth	2
        dob year	date_of_birth	2
        dob yyyy mm dd	date_of_birth	2
        doc id number	other_national_id	2
        doc no	other_national_id	2
        doc num	other_national_id	2
        doc number	other_national_id	2
        doc ref	business_id	2
        doc type	opaque_id	3
        docket	business_id	2
        docket number	business_id	3
        doctor	health	2
        doctor name	health	3
        doctor notes	health	3
        document id number	other_national_id	2
        document image	id_document_image	3
        document no	other_national_id	2
        document number	other_national_id	2
        document photo	id_document_image	3
        document scan	id_document_image	3
        document type	opaque_id	3
        documento de identidad	other_national_id	3
        doenca	health	2
        doencas	health	2
        doença	health	3
        doenças	health	3
        dogum tarihi	date_of_birth	2
        doing business as	company	3
        dollar value	purchase	3
        dollars	purchase	3
        domain	company	2
        domain name	company	2
        domicile	detailed_address	2
        domicilio	detailed_address	3
        donation	purchase	3
        donation amount	purchase	3
        donation id	business_id	3
        done by	staff_id	2
        donor	person_name	1
        donor email	email	3
        donor id	customer_id	3
        donor name	person_name	3
        door no	property_unit	3
        door number	property_unit	3
        dosage	health	3
        dose	health	3
        double opt in	consent_record	3
        douyin	social_account	3
        douyin id	social_account	3
        douyinhao	social_account	2
        dow	call_record	2
        down payment	purchase	2
        dowod osobisty	other_national_id	2
        dowód osobisty	other_national_id	3
        doğum tarihi	date_of_birth	3
        dp	political	1
        dpd	income_debt	3
        dpmc	company	2
        dpndts	marital_family	2
        dpt	occupation	1
        dq	coarse_location	1
        dqr	insurance_expiry	2
        dqrq	insurance_expiry	2
        dqsj	insurance_expiry	3
        dr name	health	2
        drctn	call_record	2
        dress size	preference	3
        drg	health	3
        drinking status	health	3
        drip campaign	campaign	3
        driver age	age	3
        driver dob	date_of_birth	3
        driver id license	driving_licence	3
        driver lic	driving_licence	3
        driver lic no	driving_licence	3
        driver lic num	driving_licence	3
        driver licence	driving_licence	3
        driver licence number	driving_licence	3
        driver license	driving_licence	3
        driver license no	driving_licence	3
        driver license number	driving_licence	3
        driver name	person_name	3
        driver phone	phone	3
        driver s license	driving_licence	3
        driver s license no	driving_licence	3
        driver s license number	driving_licence	3
        drivers lic	driving_licence	3
        drivers lic no	driving_licence	2
        drivers licence	driving_licence	3
        drivers licence number	driving_licence	3
        drivers license	driving_licence	3
        drivers license no	driving_licence	3
        drivers license number	driving_licence	3
        driving convictions	criminal_record	3
        driving lic	driving_licence	3
        driving licence	driving_licence	3
        driving licence no	driving_licence	3
        driving licence number	driving_licence	3
        driving license	driving_licence	3
        driving license no	driving_licence	3
        driving license number	driving_licence	3
        driving offences	criminal_record	3
        drop off	detailed_address	1
        drop off address	detailed_address	3
        drop rate	aggregate	3
        dropoff address	detailed_address	3
        dropoff latitude	gps_position	3
        dropoff longitude	gps_position	3
        drrq	timestamp	2
        drsj	timestamp	2
        drug	health	2
        drug allergies	health	3
        drug allergy	health	3
        drug code	health	3
        drug name	health	3
        drug use	health	3
        drugs	health	2
        drv lic	driving_licence	3
        drv lic no	driving_licence	3
        drvr lic	driving_licence	2
        dscnt	purchase	2
        dscr	call_note	2
        dscrptn	call_note	2
        dsct	purchase	2
        dsp	call_record	2
        dspn	call_record	2
        dst	phone	1
        dst ip	ip_address	3
        dst number	phone	2
        dt birth	date_of_birth	2
        dt brth	date_of_birth	2
        dt customer	timestamp	3
        dt last purch	purchase	2
        dt nasc	date_of_birth	3
        dt nascimento	date_of_birth	3
        dt of birth	date_of_birth	2
        dt tm	timestamp	2
        dti	income_debt	3
        dti ratio	income_debt	3
        dtm	timestamp	2
        due date	timestamp	3
        due date pregnancy	health	3
        dui	criminal_record	3
        dui history	criminal_record	3
        duigongzhanghao	company_bank_account	2
        duigongzhanghu	company_bank_account	2
        duihuaneirong	transcript	2
        duns no	tax_id_business	3
        duns number	tax_id_business	3
        dur	call_record	2
        dur min	call_record	2
        dur mins	call_record	2
        dur s	call_record	2
        dur sec	call_record	2
        duracao	call_record	1
        duracion	call_record	1
        duracion llamada	call_record	1
        duración	call_record	2
        duración llamada	call_record	2
        duration	call_record	3
        duration in seconds	call_record	3
        duration mins	call_record	3
        duration minutes	call_record	3
        duration sec	call_record	3
        duration seconds	call_record	3
        duração	call_record	2
        duree	call_record	1
        duree appel	call_record	1
        durn	call_record	2
        durée	call_record	2
        durée appel	call_record	2
        dvc id	device_id	2
        dvla number	driving_licence	3
        dvr lic	driving_licence	2
        dw	company	1
        dwcz	company_phone	2
        dwdh	company_phone	2
        dwdz	company_address	2
        dwelling	detailed_address	2
        dwlxdh	company_phone	2
        dwmc	company	2
        dwyx	company_email	2
        dwzh	company_bank_account	2
        dx	health	3
        dx 1	health	2
        dx 2	health	2
        dx 3	health	2
        dx cd	health	2
        dx code	health	3
        dx codes	health	3
        dx desc	health	3
        dy	social_account	1
        dyh	social_account	2
        dz	detailed_address	2
        dzyj	email	2
        dzyx	email	2
        dívida	income_debt	3
        e 164	phone	3
        e 2 e	opaque_id	2
        e addr	email	2
        e mail	email	3
        e mail addr	email	3
        e mail address	email	3
        e mail adresse	email	3
        e mail id	email	3
        e ml	email	2
        e post	email	3
        e posta	email	3
        e signature	consent_record	3
        e ticket number	business_id	3
        e wallet	bank_account	2
        ean	opaque_id	3
        ean 13	opaque_id	3
        ean code	opaque_id	3
        earnings	income_debt	3
        easting	gps_position	2
        ebr	consent_record	3
        ec 1 name	third_party_person	2
        ec 2 name	third_party_person	2
        ec name	third_party_person	2
        ec phone	third_party_person	3
        ed	income_debt	1
        ed level	education	2
        edad	age	3
        edctn	education	2
        edd	health	3
        edlvl	education	2
        edu	education	2
        edu level	education	2
        edu lvl	education	2
        educ	education	2
        educ level	education	2
        educ lvl	education	2
        educacion	education	2
        educación	education	3
        education	education	3
        education background	education	3
        education level	education	3
        education num	education	3
        education status	education	3
        education type	education	3
        education years	education	3
        educational attainment	education	3
        educational background	education	3
        educational level	education	3
        educational qualification	education	3
        educn	education	2
        ee id	staff_id	2
        ee no	staff_id	2
        eep number	cn_travel_permit	3
        eff	timestamp	2
        eff date	timestamp	2
        eff dt	timestamp	2
        effective	timestamp	2
        effective date	timestamp	3
        effective date policy	insurance_expiry	2
        effective from	timestamp	3
        effective to	timestamp	3
        effective to date	insurance_expiry	2
        egfr	health	2
        egn	other_national_id	3
        ehepartner	third_party_person	2
        ehr id	medical_record	3
        eid number	other_national_id	3
        ein	tax_id_business	3
        ein no	tax_id_business	3
        ein number	tax_id_business	3
        eingabedatum	timestamp	2
        einkommen	income_debt	3
        einwilligung	consent_record	2
        einzelpreis	purchase	2
        ejecutivo	staff_id	2
        election preference	political	3
        electronic mail	email	3
        elementary school	school_grade	3
        em	email	2
        em add	email	2
        em addr	email	2
        em adr	email	2
        email 1	email	3
        email 2	email	3
        email 3	email	3
        email add	email	3
        email addr	email	3
        email address	email	3
        email address 1	email	3
        email address 2	email	3
        email address 3	email	3
        email adr	email	2
        email adresse	email	3
        email alternate	email	3
        email body	call_note	3
        email campaign	campaign	3
        email campaign name	campaign	3
        email click count	call_record	3
        email confirmed	consent_record	3
        email consent	consent_record	3
        email content	call_note	3
        email domain address	email	2
        email home	email	3
        email id	email	3
        email name	campaign	3
        email open count	call_record	3
        email opened	call_record	3
        email opt in	consent_record	3
        email opt out	consent_record	3
        email opted out	consent_record	3
        email optout	consent_record	3
        email other	email	3
        email personal	email	3
        email primary	email	3
        email secondary	email	3
        email status	call_record	3
        email subscription status	consent_record	3
        email work	email	3
        emailid	email	2
        emails	email	3
        emails opened	call_record	3
        emails sent	call_record	3
        email地址	email	3
        emal	email	2
        emer contact	third_party_person	2
        emerg cntct	third_party_person	3
        emerg contact	third_party_person	2
        emerg name	third_party_person	2
        emergency contact	third_party_person	3
        emergency contact 1	third_party_person	3
        emergency contact 2	third_party_person	3
        emergency contact name	third_party_person	3
        emergency contact number	phone	3
        emergency contact person	third_party_person	3
        emergency contact phone	phone	3
        emergency email	email	3
        emergency name	third_party_person	3
        emergency number	phone	3
        emergency phone	phone	3
        emg contact	third_party_person	2
        emg name	third_party_person	2
        emi	income_debt	3
        emi amount	income_debt	3
        emial	email	2
        emirates id	other_national_id	3
        emirates id number	other_national_id	3
        eml addr	email	2
        eml adr	email	2
        emotion	call_record	2
        emp	occupation	1
        emp cd	staff_id	2
        emp cnt	aggregate	2
        emp code	staff_id	3
        emp count	aggregate	2
        emp id	staff_id	3
        emp length	occupation	3
        emp name	staff_id	3
        emp nm	staff_id	2
        emp no	staff_id	3
        emp num	staff_id	3
        emp number	staff_id	3
        emp stat	occupation	2
        emp status	occupation	2
        emp sts	occupation	2
        emp stts	occupation	2
        emp title	occupation	3
        emp type	occupation	2
        emp var rate	aggregate	3
        empl id	staff_id	2
        empl nm	occupation	2
        empl status	occupation	2
        empleado	staff_id	2
        empleador	occupation	3
        empleo	occupation	3
        emploi	occupation	3
        employe	staff_id	1
        employed	occupation	3
        employee	staff_id	3
        employee code	staff_id	3
        employee count	aggregate	3
        employee email	staff_id	3
        employee full name	staff_id	3
        employee id	staff_id	3
        employee name	person_name	3
        employee no	staff_id	3
        employee num	staff_id	3
        employee number	staff_id	3
        employee ssn	us_ssn	3
        employees	aggregate	3
        employer	occupation	3
        employer address	company_address	3
        employer company	occupation	3
        employer email	company_email	3
        employer id number	tax_id_business	3
        employer identification number	tax_id_business	3
        employer name	occupation	3
        employer nm	occupation	2
        employer organization	company	3
        employer phone	company_phone	3
        employer phone number	company_phone	3
        employer role	occupation	3
        employeur	occupation	3
        employment	occupation	3
        employment duration	occupation	3
        employment income	income_debt	3
        employment length	occupation	3
        employment status	occupation	3
        employment title	occupation	3
        employment type	occupation	3
        employment variation rate	aggregate	3
        employé	staff_id	2
        emplr	occupation	2
        emplr nm	occupation	2
        emplyr	occupation	2
        emprego	occupation	3
        empresa	company	3
        emprestimo	income_debt	2
        empréstimo	income_debt	3
        emps	aggregate	2
        emr id	medical_record	3
        emrg cntct	third_party_person	2
        enabled	opaque_id	3
        encntr id	medical_record	2
        encounter	medical_record	3
        encounter id	medical_record	3
        encounter no	medical_record	3
        encounter number	medical_record	3
        encryption key	credential	3
        end date	timestamp	2
        end dt	timestamp	2
        end epoch	call_record	3
        end lat	gps_position	3
        end lng	gps_position	3
        end reason	call_record	3
        end time	timestamp	2
        end to end id	opaque_id	2
        endereco	detailed_address	2
        endereco completo	detailed_address	2
        endereco da empresa	company_address	1
        endereco de e mail	email	2
        endereco de email	email	2
        endereço	detailed_address	3
        endereço completo	detailed_address	3
        endereço da empresa	company_address	2
        endereço de e mail	email	3
        endereço de email	email	3
        endorsements	criminal_record	3
        enfants	marital_family	3
        enfermedad	health	3
        enfermedades	health	3
        eng no	vehicle_vin	2
        engagement id	business_id	2
        engagement score	score	3
        engagement type	call_record	3
        engine no	vehicle_vin	3
        engine num	vehicle_vin	3
        engine number	vehicle_vin	3
        english name	person_name	3
        enquiry	call_note	3
        enquiry details	call_note	3
        enrollee name	person_name	3
        enrollment id	business_id	3
        enrollment number	business_id	3
        ent name	company	2
        ent type	industry	2
        entered at	timestamp	3
        entered by	staff_id	3
        enterprise	company	3
        enterprise email	company_email	3
        enterprise name	company	3
        enterprise phone	company_phone	3
        entity	company	1
        entity name	company	1
        entnm	company	2
        entreprise	company	3
        entry age	age	3
        entry date	timestamp	3
        entry list id	campaign	3
        entry page	campaign	3
        entry time	timestamp	3
        entry type	opaque_id	2
        eori	tax_id_business	3
        eori number	tax_id_business	3
        ep	timestamp	2
        epic no	other_national_id	3
        epic number	other_national_id	3
        epilepsy	health	3
        epoc	timestamp	2
        epoch	timestamp	3
        epoch ms	timestamp	3
        epoch time	timestamp	3
        equifax	credit_report	3
        equifax score	credit_report	3
        equipment id	device_id	3
        equity	income_debt	2
        equity in home	income_debt	3
        erasure request	consent_record	3
        err cd	opaque_id	2
        error code	opaque_id	3
        error message	opaque_id	3
        erstellt am	timestamp	2
        erstellungsdatum	timestamp	2
        ertongxingming	minor_data	3
        erziehungsberechtigter	guardian	2
        escolaridad	education	3
        escolaridade	education	3
        esiid	business_id	3
        esn	device_id	3
        established business relationship	consent_record	3
        estado	coarse_location	3
        estado civil	marital_family	3
        estado llamada	call_record	2
        estado registro	opaque_id	2
        estimated income	income_debt	3
        estimated salary	income_debt	3
        eta	age	2
        etag	opaque_id	3
        etat civil	marital_family	2
        eth	ethnicity	2
        eth address	bank_account	3
        eth cd	ethnicity	2
        eth grp	ethnicity	2
        ethn	ethnicity	2
        ethnic	ethnicity	3
        ethnic background	ethnicity	3
        ethnic category	ethnicity	3
        ethnic cd	ethnicity	2
        ethnic code	ethnicity	3
        ethnic group	ethnicity	3
        ethnic origin	ethnicity	3
        ethnicity	ethnicity	3
        ethnicity code	ethnicity	3
        ethnie	ethnicity	3
        ethnische herkunft	ethnicity	3
        etl date	timestamp	2
        etl time	timestamp	2
        etnia	ethnicity	3
        etxm	minor_data	2
        età	age	3
        eur	purchase	2
        euribor	aggregate	3
        euribor 3 m	aggregate	3
        euribor 3m	aggregate	3
        euribor rate	aggregate	2
        eve phone	phone	2
        evening phone	phone	3
        evening telephone	phone	3
        event	call_record	1
        event date	timestamp	3
        event id	opaque_id	3
        event name	opaque_id	3
        event source	campaign	3
        event time	timestamp	3
        event timestamp	timestamp	3
        event type	opaque_id	3
        evt dt	timestamp	2
        evt src	campaign	2
        evt tm	timestamp	2
        evt ts	timestamp	2
        ewm	opaque_id	3
        ex offender	specific_identity	3
        exam score	school_grade	2
        exam scores	school_grade	2
        exchange rate	aggregate	2
        executor	third_party_person	3
        existing loan	income_debt	3
        existing loans	income_debt	3
        exit entry permit	cn_travel_permit	3
        exited	call_record	3
        exp	card_expiry	2
        exp d	card_expiry	2
        exp date	card_expiry	2
        exp dt	card_expiry	2
        exp mm yy	card_expiry	3
        exp mmyy	card_expiry	2
        exp mo	card_expiry	3
        exp mon	card_expiry	3
        exp month	card_expiry	3
        exp year	card_expiry	3
        exp yr	card_expiry	3
        expected revenue	purchase	3
        expected salary	income_debt	3
        experian score	credit_report	3
        expiration	card_expiry	2
        expiration date	card_expiry	2
        expiration mm yy	card_expiry	3
        expiration month	card_expiry	3
        expiration year	card_expiry	3
        expire month	card_expiry	3
        expire year	card_expiry	3
        expires at	timestamp	3
        expiry	card_expiry	2
        expiry date	card_expiry	2
        expiry date policy	insurance_expiry	3
        expiry mm yy	card_expiry	3
        expiry month	card_expiry	3
        expiry year	card_expiry	3
        explanation	call_note	2
        export date	timestamp	3
        export status	opaque_id	2
        exported at	timestamp	3
        exporter	company	2
        express consent	consent_record	3
        express written consent	consent_record	3
        expry	card_expiry	2
        ext	staff_id	2
        ext id	opaque_id	2
        ext no	staff_id	2
        ext num	staff_id	2
        ext number	staff_id	3
        ext source 1	credit_report	3
        ext source 2	credit_report	3
        ext source 3	credit_report	3
        extended price	purchase	3
        extension	staff_id	3
        extension no	staff_id	3
        extension number	staff_id	3
        external customer id	customer_id	3
        external id	opaque_id	2
        external lead id	customer_id	3
        external userid	wechat	3
        extn	staff_id	2
        extn no	staff_id	2
        extn num	staff_id	2
        extra	opaque_id	1
        extract date	timestamp	3
        extsn	staff_id	2
        eye prescription	health	3
        f nacimiento	date_of_birth	3
        f name	person_name	2
        f score	score	2
        f u date	call_record	2
        face	biometric	2
        face amount	purchase	3
        face embedding	biometric	3
        face encoding	biometric	3
        face id	biometric	3
        face image	biometric	3
        face scan	biometric	3
        face template	biometric	3
        face url	biometric	2
        face value	purchase	3
        face vector	biometric	3
        facebook	social_account	3
        facebook clicks account	social_account	2
        facebook id	social_account	3
        facebook link	social_account	3
        facebook profile	social_account	3
        facebook url	social_account	3
        facial image	biometric	3
        facial recognition	biometric	3
        facility	company	2
        facility name	company	3
        factory address	company_address	3
        factura	business_id	2
        facture	business_id	2
        fadingdaibiaoren	legal_representative	2
        fadongji	vehicle_vin	2
        fadongjihao	vehicle_vin	2
        fahrgestellnummer	vehicle_vin	3
        faith	religion_belief	3
        fam size	marital_family	2
        fam sz	marital_family	2
        familienname	person_name	2
        familienstand	marital_family	3
        family	marital_family	2
        family composition	marital_family	3
        family details	marital_family	3
        family history	health	3
        family history medical	health	3
        family income	income_debt	3
        family medical history	health	3
        family members	marital_family	3
        family name	person_name	3
        family situation	marital_family	3
        family size	marital_family	3
        family status	marital_family	3
        family type	marital_family	3
        fangdai	income_debt	2
        fanghao	property_unit	2
        fangjianhao	property_unit	2
        fapiaohao	business_id	2
        faren	legal_representative	2
        farendaibiao	legal_representative	2
        farenxingming	legal_representative	2
        father	guardian	3
        father email	guardian	3
        father full name	guardian	3
        father mobile	guardian	3
        father name	guardian	3
        father occupation	occupation	3
        father phone	guardian	3
        father s name	guardian	3
        fathers name	guardian	3
        favorite	preference	3
        favorite brand	preference	3
        favorite color	preference	3
        favorites	preference	3
        favourite	preference	3
        fax	phone	3
        fax home	phone	3
        fax nbr	phone	2
        fax no	phone	3
        fax num	phone	2
        fax number	phone	3
        fax phone	phone	3
        fb	social_account	3
        fb id	social_account	3
        fb name	social_account	2
        fb url	social_account	3
        fbc	device_id	3
        fbclid	device_id	3
        fbp	device_id	3
        fbsj	timestamp	2
        fcm registration id	device_id	3
        fcm token	device_id	3
        fcz	property_unit	2
        fczh	property_unit	2
        fd	income_debt	1
        fddbr	legal_representative	2
        fddbrxm	legal_representative	2
        fdjh	vehicle_vin	2
        fdjhm	vehicle_vin	2
        fec nac	date_of_birth	3
        fecha	timestamp	2
        fecha alta	timestamp	2
        fecha compra	purchase	2
        fecha creacion	timestamp	2
        fecha de alta	timestamp	2
        fecha de compra	purchase	2
        fecha de creacion	timestamp	1
        fecha de creación	timestamp	2
        fecha de llamada	call_record	2
        fecha de nacimiento	date_of_birth	3
        fecha de pedido	purchase	2
        fecha llamada	call_record	2
        fecha nac	date_of_birth	3
        fecha nacimiento	date_of_birth	3
        fecha pedido	purchase	2
        fecha registro	timestamp	2
        fed id	tax_id_business	2
        fed tax id	tax_id_business	3
        federal dnc	consent_record	3
        federal ein	tax_id_business	3
        federal tax id	tax_id_business	3
        federal tax number	tax_id_business	3
        fedwire	bank_routing	3
        fee	purchase	2
        feedback	call_note	3
        fees	purchase	2
        fein	tax_id_business	3
        felon	criminal_record	3
        felonies	criminal_record	3
        felony	criminal_record	3
        felony conviction	criminal_record	3
        female	gender	2
        fenji	staff_id	2
        fenjihao	staff_id	2
        festnetz	phone	3
        festnetznummer	phone	3
        ffn	customer_id	2
        fh	property_unit	1
        fhx	health	2
        fico	credit_report	3
        fico score	credit_report	3
        field of business	industry	2
        field of study	education	3
        file	opaque_id	2
        file id	opaque_id	3
        file name	opaque_id	3
        file number	business_id	3
        file path	opaque_id	3
        file reference	business_id	3
        file size	opaque_id	3
        file type	opaque_id	3
        filhos	marital_family	3
        filing status	marital_family	3
        fin no	other_national_id	2
        fin number	other_national_id	3
        final disposition	call_record	3
        financial condition	income_debt	3
        financial situation	income_debt	3
        financial status	income_debt	3
        finger print	biometric	3
        fingerprint data	biometric	3
        fingerprint device	device_id	3
        fingerprint hash	biometric	3
        fingerprint id	biometric	3
        fingerprint template	biometric	3
        finish date	timestamp	3
        finished at	timestamp	3
        fips	coarse_location	2
        fips code	coarse_location	2
        firm	company	3
        firm name	company	3
        firm nm	company	2
        firma	company	3
        firmenadresse	company_address	2
        firmenanschrift	company_address	2
        firmenname	company	3
        firmware version	opaque_id	3
        first	person_name	1
        first call	call_record	3
        first call date	call_record	3
        first call time	call_record	3
        first contact	call_record	3
        first contact date	call_record	3
        first contacted	call_record	3
        first conversion	campaign	3
        first conversion date	campaign	3
        first conversion event name	campaign	3
        first ip	ip_address	3
        first login	timestamp	3
        first name	person_name	3
        first names	person_name	3
        first nm	person_name	3
        first order date	purchase	3
        first page seen	campaign	3
        first purchase date	purchase	3
        first seen	timestamp	3
        first six	payment_card	1
        first source	campaign	3
        first touch	call_record	3
        first visit	timestamp	3
        fiscal year	timestamp	1
        fit score	score	3
        fixed line	phone	3
        fjh	property_unit	2
        fk	call_note	2
        fkfs	purchase	2
        fkh	bank_routing	3
        fkje	purchase	2
        fkrq	purchase	2
        fksj	purchase	2
        fkzh	bank_account	2
        fl	opaque_id	1
        flag	opaque_id	3
        flag 1	opaque_id	2
        flag 2	opaque_id	2
        flat	detailed_address	1
        flat no	detailed_address	3
        flat number	detailed_address	3
        flg	opaque_id	2
        floor	property_unit	2
        floor area	property_unit	1
        floor number	property_unit	3
        flr	property_unit	2
        flw up	call_record	2
        flwup dt	call_record	2
        fn	person_name	1
        fnm	person_name	2
        fodselsnummer	other_national_id	3
        fold	opaque_id	2
        folio	business_id	2
        folio no	business_id	3
        folio number	business_id	3
        follow up	call_record	1
        follow up count	call_record	3
        follow up date	call_record	3
        follow up note	call_note	3
        follow up notes	call_note	3
        follow up result	call_record	3
        follow up status	call_record	3
        follow up time	call_record	3
        followed up	call_record	1
        followup	call_record	3
        followup date	call_record	3
        followup notes	call_note	3
        fon	phone	2
        fonction	occupation	3
        fone	phone	2
        fonte	campaign	2
        food allergy	health	3
        food preference	preference	3
        food stamps	income_debt	3
        fore name	person_name	3
        foreclosure	income_debt	3
        form	campaign	3
        form class	school_grade	2
        form id	campaign	3
        form name	campaign	3
        form title	campaign	3
        forma de pagamento	purchase	2
        forma de pago	purchase	2
        formacao	education	2
        formation	education	3
        formatted address	detailed_address	2
        formatted phone	phone	3
        formatted phone number	phone	3
        formação	education	3
        foster child	specific_identity	3
        founded year	company	3
        founder	legal_representative	3
        founder name	legal_representative	3
        fp template	biometric	2
        fpdm	business_id	2
        fph	business_id	2
        fphm	business_id	2
        fprq	timestamp	2
        fpsj	timestamp	2
        fptt	company	2
        fqdh	guardian	2
        fqxm	guardian	2
        fr	legal_representative	1
        frame no	vehicle_vin	3
        frame number	vehicle_vin	3
        franchise name	company	3
        fraud score	score	3
        frdb	legal_representative	2
        free school meals	income_debt	3
        free text	call_note	3
        freight	purchase	3
        freight value	purchase	3
        freq	aggregate	2
        frequency	aggregate	2
        frequency purchases	purchase	3
        frequency score	score	3
        frequent flier number	customer_id	3
        frequent flyer number	customer_id	3
        friend	third_party_person	2
        friend name	third_party_person	3
        from address	email	1
        from date	timestamp	2
        from email	email	3
        from number	phone	3
        from phone	phone	2
        front desk phone	company_phone	3
        fronter	staff_id	3
        frsfzh	cn_resident_id	2
        frst nm	person_name	2
        frxm	legal_representative	2
        fsm	income_debt	3
        fst name	person_name	2
        fst nm	person_name	3
        fthr name	guardian	2
        fthr nm	guardian	2
        fu date	call_record	2
        fu dt	call_record	2
        fu notes	call_note	2
        fu nts	call_note	2
        fuente	campaign	2
        fukuanfangshi	purchase	2
        fulfillment status	purchase	3
        full address	detailed_address	3
        full agent name	staff_id	2
        full card number	payment_card	3
        full legal name	person_name	3
        full name	person_name	3
        full nm	person_name	2
        full ssn	us_ssn	3
        funcionario	staff_id	1
        funcionário	staff_id	2
        function	occupation	1
        funded amnt	income_debt	3
        fup	call_record	2
        fup dt	call_record	2
        fuqin	guardian	2
        fuqinxingming	guardian	2
        fuzeren	legal_representative	2
        fuzhai	income_debt	2
        fwbh	property_unit	2
        fwdz	detailed_address	2
        fwmm	credential	3
        fwxm	purchase	2
        fx	phone	2
        fx no	phone	2
        fxdj	score	2
        fxpf	score	2
        fyqk	call_note	2
        fz	income_debt	1
        fzjl	criminal_record	3
        fzmc	campaign	2
        fzqk	income_debt	3
        fzr	legal_representative	2
        fzrxm	legal_representative	2
        fzry	staff_id	2
        ga client id	device_id	3
        ga id	device_id	3
        gad7	health	3
        gait	biometric	3
        gaji	income_debt	3
        gangaotongxingzheng	cn_travel_permit	2
        gangwei	occupation	2
        gat	cn_travel_permit	2
        gatjmzjh	cn_travel_permit	2
        gatjzz	cn_travel_permit	3
        gattxz	cn_travel_permit	2
        gatxz	cn_travel_permit	2
        gclid	device_id	3
        gdbh	business_id	2
        gddh	phone	2
        gdh	business_id	2
        gdn name	guardian	2
        gdp	aggregate	3
        gdpr	consent_record	3
        gdpr consent	consent_record	3
        gdpr flg	consent_record	2
        gdpr opt in	consent_record	3
        gdpr status	consent_record	3
        gdpr yn	consent_record	2
        gdr	gender	2
        gdsj	call_record	2
        gdyy	call_record	2
        geandert am	timestamp	1
        geb datum	date_of_birth	3
        geboortedatum	date_of_birth	3
        geboren am	date_of_birth	3
        geburtsdatum	date_of_birth	3
        geburtsjahr	date_of_birth	3
        geburtsname	person_name	2
        geburtsort	coarse_location	3
        geburtstag	date_of_birth	3
        gehalt	income_debt	3
        gen	gender	2
        gend	gender	2
        gender	gender	3
        gender cd	gender	2
        gender code	gender	3
        gender id	opaque_id	3
        gender identity	gender	3
        gender m f	gender	2
        gender pronouns	gender	3
        gender reassignment	specific_identity	3
        gender type	gender	3
        gene	genetic	3
        gene mutation	genetic	3
        general comments	call_note	3
        general email	company_email	3
        general notes	call_note	3
        generation	age	2
        generic email	company_email	3
        genero	gender	2
        genes	genetic	3
        genetic	genetic	3
        genetic condition	health	3
        genetic data	genetic	3
        genetic test	genetic	3
        genetic test result	genetic	3
        gengxinshijian	timestamp	2
        genjinjilu	call_note	2
        genjinshijian	call_record	2
        genome	genetic	3
        genome id	genetic	3
        genotype	genetic	3
        genre	gender	3
        geo	coarse_location	2
        geo city	coarse_location	3
        geo coordinates	gps_position	3
        geo country	coarse_location	3
        geo hash	gps_position	3
        geo lat	gps_position	3
        geo lng	gps_position	3
        geo location	gps_position	3
        geo location name	coarse_location	2
        geo lon	gps_position	3
        geo point	gps_position	3
        geo region	coarse_location	3
        geo state	coarse_location	3
        geocoded address	detailed_address	2
        geography	coarse_location	2
        geom	gps_position	2
        geometry	gps_position	2
        gesamtbetrag	purchase	2
        geschlecht	gender	3
        gesellschaft	company	3
        geslacht	gender	3
        gesprachsdauer	call_record	1
        gespraechsdauer	call_record	3
        gesprächsdauer	call_record	2
        gestational age	health	3
        get updates on dm content	consent_record	2
        gewerkschaft	trade_union	3
        geändert am	timestamp	2
        gg	purchase	1
        ggxh	purchase	2
        gh	staff_id	2
        ghana card	other_national_id	3
        ghi chu	call_note	1
        ghi chú	call_note	2
        gift amount	purchase	3
        gift card number	payment_card	3
        giro	industry	3
        github	social_account	3
        github username	social_account	3
        given name	person_name	3
        given names	person_name	3
        giới tính	gender	3
        gj	coarse_location	1
        gjcs	call_record	2
        gjfs	call_record	2
        gjjl	call_note	2
        gjjzh	cn_social_security	2
        gjnr	call_note	2
        gjqk	call_note	2
        gjr	staff_id	2
        gjry	staff_id	2
        gjsj	call_record	2
        gjzt	call_record	2
        gl	occupation	1
        glaube	religion_belief	3
        global customer id	customer_id	3
        glucose	health	3
        gmail	email	2
        gmail address	email	2
        gmcp	purchase	2
        gmcs	purchase	2
        gmje	purchase	2
        gmjl	purchase	3
        gmrq	purchase	2
        gms	health	2
        gmsfhm	cn_resident_id	2
        gmsfzh	cn_resident_id	3
        gmsfzhm	cn_resident_id	2
        gmsj	purchase	2
        gmsp	purchase	3
        gmt	opaque_id	3
        gmt offset	coarse_location	2
        gmt offset now	coarse_location	2
        gmyx	preference	3
        gndr	gender	2
        gndr cd	gender	2
        goals	preference	2
        gongdanhao	business_id	2
        gonghao	staff_id	2
        gongsi	company	2
        gongsidianhua	company_phone	2
        gongsidizhi	company_address	2
        gongsimingcheng	company	2
        gongzi	income_debt	2
        gongzuodanwei	occupation	2
        good thru	card_expiry	3
        goods	purchase	3
        goods id	opaque_id	3
        goods name	purchase	3
        google account	email	2
        google advertising id	device_id	3
        google id	social_account	3
        google plus	social_account	3
        goumai yixiang	preference	3
        goumaichanpin	purchase	2
        goumaijine	purchase	2
        goumaiyixiang	preference	2
        goutongjilu	call_note	2
        gov id	other_national_id	2
        government id	other_national_id	3
        government id number	other_national_id	3
        government issued id	other_national_id	3
        govt id	other_national_id	3
        govt id number	other_national_id	3
        gp practice	company	2
        gpa	education	3
        gps	gps_position	3
        gps coordinates	gps_position	3
        gps lat	gps_position	3
        gps latitude	gps_position	3
        gps lng	gps_position	3
        gps location	gps_position	3
        gps lon	gps_position	3
        gps longitude	gps_position	3
        gps position	gps_position	3
        gps speed	gps_position	2
        gps time	gps_position	2
        gps位置	gps_position	3
        gps坐标	gps_position	3
        gps定位	gps_position	3
        grad year	education	2
        grad yr	education	2
        grade	school_grade	1
        grade class	school_grade	3
        grade in school	school_grade	3
        grade lead	score	3
        grade level	school_grade	3
        grade score	score	2
        graduate	education	3
        graduate year	education	3
        graduated	education	3
        graduated from	education	3
        graduation date	education	3
        graduation school	education	3
        graduation year	education	3
        grand total	purchase	3
        grandchild name	minor_data	3
        grandparent name	third_party_person	3
        grd	school_grade	1
        grd lvl	school_grade	2
        grdh	phone	2
        grdn	guardian	2
        grdn name	guardian	2
        grdn nm	guardian	2
        grdn ph	guardian	2
        grdn phone	guardian	2
        green card number	other_national_id	3
        gross	purchase	1
        gross amount	purchase	3
        gross annual income	income_debt	3
        gross income	income_debt	3
        gross monthly income	income_debt	3
        gross sales	purchase	3
        group	campaign	3
        group id	opaque_id	3
        group name	company	1
        group number	medical_record	1
        group number insurance	medical_record	3
        group policy number	business_id	3
        groupe sanguin	health	3
        groups	campaign	3
        growth	aggregate	3
        growth rate	aggregate	3
        grp	campaign	2
        grp id	campaign	2
        grp nm	campaign	2
        grs amt	purchase	2
        grupo sanguineo	health	2
        grupo sanguíneo	health	3
        gryx	email	2
        gs	company	1
        gscz	company_phone	2
        gsd	coarse_location	2
        gsdh	company_phone	2
        gsdz	company_address	2
        gsgm	industry	3
        gsm	phone	2
        gsm number	phone	2
        gsmc	company	2
        gst no	tax_id_business	3
        gst number	tax_id_business	3
        gst registration	tax_id_business	3
        gstin	tax_id_business	3
        gsyx	company_email	2
        gszch	tax_id_business	2
        gszh	company_bank_account	2
        gszhanghao	company_bank_account	2
        gtin	opaque_id	3
        gtjl	call_note	2
        gtnr	call_note	2
        gtr name	third_party_person	2
        guanxi	marital_family	2
        guarantee amount	income_debt	2
        guarantor	third_party_person	3
        guarantor name	third_party_person	3
        guard name	guardian	2
        guardian	guardian	3
        guardian contact	guardian	3
        guardian email	guardian	3
        guardian first name	guardian	3
        guardian full name	guardian	3
        guardian last name	guardian	3
        guardian mobile	guardian	3
        guardian name	guardian	3
        guardian phone	guardian	3
        guardian phone number	guardian	3
        guardian relationship	guardian	3
        guest	person_name	1
        guest email	email	3
        guest id	customer_id	3
        guest name	person_name	3
        guest no	customer_id	2
        guest phone	phone	3
        guhua	phone	2
        guid	opaque_id	3
        guoji	coarse_location	2
        guojia	coarse_location	2
        guominshi	health	2
        gw	occupation	1
        gwmc	occupation	2
        gwxm	staff_id	2
        gx	marital_family	2
        gxmc	marital_family	2
        gxr	staff_id	2
        gxrq	timestamp	2
        gxsj	timestamp	2
        gysmc	company	2
        gz	income_debt	1
        gzdh	company_phone	3
        gzdw	occupation	2
        gzdwmc	occupation	2
        gzdz	company_address	3
        gzkh	payment_card	2
        gznx	occupation	2
        gzzh	bank_account	2
        género	gender	3
        gênero	gender	3
        h c number	uk_nhs	3
        h phone	phone	2
        hadm id	medical_record	2
        haizinianling	minor_data	2
        haizixingming	minor_data	2
        halal	religion_belief	3
        hand geometry	biometric	3
        hand phone	phone	3
        handelsregister	tax_id_business	3
        handicap	specific_identity	3
        handicapped	specific_identity	3
        handle	social_account	2
        handle time	call_record	3
        handled by	staff_id	3
        handler	staff_id	3
        handler id	staff_id	2
        handler name	staff_id	3
        handling time	call_record	3
        handphone number	phone	3
        handset	device_id	2
        handset id	device_id	3
        handset model	device_id	2
        handwriting sample	biometric	3
        handy	phone	3
        handynummer	phone	3
        hang up cause	call_record	3
        hangup	call_record	3
        hangup by	call_record	3
        hangup cause	call_record	3
        hangup reason	call_record	3
        hangup time	call_record	3
        hangye	industry	2
        hangyeleibie	industry	2
        haoma	phone	2
        haplogroup	genetic	3
        hardware id	device_id	3
        harga	purchase	2
        has children	marital_family	3
        has condition	health	3
        has default	income_debt	3
        has dependents	marital_family	3
        has kids	marital_family	3
        has loan	income_debt	3
        has mortgage	income_debt	3
        has opted in	consent_record	3
        has opted out	consent_record	3
        has opted out geo tracking	consent_record	3
        has opted out of email	consent_record	3
        has opted out of fax	consent_record	3
        has opted out processing	consent_record	3
        has opted out profiling	consent_record	3
        has opted out solicit	consent_record	3
        has opted out tracking	consent_record	3
        has spouse	marital_family	3
        has subscribed term deposit	call_record	3
        hash	opaque_id	3
        hash digest	opaque_id	3
        hash id	opaque_id	3
        hashed password	credential	3
        hasło	credential	3
        hausnr	detailed_address	3
        hausnummer	detailed_address	3
        hba 1 c	health	2
        hba1c	health	3
        hbby	preference	2
        hcc	health	3
        hcid	customer_id	2
        hcpcs	health	3
        hcpcs code	health	3
        hd	campaign	1
        hdbh	campaign	2
        hdid	campaign	2
        hdl	health	2
        hdmc	campaign	2
        head office	company_address	3
        head office address	company_address	3
        head office phone	company_phone	3
        headcount	aggregate	3
        heading	gps_position	2
        headquarters	company_address	3
        headquarters address	company_address	3
        headquarters phone	company_phone	3
        headshot	social_account	2
        health	health	3
        health and care number	uk_nhs	3
        health card no	medical_record	3
        health card number	medical_record	3
        health concern	health	3
        health cond	health	3
        health condition	health	3
        health conditions	health	3
        health goals	health	3
        health history	health	3
        health id	medical_record	3
        health info	health	3
        health information	health	3
        health insurance claim number	medical_record	3
        health insurance id	medical_record	3
        health insurance no	medical_record	3
        health insurance number	medical_record	3
        health issue	health	3
        health issues	health	3
        health notes	health	3
        health plan	medical_record	1
        health plan beneficiary number	medical_record	3
        health plan id	medical_record	3
        health plan interest	health	2
        health plan number	medical_record	3
        health problems	health	3
        health record number	medical_record	3
        health risk	health	2
        health score	health	2
        health status	health	3
        heard about us	campaign	3
        hearing	health	3
        hearing aid	health	3
        hearing impaired	health	3
        hearing loss	health	3
        heart disease	health	3
        heart rate	health	3
        hei ming dan	consent_record	3
        height	health	2
        height cm	health	3
        heimingdan	consent_record	2
        heji	aggregate	3
        helpline	company_phone	3
        helpline number	company_phone	3
        hepatitis	health	3
        heritage	ethnicity	2
        herkunft	ethnicity	3
        herkunftsquelle	campaign	2
        hetongbianhao	business_id	2
        hetonghao	business_id	2
        hetu	other_national_id	3
        heure	timestamp	2
        hf	marital_family	1
        hfcs	call_record	2
        hfjg	call_record	2
        hfjl	call_note	2
        hfnr	call_note	2
        hfrq	call_record	2
        hfsj	call_record	2
        hfzt	call_record	2
        hgt	health	2
        hh	bank_routing	2
        hh id	customer_id	2
        hh inc	income_debt	2
        hh income	income_debt	2
        hh size	marital_family	3
        hh sz	marital_family	2
        hhi	income_debt	2
        hhsize	marital_family	2
        hic	medical_record	2
        hic number	medical_record	3
        hicn	medical_record	3
        high school	school_grade	3
        high school name	school_grade	3
        highest degree	education	3
        highest education	education	3
        highest qualification	education	3
        highschool grad	education	3
        hijos	marital_family	3
        hin	medical_record	2
        hipaa authorization	consent_record	3
        hipoteca	income_debt	3
        hire date	occupation	2
        hired date	occupation	2
        hispanic	ethnicity	3
        hispanic latino	ethnicity	3
        history notes	call_note	3
        hiv	health	3
        hiv status	health	3
        hj	aggregate	2
        hjcs	call_record	2
        hjd	coarse_location	3
        hjdz	detailed_address	3
        hjhm	phone	2
        hjhr	phone	2
        hjjg	call_record	2
        hjlsh	business_id	2
        hjlx	call_record	2
        hjs	aggregate	3
        hjsc	call_record	2
        hjsj	call_record	2
        hjzt	call_record	2
        hk id	hk_id	3
        hk id card	hk_id	3
        hk id no	hk_id	3
        hk id number	hk_id	3
        hk macau permit	cn_travel_permit	3
        hkdz	detailed_address	3
        hkic	hk_id	3
        hkic number	hk_id	3
        hkid no	hk_id	3
        hkid number	hk_id	3
        hkje	income_debt	2
        hkkh	bank_account	3
        hkqd	campaign	3
        hkszd	coarse_location	2
        hkzh	bank_account	3
        hldr name	person_name	2
        hlth	health	3
        hlth ins no	medical_record	2
        hm	person_name	1
        hm email	email	2
        hm ph	phone	2
        hm phone	phone	2
        hmd	consent_record	2
        hme phone	phone	2
        hmgsd	coarse_location	2
        ho ten	person_name	2
        hob	preference	2
        hobbies	preference	3
        hobby	preference	3
        hold duration	call_record	3
        hold sec	call_record	2
        hold time	call_record	3
        holder	person_name	1
        holder name	person_name	3
        home addr	detailed_address	3
        home address	detailed_address	3
        home city	coarse_location	3
        home country	coarse_location	3
        home email	email	3
        home equity	income_debt	3
        home fax	phone	3
        home lat	gps_position	3
        home latitude	gps_position	3
        home lng	gps_position	3
        home loan	income_debt	3
        home loan amount	income_debt	3
        home lon	gps_position	3
        home longitude	gps_position	3
        home number	phone	3
        home owner	preference	3
        home owner name	person_name	3
        home ownership	income_debt	3
        home page	company	3
        home ph	phone	2
        home phone	phone	3
        home phone number	phone	3
        home postal code	coarse_location	3
        home return permit	cn_travel_permit	3
        home return permit number	cn_travel_permit	3
        home state	coarse_location	3
        home street	detailed_address	3
        home tel	phone	3
        home telephone	phone	3
        home town	coarse_location	3
        home value	income_debt	3
        home zip	coarse_location	3
        homeless	specific_identity	3
        homeowner	preference	3
        homeowner consent	consent_record	3
        homeowner name	person_name	3
        homeroom	school_grade	3
        homeroom teacher	school_grade	3
        hong kong id	hk_id	3
        hong kong id number	hk_id	3
        hong kong identity card	hk_id	3
        hong kong macau permit	cn_travel_permit	3
        honorific	person_name	1
        hopper status	call_record	2
        hora	timestamp	2
        hosp	health	2
        hospital	health	2
        hospital address	company_address	3
        hospital name	health	3
        hospital no	medical_record	3
        hospital number	medical_record	3
        hospital phone	company_phone	3
        hospital visit number	medical_record	3
        hospitalised	health	3
        hospitalization	health	3
        hospitalizations	health	3
        hospitalized	health	3
        host ip	ip_address	3
        hot lead	score	3
        hotel name	company	3
        hotline	company_phone	3
        hotline number	company_phone	3
        hour	timestamp	1
        hourly pay	income_debt	3
        hourly rate pay	income_debt	3
        hourly wage	income_debt	3
        house	detailed_address	2
        house name	detailed_address	3
        house no	detailed_address	3
        house number	detailed_address	3
        household	marital_family	2
        household composition	marital_family	3
        household id	customer_id	3
        household income	income_debt	3
        household key	customer_id	3
        household members	marital_family	3
        household net worth	income_debt	3
        household role	marital_family	3
        household size	marital_family	3
        household type	marital_family	3
        housing	income_debt	2
        housing loan	income_debt	3
        housing status	income_debt	2
        housing type	income_debt	2
        how did you hear	campaign	3
        how did you hear about us	campaign	3
        how did you hear about x education	campaign	3
        hp	phone	2
        hp no	phone	3
        hp number	phone	3
        hphm	licence_plate	2
        hq	company_address	2
        hq address	company_address	3
        hq city	company_address	2
        hq location	company_address	2
        hq phone	company_phone	3
        hr	timestamp	1
        hr email	company_email	3
        hs activity assigned to user id	staff_id	2
        hs additional emails	email	3
        hs analytics cookie	device_id	2
        hs analytics first referrer	campaign	3
        hs analytics first timestamp	timestamp	3
        hs analytics first touch converting campaign	campaign	3
        hs analytics first url	campaign	3
        hs analytics last timestamp	timestamp	3
        hs analytics last touch converting campaign	campaign	3
        hs analytics last url	campaign	3
        hs analytics num page views	call_record	3
        hs analytics num visits	call_record	3
        hs analytics source	campaign	3
        hs analytics source data 1	campaign	3
        hs analytics source data 2	campaign	3
        hs buying role	occupation	3
        hs calculated mobile number	phone	3
        hs calculated phone number	phone	3
        hs call body	call_note	3
        hs call disposition	call_record	3
        hs call recording url	recording	3
        hs call transcript	transcript	3
        hs contact id	customer_id	3
        hs country region code	coarse_location	3
        hs created by user id	staff_id	3
        hs deal amount	purchase	2
        hs deal id	business_id	3
        hs email bounce	call_record	3
        hs email click	call_record	3
        hs email last email name	campaign	3
        hs email last open date	call_record	3
        hs email last send date	call_record	3
        hs email open	call_record	3
        hs email optout	consent_record	3
        hs email optout all	consent_record	3
        hs email quarantined	consent_record	3
        hs graduation date	education	3
        hs last contacted	call_record	3
        hs lastmodifieddate	timestamp	3
        hs latest source	campaign	3
        hs lead status	call_record	3
        hs legal basis	consent_record	3
        hs linkedin url	social_account	3
        hs marketable status	consent_record	3
        hs no	detailed_address	2
        hs note body	call_note	3
        hs object id	customer_id	3
        hs object id engagement	business_id	2
        hs object id source	opaque_id	3
        hs persona	score	3
        hs predictive contact score	score	3
        hs predictive likelihood to close	score	3
        hs predictive score	score	3
        hs sales email last replied	call_record	3
        hs school degree	education	3
        hs seniority	occupation	3
        hs state code	coarse_location	3
        hs time in lead	call_record	3
        hs timezone	coarse_location	2
        hs updated by user id	staff_id	3
        hs whatsapp phone number	phone	3
        hsc number	uk_nhs	3
        hse no	detailed_address	2
        ht	health	1
        htbh	business_id	2
        hth	business_id	2
        htje	purchase	2
        htqdrq	purchase	2
        htrq	purchase	3
        http referer	campaign	3
        http status	opaque_id	3
        hubspot id	customer_id	3
        hubspot owner	staff_id	3
        hubspot owner assigneddate	staff_id	3
        hubspot owner id	staff_id	3
        hubspot score	score	3
        hubspot team	staff_id	3
        hubspot team id	staff_id	3
        hubspotutk	device_id	3
        hubspot评分	score	3
        huifangjilu	call_note	2
        huifangshijian	call_record	2
        huisnummer	detailed_address	3
        huixiangzheng	cn_travel_permit	2
        huiyuandengji	score	2
        huiyuanhao	customer_id	2
        huiyuankahao	customer_id	2
        huiyuanxingming	person_name	2
        hujiaojieguo	call_record	2
        hujiaoshijian	call_record	2
        hujidizhi	detailed_address	2
        hull number	vehicle_vin	2
        human answered	call_record	3
        huming	person_name	2
        hunfou	marital_family	2
        hunyin	marital_family	2
        hunyinzhuangkuang	marital_family	2
        huodong	campaign	2
        huodongmingcheng	campaign	2
        hup	call_record	2
        hup cause	call_record	2
        hup cd	call_record	2
        husband	third_party_person	2
        husband name	third_party_person	3
        hutk	device_id	3
        huzhao	passport	2
        huzhaohao	passport	2
        huzhaohaoma	passport	2
        hwid	device_id	3
        hwy	staff_id	2
        hwygh	staff_id	2
        hx	health	2
        hxz	cn_travel_permit	2
        hxzh	cn_travel_permit	2
        hy	industry	1
        hybh	customer_id	2
        hydj	score	2
        hydm	industry	2
        hyfl	industry	3
        hyh	customer_id	2
        hyhm	phone	3
        hyid	customer_id	2
        hyjb	score	2
        hyjf	purchase	2
        hykh	customer_id	2
        hylb	industry	2
        hylx	industry	2
        hymc	industry	2
        hypertension	health	3
        hyqk	marital_family	2
        hysj	phone	3
        hyxm	person_name	3
        hyzk	marital_family	2
        hyzt	marital_family	2
        hz	passport	2
        hzbh	medical_record	2
        hzh	passport	2
        hzhm	passport	2
        hzid	medical_record	3
        hzm	person_name	2
        hzmc	person_name	2
        hznl	minor_data	2
        hzxm	person_name	2
        họ tên	person_name	2
        i agree to pay the amount through cheque	consent_record	2
        iban	iban	3
        iban account	iban	3
        iban bic	iban	3
        iban code	iban	3
        iban no	iban	3
        iban nr	iban	3
        iban number	iban	3
        iban号	iban	3
        ic	other_national_id	2
        ic no	other_national_id	3
        ic number	other_national_id	3
        iccid	device_id	3
        iccid number	device_id	3
        icd	health	3
        icd 10	health	3
        icd 10 cm	health	3
        icd 10 code	health	3
        icd 11	health	3
        icd 9	health	3
        icd 9 code	health	3
        icd cd	health	2
        icd code	health	3
        icd code 10	health	3
        ice contact	third_party_person	3
        icon	opaque_id	2
        icustay id	medical_record	2
        id	opaque_id	1
        id back	id_document_image	3
        id card	other_national_id	3
        id card back	id_document_image	3
        id card cn	cn_resident_id	3
        id card front	id_document_image	3
        id card image	id_document_image	3
        id card no	other_national_id	3
        id card num	other_national_id	3
        id card number	other_national_id	3
        id card photo	id_document_image	3
        id card type	opaque_id	3
        id cliente	customer_id	3
        id copy	id_document_image	3
        id doc	other_national_id	2
        id doc no	other_national_id	3
        id doc number	other_national_id	3
        id document	id_document_image	3
        id document image	id_document_image	3
        id document number	other_national_id	3
        id document type	opaque_id	3
        id expiration date	timestamp	3
        id expiry date	timestamp	3
        id front	id_document_image	3
        id image	id_document_image	3
        id issue date	timestamp	3
        id nbr	other_national_id	2
        id no	other_national_id	2
        id num	other_national_id	2
        id numb	other_national_id	2
        id number	other_national_id	3
        id pelanggan	customer_id	3
        id photo	id_document_image	3
        id proof	other_national_id	2
        id proof no	other_national_id	3
        id proof number	other_national_id	3
        id scan	id_document_image	3
        id type	opaque_id	3
        id upload	id_document_image	3
        idade	age	3
        ident no	other_national_id	2
        ident num	other_national_id	2
        identifiant	opaque_id	2
        identifiant client	customer_id	3
        identification	other_national_id	2
        identification document number	other_national_id	3
        identification no	other_national_id	3
        identification number	other_national_id	3
        identification type	opaque_id	3
        identity	other_national_id	2
        identity card	other_national_id	3
        identity card no	other_national_id	3
        identity card number	other_national_id	3
        identity doc	other_national_id	2
        identity document number	other_national_id	3
        identity no	other_national_id	3
        identity number	other_national_id	3
        identity type	opaque_id	3
        ideology	political	3
        idfa	device_id	3
        idfv	device_id	3
        idioma	preference	2
        idn	other_national_id	2
        ids	opaque_id	2
        idx	opaque_id	3
        ifsc	bank_routing	3
        ifsc code	bank_routing	3
        ig	social_account	2
        ig handle	social_account	3
        ig name	social_account	2
        il	coarse_location	3
        ilce	coarse_location	2
        illness	health	3
        illnesses	health	3
        ilçe	coarse_location	3
        im account	social_account	3
        im handle	social_account	3
        im id	social_account	3
        image url	opaque_id	3
        imei	device_id	3
        imei 1	device_id	3
        imei 2	device_id	3
        imei no	device_id	3
        imei number	device_id	3
        imei号	device_id	3
        imei码	device_id	3
        imie	person_name	1
        imie i nazwisko	person_name	1
        imię	person_name	2
        imię i nazwisko	person_name	2
        immatriculation	licence_plate	3
        immigrant	specific_identity	3
        immigration number	other_national_id	3
        immigration status	specific_identity	3
        immunization	health	3
        immunizations	health	3
        imp dt	timestamp	2
        impaired	health	3
        impairment	health	3
        import batch	opaque_id	3
        import date	timestamp	3
        import id	opaque_id	3
        import status	opaque_id	2
        import time	timestamp	3
        importe	purchase	3
        imported at	timestamp	3
        imported by	staff_id	3
        imported on	timestamp	3
        importer	company	2
        importo	purchase	2
        impressions	aggregate	3
        imsi	device_id	3
        imsi number	device_id	3
        in case of emergency	third_party_person	3
        in default	income_debt	3
        in group	call_record	3
        in out	call_record	2
        in treatment	health	3
        inb outb	call_record	2
        inbound group	call_record	3
        inbound outbound	call_record	3
        inbox	email	1
        inc	income_debt	2
        inc band	income_debt	2
        inc cat	income_debt	2
        inc id	business_id	2
        inc lvl	income_debt	2
        inc no	business_id	2
        inc range	income_debt	2
        incident id	business_id	3
        incident no	business_id	3
        incident number	business_id	3
        incm	income_debt	2
        income	income_debt	3
        income amount	income_debt	3
        income band	income_debt	3
        income bracket	income_debt	3
        income category	income_debt	3
        income group	income_debt	3
        income level	income_debt	3
        income range	income_debt	3
        income type	income_debt	3
        incorporation number	tax_id_business	2
        incurred amount	purchase	3
        ind	industry	2
        ind cd	industry	2
        index	opaque_id	3
        index value	aggregate	2
        indirizzo	detailed_address	3
        indirizzo di residenza	detailed_address	3
        indirizzo email	email	3
        indiv id	customer_id	2
        indiv name	person_name	3
        indiv nm	person_name	3
        individual	person_name	2
        individual id	customer_id	3
        individual name	person_name	3
        individual tax id	us_itin	3
        individual taxpayer id	us_itin	3
        individual taxpayer identification number	us_itin	3
        individual taxpayer number	us_itin	3
        inds	industry	2
        indst	industry	2
        indstry	industry	2
        indus	industry	2
        industry	industry	3
        industry category	industry	3
        industry code	industry	3
        industry group	industry	3
        industry name	industry	3
        industry sector	industry	3
        industry type	industry	3
        industry vertical	industry	3
        indy	industry	2
        infant	minor_data	2
        infant name	minor_data	3
        inflation	aggregate	3
        inflation rate	aggregate	3
        info	call_note	2
        info email	company_email	3
        ingest time	timestamp	2
        ingested at	timestamp	2
        ingreso anual	income_debt	3
        ingreso mensual	income_debt	3
        ingresos	income_debt	3
        initials	person_name	1
        initiative	campaign	3
        injuries	health	3
        injury	health	3
        injury type	health	3
        inn	other_national_id	2
        inn number	other_national_id	2
        inq last 6 mths	credit_report	2
        inquiry	call_note	3
        inquiry details	call_note	3
        ins	medical_record	1
        ins dt load	timestamp	2
        ins end dt	insurance_expiry	2
        ins exp	insurance_expiry	2
        ins exp dt	insurance_expiry	2
        ins id	medical_record	2
        ins mbr id	medical_record	2
        ins member id	medical_record	2
        ins name	person_name	2
        ins no	medical_record	2
        ins num	medical_record	2
        ins pol no	business_id	2
        ins renew dt	insurance_expiry	2
        ins ts	timestamp	2
        insee	other_national_id	3
        insee number	other_national_id	3
        insert date	timestamp	3
        insert time	timestamp	3
        inserted at	timestamp	3
        insolvency	income_debt	3
        insolvent	income_debt	3
        inspection due date	insurance_expiry	2
        inst name	company	2
        insta	social_account	2
        insta handle	social_account	2
        insta id	social_account	2
        instagram	social_account	3
        instagram handle	social_account	3
        instagram id	social_account	3
        instagram username	social_account	3
        install id	device_id	3
        installation address	detailed_address	3
        installation id	device_id	3
        installment	income_debt	3
        installments	purchase	2
        instalments	purchase	2
        institution	company	3
        institution name	education	3
        institution number	bank_routing	3
        instructions	call_note	2
        instructor	staff_id	3
        insulin	health	3
        insurance card number	medical_record	3
        insurance carrier	company	3
        insurance company	company	3
        insurance due date	insurance_expiry	3
        insurance end date	insurance_expiry	3
        insurance exp date	insurance_expiry	3
        insurance expiration	insurance_expiry	3
        insurance expiration date	insurance_expiry	3
        insurance expiry	insurance_expiry	3
        insurance expiry date	insurance_expiry	3
        insurance group number	medical_record	3
        insurance id	medical_record	3
        insurance id number	medical_record	3
        insurance member id	medical_record	3
        insurance no	medical_record	3
        insurance number	medical_record	3
        insurance plan	purchase	3
        insurance policy id	business_id	3
        insurance policy id medical	medical_record	3
        insurance policy no	business_id	3
        insurance policy number	business_id	3
        insurance premium	purchase	3
        insurance product	purchase	3
        insurance provider	company	3
        insurance renewal date	insurance_expiry	3
        insurance subscriber id	medical_record	3
        insurance type	purchase	3
        insured	person_name	2
        insured address	detailed_address	3
        insured age	age	3
        insured amount	purchase	3
        insured date of birth	date_of_birth	3
        insured dob	date_of_birth	3
        insured email	email	3
        insured gender	gender	3
        insured id	customer_id	3
        insured name	person_name	3
        insured person	person_name	3
        insured phone	phone	3
        insured sex	gender	3
        insured ssn	us_ssn	3
        insured value	purchase	3
        insuree	person_name	2
        insurer	company	3
        insurer name	company	3
        int in	preference	2
        int level	preference	2
        int lvl	preference	2
        int notes	call_note	2
        intd in	preference	2
        intent	preference	3
        intent data	preference	3
        intent level	preference	3
        intent lvl	preference	2
        intent score level	preference	3
        intention	preference	3
        intention level	preference	3
        interaction id	business_id	2
        interaction notes	call_note	3
        interaction summary	call_note	3
        interes	preference	1
        intereses	preference	2
        interesse	preference	2
        interessen	preference	2
        interesses	preference	2
        interest	preference	3
        interest area	preference	3
        interest level	preference	3
        interest rate	aggregate	2
        interest rate loan	income_debt	3
        interested	preference	3
        interested in	preference	3
        interested in gender	sexual_life	2
        interested product	preference	3
        interested products	preference	3
        interests	preference	3
        interets	preference	1
        internal comments	call_note	3
        internal dnc	consent_record	3
        internal id	opaque_id	2
        internal note	call_note	3
        internal notes	call_note	3
        international bank account number	iban	3
        international phone	phone	3
        international plan	call_record	3
        internet service	purchase	3
        internet type	purchase	3
        interpreter	preference	3
        interviewer	staff_id	3
        interviewer id	staff_id	3
        interviewer name	staff_id	3
        interés	preference	2
        intestatario	person_name	2
        intr	preference	2
        introduced by	third_party_person	3
        introducer	third_party_person	3
        introducer name	third_party_person	3
        introducer nm	third_party_person	2
        intrst	preference	2
        intst	preference	2
        intérêts	preference	2
        inv	business_id	2
        inv amt	purchase	2
        inv date	purchase	2
        inv dt	purchase	2
        inv id	business_id	2
        inv nbr	business_id	2
        inv no	business_id	2
        inv num	business_id	2
        inv tot	purchase	2
        invc no	business_id	2
        inventory no	opaque_id	3
        investable assets	income_debt	3
        investment amount portfolio	income_debt	3
        investment balance	income_debt	3
        invitation code	campaign	3
        invite code	campaign	3
        invn	business_id	2
        invoice	purchase	1
        invoice amount	purchase	3
        invoice code	business_id	3
        invoice date	purchase	3
        invoice datetime	purchase	3
        invoice email	email	3
        invoice id	business_id	3
        invoice nbr	business_id	3
        invoice no	business_id	3
        invoice num	business_id	3
        invoice number	business_id	3
        invoice status	purchase	3
        invoice total	purchase	3
        io flag	call_record	2
        ip	ip_address	3
        ip addr	ip_address	3
        ip address	ip_address	3
        ip address v 4	ip_address	3
        ip adr	ip_address	3
        ip city	coarse_location	3
        ip country	coarse_location	3
        ip country code	coarse_location	3
        ip last seen	ip_address	3
        ip latlon	gps_position	3
        ip num	ip_address	3
        ip number	ip_address	3
        ip port	ip_address	3
        ip state	coarse_location	3
        ip state code	coarse_location	3
        ip v 4	ip_address	3
        ip v 6	ip_address	3
        ip zipcode	coarse_location	3
        ip 地址	ip_address	3
        ipdizhi	ip_address	2
        ipdz	ip_address	2
        ipv 4	ip_address	3
        ipv 4 address	ip_address	3
        ipv 6	ip_address	3
        ipv 6 address	ip_address	3
        ip地址	ip_address	3
        ip属地	coarse_location	3
        iqama	other_national_id	3
        iqama no	other_national_id	3
        iqama number	other_national_id	3
        iris	biometric	3
        iris scan	biometric	3
        irs debt	income_debt	3
        is active	opaque_id	3
        is answered	call_record	3
        is archived	opaque_id	3
        is blacklisted	consent_record	3
        is child	minor_data	2
        is connected	call_record	2
        is contacted	call_record	3
        is converted	call_record	3
        is del	opaque_id	2
        is deleted	opaque_id	3
        is deleted flag	opaque_id	3
        is diabetic	health	3
        is disabled	specific_identity	3
        is employed	occupation	3
        is enabled	opaque_id	3
        is female	gender	2
        is hispanic	ethnicity	3
        is interested	preference	3
        is male	gender	2
        is married	marital_family	3
        is minor	minor_data	2
        is pregnant	health	3
        is processed	opaque_id	2
        is public	company	3
        is retired	occupation	2
        is senior	age	2
        is test	opaque_id	3
        is unsubscribed	consent_record	3
        is valid	opaque_id	2
        is verified	opaque_id	2
        is veteran	specific_identity	3
        is vip	score	3
        isbn	opaque_id	3
        isbn 13	opaque_id	3
        isd code	coarse_location	2
        isic	industry	3
        isic code	industry	3
        isim	person_name	2
        iso country	coarse_location	2
        isp	company	3
        issn	opaque_id	3
        issue	call_note	2
        issue age	age	3
        issue date	timestamp	3
        issue description	call_note	3
        issued date	timestamp	3
        issuer bank	bank_routing	3
        issuing bank	bank_routing	3
        istruzione	education	3
        item	purchase	3
        item category	purchase	3
        item cd	opaque_id	2
        item code	opaque_id	3
        item description	purchase	3
        item id	opaque_id	3
        item name	purchase	3
        item no	opaque_id	3
        item number	opaque_id	3
        item purchased	purchase	3
        item sku	opaque_id	3
        items	purchase	3
        items purchased	purchase	3
        itin	us_itin	3
        itin no	us_itin	3
        itin number	us_itin	3
        itm	purchase	2
        itm cd	opaque_id	2
        itm desc	purchase	2
        itm id	opaque_id	2
        itm nm	purchase	2
        ivf	health	3
        ivr	opaque_id	3
        jahreseinkommen	income_debt	3
        jb	occupation	2
        jb ttl	occupation	2
        jbbm	health	2
        jbgz	income_debt	3
        jbhzh	company_bank_account	2
        jbmc	health	2
        jbr	staff_id	2
        jbzd	health	2
        jd	gps_position	1
        jdrq	timestamp	2
        jdsj	timestamp	2
        jdxx	school_grade	2
        je	purchase	3
        jenis kelamin	gender	3
        jf	purchase	1
        jffs	purchase	2
        jfje	purchase	2
        jfnx	purchase	2
        jg	coarse_location	1
        jgbh	opaque_id	2
        jgdm	call_record	2
        jgmc	company	2
        jgz	other_national_id	3
        jgzh	other_national_id	3
        jhr	guardian	2
        jhrdh	guardian	2
        jhrxm	guardian	2
        jianhuren	guardian	2
        jiankangzhuangkuang	health	2
        jiashizheng	driving_licence	2
        jiashizhenghao	driving_licence	2
        jiatingdianhua	phone	2
        jiatingdizhi	detailed_address	2
        jiatingqingkuang	marital_family	2
        jiatingzhuzhi	detailed_address	2
        jiazhang	guardian	2
        jiazhangdianhua	guardian	2
        jiazhangxingming	guardian	2
        jiazhao	driving_licence	2
        jibing	health	2
        jieshaoren	third_party_person	2
        jietonglv	aggregate	2
        jietongzhuangtai	call_record	2
        jifen	purchase	2
        jiguan	coarse_location	2
        jine	purchase	2
        jingdu	gps_position	2
        jingweidu	gps_position	2
        jingyingfanwei	industry	2
        jinjilianxiren	third_party_person	2
        jiqima	device_id	2
        jiuduxuexiao	school_grade	2
        jiuzhenkahao	medical_record	2
        jiwangbingshi	health	2
        jjbh	business_id	2
        jjh	business_id	2
        jjkh	payment_card	2
        jjlxdh	phone	2
        jjlxr	third_party_person	2
        jjlxrdh	phone	2
        jjlxrxm	third_party_person	2
        jkgz	health	2
        jkje	income_debt	3
        jkkh	medical_record	2
        jklsh	medical_record	2
        jkqk	health	3
        jkr	person_name	2
        jkrxm	person_name	2
        jkzk	health	2
        jlr	staff_id	2
        jlsj	timestamp	2
        jmbg	other_national_id	3
        job	occupation	3
        job category	occupation	3
        job cd	occupation	2
        job code	occupation	3
        job description	occupation	3
        job family	occupation	3
        job function	occupation	3
        job id	opaque_id	3
        job level	occupation	3
        job no	business_id	3
        job number	business_id	3
        job position	occupation	3
        job role	occupation	3
        job seniority	occupation	3
        job title	occupation	3
        job ttl	occupation	2
        join date	timestamp	3
        join dt	timestamp	2
        joined at	timestamp	3
        joined date	timestamp	3
        joint account holder	third_party_person	3
        joint applicant	third_party_person	3
        joint owner	third_party_person	3
        jornaya	consent_record	3
        jornaya lead id	consent_record	3
        jornaya leadid	consent_record	3
        jqxdqr	insurance_expiry	2
        jsdh	phone	3
        jsessionid	device_id	3
        jsr	third_party_person	2
        jsrq	timestamp	2
        jsrxm	third_party_person	2
        jsry	staff_id	2
        jssj	timestamp	2
        jsxm	third_party_person	2
        jsz	driving_licence	3
        jszh	driving_licence	3
        jszhm	driving_licence	2
        jtcs	call_record	2
        jtdh	phone	2
        jtdz	detailed_address	3
        jtl	aggregate	2
        jtnsr	income_debt	2
        jtqk	marital_family	2
        jtrk	marital_family	2
        jtrks	marital_family	2
        jtsj	call_record	2
        jtsr	income_debt	2
        jtzc	income_debt	2
        jtzt	call_record	2
        jtzz	detailed_address	2
        judgments	criminal_record	3
        jumlah	purchase	2
        junior high	school_grade	3
        juzhudizhi	detailed_address	2
        jwbs	health	2
        jwd	gps_position	2
        jws	health	2
        jwt	credential	3
        jwt token	credential	3
        jycd	education	2
        jydh	business_id	2
        jydz	company_address	2
        jyfw	industry	2
        jyh	business_id	2
        jyjc	genetic	3
        jyje	purchase	2
        jylsh	business_id	2
        jylx	purchase	2
        jyrq	purchase	2
        jysj	purchase	2
        jz	guardian	2
        jzbs	health	2
        jzdh	guardian	2
        jzdz	detailed_address	3
        jzh	driving_licence	3
        jzkh	medical_record	2
        jzks	health	3
        jzmj	property_unit	2
        jzrq	timestamp	2
        jzrxm	person_name	3
        jzs	health	2
        jzsj	guardian	2
        jzxm	guardian	2
        kabupaten	coarse_location	3
        kahao	payment_card	2
        kaihuhang	bank_routing	2
        kaihuyinhang	bank_routing	2
        kakao	social_account	3
        kakao id	social_account	3
        kakaotalk	social_account	3
        kampagne	campaign	2
        kaqm	card_verification	3
        kartennummer	payment_card	3
        karyotype	genetic	3
        kata sandi	credential	3
        kaufdatum	purchase	2
        kc	purchase	1
        kcmc	purchase	2
        kddh	business_id	2
        kdgs	company	2
        kdj	purchase	2
        kecamatan	coarse_location	3
        kefu	staff_id	2
        kehu xingming	person_name	2
        kehubianhao	customer_id	2
        kehudengji	score	2
        kehudianhua	phone	2
        kehuhao	customer_id	2
        kehuid	customer_id	2
        kehujibie	score	2
        kehujingli	staff_id	2
        kehulaiyuan	campaign	2
        kehuleixing	score	2
        kehumingcheng	person_name	2
        kehushouji	phone	2
        kehuyixiang	preference	2
        kelurahan	coarse_location	3
        kennwort	credential	3
        kennzeichen	licence_plate	3
        keterangan	call_note	2
        key	opaque_id	2
        keyword	campaign	3
        keywords	campaign	3
        kf	staff_id	1
        kfdh	company_phone	2
        kfgh	staff_id	2
        kfry	staff_id	2
        kfxm	staff_id	2
        kfz kennzeichen	licence_plate	3
        kh	payment_card	1
        kh bh	customer_id	2
        khbh	customer_id	2
        khbm	customer_id	2
        khbq	preference	3
        khbz	call_note	2
        khdh	phone	3
        khdj	score	2
        khdm	customer_id	2
        khdw	company	2
        khdz	detailed_address	2
        khfc	score	2
        khfl	score	2
        khgs	company	2
        khh	bank_routing	2
        khhao	customer_id	2
        khhh	bank_routing	3
        khhm	customer_id	2
        khhmc	bank_routing	2
        khid	customer_id	2
        khjb	score	2
        khjl	staff_id	2
        khjlgh	staff_id	2
        khjlxm	staff_id	2
        khlx	score	2
        khlxdh	phone	3
        khly	campaign	2
        khm	person_name	2
        khmc	person_name	2
        khpf	score	3
        khrq	timestamp	2
        khs	aggregate	2
        khsfz	cn_resident_id	2
        khsfzh	cn_resident_id	2
        khsj	phone	3
        khsjh	phone	2
        khsjhm	phone	2
        khsr	date_of_birth	3
        khwx	wechat	2
        khxb	gender	3
        khxm	person_name	3
        khxq	preference	2
        khyh	bank_routing	2
        khyx	email	2
        khyxdj	preference	2
        khzh	bank_account	2
        khzhh	bank_routing	2
        khzjh	cn_resident_id	2
        khzjhm	cn_resident_id	2
        khzjlx	opaque_id	2
        khzt	call_record	2
        kid	minor_data	2
        kid age	minor_data	3
        kid home	marital_family	3
        kid name	minor_data	3
        kid s name	minor_data	3
        kids	marital_family	3
        kids age	minor_data	3
        kids ages	minor_data	3
        kids count	marital_family	3
        kids name	minor_data	3
        kids names	minor_data	3
        kids no	marital_family	2
        kids school	school_grade	3
        kimlik no	other_national_id	3
        kin	third_party_person	2
        kin name	third_party_person	2
        kind	opaque_id	2
        kinder	marital_family	3
        kindergarten	school_grade	3
        kinship	marital_family	3
        kirchensteuer	religion_belief	2
        kkzh	bank_account	3
        klantnummer	customer_id	3
        knee pain	health	3
        kod pocztowy	coarse_location	3
        kode pos	coarse_location	3
        kommentar	call_note	2
        kommentare	call_note	2
        konfession	religion_belief	3
        konto	bank_account	1
        konto nr	bank_account	3
        kontoinhaber	person_name	2
        kontonummer	bank_account	3
        kontostand	income_debt	3
        kosher	religion_belief	3
        kota	coarse_location	3
        kpi	aggregate	3
        kpr	staff_id	2
        krankengeschichte	health	3
        krankenkasse	medical_record	3
        krankenversicherungsnummer	medical_record	3
        krankheit	health	3
        krankheiten	health	3
        kredit	income_debt	3
        kreditinstitut	bank_routing	2
        kreditkarte	payment_card	3
        kreditkartennummer	payment_card	3
        ks	health	1
        ksrq	timestamp	2
        kssj	timestamp	2
        ktp	other_national_id	3
        kuaididanhao	business_id	2
        kuaishou	social_account	3
        kunde	person_name	2
        kunden id	customer_id	3
        kunden nr	customer_id	3
        kundenname	person_name	2
        kundennummer	customer_id	3
        kvk	tax_id_business	3
        kvk number	tax_id_business	3
        kw	campaign	2
        kwd	campaign	2
        kwds	campaign	2
        kyc document	id_document_image	3
        kyc document number	other_national_id	3
        kyc id	other_national_id	3
        kyc id number	other_national_id	3
        kyc image	id_document_image	3
        kyc no	other_national_id	2
        kyc number	other_national_id	2
        kyc photo	id_document_image	3
        kyxq	card_expiry	3
        l id	customer_id	2
        l name	person_name	2
        lab	health	2
        lab order id	medical_record	3
        lab result	health	3
        lab results	health	3
        lab value	health	3
        label	call_record	1
        label tags	campaign	3
        labels	campaign	3
        labor union	trade_union	3
        labour union	trade_union	3
        labs	health	2
        laidianhaoma	phone	2
        laiyuan	campaign	2
        laiyuanqudao	campaign	2
        land	coarse_location	3
        land id	property_unit	2
        land line	phone	3
        land registry number	property_unit	3
        landing page	campaign	3
        landing page url	campaign	3
        landing url	campaign	3
        landline number	phone	3
        landlord	third_party_person	3
        landlord company	company	2
        landlord name	person_name	3
        lane	detailed_address	2
        lang	opaque_id	2
        lang pref	preference	2
        language	opaque_id	2
        language id	opaque_id	3
        language preference	preference	3
        language preference code	opaque_id	2
        languages spoken	preference	3
        langue	preference	2
        lapse date	insurance_expiry	3
        last	person_name	1
        last 4	payment_card	3
        last 4 cc	payment_card	2
        last 4 digits	payment_card	1
        last 4 of card	payment_card	2
        last 4 of ssn	us_ssn	2
        last 4 ssn	us_ssn	2
        last active	timestamp	3
        last active date	timestamp	3
        last activity	timestamp	3
        last activity date	call_record	3
        last activity type	call_record	3
        last attempt	call_record	3
        last attempt date	call_record	3
        last attempt time	call_record	3
        last call	call_record	3
        last call date	call_record	3
        last call datetime	call_record	3
        last call disposition	call_record	3
        last call dt	call_record	2
        last call outcome	call_record	3
        last call result	call_record	3
        last call status	call_record	3
        last call time	call_record	3
        last call ts	call_record	2
        last called	call_record	3
        last called at	call_record	3
        last called date	call_record	3
        last called time	call_record	3
        last cntct	call_record	2
        last cntct dt	call_record	2
        last cont	call_record	2
        last contact	call_record	3
        last contact date	call_record	3
        last contact day	call_record	3
        last contact duration	call_record	3
        last contact month	call_record	3
        last contact time	call_record	3
        last contact type	call_record	3
        last contacted	call_record	3
        last contacted date	call_record	3
        last dialed	call_record	3
        last disp	call_record	2
        last dispo	call_record	2
        last disposition	call_record	3
        last four	payment_card	3
        last four card	payment_card	2
        last four digits	payment_card	1
        last four of ssn	us_ssn	2
        last four ssn	us_ssn	2
        last interaction	call_record	3
        last interaction date	call_record	3
        last ip	ip_address	3
        last known location	gps_position	3
        last lgn	timestamp	2
        last local call time	call_record	3
        last location	gps_position	3
        last logged in	timestamp	3
        last login	timestamp	3
        last login at	timestamp	3
        last login date	timestamp	3
        last login ip	ip_address	3
        last login time	timestamp	3
        last mod	timestamp	2
        last mod dt	timestamp	2
        last modified	timestamp	3
        last modified at	timestamp	3
        last modified by	staff_id	3
        last modified by id	staff_id	3
        last modified date	timestamp	3
        last modified on	timestamp	3
        last modified time	timestamp	3
        last name	person_name	3
        last names	person_name	3
        last nm	person_name	3
        last notable activity	call_record	3
        last note	call_note	3
        last oc	call_record	2
        last ord dt	purchase	2
        last order	purchase	3
        last order date	purchase	3
        last purch dt	purchase	2
        last purchase	purchase	3
        last purchase date	purchase	3
        last reply date	call_record	3
        last seen	timestamp	3
        last seen at	timestamp	3
        last synced	timestamp	3
        last touch	call_record	3
        last upd	timestamp	2
        last upd dt	timestamp	2
        last update	timestamp	3
        last update date	timestamp	3
        last updated	timestamp	3
        last updated at	timestamp	3
        last updated by	staff_id	3
        last updated date	timestamp	3
        last visit	timestamp	3
        last visit date	timestamp	3
        lat	gps_position	3
        lat lng	gps_position	3
        lat lon	gps_position	3
        lat long	gps_position	3
        latest note	call_note	3
        latest source	campaign	3
        lati	gps_position	2
        latit	gps_position	2
        latitude	gps_position	3
        latitude longitude	gps_position	3
        launch date	timestamp	3
        lawful basis	consent_record	3
        lawful basis source	consent_record	3
        lb	opaque_id	1
        lc	property_unit	1
        lca	call_record	2
        lcall	call_record	2
        lcd	call_record	2
        lcl	call_record	2
        lct	call_record	2
        ld	property_unit	1
        ld dt	timestamp	2
        ld id	customer_id	2
        ld scr	score	2
        ld source	campaign	2
        ld src	campaign	2
        ldh	property_unit	2
        ldhm	phone	2
        ldisp	call_record	2
        ldl	health	2
        ldsj	call_record	3
        ldt	call_record	2
        lead	person_name	2
        lead address	detailed_address	3
        lead assigned to	staff_id	2
        lead campaign	campaign	3
        lead channel	campaign	3
        lead code	customer_id	3
        lead comments	call_note	3
        lead company	company	3
        lead converted	call_record	3
        lead count	aggregate	3
        lead create date	timestamp	3
        lead created	timestamp	3
        lead created date	timestamp	3
        lead date	timestamp	3
        lead description	call_note	2
        lead disposition	call_record	3
        lead email	email	3
        lead first name	person_name	2
        lead full name	person_name	2
        lead grade	score	3
        lead guid	customer_id	3
        lead id	customer_id	3
        lead ip	ip_address	3
        lead last name	person_name	2
        lead list	campaign	3
        lead list id	campaign	3
        lead list name	campaign	3
        lead name	person_name	3
        lead no	customer_id	3
        lead notes	call_note	3
        lead number	customer_id	3
        lead origin	campaign	3
        lead owner	staff_id	3
        lead owner alias	staff_id	3
        lead owner id	staff_id	3
        lead owner name	staff_id	3
        lead phone	phone	3
        lead priority	score	3
        lead profile	score	3
        lead provider	campaign	3
        lead quality	score	3
        lead rating	score	3
        lead rec id	customer_id	2
        lead ref	customer_id	3
        lead reference	business_id	2
        lead score	score	3
        lead scoring	score	3
        lead scr	score	2
        lead source	campaign	3
        lead source description	campaign	3
        lead source detail	campaign	3
        lead source details	campaign	3
        lead sources	campaign	3
        lead src	campaign	2
        lead stage	call_record	3
        lead state	call_record	3
        lead status	call_record	3
        lead supplier	campaign	3
        lead temperature	score	3
        lead time created	timestamp	3
        lead type	campaign	3
        lead uuid	customer_id	3
        lead vendor	campaign	3
        leadid token	consent_record	3
        leadno	customer_id	2
        leads count	aggregate	3
        lease	property_unit	2
        lease end	property_unit	3
        lease expiry	property_unit	3
        lease id	property_unit	3
        lease no	property_unit	3
        lease number	property_unit	3
        lease start	property_unit	3
        lease term	property_unit	3
        leeftijd	age	3
        left voicemail	call_record	3
        legal basis	consent_record	3
        legal business name	company	3
        legal description property	property_unit	3
        legal entity	company	3
        legal entity name	company	3
        legal first name	person_name	3
        legal guardian	guardian	3
        legal guardian name	guardian	3
        legal id	other_national_id	2
        legal id number	other_national_id	2
        legal last name	person_name	3
        legal name	person_name	3
        legal person	legal_representative	3
        legal person name	legal_representative	3
        legal rep	legal_representative	3
        legal rep name	legal_representative	3
        legal representative	legal_representative	3
        legal representative name	legal_representative	3
        legal sex	gender	3
        lei	tax_id_business	3
        lei code	tax_id_business	3
        leibie	opaque_id	2
        leixing	opaque_id	2
        lender	income_debt	2
        length in min	call_record	3
        length in sec	call_record	3
        length in seconds	call_record	3
        length of call	call_record	3
        length of employment	occupation	3
        length of stay	health	3
        lessee	person_name	3
        level	opaque_id	1
        level of education	education	3
        lfd nr	opaque_id	2
        lgbt	sexual_life	3
        lgbt status	sexual_life	3
        lgbtq	sexual_life	3
        lh	property_unit	1
        lhh	bank_routing	2
        li profile	social_account	2
        li url	social_account	2
        liabilities	income_debt	3
        lianxidianhua	phone	2
        lianxidizhi	detailed_address	2
        lianxifangshi	phone	2
        lianxiren	person_name	2
        lianxirenxingming	person_name	2
        lianxishijian	call_record	2
        lianxishouji	phone	2
        lic	driving_licence	2
        lic nbr	driving_licence	2
        lic no	driving_licence	2
        lic num	driving_licence	2
        lic plate	licence_plate	2
        lic plt	licence_plate	2
        licence expiry date	timestamp	3
        licence image	id_document_image	3
        licence key	credential	3
        licence no	driving_licence	2
        licence number	driving_licence	2
        licence number driver	driving_licence	3
        licence plate	licence_plate	3
        licence plate no	licence_plate	3
        licence plate number	licence_plate	3
        licence scan	id_document_image	3
        license expiration date	timestamp	3
        license expiry	timestamp	3
        license image	id_document_image	3
        license key	credential	3
        license no	driving_licence	2
        license number	driving_licence	2
        license number dl	driving_licence	3
        license number driver	driving_licence	3
        license photo	id_document_image	3
        license plate	licence_plate	3
        license plate no	licence_plate	3
        license plate number	licence_plate	3
        license tag	licence_plate	3
        lieferadresse	detailed_address	3
        lieu de naissance	coarse_location	3
        life cycle stage	call_record	3
        life expectancy	health	3
        lifecycle stage	call_record	3
        lifecycle stage date	timestamp	3
        lifestyle	preference	3
        lifestyle segment	preference	3
        lifetime spend	purchase	3
        lifetime value	score	3
        likelihood	score	3
        likelihood to buy	score	3
        likelihood to close	score	3
        likes	preference	3
        limit bal	income_debt	2
        line	phone	1
        line 1	detailed_address	1
        line 2	detailed_address	1
        line 3	detailed_address	1
        line id	opaque_id	1
        line item	purchase	2
        line item number	opaque_id	2
        line no	opaque_id	2
        line number	phone	2
        line number item	opaque_id	3
        line of business	industry	3
        line of campaign	campaign	2
        line of work	occupation	3
        line total	purchase	3
        lineid	social_account	3
        line帳號	social_account	3
        lingua	preference	2
        link	opaque_id	2
        linked in	social_account	3
        linkedin bio	social_account	3
        linkedin id	social_account	3
        linkedin profile	social_account	3
        linkedin profile url	social_account	3
        linkedin url	social_account	3
        liquid assets	income_debt	3
        list	campaign	2
        list cd	campaign	2
        list code	campaign	3
        list description	campaign	3
        list entry date	timestamp	3
        list id	campaign	3
        list name	campaign	3
        list nm	campaign	2
        list no	campaign	3
        list number	campaign	3
        list price	purchase	3
        list source	campaign	3
        lista robinson	consent_record	2
        literacy	education	2
        litigator	consent_record	3
        litigator flag	consent_record	3
        liushuihao	business_id	2
        liveness score	biometric	3
        lives at	detailed_address	2
        living area	coarse_location	2
        living arrangement	marital_family	3
        living situation	marital_family	3
        ljje	purchase	3
        ljxf	purchase	3
        ljxfje	purchase	3
        lmd	timestamp	2
        lmp	health	3
        lmt bal	income_debt	2
        lmt dt	timestamp	2
        ln	person_name	1
        ln amt	income_debt	3
        ln bal	income_debt	2
        ln no	opaque_id	2
        lndg pg	campaign	2
        lng	gps_position	3
        lnm	person_name	2
        load date	timestamp	3
        load dt	timestamp	2
        load time	timestamp	3
        load ts	timestamp	2
        loan	income_debt	3
        loan account no	bank_account	3
        loan account number	bank_account	3
        loan amnt	income_debt	3
        loan amount	income_debt	3
        loan amount term	income_debt	3
        loan amt	income_debt	3
        loan application id	business_id	3
        loan bal	income_debt	2
        loan balance	income_debt	3
        loan customer id	customer_id	3
        loan default	income_debt	3
        loan id	business_id	3
        loan no	business_id	3
        loan number	business_id	3
        loan officer	staff_id	3
        loan officer name	staff_id	3
        loan purpose	income_debt	3
        loan ref	business_id	2
        loan reference number	business_id	3
        loan status	income_debt	3
        loan term	income_debt	3
        loan to value	income_debt	3
        loan type	income_debt	3
        lob	industry	3
        loc	coarse_location	1
        local area	coarse_location	1
        local presence	call_record	2
        locale	coarse_location	1
        locale code	opaque_id	2
        localidad	coarse_location	3
        locality	coarse_location	3
        location	coarse_location	1
        location address	detailed_address	2
        location coordinates	gps_position	3
        location lat	gps_position	3
        location lng	gps_position	3
        location lon	gps_position	3
        locked	opaque_id	3
        log date	timestamp	3
        log id	opaque_id	3
        log time	timestamp	3
        log timestamp	timestamp	3
        login	social_account	3
        login account	social_account	3
        login agent	staff_id	2
        login email	email	3
        login id	social_account	3
        login ip	ip_address	3
        login name	social_account	3
        login nm	social_account	2
        login password	credential	3
        login pin	credential	3
        login pwd	credential	2
        logistics company	company	3
        logradouro	detailed_address	3
        loinc	health	3
        lon	gps_position	3
        long	gps_position	3
        long lat	gps_position	3
        longi	gps_position	2
        longit	gps_position	2
        longitude	gps_position	3
        longitude latitude	gps_position	3
        looking for	preference	3
        lost	call_record	1
        lot	property_unit	2
        lot no	property_unit	3
        lot number	property_unit	3
        lot size	property_unit	1
        louceng	property_unit	2
        loudong	property_unit	2
        loyalty card	customer_id	3
        loyalty card number	customer_id	3
        loyalty id	customer_id	3
        loyalty level	score	3
        loyalty number	customer_id	3
        loyalty points	purchase	3
        loyalty status	score	3
        loyalty tier	score	3
        loyl id	customer_id	2
        lp	licence_plate	2
        lp name	campaign	2
        lp no	licence_plate	2
        lp number	licence_plate	2
        lp url	campaign	2
        lpah	business_id	2
        lph	business_id	3
        lpn	licence_plate	2
        lrr	staff_id	2
        lrrq	timestamp	2
        lrry	staff_id	2
        lrsj	timestamp	2
        lsh	business_id	2
        lst	campaign	2
        lst call	call_record	2
        lst call dt	call_record	2
        lst cd	campaign	2
        lst cntct	call_record	2
        lst cntct dt	call_record	2
        lst id	campaign	2
        lst login	timestamp	2
        lst name	person_name	2
        lst nm	person_name	2
        lst ord dt	purchase	2
        lst pur dt	purchase	2
        lst purch	purchase	2
        lst upd	timestamp	2
        lst upd dt	timestamp	2
        lstnm	campaign	2
        ltd orders	purchase	2
        ltv	score	3
        ltv amt	score	2
        ltv ratio	income_debt	3
        lugar de nacimiento	coarse_location	3
        lurushijian	timestamp	2
        luyin	recording	2
        luyindizhi	recording	2
        luyinlianjie	recording	2
        luyinwenjian	recording	2
        lx	opaque_id	1
        lxcs	call_record	2
        lxdh	phone	3
        lxdh 1	phone	2
        lxdh 2	phone	2
        lxdh 3	phone	2
        lxdh1	phone	3
        lxdh2	phone	3
        lxdz	detailed_address	3
        lxfs	phone	3
        lxjg	call_record	2
        lxjl	call_note	2
        lxr	person_name	2
        lxrbh	customer_id	2
        lxrdh	phone	2
        lxrgx	third_party_person	3
        lxrid	customer_id	2
        lxrsj	phone	2
        lxrsjh	phone	2
        lxrxm	person_name	3
        lxsj	phone	2
        lxyx	email	2
        lxzt	call_record	2
        ly	campaign	2
        lydz	recording	2
        lyid	recording	2
        lyin	recording	3
        lylj	recording	2
        lylty no	customer_id	2
        lyqd	campaign	2
        lyurl	recording	2
        lywj	recording	2
        lzrq	occupation	2
        m f	gender	2
        m name	person_name	2
        m pesa	bank_account	2
        m phone	phone	2
        m score	score	2
        m status	marital_family	2
        ma khach hang	customer_id	2
        ma đon hang	business_id	1
        mac	device_id	3
        mac addr	device_id	3
        mac address	device_id	3
        mac adr	device_id	2
        mac no	device_id	2
        mac 地址	device_id	3
        machine id	device_id	3
        mac地址	device_id	3
        madchenname	person_name	1
        madre	guardian	2
        mae	guardian	1
        magazine	consent_record	2
        magi	income_debt	3
        magstripe	payment_card	2
        maiden name	person_name	3
        mail	email	1
        mail 1	email	2
        mail 2	email	2
        mail addr	detailed_address	3
        mail address	detailed_address	3
        mail id	email	2
        mail to	email	1
        mailadresse	email	3
        mailbox	email	1
        mailing addr	detailed_address	3
        mailing address	detailed_address	3
        mailing address line 1	detailed_address	3
        mailing address line 2	detailed_address	3
        mailing city	coarse_location	3
        mailing country	coarse_location	3
        mailing county	coarse_location	3
        mailing id	campaign	3
        mailing latitude	gps_position	3
        mailing list	consent_record	2
        mailing longitude	gps_position	3
        mailing postal code	coarse_location	3
        mailing state	coarse_location	3
        mailing state province	coarse_location	3
        mailing street	detailed_address	3
        mailing zip	coarse_location	3
        mailing zip postal code	coarse_location	3
        main business	industry	3
        main contact	person_name	2
        main contact name	person_name	3
        main industry	industry	3
        main line	company_phone	3
        main number	company_phone	3
        main office phone	company_phone	3
        main phone	company_phone	2
        main phone number	phone	3
        main tel	company_phone	2
        mainhh age	age	2
        mainhh occupation	occupation	3
        mainland travel permit	cn_travel_permit	3
        major	education	3
        major disease	health	3
        make	purchase	2
        make and model	purchase	3
        make model	purchase	3
        maladie	health	3
        malattia	health	3
        male	gender	2
        male female	gender	3
        manager	staff_id	3
        manager id	staff_id	3
        manager name	staff_id	3
        managing director	legal_representative	3
        mandate id	business_id	3
        mandate reference	business_id	3
        manufacturer	company	3
        manufacturer name	company	3
        manyidu	score	2
        mar	marital_family	2
        mar st	marital_family	2
        mar stat	marital_family	2
        mar status	marital_family	2
        mar sts	marital_family	2
        mari	marital_family	2
        marit	marital_family	2
        marital	marital_family	3
        marital st	marital_family	3
        marital state	marital_family	3
        marital status	marital_family	3
        market	coarse_location	1
        market area	coarse_location	2
        market cap	aggregate	3
        market sector	industry	3
        market segment industry	industry	3
        marketing campaign	campaign	3
        marketing channel	campaign	3
        marketing consent	consent_record	3
        marketing contact status	consent_record	3
        marketing emails consent	consent_record	3
        marketing list	campaign	3
        marketing opt in	consent_record	3
        marketing opt out	consent_record	3
        marketing permission	consent_record	3
        marketing preference	consent_record	3
        marketing preferences	consent_record	3
        marketing source	campaign	3
        marriage	marital_family	3
        marriage date	marital_family	3
        marriage status	marital_family	3
        married	marital_family	3
        married with	marital_family	3
        masked card	payment_card	2
        masked card number	payment_card	2
        masked mobile	phone	3
        masked pan	payment_card	2
        masked phone	phone	3
        master customer id	customer_id	3
        master record id	opaque_id	3
        mastercard	payment_card	3
        mastercard number	payment_card	3
        material no	opaque_id	3
        maternity	marital_family	3
        matricula	licence_plate	1
        matricula vehiculo	licence_plate	3
        matricule	staff_id	2
        matrícula	licence_plate	2
        matter number	business_id	3
        maturity date	insurance_expiry	3
        max	aggregate	3
        maximum	aggregate	3
        mb	health	2
        mbi	medical_record	3
        mbi number	medical_record	3
        mbl	phone	2
        mbl no	phone	2
        mbl ph	phone	2
        mbr dob	date_of_birth	2
        mbr id	customer_id	2
        mbr lvl	purchase	2
        mbr name	person_name	2
        mbr no	customer_id	2
        mbr ssn	us_ssn	2
        mbr type	purchase	2
        mc	opaque_id	1
        mc eid	device_id	3
        mcaid no	medical_record	2
        mcare no	medical_record	2
        mcc	industry	3
        mcond	health	2
        md	company	1
        md 5	opaque_id	3
        md 5 hash	opaque_id	3
        mdbh	campaign	2
        mdbm	opaque_id	2
        mdf by	staff_id	2
        mdf dt	timestamp	2
        mdfy dt	timestamp	2
        mdium	campaign	2
        mdm	campaign	2
        mdmc	company	2
        mdpc	campaign	2
        mdr	consent_record	2
        meal preference	preference	3
        mean	aggregate	3
        mean value	aggregate	2
        med	campaign	1
        med cond	health	2
        med hist	health	3
        med history	health	3
        med hx	health	2
        med list	health	2
        med rec	medical_record	3
        med rec id	medical_record	2
        med rec no	medical_record	3
        med rec num	medical_record	3
        med record number	medical_record	3
        medeni hal	marital_family	3
        media	campaign	3
        media channel	campaign	3
        media file	recording	2
        media source	campaign	3
        media type	campaign	3
        media url audio	recording	3
        median	aggregate	3
        medicacion	health	2
        medicación	health	3
        medicaid	income_debt	3
        medicaid eligible	health	3
        medicaid id	medical_record	3
        medicaid no	medical_record	3
        medicaid number	medical_record	3
        medical condition	health	3
        medical conditions	health	3
        medical device	health	3
        medical history	health	3
        medical insurance card	cn_social_security	3
        medical insurance card number cn	cn_social_security	3
        medical insurance no	medical_record	3
        medical insurance number	medical_record	3
        medical notes	health	3
        medical record	medical_record	3
        medical record id	medical_record	3
        medical record no	medical_record	3
        medical record num	medical_record	3
        medical record number	medical_record	3
        medical specialty	health	3
        medicamentos	health	3
        medicaments	health	2
        medicare beneficiary id	medical_record	3
        medicare beneficiary identifier	medical_record	3
        medicare card number	medical_record	3
        medicare claim number	medical_record	3
        medicare eligible	health	3
        medicare id	medical_record	3
        medicare no	medical_record	3
        medicare number	medical_record	3
        medicare number au	other_national_id	3
        medication	health	3
        medications	health	3
        medicine	health	3
        medicines	health	3
        medikamente	health	3
        medium	campaign	3
        medrec	medical_record	2
        meds	health	2
        meeting	call_record	1
        meeting date	call_record	3
        meeting notes	call_note	3
        meeting time	call_record	3
        meid	device_id	3
        mem id	customer_id	2
        mem name	person_name	2
        mem no	customer_id	2
        memb id	customer_id	2
        memb no	customer_id	2
        memb type	purchase	2
        member	person_name	1
        member address	detailed_address	3
        member age	age	3
        member code	customer_id	3
        member date of birth	date_of_birth	3
        member dob	date_of_birth	3
        member email	email	3
        member gender	gender	3
        member id	customer_id	3
        member id insurance	medical_record	3
        member level	score	3
        member name	person_name	3
        member no	customer_id	3
        member no id	customer_id	2
        member number	customer_id	3
        member phone	phone	3
        member since	timestamp	3
        member ssn	us_ssn	3
        membership card number	customer_id	3
        membership contract number	business_id	3
        membership expiry	purchase	3
        membership id	customer_id	3
        membership level	purchase	3
        membership no	customer_id	3
        membership number	customer_id	3
        membership plan	purchase	3
        membership start date	purchase	3
        membership status	purchase	3
        membership tier	score	3
        membership type	purchase	3
        memo	call_note	3
        memorable word	credential	3
        memos	call_note	3
        mendian	company	2
        menge	purchase	2
        mental health	health	3
        mental health status	health	3
        menzhenhao	medical_record	2
        merch name	company	2
        merch nm	company	2
        merchant	company	3
        merchant account number	company_bank_account	3
        merchant address	company_address	3
        merchant category	industry	3
        merchant category code	industry	3
        merchant email	company_email	3
        merchant id	opaque_id	3
        merchant name	company	3
        merchant phone	company_phone	3
        mere	guardian	1
        meslek	occupation	3
        message	call_note	3
        message body	call_note	3
        message id	opaque_id	3
        message text	call_note	3
        messages	call_note	3
        messenger id	social_account	3
        meter no	business_id	2
        meter number	business_id	3
        method card	payment_card	1
        method of payment	purchase	3
        metier	occupation	2
        metro	coarse_location	3
        metro area	coarse_location	3
        metropolitan area	coarse_location	3
        mfa secret	credential	3
        mfg	company	2
        mfgr	company	2
        mfr	company	2
        mfr name	company	2
        mgr	staff_id	2
        mgr id	staff_id	2
        mgr name	staff_id	2
        mgr nm	staff_id	2
        mi	person_name	1
        mianrao	consent_record	2
        miaoshu	call_note	2
        miasto	coarse_location	3
        micr	bank_routing	3
        micr code	bank_routing	3
        mid init	person_name	3
        mid name	person_name	3
        middle	person_name	1
        middle init	person_name	3
        middle initial	person_name	3
        middle name	person_name	3
        middle school	school_grade	3
        mil status	specific_identity	2
        mileage	purchase	3
        military	specific_identity	3
        military branch	specific_identity	3
        military id	other_national_id	3
        military id number	other_national_id	3
        military occupation	occupation	2
        military rank	specific_identity	3
        military service	specific_identity	3
        military status	specific_identity	3
        mima	credential	2
        min	aggregate	3
        mingdan	campaign	2
        mingzi	person_name	2
        minimum	aggregate	3
        minor	minor_data	2
        minor name	minor_data	3
        minor subject	education	2
        minute	timestamp	1
        minzu	ethnicity	2
        misc	call_note	2
        miscarriage	health	3
        miscellaneous	call_note	2
        misdemeanor	criminal_record	3
        missed call	call_record	3
        missed calls	call_record	3
        mitarbeiter	staff_id	2
        mitarbeiternummer	staff_id	2
        mitgliedsnummer	customer_id	3
        mixpanel id	device_id	3
        miyao	credential	2
        mj	property_unit	1
        mjr	education	2
        mk mdl	purchase	2
        mkt cons	consent_record	2
        mkt opt in	consent_record	2
        mkt opt out	consent_record	2
        mktg consent	consent_record	2
        mktg opt in	consent_record	2
        mktg opt out	consent_record	2
        ml addr	detailed_address	2
        mm	credential	1
        mn	person_name	1
        mnm	person_name	2
        mnt fish products	purchase	3
        mnt fruits	purchase	3
        mnt gold prods	purchase	3
        mnt meat products	purchase	3
        mnt sweet products	purchase	3
        mnt wines	purchase	3
        mnth contact	call_record	2
        mnth inc	income_debt	2
        mo inc	income_debt	2
        mob	phone	2
        mob 1	phone	2
        mob 2	phone	2
        mob nbr	phone	2
        mob no	phone	2
        mob num	phone	2
        mobiel	phone	3
        mobiel nummer	phone	3
        mobil	phone	3
        mobile	phone	3
        mobile 1	phone	3
        mobile 2	phone	3
        mobile 3	phone	3
        mobile carrier	company	3
        mobile device number	phone	1
        mobile mask	phone	3
        mobile money number	bank_account	2
        mobile nbr	phone	3
        mobile no	phone	3
        mobile num	phone	3
        mobile number	phone	3
        mobile phone	phone	3
        mobile phone number	phone	3
        mobile tel	phone	2
        mobile telephone	phone	3
        mobile wallet	bank_account	2
        mobility	health	3
        mobility aid	health	3
        mobilnummer	phone	3
        mobiltelefon	phone	3
        mobl	phone	2
        mod by	staff_id	2
        mod date	timestamp	2
        mod dt	timestamp	2
        mod tm	timestamp	2
        mode de paiement	purchase	2
        mode of payment	purchase	3
        model	purchase	2
        model number	opaque_id	3
        model score	score	3
        model year	purchase	1
        modified	timestamp	3
        modified at	timestamp	3
        modified by	staff_id	3
        modified by id	staff_id	3
        modified by name	staff_id	3
        modified date	timestamp	3
        modified on	timestamp	3
        modified time	timestamp	3
        modified user	staff_id	3
        modified user id	staff_id	3
        modify date	timestamp	3
        modify time	timestamp	3
        moeda	purchase	2
        mom	guardian	2
        mom name	guardian	3
        mom phone	guardian	3
        mon	timestamp	1
        mon inc	income_debt	2
        mon income	income_debt	3
        moneda	purchase	2
        monetary	purchase	3
        monetary score	score	3
        money spent	purchase	3
        monitor filename	recording	3
        montant	purchase	3
        montant total	purchase	2
        month	call_record	2
        month of birth	date_of_birth	3
        month year	timestamp	2
        monthly bill	purchase	3
        monthly charge	purchase	3
        monthly charges	purchase	3
        monthly fee	purchase	3
        monthly income	income_debt	3
        monthly payment	income_debt	3
        monthly payment loan	income_debt	3
        monthly premium	purchase	3
        monthly rent	income_debt	3
        monthly salary	income_debt	3
        months inactive 12 mon	purchase	3
        months on book	purchase	3
        monto	purchase	2
        mood	call_record	2
        mort	income_debt	2
        mort bal	income_debt	2
        mortality	health	3
        mortg	income_debt	2
        mortgage	income_debt	3
        mortgage account number	bank_account	3
        mortgage amount	income_debt	3
        mortgage balance	income_debt	3
        mortgage lender	income_debt	3
        mortgage payment	income_debt	3
        mortgage rate	income_debt	3
        mortgage status	income_debt	3
        mortgage type	income_debt	3
        mortgage yn	income_debt	2
        mosque	religion_belief	3
        mot de passe	credential	3
        mot due	insurance_expiry	3
        mot due date	insurance_expiry	2
        mot expiry	insurance_expiry	2
        mother	guardian	3
        mother email	guardian	3
        mother full name	guardian	3
        mother maiden name	third_party_person	3
        mother mobile	guardian	3
        mother name	guardian	3
        mother occupation	occupation	3
        mother phone	guardian	3
        mother s maiden name	third_party_person	3
        mother s name	guardian	3
        mother tongue	preference	3
        mothers maiden name	third_party_person	3
        mothers name	guardian	3
        motivation	preference	2
        motor number	vehicle_vin	3
        movil	phone	2
        mp 3	recording	2
        mp 3 file	recording	3
        mp 3 url	recording	3
        mpan	business_id	3
        mph	detailed_address	2
        mpn	opaque_id	3
        mpr number	business_id	3
        mprn	business_id	3
        mqdh	guardian	2
        mqxm	guardian	2
        mrch nm	company	2
        mrn	medical_record	3
        mrn no	medical_record	3
        mrn number	medical_record	3
        mrtl	marital_family	2
        mrtl st	marital_family	2
        mrtl status	marital_family	2
        mrtl sts	marital_family	2
        ms	call_note	1
        ms time	timestamp	2
        msa	coarse_location	2
        msa code	coarse_location	2
        msclkid	device_id	3
        msdn	phone	3
        msg	call_note	2
        msg txt	call_note	2
        msisdn	phone	3
        mstat	marital_family	2
        mt haplogroup	genetic	3
        mtg	income_debt	2
        mtg amt	income_debt	2
        mtg bal	income_debt	2
        mtge	income_debt	2
        mth	timestamp	1
        mth inc	income_debt	3
        mth prem	purchase	2
        mthly inc	income_debt	2
        mthr name	guardian	2
        mthr nm	guardian	2
        mtly	campaign	2
        mtp number	cn_travel_permit	3
        mts	timestamp	2
        multiple lines	purchase	3
        mum name	guardian	3
        municipality	coarse_location	3
        municipio	coarse_location	3
        município	coarse_location	3
        muqin	guardian	2
        muqinxingming	guardian	2
        mutation	genetic	3
        mutter	guardian	2
        mxb	health	3
        my number	other_national_id	3
        myd	score	2
        mykad	other_national_id	3
        mykad no	other_national_id	3
        mykad number	other_national_id	3
        mz	ethnicity	2
        mzdm	ethnicity	2
        mzh	medical_record	2
        mzmc	ethnicity	2
        mã khách hàng	customer_id	3
        mã đơn hàng	business_id	2
        mãe	guardian	2
        mädchenname	person_name	2
        mère	guardian	2
        médicaments	health	3
        métier	occupation	3
        móvil	phone	3
        mật khẩu	credential	3
        n calls	aggregate	3
        n children	marital_family	2
        n client	customer_id	3
        n customers	aggregate	3
        n orders	aggregate	3
        naam	person_name	2
        naam klant	person_name	3
        nace	industry	3
        nace code	industry	3
        nachname	person_name	3
        nacionalidad	coarse_location	3
        nacionalidade	coarse_location	3
        naics	industry	3
        naics cd	industry	2
        naics code	industry	3
        naics desc	industry	3
        naissance	date_of_birth	3
        naive bayes classifier	opaque_id	2
        nama	person_name	2
        nama lengkap	person_name	2
        nama pelanggan	person_name	2
        nama perusahaan	company	3
        name	person_name	1
        name cn	person_name	3
        name education type	education	3
        name en	person_name	3
        name family status	marital_family	3
        name first	person_name	3
        name income type	income_debt	3
        name last	person_name	3
        name middle	person_name	3
        name of bank	bank_routing	3
        name of child	minor_data	3
        name of client	person_name	3
        name of contact	person_name	3
        name of customer	person_name	3
        name of employer	occupation	3
        name of insured	person_name	3
        name of minor	minor_data	3
        name of school	school_grade	3
        name on account	person_name	3
        name on card	person_name	3
        name prefix	person_name	1
        name suffix	person_name	2
        name zh	person_name	3
        names	person_name	1
        names of children	minor_data	3
        nao ligar	consent_record	1
        narrative	call_note	3
        nascimento	date_of_birth	1
        nashuirenshibiehao	tax_id_business	2
        nat id	other_national_id	2
        nat id no	other_national_id	2
        nat ins no	uk_nino	3
        nat insurance number	uk_nino	3
        national dnc	consent_record	3
        national id	other_national_id	3
        national id no	other_national_id	3
        national id number	other_national_id	3
        national identification number	other_national_id	3
        national identifier	other_national_id	3
        national identity card	other_national_id	3
        national identity number	other_national_id	3
        national insurance	uk_nino	3
        national insurance no	uk_nino	3
        national insurance number	uk_nino	3
        nationalite	coarse_location	2
        nationality	coarse_location	2
        nationality country	coarse_location	3
        nationalité	coarse_location	3
        native country	coarse_location	2
        native language	preference	3
        native name	person_name	3
        native place	coarse_location	2
        natl id	other_national_id	2
        nature of business	industry	3
        nazione	coarse_location	3
        nazwa firmy	company	3
        nazwisko	person_name	2
        nbr	opaque_id	2
        nbr children	marital_family	2
        nc	social_account	1
        ncall	call_record	2
        ncd	call_record	2
        nchild	marital_family	3
        ndc	health	3
        ndc code	health	3
        ndi	other_national_id	3
        ne le	date_of_birth	2
        ne pas appeler	consent_record	2
        need	preference	3
        needs	preference	3
        neighbor	third_party_person	2
        neighbor name	third_party_person	3
        neighborhood	coarse_location	3
        neighborhood address	detailed_address	2
        neighbourhood	coarse_location	3
        neirong	call_note	2
        net	purchase	1
        net amount	purchase	3
        net amt	purchase	2
        net income	income_debt	3
        net promoter score	score	3
        net sales	purchase	3
        net worth	income_debt	3
        network operator	company	3
        new ic	other_national_id	3
        new password	credential	3
        newsletter	consent_record	3
        newsletter opt in	consent_record	3
        newsletter subscription	consent_record	3
        newspaper	campaign	3
        next action	call_note	3
        next attempt	call_record	3
        next call	call_record	3
        next call date	call_record	3
        next call dt	call_record	2
        next call time	call_record	3
        next contact date	call_record	3
        next follow up	call_record	3
        next follow up date	call_record	3
        next followup	call_record	3
        next followup date	call_record	3
        next of kin	third_party_person	3
        next of kin guardian	guardian	2
        next of kin name	third_party_person	3
        next of kin relationship	marital_family	3
        next step	call_note	3
        next step date	call_record	1
        next steps	call_note	3
        nf	timestamp	1
        ngan hang	bank_routing	1
        ngay sinh	date_of_birth	2
        nghề nghiệp	occupation	3
        ngành nghề	industry	3
        ngày sinh	date_of_birth	3
        ngày tạo	timestamp	2
        ngân hàng	bank_routing	2
        nhan vien	staff_id	1
        nhs	uk_nhs	3
        nhs id	uk_nhs	3
        nhs no	uk_nhs	3
        nhs num	uk_nhs	3
        nhs number	uk_nhs	3
        nhs trust id	medical_record	3
        nhân viên	staff_id	2
        ni no	uk_nino	3
        ni num	uk_nino	3
        ni number	uk_nino	3
        nianji	school_grade	2
        nianling	age	2
        nianlingduan	age	2
        nianshouru	income_debt	2
        nicheng	social_account	2
        nick	social_account	2
        nick name	person_name	3
        nickname	person_name	1
        nid	other_national_id	3
        nid no	other_national_id	3
        nid number	other_national_id	3
        nie	other_national_id	3
        nie number	other_national_id	3
        nif	other_national_id	3
        nik	other_national_id	3
        nin	other_national_id	3
        nin uk	uk_nino	3
        nino	uk_nino	3
        nino number	uk_nino	3
        nip	tax_id_business	2
        nir	other_national_id	3
        nit	tax_id_business	3
        niveau d etudes	education	2
        niveau d études	education	3
        nivel de estudios	education	3
        nivel educativo	education	3
        nj	school_grade	2
        nj bj	school_grade	3
        njmc	school_grade	2
        nl	age	2
        nld	age	2
        nm	person_name	1
        nm full	person_name	2
        no	opaque_id	2
        no ans	call_record	2
        no answer	call_record	3
        no answer count	call_record	3
        no att	call_record	2
        no call	consent_record	3
        no call list	consent_record	3
        no calls	consent_record	3
        no cliente	customer_id	2
        no contact	consent_record	2
        no documento	other_national_id	2
        no hp	phone	3
        no kids	marital_family	2
        no ktp	other_national_id	3
        no llamar	consent_record	2
        no of attempts	call_record	3
        no of calls	call_record	3
        no of children	marital_family	3
        no of dependents	marital_family	3
        no of emp	aggregate	2
        no of kids	marital_family	3
        no of units	purchase	2
        no pedido	business_id	1
        no pesanan	business_id	2
        no rekening	bank_account	3
        no telepon	phone	3
        no telp	phone	3
        nocall	consent_record	2
        nok	third_party_person	3
        nok name	third_party_person	3
        nom	person_name	2
        nom client	person_name	2
        nom complet	person_name	2
        nom de famille	person_name	3
        nom de l entreprise	company	3
        nom du client	person_name	2
        nom et prenom	person_name	1
        nom et prénom	person_name	2
        nom prenom	person_name	2
        nombre	person_name	3
        nombre cliente	person_name	2
        nombre completo	person_name	2
        nombre contacto	person_name	2
        nombre d enfants	marital_family	3
        nombre de la empresa	company	3
        nombre del cliente	person_name	2
        nombre y apellido	person_name	2
        nombre y apellidos	person_name	2
        nombres	person_name	2
        nome	person_name	2
        nome cliente	person_name	2
        nome completo	person_name	2
        nome da empresa	company	3
        nome do cliente	person_name	2
        nome e cognome	person_name	2
        nome fantasia	company	3
        nominee	third_party_person	3
        nominee name	third_party_person	3
        nominee relationship	third_party_person	3
        nomor hp	phone	3
        nomor ktp	other_national_id	3
        nomor polis	business_id	2
        nomor rekening	bank_account	3
        nomor telepon	phone	3
        normalized phone	phone	3
        northing	gps_position	2
        not interested	call_record	3
        nota	call_note	2
        nota fiscal	business_id	2
        notas	call_note	2
        note	call_note	3
        note body	call_note	3
        note client	score	2
        note text	call_note	3
        notes	call_note	3
        notes last contacted	call_record	3
        notes last updated	call_record	3
        notes next activity date	call_record	3
        notes text	call_note	3
        notfallkontakt	third_party_person	2
        notification email	email	3
        notiz	call_note	2
        notizen	call_note	2
        npi	staff_id	3
        npi patient	medical_record	3
        npn	staff_id	3
        nps	score	3
        nps score	score	3
        nr	opaque_id	2
        nr employed	aggregate	3
        nric	other_national_id	3
        nric fin	other_national_id	3
        nric no	other_national_id	3
        nric number	other_national_id	3
        nsr	income_debt	3
        nsrbh	tax_id_business	2
        nsrsbh	tax_id_business	2
        nt	call_note	2
        nt amt	purchase	2
        nte	call_note	2
        ntes	call_note	2
        ntl id	other_national_id	2
        nts	call_note	2
        num	opaque_id	2
        num attempts	call_record	3
        num call	call_record	2
        num calls	call_record	3
        num catalog purchases	purchase	3
        num children	marital_family	3
        num chld	marital_family	2
        num contacted notes	call_record	3
        num contacts	call_record	3
        num customers	aggregate	3
        num deals purchases	purchase	3
        num dependents	marital_family	3
        num emp	aggregate	2
        num employees	aggregate	3
        num kids	marital_family	3
        num of children	marital_family	3
        num orders	purchase	3
        num purchases	purchase	3
        num store purchases	purchase	3
        num tries	call_record	2
        num web purchases	purchase	3
        num web visits month	purchase	3
        number	opaque_id	1
        number called	phone	3
        number customer service calls	call_record	3
        number dialed	phone	3
        number of attempts	call_record	3
        number of calls	call_record	3
        number of cds	purchase	3
        number of children	marital_family	3
        number of claims	purchase	3
        number of contacts	call_record	3
        number of customers	aggregate	3
        number of dependants	marital_family	3
        number of dependents	marital_family	3
        number of employed	aggregate	3
        number of employees	aggregate	3
        number of employees range	industry	3
        number of family members	marital_family	3
        number of installments	purchase	2
        number of kids	marital_family	3
        number of orders	purchase	3
        number of pageviews	call_record	3
        number of purchases	purchase	3
        number of sessions	call_record	3
        number plate	licence_plate	3
        number to call	phone	1
        number to dial	phone	2
        number vmail messages	call_record	3
        numer telefonu	phone	3
        numero	opaque_id	1
        numero carte identite	other_national_id	2
        numero cellulare	phone	3
        numero celular	phone	3
        numero client	customer_id	2
        numero cliente	customer_id	3
        numero conto	bank_account	3
        numero cpf	other_national_id	3
        numero d immatriculation	licence_plate	1
        numero da apolice	business_id	1
        numero da conta	bank_account	2
        numero da nota	business_id	1
        numero de assure	medical_record	3
        numero de carte	payment_card	2
        numero de celular	phone	2
        numero de chasis	vehicle_vin	3
        numero de cliente	customer_id	2
        numero de commande	business_id	1
        numero de compte	bank_account	3
        numero de contrat	business_id	1
        numero de cuenta	bank_account	3
        numero de documento	other_national_id	2
        numero de factura	business_id	1
        numero de facture	business_id	1
        numero de hijos	marital_family	2
        numero de identificacion	other_national_id	2
        numero de pedido	business_id	1
        numero de police	business_id	1
        numero de poliza	business_id	1
        numero de rue	detailed_address	2
        numero de securite sociale	other_national_id	3
        numero de seguro social us	us_ssn	1
        numero de suivi	business_id	1
        numero de tarjeta	payment_card	2
        numero de telefone	phone	2
        numero de telefono	phone	2
        numero de telephone	phone	2
        numero di telefono	phone	3
        numero do cartao	payment_card	2
        numero do cliente	customer_id	2
        numero do contrato	business_id	1
        numero do documento	other_national_id	2
        numero do pedido	business_id	1
        numero fattura	business_id	2
        numero ordine	business_id	2
        numero polizza	business_id	2
        numero portable	phone	2
        numero securite sociale	other_national_id	2
        nummer	opaque_id	2
        numéro carte identité	other_national_id	3
        numéro client	customer_id	3
        numéro d immatriculation	licence_plate	2
        numéro de carte	payment_card	3
        numéro de commande	business_id	2
        numéro de compte	bank_account	3
        numéro de contrat	business_id	2
        numéro de facture	business_id	2
        numéro de police	business_id	2
        numéro de rue	detailed_address	3
        numéro de suivi	business_id	2
        numéro de sécurité sociale	other_national_id	3
        numéro de téléphone	phone	3
        numéro portable	phone	3
        numéro sécurité sociale	other_national_id	3
        nursery school	school_grade	3
        nutrition	health	3
        nxt call	call_record	2
        nxt call dt	call_record	2
        ny	timestamp	1
        nº cliente	customer_id	3
        nº documento	other_national_id	3
        nº pedido	business_id	2
        não ligar	consent_record	2
        né le	date_of_birth	3
        número	opaque_id	2
        número da apólice	business_id	2
        número da conta	bank_account	3
        número da nota	business_id	2
        número de celular	phone	3
        número de cliente	customer_id	3
        número de cuenta	bank_account	3
        número de documento	other_national_id	3
        número de factura	business_id	2
        número de hijos	marital_family	3
        número de identificación	other_national_id	3
        número de pedido	business_id	2
        número de póliza	business_id	2
        número de seguro social us	us_ssn	2
        número de tarjeta	payment_card	3
        número de telefone	phone	3
        número de teléfono	phone	3
        número do cartão	payment_card	3
        número do cliente	customer_id	3
        número do contrato	business_id	2
        número do documento	other_national_id	3
        número do pedido	business_id	2
        o s bal	income_debt	2
        oaid	device_id	3
        oauth token	credential	3
        object id	opaque_id	2
        object type	opaque_id	2
        objection	preference	3
        objections	preference	3
        observacao	call_note	1
        observacion	call_note	1
        observaciones	call_note	2
        observación	call_note	2
        observacoes	call_note	1
        observation	call_note	3
        observations	call_note	3
        observação	call_note	2
        observações	call_note	2
        oc	call_record	2
        occ	occupation	2
        occ cd	occupation	2
        occ code	occupation	2
        occp	occupation	2
        occpn	occupation	2
        occup	occupation	2
        occupancy	aggregate	3
        occupancy rate	aggregate	3
        occupation	occupation	3
        occupation category	occupation	3
        occupation code	occupation	3
        occupation desc	occupation	3
        occupation group	occupation	3
        occupation type	occupation	3
        ocptn	occupation	2
        ocupacao	occupation	2
        ocupacion	occupation	2
        ocupación	occupation	3
        ocupação	occupation	3
        od amt	income_debt	2
        odfi	bank_routing	3
        odometer	purchase	3
        odr id	business_id	2
        odr no	business_id	2
        ofc addr	company_address	2
        ofc email	company_email	2
        ofc no	company_phone	2
        ofc ph	company_phone	2
        ofc phone	company_phone	2
        ofc tel	company_phone	2
        off addr	company_address	2
        off address	company_address	2
        off email	company_email	2
        off ph	company_phone	2
        off phone	company_phone	2
        off tel	company_phone	2
        offence	criminal_record	3
        offences	criminal_record	3
        offender	criminal_record	3
        offense	criminal_record	3
        offer	purchase	1
        offer cd	campaign	2
        offer code	campaign	3
        offer id	campaign	3
        offer name	campaign	3
        offers	purchase	1
        office address	company_address	3
        office email	company_email	3
        office fax	company_phone	3
        office location	company_address	3
        office number	company_phone	3
        office phone	company_phone	3
        office phone number	company_phone	3
        office street	company_address	3
        office tel	company_phone	3
        office telephone	company_phone	3
        officer	staff_id	2
        officer name	legal_representative	3
        ofr	campaign	2
        ofr cd	campaign	2
        ohip	medical_record	3
        ohip number	medical_record	3
        oi dt	consent_record	2
        oib	other_national_id	3
        oicq	qq	3
        old password	credential	3
        omang	other_national_id	3
        on benefits	income_debt	3
        on dialysis	health	3
        on dnc	consent_record	3
        one time password	credential	3
        online backup	purchase	3
        online security	purchase	3
        ono	business_id	2
        onum	business_id	2
        oo dt	consent_record	2
        op code	staff_id	2
        op id	staff_id	2
        open answer	call_note	2
        open date	timestamp	3
        open id	wechat	3
        open rate	aggregate	3
        open to buy credit	credit_report	3
        opened at	timestamp	3
        opened date	timestamp	3
        oper	staff_id	2
        oper id	staff_id	2
        operador	staff_id	2
        operating system	device_id	2
        operator	staff_id	3
        operator id	staff_id	3
        operator license number	driving_licence	3
        operator name	staff_id	3
        operatore	staff_id	2
        opinion	preference	2
        opmerking	call_note	3
        opmerkingen	call_note	2
        opp id	business_id	2
        opportunity	purchase	3
        opportunity amount	purchase	3
        opportunity id	business_id	3
        opportunity name	purchase	2
        opportunity number	business_id	3
        opportunity owner	staff_id	3
        opportunity stage	purchase	2
        opportunity value	purchase	3
        opr	staff_id	2
        opr id	staff_id	2
        opt	consent_record	2
        opt in	consent_record	3
        opt in date	consent_record	3
        opt in dt	consent_record	2
        opt in flag	consent_record	3
        opt in ip	ip_address	3
        opt in source	consent_record	3
        opt in status	consent_record	3
        opt in time	consent_record	3
        opt in yn	consent_record	2
        opt out	consent_record	3
        opt out date	consent_record	3
        opt out dt	consent_record	2
        opt out flag	consent_record	3
        opt out status	consent_record	3
        opt out time	consent_record	3
        opt out yn	consent_record	2
        opted in	consent_record	3
        opted out	consent_record	3
        optin dt	consent_record	2
        optin flg	consent_record	2
        optin ip	ip_address	3
        option	opaque_id	2
        options	opaque_id	2
        optout dt	consent_record	2
        optout flg	consent_record	2
        ord	business_id	2
        ord amt	purchase	2
        ord date	purchase	2
        ord dt	purchase	2
        ord id	business_id	2
        ord nbr	business_id	2
        ord no	business_id	2
        ord num	business_id	2
        ord qty	purchase	2
        ord ref	business_id	2
        ord st	purchase	2
        ord sts	purchase	2
        ord time	purchase	2
        ord tot	purchase	2
        ord val	purchase	2
        order	purchase	1
        order amount	purchase	3
        order amt	purchase	3
        order approved at	purchase	3
        order code	business_id	3
        order comments	call_note	3
        order count	purchase	3
        order date	purchase	3
        order date time	purchase	3
        order datetime	purchase	3
        order delivered customer date	purchase	3
        order details	purchase	3
        order dt	purchase	3
        order estimated delivery date	purchase	3
        order history	purchase	3
        order id	business_id	3
        order ip	ip_address	3
        order item id	business_id	3
        order items	purchase	3
        order key	business_id	3
        order line id	business_id	3
        order nbr	business_id	3
        order no	business_id	3
        order notes	call_note	3
        order num	business_id	3
        order number	business_id	3
        order placed at	purchase	3
        order price	purchase	3
        order purchase timestamp	purchase	3
        order quantity	purchase	3
        order ref	business_id	3
        order reference	business_id	3
        order status	purchase	3
        order time	purchase	3
        order timestamp	purchase	3
        order total	purchase	3
        order type	purchase	3
        order value	purchase	3
        ordered at	purchase	3
        orders	purchase	3
        ordn	business_id	2
        org	company	2
        org code	uscc	3
        org id	opaque_id	3
        org name	company	2
        org nm	company	2
        organ donor	health	2
        organisation	company	3
        organisation address	company_address	3
        organisation email	company_email	3
        organisation legal name	company	3
        organisation name	company	3
        organisation phone	company_phone	3
        organization	company	3
        organization address	company_address	3
        organization code	uscc	3
        organization email	company_email	3
        organization id	opaque_id	3
        organization name	company	3
        organization phone	company_phone	3
        organization type	industry	3
        orgn	company	2
        orgnztn	company	2
        orientation	sexual_life	2
        orientation sexual	sexual_life	3
        origem	campaign	2
        origen	campaign	2
        origin	coarse_location	1
        origin city	coarse_location	2
        origin country	coarse_location	2
        origin source	campaign	3
        original source	campaign	3
        original source drill down 1	campaign	3
        original source drill down 2	campaign	3
        original source type	campaign	3
        ort	coarse_location	3
        os	device_id	2
        os bal	income_debt	3
        os version	device_id	2
        osservazioni	call_note	2
        otcm	call_record	2
        other	call_note	2
        other address	detailed_address	3
        other city	coarse_location	3
        other comments	call_note	3
        other contact name	third_party_person	3
        other country	coarse_location	3
        other driver name	third_party_person	3
        other email	email	3
        other id	other_national_id	3
        other info	call_note	2
        other information	call_note	2
        other mobile	phone	3
        other notes	call_note	3
        other phone	phone	3
        other phone number	phone	3
        other remarks	call_note	3
        other state	coarse_location	3
        other street	detailed_address	3
        other zip	coarse_location	3
        others	call_note	2
        otp	credential	3
        otp code	credential	3
        our reference	business_id	3
        out cd	call_record	2
        outbound caller id	company_phone	2
        outbound cid	company_phone	2
        outc	call_record	2
        outcm	call_record	2
        outcome	call_record	3
        outcome notes	call_note	3
        outcome of previous campaign	call_record	3
        outlet	company	2
        outlook	email	2
        outlook email	email	2
        outreach campaign	campaign	3
        outstanding balance	income_debt	3
        outstanding debt	income_debt	3
        outstanding loan	income_debt	3
        ovd	income_debt	3
        ovd days	income_debt	3
        overdraft	income_debt	2
        overdue	income_debt	3
        overdue amount	income_debt	3
        overdue days	income_debt	3
        own home	income_debt	2
        own id	staff_id	2
        own or rent	income_debt	3
        own rent	income_debt	3
        owner	staff_id	3
        owner alias	staff_id	3
        owner date of birth	date_of_birth	3
        owner email	staff_id	3
        owner first name	staff_id	3
        owner full name	person_name	3
        owner id	staff_id	3
        owner last name	staff_id	3
        owner name	person_name	3
        owner name business	legal_representative	3
        owner nm	staff_id	2
        owner of business	legal_representative	3
        owner phone number	phone	3
        owner role	staff_id	3
        owner user	staff_id	3
        ownr	staff_id	2
        ownr id	staff_id	2
        p iva	tax_id_business	3
        p o box	detailed_address	3
        package	purchase	3
        package id tracking	business_id	3
        package name	purchase	3
        padre	guardian	2
        paese	coarse_location	3
        page name	campaign	3
        page title	campaign	3
        page url	campaign	3
        page views	call_record	3
        page views per visit	call_record	3
        pagina web	company	2
        pah	business_id	3
        pai	guardian	2
        paid	purchase	3
        paid amount	purchase	3
        paid amt	purchase	2
        pain	health	3
        pain level	health	3
        pais	coarse_location	2
        palm print	biometric	3
        palm vein	biometric	3
        pan	payment_card	3
        pan 1	payment_card	2
        pan 2	payment_card	2
        pan card	other_national_id	3
        pan card no	other_national_id	3
        pan card number	other_national_id	3
        pan no	payment_card	3
        pan number	payment_card	3
        paperless billing	purchase	3
        par name	guardian	2
        param	opaque_id	1
        parcel	property_unit	2
        parcel id	property_unit	3
        parcel no	property_unit	3
        parcel number	property_unit	3
        parcel tracking number	business_id	3
        parent	guardian	3
        parent 1	guardian	2
        parent 1 name	guardian	2
        parent 2	guardian	2
        parent 2 name	guardian	2
        parent account	company	3
        parent company	company	3
        parent contact	guardian	3
        parent email	guardian	3
        parent first name	guardian	3
        parent full name	guardian	3
        parent guardian	guardian	3
        parent guardian name	guardian	3
        parent id	opaque_id	2
        parent last name	guardian	3
        parent mobile	guardian	3
        parent name	guardian	3
        parent names	guardian	3
        parent or guardian	guardian	3
        parent phone	guardian	3
        parent phone number	guardian	3
        parent status	marital_family	3
        parental status	marital_family	3
        parents	guardian	3
        parents name	guardian	3
        parents names	guardian	3
        parents phone	guardian	3
        parish	religion_belief	3
        parola	credential	3
        parole	criminal_record	3
        parole status	criminal_record	3
        part no	opaque_id	3
        part number	opaque_id	3
        participant	person_name	1
        participant id	customer_id	3
        participant name	person_name	3
        partita iva	tax_id_business	3
        partner	marital_family	2
        partner account	company	1
        partner company	company	2
        partner full name	third_party_person	3
        partner name	third_party_person	3
        partner source	campaign	3
        partner status	marital_family	3
        party	political	2
        party affiliation	political	3
        party cd	political	2
        party code	political	2
        party id	customer_id	3
        party member	political	3
        party membership	political	3
        party name	person_name	1
        party preference	political	3
        party registration	political	3
        pas id	medical_record	3
        pasaporte	passport	3
        pass	credential	2
        pass code	credential	3
        pass hash	credential	3
        pass phrase	credential	3
        pass port no	passport	3
        pass word	credential	3
        passaporte	passport	3
        passenger	person_name	2
        passenger id	customer_id	3
        passenger name	person_name	3
        passnum	passport	3
        passport	passport	3
        passport book number	passport	3
        passport card number	passport	3
        passport code	passport	3
        passport copy	id_document_image	3
        passport details	passport	3
        passport expiration date	timestamp	3
        passport expiry	timestamp	3
        passport expiry date	timestamp	3
        passport id	passport	3
        passport image	id_document_image	3
        passport issue date	timestamp	3
        passport nbr	passport	3
        passport no	passport	3
        passport num	passport	3
        passport number	passport	3
        passport photo	id_document_image	3
        passport scan	id_document_image	3
        passpt	passport	2
        passpt no	passport	2
        passwd	credential	3
        password hash	credential	3
        password salt	credential	3
        passwort	credential	3
        passwrd	credential	2
        past due	income_debt	3
        past due amount	income_debt	3
        past employer	occupation	3
        past medical history	health	3
        pat dob	date_of_birth	2
        pat id	medical_record	2
        pat name	person_name	2
        pat no	medical_record	2
        patient	person_name	1
        patient account number	medical_record	3
        patient address	detailed_address	3
        patient age	age	3
        patient date of birth	date_of_birth	3
        patient dob	date_of_birth	3
        patient email	email	3
        patient ethnicity	ethnicity	3
        patient gender	gender	3
        patient id	medical_record	3
        patient identifier	medical_record	3
        patient name	person_name	3
        patient no	medical_record	3
        patient num	medical_record	3
        patient number	medical_record	3
        patient phone	phone	3
        patient race	ethnicity	3
        patient sex	gender	3
        patient ssn	us_ssn	3
        pause sec	call_record	3
        pay	income_debt	2
        pay 0	income_debt	2
        pay 2	income_debt	2
        pay 3	income_debt	2
        pay 4	income_debt	2
        pay 5	income_debt	2
        pay 6	income_debt	2
        pay account	bank_account	2
        pay amount	purchase	2
        pay amt	purchase	2
        pay amt 1	income_debt	2
        pay amt 2	income_debt	2
        pay amt 3	income_debt	2
        pay amt 4	income_debt	2
        pay amt 5	income_debt	2
        pay amt 6	income_debt	2
        pay date	purchase	2
        pay dt	purchase	2
        pay method	purchase	2
        pay mode	purchase	2
        pay mth	purchase	2
        pay mthd	purchase	2
        pay rate	income_debt	3
        pay type	purchase	2
        pay way	purchase	2
        payday loan	income_debt	3
        payee	person_name	1
        payee account	bank_account	3
        payee account number	bank_account	3
        payee acct	bank_account	2
        payee iban	iban	3
        payee name	person_name	3
        payer	person_name	1
        payer account	bank_account	3
        payer email	email	3
        payer name	person_name	3
        payment	purchase	3
        payment account	bank_account	2
        payment amount	purchase	3
        payment amt	purchase	3
        payment card	payment_card	3
        payment card expiry	card_expiry	3
        payment card no	payment_card	3
        payment card number	payment_card	3
        payment date	purchase	3
        payment due date	purchase	3
        payment id	business_id	3
        payment installments	purchase	3
        payment method	purchase	3
        payment mode	purchase	3
        payment mth	purchase	2
        payment no	business_id	3
        payment number	business_id	3
        payment ref	business_id	3
        payment reference	business_id	3
        payment sequential	purchase	3
        payment status	purchase	3
        payment terms	purchase	3
        payment time	purchase	3
        payment token	payment_card	1
        payment type	purchase	3
        payment value	purchase	3
        payor	person_name	3
        payout	purchase	3
        payout account	bank_account	3
        paypal	bank_account	3
        paypal account	bank_account	3
        paypal email	email	3
        paypal id	bank_account	3
        payroll id	staff_id	3
        payroll no	staff_id	3
        payroll number	staff_id	3
        pays	coarse_location	3
        país	coarse_location	3
        pc	coarse_location	1
        pc 4	coarse_location	2
        pc 6	coarse_location	2
        pcbh	opaque_id	2
        pch	opaque_id	2
        pcode	coarse_location	2
        pcp	health	2
        pcp name	health	2
        pct	aggregate	3
        pd amt	purchase	2
        pday	call_record	2
        pdays	call_record	3
        pdt	purchase	2
        pedido	business_id	2
        peiou	third_party_person	2
        peiouxingming	third_party_person	2
        pekerjaan	occupation	3
        penalty points	criminal_record	3
        pendapatan	income_debt	3
        pendidikan	education	3
        pension	income_debt	3
        pension account number	bank_account	3
        pension amount	income_debt	3
        people	person_name	2
        people id	customer_id	3
        pep	specific_identity	3
        pep status	specific_identity	3
        percent	aggregate	3
        percentage	aggregate	3
        percentile	aggregate	3
        percentile rank	score	2
        pere	guardian	1
        period	timestamp	1
        perm addr	detailed_address	2
        perm address	detailed_address	2
        permanent account number	other_national_id	3
        permanent address	detailed_address	3
        permis de conduire	driving_licence	3
        permission	consent_record	3
        permission id	opaque_id	3
        permission to call	consent_record	3
        permission to contact	consent_record	3
        permissions to contact	consent_record	3
        permit no	other_national_id	1
        permit number	other_national_id	1
        pers email	email	2
        pers id	customer_id	2
        pers id no	other_national_id	2
        pers name	person_name	2
        persno	customer_id	2
        persnr	customer_id	2
        person	person_name	2
        person birthdate	date_of_birth	3
        person id	customer_id	3
        person id no	other_national_id	2
        person id number	other_national_id	2
        person in charge	legal_representative	3
        person key	customer_id	3
        person name	person_name	3
        person number identity	other_national_id	3
        persona	score	3
        persona de contacto	person_name	2
        personal code	other_national_id	1
        personal email	email	3
        personal id number	other_national_id	3
        personal identification number	other_national_id	3
        personal identity number	other_national_id	3
        personal income	income_debt	3
        personal loan	income_debt	3
        personal number	other_national_id	3
        personal pronouns	gender	3
        personal reference	third_party_person	3
        personal status sex	marital_family	3
        personal tax id	us_itin	3
        personal tax number	us_itin	3
        personal website	social_account	3
        personalausweis	other_national_id	3
        personalausweisnummer	other_national_id	3
        personalnummer	staff_id	2
        personnel id	staff_id	3
        personnel no	staff_id	3
        personnel number	staff_id	3
        personnumer	other_national_id	3
        personnummer	other_national_id	3
        perusahaan	company	3
        pesel	other_national_id	3
        pesel number	other_national_id	3
        pet owner	preference	3
        pet type	preference	3
        pets	preference	3
        pewc	consent_record	3
        pf	score	1
        ph	phone	1
        ph 1	phone	2
        ph 2	phone	2
        ph 3	phone	2
        ph alt	phone	2
        ph cell	phone	2
        ph home	phone	2
        ph mob	phone	2
        ph no	phone	2
        ph num	phone	2
        ph number	phone	2
        ph work	phone	2
        phi id	medical_record	2
        philsys	other_national_id	3
        philsys id	other_national_id	3
        phn	phone	2
        phn 1	phone	2
        phn 2	phone	2
        phn nbr	phone	2
        phn no	phone	2
        phn num	phone	2
        phone	phone	3
        phone 1	phone	3
        phone 2	phone	3
        phone 3	phone	3
        phone alt	phone	2
        phone alternate	phone	3
        phone assistant	phone	3
        phone brand	device_id	2
        phone c	phone	2
        phone carrier	company	3
        phone cell	phone	2
        phone code	coarse_location	2
        phone consent	consent_record	3
        phone country code	coarse_location	2
        phone day	phone	2
        phone dialed	phone	3
        phone e 164	phone	3
        phone e164	phone	3
        phone eve	phone	2
        phone extension agent	staff_id	3
        phone fax	phone	3
        phone h	phone	2
        phone home	phone	3
        phone m	phone	2
        phone mask	phone	3
        phone masked	phone	3
        phone mobile	phone	3
        phone model	device_id	2
        phone nbr	phone	3
        phone no	phone	3
        phone nr	phone	2
        phone num	phone	3
        phone number	phone	3
        phone number 1	phone	3
        phone number 2	phone	3
        phone number 3	phone	3
        phone number dialed	phone	3
        phone number e 164	phone	3
        phone number formatted	phone	3
        phone o	phone	2
        phone ofc	company_phone	2
        phone off	company_phone	2
        phone office	company_phone	3
        phone opt in	consent_record	3
        phone opt out	consent_record	3
        phone other	phone	3
        phone pin	credential	3
        phone primary	phone	3
        phone secondary	phone	3
        phone service	purchase	3
        phone to call	phone	2
        phone w	phone	2
        phone with country code	phone	3
        phone work	phone	3
        phonenumbers	phone	2
        phones	phone	2
        phonetic name	person_name	3
        photo	social_account	2
        photo consent	consent_record	3
        photo id	id_document_image	3
        photo id number	other_national_id	3
        photo url	social_account	3
        phpsessid	device_id	3
        phq9	health	3
        phys name	health	2
        physical address	detailed_address	3
        physical condition	health	2
        physician	health	2
        physician name	health	3
        physician notes	health	3
        pici	opaque_id	2
        pick up address	detailed_address	3
        pickup address	detailed_address	3
        pickup latitude	gps_position	3
        pickup longitude	gps_position	3
        picture	social_account	2
        pid	medical_record	2
        pihao	opaque_id	2
        pin	credential	3
        pin block	card_verification	3
        pin code	coarse_location	3
        pin code secret	credential	3
        pin no	credential	2
        pin number	other_national_id	1
        pincode	coarse_location	2
        pingfen	score	2
        pinterest	social_account	3
        pipeline stage	preference	3
        pixel id	device_id	3
        pjz	aggregate	3
        pk	opaque_id	2
        pkh	specific_identity	3
        plaats	coarse_location	3
        placa	licence_plate	3
        placa del vehiculo	licence_plate	1
        placa del vehículo	licence_plate	2
        placa do veiculo	licence_plate	1
        placa do veículo	licence_plate	2
        placa vehiculo	licence_plate	3
        place	coarse_location	1
        place address	detailed_address	1
        place name	coarse_location	2
        place of birth	coarse_location	3
        place of business	company_address	3
        place of residence	detailed_address	2
        place of work	occupation	3
        plan	purchase	3
        plan name	purchase	3
        plan number	business_id	3
        plan to buy	preference	3
        plan type	purchase	3
        planned purchase	preference	3
        plaque immatriculation	licence_plate	3
        plate	licence_plate	3
        plate id	licence_plate	3
        plate no	licence_plate	3
        plate num	licence_plate	3
        plate number	licence_plate	3
        plate st	licence_plate	2
        plate state	licence_plate	2
        platform	device_id	2
        player id	customer_id	3
        player no	customer_id	2
        plcy id	business_id	2
        plcy no	business_id	2
        plcy num	business_id	2
        plot	property_unit	2
        plot no	property_unit	2
        plot number	property_unit	2
        plt	licence_plate	2
        plt no	licence_plate	2
        plt num	licence_plate	2
        plus code	gps_position	3
        plz	coarse_location	3
        pmh	health	2
        pmhx	health	2
        pmt	purchase	2
        pmt amt	purchase	2
        pmt dt	purchase	2
        pmt id	business_id	2
        pmt method	purchase	2
        pmt mthd	purchase	2
        pmt ref	business_id	2
        pmt type	purchase	2
        pnr	business_id	3
        po	detailed_address	1
        po box	detailed_address	3
        po no	business_id	3
        po num	business_id	3
        po number	business_id	3
        poblacion	coarse_location	2
        población	coarse_location	3
        podh	third_party_person	3
        points	purchase	1
        points balance	purchase	3
        points earned	purchase	3
        points redeemed	purchase	3
        pol	business_id	2
        pol aff	political	2
        pol end	insurance_expiry	2
        pol end dt	insurance_expiry	2
        pol exp	insurance_expiry	2
        pol exp dt	insurance_expiry	2
        pol id	business_id	2
        pol nbr	business_id	2
        pol no	business_id	2
        pol num	business_id	2
        pol party	political	3
        pol status	political	2
        pol view	political	2
        police record	criminal_record	3
        police report	criminal_record	3
        policennummer	business_id	2
        policy	business_id	2
        policy anniversary	insurance_expiry	3
        policy annual premium	purchase	3
        policy bind date	insurance_expiry	2
        policy code	business_id	3
        policy deductable	purchase	3
        policy due date	insurance_expiry	3
        policy effective date	insurance_expiry	2
        policy end	insurance_expiry	3
        policy end date	insurance_expiry	3
        policy exp date	insurance_expiry	3
        policy expiration	insurance_expiry	3
        policy expiration date	insurance_expiry	3
        policy expiry	insurance_expiry	3
        policy expiry date	insurance_expiry	3
        policy holder	person_name	3
        policy holder name	person_name	3
        policy id	business_id	3
        policy id health	medical_record	3
        policy lapse date	insurance_expiry	3
        policy maturity date	insurance_expiry	3
        policy name	purchase	3
        policy nbr	business_id	3
        policy no	business_id	3
        policy num	business_id	3
        policy number	business_id	3
        policy premium	purchase	3
        policy renewal	insurance_expiry	3
        policy renewal date	insurance_expiry	3
        policy start	insurance_expiry	2
        policy start date	insurance_expiry	2
        policy term end	insurance_expiry	3
        policy type	purchase	3
        policyholder	person_name	2
        policyholder id	customer_id	3
        policyholder name	person_name	3
        political	political	3
        political affiliation	political	3
        political leaning	political	3
        political opinion	political	3
        political party	political	3
        political preference	political	3
        political status	political	3
        political view	political	3
        political views	political	3
        politically exposed person	specific_identity	3
        politics	political	3
        poliza	business_id	1
        pono	business_id	2
        pontuacao	score	1
        pontuação	score	2
        poor	income_debt	3
        population	aggregate	3
        population size	aggregate	3
        portable	phone	3
        portal password	credential	3
        portfolio value	income_debt	3
        portrait	biometric	2
        pos x	gps_position	2
        pos y	gps_position	2
        position	occupation	3
        position lat	gps_position	3
        position lng	gps_position	3
        position title	occupation	3
        posn	occupation	2
        post addr	detailed_address	2
        post cd	coarse_location	2
        post code	coarse_location	3
        posta elettronica	email	3
        postal	coarse_location	2
        postal address	detailed_address	3
        postal cd	coarse_location	2
        postal code	coarse_location	3
        postanschrift	detailed_address	3
        postcode plaats	coarse_location	3
        poste	occupation	3
        posted date	timestamp	3
        postleitzahl	coarse_location	3
        poutc	call_record	2
        poutcome	call_record	3
        poverty	income_debt	3
        power of attorney	third_party_person	3
        poxm	third_party_person	2
        pp	purchase	1
        pp no	passport	2
        pp num	passport	2
        pp number	passport	2
        ppmc	purchase	2
        ppn	passport	1
        ppno	passport	3
        pps number	other_national_id	3
        ppsn	other_national_id	3
        ppt	passport	2
        ppt no	passport	2
        ppt num	passport	2
        pptno	passport	3
        ppxh	purchase	2
        pr unit	purchase	2
        practice	company	2
        practice name	company	3
        prc	purchase	2
        prc id	cn_resident_id	3
        prc id number	cn_resident_id	3
        prch amt	purchase	2
        prch dt	purchase	2
        prd	purchase	2
        prd cat	purchase	2
        prd cd	opaque_id	2
        prd id	opaque_id	2
        prd name	purchase	2
        prd nm	purchase	2
        prd type	purchase	2
        prdct	purchase	2
        pre existing condition	health	3
        pre existing conditions	health	3
        precio	purchase	3
        precio unitario	purchase	2
        preco	purchase	1
        preco unitario	purchase	1
        pred	score	2
        predicted	score	2
        predicted class	score	3
        predicted score	score	3
        predicted value	score	3
        prediction	score	3
        preexisting condition	health	3
        preexisting conditions	health	3
        pref	preference	2
        pref cd	preference	2
        pref ch	preference	2
        pref chnl	preference	2
        pref cont	preference	2
        pref lang	preference	2
        prefecture	coarse_location	3
        preference	preference	3
        preference email	consent_record	3
        preferences	preference	3
        preferred brand	preference	3
        preferred call time	call_record	3
        preferred category	preference	3
        preferred channel	preference	3
        preferred communication	preference	3
        preferred contact	preference	3
        preferred contact method	preference	3
        preferred contact time	preference	3
        preferred email	email	3
        preferred language	preference	3
        preferred location	preference	3
        preferred method of contact	preference	3
        preferred name	person_name	3
        preferred payment method	preference	3
        preferred phone	phone	3
        preferred product	preference	3
        preferred size	preference	3
        preferred store	preference	3
        preferred time	preference	3
        prefix	person_name	1
        prefr	preference	2
        prefs	preference	2
        pregnancy	health	3
        pregnancy status	health	3
        pregnant	health	3
        preis	purchase	3
        prem	purchase	2
        prem amt	purchase	2
        premise	detailed_address	2
        premise number	business_id	3
        premium	purchase	3
        premium amount	purchase	3
        premium due date	insurance_expiry	3
        premium paid	purchase	3
        prenom	person_name	1
        prepaid card number	payment_card	3
        pres addr	detailed_address	2
        preschool	school_grade	3
        prescribed medication	health	3
        prescription	health	3
        prescription drug	health	3
        prescription number	medical_record	3
        prescriptions	health	3
        present address	detailed_address	3
        presenting complaint	health	3
        president name	legal_representative	3
        prestamo	income_debt	2
        pret	income_debt	2
        prev	call_record	2
        prev outcome	call_record	3
        previous	call_record	1
        previous address	detailed_address	3
        previous contact	call_record	3
        previous contacts	call_record	3
        previous employer	occupation	3
        previous outcome	call_record	3
        previously insured	purchase	3
        prezzo	purchase	2
        preço	purchase	2
        preço unitário	purchase	2
        prf	preference	2
        prf lang	preference	2
        pri email	email	2
        pri lvl	score	2
        pri phone	phone	2
        price	purchase	3
        price each	purchase	3
        price per unit	purchase	3
        price range	preference	3
        prim email	email	2
        primary account number	payment_card	3
        primary address	detailed_address	3
        primary address city	coarse_location	3
        primary address country	coarse_location	3
        primary address postalcode	coarse_location	3
        primary address state	coarse_location	3
        primary address street	detailed_address	3
        primary associated company	company	3
        primary care physician	health	3
        primary contact	person_name	2
        primary contact name	person_name	3
        primary diagnosis	health	3
        primary dx	health	3
        primary email	email	3
        primary email address	email	3
        primary key	opaque_id	2
        primary language	preference	3
        primary phone	phone	3
        primary phone number	phone	3
        primary school	school_grade	3
        primeiro nome	person_name	2
        primer apellido	person_name	2
        primer nombre	person_name	2
        principal	legal_representative	3
        principal diagnosis	health	3
        principal name	legal_representative	3
        principal owner	legal_representative	3
        principal place of business	company_address	3
        prio	score	2
        prior address	detailed_address	3
        prior express consent	consent_record	3
        prior express written consent	consent_record	3
        priority	score	3
        priority score	score	3
        priority service register	health	3
        priority services	health	3
        prison	criminal_record	3
        prisoner	specific_identity	3
        priv cons	consent_record	2
        privacy accepted	consent_record	3
        privacy consent	consent_record	3
        privacy policy accepted	consent_record	3
        private email	email	3
        private ip	ip_address	3
        private key	credential	3
        private notes	call_note	3
        prix	purchase	3
        prix unitaire	purchase	2
        prm cd	campaign	2
        prm phone	phone	2
        prnt name	guardian	2
        prnt nm	guardian	2
        prnt ph	guardian	2
        prob	score	2
        probability	score	3
        probability to buy	score	3
        probation	criminal_record	3
        probation status	criminal_record	3
        problem description	call_note	3
        proc cd	health	2
        proc code	health	2
        procedure	health	1
        procedure code	health	3
        procedure description	health	3
        procedures	health	2
        process id	opaque_id	3
        processed	opaque_id	2
        processed at	timestamp	3
        processed by	staff_id	3
        processed date	timestamp	3
        processing basis	consent_record	3
        processing date	timestamp	3
        processing purpose	consent_record	3
        prod	purchase	2
        prod cat	purchase	2
        prod cd	opaque_id	2
        prod desc	purchase	2
        prod id	opaque_id	2
        prod int	preference	2
        prod intrst	preference	2
        prod line	purchase	2
        prod name	purchase	2
        prod nm	purchase	2
        prod type	purchase	2
        prodotto	purchase	2
        producer	staff_id	2
        producer code	staff_id	3
        producer id	staff_id	3
        producer name	staff_id	3
        product	purchase	3
        product bought	purchase	3
        product category	purchase	3
        product code	opaque_id	3
        product description	purchase	3
        product id	opaque_id	3
        product interest	preference	3
        product interested	preference	3
        product key	opaque_id	3
        product line	purchase	3
        product name	purchase	3
        product no	opaque_id	3
        product number	opaque_id	3
        product of interest	preference	3
        product purchased	purchase	3
        product sku	opaque_id	3
        product title	purchase	3
        product type	purchase	3
        product type code	opaque_id	3
        producto	purchase	2
        products	purchase	3
        products of interest	preference	3
        products purchased	purchase	3
        produit	purchase	2
        produk	purchase	2
        produkt	purchase	2
        produto	purchase	2
        prof	occupation	2
        profesion	occupation	2
        profesión	occupation	3
        profession	occupation	3
        professional title	occupation	3
        professione	occupation	3
        proff	occupation	2
        profile	social_account	2
        profile id	customer_id	3
        profile image	social_account	3
        profile link	social_account	3
        profile photo	social_account	3
        profile pic	social_account	3
        profile picture	social_account	3
        profile score	score	3
        profile summary	call_note	2
        profile url	social_account	3
        profissao	occupation	2
        profissão	occupation	3
        program	campaign	2
        program name	campaign	3
        programme	campaign	3
        progress	call_record	1
        progress notes	health	3
        project	campaign	2
        project code	business_id	3
        project id	business_id	3
        project name	campaign	2
        project number	business_id	3
        promo	purchase	2
        promo cd	campaign	2
        promo code	campaign	3
        promo code used	purchase	3
        promo name	campaign	3
        promotion	campaign	3
        promotion code	campaign	3
        promotion name	campaign	3
        pronoun	gender	2
        pronouns	gender	3
        proof of id image	id_document_image	3
        proof of identity	other_national_id	2
        prop addr	property_unit	2
        prop address	property_unit	2
        prop id	property_unit	2
        prop no	property_unit	2
        prop type	property_unit	2
        propensity	score	3
        propensity score	score	3
        propensity to buy	score	3
        property	property_unit	2
        property address	property_unit	3
        property city	property_unit	3
        property condition	property_unit	1
        property id	property_unit	3
        property number	property_unit	3
        property owner unit	property_unit	3
        property parcel	property_unit	3
        property state	property_unit	3
        property street	property_unit	3
        property street address	detailed_address	3
        property type	property_unit	3
        property unit	property_unit	3
        property value	income_debt	3
        property zip	property_unit	3
        proportion	aggregate	3
        proposal no	business_id	3
        proposal number	business_id	3
        proprietor	legal_representative	3
        proprietor name	legal_representative	3
        prospect	person_name	1
        prospect id	customer_id	3
        prospect name	person_name	3
        prospect number	customer_id	3
        protected class	specific_identity	3
        prov	coarse_location	2
        prov cd	coarse_location	2
        provider	company	2
        provider id	staff_id	3
        provider name	company	2
        provider name medical	health	2
        provider network	company	1
        province	coarse_location	3
        province code	coarse_location	2
        province name	coarse_location	3
        province state	coarse_location	3
        provincia	coarse_location	3
        provincia estado	coarse_location	3
        provinsi	coarse_location	3
        prsn id	customer_id	2
        prsn nm	person_name	2
        prty	score	2
        prénom	person_name	3
        préstamo	income_debt	3
        prêt	income_debt	3
        psprt	passport	2
        psprt no	passport	2
        pspt	passport	2
        pst cd	coarse_location	2
        pstl cd	coarse_location	2
        pstn	occupation	2
        psw	credential	2
        pswd	credential	2
        pt age	age	2
        pt dob	date_of_birth	2
        pt id	medical_record	2
        pt name	person_name	3
        pt nbr	medical_record	2
        pt nm	person_name	3
        pt no	medical_record	2
        pt num	medical_record	2
        pt ssn	us_ssn	2
        ptmc	campaign	2
        pub id	campaign	2
        pub rec	credit_report	3
        public ip	ip_address	3
        public key	credential	3
        public records	credit_report	3
        published at	timestamp	3
        publisher	company	3
        publisher id	campaign	3
        puesto	occupation	3
        punktzahl	score	2
        puntaje	score	2
        punteggio	score	2
        puntuacion	score	1
        puntuación	score	2
        pupil	minor_data	2
        pupil id	school_grade	3
        pupil name	person_name	3
        pur dt	purchase	2
        purch amt	purchase	2
        purch date	purchase	2
        purch dt	purchase	2
        purchase	purchase	3
        purchase amount	purchase	3
        purchase channel	purchase	3
        purchase count	purchase	3
        purchase date	purchase	3
        purchase history	purchase	3
        purchase intent	preference	3
        purchase intention	preference	3
        purchase order	business_id	3
        purchase order no	business_id	3
        purchase order number	business_id	3
        purchase plan	preference	3
        purchase price	purchase	3
        purchase time	purchase	3
        purchase timeframe	preference	3
        purchase timeline	preference	3
        purchase type	purchase	3
        purchased at	purchase	3
        purchased date	timestamp	3
        purchased product	purchase	3
        purchased products	purchase	3
        purchaser	person_name	1
        purchaser name	person_name	3
        purchases	purchase	3
        push token	device_id	3
        pw	credential	2
        pwd	credential	3
        pwd hash	credential	2
        px	purchase	2
        px code	health	2
        pxh	opaque_id	2
        pymt	purchase	2
        pymt amt	purchase	2
        pymt id	business_id	2
        pymt method	purchase	2
        pymt type	purchase	2
        pzh	business_id	2
        página web	company	3
        père	guardian	2
        póliza	business_id	2
        płec	gender	2
        płeć	gender	3
        q 1	aggregate	2
        q 2	aggregate	2
        q 3	aggregate	2
        q 4	aggregate	2
        qa agent	staff_id	3
        qa score	score	3
        qd	campaign	2
        qdbh	campaign	2
        qdly	campaign	2
        qdmc	campaign	2
        qh dz	detailed_address	3
        qiye	company	2
        qiyemingcheng	company	2
        qk	income_debt	2
        qkje	income_debt	2
        qnty	purchase	2
        qq	qq	3
        qq account	qq	3
        qq hao	qq	3
        qq id	qq	3
        qq no	qq	3
        qq num	qq	3
        qq number	qq	3
        qq 号	qq	3
        qq 号码	qq	3
        qq 邮箱	email	3
        qqh	qq	2
        qqhaoma	qq	2
        qqhm	qq	2
        qq号	qq	3
        qq号码	qq	3
        qq帐号	qq	3
        qq昵称	qq	3
        qq號	qq	3
        qq號碼	qq	3
        qq账号	qq	3
        qq邮箱	email	3
        qsxm	third_party_person	2
        qte no	business_id	2
        qtr	timestamp	1
        qtsm	call_note	2
        qtty	purchase	2
        qty	purchase	2
        qty ord	purchase	2
        qty ordered	purchase	3
        qty sold	purchase	2
        qu	coarse_location	2
        qual	education	2
        qualif	education	2
        qualification	education	3
        qualifications	education	3
        quality assurance score	score	3
        quality score	score	3
        quant	purchase	2
        quantidade	purchase	2
        quantita	purchase	1
        quantite	purchase	1
        quantity	purchase	3
        quantity ordered	purchase	3
        quantity purchased	purchase	3
        quantità	purchase	2
        quantité	purchase	2
        quarantined	consent_record	3
        quarter	aggregate	2
        quartile	aggregate	3
        qudao	campaign	2
        qudaomingcheng	campaign	2
        que	call_record	2
        que tm	call_record	2
        quelle	campaign	2
        question	call_note	2
        question text	call_note	3
        questions comments	call_note	3
        queue	call_record	3
        queue id	opaque_id	3
        queue name	call_record	3
        queue sec	call_record	3
        queue seconds	call_record	3
        queue time	call_record	3
        queue wait time	call_record	3
        quintile	score	2
        quota	aggregate	3
        quotation number	business_id	3
        quote amount	purchase	3
        quote id	business_id	3
        quote no	business_id	3
        quote number	business_id	3
        quote ref	business_id	2
        quoted premium	purchase	3
        quxian	coarse_location	2
        quyu	coarse_location	2
        qx	coarse_location	1
        qy	company	2
        qydh	company_phone	2
        qydz	company_address	2
        qyfr	legal_representative	2
        qyje	purchase	3
        qylx	industry	3
        qymc	company	2
        qyrs	aggregate	2
        qysh	tax_id_business	2
        qysj	purchase	3
        qyyx	company_email	2
        qyzh	company_bank_account	2
        r score	score	2
        rabatt	purchase	2
        raca	ethnicity	2
        race	ethnicity	3
        race cd	ethnicity	2
        race code	ethnicity	3
        race desc	ethnicity	3
        race ethnicity	ethnicity	3
        racial	ethnicity	3
        racial group	ethnicity	3
        racial origin	ethnicity	3
        ragione sociale	company	3
        raison sociale	company	3
        ramo	industry	3
        ramo de atividade	industry	3
        rank	score	3
        ranking	score	3
        rate	purchase	1
        rating	score	3
        ratio	aggregate	3
        ration card number	other_national_id	3
        ratng	score	2
        raw phone	phone	3
        raza	ethnicity	3
        razao social	company	2
        razon social	company	2
        razão social	company	3
        razón social	company	3
        raça	ethnicity	3
        rcd dt	timestamp	2
        rcpt id	business_id	2
        rcpt name	person_name	2
        rcpt no	business_id	2
        rcrd	recording	2
        rcvr name	person_name	2
        rd	detailed_address	1
        rdfi	bank_routing	3
        reached	call_record	2
        real name	person_name	3
        real nm	person_name	3
        reason	call_note	2
        reason for call	call_record	3
        reason for interest	preference	3
        reason not interested	preference	3
        reason notes	call_note	3
        reason text	call_note	2
        reassigned number check	consent_record	3
        rec	recording	2
        rec dt	timestamp	2
        rec file	recording	2
        rec fn	recording	2
        rec id	opaque_id	2
        rec link	recording	2
        rec loc	recording	2
        rec no	opaque_id	2
        rec num	opaque_id	2
        rec path	recording	2
        rec url	recording	3
        receipt	business_id	2
        receipt id	business_id	3
        receipt no	business_id	3
        receipt number	business_id	3
        receive more updates about our courses	consent_record	2
        receive updates	consent_record	2
        received date	timestamp	3
        receiver	person_name	1
        receiver address	detailed_address	3
        receiver name	person_name	3
        receiver phone	phone	3
        receiving account	bank_account	3
        receiving account number	bank_account	3
        recency	purchase	3
        recency score	score	3
        recent conversion	campaign	3
        recent conversion date	campaign	3
        recent conversion event name	campaign	3
        recent deal amount	purchase	3
        recent purchase	purchase	3
        recent sales email opened date	timestamp	3
        recent sales email replied date	call_record	3
        reception phone	company_phone	3
        rechnung	business_id	2
        rechnungsadresse	detailed_address	3
        rechnungsnr	business_id	2
        rechnungsnummer	business_id	2
        recipient	person_name	2
        recipient address	email	1
        recipient city	coarse_location	3
        recipient country	coarse_location	3
        recipient email	email	3
        recipient info	person_name	2
        recipient name	person_name	3
        recipient no	phone	2
        recipient number	phone	2
        recipient phone	phone	3
        recognized text	transcript	3
        recommended by	third_party_person	3
        recommender	third_party_person	3
        record date	timestamp	3
        record file	recording	3
        record id	opaque_id	2
        record id contact	customer_id	3
        record locator	business_id	3
        record no	opaque_id	3
        record number	opaque_id	3
        record owner	staff_id	3
        record path	recording	3
        record type	opaque_id	2
        record type id	opaque_id	3
        record url	recording	3
        recorded at	timestamp	3
        recording	recording	3
        recording consent	consent_record	3
        recording disclosure	consent_record	3
        recording duration	recording	3
        recording file	recording	3
        recording file name	recording	3
        recording filename	recording	3
        recording id	business_id	2
        recording link	recording	3
        recording location	recording	3
        recording path	recording	3
        recording start time	recording	3
        recording url	recording	3
        recordings	recording	3
        recovery code	credential	3
        recovery email	email	3
        recrd url	recording	2
        reddit username	social_account	3
        reddito	income_debt	3
        rednote	social_account	3
        ref	business_id	2
        ref by	third_party_person	2
        ref code	business_id	2
        ref id	business_id	2
        ref id external	opaque_id	2
        ref name	third_party_person	2
        ref nbr	business_id	2
        ref no	business_id	2
        ref num	business_id	2
        ref number	business_id	3
        ref person	third_party_person	2
        ref site	campaign	2
        ref src	campaign	2
        ref url	campaign	2
        refd by	third_party_person	2
        refered by	third_party_person	3
        referee	third_party_person	3
        referee name	third_party_person	3
        reference	business_id	2
        reference 1	third_party_person	3
        reference id	business_id	3
        reference name	third_party_person	3
        reference no	business_id	3
        reference number	business_id	3
        reference person	third_party_person	3
        reference phone	phone	3
        reference produit	opaque_id	1
        references	third_party_person	3
        referencia producto	opaque_id	2
        referer	campaign	3
        referral code	campaign	3
        referral name	third_party_person	3
        referral phone	phone	3
        referral source	campaign	3
        referred by	third_party_person	3
        referred by name	third_party_person	3
        referred person	third_party_person	3
        referrer	third_party_person	3
        referrer name	third_party_person	3
        referrer phone	phone	3
        referrer source	campaign	3
        referrer url	campaign	3
        referring domain	campaign	3
        referring site	campaign	3
        referring url	campaign	3
        refr	campaign	2
        refresh token	credential	3
        refugee	specific_identity	3
        refugee status	specific_identity	3
        refund	purchase	3
        refund account	bank_account	3
        refund account number	bank_account	3
        refund amount	purchase	3
        refund id	business_id	3
        refund reason	purchase	3
        refusal reason	preference	3
        reg addr	company_address	2
        reg address	company_address	2
        reg date	timestamp	2
        reg dt	timestamp	2
        reg ip	ip_address	3
        reg no	licence_plate	3
        reg number	tax_id_business	2
        reg office	company_address	2
        reg plate	licence_plate	3
        reg time	timestamp	2
        region	coarse_location	2
        region code	coarse_location	2
        region id	opaque_id	3
        region name	coarse_location	3
        register date	timestamp	3
        register ip	ip_address	3
        register time	timestamp	3
        registered address	company_address	3
        registered agent	legal_representative	3
        registered at	timestamp	3
        registered capital	aggregate	3
        registered email	email	3
        registered home address	detailed_address	3
        registered name	company	3
        registered office	company_address	3
        registered office address	company_address	3
        registered on	timestamp	3
        registered party	political	3
        registration date	timestamp	3
        registration email	email	3
        registration id	business_id	3
        registration id person	other_national_id	1
        registration ip	ip_address	3
        registration no	business_id	3
        registration number	business_id	3
        registration number vehicle	licence_plate	2
        registration plate	licence_plate	3
        registration time	timestamp	3
        registration token	device_id	3
        regno	licence_plate	2
        regon	tax_id_business	3
        rehab	health	3
        reisepass	passport	3
        rekeningnummer	bank_account	3
        rel	marital_family	2
        rel cd	religion_belief	2
        rel no	opaque_id	2
        relation	marital_family	3
        relation to insured	marital_family	3
        relationship	marital_family	3
        relationship manager	staff_id	3
        relationship status	marital_family	3
        relationship to applicant	marital_family	3
        relationship to insured	marital_family	3
        relationship to policyholder	marital_family	3
        relationship type	marital_family	3
        relationship with customer	marital_family	3
        relative	third_party_person	3
        relative name	third_party_person	3
        relative phone	third_party_person	3
        relatives	third_party_person	3
        release	opaque_id	3
        release cause	call_record	3
        relgn	religion_belief	2
        relig	religion_belief	3
        religiao	religion_belief	2
        religie	religion_belief	3
        religion	religion_belief	3
        religion code	religion_belief	3
        religione	religion_belief	3
        religious	religion_belief	3
        religious affiliation	religion_belief	3
        religious belief	religion_belief	3
        religious beliefs	religion_belief	3
        religious preference	religion_belief	3
        religião	religion_belief	3
        religión	religion_belief	3
        reln	marital_family	2
        relship	marital_family	2
        rem	call_note	2
        remark	call_note	3
        remarks	call_note	3
        remarque	call_note	2
        remarques	call_note	2
        remedios	health	2
        remise	purchase	2
        remote addr	ip_address	3
        remote address	ip_address	3
        remote ip	ip_address	3
        remédios	health	3
        renda	income_debt	3
        renda mensal	income_debt	3
        renewal	insurance_expiry	2
        renewal date	insurance_expiry	3
        renewal dt	insurance_expiry	3
        renewal month	insurance_expiry	2
        renshu	aggregate	2
        rent	income_debt	2
        rent amount	income_debt	3
        rent or own	income_debt	3
        rental address	property_unit	3
        rental unit	property_unit	3
        renwu	campaign	2
        rep	staff_id	3
        rep cd	staff_id	2
        rep code	staff_id	3
        rep id	staff_id	3
        rep name	staff_id	3
        rep nm	staff_id	2
        rep no	staff_id	2
        rep notes	call_note	3
        repay acct	bank_account	3
        repayment account	bank_account	3
        repid	staff_id	2
        replied	call_record	3
        reply status	call_record	3
        reply to	email	3
        reply to email	email	3
        report card	school_grade	2
        report date	timestamp	3
        reports to	occupation	2
        reports to id	customer_id	3
        repossession	income_debt	3
        representative	staff_id	3
        representative name	staff_id	3
        request	call_note	2
        request id	opaque_id	3
        requests	call_note	2
        requirement	preference	3
        requirements	preference	3
        res	call_record	2
        res addr	detailed_address	2
        res cd	call_record	2
        res no	business_id	2
        res phone	phone	3
        resale number	tax_id_business	2
        reservation id	business_id	3
        reservation no	business_id	3
        reservation number	business_id	3
        reset token	credential	3
        resi addr	detailed_address	2
        resi address	detailed_address	2
        residence	detailed_address	3
        residence address	detailed_address	3
        residence area	coarse_location	2
        residence card number	other_national_id	3
        residence country	coarse_location	3
        residence ownership	income_debt	2
        residence permit no	other_national_id	3
        residence permit number	other_national_id	3
        residence phone	phone	3
        resident	person_name	1
        resident id	cn_resident_id	3
        resident id card	cn_resident_id	3
        resident id number	cn_resident_id	3
        resident identity card	cn_resident_id	3
        resident identity card number	cn_resident_id	3
        resident identity number	cn_resident_id	3
        resident name	person_name	3
        resident number	other_national_id	1
        resident permit number	other_national_id	3
        resident registration number	other_national_id	3
        residential address	detailed_address	3
        residential phone	phone	3
        residing at	detailed_address	2
        resolved at	timestamp	3
        resp rate	aggregate	2
        respondent	person_name	1
        respondent id	customer_id	3
        respondent name	person_name	3
        responsavel	guardian	1
        response	purchase	1
        response code	opaque_id	3
        response label	call_record	3
        response rate	aggregate	3
        response text	call_note	2
        responsible person	legal_representative	3
        responsável	guardian	2
        result	call_record	2
        result code call	call_record	3
        resultado llamada	call_record	2
        resultat appel	call_record	1
        results	call_record	2
        resv no	business_id	2
        retail price	purchase	3
        retention rate	aggregate	3
        retina	biometric	3
        retina scan	biometric	3
        retired	occupation	2
        retirement account balance	income_debt	3
        retirement income	income_debt	3
        retirement savings	income_debt	3
        return address	company_address	3
        return number	business_id	3
        return reason	purchase	3
        returned	purchase	3
        rev	purchase	2
        rev no	opaque_id	3
        revenu	income_debt	3
        revenu annuel	income_debt	3
        revenu mensuel	income_debt	3
        revenue	purchase	3
        revenue range	aggregate	3
        revenus	income_debt	3
        review	call_note	2
        review comment message	purchase	3
        review score	purchase	3
        review text	call_note	3
        reviewed at	timestamp	3
        reviewed by	staff_id	3
        reviewer name	staff_id	3
        revision	opaque_id	3
        revn	purchase	2
        revol util	credit_report	3
        revolving balance	income_debt	3
        reward points	purchase	3
        rewards number	customer_id	3
        rfc	other_national_id	3
        rfm	score	3
        rfm cd	score	2
        rfm class	score	3
        rfm group	score	3
        rfm score	score	3
        rfm segment	score	3
        rfm值	score	3
        rfm得分	score	3
        rfn	business_id	2
        rg	other_national_id	2
        rg number	other_national_id	3
        right to be forgotten	consent_record	3
        ring	call_record	2
        ring duration	call_record	3
        ring s	call_record	2
        ring sec	call_record	2
        ring seconds	call_record	3
        ring time	call_record	3
        riqi	timestamp	2
        risk category	score	3
        risk class	score	3
        risk factor	health	1
        risk factors	health	1
        risk grade	score	3
        risk level	score	3
        risk rating	score	3
        risk score	score	3
        rk lvl	score	2
        rkrq	timestamp	2
        rksj	timestamp	2
        rl	biometric	2
        rlgn	religion_belief	2
        rltn	marital_family	2
        rltnshp	marital_family	2
        rm no	property_unit	2
        rma	business_id	3
        rma number	business_id	3
        rmb	purchase	2
        rmk	call_note	2
        rmks	call_note	2
        rmrk	call_note	2
        rmrks	call_note	2
        rnd check	consent_record	3
        rnk	score	2
        rnwl dt	insurance_expiry	2
        road	detailed_address	1
        road name	detailed_address	2
        roas	aggregate	3
        robinson list	consent_record	3
        roc id	tw_id	3
        roc id number	tw_id	3
        rodne cislo	other_national_id	3
        roi	aggregate	3
        roku id	device_id	3
        role	occupation	1
        role email	company_email	3
        role id	opaque_id	3
        role in company	occupation	2
        role title	occupation	3
        roof age	preference	3
        roof type	preference	3
        room	property_unit	2
        room no	property_unit	3
        room number	property_unit	3
        room type	purchase	3
        roommate	third_party_person	3
        route	gps_position	3
        route address	detailed_address	2
        routing	bank_routing	3
        routing no	bank_routing	3
        routing num	bank_routing	3
        routing number	bank_routing	3
        routing transit	bank_routing	3
        routing transit number	bank_routing	3
        row	opaque_id	3
        row id	opaque_id	3
        row index	opaque_id	3
        row no	opaque_id	3
        row num	opaque_id	3
        row number	opaque_id	3
        rq	timestamp	1
        rrn	other_national_id	3
        rs	aggregate	1
        rslt	call_record	2
        rslt cd	call_record	2
        rt no	bank_routing	2
        rt num	bank_routing	2
        rtg	score	2
        rtn	bank_routing	3
        rtn no	bank_routing	2
        rtn number	bank_routing	3
        rua	detailed_address	3
        rubro	industry	3
        ruc	tax_id_business	3
        rue	detailed_address	3
        rufname	person_name	2
        rufnummer	phone	3
        run rut	other_national_id	3
        rural	coarse_location	1
        rut	other_national_id	3
        rut number	other_national_id	3
        rvn	purchase	2
        rwbh	campaign	2
        rwid	opaque_id	3
        rwmc	campaign	2
        rx	health	3
        rx count	health	3
        rx list	health	3
        rx name	health	3
        rx no	medical_record	3
        rx num	medical_record	3
        rx number	medical_record	3
        rx number drug	health	3
        rybh	customer_id	2
        ryid	customer_id	2
        rzrq	occupation	2
        rzsj	occupation	2
        référence produit	opaque_id	2
        région	coarse_location	3
        résultat appel	call_record	2
        s n	device_id	2
        s no	opaque_id	3
        sa	staff_id	2
        sachbearbeiter	staff_id	2
        sal	income_debt	2
        salaire	income_debt	3
        salario	income_debt	3
        salary	income_debt	3
        salary account	income_debt	2
        salary range	income_debt	3
        saldo	income_debt	3
        sale	call_record	3
        sale amount	purchase	3
        sale date	purchase	3
        sale flg	call_record	2
        sale made	call_record	3
        sale price	purchase	3
        sale status	call_record	3
        sale yn	call_record	2
        sales	purchase	3
        sales agent	staff_id	3
        sales agent id	staff_id	3
        sales agent name	staff_id	3
        sales amount	purchase	3
        sales channel	campaign	3
        sales consultant	staff_id	3
        sales date	purchase	3
        sales email	company_email	3
        sales executive	staff_id	3
        sales id	staff_id	2
        sales manager	staff_id	3
        sales notes	call_note	3
        sales order	business_id	3
        sales order no	business_id	3
        sales order number	business_id	3
        sales owner	staff_id	3
        sales person	staff_id	3
        sales person id	staff_id	2
        sales price	purchase	3
        sales region	coarse_location	3
        sales rep	staff_id	3
        sales rep id	staff_id	3
        sales rep name	staff_id	3
        sales representative	staff_id	3
        sales stage	purchase	2
        sales target	aggregate	3
        sales tax	purchase	3
        sales tax id	tax_id_business	3
        salesforce id	customer_id	3
        salesperson id	staff_id	3
        salesperson name	staff_id	3
        salespersonid	staff_id	3
        salt	credential	2
        salutation	gender	3
        salutation name	person_name	2
        salário	income_debt	3
        sample size	aggregate	3
        satisfaction	score	3
        satisfaction level	score	3
        satisfaction score	score	3
        sav acct	bank_account	2
        saving accounts	income_debt	3
        savings	bank_account	1
        savings account	bank_account	3
        savings account balance	income_debt	3
        savings account number	bank_account	3
        savings balance	income_debt	3
        sbbh	cn_social_security	2
        sbbm	device_id	3
        sbbs	device_id	2
        sbh	cn_social_security	2
        sbhm	device_id	2
        sbid	device_id	2
        sbkh	cn_social_security	2
        sbxlh	device_id	2
        sbzh	cn_social_security	3
        sc	score	1
        scbj	opaque_id	2
        scbz	opaque_id	2
        sch	school_grade	1
        sch name	school_grade	2
        sch nm	school_grade	2
        schema version	opaque_id	3
        schl	school_grade	2
        schl nm	school_grade	2
        school	school_grade	3
        school address	school_grade	3
        school and year	school_grade	3
        school attended	education	3
        school class	school_grade	3
        school code	school_grade	2
        school district	school_grade	3
        school grade	school_grade	3
        school id student	school_grade	3
        school name	school_grade	3
        school phone	company_phone	3
        school type	school_grade	3
        school year	school_grade	3
        school yr	school_grade	3
        schooling	education	3
        schools attended	education	3
        schufa	credit_report	3
        schufa score	credit_report	3
        schulden	income_debt	3
        sclxsj	call_record	2
        scope of business	industry	3
        scor	score	2
        score	score	3
        scr	score	2
        scr bureau	credit_report	2
        screen name	social_account	3
        screen resolution	device_id	2
        script response	transcript	2
        script text	transcript	2
        scrq	timestamp	2
        scrub list	consent_record	3
        scthsj	call_record	2
        sctm	call_record	2
        sctr	industry	2
        search keyword	campaign	3
        search source	campaign	3
        search term	campaign	3
        search terms	campaign	3
        season	timestamp	1
        seat	staff_id	2
        seat id	staff_id	2
        seat no	staff_id	2
        seat preference	preference	3
        sec	call_record	1
        sec ans	credential	2
        sec code card	card_verification	2
        sec contact name	third_party_person	2
        sec email	email	2
        sec phone	phone	2
        sec phrase	credential	2
        sec ques	credential	2
        sec tor	industry	2
        second name	person_name	3
        second phone	phone	3
        second phone number	phone	3
        secondary address	detailed_address	3
        secondary contact	person_name	2
        secondary contact name	third_party_person	3
        secondary contact person	third_party_person	3
        secondary diagnosis	health	3
        secondary dx	health	3
        secondary email	email	3
        secondary email address	email	3
        secondary phone	phone	3
        secondary phone number	phone	3
        secret	credential	3
        secret answer	credential	3
        secret key	credential	3
        secret question	credential	3
        secret word	credential	3
        secs	call_record	2
        secteur	industry	3
        secteur d activite	industry	2
        secteur d activité	industry	3
        sector	industry	3
        sector economico	industry	2
        sector económico	industry	3
        securities account	bank_account	3
        securities account balance	income_debt	3
        securities account number	bank_account	3
        security answer	credential	3
        security code	card_verification	3
        security code word	credential	3
        security phrase	credential	3
        security question	credential	3
        seg	score	2
        seg cd	score	2
        seg nm	score	2
        segm	score	2
        segment	score	3
        segment id	opaque_id	2
        segment score	score	3
        segmentation	score	3
        segundo apellido	person_name	2
        segundo nombre	person_name	2
        sehir	coarse_location	2
        self employed	occupation	3
        selfie	biometric	3
        selfie image	biometric	3
        selfie url	biometric	3
        seller	company	2
        seller address	company_address	3
        seller company	company	3
        seller id	opaque_id	3
        seller name	company	3
        seller phone	company_phone	3
        selling price	purchase	3
        sen	specific_identity	3
        sen status	specific_identity	3
        send individual data	consent_record	3
        send status	specific_identity	3
        sender	person_name	1
        sender company address	company_address	3
        sender email	email	3
        sender ip	ip_address	3
        sender name	person_name	3
        sendungsnummer	business_id	2
        senha	credential	3
        senior citizen	age	2
        seniority	occupation	3
        seniority level	occupation	3
        sentiment	score	3
        sentiment score	score	3
        sepa mandate	business_id	3
        seq	opaque_id	3
        seq no	opaque_id	3
        seq num	opaque_id	3
        seqno	opaque_id	2
        sequence	opaque_id	3
        sequence name	campaign	3
        sequence number	opaque_id	3
        serial	device_id	2
        serial index	opaque_id	3
        serial no	device_id	3
        serial num	device_id	2
        serial number	device_id	3
        server	opaque_id	3
        server ip id	opaque_id	3
        service	purchase	1
        service address	detailed_address	3
        service advisor	staff_id	2
        service branch	specific_identity	3
        service contract number	business_id	3
        service date	purchase	3
        service email	company_email	3
        service hotline	company_phone	3
        service interest	preference	3
        service level	aggregate	3
        service name	purchase	3
        service number phone	company_phone	3
        service phone	company_phone	3
        service provider	company	3
        service purchased	purchase	3
        service request	business_id	3
        service request id	business_id	3
        service request number	business_id	3
        service type	purchase	2
        service type purchased	purchase	3
        servicer	staff_id	3
        services	purchase	1
        sesame credit	credit_report	3
        sess	device_id	2
        sess id	device_id	2
        session cookie	device_id	3
        session id	device_id	3
        session ip	ip_address	3
        session key	device_id	3
        session ref	business_id	3
        session token id	device_id	3
        sesso	gender	3
        setor	industry	3
        setter	staff_id	3
        settlement account	bank_account	3
        settore	industry	3
        sex	gender	3
        sex at birth	gender	3
        sex cd	gender	2
        sex code	gender	3
        sex life	sexual_life	3
        sex offender	criminal_record	3
        sex orient	sexual_life	2
        sex orientation	sexual_life	3
        sex pref	sexual_life	2
        sexe	gender	3
        sexo	gender	3
        sexual	sexual_life	2
        sexual activity	sexual_life	3
        sexual health	sexual_life	3
        sexual history	sexual_life	3
        sexual life	sexual_life	3
        sexual orientation	sexual_life	3
        sexual partners	sexual_life	3
        sexual preference	sexual_life	3
        sexuality	sexual_life	3
        sexually active	sexual_life	3
        sf	coarse_location	1
        sf id	customer_id	3
        sfcj	call_record	2
        sfdc id	customer_id	3
        sfhm	cn_resident_id	2
        sfhmd	consent_record	2
        sfid	cn_resident_id	3
        sfje	purchase	2
        sfjt	call_record	2
        sfk	purchase	2
        sfmc	coarse_location	2
        sfsc	opaque_id	2
        sfsq	consent_record	2
        sfty	consent_record	2
        sfyx	opaque_id	2
        sfz	cn_resident_id	2
        sfzdz	detailed_address	2
        sfzfm	id_document_image	3
        sfzh	cn_resident_id	2
        sfzhao	cn_resident_id	2
        sfzhm	cn_resident_id	3
        sfzid	cn_resident_id	2
        sfzjh	cn_resident_id	2
        sfzjhm	cn_resident_id	2
        sfzzm	id_document_image	3
        sfzzp	id_document_image	3
        sg	health	1
        sgmnt	score	2
        sgmt	score	2
        sgnup dt	timestamp	2
        sh	tax_id_business	1
        sha 1	opaque_id	3
        sha 256	opaque_id	3
        shanghu	company	2
        shanghumingcheng	company	2
        shangpin	purchase	2
        shangpinbianhao	opaque_id	2
        shangpinmingcheng	purchase	2
        share	aggregate	2
        shareholder	legal_representative	3
        shareholder name	legal_representative	3
        shareholders	legal_representative	3
        shbh	opaque_id	2
        shbzh	cn_social_security	2
        shbzhm	cn_social_security	2
        shbzkh	cn_social_security	3
        shdh	phone	3
        shdz	detailed_address	3
        shebao	cn_social_security	2
        shebaohao	cn_social_security	2
        shebaokahao	cn_social_security	2
        shebeibianhao	device_id	2
        shebeihao	device_id	2
        sheet name	opaque_id	3
        shehuixinyongdaima	uscc	2
        shenfenzheng	cn_resident_id	2
        shenfenzhenghao	cn_resident_id	2
        shenfenzhenghaoma	cn_resident_id	2
        shenfenzhenghm	cn_resident_id	2
        sheng	coarse_location	2
        shengfen	coarse_location	2
        shengri	date_of_birth	2
        shenheren	staff_id	2
        shi	coarse_location	2
        shichang	call_record	2
        shid	opaque_id	2
        shifoutongyi	consent_record	2
        shijian	timestamp	2
        shijianchuo	timestamp	2
        ship addr	detailed_address	3
        ship adr	detailed_address	2
        ship date	purchase	3
        ship dt	purchase	2
        ship mode	purchase	3
        ship mthd	purchase	2
        ship to	detailed_address	2
        ship to addr	detailed_address	2
        ship to address	detailed_address	3
        ship to city	coarse_location	3
        ship to company	company	3
        ship to country	coarse_location	3
        ship to name	person_name	3
        ship to phone	phone	3
        ship to state	coarse_location	3
        ship to street	detailed_address	3
        ship to zip	coarse_location	3
        shipment id	business_id	3
        shipment no	business_id	3
        shipment number	business_id	3
        shipment status	purchase	3
        shipment tracking number	business_id	3
        shipped	timestamp	3
        shipped at	purchase	3
        shipped date	purchase	3
        shipping address	detailed_address	3
        shipping address 1	detailed_address	3
        shipping address 2	detailed_address	3
        shipping address line 1	detailed_address	3
        shipping address line 2	detailed_address	3
        shipping amount	purchase	3
        shipping carrier	company	3
        shipping city	coarse_location	3
        shipping company	company	3
        shipping cost	purchase	3
        shipping country	coarse_location	3
        shipping date	purchase	3
        shipping email	email	3
        shipping fee	purchase	3
        shipping first name	person_name	3
        shipping last name	person_name	3
        shipping latitude	gps_position	3
        shipping longitude	gps_position	3
        shipping method	purchase	3
        shipping name	person_name	3
        shipping phone	phone	3
        shipping postal code	coarse_location	3
        shipping province	coarse_location	3
        shipping state	coarse_location	3
        shipping street	detailed_address	3
        shipping zip	coarse_location	3
        shipping zip code	coarse_location	3
        shirt size	preference	3
        shmc	company	2
        shoe size	preference	3
        shop	company	2
        shop address	company_address	3
        shop email	company_email	3
        shop id	opaque_id	3
        shop name	company	3
        shop phone	company_phone	3
        shopper id	customer_id	3
        shopper name	person_name	3
        shou ji	phone	2
        shou ji hao	phone	2
        shouhuodizhi	detailed_address	2
        shouhuoren	person_name	2
        shoujianren	person_name	2
        shoujihaoma	phone	2
        shoukuanzhanghao	bank_account	2
        should forget	consent_record	3
        shouquan	consent_record	2
        shouru	income_debt	2
        shp addr	detailed_address	2
        shp dt	purchase	2
        shp id	business_id	2
        shp no	business_id	2
        shpmt id	business_id	2
        shr	person_name	2
        shrdh	phone	2
        shrxm	person_name	2
        shsj	timestamp	2
        shuihao	tax_id_business	2
        shujulaiyuan	campaign	2
        shuliang	purchase	2
        shuoming	call_note	2
        shxydm	uscc	2
        shzt	opaque_id	2
        si amt	purchase	2
        sibling name	minor_data	3
        siblings names	minor_data	3
        sic	industry	3
        sic cd	industry	2
        sic code	industry	3
        sic codes	industry	3
        sic desc	industry	3
        sid	device_id	2
        siege social	company_address	1
        sign up date	timestamp	3
        sign up ip	ip_address	3
        signal id	social_account	2
        signal number	phone	2
        signatory	person_name	3
        signature	consent_record	3
        signature image	biometric	3
        signed date	consent_record	3
        signed up at	timestamp	3
        signed up on	timestamp	3
        signup date	timestamp	3
        signup ip	ip_address	3
        signup time	timestamp	3
        sim	device_id	3
        sim card number	device_id	3
        sim no	device_id	3
        sim number	device_id	3
        sim serial	device_id	3
        sim 卡号	device_id	3
        sim卡号	device_id	3
        sin	other_national_id	2
        sin no	other_national_id	3
        sin number	other_national_id	3
        sindicato	trade_union	3
        single	marital_family	2
        single status	marital_family	3
        singpass id	other_national_id	3
        siren	tax_id_business	3
        siren number	tax_id_business	3
        siret	tax_id_business	3
        siret number	tax_id_business	3
        sirket	company	2
        sister name	third_party_person	3
        site	coarse_location	1
        site address	detailed_address	1
        site url	company	2
        site web	company	3
        sitio web	company	3
        situacao	opaque_id	1
        situation familiale	marital_family	3
        situação	opaque_id	2
        size	purchase	1
        siège social	company_address	2
        sj	phone	2
        sjc	timestamp	2
        sjdz	detailed_address	3
        sjh	phone	2
        sjhm	phone	3
        sjhm1	phone	3
        sjhm2	phone	3
        sjly	campaign	2
        sjr	person_name	2
        sjrdh	phone	2
        sjrdz	detailed_address	3
        sjrxm	person_name	2
        sk id curr	customer_id	3
        sk u	opaque_id	2
        skill	opaque_id	3
        skill group	call_record	3
        skin color	ethnicity	3
        skin colour	ethnicity	3
        skkh	payment_card	2
        skr	staff_id	2
        sku	opaque_id	3
        sku cd	opaque_id	2
        sku code	opaque_id	3
        sku id	opaque_id	3
        sku no	opaque_id	3
        sku no id	opaque_id	2
        sku number	opaque_id	3
        skyh	bank_routing	2
        skype	social_account	3
        skype id	social_account	3
        skype name	social_account	3
        skzh	bank_account	2
        sl	purchase	1
        sl no	opaque_id	3
        sla	aggregate	3
        slack id	social_account	3
        slbh	business_id	2
        sleep apnea	health	3
        slh	business_id	2
        slr	staff_id	2
        slry	income_debt	2
        sls id	staff_id	2
        sls nm	staff_id	2
        sls rep	staff_id	2
        slsp	staff_id	2
        slsprsn	staff_id	2
        sm	call_note	1
        smart tv id	device_id	3
        smk	health	2
        smkr	health	2
        smoke	health	2
        smoker	health	3
        smoker status	health	3
        smokes	health	2
        smoking	health	3
        smoking status	health	3
        sms	phone	2
        sms consent	consent_record	3
        sms content	call_note	3
        sms count	call_record	3
        sms number	phone	3
        sms opt in	consent_record	3
        sms opt out	consent_record	3
        sms optin	consent_record	3
        sms phone	phone	3
        sms sent	call_record	3
        sms status	call_record	3
        sms text	call_note	3
        sms to	phone	2
        snap	income_debt	3
        snapchat	social_account	3
        snapchat id	social_account	3
        snapshot date	timestamp	3
        snils	other_national_id	2
        snils number	other_national_id	2
        snomed	health	3
        snp	genetic	3
        sn号	device_id	3
        sn码	device_id	3
        so cccd	other_national_id	3
        so dien thoai	phone	3
        so no	business_id	2
        so num	business_id	2
        so number	business_id	2
        sober	health	3
        sobrenome	person_name	2
        soc no	us_ssn	2
        soc num	us_ssn	2
        soc sec	us_ssn	3
        soc sec no	us_ssn	3
        soc sec num	us_ssn	3
        soc sec number	us_ssn	3
        social	us_ssn	2
        social account	social_account	3
        social credit code	uscc	3
        social handle	social_account	3
        social insurance account	cn_social_security	3
        social insurance card number	cn_social_security	3
        social insurance number	other_national_id	3
        social link	social_account	3
        social media	social_account	3
        social media account	social_account	3
        social number	us_ssn	2
        social profile	social_account	3
        social sec number	us_ssn	3
        social security	us_ssn	3
        social security account	cn_social_security	3
        social security card	cn_social_security	3
        social security card no	cn_social_security	3
        social security card number	cn_social_security	3
        social security nbr	us_ssn	3
        social security no	us_ssn	3
        social security num	us_ssn	3
        social security number	us_ssn	3
        social username	social_account	3
        social welfare recipient	specific_identity	3
        societe	company	2
        société	company	3
        software version	opaque_id	3
        sold by	staff_id	3
        sold date	purchase	3
        solde	income_debt	3
        son	minor_data	2
        son name	minor_data	3
        son s name	minor_data	3
        sort cd	bank_routing	2
        sort code	bank_routing	3
        sort code number	bank_routing	3
        sort order	opaque_id	3
        sosec	us_ssn	2
        sound file	recording	2
        source	campaign	3
        source 1	campaign	2
        source 2	campaign	2
        source address ip	ip_address	3
        source campaign	campaign	3
        source channel	campaign	3
        source code	campaign	3
        source description	campaign	3
        source detail	campaign	3
        source details	campaign	3
        source file	opaque_id	3
        source id	campaign	3
        source ip	ip_address	3
        source list	campaign	3
        source medium	campaign	3
        source name	campaign	3
        source row	opaque_id	3
        source system	campaign	3
        source type	opaque_id	2
        source url	campaign	3
        souscripteur	person_name	2
        soyad	person_name	2
        sozialversicherungsnummer	other_national_id	3
        sozialversicherungsnummer us	us_ssn	2
        sp	purchase	1
        spbh	opaque_id	2
        spbm	opaque_id	3
        spdj	purchase	2
        speaker text	transcript	2
        special instructions	call_note	3
        special needs	call_note	2
        special requests	call_note	2
        specialization	preference	3
        specialty medical	health	3
        specialty visited	health	3
        specimen id	medical_record	3
        speech text	transcript	3
        speech to text	transcript	3
        spend	purchase	3
        spending	purchase	3
        spending capacity	income_debt	2
        spending score	score	3
        spent	purchase	3
        spent amt	purchase	2
        spid	opaque_id	2
        spl instr	call_note	2
        splb	purchase	2
        split	opaque_id	2
        splr	company	2
        spmc	purchase	2
        spnd	purchase	2
        spoken language	preference	3
        sports	preference	3
        spouse	third_party_person	3
        spouse email	email	3
        spouse first name	third_party_person	3
        spouse full name	third_party_person	3
        spouse last name	third_party_person	3
        spouse name	third_party_person	3
        spouse nm	third_party_person	2
        spouse occupation	occupation	3
        spouse phone	phone	3
        spouse ssn	us_ssn	3
        spouse status	marital_family	3
        sprache	preference	2
        sps	third_party_person	2
        sps name	third_party_person	2
        sps nm	third_party_person	2
        spse name	third_party_person	2
        spsj	timestamp	2
        spsl	purchase	2
        spu	opaque_id	3
        spvsr	staff_id	2
        sq	coarse_location	1
        sq ft	property_unit	1
        sqbh	business_id	2
        sqdh	business_id	2
        sqn	opaque_id	2
        sqr	person_name	2
        sqrxm	person_name	2
        sqsj	consent_record	3
        square feet	property_unit	1
        square footage	property_unit	3
        sqzt	consent_record	3
        sr	date_of_birth	2
        sr no	opaque_id	3
        sr number	business_id	3
        src	campaign	2
        src cd	campaign	2
        src id	campaign	2
        src ip	ip_address	3
        src name	campaign	2
        src nm	campaign	2
        src number	phone	2
        src sys	campaign	2
        srl no	device_id	2
        ss nbr	us_ssn	3
        ss no	us_ssn	3
        ss num	us_ssn	3
        ss number	us_ssn	3
        ssbm	occupation	2
        ssdi	specific_identity	2
        ssh key	credential	3
        sshy	industry	2
        ssi	specific_identity	2
        ssid	device_id	2
        ssid mac	device_id	3
        ssmc	health	3
        ssn	us_ssn	3
        ssn 4	us_ssn	2
        ssn 9	us_ssn	3
        ssn card image	id_document_image	3
        ssn clean	us_ssn	2
        ssn ein	us_ssn	2
        ssn full	us_ssn	3
        ssn itin	us_ssn	3
        ssn last 4	us_ssn	2
        ssn last4	us_ssn	3
        ssn nbr	us_ssn	2
        ssn no	us_ssn	3
        ssn number	us_ssn	3
        ssn or itin	us_ssn	3
        ssn or tin	us_ssn	3
        ssn tin	us_ssn	3
        ssn4	us_ssn	3
        ssnum	us_ssn	2
        ssq	coarse_location	3
        sss	health	2
        sss number	other_national_id	3
        ssxz	staff_id	2
        ssyg	staff_id	2
        st	coarse_location	1
        st addr	detailed_address	3
        st address	detailed_address	3
        st cd	coarse_location	2
        st code	coarse_location	2
        st prov	coarse_location	2
        staatsangehorigkeit	coarse_location	2
        staatsangehörigkeit	coarse_location	3
        stadt	coarse_location	3
        staff	staff_id	3
        staff code	staff_id	3
        staff email	staff_id	3
        staff id	staff_id	3
        staff member	staff_id	3
        staff name	staff_id	3
        staff no	staff_id	3
        staff number	staff_id	3
        staff voice	staff_voice	3
        stage	call_record	1
        standard deviation	aggregate	3
        star rating	score	2
        stars	score	2
        start date	timestamp	2
        start dt	timestamp	2
        start epoch	call_record	3
        start lat	gps_position	3
        start lng	gps_position	3
        start time	timestamp	2
        started at	timestamp	3
        stat	opaque_id	2
        state	coarse_location	3
        state abbr	coarse_location	2
        state abbrev	coarse_location	2
        state cd	coarse_location	2
        state code	coarse_location	3
        state dnc	consent_record	3
        state flag	opaque_id	3
        state id	opaque_id	3
        state id number	other_national_id	3
        state name	coarse_location	3
        state or province	coarse_location	3
        state province	coarse_location	3
        state region	coarse_location	3
        stated income	income_debt	3
        stato civile	marital_family	3
        status	opaque_id	2
        status call	call_record	3
        status code	opaque_id	3
        status id	opaque_id	3
        status notes	call_note	3
        status perkawinan	marital_family	3
        statut	opaque_id	2
        statutory representative	legal_representative	3
        std	aggregate	3
        std code	coarse_location	2
        std dev	aggregate	3
        stdnt name	minor_data	2
        ste	detailed_address	1
        ste no	detailed_address	2
        steam id	social_account	3
        steuer id	other_national_id	3
        steueridentifikationsnummer	other_national_id	3
        steuernummer	tax_id_business	3
        stf id	staff_id	2
        stf nm	staff_id	2
        stf no	staff_id	2
        stipend	income_debt	2
        stipendio	income_debt	3
        stk cd	opaque_id	2
        stock	purchase	1
        stock code	opaque_id	3
        stock id	opaque_id	3
        stock no	opaque_id	3
        stop date	timestamp	2
        stop time	timestamp	2
        store	company	2
        store address	company_address	3
        store city	coarse_location	1
        store email	company_email	3
        store id	opaque_id	3
        store location	coarse_location	1
        store name	company	3
        store number	opaque_id	3
        store phone	company_phone	3
        store phone number	company_phone	3
        store state	coarse_location	1
        stored card number	payment_card	3
        story	call_note	2
        str	detailed_address	1
        str 1	detailed_address	2
        str 2	detailed_address	2
        str addr	detailed_address	2
        str id	opaque_id	2
        str name	detailed_address	2
        str nm	detailed_address	2
        str no	detailed_address	2
        straat	detailed_address	3
        strasse	detailed_address	3
        strasse hausnummer	detailed_address	3
        straße	detailed_address	3
        straße hausnummer	detailed_address	3
        straße und hausnummer	detailed_address	3
        streaming movies	purchase	3
        streaming music	purchase	3
        streaming tv	purchase	3
        street	detailed_address	3
        street 1	detailed_address	3
        street 2	detailed_address	3
        street addr	detailed_address	3
        street address	detailed_address	3
        street line 1	detailed_address	3
        street name	detailed_address	3
        street no	detailed_address	3
        street number	detailed_address	3
        stroke	health	3
        strt	detailed_address	2
        strt addr	detailed_address	2
        strt dt	timestamp	2
        sts	opaque_id	2
        stsj	timestamp	2
        stt	transcript	1
        stt text	transcript	2
        stts	opaque_id	2
        stu dob	minor_data	2
        stu id	minor_data	2
        stu name	minor_data	2
        stu nm	minor_data	2
        stu no	minor_data	2
        stud name	minor_data	2
        student	person_name	2
        student age	minor_data	3
        student birthday	minor_data	3
        student class	school_grade	3
        student date of birth	minor_data	3
        student dob	minor_data	3
        student first name	minor_data	3
        student full name	minor_data	3
        student gender	minor_data	3
        student grade	school_grade	3
        student id	minor_data	2
        student id number	minor_data	3
        student last name	minor_data	3
        student loan	income_debt	3
        student loan debt	income_debt	3
        student loans	income_debt	3
        student major	education	3
        student name	person_name	3
        student no	minor_data	2
        student number	minor_data	2
        student phone	minor_data	3
        student school	school_grade	3
        student status	occupation	2
        student year	school_grade	2
        studies	education	3
        style number	opaque_id	3
        sub category	purchase	1
        sub channel	campaign	2
        sub district	coarse_location	3
        sub id	business_id	2
        sub id 1	campaign	3
        sub industry	industry	3
        sub plan	purchase	2
        sub source	campaign	3
        sub total	purchase	3
        sub type	purchase	2
        subid	campaign	3
        subject	call_note	2
        subject and notes	call_note	3
        subject id	medical_record	2
        subject ref	customer_id	3
        submission date	timestamp	3
        submission ip	ip_address	3
        submission time	timestamp	3
        submit date	timestamp	3
        submit time	timestamp	3
        submitted at	timestamp	3
        submitted by	staff_id	3
        submitted date	timestamp	3
        submitted on	timestamp	3
        subpremise	detailed_address	2
        subs id	business_id	2
        subs name	person_name	2
        subs plan	purchase	2
        subscr	consent_record	2
        subscr id	customer_id	2
        subscribe	consent_record	2
        subscribed	call_record	3
        subscribed email	consent_record	2
        subscribed term deposit	call_record	3
        subscribed to newsletter	consent_record	3
        subscriber	person_name	1
        subscriber address	detailed_address	3
        subscriber dob	date_of_birth	3
        subscriber email	email	3
        subscriber id	customer_id	3
        subscriber id insurance	medical_record	3
        subscriber name	person_name	3
        subscriber no	customer_id	3
        subscriber number	phone	2
        subscriber ssn	us_ssn	3
        subscription	purchase	3
        subscription consent	consent_record	2
        subscription date created	timestamp	2
        subscription end date	purchase	3
        subscription id	business_id	3
        subscription name	purchase	3
        subscription number	business_id	3
        subscription plan	purchase	3
        subscription start date	purchase	3
        subscription status	purchase	3
        subscription type	purchase	3
        subsidiary	company	3
        substance use	health	3
        subtotal count	aggregate	2
        suburb	coarse_location	3
        sucursal	bank_routing	2
        sueldo	income_debt	3
        suffix	person_name	1
        suffix name	person_name	2
        suite	detailed_address	1
        suite number	detailed_address	3
        sum	purchase	1
        sum amt	purchase	2
        sum assured	purchase	3
        sum insured	purchase	3
        sum of amount	aggregate	3
        summary	call_note	3
        summe	purchase	2
        suoshuhangye	industry	2
        suozaichengshi	coarse_location	2
        suozaidi	coarse_location	2
        sup	staff_id	2
        sup id	staff_id	2
        sup name	staff_id	2
        supervisor	staff_id	3
        supervisor id	staff_id	3
        supervisor name	staff_id	3
        supp flg	consent_record	2
        supp name	company	2
        supp nm	company	2
        supplier	company	3
        supplier address	company_address	3
        supplier bank account	company_bank_account	3
        supplier email	company_email	3
        supplier id	opaque_id	3
        supplier name	company	3
        supplier phone	company_phone	3
        supply number	business_id	3
        support email	company_email	3
        support line	company_phone	3
        support number	company_phone	3
        support phone	company_phone	3
        support ticket	business_id	3
        supports candidate	political	2
        suppr	consent_record	2
        suppressed	consent_record	3
        suppression	consent_record	3
        suppression list	consent_record	3
        suppression status	consent_record	3
        surel	email	3
        surgeries	health	3
        surgery	health	3
        surgical history	health	3
        surname	person_name	3
        surnames	person_name	2
        survey answer	call_note	2
        survey id	business_id	3
        survey name	campaign	3
        survey response	call_note	3
        sv nummer	other_national_id	3
        svnr	other_national_id	3
        swdjh	tax_id_business	2
        swft	bank_routing	2
        swft cd	bank_routing	2
        swift	bank_routing	3
        swift bic	bank_routing	3
        swift cd	bank_routing	2
        swift code	bank_routing	3
        swift no	bank_routing	3
        swift代码	bank_routing	3
        switchboard	company_phone	3
        switchboard number	company_phone	3
        sx	gender	2
        sxed	income_debt	2
        sxrq	timestamp	2
        sxsj	timestamp	2
        sxzy	education	2
        sympt	health	2
        symptom	health	3
        symptoms	health	3
        sync status	opaque_id	2
        sync time	timestamp	3
        synced	opaque_id	2
        synced at	timestamp	3
        syndicat	trade_union	3
        syr	person_name	2
        syrxm	person_name	2
        sys created on	timestamp	3
        sys updated on	timestamp	3
        system modstamp	opaque_id	3
        syxdqr	insurance_expiry	2
        szbm	occupation	2
        szcs	coarse_location	2
        szd	coarse_location	3
        szdq	coarse_location	2
        szsf	coarse_location	2
        sản phẩm	purchase	2
        số cccd	other_national_id	3
        số cmnd	other_national_id	3
        số lượng	purchase	2
        số tài khoản	bank_account	3
        số điện thoại	phone	3
        t shirt size	preference	3
        tag	campaign	3
        tag id	opaque_id	2
        tag no	licence_plate	2
        tag number	licence_plate	3
        tags	campaign	3
        tags system	opaque_id	2
        taibaozheng	cn_travel_permit	2
        taiwan compatriot permit	cn_travel_permit	3
        taiwan id	tw_id	3
        taiwan id number	tw_id	3
        taiwan identity number	tw_id	3
        taiwan national id	tw_id	3
        taiwan permit	cn_travel_permit	3
        take home pay	income_debt	3
        talk	call_record	2
        talk duration	call_record	3
        talk s	call_record	2
        talk sec	call_record	3
        talk secs	call_record	2
        talk time	call_record	3
        talk time seconds	call_record	3
        talk tm	call_record	2
        tanggal	timestamp	2
        tanggal lahir	date_of_birth	3
        targa	licence_plate	3
        target	aggregate	3
        target label	call_record	1
        target outcome	call_record	2
        target price	preference	3
        tariff	purchase	2
        tarjeta	payment_card	3
        tarjeta de credito	payment_card	2
        tarjeta de crédito	payment_card	3
        task id	opaque_id	3
        taste	preference	2
        tatigkeit	occupation	2
        tax amount	purchase	3
        tax amt	purchase	2
        tax bracket	income_debt	3
        tax certificate number	tax_id_business	2
        tax debt	income_debt	3
        tax file number	other_national_id	3
        tax id	tax_id_business	2
        tax id individual	us_itin	2
        tax id no	tax_id_business	2
        tax id number	tax_id_business	2
        tax identification number	tax_id_business	2
        tax no	tax_id_business	2
        tax number	tax_id_business	3
        tax owed	income_debt	3
        tax payer id	us_itin	2
        tax payer ssn	us_ssn	3
        tax ref	tax_id_business	2
        tax reference	tax_id_business	2
        tax reg no	tax_id_business	3
        tax registration number	tax_id_business	3
        taxpayer id	us_itin	2
        taxpayer identification number	us_itin	2
        taxpayer number	us_itin	2
        taxpayer ssn	us_ssn	3
        tbdh	business_id	2
        tbr	person_name	2
        tbrdh	phone	2
        tbrsfzh	cn_resident_id	2
        tbrsj	phone	2
        tbrxm	person_name	2
        tbrzjhm	cn_resident_id	2
        tbz	cn_travel_permit	2
        tbzh	cn_travel_permit	2
        tc	purchase	1
        tc kimlik	other_national_id	3
        tc kimlik no	other_national_id	3
        tc name	person_name	2
        tck	business_id	2
        tck id	business_id	2
        tck no	business_id	2
        tcket	business_id	2
        tckn	other_national_id	3
        tcmc	purchase	2
        tcpa	consent_record	3
        tcpa compliant	consent_record	3
        tcpa consent	consent_record	3
        tcpa disclosure	consent_record	3
        tcpa language	consent_record	3
        tcpa litigator	consent_record	3
        tcpa opt in	consent_record	3
        td	consent_record	2
        tdmc	staff_id	2
        teacher	staff_id	2
        teacher name	staff_id	3
        team	staff_id	3
        team id	staff_id	3
        team lead	staff_id	3
        team leader	staff_id	3
        team name	staff_id	3
        team role	occupation	2
        tech support	purchase	3
        technician	staff_id	3
        technician name	staff_id	3
        teen	minor_teen	2
        teen age	minor_teen	2
        teen home	marital_family	3
        teen name	minor_teen	2
        teenager	minor_teen	2
        tel	phone	3
        tel 1	phone	3
        tel 2	phone	3
        tel 3	phone	3
        tel alt	phone	2
        tel celular	phone	3
        tel h	phone	2
        tel home	phone	2
        tel m	phone	2
        tel mob	phone	2
        tel mobile	phone	2
        tel nbr	phone	3
        tel no	phone	3
        tel num	phone	3
        tel number	phone	3
        tel portable	phone	2
        tel w	phone	2
        tel work	phone	2
        tele	phone	2
        tele caller	staff_id	3
        tele no	phone	2
        telecaller name	staff_id	3
        telecom operator	company	3
        telecopie	phone	2
        telefax	phone	3
        telefon	phone	3
        telefon firma	company_phone	2
        telefon geschaftlich	company_phone	1
        telefon geschäftlich	company_phone	2
        telefon komorkowy	phone	2
        telefon komórkowy	phone	3
        telefon mobil	phone	3
        telefon privat	phone	3
        telefone	phone	3
        telefone celular	phone	3
        telefone comercial	company_phone	2
        telefone fixo	phone	3
        telefone number	phone	2
        telefone residencial	phone	3
        telefonnr	phone	3
        telefonnummer	phone	3
        telefono	phone	3
        telefono casa	phone	2
        telefono de contacto	phone	3
        telefono empresa	company_phone	1
        telefono fijo	phone	2
        telefono movil	phone	2
        telefono oficina	company_phone	1
        telefoon	phone	3
        telefoonnummer	phone	3
        telegram	social_account	3
        telegram handle	social_account	3
        telegram id	social_account	3
        telegram phone	phone	2
        telegram username	social_account	3
        telemarketer	staff_id	3
        telemarketer name	staff_id	3
        telemovel	phone	2
        telemóvel	phone	3
        telephon	phone	2
        telephone	phone	3
        telephone 1	phone	3
        telephone 2	phone	3
        telephone banking pin	credential	3
        telephone bureau	company_phone	1
        telephone fixe	phone	2
        telephone mobile	phone	2
        telephone no	phone	3
        telephone num	phone	3
        telephone number	phone	3
        telephone portable	phone	2
        telephone professionnel	company_phone	1
        telno	phone	2
        telnum	phone	2
        teléfono	phone	3
        teléfono casa	phone	3
        teléfono de contacto	phone	3
        teléfono empresa	company_phone	2
        teléfono fijo	phone	3
        teléfono móvil	phone	3
        teléfono oficina	company_phone	2
        temperature	score	2
        template id	opaque_id	3
        temple	religion_belief	3
        tenant	person_name	2
        tenant company	company	2
        tenant email	email	3
        tenant id	opaque_id	3
        tenant name	person_name	3
        tenant person id	customer_id	3
        tenant phone	phone	3
        tencent qq	qq	3
        tenure	purchase	3
        tenure in months	purchase	3
        tenure months	purchase	3
        term	opaque_id	2
        term deposit	call_record	3
        term deposit yn	call_record	2
        term reason	call_record	3
        term school	school_grade	2
        terminal	opaque_id	3
        terminal id	device_id	3
        termination reason	call_record	3
        terms accepted	consent_record	3
        terms and conditions	consent_record	3
        territory	coarse_location	2
        test	opaque_id	3
        test group	campaign	2
        test result	health	3
        test result medical	health	3
        test results	health	1
        test scores	school_grade	2
        testimonial	call_note	3
        text	call_note	2
        text number	phone	3
        tfn	other_national_id	3
        tfn phone	company_phone	3
        tg	social_account	2
        tg id	social_account	2
        tgl lahir	date_of_birth	3
        tgm	campaign	2
        thai id	other_national_id	3
        thai national id	other_national_id	3
        thbz	call_note	2
        thcs	call_record	2
        therapy	health	3
        therapy type	health	3
        thid	business_id	2
        thjg	call_record	2
        thjl	call_record	3
        thjssj	call_record	2
        thkssj	call_record	2
        thlsh	business_id	2
        thlx	call_record	2
        thly	recording	3
        thnr	transcript	2
        thoroughfare	detailed_address	2
        thread id	opaque_id	3
        through recommendations	campaign	3
        thrq	call_record	2
        thsc	call_record	2
        thsj	call_record	2
        thu nhập	income_debt	3
        thumb impression	biometric	2
        thumb print	biometric	3
        thwb	transcript	2
        thxj	call_note	2
        thzt	call_record	2
        thzy	call_note	3
        thành phố	coarse_location	3
        tiaoma	opaque_id	2
        ticket	business_id	3
        ticket description	call_note	3
        ticket id	business_id	3
        ticket no	business_id	3
        ticket num	business_id	3
        ticket number	business_id	3
        ticket owner	staff_id	3
        ticket price	purchase	3
        ticket type	purchase	3
        tier	score	3
        tier cd	score	2
        tiktok	social_account	3
        tiktok handle	social_account	3
        tiktok id	social_account	3
        tiktok username	social_account	3
        time	timestamp	2
        time created	timestamp	3
        time first seen	timestamp	3
        time frame	preference	3
        time of call	call_record	3
        time on website	call_record	3
        time stamp	timestamp	3
        time to call	call_record	3
        time updated	timestamp	3
        time zone	coarse_location	2
        time zone called	call_record	2
        time zone created	timestamp	3
        time zone name	opaque_id	2
        time zone offset	coarse_location	2
        timeline	preference	3
        times called	call_record	3
        times contacted	call_record	3
        timest	timestamp	2
        timestamp ms	timestamp	3
        tin	tax_id_business	2
        tin no	tax_id_business	2
        tin num	tax_id_business	2
        tin number	tax_id_business	2
        tin x	us_itin	2
        tip	purchase	3
        tipo	opaque_id	2
        tipo de sangre	health	3
        titel	gender	2
        title	occupation	2
        title and name	person_name	1
        title deed number	property_unit	3
        title job	occupation	3
        title number	property_unit	3
        titulaire	person_name	2
        titulaire du compte	person_name	2
        titular	person_name	2
        titular da conta	person_name	2
        titular de la cuenta	person_name	2
        tjbh	medical_record	3
        tjh	medical_record	3
        tjjg	health	2
        tjr	third_party_person	2
        tjrq	timestamp	2
        tjrxm	third_party_person	2
        tjry	staff_id	2
        tjsj	timestamp	2
        tkje	purchase	3
        tkt	business_id	2
        tkt id	business_id	2
        tkt no	business_id	2
        tkt num	business_id	2
        tkzh	bank_account	2
        tl	staff_id	2
        tl name	staff_id	2
        tm	timestamp	2
        tm id	staff_id	2
        tm lead	staff_id	2
        tmr	staff_id	2
        tmr id	staff_id	2
        tms	timestamp	2
        tmstmp	timestamp	2
        tmstp	timestamp	2
        to address	email	1
        to date	timestamp	2
        to email	email	3
        to number	phone	3
        to phone	phone	2
        tobacco	health	3
        tobacco use	health	3
        tobacco user	health	3
        toddler	minor_data	2
        toddler name	minor_data	3
        toestemming	consent_record	2
        tok	credential	2
        token	credential	3
        toll free	company_phone	3
        toll free number	company_phone	3
        toll free phone	company_phone	3
        tonghuajieguo	call_record	2
        tonghuaneirong	transcript	2
        tonghuashichang	call_record	2
        tonghuashijian	call_record	2
        tonghuazhuangtai	call_record	2
        tongxingzheng	cn_travel_permit	2
        tongxundizhi	detailed_address	2
        tongyi	consent_record	2
        tongyishehuixinyongdaima	uscc	2
        topic	call_note	2
        tos	consent_record	2
        tos accepted	consent_record	2
        tos date	consent_record	2
        tot	purchase	2
        tot amt	purchase	2
        tot calls	call_record	2
        tot cnt	aggregate	2
        tot price	purchase	2
        tot px	purchase	2
        tot rev	purchase	2
        tot sales	purchase	2
        tot spend	purchase	2
        tot spnd	purchase	2
        tot val	purchase	2
        tot visits	call_record	2
        total	purchase	3
        total amount	purchase	3
        total amt	purchase	3
        total amt chng q 4 q 1	purchase	3
        total assets personal	income_debt	3
        total calls	aggregate	3
        total charge	purchase	3
        total charges	purchase	3
        total children	marital_family	3
        total claim amount	purchase	3
        total compensation	income_debt	3
        total contacts	aggregate	3
        total cost	purchase	3
        total count	aggregate	3
        total credit lines	credit_report	3
        total ct chng q 4 q 1	purchase	3
        total customers	aggregate	3
        total day calls	call_record	3
        total day charge	purchase	3
        total day minutes	call_record	3
        total debt	income_debt	3
        total eve calls	call_record	3
        total eve charge	purchase	3
        total eve minutes	call_record	3
        total factura	purchase	2
        total income	income_debt	3
        total intl calls	call_record	3
        total intl charge	purchase	3
        total intl minutes	call_record	3
        total leads	aggregate	3
        total money raised	aggregate	3
        total night calls	call_record	3
        total night charge	purchase	3
        total night minutes	call_record	3
        total number	aggregate	2
        total orders	purchase	3
        total paid	purchase	3
        total premium	purchase	3
        total price	purchase	3
        total relationship count	purchase	3
        total revenue	purchase	3
        total revolving bal	income_debt	3
        total revolving balance	income_debt	3
        total sales	aggregate	3
        total spend	purchase	3
        total spent	purchase	3
        total time spent on website	call_record	3
        total touchpoints	call_record	3
        total trans amt	purchase	3
        total trans ct	purchase	3
        total users	aggregate	3
        total visits	call_record	3
        totp	credential	3
        totp secret	credential	3
        toubaoren	person_name	2
        touchpoints	call_record	3
        tower	property_unit	2
        tower number	property_unit	3
        town	coarse_location	3
        town city	coarse_location	3
        tps	consent_record	3
        tps checked	consent_record	3
        tps flag	consent_record	3
        tps registered	consent_record	3
        tps status	consent_record	3
        tr lvl	score	2
        trace	opaque_id	2
        trace id	opaque_id	3
        trace no	opaque_id	2
        track 1	card_verification	3
        track 2	card_verification	3
        track data	card_verification	3
        track points	gps_position	3
        tracking	business_id	2
        tracking code	business_id	3
        tracking id	business_id	3
        tracking id cookie	device_id	3
        tracking nbr	business_id	3
        tracking no	business_id	3
        tracking num	business_id	3
        tracking number	business_id	3
        trade	occupation	1
        trade in vehicle	purchase	3
        trade license number	tax_id_business	2
        trade name	company	3
        trade occupation	occupation	3
        trade show	campaign	3
        trade union	trade_union	3
        trade union member	trade_union	3
        trade union membership	trade_union	3
        trading account number	bank_account	3
        trading as	company	3
        trading name	company	3
        traffic channel	campaign	3
        traffic source	campaign	3
        traffic violations	criminal_record	3
        train test	opaque_id	2
        trajectory	gps_position	3
        tran amt	purchase	2
        tran date	purchase	2
        tran dt	purchase	2
        tran id	business_id	2
        tran no	business_id	2
        trans amt	purchase	2
        trans date	purchase	2
        trans dt	purchase	2
        trans id	business_id	2
        trans no	business_id	2
        trans text	transcript	2
        transaction	purchase	1
        transaction amount	purchase	3
        transaction code	business_id	3
        transaction count	purchase	3
        transaction date	purchase	3
        transaction datetime	purchase	3
        transaction id	business_id	3
        transaction no	business_id	3
        transaction number	business_id	3
        transaction ref	business_id	3
        transaction reference	business_id	3
        transaction time	purchase	3
        transaction type	purchase	3
        transaction value	purchase	3
        transactions	purchase	3
        transcript	transcript	3
        transcript text	transcript	3
        transcript url	transcript	3
        transcription	transcript	3
        transcripts	transcript	3
        transfer count	call_record	3
        transfer status	call_record	3
        transfer to	call_record	3
        transferred	call_record	3
        transferred to	call_record	3
        transgender	specific_identity	3
        transit number	bank_routing	3
        transunion	credit_report	3
        transunion score	credit_report	3
        travel doc no	passport	2
        travel document	passport	2
        travel document no	passport	3
        travel document number	passport	3
        travel permit	cn_travel_permit	3
        travel permit number	cn_travel_permit	3
        travel preference	preference	3
        traveler name	person_name	3
        traveller name	person_name	3
        trck no	business_id	2
        treating physician	health	3
        treatment	health	3
        treatment group	campaign	2
        treatment plan	health	3
        treatment type	health	3
        treatments	health	3
        tribal affiliation	ethnicity	3
        tribal id	other_national_id	3
        tribe	ethnicity	3
        tries	call_record	2
        trim	purchase	2
        trk	business_id	2
        trk id	business_id	2
        trk no	business_id	2
        trk num	business_id	2
        trkg no	business_id	2
        trkng no	business_id	2
        trnscrpt	transcript	2
        trscpt	transcript	2
        true name	person_name	3
        truncated pan	payment_card	2
        trunk	opaque_id	3
        trunk number	company_phone	2
        trusted form	consent_record	3
        trusted form cert	consent_record	3
        trusted form cert url	consent_record	3
        trusted form url	consent_record	3
        trustedform cert url	consent_record	3
        trustedform url	consent_record	3
        trustee	third_party_person	3
        trx	business_id	2
        trx amt	purchase	2
        trx date	purchase	2
        trx dt	purchase	2
        trx id	business_id	2
        trx no	business_id	2
        try count	call_record	2
        ts	timestamp	3
        ts ms	timestamp	3
        tsnr	call_note	3
        tsp	timestamp	2
        tsr	staff_id	3
        tsr id	staff_id	3
        tsr name	staff_id	3
        tsr no	staff_id	2
        tstamp	timestamp	2
        tstmp	timestamp	2
        ttclid	device_id	3
        ttl	occupation	2
        ttl amt	purchase	2
        ttl val	purchase	2
        ttle	occupation	2
        tuiding	consent_record	2
        tuijianren	third_party_person	2
        tuition	purchase	3
        tuition fee	purchase	3
        turnover	aggregate	3
        tussenvoegsel	person_name	2
        tuteur	guardian	2
        tutor	guardian	2
        tuổi	age	3
        tw id	tw_id	3
        tw id number	tw_id	3
        twitter	social_account	3
        twitter account	social_account	3
        twitter handle	social_account	3
        twitter id	social_account	3
        twitter username	social_account	3
        twn	coarse_location	2
        two factor secret	credential	3
        twt	social_account	2
        twtr	social_account	2
        tx	health	1
        tx amt	purchase	2
        tx plan	health	2
        txdz	detailed_address	2
        txid	business_id	2
        txid tax	tax_id_business	2
        txm	opaque_id	2
        txn	business_id	2
        txn amount	purchase	3
        txn amt	purchase	2
        txn date	purchase	2
        txn dt	purchase	2
        txn id	business_id	3
        txn no	business_id	3
        txn ref	business_id	3
        txz	cn_travel_permit	2
        txzh	cn_travel_permit	2
        tyjr	specific_identity	3
        typ	opaque_id	2
        typ art	opaque_id	2
        typ cd	opaque_id	2
        type	opaque_id	2
        type id	opaque_id	3
        type of business	industry	3
        tyshxydm	uscc	2
        tyshxydmz	uscc	2
        tysj	consent_record	2
        tyxydm	uscc	2
        tz	coarse_location	1
        tätigkeit	occupation	3
        tél	phone	3
        tél mobile	phone	3
        tél portable	phone	3
        télécopie	phone	3
        téléphone	phone	3
        téléphone bureau	company_phone	2
        téléphone fixe	phone	3
        téléphone mobile	phone	3
        téléphone portable	phone	3
        téléphone professionnel	company_phone	2
        tỉnh	coarse_location	3
        u id	customer_id	2
        u name	social_account	2
        ua	device_id	2
        ua str	device_id	2
        ua string	device_id	2
        ubo	legal_representative	3
        ucid	business_id	2
        udf 1	call_note	2
        udf 2	call_note	2
        udf1	opaque_id	1
        udid	device_id	3
        uen	tax_id_business	3
        uf	coarse_location	3
        uhrzeit	timestamp	2
        uid	customer_id	2
        uid aadhaar	other_national_id	2
        uidai	other_national_id	3
        uid号	customer_id	3
        uk nhs number	uk_nhs	3
        uk nino	uk_nino	3
        ulica	detailed_address	3
        ultimate beneficial owner	legal_representative	3
        ultimo nome	person_name	1
        umid	other_national_id	3
        umsatz	purchase	2
        umsatzsteuer id	tax_id_business	3
        umur	age	3
        under 13	minor_data	2
        under 14	minor_data	2
        under 16	minor_data	2
        under 18	minor_data	2
        underwriter	company	3
        unemployed	occupation	2
        unemployment rate	aggregate	3
        uni	education	2
        unified credit code	uscc	3
        unified social credit code	uscc	3
        unified social credit identifier	uscc	3
        union	trade_union	3
        union affiliation	trade_union	3
        union code	trade_union	3
        union dues	trade_union	3
        union id	trade_union	3
        union local	trade_union	3
        union member	trade_union	3
        union membership	trade_union	3
        union name	trade_union	3
        union status	trade_union	3
        unionid	wechat	3
        unique count	aggregate	3
        unique customer id	customer_id	3
        unique id	business_id	2
        unique id call	business_id	3
        unique pupil number	minor_data	3
        unit	property_unit	2
        unit cost	purchase	3
        unit floor	property_unit	3
        unit no	property_unit	3
        unit num	property_unit	2
        unit number	detailed_address	3
        unit prc	purchase	2
        unit price	purchase	3
        united social credit code	uscc	3
        units	purchase	2
        units sold	purchase	2
        univ	education	2
        universal credit	income_debt	3
        universal lead id	consent_record	3
        universal leadid	consent_record	3
        university	education	3
        university name	education	3
        unix	timestamp	2
        unix time	timestamp	3
        unix timestamp	timestamp	3
        unlimited data	purchase	3
        unsecured debt	income_debt	3
        unsub	consent_record	2
        unsub dt	consent_record	2
        unsub flg	consent_record	2
        unsubs	consent_record	2
        unsubscribe	consent_record	3
        unsubscribe date	consent_record	3
        unsubscribe rate	aggregate	3
        unsubscribed	consent_record	3
        unsubscribed date	consent_record	3
        unsubscribed from all email	consent_record	3
        unt prc	purchase	2
        unt px	purchase	2
        unternehmen	company	3
        upc	opaque_id	3
        upc code	opaque_id	3
        upd	timestamp	2
        upd by	staff_id	2
        upd date	timestamp	2
        upd dt	timestamp	2
        upd time	timestamp	2
        upd tm	timestamp	2
        upd ts	timestamp	3
        update by	staff_id	2
        update date	timestamp	3
        update dt	timestamp	2
        update me on supply chain content	consent_record	2
        update time	timestamp	3
        update user	staff_id	2
        updated	timestamp	3
        updated at	timestamp	3
        updated by	staff_id	3
        updated by id	staff_id	3
        updated by user	staff_id	3
        updated by user id	staff_id	3
        updated date	timestamp	3
        updated on	timestamp	3
        updated time	timestamp	3
        updated ts	timestamp	2
        updt	timestamp	2
        updt by	staff_id	2
        updt dt	timestamp	2
        upi	bank_account	3
        upi id	bank_account	3
        upload date	timestamp	3
        uploaded at	timestamp	3
        uploaded by	staff_id	3
        upn	minor_data	3
        uprn	property_unit	3
        upsell	preference	3
        urban	coarse_location	1
        urban rural	coarse_location	2
        url	company	1
        us itin	us_itin	3
        us ssn	us_ssn	3
        uscc	uscc	3
        uscc code	uscc	3
        uscc no	uscc	3
        usci	uscc	3
        uscis number	other_national_id	3
        usd	purchase	2
        usdt address	bank_account	3
        user	staff_id	3
        user agent	device_id	3
        user agent string	device_id	3
        user code	customer_id	2
        user count	aggregate	3
        user defined 1	call_note	2
        user email	email	3
        user email address	email	3
        user full name	person_name	1
        user group	staff_id	3
        user id	customer_id	2
        user id customer	customer_id	3
        user id no	customer_id	2
        user ip	ip_address	3
        user ip address	ip_address	3
        user key	customer_id	2
        user login name	staff_id	2
        user name	social_account	3
        user nm	social_account	2
        user no	customer_id	2
        user num	customer_id	2
        user number	customer_id	2
        user password	credential	3
        user pin	credential	3
        user uid	customer_id	2
        user uuid	customer_id	2
        users	staff_id	3
        usia	age	3
        usr	staff_id	2
        usr email	email	2
        usr grp	staff_id	2
        usr id	customer_id	2
        usr nm	social_account	2
        usrname	social_account	2
        ust id	tax_id_business	3
        ust idnr	tax_id_business	3
        ustid nr	tax_id_business	3
        utc offset	coarse_location	2
        utility	purchase	2
        utility account number	business_id	3
        utility company	purchase	2
        utility provider	company	2
        utk	device_id	3
        utm	campaign	3
        utm camp	campaign	2
        utm campaign	campaign	3
        utm campaign name	campaign	3
        utm cmp	campaign	2
        utm content	campaign	3
        utm id	campaign	3
        utm keyword	campaign	3
        utm med	campaign	2
        utm medium	campaign	3
        utm source	campaign	3
        utm src	campaign	2
        utm term	campaign	3
        utr	tax_id_business	3
        utr number	business_id	3
        uts	timestamp	2
        utterance	transcript	3
        utterances	transcript	3
        uuid	opaque_id	3
        uwagi	call_note	2
        va disability rating	specific_identity	3
        vaccinated	health	3
        vaccination	health	3
        vaccination status	health	3
        vaccine	health	3
        vaccines	health	3
        val	purchase	1
        valid	opaque_id	2
        valid from	timestamp	3
        valid through	card_expiry	3
        valid through card	card_expiry	3
        valid thru	card_expiry	3
        valid to	timestamp	3
        valid to mm yy	card_expiry	2
        valid until	timestamp	3
        validated phone	phone	3
        validation status	opaque_id	2
        validity	opaque_id	2
        valor	purchase	2
        valor total	purchase	2
        value	purchase	1
        value segment	score	3
        value tier	score	3
        value usd	purchase	2
        vantage	credit_report	3
        vantage score	credit_report	3
        variance	aggregate	3
        variant	campaign	2
        variant genetic	genetic	3
        vat	tax_id_business	3
        vat id	tax_id_business	3
        vat no	tax_id_business	3
        vat number	tax_id_business	3
        vat reg no	tax_id_business	3
        vat registration	tax_id_business	3
        vat registration number	tax_id_business	3
        vater	guardian	2
        vax	health	2
        vchr	purchase	2
        vchr cd	purchase	2
        veh id no	vehicle_vin	2
        veh make	purchase	2
        veh mdl	purchase	2
        veh mk	purchase	2
        veh model	purchase	2
        veh no	licence_plate	2
        veh num	licence_plate	2
        veh reg	licence_plate	2
        veh reg no	licence_plate	2
        veh type	purchase	2
        veh vin	vehicle_vin	2
        veh year	purchase	2
        veh yr	purchase	2
        vehicle	purchase	3
        vehicle age	purchase	3
        vehicle color	purchase	3
        vehicle damage	purchase	3
        vehicle id	vehicle_vin	2
        vehicle id number	vehicle_vin	3
        vehicle id plate	licence_plate	2
        vehicle identification no	vehicle_vin	3
        vehicle identification number	vehicle_vin	3
        vehicle make	purchase	3
        vehicle make model	purchase	3
        vehicle model	purchase	3
        vehicle no	licence_plate	3
        vehicle number	licence_plate	3
        vehicle plate	licence_plate	3
        vehicle plate number	licence_plate	3
        vehicle price	purchase	3
        vehicle reg	licence_plate	3
        vehicle reg no	licence_plate	3
        vehicle registration	licence_plate	3
        vehicle registration no	licence_plate	3
        vehicle registration number	licence_plate	3
        vehicle trim	purchase	2
        vehicle type	purchase	3
        vehicle vin	vehicle_vin	3
        vehicle year	purchase	3
        vend name	company	2
        vend nm	company	2
        vendedor	staff_id	2
        vendeur	staff_id	2
        venditore	staff_id	2
        vendor	company	3
        vendor address	company_address	3
        vendor bank account	company_bank_account	3
        vendor email	company_email	3
        vendor iban	company_bank_account	3
        vendor id	opaque_id	3
        vendor lead code	customer_id	3
        vendor lead id	customer_id	3
        vendor name	company	3
        vendor phone	company_phone	3
        vendor source	campaign	3
        venmo	bank_account	3
        venmo id	bank_account	3
        venue	company	2
        ver	opaque_id	2
        verbatim	call_note	2
        verif code card	card_verification	2
        verification code	credential	3
        verified	opaque_id	2
        verified email	email	3
        verified income	income_debt	3
        verifier	staff_id	3
        verifier name	staff_id	3
        verify code	credential	2
        verkaufer	staff_id	1
        verkäufer	staff_id	2
        vers	opaque_id	2
        versichertennummer	medical_record	3
        versicherungsscheinnummer	business_id	2
        version	opaque_id	3
        version number	opaque_id	3
        vert	industry	2
        vertical	industry	3
        vertical market	industry	3
        vertragsnummer	business_id	2
        vet	specific_identity	2
        vet status	specific_identity	2
        veteran	specific_identity	3
        veteran status	specific_identity	3
        vhcl id	vehicle_vin	2
        viber	phone	2
        viber number	phone	2
        vicidial id	business_id	2
        victim status	specific_identity	3
        vid	customer_id	3
        vid hubspot	customer_id	3
        video recording	recording	2
        video url	recording	2
        views	preference	2
        villa number	property_unit	3
        ville	coarse_location	3
        vin	vehicle_vin	3
        vin 1	vehicle_vin	3
        vin 17	vehicle_vin	3
        vin 2	vehicle_vin	3
        vin code	vehicle_vin	3
        vin nbr	vehicle_vin	2
        vin no	vehicle_vin	3
        vin num	vehicle_vin	3
        vin number	vehicle_vin	3
        vin 码	vehicle_vin	3
        vin号	vehicle_vin	3
        vin码	vehicle_vin	3
        vip	score	3
        vip flg	score	2
        vip level	score	3
        vip lvl	score	2
        vip status	score	3
        vip等级	score	3
        vip级别	score	3
        visa	other_national_id	1
        visa card	payment_card	3
        visa card number	payment_card	3
        visa expiry	timestamp	3
        visa expiry date	timestamp	3
        visa id	other_national_id	2
        visa no	other_national_id	3
        visa number	other_national_id	3
        visa status	specific_identity	3
        visit date	timestamp	3
        visit id	medical_record	3
        visit notes	call_note	3
        visit number	business_id	3
        visitor	person_name	1
        visitor id	device_id	3
        visitor ip	ip_address	3
        visitor key	customer_id	3
        visitor name	person_name	3
        visitor token	device_id	3
        visits	call_record	1
        vital signs	health	3
        vitals	health	3
        vk	social_account	3
        vk id	social_account	3
        vm	call_record	2
        vm left	call_record	2
        vndr	company	2
        vndr nm	company	2
        vocation	occupation	3
        voice file	recording	3
        voice mail plan	call_record	3
        voice print	biometric	3
        voice recording	recording	3
        voice to text	transcript	3
        voice url	recording	2
        voicemail	call_record	3
        voicemail left	call_record	3
        voicemail recording	recording	3
        voicemail transcript	transcript	3
        voicemail transcription	transcript	3
        voicemail url	recording	3
        voiceprint id	biometric	3
        voie	detailed_address	3
        vollstandiger name	person_name	1
        vollständiger name	person_name	2
        voornaam	person_name	2
        vorgangsnummer	business_id	2
        vorname	person_name	3
        vote	political	2
        vote history	political	3
        vote intention	political	3
        voted	political	2
        voted for	political	3
        voter	person_name	1
        voter file id	customer_id	3
        voter id	other_national_id	3
        voter id card	other_national_id	3
        voter id number	other_national_id	3
        voter name	person_name	3
        voter party	political	3
        voter registration party	political	3
        voter status	political	2
        voting history	political	3
        voting intention	political	3
        voucher	purchase	3
        voucher code	purchase	3
        voucher number	business_id	3
        vpa	bank_account	3
        vrm	licence_plate	3
        vrn	licence_plate	3
        vsn	opaque_id	2
        vulnerability	specific_identity	3
        vulnerable	health	3
        vulnerable customer	specific_identity	3
        vulnerable flag	specific_identity	3
        vx	wechat	2
        w phone	phone	2
        wachtwoord	credential	3
        wage	income_debt	3
        wages	income_debt	3
        wahrung	purchase	1
        wait sec	call_record	2
        wait seconds	call_record	3
        wait time	call_record	3
        wallet	bank_account	2
        wallet address	bank_account	3
        wallet id	bank_account	2
        wallet number	bank_account	2
        wants	preference	3
        ward	health	2
        warehouse address	company_address	3
        warehouse id	opaque_id	3
        warrant	criminal_record	3
        warranty expiration	insurance_expiry	3
        warranty expiry	insurance_expiry	3
        warranty number	business_id	3
        wav	recording	2
        wav file	recording	3
        wav url	recording	3
        wave	campaign	2
        waybill	business_id	3
        waybill no	business_id	3
        waybill number	business_id	3
        wb no	business_id	2
        wbhm	phone	2
        wcht	wechat	2
        wcsj	timestamp	2
        wd	gps_position	1
        we chat	wechat	3
        we chat id	wechat	3
        wealth	income_debt	2
        wealth band	income_debt	2
        wealth score	income_debt	2
        web	company	2
        web address	company	3
        web form	campaign	3
        web session	device_id	2
        web site	company	3
        web url	company	2
        webform token	credential	3
        webhook secret	credential	3
        webinar	campaign	3
        webinar name	campaign	3
        webseite	company	3
        website address	company	2
        website url	company	3
        wechat account	wechat	3
        wechat id	wechat	3
        wechat name	wechat	3
        wechat nickname	wechat	3
        wechat no	wechat	3
        wechat number	wechat	3
        wechat open id	wechat	3
        wechat openid	wechat	3
        wechat unionid	wechat	3
        wechat work	wechat	3
        wecom	wechat	3
        wecom external userid	wechat	3
        wecom id	wechat	3
        wed dt	marital_family	2
        wedding anniversary	marital_family	3
        wedding date	marital_family	3
        week	timestamp	1
        week no	timestamp	2
        week number	timestamp	2
        weekday	timestamp	1
        weekday name	opaque_id	2
        weibo	social_account	3
        weibo id	social_account	3
        weidu	gps_position	2
        weight	health	2
        weight kg	health	3
        weixin	wechat	3
        weixin hao	wechat	3
        weixin id	wechat	3
        weixinhao	wechat	2
        weixinhaoma	wechat	2
        weixinnicheng	wechat	2
        welfare	specific_identity	2
        wellness	health	2
        wenhuachengdu	education	2
        werbeeinwilligung	consent_record	2
        wework id	wechat	3
        wgt	health	2
        what 3 words	gps_position	3
        what is your current occupation	education	2
        what matters most to you in choosing a course	preference	3
        whats app	social_account	3
        whatsapp no	phone	3
        whatsapp number	phone	3
        whatsapp phone	phone	3
        whcd	education	2
        whcs	call_record	2
        wheelchair	specific_identity	3
        wheelchair user	specific_identity	3
        when	timestamp	1
        whereabouts	gps_position	3
        whjg	call_record	2
        whl	aggregate	2
        who	staff_id	2
        whs	opaque_id	2
        whse id	opaque_id	2
        whsj	call_record	2
        widerspruch	consent_record	2
        widowed	marital_family	3
        wiek	age	3
        wife	third_party_person	2
        wife name	third_party_person	3
        wifi mac	device_id	3
        wifi password	credential	3
        wifi密码	credential	3
        wire routing number	bank_routing	3
        wireless number	phone	3
        wireless phone	phone	3
        wirtschaftszweig	industry	3
        wish	preference	3
        wish list	preference	3
        wishlist	purchase	3
        withdrawal account	bank_account	3
        withdrawal of consent	consent_record	3
        witness	third_party_person	3
        witness name	third_party_person	3
        wjm	opaque_id	2
        wjmc	opaque_id	2
        wk	timestamp	1
        wk addr	company_address	2
        wk email	email	2
        wk ph	phone	2
        wk phone	phone	2
        wkt	gps_position	2
        wlbm	opaque_id	3
        wldh	business_id	2
        wldw	company	2
        wlgs	company	2
        wlmc	opaque_id	2
        wo id	business_id	2
        wo no	business_id	2
        wo num	business_id	2
        wohnadresse	detailed_address	3
        wohnort	coarse_location	3
        won	call_record	1
        won date	purchase	2
        woonplaats	coarse_location	3
        work	occupation	2
        work addr	company_address	2
        work address	company_address	3
        work city	coarse_location	3
        work email	email	3
        work email address	email	3
        work experience	occupation	3
        work fax	phone	3
        work number	company_phone	3
        work order	business_id	3
        work order id	business_id	3
        work order no	business_id	3
        work order number	business_id	3
        work permit number	other_national_id	3
        work ph	phone	2
        work phone	phone	3
        work phone number	phone	3
        work place	occupation	3
        work state	coarse_location	3
        work status	occupation	3
        work street	company_address	3
        work tel	phone	3
        work telephone	phone	3
        work title	occupation	3
        work type	occupation	3
        work zip	coarse_location	3
        worker id	staff_id	3
        worker name	staff_id	3
        working status	occupation	3
        workplace address	company_address	3
        works at	occupation	2
        works for	occupation	2
        worship	religion_belief	3
        wr	consent_record	1
        wrap time	call_record	3
        wrap up time	call_record	3
        writing agent	staff_id	3
        wrk	occupation	2
        wt	health	1
        wtms	call_note	2
        wwh	social_account	2
        www	company	2
        wx	wechat	2
        wx account	wechat	2
        wx id	wechat	3
        wx name	wechat	2
        wx nick	wechat	2
        wx no	wechat	2
        wx number	wechat	3
        wx openid	wechat	3
        wxh	wechat	2
        wxhm	wechat	2
        wxnc	wechat	2
        wxzh	wechat	2
        wz	gps_position	2
        währung	purchase	2
        x	opaque_id	1
        x coord	gps_position	3
        x coordinate	gps_position	3
        x date	insurance_expiry	3
        x education forums	campaign	3
        x ext	staff_id	2
        x forwarded for	ip_address	3
        x handle	social_account	3
        xb	gender	2
        xbdm	gender	2
        xbmc	gender	2
        xbrq	insurance_expiry	2
        xbs	health	2
        xcgjsj	call_record	2
        xclxsj	call_record	2
        xd	school_grade	2
        xdrq	purchase	2
        xdsj	purchase	2
        xf	purchase	1
        xfcs	purchase	2
        xfercallid	business_id	2
        xfje	purchase	3
        xfjl	purchase	3
        xfsj	purchase	2
        xgr	staff_id	2
        xgrq	timestamp	2
        xgsj	timestamp	2
        xh	opaque_id	1
        xiadanshijian	purchase	2
        xiangmu	campaign	2
        xiangxidizhi	detailed_address	2
        xiansuobianhao	customer_id	2
        xianzhong	purchase	2
        xianzhuzhi	detailed_address	2
        xiaofeijine	purchase	2
        xiaohongshu	social_account	3
        xiaohongshu id	social_account	3
        xiaoqu	coarse_location	2
        xiaoshou	staff_id	2
        xing	social_account	3
        xing ming	person_name	2
        xing profile	social_account	3
        xingbie	gender	2
        xingqu	preference	2
        xinyang	religion_belief	2
        xinyongdaima	uscc	2
        xinyongfen	credit_report	2
        xinyongka	payment_card	2
        xinyongkahao	payment_card	2
        xinzi	income_debt	2
        xiugaishijian	timestamp	2
        xj	call_note	1
        xjh	minor_data	2
        xjzd	detailed_address	2
        xl	education	1
        xldm	education	2
        xlh	device_id	2
        xlmc	education	2
        xm	person_name	2
        xmbh	campaign	2
        xmmc	campaign	2
        xp date	card_expiry	2
        xq	coarse_location	1
        xqah	preference	2
        xqmc	coarse_location	2
        xsbh	customer_id	2
        xsdh	business_id	2
        xsgw	staff_id	2
        xshm	minor_data	2
        xshth	business_id	2
        xsid	customer_id	2
        xsly	campaign	2
        xspf	score	2
        xsry	staff_id	2
        xsxm	person_name	3
        xsy	staff_id	3
        xszt	call_record	2
        xt	health	1
        xueli	education	2
        xueshengxingming	minor_data	2
        xuewei	education	2
        xuexiao	school_grade	2
        xuexiaomingcheng	school_grade	2
        xuexing	health	2
        xueyuanxingming	minor_data	2
        xuhao	opaque_id	2
        xuliehao	device_id	2
        xuqiu	preference	2
        xw	education	1
        xx	school_grade	2
        xx mc	school_grade	3
        xxdz	detailed_address	3
        xxmc	school_grade	3
        xxtrustedformcerturl	consent_record	3
        xy	health	1
        xybh	customer_id	2
        xydm	uscc	2
        xyed	income_debt	2
        xyf	credit_report	2
        xyh	business_id	3
        xyk	payment_card	2
        xykh	payment_card	2
        xykyxq	card_expiry	3
        xypf	credit_report	2
        xyxm	person_name	3
        xz	purchase	2
        xzdz	detailed_address	3
        xzmc	purchase	2
        xzqh	coarse_location	2
        xzqhdm	coarse_location	2
        xzz	detailed_address	2
        xzzdz	detailed_address	2
        y	call_record	1
        y coord	gps_position	3
        y coordinate	gps_position	3
        y haplogroup	genetic	3
        y n	call_record	1
        yanzhengma	credential	2
        yas	age	2
        yaş	age	3
        yb	coarse_location	2
        ybbh	cn_social_security	2
        ybbrgx	marital_family	2
        ybh	cn_social_security	2
        ybkh	cn_social_security	2
        ybzh	cn_social_security	3
        ycq	health	3
        ydbh	business_id	2
        yddh	phone	3
        ydh	business_id	2
        ye	income_debt	1
        year	timestamp	1
        year birth	date_of_birth	3
        year built	property_unit	1
        year founded	company	3
        year graduated	education	3
        year group	school_grade	3
        year level	school_grade	1
        year make model	purchase	3
        year month	timestamp	2
        year of birth	date_of_birth	3
        yearly income	income_debt	3
        years at job	occupation	3
        years employed	occupation	3
        years experience	occupation	3
        years in current job	occupation	3
        years of education	education	3
        years of experience	occupation	3
        years of schooling	education	3
        years old	age	2
        yewuyuan	staff_id	2
        yezhu	person_name	2
        yf	purchase	1
        yg	income_debt	2
        ygbh	staff_id	2
        yggh	staff_id	2
        ygh	staff_id	3
        ygid	staff_id	2
        ygrs	aggregate	2
        ygxm	person_name	3
        yhbh	customer_id	2
        yhdh	phone	3
        yhh	customer_id	3
        yhhd	purchase	2
        yhhh	bank_routing	2
        yhid	customer_id	2
        yhje	purchase	2
        yhk	payment_card	2
        yhkh	payment_card	2
        yhkhm	payment_card	3
        yhm	social_account	2
        yhmc	bank_routing	1
        yhq	purchase	2
        yhs	aggregate	2
        yhsj	phone	3
        yhsjh	phone	3
        yhxm	person_name	3
        yhzh	bank_account	2
        yibaohao	cn_social_security	2
        yibaokahao	cn_social_security	2
        yidongdianhua	phone	2
        yinhangka	payment_card	2
        yinhangkahao	payment_card	2
        yinhangmingcheng	bank_routing	2
        yinhangzhanghao	bank_account	2
        yinhangzhanghu	bank_account	2
        yixiang	preference	2
        yixiangdengji	preference	2
        yjddz	detailed_address	2
        yjdz	email	2
        ylbxh	cn_social_security	2
        ylsj	phone	2
        ylsjh	phone	2
        yob	date_of_birth	3
        yonghubianhao	customer_id	2
        yonghuid	customer_id	2
        yonghuming	social_account	2
        yonghuxingming	person_name	2
        yongyao	health	2
        youbian	coarse_location	2
        youhuiquan	purchase	2
        youjian	email	2
        youngest child name	minor_data	3
        your name	person_name	3
        your reference	business_id	3
        youth	minor_teen	2
        youtube channel	social_account	3
        youxiang	email	2
        youxiangdizhi	email	2
        youxiaoqi	timestamp	2
        youzhengbianma	coarse_location	2
        yoy	aggregate	3
        yp	health	1
        ypmc	health	2
        yq	income_debt	2
        yqje	income_debt	3
        yqm	campaign	2
        yqts	income_debt	3
        yr	timestamp	1
        yr make model	purchase	2
        yrs old	age	2
        ys	preference	2
        ysje	purchase	2
        ysr	income_debt	3
        ysxm	health	2
        yt channel	social_account	2
        ytbrgx	marital_family	2
        yuangong	staff_id	2
        yuangongbianhao	staff_id	2
        yuangongxingming	staff_id	2
        yuanyin	call_note	2
        yue	income_debt	2
        yueshouru	income_debt	2
        yundanhao	business_id	2
        yusuan	preference	2
        yuyueshijian	call_record	2
        yw	health	1
        ywbh	business_id	3
        ywgms	health	2
        ywh	business_id	3
        ywlsh	business_id	2
        ywlx	purchase	2
        ywmc	health	2
        ywxm	person_name	2
        ywy	staff_id	2
        ywybh	staff_id	2
        ywygh	staff_id	2
        ywyxm	staff_id	2
        yx	email	2
        yxbz	opaque_id	2
        yxcd	preference	2
        yxcp	preference	3
        yxcx	preference	3
        yxd	preference	3
        yxdj	preference	2
        yxdz	email	2
        yxj	score	2
        yxjb	preference	2
        yxkc	preference	3
        yxlp	preference	3
        yxq	timestamp	2
        yxqx	timestamp	2
        yxqz	timestamp	2
        yxzjh	cn_resident_id	2
        yxzjhm	cn_resident_id	2
        yy	call_note	2
        yydh	business_id	2
        yyh	business_id	2
        yymc	health	2
        yyqk	health	2
        yyrq	call_record	2
        yys	company	2
        yysj	call_record	2
        yyyymm	timestamp	2
        yyyymmdd	timestamp	2
        yyzz	uscc	3
        yyzzh	tax_id_business	2
        yyzzhm	uscc	3
        yz	health	2
        yzbm	coarse_location	2
        yzdh	phone	2
        yzm	credential	2
        yzs	health	3
        yzxm	person_name	2
        z cost contact	aggregate	2
        z revenue	aggregate	2
        zahlungsart	purchase	2
        zalo	social_account	3
        zalo id	social_account	3
        zawod	occupation	2
        zawód	occupation	3
        zb	gps_position	1
        zbf	purchase	2
        zbrq	insurance_expiry	2
        zc	income_debt	1
        zcdz	company_address	2
        zch	tax_id_business	2
        zcrm id	customer_id	3
        zcrq	timestamp	2
        zcsj	phone	2
        zcsjh	phone	2
        zczb	aggregate	2
        zd	health	1
        zdjg	health	2
        zdmc	health	2
        zdr	purchase	3
        zeit	timestamp	2
        zeitstempel	timestamp	2
        zelle	bank_account	3
        zentrale	company_phone	2
        zfb	bank_account	2
        zfbzh	bank_account	2
        zfdh	business_id	2
        zffs	purchase	2
        zfje	purchase	2
        zflsh	business_id	2
        zfmm	credential	3
        zfsj	purchase	2
        zgh	staff_id	2
        zgxl	education	2
        zh	bank_account	1
        zhanghao	bank_account	2
        zhanghu	bank_account	2
        zhdlsj	timestamp	2
        zhenduan	health	2
        zhengjianhao	cn_resident_id	2
        zhengjianhaoma	cn_resident_id	2
        zhengjianleixing	opaque_id	2
        zhengxin	credit_report	2
        zhengxin score	credit_report	3
        zhengzhimianmao	political	2
        zhenshixingming	person_name	2
        zhgjsj	call_record	2
        zhgxsj	timestamp	3
        zhh	bank_account	2
        zhhm	bank_account	3
        zhicheng	occupation	2
        zhifubao	bank_account	2
        zhifubaozhanghao	bank_account	2
        zhifufangshi	purchase	2
        zhihang	bank_routing	2
        zhihangmingcheng	bank_routing	2
        zhima credit	credit_report	3
        zhimafen	credit_report	2
        zhiwei	occupation	2
        zhiwu	occupation	2
        zhiye	occupation	2
        zhl	aggregate	3
        zhlxsj	call_record	2
        zhmc	person_name	2
        zhuangtai	opaque_id	2
        zhuanxie	transcript	2
        zhuanye	education	2
        zhucedizhi	company_address	2
        zhujhm	phone	2
        zhujiaohaoma	phone	2
        zhuyuanhao	medical_record	2
        zhuzhi	detailed_address	2
        zhxgsj	timestamp	3
        zhye	income_debt	2
        zinv	marital_family	2
        zinvqingkuang	marital_family	2
        zip	coarse_location	3
        zip 4	coarse_location	3
        zip 5	coarse_location	3
        zip cd	coarse_location	2
        zip code	coarse_location	3
        zip ext	coarse_location	2
        zip plus 4	coarse_location	3
        zip postal code	coarse_location	3
        zipcode 4	coarse_location	2
        zj	purchase	2
        zjbh	cn_resident_id	2
        zjdz	detailed_address	2
        zje	purchase	3
        zjfm	id_document_image	3
        zjgjsj	call_record	2
        zjh	cn_resident_id	3
        zjhaoma	phone	3
        zjhm	cn_resident_id	3
        zjlb	opaque_id	2
        zjlx	opaque_id	2
        zjlxsj	call_record	2
        zjthsj	call_record	2
        zjxy	religion_belief	2
        zjyxq	timestamp	2
        zjzl	opaque_id	2
        zjzm	id_document_image	3
        zjzp	id_document_image	3
        zk	purchase	1
        zkl	purchase	2
        zlfa	health	2
        zljl	health	3
        zlsc	call_record	2
        zlsj	call_record	2
        zmf	credit_report	2
        zmxy	credit_report	3
        zn	marital_family	1
        znqk	marital_family	2
        zns	marital_family	2
        znxm	minor_data	3
        zoho id	customer_id	3
        zone	coarse_location	1
        zone name	coarse_location	2
        zongji	aggregate	3
        zongjiao	religion_belief	2
        zongjiaoxinyang	religion_belief	2
        zongjine	purchase	2
        zongshu	aggregate	2
        zoom id	social_account	3
        zp	coarse_location	2
        zrs	aggregate	2
        zs	health	1
        zsxm	person_name	2
        zt	opaque_id	1
        ztm	opaque_id	2
        zuname	person_name	2
        zuobiao	gps_position	2
        zuoji	phone	2
        zuoxi	staff_id	2
        zuoxibianhao	staff_id	2
        zuoxigonghao	staff_id	2
        zustimmung	consent_record	2
        zuzhijigoudaima	tax_id_business	2
        zw	occupation	1
        zwmc	occupation	2
        zwxm	person_name	2
        zx	staff_id	2
        zx score	score	2
        zxbg	credit_report	3
        zxbh	staff_id	2
        zxgh	staff_id	2
        zxid	staff_id	2
        zxqk	credit_report	3
        zxry	staff_id	2
        zxs	staff_id	2
        zxwb	transcript	2
        zxxm	staff_id	2
        zy	occupation	1
        zydm	occupation	2
        zyh	medical_record	2
        zylb	occupation	2
        zymc	occupation	2
        zyyw	industry	2
        zz	detailed_address	3
        zzdh	phone	2
        zzdz	detailed_address	2
        zzjgdm	tax_id_business	2
        zzmc	company	3
        zzmm	political	2
        zzmmdm	political	2
        âge	age	3
        état civil	marital_family	3
        último nome	person_name	2
        điện thoại	phone	3
        địa chỉ	detailed_address	3
        şehir	coarse_location	3
        şirket	company	3
        адрес	detailed_address	3
        вероисповедание	religion_belief	3
        возраст	age	3
        город	coarse_location	3
        дата рождения	date_of_birth	3
        должность	occupation	3
        имя	person_name	2
        индекс	coarse_location	3
        инн	other_national_id	3
        комментарий	call_note	2
        компания	company	3
        мобильный	phone	3
        номер телефона	phone	3
        организация	company	3
        отчество	person_name	2
        пароль	credential	3
        паспорт	other_national_id	3
        пол	gender	3
        почтовый индекс	coarse_location	3
        примечание	call_note	2
        профессия	occupation	3
        регион	coarse_location	3
        снилс	other_national_id	3
        страна	coarse_location	3
        телефон	phone	3
        улица	detailed_address	3
        фамилия	person_name	2
        фио	person_name	2
        эл почта	email	3
        электронная почта	email	3
        お名前	person_name	2
        アレルギー	health	3
        カード番号	payment_card	3
        キャンペーン	campaign	2
        クレジットカード番号	payment_card	3
        コメント	call_note	2
        ステータス	opaque_id	2
        ナンバープレート	licence_plate	2
        パスワード	credential	3
        フリガナ	person_name	2
        マイナンバー	other_national_id	3
        メモ	call_note	2
        メール	email	3
        メールアドレス	email	3
        一孩姓名	minor_data	3
        一磁道	card_verification	3
        一级来源	campaign	3
        一级渠道	campaign	3
        一级行业	industry	3
        一般户账号	company_bank_account	3
        丈夫	third_party_person	3
        丈夫姓名	third_party_person	3
        三磁道	card_verification	3
        三级渠道	campaign	3
        三者险	purchase	3
        三证合一码	uscc	3
        上传日期	timestamp	3
        上传时间	timestamp	3
        上家公司	occupation	3
        上年保单号	business_id	3
        上年保险公司	company	3
        上年保险到期	insurance_expiry	3
        上年承保公司	company	3
        上次修改日期	timestamp	3
        上次修改时间	timestamp	3
        上次呼叫时间	call_record	3
        上次活动日期	call_record	3
        上次登录时间	timestamp	3
        上次联系时间	call_record	3
        上次跟进时间	call_record	3
        上次通话时间	call_record	3
        上牌地	coarse_location	3
        上牌城市	coarse_location	3
        上级	staff_id	3
        上级姓名	staff_id	3
        上车地点	detailed_address	2
        上门地址	detailed_address	3
        上门日期	call_record	3
        上门时间	call_record	3
        下一步计划	call_note	3
        下单ip	ip_address	3
        下单产品	purchase	3
        下单人	person_name	3
        下单日期	purchase	3
        下单时间	purchase	3
        下单次数	purchase	3
        下单渠道	purchase	3
        下单金额	purchase	3
        下发时间	timestamp	3
        下單時間	purchase	3
        下次回访时间	call_record	3
        下次拨打时间	call_record	3
        下次联系日期	call_record	3
        下次联系时间	call_record	3
        下次聯絡時間	call_record	3
        下次跟进	call_record	3
        下次跟进日期	call_record	3
        下次跟进时间	call_record	3
        下次通话时间	call_record	3
        下步计划	call_note	3
        下车地点	detailed_address	2
        不再联系	consent_record	3
        不动产单元号	property_unit	3
        不动产权证书号	property_unit	3
        不动产权证号	property_unit	3
        不动产证号	property_unit	3
        不含税金额	purchase	3
        不感兴趣原因	preference	3
        与业主关系	marital_family	3
        与借款人关系	marital_family	3
        与学员关系	marital_family	3
        与学生关系	marital_family	3
        与孩子关系	marital_family	3
        与客户关系	marital_family	3
        与户主关系	marital_family	3
        与投保人关系	marital_family	3
        与投保人的关系	marital_family	3
        与本人关系	marital_family	3
        与申请人关系	marital_family	3
        与紧急联系人关系	marital_family	3
        与被保人关系	marital_family	3
        与被保人的关系	marital_family	3
        与被保险人关系	marital_family	3
        与被保险人的关系	marital_family	3
        专业	education	3
        专业名称	education	3
        专员	staff_id	3
        业主	person_name	3
        业主名称	person_name	3
        业主地址	detailed_address	3
        业主姓名	person_name	3
        业主手机	phone	3
        业主电话	phone	3
        业主编号	customer_id	3
        业主联系电话	phone	3
        业主身份证	cn_resident_id	3
        业主身份证号	cn_resident_id	3
        业主车牌	licence_plate	3
        业主邮箱	email	3
        业务	purchase	2
        业务人员	staff_id	3
        业务代表	staff_id	3
        业务单号	business_id	3
        业务号	business_id	3
        业务号码	phone	3
        业务名称	purchase	3
        业务员	staff_id	3
        业务员代码	staff_id	3
        业务员姓名	staff_id	3
        业务员工号	staff_id	3
        业务员电话	staff_id	3
        业务员编号	staff_id	3
        业务品种	purchase	3
        业务归属	staff_id	3
        业务流水号	business_id	3
        业务类型	purchase	3
        业务组	staff_id	3
        业务经理	staff_id	3
        业务编号	business_id	3
        业态	industry	3
        业绩	aggregate	3
        业绩目标	aggregate	3
        丢单原因	preference	3
        个人id	customer_id	3
        个人qq	qq	3
        个人主页	social_account	3
        个人信息授权	consent_record	3
        个人信用	credit_report	3
        个人姓名	person_name	3
        个人年收入	income_debt	3
        个人微信	wechat	3
        个人手机	phone	3
        个人收入	income_debt	3
        个人月收入	income_debt	3
        个人电话	phone	3
        个人病史	health	3
        个人社保号	cn_social_security	3
        个人社保编号	cn_social_security	3
        个人简介	call_note	3
        个人编号	customer_id	3
        个人账号	bank_account	3
        个人资产	income_debt	3
        个人邮箱	email	3
        个体工商户名称	company	3
        个体户名称	company	3
        中介公司	company	3
        中介机构	company	3
        中位数	aggregate	3
        中医体质	health	3
        中奖人	person_name	3
        中学	school_grade	3
        中文名	person_name	3
        中文姓名	person_name	3
        中继号	company_phone	3
        中继号码	company_phone	3
        中间名	person_name	2
        串号	device_id	3
        串码	device_id	3
        临床诊断	health	3
        主体名称	company	3
        主保单号	business_id	3
        主修专业	education	3
        主卡卡号	payment_card	3
        主叫	phone	3
        主叫号	phone	3
        主叫号码	phone	3
        主叫外显	company_phone	3
        主叫號碼	phone	3
        主合同号	business_id	3
        主播	campaign	3
        主播昵称	social_account	3
        主播账号	social_account	3
        主治医师	health	3
        主治医生	third_party_person	3
        主电话	phone	3
        主管	staff_id	3
        主管姓名	staff_id	3
        主营	industry	3
        主营业务	industry	3
        主营产品	industry	3
        主营类目	industry	3
        主要电话	phone	3
        主要联系人	person_name	3
        主要诊断	health	3
        主要负责人	legal_representative	3
        主要需求	preference	3
        主订单号	business_id	3
        主订单编号	business_id	3
        主讲老师	staff_id	3
        主证件号	cn_resident_id	2
        主诉	health	3
        主诊医生	third_party_person	3
        主贷人	person_name	3
        主键	opaque_id	3
        主险	purchase	3
        主险名称	purchase	3
        主页	company	3
        主页链接	social_account	3
        乘客	person_name	2
        乘客姓名	person_name	3
        乘机人	person_name	3
        乘机人护照号	passport	3
        乘机人身份证号	cn_resident_id	3
        乙方	company	3
        乙方名称	company	3
        乙肝	health	3
        乡镇	coarse_location	3
        乡镇街道	detailed_address	2
        买家	person_name	3
        买家id	customer_id	3
        买家会员名	social_account	3
        买家地址	detailed_address	3
        买家备注	call_note	3
        买家姓名	person_name	3
        买家手机	phone	3
        买家手机号	phone	3
        买家旺旺	social_account	3
        买家旺旺号	social_account	3
        买家昵称	social_account	3
        买家电话	phone	3
        买家留言	call_note	3
        买家编号	customer_id	3
        买家邮箱	email	3
        买方	company	3
        乳名	minor_data	3
        了解渠道	campaign	3
        事业部	company	3
        事后处理时长	call_record	3
        事故地点	detailed_address	2
        事由	call_note	3
        二代身份证	cn_resident_id	3
        二代身份证号	cn_resident_id	3
        二孩姓名	minor_data	3
        二宝	minor_data	3
        二磁道	card_verification	3
        二级来源	campaign	3
        二级渠道	campaign	3
        二级行业	industry	3
        二维码	opaque_id	3
        五保户	specific_identity	3
        五险一金	income_debt	3
        交互轮次	call_record	3
        交强保单号	business_id	3
        交强险	purchase	3
        交强险保单号	business_id	3
        交强险保费	purchase	3
        交强险到期	insurance_expiry	3
        交强险到期日	insurance_expiry	3
        交强险到期日期	insurance_expiry	3
        交强险到期时间	insurance_expiry	3
        交强险止期	insurance_expiry	3
        交强险起期	insurance_expiry	3
        交房日期	property_unit	3
        交房时间	property_unit	3
        交接备注	call_note	3
        交易单号	business_id	3
        交易口令	credential	3
        交易号	business_id	3
        交易密码	card_verification	3
        交易对手账号	bank_account	3
        交易序號	business_id	3
        交易摘要	purchase	3
        交易方式	purchase	3
        交易日期	purchase	3
        交易时间	purchase	3
        交易次数	purchase	3
        交易流水	business_id	3
        交易流水号	business_id	3
        交易渠道	purchase	3
        交易状态	purchase	3
        交易类型	purchase	3
        交易編號	business_id	3
        交易编号	business_id	3
        交易记录	purchase	3
        交易金额	purchase	3
        交易额	purchase	3
        交费年限	purchase	3
        交费方式	purchase	3
        产后天数	health	3
        产品	purchase	3
        产品id	opaque_id	3
        产品代码	opaque_id	3
        产品信息	purchase	3
        产品偏好	preference	3
        产品分类	purchase	3
        产品名	purchase	3
        产品名称	purchase	3
        产品型号	purchase	3
        产品序列号	device_id	3
        产品描述	purchase	3
        产品版本	opaque_id	3
        产品类别	purchase	3
        产品类型	purchase	3
        产品系列	purchase	3
        产品编号	opaque_id	3
        产品编码	opaque_id	3
        产品规格	purchase	3
        产品货号	opaque_id	3
        产权	property_unit	2
        产权人	person_name	3
        产权单元	property_unit	3
        产权年限	property_unit	2
        产权性质	property_unit	2
        产权编号	property_unit	3
        产权证号	property_unit	3
        产权证编号	property_unit	3
        京东小白分	credit_report	3
        京东账号	social_account	3
        亲友	third_party_person	3
        亲友姓名	third_party_person	3
        亲属	third_party_person	3
        亲属关系	marital_family	3
        亲属姓名	third_party_person	3
        亲属电话	phone	3
        人名	person_name	2
        人员id	customer_id	3
        人员姓名	person_name	3
        人员性质	occupation	3
        人员类别	occupation	3
        人员编号	customer_id	3
        人员规模	aggregate	3
        人均	aggregate	3
        人数	aggregate	3
        人數	aggregate	3
        人物关系	marital_family	3
        人种	ethnicity	3
        人群	score	3
        人群分类	score	3
        人群标签	score	3
        人脸	biometric	3
        人脸id	biometric	3
        人脸信息	biometric	3
        人脸图片	biometric	3
        人脸照片	biometric	3
        人脸特征	biometric	3
        人脸识别	biometric	3
        人臉	biometric	3
        人证照片	id_document_image	3
        介紹人	third_party_person	3
        介绍	call_note	3
        介绍人	third_party_person	3
        介绍人姓名	third_party_person	3
        介绍人电话	phone	3
        介绍渠道	campaign	3
        从业年限	occupation	3
        从业行业	industry	3
        从业资格证号	other_national_id	2
        从事职业	occupation	3
        从事行业	industry	3
        仓库	opaque_id	3
        仓库地址	company_address	3
        仓库编号	opaque_id	3
        付款人	person_name	3
        付款人姓名	person_name	3
        付款人账号	bank_account	3
        付款单位	company	3
        付款单号	business_id	3
        付款卡号	payment_card	3
        付款方式	purchase	3
        付款日期	purchase	3
        付款时间	purchase	3
        付款比例	purchase	3
        付款状态	purchase	3
        付款账号	bank_account	3
        付款账户	bank_account	3
        付款金额	purchase	3
        付款银行	bank_routing	3
        代办人	person_name	3
        代发工资	income_debt	3
        代扣卡号	payment_card	3
        代扣账号	bank_account	3
        代扣银行	bank_routing	3
        代收人	third_party_person	3
        代收人姓名	third_party_person	3
        代理人	third_party_person	3
        代理人代码	staff_id	3
        代理人姓名	third_party_person	3
        代理人工号	staff_id	3
        代理人编号	staff_id	3
        代理商	company	3
        代理商名称	company	3
        代码	opaque_id	3
        代碼	opaque_id	3
        代號	opaque_id	3
        代表人	legal_representative	3
        代表人姓名	legal_representative	3
        代表電話	company_phone	2
        代金券	purchase	3
        令牌	credential	3
        件数	purchase	3
        价值分	score	3
        价值分层	score	3
        价值等级	score	3
        价格	purchase	3
        价税合计	purchase	3
        任务	campaign	3
        任务id	campaign	3
        任务名称	campaign	3
        任务批次	campaign	3
        任务类型	campaign	3
        任务编号	campaign	3
        任职企业	occupation	3
        任职公司	occupation	3
        任职单位	occupation	3
        任职部门	occupation	3
        任職公司	occupation	3
        任课老师	staff_id	3
        份数	purchase	3
        企业	company	3
        企业id	opaque_id	3
        企业qq	qq	3
        企业主	legal_representative	3
        企业人数	aggregate	3
        企业住所	company_address	3
        企业信用代码	uscc	3
        企业全称	company	3
        企业公示电话	company_phone	3
        企业名	company	3
        企业名称	company	3
        企业固话	company_phone	3
        企业地址	company_address	3
        企业官网	company	3
        企业年金	income_debt	3
        企业座机	company_phone	3
        企业微信	wechat	3
        企业微信号	wechat	3
        企业性质	company	3
        企业所在省份	company_address	3
        企业法人	legal_representative	3
        企业法人名称	company	3
        企业注册地址	company_address	3
        企业状态	company	3
        企业电子邮箱	company_email	3
        企业电话	company_phone	3
        企业税号	tax_id_business	3
        企业简称	company	3
        企业类型	company	3
        企业经营地址	company_address	3
        企业统一社会信用代码	uscc	3
        企业编号	opaque_id	3
        企业网址	company	3
        企业联系方式	company_phone	3
        企业联系电话	company_phone	3
        企业行业	industry	3
        企业规模	company	3
        企业负责人	legal_representative	3
        企业账号	company_bank_account	3
        企业账户	company_bank_account	3
        企业通讯地址	company_address	3
        企业邮箱	company_email	3
        企业银行账号	company_bank_account	3
        企业银行账户	company_bank_account	3
        企微	wechat	3
        企微id	wechat	3
        企微号	wechat	3
        企微昵称	wechat	3
        企業名	company	3
        企業名稱	company	3
        企業地址	company_address	3
        企業郵箱	company_email	3
        企業電話	company_phone	3
        企鹅号	qq	3
        优先级	score	3
        优先级别	score	3
        优惠	purchase	3
        优惠价	purchase	3
        优惠券	purchase	3
        优惠券名称	purchase	3
        优惠券码	purchase	3
        优惠活动	purchase	3
        优惠码	purchase	3
        优惠金额	purchase	3
        优抚对象	specific_identity	3
        会员	person_name	2
        会员id	customer_id	3
        会员代码	customer_id	3
        会员出生日期	date_of_birth	3
        会员到期	insurance_expiry	3
        会员到期日	purchase	3
        会员到期时间	purchase	3
        会员卡	customer_id	3
        会员卡余额	purchase	3
        会员卡号	customer_id	3
        会员卡类型	purchase	3
        会员号	customer_id	3
        会员号码	customer_id	3
        会员名	person_name	2
        会员名称	person_name	2
        会员地址	detailed_address	3
        会员姓名	person_name	3
        会员密码	credential	3
        会员年龄	age	3
        会员微信	wechat	3
        会员性别	gender	3
        会员总数	aggregate	3
        会员手机	phone	3
        会员手机号	phone	3
        会员数	aggregate	3
        会员星级	score	3
        会员昵称	person_name	2
        会员有效期	purchase	3
        会员来源	campaign	3
        会员生日	date_of_birth	3
        会员电话	phone	3
        会员积分	purchase	3
        会员等级	score	3
        会员类型	purchase	3
        会员级别	score	3
        会员编号	customer_id	3
        会员编码	customer_id	3
        会员账号	social_account	3
        会员身份证号	cn_resident_id	3
        会员邮箱	email	3
        会員番号	customer_id	3
        会社住所	company_address	2
        会社名	company	3
        会社電話	company_phone	2
        会议纪要	call_note	3
        会话id	device_id	3
        会话令牌	credential	3
        会话内容	transcript	3
        会话文本	transcript	3
        会话标识	device_id	3
        会话编号	business_id	3
        会话记录	transcript	3
        传染病	health	3
        传染病史	health	3
        传真	phone	3
        传真号	phone	3
        传真号码	phone	3
        伤情	health	3
        伤残等级	health	3
        伴侣	third_party_person	3
        伴侣姓名	third_party_person	3
        位置	coarse_location	2
        位置(城市)	coarse_location	2
        位置信息	gps_position	3
        位置坐标	gps_position	3
        位置描述	detailed_address	2
        低保	specific_identity	3
        低保户	specific_identity	3
        低收入戶	specific_identity	3
        住址	detailed_address	3
        住宅地址	detailed_address	3
        住宅电话	phone	3
        住宅電話	phone	3
        住家地址	detailed_address	3
        住家電話	phone	3
        住宿记录	gps_position	3
        住户	person_name	2
        住户姓名	person_name	3
        住户电话	phone	3
        住房公积金账号	cn_social_security	3
        住房性质	income_debt	3
        住房情况	income_debt	3
        住房状况	income_debt	3
        住房面积	property_unit	2
        住所	detailed_address	3
        住所地	detailed_address	3
        住院原因	health	3
        住院史	health	3
        住院号	medical_record	3
        住院天数	health	3
        住院情况	health	3
        住院科室	health	3
        住院编号	medical_record	3
        住院记录	health	3
        体检单号	medical_record	3
        体检号	medical_record	3
        体检异常	health	3
        体检情况	health	3
        体检报告	health	3
        体检日期	health	3
        体检结果	health	3
        体检编号	medical_record	3
        体检项目	health	3
        体温	health	3
        体质	health	3
        体重	health	3
        余额	income_debt	3
        作成日	timestamp	2
        你的年龄段	age	3
        使用产品	purchase	3
        使用品牌	purchase	3
        使用性质	purchase	3
        使用者名稱	social_account	3
        使用语言	preference	3
        使用面积	property_unit	2
        來源	campaign	3
        來源管道	campaign	3
        來電時間	call_record	3
        來電號碼	phone	3
        供养人数	marital_family	3
        供应商	company	3
        供应商名称	company	3
        供应商地址	company_address	3
        供应商电话	company_phone	3
        供应商编号	opaque_id	3
        供应商编码	opaque_id	3
        供应商账号	company_bank_account	3
        供应商邮箱	company_email	3
        供应商银行账号	company_bank_account	3
        供應商	company	3
        供职单位	occupation	3
        供货商	company	3
        促销活动	campaign	3
        保单到期	insurance_expiry	3
        保单到期日	insurance_expiry	3
        保单到期日期	insurance_expiry	3
        保单到期时间	insurance_expiry	3
        保单号	business_id	3
        保单号码	business_id	3
        保单止期	insurance_expiry	3
        保单状态	purchase	3
        保单生效日	insurance_expiry	3
        保单生效日期	insurance_expiry	3
        保单终止日期	insurance_expiry	3
        保单编号	business_id	3
        保单起期	insurance_expiry	3
        保单邮寄地址	detailed_address	3
        保單到期日	insurance_expiry	3
        保單編號	business_id	3
        保單號	business_id	3
        保單號碼	business_id	3
        保持时长	call_record	3
        保證人	third_party_person	3
        保護者	guardian	2
        保護者名	guardian	2
        保证人	third_party_person	3
        保证人姓名	third_party_person	3
        保費	purchase	3
        保费	purchase	3
        保险产品	purchase	3
        保险代理人	staff_id	3
        保险公司	company	3
        保险公司名称	company	3
        保险到期	insurance_expiry	3
        保险到期日	insurance_expiry	3
        保险到期日期	insurance_expiry	3
        保险到期时间	insurance_expiry	3
        保险到期月份	insurance_expiry	3
        保险单号	business_id	3
        保险单号码	business_id	3
        保险单编号	business_id	3
        保险名称	purchase	3
        保险期间	insurance_expiry	3
        保险期限	insurance_expiry	3
        保险止期	insurance_expiry	3
        保险生效日期	insurance_expiry	3
        保险种类	purchase	3
        保险类型	purchase	3
        保险终期	insurance_expiry	3
        保险费	purchase	3
        保险起期	insurance_expiry	3
        保险起止日期	insurance_expiry	3
        保险金额	purchase	3
        保险顾问	staff_id	3
        保险额度	purchase	3
        保障计划	purchase	3
        保險公司	company	3
        保險到期日	insurance_expiry	3
        保險金額	purchase	3
        保額	purchase	3
        保额	purchase	3
        信仰	religion_belief	3
        信仰宗教	religion_belief	3
        信任度	score	3
        信息来源	campaign	3
        信教情况	religion_belief	3
        信用代码	uscc	3
        信用代碼	uscc	3
        信用分	credit_report	3
        信用卡	payment_card	3
        信用卡到期日	card_expiry	3
        信用卡卡号	payment_card	3
        信用卡号	payment_card	3
        信用卡号码	payment_card	3
        信用卡安全码	card_verification	3
        信用卡尾号	payment_card	3
        信用卡张数	income_debt	3
        信用卡有效年月	card_expiry	3
        信用卡有效月年	card_expiry	3
        信用卡有效期	card_expiry	3
        信用卡有效期限	card_expiry	3
        信用卡欠款	income_debt	3
        信用卡號	payment_card	3
        信用卡號碼	payment_card	3
        信用卡负债	income_debt	3
        信用卡额度	income_debt	3
        信用卡验证码	card_verification	3
        信用得分	credit_report	3
        信用情况	credit_report	3
        信用报告	credit_report	3
        信用星级	score	3
        信用状况	credit_report	3
        信用等级	credit_report	3
        信用評分	credit_report	3
        信用評等	credit_report	3
        信用记录	credit_report	3
        信用评分	credit_report	3
        信用评级	credit_report	3
        信用贷	income_debt	3
        信用額度	income_debt	3
        信用额度	income_debt	3
        信箱	email	3
        信贷员	staff_id	3
        信贷经办人	staff_id	3
        信贷经理	staff_id	3
        修改人	staff_id	3
        修改人员	staff_id	3
        修改日期	timestamp	3
        修改时间	timestamp	3
        修改時間	timestamp	3
        修改者	staff_id	3
        個人證件號碼	cn_resident_id	2
        個資同意	consent_record	3
        個資同意書	consent_record	3
        候选人	person_name	3
        借据号	business_id	3
        借据编号	business_id	3
        借款	income_debt	3
        借款人	person_name	3
        借款人出生日期	date_of_birth	3
        借款人单位	occupation	3
        借款人地址	detailed_address	3
        借款人姓名	person_name	3
        借款人工作单位	occupation	3
        借款人年龄	age	3
        借款人性别	gender	3
        借款人手机	phone	3
        借款人电话	phone	3
        借款人职业	occupation	3
        借款人证件号码	cn_resident_id	2
        借款人身份证	cn_resident_id	3
        借款人身份证号	cn_resident_id	3
        借款余额	income_debt	3
        借款合同号	business_id	3
        借款合同编号	business_id	3
        借款期限	income_debt	3
        借款用途	income_debt	3
        借款金额	income_debt	3
        借款额度	income_debt	3
        借记卡	payment_card	3
        借记卡号	payment_card	3
        债务	income_debt	3
        债务人	person_name	3
        债务人姓名	person_name	3
        债务金额	income_debt	3
        债权人	person_name	3
        值	opaque_id	1
        偏好	preference	3
        偏好产品	preference	3
        偏好时间	preference	3
        偏好联系方式	preference	3
        偏好設定	preference	3
        停机	call_record	3
        停留时长	call_record	3
        停车车牌	licence_plate	3
        健保卡	medical_record	3
        健保卡號	cn_social_security	3
        健保卡號碼	cn_social_security	3
        健康信息	health	3
        健康卡号	medical_record	3
        健康告知	health	3
        健康情况	health	3
        健康档案	health	3
        健康档案号	medical_record	3
        健康档案编号	medical_record	3
        健康状况	health	3
        健康状态	health	3
        健康狀況	health	3
        健康问题	health	3
        健康顾问	staff_id	3
        備注	call_note	3
        備用電話	phone	3
        備考	call_note	2
        備註	call_note	3
        備註 1	call_note	3
        備註說明	call_note	3
        储值余额	purchase	3
        储值卡号	customer_id	3
        储值金额	purchase	3
        储物间号	property_unit	3
        储蓄卡	payment_card	3
        储蓄卡号	payment_card	3
        储蓄账号	bank_account	3
        催收人员	staff_id	3
        催收员	staff_id	3
        催收员工号	staff_id	3
        催收方式	call_record	3
        催收时间	call_record	3
        催收次数	call_record	3
        催收状态	income_debt	3
        催收结果	call_record	3
        催收记录	call_note	3
        催收金额	income_debt	3
        催记	call_note	3
        傳真	phone	3
        傳真號碼	phone	3
        優惠券	purchase	3
        儿子姓名	minor_data	3
        儿童	minor_data	3
        儿童出生日期	minor_data	3
        儿童姓名	minor_data	3
        儿童年龄	minor_data	3
        儿童性别	minor_data	3
        儿童身份证号	minor_data	3
        允许联系	consent_record	3
        兄弟姐妹	third_party_person	3
        兄弟姓名	third_party_person	3
        充值时间	purchase	3
        充值次数	purchase	3
        充值金额	purchase	3
        先生女士	person_name	2
        免打扰	consent_record	3
        免打扰名单	consent_record	3
        免打扰状态	consent_record	3
        兑换码	business_id	3
        兒童姓名	minor_data	3
        党员	political	3
        党支部	political	3
        党派	political	3
        党组织	political	3
        党组织关系	political	3
        党龄	political	3
        入伙日期	property_unit	3
        入会日期	timestamp	3
        入会时间	timestamp	3
        入住人	person_name	3
        入住人姓名	person_name	3
        入住人身份证号	cn_resident_id	3
        入住日期	property_unit	3
        入住时间	property_unit	3
        入党日期	political	3
        入党时间	political	3
        入口	campaign	3
        入台证	cn_travel_permit	3
        入团时间	political	3
        入学年份	school_grade	3
        入学时间	school_grade	3
        入库单号	business_id	3
        入库日期	timestamp	3
        入库时间	timestamp	3
        入网日期	purchase	3
        入网时间	purchase	3
        入职日期	occupation	3
        入职时间	occupation	3
        入院诊断	health	3
        內容	call_note	3
        全名	person_name	3
        全日制学历	education	3
        公众号openid	wechat	3
        公历生日	date_of_birth	3
        公司	company	3
        公司id	opaque_id	3
        公司主体	company	3
        公司人数	aggregate	3
        公司传真	company_phone	3
        公司信箱	company_email	3
        公司傳真	company_phone	3
        公司全称	company	3
        公司名	company	3
        公司名称	company	3
        公司名稱	company	3
        公司固话	company_phone	3
        公司地址	company_address	3
        公司城市	company_address	3
        公司帐号	company_bank_account	3
        公司帳戶	company_bank_account	3
        公司帳號	company_bank_account	3
        公司座机	company_phone	3
        公司性质	company	3
        公司总机	company_phone	3
        公司所在地	company_address	3
        公司所在地址	company_address	3
        公司所在城市	company_address	3
        公司抬头	company	3
        公司抬頭	company	3
        公司法人	legal_representative	3
        公司注册地址	company_address	3
        公司电子邮箱	company_email	3
        公司电话	company_phone	3
        公司电话号码	company_phone	3
        公司登記地址	company_address	3
        公司省份	company_address	3
        公司税号	tax_id_business	3
        公司简称	company	3
        公司类型	company	3
        公司統編	tax_id_business	3
        公司網站	company	3
        公司统一社会信用代码	uscc	3
        公司编号	opaque_id	3
        公司网址	company	3
        公司网站	company	3
        公司联系方式	company_phone	3
        公司联系电话	company_phone	3
        公司英文名	company	3
        公司营业额	aggregate	3
        公司行业	industry	3
        公司行號	company	3
        公司规模	company	3
        公司註冊編號	tax_id_business	3
        公司详细地址	company_address	3
        公司负责人	legal_representative	3
        公司账号	company_bank_account	3
        公司账户	company_bank_account	3
        公司邮件	company_email	3
        公司邮箱	company_email	3
        公司邮编	company_address	3
        公司郵箱	company_email	3
        公司銀行帳號	company_bank_account	3
        公司银行账号	company_bank_account	3
        公司银行账户	company_bank_account	3
        公司電話	company_phone	3
        公司電話號碼	company_phone	3
        公司電郵	company_email	3
        公户	company_bank_account	3
        公户账号	company_bank_account	3
        公民身份号码	cn_resident_id	3
        公民身份证号	cn_resident_id	3
        公民身份证号码	cn_resident_id	3
        公海	campaign	3
        公海名称	campaign	3
        公海池	campaign	3
        公示地址	company_address	3
        公示电话	company_phone	3
        公示邮箱	company_email	3
        公积金	income_debt	3
        公积金个人账号	cn_social_security	3
        公积金号	cn_social_security	3
        公积金基数	income_debt	3
        公积金年限	income_debt	3
        公积金月缴	income_debt	3
        公积金缴存基数	income_debt	3
        公积金缴存额	income_debt	3
        公积金账号	cn_social_security	3
        公网ip	ip_address	3
        公职人员	specific_identity	3
        公钥	credential	3
        共借人	third_party_person	3
        共同借款人	third_party_person	3
        共同借款人姓名	third_party_person	3
        共同申请人	third_party_person	3
        共有人	third_party_person	3
        共有人姓名	third_party_person	3
        关机	call_record	3
        关注产品	preference	3
        关注内容	preference	3
        关注点	preference	3
        关注问题	preference	3
        关注项目	preference	3
        关系	marital_family	3
        关联公司	company	3
        关联单号	business_id	3
        关联订单号	business_id	3
        关键人	person_name	3
        关键联系人	person_name	3
        关键词	campaign	3
        关闭时间	timestamp	3
        兴趣	preference	3
        兴趣标签	preference	3
        兴趣点	preference	3
        兴趣爱好	preference	3
        兵役	specific_identity	3
        兵役状况	specific_identity	3
        兵役狀況	specific_identity	3
        其他	call_note	3
        其他企业电话	company_phone	3
        其他信息	call_note	3
        其他号码	phone	3
        其他备注	call_note	3
        其他电话	phone	3
        其他联系人	third_party_person	3
        其他联系方式	phone	3
        其他說明	call_note	3
        其他证件号	other_national_id	2
        其他证件号码	other_national_id	2
        其他说明	call_note	3
        其它	call_note	3
        其它电话	phone	3
        具体地址	detailed_address	3
        养老保险号	cn_social_security	3
        养老金	income_debt	3
        养老金领取	income_debt	3
        内地身份证	cn_resident_id	3
        内容	call_note	3
        内容id	opaque_id	1
        内网ip	ip_address	3
        内部备注	call_note	3
        军人	specific_identity	3
        军人证号	other_national_id	2
        军官证	other_national_id	2
        军官证号	other_national_id	2
        军属	specific_identity	3
        军烈属	specific_identity	3
        农历生日	date_of_birth	3
        农合号	cn_social_security	3
        冠心病	health	3
        决策人	person_name	3
        决策人姓名	person_name	3
        净利润	aggregate	3
        净推荐值	score	3
        净资产	income_debt	3
        准客户	person_name	2
        准客户姓名	person_name	3
        准考证号	other_national_id	2
        准驾车型	driving_licence	3
        几个孩子	marital_family	3
        凭证号	business_id	3
        凭证编号	business_id	3
        出借人	person_name	3
        出单日期	purchase	3
        出单时间	purchase	3
        出发地	coarse_location	2
        出发城市	coarse_location	2
        出库单号	business_id	3
        出生	date_of_birth	3
        出生医学证明	other_national_id	2
        出生地	coarse_location	3
        出生地址	detailed_address	3
        出生地点	coarse_location	3
        出生年	date_of_birth	3
        出生年份	date_of_birth	3
        出生年度	date_of_birth	3
        出生年月	date_of_birth	3
        出生年月日	date_of_birth	3
        出生日期	date_of_birth	3
        出生时间	date_of_birth	3
        出生月日	date_of_birth	3
        出生证号	other_national_id	2
        出生证明编号	other_national_id	2
        出租人	person_name	3
        出行轨迹	gps_position	3
        出院诊断	health	3
        出险原因	purchase	3
        出险地点	detailed_address	2
        出险日期	purchase	3
        出险时间	purchase	3
        出险次数	purchase	3
        出险记录	purchase	3
        分公司	company	3
        分公司名称	company	3
        分公司地址	company_address	3
        分娩方式	health	3
        分数	score	3
        分數	score	3
        分期情况	income_debt	3
        分机	staff_id	3
        分机号	staff_id	3
        分机号码	staff_id	3
        分机电话	phone	2
        分機	staff_id	3
        分機號碼	staff_id	3
        分类	opaque_id	3
        分类id	opaque_id	3
        分类名称	opaque_id	3
        分组	campaign	3
        分组名称	campaign	3
        分群	score	3
        分行	bank_routing	3
        分行代码	bank_routing	3
        分行代碼	bank_routing	3
        分行名称	bank_routing	3
        分行名稱	bank_routing	3
        分配人	staff_id	3
        分配人员	staff_id	3
        分配坐席	staff_id	3
        分配对象	staff_id	3
        分配日期	timestamp	3
        分配时间	timestamp	3
        分配给	staff_id	3
        刑事记录	criminal_record	3
        创建于	timestamp	3
        创建人	staff_id	3
        创建人id	staff_id	3
        创建人员	staff_id	3
        创建日期	timestamp	3
        创建日期时间	timestamp	3
        创建时间	timestamp	3
        创建时间戳	timestamp	3
        创建用户	staff_id	3
        创建者	staff_id	3
        初中	school_grade	3
        初始密码	credential	3
        初始来源	campaign	3
        初次登记日期	insurance_expiry	3
        初步诊断	health	3
        初登日期	insurance_expiry	3
        删除时间	timestamp	3
        删除标记	opaque_id	3
        删除标识	opaque_id	3
        删除状态	opaque_id	3
        删除请求	consent_record	3
        利息	income_debt	3
        利润	aggregate	3
        利率	aggregate	3
        别名	person_name	2
        别称	person_name	2
        到店日期	purchase	3
        到店时间	purchase	3
        到店次数	purchase	3
        到期日	insurance_expiry	3
        到期日期	insurance_expiry	3
        到期时间	insurance_expiry	3
        到访日期	call_record	3
        到访时间	call_record	3
        到访次数	call_record	3
        到访率	aggregate	3
        到账时间	purchase	3
        到账金额	purchase	3
        到达城市	coarse_location	2
        制单人	staff_id	3
        制表人	staff_id	3
        刷脸照片	biometric	3
        券号	business_id	3
        券码	business_id	3
        剂量	health	3
        前单位	occupation	3
        前台电话	company_phone	3
        前科	criminal_record	3
        前负责人	staff_id	3
        前雇主	occupation	3
        剩余应还	income_debt	3
        剩余本金	income_debt	3
        剩余积分	purchase	3
        剩余课时	purchase	3
        副卡持卡人	third_party_person	3
        副号	phone	3
        創建日期	timestamp	3
        創建時間	timestamp	3
        办公固话	company_phone	3
        办公地址	company_address	3
        办公地点	company_address	3
        办公室电话	company_phone	3
        办公座机	company_phone	3
        办公电话	company_phone	3
        办公电话号码	company_phone	3
        办公邮箱	company_email	3
        办理业务	purchase	3
        办理产品	purchase	3
        办理人	person_name	3
        办理号码	phone	3
        办理日期	purchase	3
        办理时间	purchase	3
        办理项目	purchase	2
        办结时间	timestamp	3
        加入时间	timestamp	3
        加微信	wechat	3
        加微信状态	call_record	3
        加微状态	call_record	3
        加黑原因	consent_record	3
        加黑时间	consent_record	3
        动态口令	credential	3
        动态码	credential	3
        勤務先	company	3
        勿扰	consent_record	3
        包裹号	business_id	3
        化验结果	health	3
        匯款帳號	bank_account	3
        区	coarse_location	3
        区划代码	coarse_location	3
        区县	coarse_location	3
        区号	coarse_location	3
        区域	coarse_location	3
        区域名称	coarse_location	3
        区域省份	coarse_location	3
        区域编码	opaque_id	3
        医保个人编号	cn_social_security	3
        医保卡	cn_social_security	3
        医保卡号	cn_social_security	3
        医保号	cn_social_security	3
        医保编号	cn_social_security	3
        医保证号	cn_social_security	3
        医保账号	cn_social_security	3
        医嘱	health	3
        医师	health	3
        医师执业证号	other_national_id	2
        医生	health	3
        医生姓名	health	3
        医疗保险卡号	cn_social_security	3
        医疗保险号	cn_social_security	3
        医疗保险号码	cn_social_security	3
        医疗卡号	medical_record	3
        医疗证号	cn_social_security	3
        医美项目	health	3
        医院	health	3
        医院名称	health	3
        医院地址	company_address	3
        医院电话	company_phone	3
        區域	coarse_location	3
        升学年级	school_grade	3
        升学意向	school_grade	3
        协议号	business_id	3
        协议编号	business_id	3
        单亲	marital_family	3
        单价	purchase	3
        单位	company	3
        单位传真	company_phone	3
        单位全称	company	3
        单位名称	company	3
        单位固话	company_phone	3
        单位地址	company_address	3
        单位工作	occupation	3
        单位座机	company_phone	3
        单位性质	company	3
        单位所在地	company_address	3
        单位所属行业	industry	3
        单位法人	legal_representative	3
        单位电话	company_phone	3
        单位电话号码	company_phone	3
        单位税号	tax_id_business	3
        单位统一社会信用代码	uscc	3
        单位联系电话	company_phone	3
        单位行业	industry	3
        单位详细地址	company_address	3
        单位负责人	legal_representative	3
        单位负责人姓名	legal_representative	3
        单位账号	company_bank_account	3
        单位账户	company_bank_account	3
        单位邮箱	company_email	3
        单位银行账号	company_bank_account	3
        单元	property_unit	3
        单元号	property_unit	3
        单号	business_id	3
        单客成本	aggregate	3
        单据	business_id	3
        单据号	business_id	3
        单据号码	business_id	3
        单据编号	business_id	3
        单独同意	consent_record	3
        卖家	company	3
        卖家名称	company	3
        卖家地址	company_address	3
        卖家备注	call_note	3
        卖家电话	company_phone	3
        卖方	company	3
        単価	purchase	2
        占比	aggregate	3
        卡bin	bank_routing	3
        卡余额	income_debt	3
        卡到期日	card_expiry	3
        卡号	payment_card	3
        卡号后四位	payment_card	3
        卡安全码	card_verification	3
        卡密	credential	3
        卡密码	card_verification	3
        卡尾号	payment_card	3
        卡有效日期	card_expiry	3
        卡有效期	card_expiry	3
        卡有效期年	card_expiry	3
        卡有效期月	card_expiry	3
        卡片到期日	card_expiry	3
        卡片有效期	card_expiry	3
        卡片验证码	card_verification	3
        卡种	bank_routing	3
        卡等级	bank_routing	3
        卡类型	bank_routing	3
        卡背后三位	card_verification	3
        卡背面三位	card_verification	3
        卡號	payment_card	3
        卡验证码	card_verification	3
        厂商	company	3
        厂商名称	company	3
        厂址	company_address	3
        厂家	company	3
        厂家名称	company	3
        厂牌型号	purchase	3
        历史购买产品	purchase	3
        历史跟进	call_note	3
        原价	purchase	3
        原住民身分	ethnicity	3
        原保单号	business_id	3
        原保险公司	company	3
        原单位	occupation	3
        原因	call_note	3
        原因说明	call_note	3
        原始来源	campaign	3
        原订单号	business_id	3
        原车牌号	licence_plate	3
        去年投保公司	company	3
        去电时间	call_record	3
        去重标识	opaque_id	3
        县	coarse_location	3
        县区	coarse_location	3
        县名	coarse_location	3
        参与活动	campaign	3
        参会人	person_name	3
        参会人姓名	person_name	3
        参保人	person_name	3
        参保人数	aggregate	3
        参保号	medical_record	3
        参加人	person_name	2
        参加工作时间	occupation	3
        参加活动	campaign	3
        参考号	business_id	3
        参考编号	business_id	3
        參加工作时间	occupation	3
        双录	recording	3
        双录文件	recording	3
        反映人	person_name	3
        反映人电话	phone	3
        反欺诈分	credit_report	3
        反馈	call_note	3
        反馈内容	call_note	3
        反馈意见	call_note	3
        収入	income_debt	3
        发件人	person_name	3
        发件人电话	phone	3
        发件地址	detailed_address	3
        发动机号	vehicle_vin	3
        发动机号码	vehicle_vin	3
        发动机编号	vehicle_vin	3
        发卡机构	bank_routing	3
        发卡行	bank_routing	3
        发卡银行	bank_routing	3
        发型师	staff_id	3
        发布时间	timestamp	3
        发票代码	business_id	3
        发票号	business_id	3
        发票号码	business_id	3
        发票地址	company_address	3
        发票抬头	company	3
        发票状态	purchase	3
        发票税号	tax_id_business	3
        发票类型	purchase	3
        发票编号	business_id	3
        发票邮寄地址	detailed_address	3
        发票金额	purchase	3
        发证日期	timestamp	3
        发证机关	timestamp	3
        发货人	person_name	3
        发货单号	business_id	3
        发货地址	detailed_address	3
        发货城市	coarse_location	3
        发货日期	purchase	3
        发货时间	purchase	3
        发货状态	purchase	3
        发货省份	coarse_location	3
        发送号码	phone	3
        发送时间	timestamp	3
        取件地址	detailed_address	3
        取款密码	card_verification	3
        取票号	business_id	3
        受伤部位	health	3
        受保人	person_name	3
        受教育程度	education	3
        受理人	staff_id	3
        受理人员	staff_id	3
        受理单号	business_id	3
        受理号	business_id	3
        受理坐席	staff_id	3
        受理工号	staff_id	3
        受理时间	call_record	3
        受理渠道	campaign	3
        受理结果	call_record	3
        受理编号	business_id	3
        受益人	person_name	3
        受益人关系	marital_family	3
        受益人出生日期	date_of_birth	3
        受益人姓名	person_name	3
        受益人电话	phone	3
        受益人证件号码	cn_resident_id	2
        受益人身份证号	cn_resident_id	3
        受益所有人	legal_representative	3
        口令	credential	3
        口味	preference	3
        口座番号	bank_account	3
        口腔问题	health	3
        可投资资产	income_debt	3
        可用余额	income_debt	3
        可用积分	purchase	3
        可用额度	income_debt	3
        可贷额度	income_debt	3
        台湾居民来往大陆通行证	cn_travel_permit	3
        台湾身份证	tw_id	3
        台湾身份证号	tw_id	3
        台湾身分证	tw_id	3
        台湾通行证	cn_travel_permit	3
        台灣身分證	tw_id	3
        台胞證	cn_travel_permit	3
        台胞证	cn_travel_permit	3
        台胞证号	cn_travel_permit	3
        台胞证号码	cn_travel_permit	3
        号牌	licence_plate	3
        号牌号码	licence_plate	3
        号码	phone	3
        号码包	campaign	3
        号码归属地	coarse_location	3
        号码来源	campaign	3
        号码检测结果	call_record	3
        号码状态	call_record	3
        号码类别	opaque_id	3
        号码类型	opaque_id	3
        号码运营商	company	3
        司机	person_name	3
        司机姓名	person_name	3
        司机电话	phone	3
        司机驾驶证号	driving_licence	3
        司法记录	criminal_record	3
        合伙人	legal_representative	3
        合作伙伴	company	3
        合作医疗证号	cn_social_security	3
        合作商	company	3
        合作意向	preference	3
        合作方	company	3
        合作机构	company	3
        合作渠道	campaign	3
        合同id	business_id	3
        合同到期日	purchase	3
        合同到期时间	purchase	3
        合同号	business_id	3
        合同号码	business_id	3
        合同开始日期	purchase	3
        合同总额	purchase	3
        合同日期	purchase	3
        合同期限	purchase	3
        合同状态	purchase	3
        合同签订日期	purchase	3
        合同签订时间	purchase	3
        合同类型	purchase	3
        合同編號	business_id	3
        合同结束日期	purchase	3
        合同编号	business_id	3
        合同编码	business_id	3
        合同金额	purchase	3
        合約編號	business_id	3
        合約號碼	business_id	3
        合约到期日	purchase	3
        合约到期时间	purchase	3
        合约名称	purchase	3
        合計	purchase	3
        合计	purchase	3
        合计数	aggregate	3
        合计金额	purchase	3
        同事	third_party_person	3
        同事姓名	third_party_person	3
        同住人	third_party_person	3
        同住人数	marital_family	3
        同意	consent_record	3
        同意书	consent_record	3
        同意内容	consent_record	3
        同意录音	consent_record	3
        同意方式	consent_record	3
        同意日	consent_record	2
        同意日期	consent_record	3
        同意时间	consent_record	3
        同意書	consent_record	3
        同意来源	consent_record	3
        同意條款	consent_record	3
        同意状态	consent_record	3
        同意联系	consent_record	3
        同意营销	consent_record	3
        同意记录	consent_record	3
        同步时间	timestamp	3
        同步状态	opaque_id	3
        同比	aggregate	3
        同行人	third_party_person	3
        同行人姓名	third_party_person	3
        名	person_name	2
        名(名字)	person_name	3
        名下房产	income_debt	3
        名下资产	income_debt	3
        名下车产	income_debt	3
        名前	person_name	2
        名单id	campaign	3
        名单包	campaign	3
        名单名称	campaign	3
        名单总数	aggregate	3
        名单批次	campaign	3
        名单数量	aggregate	3
        名单来源	campaign	3
        名单类型	campaign	3
        名单编号	campaign	3
        名單來源	campaign	3
        名單名稱	campaign	3
        名字	person_name	3
        名称	opaque_id	1
        后三位数	card_verification	3
        含税金额	purchase	3
        听力	health	3
        启用	opaque_id	3
        启用状态	opaque_id	3
        吸毒史	criminal_record	3
        吸烟	health	3
        吸烟史	health	3
        吸菸	health	3
        告知同意	consent_record	3
        员工	staff_id	3
        员工id	staff_id	3
        员工人数	aggregate	3
        员工代码	staff_id	3
        员工号	staff_id	3
        员工名称	staff_id	3
        员工姓名	person_name	3
        员工工号	staff_id	3
        员工手机	phone	3
        员工手机号	staff_id	3
        员工数	aggregate	3
        员工数量	aggregate	3
        员工电话	staff_id	3
        员工编号	staff_id	3
        员工编码	staff_id	3
        员工账号	staff_id	3
        员工身份证号	cn_resident_id	3
        周	timestamp	3
        周岁	age	3
        周数	timestamp	3
        呼入号码	phone	3
        呼入时间	call_record	3
        呼入次数	call_record	3
        呼出号码	phone	3
        呼出时间	call_record	3
        呼出次数	call_record	3
        呼叫	call_record	2
        呼叫id	business_id	3
        呼叫人	staff_id	3
        呼叫人员	staff_id	3
        呼叫号码	phone	3
        呼叫坐席	staff_id	3
        呼叫客户	person_name	2
        呼叫开始时间	call_record	3
        呼叫总量	aggregate	3
        呼叫方向	call_record	3
        呼叫方式	call_record	3
        呼叫日期	call_record	3
        呼叫时长	call_record	3
        呼叫时间	call_record	3
        呼叫時長	call_record	3
        呼叫時間	call_record	3
        呼叫次数	call_record	3
        呼叫流水号	business_id	3
        呼叫状态	call_record	3
        呼叫类型	call_record	3
        呼叫結果	call_record	3
        呼叫结束时间	call_record	3
        呼叫结果	call_record	3
        呼叫结果代码	call_record	3
        呼叫编号	business_id	3
        呼叫记录	call_record	3
        呼叫量	aggregate	3
        呼叫队列	call_record	3
        呼损	call_record	3
        呼损率	aggregate	3
        咨询产品	preference	3
        咨询人	person_name	3
        咨询内容	call_note	3
        咨询师	staff_id	3
        咨询热线	company_phone	3
        咨询电话	company_phone	3
        咨询老师	staff_id	3
        咨询者	person_name	3
        咨询问题	call_note	3
        咨询项目	preference	3
        咨询顾问	staff_id	3
        品名	purchase	3
        品名规格	purchase	3
        品牌	purchase	3
        品牌id	opaque_id	3
        品牌偏好	preference	3
        品牌名称	purchase	3
        品牌型号	purchase	3
        品牌车型	purchase	3
        品类	purchase	3
        哈希	opaque_id	3
        哈希值	opaque_id	3
        响应概率	score	3
        响应率	aggregate	3
        响铃时长	call_record	3
        响铃时间	call_record	3
        哔哩哔哩	social_account	3
        員工	staff_id	3
        員工人數	aggregate	3
        員工姓名	staff_id	3
        員工編號	staff_id	3
        員編	staff_id	3
        售价	purchase	3
        售后单号	business_id	3
        售后电话	company_phone	3
        唯一标识	opaque_id	3
        唯一编号	opaque_id	3
        商业保单号	business_id	3
        商业登记号	tax_id_business	3
        商业险	purchase	3
        商业险保单号	business_id	3
        商业险保费	purchase	3
        商业险到期	insurance_expiry	3
        商业险到期日	insurance_expiry	3
        商业险到期日期	insurance_expiry	3
        商业险到期时间	insurance_expiry	3
        商业险止期	insurance_expiry	3
        商业险起期	insurance_expiry	3
        商务邮箱	company_email	3
        商品	purchase	3
        商品id	opaque_id	3
        商品代码	opaque_id	3
        商品价格	purchase	3
        商品信息	purchase	3
        商品分类	purchase	3
        商品单价	purchase	3
        商品名	purchase	3
        商品名称	purchase	3
        商品名稱	purchase	3
        商品型号	purchase	3
        商品总价	purchase	3
        商品描述	purchase	3
        商品数量	purchase	3
        商品条码	opaque_id	3
        商品标题	purchase	3
        商品类别	purchase	3
        商品类型	purchase	3
        商品編號	opaque_id	3
        商品編號名稱	purchase	3
        商品编号	opaque_id	3
        商品编码	opaque_id	3
        商品规格	purchase	3
        商品货号	opaque_id	3
        商品金额	purchase	3
        商圈	coarse_location	3
        商家	company	3
        商家名称	company	3
        商家地址	company_address	3
        商家备注	call_note	3
        商家电话	company_phone	3
        商家编码	opaque_id	3
        商店名称	company	3
        商户	company	3
        商户id	opaque_id	3
        商户号	opaque_id	3
        商户名	company	3
        商户名称	company	3
        商户地址	company_address	3
        商户收款账号	company_bank_account	3
        商户渠道	campaign	3
        商户电话	company_phone	3
        商户类别	industry	3
        商户类型	industry	3
        商户结算账号	company_bank_account	3
        商户编号	opaque_id	3
        商户订单号	business_id	3
        商机id	business_id	3
        商机名称	purchase	3
        商机客户编号	customer_id	3
        商机来源	campaign	3
        商机编号	business_id	3
        商机联系人	person_name	3
        商机金额	purchase	3
        商机阶段	purchase	3
        商業登記號碼	tax_id_business	3
        商號名稱	company	3
        商铺号	property_unit	3
        商铺名称	company	3
        問題描述	call_note	3
        喜好	preference	3
        單位	company	3
        單位名稱	company	3
        單位地址	company_address	3
        單位電話	company_phone	3
        單價	purchase	3
        單元	property_unit	3
        單號	business_id	3
        嘉宾姓名	person_name	3
        四六级	education	3
        回乡证	cn_travel_permit	3
        回乡证号	cn_travel_permit	3
        回乡证号码	cn_travel_permit	3
        回呼时间	call_record	3
        回复内容	call_note	3
        回复时间	timestamp	3
        回执号	business_id	3
        回拨号码	phone	3
        回拨时间	call_record	3
        回拨状态	call_record	3
        回拨电话	phone	3
        回收时间	timestamp	3
        回款日期	purchase	3
        回款时间	purchase	3
        回款金额	purchase	3
        回电时间	call_record	3
        回答	call_note	3
        回訪時間	call_record	3
        回訪紀錄	call_note	3
        回访人	staff_id	3
        回访人员	staff_id	3
        回访内容	call_note	3
        回访员	staff_id	3
        回访备注	call_note	3
        回访情况	call_record	3
        回访方式	call_record	3
        回访日期	call_record	3
        回访时间	call_record	3
        回访次数	call_record	3
        回访状态	call_record	3
        回访类型	call_record	3
        回访结果	call_record	3
        回访记录	call_note	3
        回访详情	call_note	3
        回鄉證	cn_travel_permit	3
        因公护照号	passport	3
        团单号	business_id	3
        团队	staff_id	3
        团队名称	staff_id	3
        团队长	staff_id	3
        团队长姓名	staff_id	3
        固件版本	opaque_id	3
        固定电话	phone	3
        固定电话号码	phone	3
        固话	phone	3
        固话号码	phone	3
        国别	coarse_location	3
        国家	coarse_location	3
        国家/地区	coarse_location	3
        国家代码	coarse_location	3
        国家区号	coarse_location	3
        国家名称	coarse_location	3
        国家地区	coarse_location	3
        国家编码	opaque_id	3
        国标行业	industry	3
        国民识别号	other_national_id	2
        国税号	tax_id_business	3
        国籍	coarse_location	3
        国际区号	coarse_location	3
        国际条码	opaque_id	3
        国际汇款代码	bank_routing	3
        国际银行账号	iban	3
        国际银行账户	iban	3
        国际银行账户号码	iban	3
        图片	opaque_id	1
        國家	coarse_location	3
        國民身分證	tw_id	3
        國民身分證統一編號	tw_id	3
        國籍	coarse_location	3
        國際銀行帳號	iban	3
        土地证号	property_unit	3
        在用产品	purchase	3
        在线时长	call_record	3
        在网时长	purchase	3
        在职情况	occupation	3
        在职状态	occupation	3
        在读学校	school_grade	3
        在读年级	school_grade	3
        地区	coarse_location	3
        地区代码	coarse_location	3
        地区编码	opaque_id	3
        地區	coarse_location	3
        地址	detailed_address	3
        地址 1	detailed_address	3
        地址 2	detailed_address	3
        地址 3	detailed_address	3
        地址一	detailed_address	3
        地址二	detailed_address	3
        地址信息	detailed_address	2
        地址备注	detailed_address	2
        地址电话	company_address	3
        地址类型	opaque_id	3
        地址纬度	gps_position	3
        地址经度	gps_position	3
        地市	coarse_location	3
        地推人员	staff_id	3
        地段	coarse_location	2
        地点	coarse_location	2
        地理位置	gps_position	3
        地理坐标	gps_position	3
        地税号	tax_id_business	3
        地號	property_unit	3
        均值	aggregate	3
        坏账	income_debt	3
        坐席	staff_id	3
        坐席id	staff_id	3
        坐席分机	staff_id	3
        坐席号	staff_id	3
        坐席名称	staff_id	3
        坐席声道	staff_voice	3
        坐席声音	staff_voice	3
        坐席备注	call_note	3
        坐席姓名	staff_id	3
        坐席工号	staff_id	3
        坐席录音	staff_voice	3
        坐席班组	staff_id	3
        坐席组	staff_id	3
        坐席编号	staff_id	3
        坐席话术	transcript	3
        坐席账号	staff_id	3
        坐标	gps_position	3
        坐落	detailed_address	3
        型号	purchase	3
        城乡	coarse_location	3
        城市	coarse_location	3
        城市代码	coarse_location	3
        城市区县	coarse_location	3
        城市名称	coarse_location	3
        城市等级	coarse_location	3
        城市级别	coarse_location	3
        城市编码	opaque_id	3
        域名	company	3
        培训机构	company	3
        基因	genetic	3
        基因位点	genetic	3
        基因信息	genetic	3
        基因型	genetic	3
        基因检测	genetic	3
        基因检测结果	genetic	3
        基因檢測	genetic	3
        基本保额	purchase	3
        基本存款账户	company_bank_account	3
        基本工资	income_debt	3
        基本户	company_bank_account	3
        基本户账号	company_bank_account	3
        基本账户	company_bank_account	3
        基站	gps_position	3
        基站位置	gps_position	3
        基金账号	bank_account	3
        填写时间	timestamp	3
        填报人	staff_id	3
        填表人	staff_id	3
        填表日期	timestamp	3
        填表时间	timestamp	3
        増值税号	tax_id_business	3
        增值税号	tax_id_business	3
        增幅	aggregate	3
        增长率	aggregate	3
        士兵证	other_national_id	2
        士兵证号	other_national_id	2
        声纹	biometric	3
        声纹id	biometric	3
        声纹信息	biometric	3
        声纹特征	biometric	3
        处方	health	3
        处方内容	health	3
        处方号	medical_record	3
        处方编号	medical_record	3
        处方药	health	3
        处理人	staff_id	3
        处理人员	staff_id	3
        处理情况	call_note	3
        处理意见	call_note	3
        处理时间	call_record	3
        处理状态	call_record	3
        处理结果	call_record	3
        处理结果代码	call_record	2
        处理联系人数据的法律依据	consent_record	3
        处理记录	call_note	3
        处理说明	call_note	3
        处理过程	call_note	3
        处罚记录	criminal_record	3
        备孕	health	3
        备忘	call_note	3
        备忘录	call_note	3
        备案号	business_id	3
        备注	call_note	3
        备注 1	call_note	3
        备注 2	call_note	3
        备注 3	call_note	3
        备注信息	call_note	3
        备注内容	call_note	3
        备注栏	call_note	3
        备注说明	call_note	3
        备用号码	phone	3
        备用手机	phone	3
        备用手机号	phone	3
        备用电话	phone	3
        备用联系人	third_party_person	3
        备用联系方式	phone	3
        备用联系电话	phone	3
        备用邮箱	email	3
        复核人	staff_id	3
        复访时间	call_record	3
        复购次数	purchase	3
        复购率	aggregate	3
        外呼人员	staff_id	3
        外呼任务	campaign	3
        外呼任务名称	campaign	3
        外呼号码	phone	3
        外呼坐席	staff_id	3
        外呼总量	aggregate	3
        外呼批次	campaign	3
        外呼日期	call_record	3
        外呼时长	call_record	3
        外呼时间	call_record	3
        外呼次数	call_record	3
        外呼活动	campaign	3
        外呼状态	call_record	3
        外呼电话	phone	3
        外呼类型	call_record	3
        外呼结果	call_record	3
        外呼轮次	call_record	3
        外呼量	aggregate	3
        外呼项目	campaign	3
        外国人居留证	other_national_id	2
        外国人永久居留证	other_national_id	2
        外国人识别码	other_national_id	2
        外显号	company_phone	3
        外显号码	company_phone	3
        外籍证件号	other_national_id	2
        外访员	staff_id	3
        外部客户编号	customer_id	3
        外部联系人id	wechat	3
        外部订单号	business_id	3
        夜間電話	phone	3
        大区	coarse_location	3
        大学	education	3
        大学名称	education	3
        大宝	minor_data	3
        大数据评分	credit_report	3
        大架号	vehicle_vin	3
        大陆身份证	cn_resident_id	3
        大额行号	bank_routing	3
        天猫账号	social_account	3
        央行征信	credit_report	3
        失业率	aggregate	3
        失信	credit_report	3
        失信被执行人	credit_report	3
        失信记录	credit_report	3
        失效日期	timestamp	3
        失效时间	timestamp	3
        失独	specific_identity	3
        失独家庭	specific_identity	3
        头像	social_account	3
        头像地址	social_account	3
        头像链接	social_account	3
        头衔	occupation	3
        契約番号	business_id	2
        奖金	income_debt	3
        套内面积	property_unit	2
        套餐	purchase	3
        套餐id	opaque_id	3
        套餐内容	purchase	3
        套餐名称	purchase	3
        套餐类型	purchase	3
        套餐编号	opaque_id	3
        套餐编码	opaque_id	3
        套餐资费	purchase	3
        套餐金额	purchase	3
        女儿姓名	minor_data	3
        奶奶姓名	guardian	3
        妈妈	guardian	3
        妈妈姓名	guardian	3
        妈妈电话	guardian	3
        妻子	third_party_person	3
        妻子姓名	third_party_person	3
        姐妹姓名	third_party_person	3
        姓	person_name	2
        姓名	person_name	3
        姓名1	person_name	2
        姓名2	person_name	2
        姓名拼音	person_name	3
        姓氏	person_name	3
        委托人	third_party_person	3
        委托人姓名	third_party_person	3
        委托公司	company	3
        委托方	company	3
        委案方	company	3
        委案金额	income_debt	3
        婚况	marital_family	3
        婚否	marital_family	3
        婚姻	marital_family	3
        婚姻情况	marital_family	3
        婚姻状况	marital_family	3
        婚姻状态	marital_family	3
        婚姻状況	marital_family	3
        婚姻狀態	marital_family	3
        婚姻狀況	marital_family	3
        婚期	marital_family	3
        婚育	marital_family	3
        婚育情况	marital_family	3
        婚育状况	marital_family	3
        婴儿姓名	minor_data	3
        媒体	campaign	3
        媒体名称	campaign	3
        媒体来源	campaign	3
        媒体类型	campaign	3
        媒體來源	campaign	3
        子公司	company	3
        子女	marital_family	3
        子女个数	marital_family	3
        子女人数	marital_family	3
        子女人數	marital_family	3
        子女出生日期	minor_data	3
        子女姓名	minor_data	3
        子女年龄	minor_data	3
        子女情况	marital_family	3
        子女数	marital_family	3
        子女数量	marital_family	3
        子女數	marital_family	3
        子女生日	minor_data	3
        子女身份证号	minor_data	3
        子订单号	business_id	3
        子订单编号	business_id	3
        孕产史	health	3
        孕产情况	health	3
        孕周	health	3
        孕期	health	3
        存折号	bank_account	3
        存折账号	bank_account	3
        存款	income_debt	3
        存款余额	income_debt	3
        存款金额	income_debt	3
        存款餘額	income_debt	3
        孙子姓名	minor_data	3
        季度	timestamp	3
        孤儿	specific_identity	3
        孤寡	specific_identity	3
        学业水平	education	3
        学习形式	education	3
        学习顾问	staff_id	3
        学位	education	3
        学位证编号	other_national_id	2
        学制	education	3
        学历	education	3
        学历学位	education	3
        学历层次	education	3
        学历情况	education	3
        学号	minor_data	3
        学员	person_name	2
        学员id	customer_id	3
        学员出生日期	minor_data	3
        学员号	customer_id	3
        学员姓名	person_name	3
        学员学校	school_grade	3
        学员年级	school_grade	3
        学员年龄	minor_data	3
        学员性别	minor_data	3
        学员电话	phone	3
        学员编号	customer_id	3
        学员身份证号	minor_data	3
        学校	school_grade	3
        学校名称	school_grade	3
        学校地址	company_address	3
        学校电话	company_phone	3
        学歷	education	3
        学段	school_grade	3
        学生	minor_data	3
        学生id	customer_id	3
        学生住址	detailed_address	3
        学生信息	minor_data	3
        学生出生日期	minor_data	3
        学生姓名	person_name	3
        学生学号	minor_data	3
        学生学校	school_grade	3
        学生学籍号	minor_data	3
        学生家长	guardian	3
        学生年级	school_grade	3
        学生年龄	minor_data	3
        学生性别	minor_data	3
        学生班级	school_grade	3
        学生生日	minor_data	3
        学生电话	phone	3
        学生编号	customer_id	3
        学生身份证号	minor_data	3
        学籍号	minor_data	3
        学籍状态	education	3
        学籍编号	minor_data	3
        学费	purchase	3
        学费金额	purchase	3
        学院	education	3
        孩子	minor_data	3
        孩子 1 姓名	minor_data	3
        孩子 2 姓名	minor_data	3
        孩子个数	marital_family	3
        孩子乳名	minor_data	3
        孩子信息	minor_data	3
        孩子健康状况	minor_data	3
        孩子出生日期	minor_data	3
        孩子名字	minor_data	3
        孩子姓名	minor_data	3
        孩子姓名年龄	minor_data	3
        孩子学校	school_grade	3
        孩子學校	minor_data	3
        孩子家长	guardian	3
        孩子就读学校	school_grade	3
        孩子年级	school_grade	3
        孩子年龄	minor_data	3
        孩子性别	minor_data	3
        孩子情况	minor_data	3
        孩子手机	minor_data	3
        孩子数量	marital_family	3
        孩子班级	school_grade	3
        孩子生日	minor_data	3
        孩子电话	minor_data	3
        孩子身份证	minor_data	3
        孩子身份证号	minor_data	3
        學位	education	3
        學員姓名	minor_data	3
        學校	school_grade	3
        學校名稱	school_grade	3
        學業程度	education	3
        學歷	education	3
        學段	school_grade	3
        學生姓名	minor_data	3
        宅电	phone	3
        安全提問	credential	3
        安全码	card_verification	3
        安全碼	card_verification	3
        安全答案	credential	3
        安全问题	credential	3
        安卓id	device_id	3
        安装地址	detailed_address	3
        完成日期	timestamp	3
        完成时间	timestamp	3
        完成率	aggregate	3
        宗教	religion_belief	3
        宗教信仰	religion_belief	3
        宗教信仰情况	religion_belief	3
        宗教類別	religion_belief	3
        官方邮箱	company_email	3
        官网	company	3
        定位	gps_position	3
        定位信息	gps_position	3
        定位地址	gps_position	3
        定位坐标	gps_position	3
        定位經緯度	gps_position	3
        定损金额	purchase	3
        定期账号	bank_account	3
        定金	purchase	3
        定金金额	purchase	3
        宝妈	guardian	3
        宝妈姓名	guardian	3
        宝妈电话	guardian	3
        宝宝	minor_data	3
        宝宝乳名	minor_data	3
        宝宝信息	minor_data	3
        宝宝出生日期	minor_data	3
        宝宝出生时间	minor_data	3
        宝宝名字	minor_data	3
        宝宝姓名	minor_data	3
        宝宝小名	minor_data	3
        宝宝年龄	minor_data	3
        宝宝幼儿园	school_grade	3
        宝宝性别	minor_data	3
        宝宝情况	minor_data	3
        宝宝数量	marital_family	3
        宝宝月龄	minor_data	3
        宝宝生日	minor_data	3
        宝爸姓名	guardian	3
        宝贝	minor_data	3
        宝贝名称	purchase	3
        宝贝姓名	minor_data	3
        宝贝年龄	minor_data	3
        宝贝性别	minor_data	3
        宝贝总数	purchase	3
        宝贝总数量	purchase	3
        宝贝数量	purchase	3
        宝贝标题	purchase	3
        宝贝生日	minor_data	3
        宝贝种类	purchase	3
        实付款	purchase	3
        实付金额	purchase	3
        实发工资	income_debt	3
        实名	person_name	3
        实名姓名	person_name	3
        实控人	legal_representative	3
        实收	purchase	3
        实收保费	purchase	3
        实收金额	purchase	3
        实时位置	gps_position	3
        实缴资本	aggregate	3
        实际地址	company_address	3
        实际年龄	age	3
        实际控制人	legal_representative	3
        实际支付金额	purchase	3
        实际经营地址	company_address	3
        审批人	staff_id	3
        审批时间	timestamp	3
        审批状态	opaque_id	3
        审批额度	income_debt	3
        审核人	staff_id	3
        审核员	staff_id	3
        审核日期	timestamp	3
        审核时间	timestamp	3
        审核状态	opaque_id	3
        客单价	purchase	3
        客戶	person_name	2
        客戶id	customer_id	3
        客戶代碼	customer_id	3
        客戶代號	customer_id	3
        客戶來源	campaign	3
        客戶備註	call_note	3
        客戶公司	company	3
        客戶分級	score	3
        客戶反饋	call_note	3
        客戶名稱	person_name	2
        客戶地址	detailed_address	3
        客戶姓名	person_name	3
        客戶年齡	age	3
        客戶性別	gender	3
        客戶意向	preference	3
        客戶手機	phone	3
        客戶數	aggregate	3
        客戶等級	score	3
        客戶編號	customer_id	3
        客戶評分	score	3
        客戶身分證字號	tw_id	3
        客戶電話	phone	3
        客戶類型	score	3
        客户	person_name	2
        客户 id	customer_id	3
        客户id	customer_id	3
        客户ip	ip_address	3
        客户qq	qq	3
        客户代码	customer_id	3
        客户价值	score	3
        客户价值等级	score	3
        客户住址	detailed_address	3
        客户信息	call_note	3
        客户偏好	preference	3
        客户全名	person_name	3
        客户公司	company	3
        客户公司名称	company	3
        客户内码	customer_id	3
        客户出生日期	date_of_birth	3
        客户分层	score	3
        客户分类	score	3
        客户分级	score	3
        客户分组	campaign	3
        客户创建时间	timestamp	3
        客户区域	coarse_location	3
        客户单位	company	3
        客户单位名称	company	3
        客户卡号	customer_id	3
        客户反馈	call_note	3
        客户号	customer_id	3
        客户号码	phone	3
        客户名	person_name	3
        客户名字	person_name	3
        客户名称	person_name	2
        客户唯一标识	customer_id	3
        客户地区	coarse_location	3
        客户地址	detailed_address	3
        客户城市	coarse_location	3
        客户备注	call_note	3
        客户姓名	person_name	3
        客户学历	education	3
        客户层级	score	3
        客户年龄	age	3
        客户序号	customer_id	3
        客户异议	preference	3
        客户微信	wechat	3
        客户微信号	wechat	3
        客户性别	gender	3
        客户总数	aggregate	3
        客户情况	call_note	3
        客户情绪	score	3
        客户意向	preference	3
        客户意愿	preference	3
        客户所在地	coarse_location	3
        客户所有者	staff_id	3
        客户手机	phone	3
        客户手机号	phone	3
        客户手机号码	phone	3
        客户护照号	passport	3
        客户授权	consent_record	3
        客户描述	call_note	3
        客户数	aggregate	3
        客户数量	aggregate	3
        客户星级	score	3
        客户昵称	person_name	2
        客户来源	campaign	3
        客户来电	phone	3
        客户标签	score	3
        客户标识	customer_id	3
        客户档案号	customer_id	3
        客户民族	ethnicity	3
        客户池	campaign	3
        客户流水号	customer_id	3
        客户满意度	score	3
        客户热度	score	3
        客户状态	call_record	3
        客户生命周期	call_record	3
        客户生日	date_of_birth	3
        客户电话	phone	3
        客户画像	call_note	3
        客户留言	call_note	3
        客户痛点	preference	3
        客户省份	coarse_location	3
        客户称呼	person_name	3
        客户端	device_id	3
        客户端ip	ip_address	3
        客户等级	score	3
        客户签名	consent_record	3
        客户类别	score	3
        客户类型	score	3
        客户级别	score	3
        客户组	campaign	3
        客户经理	staff_id	3
        客户经理姓名	staff_id	3
        客户经理工号	staff_id	3
        客户经理编号	staff_id	3
        客户编号	customer_id	3
        客户编码	customer_id	3
        客户职业	occupation	3
        客户职位	occupation	3
        客户职务	occupation	3
        客户联系人	person_name	3
        客户联系方式	phone	3
        客户联系电话	phone	3
        客户背景	call_note	3
        客户行业	industry	3
        客户证件号	cn_resident_id	2
        客户证件号码	cn_resident_id	2
        客户证件类型	opaque_id	3
        客户评价	call_note	3
        客户评分	score	3
        客户评级	score	3
        客户诉求	preference	3
        客户话术	transcript	3
        客户详细地址	detailed_address	3
        客户负责人	staff_id	3
        客户账号	customer_id	3
        客户身份证	cn_resident_id	3
        客户身份证号	cn_resident_id	3
        客户身份证号码	cn_resident_id	3
        客户车牌	licence_plate	3
        客户车牌号	licence_plate	3
        客户邮箱	email	3
        客户重要程度	score	3
        客户量	aggregate	3
        客户银行卡号	payment_card	3
        客户阶段	call_record	3
        客户需求	preference	3
        客户预算	preference	3
        客服	staff_id	3
        客服专员	staff_id	3
        客服人员	staff_id	3
        客服人員	staff_id	3
        客服代表	staff_id	3
        客服姓名	staff_id	3
        客服密码	credential	3
        客服專員	staff_id	3
        客服工号	staff_id	3
        客服热线	company_phone	3
        客服电话	company_phone	3
        客服编号	staff_id	3
        客服邮箱	company_email	3
        客服電話	company_phone	3
        客票号	business_id	3
        客群	score	3
        客群分类	score	3
        客群标签	score	3
        室	property_unit	3
        室号	property_unit	3
        家人姓名	third_party_person	3
        家人电话	phone	3
        家住	detailed_address	3
        家属	third_party_person	3
        家属姓名	third_party_person	3
        家属情况	marital_family	3
        家屬姓名	third_party_person	3
        家庭人口	marital_family	3
        家庭人口数	marital_family	3
        家庭人数	marital_family	3
        家庭住址	detailed_address	3
        家庭关系	marital_family	3
        家庭地址	detailed_address	3
        家庭年收入	income_debt	3
        家庭座机	phone	3
        家庭情况	marital_family	3
        家庭成员	third_party_person	3
        家庭成员姓名	third_party_person	3
        家庭成员数	marital_family	3
        家庭收入	income_debt	3
        家庭月收入	income_debt	3
        家庭状况	marital_family	3
        家庭狀況	marital_family	3
        家庭电话	phone	3
        家庭类型	marital_family	3
        家庭结构	marital_family	3
        家庭联系电话	phone	3
        家庭背景	marital_family	3
        家庭详细地址	detailed_address	3
        家庭资产	income_debt	3
        家族史	health	3
        家族病史	health	3
        家用電話	phone	3
        家电话	phone	3
        家長	guardian	3
        家長姓名	guardian	3
        家長電話	guardian	3
        家长	guardian	3
        家长地址	detailed_address	3
        家长姓名	guardian	3
        家长工作单位	occupation	3
        家长微信	wechat	3
        家长手机	guardian	3
        家长手机号	guardian	3
        家长手机号码	guardian	3
        家长电话	guardian	3
        家长电话号码	phone	3
        家长称呼	guardian	3
        家长职业	occupation	3
        家长联系方式	guardian	3
        家长联系电话	guardian	3
        家长身份	guardian	3
        家长身份证号	cn_resident_id	3
        家长邮箱	guardian	3
        宽带到期时间	purchase	3
        宽带号码	phone	3
        宽带地址	detailed_address	3
        宽带账号	business_id	3
        宿舍	property_unit	3
        宿舍号	property_unit	3
        寄件人	person_name	3
        寄件人地址	detailed_address	3
        寄件人姓名	person_name	3
        寄件人电话	phone	3
        寄件地址	detailed_address	3
        寄件电话	phone	3
        寄送地址	detailed_address	3
        密保	credential	3
        密保答案	credential	3
        密保问题	credential	3
        密码	credential	3
        密碼	credential	3
        密鑰	credential	3
        密钥	credential	3
        寝室号	property_unit	3
        實付金額	purchase	3
        寶寶姓名	minor_data	3
        寶寶生日	minor_data	3
        对公帐号	company_bank_account	3
        对公帐户	company_bank_account	3
        对公账号	company_bank_account	3
        对公账户	company_bank_account	3
        对公账户号码	company_bank_account	3
        对公银行账号	company_bank_account	3
        对接人	person_name	3
        对接人电话	phone	3
        对方卡号	bank_account	3
        对方号码	phone	3
        对方名称	person_name	2
        对方姓名	person_name	2
        对方开户行	bank_routing	3
        对方户名	person_name	2
        对方账号	bank_account	3
        对方账户	bank_account	3
        对方银行	bank_routing	3
        对方驾驶员	third_party_person	3
        对私账号	bank_account	3
        对端号码	phone	3
        对话内容	transcript	3
        对话文本	transcript	3
        对话明细	transcript	3
        对话记录	transcript	3
        对话轮次	call_record	3
        对象id	customer_id	3
        导入批次	opaque_id	3
        导入批次号	opaque_id	3
        导入日期	timestamp	3
        导入时间	timestamp	3
        导入状态	opaque_id	3
        导出日期	timestamp	3
        导出时间	timestamp	3
        导购	staff_id	3
        导购员	staff_id	3
        导购姓名	staff_id	3
        專員	staff_id	3
        專案	campaign	3
        專案名稱	campaign	3
        專業	education	3
        尊称	person_name	3
        對公帳戶	company_bank_account	3
        對話內容	transcript	3
        小区	coarse_location	3
        小区名	coarse_location	3
        小区名称	coarse_location	3
        小区地址	detailed_address	3
        小号	phone	3
        小名	minor_data	3
        小学	school_grade	3
        小孩	minor_data	3
        小孩出生日期	minor_data	3
        小孩名字	minor_data	3
        小孩姓名	minor_data	3
        小孩学校	school_grade	3
        小孩年级	school_grade	3
        小孩年龄	minor_data	3
        小孩性别	minor_data	3
        小孩数量	marital_family	3
        小孩生日	minor_data	3
        小朋友姓名	minor_data	3
        小灵通	phone	3
        小白信用	credit_report	3
        小红书	social_account	3
        小红书号	social_account	3
        小红书账号	social_account	3
        小组	staff_id	3
        小结	call_note	3
        小结内容	call_note	3
        小計	purchase	3
        小计	purchase	3
        少数民族	ethnicity	3
        就业人数	aggregate	3
        就业城市	coarse_location	3
        就业情况	occupation	3
        就业状况	occupation	3
        就业状态	occupation	3
        就医人	person_name	3
        就职公司	occupation	3
        就职单位	occupation	3
        就讀學校	school_grade	3
        就诊人	person_name	3
        就诊人姓名	person_name	3
        就诊人电话	phone	3
        就诊医院	health	3
        就诊卡	medical_record	3
        就诊卡号	medical_record	3
        就诊原因	health	3
        就诊号	medical_record	3
        就诊年龄	age	3
        就诊日期	health	3
        就诊时间	health	3
        就诊流水号	medical_record	3
        就诊科室	health	3
        就诊类型	health	3
        就诊编号	medical_record	3
        就诊记录	health	3
        就诊项目	health	3
        就读专业	education	3
        就读学校	school_grade	3
        就读年级	school_grade	3
        就读班级	school_grade	3
        就读院校	education	3
        尺码	purchase	3
        尾号	phone	2
        尾款	purchase	3
        尾款金额	purchase	3
        尿酸	health	3
        层数	property_unit	3
        居住人口	marital_family	3
        居住区域	coarse_location	3
        居住地	detailed_address	2
        居住地址	detailed_address	3
        居住地详细地址	detailed_address	3
        居住城市	coarse_location	3
        居住小区	coarse_location	3
        居住情况	marital_family	3
        居住状况	income_debt	3
        居住证	cn_travel_permit	3
        居住证号	cn_travel_permit	3
        居住详址	detailed_address	3
        居委会	coarse_location	3
        居民健康卡	medical_record	3
        居民姓名	person_name	3
        居民身份证	cn_resident_id	3
        居民身份证号	cn_resident_id	3
        居民身份证号码	cn_resident_id	3
        居留證號	tw_id	3
        居留證號碼	tw_id	3
        居留许可号	other_national_id	2
        展会	campaign	3
        展会名称	campaign	3
        展现量	aggregate	3
        属地	coarse_location	2
        属相	age	3
        岁数	age	3
        岗位	occupation	3
        岗位名称	occupation	3
        岗位工资	income_debt	3
        州/省	coarse_location	3
        州省	coarse_location	3
        工会	trade_union	3
        工会会员	trade_union	3
        工会会员号	trade_union	3
        工会会员证号	trade_union	3
        工会名称	trade_union	3
        工会小组	trade_union	3
        工伤	health	3
        工作	occupation	3
        工作内容	occupation	3
        工作单位	occupation	3
        工作单位名称	occupation	3
        工作单位地址	company_address	3
        工作单位电话	company_phone	3
        工作單位	occupation	3
        工作地区	coarse_location	3
        工作地址	company_address	3
        工作地点	coarse_location	3
        工作城市	coarse_location	3
        工作岗位	occupation	3
        工作年資	occupation	3
        工作年限	occupation	3
        工作座机	company_phone	3
        工作性质	occupation	3
        工作情况	occupation	3
        工作状态	occupation	3
        工作电话	company_phone	3
        工作类型	occupation	3
        工作经历	occupation	3
        工作经验	occupation	3
        工作职位	occupation	3
        工作职务	occupation	3
        工作行业	industry	3
        工作邮箱	email	3
        工单id	business_id	3
        工单内容	call_note	3
        工单号	business_id	3
        工单描述	call_note	3
        工单编号	business_id	3
        工单详情	call_note	3
        工厂地址	company_address	3
        工号	staff_id	3
        工商名称	company	3
        工商注册号	tax_id_business	3
        工商电话	company_phone	3
        工單號	business_id	3
        工會	trade_union	3
        工牌号	staff_id	3
        工种	occupation	3
        工號	staff_id	3
        工资	income_debt	3
        工资卡	payment_card	3
        工资卡号	payment_card	3
        工资卡开户行	bank_routing	3
        工资发放方式	income_debt	3
        工资账号	bank_account	3
        工龄	occupation	3
        已上课时	purchase	3
        已付款	purchase	3
        已付金额	purchase	3
        已办业务	purchase	3
        已婚未婚	marital_family	3
        已购产品	purchase	3
        已购商品	purchase	3
        已购课程	purchase	3
        已购险种	purchase	3
        已还金额	income_debt	3
        币种	purchase	3
        市	coarse_location	3
        市/区	coarse_location	3
        市值	income_debt	3
        市区	coarse_location	3
        市区町村	coarse_location	3
        市县	coarse_location	3
        市名	coarse_location	3
        市场专员	staff_id	3
        市场活动	campaign	3
        市场活动名称	campaign	3
        市話	phone	3
        帐号	bank_account	3
        帐户	bank_account	3
        帐户号码	bank_account	3
        帐户名	person_name	3
        帳單地址	detailed_address	3
        帳戶	bank_account	3
        帳戶號碼	bank_account	3
        帳號	bank_account	3
        帳號名稱	social_account	3
        常住人口	marital_family	3
        常住地址	detailed_address	3
        常住址	detailed_address	3
        常住城市	coarse_location	3
        常用手机	phone	3
        常用电话	phone	3
        常用邮箱	email	3
        常驻地	coarse_location	2
        幢	property_unit	3
        幢号	property_unit	3
        幣別	purchase	3
        平台	campaign	3
        平台名称	campaign	3
        平台来源	campaign	3
        平台订单号	business_id	3
        平台账号	social_account	3
        平均	aggregate	3
        平均值	aggregate	3
        平均消费	purchase	3
        平均通话时长	call_record	3
        年	timestamp	3
        年交保费	purchase	3
        年产值	aggregate	3
        年代	age	3
        年份	timestamp	3
        年利率	aggregate	3
        年収	income_debt	3
        年审日期	insurance_expiry	3
        年度	timestamp	3
        年报地址	company_address	3
        年报电话	company_phone	3
        年报邮箱	company_email	3
        年收入	income_debt	3
        年月	timestamp	3
        年月日出生	date_of_birth	3
        年检到期	insurance_expiry	3
        年检到期日	insurance_expiry	3
        年检日期	insurance_expiry	3
        年級	school_grade	3
        年级	school_grade	3
        年级段	school_grade	3
        年级班级	school_grade	3
        年纪	age	3
        年缴保费	purchase	3
        年营业额	aggregate	3
        年营收	aggregate	3
        年薪	income_debt	3
        年薪資	income_debt	3
        年資	occupation	3
        年金	income_debt	3
        年销售额	aggregate	3
        年齡	age	3
        年齡層	age	3
        年齢	age	3
        年龄	age	3
        年龄(岁)	age	3
        年龄分布	age	3
        年龄区间	age	3
        年龄层	age	3
        年龄段	age	3
        年龄组	age	3
        年龄范围	age	3
        并发症	health	3
        幼儿	minor_data	3
        幼儿园	school_grade	3
        幼儿园名称	school_grade	3
        幼儿姓名	minor_data	3
        幼儿年龄	minor_data	3
        广告	campaign	3
        广告id	device_id	3
        广告位	campaign	3
        广告创意	campaign	3
        广告名称	campaign	3
        广告来源	campaign	3
        广告标识	device_id	3
        广告组	campaign	3
        广告计划	campaign	3
        床位号	medical_record	3
        床号	medical_record	3
        序列	opaque_id	3
        序列号	device_id	3
        序号	opaque_id	3
        序號	opaque_id	3
        应付	purchase	3
        应付金额	purchase	3
        应发工资	income_debt	3
        应急联系人	third_party_person	3
        应收	purchase	3
        应收保费	purchase	3
        应收金额	purchase	3
        应用版本	opaque_id	3
        应答时长	call_record	3
        应答时间	call_record	3
        应答状态	call_record	3
        应答率	aggregate	3
        应续日期	insurance_expiry	3
        应聘人	person_name	3
        应聘岗位	occupation	3
        应聘者	person_name	3
        应聘者电话	phone	3
        应聘职位	occupation	3
        应还总额	income_debt	3
        应还本金	income_debt	3
        应还金额	income_debt	3
        底盘号	vehicle_vin	3
        店主	legal_representative	3
        店主姓名	legal_representative	3
        店名	company	3
        店员	staff_id	3
        店鋪名稱	company	3
        店铺	company	3
        店铺id	opaque_id	3
        店铺名	company	3
        店铺名称	company	3
        店铺地址	company_address	3
        店铺电话	company_phone	3
        店铺编号	opaque_id	3
        店长	staff_id	3
        店长姓名	staff_id	3
        店面地址	company_address	3
        店面电话	company_phone	3
        度数	health	3
        座位数	purchase	3
        座号	property_unit	3
        座席	staff_id	3
        座席代號	staff_id	3
        座席号	staff_id	3
        座席姓名	staff_id	3
        座席工号	staff_id	3
        座席编号	staff_id	3
        座机	phone	3
        座机号	phone	3
        座机号码	phone	3
        座標	gps_position	3
        康复情况	health	3
        廠商名稱	company	3
        廠牌	purchase	3
        廠牌型號	purchase	3
        建成年代	property_unit	2
        建档日期	timestamp	3
        建档时间	timestamp	3
        建档立卡	specific_identity	3
        建檔人	staff_id	3
        建檔日期	timestamp	3
        建檔時間	timestamp	3
        建物門牌	property_unit	3
        建立日期	timestamp	3
        建立时间	timestamp	3
        建立時間	timestamp	3
        建立者	staff_id	3
        建筑面积	property_unit	2
        建號	property_unit	3
        建议	call_note	3
        开卡日期	purchase	3
        开发商	company	3
        开发商名称	company	3
        开始日期	timestamp	3
        开始时间	timestamp	3
        开户人	person_name	3
        开户人姓名	person_name	3
        开户名	person_name	3
        开户地	coarse_location	2
        开户城市	coarse_location	2
        开户姓名	person_name	3
        开户帐号	bank_account	3
        开户手机号	phone	3
        开户支行	bank_routing	3
        开户日期	timestamp	3
        开户时间	timestamp	3
        开户省份	coarse_location	2
        开户网点	bank_routing	3
        开户行	bank_routing	3
        开户行及账号	company_bank_account	3
        开户行名称	bank_routing	3
        开户行城市	coarse_location	2
        开户行所在地	coarse_location	2
        开户行支行	bank_routing	3
        开户行省份	coarse_location	2
        开户行行号	bank_routing	3
        开户行账号	company_bank_account	3
        开户证件号	cn_resident_id	2
        开户证件号码	cn_resident_id	2
        开户账号	bank_account	3
        开户账户	bank_account	3
        开户身份证号	cn_resident_id	3
        开户银行	bank_routing	3
        开户银行名称	bank_routing	3
        开票人姓名	person_name	3
        开票单位	company	3
        开票名称	company	3
        开票地址	company_address	3
        开票地址电话	company_address	3
        开票抬头	company	3
        开票日期	purchase	3
        开票时间	purchase	3
        开票电话	company_phone	3
        开票税号	tax_id_business	3
        开票账号	company_bank_account	3
        开票邮箱	company_email	3
        开票金额	purchase	3
        开通业务	purchase	3
        开通时间	purchase	3
        异议	preference	3
        异议点	preference	3
        弄号	detailed_address	2
        引擎號碼	vehicle_vin	3
        引流来源	campaign	3
        引荐人	third_party_person	3
        強制險到期日	insurance_expiry	3
        归属	coarse_location	2
        归属人	staff_id	3
        归属人员	staff_id	3
        归属员工	staff_id	3
        归属地	coarse_location	3
        归属坐席	staff_id	3
        归属城市	coarse_location	3
        归属省份	coarse_location	3
        归属销售	staff_id	3
        当事人	person_name	3
        当事人姓名	person_name	3
        当前位置	gps_position	3
        当前余额	income_debt	3
        当前年级	school_grade	3
        当前薪资	income_debt	3
        当前负责人	staff_id	3
        录像	recording	3
        录入人	staff_id	3
        录入人员	staff_id	3
        录入员	staff_id	3
        录入日期	timestamp	3
        录入时间	timestamp	3
        录音	recording	3
        录音id	recording	3
        录音url	recording	3
        录音下载	recording	3
        录音下载地址	recording	3
        录音名称	recording	3
        录音地址	recording	3
        录音存储路径	recording	3
        录音文件	recording	3
        录音文件名	recording	3
        录音文件地址	recording	3
        录音文件路径	recording	3
        录音文本	transcript	3
        录音时长	recording	3
        录音标识	recording	3
        录音流水号	business_id	3
        录音编号	recording	3
        录音路径	recording	3
        录音转写	transcript	3
        录音转文字	transcript	3
        录音链接	recording	3
        影像件	id_document_image	3
        影像号	medical_record	3
        影像资料	id_document_image	3
        役職	occupation	3
        往来台湾通行证	cn_travel_permit	3
        往来港澳通行证	cn_travel_permit	3
        征信	credit_report	3
        征信分	credit_report	3
        征信情况	credit_report	3
        征信报告	credit_report	3
        征信查询	credit_report	3
        征信查询次数	credit_report	3
        征信状况	credit_report	3
        征信状态	credit_report	3
        征信等级	credit_report	3
        征信记录	credit_report	3
        征信评分	credit_report	3
        征信逾期	credit_report	3
        待办事项	call_note	3
        得分	score	3
        得知渠道	campaign	3
        得知管道	campaign	3
        得知途径	campaign	3
        微信	wechat	3
        微信 id	wechat	3
        微信id	wechat	3
        微信openid	wechat	3
        微信unionid	wechat	3
        微信交易号	business_id	3
        微信号	wechat	3
        微信号码	wechat	3
        微信名	wechat	3
        微信名称	wechat	3
        微信备注名	wechat	3
        微信帐号	wechat	3
        微信帳號	wechat	3
        微信手机号	wechat	3
        微信支付分	credit_report	3
        微信支付账号	bank_account	3
        微信昵称	wechat	3
        微信號	wechat	3
        微信账号	wechat	3
        微博	social_account	3
        微博id	social_account	3
        微博号	social_account	3
        微博昵称	social_account	3
        微博账号	social_account	3
        微粒贷额度	credit_report	3
        心率	health	3
        心理价位	preference	3
        心理状况	health	3
        心脏病	health	3
        忌口	health	3
        忠诚度	score	3
        快手	social_account	3
        快手号	social_account	3
        快手账号	social_account	3
        快递公司	company	3
        快递单号	business_id	3
        快递名称	company	3
        快递员	staff_id	3
        快递员姓名	staff_id	3
        快递地址	detailed_address	3
        快递编号	business_id	3
        快递费	purchase	3
        快递运单号	business_id	3
        快遞單號	business_id	3
        怀孕	health	3
        怀孕周数	health	3
        性伴侣	sexual_life	3
        性倾向	sexual_life	3
        性別	gender	3
        性别	gender	3
        性别代码	gender	3
        性功能	sexual_life	3
        性取向	sexual_life	3
        性史	sexual_life	3
        性向	sexual_life	3
        性生活	sexual_life	3
        性生活史	sexual_life	3
        性行为	sexual_life	3
        总人数	aggregate	3
        总价	purchase	3
        总保费	purchase	3
        总公司	company	3
        总分	score	3
        总台电话	company_phone	3
        总数	aggregate	3
        总机	company_phone	3
        总机号	company_phone	3
        总机号码	company_phone	3
        总次数	aggregate	3
        总经理	legal_representative	3
        总结	call_note	3
        总计	purchase	3
        总课时	purchase	3
        总负债	income_debt	3
        总费用	purchase	3
        总资产	income_debt	3
        总通话次数	aggregate	3
        总通话量	aggregate	3
        总部地址	company_address	3
        总量	aggregate	3
        总金额	purchase	3
        患病情况	health	3
        患者	person_name	3
        患者id	medical_record	3
        患者住址	detailed_address	3
        患者出生日期	date_of_birth	3
        患者号	medical_record	3
        患者地址	detailed_address	3
        患者姓名	person_name	3
        患者年龄	age	3
        患者性别	gender	3
        患者手机	phone	3
        患者电话	phone	3
        患者编号	medical_record	3
        患者证件号	cn_resident_id	2
        患者身份证	cn_resident_id	3
        患者身份证号	cn_resident_id	3
        您的年龄段	age	3
        情况描述	call_note	3
        情况说明	call_note	3
        情感倾向	score	3
        情感分析	score	3
        情绪	score	3
        意向	preference	3
        意向专业	education	3
        意向产品	preference	3
        意向价位	preference	3
        意向价格	preference	3
        意向内容	preference	3
        意向分	score	3
        意向分类	preference	3
        意向区域	coarse_location	3
        意向品牌	preference	3
        意向国家	coarse_location	3
        意向城市	coarse_location	3
        意向客户	preference	3
        意向度	preference	3
        意向强度	preference	3
        意向情况	preference	3
        意向户型	preference	3
        意向标签	preference	3
        意向楼盘	preference	3
        意向状态	preference	3
        意向程度	preference	3
        意向等级	preference	3
        意向类型	preference	3
        意向级别	preference	3
        意向结果	preference	3
        意向评分	score	3
        意向课程	preference	3
        意向车型	preference	3
        意向院校	education	3
        意向险种	preference	3
        意向面积	preference	3
        意向项目	preference	3
        意愿	preference	3
        意愿度	preference	3
        意見	call_note	3
        意见	call_note	3
        意见建议	call_note	3
        意願	preference	3
        感兴趣产品	preference	3
        感兴趣的产品	preference	3
        感兴趣项目	preference	3
        感情状况	marital_family	3
        慢性病	health	3
        慢病	health	3
        慢病情况	health	3
        慢病类型	health	3
        應付金額	purchase	3
        懷孕	health	3
        成为联系人日期	timestamp	3
        成交产品	purchase	3
        成交价	purchase	3
        成交价格	purchase	3
        成交单价	purchase	3
        成交单数	aggregate	3
        成交可能性	score	3
        成交客户数	aggregate	3
        成交总价	purchase	3
        成交意向	preference	3
        成交数	aggregate	3
        成交日期	purchase	3
        成交时间	purchase	3
        成交概率	score	3
        成交次数	purchase	3
        成交状态	purchase	3
        成交率	aggregate	3
        成交量	aggregate	3
        成交金額	purchase	3
        成交金额	purchase	3
        成交额	purchase	3
        成功率	aggregate	3
        成单率	aggregate	3
        成单量	aggregate	3
        成立日期	company	3
        成立时间	company	3
        成绩	school_grade	3
        战败原因	preference	3
        截止日期	timestamp	3
        截止时间	timestamp	3
        戶口號碼	bank_account	3
        戶名	person_name	3
        戶籍	coarse_location	2
        戶籍地	detailed_address	3
        戶籍地址	detailed_address	3
        户主	person_name	3
        户主名	person_name	3
        户主姓名	person_name	3
        户主电话	phone	3
        户主身份证号	cn_resident_id	3
        户口	coarse_location	2
        户口地址	detailed_address	3
        户口性质	coarse_location	2
        户口所在地	coarse_location	3
        户口所在地地址	detailed_address	3
        户口本	other_national_id	2
        户口本号	other_national_id	2
        户口本照片	id_document_image	3
        户口簿号	other_national_id	2
        户口类型	coarse_location	2
        户号	property_unit	3
        户名	person_name	3
        户型	property_unit	2
        户型结构	property_unit	2
        户数	aggregate	3
        户籍	coarse_location	2
        户籍住址	detailed_address	3
        户籍地	detailed_address	3
        户籍地址	detailed_address	3
        户籍城市	coarse_location	3
        户籍所在地	detailed_address	3
        户籍省份	coarse_location	3
        户籍类型	coarse_location	2
        户编号	customer_id	3
        房东	person_name	3
        房东姓名	person_name	3
        房东电话	phone	3
        房产	income_debt	3
        房产地址	detailed_address	3
        房产情况	income_debt	3
        房产数量	income_debt	3
        房产编号	property_unit	3
        房产证号	property_unit	3
        房产证号码	property_unit	3
        房产证编号	property_unit	3
        房产面积	property_unit	2
        房价	purchase	3
        房号	property_unit	3
        房型	property_unit	2
        房屋单价	purchase	3
        房屋合同编号	property_unit	3
        房屋地址	detailed_address	3
        房屋坐落	detailed_address	3
        房屋性质	property_unit	3
        房屋总价	purchase	3
        房屋户型	property_unit	3
        房屋用途	property_unit	3
        房屋类型	property_unit	3
        房屋编号	property_unit	3
        房屋面积	property_unit	2
        房源号	property_unit	3
        房源名称	property_unit	3
        房源编号	property_unit	3
        房租	income_debt	3
        房號	property_unit	3
        房貸	income_debt	3
        房贷	income_debt	3
        房贷余额	income_debt	3
        房贷情况	income_debt	3
        房贷月供	income_debt	3
        房贷金额	income_debt	3
        房贷银行	income_debt	3
        房間號	property_unit	3
        房间号	property_unit	3
        房间号码	property_unit	3
        房龄	property_unit	2
        所在乡镇	coarse_location	3
        所在公司	occupation	3
        所在区县	coarse_location	3
        所在区域	coarse_location	3
        所在单位	occupation	3
        所在县	coarse_location	3
        所在地	coarse_location	3
        所在地区	coarse_location	3
        所在城市	coarse_location	3
        所在学校	school_grade	3
        所在小区	coarse_location	3
        所在村	coarse_location	3
        所在楼层	property_unit	3
        所在班级	school_grade	3
        所在省	coarse_location	3
        所在省份	coarse_location	3
        所在省市	coarse_location	3
        所在行业	industry	3
        所在部门	occupation	3
        所学专业	education	3
        所属人	staff_id	3
        所属企业	company	3
        所属党支部	political	3
        所属公司	company	3
        所属公海	campaign	3
        所属区域	coarse_location	3
        所属单位	company	3
        所属员工	staff_id	3
        所属商圈	coarse_location	3
        所属团队	staff_id	3
        所属地区	coarse_location	3
        所属坐席	staff_id	3
        所属城市	coarse_location	3
        所属小组	staff_id	3
        所属工会	trade_union	3
        所属教会	religion_belief	3
        所属机构	company	3
        所属民族	ethnicity	3
        所属省份	coarse_location	3
        所属社区	coarse_location	3
        所属行业	industry	3
        所属部门	occupation	3
        所属银行	bank_routing	3
        所属销售	staff_id	3
        所属项目	campaign	3
        所屬行業	industry	3
        所报课程	purchase	3
        所有人	staff_id	3
        所有人员	staff_id	3
        所有者	staff_id	3
        所用时间	timestamp	3
        所读学校	school_grade	3
        手持身份证	id_document_image	3
        手持身份证照片	id_document_image	3
        手术	health	3
        手术史	health	3
        手术名称	health	3
        手术方式	health	3
        手术日期	health	3
        手术记录	health	3
        手机	phone	3
        手机 1	phone	3
        手机 2	phone	3
        手机/微信	phone	3
        手机1	phone	3
        手机2	phone	3
        手机imei	device_id	3
        手机一	phone	3
        手机串号	device_id	3
        手机二	phone	3
        手机卡号	phone	2
        手机号	phone	3
        手机号 1	phone	3
        手机号 2	phone	3
        手机号(明文)	phone	3
        手机号1	phone	3
        手机号2	phone	3
        手机号归属	phone	3
        手机号码	phone	3
        手机号码 1	phone	3
        手机号码 2	phone	3
        手机号码 3	phone	3
        手机号码1	phone	3
        手机号码2	phone	3
        手机后四位	phone	3
        手机品牌	device_id	3
        手机型号	device_id	3
        手机尾号	phone	3
        手机序列号	device_id	3
        手机归属地	coarse_location	3
        手机服务密码	credential	3
        手机电话	phone	3
        手机类型	opaque_id	3
        手机联系方式	phone	3
        手機	phone	3
        手機號	phone	3
        手機號碼	phone	3
        手续费	purchase	3
        手術史	health	3
        打分	score	3
        打卡位置	gps_position	3
        打卡地点	gps_position	3
        打卡工资	income_debt	3
        打开率	aggregate	3
        打款账号	bank_account	3
        打电话时间	call_record	3
        打电话结果	call_record	3
        托福成绩	education	3
        扣扣	qq	3
        扣扣号	qq	3
        扣款卡号	payment_card	3
        扣款账号	bank_account	3
        扣款银行	bank_routing	3
        扣费卡号	payment_card	3
        执业证号	other_national_id	2
        执行董事	legal_representative	3
        扩展信息	call_note	3
        扩展字段	call_note	3
        批单号	business_id	3
        批号	opaque_id	3
        批核额度	income_debt	3
        批次	opaque_id	3
        批次id	opaque_id	3
        批次号	opaque_id	3
        批次名	campaign	3
        批次名称	campaign	3
        批次编号	opaque_id	3
        批注	call_note	3
        批號	opaque_id	3
        承保公司	company	3
        承保公司名称	company	3
        承保日期	purchase	3
        承保时间	purchase	3
        承保机构	company	3
        承包商	company	3
        承租人	person_name	3
        承辦人	staff_id	3
        承运商	company	3
        技师	staff_id	3
        技师姓名	staff_id	3
        技能组	call_record	3
        技能证书	education	3
        技能队列	call_record	3
        抑郁	health	3
        抓取时间	timestamp	3
        投保产品	purchase	3
        投保人	person_name	3
        投保人住址	detailed_address	3
        投保人出生日期	date_of_birth	3
        投保人单位	occupation	3
        投保人名称	person_name	3
        投保人地址	detailed_address	3
        投保人姓名	person_name	3
        投保人学历	education	3
        投保人客户号	customer_id	3
        投保人工作单位	occupation	3
        投保人年龄	age	3
        投保人性别	gender	3
        投保人手机	phone	3
        投保人手机号	phone	3
        投保人生日	date_of_birth	3
        投保人电话	phone	3
        投保人编号	customer_id	3
        投保人职业	occupation	3
        投保人联系电话	phone	3
        投保人证件号	cn_resident_id	2
        投保人证件号码	cn_resident_id	2
        投保人证件类型	opaque_id	3
        投保人账号	bank_account	3
        投保人身份证	cn_resident_id	3
        投保人身份证号	cn_resident_id	3
        投保人身份证号码	cn_resident_id	3
        投保人邮箱	email	3
        投保公司	company	3
        投保单位	company	3
        投保单号	business_id	3
        投保单号码	business_id	3
        投保单编号	business_id	3
        投保地区	coarse_location	3
        投保城市	coarse_location	3
        投保年龄	age	3
        投保意向	preference	3
        投保日期	purchase	3
        投保时间	purchase	3
        投保险种	purchase	3
        投入产出比	aggregate	3
        投放平台	campaign	3
        投放渠道	campaign	3
        投放计划	campaign	3
        投被保人关系	marital_family	3
        投诉	call_note	3
        投诉人	person_name	3
        投诉人姓名	person_name	3
        投诉人电话	phone	3
        投诉内容	call_note	3
        投诉单号	business_id	3
        投诉原因	call_note	3
        投诉名单	consent_record	3
        投诉率	aggregate	3
        投诉电话	company_phone	3
        投诉编号	business_id	3
        投诉详情	call_note	3
        投资产品	purchase	3
        投资人	legal_representative	3
        投资人姓名	legal_representative	3
        投资金额	purchase	3
        抖音	social_account	3
        抖音id	social_account	3
        抖音号	social_account	3
        抖音昵称	social_account	3
        抖音账号	social_account	3
        抗性	preference	3
        折扣	purchase	3
        折扣率	purchase	3
        折扣碼	purchase	3
        折扣金额	purchase	3
        抚养人数	marital_family	3
        护士	staff_id	3
        护士姓名	staff_id	3
        护士执业证号	other_national_id	2
        护照	passport	3
        护照id	passport	3
        护照到期日	timestamp	3
        护照号	passport	3
        护照号码	passport	3
        护照扫描件	id_document_image	3
        护照有效期	timestamp	3
        护照照片	id_document_image	3
        护照签发日期	timestamp	3
        护照编号	passport	3
        护照证件号	passport	3
        护照首页	id_document_image	3
        护理级别	health	3
        报价	purchase	3
        报价单	purchase	3
        报价单号	business_id	3
        报价金额	purchase	3
        报修单号	business_id	3
        报修电话	company_phone	3
        报名人	person_name	3
        报名人姓名	person_name	3
        报名号	business_id	3
        报名序号	business_id	3
        报名意向	preference	3
        报名手机	phone	3
        报名日期	purchase	3
        报名时间	purchase	3
        报名来源	campaign	3
        报名渠道	campaign	3
        报名电话	phone	3
        报名编号	business_id	3
        报名课程	purchase	3
        报名费	purchase	3
        报案人	person_name	3
        报案人姓名	person_name	3
        报案人电话	phone	3
        报案号	business_id	3
        报考专业	education	3
        报考层次	education	3
        报考院校	education	3
        报读课程	purchase	3
        抬头	company	3
        抬頭	company	3
        抵扣券	purchase	3
        抵扣金额	purchase	3
        抵押	income_debt	3
        抵押情况	income_debt	3
        抵押物	income_debt	3
        押金	purchase	3
        抽烟	health	3
        担任职务	occupation	3
        担保人	third_party_person	3
        担保人姓名	third_party_person	3
        担保人电话	phone	3
        担保人身份证号	cn_resident_id	3
        担保情况	income_debt	3
        担保金额	income_debt	3
        担当者	staff_id	2
        担当者名	person_name	2
        拉黑	consent_record	3
        拉黑原因	call_note	3
        拒接营销	consent_record	3
        拒絕來電	consent_record	3
        拒絕行銷	consent_record	3
        拒绝原因	preference	3
        拒绝来电	consent_record	3
        拒绝理由	preference	3
        拒绝联系	consent_record	3
        拒绝营销	consent_record	3
        拓展人员	staff_id	3
        招生老师	staff_id	3
        拜访人	staff_id	3
        拜访内容	call_note	3
        拜访情况	call_note	3
        拜访方式	call_record	3
        拜访日期	call_record	3
        拜访时间	call_record	3
        拜访次数	call_record	3
        拜访记录	call_note	3
        拨号时间	call_record	3
        拨号次数	call_record	3
        拨号状态	call_record	3
        拨号结果	call_record	3
        拨打人	staff_id	3
        拨打人员	staff_id	3
        拨打号码	phone	3
        拨打坐席	staff_id	3
        拨打情况	call_record	3
        拨打日期	call_record	3
        拨打时长	call_record	3
        拨打时间	call_record	3
        拨打次数	call_record	3
        拨打状态	call_record	3
        拨打电话	phone	3
        拨打结果	call_record	3
        拨打记录	call_record	3
        拨打轮次	call_record	3
        拼多多账号	social_account	3
        持仓产品	purchase	3
        持仓市值	income_debt	3
        持仓金额	income_debt	3
        持卡人	person_name	3
        持卡人卡号	payment_card	3
        持卡人姓名	person_name	3
        持卡人姓名英文	person_name	3
        持卡人手机号	phone	3
        持卡人证件号	cn_resident_id	2
        持卡人身份证	cn_resident_id	3
        持卡人身份证号	cn_resident_id	3
        持有产品	purchase	3
        持有人	person_name	3
        持有基金	purchase	3
        挂单号	business_id	3
        挂号单号	medical_record	3
        挂断原因	call_record	3
        挂断方	call_record	3
        挂断时间	call_record	3
        挂断类型	call_record	3
        挂机原因	call_record	3
        挂机方	call_record	3
        挂机时间	call_record	3
        挂机类型	call_record	3
        指标	aggregate	3
        指标值	aggregate	3
        指紋	biometric	3
        指纹	biometric	3
        指纹信息	biometric	3
        指纹模板	biometric	3
        指纹特征	biometric	3
        振铃时长	call_record	3
        振铃时间	call_record	3
        捐款人	person_name	3
        捐赠人	person_name	3
        授信	income_debt	3
        授信额度	income_debt	3
        授权	consent_record	3
        授权书	consent_record	3
        授权人	third_party_person	3
        授权协议	consent_record	3
        授权方式	consent_record	3
        授权日期	consent_record	3
        授权时间	consent_record	3
        授权有效期	consent_record	3
        授权来源	consent_record	3
        授权状态	consent_record	3
        授权码	credential	3
        授权记录	consent_record	3
        授權	consent_record	3
        授權書	consent_record	3
        授课老师	staff_id	3
        掌纹	biometric	3
        掌静脉	biometric	3
        排名	score	3
        排序	opaque_id	3
        排序号	opaque_id	3
        排量	purchase	3
        排队	call_record	3
        排队号	business_id	3
        排队时长	call_record	3
        排队时间	call_record	3
        探探	social_account	3
        接入号	company_phone	3
        接入号码	company_phone	3
        接听人	staff_id	3
        接听人员	staff_id	3
        接听号码	phone	3
        接听坐席	staff_id	3
        接听情况	call_record	3
        接听时长	call_record	3
        接听时间	call_record	3
        接听次数	call_record	3
        接听状态	call_record	3
        接听率	aggregate	3
        接待人	staff_id	3
        接待人员	staff_id	3
        接收号码	phone	3
        接收时间	timestamp	3
        接收短信	consent_record	3
        接收邮件	consent_record	3
        接种疫苗	health	3
        接线员	staff_id	3
        接线员工号	staff_id	3
        接诊医生	third_party_person	3
        接通情况	call_record	3
        接通数	aggregate	3
        接通时间	call_record	3
        接通次数	call_record	3
        接通状态	call_record	3
        接通狀態	call_record	3
        接通率	aggregate	3
        接通结果	call_record	3
        接通量	aggregate	3
        推广单元	campaign	3
        推广员	staff_id	3
        推广员编号	staff_id	3
        推广来源	campaign	3
        推广渠道	campaign	3
        推广码	campaign	3
        推广计划	campaign	3
        推特	social_account	3
        推荐人	third_party_person	3
        推荐人姓名	third_party_person	3
        推荐人手机	phone	3
        推荐人手机号	phone	3
        推荐人电话	phone	3
        推荐人身份证号	cn_resident_id	3
        推荐渠道	campaign	3
        推荐码	campaign	3
        推荐者	third_party_person	3
        推薦人	third_party_person	3
        推薦人姓名	third_party_person	3
        推送id	device_id	3
        推送token	device_id	3
        推送时间	timestamp	3
        推销员	staff_id	3
        描述	call_note	3
        描述內容	call_note	3
        提交ip	ip_address	3
        提交日期	timestamp	3
        提交时间	timestamp	3
        提单号	business_id	3
        提取码	credential	3
        提成	income_debt	3
        提款卡號	payment_card	3
        提款密碼	card_verification	3
        提现账号	bank_account	3
        提现账户	bank_account	3
        提现金额	purchase	3
        提示问题	credential	3
        提货人	person_name	3
        提货券号	business_id	3
        提货单号	business_id	3
        提货码	business_id	3
        搜索关键词	campaign	3
        搜索词	campaign	3
        携帯番号	phone	3
        携帯電話	phone	3
        摊位号	property_unit	3
        摘要	call_note	3
        撤回同意	consent_record	3
        撤回同意时间	consent_record	3
        撤销授权	consent_record	3
        撥打時間	call_record	3
        撥打次數	call_record	3
        撥打結果	call_record	3
        操作ip	ip_address	3
        操作人	staff_id	3
        操作人员	staff_id	3
        操作员	staff_id	3
        操作员工号	staff_id	3
        操作员编号	staff_id	3
        操作日期	timestamp	3
        操作时间	timestamp	3
        操作系统	device_id	3
        操作账号	staff_id	3
        支付单号	business_id	3
        支付卡号	payment_card	3
        支付口令	credential	3
        支付宝	bank_account	3
        支付宝交易号	business_id	3
        支付宝号	bank_account	3
        支付宝帐号	bank_account	3
        支付宝账号	bank_account	3
        支付宝账户	bank_account	3
        支付密码	card_verification	3
        支付方式	purchase	3
        支付日期	purchase	3
        支付时间	purchase	3
        支付流水号	business_id	3
        支付渠道	purchase	3
        支付状态	purchase	3
        支付类型	purchase	3
        支付能力	income_debt	3
        支付订单号	business_id	3
        支付金额	purchase	3
        支出	purchase	2
        支出金额	purchase	2
        支行	bank_routing	3
        支行名称	bank_routing	3
        收件人	person_name	3
        收件人名称	person_name	3
        收件人地址	detailed_address	3
        收件人姓名	person_name	3
        收件人手机	phone	3
        收件人手机号	phone	3
        收件人电话	phone	3
        收件地址	detailed_address	3
        收件城市	coarse_location	3
        收件电话	phone	3
        收件省份	coarse_location	3
        收件邮箱	email	3
        收入	income_debt	3
        收入区间	income_debt	3
        收入情况	income_debt	3
        收入来源	income_debt	3
        收入水平	income_debt	3
        收入状况	income_debt	3
        收入范围	income_debt	3
        收入證明	income_debt	3
        收入金额	purchase	2
        收房时间	property_unit	3
        收据号	business_id	3
        收据编号	business_id	3
        收款人	person_name	3
        收款人姓名	person_name	3
        收款人账号	bank_account	3
        收款单位	company	3
        收款单号	business_id	3
        收款卡号	payment_card	3
        收款帐号	bank_account	3
        收款帳號	bank_account	3
        收款开户行	bank_routing	3
        收款方式	purchase	3
        收款日期	purchase	3
        收款时间	purchase	3
        收款行	bank_routing	3
        收款账号	bank_account	3
        收款账户	bank_account	3
        收款金额	purchase	3
        收款银行	bank_routing	3
        收款银行卡号	payment_card	3
        收票邮箱	email	3
        收缩压	health	3
        收貨人	person_name	3
        收貨地址	detailed_address	3
        收貨電話	phone	3
        收货人	person_name	3
        收货人地址	detailed_address	3
        收货人姓名	person_name	3
        收货人手机	phone	3
        收货人电话	phone	3
        收货人证件号	cn_resident_id	2
        收货人身份证号	cn_resident_id	3
        收货区县	coarse_location	3
        收货地址	detailed_address	3
        收货城市	coarse_location	3
        收货手机	phone	3
        收货时间	purchase	3
        收货电话	phone	3
        收货省份	coarse_location	3
        收货纬度	gps_position	3
        收货经度	gps_position	3
        收货详细地址	detailed_address	3
        收货邮编	coarse_location	3
        收费	purchase	3
        收费金额	purchase	3
        收费项目	purchase	3
        收银员	staff_id	3
        放款机构	company	3
        放款编号	business_id	3
        政治倾向	political	3
        政治立场	political	3
        政治背景	political	3
        政治身份	political	3
        政治面貌	political	3
        政治面貌代码	political	3
        政黨	political	3
        敏感信息同意	consent_record	3
        敏感客户	consent_record	3
        教会	religion_belief	3
        教师	staff_id	3
        教师姓名	staff_id	3
        教派	religion_belief	3
        教育机构	company	3
        教育水平	education	3
        教育程度	education	3
        教育经历	education	3
        教育背景	education	3
        数学成绩	school_grade	3
        数据id	customer_id	3
        数据分组	campaign	3
        数据包	campaign	3
        数据包名称	campaign	3
        数据批次	campaign	3
        数据日期	timestamp	3
        数据时间	timestamp	3
        数据来源	campaign	3
        数据渠道	campaign	3
        数据源	campaign	3
        数据状态	opaque_id	3
        数据类型	campaign	3
        数据编号	customer_id	3
        数据质量等级	score	3
        数量	purchase	3
        数量 個	purchase	2
        数量合计	aggregate	3
        整形史	health	3
        整形项目	health	3
        整车编号	vehicle_vin	3
        數量	purchase	3
        文件名	opaque_id	3
        文件名称	opaque_id	3
        文件大小	opaque_id	3
        文件类型	opaque_id	3
        文件编号	opaque_id	3
        文件路径	opaque_id	3
        文化程度	education	3
        文字记录	transcript	3
        文本	transcript	3
        文本内容	transcript	3
        新农合号	cn_social_security	3
        新增人数	aggregate	3
        新增客户数	aggregate	3
        新增日期	timestamp	3
        新增时间	timestamp	3
        新增用户数	aggregate	3
        新建时间	timestamp	3
        新浪微博	social_account	3
        新生儿姓名	minor_data	3
        新车购置价	purchase	3
        方差	aggregate	3
        施工地址	detailed_address	3
        旅客	person_name	2
        旅客姓名	person_name	3
        旅行证件号	passport	3
        旅行证号	passport	3
        族别	ethnicity	3
        族群	ethnicity	3
        族裔	ethnicity	3
        无意向原因	preference	3
        无犯罪记录	criminal_record	3
        既往史	health	3
        既往歴	health	3
        既往病史	health	3
        日	timestamp	3
        日均资产	income_debt	3
        日時	timestamp	2
        日期	timestamp	3
        日期时间	timestamp	3
        日期時間	timestamp	3
        日活	aggregate	3
        日間電話	phone	3
        时区	coarse_location	3
        时段	timestamp	3
        时长	call_record	3
        时长秒	call_record	3
        时间	timestamp	3
        时间戳	timestamp	3
        时间戳毫秒	timestamp	3
        时间戳秒	timestamp	3
        时间段	timestamp	3
        旺旺	social_account	3
        旺旺id	social_account	3
        旺旺号	social_account	3
        旺旺昵称	social_account	3
        星期	timestamp	3
        星級	score	3
        星级	score	3
        是否vip	score	3
        是否上门	call_record	3
        是否低保	specific_identity	3
        是否信教	religion_belief	3
        是否允许联系	consent_record	3
        是否免打扰	consent_record	3
        是否党员	political	3
        是否军人	specific_identity	3
        是否删除	opaque_id	3
        是否到店	call_record	3
        是否到访	call_record	3
        是否加微信	call_record	3
        是否勿扰	consent_record	3
        是否单亲	marital_family	3
        是否同意	consent_record	3
        是否同意联系	consent_record	3
        是否同意营销	consent_record	3
        是否同意隐私协议	consent_record	3
        是否启用	opaque_id	3
        是否吸烟	health	3
        是否团员	political	3
        是否在职	occupation	3
        是否少数民族	ethnicity	3
        是否工会会员	trade_union	3
        是否已婚	marital_family	3
        是否录音	recording	3
        是否怀孕	health	3
        是否患病	health	3
        是否意向	preference	3
        是否感兴趣	preference	3
        是否成交	call_record	3
        是否成单	call_record	3
        是否投保	call_record	3
        是否抽烟	health	3
        是否拉黑	consent_record	3
        是否授权	consent_record	3
        是否接受推送	consent_record	3
        是否接受营销	consent_record	3
        是否接听	call_record	3
        是否接收短信	consent_record	3
        是否接通	call_record	3
        是否有子女	marital_family	3
        是否有孩子	marital_family	3
        是否有小孩	marital_family	3
        是否有意向	preference	3
        是否有房	income_debt	3
        是否有房贷	income_debt	3
        是否有效	opaque_id	3
        是否有犯罪记录	criminal_record	3
        是否有贷款	income_debt	3
        是否有车	income_debt	3
        是否有车贷	income_debt	3
        是否未成年	minor_data	3
        是否残疾	specific_identity	3
        是否毕业	education	3
        是否注销	consent_record	3
        是否流失	call_record	3
        是否测试	opaque_id	3
        是否添加微信	call_record	3
        是否独生子女	marital_family	3
        是否禁呼	consent_record	3
        是否签约	call_record	3
        是否结婚	marital_family	3
        是否续保	call_record	3
        是否订阅	consent_record	3
        是否试听	call_record	3
        是否试驾	call_record	3
        是否贫困户	specific_identity	3
        是否购买	call_record	3
        是否贷款	income_debt	3
        是否转人工	call_record	3
        是否转化	call_record	3
        是否转接	call_record	3
        是否退休	occupation	3
        是否退役军人	specific_identity	3
        是否退订	consent_record	3
        是否逾期	income_debt	3
        是否邀约	call_record	3
        是否重复	opaque_id	3
        是否饮酒	health	3
        是否黑名单	consent_record	3
        是否默认	opaque_id	3
        昵称	person_name	2
        昵称姓名	person_name	3
        显示号码	company_phone	3
        時間	timestamp	3
        時間戳	timestamp	3
        時間戳記	timestamp	3
        暂住地址	detailed_address	3
        暂保单号	business_id	3
        暗语	credential	3
        暱稱	person_name	2
        曝光量	aggregate	3
        更多电话	company_phone	3
        更多邮箱	company_email	3
        更新人	staff_id	3
        更新人id	staff_id	3
        更新日	timestamp	2
        更新日期	timestamp	3
        更新时间	timestamp	3
        更新时间戳	timestamp	3
        更新時間	timestamp	3
        更新者	staff_id	3
        曾用名	person_name	3
        最低还款	income_debt	3
        最低还款额	income_debt	3
        最后位置	gps_position	3
        最后修改人	staff_id	3
        最后修改时间	timestamp	3
        最后呼叫时间	call_record	3
        最后拨打时间	call_record	3
        最后更新日期	timestamp	3
        最后更新时间	timestamp	3
        最后活跃时间	timestamp	3
        最后消费时间	purchase	3
        最后登录ip	ip_address	3
        最后登录时间	timestamp	3
        最后联系	call_record	3
        最后联系时间	call_record	3
        最后访问时间	timestamp	3
        最后购买时间	purchase	3
        最后跟进时间	call_record	3
        最后通话时间	call_record	3
        最大值	aggregate	3
        最小值	aggregate	3
        最後聯絡時間	call_record	3
        最新年报地址	company_address	3
        最新跟进	call_note	3
        最新跟进时间	call_record	3
        最新跟进记录	call_note	3
        最終学歴	education	3
        最近一次购买	purchase	3
        最近一次跟进时间	call_record	3
        最近一次通话时间	call_record	3
        最近下单时间	purchase	3
        最近修改人	staff_id	3
        最近修改时间	timestamp	3
        最近呼叫时间	call_record	3
        最近外呼时间	call_record	3
        最近拨打时间	call_record	3
        最近接通时间	call_record	3
        最近更新时间	timestamp	3
        最近来源	campaign	3
        最近活动日期	call_record	3
        最近活动时间	call_record	3
        最近活跃时间	timestamp	3
        最近消费	purchase	3
        最近消费时间	purchase	3
        最近登录	timestamp	3
        最近登录ip	ip_address	3
        最近登录时间	timestamp	3
        最近联系	call_record	3
        最近联系日期	call_record	3
        最近联系时间	call_record	3
        最近聯絡時間	call_record	3
        最近访问时间	timestamp	3
        最近购买时间	purchase	3
        最近跟进内容	call_note	3
        最近跟进时间	call_record	3
        最近跟进记录	call_note	3
        最近通话时间	call_record	3
        最高学位	education	3
        最高学历	education	3
        最高學歷	education	3
        會員	person_name	2
        會員代號	customer_id	3
        會員卡號	customer_id	3
        會員地址	detailed_address	3
        會員姓名	person_name	3
        會員手機	phone	3
        會員積分	purchase	3
        會員等級	score	3
        會員編號	customer_id	3
        會員號碼	customer_id	3
        會員電話	phone	3
        月	timestamp	3
        月份	timestamp	3
        月供	income_debt	3
        月均消费	purchase	3
        月均话费	purchase	3
        月收入	income_debt	3
        月日均资产	income_debt	3
        月活	aggregate	3
        月流水	income_debt	3
        月消费	purchase	3
        月租	purchase	3
        月租费	purchase	3
        月租金	income_debt	3
        月经史	health	3
        月薪	income_debt	3
        月还款	income_debt	3
        月还款额	income_debt	3
        月龄	minor_data	3
        有兴趣	preference	3
        有效日期	timestamp	3
        有效月年	card_expiry	3
        有效期	timestamp	3
        有效期(卡)	card_expiry	3
        有效期开始	timestamp	3
        有效期结束	timestamp	3
        有效期至	timestamp	3
        有效期限	timestamp	3
        有效状态	opaque_id	3
        有效证件号	cn_resident_id	2
        有效证件号码	cn_resident_id	2
        有效通话	call_record	3
        有效通话时长	call_record	3
        有效通话次数	call_record	3
        有无前科	criminal_record	3
        有无子女	marital_family	3
        有无孩子	marital_family	3
        有无小孩	marital_family	3
        有无意向	preference	3
        有无房产	income_debt	3
        有无房贷	income_debt	3
        有无病史	health	3
        有无贷款	income_debt	3
        有无车	income_debt	3
        有无车贷	income_debt	3
        朋友姓名	third_party_person	3
        服务专员	staff_id	3
        服务人员	staff_id	3
        服务人员工号	staff_id	3
        服务内容	purchase	3
        服务单号	business_id	3
        服务号码	phone	3
        服务地址	detailed_address	3
        服务密码	credential	3
        服务小结	call_note	3
        服务流水号	business_id	3
        服务热线	company_phone	3
        服务电话	company_phone	3
        服务类型	purchase	3
        服务记录	call_note	3
        服务评价	score	3
        服务评分	score	3
        服务费	purchase	3
        服务项目	purchase	3
        服務單位	occupation	3
        服務熱線	company_phone	3
        服務電話	company_phone	3
        服役情况	specific_identity	3
        服药	health	3
        服药情况	health	3
        朝向	property_unit	2
        期数楼栋	property_unit	3
        期望上课时间	preference	3
        期望价格	preference	3
        期望区域	coarse_location	3
        期望城市	coarse_location	3
        期望岗位	occupation	3
        期望月薪	income_debt	3
        期望职位	occupation	3
        期望薪水	income_debt	3
        期望薪资	income_debt	3
        期末成绩	school_grade	3
        期缴保费	purchase	3
        期货账号	bank_account	3
        期间	timestamp	3
        未付金额	purchase	3
        未成交原因	preference	3
        未成年人	minor_data	3
        未成年人姓名	minor_data	3
        未接	call_record	3
        未接原因	call_record	3
        未接次数	call_record	3
        未接电话	call_record	3
        未接通原因	call_record	3
        未还本金	income_debt	3
        未还金额	income_debt	3
        末三码	card_verification	3
        末三碼	card_verification	3
        末次月经	health	3
        本人姓名	person_name	3
        本人手机	phone	3
        本人手机号	phone	3
        本人生日	date_of_birth	3
        本人电话	phone	3
        本人证件号码	cn_resident_id	2
        本人身份证号	cn_resident_id	3
        本人银行卡号	payment_card	3
        本方账号	bank_account	3
        本科学校	education	3
        本科院校	education	3
        本金	income_debt	3
        机主	phone	2
        机主号码	phone	2
        机主姓名	person_name	3
        机动车号牌	licence_plate	3
        机动车驾驶证号	driving_licence	3
        机器人通话轮次	call_record	3
        机器码	device_id	3
        机型	device_id	3
        机构	company	3
        机构id	opaque_id	3
        机构代码	tax_id_business	3
        机构代码证	uscc	3
        机构信用代码	uscc	3
        机构名称	company	3
        机构地址	company_address	3
        机构电话	company_phone	3
        机构编号	opaque_id	3
        机构编码	opaque_id	3
        机票号	business_id	3
        机身号	device_id	3
        机顶盒号	device_id	3
        权利人	person_name	3
        权证号	property_unit	3
        村	coarse_location	3
        村委会	coarse_location	3
        村民姓名	person_name	3
        村组	detailed_address	2
        条形码	opaque_id	3
        条码	opaque_id	3
        来源	campaign	3
        来源ip	ip_address	3
        来源分类	campaign	3
        来源媒体	campaign	3
        来源平台	campaign	3
        来源广告	campaign	3
        来源明细	campaign	3
        来源活动	campaign	3
        来源渠道	campaign	3
        来源类型	campaign	3
        来源系统	opaque_id	3
        来源网站	campaign	3
        来源页面	campaign	3
        来电	phone	3
        来电人	person_name	3
        来电人号码	phone	2
        来电人姓名	person_name	3
        来电人电话	phone	3
        来电内容	call_note	3
        来电原因	call_record	3
        来电号码	phone	3
        来电日期	call_record	3
        来电时间	call_record	3
        来电显示	phone	3
        来电次数	call_record	3
        来电流水号	business_id	3
        来电渠道	campaign	3
        来电电话	phone	3
        来电目的	call_record	3
        来电类型	call_record	3
        来访人	person_name	3
        来访日期	call_record	3
        来访时间	call_record	3
        来访次数	call_record	3
        来访渠道	campaign	3
        染色体	genetic	3
        染色体核型	genetic	3
        查询密码	credential	3
        查询次数	credit_report	3
        标准差	aggregate	3
        标志	opaque_id	3
        标本号	medical_record	3
        标签	campaign	3
        标签名称	campaign	3
        标记	opaque_id	3
        标识	opaque_id	3
        标识符	opaque_id	3
        栋	property_unit	3
        栋号	property_unit	3
        校区	company	3
        校区名称	company	3
        校区地址	company_address	3
        校验和	opaque_id	3
        校验状态	opaque_id	3
        校验码	credential	3
        校验码cvv	card_verification	3
        校验结果	opaque_id	3
        核心客户号	customer_id	3
        核酸检测	health	3
        核酸结果	health	3
        核销码	business_id	3
        案件号	business_id	3
        案件編號	business_id	3
        案件编号	business_id	3
        案件金额	income_debt	3
        案号	business_id	3
        案底	criminal_record	3
        案由	criminal_record	3
        案號	business_id	3
        档案号	customer_id	3
        档案编号	driving_licence	3
        條碼	opaque_id	3
        检查号	medical_record	3
        检查结果	health	3
        检查项目	health	3
        检验号	medical_record	3
        检验结果	health	3
        检验项目	health	3
        業主姓名	person_name	3
        業務	staff_id	3
        業務人員	staff_id	3
        業務代表	staff_id	3
        業務員	staff_id	3
        業務員姓名	staff_id	3
        業種	industry	3
        楼号	property_unit	3
        楼层	property_unit	3
        楼座	property_unit	3
        楼房号	property_unit	3
        楼栋	property_unit	3
        楼栋单元	property_unit	3
        楼栋号	property_unit	3
        楼栋房号	property_unit	3
        楼盘	coarse_location	3
        楼盘名称	coarse_location	3
        楼盘地址	detailed_address	3
        楼盘房号	property_unit	3
        樓層	property_unit	3
        樓棟	property_unit	3
        標籤	campaign	3
        模块	opaque_id	3
        模型分	score	3
        模型得分	score	3
        模型评分	score	3
        模板id	opaque_id	3
        模板编号	opaque_id	3
        機構名稱	company	3
        檔名	opaque_id	3
        檔案名稱	opaque_id	3
        欠款	income_debt	3
        欠款人	person_name	3
        欠款总额	income_debt	3
        欠款金额	income_debt	3
        欠缴	income_debt	3
        欠缴金额	income_debt	3
        欠费	income_debt	3
        欠费金额	income_debt	3
        次要联系人	third_party_person	3
        款号	opaque_id	3
        款式	purchase	3
        步态	biometric	3
        歲數	age	3
        残疾	specific_identity	3
        残疾人	specific_identity	3
        残疾人证号	specific_identity	3
        残疾情况	specific_identity	3
        残疾等级	specific_identity	3
        残疾类别	specific_identity	3
        残疾类型	specific_identity	3
        残疾证	specific_identity	3
        残疾证号	other_national_id	2
        殘障	specific_identity	3
        母亲	guardian	3
        母亲姓名	guardian	3
        母亲工作单位	occupation	3
        母亲手机	guardian	3
        母亲手机号	guardian	3
        母亲电话	guardian	3
        母亲职业	occupation	3
        母亲联系方式	guardian	3
        母亲联系电话	guardian	3
        母亲身份证号	cn_resident_id	3
        母公司	company	3
        母親姓名	guardian	3
        母親電話	guardian	3
        比例	aggregate	3
        比率	aggregate	3
        毕业专业	education	3
        毕业初中	school_grade	3
        毕业学校	education	3
        毕业学院	education	3
        毕业小学	school_grade	3
        毕业年份	education	3
        毕业日期	education	3
        毕业时间	education	3
        毕业证书编号	other_national_id	2
        毕业证号	other_national_id	2
        毕业院校	education	3
        毫秒时间戳	timestamp	3
        氏名	person_name	2
        民族	ethnicity	3
        民族代码	ethnicity	3
        民族名称	ethnicity	3
        水表号	device_id	3
        水费户号	business_id	3
        永久居留证	other_national_id	3
        永居证号	other_national_id	2
        求职意向	occupation	3
        求职者	person_name	3
        汇总	aggregate	3
        汇报对象	staff_id	3
        汇款账号	bank_account	3
        汇率	aggregate	3
        沟通内容	call_note	3
        沟通小结	call_note	3
        沟通情况	call_note	3
        沟通摘要	call_note	3
        沟通方式	call_record	3
        沟通时长	call_record	3
        沟通时间	call_record	3
        沟通次数	call_record	3
        沟通状态	call_record	3
        沟通结果	call_record	3
        沟通记录	call_note	3
        沟通详情	call_note	3
        治疗	health	3
        治疗史	health	3
        治疗情况	health	3
        治疗方式	health	3
        治疗方案	health	3
        治疗记录	health	3
        治疗项目	health	3
        法人	legal_representative	3
        法人代表	legal_representative	3
        法人代表姓名	legal_representative	3
        法人名	company	3
        法人名字	legal_representative	3
        法人名称	company	3
        法人姓名	legal_representative	3
        法人手机	phone	3
        法人手机号	phone	3
        法人电话	phone	3
        法人股东	legal_representative	3
        法人证件号码	cn_resident_id	2
        法人证件类型	opaque_id	3
        法人身份证	cn_resident_id	3
        法人身份证号	cn_resident_id	3
        法人身份证号码	cn_resident_id	3
        法定代理人	guardian	3
        法定代理人姓名	guardian	3
        法定代表	legal_representative	3
        法定代表人	legal_representative	3
        法定代表人姓名	legal_representative	3
        法定代表人身份证号	cn_resident_id	3
        法定监护人	guardian	3
        法定继承人	person_name	2
        法律依据	consent_record	3
        注册ip	ip_address	3
        注册号	tax_id_business	3
        注册名称	company	3
        注册地	company_address	3
        注册地址	company_address	3
        注册手机	phone	3
        注册手机号	phone	3
        注册日期	timestamp	3
        注册时间	timestamp	3
        注册来源	campaign	3
        注册渠道	campaign	3
        注册电话	company_phone	3
        注册资本	aggregate	3
        注册资金	aggregate	3
        注册邮箱	email	3
        注文日	purchase	2
        注文番号	business_id	2
        注释	call_note	3
        注销时间	consent_record	3
        注销状态	consent_record	3
        活体检测	biometric	3
        活体照片	biometric	3
        活动	campaign	3
        活动id	campaign	3
        活动主题	campaign	3
        活动代码	campaign	3
        活动名称	campaign	3
        活动批次	campaign	3
        活动来源	campaign	3
        活动类型	campaign	3
        活动编号	campaign	3
        活动轨迹	gps_position	3
        活動	campaign	3
        活動名稱	campaign	3
        活期账号	bank_account	3
        活跃度	score	3
        活跃时间	timestamp	3
        活跃等级	score	3
        派件员	staff_id	3
        派单人	staff_id	3
        派单时间	timestamp	3
        派发时间	timestamp	3
        派工单号	business_id	3
        派送地址	detailed_address	3
        流入元	campaign	2
        流動電話	phone	3
        流失原因	preference	3
        流失时间	call_record	3
        流失概率	score	3
        流失状态	call_record	3
        流失率	aggregate	3
        流失风险	score	3
        流水	income_debt	3
        流水号	business_id	3
        流水编号	business_id	3
        流水號	business_id	3
        流量	purchase	3
        流量使用	purchase	3
        流量来源	campaign	3
        浏览器	device_id	3
        浏览器指纹	device_id	3
        浏览次数	call_record	3
        浏览量	aggregate	3
        消息	call_note	3
        消息内容	call_note	3
        消耗	aggregate	3
        消費金額	purchase	3
        消费习惯	preference	3
        消费偏好	preference	3
        消费总金额	purchase	3
        消费总额	purchase	3
        消费日期	purchase	3
        消费时间	purchase	3
        消费次数	purchase	3
        消费者信心指数	aggregate	3
        消费者物价指数	aggregate	3
        消费能力	income_debt	3
        消费记录	purchase	3
        消费金额	purchase	3
        消费项目	purchase	3
        消费频次	purchase	3
        消费频率	purchase	3
        涉诉	criminal_record	3
        涉诉情况	criminal_record	3
        涉诉记录	criminal_record	3
        淘宝id	social_account	3
        淘宝昵称	social_account	3
        淘宝订单号	business_id	3
        淘宝账号	social_account	3
        添加日期	timestamp	3
        添加时间	timestamp	3
        添加状态	call_record	3
        清算行号	bank_routing	3
        渠道	campaign	3
        渠道id	campaign	3
        渠道代码	campaign	3
        渠道來源	campaign	3
        渠道名称	campaign	3
        渠道商	company	3
        渠道大类	campaign	3
        渠道小类	campaign	3
        渠道来源	campaign	3
        渠道类型	campaign	3
        渠道细分	campaign	3
        渠道经理	staff_id	3
        渠道编号	campaign	3
        渠道编码	campaign	3
        港人身份证	hk_id	3
        港澳台居住证	cn_travel_permit	3
        港澳台居民居住证	cn_travel_permit	3
        港澳台证件号	cn_travel_permit	3
        港澳台通行证	cn_travel_permit	3
        港澳台通行证号	cn_travel_permit	3
        港澳居民来往内地通行证	cn_travel_permit	3
        港澳居民通行证	cn_travel_permit	3
        港澳通行证	cn_travel_permit	3
        港澳通行证号	cn_travel_permit	3
        游戏账号	social_account	3
        源ip	ip_address	3
        溝通紀錄	call_note	3
        滞纳金	income_debt	3
        满减金额	purchase	3
        满意度	score	3
        满意度评价	score	3
        满意度评分	score	3
        满意率	aggregate	3
        满期日	insurance_expiry	3
        满期日期	insurance_expiry	3
        滿意度	score	3
        潜在客户	person_name	2
        潜在客户姓名	person_name	3
        潜在客户编号	customer_id	3
        潜客id	customer_id	3
        潜客姓名	person_name	3
        潜客编号	customer_id	3
        激活码	credential	3
        点击率	aggregate	3
        点击量	aggregate	3
        烈属	specific_identity	3
        热度	score	3
        热线	company_phone	3
        热线号码	company_phone	3
        热线电话	company_phone	3
        燃气户号	business_id	3
        燃气表号	device_id	3
        營業地址	company_address	3
        爱人	third_party_person	3
        爱人姓名	third_party_person	3
        爱好	preference	3
        父亲	guardian	3
        父亲姓名	guardian	3
        父亲工作单位	occupation	3
        父亲手机	guardian	3
        父亲手机号	guardian	3
        父亲电话	guardian	3
        父亲职业	occupation	3
        父亲联系方式	guardian	3
        父亲联系电话	guardian	3
        父亲身份证号	cn_resident_id	3
        父母	guardian	3
        父母姓名	guardian	3
        父母电话	guardian	3
        父親姓名	guardian	3
        父親電話	guardian	3
        父订单号	business_id	3
        爷爷姓名	guardian	3
        爸爸	guardian	3
        爸爸姓名	guardian	3
        爸爸电话	guardian	3
        片	coarse_location	2
        片区	coarse_location	3
        片区名称	coarse_location	3
        版本	opaque_id	3
        版本号	opaque_id	3
        版本號	opaque_id	3
        牌照	licence_plate	3
        牌照号	licence_plate	3
        牌照号码	licence_plate	3
        牌照號碼	licence_plate	3
        牙齿情况	health	3
        牙齿问题	health	3
        物业公司	company	3
        物业公司名称	company	3
        物业地址	detailed_address	3
        物业电话	company_phone	3
        物业类型	property_unit	2
        物业编号	property_unit	3
        物业费	property_unit	2
        物业费欠缴	income_debt	3
        物品名称	purchase	3
        物料号	opaque_id	3
        物料编号	opaque_id	3
        物料编码	opaque_id	3
        物流公司	company	3
        物流单号	business_id	3
        物流單號	business_id	3
        物流状态	purchase	3
        物流编号	business_id	3
        物流运单号	business_id	3
        物理地址	device_id	3
        特困	specific_identity	3
        特定身份	specific_identity	3
        特殊人群	specific_identity	3
        特殊备注	call_note	3
        特殊身份	specific_identity	3
        特长	preference	3
        犯罪紀錄	criminal_record	3
        犯罪记录	criminal_record	3
        状态	opaque_id	3
        状态(订单)	purchase	2
        状态名称	opaque_id	3
        状态码	opaque_id	3
        状态编码	opaque_id	3
        狀態	opaque_id	3
        独生子女	marital_family	3
        环比	aggregate	3
        现价	purchase	3
        现任职务	occupation	3
        现住地	detailed_address	3
        现住地址	detailed_address	3
        现住址	detailed_address	3
        现保险公司	company	3
        现单位	occupation	3
        现单位名称	occupation	3
        现居住地	detailed_address	2
        现居住地址	detailed_address	3
        现居地址	detailed_address	3
        现居城市	coarse_location	3
        现工作单位	occupation	3
        现用产品	purchase	3
        现病史	health	3
        现金价值	purchase	3
        班主任	school_grade	3
        班主任姓名	school_grade	3
        班級	school_grade	3
        班级	school_grade	3
        班级名称	school_grade	3
        班组	staff_id	3
        班长	staff_id	3
        理專	staff_id	3
        理由	call_note	3
        理财产品	purchase	3
        理财余额	income_debt	3
        理财经理	staff_id	3
        理财金额	income_debt	3
        理财顾问	staff_id	3
        理赔原因	health	3
        理赔号	business_id	3
        理赔案号	business_id	3
        理赔次数	purchase	3
        理赔状态	purchase	3
        理赔病史	health	3
        理赔记录	purchase	3
        理赔账号	bank_account	3
        理赔金额	purchase	3
        生产厂家	company	3
        生产商	company	3
        生命周期	call_record	3
        生命周期价值	score	3
        生命周期阶段	call_record	3
        生年月日	date_of_birth	3
        生成日期	timestamp	3
        生成时间	timestamp	3
        生效日期	timestamp	3
        生效时间	timestamp	3
        生日	date_of_birth	3
        生日日期	date_of_birth	3
        生日月	date_of_birth	3
        生日月份	date_of_birth	3
        生活习惯	preference	3
        生活方式	preference	3
        生源地	coarse_location	3
        生物特征	biometric	3
        生物识别	biometric	3
        生物识别信息	biometric	3
        生肖	age	3
        生育史	health	3
        生育情况	marital_family	3
        生育状况	marital_family	3
        生辰	date_of_birth	3
        產品	purchase	3
        產品代碼	opaque_id	3
        產品名稱	purchase	3
        產品編號	opaque_id	3
        產業	industry	3
        產業別	industry	3
        用工形式	occupation	3
        用工性质	occupation	3
        用戶	person_name	2
        用戶id	customer_id	3
        用戶名	social_account	3
        用戶姓名	person_name	3
        用戶編號	customer_id	3
        用户	person_name	2
        用户 id	customer_id	3
        用户id	customer_id	3
        用户ip	ip_address	3
        用户代码	customer_id	3
        用户价值	score	3
        用户住址	detailed_address	3
        用户分层	score	3
        用户分群	score	3
        用户号	customer_id	3
        用户名	social_account	3
        用户名称	person_name	2
        用户地址	detailed_address	3
        用户备注	call_note	3
        用户姓名	person_name	3
        用户密码	credential	3
        用户年龄	age	3
        用户微信	wechat	3
        用户性别	gender	3
        用户总数	aggregate	3
        用户手机	phone	3
        用户手机号	phone	3
        用户数	aggregate	3
        用户昵称	social_account	3
        用户来源	campaign	3
        用户标签	score	3
        用户标识	customer_id	3
        用户生日	date_of_birth	3
        用户电话	phone	3
        用户画像	call_note	3
        用户等级	score	3
        用户类型	score	3
        用户级别	score	3
        用户编号	customer_id	3
        用户编码	customer_id	3
        用户评分	score	3
        用户账号	social_account	3
        用户身份证号	cn_resident_id	3
        用户邮箱	email	3
        用水地址	detailed_address	3
        用法用量	health	3
        用电地址	detailed_address	3
        用电户号	business_id	3
        用电量	purchase	3
        用药	health	3
        用药史	health	3
        用药情况	health	3
        用药记录	health	3
        用藥	health	3
        用量	purchase	3
        甲方	company	3
        甲方名称	company	3
        申請人姓名	person_name	3
        申請編號	business_id	3
        申请人	person_name	3
        申请人出生日期	date_of_birth	3
        申请人单位	occupation	3
        申请人地址	detailed_address	3
        申请人姓名	person_name	3
        申请人年龄	age	3
        申请人性别	gender	3
        申请人手机	phone	3
        申请人手机号	phone	3
        申请人护照号	passport	3
        申请人电话	phone	3
        申请人职业	occupation	3
        申请人证件号码	cn_resident_id	2
        申请人身份证	cn_resident_id	3
        申请人身份证号	cn_resident_id	3
        申请件编号	business_id	3
        申请单号	business_id	3
        申请号	business_id	3
        申请日期	timestamp	3
        申请时间	timestamp	3
        申请编号	business_id	3
        申购金额	purchase	3
        电子信箱	email	3
        电子健康卡号	medical_record	3
        电子票号	business_id	3
        电子签名	consent_record	3
        电子邮件	email	3
        电子邮件地址	email	3
        电子邮箱	email	3
        电子邮箱地址	email	3
        电机号	vehicle_vin	3
        电联	phone	2
        电脑号	cn_social_security	3
        电表号	device_id	3
        电表户号	business_id	3
        电话	phone	3
        电话 1	phone	3
        电话 2	phone	3
        电话 3	phone	3
        电话/微信	phone	3
        电话1	phone	3
        电话2	phone	3
        电话区号	coarse_location	3
        电话号	phone	3
        电话号码	phone	3
        电话号码 1	phone	3
        电话号码 2	phone	3
        电话归属地	coarse_location	3
        电话手机	phone	3
        电话状态	call_record	3
        电话类型	opaque_id	3
        电邮	email	3
        电邮地址	email	3
        电销专员	staff_id	3
        电销人员	staff_id	3
        电销名单	campaign	3
        电销员	staff_id	3
        电销坐席	staff_id	3
        电销活动	campaign	3
        男女	gender	3
        画像标签	score	3
        留存率	aggregate	3
        留守儿童	specific_identity	3
        留言	call_note	3
        留言内容	call_note	3
        留言录音	recording	3
        畢業學校	education	3
        番号	opaque_id	2
        番地	detailed_address	3
        異議說明	call_note	3
        疫苗	health	3
        疫苗接种	health	3
        疫苗接种情况	health	3
        疾病	health	3
        疾病代码	health	3
        疾病史	health	3
        疾病名称	health	3
        疾病情况	health	3
        疾病类型	health	3
        疾病编码	health	3
        病人	person_name	3
        病人id	medical_record	3
        病人住址	detailed_address	3
        病人出生日期	date_of_birth	3
        病人号	medical_record	3
        病人姓名	person_name	3
        病人年龄	age	3
        病人性别	gender	3
        病人电话	phone	3
        病人类型	health	3
        病人编号	medical_record	3
        病人身份证号	cn_resident_id	3
        病例号	medical_record	3
        病况	health	3
        病历	health	3
        病历号	medical_record	3
        病历摘要	health	3
        病历编号	medical_record	3
        病史	health	3
        病名	health	3
        病因	health	3
        病情	health	3
        病情描述	health	3
        病案号	medical_record	3
        病歷號	medical_record	3
        病歷號碼	medical_record	3
        病症	health	3
        病种	health	3
        病程	health	3
        症状	health	3
        症状描述	health	3
        痛点	preference	3
        癌症	health	3
        登入密碼	credential	3
        登录ip	ip_address	3
        登录ip地址	ip_address	3
        登录名	social_account	3
        登录密码	credential	3
        登录帐号	social_account	3
        登录时间	timestamp	3
        登录次数	call_record	3
        登录用户名	social_account	3
        登录账号	social_account	3
        登記地址	company_address	3
        登记人	staff_id	3
        登记人员	staff_id	3
        登记号	medical_record	3
        登记日期	timestamp	3
        登记时间	timestamp	3
        登记机关	company	3
        登记状态	company	3
        登记编号	business_id	3
        登錄時間	timestamp	3
        登録日	timestamp	2
        登陆ip	ip_address	3
        登陆密码	credential	3
        登陆时间	timestamp	3
        登陆账号	social_account	3
        發票抬頭	company	3
        發票號碼	business_id	3
        白名单	consent_record	3
        百分比	aggregate	3
        皮肤类型	health	3
        皮肤问题	health	3
        监事	legal_representative	3
        监护人	guardian	3
        监护人关系	guardian	3
        监护人姓名	guardian	3
        监护人手机	guardian	3
        监护人手机号	guardian	3
        监护人电话	guardian	3
        监护人联系方式	guardian	3
        监护人联系电话	guardian	3
        监护人身份证号	cn_resident_id	3
        監護人	guardian	3
        監護人姓名	guardian	3
        監護人電話	guardian	3
        目前薪资	income_debt	3
        目标	aggregate	3
        目标值	aggregate	3
        目标城市	coarse_location	3
        目标院校	education	3
        目的地	coarse_location	2
        直属上级	staff_id	3
        直属领导	staff_id	3
        直播名称	campaign	3
        直播间	campaign	3
        直系亲属	third_party_person	3
        直系亲属姓名	third_party_person	3
        省	coarse_location	3
        省份	coarse_location	3
        省份代码	coarse_location	3
        省份名称	coarse_location	3
        省份编码	opaque_id	3
        省名	coarse_location	3
        省市	coarse_location	3
        省市区	coarse_location	3
        省市区县	coarse_location	3
        省市县	coarse_location	3
        看房人	person_name	3
        真实姓名	person_name	3
        睡眠情况	health	3
        督导	staff_id	3
        知乎	social_account	3
        知乎账号	social_account	3
        知情同意	consent_record	3
        知情同意书	consent_record	3
        短信内容	call_note	3
        短信发送时间	call_record	3
        短信发送状态	call_record	3
        短信号码	phone	3
        短信次数	call_record	3
        短信状态	call_record	3
        短信验证码	credential	3
        研究生院校	education	3
        确认号	business_id	3
        确诊	health	3
        确诊日期	health	3
        磁卡号	medical_record	3
        磁条	card_verification	3
        磁条信息	card_verification	3
        磁条数据	card_verification	3
        磁道	card_verification	3
        磁道信息	card_verification	3
        磁道数据	card_verification	3
        礼品卡号	business_id	3
        社交媒体账号	social_account	3
        社交帐号	social_account	3
        社交账号	social_account	3
        社会保险号	cn_social_security	3
        社会保险号码	cn_social_security	3
        社会保障卡号	cn_social_security	3
        社会保障号	cn_social_security	3
        社会保障号码	cn_social_security	3
        社会信用代码	uscc	3
        社会关系	marital_family	3
        社会安全号	us_ssn	3
        社会安全号码	us_ssn	3
        社会统一信用代码	uscc	3
        社保	cn_social_security	3
        社保个人编号	cn_social_security	3
        社保卡	cn_social_security	3
        社保卡号	cn_social_security	3
        社保卡号码	cn_social_security	3
        社保号	cn_social_security	3
        社保号码	cn_social_security	3
        社保基数	income_debt	3
        社保年限	income_debt	3
        社保情况	income_debt	3
        社保电脑号	cn_social_security	3
        社保编号	cn_social_security	3
        社保缴纳	income_debt	3
        社保缴纳基数	income_debt	3
        社保账号	cn_social_security	3
        社保電腦號	cn_social_security	3
        社区	coarse_location	3
        社員番号	staff_id	2
        社會信用代碼	uscc	3
        社群账号	social_account	3
        祖籍	coarse_location	3
        票号	business_id	3
        禁呼	consent_record	3
        禁呼名单	consent_record	3
        禁呼状态	consent_record	3
        禁拨	consent_record	3
        禁拨名单	consent_record	3
        禁止联系	consent_record	3
        离店日期	purchase	3
        离职原因	occupation	3
        离职日期	occupation	3
        离职时间	occupation	3
        私人电话	phone	3
        私人邮箱	email	3
        私钥	credential	3
        种族	ethnicity	3
        种类	opaque_id	3
        科室	health	3
        科系	education	3
        秒数	call_record	3
        秒时间戳	timestamp	3
        秘钥	credential	3
        租客	person_name	3
        租客姓名	person_name	3
        租客手机	phone	3
        租客电话	phone	3
        租客编号	customer_id	3
        租客身份证号	cn_resident_id	3
        租户	person_name	3
        租户id	opaque_id	3
        租户姓名	person_name	3
        租户电话	phone	3
        租期	property_unit	3
        租约到期	insurance_expiry	3
        租约编号	property_unit	3
        租赁到期日	property_unit	3
        租赁合同号	property_unit	3
        租赁合同编号	property_unit	3
        租赁期限	property_unit	3
        租赁起始日	property_unit	3
        租金	income_debt	3
        积分	purchase	3
        积分余额	purchase	3
        称呼	person_name	3
        称谓	gender	3
        移动号码	phone	3
        移动电话	phone	3
        移动电话号码	phone	3
        稅號	tax_id_business	3
        税前收入	income_debt	3
        税务登记号	tax_id_business	3
        税务登记证号	tax_id_business	3
        税务登记证号码	tax_id_business	3
        税务编号	tax_id_business	3
        税号	tax_id_business	3
        税后工资	income_debt	3
        税后收入	income_debt	3
        税率	purchase	3
        税金	purchase	3
        税额	purchase	3
        種別	opaque_id	2
        種族	ethnicity	3
        稱謂	person_name	3
        空号	call_record	3
        空号检测	call_record	3
        空腹血糖	health	3
        立案号	business_id	3
        第一学历	education	3
        第一联系人	person_name	3
        第一联系人电话	phone	3
        第三方联系人	third_party_person	3
        第三者姓名	third_party_person	3
        第二电话	phone	3
        第二联系人	third_party_person	3
        第二联系电话	phone	3
        等待时长	call_record	3
        等級	score	3
        等级	score	3
        答卷时间	timestamp	3
        答复	call_note	3
        答案	call_note	3
        答题时间	timestamp	3
        签到位置	gps_position	3
        签到地点	gps_position	3
        签单日期	purchase	3
        签单时间	purchase	3
        签单金额	purchase	3
        签发日期	timestamp	3
        签发时间	timestamp	3
        签发机关	timestamp	3
        签名	consent_record	3
        签字	consent_record	3
        签收人	person_name	3
        签收日期	purchase	3
        签收时间	purchase	3
        签收状态	purchase	3
        签约主体	company	3
        签约人	person_name	3
        签约人姓名	person_name	3
        签约公司	company	3
        签约日期	purchase	3
        签约时间	purchase	3
        签约率	aggregate	3
        签约金额	purchase	3
        签署时间	consent_record	3
        签署状态	consent_record	3
        签证号	other_national_id	2
        签证号码	other_national_id	2
        简介	call_note	3
        管道	campaign	3
        簽名	consent_record	3
        簽證號碼	other_national_id	2
        籍貫	coarse_location	3
        籍贯	coarse_location	3
        类别	opaque_id	3
        类型	opaque_id	3
        类型编码	opaque_id	3
        类目	purchase	3
        类目id	opaque_id	3
        粉丝昵称	social_account	3
        精确位置	gps_position	3
        精神状况	health	3
        精神疾病	health	3
        精神病史	health	3
        糖尿病	health	3
        糖尿病类型	health	3
        系别	education	3
        系统	opaque_id	3
        系统名称	opaque_id	3
        系统密码	credential	3
        紅利點數	purchase	3
        納稅人識別號	tax_id_business	3
        級別	score	3
        索引	opaque_id	3
        索赔人	person_name	3
        紧急电话	phone	3
        紧急联系人	third_party_person	3
        紧急联系人 1	third_party_person	3
        紧急联系人 2	third_party_person	3
        紧急联系人关系	marital_family	3
        紧急联系人地址	detailed_address	3
        紧急联系人姓名	third_party_person	3
        紧急联系人手机	phone	3
        紧急联系人手机号	phone	3
        紧急联系人电话	phone	3
        紧急联系方式	phone	3
        紧急联系电话	phone	3
        紧急联络人	third_party_person	3
        累積消費	purchase	3
        累積消費金額	purchase	3
        累计消费	purchase	3
        累计消费次数	purchase	3
        累计消费金额	purchase	3
        累计积分	purchase	3
        累计通话时长	call_record	3
        累计金额	purchase	3
        結束時間	timestamp	3
        統一信用代碼	uscc	3
        統一社會信用代碼	uscc	3
        統一編號	tax_id_business	3
        統一證號	tw_id	3
        統編	tax_id_business	3
        經度	gps_position	3
        經營範圍	industry	3
        經緯度	gps_position	3
        經辦人	staff_id	3
        網址	company	3
        網站	company	3
        網點	bank_routing	3
        緊急聯絡人	third_party_person	3
        緊急聯絡人姓名	third_party_person	3
        緊急聯絡人電話	phone	3
        緊急聯絡電話	phone	3
        緊急聯繫人	third_party_person	3
        緊急連絡先	third_party_person	2
        編號	opaque_id	3
        緯度	gps_position	3
        縣市	coarse_location	3
        總價	purchase	3
        總數	aggregate	3
        總機	company_phone	3
        總計	purchase	3
        總金額	purchase	3
        红利	purchase	3
        红包	purchase	3
        红名单	consent_record	3
        级别	score	3
        纪要	call_note	3
        纬度	gps_position	3
        纳税人税号	tax_id_business	3
        纳税人编号	tax_id_business	3
        纳税人识别号	tax_id_business	3
        纳税人识别码	tax_id_business	3
        纳税号	tax_id_business	3
        纳税识别号	tax_id_business	3
        线上线下	campaign	3
        线索id	customer_id	3
        线索分级	score	3
        线索创建时间	timestamp	3
        线索号	customer_id	3
        线索名称	person_name	2
        线索姓名	person_name	3
        线索得分	score	3
        线索所有者	staff_id	3
        线索数	aggregate	3
        线索时间	timestamp	3
        线索来源	campaign	3
        线索来源渠道	campaign	3
        线索渠道	campaign	3
        线索状态	call_record	3
        线索状态变更时间	call_record	3
        线索等级	score	3
        线索类型	campaign	3
        线索级别	score	3
        线索编号	customer_id	3
        线索编码	customer_id	3
        线索评分	score	3
        线索负责人	staff_id	3
        线索质量	score	3
        线索量	aggregate	3
        线索阶段	call_record	3
        线路号码	phone	2
        组别	staff_id	3
        组名	campaign	3
        组织	company	3
        组织id	opaque_id	3
        组织名称	company	3
        组织机构	company	3
        组织机构代码	tax_id_business	3
        组织机构代码证	tax_id_business	3
        组长	staff_id	3
        组长姓名	staff_id	3
        终保日期	insurance_expiry	3
        终保时间	insurance_expiry	3
        终止日期	timestamp	3
        终止时间	timestamp	3
        终端ip	ip_address	3
        终端号	device_id	3
        终端型号	device_id	3
        终端标识	device_id	3
        终端类型	device_id	3
        终端编号	device_id	3
        经办人	person_name	3
        经办人员	staff_id	3
        经度	gps_position	3
        经手人	staff_id	3
        经济情况	income_debt	3
        经济状况	income_debt	3
        经济能力	income_debt	3
        经理	staff_id	3
        经理姓名	staff_id	3
        经纪人	staff_id	3
        经纬度	gps_position	3
        经营地址	company_address	3
        经营场所	company_address	3
        经营状态	company	3
        经营类目	industry	3
        经营者	legal_representative	3
        经营者姓名	legal_representative	3
        经营范围	industry	3
        经营项目	industry	3
        经销商	company	3
        经销商名称	company	3
        绑卡卡号	payment_card	3
        绑定卡号	payment_card	3
        绑定微信	wechat	3
        绑定手机	phone	3
        绑定手机号	phone	3
        绑定邮箱	email	3
        结婚情况	marital_family	3
        结婚日期	marital_family	3
        结婚时间	marital_family	3
        结婚纪念日	marital_family	3
        结婚证号	other_national_id	2
        结束原因	call_record	3
        结束日期	timestamp	3
        结束时间	timestamp	3
        结果	call_record	2
        结果代码	call_record	3
        结算卡号	payment_card	3
        结算账号	bank_account	3
        结算账户	bank_account	3
        统一代码	uscc	3
        统一信用代码	uscc	3
        统一社会代码	uscc	3
        统一社会信用代码	uscc	3
        统一社会信用代码证	uscc	3
        统一社会信用码	uscc	3
        统一编号	tax_id_business	3
        统计	aggregate	3
        统计日期	timestamp	3
        统计时间	timestamp	3
        继承人	third_party_person	3
        绩点	education	3
        续保保单号	business_id	3
        续保保费	purchase	3
        续保意向	preference	3
        续保日期	insurance_expiry	3
        续保时间	insurance_expiry	3
        续保月份	insurance_expiry	3
        续保状态	call_record	3
        续保率	aggregate	3
        续期交费账号	bank_account	3
        续期保费	purchase	3
        续期日期	insurance_expiry	3
        续期账号	bank_account	3
        续费时间	purchase	3
        续费次数	purchase	3
        续费金额	purchase	3
        维修单号	business_id	3
        维修地址	detailed_address	3
        综合得分	score	3
        综合评分	score	3
        编号	opaque_id	3
        编号单	business_id	3
        编码	opaque_id	3
        缴费人	person_name	3
        缴费单号	business_id	3
        缴费卡号	payment_card	3
        缴费年限	purchase	3
        缴费户号	business_id	3
        缴费方式	purchase	3
        缴费日期	purchase	3
        缴费时间	purchase	3
        缴费期	purchase	3
        缴费期满日	insurance_expiry	3
        缴费期间	purchase	3
        缴费期限	purchase	3
        缴费状态	purchase	3
        缴费课程	purchase	3
        缴费账号	bank_account	3
        缴费金额	purchase	3
        缴费银行	bank_routing	3
        网卡地址	device_id	3
        网名	social_account	3
        网址	company	3
        网店名称	company	3
        网店订单号	business_id	3
        网站	company	3
        网站地址	company	3
        网签号	business_id	3
        网签合同号	business_id	3
        网龄	purchase	3
        罚息	income_debt	3
        置业次数	preference	3
        置业目的	preference	3
        置业顾问	staff_id	3
        置信度	call_record	2
        美团账号	social_account	3
        美国社会安全号	us_ssn	3
        美国社保号	us_ssn	3
        美容师	staff_id	3
        群組	campaign	3
        老公姓名	third_party_person	3
        老婆姓名	third_party_person	3
        老客户	person_name	2
        老家地址	detailed_address	3
        老师	staff_id	2
        老师姓名	staff_id	3
        老板	legal_representative	3
        老板姓名	legal_representative	3
        老板电话	legal_representative	3
        考虑因素	preference	3
        考试成绩	school_grade	3
        聊天内容	call_note	3
        聊天记录	transcript	3
        职业	occupation	3
        职业代码	occupation	3
        职业名称	occupation	3
        职业类别	occupation	3
        职业类型	occupation	3
        职业编码	occupation	3
        职业资格	education	3
        职业资格证书	education	3
        职位	occupation	3
        职位名称	occupation	3
        职务	occupation	3
        职务名称	occupation	3
        职员姓名	staff_id	3
        职员编号	staff_id	3
        职场	occupation	3
        职工号	staff_id	3
        职工姓名	staff_id	3
        职工编号	staff_id	3
        职称	occupation	3
        职级	occupation	3
        联系	phone	2
        联系qq	qq	3
        联系人	person_name	3
        联系人 1	person_name	3
        联系人 2	third_party_person	3
        联系人 2 姓名	person_name	3
        联系人2	third_party_person	3
        联系人id	customer_id	3
        联系人二	third_party_person	3
        联系人关系	marital_family	3
        联系人名称	person_name	3
        联系人地址	detailed_address	3
        联系人姓名	person_name	3
        联系人座机	phone	3
        联系人微信	wechat	3
        联系人性别	gender	3
        联系人所有者	staff_id	3
        联系人手机	phone	3
        联系人手机号	phone	3
        联系人手机号码	phone	3
        联系人生日	date_of_birth	3
        联系人电话	phone	3
        联系人编号	customer_id	3
        联系人职位	occupation	3
        联系人职务	occupation	3
        联系人联系方式	phone	3
        联系人联系电话	phone	3
        联系人记录id	customer_id	3
        联系人记录编号	customer_id	3
        联系人证件号	cn_resident_id	2
        联系人身份证号	cn_resident_id	3
        联系人邮箱	email	3
        联系人部门	occupation	3
        联系偏好	preference	3
        联系内容	call_note	3
        联系号码	phone	3
        联系地址	detailed_address	3
        联系地址邮编	coarse_location	3
        联系备注	call_note	3
        联系微信	wechat	3
        联系情况	call_record	3
        联系手机	phone	3
        联系手机号	phone	3
        联系方式	phone	3
        联系方式 1	phone	3
        联系方式 2	phone	3
        联系方式类型	opaque_id	3
        联系日期	call_record	3
        联系时间	call_record	3
        联系次数	call_record	3
        联系渠道	call_record	2
        联系状态	call_record	3
        联系电话	phone	3
        联系电话 1	phone	3
        联系电话 2	phone	3
        联系电话号码	phone	3
        联系类型	call_record	2
        联系结果	call_record	3
        联系记录	call_note	3
        联系邮箱	email	3
        联络人	person_name	3
        联络地址	detailed_address	3
        联络手机	phone	3
        联络方式	phone	3
        联络电话	phone	3
        联行号	bank_routing	3
        聯徵	credit_report	3
        聯絡人	person_name	3
        聯絡人姓名	person_name	3
        聯絡地址	detailed_address	3
        聯絡手機	phone	3
        聯絡方式	phone	3
        聯絡時間	call_record	3
        聯絡次數	call_record	3
        聯絡紀錄	call_note	3
        聯絡結果	call_record	3
        聯絡電話	phone	3
        聯繫人	person_name	3
        聯繫地址	detailed_address	3
        聯繫電話	phone	3
        職位	occupation	3
        職務	occupation	3
        職業	occupation	3
        職業類別	occupation	3
        職種	occupation	3
        職稱	occupation	3
        肝炎	health	3
        股东	legal_representative	3
        股东名称	legal_representative	3
        股东姓名	legal_representative	3
        股东账号	bank_account	3
        肤质	health	3
        肿瘤	health	3
        肿瘤史	health	3
        胆固醇	health	3
        背景调查	criminal_record	3
        背调结果	criminal_record	3
        背面末三碼	card_verification	3
        胎次	health	3
        胸牌号	staff_id	3
        脱保日期	insurance_expiry	3
        脱保时间	insurance_expiry	3
        脱发情况	health	3
        脸书	social_account	3
        腰围	health	3
        腾讯qq	qq	3
        臉書	social_account	3
        臉書帳號	social_account	3
        自定义	call_note	3
        自定义 1	call_note	3
        自定义 2	call_note	3
        自定义字段	call_note	3
        自我介绍	call_note	3
        自拍照	biometric	3
        自然村	detailed_address	2
        致电日期	call_record	3
        致电时间	call_record	3
        致电次数	call_record	3
        致电结果	call_record	3
        與本人關係	marital_family	3
        與被保險人關係	marital_family	3
        與要保人關係	marital_family	3
        興味	preference	2
        興趣	preference	3
        舒张压	health	3
        艾滋病	health	3
        芝麻信用	credit_report	3
        芝麻信用分	credit_report	3
        芝麻分	credit_report	3
        芝麻分数	credit_report	3
        英文公司名	company	3
        英文名	person_name	3
        英文姓名	person_name	3
        英语成绩	school_grade	3
        英语水平	education	3
        药品	health	3
        药品名	health	3
        药品名称	health	3
        药物过敏	health	3
        药物过敏史	health	3
        获取时间	timestamp	3
        获奖者	person_name	3
        获客成本	aggregate	3
        获客方式	campaign	3
        获客来源	campaign	3
        获客渠道	campaign	3
        获知渠道	campaign	3
        营业地址	company_address	3
        营业场所	company_address	3
        营业执照号	tax_id_business	3
        营业执照号码	tax_id_business	3
        营业执照名称	company	3
        营业执照注册号	tax_id_business	3
        营业执照照片	id_document_image	3
        营业执照编号	tax_id_business	3
        营业收入	aggregate	3
        营业范围	industry	3
        营业额	purchase	3
        营收	aggregate	3
        营销人员	staff_id	3
        营销同意	consent_record	3
        营销员	staff_id	3
        营销员代码	staff_id	3
        营销员姓名	staff_id	3
        营销授权	consent_record	3
        营销活动	campaign	3
        营销活动名称	campaign	3
        营销渠道	campaign	3
        落地区域	coarse_location	2
        落地页	campaign	3
        落地页地址	campaign	3
        落地页链接	campaign	3
        董事	legal_representative	3
        董事长	legal_representative	3
        薄弱科目	school_grade	3
        薪水	income_debt	3
        薪水範圍	income_debt	3
        薪資	income_debt	3
        薪资	income_debt	3
        薪酬	income_debt	3
        藥物過敏	health	3
        虚岁	age	3
        虚拟号	phone	3
        虚拟号码	phone	3
        號碼類型	opaque_id	3
        虹膜	biometric	3
        虹膜信息	biometric	3
        血压	health	3
        血型	health	3
        血壓	health	3
        血液型	health	3
        血糖	health	3
        血脂	health	3
        行业	industry	3
        行业中类	industry	3
        行业代码	industry	3
        行业分类	industry	3
        行业名称	industry	3
        行业大类	industry	3
        行业小类	industry	3
        行业标签	industry	3
        行业类别	industry	3
        行业类型	industry	3
        行业门类	industry	3
        行内客户号	customer_id	3
        行動電話	phone	3
        行号	opaque_id	2
        行政区	coarse_location	3
        行政区划	coarse_location	3
        行政区划代码	coarse_location	3
        行政处罚	criminal_record	3
        行政编码	opaque_id	3
        行政职务	occupation	3
        行業	industry	3
        行業別	industry	3
        行業類別	industry	3
        行程	gps_position	3
        行程轨迹	gps_position	3
        行职业	occupation	3
        行踪	gps_position	3
        行踪轨迹	gps_position	3
        行銷同意	consent_record	3
        行驶城市	coarse_location	3
        行驶证号	licence_plate	3
        行驶证号码	licence_plate	3
        行驶证照片	id_document_image	3
        行驶轨迹	gps_position	3
        行驶里程	purchase	3
        街	detailed_address	2
        街道	detailed_address	3
        街道/镇	coarse_location	3
        街道办	coarse_location	3
        街道地址	detailed_address	3
        街道门牌	detailed_address	3
        补充信息	call_note	3
        补充说明	call_note	3
        补贴	income_debt	3
        表单	campaign	3
        表单名称	campaign	3
        表单来源	campaign	3
        表号	device_id	3
        表名	opaque_id	3
        被介绍人	third_party_person	3
        被保人	person_name	3
        被保人出生日期	date_of_birth	3
        被保人姓名	person_name	3
        被保人年龄	age	3
        被保人性别	gender	3
        被保人手机	phone	3
        被保人电话	phone	3
        被保人职业	occupation	3
        被保人证件号码	cn_resident_id	2
        被保人证件类型	opaque_id	3
        被保人身份证	cn_resident_id	3
        被保人身份证号	cn_resident_id	3
        被保险人	person_name	3
        被保险人住址	detailed_address	3
        被保险人出生日期	date_of_birth	3
        被保险人单位	occupation	3
        被保险人名称	person_name	3
        被保险人地址	detailed_address	3
        被保险人姓名	person_name	3
        被保险人客户号	customer_id	3
        被保险人工作单位	occupation	3
        被保险人年龄	age	3
        被保险人性别	gender	3
        被保险人手机号	phone	3
        被保险人生日	date_of_birth	3
        被保险人电话	phone	3
        被保险人编号	customer_id	3
        被保险人职业	occupation	3
        被保险人联系电话	phone	3
        被保险人证件号	cn_resident_id	2
        被保险人证件号码	cn_resident_id	2
        被保险人证件类型	opaque_id	3
        被保险人账号	bank_account	3
        被保险人身份证	cn_resident_id	3
        被保险人身份证号	cn_resident_id	3
        被保险人身份证号码	cn_resident_id	3
        被保险人邮箱	email	3
        被保险单位	company	3
        被保險人	person_name	3
        被保險人姓名	person_name	3
        被叫	phone	3
        被叫号	phone	3
        被叫号码	phone	3
        被叫號碼	phone	3
        被委托人	third_party_person	3
        被执行人	credit_report	3
        被推荐人	third_party_person	3
        被推荐人姓名	third_party_person	3
        装修情况	property_unit	2
        装机单号	business_id	3
        装机地址	detailed_address	3
        裝置識別碼	device_id	3
        要保人	person_name	3
        要保人姓名	person_name	3
        要保書編號	business_id	3
        要保書號碼	business_id	3
        親屬關係	marital_family	3
        见证人	third_party_person	3
        规格	purchase	3
        规格型号	purchase	3
        视力	health	3
        视频	recording	3
        视频号	social_account	3
        视频地址	recording	3
        视频链接	recording	3
        解决方案	call_note	3
        触达方式	call_record	3
        触达时间	call_record	3
        触达次数	call_record	3
        触达状态	call_record	3
        触达结果	call_record	3
        訂單	business_id	2
        訂單備註	call_note	3
        訂單日期	purchase	3
        訂單編號	business_id	3
        訂單號	business_id	3
        訂單號碼	business_id	3
        訂單金額	purchase	3
        訂購日期	purchase	3
        訪客編號	customer_id	3
        設備編號	device_id	3
        設備號	device_id	3
        診斷	health	3
        註冊地址	company_address	3
        註冊日期	timestamp	3
        註冊時間	timestamp	3
        証券番号	business_id	2
        評価	score	2
        評分	score	3
        詳細地址	detailed_address	3
        誕生日	date_of_birth	3
        語音檔	recording	3
        說明	call_note	3
        請求書番号	business_id	2
        證件影本	id_document_image	3
        證件照片	id_document_image	3
        證件種類	opaque_id	3
        證件號	cn_resident_id	3
        證件號碼	cn_resident_id	3
        證件類型	opaque_id	3
        警号	staff_id	3
        警官证	other_national_id	2
        警官证号	other_national_id	2
        護照	passport	3
        護照號	passport	3
        護照號碼	passport	3
        计划联系时间	call_record	3
        计划购买时间	preference	3
        计划购车时间	preference	3
        计费时长	call_record	3
        订单id	business_id	3
        订单付款时间	purchase	3
        订单内容	purchase	3
        订单创建时间	purchase	3
        订单单号	business_id	3
        订单号	business_id	3
        订单号码	business_id	3
        订单备注	call_note	3
        订单总价	purchase	3
        订单总数	aggregate	3
        订单总金额	purchase	3
        订单总额	purchase	3
        订单数	purchase	3
        订单数量	purchase	3
        订单日期	purchase	3
        订单时间	purchase	3
        订单来源	purchase	3
        订单流水号	business_id	3
        订单状态	purchase	3
        订单类型	purchase	3
        订单编号	business_id	3
        订单编码	business_id	3
        订单详情	purchase	3
        订单金额	purchase	3
        订货人	person_name	3
        订购产品	purchase	3
        订购人	person_name	3
        订购数量	purchase	3
        订购时间	purchase	3
        订购金额	purchase	3
        订金	purchase	3
        订阅	consent_record	3
        订阅状态	consent_record	3
        订餐人	person_name	3
        认知渠道	campaign	3
        认知途径	campaign	3
        认筹金额	purchase	3
        认购书编号	business_id	3
        认购日期	purchase	3
        认购编号	business_id	3
        认购金额	purchase	3
        记录	call_note	3
        记录id	customer_id	3
        记录人	staff_id	3
        记录内容	call_note	3
        记录员	staff_id	3
        记录日期	timestamp	3
        记录时间	timestamp	3
        设备 id	device_id	3
        设备id	device_id	3
        设备mac	device_id	3
        设备号	device_id	3
        设备唯一标识	device_id	3
        设备型号	device_id	3
        设备序列号	device_id	3
        设备指纹	device_id	3
        设备标识	device_id	3
        设备码	device_id	3
        设备类型	device_id	3
        设备编号	device_id	3
        设备识别码	device_id	3
        访客	person_name	3
        访客id	device_id	3
        访客ip	ip_address	3
        访客姓名	person_name	3
        访客标识	device_id	3
        访客电话	phone	3
        访问ip	ip_address	3
        访问令牌	credential	3
        访问时间	timestamp	3
        访问来源	campaign	3
        访问次数	call_record	3
        访问量	aggregate	3
        证书名称	education	3
        证件	cn_resident_id	2
        证件住址	detailed_address	3
        证件到期日	timestamp	3
        证件到期日期	timestamp	3
        证件反面	id_document_image	3
        证件号	cn_resident_id	2
        证件号码	cn_resident_id	2
        证件号码 1	cn_resident_id	2
        证件名称	opaque_id	3
        证件图片	id_document_image	3
        证件地址	detailed_address	3
        证件复印件	id_document_image	3
        证件失效日期	timestamp	3
        证件影像	id_document_image	3
        证件扫描件	id_document_image	3
        证件有效期	timestamp	3
        证件有效期止	timestamp	3
        证件有效期至	timestamp	3
        证件有效期起	timestamp	3
        证件有效期限	timestamp	3
        证件正面	id_document_image	3
        证件照	id_document_image	3
        证件照片	id_document_image	3
        证件生效日期	timestamp	3
        证件种类	opaque_id	3
        证件签发机关	timestamp	3
        证件类别	opaque_id	3
        证件类型	opaque_id	3
        证件编号	cn_resident_id	2
        证件附件	id_document_image	3
        证券账号	bank_account	3
        证券账户	bank_account	3
        证号	cn_resident_id	2
        证明人	third_party_person	3
        证明人姓名	third_party_person	3
        证照类型	opaque_id	3
        评价	call_note	3
        评价内容	call_note	3
        评价星级	score	3
        评价等级	score	3
        评分	score	3
        评级	score	3
        评论	call_note	3
        评论内容	call_note	3
        识别文本	transcript	3
        识别结果	transcript	3
        诉求	preference	3
        诉求内容	call_note	3
        诉讼记录	criminal_record	3
        诊断	health	3
        诊断书编号	medical_record	3
        诊断代码	health	3
        诊断名称	health	3
        诊断结果	health	3
        诊断编码	health	3
        诊疗卡号	medical_record	3
        试听意向	preference	3
        试听时间	call_record	3
        试用期	occupation	3
        试驾时间	call_record	3
        话务员	staff_id	3
        话务员姓名	staff_id	3
        话务员工号	staff_id	3
        话务坐席	staff_id	3
        话务备注	call_note	3
        话务小结	call_note	3
        话单id	business_id	3
        话单号	business_id	3
        话后处理时长	call_record	3
        话后时长	call_record	3
        话术	campaign	3
        话术内容	transcript	3
        话术名称	campaign	3
        话术模板	campaign	3
        话术版本	campaign	3
        话费	purchase	3
        话费余额	purchase	3
        询价单号	business_id	3
        详址	detailed_address	3
        详情	call_note	3
        详细住址	detailed_address	3
        详细地址	detailed_address	3
        详细描述	call_note	3
        语文	school_grade	3
        语文成绩	school_grade	3
        语种	preference	3
        语言	preference	3
        语言偏好	preference	3
        语音	recording	3
        语音地址	recording	3
        语音文件	recording	3
        语音文本	transcript	3
        语音留言	recording	3
        语音识别结果	transcript	3
        语音转写	transcript	3
        语音转文字	transcript	3
        语音链接	recording	3
        说明	call_note	3
        请勿拨打	consent_record	3
        请勿来电	consent_record	3
        请勿联系	consent_record	3
        请勿致电	consent_record	3
        课时	purchase	3
        课程	purchase	3
        课程id	opaque_id	3
        课程名称	purchase	3
        课程类型	purchase	3
        课程编号	opaque_id	3
        课程费用	purchase	3
        课程顾问	staff_id	3
        谢绝来电	consent_record	3
        谢绝营销	consent_record	3
        負債	income_debt	3
        負責人	legal_representative	3
        負責人姓名	legal_representative	3
        負責業務	staff_id	3
        貨號	opaque_id	3
        貨運單號	business_id	3
        貸款	income_debt	3
        貸款金額	income_debt	3
        資本額	aggregate	3
        資產	income_debt	3
        賬戶	bank_account	3
        賬號	bank_account	3
        購入日	purchase	2
        購買意願	preference	3
        購買日期	purchase	3
        購買時間	purchase	3
        購買產品	purchase	3
        購買金額	purchase	3
        负债	income_debt	3
        负债总额	income_debt	3
        负债情况	income_debt	3
        负债率	income_debt	3
        负责人	legal_representative	3
        负责人姓名	person_name	3
        负责人手机	phone	3
        负责人电话	phone	3
        负责员工	staff_id	3
        负责销售	staff_id	3
        财务状况	income_debt	3
        账单地址	detailed_address	3
        账单邮寄地址	detailed_address	3
        账单邮箱	email	3
        账号	bank_account	3
        账号号码	bank_account	3
        账号名称	person_name	3
        账号密码	credential	3
        账号类型	opaque_id	3
        账套名称	company	3
        账户	bank_account	3
        账户余额	income_debt	3
        账户号	bank_account	3
        账户号码	bank_account	3
        账户名	person_name	3
        账户名称	person_name	3
        账户类型	opaque_id	3
        账期	timestamp	3
        货号	opaque_id	3
        货名	purchase	3
        货品名称	purchase	3
        货币	purchase	3
        货币类型	purchase	3
        货物名称	purchase	3
        质检人	staff_id	3
        质检人员	staff_id	3
        质检分数	score	3
        质检员	staff_id	3
        质检得分	score	3
        质检状态	call_record	3
        质检结果	call_record	3
        质检评分	score	3
        贫困户	specific_identity	3
        购买产品	purchase	3
        购买人	person_name	3
        购买人姓名	person_name	3
        购买件数	purchase	3
        购买内容	purchase	3
        购买动机	preference	3
        购买历史	purchase	3
        购买周期	preference	3
        购买商品	purchase	3
        购买套餐	purchase	3
        购买意向	preference	3
        购买意愿	preference	3
        购买数量	purchase	3
        购买方名称	company	3
        购买方式	purchase	3
        购买日期	purchase	3
        购买时间	purchase	3
        购买次数	purchase	3
        购买渠道	purchase	3
        购买计划	preference	3
        购买记录	purchase	3
        购买课程	purchase	3
        购买金额	purchase	3
        购买需求	preference	3
        购买项目	purchase	3
        购买频次	purchase	3
        购房人	person_name	3
        购房单价	purchase	3
        购房合同号	property_unit	3
        购房总价	purchase	3
        购房意向	preference	3
        购房日期	purchase	3
        购房时间	purchase	3
        购房用途	preference	3
        购房目的	preference	3
        购房者	person_name	3
        购房需求	preference	3
        购房预算	preference	3
        购方名称	company	3
        购方地址	company_address	3
        购方地址电话	company_address	3
        购方开户行及账号	company_bank_account	3
        购方电话	company_phone	3
        购方税号	tax_id_business	3
        购方纳税人识别号	tax_id_business	3
        购方账号	company_bank_account	3
        购货单位	company	3
        购车价格	purchase	3
        购车意向	preference	3
        购车日期	purchase	3
        购车时间	purchase	3
        购车用途	preference	3
        购车金额	purchase	3
        购车预算	preference	3
        贴吧账号	social_account	3
        贵宾卡号	customer_id	3
        贵宾姓名	person_name	3
        贵宾等级	score	3
        贷款	income_debt	3
        贷款产品	income_debt	3
        贷款人	person_name	3
        贷款余额	income_debt	3
        贷款合同号	business_id	3
        贷款合同编号	business_id	3
        贷款情况	income_debt	3
        贷款意向	preference	3
        贷款期限	income_debt	3
        贷款机构	company	3
        贷款状态	income_debt	3
        贷款用途	income_debt	3
        贷款类型	income_debt	3
        贷款编号	business_id	3
        贷款账号	bank_account	3
        贷款金额	income_debt	3
        贷款银行	income_debt	3
        贷款需求	income_debt	3
        贷款额度	income_debt	3
        贷记卡号	payment_card	3
        费用	purchase	3
        费用合计	purchase	3
        资产	income_debt	3
        资产总额	income_debt	3
        资产情况	income_debt	3
        资产状况	income_debt	3
        资产规模	income_debt	3
        资方	company	3
        资格证号	other_national_id	2
        资源来源	campaign	3
        资源池	campaign	3
        资源类型	campaign	3
        资费	purchase	3
        资金账号	bank_account	3
        资金账户	bank_account	3
        赎回金额	purchase	3
        赔付金额	purchase	3
        赔案号	business_id	3
        赔案编号	business_id	3
        赔款金额	purchase	3
        赡养人数	marital_family	3
        赢单率	score	3
        起保日期	insurance_expiry	3
        起始日期	timestamp	3
        起始时间	timestamp	3
        跟单人	staff_id	3
        跟单员	staff_id	3
        跟进	call_note	3
        跟进人	staff_id	3
        跟进人员	staff_id	3
        跟进人姓名	staff_id	3
        跟进内容	call_note	3
        跟进备注	call_note	3
        跟进小结	call_note	3
        跟进情况	call_note	3
        跟进描述	call_note	3
        跟进方式	call_record	3
        跟进日期	call_record	3
        跟进时间	call_record	3
        跟进次数	call_record	3
        跟进状态	call_record	3
        跟进结果	call_record	3
        跟进计划	call_note	3
        跟进记录	call_note	3
        跟进详情	call_note	3
        跟进说明	call_note	3
        跟进进度	call_record	3
        跟进阶段	call_record	3
        跟進時間	call_record	3
        跟進狀態	call_record	3
        跟進紀錄	call_note	3
        跟進記錄	call_note	3
        路名	detailed_address	2
        路段	detailed_address	2
        路由号码	bank_routing	3
        身份(职业)	occupation	3
        身份id号	cn_resident_id	3
        身份号码	cn_resident_id	3
        身份标识	cn_resident_id	2
        身份职业	occupation	3
        身份證	cn_resident_id	3
        身份證反面	id_document_image	3
        身份證字號	tw_id	3
        身份證正面	id_document_image	3
        身份證號	cn_resident_id	3
        身份證號碼	cn_resident_id	3
        身份证	cn_resident_id	3
        身份证 18 位	cn_resident_id	3
        身份证 号	cn_resident_id	3
        身份证人像面	id_document_image	3
        身份证件号	cn_resident_id	3
        身份证件号码	cn_resident_id	3
        身份证住址	detailed_address	3
        身份证信息	cn_resident_id	3
        身份证到期日	timestamp	3
        身份证前六位	cn_resident_id	3
        身份证反面	id_document_image	3
        身份证反面照	id_document_image	3
        身份证号	cn_resident_id	3
        身份证号码	cn_resident_id	3
        身份证号码 1	cn_resident_id	3
        身份证后六位	cn_resident_id	3
        身份证后四位	cn_resident_id	3
        身份证国徽面	id_document_image	3
        身份证图片	id_document_image	3
        身份证地址	detailed_address	3
        身份证复印件	id_document_image	3
        身份证尾号	cn_resident_id	3
        身份证影像	id_document_image	3
        身份证扫描件	id_document_image	3
        身份证明号码	cn_resident_id	3
        身份证有效期	timestamp	3
        身份证有效期至	timestamp	3
        身份证有效期限	timestamp	3
        身份证正反面	id_document_image	3
        身份证正面	id_document_image	3
        身份证正面照	id_document_image	3
        身份证照片	id_document_image	3
        身份证类型	opaque_id	3
        身份证编号	cn_resident_id	3
        身份证背面	id_document_image	3
        身份证附件	id_document_image	3
        身体情况	health	3
        身体状况	health	3
        身分證	cn_resident_id	3
        身分證字號	tw_id	3
        身分證影本	id_document_image	3
        身分證統一編號	tw_id	3
        身分證號	tw_id	3
        身分證號碼	tw_id	3
        身分证字号	tw_id	3
        身心障礙	specific_identity	3
        身體狀況	health	3
        身高	health	3
        身高体重	health	3
        車主	person_name	3
        車主姓名	person_name	3
        車型	purchase	3
        車架號	vehicle_vin	3
        車牌	licence_plate	3
        車牌號	licence_plate	3
        車牌號碼	licence_plate	3
        車號	licence_plate	3
        車貸	income_debt	3
        車身號碼	vehicle_vin	3
        轉寫	transcript	3
        轉寫內容	transcript	3
        车主	person_name	3
        车主名称	person_name	3
        车主地址	detailed_address	3
        车主姓名	person_name	3
        车主年龄	age	3
        车主性别	gender	3
        车主手机	phone	3
        车主手机号	phone	3
        车主生日	date_of_birth	3
        车主电话	phone	3
        车主编号	customer_id	3
        车主证件号	cn_resident_id	2
        车主证件号码	cn_resident_id	2
        车主身份证	cn_resident_id	3
        车主身份证号	cn_resident_id	3
        车主车牌号	licence_plate	3
        车产	income_debt	3
        车产情况	income_debt	3
        车价	purchase	3
        车位	property_unit	3
        车位号	property_unit	3
        车位编号	property_unit	3
        车号	licence_plate	3
        车型	purchase	3
        车损险	purchase	3
        车架	vehicle_vin	3
        车架号	vehicle_vin	3
        车架号码	vehicle_vin	3
        车款	purchase	3
        车牌	licence_plate	3
        车牌号	licence_plate	3
        车牌号码	licence_plate	3
        车牌归属地	coarse_location	3
        车牌照	licence_plate	3
        车牌照号	licence_plate	3
        车系	purchase	3
        车船税	purchase	3
        车贷	income_debt	3
        车贷情况	income_debt	3
        车贷金额	income_debt	3
        车身号	vehicle_vin	3
        车身颜色	purchase	3
        车辆vin码	vehicle_vin	3
        车辆价格	purchase	3
        车辆使用性质	purchase	3
        车辆号牌	licence_plate	3
        车辆号码	licence_plate	3
        车辆品牌	purchase	3
        车辆型号	purchase	3
        车辆情况	income_debt	3
        车辆牌号	licence_plate	3
        车辆牌照	licence_plate	3
        车辆登记号	licence_plate	3
        车辆种类	purchase	3
        车辆类型	purchase	3
        车辆编号识别	vehicle_vin	3
        车辆识别代号	vehicle_vin	3
        车辆识别代码	vehicle_vin	3
        车辆识别号	vehicle_vin	3
        车辆识别码	vehicle_vin	3
        车辆颜色	purchase	3
        车险到期	insurance_expiry	3
        车险到期日	insurance_expiry	3
        车险到期日期	insurance_expiry	3
        车险到期时间	insurance_expiry	3
        车龄	purchase	3
        轨迹	gps_position	3
        转人工	call_record	3
        转介绍	campaign	3
        转介绍人	third_party_person	3
        转介绍人姓名	third_party_person	3
        转介绍来源	campaign	3
        转写	transcript	3
        转写内容	transcript	3
        转写文本	transcript	3
        转写结果	transcript	3
        转化时间	call_record	3
        转化概率	score	3
        转化状态	call_record	3
        转化率	aggregate	3
        转化结果	call_record	3
        转换日期	timestamp	3
        转换时间	timestamp	3
        转换率	aggregate	3
        转接	call_record	3
        转接号码	phone	3
        转正日期	occupation	3
        转账账号	bank_account	3
        转账金额	purchase	3
        软件版本	opaque_id	3
        辅导老师	staff_id	3
        辦公地址	company_address	3
        辦公電話	company_phone	3
        达人昵称	social_account	3
        达成率	aggregate	3
        过敏	health	3
        过敏原	health	3
        过敏史	health	3
        过敏情况	health	3
        过敏药物	health	3
        过期日期	timestamp	3
        过期时间	timestamp	3
        运单号	business_id	3
        运单编号	business_id	3
        运营人员	staff_id	3
        运营商	company	3
        运营商名称	company	3
        运营商归属	coarse_location	2
        运费	purchase	3
        近视度数	health	3
        返回码	opaque_id	3
        还款人	person_name	3
        还款卡号	payment_card	3
        还款方式	income_debt	3
        还款日	income_debt	3
        还款日期	income_debt	3
        还款状态	income_debt	3
        还款计划	income_debt	3
        还款账号	bank_account	3
        还款账户	bank_account	3
        还款金额	income_debt	3
        还款银行	bank_routing	3
        还款银行卡	bank_account	3
        进件号	business_id	3
        进件渠道	campaign	3
        进件编号	business_id	3
        进线渠道	campaign	3
        违法犯罪记录	criminal_record	3
        违法行为	criminal_record	3
        违法记录	criminal_record	3
        违章记录	criminal_record	3
        连三累六	credit_report	3
        追踪号	business_id	3
        追蹤號碼	business_id	3
        退伍军人	specific_identity	3
        退休	occupation	3
        退休时间	occupation	3
        退休金	income_debt	3
        退保日期	purchase	3
        退保金额	purchase	3
        退役军人	specific_identity	3
        退换货	purchase	3
        退款	purchase	3
        退款单号	business_id	3
        退款卡号	payment_card	3
        退款原因	purchase	3
        退款时间	purchase	3
        退款状态	purchase	3
        退款编号	business_id	3
        退款账号	bank_account	3
        退款金额	purchase	3
        退訂	consent_record	3
        退订	consent_record	3
        退订时间	consent_record	3
        退订状态	consent_record	3
        退订率	aggregate	3
        退货单号	business_id	3
        退货原因	purchase	3
        退货地址	detailed_address	3
        退货数量	purchase	3
        退货率	aggregate	3
        送貨地址	detailed_address	3
        送货地址	detailed_address	3
        选择不接收电子邮件	consent_record	3
        选择加入	consent_record	3
        选择退出	consent_record	3
        逐字稿	transcript	3
        通信地址	detailed_address	3
        通信运营商	company	3
        通时	call_record	3
        通次	call_record	3
        通行證號碼	cn_travel_permit	3
        通行证	cn_travel_permit	3
        通行证号	cn_travel_permit	3
        通行证号码	cn_travel_permit	3
        通訊地址	detailed_address	3
        通話內容	transcript	3
        通話時長	call_record	3
        通話時間	call_record	3
        通話時間 秒	call_record	2
        通話狀態	call_record	3
        通話紀錄	call_record	3
        通話結果	call_record	3
        通話錄音	recording	3
        通讯地址	detailed_address	3
        通讯方式	phone	3
        通讯电话	phone	3
        通话id	business_id	3
        通话内容	transcript	3
        通话内容摘要	call_note	3
        通话分钟数	call_record	3
        通话号码	phone	3
        通话唯一标识	business_id	3
        通话备注	call_note	3
        通话小结	call_note	3
        通话开始时间	call_record	3
        通话录音	recording	3
        通话录音地址	recording	3
        通话录音链接	recording	3
        通话性质	call_record	3
        通话总数	aggregate	3
        通话总时长	call_record	3
        通话总结	call_note	3
        通话总量	aggregate	3
        通话摘要	call_note	3
        通话文字	transcript	3
        通话文本	transcript	3
        通话方向	call_record	3
        通话日期	call_record	3
        通话时长	call_record	3
        通话时长分钟	call_record	3
        通话时长秒	call_record	3
        通话时间	call_record	3
        通话标签	call_record	3
        通话标识	business_id	3
        通话次数	call_record	3
        通话状态	call_record	3
        通话秒数	call_record	3
        通话类型	call_record	3
        通话纪要	call_note	3
        通话结束时间	call_record	3
        通话结果	call_record	3
        通话编号	business_id	3
        通话要点	call_note	3
        通话记录	call_record	3
        通话评价	call_record	3
        通话转写	transcript	3
        通路	campaign	3
        連帶保證人	third_party_person	3
        逾期	income_debt	3
        逾期天数	income_debt	3
        逾期情况	income_debt	3
        逾期期数	income_debt	3
        逾期次数	income_debt	3
        逾期状态	income_debt	3
        逾期金额	income_debt	3
        過敏	health	3
        過敏史	health	3
        違法紀錄	criminal_record	3
        遗传信息	genetic	3
        遗传病	health	3
        遗传病史	health	3
        避孕情况	sexual_life	3
        避孕方式	sexual_life	3
        邀约时间	call_record	3
        邀约状态	call_record	3
        邀约结果	call_record	3
        邀请人	third_party_person	3
        邀请人姓名	third_party_person	3
        邀请码	campaign	3
        邮件	email	3
        邮件内容	call_note	3
        邮件地址	email	3
        邮寄地址	detailed_address	3
        邮政区号	coarse_location	3
        邮政编码	coarse_location	3
        邮箱	email	3
        邮箱地址	email	3
        邮箱密码	credential	3
        邮编	coarse_location	3
        邮费	purchase	3
        邮递区号	coarse_location	3
        部署	occupation	3
        部門	occupation	3
        部门	occupation	3
        部门id	opaque_id	3
        部门名称	occupation	3
        部门编号	opaque_id	3
        部门编码	opaque_id	3
        部门职务	occupation	3
        郵件地址	email	3
        郵便番号	coarse_location	3
        郵寄地址	detailed_address	3
        郵政編碼	coarse_location	3
        郵箱	email	3
        郵遞區號	coarse_location	3
        都道府県	coarse_location	3
        鄉鎮市區	coarse_location	3
        配偶	third_party_person	3
        配偶出生日期	date_of_birth	3
        配偶单位	occupation	3
        配偶名字	third_party_person	3
        配偶地址	detailed_address	3
        配偶姓名	third_party_person	3
        配偶工作单位	occupation	3
        配偶性别	gender	3
        配偶情况	marital_family	3
        配偶手机	phone	3
        配偶手机号	phone	3
        配偶生日	date_of_birth	3
        配偶电话	phone	3
        配偶职业	occupation	3
        配偶证件号码	cn_resident_id	2
        配偶身份证	cn_resident_id	3
        配偶身份证号	cn_resident_id	3
        配送单号	business_id	3
        配送员	staff_id	3
        配送地址	detailed_address	3
        配送方式	purchase	3
        配送时间	purchase	3
        配送费	purchase	3
        采购单号	business_id	3
        采购联系人	person_name	3
        采购订单号	business_id	3
        采集日期	timestamp	3
        采集时间	timestamp	3
        里程	purchase	3
        里程数	purchase	3
        重复标记	opaque_id	3
        重大疾病	health	3
        重疾	health	3
        重疾史	health	3
        重要程度	score	3
        重要级别	score	3
        金融机构	company	3
        金融资产	income_debt	3
        金額	purchase	3
        金额	purchase	3
        銀行	bank_routing	3
        銀行代碼	bank_routing	3
        銀行代號	bank_routing	3
        銀行卡號	payment_card	3
        銀行名	bank_routing	2
        銀行名稱	bank_routing	3
        銀行帳戶	bank_account	3
        銀行帳號	bank_account	3
        銀行戶口	bank_account	3
        銀行戶口號碼	bank_account	3
        銀行賬戶	bank_account	3
        銀行賬號	bank_account	3
        銷售人員	staff_id	3
        銷售員	staff_id	3
        錄音	recording	3
        錄音文字	transcript	3
        錄音檔	recording	3
        錄音檔名	recording	3
        錄音檔案	recording	3
        錄音路徑	recording	3
        錄音連結	recording	3
        钉钉	social_account	3
        钉钉号	social_account	3
        钉钉账号	social_account	3
        钱包地址	bank_account	3
        钱包账号	bank_account	3
        银联卡号	payment_card	3
        银行	bank_routing	3
        银行代号	bank_routing	3
        银行代码	bank_routing	3
        银行卡	payment_card	3
        银行卡卡号	payment_card	3
        银行卡号	payment_card	3
        银行卡号码	payment_card	3
        银行卡后四位	payment_card	3
        银行卡密码	card_verification	3
        银行卡尾号	payment_card	3
        银行卡开户行	bank_routing	3
        银行卡有效期	card_expiry	3
        银行卡正面	id_document_image	3
        银行卡照片	id_document_image	3
        银行卡类型	bank_routing	3
        银行卡账号	bank_account	3
        银行名称	bank_routing	3
        银行帐号	bank_account	3
        银行户名	person_name	3
        银行支行	bank_routing	3
        银行流水	income_debt	3
        银行编号	bank_routing	3
        银行联行号	bank_routing	3
        银行行号	bank_routing	3
        银行账号	bank_account	3
        银行账号号码	bank_account	3
        银行账户	bank_account	3
        银行账户号	bank_account	3
        银行账户号码	bank_account	3
        银行预留手机号	phone	3
        铺位号	property_unit	3
        铺号	property_unit	3
        链接	opaque_id	1
        销售	staff_id	3
        销售专员	staff_id	3
        销售人员	staff_id	3
        销售代表	staff_id	3
        销售价格	purchase	3
        销售单号	business_id	3
        销售单编号	business_id	3
        销售员	staff_id	3
        销售团队	staff_id	3
        销售备注	call_note	3
        销售姓名	staff_id	3
        销售工号	staff_id	3
        销售数量	purchase	3
        销售方名称	company	3
        销售日期	purchase	3
        销售时间	purchase	3
        销售渠道	campaign	3
        销售状态	call_record	3
        销售经理	staff_id	3
        销售订单号	business_id	3
        销售负责人	staff_id	3
        销售金额	purchase	3
        销售阶段	call_record	3
        销售顾问	staff_id	3
        销售额	purchase	3
        销方名称	company	3
        销方税号	tax_id_business	3
        销量	purchase	3
        错误信息	opaque_id	3
        错误码	opaque_id	3
        镇	coarse_location	3
        開始時間	timestamp	3
        開戶行	bank_routing	3
        開戶銀行	bank_routing	3
        關係	marital_family	3
        關聯單號	business_id	3
        门店	company	3
        门店id	opaque_id	3
        门店代码	opaque_id	3
        门店名	company	3
        门店名称	company	3
        门店地址	company_address	3
        门店电话	company_phone	3
        门店编号	opaque_id	3
        门店编码	opaque_id	3
        门店邮箱	company_email	3
        门牌	detailed_address	3
        门牌号	detailed_address	3
        门牌号码室	property_unit	3
        门牌地址	detailed_address	3
        门牌房号	property_unit	3
        门诊号	medical_record	3
        门诊日期	health	3
        门诊科室	health	3
        问卷名称	campaign	3
        问题	call_note	3
        问题内容	call_note	3
        问题描述	call_note	3
        队列	call_record	3
        阳历生日	date_of_birth	3
        阴历生日	date_of_birth	3
        阿里旺旺	social_account	3
        附件	opaque_id	3
        附加信息	call_note	3
        附加险	purchase	3
        附属卡卡号	payment_card	3
        附属卡持卡人	third_party_person	3
        附言	call_note	3
        陌陌	social_account	3
        陌陌号	social_account	3
        院校	education	3
        院校名称	education	3
        院系	education	3
        险种	purchase	3
        险种代码	purchase	3
        险种名称	purchase	3
        险种类型	purchase	3
        险种编码	opaque_id	3
        险类代码	opaque_id	3
        随行人员	third_party_person	3
        隐私协议	consent_record	3
        隐私号	phone	3
        隐私号码	phone	3
        隐私授权	consent_record	3
        隐私政策	consent_record	3
        險種	purchase	3
        險種名稱	purchase	3
        难民	specific_identity	3
        雅思成绩	education	3
        集团	company	3
        集团名称	company	3
        雇主	occupation	3
        雇主名称	occupation	3
        雇主识别号	tax_id_business	3
        雇主识别号码	tax_id_business	3
        雇佣类型	occupation	3
        電子信箱	email	3
        電子郵件	email	3
        電子郵件地址	email	3
        電子郵箱	email	3
        電訪名單	campaign	3
        電話	phone	3
        電話番号	phone	3
        電話號碼	phone	3
        電郵	email	3
        電郵地址	email	3
        需求	preference	3
        需求产品	preference	3
        需求内容	preference	3
        需求描述	preference	3
        需求產品	preference	3
        需求等级	preference	3
        需求类型	preference	3
        需求说明	preference	3
        需求量	preference	3
        面积	property_unit	2
        面部信息	biometric	3
        面部特征	biometric	3
        音频	recording	3
        音频url	recording	3
        音频地址	recording	3
        音频文件	recording	3
        音频链接	recording	3
        預約時間	call_record	3
        預約編號	business_id	3
        類別	opaque_id	3
        類型	opaque_id	3
        顧客id	customer_id	3
        顧客姓名	person_name	3
        顧客番号	customer_id	3
        页面浏览量	call_record	3
        项目	campaign	3
        项目名称	campaign	3
        项目类型	purchase	2
        顺序号	opaque_id	3
        顾客	person_name	3
        顾客id	customer_id	3
        顾客号	customer_id	3
        顾客名称	person_name	3
        顾客姓名	person_name	3
        顾客手机	phone	3
        顾客电话	phone	3
        顾客编号	customer_id	3
        顾问	staff_id	3
        顾问姓名	staff_id	3
        预产期	health	3
        预付款	purchase	3
        预测评分	score	3
        预留手机	phone	3
        预留手机号	phone	3
        预留电话	phone	3
        预算	preference	3
        预算区间	preference	3
        预算金额	preference	3
        预约人	person_name	3
        预约人姓名	person_name	3
        预约单号	business_id	3
        预约号	business_id	3
        预约回拨时间	call_record	3
        预约回电时间	call_record	3
        预约回访时间	call_record	3
        预约手机号	phone	3
        预约日期	call_record	3
        预约时间	call_record	3
        预约状态	call_record	3
        预约电话	phone	3
        预约类型	call_record	3
        预约结果	call_record	3
        预约编号	business_id	3
        预约项目	purchase	3
        预计成交时间	purchase	3
        预计成交金额	purchase	3
        预计购买时间	preference	3
        预计购车时间	preference	3
        预订人	person_name	3
        预订单号	business_id	3
        预订号	business_id	3
        领取人	person_name	3
        领取人员	staff_id	3
        领取时间	timestamp	3
        领用人	person_name	3
        领英	social_account	3
        颜色	purchase	3
        额度	income_debt	3
        風險等級	score	3
        风控分	credit_report	3
        风控评分	credit_report	3
        风险偏好	score	3
        风险承受能力	score	3
        风险标签	score	3
        风险测评	score	3
        风险测评结果	score	3
        风险等级	score	3
        风险类型	score	3
        风险级别	score	3
        风险评分	score	3
        风险评级	score	3
        飞书账号	social_account	3
        食物过敏	health	3
        餐后血糖	health	3
        餘額	income_debt	3
        饮酒	health	3
        饮酒史	health	3
        饮食偏好	preference	3
        饮食禁忌	health	3
        首付	income_debt	3
        首付款	income_debt	3
        首付比例	income_debt	3
        首付金额	income_debt	3
        首单时间	purchase	3
        首年保费	purchase	3
        首期保费	purchase	3
        首期账号	bank_account	3
        首次创建时间	timestamp	3
        首次外呼时间	call_record	3
        首次拨打时间	call_record	3
        首次接通时间	call_record	3
        首次来源	campaign	3
        首次来访时间	timestamp	3
        首次消费	purchase	3
        首次消费金额	purchase	3
        首次登录时间	timestamp	3
        首次联系	call_record	3
        首次联系时间	call_record	3
        首次访问时间	timestamp	3
        首次购买时间	purchase	3
        首次通话时间	call_record	3
        首要联系人	person_name	3
        首要邮箱	email	3
        首访日期	call_record	3
        首访时间	call_record	3
        首选电话	phone	3
        首选联系方式	preference	3
        首选语言	preference	3
        香港身份證	hk_id	3
        香港身份證號	hk_id	3
        香港身份證號碼	hk_id	3
        香港身份证	hk_id	3
        香港身份证号	hk_id	3
        香港身份证号码	hk_id	3
        駕照	driving_licence	3
        駕照號碼	driving_licence	3
        駕駛執照	driving_licence	3
        駕駛執照號碼	driving_licence	3
        驗證碼	credential	3
        驾照	driving_licence	3
        驾照号	driving_licence	3
        驾照号码	driving_licence	3
        驾照档案号	driving_licence	3
        驾照照片	id_document_image	3
        驾驶人	person_name	3
        驾驶员	person_name	3
        驾驶执照	driving_licence	3
        驾驶执照号	driving_licence	3
        驾驶证	driving_licence	3
        驾驶证号	driving_licence	3
        驾驶证号码	driving_licence	3
        驾驶证有效期	timestamp	3
        驾驶证档案编号	driving_licence	3
        驾驶证照片	id_document_image	3
        验证码	credential	3
        體重	health	3
        高中	school_grade	3
        高管	legal_representative	3
        高考分数	education	3
        高考省份	coarse_location	3
        高血压	health	3
        高血压病史	health	3
        高血脂	health	3
        黑名单	consent_record	3
        黑名单原因	consent_record	3
        黑名单状态	consent_record	3
        黑名单类型	consent_record	3
        黑名單	consent_record	3
        默认密码	credential	3
        點數	purchase	3
        黨籍	political	3
        개인정보동의	consent_record	2
        계좌번호	bank_account	3
        고객명	person_name	2
        고객번호	customer_id	3
        관심	preference	2
        금액	purchase	2
        나이	age	3
        담당자	staff_id	2
        도시	coarse_location	3
        등급	score	2
        등록일	timestamp	2
        메모	call_note	2
        번호	opaque_id	2
        보호자	guardian	2
        부서	occupation	3
        비고	call_note	2
        비밀번호	credential	3
        비상연락처	third_party_person	2
        사번	staff_id	2
        상태	opaque_id	2
        상품명	purchase	2
        생년월일	date_of_birth	3
        생성일	timestamp	2
        생일	date_of_birth	3
        성명	person_name	2
        성별	gender	3
        소득	income_debt	3
        수량	purchase	2
        수신동의	consent_record	2
        업종	industry	3
        연락처	phone	3
        연령	age	3
        연봉	income_debt	3
        우편번호	coarse_location	3
        은행명	bank_routing	2
        이름	person_name	2
        이메일	email	3
        전화번호	phone	3
        점수	score	2
        주문번호	business_id	2
        주민등록번호	other_national_id	3
        주민번호	other_national_id	3
        주소	detailed_address	3
        직업	occupation	3
        직책	occupation	3
        진단명	health	3
        차량번호	licence_plate	2
        최종학력	education	3
        카드번호	payment_card	3
        캠페인	campaign	2
        통화시간	call_record	2
        회사	company	3
        회사명	company	3
        회사주소	company_address	2
        휴대전화	phone	3
        휴대폰	phone	3
        """#

    /// Words that qualify a header, and what they make it.
    static let headerQualifiers: StaticString = #"""
        account company	company
        adviser	staff
        advisor	staff
        agency	company
        agent	staff
        agents	staff
        agnt	staff
        agt	staff
        anniversary	date
        anonymised	hash
        anonymized	hash
        applicant	person
        assigned	staff
        assignee	staff
        assistant	third
        at	time
        attempts	count
        azienda	company
        baby	minor
        baobao	minor
        begin	time
        beneficiary	third
        biz	company
        borrower	person
        branch	company
        brand	type
        brother	third
        bus	company
        business	company
        buyer	person
        cardholder	person
        caregiver	guardian
        carrier	type
        cat	type
        categories	type
        category	type
        child	minor
        children	minor
        childs	minor
        cipher	hash
        ciphertext	hash
        cishu	count
        class	type
        client	person
        cliente	person
        clients	person
        clnt	person
        closer	staff
        clt	person
        cmp co	company
        cmpny	company
        cnt	count
        cntct	person
        co	company
        co applicant	third
        co borrower	third
        coapplicant	third
        coborrower	third
        code type	type
        colleague	third
        commercial	company
        comp	company
        companies	company
        company	company
        consignee	person
        consultant	staff
        consumer	person
        contact	person
        corp	company
        corporate	company
        corporation	company
        cosigner	third
        count	count
        counts	count
        crc	hash
        created	time
        creator	staff
        csr	staff
        cst	person
        cust	person
        customer	person
        customers	person
        dad	guardian
        danwei	company
        date	date
        dates	date
        datetime	time
        daughter	minor
        day	date
        donor	person
        dt	date
        due	date
        dw	company
        editor	staff
        emer	third
        emerg	third
        emergency	third
        emp	staff
        empl	staff
        employee	staff
        employer	company
        empresa	company
        emrg	third
        enc	hash
        encoded	hash
        encrypt	hash
        encrypted	hash
        end	time
        ended	time
        enterprise	company
        entreprise	company
        exp	date
        expiration	date
        expires	date
        expiry	date
        father	guardian
        firm	company
        firma	company
        first	time
        flag	type
        flg	type
        format	type
        freq	count
        frequency	count
        friend	third
        fronter	staff
        fst	time
        gongsi	company
        grandparent	guardian
        gs	company
        guarantor	third
        guardian	guardian
        guardians	guardian
        guest	person
        haizi	minor
        handler	staff
        has	type
        hash	hash
        hashed	hash
        headquarters	company
        hidden	hash
        hmac	hash
        holder	person
        home	person
        hotline	company
        hour	time
        hq	company
        hsh	hash
        huiyuan	person
        husband	third
        indicator	type
        individual	person
        infant	minor
        institution	company
        insured	person
        introducer	third
        is	type
        issue date	date
        jianhuren	guardian
        jiazhang	guardian
        jinji	third
        kefu	staff
        kehu	person
        kid	minor
        kids	minor
        kin	third
        kind	type
        kunde	person
        last	time
        latest	time
        lb	type
        lead	person
        leads	person
        leixing	type
        length	count
        lst	time
        lx	type
        madre	guardian
        manager	staff
        mask	hash
        masked	hash
        mbr	person
        md 5	hash
        member	person
        merchant	company
        method	type
        mgr	staff
        minor	minor
        mode	type
        modified	time
        mom	guardian
        month	date
        mother	guardian
        mum	guardian
        nbr of	count
        neighbor	third
        neighbour	third
        next	time
        no of	count
        nominee	third
        num of	count
        number of	count
        nxt	time
        obfuscated	hash
        ofc	company
        office	company
        officer	staff
        operator	staff
        opr	staff
        org	company
        organisation	company
        organization	company
        owner	staff
        ownr	staff
        padre	guardian
        parent	guardian
        parents	guardian
        participant	person
        partner	third
        passenger	person
        patient	person
        peiou	third
        person	person
        personal	person
        personnel	staff
        policyholder	person
        prev	time
        previous	time
        private	person
        prospect	person
        pseudonymised	hash
        pseudonymized	hash
        pupil	minor
        qiye	company
        qty	count
        quantity	count
        qy	company
        receiver	person
        recent	time
        recipient	person
        recommender	third
        redacted	hash
        referee	third
        reference	third
        referral	third
        referred	third
        referrer	third
        registered	company
        relative	third
        rep	staff
        representative	staff
        reps	staff
        resident	person
        respondent	person
        riqi	date
        rq	date
        salesman	staff
        salesperson	staff
        scheme	type
        scrambled	hash
        seller rep	staff
        sha	hash
        sha 1	hash
        sha 256	hash
        sha 512	hash
        shijian	time
        shop	company
        shopper	person
        shuliang	count
        sibling	third
        since	time
        sister	third
        size	count
        societe	company
        société	company
        son	minor
        spouse	third
        sps	third
        staff	staff
        start	time
        started	time
        stat	type
        state of	type
        status	type
        stf	staff
        store	company
        sts	type
        student	minor
        students	minor
        subscriber	person
        supervisor	staff
        supplier	company
        switchboard	company
        technician	staff
        teen	minor
        telecaller	staff
        telemarketer	staff
        tenant	person
        time	time
        times	count
        timestamp	time
        tm	time
        toddler	minor
        tokenized	hash
        toll free	company
        tollfree	company
        tot	count
        total	count
        total number	count
        ts	time
        tsr	staff
        ttl	count
        tuijianren	third
        tutor	guardian
        typ	type
        type	type
        types	type
        unternehmen	company
        updated	time
        user	staff
        usr	staff
        valid	type
        valid thru	date
        valid until	date
        validated	type
        vendor	company
        verified	type
        voter	person
        was	type
        when	time
        wife	third
        witness	third
        xuesheng	minor
        year	date
        yewuyuan	staff
        yg	staff
        yonghu	person
        youth	minor
        yr	date
        yuangong	staff
        ywy	staff
        zhuangtai	type
        zt	type
        zuoxi	staff
        zx	staff
        丈夫	third
        上次	time
        下一次	time
        下回	time
        下次	time
        专员	staff
        业主	person
        业务员	staff
        个人	person
        个数	count
        主管	staff
        乙方	company
        买家	person
        亲友	third
        亲属	third
        人数	count
        人數	count
        介紹人	third
        介绍人	third
        代理人	third
        件数	count
        企业	company
        企業	company
        会员	person
        位数	count
        供应商	company
        供應商	company
        保證人	third
        保证人	third
        修改	time
        修改人	staff
        個人	person
        借款人	person
        催收员	staff
        儿子	minor
        儿童	minor
        兒童	minor
        公司	company
        共同借款人	third
        分类	type
        创建	time
        创建人	staff
        初次	time
        到期	date
        到期日	date
        办公	company
        办公室	company
        加密	hash
        匿名	hash
        单位	company
        厂家	company
        去标识	hash
        受理人	staff
        受益人	third
        合计	count
        同事	third
        员工	staff
        哈希	hash
        員工	staff
        商家	company
        商户	company
        單位	company
        坐席	staff
        处理人	staff
        备用联系人	third
        外公	guardian
        外婆	guardian
        天数	count
        女儿	minor
        奶奶	guardian
        妈妈	guardian
        妻子	third
        婴儿	minor
        媽媽	guardian
        子女	minor
        学员	minor
        学生	minor
        孩子	minor
        學員	minor
        學生	minor
        宝妈	guardian
        宝宝	minor
        宝爸	guardian
        宝贝	minor
        客戶	person
        客户	person
        客户经理	staff
        客服	staff
        客服人員	staff
        家人	third
        家属	third
        家屬	third
        家庭	person
        家長	guardian
        家长	guardian
        密文	hash
        寶寶	minor
        对公	company
        專員	staff
        對公	company
        小孩	minor
        小朋友	minor
        工商	company
        已加密	hash
        已脱敏	hash
        年份	date
        年月	date
        年月日	date
        幼儿	minor
        店鋪	company
        店铺	company
        座席	staff
        开始	time
        开票	company
        引荐人	third
        归属	type
        归属人	staff
        归属地	type
        当前	time
        录入人	staff
        性质	type
        总数	count
        总机	company
        总次数	count
        患者	person
        户主	person
        承辦人	staff
        投保人	person
        担保人	third
        持卡人	person
        接线员	staff
        推荐人	third
        推薦人	third
        掩码	hash
        摘要值	hash
        操作员	staff
        收件人	person
        收件者	person
        收货人	person
        散列	hash
        数目	count
        数量	count
        數量	count
        方式	type
        日期	date
        时刻	time
        时段	time
        时间	time
        是否	type
        是否有	type
        是否有效	type
        時間	time
        更新	time
        最后	time
        最后一次	time
        最後	time
        最新	time
        最近	time
        最近一次	time
        會員	person
        月份	date
        有效日期	date
        有效期	date
        有效期至	date
        有效期限	date
        有无	type
        朋友	third
        未成年	minor
        未成年人	minor
        本人	person
        机构	company
        标志	type
        标记	type
        标识	type
        業務	staff
        業務員	staff
        機構	company
        次数	count
        次數	count
        止期	date
        母亲	guardian
        母親	guardian
        法定代理人	guardian
        潜客	person
        热线	company
        熱線	company
        爱人	third
        父亲	guardian
        父母	guardian
        父親	guardian
        爷爷	guardian
        爸爸	guardian
        状态	type
        狀態	type
        班长	staff
        用戶	person
        用户	person
        甲方	company
        申请人	person
        电销员	staff
        病人	person
        监护人	guardian
        監護人	guardian
        私人	person
        种类	type
        租客	person
        種類	type
        笔数	count
        第一次	time
        第三方	third
        第二联系人	third
        筆數	count
        等级	type
        签发日期	date
        类别	type
        类型	type
        紧急	third
        緊急	third
        總數	count
        總機	company
        级别	type
        线索	person
        组长	staff
        经办人	staff
        经理	staff
        经营	company
        结束	time
        职员	staff
        职工	staff
        联系人	person
        聯絡人	person
        脫敏	hash
        脱敏	hash
        营业	company
        被保人	person
        被保险人	person
        被保險人	person
        要保人	person
        親友	third
        親屬	third
        证明人	third
        话务员	staff
        负责员工	staff
        购方	company
        起期	date
        跟进人	staff
        车主	person
        转介绍	third
        辦公	company
        邀请人	third
        配偶	third
        銷售	staff
        销售	staff
        销售人员	staff
        销售员	staff
        销方	company
        长度	count
        门店	company
        隱碼	hash
        集团	company
        雜湊	hash
        類別	type
        類型	type
        顧問	staff
        顧客	person
        顾客	person
        顾问	staff
        频次	count
        频率	count
        首次	time
        首筆	time
        验证状态	type
        """#

    /// Header words without a meaning of their own.
    static let headerNoise: StaticString = #"""
        01
        02
        03
        1
        10
        2
        3
        4
        5
        6
        7
        8
        9
        a
        an
        and
        applicable
        as
        available
        bak
        bool
        boolean
        by
        c
        cd
        char
        choose
        clean
        cleaned
        cny
        code
        col
        column
        columns
        copy
        crm
        current
        custom
        data
        dd mm yyyy
        decrypted
        default
        desc
        detail
        details
        digits
        double
        dup
        e g
        eg
        enc
        encrypted
        enter
        etc
        eur
        example
        f
        field
        fields
        fill
        final
        fld
        float
        for
        formatted
        formatted1
        from
        full
        gbp
        her
        hh mm ss
        his
        hkd
        hs
        i e
        id
        if any
        if applicable
        if available
        in
        info
        information
        input
        int
        integer
        main
        mandatory
        masked
        mm dd yyyy
        my
        nbr
        new
        no
        normalised
        normalized
        nr
        num
        number
        nvarchar
        of
        old
        on
        optional
        or
        orig
        original
        our
        per
        plain
        please
        primary
        provide
        raw
        req
        require
        required
        rmb
        sample
        select
        sheet
        sheet 1
        sj
        specify
        standardized
        std
        str
        string
        sys
        t
        table
        tbl
        temp
        text
        that
        the
        their
        this
        tmp
        to
        txt
        type in
        usd
        v1
        v2
        v3
        val
        value
        varchar
        with
        x
        xinxi
        xx
        yes no
        your
        yyyy
        yyyy mm dd
        zd
        ziduan
        一
        一栏
        万
        万元
        三
        主
        二
        五
        人民币
        你的
        例如
        信息
        值
        元
        元整
        其
        其他
        内容
        列
        加密
        单位元
        原始
        可不填
        可选
        号码信息
        唯一
        四
        填写
        备用
        多个用逗号分隔
        如
        字段
        密文
        导出
        必填
        必填欄位
        必填项
        必选
        必須
        您的
        我的
        所填
        数值
        数据
        文本格式
        新
        新台幣
        新版
        旧
        旧版
        明文
        最终
        栏
        栏位
        格式
        格式为
        模板
        欄
        欄位
        港币
        用逗号分隔
        的
        示例
        範例
        系统字段
        系统生成
        美元
        脱敏
        脱敏前
        自动生成
        請填寫
        請輸入
        請選擇
        该
        请
        请填写
        请输入
        请选择
        資料
        資訊
        资料
        输入
        选填
        选择
        選填
        非必填
        项
        """#
}
