extension Gazetteer {
    /// Levels of education.
    static let educationLevels: StaticString = #"""
        primary
        secondary
        tertiary
        basic.4y
        basic.6y
        basic.9y
        high.school
        illiterate
        professional.course
        university.degree
        unknown
        high school
        high school diploma
        high school graduate
        hs-grad
        some college
        some-college
        bachelors
        bachelor
        bachelor's
        bachelor's degree
        bachelors degree
        masters
        master
        master's
        master's degree
        masters degree
        mba
        phd
        ph.d.
        doctorate
        doctoral
        prof-school
        assoc-acdm
        assoc-voc
        associate
        associate degree
        associate's degree
        associates
        1st-4th
        5th-6th
        7th-8th
        9th
        10th
        11th
        12th
        preschool
        graduate
        graduate school
        post graduate
        postgraduate
        post-graduate
        undergraduate
        under graduate
        university
        college
        college degree
        some high school
        less than high school
        high school or below
        ged
        vocational
        vocational school
        trade school
        technical
        diploma
        certificate
        professional degree
        secondary / secondary special
        higher education
        incomplete higher
        lower secondary
        upper secondary
        academic degree
        none
        no formal education
        uneducated
        elementary
        elementary school
        middle school
        junior high
        junior high school
        senior high school
        gcse
        gcses
        a level
        a levels
        a-levels
        btec
        nvq
        hnd
        foundation degree
        intermediate
        matric
        ssc
        hsc
        10th pass
        12th pass
        b.tech
        b.e.
        b.com
        b.sc
        m.tech
        m.com
        bba
        bca
        mca
        b.ed
        basic
        2n cycle
        graduation
        master degree
        小学
        小学及以下
        小学以下
        初中
        初中及以下
        高中
        中专
        职高
        技校
        中技
        高中/中专
        高中及以下
        中专/高中
        中专及以下
        大专
        专科
        专科及以下
        高职
        大学专科
        大学
        大学本科
        本科
        本科及以上
        本科在读
        专升本
        自考本科
        成人本科
        函授
        重点本科
        985
        211
        双一流
        硕士
        硕士研究生
        研究生
        研究生及以上
        硕士及以上
        博士
        博士研究生
        博士后
        博士及以上
        文盲
        文盲或半文盲
        半文盲
        其他
        未知
        无学历
        学士
        统招本科
        统招大专
        全日制本科
        全日制大专
        大专及以下
        大专及以上
        高中及以上
        初中毕业
        高中毕业
        本科毕业
        fundamental
        ensino fundamental
        ensino médio
        ensino medio
        superior
        ensino superior
        pós-graduação
        pos-graduacao
        mestrado
        doutorado
        licenciatura
        analfabeto
        primaria
        secundaria
        bachillerato
        universitario
        universitaria
        posgrado
        maestría
        doctorado
        ninguna
        abitur
        realschule
        hauptschule
        hochschule
        fachhochschule
        ausbildung
        studium
        """#

    /// Marital states.
    static let maritalStatus: StaticString = #"""
        ex-wife
        ex-husband
        late husband
        late wife
        in a civil partnership
        going through a divorce
        getting a divorce
        getting divorced
        single mom
        single mum
        single mother
        single dad
        single parent
        newlywed
        empty nester
        离过婚
        二婚
        单亲妈妈
        单亲爸爸
        单亲家庭
        未育
        已育
        single
        married
        divorced
        widowed
        separated
        unmarried
        never married
        never-married
        married-civ-spouse
        married-spouse-absent
        married-af-spouse
        civil marriage
        civil union
        civil partnership
        domestic partner
        domestic partnership
        common law
        common-law
        cohabiting
        living together
        engaged
        in a relationship
        in relationship
        partnered
        remarried
        widow
        widower
        single / not married
        single / never married
        together
        absurd
        yolo
        alone
        divorcee
        div
        div.
        m-married
        s-single
        annulled
        未婚
        已婚
        离异
        离婚
        丧偶
        再婚
        复婚
        分居
        单身
        已婚已育
        已婚未育
        已婚有子女
        已婚无子女
        未婚未育
        未婚已育
        离异有孩
        离异无孩
        恋爱中
        初婚
        有配偶
        无配偶
        同居
        离异未育
        离异已育
        已离异
        已离婚
        其他
        未知
        保密
        solteiro
        solteira
        casado
        casada
        divorciado
        divorciada
        viúvo
        viúva
        viuvo
        viuva
        separado
        separada
        união estável
        uniao estavel
        soltero
        soltera
        viudo
        viuda
        unión libre
        union libre
        ledig
        verheiratet
        geschieden
        verwitwet
        getrennt
        célibataire
        marié
        mariée
        divorcé
        divorcée
        veuf
        veuve
        pacsé
        male single
        male div/sep
        male mar/wid
        female div/dep/mar
        female single
        """#

    /// Genders.
    static let genders: StaticString = #"""
        male
        female
        m
        f
        man
        woman
        men
        women
        boy
        girl
        masculine
        feminine
        non-binary
        nonbinary
        non binary
        other
        unknown
        u
        x
        prefer not to say
        not specified
        undisclosed
        gender fluid
        genderqueer
        transgender
        intersex
        mr
        ms
        mrs
        男
        女
        男性
        女性
        男士
        女士
        先生
        男生
        女生
        男孩
        女孩
        男宝
        女宝
        男宝宝
        女宝宝
        未知
        保密
        其他
        1-男
        2-女
        0-未知
        masculino
        feminino
        femenino
        hombre
        mujer
        homem
        mulher
        männlich
        weiblich
        divers
        mann
        frau
        homme
        femme
        masculin
        féminin
        uomo
        donna
        maschio
        femmina
        kobieta
        mężczyzna
        xna
        """#

    /// Results of calls, with codes of diallers. Attribute `code`: a dialler's code, meaningful
    /// only among others of its kind.
    static let callResults: StaticString = #"""
        接通
        已接通
        未接通
        接听
        已接听
        未接听
        未接
        空号
        停机
        关机
        已关机
        拒接
        拒听
        占线
        忙线
        正忙
        用户忙
        通话中
        正在通话中
        无人接听
        无应答
        无人应答
        无法接通
        暂时无法接通
        暂停服务
        不在服务区
        语音信箱
        语音助手
        来电提醒
        呼叫转移
        呼入限制
        线路故障
        网络忙
        号码错误
        错号
        打错
        非本人
        非本人接听
        他人接听
        号码有误
        成交
        已成交
        未成交
        成单
        已购买
        已签约
        约回访
        预约回访
        待回访
        已回访
        已预约
        预约
        预约到店
        已到店
        约访
        改约
        爽约
        再联系
        稍后联系
        稍后再打
        不方便
        不方便接听
        开会中
        开车中
        投诉
        投诉倾向
        要求投诉
        骂人
        辱骂
        敏感客户
        挂断
        秒挂
        直接挂断
        接通秒挂
        客户挂断
        坐席挂断
        中途挂断
        开场挂断
        听完挂断
        静音
        无声
        骚扰
        黑名单
        免打扰
        拒绝
        明确拒绝
        拒绝营销
        婉拒
        不需要
        无需求
        暂不需要
        不感兴趣
        无意向
        有意向
        考虑
        考虑中
        需要考虑
        再考虑
        跟进
        跟进中
        待跟进
        继续跟进
        放弃
        失败
        成功
        已加微信
        加微信
        同意加微信
        未加微信
        已发短信
        发资料
        转人工
        已转人工
        转接
        已转接
        呼损
        振铃未接
        未拨打
        待拨打
        已拨打
        重复
        重复数据
        无效
        无效号码
        有效
        其他
        外地
        已有产品
        已买
        同行
        年龄不符
        条件不符
        不符合条件
        资质不符
        超时
        用户未接
        呼叫失败
        接通失败
        机器人接听
        ai接听
        语音留言
        设为空闲
        沉默客户
        answered
        answer
        connected
        not connected
        contacted
        not contacted
        no answer
        noanswer
        no-answer
        unanswered
        busy
        busy signal
        line busy
        voicemail
        voice mail
        vm
        left voicemail
        left message
        lm
        left vm
        no message
        answering machine
        machine
        answering machine detected
        amd
        wrong number
        wrong person
        wrong party
        bad number
        invalid number
        disconnected
        disconnected number
        number disconnected
        not in service
        out of service
        unreachable
        not reachable
        switched off
        number changed
        fax
        fax machine
        hang up
        hung up
        hangup
        customer hung up
        dead air
        silence
        dropped
        dropped call
        drop
        abandoned
        abandon
        callback
        call back
        call back later
        callback scheduled
        scheduled callback
        call later
        follow up
        follow-up
        followup
        appointment set
        appointment
        appt set
        meeting booked
        meeting scheduled
        demo scheduled
        not interested
        interested
        very interested
        maybe
        undecided
        thinking about it
        do not call
        dnc
        dnc request
        remove from list
        add to dnc
        opted out
        sale
        sold
        sale made
        closed won
        closed lost
        converted
        not converted
        success
        failure
        other
        unknown
        nonexistent
        transferred
        transfer
        transferred to agent
        transferred to closer
        xfer to closer
        spanish
        language barrier
        deceased
        moved
        gatekeeper
        decision maker
        decision maker not available
        not available
        unavailable
        not home
        not qualified
        disqualified
        unqualified
        qualified
        already has
        already customer
        already purchased
        too expensive
        no budget
        no need
        complaint
        complaint filed
        escalated
        resolved
        pending
        in progress
        completed
        complete
        incomplete
        cancelled
        canceled
        failed
        rejected
        declined
        refused
        ignored
        missed
        missed call
        new
        attempted
        duplicate
        congestion
        blocked
        timeout
        ringing
        no response
        inbound answered
        hard no
        soft no
        yes - sold
        payment promised
        promise to pay
        ptp
        paid
        refused to pay
        third party contact
        right party contact
        rpc
        wpc
        survey completed
        partial
        quota full
        call failed
        called number invalid
        A	code
        AA	code
        AB	code
        ACFLTR	code
        ADAIR	code
        ADC	code
        ADCT	code
        AFAX	code
        AFTHRS	code
        AL	code
        AM	code
        ANSWER	code
        ANSWERED	code
        AVMA	code
        B	code
        BUSY	code
        CALLBK	code
        CANCEL	code
        CBHOLD	code
        CBL	code
        CBR	code
        CHANUNAVAIL	code
        CONGESTION	code
        CPDATB	code
        CPDB	code
        CPDERR	code
        CPDINV	code
        CPDNA	code
        CPDREJ	code
        CPDSI	code
        CPDSNC	code
        CPDSR	code
        CPDSUK	code
        CPDSV	code
        CPDUK	code
        DAIR	code
        DC	code
        DEC	code
        DNC	code
        DNCC	code
        DNCL	code
        DONTCALL	code
        DROP	code
        ERI	code
        HOLDTO	code
        HXFER	code
        INBND	code
        INCALL	code
        IQNANQ	code
        IVRXFR	code
        LRERR	code
        LSMERG	code
        MAXCAL	code
        MLINAT	code
        N	code
        NA	code
        NANQUE	code
        NEW	code
        NI	code
        NO ANSWER	code
        NOANSWER	code
        NP	code
        PDROP	code
        PM	code
        PU	code
        QCFAIL	code
        QUEUE	code
        QVMAIL	code
        RQXFER	code
        SALE	code
        SVYCLM	code
        SVYEXT	code
        SVYHU	code
        SVYREC	code
        SVYVM	code
        TIMEOT	code
        TORTURE	code
        WN	code
        WRONG	code
        XDROP	code
        XFER	code
        """#

    /// Channels by which people are reached.
    static let contactChannels: StaticString = #"""
        telephone
        cellular
        unknown
        phone
        mobile
        landline
        cell
        call
        voice
        sms
        text
        text message
        mms
        email
        e-mail
        mail
        direct mail
        post
        postal mail
        letter
        fax
        whatsapp
        wechat
        telegram
        messenger
        facebook messenger
        line
        viber
        skype
        signal
        chat
        live chat
        web chat
        web
        website
        online
        app
        mobile app
        push
        push notification
        in-app
        in person
        in-person
        face to face
        branch
        store
        in-store
        field visit
        door to door
        video call
        zoom
        social media
        social
        chatbot
        bot
        ivr
        robocall
        inbound call
        outbound call
        inbound
        outbound
        电话
        手机
        座机
        固话
        短信
        彩信
        微信
        企业微信
        公众号
        小程序
        qq
        邮件
        邮箱
        信函
        上门
        面访
        到店
        门店
        线上
        线下
        在线客服
        网站
        应用推送
        视频
        视频会议
        钉钉
        语音
        人工外呼
        ai外呼
        智能外呼
        机器人外呼
        呼入
        呼出
        来电
        去电
        外呼
        预测式外呼
        telefone
        celular
        teléfono
        correo
        telefon
        brief
        téléphone
        courrier
        desconhecido
        """#

    /// Levels of intent and of leads.
    static let intentLevels: StaticString = #"""
        高意向
        中意向
        低意向
        无意向
        有意向
        强意向
        弱意向
        意向强
        意向弱
        意向一般
        暂无意向
        意向未知
        意向不明
        高
        中
        低
        无
        未知
        待定
        很高
        较高
        一般
        较低
        很低
        a
        b
        c
        d
        e
        f
        s
        a类
        b类
        c类
        d类
        e类
        s类
        a级
        b级
        c级
        d级
        e级
        s级
        a+
        a-
        b+
        h级
        n级
        o级
        h
        n
        o
        重点客户
        潜在客户
        意向客户
        一般客户
        无效客户
        准客户
        成交客户
        高价值
        中价值
        低价值
        明确意向
        可能意向
        需跟进
        待激活
        沉睡
        沉睡客户
        流失客户
        活跃客户
        新客户
        老客户
        一星
        二星
        三星
        四星
        五星
        非常感兴趣
        感兴趣
        有点兴趣
        不感兴趣
        hot
        warm
        cold
        hot lead
        warm lead
        cold lead
        very hot
        lukewarm
        high
        medium
        low
        very high
        very low
        high intent
        medium intent
        low intent
        no intent
        high interest
        interested
        very interested
        somewhat interested
        not interested
        new
        open
        working
        nurturing
        nurture
        qualified
        unqualified
        open - not contacted
        working - contacted
        closed - converted
        closed - not converted
        attempted to contact
        contacted
        in progress
        open deal
        bad timing
        connected
        mql
        sql
        marketing qualified lead
        sales qualified lead
        marketingqualifiedlead
        salesqualifiedlead
        lead
        subscriber
        opportunity
        customer
        evangelist
        other
        converted
        recycled
        dead
        lost
        assigned
        in process
        prospecting
        qualification
        needs analysis
        value proposition
        proposal
        negotiation
        closed won
        closed lost
        dormant
        active
        inactive
        churned
        at risk
        loyal
        champion
        champions
        potential loyalist
        promising
        hibernating
        about to sleep
        need attention
        can't lose them
        """#

    /// Words for yes and no.
    static let yesNo: StaticString = #"""
        yes
        no
        y
        n
        true
        false
        t
        f
        1
        0
        on
        off
        是
        否
        有
        无
        有的
        没有
        对
        不对
        已
        未
        真
        假
        √
        ×
        ✓
        ✗
        sim
        não
        nao
        sí
        si
        ja
        nein
        oui
        non
        nee
        tak
        nie
        ano
        ne
        da
        да
        нет
        はい
        いいえ
        unknown
        na
        n/a
        none
        null
        不是
        不详
        未知
        success
        failure
        nonexistent
        other
        """#

    /// Names of months.
    static let months: StaticString = #"""
        january
        february
        march
        april
        may
        june
        july
        august
        september
        october
        november
        december
        jan
        feb
        mar
        apr
        jun
        jul
        aug
        sep
        sept
        oct
        nov
        dec
        jan.
        feb.
        mar.
        apr.
        jun.
        jul.
        aug.
        sep.
        sept.
        oct.
        nov.
        dec.
        一月
        二月
        三月
        四月
        五月
        六月
        七月
        八月
        九月
        十月
        十一月
        十二月
        1月
        2月
        3月
        4月
        5月
        6月
        7月
        8月
        9月
        10月
        11月
        12月
        正月
        腊月
        janeiro
        fevereiro
        março
        abril
        maio
        junho
        julho
        agosto
        setembro
        outubro
        novembro
        dezembro
        enero
        febrero
        marzo
        mayo
        junio
        julio
        septiembre
        octubre
        noviembre
        diciembre
        januar
        februar
        märz
        mai
        juni
        juli
        oktober
        dezember
        janvier
        février
        mars
        avril
        juin
        juillet
        août
        septembre
        octobre
        novembre
        décembre
        fev
        abr
        ago
        set
        out
        dez
        ene
        dic
        okt
        """#

    /// Names of weekdays.
    static let weekdays: StaticString = #"""
        monday
        tuesday
        wednesday
        thursday
        friday
        saturday
        sunday
        mon
        tue
        tues
        wed
        thu
        thur
        thurs
        fri
        sat
        sun
        mon.
        tue.
        wed.
        thu.
        fri.
        sat.
        sun.
        weekday
        weekend
        星期一
        星期二
        星期三
        星期四
        星期五
        星期六
        星期日
        星期天
        周一
        周二
        周三
        周四
        周五
        周六
        周日
        周天
        礼拜一
        礼拜二
        礼拜三
        礼拜四
        礼拜五
        礼拜六
        礼拜天
        礼拜日
        工作日
        周末
        segunda
        terça
        quarta
        quinta
        sexta
        sábado
        domingo
        seg
        ter
        qua
        qui
        sex
        sab
        dom
        lunes
        martes
        miércoles
        jueves
        viernes
        montag
        dienstag
        mittwoch
        donnerstag
        freitag
        samstag
        sonntag
        lundi
        mardi
        mercredi
        jeudi
        vendredi
        samedi
        dimanche
        """#

    /// Words of consent and refusal.
    static let consentWords: StaticString = #"""
        consent
        consented
        consent given
        consent granted
        consent withdrawn
        consent revoked
        express consent
        express written consent
        prior express written consent
        implied consent
        opt in
        opt-in
        opted in
        opt out
        opt-out
        opted out
        double opt-in
        single opt-in
        subscribed
        unsubscribed
        unsubscribe
        do not call
        dnc
        do not contact
        do not email
        do not disturb
        stop calling
        stop calling me
        take me off your list
        remove me from your list
        remove my number
        don't call again
        never call me again
        agreed
        i agree
        i accept
        accepted
        granted
        revoked
        withdrawn
        denied
        permission granted
        permission given
        freely given consent from contact
        legitimate interest
        legitimate interest - existing customer
        legitimate interest - prospect/lead
        performance of a contract
        not applicable
        existing business relationship
        ebr
        national dnc
        internal dnc
        cleared
        allowed
        not allowed
        blocked
        blacklisted
        suppressed
        同意
        不同意
        已同意
        未同意
        拒绝
        授权
        已授权
        未授权
        撤回同意
        撤回授权
        取消授权
        同意录音
        同意回访
        同意联系
        同意接收短信
        同意营销
        单独同意
        书面同意
        口头同意
        退订
        已退订
        未退订
        td
        回t退订
        黑名单
        白名单
        免打扰
        勿扰
        请勿打扰
        不要再打
        别再打
        不要再打电话
        别再打了
        禁止外呼
        禁呼
        拒绝营销
        拒绝电话
        删除信息
        删除我的信息
        从名单删除
        拒收短信
        """#
}
