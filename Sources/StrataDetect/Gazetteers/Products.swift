extension Gazetteer {
    /// Product nouns in Chinese: insurance, finance, telecoms, education, property, commerce,
    /// health services.
    static let productWordsChinese: StaticString = #"""
        重疾险
        重大疾病险
        重疾保险
        医疗险
        百万医疗
        百万医疗险
        防癌险
        防癌医疗险
        意外险
        综合意外险
        旅游险
        旅意险
        寿险
        定期寿险
        终身寿险
        增额终身寿
        增额寿
        年金险
        养老年金
        教育金
        教育年金
        万能险
        分红险
        投连险
        两全险
        储蓄险
        护理险
        长护险
        惠民保
        团险
        团体险
        雇主责任险
        责任险
        财产险
        家财险
        车险
        交强险
        商业险
        三者险
        第三者责任险
        车损险
        座位险
        盗抢险
        玻璃险
        划痕险
        不计免赔
        延保
        少儿险
        少儿重疾
        儿童医保
        学平险
        宠物险
        航意险
        航延险
        退货运费险
        账户安全险
        高端医疗
        牙科险
        税优健康险
        理财
        理财产品
        银行理财
        基金
        基金定投
        定投
        股票
        债券
        国债
        信托
        私募
        期货
        黄金
        贵金属
        结构性存款
        大额存单
        定期存款
        活期存款
        存款
        信用卡
        白金卡
        金卡
        联名卡
        借记卡
        贷款
        信用贷
        信贷
        消费贷
        抵押贷
        房抵贷
        车抵贷
        车贷
        房贷
        经营贷
        税贷
        发票贷
        公积金贷
        网贷
        小额贷款
        过桥
        装修贷
        分期
        账单分期
        现金分期
        花呗
        借呗
        白条
        微粒贷
        pos机
        收款码
        收单
        保理
        融资租赁
        数字人民币
        养老金账户
        宽带
        光纤
        千兆宽带
        固话
        手机套餐
        流量包
        流量卡
        5g套餐
        4g套餐
        靓号
        副卡
        携号转网
        合约机
        彩铃
        来电显示
        亲情号
        融合套餐
        iptv
        云服务器
        云主机
        域名
        企业邮箱
        400电话
        短信群发
        呼叫中心系统
        crm系统
        erp系统
        saas软件
        财务软件
        网站建设
        小程序开发
        app开发
        seo优化
        代运营
        直播培训
        课程
        试听课
        体验课
        正价课
        年卡课
        网课
        直播课
        一对一
        小班课
        大班课
        英语课
        少儿英语
        口语课
        雅思
        托福
        考研
        考研班
        考公
        公务员考试
        教师资格证
        专升本
        成人高考
        自考
        学历提升
        mba
        会计课
        cpa
        注册会计师
        一建
        二建
        消防工程师
        健康管理师
        心理咨询师
        营养师
        人力资源管理师
        编程课
        少儿编程
        机器人课
        数学思维
        奥数
        语文阅读
        书法课
        美术课
        舞蹈课
        钢琴课
        乐器课
        围棋课
        游泳课
        篮球课
        跆拳道
        托管
        晚托
        夏令营
        冬令营
        研学
        留学
        移民
        驾校
        驾考
        健身卡
        年卡
        月卡
        季卡
        次卡
        私教课
        瑜伽课
        会员
        会员卡
        会员套餐
        vip会员
        黑金会员
        储值卡
        充值卡
        购物卡
        礼品卡
        优惠券
        住宅
        公寓
        商铺
        写字楼
        别墅
        洋房
        叠拼
        联排
        学区房
        二手房
        新房
        期房
        现房
        车位
        车库
        地下室
        租房
        整租
        合租
        短租
        民宿
        物业费
        装修
        全屋定制
        整装
        软装
        橱柜
        衣柜
        地板
        瓷砖
        门窗
        卫浴
        马桶
        窗帘
        壁纸
        涂料
        家具
        沙发
        床垫
        床
        餐桌
        家电
        冰箱
        洗衣机
        空调
        电视
        热水器
        油烟机
        燃气灶
        净水器
        净水机
        空气净化器
        扫地机器人
        洗碗机
        微波炉
        电饭煲
        破壁机
        吸尘器
        吹风机
        剃须刀
        手机
        平板
        笔记本电脑
        电脑
        台式机
        显示器
        打印机
        耳机
        蓝牙耳机
        音箱
        手表
        智能手表
        手环
        相机
        无人机
        路由器
        摄像头
        智能锁
        充电宝
        数据线
        汽车
        新车
        二手车
        轿车
        suv
        mpv
        新能源车
        电动车
        电瓶车
        摩托车
        自行车
        充电桩
        轮胎
        机油
        保养
        保养套餐
        洗车卡
        贴膜
        行车记录仪
        服装
        女装
        男装
        童装
        衬衫
        t恤
        裤子
        牛仔裤
        裙子
        连衣裙
        外套
        羽绒服
        毛衣
        内衣
        袜子
        鞋
        运动鞋
        皮鞋
        高跟鞋
        包
        女包
        箱包
        行李箱
        手袋
        眼镜
        太阳镜
        首饰
        项链
        戒指
        手镯
        钻戒
        黄金首饰
        珠宝
        翡翠
        玉器
        化妆品
        护肤品
        面膜
        口红
        粉底液
        香水
        精华液
        洗面奶
        防晒霜
        洗发水
        沐浴露
        牙膏
        牙刷
        纸巾
        卫生巾
        洗衣液
        奶粉
        纸尿裤
        尿不湿
        辅食
        玩具
        积木
        婴儿车
        安全座椅
        保健品
        钙片
        维生素
        鱼油
        蛋白粉
        益生菌
        燕窝
        阿胶
        人参
        海参
        冬虫夏草
        枸杞
        按摩椅
        按摩仪
        足浴盆
        血压计
        血糖仪
        轮椅
        助听器
        呼吸机
        体检
        体检套餐
        体检卡
        种植牙
        牙齿矫正
        洗牙
        隐形矫正
        烤瓷牙
        近视手术
        配镜
        医美
        双眼皮
        隆鼻
        玻尿酸
        水光针
        热玛吉
        植发
        脱毛
        减肥
        减脂
        瘦身
        养生卡
        月子中心
        月嫂服务
        家政服务
        保洁
        保姆
        搬家
        开锁
        维修
        家电清洗
        代驾
        租车
        机票
        酒店
        门票
        旅游套餐
        跟团游
        自由行
        邮轮
        签证
        出境游
        茶叶
        白酒
        红酒
        啤酒
        大米
        食用油
        水果
        牛奶
        坚果
        零食
        礼盒
        月饼
        粽子
        大闸蟹
        海鲜
        牛排
        火锅底料
        咖啡
        宠物粮
        猫粮
        狗粮
        花卉
        鲜花
        蛋糕
        书籍
        图书
        文具
        办公用品
        打印纸
        公司注册
        代理记账
        商标注册
        专利申请
        资质办理
        工商变更
        社保代缴
        高新认定
        财税服务
        法律咨询
        律师服务
        企业培训
        广告投放
        加盟
        招商加盟
        """#

    /// Product nouns in English.
    static let productWordsEnglish: StaticString = #"""
        term life
        term life insurance
        whole life
        whole life insurance
        universal life
        final expense
        burial insurance
        life insurance
        life cover
        critical illness cover
        income protection
        health insurance
        medical insurance
        health plan
        medicare advantage
        medicare supplement
        medigap
        part d
        dental plan
        dental insurance
        vision plan
        vision insurance
        disability insurance
        long term care insurance
        accident insurance
        hospital indemnity
        travel insurance
        pet insurance
        auto insurance
        car insurance
        motor insurance
        home insurance
        homeowners insurance
        renters insurance
        landlord insurance
        contents insurance
        flood insurance
        umbrella policy
        liability insurance
        business insurance
        workers compensation
        annuity
        fixed annuity
        indexed annuity
        pension
        pension plan
        401k
        ira
        roth ira
        sipp
        isa
        cash isa
        fixed deposit
        term deposit
        certificate of deposit
        cd account
        savings account
        checking account
        current account
        money market account
        mutual fund
        index fund
        etf
        stocks
        bonds
        brokerage account
        credit card
        debit card
        store card
        prepaid card
        gift card
        balance transfer
        personal loan
        payday loan
        auto loan
        car loan
        car finance
        student loan
        student loan refinancing
        debt consolidation
        debt relief
        debt settlement
        credit repair
        mortgage
        remortgage
        refinance
        reverse mortgage
        home equity loan
        heloc
        business loan
        merchant cash advance
        line of credit
        equipment financing
        merchant services
        pos system
        payroll service
        tax preparation
        tax resolution
        broadband
        fibre broadband
        fiber internet
        internet plan
        internet service
        high speed internet
        landline
        home phone
        mobile plan
        cell phone plan
        sim only
        data plan
        5g plan
        family plan
        prepaid plan
        postpaid plan
        cable tv
        satellite tv
        streaming bundle
        triple play
        bundle
        voip
        toll free number
        cloud hosting
        web hosting
        domain name
        vpn
        antivirus
        tech support plan
        software license
        crm software
        subscription
        annual subscription
        monthly subscription
        membership
        premium membership
        vip membership
        gym membership
        warranty
        extended warranty
        auto warranty
        vehicle service contract
        home warranty
        appliance cover
        boiler cover
        boiler service
        protection plan
        roadside assistance
        breakdown cover
        identity theft protection
        credit monitoring
        home security system
        alarm system
        doorbell camera
        solar panels
        solar
        roof replacement
        roofing
        window replacement
        windows
        double glazing
        gutters
        siding
        insulation
        kitchen remodel
        bathroom remodel
        walk-in tub
        stairlift
        hvac
        furnace
        air conditioner
        heat pump
        water heater
        water softener
        water filter
        plumbing service
        pest control
        lawn care
        landscaping
        cleaning service
        carpet cleaning
        moving service
        electricity plan
        energy plan
        gas supply
        dual fuel
        timeshare
        timeshare exit
        vacation package
        cruise
        hotel booking
        flight
        tour package
        rental car
        house
        apartment
        condo
        townhouse
        land
        commercial property
        rental property
        new build
        holiday home
        parking space
        course
        online course
        training course
        certification course
        bootcamp
        coding bootcamp
        language course
        english course
        ielts
        toefl
        sat prep
        test prep
        tutoring
        math tutoring
        music lessons
        piano lessons
        driving lessons
        degree program
        mba program
        diploma course
        summer camp
        workshop
        webinar
        seminar
        ebook
        book
        magazine subscription
        newspaper subscription
        car
        used car
        new car
        suv
        truck
        pickup
        van
        motorcycle
        electric vehicle
        ev charger
        tires
        tyres
        oil change
        car service
        dash cam
        laptop
        desktop
        computer
        tablet
        smartphone
        phone case
        mobile phone
        monitor
        printer
        ink cartridge
        toner
        headphones
        earbuds
        speaker
        smart tv
        television
        camera
        drone
        router
        smart watch
        fitness tracker
        game console
        video game
        keyboard
        mouse
        hard drive
        memory card
        charger
        power bank
        refrigerator
        fridge
        freezer
        washing machine
        dryer
        dishwasher
        microwave
        oven
        vacuum cleaner
        robot vacuum
        blender
        coffee machine
        kettle
        toaster
        air fryer
        air purifier
        sofa
        couch
        mattress
        bed
        table
        chair
        desk
        wardrobe
        lamp
        rug
        curtains
        bedding
        towels
        cookware
        knife set
        dress
        shirt
        t-shirt
        jeans
        trousers
        jacket
        coat
        sweater
        hoodie
        skirt
        shoes
        sneakers
        trainers
        boots
        sandals
        handbag
        backpack
        wallet
        belt
        sunglasses
        watch
        necklace
        ring
        bracelet
        earrings
        perfume
        makeup
        lipstick
        skincare
        moisturizer
        serum
        shampoo
        conditioner
        soap
        toothpaste
        razor
        vitamins
        supplements
        protein powder
        fish oil
        probiotics
        weight loss program
        diet plan
        meal kit
        cbd oil
        hearing aids
        contact lenses
        glasses
        braces
        dental implants
        invisalign
        teeth whitening
        teeth cleaning
        botox treatment
        laser hair removal
        hair transplant
        medical alert
        medical alert system
        catheters
        diabetic supplies
        back brace
        cpap supplies
        glucose monitor
        mobility scooter
        checkup
        health screening
        blood test kit
        dna kit
        prescription plan
        coffee
        tea
        wine
        beer
        whisky
        chocolate
        snacks
        gift basket
        flowers
        groceries
        pet food
        dog food
        cat food
        toys
        puzzle
        board game
        stroller
        car seat
        diapers
        nappies
        baby formula
        party bunting
        tea light holder
        hot water bottle
        lunch bag
        cake stand
        mug
        candle
        photo frame
        christmas decoration
        greeting card
        wrapping paper
        umbrella
        notebook
        stationery
        office supplies
        legal services
        will writing
        funeral plan
        prepaid funeral
        probate service
        claims management
        ppi claim
        personal injury claim
        seo services
        website design
        digital marketing
        lead generation
        advertising package
        social media management
        consulting
        bookkeeping
        accounting service
        incorporation service
        staffing service
        business listing
        google listing
        fundraising pledge
        donation
        raffle ticket
        lottery ticket
        season ticket
        concert ticket
        event ticket
        """#

    /// Industries in Chinese and English.
    static let industries: StaticString = #"""
        互联网
        电子商务
        电商
        软件
        信息技术
        信息传输
        软件和信息技术服务业
        计算机
        人工智能
        大数据
        云计算
        游戏
        通信
        电信
        电信运营
        半导体
        集成电路
        电子
        消费电子
        制造业
        机械制造
        装备制造
        汽车制造
        汽车
        汽车销售
        汽配
        航空航天
        船舶
        轨道交通
        化工
        石油化工
        医药制造
        生物医药
        医药
        医疗
        医疗健康
        医疗器械
        大健康
        美容
        医美
        口腔
        养老
        教育
        教育培训
        职业教育
        k12教育
        早教
        金融
        金融业
        银行
        保险
        证券
        基金
        信托
        期货
        互联网金融
        消费金融
        小额贷款
        担保
        融资租赁
        房地产
        房地产业
        物业管理
        房产中介
        建筑业
        建筑
        建材
        装修
        装饰
        家居
        家具
        家电
        园林
        市政
        设计
        零售
        零售业
        批发
        批发业
        批发和零售业
        商贸
        贸易
        进出口贸易
        外贸
        快消品
        快速消费品
        食品
        食品饮料
        餐饮
        餐饮业
        住宿和餐饮业
        酒店
        旅游
        酒店旅游
        服装
        纺织
        纺织服装
        鞋帽
        箱包
        珠宝首饰
        化妆品
        日化
        母婴
        玩具
        宠物
        文具
        印刷
        包装
        造纸
        农业
        农林牧渔
        种植
        养殖
        畜牧
        渔业
        林业
        采矿业
        矿产
        煤炭
        石油
        能源
        新能源
        光伏
        风电
        电力
        燃气
        水务
        环保
        节能环保
        钢铁
        有色金属
        冶金
        五金
        模具
        塑料
        橡胶
        玻璃
        陶瓷
        物流
        快递
        运输
        交通运输
        仓储
        供应链
        航空
        铁路
        海运
        传媒
        文化传媒
        广告
        公关
        影视
        出版
        新闻
        文化娱乐
        体育
        健身
        会展
        婚庆
        摄影
        法律
        律师
        会计
        审计
        财税
        咨询
        管理咨询
        人力资源
        猎头
        劳务派遣
        知识产权
        检测认证
        科研
        科学研究
        租赁
        租赁和商务服务业
        商务服务
        居民服务
        家政
        安保
        政府
        政府机关
        公共管理
        事业单位
        社会组织
        公益
        军工
        国防
        公安
        宗教团体
        个体经营
        其他行业
        accounting
        advertising
        aerospace
        agriculture
        airlines
        apparel
        apparel & fashion
        architecture
        arts and crafts
        automotive
        aviation
        banking
        biotechnology
        broadcast media
        building materials
        business services
        chemicals
        civil engineering
        commercial real estate
        computer hardware
        computer software
        computers
        construction
        consulting
        consumer electronics
        consumer goods
        consumer services
        cosmetics
        defense
        dental
        design
        e-commerce
        e-learning
        ecommerce
        education
        electrical manufacturing
        electronics
        energy
        engineering
        entertainment
        environmental services
        events services
        facilities services
        farming
        fashion
        finance
        financial services
        fishery
        fitness
        food & beverage
        food and beverage
        food production
        forestry
        furniture
        gambling
        government
        graphic design
        healthcare
        health care
        health wellness and fitness
        higher education
        hospital
        hospitality
        hotels
        human resources
        import and export
        industrial automation
        information services
        information technology
        insurance
        internet
        investment banking
        investment management
        it services
        jewelry
        law
        law practice
        legal
        legal services
        leisure
        logistics
        luxury goods
        machinery
        management consulting
        manufacturing
        maritime
        market research
        marketing
        marketing and advertising
        mechanical engineering
        media
        medical devices
        medical practice
        mental health care
        military
        mining
        mining & metals
        motion pictures
        music
        newspapers
        non-profit
        nonprofit
        not for profit
        oil & energy
        oil and gas
        packaging
        pharmaceuticals
        photography
        plastics
        political organization
        primary/secondary education
        printing
        professional services
        professional training
        property
        public administration
        public relations
        public safety
        publishing
        real estate
        recreation
        religious institutions
        renewables
        research
        restaurants
        retail
        security
        semiconductors
        shipping
        software
        solar
        sporting goods
        sports
        staffing
        staffing and recruiting
        supermarkets
        technology
        telecommunications
        telecom
        textiles
        tobacco
        tourism
        transportation
        travel
        trucking
        utilities
        venture capital
        veterinary
        warehousing
        waste management
        wholesale
        wine and spirits
        wireless
        """#

    /// Words and codes of currencies.
    static let currencyWords: StaticString = #"""
        usd
        us dollar
        dollar
        dollars
        bucks
        cent
        cents
        $
        us$
        gbp
        pound
        pounds
        pound sterling
        sterling
        quid
        pence
        p
        £
        eur
        euro
        euros
        €
        cny
        rmb
        yuan
        renminbi
        ¥
        元
        块
        块钱
        人民币
        万元
        万
        亿元
        亿
        千元
        百元
        角
        毛
        分
        毛钱
        美元
        美金
        欧元
        英镑
        日元
        港币
        港元
        澳门元
        台币
        新台币
        韩元
        加元
        澳元
        新加坡元
        泰铢
        卢布
        瑞士法郎
        hkd
        hk$
        twd
        nt$
        jpy
        yen
        krw
        won
        inr
        rs
        rs.
        rupee
        rupees
        ₹
        lakh
        lakhs
        crore
        crores
        cad
        c$
        aud
        a$
        nzd
        sgd
        s$
        myr
        ringgit
        thb
        baht
        php
        peso
        pesos
        ₱
        idr
        rupiah
        vnd
        dong
        aed
        dirham
        sar
        riyal
        qar
        kwd
        dinar
        egp
        zar
        rand
        ngn
        naira
        ₦
        kes
        shilling
        ghs
        cedi
        brl
        real
        reais
        r$
        mxn
        mex$
        cop
        clp
        ars
        pen
        sol
        chf
        franc
        francs
        sek
        krona
        nok
        dkk
        krone
        pln
        zloty
        zł
        czk
        koruna
        huf
        forint
        ron
        lei
        try
        lira
        rub
        ruble
        rouble
        ₽
        uah
        hryvnia
        ils
        shekel
        ₪
        btc
        bitcoin
        eth
        usdt
        k
        grand
        million
        billion
        mil
        """#

    /// Sources of leads.
    static let leadSources: StaticString = #"""
        抖音
        抖音直播
        抖音广告
        快手
        小红书
        微博
        微信
        微信公众号
        公众号
        朋友圈
        朋友圈广告
        视频号
        小程序
        企业微信
        社群
        微信群
        百度
        百度推广
        百度竞价
        百度sem
        搜狗
        360搜索
        360推广
        神马
        谷歌
        今日头条
        头条
        巨量引擎
        腾讯广告
        广点通
        信息流
        信息流广告
        知乎
        b站
        哔哩哔哩
        淘宝
        天猫
        京东
        拼多多
        美团
        大众点评
        58同城
        安居客
        贝壳
        汽车之家
        懂车帝
        易车
        官网
        官网注册
        官网留言
        网站
        网站留资
        落地页
        表单
        app
        app注册
        客服咨询
        在线咨询
        400电话
        400来电
        来电
        呼入
        外呼
        电销
        陌拜
        陌生拜访
        地推
        扫街
        扫楼
        展会
        车展
        房展
        沙龙
        讲座
        活动
        线下活动
        线上活动
        门店
        到店
        自然到店
        自然进店
        自然流量
        自然来访
        转介绍
        老客户转介绍
        客户介绍
        老带新
        朋友介绍
        员工推荐
        推荐
        渠道
        渠道商
        分销
        代理商
        合作伙伴
        异业合作
        第三方
        第三方数据
        购买名单
        资源名单
        公海
        历史客户
        老客户
        老客户回访
        短信
        短信营销
        邮件
        邮件营销
        广告
        户外广告
        电梯广告
        报纸
        电视
        电台
        传单
        宣传单
        直播
        直播间
        公司分配
        系统分配
        自拓
        自主开发
        导入
        批量导入
        手动录入
        其他
        web
        website
        web form
        web site
        webform
        landing page
        online form
        online
        organic
        organic search
        organic_search
        paid search
        paid_search
        paid social
        paid_social
        social media
        social_media
        direct traffic
        direct_traffic
        direct
        referrals
        referral
        customer referral
        employee referral
        external referral
        partner referral
        word of mouth
        email marketing
        email_marketing
        email campaign
        email
        newsletter
        offline sources
        offline
        other campaigns
        other_campaigns
        ai referrals
        google
        google ads
        adwords
        google adwords
        bing
        bing ads
        facebook
        facebook ads
        fb ads
        instagram
        tiktok
        tiktok ads
        youtube
        linkedin
        linkedin ads
        twitter
        pinterest
        yelp
        angi
        angie's list
        homeadvisor
        thumbtack
        zillow
        trulia
        realtor.com
        craigslist
        ebay
        cold call
        cold calling
        cold email
        outbound
        inbound
        inbound call
        phone inquiry
        walk in
        walk-in
        trade show
        tradeshow
        trade fair
        conference
        event
        seminar
        webinar
        workshop
        open house
        public relations
        advertisement
        advertising
        tv
        tv ad
        radio
        radio ad
        newspaper
        print
        print ad
        magazine
        billboard
        direct mail
        mailer
        flyer
        door knocking
        door to door
        partner
        affiliate
        reseller
        existing customer
        self generated
        purchased list
        list purchase
        bought list
        data provider
        lead vendor
        aged leads
        internet leads
        live transfer
        warm transfer
        chat
        live chat
        chatbot
        mobile app
        sms campaign
        campaign
        content
        blog
        podcast
        whitepaper
        ebook download
        demo request
        contact us
        import
        integration
        api
        crm ui
        forms
        other
        unknown
        employee
        internal
        """#
}
