extension Gazetteer {
    /// Words of column headers: term, label id, weight (3 settles the column, 2 is likely, 1 is a
    /// hint that the values must confirm). English terms are lower-case tokens with single
    /// spaces; a comparison should also ignore the spaces.
    static let headerTerms: StaticString = #"""
        姓名	person_name	3
        客户姓名	person_name	3
        客户名	person_name	3
        用户姓名	person_name	3
        用户名称	person_name	3
        会员姓名	person_name	3
        真实姓名	person_name	3
        中文姓名	person_name	3
        英文姓名	person_name	3
        中文名	person_name	3
        英文名	person_name	3
        学生姓名	person_name	3
        学员姓名	person_name	3
        患者姓名	person_name	3
        病人姓名	person_name	3
        业主姓名	person_name	3
        车主姓名	person_name	3
        车主	person_name	3
        业主	person_name	3
        投保人	person_name	3
        投保人姓名	person_name	3
        被保人	person_name	3
        被保险人	person_name	3
        被保险人姓名	person_name	3
        被保人姓名	person_name	3
        受益人	person_name	3
        受益人姓名	person_name	3
        借款人	person_name	3
        借款人姓名	person_name	3
        持卡人	person_name	3
        持卡人姓名	person_name	3
        收货人	person_name	3
        收货人姓名	person_name	3
        收件人	person_name	3
        收件人姓名	person_name	3
        寄件人	person_name	3
        寄件人姓名	person_name	3
        发件人	person_name	3
        联系人	person_name	3
        联系人姓名	person_name	3
        联络人	person_name	3
        负责人姓名	person_name	3
        租客姓名	person_name	3
        租户姓名	person_name	3
        房东姓名	person_name	3
        购房人	person_name	3
        购买人	person_name	3
        买家姓名	person_name	3
        订购人	person_name	3
        预订人	person_name	3
        入住人	person_name	3
        旅客姓名	person_name	3
        乘客姓名	person_name	3
        参保人	person_name	3
        员工姓名	person_name	3
        客户称呼	person_name	3
        称呼	person_name	3
        名字	person_name	2
        姓	person_name	2
        名	person_name	2
        曾用名	person_name	3
        户主	person_name	3
        户主姓名	person_name	3
        开户名	person_name	3
        账户名	person_name	3
        持有人	person_name	3
        申请人	person_name	3
        申请人姓名	person_name	3
        报名人	person_name	3
        就诊人	person_name	3
        就诊人姓名	person_name	3
        潜客姓名	person_name	3
        线索姓名	person_name	3
        客户全名	person_name	3
        全名	person_name	3
        昵称姓名	person_name	3
        姓氏	person_name	3
        名(名字)	person_name	3
        机主	person_name	3
        机主姓名	person_name	3
        参会人	person_name	3
        嘉宾姓名	person_name	3
        家庭成员姓名	person_name	3
        缴费人	person_name	3
        xingming	person_name	3
        xm	person_name	2
        khxm	person_name	3
        khmc	person_name	3
        yhxm	person_name	3
        hyxm	person_name	3
        xsxm	person_name	3
        xyxm	person_name	3
        hzxm	person_name	3
        czxm	person_name	3
        yzxm	person_name	3
        tbr	person_name	3
        tbrxm	person_name	3
        bbr	person_name	3
        bbxr	person_name	3
        bbxrxm	person_name	3
        jkr	person_name	3
        jkrxm	person_name	3
        ckr	person_name	3
        ckrxm	person_name	3
        shr	person_name	3
        shrxm	person_name	3
        sjr	person_name	3
        sjrxm	person_name	3
        lxr	person_name	3
        lxrxm	person_name	3
        kehuxingming	person_name	3
        kehumingcheng	person_name	3
        lianxiren	person_name	3
        shoujianren	person_name	3
        shouhuoren	person_name	3
        zsxm	person_name	3
        ygxm	person_name	3
        sqr	person_name	3
        sqrxm	person_name	3
        jzrxm	person_name	3
        chezhu	person_name	3
        yezhu	person_name	3
        hm	person_name	2
        name	person_name	1
        full name	person_name	3
        fullname	person_name	3
        first name	person_name	3
        last name	person_name	3
        middle name	person_name	3
        given name	person_name	3
        given names	person_name	3
        surname	person_name	3
        family name	person_name	3
        forename	person_name	3
        maiden name	person_name	3
        customer name	person_name	3
        client name	person_name	3
        contact name	person_name	3
        contact person	person_name	3
        contact	person_name	2
        patient name	person_name	3
        pt name	person_name	3
        member name	person_name	3
        subscriber name	person_name	3
        borrower	person_name	3
        borrower name	person_name	3
        applicant name	person_name	3
        applicant	person_name	2
        insured	person_name	2
        insured name	person_name	3
        policyholder	person_name	3
        policy holder	person_name	3
        policyholder name	person_name	3
        beneficiary	person_name	3
        beneficiary name	person_name	3
        cardholder	person_name	3
        cardholder name	person_name	3
        card holder	person_name	3
        name on card	person_name	3
        account holder	person_name	3
        account holder name	person_name	3
        account name	person_name	3
        owner name	person_name	3
        tenant name	person_name	3
        tenant	person_name	3
        lessee	person_name	3
        guest name	person_name	3
        passenger name	person_name	3
        student name	person_name	3
        pupil name	person_name	3
        lead name	person_name	3
        prospect name	person_name	3
        buyer name	person_name	3
        purchaser	person_name	3
        recipient	person_name	3
        recipient name	person_name	3
        ship to name	person_name	3
        bill to name	person_name	3
        billing name	person_name	3
        shipping name	person_name	3
        payee	person_name	3
        payer	person_name	3
        payor	person_name	3
        employee name	person_name	3
        middle initial	person_name	3
        nickname	person_name	3
        preferred name	person_name	3
        legal name	person_name	3
        person name	person_name	3
        individual name	person_name	3
        caller name	person_name	3
        called name	person_name	3
        attendee name	person_name	3
        donor name	person_name	3
        voter name	person_name	3
        claimant	person_name	3
        claimant name	person_name	3
        driver name	person_name	3
        homeowner	person_name	3
        homeowner name	person_name	3
        display name	person_name	3
        signatory	person_name	3
        addressee	person_name	3
        fname	person_name	3
        lname	person_name	3
        mname	person_name	3
        fnm	person_name	3
        lnm	person_name	3
        mnm	person_name	3
        nm	person_name	2
        cust nm	person_name	3
        cust name	person_name	3
        cnm	person_name	3
        clnm	person_name	3
        clt nm	person_name	3
        fst nm	person_name	3
        lst nm	person_name	3
        f name	person_name	3
        l name	person_name	3
        fn	person_name	2
        ln	person_name	2
        mi	person_name	1
        fullnm	person_name	3
        full nm	person_name	3
        ptnm	person_name	3
        pt nm	person_name	3
        contact nm	person_name	3
        cntct nm	person_name	3
        nombre	person_name	3
        nombre completo	person_name	3
        apellido	person_name	3
        apellidos	person_name	3
        nome	person_name	3
        sobrenome	person_name	3
        cognome	person_name	3
        nom	person_name	3
        prenom	person_name	3
        prénom	person_name	3
        nachname	person_name	3
        vorname	person_name	3
        imię	person_name	3
        nazwisko	person_name	3
        naam	person_name	3
        voornaam	person_name	3
        achternaam	person_name	3
        nome completo	person_name	3
        naam klant	person_name	3
        kundenname	person_name	3
        客户	person_name	2
        用户	person_name	2
        会员	person_name	2
        学员	person_name	2
        患者	person_name	2
        病人	person_name	2
        学生	person_name	2
        买家	person_name	2
        顾客	person_name	2
        住户	person_name	2
        租客	person_name	2
        租户	person_name	2
        房东	person_name	2
        户名	person_name	2
        收款人	person_name	2
        付款人	person_name	2
        姓名1	person_name	2
        姓名2	person_name	2
        对方姓名	person_name	2
        参加人	person_name	2
        乘客	person_name	2
        旅客	person_name	2
        customer	person_name	2
        client	person_name	2
        patient	person_name	2
        member	person_name	2
        person	person_name	2
        borrower info	person_name	2
        lead	person_name	2
        prospect	person_name	2
        guest	person_name	2
        passenger	person_name	2
        buyer	person_name	2
        student	person_name	2
        pupil	person_name	2
        subscriber	person_name	2
        insuree	person_name	2
        recipient info	person_name	2
        party name	person_name	2
        holder	person_name	2
        who	person_name	2
        primary contact	person_name	2
        associated contact	person_name	2
        contact full name	person_name	2
        lead full name	person_name	2
        attention	person_name	2
        attn	person_name	2
        c o name	person_name	2
        手机	phone	3
        手机号	phone	3
        手机号码	phone	3
        移动电话	phone	3
        手机1	phone	3
        手机2	phone	3
        手机一	phone	3
        手机二	phone	3
        联系电话	phone	3
        联系手机	phone	3
        联系方式	phone	3
        电话	phone	3
        电话号码	phone	3
        电话1	phone	3
        电话2	phone	3
        座机	phone	3
        固定电话	phone	3
        固话	phone	3
        家庭电话	phone	3
        住宅电话	phone	3
        宅电	phone	3
        家庭座机	phone	3
        客户电话	phone	3
        客户手机	phone	3
        客户手机号	phone	3
        客户号码	phone	3
        客户联系方式	phone	3
        客户联系电话	phone	3
        用户手机	phone	3
        用户手机号	phone	3
        用户电话	phone	3
        会员手机	phone	3
        会员手机号	phone	3
        备用电话	phone	3
        备用手机	phone	3
        备用号码	phone	3
        备用联系方式	phone	3
        其他电话	phone	3
        第二电话	phone	3
        被叫号码	phone	3
        主叫号码	phone	3
        被叫	phone	3
        主叫	phone	3
        来电号码	phone	3
        外呼号码	phone	3
        呼叫号码	phone	3
        拨打号码	phone	3
        对方号码	phone	3
        绑定手机	phone	3
        绑定手机号	phone	3
        注册手机	phone	3
        注册手机号	phone	3
        预留手机号	phone	3
        预留电话	phone	3
        银行预留手机号	phone	3
        收货电话	phone	3
        收货人手机	phone	3
        收货人电话	phone	3
        收件人电话	phone	3
        收件人手机	phone	3
        收件人手机号	phone	3
        投保人电话	phone	3
        投保人手机号	phone	3
        被保人电话	phone	3
        车主电话	phone	3
        车主手机	phone	3
        业主电话	phone	3
        业主手机	phone	3
        患者电话	phone	3
        家长电话号码	phone	3
        学员电话	phone	3
        学生电话	phone	3
        租客电话	phone	3
        房东电话	phone	3
        手机号1	phone	3
        手机号2	phone	3
        手机号码1	phone	3
        手机号码2	phone	3
        电话号	phone	3
        号码	phone	2
        手机号(明文)	phone	3
        移动电话号码	phone	3
        手机/微信	phone	3
        电话/微信	phone	3
        联系号码	phone	3
        本人电话	phone	3
        本人手机	phone	3
        传真	phone	2
        小号	phone	2
        隐私号	phone	3
        虚拟号	phone	3
        shouji	phone	3
        shoujihao	phone	3
        shoujihaoma	phone	3
        dianhua	phone	3
        dianhuahaoma	phone	3
        lianxidianhua	phone	3
        lianxifangshi	phone	3
        yidongdianhua	phone	3
        guhua	phone	3
        zuoji	phone	3
        sj	phone	2
        sjh	phone	3
        sjhm	phone	3
        sjhm1	phone	3
        sjhm2	phone	3
        lxdh	phone	3
        lxdh1	phone	3
        lxdh2	phone	3
        lxsj	phone	3
        lxfs	phone	3
        dh	phone	2
        dhhm	phone	3
        yddh	phone	3
        khdh	phone	3
        khsj	phone	3
        khsjh	phone	3
        khlxdh	phone	3
        gddh	phone	3
        jtdh	phone	3
        zzdh	phone	3
        bydh	phone	3
        zjhaoma	phone	3
        bjhm	phone	3
        bjh	phone	3
        shdh	phone	3
        shrdh	phone	3
        sjrdh	phone	3
        ylsjh	phone	3
        hyhm	phone	3
        yhsj	phone	3
        yhsjh	phone	3
        yhdh	phone	3
        phone	phone	3
        phone number	phone	3
        phone no	phone	3
        phone num	phone	3
        phone1	phone	3
        phone 1	phone	3
        phone 2	phone	3
        phone2	phone	3
        phone 3	phone	3
        telephone	phone	3
        telephone number	phone	3
        tel	phone	3
        tel no	phone	3
        tel num	phone	3
        tel number	phone	3
        tel1	phone	3
        tel2	phone	3
        mobile	phone	3
        mobile number	phone	3
        mobile no	phone	3
        mobile phone	phone	3
        mobile phone number	phone	3
        mob	phone	3
        mob no	phone	3
        cell	phone	2
        cell phone	phone	3
        cellphone	phone	3
        cell number	phone	3
        cellular	phone	3
        home phone	phone	3
        home tel	phone	3
        home number	phone	3
        primary phone	phone	3
        secondary phone	phone	3
        alternate phone	phone	3
        alternative phone	phone	3
        alt phone	phone	3
        alternate number	phone	3
        other phone	phone	3
        other mobile	phone	3
        contact number	phone	3
        contact no	phone	3
        contact phone	phone	3
        contact tel	phone	3
        customer phone	phone	3
        client phone	phone	3
        patient phone	phone	3
        daytime phone	phone	3
        evening phone	phone	3
        day phone	phone	3
        landline	phone	3
        land line	phone	3
        fixed line	phone	3
        phone home	phone	3
        phone mobile	phone	3
        phone other	phone	3
        phone work	phone	3
        mobilephone	phone	3
        caller	phone	2
        caller number	phone	3
        caller id	phone	3
        callerid	phone	3
        called number	phone	3
        calling number	phone	3
        called party	phone	3
        calling party	phone	3
        dialed number	phone	3
        dialled number	phone	3
        dialed no	phone	3
        destination number	phone	3
        dnis	phone	3
        ani	phone	2
        cli	phone	2
        msisdn	phone	3
        clid	phone	3
        whatsapp number	phone	3
        whatsapp	phone	3
        best phone	phone	3
        preferred phone	phone	3
        phone e164	phone	3
        e164	phone	3
        ph	phone	2
        ph no	phone	3
        ph num	phone	3
        phn	phone	3
        phn no	phone	3
        phno	phone	3
        phone nbr	phone	3
        tel nbr	phone	3
        mobno	phone	3
        cellno	phone	3
        cel	phone	3
        hp no	phone	3
        hp	phone	2
        handphone	phone	3
        fax	phone	2
        fax number	phone	3
        fax no	phone	3
        cust ph	phone	3
        cust tel	phone	3
        cust mob	phone	3
        msdn	phone	3
        telefono	phone	3
        teléfono	phone	3
        telefone	phone	3
        celular	phone	3
        movil	phone	3
        móvil	phone	3
        telefon	phone	3
        telefonnummer	phone	3
        handy	phone	2
        handynummer	phone	3
        téléphone	phone	3
        portable	phone	2
        telefoon	phone	3
        telefoonnummer	phone	3
        mobiel	phone	3
        numer telefonu	phone	3
        cellulare	phone	3
        邮箱	email	3
        电子邮箱	email	3
        电子邮件	email	3
        邮件	email	3
        邮箱地址	email	3
        电邮	email	3
        个人邮箱	email	3
        客户邮箱	email	3
        用户邮箱	email	3
        联系邮箱	email	3
        邮件地址	email	3
        电子邮件地址	email	3
        email地址	email	3
        youxiang	email	3
        dianziyouxiang	email	3
        yx	email	2
        dzyx	email	3
        dzyj	email	3
        yxdz	email	3
        email	email	3
        e mail	email	3
        email address	email	3
        email addr	email	3
        e mail address	email	3
        mail address	email	3
        personal email	email	3
        primary email	email	3
        secondary email	email	3
        other email	email	3
        email1	email	3
        email 1	email	3
        email2	email	3
        email 2	email	3
        contact email	email	3
        customer email	email	3
        client email	email	3
        patient email	email	3
        user email	email	3
        em addr	email	3
        eml	email	3
        em	email	2
        emailaddr	email	3
        mail	email	2
        correo	email	3
        correo electronico	email	3
        correo electrónico	email	3
        e post	email	3
        courriel	email	3
        work email address	email	3
        recipient email	email	3
        billing email	email	3
        shipping email	email	3
        login email	email	3
        email id	email	3
        emailid	email	3
        mail id	email	3
        cust email	email	3
        微信	wechat	3
        微信号	wechat	3
        微信号码	wechat	3
        微信id	wechat	3
        微信昵称	wechat	3
        微信账号	wechat	3
        客户微信	wechat	3
        wx	wechat	3
        wxh	wechat	3
        weixin	wechat	3
        weixinhao	wechat	3
        wechat	wechat	3
        wechat id	wechat	3
        wechat no	wechat	3
        wechat account	wechat	3
        openid	wechat	3
        open id	wechat	3
        unionid	wechat	3
        union id	wechat	3
        wx openid	wechat	3
        企微	wechat	3
        企业微信号	wechat	3
        企微id	wechat	3
        外部联系人id	wechat	3
        qq	qq	3
        qq号	qq	3
        qq号码	qq	3
        qqh	qq	3
        qqhm	qq	3
        qq number	qq	3
        qq no	qq	3
        扣扣	qq	3
        腾讯qq	qq	3
        微博	social_account	3
        微博账号	social_account	3
        微博号	social_account	3
        抖音号	social_account	3
        抖音账号	social_account	3
        抖音昵称	social_account	3
        快手号	social_account	3
        小红书号	social_account	3
        小红书账号	social_account	3
        淘宝账号	social_account	3
        旺旺	social_account	3
        旺旺号	social_account	3
        淘宝昵称	social_account	3
        支付宝账号	social_account	3
        支付宝	social_account	3
        支付宝账户	social_account	3
        钉钉号	social_account	3
        陌陌	social_account	3
        昵称	social_account	2
        买家昵称	social_account	3
        网名	social_account	3
        用户名	social_account	3
        账号	social_account	2
        登录名	social_account	3
        会员账号	social_account	3
        买家旺旺号	social_account	3
        京东账号	social_account	3
        拼多多账号	social_account	3
        facebook	social_account	3
        facebook id	social_account	3
        facebook url	social_account	3
        instagram	social_account	3
        instagram handle	social_account	3
        twitter	social_account	3
        twitter handle	social_account	3
        twitter username	social_account	3
        linkedin	social_account	3
        linkedin url	social_account	3
        linkedin profile	social_account	3
        tiktok	social_account	3
        telegram	social_account	3
        telegram id	social_account	3
        skype	social_account	3
        skype id	social_account	3
        line id	social_account	3
        kakao	social_account	3
        snapchat	social_account	3
        social handle	social_account	3
        social media	social_account	3
        username	social_account	3
        user name	social_account	3
        screen name	social_account	3
        handle	social_account	3
        login	social_account	3
        login name	social_account	3
        profile url	social_account	3
        viber	social_account	3
        signal id	social_account	3
        discord	social_account	3
        yonghuming	social_account	3
        zhanghao	social_account	3
        nicheng	social_account	3
        yhm	social_account	3
        dlm	social_account	3
        zfbzh	social_account	3
        zfb	social_account	3
        alipay account	social_account	3
        alipay	social_account	3
        paypal	social_account	3
        paypal account	social_account	3
        venmo	social_account	3
        身份证	cn_resident_id	3
        身份证号	cn_resident_id	3
        身份证号码	cn_resident_id	3
        居民身份证	cn_resident_id	3
        居民身份证号	cn_resident_id	3
        居民身份证号码	cn_resident_id	3
        身份证件号	cn_resident_id	3
        公民身份号码	cn_resident_id	3
        公民身份证号码	cn_resident_id	3
        客户身份证	cn_resident_id	3
        客户身份证号	cn_resident_id	3
        投保人身份证	cn_resident_id	3
        投保人身份证号	cn_resident_id	3
        被保人身份证号	cn_resident_id	3
        被保险人身份证号	cn_resident_id	3
        持卡人身份证	cn_resident_id	3
        车主身份证	cn_resident_id	3
        车主身份证号	cn_resident_id	3
        患者身份证号	cn_resident_id	3
        学生身份证号	cn_resident_id	3
        借款人身份证号	cn_resident_id	3
        法人身份证号	cn_resident_id	3
        法人身份证	cn_resident_id	3
        本人身份证号	cn_resident_id	3
        二代身份证	cn_resident_id	3
        身份号码	cn_resident_id	3
        shenfenzheng	cn_resident_id	3
        shenfenzhenghao	cn_resident_id	3
        shenfenzhenghaoma	cn_resident_id	3
        sfz	cn_resident_id	3
        sfzh	cn_resident_id	3
        sfzhm	cn_resident_id	3
        sfzjh	cn_resident_id	3
        sfzid	cn_resident_id	3
        gmsfhm	cn_resident_id	3
        gmsfzh	cn_resident_id	3
        gmsfzhm	cn_resident_id	3
        sfhm	cn_resident_id	3
        sfid	cn_resident_id	3
        khsfz	cn_resident_id	3
        khsfzh	cn_resident_id	3
        resident id	cn_resident_id	3
        resident identity number	cn_resident_id	3
        chinese id	cn_resident_id	3
        china id	cn_resident_id	3
        citizen id	cn_resident_id	3
        citizen id number	cn_resident_id	3
        证件号	cn_resident_id	2
        证件号码	cn_resident_id	2
        证件编号	cn_resident_id	2
        有效证件号	cn_resident_id	2
        投保人证件号	cn_resident_id	2
        投保人证件号码	cn_resident_id	2
        被保人证件号码	cn_resident_id	2
        被保险人证件号码	cn_resident_id	2
        客户证件号	cn_resident_id	2
        客户证件号码	cn_resident_id	2
        zjh	cn_resident_id	2
        zjhm	cn_resident_id	2
        zhengjianhao	cn_resident_id	2
        zhengjianhaoma	cn_resident_id	2
        yxzjhm	cn_resident_id	2
        khzjh	cn_resident_id	2
        khzjhm	cn_resident_id	2
        id card	cn_resident_id	2
        id card no	cn_resident_id	2
        id card number	cn_resident_id	2
        idcard	cn_resident_id	2
        idcardno	cn_resident_id	2
        idno	cn_resident_id	2
        id no	cn_resident_id	2
        identity card	cn_resident_id	2
        identity number	cn_resident_id	2
        identity no	cn_resident_id	2
        identification number	cn_resident_id	2
        cert no	cn_resident_id	2
        cert num	cn_resident_id	2
        cert id	cn_resident_id	2
        certificate no	cn_resident_id	2
        certno	cn_resident_id	2
        cert number	cn_resident_id	2
        id doc no	cn_resident_id	2
        港澳通行证	cn_travel_permit	3
        港澳通行证号	cn_travel_permit	3
        港澳居民来往内地通行证	cn_travel_permit	3
        回乡证	cn_travel_permit	3
        回乡证号	cn_travel_permit	3
        台胞证	cn_travel_permit	3
        台胞证号	cn_travel_permit	3
        台湾居民来往大陆通行证	cn_travel_permit	3
        港澳台居住证	cn_travel_permit	3
        港澳台居民居住证	cn_travel_permit	3
        通行证号	cn_travel_permit	3
        通行证号码	cn_travel_permit	3
        往来港澳通行证	cn_travel_permit	3
        gatxz	cn_travel_permit	3
        txzh	cn_travel_permit	3
        tbz	cn_travel_permit	3
        hxz	cn_travel_permit	3
        gatjzz	cn_travel_permit	3
        home return permit	cn_travel_permit	3
        travel permit	cn_travel_permit	3
        mainland travel permit	cn_travel_permit	3
        taiwan compatriot permit	cn_travel_permit	3
        香港身份证	hk_id	3
        香港身份证号	hk_id	3
        香港身份证号码	hk_id	3
        hkid	hk_id	3
        hk id	hk_id	3
        hkid no	hk_id	3
        hong kong id	hk_id	3
        台湾身份证	tw_id	3
        台湾身份证号	tw_id	3
        台湾身分证	tw_id	3
        身分證字號	tw_id	3
        身分证字号	tw_id	3
        twid	tw_id	3
        tw id	tw_id	3
        taiwan id	tw_id	3
        护照	passport	3
        护照号	passport	3
        护照号码	passport	3
        huzhao	passport	3
        huzhaohao	passport	3
        hzh	passport	3
        hzhm	passport	3
        hz	passport	2
        passport	passport	3
        passport no	passport	3
        passport number	passport	3
        passport num	passport	3
        passport id	passport	3
        ppn	passport	3
        ppno	passport	3
        pp no	passport	3
        pptno	passport	3
        ppt no	passport	3
        psprt	passport	3
        passnum	passport	3
        passport nbr	passport	3
        pasaporte	passport	3
        passaporte	passport	3
        reisepass	passport	3
        ssn	us_ssn	3
        social security number	us_ssn	3
        social security no	us_ssn	3
        social security	us_ssn	3
        soc sec	us_ssn	3
        soc sec no	us_ssn	3
        ssn last4	us_ssn	3
        ss number	us_ssn	3
        ss no	us_ssn	3
        ss num	us_ssn	3
        social	us_ssn	2
        ssn4	us_ssn	3
        ssnum	us_ssn	3
        ss nbr	us_ssn	3
        taxpayer ssn	us_ssn	3
        itin	us_itin	3
        individual taxpayer identification number	us_itin	3
        itin no	us_itin	3
        nino	uk_nino	3
        ni number	uk_nino	3
        ni no	uk_nino	3
        national insurance	uk_nino	3
        national insurance number	uk_nino	3
        national insurance no	uk_nino	3
        nat ins no	uk_nino	3
        nhs	uk_nhs	3
        nhs number	uk_nhs	3
        nhs no	uk_nhs	3
        nhs num	uk_nhs	3
        nhs id	uk_nhs	3
        national id	other_national_id	3
        national id number	other_national_id	3
        national identity number	other_national_id	3
        national identification number	other_national_id	3
        aadhaar	other_national_id	3
        aadhaar number	other_national_id	3
        aadhar	other_national_id	3
        aadhar no	other_national_id	3
        uidai	other_national_id	3
        pan number	other_national_id	3
        pan card	other_national_id	3
        cpf	other_national_id	3
        rg	other_national_id	2
        dni	other_national_id	2
        nie	other_national_id	2
        nif	other_national_id	2
        curp	other_national_id	3
        rfc	other_national_id	3
        sin	other_national_id	2
        social insurance number	other_national_id	3
        bsn	other_national_id	3
        personnummer	other_national_id	3
        personnumer	other_national_id	3
        pesel	other_national_id	3
        codice fiscale	other_national_id	3
        nric	other_national_id	3
        fin no	other_national_id	3
        mykad	other_national_id	3
        ic number	other_national_id	3
        ic no	other_national_id	3
        tfn	other_national_id	3
        tax file number	other_national_id	3
        medicare number au	other_national_id	3
        rut	other_national_id	2
        cedula	other_national_id	3
        cédula	other_national_id	3
        steuer id	other_national_id	3
        ahv	other_national_id	3
        insee	other_national_id	3
        nir	other_national_id	3
        emirates id	other_national_id	3
        civil id	other_national_id	3
        iqama	other_national_id	3
        omang	other_national_id	3
        ghana card	other_national_id	3
        bvn	other_national_id	3
        nin	other_national_id	3
        voter id	other_national_id	3
        epic no	other_national_id	3
        other id	other_national_id	3
        外国人永久居留证	other_national_id	3
        永居证号	other_national_id	3
        永久居留证	other_national_id	3
        其他证件号	other_national_id	3
        军官证	other_national_id	3
        军官证号	other_national_id	3
        士兵证号	other_national_id	3
        外国人居留证	other_national_id	3
        jgz	other_national_id	3
        jgzh	other_national_id	3
        ndi	other_national_id	3
        驾驶证	driving_licence	3
        驾驶证号	driving_licence	3
        驾驶证号码	driving_licence	3
        驾照	driving_licence	3
        驾照号	driving_licence	3
        驾照号码	driving_licence	3
        驾驶证档案编号	driving_licence	3
        jiashizheng	driving_licence	3
        jiazhao	driving_licence	3
        jsz	driving_licence	3
        jszh	driving_licence	3
        jszhm	driving_licence	3
        jzh	driving_licence	3
        driving licence	driving_licence	3
        driving license	driving_licence	3
        driving licence number	driving_licence	3
        driver license	driving_licence	3
        drivers license	driving_licence	3
        driver licence	driving_licence	3
        drivers licence	driving_licence	3
        driver s license	driving_licence	3
        driver license number	driving_licence	3
        drivers license number	driving_licence	3
        driver license no	driving_licence	3
        dl	driving_licence	2
        dl no	driving_licence	3
        dl num	driving_licence	3
        dl number	driving_licence	3
        dl nbr	driving_licence	3
        dln	driving_licence	3
        licence no	driving_licence	3
        license no	driving_licence	3
        license number dl	driving_licence	3
        社保	cn_social_security	3
        社保号	cn_social_security	3
        社保号码	cn_social_security	3
        社保卡	cn_social_security	3
        社保卡号	cn_social_security	3
        社会保障号	cn_social_security	3
        社会保障卡号	cn_social_security	3
        社会保障号码	cn_social_security	3
        医保号	cn_social_security	3
        医保卡号	cn_social_security	3
        医保卡	cn_social_security	3
        医保编号	cn_social_security	3
        医疗保险号	cn_social_security	3
        社保账号	cn_social_security	3
        社保编号	cn_social_security	3
        个人社保号	cn_social_security	3
        公积金账号	cn_social_security	3
        公积金号	cn_social_security	3
        shebao	cn_social_security	3
        shebaohao	cn_social_security	3
        shebaokahao	cn_social_security	3
        yibaokahao	cn_social_security	3
        sbh	cn_social_security	3
        sbkh	cn_social_security	3
        sbhm	cn_social_security	3
        sbzh	cn_social_security	3
        shbzh	cn_social_security	3
        shbzkh	cn_social_security	3
        ybh	cn_social_security	3
        ybkh	cn_social_security	3
        ybzh	cn_social_security	3
        gjjzh	cn_social_security	3
        social security card	cn_social_security	3
        medical insurance card	cn_social_security	3
        信用卡号	payment_card	3
        信用卡	payment_card	3
        信用卡号码	payment_card	3
        支付卡号	payment_card	3
        贷记卡号	payment_card	3
        信用卡卡号	payment_card	3
        xyk	payment_card	3
        xykh	payment_card	3
        credit card	payment_card	3
        credit card number	payment_card	3
        credit card no	payment_card	3
        card number	payment_card	3
        cardnumber	payment_card	3
        card no	payment_card	3
        card num	payment_card	3
        cc	payment_card	1
        cc num	payment_card	3
        cc no	payment_card	3
        cc number	payment_card	3
        ccn	payment_card	3
        ccnum	payment_card	3
        pan	payment_card	2
        primary account number	payment_card	3
        debit card	payment_card	3
        debit card number	payment_card	3
        payment card	payment_card	3
        payment card number	payment_card	3
        card pan	payment_card	3
        crd no	payment_card	3
        crd num	payment_card	3
        cardno	payment_card	3
        acct pan	payment_card	3
        masked pan	payment_card	3
        card	payment_card	2
        cvv	card_verification	3
        cvv2	card_verification	3
        cvc	card_verification	3
        cvc2	card_verification	3
        cid code	card_verification	3
        security code	card_verification	3
        card security code	card_verification	3
        card verification	card_verification	3
        card verification value	card_verification	3
        card code	card_verification	3
        csc	card_verification	3
        安全码	card_verification	3
        卡安全码	card_verification	3
        卡验证码	card_verification	3
        信用卡安全码	card_verification	3
        cvv码	card_verification	3
        aqm	card_verification	3
        kaqm	card_verification	3
        cvn	card_verification	3
        卡有效期	card_expiry	3
        信用卡有效期	card_expiry	3
        有效期(卡)	card_expiry	3
        kyxq	card_expiry	3
        xykyxq	card_expiry	3
        card expiry	card_expiry	3
        card expiry date	card_expiry	3
        card expiration	card_expiry	3
        card exp	card_expiry	3
        cc exp	card_expiry	3
        exp date	card_expiry	3
        expiry	card_expiry	2
        expiration	card_expiry	2
        exp month	card_expiry	3
        exp year	card_expiry	3
        expiry month	card_expiry	3
        expiry year	card_expiry	3
        exp mm yy	card_expiry	3
        valid thru	card_expiry	3
        valid through	card_expiry	3
        good thru	card_expiry	3
        ccexp	card_expiry	3
        exp	card_expiry	2
        cc expiry	card_expiry	3
        crd exp	card_expiry	3
        expmonth	card_expiry	3
        expyear	card_expiry	3
        银行卡	bank_account	3
        银行卡号	bank_account	3
        银行账号	bank_account	3
        银行账户	bank_account	3
        银行帐号	bank_account	3
        银行卡账号	bank_account	3
        卡号	bank_account	2
        借记卡号	bank_account	3
        储蓄卡号	bank_account	3
        收款账号	bank_account	3
        收款卡号	bank_account	3
        收款银行卡号	bank_account	3
        付款账号	bank_account	3
        还款卡号	bank_account	3
        还款账户	bank_account	3
        还款银行卡	bank_account	3
        扣款账号	bank_account	3
        扣款卡号	bank_account	3
        代扣账号	bank_account	3
        代扣卡号	bank_account	3
        工资卡号	bank_account	3
        工资卡	bank_account	3
        缴费账号	bank_account	3
        账户号码	bank_account	3
        银行账户号码	bank_account	3
        对私账号	bank_account	3
        个人账号	bank_account	3
        转账账号	bank_account	3
        结算账号	bank_account	3
        退款账号	bank_account	3
        yinhangka	bank_account	3
        yinhangkahao	bank_account	3
        yinhangzhanghao	bank_account	3
        yhk	bank_account	3
        yhkh	bank_account	3
        yhkhm	bank_account	3
        yhzh	bank_account	3
        kahao	bank_account	3
        skzh	bank_account	3
        kkzh	bank_account	3
        gzkh	bank_account	3
        jjkh	bank_account	3
        cxkh	bank_account	3
        khzh	bank_account	3
        hkzh	bank_account	3
        hkkh	bank_account	3
        zhh	bank_account	3
        bank account	bank_account	3
        bank account number	bank_account	3
        bank account no	bank_account	3
        account number	bank_account	3
        account no	bank_account	3
        acct	bank_account	3
        acct no	bank_account	3
        acct num	bank_account	3
        acct number	bank_account	3
        acct nbr	bank_account	3
        bank acct	bank_account	3
        bank acct no	bank_account	3
        bank card	bank_account	3
        bank card no	bank_account	3
        bank card number	bank_account	3
        checking account	bank_account	3
        savings account	bank_account	3
        deposit account number	bank_account	3
        beneficiary account	bank_account	3
        payee account	bank_account	3
        payer account	bank_account	3
        direct debit account	bank_account	3
        dda	bank_account	3
        dda no	bank_account	3
        bankcard	bank_account	3
        bankcardno	bank_account	3
        bank ac no	bank_account	3
        a c no	bank_account	1
        ac no	bank_account	3
        cuenta	bank_account	3
        numero de cuenta	bank_account	3
        número de cuenta	bank_account	3
        conta bancaria	bank_account	3
        conta bancária	bank_account	3
        clabe	bank_account	3
        kontonummer	bank_account	3
        konto	bank_account	3
        rekeningnummer	bank_account	3
        payout account	bank_account	3
        iban	iban	3
        iban number	iban	3
        iban no	iban	3
        iban code	iban	3
        国际银行账号	iban	3
        国际银行账户号码	iban	3
        开户行	bank_routing	3
        开户银行	bank_routing	3
        开户支行	bank_routing	3
        所属银行	bank_routing	3
        银行名称	bank_routing	3
        银行	bank_routing	3
        银行代码	bank_routing	3
        联行号	bank_routing	3
        行号	bank_routing	3
        支行	bank_routing	3
        发卡行	bank_routing	3
        收款银行	bank_routing	3
        开户行名称	bank_routing	3
        银行支行	bank_routing	3
        kaihuhang	bank_routing	3
        kaihuyinhang	bank_routing	3
        khh	bank_routing	3
        khyh	bank_routing	3
        khhmc	bank_routing	3
        khhh	bank_routing	3
        yhmc	bank_routing	3
        lhh	bank_routing	3
        hh	bank_routing	2
        zhmc	bank_routing	3
        fkh	bank_routing	3
        routing number	bank_routing	3
        routing no	bank_routing	3
        routing	bank_routing	3
        rtn	bank_routing	3
        aba	bank_routing	3
        aba number	bank_routing	3
        aba no	bank_routing	3
        aba routing	bank_routing	3
        aba rtn	bank_routing	3
        swift	bank_routing	3
        swift code	bank_routing	3
        bic	bank_routing	3
        bic code	bank_routing	3
        swift bic	bank_routing	3
        sort code	bank_routing	3
        sortcode	bank_routing	3
        sort cd	bank_routing	3
        bank name	bank_routing	3
        bank	bank_routing	3
        bank code	bank_routing	3
        bank branch	bank_routing	3
        branch code	bank_routing	3
        ifsc	bank_routing	3
        ifsc code	bank_routing	3
        bsb	bank_routing	3
        bsb number	bank_routing	3
        transit number	bank_routing	3
        cnaps	bank_routing	3
        blz	bank_routing	3
        bankleitzahl	bank_routing	3
        issuing bank	bank_routing	3
        bank nm	bank_routing	3
        institution number	bank_routing	3
        micr	bank_routing	3
        clearing code	bank_routing	3
        收入	income_debt	3
        月收入	income_debt	3
        年收入	income_debt	3
        家庭收入	income_debt	3
        家庭年收入	income_debt	3
        家庭月收入	income_debt	3
        工资	income_debt	2
        月薪	income_debt	3
        年薪	income_debt	3
        薪资	income_debt	3
        税后工资	income_debt	3
        负债	income_debt	3
        总负债	income_debt	3
        负债情况	income_debt	3
        贷款余额	income_debt	3
        贷款金额	income_debt	3
        贷款额度	income_debt	3
        借款金额	income_debt	3
        欠款	income_debt	3
        欠款金额	income_debt	3
        逾期金额	income_debt	3
        逾期天数	income_debt	3
        房贷	income_debt	3
        房贷余额	income_debt	3
        车贷	income_debt	3
        信用卡额度	income_debt	3
        授信额度	income_debt	3
        信用额度	income_debt	3
        可贷额度	income_debt	3
        资产	income_debt	2
        资产状况	income_debt	3
        总资产	income_debt	3
        个人资产	income_debt	3
        流水	income_debt	3
        银行流水	income_debt	3
        月流水	income_debt	3
        月供	income_debt	3
        月还款额	income_debt	3
        还款金额	income_debt	3
        存款	income_debt	3
        存款余额	income_debt	3
        账户余额	income_debt	3
        卡余额	income_debt	3
        余额	income_debt	2
        公积金基数	income_debt	3
        社保基数	income_debt	3
        公积金缴存基数	income_debt	3
        资产规模	income_debt	3
        aum	income_debt	3
        shouru	income_debt	3
        nianshouru	income_debt	3
        yueshouru	income_debt	3
        sr	income_debt	2
        ysr	income_debt	3
        nsr	income_debt	3
        jtsr	income_debt	3
        jtnsr	income_debt	3
        gz	income_debt	2
        fz	income_debt	2
        fzqk	income_debt	3
        dkje	income_debt	3
        dkye	income_debt	3
        dked	income_debt	3
        qk	income_debt	2
        qkje	income_debt	3
        yqje	income_debt	3
        yqts	income_debt	3
        xyed	income_debt	3
        sxed	income_debt	3
        yg	income_debt	2
        zc	income_debt	2
        ye	income_debt	2
        zhye	income_debt	3
        ckye	income_debt	3
        jkje	income_debt	3
        income	income_debt	3
        annual income	income_debt	3
        yearly income	income_debt	3
        monthly income	income_debt	3
        household income	income_debt	3
        gross income	income_debt	3
        net income	income_debt	3
        salary	income_debt	3
        annual salary	income_debt	3
        wage	income_debt	3
        wages	income_debt	3
        pay	income_debt	2
        compensation	income_debt	3
        earnings	income_debt	3
        net worth	income_debt	3
        assets	income_debt	3
        debt	income_debt	3
        debts	income_debt	3
        total debt	income_debt	3
        outstanding debt	income_debt	3
        debt amount	income_debt	3
        debt to income	income_debt	3
        dti	income_debt	3
        liabilities	income_debt	3
        balance	income_debt	2
        account balance	income_debt	3
        acct bal	income_debt	3
        current balance	income_debt	3
        outstanding balance	income_debt	3
        loan amount	income_debt	3
        loan amt	income_debt	3
        loan balance	income_debt	3
        mortgage balance	income_debt	3
        mortgage amount	income_debt	3
        mortgage payment	income_debt	3
        credit limit	income_debt	3
        credit line	income_debt	3
        housing loan	income_debt	3
        personal loan	income_debt	3
        housing	income_debt	2
        loan	income_debt	2
        default	income_debt	1
        has default	income_debt	3
        in default	income_debt	3
        credit in default	income_debt	3
        delinquency	income_debt	3
        days past due	income_debt	3
        dpd	income_debt	3
        past due	income_debt	3
        past due amount	income_debt	3
        amount owed	income_debt	3
        charge off	income_debt	3
        monthly payment	income_debt	3
        emi	income_debt	3
        savings	income_debt	3
        investable assets	income_debt	3
        disposable income	income_debt	3
        hh income	income_debt	3
        hhi	income_debt	3
        inc	income_debt	3
        sal	income_debt	3
        bal	income_debt	2
        avg balance	income_debt	3
        average yearly balance	income_debt	3
        bankruptcy	income_debt	3
        foreclosure	income_debt	3
        tax debt	income_debt	3
        unsecured debt	income_debt	3
        credit card debt	income_debt	3
        student loan	income_debt	3
        student loan debt	income_debt	3
        salario	income_debt	3
        salário	income_debt	3
        ingresos	income_debt	3
        renda	income_debt	3
        saldo	income_debt	3
        gehalt	income_debt	3
        loan status	income_debt	3
        loan default	income_debt	3
        征信	credit_report	3
        征信情况	credit_report	3
        征信记录	credit_report	3
        征信报告	credit_report	3
        征信查询	credit_report	3
        征信评分	credit_report	3
        征信状态	credit_report	3
        芝麻信用	credit_report	3
        芝麻分	credit_report	3
        芝麻信用分	credit_report	3
        信用评分	credit_report	3
        信用分	credit_report	3
        信用等级	credit_report	3
        微粒贷额度	credit_report	3
        央行征信	credit_report	3
        zx	credit_report	2
        zxqk	credit_report	3
        zxbg	credit_report	3
        zmxy	credit_report	3
        zmf	credit_report	3
        xyf	credit_report	3
        xypf	credit_report	3
        credit score	credit_report	3
        fico	credit_report	3
        fico score	credit_report	3
        credit rating	credit_report	3
        credit report	credit_report	3
        bureau score	credit_report	3
        vantage score	credit_report	3
        vantagescore	credit_report	3
        experian score	credit_report	3
        equifax	credit_report	3
        transunion	credit_report	3
        cibil	credit_report	3
        cibil score	credit_report	3
        schufa	credit_report	3
        beacon score	credit_report	3
        credit history	credit_report	3
        credit grade	credit_report	3
        统一社会信用代码	uscc	3
        社会信用代码	uscc	3
        信用代码	uscc	3
        统一信用代码	uscc	3
        营业执照号	uscc	3
        营业执照号码	uscc	3
        营业执照注册号	uscc	3
        注册号	uscc	3
        工商注册号	uscc	3
        组织机构代码	uscc	3
        机构代码证	uscc	3
        纳税人识别号	uscc	3
        税号	uscc	3
        纳税人税号	uscc	3
        企业税号	uscc	3
        开票税号	uscc	3
        tongyishehuixinyongdaima	uscc	3
        tyshxydm	uscc	3
        tyxydm	uscc	3
        shxydm	uscc	3
        xydm	uscc	3
        yyzz	uscc	3
        yyzzh	uscc	3
        yyzzhm	uscc	3
        zzjgdm	uscc	3
        nsrsbh	uscc	3
        sh	uscc	2
        uscc	uscc	3
        unified social credit code	uscc	3
        social credit code	uscc	3
        business license number	uscc	3
        business licence number	uscc	3
        credit code	uscc	3
        org code	uscc	3
        organization code	uscc	3
        ein	tax_id_business	3
        fein	tax_id_business	3
        employer identification number	tax_id_business	3
        tax id	tax_id_business	3
        tin	tax_id_business	3
        taxpayer id	tax_id_business	3
        taxpayer identification number	tax_id_business	3
        tax number	tax_id_business	3
        tax no	tax_id_business	3
        federal tax id	tax_id_business	3
        vat	tax_id_business	3
        vat number	tax_id_business	3
        vat no	tax_id_business	3
        vat id	tax_id_business	3
        gst number	tax_id_business	3
        gstin	tax_id_business	3
        gst no	tax_id_business	3
        abn	tax_id_business	3
        acn	tax_id_business	3
        cnpj	tax_id_business	3
        cif	tax_id_business	2
        siret	tax_id_business	3
        siren	tax_id_business	3
        ust idnr	tax_id_business	3
        company number	tax_id_business	3
        company registration number	tax_id_business	3
        company reg no	tax_id_business	3
        registration number	tax_id_business	3
        crn	tax_id_business	3
        duns	tax_id_business	3
        duns number	tax_id_business	3
        kvk	tax_id_business	3
        utr	tax_id_business	3
        nit	tax_id_business	3
        ruc	tax_id_business	3
        btw nummer	tax_id_business	3
        partita iva	tax_id_business	3
        p iva	tax_id_business	3
        nip	tax_id_business	2
        regon	tax_id_business	3
        对公账号	company_bank_account	3
        对公账户	company_bank_account	3
        公司账号	company_bank_account	3
        公司账户	company_bank_account	3
        企业账号	company_bank_account	3
        单位账号	company_bank_account	3
        单位银行账号	company_bank_account	3
        基本户账号	company_bank_account	3
        公司银行账号	company_bank_account	3
        开票账号	company_bank_account	3
        dgzh	company_bank_account	3
        gszh	company_bank_account	3
        dwzh	company_bank_account	3
        qyzh	company_bank_account	3
        corporate account	company_bank_account	3
        company bank account	company_bank_account	3
        company account number	company_bank_account	3
        business account number	company_bank_account	3
        corporate bank account	company_bank_account	3
        company iban	company_bank_account	3
        business bank account	company_bank_account	3
        健康状况	health	3
        健康情况	health	3
        健康告知	health	3
        病史	health	3
        既往病史	health	3
        既往史	health	3
        病情	health	3
        疾病	health	3
        疾病名称	health	3
        疾病史	health	3
        诊断	health	3
        诊断结果	health	3
        诊断名称	health	3
        初步诊断	health	3
        主诉	health	3
        症状	health	2
        体检结果	health	3
        体检报告	health	3
        过敏史	health	3
        过敏	health	2
        药物过敏史	health	3
        用药	health	3
        用药情况	health	3
        药品	health	3
        药品名称	health	3
        处方	health	3
        处方药	health	3
        手术	health	2
        手术史	health	3
        手术名称	health	3
        住院原因	health	3
        治疗方案	health	3
        治疗	health	2
        治疗情况	health	3
        血型	health	3
        血压	health	3
        血糖	health	3
        身高体重	health	3
        身高	health	3
        体重	health	3
        bmi	health	3
        慢病	health	3
        慢性病	health	3
        慢病类型	health	3
        家族病史	health	3
        家族史	health	3
        遗传病史	health	3
        怀孕	health	3
        孕周	health	3
        孕期	health	3
        预产期	health	3
        末次月经	health	3
        怀孕周数	health	3
        胎次	health	3
        视力	health	3
        残疾情况	health	3
        伤情	health	3
        受伤部位	health	3
        病种	health	3
        科室	health	2
        就诊科室	health	3
        就诊原因	health	3
        检查结果	health	3
        检验结果	health	3
        化验结果	health	3
        患病情况	health	3
        是否患病	health	3
        有无病史	health	3
        是否吸烟	health	3
        是否抽烟	health	3
        吸烟	health	3
        心率	health	3
        医嘱	health	3
        病历	health	3
        病历摘要	health	3
        病程	health	3
        伤残等级	health	3
        理赔原因	health	3
        出险原因	health	3
        疫苗	health	3
        疫苗接种情况	health	3
        核酸结果	health	3
        心理状况	health	3
        精神状况	health	3
        睡眠情况	health	3
        牙齿情况	health	3
        皮肤问题	health	3
        jiankangzhuangkuang	health	3
        bingshi	health	3
        zhenduan	health	3
        jkzk	health	3
        jkqk	health	3
        jkgz	health	3
        bs	health	2
        jwbs	health	3
        jws	health	3
        bq	health	2
        jb	health	2
        jbmc	health	3
        zd	health	2
        zdjg	health	3
        zdmc	health	3
        zs	health	2
        zz	health	2
        gms	health	3
        yyqk	health	3
        ssmc	health	3
        sss	health	3
        zlfa	health	3
        xy	health	2
        xt	health	2
        sg	health	2
        tz	health	2
        mb	health	2
        mxb	health	3
        jzbs	health	3
        yz	health	2
        yzs	health	3
        ycq	health	3
        cjqk	health	3
        ks	health	2
        jzks	health	3
        zljl	health	3
        bzmc	health	3
        health	health	3
        health condition	health	3
        health status	health	3
        medical condition	health	3
        medical conditions	health	3
        medical history	health	3
        med hist	health	3
        condition	health	2
        conditions	health	2
        cond	health	3
        preexisting condition	health	3
        pre existing condition	health	3
        pre existing conditions	health	3
        diagnosis	health	3
        diagnoses	health	3
        dx	health	3
        diag	health	3
        primary diagnosis	health	3
        primary dx	health	3
        secondary dx	health	3
        icd	health	3
        icd code	health	3
        icd10	health	3
        icd 10	health	3
        icd9	health	3
        icd code 10	health	3
        cpt	health	3
        cpt code	health	3
        hcpcs	health	3
        procedure	health	2
        procedure code	health	3
        procedures	health	2
        symptoms	health	3
        symptom	health	3
        chief complaint	health	3
        allergies	health	3
        allergy	health	3
        medication	health	3
        medications	health	3
        meds	health	3
        rx	health	3
        rx name	health	3
        drug	health	3
        drug name	health	3
        ndc	health	3
        prescription	health	3
        prescriptions	health	3
        treatment	health	2
        treatment plan	health	3
        surgery	health	3
        surgeries	health	3
        surgical history	health	3
        blood type	health	3
        blood group	health	3
        blood pressure	health	3
        bp	health	1
        blood sugar	health	3
        glucose	health	3
        a1c	health	3
        hba1c	health	3
        cholesterol	health	3
        heart rate	health	3
        height	health	2
        weight	health	2
        ht	health	1
        wt	health	1
        body mass index	health	3
        pregnancy	health	3
        pregnant	health	3
        due date pregnancy	health	3
        edd	health	3
        gestational age	health	3
        lmp	health	3
        smoker	health	3
        smoking	health	3
        smoking status	health	3
        tobacco	health	3
        tobacco user	health	3
        tobacco use	health	3
        alcohol use	health	3
        alcohol	health	3
        immunization	health	3
        vaccination	health	3
        vaccination status	health	3
        vaccine	health	3
        test result	health	3
        lab result	health	3
        lab results	health	3
        lab	health	2
        labs	health	2
        mental health	health	3
        phq9	health	3
        gad7	health	3
        family history	health	3
        family medical history	health	3
        disease	health	3
        diseases	health	3
        illness	health	3
        injury	health	2
        injuries	health	3
        comorbidity	health	3
        comorbidities	health	3
        chronic condition	health	3
        chronic conditions	health	3
        cancer	health	3
        diabetes	health	3
        diabetic	health	3
        hypertension	health	3
        stroke	health	3
        heart disease	health	3
        hearing loss	health	3
        copd	health	3
        asthma	health	3
        hiv status	health	3
        hx	health	2
        pmh	health	3
        pmhx	health	3
        sx	health	2
        tx	health	1
        hlth	health	3
        med cond	health	3
        health cond	health	3
        hcc	health	3
        drg	health	3
        snomed	health	3
        loinc	health	3
        clinical notes	health	3
        progress notes	health	3
        doctor notes	health	3
        physician notes	health	3
        chart notes	health	3
        department visited	health	3
        specialty visited	health	3
        ward	health	3
        enfermedad	health	3
        diagnostico	health	3
        diagnóstico	health	3
        krankheit	health	3
        maladie	health	3
        health issues	health	3
        health issue	health	3
        health notes	health	3
        disease name	health	3
        cause of claim	health	3
        cause of death	health	3
        病历号	medical_record	3
        病案号	medical_record	3
        门诊号	medical_record	3
        住院号	medical_record	3
        就诊号	medical_record	3
        就诊卡号	medical_record	3
        就诊卡	medical_record	3
        诊疗卡号	medical_record	3
        患者编号	medical_record	3
        患者id	medical_record	3
        病人id	medical_record	3
        病人编号	medical_record	3
        健康卡号	medical_record	3
        体检号	medical_record	3
        体检编号	medical_record	3
        处方号	medical_record	3
        检验号	medical_record	3
        床号	medical_record	3
        参保号	medical_record	3
        binglihao	medical_record	3
        blh	medical_record	3
        bah	medical_record	3
        mzh	medical_record	3
        zyh	medical_record	3
        jzkh	medical_record	3
        hzbh	medical_record	3
        hzid	medical_record	3
        brid	medical_record	3
        tjh	medical_record	3
        tjbh	medical_record	3
        mrn	medical_record	3
        medical record number	medical_record	3
        medical record no	medical_record	3
        medical record	medical_record	3
        patient id	medical_record	3
        patient no	medical_record	3
        patient number	medical_record	3
        pt id	medical_record	3
        ptid	medical_record	3
        chart number	medical_record	3
        chart no	medical_record	3
        chart id	medical_record	3
        mbi	medical_record	3
        medicare id	medical_record	3
        medicare number	medical_record	3
        medicare no	medical_record	3
        medicaid id	medical_record	3
        medicaid number	medical_record	3
        hicn	medical_record	3
        health plan number	medical_record	3
        health insurance number	medical_record	3
        health insurance id	medical_record	3
        insurance member id	medical_record	3
        insurance id	medical_record	3
        subscriber id	medical_record	3
        health card number	medical_record	3
        ohip	medical_record	3
        prescription number	medical_record	3
        rx number	medical_record	3
        rx no	medical_record	3
        encounter id	medical_record	3
        encounter	medical_record	3
        admission id	medical_record	3
        visit id	medical_record	3
        accession number	medical_record	3
        npi patient	medical_record	3
        emr id	medical_record	3
        ehr id	medical_record	3
        policy id health	medical_record	3
        指纹	biometric	3
        人脸	biometric	3
        人脸照片	biometric	3
        人脸特征	biometric	3
        人脸id	biometric	3
        虹膜	biometric	3
        声纹	biometric	3
        声纹id	biometric	3
        掌纹	biometric	3
        面部特征	biometric	3
        人脸图片	biometric	3
        步态	biometric	3
        zw	biometric	2
        rl	biometric	2
        fingerprint	biometric	3
        fingerprint id	biometric	3
        face id	biometric	3
        face template	biometric	3
        face encoding	biometric	3
        face embedding	biometric	3
        facial recognition	biometric	3
        iris	biometric	3
        iris scan	biometric	3
        retina	biometric	3
        voiceprint	biometric	3
        voice print	biometric	3
        palm print	biometric	3
        biometric	biometric	3
        biometric data	biometric	3
        biometrics	biometric	3
        基因	genetic	3
        基因检测	genetic	3
        基因检测结果	genetic	3
        基因型	genetic	3
        dna	genetic	3
        dna result	genetic	3
        genetic	genetic	3
        genetic test	genetic	3
        genetic data	genetic	3
        genotype	genetic	3
        genome	genetic	3
        brca	genetic	3
        jyjc	genetic	3
        gene	genetic	2
        宗教	religion_belief	3
        宗教信仰	religion_belief	3
        信仰	religion_belief	2
        zongjiao	religion_belief	3
        zjxy	religion_belief	3
        religion	religion_belief	3
        religious	religion_belief	3
        religious affiliation	religion_belief	3
        faith	religion_belief	2
        belief	religion_belief	2
        denomination	religion_belief	3
        church	religion_belief	2
        caste religion	religion_belief	3
        religião	religion_belief	3
        religión	religion_belief	3
        konfession	religion_belief	3
        民族	ethnicity	3
        族别	ethnicity	3
        种族	ethnicity	3
        族裔	ethnicity	3
        minzu	ethnicity	3
        mz	ethnicity	2
        zb	ethnicity	2
        ethnicity	ethnicity	3
        ethnic	ethnicity	3
        ethnic group	ethnicity	3
        ethnic origin	ethnicity	3
        race	ethnicity	2
        racial	ethnicity	3
        race ethnicity	ethnicity	3
        caste	ethnicity	2
        tribe	ethnicity	2
        ethn	ethnicity	3
        hispanic	ethnicity	3
        raça	ethnicity	3
        raza	ethnicity	3
        etnia	ethnicity	3
        政治面貌	political	3
        党派	political	3
        是否党员	political	3
        党员	political	3
        入党时间	political	3
        党组织	political	3
        zhengzhimianmao	political	3
        zzmm	political	3
        dp	political	2
        political	political	3
        political party	political	3
        political affiliation	political	3
        party affiliation	political	3
        party	political	2
        party registration	political	3
        political views	political	3
        political leaning	political	3
        voted for	political	3
        voter party	political	3
        vote history	political	3
        性取向	sexual_life	3
        性倾向	sexual_life	3
        性生活	sexual_life	3
        性史	sexual_life	3
        性伴侣	sexual_life	3
        sexual orientation	sexual_life	3
        sexuality	sexual_life	3
        sexual preference	sexual_life	3
        orientation	sexual_life	2
        sex life	sexual_life	3
        lgbt	sexual_life	3
        lgbtq	sexual_life	3
        transgender	sexual_life	3
        gender identity	sexual_life	3
        工会	trade_union	2
        工会会员	trade_union	3
        工会会员号	trade_union	3
        是否工会会员	trade_union	3
        trade union	trade_union	3
        union	trade_union	2
        union member	trade_union	3
        union membership	trade_union	3
        trade union member	trade_union	3
        labor union	trade_union	3
        犯罪记录	criminal_record	3
        违法记录	criminal_record	3
        前科	criminal_record	3
        案底	criminal_record	3
        刑事记录	criminal_record	3
        违法犯罪记录	criminal_record	3
        失信记录	criminal_record	3
        失信	criminal_record	3
        被执行人	criminal_record	3
        案由	criminal_record	3
        涉诉	criminal_record	3
        涉诉情况	criminal_record	3
        违章记录	criminal_record	3
        fzjl	criminal_record	3
        criminal record	criminal_record	3
        criminal history	criminal_record	3
        convictions	criminal_record	3
        conviction	criminal_record	3
        arrest record	criminal_record	3
        arrests	criminal_record	3
        felony	criminal_record	3
        felonies	criminal_record	3
        misdemeanor	criminal_record	3
        background check	criminal_record	3
        offence	criminal_record	2
        offense	criminal_record	2
        offences	criminal_record	3
        dbs check	criminal_record	3
        sex offender	criminal_record	3
        特定身份	specific_identity	3
        特殊身份	specific_identity	3
        残疾	specific_identity	3
        残疾等级	specific_identity	3
        残疾证	specific_identity	3
        残疾证号	specific_identity	3
        残疾类别	specific_identity	3
        残疾人证号	specific_identity	3
        是否残疾	specific_identity	3
        军人	specific_identity	3
        是否军人	specific_identity	3
        退役军人	specific_identity	3
        退伍军人	specific_identity	3
        军属	specific_identity	3
        烈属	specific_identity	3
        低保	specific_identity	3
        低保户	specific_identity	3
        贫困户	specific_identity	3
        建档立卡	specific_identity	3
        五保户	specific_identity	3
        特困	specific_identity	3
        失独	specific_identity	3
        孤寡	specific_identity	3
        难民	specific_identity	3
        cjr	specific_identity	3
        cjz	specific_identity	3
        cjdj	specific_identity	3
        tyjr	specific_identity	3
        dbh	specific_identity	3
        pkh	specific_identity	3
        disability	specific_identity	3
        disabled	specific_identity	3
        disability status	specific_identity	3
        handicap	specific_identity	3
        handicapped	specific_identity	3
        veteran	specific_identity	3
        veteran status	specific_identity	3
        military	specific_identity	3
        military status	specific_identity	3
        military service	specific_identity	3
        refugee	specific_identity	3
        refugee status	specific_identity	3
        immigration status	specific_identity	3
        visa status	specific_identity	3
        citizenship status	specific_identity	3
        protected class	specific_identity	3
        wheelchair user	specific_identity	3
        special needs	specific_identity	3
        地址	detailed_address	2
        住址	detailed_address	3
        详细地址	detailed_address	3
        家庭住址	detailed_address	3
        家庭地址	detailed_address	3
        居住地址	detailed_address	3
        现住址	detailed_address	3
        现居住地	detailed_address	3
        现居地址	detailed_address	3
        常住地址	detailed_address	3
        通讯地址	detailed_address	3
        联系地址	detailed_address	3
        邮寄地址	detailed_address	3
        收货地址	detailed_address	3
        收件地址	detailed_address	3
        收件人地址	detailed_address	3
        收货人地址	detailed_address	3
        寄件地址	detailed_address	3
        送货地址	detailed_address	3
        配送地址	detailed_address	3
        户籍地址	detailed_address	3
        户口地址	detailed_address	3
        户口所在地	detailed_address	3
        身份证地址	detailed_address	3
        证件地址	detailed_address	3
        客户地址	detailed_address	3
        客户住址	detailed_address	3
        房产地址	detailed_address	3
        房屋地址	detailed_address	3
        物业地址	detailed_address	3
        安装地址	detailed_address	3
        装机地址	detailed_address	3
        账单地址	detailed_address	3
        上门地址	detailed_address	3
        服务地址	detailed_address	3
        街道地址	detailed_address	3
        居住地	detailed_address	3
        住所	detailed_address	3
        投保人地址	detailed_address	3
        车主地址	detailed_address	3
        门牌	detailed_address	3
        门牌号	detailed_address	3
        街道	detailed_address	2
        dizhi	detailed_address	3
        zhuzhi	detailed_address	3
        xiangxidizhi	detailed_address	3
        jiatingzhuzhi	detailed_address	3
        jiatingdizhi	detailed_address	3
        shouhuodizhi	detailed_address	3
        lianxidizhi	detailed_address	3
        tongxundizhi	detailed_address	3
        dz	detailed_address	2
        jtzz	detailed_address	3
        jtdz	detailed_address	3
        xxdz	detailed_address	3
        shdz	detailed_address	3
        sjdz	detailed_address	3
        sjrdz	detailed_address	3
        lxdz	detailed_address	3
        txdz	detailed_address	3
        xzz	detailed_address	3
        xzdz	detailed_address	3
        jzdz	detailed_address	3
        hjdz	detailed_address	3
        hkdz	detailed_address	3
        hkszd	detailed_address	3
        khdz	detailed_address	3
        czdz	detailed_address	3
        azdz	detailed_address	3
        zjdz	detailed_address	3
        yjdz	detailed_address	3
        mph	detailed_address	3
        sfzdz	detailed_address	3
        address	detailed_address	3
        addr	detailed_address	3
        address1	detailed_address	3
        address 1	detailed_address	3
        address line 1	detailed_address	3
        address line1	detailed_address	3
        address2	detailed_address	3
        address 2	detailed_address	3
        address line 2	detailed_address	3
        address line2	detailed_address	3
        address3	detailed_address	3
        address 3	detailed_address	3
        address line 3	detailed_address	3
        addr1	detailed_address	3
        addr 1	detailed_address	3
        addr2	detailed_address	3
        addr 2	detailed_address	3
        addr3	detailed_address	3
        addrln1	detailed_address	3
        adr	detailed_address	3
        adr1	detailed_address	3
        adr2	detailed_address	3
        ad1	detailed_address	3
        ad2	detailed_address	3
        street	detailed_address	2
        street address	detailed_address	3
        street 1	detailed_address	3
        street 2	detailed_address	3
        street line 1	detailed_address	3
        street name	detailed_address	3
        street number	detailed_address	3
        house number	detailed_address	3
        house no	detailed_address	3
        home address	detailed_address	3
        mailing address	detailed_address	3
        mail addr	detailed_address	3
        postal address	detailed_address	3
        residential address	detailed_address	3
        residence address	detailed_address	3
        residence	detailed_address	2
        permanent address	detailed_address	3
        current address	detailed_address	3
        physical address	detailed_address	3
        property address	detailed_address	3
        full address	detailed_address	3
        billing address	detailed_address	3
        billing street	detailed_address	3
        billing address 1	detailed_address	3
        bill addr	detailed_address	3
        bill to address	detailed_address	3
        shipping address	detailed_address	3
        shipping street	detailed_address	3
        shipping address 1	detailed_address	3
        ship addr	detailed_address	3
        ship to address	detailed_address	3
        delivery address	detailed_address	3
        delivery addr	detailed_address	3
        service address	detailed_address	3
        installation address	detailed_address	3
        customer address	detailed_address	3
        cust addr	detailed_address	3
        client address	detailed_address	3
        patient address	detailed_address	3
        contact address	detailed_address	3
        primary address	detailed_address	3
        primary address street	detailed_address	3
        alt address street	detailed_address	3
        mailing street	detailed_address	3
        other street	detailed_address	3
        other address	detailed_address	3
        apt	detailed_address	3
        apartment	detailed_address	3
        unit number	detailed_address	3
        suite	detailed_address	2
        po box	detailed_address	3
        st addr	detailed_address	3
        str	detailed_address	1
        direccion	detailed_address	3
        dirección	detailed_address	3
        domicilio	detailed_address	3
        calle	detailed_address	3
        endereço	detailed_address	3
        endereco	detailed_address	3
        logradouro	detailed_address	3
        rua	detailed_address	3
        adresse	detailed_address	3
        straße	detailed_address	3
        strasse	detailed_address	3
        hausnummer	detailed_address	3
        indirizzo	detailed_address	3
        adres	detailed_address	3
        ulica	detailed_address	3
        straat	detailed_address	3
        房号	property_unit	3
        房间号	property_unit	3
        单元号	property_unit	3
        楼栋	property_unit	3
        楼号	property_unit	3
        栋号	property_unit	3
        楼栋号	property_unit	3
        室号	property_unit	3
        户号	property_unit	3
        单元	property_unit	2
        幢号	property_unit	3
        门牌房号	property_unit	3
        房屋编号	property_unit	3
        房产证号	property_unit	3
        不动产证号	property_unit	3
        不动产权证号	property_unit	3
        产权证号	property_unit	3
        楼盘房号	property_unit	3
        小区名称	property_unit	3
        小区	property_unit	2
        楼盘	property_unit	2
        楼盘名称	property_unit	3
        建筑面积	property_unit	3
        房屋面积	property_unit	3
        户型	property_unit	3
        房屋户型	property_unit	3
        租约编号	property_unit	3
        租赁合同号	property_unit	3
        fanghao	property_unit	3
        fh	property_unit	2
        fjh	property_unit	3
        ldh	property_unit	3
        lh	property_unit	2
        dyh	property_unit	3
        fwbh	property_unit	3
        fczh	property_unit	3
        bdczh	property_unit	3
        xqmc	property_unit	3
        jzmj	property_unit	3
        apartment number	property_unit	3
        apt no	property_unit	3
        apt number	property_unit	3
        flat no	property_unit	3
        flat number	property_unit	3
        room number	property_unit	3
        room no	property_unit	3
        unit no	property_unit	3
        lot number	property_unit	3
        parcel number	property_unit	3
        parcel id	property_unit	3
        apn	property_unit	3
        deed number	property_unit	3
        lease id	property_unit	3
        lease number	property_unit	3
        title number	property_unit	3
        property id	property_unit	3
        property unit	property_unit	3
        building number	property_unit	3
        bldg	property_unit	3
        bldg no	property_unit	3
        tower	property_unit	2
        block no	property_unit	3
        plot number	property_unit	3
        door number	property_unit	3
        door no	property_unit	3
        year built	property_unit	3
        square footage	property_unit	3
        sqft	property_unit	3
        bedrooms	property_unit	3
        bathrooms	property_unit	3
        经度	gps_position	3
        纬度	gps_position	3
        经纬度	gps_position	3
        坐标	gps_position	3
        定位	gps_position	3
        gps	gps_position	3
        gps坐标	gps_position	3
        位置	gps_position	2
        当前位置	gps_position	3
        位置信息	gps_position	3
        行踪	gps_position	3
        轨迹	gps_position	3
        行踪轨迹	gps_position	3
        jingdu	gps_position	3
        weidu	gps_position	3
        jd	gps_position	2
        wd	gps_position	2
        jwd	gps_position	3
        wz	gps_position	2
        lat	gps_position	3
        latitude	gps_position	3
        lng	gps_position	3
        lon	gps_position	3
        long	gps_position	3
        longitude	gps_position	3
        geo	gps_position	3
        geolocation	gps_position	3
        geo location	gps_position	3
        gps position	gps_position	3
        gps coordinates	gps_position	3
        coordinates	gps_position	3
        coords	gps_position	3
        lat long	gps_position	3
        latlng	gps_position	3
        lat lng	gps_position	3
        position	gps_position	2
        current location	gps_position	3
        last location	gps_position	3
        geopoint	gps_position	3
        geohash	gps_position	3
        x coord	gps_position	3
        y coord	gps_position	3
        whereabouts	gps_position	3
        省	coarse_location	3
        省份	coarse_location	3
        市	coarse_location	3
        城市	coarse_location	3
        区	coarse_location	3
        区县	coarse_location	3
        县	coarse_location	3
        地区	coarse_location	3
        区域	coarse_location	2
        所在地	coarse_location	3
        所在城市	coarse_location	3
        所在地区	coarse_location	3
        所在省份	coarse_location	3
        所在省市	coarse_location	3
        省市	coarse_location	3
        省市区	coarse_location	3
        省市县	coarse_location	3
        归属地	coarse_location	3
        号码归属地	coarse_location	3
        手机归属地	coarse_location	3
        城市名称	coarse_location	3
        居住城市	coarse_location	3
        常住城市	coarse_location	3
        籍贯	coarse_location	3
        户籍地	coarse_location	3
        户籍	coarse_location	3
        户籍所在地	coarse_location	3
        出生地	coarse_location	3
        国家	coarse_location	3
        国籍	coarse_location	3
        国家/地区	coarse_location	3
        邮编	coarse_location	3
        邮政编码	coarse_location	3
        行政区划	coarse_location	3
        行政区	coarse_location	3
        州/省	coarse_location	3
        州省	coarse_location	3
        市/区	coarse_location	3
        街道/镇	coarse_location	3
        乡镇	coarse_location	3
        商圈	coarse_location	3
        片区	coarse_location	3
        大区	coarse_location	3
        ip属地	coarse_location	3
        时区	coarse_location	3
        意向区域	coarse_location	3
        shengfen	coarse_location	3
        chengshi	coarse_location	3
        quxian	coarse_location	3
        diqu	coarse_location	3
        youbian	coarse_location	3
        sf	coarse_location	2
        sheng	coarse_location	3
        shi	coarse_location	3
        qu	coarse_location	2
        cs	coarse_location	2
        qx	coarse_location	2
        dq	coarse_location	2
        szd	coarse_location	3
        szcs	coarse_location	3
        szdq	coarse_location	3
        ssq	coarse_location	3
        gsd	coarse_location	3
        jg	coarse_location	2
        yb	coarse_location	2
        yzbm	coarse_location	3
        gj	coarse_location	2
        hjd	coarse_location	3
        csd	coarse_location	3
        xzqh	coarse_location	3
        city	coarse_location	3
        town	coarse_location	3
        state	coarse_location	2
        province	coarse_location	3
        prov	coarse_location	3
        region	coarse_location	2
        area	coarse_location	2
        county	coarse_location	3
        district	coarse_location	3
        suburb	coarse_location	3
        locality	coarse_location	3
        country	coarse_location	2
        country code	coarse_location	3
        nationality	coarse_location	3
        citizenship	coarse_location	3
        zip	coarse_location	3
        zip code	coarse_location	3
        zipcode	coarse_location	3
        zip5	coarse_location	3
        zip4	coarse_location	3
        postal code	coarse_location	3
        postalcode	coarse_location	3
        postcode	coarse_location	3
        post code	coarse_location	3
        pcode	coarse_location	3
        pc	coarse_location	1
        st	coarse_location	1
        st cd	coarse_location	3
        state code	coarse_location	3
        state province	coarse_location	3
        state region	coarse_location	3
        cty	coarse_location	3
        ctry	coarse_location	3
        cntry	coarse_location	3
        place of birth	coarse_location	3
        birth place	coarse_location	3
        birthplace	coarse_location	3
        hometown	coarse_location	3
        billing city	coarse_location	3
        billing state	coarse_location	3
        billing zip	coarse_location	3
        billing postal code	coarse_location	3
        billing country	coarse_location	3
        shipping city	coarse_location	3
        shipping state	coarse_location	3
        shipping zip	coarse_location	3
        shipping postal code	coarse_location	3
        shipping country	coarse_location	3
        mailing city	coarse_location	3
        mailing state	coarse_location	3
        mailing zip	coarse_location	3
        mailing postal code	coarse_location	3
        mailing country	coarse_location	3
        other city	coarse_location	3
        other state	coarse_location	3
        other country	coarse_location	3
        primary address city	coarse_location	3
        primary address state	coarse_location	3
        primary address postalcode	coarse_location	3
        primary address country	coarse_location	3
        location	coarse_location	2
        territory	coarse_location	3
        area code	coarse_location	3
        areacode	coarse_location	3
        metro	coarse_location	3
        dma	coarse_location	3
        msa	coarse_location	3
        fips	coarse_location	3
        time zone	coarse_location	3
        timezone	coarse_location	3
        gmt offset now	coarse_location	3
        gmt offset	coarse_location	3
        ciudad	coarse_location	3
        cidade	coarse_location	3
        estado	coarse_location	3
        provincia	coarse_location	3
        provincia estado	coarse_location	3
        código postal	coarse_location	3
        codigo postal	coarse_location	3
        cep	coarse_location	3
        ort	coarse_location	3
        plz	coarse_location	3
        postleitzahl	coarse_location	3
        stadt	coarse_location	3
        bundesland	coarse_location	3
        land	coarse_location	2
        ville	coarse_location	3
        code postal	coarse_location	3
        pays	coarse_location	3
        pais	coarse_location	3
        país	coarse_location	3
        paese	coarse_location	3
        miasto	coarse_location	3
        kod pocztowy	coarse_location	3
        woonplaats	coarse_location	3
        geography	coarse_location	3
        ip country	coarse_location	3
        ip city	coarse_location	3
        出生日期	date_of_birth	3
        生日	date_of_birth	3
        出生年月	date_of_birth	3
        出生年月日	date_of_birth	3
        出生时间	date_of_birth	3
        出生年份	date_of_birth	3
        客户生日	date_of_birth	3
        会员生日	date_of_birth	3
        农历生日	date_of_birth	3
        阳历生日	date_of_birth	3
        公历生日	date_of_birth	3
        宝宝生日	date_of_birth	3
        孩子生日	date_of_birth	3
        宝宝出生日期	date_of_birth	3
        chushengriqi	date_of_birth	3
        shengri	date_of_birth	3
        csrq	date_of_birth	3
        csny	date_of_birth	3
        csnyr	date_of_birth	3
        csnf	date_of_birth	3
        khsr	date_of_birth	3
        dob	date_of_birth	3
        d o b	date_of_birth	3
        date of birth	date_of_birth	3
        birth date	date_of_birth	3
        birthdate	date_of_birth	3
        birthday	date_of_birth	3
        birth day	date_of_birth	3
        birth dt	date_of_birth	3
        bdt	date_of_birth	3
        bdate	date_of_birth	3
        bday	date_of_birth	3
        brth dt	date_of_birth	3
        birth year	date_of_birth	3
        birth month	date_of_birth	3
        year of birth	date_of_birth	3
        yob	date_of_birth	3
        year birth	date_of_birth	3
        born	date_of_birth	2
        born on	date_of_birth	3
        date birth	date_of_birth	3
        personbirthdate	date_of_birth	3
        fecha de nacimiento	date_of_birth	3
        data de nascimento	date_of_birth	3
        geburtsdatum	date_of_birth	3
        geburtstag	date_of_birth	3
        date de naissance	date_of_birth	3
        data di nascita	date_of_birth	3
        geboortedatum	date_of_birth	3
        data urodzenia	date_of_birth	3
        dt nasc	date_of_birth	3
        anniversary birth	date_of_birth	3
        年龄	age	3
        岁数	age	3
        客户年龄	age	3
        周岁	age	3
        年纪	age	3
        年龄段	age	3
        投保年龄	age	3
        被保人年龄	age	3
        年龄(岁)	age	3
        nianling	age	3
        nl	age	2
        nld	age	3
        age	age	3
        age years	age	3
        age group	age	3
        age range	age	3
        age band	age	3
        age bracket	age	3
        agegrp	age	3
        age bucket	age	3
        patient age	age	3
        customer age	age	3
        edad	age	3
        idade	age	3
        alter	age	3
        âge	age	3
        eta	age	3
        età	age	3
        leeftijd	age	3
        wiek	age	3
        性别	gender	3
        客户性别	gender	3
        宝宝性别	gender	3
        孩子性别	gender	3
        被保人性别	gender	3
        xingbie	gender	3
        xb	gender	2
        xbdm	gender	3
        khxb	gender	3
        gender	gender	3
        sex	gender	3
        gndr	gender	3
        gender code	gender	3
        sex code	gender	3
        gend	gender	3
        m f	gender	3
        género	gender	3
        genero	gender	3
        sexo	gender	3
        geschlecht	gender	3
        sexe	gender	3
        sesso	gender	3
        geslacht	gender	3
        płeć	gender	3
        职业	occupation	3
        职位	occupation	3
        职务	occupation	3
        岗位	occupation	3
        工种	occupation	3
        职称	occupation	3
        工作	occupation	2
        从事职业	occupation	3
        职业类别	occupation	3
        职业名称	occupation	3
        职业代码	occupation	3
        客户职业	occupation	3
        担任职务	occupation	3
        职级	occupation	3
        身份(职业)	occupation	3
        工作年限	occupation	3
        工龄	occupation	3
        zhiye	occupation	3
        zhiwei	occupation	3
        zy	occupation	2
        zwmc	occupation	3
        gw	occupation	2
        zydm	occupation	3
        occupation	occupation	3
        job	occupation	3
        job title	occupation	3
        profession	occupation	3
        role	occupation	2
        position title	occupation	3
        title job	occupation	3
        title	occupation	2
        designation	occupation	3
        employment	occupation	3
        employment status	occupation	3
        employment type	occupation	3
        occupation code	occupation	3
        job role	occupation	3
        job function	occupation	3
        occ	occupation	3
        occup	occupation	3
        jobtitle	occupation	3
        job category	occupation	3
        seniority	occupation	3
        career	occupation	3
        trade	occupation	2
        work	occupation	2
        work title	occupation	3
        working status	occupation	3
        employer role	occupation	3
        job level	occupation	3
        emp status	occupation	3
        emp type	occupation	3
        years employed	occupation	3
        employment length	occupation	3
        emp length	occupation	3
        ocupacion	occupation	3
        ocupación	occupation	3
        profissao	occupation	3
        profissão	occupation	3
        profesion	occupation	3
        profesión	occupation	3
        beruf	occupation	3
        emploi	occupation	3
        professione	occupation	3
        beroep	occupation	3
        puesto	occupation	3
        cargo	occupation	3
        学历	education	3
        文化程度	education	3
        教育程度	education	3
        最高学历	education	3
        学位	education	3
        毕业院校	education	3
        毕业学校	education	3
        专业	education	2
        教育背景	education	3
        学历层次	education	3
        就读专业	education	3
        受教育程度	education	3
        毕业时间	education	3
        xueli	education	3
        xl	education	2
        whcd	education	3
        zgxl	education	3
        byyx	education	3
        byxx	education	3
        jycd	education	3
        xw	education	2
        education	education	3
        education level	education	3
        edu	education	3
        educ	education	3
        edu level	education	3
        education status	education	3
        degree	education	3
        highest degree	education	3
        qualification	education	3
        highest education	education	3
        highest qualification	education	3
        academic level	education	3
        schooling	education	3
        university	education	3
        college	education	3
        major	education	2
        alma mater	education	3
        graduation year	education	3
        educacion	education	3
        educación	education	3
        escolaridade	education	3
        ausbildung	education	3
        bildung	education	3
        婚姻	marital_family	3
        婚姻状况	marital_family	3
        婚姻状态	marital_family	3
        婚否	marital_family	3
        是否已婚	marital_family	3
        婚况	marital_family	3
        子女	marital_family	3
        子女情况	marital_family	3
        子女数	marital_family	3
        子女人数	marital_family	3
        有无子女	marital_family	3
        家庭情况	marital_family	3
        家庭成员	marital_family	3
        家庭人口	marital_family	3
        家庭结构	marital_family	3
        配偶	marital_family	3
        结婚纪念日	marital_family	3
        孩子数量	marital_family	3
        宝宝数量	marital_family	3
        hunyinzhuangkuang	marital_family	3
        hyzk	marital_family	3
        hyzt	marital_family	3
        hf	marital_family	2
        znqk	marital_family	3
        zns	marital_family	3
        jtqk	marital_family	3
        jtrk	marital_family	3
        marital	marital_family	3
        marital status	marital_family	3
        marriage	marital_family	3
        marriage status	marital_family	3
        married	marital_family	3
        marital st	marital_family	3
        mar st	marital_family	3
        mstat	marital_family	3
        spouse status	marital_family	3
        dependents	marital_family	3
        dependants	marital_family	3
        number of dependents	marital_family	3
        num dependents	marital_family	3
        children	marital_family	2
        number of children	marital_family	3
        num children	marital_family	3
        nchild	marital_family	3
        kids	marital_family	3
        num kids	marital_family	3
        family size	marital_family	3
        household size	marital_family	3
        family status	marital_family	3
        relationship status	marital_family	3
        family	marital_family	2
        household	marital_family	2
        divorced	marital_family	3
        wedding anniversary	marital_family	3
        anniversary	marital_family	3
        parent status	marital_family	3
        estado civil	marital_family	3
        familienstand	marital_family	3
        situation familiale	marital_family	3
        stato civile	marital_family	3
        紧急联系人	third_party_person	3
        紧急联系人姓名	third_party_person	3
        紧急联系人电话	third_party_person	3
        紧急联系人手机	third_party_person	3
        紧急联系电话	third_party_person	3
        配偶姓名	third_party_person	3
        配偶电话	third_party_person	3
        配偶手机	third_party_person	3
        联系人2	third_party_person	3
        联系人二	third_party_person	3
        第二联系人	third_party_person	3
        担保人	third_party_person	3
        担保人姓名	third_party_person	3
        担保人电话	third_party_person	3
        介绍人	third_party_person	2
        推荐人	third_party_person	3
        推荐人姓名	third_party_person	3
        推荐人电话	third_party_person	3
        介绍人电话	third_party_person	3
        亲属姓名	third_party_person	3
        亲属电话	third_party_person	3
        同住人	third_party_person	3
        共同借款人	third_party_person	3
        共借人	third_party_person	3
        直系亲属	third_party_person	3
        联系人关系	third_party_person	3
        与客户关系	third_party_person	3
        代办人	third_party_person	2
        经办人	third_party_person	2
        jinjilianxiren	third_party_person	3
        jjlxr	third_party_person	3
        jjlxrdh	third_party_person	3
        jjlxdh	third_party_person	3
        poxm	third_party_person	3
        podh	third_party_person	3
        dbr	third_party_person	3
        tjr	third_party_person	3
        jsr	third_party_person	3
        emergency contact	third_party_person	3
        emergency contact name	third_party_person	3
        emergency contact phone	third_party_person	3
        emergency phone	third_party_person	3
        emergency name	third_party_person	3
        next of kin	third_party_person	3
        nok	third_party_person	3
        spouse	third_party_person	3
        spouse name	third_party_person	3
        spouse phone	third_party_person	3
        husband	third_party_person	2
        wife	third_party_person	2
        partner name	third_party_person	3
        reference name	third_party_person	3
        reference 1	third_party_person	3
        referrer	third_party_person	3
        referred by	third_party_person	3
        referrer name	third_party_person	3
        co applicant	third_party_person	3
        co borrower	third_party_person	3
        coborrower	third_party_person	3
        coapplicant	third_party_person	3
        guarantor	third_party_person	3
        guarantor name	third_party_person	3
        joint owner	third_party_person	3
        joint applicant	third_party_person	3
        roommate	third_party_person	3
        relative name	third_party_person	3
        relative phone	third_party_person	3
        emerg cntct	third_party_person	3
        ec name	third_party_person	3
        ec phone	third_party_person	3
        alternate contact	third_party_person	3
        secondary contact	third_party_person	3
        introducer	third_party_person	3
        监护人	guardian	3
        监护人姓名	guardian	3
        监护人电话	guardian	3
        监护人手机	guardian	3
        家长	guardian	2
        家长姓名	guardian	3
        家长电话	guardian	3
        家长手机	guardian	3
        家长手机号	guardian	3
        家长联系方式	guardian	3
        父亲姓名	guardian	3
        父亲电话	guardian	3
        父亲	guardian	2
        母亲姓名	guardian	3
        母亲电话	guardian	3
        母亲	guardian	2
        妈妈姓名	guardian	3
        爸爸姓名	guardian	3
        妈妈电话	guardian	3
        爸爸电话	guardian	3
        jhr	guardian	3
        jhrxm	guardian	3
        jhrdh	guardian	3
        jz	guardian	2
        jzdh	guardian	3
        jzsj	guardian	3
        fqxm	guardian	3
        mqxm	guardian	3
        fqdh	guardian	3
        mqdh	guardian	3
        guardian	guardian	3
        guardian name	guardian	3
        guardian phone	guardian	3
        parent	guardian	2
        parent name	guardian	3
        parent phone	guardian	3
        parent guardian	guardian	3
        parent email	guardian	3
        mother	guardian	2
        mother name	guardian	3
        mothers name	guardian	3
        father	guardian	2
        father name	guardian	3
        fathers name	guardian	3
        mother phone	guardian	3
        father phone	guardian	3
        parent contact	guardian	3
        mum name	guardian	3
        mom name	guardian	3
        dad name	guardian	3
        legal guardian	guardian	3
        孩子姓名	minor_data	3
        宝宝姓名	minor_data	3
        小孩姓名	minor_data	3
        儿童姓名	minor_data	3
        子女姓名	minor_data	3
        孩子年龄	minor_data	3
        宝宝年龄	minor_data	3
        宝宝月龄	minor_data	3
        月龄	minor_data	3
        小孩年龄	minor_data	3
        子女年龄	minor_data	3
        幼儿姓名	minor_data	3
        孩子情况	minor_data	3
        孩子身份证号	minor_data	3
        haizixingming	minor_data	3
        bbxm	minor_data	3
        bbnl	minor_data	3
        znxm	minor_data	3
        ertongxingming	minor_data	3
        child name	minor_data	3
        childs name	minor_data	3
        child age	minor_data	3
        child dob	minor_data	3
        child birthdate	minor_data	3
        baby name	minor_data	3
        kid name	minor_data	3
        kids names	minor_data	3
        kid age	minor_data	3
        minor name	minor_data	3
        minor	minor_data	2
        son name	minor_data	3
        daughter name	minor_data	3
        child	minor_data	2
        childrens names	minor_data	3
        baby age	minor_data	3
        child first name	minor_data	3
        child last name	minor_data	3
        toddler	minor_data	3
        infant	minor_data	3
        学校	school_grade	2
        学校名称	school_grade	3
        就读学校	school_grade	3
        年级	school_grade	2
        班级	school_grade	2
        在读年级	school_grade	3
        孩子年级	school_grade	3
        孩子学校	school_grade	3
        学籍号	school_grade	3
        学号	school_grade	3
        在读学校	school_grade	3
        幼儿园	school_grade	3
        所在班级	school_grade	3
        就读年级	school_grade	3
        学段	school_grade	3
        xuexiao	school_grade	3
        nianji	school_grade	3
        banji	school_grade	3
        xx	school_grade	2
        xxmc	school_grade	3
        nj	school_grade	2
        bj	school_grade	2
        xjh	school_grade	3
        xh	school_grade	2
        xd	school_grade	2
        jdxx	school_grade	3
        school	school_grade	2
        school name	school_grade	3
        grade	school_grade	2
        grade level	school_grade	3
        class	school_grade	2
        year group	school_grade	3
        student id	school_grade	3
        student no	school_grade	3
        student number	school_grade	3
        pupil id	school_grade	3
        homeroom	school_grade	3
        form class	school_grade	3
        school grade	school_grade	3
        classroom	school_grade	3
        school year	school_grade	3
        sch	school_grade	3
        sch nm	school_grade	3
        stu id	school_grade	3
        upn	school_grade	3
        kindergarten	school_grade	3
        elementary school	school_grade	3
        high school name	school_grade	3
        gpa	school_grade	3
        车牌	licence_plate	3
        车牌号	licence_plate	3
        车牌号码	licence_plate	3
        号牌号码	licence_plate	3
        车号	licence_plate	3
        机动车号牌	licence_plate	3
        车辆号牌	licence_plate	3
        chepai	licence_plate	3
        chepaihao	licence_plate	3
        cp	licence_plate	2
        cph	licence_plate	3
        cphm	licence_plate	3
        hphm	licence_plate	3
        clhp	licence_plate	3
        license plate	licence_plate	3
        licence plate	licence_plate	3
        plate	licence_plate	3
        plate number	licence_plate	3
        plate no	licence_plate	3
        plate num	licence_plate	3
        registration plate	licence_plate	3
        vehicle registration	licence_plate	3
        vehicle reg	licence_plate	3
        reg plate	licence_plate	3
        number plate	licence_plate	3
        vrm	licence_plate	3
        vrn	licence_plate	3
        lic plate	licence_plate	3
        tag number	licence_plate	3
        car plate	licence_plate	3
        reg no	licence_plate	3
        matricula	licence_plate	3
        placa	licence_plate	3
        kennzeichen	licence_plate	3
        车架号	vehicle_vin	3
        车架号码	vehicle_vin	3
        车辆识别代号	vehicle_vin	3
        车辆识别码	vehicle_vin	3
        vin码	vehicle_vin	3
        发动机号	vehicle_vin	3
        发动机号码	vehicle_vin	3
        chejiahao	vehicle_vin	3
        cjh	vehicle_vin	3
        clsbdh	vehicle_vin	3
        clsbm	vehicle_vin	3
        fdjh	vehicle_vin	3
        vin	vehicle_vin	3
        vin number	vehicle_vin	3
        vin no	vehicle_vin	3
        vin code	vehicle_vin	3
        vehicle identification number	vehicle_vin	3
        chassis number	vehicle_vin	3
        chassis no	vehicle_vin	3
        engine number	vehicle_vin	3
        engine no	vehicle_vin	3
        frame number	vehicle_vin	3
        保险到期日	insurance_expiry	3
        保险到期	insurance_expiry	3
        保险到期时间	insurance_expiry	3
        车险到期	insurance_expiry	3
        车险到期日	insurance_expiry	3
        车险到期时间	insurance_expiry	3
        交强险到期	insurance_expiry	3
        交强险到期日	insurance_expiry	3
        商业险到期	insurance_expiry	3
        商业险到期日	insurance_expiry	3
        保单到期日	insurance_expiry	3
        保单到期	insurance_expiry	3
        到期日	insurance_expiry	3
        到期时间	insurance_expiry	3
        续保日期	insurance_expiry	3
        续保时间	insurance_expiry	3
        终保日期	insurance_expiry	3
        保险止期	insurance_expiry	3
        合同到期日	insurance_expiry	3
        会员到期	insurance_expiry	3
        会员到期日	insurance_expiry	3
        会员到期时间	insurance_expiry	3
        租约到期	insurance_expiry	3
        bxdq	insurance_expiry	3
        bxdqr	insurance_expiry	3
        bxdqsj	insurance_expiry	3
        dqr	insurance_expiry	3
        dqsj	insurance_expiry	3
        dqrq	insurance_expiry	3
        xbrq	insurance_expiry	3
        zbrq	insurance_expiry	3
        insurance expiry	insurance_expiry	3
        insurance expiry date	insurance_expiry	3
        policy expiry	insurance_expiry	3
        policy expiration	insurance_expiry	3
        policy expiration date	insurance_expiry	3
        policy end date	insurance_expiry	3
        policy end	insurance_expiry	3
        renewal date	insurance_expiry	3
        renewal	insurance_expiry	2
        renewal dt	insurance_expiry	3
        x date	insurance_expiry	3
        xdate	insurance_expiry	3
        insurance end date	insurance_expiry	3
        coverage end	insurance_expiry	3
        expiry date policy	insurance_expiry	3
        mot due	insurance_expiry	3
        membership expiry	insurance_expiry	3
        contract end date	insurance_expiry	3
        lease end	insurance_expiry	3
        ip	ip_address	3
        ip地址	ip_address	3
        登录ip	ip_address	3
        注册ip	ip_address	3
        客户端ip	ip_address	3
        来源ip	ip_address	3
        ipdz	ip_address	3
        ip address	ip_address	3
        ip addr	ip_address	3
        ipaddr	ip_address	3
        ipaddress	ip_address	3
        client ip	ip_address	3
        remote ip	ip_address	3
        remote addr	ip_address	3
        source ip	ip_address	3
        src ip	ip_address	3
        user ip	ip_address	3
        login ip	ip_address	3
        ipv4	ip_address	3
        ipv6	ip_address	3
        last ip	ip_address	3
        signup ip	ip_address	3
        host ip	ip_address	3
        sender ip	ip_address	3
        设备号	device_id	3
        设备id	device_id	3
        设备标识	device_id	3
        设备编号	device_id	3
        手机串号	device_id	3
        mac地址	device_id	3
        手机imei	device_id	3
        设备码	device_id	3
        设备指纹	device_id	3
        广告标识	device_id	3
        sbid	device_id	3
        sbbm	device_id	3
        imei	device_id	3
        imei1	device_id	3
        imei2	device_id	3
        meid	device_id	3
        imsi	device_id	3
        iccid	device_id	3
        esn	device_id	3
        mac	device_id	3
        mac address	device_id	3
        mac addr	device_id	3
        idfa	device_id	3
        idfv	device_id	3
        gaid	device_id	3
        oaid	device_id	3
        android id	device_id	3
        device id	device_id	3
        deviceid	device_id	3
        device	device_id	2
        device token	device_id	3
        advertising id	device_id	3
        ad id	device_id	3
        adid	device_id	3
        aaid	device_id	3
        udid	device_id	3
        ssid mac	device_id	3
        bluetooth mac	device_id	3
        serial number	device_id	3
        sn	device_id	2
        fingerprint device	device_id	3
        ua	device_id	2
        user agent	device_id	3
        useragent	device_id	3
        browser	device_id	2
        device model	device_id	3
        device type	device_id	3
        cookie	device_id	2
        cookie id	device_id	3
        session id	device_id	3
        ga client id	device_id	3
        visitor id	device_id	3
        密码	credential	2
        登录密码	credential	3
        口令	credential	3
        支付密码	credential	3
        交易密码	credential	3
        查询密码	credential	3
        服务密码	credential	3
        密钥	credential	3
        令牌	credential	3
        验证码	credential	3
        短信验证码	credential	3
        动态码	credential	3
        私钥	credential	3
        mima	credential	3
        mm	credential	2
        dlmm	credential	3
        zfmm	credential	3
        fwmm	credential	3
        yzm	credential	3
        password	credential	3
        passwd	credential	3
        pwd	credential	3
        pass	credential	2
        passcode	credential	3
        pin	credential	2
        pin code	credential	3
        pin number	credential	3
        secret	credential	2
        secret key	credential	3
        api key	credential	3
        apikey	credential	3
        access key	credential	3
        access token	credential	3
        auth token	credential	3
        token	credential	2
        refresh token	credential	3
        private key	credential	3
        password hash	credential	3
        pwd hash	credential	3
        hash	credential	1
        salt	credential	2
        otp	credential	3
        verification code	credential	3
        security phrase	credential	3
        security question	credential	3
        security answer	credential	3
        secret question	credential	3
        secret answer	credential	3
        passphrase	credential	3
        mothers maiden name	credential	3
        mother maiden name	credential	3
        memorable word	credential	3
        client secret	credential	3
        credential	credential	3
        credentials	credential	3
        jwt	credential	3
        webhook secret	credential	3
        totp	credential	3
        购买产品	purchase	3
        购买商品	purchase	3
        购买金额	purchase	3
        购买时间	purchase	3
        购买日期	purchase	3
        购买记录	purchase	3
        购买次数	purchase	3
        购买数量	purchase	3
        购买渠道	purchase	3
        已购产品	purchase	3
        已购商品	purchase	3
        已购课程	purchase	3
        订购产品	purchase	3
        办理产品	purchase	3
        办理业务	purchase	3
        成交产品	purchase	3
        成交金额	purchase	3
        成交时间	purchase	3
        成交日期	purchase	3
        成交价	purchase	3
        成交价格	purchase	3
        消费金额	purchase	3
        消费次数	purchase	3
        消费记录	purchase	3
        消费时间	purchase	3
        累计消费	purchase	3
        累计消费金额	purchase	3
        累计金额	purchase	3
        订单金额	purchase	3
        订单时间	purchase	3
        订单日期	purchase	3
        订单总额	purchase	3
        订单状态	purchase	3
        支付金额	purchase	3
        实付金额	purchase	3
        实付款	purchase	3
        实收金额	purchase	3
        付款金额	purchase	3
        付款时间	purchase	3
        支付时间	purchase	3
        支付方式	purchase	3
        付款方式	purchase	3
        支付日期	purchase	3
        下单时间	purchase	3
        下单日期	purchase	3
        下单金额	purchase	3
        客单价	purchase	3
        金额	purchase	2
        总金额	purchase	3
        总价	purchase	3
        单价	purchase	2
        数量	purchase	2
        商品	purchase	3
        商品名称	purchase	3
        商品名	purchase	3
        商品信息	purchase	3
        产品	purchase	3
        产品名称	purchase	3
        产品类型	purchase	3
        产品名	purchase	3
        险种	purchase	3
        险种名称	purchase	3
        保险产品	purchase	3
        主险	purchase	3
        附加险	purchase	3
        保费	purchase	3
        保额	purchase	3
        年缴保费	purchase	3
        缴费金额	purchase	3
        缴费年限	purchase	3
        缴费期	purchase	3
        保单状态	purchase	3
        投保日期	purchase	3
        投保时间	purchase	3
        承保日期	purchase	3
        生效日期	purchase	3
        套餐	purchase	3
        套餐名称	purchase	3
        套餐类型	purchase	3
        月租	purchase	3
        资费	purchase	3
        课程	purchase	3
        课程名称	purchase	3
        报名课程	purchase	3
        报名时间	purchase	3
        学费	purchase	3
        签约金额	purchase	3
        签约时间	purchase	3
        签约日期	purchase	3
        合同金额	purchase	3
        合同日期	purchase	3
        退款金额	purchase	3
        退款	purchase	3
        充值金额	purchase	3
        充值时间	purchase	3
        最近购买时间	purchase	3
        最近一次购买	purchase	3
        最近消费时间	purchase	3
        首次购买时间	purchase	3
        交易金额	purchase	3
        交易时间	purchase	3
        交易日期	purchase	3
        交易记录	purchase	3
        开卡日期	purchase	3
        会员卡	purchase	3
        会员卡类型	purchase	3
        车型	purchase	3
        车辆型号	purchase	3
        品牌型号	purchase	3
        品牌车型	purchase	3
        购车时间	purchase	3
        购车日期	purchase	3
        车系	purchase	3
        入住日期	purchase	3
        离店日期	purchase	3
        规格	purchase	3
        首付	purchase	3
        房价	purchase	3
        收费	purchase	3
        应收	purchase	3
        应付金额	purchase	3
        折扣	purchase	3
        优惠金额	purchase	3
        运费	purchase	3
        goumaichanpin	purchase	3
        goumaijine	purchase	3
        jine	purchase	3
        shangpin	purchase	3
        chanpin	purchase	3
        chengjiaojine	purchase	3
        gmcp	purchase	3
        gmsp	purchase	3
        gmje	purchase	3
        gmsj	purchase	3
        gmrq	purchase	3
        gmjl	purchase	3
        je	purchase	2
        zje	purchase	3
        zj	purchase	2
        dj	purchase	2
        sl	purchase	2
        xfje	purchase	3
        xfjl	purchase	3
        xfsj	purchase	3
        xfcs	purchase	3
        cjje	purchase	3
        cjcp	purchase	3
        cjrq	purchase	3
        ddje	purchase	3
        ddsj	purchase	3
        ddrq	purchase	3
        zfje	purchase	3
        zfsj	purchase	3
        zffs	purchase	3
        sfje	purchase	3
        fkje	purchase	3
        fksj	purchase	3
        fkfs	purchase	3
        xdsj	purchase	3
        xdrq	purchase	3
        spmc	purchase	3
        sp	purchase	2
        cpmc	purchase	3
        cplx	purchase	3
        xz	purchase	2
        xzmc	purchase	3
        bf	purchase	2
        be	purchase	2
        tcmc	purchase	3
        tc	purchase	2
        kcmc	purchase	3
        kc	purchase	2
        qyje	purchase	3
        qysj	purchase	3
        htje	purchase	3
        htrq	purchase	3
        jyje	purchase	3
        jysj	purchase	3
        jyrq	purchase	3
        tkje	purchase	3
        czje	purchase	3
        bmsj	purchase	3
        clpp	purchase	3
        clxh	purchase	3
        ppxh	purchase	3
        cx	purchase	2
        zdr	purchase	3
        purchase	purchase	3
        purchases	purchase	3
        purchase history	purchase	3
        purchased product	purchase	3
        product purchased	purchase	3
        products purchased	purchase	3
        purchase amount	purchase	3
        purchase date	purchase	3
        purchase price	purchase	3
        purchase count	purchase	3
        product	purchase	2
        product name	purchase	3
        products	purchase	3
        item	purchase	2
        items	purchase	3
        item name	purchase	3
        item description	purchase	3
        description product	purchase	3
        prd	purchase	3
        prd nm	purchase	3
        prod	purchase	3
        prod name	purchase	3
        prod nm	purchase	3
        amount	purchase	2
        amt	purchase	3
        total	purchase	2
        total amount	purchase	3
        total amt	purchase	3
        order amount	purchase	3
        order amt	purchase	3
        order total	purchase	3
        order value	purchase	3
        order date	purchase	3
        order dt	purchase	3
        order status	purchase	3
        order time	purchase	3
        sale amount	purchase	3
        sales amount	purchase	3
        sale price	purchase	3
        sales	purchase	3
        revenue	purchase	3
        rev	purchase	3
        spend	purchase	3
        total spend	purchase	3
        total spent	purchase	3
        amount spent	purchase	3
        money spent	purchase	3
        lifetime spend	purchase	3
        price	purchase	2
        unit price	purchase	3
        qty	purchase	3
        quantity	purchase	3
        invoice amount	purchase	3
        invoice date	purchase	3
        payment	purchase	3
        payment amount	purchase	3
        payment amt	purchase	3
        payment method	purchase	3
        payment type	purchase	3
        payment date	purchase	3
        pay method	purchase	3
        paid	purchase	3
        amount paid	purchase	3
        deposit amount	purchase	3
        subtotal	purchase	3
        grand total	purchase	3
        discount	purchase	3
        coupon	purchase	3
        coupon code	purchase	3
        tax amount	purchase	3
        shipping cost	purchase	3
        tip	purchase	3
        fee	purchase	3
        fees	purchase	3
        premium	purchase	3
        annual premium	purchase	3
        monthly premium	purchase	3
        coverage	purchase	3
        coverage amount	purchase	3
        coverage type	purchase	3
        sum insured	purchase	3
        sum assured	purchase	3
        face amount	purchase	3
        face value	purchase	3
        policy type	purchase	3
        policy name	purchase	3
        plan	purchase	3
        plan name	purchase	3
        plan type	purchase	3
        package	purchase	3
        subscription	purchase	3
        subscription type	purchase	3
        subscription plan	purchase	3
        contract value	purchase	3
        contract amount	purchase	3
        contract date	purchase	3
        deal amount	purchase	3
        deal value	purchase	3
        deal name	purchase	3
        opportunity	purchase	3
        opportunity amount	purchase	3
        opportunity name	purchase	3
        converted amount	purchase	3
        refund	purchase	3
        refund amount	purchase	3
        transaction	purchase	3
        transactions	purchase	3
        transaction amount	purchase	3
        transaction date	purchase	3
        trans amt	purchase	3
        trans dt	purchase	3
        txn amt	purchase	3
        txn amount	purchase	3
        txn date	purchase	3
        txn dt	purchase	3
        num purchases	purchase	3
        number of purchases	purchase	3
        num orders	purchase	3
        order count	purchase	3
        frequency purchases	purchase	3
        monetary	purchase	2
        last purchase	purchase	3
        last purchase date	purchase	3
        last order date	purchase	3
        first purchase date	purchase	3
        recency	purchase	2
        frequency	purchase	2
        cds	purchase	3
        dollars	purchase	3
        vehicle	purchase	3
        vehicle make	purchase	3
        vehicle model	purchase	3
        make	purchase	1
        model	purchase	1
        car model	purchase	3
        vehicle year	purchase	3
        year make model	purchase	3
        course name	purchase	3
        course	purchase	3
        tuition	purchase	3
        donation	purchase	3
        donation amount	purchase	3
        gift amount	purchase	3
        y	purchase	1
        deposit	purchase	2
        subscribed	purchase	3
        term deposit	purchase	3
        merchant	purchase	2
        merchant name	purchase	3
        vendor	purchase	2
        store	purchase	2
        shop	purchase	2
        category purchased	purchase	3
        check in	purchase	3
        check out	purchase	3
        checkin date	purchase	3
        checkout date	purchase	3
        arrival date	purchase	3
        departure date	purchase	3
        room type	purchase	3
        average order value	purchase	3
        aov	purchase	3
        basket	purchase	3
        cart	purchase	3
        cart value	purchase	3
        意向	preference	3
        客户意向	preference	3
        意向等级	preference	3
        意向度	preference	3
        意向级别	preference	3
        意向程度	preference	3
        购买意向	preference	3
        意向产品	preference	3
        意向课程	preference	3
        意向车型	preference	3
        意向户型	preference	3
        意向楼盘	preference	3
        意向价格	preference	3
        意向情况	preference	3
        意向客户	preference	3
        需求	preference	3
        客户需求	preference	3
        需求描述	preference	3
        兴趣	preference	3
        兴趣爱好	preference	3
        爱好	preference	3
        偏好	preference	3
        喜好	preference	3
        预算	preference	3
        购房预算	preference	3
        关注点	preference	3
        关注产品	preference	3
        客户标签	preference	3
        标签	preference	2
        客户类型	preference	3
        客户分类	preference	3
        客户分组	preference	3
        客户阶段	preference	3
        客户状态	preference	3
        线索状态	preference	3
        跟进状态	preference	3
        商机阶段	preference	3
        生命周期阶段	preference	3
        置业目的	preference	3
        咨询产品	preference	3
        咨询内容	preference	3
        咨询项目	preference	3
        yixiang	preference	3
        yxdj	preference	3
        yxd	preference	3
        khyx	preference	3
        gmyx	preference	3
        yxcp	preference	3
        xq	preference	2
        khxq	preference	3
        xqah	preference	3
        ah	preference	2
        ys	preference	2
        khbq	preference	3
        khlx	preference	3
        khfl	preference	3
        khzt	preference	3
        gjzt	preference	3
        interest	preference	3
        interests	preference	3
        interested in	preference	3
        intent	preference	3
        intention	preference	3
        intent level	preference	3
        intention level	preference	3
        purchase intent	preference	3
        lead status	preference	3
        lead stage	preference	3
        lead temperature	preference	3
        stage	preference	2
        sales stage	preference	3
        pipeline stage	preference	3
        lifecycle stage	preference	3
        lifecyclestage	preference	3
        life cycle stage	preference	3
        hs lead status	preference	3
        deal stage	preference	3
        preference	preference	3
        preferences	preference	3
        product interest	preference	3
        product of interest	preference	3
        hobbies	preference	3
        hobby	preference	3
        budget	preference	3
        needs	preference	3
        need	preference	3
        requirement	preference	3
        requirements	preference	3
        wishlist	preference	3
        tags	preference	2
        tag	preference	2
        segment	preference	2
        customer segment	preference	3
        customer type	preference	3
        client type	preference	3
        favorite	preference	3
        favourite	preference	3
        dietary preference	preference	3
        language	preference	2
        preferred language	preference	3
        lang	preference	2
        preferred contact method	preference	3
        contact preference	preference	3
        best time to call	preference	3
        buying intent	preference	3
        interest level	preference	3
        likelihood	preference	3
        customer status	preference	3
        inquiry	preference	3
        enquiry	preference	3
        wish	preference	3
        通话时间	call_record	3
        通话时长	call_record	3
        通话结果	call_record	3
        通话状态	call_record	3
        通话记录	call_record	3
        通话次数	call_record	3
        通话开始时间	call_record	3
        通话结束时间	call_record	3
        通话日期	call_record	3
        呼叫时间	call_record	3
        呼叫结果	call_record	3
        呼叫状态	call_record	3
        呼叫次数	call_record	3
        呼叫时长	call_record	3
        呼叫类型	call_record	3
        呼叫方向	call_record	3
        呼出时间	call_record	3
        呼入时间	call_record	3
        外呼时间	call_record	3
        外呼结果	call_record	3
        外呼状态	call_record	3
        外呼次数	call_record	3
        拨打时间	call_record	3
        拨打结果	call_record	3
        拨打次数	call_record	3
        拨打状态	call_record	3
        拨打日期	call_record	3
        接通状态	call_record	3
        接听状态	call_record	3
        是否接通	call_record	3
        接通时间	call_record	3
        接听时间	call_record	3
        接通次数	call_record	3
        挂断时间	call_record	3
        挂断原因	call_record	3
        挂断方	call_record	3
        挂机原因	call_record	3
        振铃时长	call_record	3
        排队时长	call_record	3
        等待时长	call_record	3
        计费时长	call_record	3
        最近通话时间	call_record	3
        最后通话时间	call_record	3
        最近拨打时间	call_record	3
        来电时间	call_record	3
        来电次数	call_record	3
        联系结果	call_record	3
        联系时间	call_record	3
        联系次数	call_record	3
        跟进时间	call_record	3
        跟进次数	call_record	3
        最近跟进时间	call_record	3
        最后跟进时间	call_record	3
        下次跟进时间	call_record	3
        下次联系时间	call_record	3
        下次回访时间	call_record	3
        预约时间	call_record	3
        预约回访时间	call_record	3
        回访时间	call_record	3
        回访结果	call_record	3
        回访日期	call_record	3
        上次联系时间	call_record	3
        最近联系时间	call_record	3
        电话状态	call_record	3
        处理结果	call_record	3
        跟进结果	call_record	3
        回访状态	call_record	3
        邀约结果	call_record	3
        触达结果	call_record	3
        tonghuashijian	call_record	3
        tonghuashichang	call_record	3
        tonghuajieguo	call_record	3
        thsj	call_record	3
        thsc	call_record	3
        thjg	call_record	3
        thzt	call_record	3
        thjl	call_record	3
        thcs	call_record	3
        hjsj	call_record	3
        hjjg	call_record	3
        hjcs	call_record	3
        hjzt	call_record	3
        bdsj	call_record	3
        bdjg	call_record	3
        bdcs	call_record	3
        whjg	call_record	3
        whsj	call_record	3
        jtzt	call_record	3
        jtsj	call_record	3
        gdsj	call_record	3
        gdyy	call_record	3
        zlsc	call_record	3
        lxjg	call_record	3
        gjsj	call_record	3
        gjcs	call_record	3
        xcgjsj	call_record	3
        zjgjsj	call_record	3
        hfsj	call_record	3
        hfjg	call_record	3
        hfrq	call_record	3
        yysj	call_record	3
        ldsj	call_record	3
        thkssj	call_record	3
        thjssj	call_record	3
        call time	call_record	3
        call date	call_record	3
        call datetime	call_record	3
        call start	call_record	3
        call start time	call_record	3
        call end	call_record	3
        call end time	call_record	3
        call duration	call_record	3
        call length	call_record	3
        call result	call_record	3
        call outcome	call_record	3
        call status	call_record	3
        call disposition	call_record	3
        call type	call_record	3
        call direction	call_record	3
        call count	call_record	3
        calls	call_record	3
        number of calls	call_record	3
        call attempts	call_record	3
        attempts	call_record	3
        call history	call_record	3
        call log	call_record	3
        duration	call_record	2
        dur	call_record	3
        talk time	call_record	3
        talktime	call_record	3
        talk sec	call_record	3
        talk duration	call_record	3
        length in sec	call_record	3
        length in min	call_record	3
        billsec	call_record	3
        hold time	call_record	3
        wait time	call_record	3
        queue time	call_record	3
        queue seconds	call_record	3
        ring time	call_record	3
        wrap time	call_record	3
        disposition	call_record	3
        dispo	call_record	3
        disp	call_record	3
        disp cd	call_record	3
        outcome	call_record	2
        oc	call_record	2
        hangup cause	call_record	3
        hangup reason	call_record	3
        term reason	call_record	3
        hangup	call_record	3
        answered	call_record	3
        answer time	call_record	3
        is answered	call_record	3
        connected	call_record	3
        last call	call_record	3
        last call date	call_record	3
        last call time	call_record	3
        last call datetime	call_record	3
        last called	call_record	3
        last local call time	call_record	3
        called count	call_record	3
        last contact	call_record	3
        last contacted	call_record	3
        last contact date	call_record	3
        last contact day	call_record	3
        last contact month	call_record	3
        last activity date	call_record	3
        last touch	call_record	3
        next call	call_record	3
        next call date	call_record	3
        callback	call_record	3
        callback time	call_record	3
        callback date	call_record	3
        callback datetime	call_record	3
        follow up date	call_record	3
        followup date	call_record	3
        next follow up	call_record	3
        next followup	call_record	3
        contact attempts	call_record	3
        contact count	call_record	3
        contact date	call_record	3
        contact result	call_record	3
        num calls	call_record	3
        dial time	call_record	3
        dial date	call_record	3
        dial status	call_record	3
        dialed time	call_record	3
        dial count	call_record	3
        contacted	call_record	3
        call start ts	call_record	3
        call end ts	call_record	3
        call dt	call_record	3
        call ts	call_record	3
        campaign contacts	call_record	3
        pdays	call_record	3
        previous	call_record	2
        poutcome	call_record	3
        month	call_record	1
        day of week	call_record	3
        contact type	call_record	3
        contact month	call_record	3
        day	call_record	1
        start epoch	call_record	3
        end epoch	call_record	3
        status call	call_record	3
        appointment date	call_record	3
        appointment time	call_record	3
        appointment	call_record	3
        appt date	call_record	3
        appt	call_record	3
        duracion	call_record	3
        duração	call_record	3
        gespraechsdauer	call_record	3
        anzahl anrufe	call_record	3
        备注	call_note	3
        备注信息	call_note	3
        跟进记录	call_note	3
        跟进备注	call_note	3
        跟进内容	call_note	3
        跟进情况	call_note	3
        跟进	call_note	3
        通话备注	call_note	3
        通话内容	call_note	3
        通话小结	call_note	3
        通话摘要	call_note	3
        沟通记录	call_note	3
        沟通内容	call_note	3
        沟通情况	call_note	3
        回访记录	call_note	3
        回访内容	call_note	3
        回访备注	call_note	3
        客户备注	call_note	3
        客户反馈	call_note	3
        反馈	call_note	2
        反馈内容	call_note	3
        反馈意见	call_note	3
        小结	call_note	2
        说明	call_note	2
        描述	call_note	2
        情况说明	call_note	3
        详情	call_note	2
        留言	call_note	3
        留言内容	call_note	3
        投诉内容	call_note	3
        投诉	call_note	3
        工单内容	call_note	3
        问题描述	call_note	3
        聊天记录	call_note	3
        聊天内容	call_note	3
        评价	call_note	2
        评论	call_note	3
        评价内容	call_note	3
        客户情况	call_note	3
        其他	call_note	2
        其他说明	call_note	3
        附言	call_note	3
        买家留言	call_note	3
        卖家备注	call_note	3
        坐席备注	call_note	3
        销售备注	call_note	3
        拜访记录	call_note	3
        客户描述	call_note	3
        服务内容	call_note	3
        beizhu	call_note	3
        genjinjilu	call_note	3
        bz	call_note	2
        bzxx	call_note	3
        gjjl	call_note	3
        gjnr	call_note	3
        gjqk	call_note	3
        gtjl	call_note	3
        gtnr	call_note	3
        hfjl	call_note	3
        hfnr	call_note	3
        thnr	call_note	3
        thbz	call_note	3
        thzy	call_note	3
        sm	call_note	1
        ms	call_note	1
        fk	call_note	2
        khbz	call_note	3
        tsnr	call_note	3
        nr	call_note	1
        qtsm	call_note	3
        notes	call_note	3
        note	call_note	3
        remark	call_note	3
        remarks	call_note	3
        comment	call_note	2
        comments	call_note	3
        call notes	call_note	3
        call note	call_note	3
        call comments	call_note	3
        call summary	call_note	3
        agent notes	call_note	3
        agent comments	call_note	3
        description	call_note	2
        desc	call_note	2
        details	call_note	2
        memo	call_note	3
        follow up notes	call_note	3
        followup notes	call_note	3
        followup	call_note	3
        follow up	call_note	3
        feedback	call_note	3
        customer feedback	call_note	3
        message	call_note	2
        msg	call_note	3
        body	call_note	2
        text	call_note	2
        free text	call_note	3
        narrative	call_note	3
        additional info	call_note	3
        additional information	call_note	3
        additional notes	call_note	3
        other info	call_note	3
        complaint	call_note	3
        complaints	call_note	3
        complaint text	call_note	3
        case description	call_note	3
        ticket description	call_note	3
        issue	call_note	2
        issue description	call_note	3
        reason	call_note	2
        summary	call_note	2
        conversation summary	call_note	3
        observations	call_note	3
        observaciones	call_note	3
        observações	call_note	3
        bemerkung	call_note	3
        bemerkungen	call_note	3
        anmerkung	call_note	3
        kommentar	call_note	3
        commentaire	call_note	3
        uwagi	call_note	3
        opmerking	call_note	3
        nts	call_note	3
        rmk	call_note	3
        rmks	call_note	3
        cmt	call_note	3
        cmnt	call_note	3
        cmnts	call_note	3
        case notes	call_note	3
        visit notes	call_note	3
        special instructions	call_note	3
        delivery instructions	call_note	3
        review	call_note	2
        review text	call_note	3
        subject	call_note	2
        chat	call_note	2
        chat message	call_note	3
        content	call_note	2
        response	call_note	2
        survey response	call_note	3
        verbatim	call_note	3
        录音	recording	3
        录音文件	recording	3
        录音地址	recording	3
        录音链接	recording	3
        录音url	recording	3
        录音路径	recording	3
        录音编号	recording	3
        通话录音	recording	3
        录音下载地址	recording	3
        录音时长	recording	3
        录音文件名	recording	3
        luyin	recording	3
        lyin	recording	3
        lywj	recording	3
        lydz	recording	3
        lyurl	recording	3
        thly	recording	3
        recording	recording	3
        recording url	recording	3
        recording file	recording	3
        recording path	recording	3
        recording link	recording	3
        recording id	recording	3
        record url	recording	3
        call recording	recording	3
        call recording url	recording	3
        audio	recording	3
        audio url	recording	3
        audio file	recording	3
        audio path	recording	3
        voice file	recording	3
        recording filename	recording	3
        recording location	recording	3
        wav	recording	3
        rec file	recording	3
        rec url	recording	3
        rec path	recording	3
        voicemail url	recording	3
        转写	transcript	3
        转写文本	transcript	3
        通话转写	transcript	3
        转写内容	transcript	3
        通话文本	transcript	3
        语音转写	transcript	3
        语音文本	transcript	3
        对话内容	transcript	3
        对话文本	transcript	3
        对话记录	transcript	3
        录音文本	transcript	3
        asr	transcript	3
        asr文本	transcript	3
        asr结果	transcript	3
        识别文本	transcript	3
        zxwb	transcript	3
        thwb	transcript	3
        dhnr	transcript	3
        transcript	transcript	3
        transcription	transcript	3
        transcript text	transcript	3
        call transcript	transcript	3
        conversation	transcript	3
        conversation text	transcript	3
        dialogue	transcript	3
        dialog	transcript	3
        utterance	transcript	3
        utterances	transcript	3
        speech text	transcript	3
        asr text	transcript	3
        transcripts	transcript	3
        chat transcript	transcript	3
        call text	transcript	3
        同意	consent_record	3
        是否同意	consent_record	3
        同意记录	consent_record	3
        授权	consent_record	3
        是否授权	consent_record	3
        授权时间	consent_record	3
        授权状态	consent_record	3
        同意时间	consent_record	3
        隐私协议	consent_record	3
        隐私授权	consent_record	3
        勿扰	consent_record	3
        免打扰	consent_record	3
        是否免打扰	consent_record	3
        黑名单	consent_record	3
        是否黑名单	consent_record	3
        拒绝营销	consent_record	3
        退订	consent_record	3
        是否退订	consent_record	3
        退订时间	consent_record	3
        营销授权	consent_record	3
        个人信息授权	consent_record	3
        同意录音	consent_record	3
        禁拨	consent_record	3
        禁呼	consent_record	3
        双录	consent_record	3
        sfty	consent_record	3
        sqsj	consent_record	3
        sqzt	consent_record	3
        tysj	consent_record	3
        mdr	consent_record	3
        hmd	consent_record	3
        td	consent_record	2
        consent	consent_record	2
        consent date	consent_record	3
        consent status	consent_record	3
        consent given	consent_record	3
        consent type	consent_record	3
        opt in	consent_record	3
        optin	consent_record	3
        opt in date	consent_record	3
        opt out	consent_record	3
        optout	consent_record	3
        opt out date	consent_record	3
        opted out	consent_record	3
        has opted out	consent_record	3
        has opted out of email	consent_record	3
        hasoptedoutofemail	consent_record	3
        do not call	consent_record	3
        donotcall	consent_record	3
        dnc	consent_record	3
        dnc status	consent_record	3
        dnc flag	consent_record	3
        dnc date	consent_record	3
        do not contact	consent_record	3
        do not email	consent_record	3
        do not mail	consent_record	3
        do not sms	consent_record	3
        unsubscribed	consent_record	3
        unsubscribe	consent_record	3
        unsubscribe date	consent_record	3
        email opt out	consent_record	3
        sms opt in	consent_record	3
        sms consent	consent_record	3
        tcpa consent	consent_record	3
        tcpa	consent_record	3
        express consent	consent_record	3
        gdpr consent	consent_record	3
        gdpr	consent_record	3
        lawful basis	consent_record	3
        lawful basis source	consent_record	3
        legal basis	consent_record	3
        hs legal basis	consent_record	3
        marketing consent	consent_record	3
        marketing opt in	consent_record	3
        marketing permission	consent_record	3
        permission	consent_record	2
        permission to call	consent_record	3
        accepts marketing	consent_record	3
        do not disturb	consent_record	3
        dnd	consent_record	3
        blacklist	consent_record	3
        blacklisted	consent_record	3
        suppression	consent_record	3
        suppressed	consent_record	3
        privacy consent	consent_record	3
        terms accepted	consent_record	3
        should forget	consent_record	3
        shouldforget	consent_record	3
        has opted out solicit	consent_record	3
        has opted out processing	consent_record	3
        has opted out profiling	consent_record	3
        can store pii elsewhere	consent_record	3
        consent text	consent_record	3
        trusted form	consent_record	3
        trustedform url	consent_record	3
        jornaya	consent_record	3
        leadid token	consent_record	3
        ebr	consent_record	3
        preference email	consent_record	3
        date reviewed	consent_record	3
        hipaa authorization	consent_record	3
        评分	score	3
        客户评分	score	3
        线索评分	score	3
        客户等级	score	3
        客户级别	score	3
        会员等级	score	3
        会员级别	score	3
        等级	score	2
        客户价值	score	3
        价值等级	score	3
        积分	score	2
        会员积分	score	3
        客户分层	score	3
        价值分层	score	3
        rfm	score	3
        rfm值	score	3
        rfm得分	score	3
        星级	score	3
        客户星级	score	3
        信用星级	score	3
        活跃度	score	3
        流失概率	score	3
        成交概率	score	3
        转化概率	score	3
        流失风险	score	3
        pf	score	2
        khpf	score	3
        khdj	score	3
        hydj	score	3
        hyjb	score	3
        jf	score	2
        score	score	2
        lead score	score	3
        hubspotscore	score	3
        hubspot score	score	3
        rating	score	2
        lead rating	score	3
        customer rating	score	3
        grade lead	score	3
        tier	score	2
        customer tier	score	3
        value tier	score	3
        rank	score	1
        rfm score	score	3
        rfm segment	score	3
        clv	score	3
        ltv	score	3
        cltv	score	3
        lifetime value	score	3
        customer lifetime value	score	3
        churn score	score	3
        churn	score	3
        churn probability	score	3
        churn risk	score	3
        propensity	score	3
        propensity score	score	3
        conversion probability	score	3
        probability	score	2
        segment score	score	3
        points	score	2
        loyalty points	score	3
        reward points	score	3
        vip	score	3
        vip level	score	3
        member level	score	3
        membership level	score	3
        membership tier	score	3
        loyalty tier	score	3
        nps	score	3
        nps score	score	3
        csat	score	3
        satisfaction	score	3
        satisfaction score	score	3
        predicted value	score	3
        engagement score	score	3
        priority	score	2
        r score	score	3
        f score	score	3
        m score	score	3
        spending score	score	3
        risk score	score	3
        quality score	score	3
        客户编号	customer_id	3
        客户id	customer_id	3
        客户号	customer_id	3
        客户代码	customer_id	3
        客户编码	customer_id	3
        用户id	customer_id	3
        用户编号	customer_id	3
        会员号	customer_id	3
        会员编号	customer_id	3
        会员id	customer_id	3
        会员卡号	customer_id	3
        线索编号	customer_id	3
        线索id	customer_id	3
        学员编号	customer_id	3
        学员id	customer_id	3
        业主编号	customer_id	3
        档案号	customer_id	3
        客户档案号	customer_id	3
        潜客编号	customer_id	3
        买家id	customer_id	3
        kehubianhao	customer_id	3
        yonghuid	customer_id	3
        khbh	customer_id	3
        khid	customer_id	3
        khdm	customer_id	3
        khbm	customer_id	3
        yhid	customer_id	3
        yhbh	customer_id	3
        yhh	customer_id	3
        hyh	customer_id	3
        hybh	customer_id	3
        hyid	customer_id	3
        hykh	customer_id	3
        xsid	customer_id	3
        xsbh	customer_id	3
        xybh	customer_id	3
        dah	customer_id	3
        uid	customer_id	3
        userid	customer_id	3
        cid	customer_id	3
        cust id	customer_id	3
        custid	customer_id	3
        cust no	customer_id	3
        cust num	customer_id	3
        customer id	customer_id	3
        customerid	customer_id	3
        customer no	customer_id	3
        customer number	customer_id	3
        customer code	customer_id	3
        cst id	customer_id	3
        client id	customer_id	3
        clientid	customer_id	3
        client number	customer_id	3
        client no	customer_id	3
        client code	customer_id	3
        clnt id	customer_id	3
        user id	customer_id	3
        member id	customer_id	3
        memberid	customer_id	3
        member no	customer_id	3
        member number	customer_id	3
        membership number	customer_id	3
        membership id	customer_id	3
        membership no	customer_id	3
        lead id	customer_id	3
        leadid	customer_id	3
        lead number	customer_id	3
        contact id	customer_id	3
        contactid	customer_id	3
        record id	customer_id	3
        hs object id	customer_id	3
        hs contact id	customer_id	3
        person id	customer_id	3
        individual id	customer_id	3
        individualid	customer_id	3
        account id	customer_id	3
        accountid	customer_id	3
        prospect id	customer_id	3
        subscriber number	customer_id	3
        subscriber no	customer_id	3
        loyalty number	customer_id	3
        loyalty id	customer_id	3
        loyalty card	customer_id	3
        guest id	customer_id	3
        party id	customer_id	3
        respondent id	customer_id	3
        vendor lead code	customer_id	3
        crm id	customer_id	3
        household id	customer_id	3
        consumer id	customer_id	3
        pid	customer_id	3
        mbr id	customer_id	3
        vid	customer_id	3
        contact vid	customer_id	3
        salesforce id	customer_id	3
        external id	customer_id	3
        donor id	customer_id	3
        profile id	customer_id	3
        visitor key	customer_id	3
        buyer id	customer_id	3
        passenger id	customer_id	3
        shopper id	customer_id	3
        customer key	customer_id	3
        cust key	customer_id	3
        cif no	customer_id	3
        cif number	customer_id	3
        kundennummer	customer_id	3
        kundennr	customer_id	3
        numero cliente	customer_id	3
        id cliente	customer_id	3
        n client	customer_id	3
        订单号	business_id	3
        订单编号	business_id	3
        订单id	business_id	3
        交易号	business_id	3
        交易流水号	business_id	3
        流水号	business_id	3
        支付流水号	business_id	3
        支付单号	business_id	3
        商户订单号	business_id	3
        运单号	business_id	3
        快递单号	business_id	3
        物流单号	business_id	3
        物流编号	business_id	3
        工单号	business_id	3
        工单编号	business_id	3
        保单号	business_id	3
        保单号码	business_id	3
        投保单号	business_id	3
        保险单号	business_id	3
        合同号	business_id	3
        合同编号	business_id	3
        协议号	business_id	3
        申请单号	business_id	3
        受理编号	business_id	3
        受理号	business_id	3
        业务编号	business_id	3
        业务号	business_id	3
        业务单号	business_id	3
        赔案号	business_id	3
        理赔号	business_id	3
        报案号	business_id	3
        发票号	business_id	3
        发票号码	business_id	3
        发票代码	business_id	3
        发票编号	business_id	3
        凭证号	business_id	3
        票号	business_id	3
        预约号	business_id	3
        预约编号	business_id	3
        预约单号	business_id	3
        报名编号	business_id	3
        报修单号	business_id	3
        案件号	business_id	3
        案件编号	business_id	3
        案号	business_id	3
        贷款合同号	business_id	3
        借据号	business_id	3
        退款单号	business_id	3
        售后单号	business_id	3
        缴费单号	business_id	3
        单号	business_id	3
        编号单	business_id	3
        通话id	business_id	3
        通话唯一标识	business_id	3
        通话编号	business_id	3
        录音id	business_id	3
        会话id	business_id	3
        dingdanhao	business_id	3
        baodanhao	business_id	3
        hetonghao	business_id	3
        ddh	business_id	3
        ddbh	business_id	3
        ddid	business_id	3
        jylsh	business_id	3
        lsh	business_id	3
        ydh	business_id	3
        kddh	business_id	3
        wldh	business_id	3
        gdh	business_id	3
        gdbh	business_id	3
        bdh	business_id	3
        bdhm	business_id	3
        tbdh	business_id	3
        hth	business_id	3
        htbh	business_id	3
        xyh	business_id	3
        slbh	business_id	3
        ywbh	business_id	3
        ywh	business_id	3
        pah	business_id	3
        lph	business_id	3
        fph	business_id	3
        fphm	business_id	3
        fpdm	business_id	3
        pzh	business_id	3
        yyh	business_id	3
        bmbh	business_id	3
        ajh	business_id	3
        ajbh	business_id	3
        jjh	business_id	3
        order id	business_id	3
        orderid	business_id	3
        order no	business_id	3
        order number	business_id	3
        order num	business_id	3
        ord	business_id	3
        ord no	business_id	3
        ord num	business_id	3
        ord id	business_id	3
        order ref	business_id	3
        order reference	business_id	3
        po number	business_id	3
        purchase order	business_id	3
        invoice	business_id	2
        invoice no	business_id	3
        invoice number	business_id	3
        invoice id	business_id	3
        inv no	business_id	3
        inv num	business_id	3
        inv	business_id	3
        receipt	business_id	2
        receipt number	business_id	3
        receipt no	business_id	3
        ticket	business_id	2
        ticket id	business_id	3
        ticket no	business_id	3
        ticket number	business_id	3
        tkt	business_id	3
        tkt no	business_id	3
        case id	business_id	3
        case number	business_id	3
        case no	business_id	3
        case ref	business_id	3
        claim	business_id	2
        claim id	business_id	3
        claim number	business_id	3
        claim no	business_id	3
        clm no	business_id	3
        clm id	business_id	3
        policy	business_id	2
        policy no	business_id	3
        policy number	business_id	3
        policy num	business_id	3
        policy id	business_id	3
        pol no	business_id	3
        pol num	business_id	3
        polnum	business_id	3
        certificate number policy	business_id	3
        quote id	business_id	3
        quote number	business_id	3
        quote no	business_id	3
        contract id	business_id	3
        contract no	business_id	3
        contract number	business_id	3
        agreement number	business_id	3
        application id	business_id	3
        application no	business_id	3
        application number	business_id	3
        app no	business_id	3
        loan id	business_id	3
        loan number	business_id	3
        loan no	business_id	3
        transaction id	business_id	3
        transaction no	business_id	3
        txn id	business_id	3
        txnid	business_id	3
        trans id	business_id	3
        trx id	business_id	3
        txn ref	business_id	3
        payment id	business_id	3
        payment ref	business_id	3
        payment reference	business_id	3
        reference	business_id	2
        reference number	business_id	3
        reference no	business_id	3
        ref	business_id	2
        ref no	business_id	3
        ref num	business_id	3
        ref id	business_id	3
        confirmation number	business_id	3
        confirmation no	business_id	3
        confirmation code	business_id	3
        booking id	business_id	3
        booking number	business_id	3
        booking reference	business_id	3
        booking ref	business_id	3
        pnr	business_id	3
        reservation id	business_id	3
        reservation number	business_id	3
        reservation no	business_id	3
        tracking	business_id	2
        tracking number	business_id	3
        tracking no	business_id	3
        tracking id	business_id	3
        trk	business_id	3
        trk no	business_id	3
        awb	business_id	3
        waybill	business_id	3
        shipment id	business_id	3
        consignment number	business_id	3
        rma	business_id	3
        job number	business_id	3
        work order	business_id	3
        service request	business_id	3
        sr number	business_id	3
        incident id	business_id	3
        incident number	business_id	3
        call id	business_id	3
        callid	business_id	3
        call uuid	business_id	3
        uniqueid	business_id	3
        unique id call	business_id	3
        conversation id	business_id	3
        interaction id	business_id	3
        session ref	business_id	3
        deal id	business_id	3
        opportunity id	business_id	3
        subscription id	business_id	3
        appointment id	business_id	3
        visit number	business_id	3
        enrollment id	business_id	3
        docket	business_id	3
        file number	business_id	3
        matter number	business_id	3
        meter number	business_id	3
        mpan	business_id	3
        mprn	business_id	3
        account ref	business_id	3
        ucid	business_id	3
        xfercallid	business_id	3
        closecallid	business_id	3
        vicidial id	business_id	3
        folio	business_id	3
        公司	company	3
        公司名称	company	3
        公司名	company	3
        企业名称	company	3
        企业	company	3
        单位	company	3
        单位名称	company	3
        工作单位	company	3
        工作单位名称	company	3
        就职公司	company	3
        所在公司	company	3
        所在单位	company	3
        客户公司	company	3
        客户单位	company	3
        机构	company	3
        机构名称	company	3
        店铺	company	3
        店铺名称	company	3
        店铺名	company	3
        门店	company	3
        门店名称	company	3
        商户名称	company	3
        商家名称	company	3
        组织	company	3
        组织名称	company	3
        供应商	company	3
        供应商名称	company	3
        开票名称	company	3
        发票抬头	company	3
        抬头	company	3
        医院名称	company	3
        医院	company	3
        就诊医院	company	3
        物业公司	company	3
        开发商	company	3
        保险公司	company	3
        承保公司	company	3
        关联公司	company	3
        投保单位	company	3
        gongsimingcheng	company	3
        gongsi	company	3
        danwei	company	3
        qiyemingcheng	company	3
        gs	company	2
        gsmc	company	3
        qy	company	2
        qymc	company	3
        dw	company	2
        dwmc	company	3
        gzdw	company	3
        jgmc	company	3
        dpmc	company	3
        mdmc	company	3
        shmc	company	3
        zzmc	company	3
        bxgs	company	3
        fptt	company	3
        company	company	3
        company name	company	3
        comp	company	3
        comp name	company	3
        co	company	1
        co name	company	3
        co nm	company	3
        cmpny	company	3
        cmp nm	company	3
        corp	company	3
        corporation	company	3
        organization	company	3
        organisation	company	3
        organization name	company	3
        organisation name	company	3
        org	company	3
        org name	company	3
        org nm	company	3
        account	company	2
        business	company	3
        business name	company	3
        firm	company	3
        firm name	company	3
        employer	company	3
        employer name	company	3
        emp nm	company	3
        emplr	company	3
        associated company	company	3
        associated company name	company	3
        primary associated company	company	3
        workplace	company	3
        work place	company	3
        enterprise	company	3
        institution	company	3
        agency	company	2
        agency name	company	3
        trading name	company	3
        trade name	company	3
        dba	company	3
        doing business as	company	3
        registered name	company	3
        legal entity	company	3
        supplier	company	3
        supplier name	company	3
        vendor name	company	3
        client company	company	3
        customer company	company	3
        dealer	company	2
        dealer name	company	3
        hospital	company	2
        clinic	company	2
        facility	company	2
        facility name	company	3
        practice name	company	3
        insurer	company	3
        insurance company	company	3
        carrier	company	2
        carrier name	company	3
        provider name	company	3
        branch name	company	3
        store name	company	3
        shop name	company	3
        brand	company	2
        lender	company	2
        company legal name	company	3
        empresa	company	3
        firma	company	3
        société	company	3
        entreprise	company	3
        azienda	company	3
        bedrijf	company	3
        unternehmen	company	3
        公司电话	company_phone	3
        单位电话	company_phone	3
        企业电话	company_phone	3
        办公电话	company_phone	3
        公司座机	company_phone	3
        工作电话	company_phone	3
        客服电话	company_phone	3
        公司联系电话	company_phone	3
        门店电话	company_phone	3
        总机	company_phone	3
        热线	company_phone	3
        企业联系电话	company_phone	3
        注册电话	company_phone	3
        办公室电话	company_phone	3
        店铺电话	company_phone	3
        分机号	company_phone	3
        gsdh	company_phone	3
        dwdh	company_phone	3
        bgdh	company_phone	3
        qydh	company_phone	3
        gzdh	company_phone	3
        company phone	company_phone	3
        company phone number	company_phone	3
        company tel	company_phone	3
        business phone	company_phone	3
        office phone	company_phone	3
        office number	company_phone	3
        office tel	company_phone	3
        switchboard	company_phone	3
        main phone	company_phone	3
        main line	company_phone	3
        toll free	company_phone	3
        toll free number	company_phone	3
        hotline	company_phone	3
        company main phone	company_phone	3
        store phone	company_phone	3
        clinic phone	company_phone	3
        hospital phone	company_phone	3
        corporate phone	company_phone	3
        work phone	company_phone	3
        work telephone	company_phone	3
        work tel	company_phone	3
        work number	company_phone	3
        biz phone	company_phone	3
        wk ph	company_phone	3
        ofc ph	company_phone	3
        bus phone	company_phone	3
        phone office	company_phone	3
        headquarters phone	company_phone	3
        公司邮箱	company_email	3
        企业邮箱	company_email	3
        单位邮箱	company_email	3
        公司邮件	company_email	3
        办公邮箱	company_email	3
        gsyx	company_email	3
        qyyx	company_email	3
        company email	company_email	3
        office email	company_email	3
        business email	company_email	3
        corporate email	company_email	3
        support email	company_email	3
        store email	company_email	3
        general email	company_email	3
        info email	company_email	3
        公司地址	company_address	3
        单位地址	company_address	3
        企业地址	company_address	3
        注册地址	company_address	3
        办公地址	company_address	3
        经营地址	company_address	3
        营业地址	company_address	3
        公司注册地址	company_address	3
        工作地址	company_address	3
        工作单位地址	company_address	3
        企业注册地址	company_address	3
        店铺地址	company_address	3
        门店地址	company_address	3
        医院地址	company_address	3
        经营场所	company_address	3
        住所地	company_address	3
        gsdz	company_address	3
        dwdz	company_address	3
        qydz	company_address	3
        zcdz	company_address	3
        bgdz	company_address	3
        jydz	company_address	3
        gzdz	company_address	3
        company address	company_address	3
        company street	company_address	3
        company city	company_address	3
        business address	company_address	3
        registered address	company_address	3
        registered office	company_address	3
        office address	company_address	3
        office location	company_address	3
        corporate address	company_address	3
        work address	company_address	3
        headquarters	company_address	3
        hq address	company_address	3
        store address	company_address	3
        branch address	company_address	3
        clinic address	company_address	3
        employer address	company_address	3
        business street	company_address	3
        company addr	company_address	3
        ofc addr	company_address	3
        biz addr	company_address	3
        法人	legal_representative	3
        法定代表人	legal_representative	3
        法人代表	legal_representative	3
        法人姓名	legal_representative	3
        法定代表人姓名	legal_representative	3
        企业法人	legal_representative	3
        法人名称	legal_representative	3
        负责人	legal_representative	2
        经营者	legal_representative	3
        经营者姓名	legal_representative	3
        实际控制人	legal_representative	3
        董事长	legal_representative	3
        faren	legal_representative	3
        fr	legal_representative	2
        frdb	legal_representative	3
        frxm	legal_representative	3
        fddbr	legal_representative	3
        fzr	legal_representative	3
        legal representative	legal_representative	3
        legal rep	legal_representative	3
        director name	legal_representative	3
        company director	legal_representative	3
        authorized representative	legal_representative	3
        authorised signatory	legal_representative	3
        ceo	legal_representative	3
        ceo name	legal_representative	3
        owner of business	legal_representative	3
        business owner	legal_representative	3
        principal	legal_representative	3
        registered agent	legal_representative	3
        proprietor	legal_representative	3
        beneficial owner	legal_representative	3
        行业	industry	2
        所属行业	industry	3
        行业类别	industry	3
        行业类型	industry	3
        行业分类	industry	3
        公司行业	industry	3
        从事行业	industry	3
        经营范围	industry	3
        主营业务	industry	3
        主营产品	industry	3
        企业类型	industry	3
        公司类型	industry	3
        公司规模	industry	3
        企业规模	industry	3
        员工人数	industry	3
        注册资本	industry	3
        hangye	industry	3
        hy	industry	2
        sshy	industry	3
        hylb	industry	3
        hyfl	industry	3
        jyfw	industry	3
        zyyw	industry	3
        qylx	industry	3
        gsgm	industry	3
        zczb	industry	3
        industry	industry	3
        industry type	industry	3
        industry code	industry	3
        sector	industry	3
        vertical	industry	3
        sic	industry	3
        sic code	industry	3
        naics	industry	3
        naics code	industry	3
        business type	industry	3
        line of business	industry	3
        nature of business	industry	3
        company type	industry	3
        company size	industry	3
        number of employees	industry	3
        employees	industry	3
        numberofemployees	industry	3
        annual revenue	industry	3
        annualrevenue	industry	3
        number of employees range	industry	3
        branche	industry	2
        setor	industry	3
        ramo	industry	3
        来源	campaign	2
        客户来源	campaign	3
        线索来源	campaign	3
        数据来源	campaign	3
        来源渠道	campaign	3
        渠道	campaign	2
        渠道来源	campaign	3
        获客渠道	campaign	3
        推广渠道	campaign	3
        渠道名称	campaign	3
        活动	campaign	2
        活动名称	campaign	3
        营销活动	campaign	3
        活动来源	campaign	3
        项目名称	campaign	3
        任务名称	campaign	3
        任务	campaign	2
        外呼任务	campaign	3
        批次名称	campaign	3
        广告来源	campaign	3
        投放渠道	campaign	3
        投放计划	campaign	3
        媒体来源	campaign	3
        关键词	campaign	3
        推广计划	campaign	3
        落地页	campaign	3
        来源平台	campaign	3
        来源网站	campaign	3
        平台	campaign	2
        名单来源	campaign	3
        名单名称	campaign	3
        laiyuan	campaign	3
        qudao	campaign	3
        ly	campaign	2
        khly	campaign	3
        xsly	campaign	3
        sjly	campaign	3
        qd	campaign	2
        qdly	campaign	3
        qdmc	campaign	3
        hd	campaign	2
        hdmc	campaign	3
        rwmc	campaign	3
        xmmc	campaign	3
        hkqd	campaign	3
        source	campaign	2
        src	campaign	3
        lead source	campaign	3
        leadsource	campaign	3
        lead src	campaign	3
        original source	campaign	3
        original source type	campaign	3
        source id	campaign	3
        source detail	campaign	3
        lead source description	campaign	3
        source url	campaign	3
        channel	campaign	2
        marketing channel	campaign	3
        acquisition channel	campaign	3
        traffic source	campaign	3
        campaign	campaign	3
        campaign name	campaign	3
        campaign id	campaign	3
        cmp	campaign	3
        cmp id	campaign	3
        camp	campaign	3
        camp id	campaign	3
        cmpgn	campaign	3
        list name	campaign	3
        list id	campaign	3
        list	campaign	2
        data source	campaign	3
        utm source	campaign	3
        utm medium	campaign	3
        utm campaign	campaign	3
        utm term	campaign	3
        utm content	campaign	3
        ad name	campaign	3
        ad group	campaign	3
        adgroup	campaign	3
        ad campaign	campaign	3
        ad set	campaign	3
        keyword	campaign	3
        keywords	campaign	3
        landing page	campaign	3
        referral source	campaign	3
        referrer url	campaign	3
        medium	campaign	2
        promotion	campaign	3
        promo	campaign	3
        promo code	campaign	3
        offer	campaign	2
        offer code	campaign	3
        offer name	campaign	3
        affiliate	campaign	3
        affiliate id	campaign	3
        publisher	campaign	3
        media source	campaign	3
        creative	campaign	3
        how did you hear	campaign	3
        origin	campaign	2
        fonte	campaign	3
        origen	campaign	3
        quelle	campaign	3
        herkunft	campaign	3
        event name	campaign	2
        event	campaign	3
        form name	campaign	2
        first conversion	campaign	3
        gclid	campaign	3
        fbclid	campaign	3
        project name	campaign	3
        project	campaign	2
        坐席	staff_id	3
        座席	staff_id	3
        坐席工号	staff_id	3
        坐席姓名	staff_id	3
        坐席编号	staff_id	3
        坐席id	staff_id	3
        坐席号	staff_id	3
        工号	staff_id	3
        员工编号	staff_id	3
        员工号	staff_id	3
        员工工号	staff_id	3
        员工id	staff_id	3
        客服	staff_id	3
        客服姓名	staff_id	3
        客服工号	staff_id	3
        业务员	staff_id	3
        业务员姓名	staff_id	3
        业务员工号	staff_id	3
        销售	staff_id	2
        销售员	staff_id	3
        销售人员	staff_id	3
        销售姓名	staff_id	3
        销售顾问	staff_id	3
        销售代表	staff_id	3
        客户经理	staff_id	3
        客户经理姓名	staff_id	3
        跟进人	staff_id	3
        跟进人员	staff_id	3
        负责销售	staff_id	3
        归属人	staff_id	3
        所属人	staff_id	3
        所有人	staff_id	3
        联系人所有者	staff_id	3
        创建人	staff_id	3
        创建者	staff_id	3
        录入人	staff_id	3
        录入员	staff_id	3
        操作人	staff_id	3
        操作员	staff_id	3
        更新人	staff_id	3
        修改人	staff_id	3
        最后修改人	staff_id	3
        处理人	staff_id	3
        受理人	staff_id	3
        电销员	staff_id	3
        电销人员	staff_id	3
        话务员	staff_id	3
        顾问	staff_id	2
        置业顾问	staff_id	3
        课程顾问	staff_id	3
        理财经理	staff_id	3
        保险代理人	staff_id	3
        代理人	staff_id	3
        代理人工号	staff_id	3
        经纪人	staff_id	3
        主管	staff_id	2
        团队长	staff_id	3
        组长	staff_id	2
        部门	staff_id	2
        所属部门	staff_id	3
        团队	staff_id	3
        班组	staff_id	3
        技能组	staff_id	3
        医生	staff_id	2
        主治医生	staff_id	3
        主治医师	staff_id	3
        接诊医生	staff_id	3
        老师	staff_id	2
        任课老师	staff_id	3
        班主任	staff_id	3
        回访人	staff_id	3
        拜访人	staff_id	3
        派单人	staff_id	3
        审核人	staff_id	3
        所属坐席	staff_id	3
        分配人	staff_id	3
        zuoxi	staff_id	3
        gonghao	staff_id	3
        zxbh	staff_id	3
        zxgh	staff_id	3
        zxxm	staff_id	3
        zxid	staff_id	3
        gh	staff_id	2
        ygbh	staff_id	3
        ygh	staff_id	3
        yggh	staff_id	3
        ywy	staff_id	3
        xsy	staff_id	3
        xsry	staff_id	3
        khjl	staff_id	3
        gjr	staff_id	3
        lrr	staff_id	3
        czr	staff_id	3
        czy	staff_id	3
        gxr	staff_id	3
        xgr	staff_id	3
        clr	staff_id	3
        bm	staff_id	2
        ssbm	staff_id	3
        jbr	staff_id	3
        dlr	staff_id	3
        agent	staff_id	3
        agent id	staff_id	3
        agent name	staff_id	3
        agt	staff_id	3
        agt id	staff_id	3
        agt nm	staff_id	3
        aid	staff_id	3
        agent code	staff_id	3
        agent number	staff_id	3
        agent no	staff_id	3
        agent email	staff_id	3
        agent extension	staff_id	3
        agent ext	staff_id	3
        user	staff_id	2
        owner	staff_id	1
        owner id	staff_id	3
        ownerid	staff_id	3
        owner full name	staff_id	3
        lead owner	staff_id	3
        contact owner	staff_id	3
        account owner	staff_id	3
        hubspot owner	staff_id	3
        hubspot owner id	staff_id	3
        record owner	staff_id	3
        assigned to	staff_id	3
        assigned user	staff_id	3
        assigned user id	staff_id	3
        assigned user name	staff_id	3
        assignee	staff_id	3
        assigned agent	staff_id	3
        sales rep	staff_id	3
        sales representative	staff_id	3
        salesperson	staff_id	3
        rep	staff_id	3
        rep name	staff_id	3
        rep id	staff_id	3
        account manager	staff_id	3
        relationship manager	staff_id	3
        representative	staff_id	3
        staff	staff_id	3
        staff id	staff_id	3
        staff name	staff_id	3
        employee id	staff_id	3
        employee no	staff_id	3
        employee number	staff_id	3
        employeeid	staff_id	3
        emp id	staff_id	3
        emp no	staff_id	3
        empid	staff_id	3
        emp num	staff_id	3
        emp	staff_id	3
        operator	staff_id	3
        operator id	staff_id	3
        operator name	staff_id	3
        consultant	staff_id	3
        consultant name	staff_id	3
        advisor	staff_id	3
        adviser	staff_id	3
        handler	staff_id	3
        handled by	staff_id	3
        created by	staff_id	3
        createdbyid	staff_id	3
        created by id	staff_id	3
        created by user	staff_id	3
        modified by	staff_id	3
        modified by id	staff_id	3
        modified user id	staff_id	3
        lastmodifiedbyid	staff_id	3
        last modified by	staff_id	3
        updated by	staff_id	3
        updated by user id	staff_id	3
        created by user id	staff_id	3
        entered by	staff_id	3
        closer	staff_id	3
        closer name	staff_id	3
        fronter	staff_id	3
        setter	staff_id	3
        supervisor	staff_id	3
        manager	staff_id	2
        manager name	staff_id	3
        team	staff_id	2
        team id	staff_id	3
        team name	staff_id	3
        hubspot team	staff_id	3
        department	staff_id	2
        dept	staff_id	3
        extension	staff_id	2
        ext	staff_id	3
        broker	staff_id	2
        broker name	staff_id	3
        broker id	staff_id	3
        producer	staff_id	2
        producer code	staff_id	3
        underwriter	staff_id	3
        adjuster	staff_id	3
        doctor	staff_id	2
        physician	staff_id	3
        provider	staff_id	3
        provider id	staff_id	3
        npi	staff_id	3
        attending physician	staff_id	3
        teacher	staff_id	2
        teacher name	staff_id	3
        instructor	staff_id	3
        tutor	staff_id	3
        counselor	staff_id	3
        csr	staff_id	3
        csr id	staff_id	3
        csr name	staff_id	3
        tsr	staff_id	3
        telemarketer	staff_id	3
        caller agent	staff_id	3
        user group	staff_id	3
        usr	staff_id	3
        usr id	staff_id	3
        crt by	staff_id	3
        upd by	staff_id	3
        badge	staff_id	3
        badge number	staff_id	3
        payroll number	staff_id	3
        servicer	staff_id	3
        loan officer	staff_id	3
        case manager	staff_id	3
        officer	staff_id	2
        坐席声音	staff_voice	3
        坐席录音	staff_voice	3
        坐席声道	staff_voice	3
        agent voice	staff_voice	3
        agent audio	staff_voice	3
        agent channel audio	staff_voice	3
        staff voice	staff_voice	3
        身份证照片	id_document_image	3
        身份证正面	id_document_image	3
        身份证反面	id_document_image	3
        身份证图片	id_document_image	3
        身份证扫描件	id_document_image	3
        身份证复印件	id_document_image	3
        身份证影像	id_document_image	3
        证件照片	id_document_image	3
        证件照	id_document_image	3
        证件图片	id_document_image	3
        证件扫描件	id_document_image	3
        护照照片	id_document_image	3
        护照扫描件	id_document_image	3
        驾驶证照片	id_document_image	3
        驾照照片	id_document_image	3
        行驶证照片	id_document_image	3
        银行卡照片	id_document_image	3
        营业执照照片	id_document_image	3
        户口本照片	id_document_image	3
        手持身份证	id_document_image	3
        手持身份证照片	id_document_image	3
        人证照片	id_document_image	3
        sfzzp	id_document_image	3
        sfzzm	id_document_image	3
        sfzfm	id_document_image	3
        zjzp	id_document_image	3
        zjzm	id_document_image	3
        zjfm	id_document_image	3
        id photo	id_document_image	3
        id image	id_document_image	3
        id card image	id_document_image	3
        id front	id_document_image	3
        id back	id_document_image	3
        id scan	id_document_image	3
        id card front	id_document_image	3
        id card back	id_document_image	3
        passport image	id_document_image	3
        passport scan	id_document_image	3
        passport photo	id_document_image	3
        passport copy	id_document_image	3
        document image	id_document_image	3
        document scan	id_document_image	3
        id document	id_document_image	3
        licence image	id_document_image	3
        license image	id_document_image	3
        dl image	id_document_image	3
        dl front	id_document_image	3
        dl back	id_document_image	3
        kyc document	id_document_image	3
        photo id	id_document_image	3
        selfie	id_document_image	3
        selfie image	id_document_image	3
        id copy	id_document_image	3
        proof of identity	id_document_image	3
        创建时间	timestamp	3
        创建日期	timestamp	3
        创建于	timestamp	3
        更新时间	timestamp	3
        更新日期	timestamp	3
        修改时间	timestamp	3
        修改日期	timestamp	3
        最后修改时间	timestamp	3
        最后更新时间	timestamp	3
        最近修改时间	timestamp	3
        录入时间	timestamp	3
        录入日期	timestamp	3
        导入时间	timestamp	3
        分配时间	timestamp	3
        注册时间	timestamp	3
        注册日期	timestamp	3
        入库时间	timestamp	3
        登记时间	timestamp	3
        登记日期	timestamp	3
        提交时间	timestamp	3
        申请时间	timestamp	3
        申请日期	timestamp	3
        领取时间	timestamp	3
        处理时间	timestamp	3
        完成时间	timestamp	3
        受理时间	timestamp	3
        审核时间	timestamp	3
        入职时间	timestamp	3
        开始时间	timestamp	3
        结束时间	timestamp	3
        开始日期	timestamp	3
        结束日期	timestamp	3
        时间	timestamp	2
        日期	timestamp	2
        时间戳	timestamp	3
        统计日期	timestamp	3
        数据日期	timestamp	3
        年份	timestamp	3
        月份	timestamp	3
        年	timestamp	3
        月	timestamp	3
        季度	timestamp	3
        周	timestamp	3
        登录时间	timestamp	3
        最近登录时间	timestamp	3
        最后登录时间	timestamp	3
        最近活动日期	timestamp	3
        最近活动时间	timestamp	3
        首次来访时间	timestamp	3
        到访时间	timestamp	3
        上传时间	timestamp	3
        导出时间	timestamp	3
        chuangjianshijian	timestamp	3
        gengxinshijian	timestamp	3
        shijian	timestamp	3
        riqi	timestamp	3
        cjsj	timestamp	3
        gxsj	timestamp	3
        xgsj	timestamp	3
        lrsj	timestamp	3
        drsj	timestamp	3
        fpsj	timestamp	3
        zcsj	timestamp	3
        djsj	timestamp	3
        tjsj	timestamp	3
        kssj	timestamp	3
        jssj	timestamp	3
        rq	timestamp	2
        zhgxsj	timestamp	3
        zhxgsj	timestamp	3
        timestamp	timestamp	3
        ts	timestamp	2
        time	timestamp	2
        date	timestamp	2
        datetime	timestamp	3
        dt	timestamp	2
        created	timestamp	3
        created at	timestamp	3
        created date	timestamp	3
        createddate	timestamp	3
        create date	timestamp	3
        createdate	timestamp	3
        created on	timestamp	3
        created time	timestamp	3
        creation date	timestamp	3
        crt	timestamp	3
        crt dt	timestamp	3
        crt ts	timestamp	3
        date created	timestamp	3
        date entered	timestamp	3
        date added	timestamp	3
        date modified	timestamp	3
        entry date	timestamp	3
        entry time	timestamp	3
        modified	timestamp	3
        modified at	timestamp	3
        modified date	timestamp	3
        modify date	timestamp	3
        modified on	timestamp	3
        modified time	timestamp	3
        last modified	timestamp	3
        last modified date	timestamp	3
        lastmodifieddate	timestamp	3
        lastmodified	timestamp	3
        systemmodstamp	timestamp	3
        updated	timestamp	3
        updated at	timestamp	3
        updated date	timestamp	3
        update date	timestamp	3
        upd	timestamp	3
        upd dt	timestamp	3
        upd ts	timestamp	3
        last update	timestamp	3
        last updated	timestamp	3
        update time	timestamp	3
        upload date	timestamp	3
        import date	timestamp	3
        imported at	timestamp	3
        load date	timestamp	3
        load dt	timestamp	3
        batch date	timestamp	3
        insert date	timestamp	3
        inserted at	timestamp	3
        registered at	timestamp	3
        registration date	timestamp	3
        signup date	timestamp	3
        sign up date	timestamp	3
        join date	timestamp	3
        date joined	timestamp	3
        start date	timestamp	3
        end date	timestamp	3
        start time	timestamp	3
        end time	timestamp	3
        start dt	timestamp	3
        end dt	timestamp	3
        begin date	timestamp	3
        effective date	timestamp	3
        submitted at	timestamp	3
        submission date	timestamp	3
        submitted date	timestamp	3
        received date	timestamp	3
        completed date	timestamp	3
        close date	timestamp	3
        closed date	timestamp	3
        converted date	timestamp	3
        converteddate	timestamp	3
        last login	timestamp	3
        last login date	timestamp	3
        last seen	timestamp	3
        last visit	timestamp	3
        last activity	timestamp	3
        lastactivitydate	timestamp	3
        event time	timestamp	3
        event date	timestamp	3
        posted date	timestamp	3
        assigned date	timestamp	3
        lead date	timestamp	3
        eff dt	timestamp	3
        week	timestamp	2
        year	timestamp	2
        yr	timestamp	2
        quarter	timestamp	2
        qtr	timestamp	3
        hour	timestamp	2
        weekday	timestamp	3
        fecha	timestamp	3
        data	timestamp	2
        datum	timestamp	2
        zeit	timestamp	3
        fiscal year	timestamp	3
        period	timestamp	2
        deleted at	timestamp	3
        became a lead date	timestamp	3
        became a customer date	timestamp	3
        recent sales email opened date	timestamp	3
        first seen	timestamp	3
        due date	timestamp	3
        deadline	timestamp	3
        序号	opaque_id	3
        编号	opaque_id	2
        id	opaque_id	1
        编码	opaque_id	3
        产品编号	opaque_id	3
        商品编号	opaque_id	3
        产品编码	opaque_id	3
        商品编码	opaque_id	3
        产品代码	opaque_id	3
        商品代码	opaque_id	3
        产品id	opaque_id	3
        商品id	opaque_id	3
        批次	opaque_id	3
        批次号	opaque_id	3
        批号	opaque_id	3
        版本	opaque_id	3
        版本号	opaque_id	3
        型号	opaque_id	3
        货号	opaque_id	3
        条码	opaque_id	3
        条形码	opaque_id	3
        模板编号	opaque_id	3
        任务编号	opaque_id	3
        任务id	opaque_id	3
        机构编号	opaque_id	3
        机构代码	opaque_id	3
        门店编号	opaque_id	3
        部门编号	opaque_id	3
        渠道编号	opaque_id	3
        课程编号	opaque_id	3
        活动编号	opaque_id	3
        活动id	opaque_id	3
        xuhao	opaque_id	3
        bh	opaque_id	2
        bianhao	opaque_id	3
        cpbh	opaque_id	3
        spbh	opaque_id	3
        cpbm	opaque_id	3
        spbm	opaque_id	3
        cpdm	opaque_id	3
        cpid	opaque_id	3
        spid	opaque_id	3
        pch	opaque_id	3
        bb	opaque_id	2
        bbh	opaque_id	3
        tm	opaque_id	2
        rwid	opaque_id	3
        sku	opaque_id	3
        sku id	opaque_id	3
        spu	opaque_id	3
        product id	opaque_id	3
        productid	opaque_id	3
        product code	opaque_id	3
        prod id	opaque_id	3
        prod cd	opaque_id	3
        prd cd	opaque_id	3
        prd id	opaque_id	3
        item id	opaque_id	3
        item no	opaque_id	3
        item number	opaque_id	3
        item code	opaque_id	3
        stockcode	opaque_id	3
        stock code	opaque_id	3
        upc	opaque_id	3
        ean	opaque_id	3
        gtin	opaque_id	3
        isbn	opaque_id	3
        asin	opaque_id	3
        barcode	opaque_id	3
        mpn	opaque_id	3
        part number	opaque_id	3
        part no	opaque_id	3
        batch	opaque_id	3
        batch id	opaque_id	3
        batch no	opaque_id	3
        batch number	opaque_id	3
        lot	opaque_id	2
        lot no	opaque_id	3
        version	opaque_id	3
        ver	opaque_id	3
        rev no	opaque_id	3
        revision	opaque_id	3
        build	opaque_id	3
        row	opaque_id	3
        row id	opaque_id	3
        row number	opaque_id	3
        row num	opaque_id	3
        rownum	opaque_id	3
        line no	opaque_id	3
        line number	opaque_id	3
        seq	opaque_id	3
        seq no	opaque_id	3
        sequence	opaque_id	3
        seq num	opaque_id	3
        index	opaque_id	2
        idx	opaque_id	3
        guid	opaque_id	3
        uuid	opaque_id	3
        hash id	opaque_id	3
        key	opaque_id	2
        pk	opaque_id	2
        rowid	opaque_id	3
        record number	opaque_id	3
        recordtypeid	opaque_id	3
        record type	opaque_id	3
        record type id	opaque_id	3
        master record id	opaque_id	3
        template id	opaque_id	3
        form id	opaque_id	3
        store id	opaque_id	3
        store number	opaque_id	3
        branch id	opaque_id	3
        department id	opaque_id	3
        product type code	opaque_id	3
        status code	opaque_id	3
        category id	opaque_id	3
        cat id	opaque_id	3
        file id	opaque_id	3
        filename	opaque_id	3
        file name	opaque_id	3
        file	opaque_id	2
        url	opaque_id	3
        website	opaque_id	3
        web site	opaque_id	3
        domain	opaque_id	3
        link	opaque_id	2
        image url	opaque_id	3
        photo url	opaque_id	3
        icon	opaque_id	2
        color	opaque_id	2
        colour	opaque_id	3
        size	opaque_id	2
        deleted	opaque_id	3
        is deleted	opaque_id	3
        isdeleted	opaque_id	3
        is active	opaque_id	3
        active	opaque_id	3
        is converted	opaque_id	3
        isconverted	opaque_id	3
        converted	opaque_id	3
        flag	opaque_id	2
        status	opaque_id	2
        state flag	opaque_id	3
        type	opaque_id	2
        category	opaque_id	2
        cat	opaque_id	3
        class code	opaque_id	3
        kind	opaque_id	1
        level	opaque_id	1
        unnamed 0	opaque_id	3
        unnamed	opaque_id	3
        s no	opaque_id	3
        sr no	opaque_id	3
        sl no	opaque_id	3
        serial	opaque_id	3
        sno	opaque_id	3
        srno	opaque_id	3
        number	opaque_id	1
        no	opaque_id	1
        count	opaque_id	2
        enabled	opaque_id	3
        entry list id	opaque_id	3
        gmt	opaque_id	3
        term	opaque_id	2
        terminal	opaque_id	3
        terminal id	opaque_id	3
        server	opaque_id	3
        server ip id	opaque_id	3
        queue	opaque_id	2
        queue id	opaque_id	3
        channel id	opaque_id	3
        ivr	opaque_id	3
        skill	opaque_id	3
        trunk	opaque_id	3
        checksum	opaque_id	3
        md5	opaque_id	3
        sha256	opaque_id	3
        etag	opaque_id	3
        状态	opaque_id	1
        类型	opaque_id	1
        类别	opaque_id	1
        分类	opaque_id	1
        值	opaque_id	1
        名称	opaque_id	1
        内容id	opaque_id	1
        网址	opaque_id	1
        网站	opaque_id	1
        链接	opaque_id	1
        文件名	opaque_id	1
        图片	opaque_id	1
        是否有效	opaque_id	1
        是否删除	opaque_id	1
        排序	opaque_id	1
        zt	opaque_id	1
        lx	opaque_id	1
        lb	opaque_id	1
        fl	opaque_id	1
        mc	opaque_id	1
        value	opaque_id	1
        val	opaque_id	1
        field	opaque_id	1
        data type	opaque_id	1
        code	opaque_id	1
        cd	opaque_id	1
        a	opaque_id	1
        b	opaque_id	1
        c	opaque_id	1
        x	opaque_id	1
        misc	opaque_id	1
        other	opaque_id	1
        extra	opaque_id	1
        custom	opaque_id	1
        custom1	opaque_id	1
        custom field	opaque_id	1
        custom field 1	opaque_id	1
        udf1	opaque_id	1
        attribute	opaque_id	1
        attr	opaque_id	1
        param	opaque_id	1
        group	opaque_id	1
        grp	opaque_id	1
        group id	opaque_id	1
        label	opaque_id	1
        合计	aggregate	3
        总计	aggregate	3
        小计	aggregate	3
        人数	aggregate	3
        客户数	aggregate	3
        户数	aggregate	3
        占比	aggregate	3
        比例	aggregate	3
        百分比	aggregate	3
        平均	aggregate	3
        平均值	aggregate	3
        接通率	aggregate	3
        转化率	aggregate	3
        成交率	aggregate	3
        通话总数	aggregate	3
        呼叫总量	aggregate	3
        外呼量	aggregate	3
        接通数	aggregate	3
        成交数	aggregate	3
        成单量	aggregate	3
        总量	aggregate	3
        同比	aggregate	3
        环比	aggregate	3
        总数	aggregate	3
        均值	aggregate	3
        中位数	aggregate	3
        数量合计	aggregate	3
        订单数	aggregate	3
        客户总数	aggregate	3
        人均	aggregate	3
        客户量	aggregate	3
        线索量	aggregate	3
        统计	aggregate	3
        增长率	aggregate	3
        流失率	aggregate	3
        复购率	aggregate	3
        heji	aggregate	3
        zongji	aggregate	3
        rs	aggregate	2
        hjs	aggregate	3
        jtl	aggregate	3
        zhl	aggregate	3
        cjl	aggregate	3
        bl	aggregate	2
        pjz	aggregate	3
        hj	aggregate	2
        total count	aggregate	3
        total calls	aggregate	3
        total customers	aggregate	3
        total leads	aggregate	3
        total orders	aggregate	3
        total sales	aggregate	3
        count of customers	aggregate	3
        customer count	aggregate	3
        customers count	aggregate	3
        num customers	aggregate	3
        number of customers	aggregate	3
        headcount	aggregate	3
        population	aggregate	3
        avg	aggregate	2
        average	aggregate	2
        mean	aggregate	2
        median	aggregate	3
        percentage	aggregate	3
        percent	aggregate	3
        pct	aggregate	3
        ratio	aggregate	3
        rate	aggregate	2
        share	aggregate	2
        conversion rate	aggregate	3
        conv rate	aggregate	3
        contact rate	aggregate	3
        answer rate	aggregate	3
        abandon rate	aggregate	3
        close rate	aggregate	3
        churn rate	aggregate	3
        retention rate	aggregate	3
        growth	aggregate	3
        growth rate	aggregate	3
        yoy	aggregate	3
        mom	aggregate	3
        sum	aggregate	2
        sum of amount	aggregate	3
        std	aggregate	3
        std dev	aggregate	3
        variance	aggregate	3
        min	aggregate	2
        max	aggregate	2
        percentile	aggregate	3
        decile	aggregate	3
        quartile	aggregate	3
        bin count	aggregate	3
        emp var rate	aggregate	3
        cons price idx	aggregate	3
        cons conf idx	aggregate	3
        euribor3m	aggregate	3
        euribor 3m	aggregate	3
        euribor	aggregate	3
        nr employed	aggregate	3
        employment variation rate	aggregate	3
        consumer price index	aggregate	3
        cpi	aggregate	3
        consumer confidence index	aggregate	3
        gdp	aggregate	3
        unemployment rate	aggregate	3
        interest rate	aggregate	3
        exchange rate	aggregate	3
        inflation	aggregate	3
        index value	aggregate	3
        calls per hour	aggregate	3
        cph rate	aggregate	3
        sla	aggregate	3
        aht	aggregate	3
        average handle time	aggregate	3
        asa	aggregate	3
        service level	aggregate	3
        occupancy	aggregate	3
        leads count	aggregate	3
        n customers	aggregate	3
        n calls	aggregate	3
        n orders	aggregate	3
        birth city	coarse_location	2
        birth country	coarse_location	2
        origin city	coarse_location	2
        origin country	coarse_location	2
        destination	coarse_location	2
        destination city	coarse_location	2
        departure city	coarse_location	2
        地点	coarse_location	2
        出发地	coarse_location	2
        目的地	coarse_location	2
        位置(城市)	coarse_location	2
        到达城市	coarse_location	2
        出发城市	coarse_location	2
        状态(订单)	purchase	2
        业务	purchase	2
        业务类型	purchase	2
        办理时间	purchase	2
        项目	purchase	2
        项目类型	purchase	2
        服务项目	purchase	2
        业务名称	purchase	2
        办理项目	purchase	2
        品牌	purchase	2
        yw	purchase	2
        ywlx	purchase	2
        fwxm	purchase	2
        service	purchase	2
        services	purchase	2
        service type	purchase	2
        business line	purchase	2
        line item	purchase	2
        brand purchased	purchase	2
        gross	purchase	2
        net	purchase	2
        cost	purchase	2
        value usd	purchase	2
        usd	purchase	2
        eur	purchase	2
        rmb	purchase	2
        收入金额	purchase	2
        支出	purchase	2
        支出金额	purchase	2
        contact method	call_record	2
        contact channel	call_record	2
        联系渠道	call_record	2
        沟通方式	call_record	2
        联系类型	call_record	2
        campaign count	call_record	2
        结果	call_record	2
        result	call_record	2
        contact status	call_record	2
        联系状态	call_record	2
        跟进方式	call_record	2
        拜访时间	call_record	2
        拜访方式	call_record	2
        call	call_record	2
        calls made	call_record	2
        呼叫	call_record	2
        """#

    /// Words beside the main word of a header that turn it to another subject: attribute
    /// `person`, `company`, `staff`, `third_party`, `guardian`, `minor`, `legal_representative`
    /// or `timestamp`.
    static let headerQualifiers: StaticString = #"""
        customer	person
        client	person
        cust	person
        clt	person
        clnt	person
        patient	person
        pt	person
        member	person
        mbr	person
        subscriber	person
        user	person
        consumer	person
        buyer	person
        purchaser	person
        borrower	person
        applicant	person
        insured	person
        policyholder	person
        cardholder	person
        holder	person
        lead	person
        prospect	person
        contact	person
        guest	person
        passenger	person
        tenant	person
        homeowner	person
        donor	person
        voter	person
        attendee	person
        personal	person
        home	person
        billing	person
        shipping	person
        ship	person
        bill	person
        mailing	person
        primary	person
        secondary	person
        alternate	person
        alt	person
        private	person
        resident	person
        residential	person
        recipient	person
        payee	person
        payer	person
        beneficiary	person
        客户	person
        用户	person
        会员	person
        患者	person
        病人	person
        业主	person
        车主	person
        投保人	person
        被保人	person
        被保险人	person
        受益人	person
        借款人	person
        持卡人	person
        收货人	person
        收件人	person
        寄件人	person
        学员	person
        学生	person
        买家	person
        购买人	person
        租客	person
        租户	person
        房东	person
        户主	person
        申请人	person
        本人	person
        个人	person
        私人	person
        家庭	person
        住宅	person
        机主	person
        kh	person
        yh	person
        hy	person
        hz	person
        yz	person
        cz	person
        tbr	person
        bbr	person
        jkr	person
        ckr	person
        shr	person
        sjr	person
        xy	person
        grxx	person
        kehu	person
        yonghu	person
        huiyuan	person
        company	company
        comp	company
        corporate	company
        corp	company
        business	company
        biz	company
        office	company
        ofc	company
        work	company
        wk	company
        employer	company
        organization	company
        organisation	company
        org	company
        firm	company
        enterprise	company
        agency	company
        store	company
        shop	company
        branch	company
        clinic	company
        hospital	company
        head office	company
        headquarters	company
        hq	company
        registered	company
        merchant	company
        vendor	company
        supplier	company
        dealer	company
        公司	company
        单位	company
        企业	company
        对公	company
        机构	company
        办公	company
        工作	company
        店铺	company
        门店	company
        商户	company
        商家	company
        注册	company
        法人单位	company
        组织	company
        医院	company
        供应商	company
        开票	company
        营业	company
        经营	company
        gs	company
        dw	company
        qy	company
        dg	company
        bg	company
        jg	company
        dp	company
        md	company
        gongsi	company
        danwei	company
        qiye	company
        agent	staff
        agt	staff
        staff	staff
        employee	staff
        emp	staff
        operator	staff
        rep	staff
        representative	staff
        sales	staff
        salesperson	staff
        owner	staff
        assigned	staff
        assignee	staff
        created by	staff
        modified by	staff
        updated by	staff
        handled by	staff
        csr	staff
        tsr	staff
        supervisor	staff
        manager	staff
        advisor	staff
        adviser	staff
        consultant	staff
        broker	staff
        producer	staff
        closer	staff
        doctor	staff
        physician	staff
        provider	staff
        teacher	staff
        坐席	staff
        座席	staff
        员工	staff
        客服	staff
        业务员	staff
        销售	staff
        客户经理	staff
        经纪人	staff
        代理人	staff
        顾问	staff
        操作	staff
        操作人	staff
        录入	staff
        创建人	staff
        跟进人	staff
        负责人	staff
        主管	staff
        话务员	staff
        医生	staff
        老师	staff
        zx	staff
        yg	staff
        ywy	staff
        xs	staff
        khjl	staff
        zuoxi	staff
        yuangong	staff
        emergency	third_party
        emerg	third_party
        next of kin	third_party
        nok	third_party
        spouse	third_party
        partner	third_party
        husband	third_party
        wife	third_party
        co applicant	third_party
        co borrower	third_party
        guarantor	third_party
        reference	third_party
        referrer	third_party
        referred	third_party
        relative	third_party
        roommate	third_party
        joint	third_party
        sibling	third_party
        introducer	third_party
        紧急	third_party
        紧急联系人	third_party
        配偶	third_party
        担保人	third_party
        推荐人	third_party
        介绍人	third_party
        亲属	third_party
        共同借款人	third_party
        第二联系人	third_party
        同住人	third_party
        jj	third_party
        jjlxr	third_party
        po	third_party
        dbr	third_party
        tjr	third_party
        guardian	guardian
        parent	guardian
        mother	guardian
        father	guardian
        mom	guardian
        mum	guardian
        dad	guardian
        监护人	guardian
        家长	guardian
        父亲	guardian
        母亲	guardian
        妈妈	guardian
        爸爸	guardian
        jhr	guardian
        jz	guardian
        child	minor
        kid	minor
        baby	minor
        infant	minor
        toddler	minor
        son	minor
        daughter	minor
        minor	minor
        pupil	minor
        孩子	minor
        宝宝	minor
        小孩	minor
        儿童	minor
        子女	minor
        幼儿	minor
        儿子	minor
        女儿	minor
        bb	minor
        zn	minor
        haizi	minor
        baobao	minor
        director	legal_representative
        legal	legal_representative
        principal	legal_representative
        proprietor	legal_representative
        法人	legal_representative
        法定代表人	legal_representative
        经营者	legal_representative
        fr	legal_representative
        fddbr	legal_representative
        last	timestamp
        latest	timestamp
        recent	timestamp
        first	timestamp
        next	timestamp
        previous	timestamp
        created	timestamp
        create	timestamp
        modified	timestamp
        updated	timestamp
        update	timestamp
        entered	timestamp
        added	timestamp
        upload	timestamp
        import	timestamp
        start	timestamp
        end	timestamp
        begin	timestamp
        effective	timestamp
        最近	timestamp
        最后	timestamp
        最新	timestamp
        首次	timestamp
        下次	timestamp
        上次	timestamp
        创建	timestamp
        更新	timestamp
        修改	timestamp
        导入	timestamp
        开始	timestamp
        结束	timestamp
        登记	timestamp
        zj	timestamp
        zh	timestamp
        sc	timestamp
        xc	timestamp
        cj	timestamp
        gx	timestamp
        lr	timestamp
        """#

    /// Tokens of a header that add nothing to its meaning.
    static let headerNoise: StaticString = #"""
        no
        num
        number
        nbr
        nr
        code
        cd
        id
        str
        txt
        fld
        field
        col
        column
        val
        value
        data
        info
        information
        detail
        details
        v1
        v2
        v3
        1
        2
        3
        4
        5
        01
        02
        03
        the
        of
        a
        an
        for
        new
        old
        orig
        original
        raw
        clean
        cleaned
        masked
        plain
        enc
        encrypted
        decrypted
        final
        tmp
        temp
        bak
        full
        main
        primary
        default
        custom
        std
        normalized
        normalised
        formatted
        formatted1
        text
        string
        varchar
        int
        char
        desc
        tbl
        t
        c
        f
        x
        my
        your
        please
        enter
        required
        optional
        信息
        字段
        资料
        数据
        号码信息
        明文
        脱敏
        密文
        加密
        原始
        新
        旧
        必填
        选填
        非必填
        可选
        请填写
        填写
        示例
        一
        二
        三
        四
        主
        备用
        其他
        列
        值
        内容
        xx
        zd
        sj
        xinxi
        ziduan
        """#
}
