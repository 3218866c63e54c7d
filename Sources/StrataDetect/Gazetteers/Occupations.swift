extension Gazetteer {
    /// Occupations in English and Chinese, with forms of bank data files.
    static let occupations: StaticString = #"""
        admin.
        blue-collar
        blue collar
        white-collar
        white collar
        entrepreneur
        housemaid
        management
        retired
        self-employed
        self employed
        services
        student
        technician
        unemployed
        unknown
        housewife
        homemaker
        stay at home mom
        pensioner
        civil servant
        government employee
        freelancer
        business owner
        employed
        part-time
        full-time
        accountant
        account manager
        account executive
        accounting clerk
        actor
        actress
        actuary
        acupuncturist
        administrator
        administrative assistant
        advertising manager
        aerospace engineer
        agent
        agronomist
        air traffic controller
        aircraft mechanic
        analyst
        anesthesiologist
        animator
        apprentice
        appraiser
        archaeologist
        architect
        archivist
        art director
        artist
        assembler
        assistant
        assistant manager
        astronomer
        athlete
        attorney
        auctioneer
        auditor
        author
        auto mechanic
        babysitter
        baker
        bank clerk
        bank manager
        bank teller
        banker
        barber
        barista
        bartender
        beautician
        biologist
        blacksmith
        bookkeeper
        bricklayer
        broker
        builder
        bus driver
        business analyst
        businessman
        businesswoman
        butcher
        buyer
        cabin crew
        call center agent
        call centre agent
        captain
        cardiologist
        caregiver
        carer
        caretaker
        carpenter
        cashier
        caterer
        ceo
        cfo
        cto
        coo
        cio
        chairman
        chaplain
        chauffeur
        chef
        chemist
        chemical engineer
        chief executive
        childcare worker
        chiropractor
        civil engineer
        cleaner
        clerk
        coach
        collector
        columnist
        computer programmer
        concierge
        conductor
        construction worker
        construction manager
        consultant
        contractor
        controller
        cook
        copywriter
        coroner
        cosmetologist
        counselor
        counsellor
        courier
        craftsman
        crane operator
        customer service representative
        customs officer
        dancer
        data analyst
        data engineer
        data entry clerk
        data scientist
        database administrator
        dealer
        decorator
        delivery driver
        dental assistant
        dental hygienist
        dentist
        dermatologist
        designer
        developer
        dietitian
        director
        dispatcher
        dj
        doctor
        dog walker
        driver
        economist
        editor
        electrical engineer
        electrician
        elementary school teacher
        engineer
        engraver
        environmental scientist
        estate agent
        event planner
        executive
        executive assistant
        executive director
        exterminator
        factory worker
        farmer
        farm worker
        fashion designer
        field officer
        film director
        financial advisor
        financial adviser
        financial analyst
        financial planner
        firefighter
        fireman
        fisherman
        fitness instructor
        flight attendant
        floor manager
        florist
        foreman
        forester
        forklift driver
        founder
        fundraiser
        funeral director
        gardener
        general manager
        geologist
        glazier
        graphic designer
        groundskeeper
        guard
        gynecologist
        hair stylist
        hairdresser
        handyman
        head chef
        head of department
        head teacher
        headmaster
        health visitor
        historian
        hostess
        hotel manager
        house painter
        housekeeper
        hr manager
        human resources
        hvac technician
        illustrator
        import export
        industrial engineer
        information technology
        inspector
        installer
        insurance agent
        insurance broker
        interior designer
        interpreter
        investment banker
        investor
        it manager
        it support
        janitor
        jeweler
        jeweller
        joiner
        journalist
        judge
        lab technician
        laboratory assistant
        labourer
        laborer
        landlord
        landscaper
        lawyer
        lecturer
        legal assistant
        letting agent
        librarian
        lifeguard
        linguist
        lineman
        loan officer
        locksmith
        logistics manager
        lorry driver
        machine operator
        machinist
        maid
        mail carrier
        maintenance worker
        manager
        managing director
        manicurist
        manufacturer
        marine biologist
        marketer
        marketing manager
        marketing executive
        mason
        massage therapist
        mathematician
        mechanic
        mechanical engineer
        mediator
        medical assistant
        merchant
        merchandiser
        metal worker
        meteorologist
        midwife
        military
        military officer
        miner
        minister
        model
        mortgage broker
        musician
        nail technician
        nanny
        network engineer
        neurologist
        news anchor
        notary
        nurse
        nursing assistant
        nutritionist
        occupational therapist
        office administrator
        office clerk
        office manager
        office worker
        oncologist
        operations manager
        operator
        optician
        optometrist
        orthodontist
        owner
        painter
        paralegal
        paramedic
        park ranger
        partner
        pastor
        pathologist
        pediatrician
        personal assistant
        personal trainer
        pest controller
        pharmacist
        pharmacy technician
        phlebotomist
        photographer
        physical therapist
        physician
        physicist
        physiotherapist
        pianist
        pilot
        pipefitter
        plasterer
        plumber
        podiatrist
        police officer
        policeman
        politician
        porter
        postal worker
        postman
        postmaster
        president
        priest
        principal
        printer
        prison officer
        private investigator
        probation officer
        procurement manager
        producer
        product manager
        professional
        professor
        program manager
        programmer
        project manager
        proofreader
        property manager
        prosecutor
        psychiatrist
        psychologist
        public relations
        publisher
        purchasing manager
        quality control
        radiographer
        radiologist
        real estate agent
        realtor
        receptionist
        recruiter
        referee
        registered nurse
        registrar
        reporter
        research assistant
        researcher
        restaurant manager
        retail
        retail assistant
        roofer
        sailor
        sales
        sales assistant
        sales associate
        sales director
        sales executive
        sales manager
        sales rep
        sales representative
        salesman
        salesperson
        saleswoman
        school principal
        school teacher
        scientist
        sculptor
        seamstress
        secretary
        security guard
        senior manager
        serviceman
        sheriff
        shift supervisor
        shop assistant
        shop owner
        shopkeeper
        singer
        site manager
        skilled worker
        social worker
        software developer
        software engineer
        soldier
        solicitor
        speech therapist
        sports coach
        statistician
        steel worker
        steward
        stewardess
        stock broker
        stockbroker
        stonemason
        store manager
        structural engineer
        substitute teacher
        supervisor
        surgeon
        surveyor
        systems administrator
        systems analyst
        tailor
        tax advisor
        tax inspector
        taxi driver
        teacher
        teaching assistant
        team leader
        technical support
        technical writer
        telemarketer
        telephone operator
        tiler
        tour guide
        trader
        tradesman
        train driver
        trainee
        trainer
        translator
        travel agent
        treasurer
        truck driver
        tutor
        underwriter
        university lecturer
        upholsterer
        usher
        valet
        veterinarian
        vet
        vice president
        volunteer
        waiter
        waitress
        warehouse manager
        warehouse worker
        watchmaker
        web designer
        web developer
        welder
        wholesaler
        window cleaner
        writer
        yoga teacher
        zookeeper
        zoologist
        职员
        公司职员
        普通职员
        白领
        蓝领
        工人
        农民
        务农
        学生
        大学生
        研究生在读
        教师
        老师
        小学教师
        中学教师
        幼师
        大学教师
        教授
        副教授
        讲师
        医生
        护士
        药师
        牙医
        兽医
        护工
        护理员
        公务员
        事业单位
        事业单位员工
        国企员工
        国企职工
        央企员工
        私企员工
        外企员工
        企业职工
        企业主
        私营企业主
        私营业主
        个体户
        个体工商户
        个体
        个体经营
        自由职业
        自由职业者
        自雇
        老板
        店主
        店长
        经理
        总经理
        副总经理
        部门经理
        总监
        主管
        主任
        科长
        处长
        局长
        董事长
        董事
        法人
        股东
        合伙人
        高管
        中层管理
        管理人员
        行政
        行政人员
        行政专员
        行政助理
        文员
        秘书
        前台
        助理
        人事
        人事专员
        人力资源
        财务
        财务人员
        会计
        出纳
        审计
        审计师
        税务师
        律师
        法官
        检察官
        书记员
        警察
        民警
        辅警
        交警
        消防员
        军人
        现役军人
        退伍军人
        士兵
        军官
        保安
        保洁
        保洁员
        保姆
        月嫂
        育儿嫂
        家政人员
        厨师
        服务员
        餐饮服务
        营业员
        导购
        导购员
        收银员
        售货员
        促销员
        理货员
        销售
        销售员
        销售人员
        销售经理
        销售代表
        业务员
        客户经理
        市场专员
        市场经理
        推广
        运营
        运营专员
        新媒体运营
        产品经理
        项目经理
        程序员
        软件工程师
        开发工程师
        前端工程师
        后端工程师
        测试工程师
        算法工程师
        数据分析师
        运维工程师
        架构师
        工程师
        机械工程师
        电气工程师
        土木工程师
        建筑师
        设计师
        平面设计师
        室内设计师
        服装设计师
        ui设计师
        美工
        插画师
        摄影师
        化妆师
        造型师
        模特
        演员
        歌手
        导演
        编剧
        主持人
        记者
        编辑
        作家
        翻译
        主播
        网红
        博主
        自媒体
        直播运营
        电商
        电商运营
        网店店主
        淘宝店主
        微商
        客服
        客服人员
        话务员
        电销员
        采购
        采购员
        采购经理
        仓管
        仓库管理员
        物流
        物流专员
        快递员
        外卖员
        骑手
        外卖骑手
        司机
        货车司机
        网约车司机
        出租车司机
        公交司机
        专职司机
        滴滴司机
        代驾
        飞行员
        空姐
        空乘
        乘务员
        船员
        海员
        铁路职工
        电工
        焊工
        钳工
        车工
        木工
        瓦工
        泥瓦工
        油漆工
        水电工
        装修工
        建筑工人
        普工
        操作工
        操作员
        技工
        技术员
        技术人员
        技师
        维修工
        汽修工
        修理工
        质检员
        检验员
        班组长
        车间主任
        厂长
        包工头
        工程承包
        农民工
        打工
        临时工
        零工
        渔民
        养殖户
        种植户
        牧民
        果农
        家庭主妇
        全职太太
        全职妈妈
        宝妈
        退休
        退休人员
        已退休
        退休职工
        离休
        待业
        无业
        失业
        无职业
        下岗
        在职
        在校学生
        实习生
        兼职
        银行职员
        银行柜员
        柜员
        理财经理
        保险代理人
        保险业务员
        证券经纪人
        基金经理
        投资人
        投资者
        金融从业者
        交易员
        风控
        信贷员
        房产中介
        房产经纪人
        置业顾问
        物业管理
        物业人员
        健身教练
        教练
        瑜伽教练
        美容师
        美发师
        理发师
        美甲师
        按摩师
        足疗技师
        心理咨询师
        营养师
        社工
        社区工作者
        村干部
        村民
        牧师
        僧人
        道士
        科研人员
        科学家
        研究员
        实验员
        培训师
        培训讲师
        家教
        校长
        园长
        辅导员
        班主任
        裁缝
        花艺师
        珠宝商
        古董商
        批发商
        零售商
        经销商
        进出口
        外贸
        外贸业务员
        跟单员
        单证员
        报关员
        法务
        知识产权代理
        专利代理人
        咨询顾问
        顾问
        创业者
        创始人
        医药代表
        检验师
        影像技师
        康复师
        麻醉师
        放射科医生
        外科医生
        内科医生
        儿科医生
        中医师
        护士长
        院长
        编导
        后期
        剪辑师
        调酒师
        咖啡师
        面点师
        烘焙师
        导游
        酒店管理
        酒店从业人员
        旅行社
        电竞选手
        运动员
        裁判
        环卫工人
        园林工人
        绿化工
        水手
        矿工
        石油工人
        电力工人
        通信工程师
        网络工程师
        硬件工程师
        结构工程师
        工艺工程师
        质量工程师
        安全员
        资料员
        造价员
        预算员
        监理
        施工员
        项目负责人
        专业技术人员
        国家机关人员
        党政机关
        商业服务业人员
        生产运输设备操作人员
        农林牧渔人员
        其他职业
        不便分类人员
        aposentado
        estudante
        empresário
        advogado
        médico
        enfermeiro
        motorista
        estudiante
        jubilado
        abogado
        ingeniero
        empleado
        ama de casa
        desempleado
        autónomo
        angestellter
        angestellte
        arbeiter
        beamter
        selbständig
        selbstständig
        rentner
        arbeitslos
        hausfrau
        unskilled - resident
        unskilled - nonresident
        unskilled resident
        skilled
        highly skilled
        skilled employee / official
        management/ self-employed
        exec-managerial
        prof-specialty
        adm-clerical
        craft-repair
        machine-op-inspct
        transport-moving
        handlers-cleaners
        farming-fishing
        tech-support
        protective-serv
        priv-house-serv
        other-service
        armed-forces
        working
        commercial associate
        state servant
        pensioner status
        laborers
        core staff
        sales staff
        managers
        drivers
        high skill tech staff
        accountants
        medicine staff
        security staff
        cooking staff
        cleaning staff
        private service staff
        low-skill laborers
        waiters/barmen staff
        secretaries
        realty agents
        hr staff
        it staff
        healthcare
        engineer/specialist
        artist/entertainer
        marketing
        homemaker/housewife
        executive/manager
        scaffolder
        anaesthetist
        anesthetist
        farrier
        cabinetmaker
        beekeeper
        hgv driver
        quantity surveyor
        land surveyor
        conveyancer
        deckhand
        merchant seaman
        trawlerman
        gamekeeper
        stevedore
        longshoreman
        sonographer
        """#
}
