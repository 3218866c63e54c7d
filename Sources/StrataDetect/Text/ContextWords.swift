/// What a word near a number or a name speaks for.
struct ContextClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: Int) { rawValue = 1 << UInt64(bit) }

    static let phone = ContextClass(bit: 0)
    static let identity = ContextClass(bit: 1)
    static let card = ContextClass(bit: 2)
    static let account = ContextClass(bit: 3)
    /// Order, ticket, tracking, invoice numbers: a number about a transaction.
    static let reference = ContextClass(bit: 4)
    static let money = ContextClass(bit: 5)
    static let passport = ContextClass(bit: 6)
    static let usSSN = ContextClass(bit: 7)
    static let birth = ContextClass(bit: 8)
    static let plate = ContextClass(bit: 9)
    static let wechat = ContextClass(bit: 10)
    static let qq = ContextClass(bit: 11)
    static let iban = ContextClass(bit: 12)
    static let tax = ContextClass(bit: 13)
    static let routing = ContextClass(bit: 14)
    static let driving = ContextClass(bit: 15)
    static let medical = ContextClass(bit: 16)
    static let socialSecurity = ContextClass(bit: 17)
    static let verification = ContextClass(bit: 18)
    static let expiry = ContextClass(bit: 19)
    static let secret = ContextClass(bit: 20)
    static let device = ContextClass(bit: 21)
    static let vehicle = ContextClass(bit: 22)
    /// Only the last digits follow.
    static let tail = ContextClass(bit: 23)
    static let ukNHS = ContextClass(bit: 24)
    static let ukNINO = ContextClass(bit: 25)
    static let email = ContextClass(bit: 26)
    static let address = ContextClass(bit: 27)
    static let name = ContextClass(bit: 28)
    static let permit = ContextClass(bit: 29)
    static let usITIN = ContextClass(bit: 30)
    static let company = ContextClass(bit: 31)
    static let age = ContextClass(bit: 32)
    static let hkID = ContextClass(bit: 33)
    static let twID = ContextClass(bit: 34)
    static let otherNationalID = ContextClass(bit: 35)
    static let time = ContextClass(bit: 36)
    static let staff = ContextClass(bit: 37)
    static let companyAccount = ContextClass(bit: 38)
    static let social = ContextClass(bit: 39)
    static let position = ContextClass(bit: 40)
    static let income = ContextClass(bit: 41)
    static let customer = ContextClass(bit: 42)
    static let service = ContextClass(bit: 43)
    static let version = ContextClass(bit: 44)
    static let network = ContextClass(bit: 45)
    static let extension_ = ContextClass(bit: 46)
    /// A credit bureau or its score.
    static let credit = ContextClass(bit: 47)
}

/// The words that give a number its meaning, in both languages; letters match whole words.
enum ContextWords {
    static let all: [(ContextClass, String)] = [
        (
            .phone,
            """
            手机|手机号|手机号码|电话|电话号|电话号码|联系电话|联系方式|座机|固话|固定电话|来电|回电|致电|\
            拨打|打给|打到|拨通|本机|热线|主叫|被叫|备用号|家里电话|办公电话|短信|传真|call|calls|\
            phone|phones|telephone|tel|cell|cellphone|mobile|mob|ph|fax|dial|dialed|text|sms|whatsapp|\
            landline|my number is|my number's|his number is|her number is|best number|callback number|cb number|area code|call back|callback|reach|reached|reachable|contact number|phone number|\
            call me|voicemail|home number|work number|landline number|ring|handset|reach me
            """
        ),
        (
            .identity,
            """
            身份证|身份证号|身份证号码|证件号|证件号码|证件|公民身份号码|身份号|身份|核实身份|身份信息|\
            national id|identity card|id card|id number|identity number|identification|resident id
            """
        ),
        (
            .card,
            """
            卡号|银行卡|银行卡号|信用卡|信用卡号|储蓄卡|借记卡|刷卡|付款卡|绑卡|换卡|扣款卡|工资卡|\
            card|cards|card number|card no|credit card|debit card|visa|mastercard|amex|unionpay|\
            american express|discover card|cc|pan|plastic
            """
        ),
        (
            .account,
            """
            账号|帐号|账户|帐户|打款账户|扣款账户|还款账户|银行账号|银行账户|开户|收款账号|收款账户|打款|汇款|转账|汇到|打到账|存折|\
            account|acct|account number|account no|bank account|checking|savings|ach|direct debit|\
            direct deposit|wire|transfer to|wire to|a/c|debit from|checking account|savings account
            """
        ),
        (
            .companyAccount,
            "对公账户|对公账号|对公帐号|对公帐户|公户|公司账户|公司账号|单位账号|基本户|business account|corporate account|company account"
        ),
        (
            .reference,
            """
            订单|订单号|订单编号|单号|工单|工单号|流水号|流水|交易号|交易单号|运单|运单号|快递|快递单号|物流单号|\
            物流|发票号|发票|保单|保单号|合同号|合同编号|编号|批次|批次号|受理号|受理单号|票号|案件号|条码|货号|\
            型号|序列号|错误码|错误代码|商品编码|参考号|会员号|客户编号|客户号|项目号|取件码|提货码|\
            error code|order|orders|order no|order number|tracking|tracking number|invoice|ticket|case|reference|ref|\
            confirmation|transaction|txn|shipment|parcel|waybill|policy|policy number|claim|claim number|\
            serial|serial number|sku|batch|lot|po|purchase order|receipt|booking|quote|request id|work order|\
            rma|return number|refund id|item|model|part number|member number|customer number|isbn|barcode|\
            upc|ean|asset|license key|promo|coupon|case number|ticket number|product
            """
        ),
        (
            .money,
            """
            金额|共|元|块|万元|付款|支付|退款|费用|价格|价|优惠|元人民币|人民币|保费|月供|总额|合计|\
            amount|total|refund|price|cost|fee|usd|dollars|paid|pay|premium|balance|deposit|payment|charge|\
            charged
            """
        ),
        (.passport, "护照|护照号|护照号码|passport|passport number|passport no|ppt|pp no|travel document"),
        (
            .usSSN,
            """
            社会安全号|社会安全号码|社安号|ssn|social security|social security number|social|soc|\
            social number|socials|ss number|ss#
            """
        ),
        (.usITIN, "itin|individual taxpayer|taxpayer id|taxpayer identification"),
        (
            .birth,
            """
            出生|生日|出生日期|出生年月|生于|年生|生辰|dob|d o b|bday|b-day|d.o.b|birth|birthday|born|date of birth|birthdate|\
            birth date|d.o.b.
            """
        ),
        (
            .plate,
            "车牌|车子|车号|车牌号|车牌号码|牌照|号牌|license plate|licence plate|plate|plate number|number plate|reg plate|vehicle reg|vehicle|drives|reg|reg no|vrm|tag number|licence plate number|registration"
        ),
        (.wechat, "微信|微信号|加微|加v|vx|v信|wx|weixin|wechat|we chat|薇信|威信"),
        (.qq, "qq|qq号|qq号码|扣扣|企鹅号"),
        (
            .social,
            """
            抖音号|抖音|小红书号|小红书|微博|快手号|快手|支付宝账号|支付宝|b站|telegram|tg|instagram|\
            insta|ig|ins|twitter|facebook|fb|line id|skype|snapchat|snap|linkedin|tiktok|discord|\
            youtube|handle|username|venmo|cash app|cashapp|zelle
            """
        ),
        (.iban, "iban"),
        (
            .tax,
            "税号|纳税人识别号|统一社会信用代码|信用代码|社会信用代码|组织机构代码|营业执照|ein|employer identification|vat|vat number|tax id|tax number|fein|uscc|company number"
        ),
        (
            .routing,
            "联行号|行号|routing|routing number|aba|swift|bic|sort code|swift code|transit number"
        ),
        (
            .driving,
            "驾驶证|驾照|驾驶证号|档案编号|driver license|driver's license|drivers license|drivers lic|driver lic|license no|licence no|driving licence|driving license|licence number|license number|dl|dl number|driver licence"
        ),
        (
            .medical,
            "病历号|病案号|就诊卡|门诊号|住院号|病历|诊疗号|mrn|medical record|medical record number|patient id|patient number|chart number|member id|medicare id|medicare number|mbi|patient no|hospital number|nhs hospital number|chart|保险卡号|就诊号|诊疗卡号|subscriber id|insurance id|medicare|medicaid|health plan|health insurance number|group number"
        ),
        (.socialSecurity, "社保|社保号|社保卡|社保卡号|医保|医保号|医保卡|医保卡号|社会保障号|社会保障卡|公积金账号"),
        (
            .verification,
            "cvv|cvv2|cid|cvc|cvc2|cvn|安全码|卡背面|背面三位|后三位|卡验证码|security code|verification code|card security code|three-digit code|digits on the back|on the front|背面三位数|three digits|3 digits|csc|card verification"
        ),
        (
            .expiry,
            "有效期|到期|过期|exp|expiry|expires|expiration|expiring|exp date|valid thru|valid until|good thru|expire|失效"
        ),
        (
            .secret,
            "密码|口令|验证码|短信验证码|校验码|密钥|登录密码|支付密码|位码|六位码|四位码|密保答案|开门密码|门锁密码|wifi密码|password|pass|passwd|wifi key|wi-fi key|wifi password|gate code|door code|alarm code|entry code|security phrase|pw|security word|security answer|memorable word|mother's maiden name|maiden name|otp|one-time code|login code|2fa code|pwd|passcode|pin|pin code|api key|secret|token|access key|passphrase|secret key|动态码"
        ),
        (
            .device,
            "imei|advertising id|ad id|udid|设备号|设备码|串号|mac|mac address|idfa|oaid|gaid|android id|device id"
        ),
        (.vehicle, "车架号|车辆识别代号|vin|vin number|vin no|chassis number|frame number|chassis|车辆识别码"),
        (
            .tail,
            "尾号|末四位|后四位|末尾|ending in|ends in|ending|last four|last 4|last four digits|ending with|尾数"
        ),
        (.ukNHS, "nhs|nhs number|nhs no"),
        (.ukNINO, "ni number|national insurance|nino|national insurance number|nin|n.i. number"),
        (.email, "邮箱|电子邮箱|邮件|email|e-mail|mail|e-mail address|email address|电邮"),
        (
            .address,
            "地址|住址|家庭住址|收货地址|住在|家住|寄到|送到|寄往|邮寄|详细地址|收件地址|现居|居住|位于|address|addr|live at|lives at|live on|lives on|living at|ship to|shipping address|billing address|mail to|deliver to|located at|residing at|resides at|home address|delivered to|moved to|reside at|send it to|send to"
        ),
        (
            .name,
            """
            姓名|名字|联系人|收货人|收件人|户名|称呼|叫|我叫|我是|本人|投保人|被保险人|被保人|受益人|\
            申请人|持卡人|法人|法定代表人|负责人|经办人|客户|业主|租客|学员|家长|患者|会员|用户|车主|借款人|\
            担保人|机主|爱人|老公|老婆|妻子|丈夫|妈妈|我妈|爸爸|我爸|儿子|女儿|哥哥|姐姐|弟弟|\
            妹妹|母亲|父亲|家属|朋友|同事|亲戚|替|这里是|受益人改为|受益人改成|收件|紧急联系人|介绍人|请问是|请问您是|对方|找|name|names|named|contact|contact person|called|\
            my name is|this is|i am|i'm|im|am i speaking with|speaking with|speak with|speak to|spoke with|\
            spoke to|talked to|talk to|attn|attention|cardholder|account holder|applicant|insured|\
            beneficiary|policyholder|spouse|wife|husband|full name|customer name|patient|contact name|ask for|\
            asked for|hi|hello|dear|regards|signed|sincerely|thanks|mother|father|brother|sister|son|daughter|\
            client|agent|rep|representative|caller|recipient|payee|owner|name is|met with|meet with|email from
            """
        ),
        (.permit, "通行证|回乡证|台胞证|港澳通行证|居住证|往来|travel permit|home return permit"),
        (
            .company,
            "公司|单位|上班|任职|就职|工作单位|供职|works at|work at|works for|work for|working at|working for|employed by|employer|company|calling from|employed at|worked for|worked at|joined"
        ),
        (.age, "岁|周岁|年龄|年纪|age|aged|years old|year old|years-old|year-old|yrs old|y/o|yo"),
        (.hkID, "香港身份证|香港居民身份证|hkid|hong kong id|hong kong identity"),
        (.twID, "台湾身份证|台湾身分证|身分证|身分證|taiwan id"),
        (
            .otherNationalID,
            """
            aadhaar|aadhar|cpf|curp|nric|bsn|personnummer|pesel|rodné číslo|dni|nie|codice fiscale|\
            steuer-id|steuernummer|steueridentifikationsnummer|sin|social insurance number|tfn|\
            tax file number|nir|numéro de sécurité sociale|henkilötunnus|pan card|rrn|fin
            """
        ),
        (.time, "时间|日期|点|预约|回访|time|date|on|at|appointment|schedule|scheduled|callback at|since"),
        (.staff, "工号|坐席号|员工号|agent id|employee id|badge|staff id|employee number|rep id"),
        (.position, "经纬度|坐标|定位|经度|纬度|gps|latitude|longitude|coordinates|lat|lng|lon|location"),
        (
            .income,
            """
            月收入|年收入|月薪|年薪|工资|薪资|收入|负债|欠款|贷款余额|房贷|车贷|逾期|网贷|存款|征信|资产|\
            salary|income|annual income|monthly income|earns|earning|makes|debt|mortgage|owes|net worth|\
            household income|loan balance|in debt|take-home|take home|overdue|\
            wage|wages|pension|pays me|owe|owed|owing|debts|loans|student loans|student loan|payday loan|in collections|\
            arrears|outstanding|behind on|garnished|disability check|gross income|net income|dti|earn|universal credit|ssdi|state pension|pension credit|disability allowance|gross|pension pot|savings pot|\
            到手|挣|赚|退休金|养老金|公积金|底薪|月缴|年收|欠|还欠|欠着|月还款|月还|负债率|月入|年入|低保金|期望薪资|底薪加提成
            """
        ),
        (.customer, "客户编号|会员编号|会员卡号|用户id|uid|customer id|lead id|user id|member id|userid"),
        (
            .service,
            "客服电话|服务热线|客服热线|总机|前台|热线电话|投诉电话|hotline|toll free|toll-free|helpline|switchboard|customer service|support line|main line|reception|help desk"
        ),
        (.version, "版本|版本号|version|build|release|firmware|v|ver"),
        (.network, "ip|ip address|ip地址|服务器|ipv4|ipv6|host"),
        (.extension_, "分机|转|ext|extension|x"),
        (
            .credit,
            """
            fico|credit score|credit scores|experian|equifax|transunion|trans union|vantage|\
            vantagescore|beacon score|mid score|tri merge|trimerge|credit pull|credit rating|score|\
            scores|pulls|芝麻分|芝麻信用|芝麻信用分|信用分|征信分|征信评分|信用评分
            """
        ),
    ]
}
