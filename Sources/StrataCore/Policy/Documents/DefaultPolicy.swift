/// The documents that ship inside the binary, one file each.
enum PolicyDocuments {
    /// The default policy; `strata policy show` prints it as it stands here.
    static let standard = #"""
        # Strata's default policy.
        #
        # One document drives every decision about data: what it is (vocabulary), how strict its tier is
        # (tiers), how a tier is handled (handling), how long it is kept (clocks, retention), when and how
        # often people may be called (calling), where it may be seen (residency, transfers) and which laws
        # say so (legal). Profiles lay stricter rules over it; the strictest always wins. The reference is
        # docs/policy.md. Certainty A: read in the primary text; B: from a good secondary source; C:
        # uncertain, and marked for review by counsel. Nothing here is legal advice.
        schema: 1
        policy: default
        version: 1.0.0
        title: {en: Default policy, zh: 默认策略}

        separation:
          administrator_reads_nothing: enforced
          approver_is_not_requester: enforced
          restricted_access_is_audited: enforced
          card_verification_is_never_stored: enforced

        relabelling:
          # How long a weaker label waits once a second person has agreed; from 8h to 90d.
          lowering_waits: 24h

        backup:
          # A server makes one whenever the newest is older. All are kept for a time, then one a day, then one
          # a month; copies of the key store are kept apart and for a short time only.
          every: 1d
          keep_all: 7d
          keep_daily: 30d
          keep_monthly: 6mo
          keep_keys: 7d
          # A restore is tried at least so often.
          drill_every: 90d

        places:
          EEA: [AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IS, IT, LI, LT, LU, LV, MT, NL, "NO", PL, PT, RO, SE, SI, SK]
          # Countries whose protection the European Commission has found adequate (the United States only
          # for certified organisations, so it is not listed).
          EU-ADEQUATE: [AD, AR, CA, CH, FO, GB, GG, IL, IM, JE, JP, KR, NZ, UY]
          # Countries of concern of 28 CFR 202.601, Hong Kong and Macau included with China.
          US-CONCERN: [CN, HK, MO, CU, IR, KP, RU, VE]

        regulations:
          PIPL:
            title: {en: "Personal Information Protection Law (China, 2021)", zh: 中华人民共和国个人信息保护法}
            jurisdiction: CN
          DSL:
            title: {en: "Data Security Law (China, 2021)", zh: 中华人民共和国数据安全法}
            jurisdiction: CN
          GB-T-45574:
            title: {en: "GB/T 45574-2025 Security requirements for sensitive personal information", zh: GB/T 45574-2025 敏感个人信息处理安全要求}
            jurisdiction: CN
          MINORS-CN:
            title: {en: Regulations on the protection of minors in cyberspace (China), zh: 未成年人网络保护条例}
            jurisdiction: CN
          CALLCENTRE-CN:
            title: {en: "MIIT notice on call-centre business (China, 2020)", zh: 工业和信息化部关于加强呼叫中心业务管理的通知}
            jurisdiction: CN
          CREDIT-CN:
            title: {en: Regulations on the credit-reporting industry (China), zh: 征信业管理条例}
            jurisdiction: CN
          HGR:
            title: {en: Regulations on human genetic resources (China), zh: 人类遗传资源管理条例}
            jurisdiction: CN
          GDPR:
            title: {en: General Data Protection Regulation, zh: 欧盟通用数据保护条例}
            jurisdiction: EU
          HIPAA:
            title: {en: "HIPAA rules, 45 CFR 160 and 164", zh: 美国健康保险流通与责任法案规则}
            jurisdiction: US
          TSR:
            title: {en: "Telemarketing Sales Rule, 16 CFR 310", zh: 美国电话营销销售规则}
            jurisdiction: US
          TCPA:
            title: {en: "Telephone Consumer Protection Act rules, 47 CFR 64.1200", zh: 美国电话消费者保护法规则}
            jurisdiction: US
          COPPA:
            title: {en: "Children's Online Privacy Protection Rule, 16 CFR 312", zh: 美国儿童在线隐私保护规则}
            jurisdiction: US
          FCRA:
            title: {en: Fair Credit Reporting Act, zh: 美国公平信用报告法}
            jurisdiction: US
          GLBA:
            title: {en: "Gramm-Leach-Bliley Safeguards Rule, 16 CFR 314", zh: 美国金融服务现代化法保障规则}
            jurisdiction: US
          US-BULK:
            title: {en: "Bulk sensitive data rule, 28 CFR 202", zh: 美国批量敏感个人数据规则}
            jurisdiction: US
          PCI-DSS:
            title: {en: PCI DSS 4.0.1, zh: 支付卡行业数据安全标准 4.0.1}
            jurisdiction: "*"

        vocabulary:
          cn_resident_id:
            title: {en: Resident identity number (CN), zh: 居民身份证号}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1), GB-T-45574]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197, pipl]}
          cn_travel_permit:
            title: {en: HK/Macau/Taiwan permit, zh: 港澳台通行证/居住证}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197, pipl]}
          hk_id:
            title: {en: Hong Kong identity card, zh: 香港身份证}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197, pipl]}
          tw_id:
            title: {en: Taiwan identity number, zh: 台湾身份证}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197, pipl]}
          passport:
            title: {en: Passport number, zh: 护照号}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(R)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197, pipl]}
          us_ssn:
            title: {en: US social security number, zh: 美国社会安全号}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(G)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 7, uncertain: [jrt0197]}
          us_itin:
            title: {en: US ITIN, zh: 美国个人纳税号}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197]}
          uk_nino:
            title: {en: UK national insurance number, zh: 英国国民保险号}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197]}
          uk_nhs:
            title: {en: UK NHS number, zh: 英国医保号}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 9(1), HIPAA 164.514(b)(2)(i)(I)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: art9, pipl: personal, hipaa: 9, uncertain: [jrt0197]}
          other_national_id:
            title: {en: Other national identifier, zh: 其他国家证件号}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197]}
          driving_licence:
            title: {en: Driving licence, zh: 驾驶证号}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(K)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 11, uncertain: [jrt0197]}
          cn_social_security:
            title: {en: Social security card (CN), zh: 社保/医保卡号}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 9, uncertain: [jrt0197]}
          payment_card:
            title: {en: Payment card number (PAN), zh: 支付卡号}
            tier: T1
            category: payment
            class: purchase
            regulations: [PIPL 28, PIPL 29, GDPR 4(1), PCI-DSS 3.4.1, PCI-DSS 3.5.1]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: personal, pipl: sensitive, pci: pan, hipaa: 10, uncertain: [jrt0197]}
          card_verification:
            title: {en: "Card verification value, PIN, track data", zh: 卡验证码、密码、磁道数据}
            tier: T1
            category: payment
            class: purchase
            regulations: [PIPL 4, GDPR 4(1), PCI-DSS 3.3.1]
            standards: {gbt43697: 4, jrt0197: 4, gdpr: personal, pipl: personal, pci: sad, uncertain: [jrt0197, pipl]}
          card_expiry:
            title: {en: Card expiry date, zh: 卡有效期}
            tier: T1
            category: payment
            class: purchase
            regulations: [PIPL 4, GDPR 4(1), PCI-DSS 3.2.1]
            standards: {gbt43697: 2, jrt0197: 4, gdpr: personal, pipl: personal, pci: expiry, uncertain: [jrt0197, pipl]}
          bank_account:
            title: {en: Bank account number, zh: 银行账号}
            tier: T1
            category: financial
            class: purchase
            regulations: [PIPL 28, PIPL 29, GDPR 4(1)]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: personal, pipl: sensitive, hipaa: 10, uncertain: [jrt0197]}
          iban:
            title: {en: IBAN, zh: 国际银行账号}
            tier: T1
            category: financial
            class: purchase
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 10, uncertain: [jrt0197]}
          bank_routing:
            title: {en: "Routing number, SWIFT/BIC, sort code", zh: 银行代码}
            tier: T3
            category: financial
            regulations: []
            standards: {gbt43697: 1, jrt0197: 1, gdpr: none, pipl: none, uncertain: [jrt0197]}
          income_debt:
            title: {en: "Income, debt, credit facts", zh: 收入与负债}
            tier: T1
            category: financial
            class: purchase
            regulations: [PIPL 28, PIPL 29, GDPR 4(1), GLBA 314]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: personal, pipl: sensitive, uncertain: [jrt0197, pipl]}
          tax_id_business:
            title: {en: Business tax number, zh: 企业税号/EIN}
            tier: T3
            category: company
            regulations: []
            standards: {gbt43697: 1, jrt0197: 2, gdpr: none, pipl: none, uncertain: [jrt0197]}
            note: {en: "A sole trader's can embed a resident identity number: then T1.", zh: 个体工商户税号可能内嵌居民身份证号，此时为 T1。}
          company_bank_account:
            title: {en: "Company's bank account", zh: 对公账号}
            tier: T1
            category: company
            class: purchase
            regulations: []
            standards: {gbt43697: 3, jrt0197: 3, gdpr: none, pipl: none, uncertain: [jrt0197]}
          health:
            title: {en: Health facts, zh: 健康信息}
            tier: T1
            category: health
            class: identity
            regulations: [PIPL 28, PIPL 29, GDPR 9(1), HIPAA 160.103]
            standards: {gbt43697: 4, jrt0197: 4, gdpr: art9, pipl: sensitive, hipaa: phi, uncertain: [jrt0197]}
          medical_record:
            title: {en: Medical record or insurance number, zh: 病历/保险号}
            tier: T1
            category: health
            class: identity
            regulations: [PIPL 28, PIPL 29, GDPR 4(1), HIPAA 164.514(b)(2)(i)(H)]
            standards: {gbt43697: 4, jrt0197: 4, gdpr: personal, pipl: sensitive, hipaa: 8, uncertain: [jrt0197]}
          biometric:
            title: {en: Biometric data, zh: 生物识别信息}
            tier: T1
            category: biometric
            class: identity
            regulations: [PIPL 28, PIPL 29, GDPR 9(1), US-BULK 202.205, GB-T-45574]
            standards: {gbt43697: 4, jrt0197: 4, gdpr: art9, pipl: sensitive, hipaa: 16, uncertain: [jrt0197]}
          religion_belief:
            title: {en: Religion or belief, zh: 宗教信仰}
            tier: T1
            category: special
            class: identity
            regulations: [PIPL 28, PIPL 29, GDPR 9(1)]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: art9, pipl: sensitive, uncertain: [jrt0197]}
          ethnicity:
            title: {en: Ethnicity, zh: 民族/种族}
            tier: T1
            category: special
            class: identity
            regulations: [PIPL 4, GDPR 9(1)]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: art9, pipl: personal, uncertain: [jrt0197, pipl]}
          political:
            title: {en: Political views, zh: 政治面貌}
            tier: T1
            category: special
            class: identity
            regulations: [PIPL 4, GDPR 9(1)]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: art9, pipl: personal, uncertain: [jrt0197, pipl]}
          sexual_life:
            title: {en: Sexual life or orientation, zh: 性取向与性生活}
            tier: T1
            category: special
            class: identity
            regulations: [PIPL 4, GDPR 9(1)]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: art9, pipl: personal, uncertain: [jrt0197, pipl]}
          minor_data:
            title: {en: Data of a minor under 14, zh: 未成年人信息}
            tier: T1
            category: minors
            class: identity
            regulations: [PIPL 28, PIPL 29, GDPR 4(1), PIPL 31, GDPR 8, COPPA 312]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: personal, pipl: sensitive, uncertain: [jrt0197]}
          detailed_address:
            title: {en: Detailed address, zh: 详细住址}
            tier: T1
            category: location
            class: contact
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(B)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 2, uncertain: [jrt0197, pipl]}
          gps_position:
            title: {en: "Exact position, whereabouts", zh: 精确位置/行踪}
            tier: T1
            category: location
            class: contact
            regulations: [PIPL 28, PIPL 29, GDPR 4(1), US-BULK 202.205]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: personal, pipl: sensitive, hipaa: 2, uncertain: [jrt0197]}
          credential:
            title: {en: "Password, token, key", zh: 密码与密钥}
            tier: T1
            category: technical
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 4, jrt0197: 4, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          transcript_high_risk:
            title: {en: Recording or transcript holding T1, zh: 高风险录音/转写}
            tier: T1
            category: interaction
            class: recording
            regulations: [PIPL 28, PIPL 29, GDPR 4(1), PCI-DSS 3.3.1]
            standards: {gbt43697: 4, jrt0197: 4, gdpr: personal, pipl: sensitive, uncertain: [jrt0197]}
          person_name:
            title: {en: "Person's name", zh: 姓名}
            tier: T2
            category: contact
            class: contact
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(A)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, pci: name, hipaa: 1, uncertain: [jrt0197]}
          phone:
            title: {en: Phone number of a person, zh: 电话号码}
            tier: T2
            category: contact
            class: contact
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(D), TSR 310.5, TCPA 64.1200]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 4, uncertain: [jrt0197]}
          email:
            title: {en: E-mail of a person, zh: 电子邮箱}
            tier: T2
            category: contact
            class: contact
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(F)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 6, uncertain: [jrt0197]}
          wechat:
            title: {en: WeChat id, zh: 微信号}
            tier: T2
            category: contact
            class: contact
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197]}
          qq:
            title: {en: QQ number, zh: QQ号}
            tier: T2
            category: contact
            class: contact
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197]}
          social_account:
            title: {en: Other social account, zh: 社交账号}
            tier: T2
            category: contact
            class: contact
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197]}
          date_of_birth:
            title: {en: Date of birth, zh: 出生日期}
            tier: T2
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(C)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 3, uncertain: [jrt0197]}
          age:
            title: {en: Age, zh: 年龄}
            tier: T2
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          gender:
            title: {en: Gender, zh: 性别}
            tier: T2
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          licence_plate:
            title: {en: Licence plate, zh: 车牌号}
            tier: T2
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(L)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 12, uncertain: [jrt0197]}
          ip_address:
            title: {en: IP address, zh: IP 地址}
            tier: T2
            category: technical
            class: contact
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(O)]
            standards: {gbt43697: 2, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 15, uncertain: [jrt0197]}
          device_id:
            title: {en: "IMEI, MAC, advertising id", zh: 设备标识}
            tier: T2
            category: technical
            class: contact
            regulations: [PIPL 4, GDPR 4(1), HIPAA 164.514(b)(2)(i)(M)]
            standards: {gbt43697: 2, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 13, uncertain: [jrt0197]}
          coarse_location:
            title: {en: "City, district, postcode", zh: 大致地区}
            tier: T2
            category: location
            class: contact
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, hipaa: 2, uncertain: [jrt0197]}
            note: {en: "A city alone, or a compound without a room, is no detailed address.", zh: 仅有城市、或只有小区而无房号，不算详细住址。}
          occupation:
            title: {en: "Occupation, employer role", zh: 职业}
            tier: T2
            category: employment
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
            note: {en: "Party membership is political, not occupation.", zh: 政治面貌不属于职业。}
          education:
            title: {en: Education, zh: 学历}
            tier: T2
            category: employment
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          marital_family:
            title: {en: "Marital status, family", zh: 婚姻家庭}
            tier: T2
            category: identity
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          purchase:
            title: {en: "Purchase history, amounts", zh: 购买记录}
            tier: T2
            category: purchase
            class: purchase
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          preference:
            title: {en: "Preference, intent", zh: 偏好与意向}
            tier: T2
            category: purchase
            class: purchase
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          call_record:
            title: {en: "Call time, length, result", zh: 通话记录}
            tier: T2
            category: interaction
            class: call
            regulations: [PIPL 4, GDPR 4(1), TSR 310.5, CALLCENTRE-CN]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          call_note:
            title: {en: Call note (free text), zh: 跟进备注}
            tier: T2
            category: interaction
            class: call
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          recording:
            title: {en: Ordinary recording, zh: 通话录音}
            tier: T2
            category: interaction
            class: recording
            regulations: [PIPL 4, GDPR 4(1), TSR 310.5]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          transcript:
            title: {en: Ordinary transcript, zh: 通话转写}
            tier: T2
            category: interaction
            class: recording
            regulations: [PIPL 4, GDPR 4(1), TSR 310.5]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          consent_record:
            title: {en: "Consent, opt-out, do-not-call", zh: 同意记录}
            tier: T2
            category: interaction
            class: consent
            regulations: [PIPL 4, GDPR 4(1), TSR 310.5, TCPA 64.1200]
            standards: {gbt43697: 3, jrt0197: 2, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          score:
            title: {en: "Lead score, RFM, CLV, value tier", zh: 评分}
            tier: T2
            category: value
            class: purchase
            regulations: [PIPL 4, GDPR 4(1), PIPL 24, GDPR 22]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          customer_id:
            title: {en: Internal customer or lead id, zh: 客户编号}
            tier: T2
            category: technical
            class: contact
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197]}
          company:
            title: {en: Company name, zh: 公司名称}
            tier: T3
            category: company
            regulations: []
            standards: {gbt43697: 1, jrt0197: 1, gdpr: none, pipl: none, uncertain: [jrt0197]}
          company_phone:
            title: {en: "Switchboard, hotline, toll-free", zh: 公司/服务电话}
            tier: T3
            category: company
            regulations: []
            standards: {gbt43697: 1, jrt0197: 1, gdpr: none, pipl: none, uncertain: [jrt0197]}
            note: {en: "A mobile number given as a company's phone is a person's phone.", zh: 以手机号登记的“公司电话”按个人电话处理。}
          company_email:
            title: {en: "Role mailbox (info@, sales@)", zh: 公司邮箱}
            tier: T3
            category: company
            regulations: []
            standards: {gbt43697: 1, jrt0197: 2, gdpr: none, pipl: none, uncertain: [jrt0197]}
          company_address:
            title: {en: Registered company address, zh: 公司地址}
            tier: T3
            category: company
            regulations: []
            standards: {gbt43697: 1, jrt0197: 1, gdpr: none, pipl: none, uncertain: [jrt0197]}
          uscc:
            title: {en: Unified social credit code, zh: 统一社会信用代码}
            tier: T3
            category: company
            regulations: []
            standards: {gbt43697: 1, jrt0197: 2, gdpr: none, pipl: none, uncertain: [jrt0197]}
            note: {en: "A company's is public; a sole trader is a person (rule tier.sole-trader).", zh: 企业的信用代码是公开的；个体工商户按个人处理（规则 tier.sole-trader）。}
          industry:
            title: {en: Industry, zh: 行业}
            tier: T3
            category: company
            regulations: []
            standards: {gbt43697: 1, jrt0197: 1, gdpr: none, pipl: none, uncertain: [jrt0197]}
          campaign:
            title: {en: "Campaign, list, source", zh: 活动/来源}
            tier: T3
            category: company
            class: contact
            regulations: []
            standards: {gbt43697: 1, jrt0197: 2, gdpr: none, pipl: none, uncertain: [jrt0197]}
            note: {en: "Takes the tier of what its name gives away: a diabetes list is health data.", zh: 按名称所透露的内容定级：“糖尿病名单”即健康信息。}
          aggregate:
            title: {en: Aggregate over at least k people, zh: 聚合统计}
            tier: T3
            category: aggregate
            regulations: []
            standards: {gbt43697: 1, jrt0197: 1, gdpr: none, pipl: none, uncertain: [jrt0197]}
            note: {en: "Over at least k people; fewer is a person's data (rule tier.small-aggregate).", zh: 至少 k 人的统计；人数不足按个人数据处理（规则 tier.small-aggregate）。}
          business_id:
            title: {en: "Order, ticket, tracking, policy number of a person", zh: 单号}
            tier: T2
            category: technical
            class: purchase
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, hipaa: 18, uncertain: [jrt0197]}
            note: {en: "Order, ticket, tracking or policy number of a person; the organisation's own id of a person is customer_id.", zh: 个人的订单、工单、运单、保单号；机构对个人的编号为 customer_id。}
          opaque_id:
            title: {en: "Number about no one (product, batch, version)", zh: 技术编号}
            tier: T3
            category: technical
            regulations: []
            standards: {gbt43697: 1, jrt0197: 1, gdpr: none, pipl: none, uncertain: [jrt0197]}
            note: {en: "A number about no one: product, batch, version.", zh: 与任何人无关的编号：产品、批次、版本。}
          timestamp:
            title: {en: Technical date or time, zh: 时间}
            tier: T3
            category: technical
            regulations: []
            standards: {gbt43697: 1, jrt0197: 1, gdpr: none, pipl: none, uncertain: [jrt0197]}
            note: {en: A technical date; a birth date is date_of_birth., zh: 技术性时间；出生日期为 date_of_birth。}
          id_document_image:
            title: {en: Picture of an identity document, zh: 证件照片/扫描件}
            tier: T1
            category: identity
            class: identity
            regulations: [PIPL 28, PIPL 29, GDPR 4(1), HIPAA 164.514(b)(2)(i)(Q), GB-T-45574]
            standards: {gbt43697: 4, jrt0197: 4, gdpr: personal, pipl: sensitive, hipaa: 17, uncertain: [jrt0197, pipl]}
          recording_high_risk:
            title: {en: "Recording not judged, or holding T1", zh: 高风险录音}
            tier: T1
            category: interaction
            class: recording
            regulations: [PIPL 28, PIPL 29, GDPR 4(1), PCI-DSS 3.3.1]
            standards: {gbt43697: 4, jrt0197: 4, gdpr: personal, pipl: sensitive, uncertain: [jrt0197]}
          genetic:
            title: {en: Genetic data, zh: 基因信息}
            tier: T1
            category: health
            class: identity
            regulations: [PIPL 28, PIPL 29, GDPR 9(1), HIPAA 160.103, US-BULK 202.205, HGR]
            standards: {gbt43697: 4, jrt0197: 4, gdpr: art9, pipl: sensitive, hipaa: phi, uncertain: [jrt0197]}
          specific_identity:
            title: {en: "Specific identity (disability, military, …)", zh: 特定身份}
            tier: T1
            category: special
            class: identity
            regulations: [PIPL 28, PIPL 29, GDPR 4(1)]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: personal, pipl: sensitive, uncertain: [jrt0197]}
          criminal_record:
            title: {en: Criminal record, zh: 违法犯罪记录}
            tier: T1
            category: special
            class: identity
            regulations: [PIPL 28, PIPL 29, GDPR 10]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: art10, pipl: sensitive, uncertain: [jrt0197]}
          trade_union:
            title: {en: Trade-union membership, zh: 工会}
            tier: T1
            category: special
            class: identity
            regulations: [PIPL 4, GDPR 9(1)]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: art9, pipl: personal, uncertain: [jrt0197, pipl]}
          credit_report:
            title: {en: "Credit report, score of a bureau", zh: 征信信息}
            tier: T1
            category: financial
            class: purchase
            regulations: [PIPL 28, PIPL 29, GDPR 4(1), CREDIT-CN 18, FCRA 604]
            standards: {gbt43697: 4, jrt0197: 4, gdpr: personal, pipl: sensitive, uncertain: [jrt0197]}
          minor_teen:
            title: {en: Data of a person aged 14 to 17, zh: 14-17 岁信息}
            tier: T1
            category: minors
            class: identity
            regulations: [PIPL 4, GDPR 4(1), MINORS-CN 36]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          school_grade:
            title: {en: School and grade (points to a minor), zh: 学校与年级}
            tier: T1
            category: minors
            class: identity
            regulations: [PIPL 28, PIPL 29, GDPR 4(1), PIPL 31]
            standards: {gbt43697: 4, jrt0197: 3, gdpr: personal, pipl: sensitive, uncertain: [jrt0197, pipl]}
          guardian:
            title: {en: "Guardian's name and contact", zh: 监护人}
            tier: T2
            category: minors
            class: contact
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          property_unit:
            title: {en: "Unit of a property, lease", zh: 房号/产权单元}
            tier: T1
            category: location
            class: contact
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 2, uncertain: [jrt0197]}
          vehicle_vin:
            title: {en: Vehicle identification number, zh: 车架号}
            tier: T2
            category: technical
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal, hipaa: 12, uncertain: [jrt0197]}
          insurance_expiry:
            title: {en: Expiry of an insurance policy, zh: 保险到期日}
            tier: T2
            category: purchase
            class: purchase
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          third_party_person:
            title: {en: Another person named in a record, zh: 第三方个人}
            tier: T2
            category: contact
            class: contact
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          legal_representative:
            title: {en: Legal representative, zh: 法定代表人}
            tier: T2
            category: company
            class: contact
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          staff_id:
            title: {en: "Staff id, extension", zh: 工号}
            tier: T2
            category: employment
            class: identity
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 2, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          staff_voice:
            title: {en: Voice of staff in a recording, zh: 员工声音}
            tier: T2
            category: employment
            class: recording
            regulations: [PIPL 4, GDPR 4(1)]
            standards: {gbt43697: 2, jrt0197: 3, gdpr: personal, pipl: personal, uncertain: [jrt0197]}
          unknown:
            title: {en: Undecided, zh: 未判定}
            tier: T1
            category: undecided
            class: identity
            regulations: []
            standards: {gbt43697: 4, jrt0197: 4, gdpr: personal, pipl: personal, uncertain: [gbt43697, jrt0197, gdpr, pipl]}
            note: {en: "Not judged yet, or not decidable: handled as T1 until a person or the engine decides.", zh: "尚未判定或无法判定：在人工或引擎作出判定之前按 T1 处理。"}

        tiers:
          - id: tier.minor-under-14
            when: {age_under: 14}
            then: {tier_at_least: T1}
            because: {en: All data of a minor under 14 is sensitive personal information., zh: 不满十四周岁未成年人的个人信息均为敏感个人信息。}
            source: PIPL art. 28
            certainty: A
          - id: tier.interaction-holds-restricted
            when: {labels: [call_note, recording, transcript], contains_tier: T1}
            then: {tier_at_least: T1}
            because: {en: "A recording, transcript or note that holds restricted data is restricted.", zh: 含有 T1 内容的录音、转写或备注本身即为 T1。}
          - id: tier.text-holds-restricted
            when: {kinds: [note, transcript, recording, chat, document], contains_tier: T1}
            then: {tier_at_least: T1}
            because: {en: A text that holds restricted data is restricted as a whole., zh: 含有 T1 内容的文本整体为 T1。}
          - id: tier.container-restricted
            when: {not_labels: [aggregate], contains_tier: T1}
            then: {tier_at_least: T1}
            because: {en: Nothing is more open than what it contains., zh: 任何数据都不得比其所含内容更开放。}
          - id: tier.container-controlled
            when: {not_labels: [aggregate], contains_tier: T2}
            then: {tier_at_least: T2}
            because: {en: Nothing is more open than what it contains., zh: 任何数据都不得比其所含内容更开放。}
          - id: tier.recording-unjudged
            when: {labels: [recording, transcript], judged: false}
            then: {tier_at_least: T1}
            because: {en: A recording or transcript that nothing has looked at yet may hold anything., zh: 尚未检查的录音或转写可能含有任何内容。}
          - id: tier.unjudged-speech
            when: {kinds: [recording, transcript], judged: false}
            then: {tier_at_least: T1}
            because: {en: A recording or transcript that nothing has looked at yet may hold anything., zh: 尚未检查的录音或转写可能含有任何内容。}
          - id: tier.aggregate
            when: {labels: [aggregate], people_at_least: 10}
            then: {tier_exactly: T3}
            because: {en: An aggregate over at least k = 10 people points to none of them., zh: 至少 k = 10 人的聚合统计不指向任何个人。}
          - id: tier.small-aggregate
            when: {labels: [aggregate], people_under: 10}
            then: {tier_at_least: T2}
            because: {en: An aggregate over fewer than k = 10 people can point to one of them., zh: 少于 k = 10 人的聚合统计可能指向个人。}
          - id: tier.small-aggregate-restricted
            when: {labels: [aggregate], people_under: 10, contains_tier: T1}
            then: {tier_at_least: T1}
            because: {en: A small aggregate of restricted data is restricted., zh: 由 T1 数据得出的小样本统计为 T1。}
          - id: tier.campaign-gives-away-restricted
            when: {labels: [campaign], contains_tier: T1}
            then: {tier_at_least: T1}
            because: {en: "A list takes the tier of what its name gives away: a diabetes list is health data.", zh: 名单按其名称所透露的内容定级：“糖尿病名单”即健康信息。}
          - id: tier.campaign-gives-away-controlled
            when: {labels: [campaign], contains_tier: T2}
            then: {tier_at_least: T2}
            because: {en: A list takes the tier of what its name gives away., zh: 名单按其名称所透露的内容定级。}
          - id: tier.sole-trader
            when: {labels: [uscc, company, company_phone, company_email, company_address, tax_id_business, company_bank_account], subjects: [sole_trader]}
            then: {tier_at_least: T2}
            because: {en: A sole trader is a person., zh: 个体工商户按个人处理。}
          - id: tier.sole-trader-tax-id
            when: {labels: [tax_id_business], subjects: [sole_trader]}
            then: {tier_at_least: T1}
            because: {en: A sole trader's tax number can embed a resident identity number., zh: 个体工商户税号可能内嵌居民身份证号。}
          - id: tier.embedded-identity
            when: {labels: [uscc, tax_id_business], contains_any: [cn_resident_id]}
            then: {tier_at_least: T1}
            because: {en: It embeds a resident identity number., zh: 其中内嵌居民身份证号。}
          - id: tier.company-contact-of-person
            when: {labels: [company_phone, company_email, company_address], subjects: [person, staff]}
            then: {tier_at_least: T2}
            because: {en: "A person's number, mailbox or address given as the company's is the person's.", zh: 以公司名义登记的个人电话、邮箱或地址仍属个人。}
          - id: tier.staff
            when: {subjects: [staff], on_person_record: true}
            then: {tier_at_least: T2}
            because: {en: A member of staff is a person., zh: 员工也是个人。}
          - id: tier.sealed-on-person-record
            when: {on_person_record: true}
            then: {sealed_at_least: T2}
            because: {en: "What stands on a person's record is sealed with the rest: employer, order number, campaign.", zh: 个人档案上的字段（雇主、单号、活动等）与其余内容一并加密。}
          - id: tier.card-with-verification
            when: {contains_any: [card_verification]}
            then: {tier_at_least: T1}
            because: {en: Holds a card verification value that must be removed before anything is stored., zh: 含卡验证码，存储前必须清除。}
            source: PCI DSS 3.3.1
            certainty: B

        handling:
          # Every property is spoken of for every tier; a stricter tier is never looser.
          - id: t3.base
            when: {tiers: [T3]}
            set:
              transit: tls
              at_rest: signed
              hold_at_most: 1h
              key_scope: none
              roles:
                agent: {view: yes, reveal: yes, call: yes, edit: yes}
                team_lead: {view: yes, reveal: yes, call: yes, edit: yes}
                manager: {view: yes, reveal: yes, call: yes, edit: yes, export: yes, relabel: approval, dispose: approval, restore: yes}
                compliance: {view: yes, reveal: yes, edit: yes, export: yes, relabel: approval, dispose: approval, restore: yes}
                auditor: {view: yes, reveal: yes}
                trainer: {view: yes, reveal: yes}
                engineer: {view: yes, reveal: yes, edit: yes, export: yes, restore: yes}
              second_factor: none
              purposes: any
              purpose_stated: no
              ticket: no
              approvals: 0
              export_approvals: 0
              dispose_approvals: 0
              audit: changes
              backup: plain
              export: watermarked
              watermark: visible
              rate_limit: 5000
              search: full
              deidentification: none
              consent: none
              impact_assessment: no
              transfer: free
              disposal: clear
            because: {en: "Open data: easy to read, signed against change, guarded against misuse.", zh: 公开级数据：便于读取，签名防篡改，并防止滥用。}
          - id: t2.base
            when: {tiers: [T2]}
            set:
              transit: tls1.3
              at_rest: sealed
              hold_at_most: 1h
              key_scope: subject
              roles:
                agent: {view: yes, reveal: yes, call: yes, edit: yes}
                team_lead: {view: yes, reveal: yes, call: yes, edit: yes}
                manager: {view: yes, reveal: approval, edit: yes, export: approval, relabel: approval, dispose: approval, restore: approval}
                compliance: {view: yes, reveal: yes, edit: yes, export: approval, relabel: approval, dispose: approval, restore: approval}
                auditor: {view: yes}
                engineer: {view: yes}
              second_factor: 12h
              purposes: [sale, service, marketing, verification, complaint, compliance, audit, training, analysis]
              purpose_stated: yes
              ticket: no
              approvals: 1
              export_approvals: 1
              dispose_approvals: 2
              audit: every_access
              backup: sealed
              export: masked
              watermark: traced
              rate_limit: 200
              search: blind_index
              deidentification: pseudonymised
              consent: notice
              impact_assessment: no
              transfer: recorded
              disposal: crypto_erase_certified
            because: {en: "Controlled data: encrypted, by role, backed up, transferred under protection.", zh: 受控级数据：加密存储，按角色访问，备份并受保护传输。}
          - id: t1.base
            when: {tiers: [T1]}
            set:
              transit: tls1.3
              at_rest: sealed
              hold_at_most: 1h
              key_scope: subject
              roles:
                agent: {view: yes, reveal: yes, call: yes, edit: approval}
                team_lead: {view: yes, reveal: yes, call: yes, edit: approval}
                manager: {view: yes, relabel: approval, dispose: approval, restore: approval}
                compliance: {view: yes, reveal: yes, edit: approval, export: approval, relabel: approval, dispose: approval, restore: approval}
                auditor: {view: yes}
                engineer: {view: approval}
              second_factor: 15m
              purposes: [sale, service, verification, complaint, compliance, audit]
              purpose_stated: yes
              ticket: yes
              approvals: 2
              export_approvals: 2
              dispose_approvals: 2
              audit: entry_first
              backup: separate_keys
              export: sealed
              watermark: traced
              rate_limit: 20
              search: exact_only
              deidentification: aggregated
              consent: consent
              impact_assessment: yes
              transfer: safeguards
              disposal: crypto_erase_certified
            because: {en: "Restricted data: a key of the subject's own, least privilege, second factor, purpose, and an entry before every access.", zh: 限制级数据：主体专属密钥、最小权限、多因素、目的说明，且先写审计再访问。}

          # Masked forms, label by label. A label without one is not shown at all.
          - id: mask.t2
            when: {tiers: [T2], not_labels: [person_name, phone, email, wechat, qq, social_account, date_of_birth, licence_plate, vehicle_vin, ip_address, device_id, third_party_person, guardian, legal_representative, recording, transcript, staff_voice]}
            set:
              mask: {default: full, auditor: none, administrator: none, custodian: none, trainer: none, engineer: token}
            because: {en: What points to nobody by itself is shown to those who work with it., zh: 本身不指向个人的内容对经办人员可见。}
          - id: mask.names
            when: {labels: [person_name, third_party_person, guardian, legal_representative]}
            set:
              mask: {default: initial, administrator: none, custodian: none, engineer: token}
            because: {en: The family name is enough to address a person., zh: 姓氏足以称呼对方。}
          - id: mask.phone
            when: {labels: [phone, wechat, qq, social_account]}
            set:
              mask: {default: last4, administrator: none, custodian: none, engineer: token}
            because: {en: Calls are dialled by the system; the last four digits tell numbers apart., zh: 由系统拨号；后四位足以区分号码。}
          - id: mask.email
            when: {labels: [email]}
            set:
              mask: {default: domain_only, administrator: none, custodian: none, engineer: token}
            because: {en: The domain shows the provider and nothing of the person., zh: 域名只显示服务商，不显示个人。}
          - id: mask.birth-date
            when: {labels: [date_of_birth]}
            set:
              mask: {default: year_only, administrator: none, custodian: none, engineer: year_only}
            because: {en: The year gives the age group., zh: 年份即可判断年龄段。}
          - id: mask.address
            when: {labels: [detailed_address, property_unit]}
            set:
              mask: {default: city_only, administrator: none, custodian: none}
            because: {en: The city is enough for planning., zh: 城市信息足以安排工作。}
          - id: mask.identity
            when: {labels: [cn_resident_id, cn_travel_permit, hk_id, tw_id, passport, us_ssn, us_itin, uk_nino, uk_nhs, other_national_id, driving_licence, cn_social_security, bank_account, iban, company_bank_account, medical_record]}
            set:
              mask: {default: last4, administrator: none, custodian: none, trainer: none, engineer: none}
            because: {en: The last four characters confirm a number that the customer reads out., zh: 后四位足以核对客户口述的号码。}
          - id: mask.card
            when: {labels: [payment_card]}
            set:
              mask: {default: first6last4, manager: last4, administrator: none, custodian: none, trainer: none, engineer: none}
            because: {en: At most the first six and last four digits are shown., zh: 最多显示前六位与后四位。}
            law: pci.account-data
          - id: mask.things
            when: {labels: [licence_plate, vehicle_vin, ip_address, device_id]}
            set:
              mask: {default: last4, administrator: none, custodian: none, trainer: none, engineer: token}
            because: {en: The end of the number tells things apart., zh: 末尾足以区分。}
          - id: mask.t3
            when: {tiers: [T3]}
            set:
              mask: {default: full, administrator: none}
            because: {en: Open data is shown as it is., zh: 公开级数据原样显示。}

          # What single kinds of data need beyond their tier.
          - id: card.verification
            when: {pci: [sad]}
            set:
              at_rest: never
              hold_at_most: none
              key_scope: subject
              mask: none
              roles: none
              purposes: []
              backup: none
              export: forbidden
              search: none
              deidentification: excluded
              store: none
              retrieval: impossible
            because: {en: "Card verification values, PINs and track data are never stored.", zh: 卡验证码、PIN 与磁道数据一律不得存储。}
            law: pci.account-data
          - id: card.data
            when: {pci: [pan, expiry], tiers: [T1]}
            set:
              purposes: [sale, service, complaint, compliance, audit]
              deidentification: excluded
            because: {en: Card data serves payments and their disputes only., zh: 卡数据仅用于支付及其争议处理。}
            law: pci.account-data
          - id: recording.high-risk
            when: {labels: [recording_high_risk, transcript_high_risk]}
            set:
              roles:
                agent: {reveal: no, edit: no}
                team_lead: {reveal: approval, edit: no}
                trainer: {view: no}
              deidentification: excluded
            because: {en: "Agents do not replay recordings that hold restricted data; card data is paused or muted.", zh: 坐席不得回放含 T1 内容的录音；卡数据须暂停或静音。}
            law: pci.telephone
          - id: credential.data
            when: {labels: [credential]}
            set:
              mask: none
              roles: none
              export: forbidden
              search: none
              deidentification: excluded
            because: {en: A password or key in customer data is an accident to be removed., zh: 客户数据中的密码或密钥属于事故，应予清除。}
          - id: special.categories
            when: {gdpr: [art9, art10]}
            set:
              purposes: [service, verification, complaint, compliance, audit]
              deidentification: excluded
            because: {en: Special categories are no ground for selling., zh: 特殊类别信息不得用于销售。}
            source: "GDPR art. 9(1), 10"
            certainty: A
          - id: minors.data
            when: {categories: [minors]}
            set:
              purposes: [service, complaint, compliance, audit]
              deidentification: excluded
            because: {en: Nobody sells to minors by phone., zh: 不得以电话向未成年人销售。}
          - id: consent.evidence
            when: {labels: [consent_record]}
            set:
              roles:
                agent: {edit: no}
                team_lead: {edit: no}
                manager: {edit: no}
                compliance: {edit: approval}
              audit: entry_first
            because: {en: What was lawful stays provable., zh: 合法性证据须可证明且不可随意改动。}

          # The lifecycle.
          - id: lifecycle.active
            when: {lifecycle: [active]}
            set:
              store: fast
              retrieval: direct
            because: {en: Data in daily use is at hand., zh: 日常使用的数据随时可用。}
          - id: lifecycle.archived
            when: {lifecycle: [archived], tiers: [T1, T2]}
            set:
              store: cold
              retrieval: approved
              roles:
                agent: {view: no, reveal: no, call: no, edit: no}
                team_lead: {view: no, reveal: no, call: no, edit: no}
                manager: {edit: no, export: no}
                compliance: {edit: no}
            because: {en: "Archived data comes back by request and approval, for a time.", zh: 归档数据须申请并经批准后限时恢复。}
          - id: lifecycle.archived-open
            when: {lifecycle: [archived], tiers: [T3]}
            set:
              store: cold
              retrieval: request
            because: {en: Archived open data comes back by request., zh: 归档的公开级数据按申请恢复。}
          - id: lifecycle.disposed
            when: {lifecycle: [disposed]}
            set:
              mask: none
              roles: none
              purposes: []
              export: forbidden
              search: none
              backup: none
              store: none
              retrieval: impossible
            because: {en: What was destroyed is gone; the certificate remains., zh: 已销毁的数据不复存在，仅保留证书。}
            law: nist.sanitisation

        access:
          # Who has which duty. Nobody gives out roles alone, or agrees to what they asked for.
          - id: access.duties
            set:
              duties:
                agent: {own: yes}
                team_lead: {own: yes, release: approval}
                manager: {own: yes, import: yes, lists: yes, suppression: approval, release: approval, approve: yes, requests: yes, retrieval: yes}
                compliance: {own: yes, lists: yes, suppression: approval, audit_keeping: approval, audit_reading: yes, approve: yes, review: yes, canaries: yes, holds: yes, hold_release: approval, disposal: yes, requests: yes, archive: yes, retrieval: yes}
                auditor: {own: yes, audit_reading: yes, review: yes}
                administrator: {own: yes, audit_keeping: approval, users: yes, roles: approval, backups: yes}
                custodian: {own: yes, keys: yes, recovery: approval, backups: yes}
                trainer: {own: yes}
                engineer: {own: yes, import: yes, lists: yes, dial: yes}
              approvals: 1
            because: {en: "Each role has what its work needs; what cannot be taken back takes two.", zh: 各角色仅有工作所需的职责；不可撤回之事须两人。}
          - id: access.conditions
            set:
              approval_lasts: 24h
              hours: any
              networks: any
              assigned_only: no
              trained: no
              values_a_day: 500
              rows_a_day: 10000
              session_idle: 30m
              session_lasts: 12h
            because: {en: "A sign-in is good for a shift; an approval for a day.", zh: 登录在一个班次内有效；审批一日内有效。}
          - id: access.factor
            when: {duties: [import, lists, suppression, keys, recovery, audit_keeping, audit_reading, users, roles, release, approve, review, canaries, holds, hold_release, disposal, requests, archive, retrieval, backups]}
            set: {second_factor: 12h}
            because: {en: Whoever works for others shows a second factor once a shift., zh: 履行职责者每班次须出示一次第二因素。}
          - id: access.dial
            when: {duties: [dial]}
            set: {second_factor: none}
            because: {en: "A dialling system has no second factor; the agent's token, good once, stands for the call.", zh: 拨号系统没有第二因素；坐席的一次性令牌代表该次呼叫。}
          - id: access.restricted
            when: {tiers: [T1]}
            set: {values_a_day: 60}
            because: {en: "Nobody needs more restricted values by hand in a day; more is a bulk act with approval.", zh: 每人每日手工查看限制级数据不应超过此数；更多须按批量审批。}
          - id: access.break-glass
            when: {roles: [agent, team_lead, compliance], actions: [view, reveal]}
            set: {break_glass: reviewed}
            because: {en: "An emergency does not wait for an approver; it is looked at afterwards.", zh: 紧急情况不等待审批，事后须复核。}

        value:
          - id: value.high
            value: high
            queue: 1
            agents: best
            channel: personal_call
            freshness: 30d
            idle_after: 14d
            when_idle: keep
            complete: [phone]
            because: {en: "High-potential leads and high-value customers come first, with the best agents and fresh data.", zh: 高潜线索与高价值客户优先，由最佳坐席跟进，数据保持新鲜。}
          - id: value.mid
            value: mid
            queue: 2
            agents: any
            channel: nurture
            freshness: 90d
            idle_after: 180d
            when_idle: keep
            channels: [phone, sms, email, wechat]
            because: {en: Ordinary leads and active customers are nurtured; their base data is kept whole., zh: 普通线索与活跃客户持续培育，基础数据保持完整。}
          - id: value.low
            value: low
            queue: 3
            agents: none
            channel: reactivation
            freshness: 1y
            idle_after: 180d
            when_idle: propose_archive
            because: {en: "Churned customers and unqualified leads get a reactivation plan, or are proposed for the archive.", zh: 流失客户与不合格线索制定唤醒计划，或提议归档清理。}

        scoring:
          - id: scoring.default
            customers: {high: 20%, mid: 80%}
            leads: {high: 20%, mid: 80%}
            hysteresis: 3%
            churned_after: 1y
            churned_alive_under: 10%
            unqualified_under: 1%
            least_outcomes: 50
            least_rows: 300
            exploration: 5%
            months: 12
            discount: 10%
            because: {en: "The best fifth comes first; who falls just behind a boundary keeps the tier, so that people do not flicker; a model needs outcomes before it decides.", zh: 前两成优先；略低于分界者保留原层级以免反复跳动；结果不足时不以模型决定。}

        clocks:
          - id: clock.identity
            class: identity
            counted_from: last_contact
            active_for: 1y
            archive_for: 2y
            because: {en: Identity data is kept no longer than contracts and disputes need., zh: 身份资料的保存不超过合同与争议所需。}
          - id: clock.contact
            class: contact
            counted_from: last_contact
            active_for: 2y
            archive_for: 1y
            because: {en: After two years without contact a number is stale., zh: 两年未联系的号码已失去时效。}
          - id: clock.contact-low
            class: contact
            values: [low]
            counted_from: last_contact
            active_for: 6mo
            archive_for: 6mo
            because: {en: Unqualified leads are cleaned up sooner., zh: 不合格线索更早清理。}
          - id: clock.call
            class: call
            counted_from: creation
            active_for: 6mo
            archive_for: 30mo
            because: {en: Call records serve follow-up first and proof after that., zh: 通话记录先用于跟进，其后用于举证。}
          - id: clock.recording
            class: recording
            counted_from: creation
            active_for: 3mo
            archive_for: 21mo
            because: {en: Recordings are for disputes and quality checks., zh: 录音用于争议处理与质检。}
          - id: clock.purchase
            class: purchase
            counted_from: last_purchase
            active_for: 2y
            archive_for: 3y
            because: {en: Purchases serve warranty and accounts., zh: 消费记录用于售后与账务。}
          - id: clock.consent
            class: consent
            counted_from: consent_end
            active_for: 1y
            archive_for: 4y
            because: {en: Evidence of consent and refusal outlives the data it is about., zh: 同意与拒绝的证据应长于其所涉数据。}

        retention:
          - id: pci.card-ceiling
            classes: [purchase]
            labels: [payment_card, card_expiry]
            ceiling: 3mo
            counted_from: last_use
            because: {en: Card data that no payment needs goes at the quarterly check., zh: 支付不再需要的卡数据在季度检查时清除。}
            law: pci.account-data

        calling:
          - id: house.calling
            weekdays: 08:00-21:00
            saturday: 08:00-21:00
            sunday: 08:00-21:00
            holidays: 08:00-21:00
            caps: [{most: 5, per: 24h}]
            consent: notice
            registry_age: 31d
            after_refusal: all
            because: {en: The widest hours that any profile allows; profiles narrow them., zh: 各配置集所允许的最宽时段，由配置集收窄。}

        requests:
          - id: house.requests
            remind: 5d
            identity: [access, rectification, erasure, restriction, portability]
            because: {en: "Data is handed out, changed or destroyed for the person it is about; a “no” needs no proof.", zh: 仅向本人提供、为本人更正或删除；表示拒绝无须证明身份。}

        legal:
          - id: us.records
            title: {en: Telemarketing records, zh: 电话营销记录保存}
            text: {en: "Keep scripts, call detail, consent, do-not-call requests and the registry version used for five years from creation, last use or end of contract (24 months before 2024-10-15).", zh: "脚本、通话明细、同意、拒绝来电记录及所用登记表版本，自产生、最后使用或合同终止起保存五年（2024-10-15 之前为 24 个月）。"}
            jurisdiction: US
            numbers: {keep: 5y, keep_before: 24mo, changed: 2024-10-15}
            source: 16 CFR 310.5 (TSR); 89 FR 26783
            certainty: A
          - id: us.do-not-call
            title: {en: National and internal do-not-call, zh: 拒绝来电登记}
            text: {en: "Use a registry copy at most 31 days old, honour an opt-out within 10 business days and keep it for five years.", zh: "所用登记表不得超过 31 天；拒绝请求须在 10 个工作日内落实，并保存五年。"}
            jurisdiction: US
            numbers: {registry_age: 31d, honour_within: 10bd, keep: 5y}
            source: 47 CFR 64.1200
            certainty: B
          - id: us.abandoned-calls
            title: {en: Abandoned calls, zh: 弃呼率}
            text: {en: "At most 3 % abandoned calls a campaign in 30 days; a live person within 2 seconds.", zh: "每个活动 30 天内弃呼率不超过 3%，2 秒内须有真人应答。"}
            jurisdiction: US
            numbers: {most: 3%, period: 30d, answer_within: 2s}
            source: 47 CFR 64.1200
            certainty: B
          - id: us.calling-hours
            title: {en: Calling hours, zh: 呼叫时段}
            text: {en: "From 08:00 to 21:00 at the called party; FL, OK and MD until 20:00 and at most 3 calls in 24 hours on one subject; TX from 09:00, on Sundays from 12:00.", zh: "被叫方当地 08:00 至 21:00；FL、OK、MD 至 20:00，且同一事由 24 小时内不超过 3 次；TX 自 09:00 起，周日自 12:00 起。"}
            jurisdiction: US
            numbers: {hours: "08:00-21:00", states_hours: "08:00-20:00", states_most: 3, states_period: 24h, texas_hours: "09:00-21:00", texas_sunday: "12:00-21:00"}
            source: 47 CFR 64.1200; state law of FL, OK, MD, TX
            certainty: B
          - id: us.consent-evidence
            title: {en: Evidence of consent, zh: 同意证据}
            text: {en: Keep evidence of consent at least four years after the last call (limitation period)., zh: 同意证据自最后一次通话起至少保存四年（诉讼时效）。}
            jurisdiction: US
            numbers: {keep: 4y}
            source: TCPA limitation period, a reading
            certainty: C
            review: true
          - id: uk.preference-service
            title: {en: Telephone Preference Service, zh: 英国电话偏好登记}
            text: {en: Screen against TPS and CTPS; a registration binds 28 days after it was made., zh: 须与 TPS、CTPS 比对；登记后 28 天生效。}
            jurisdiction: GB
            numbers: {grace: 28d}
            source: PECR reg. 21
            certainty: B
          - id: ca.unsolicited-calls
            title: {en: Unsolicited telecommunications, zh: 加拿大未经请求的来电}
            text: {en: "Weekdays 09:00-21:30, weekends 10:00-18:00; keep a do-not-call request three years and 14 days.", zh: "工作日 09:00-21:30，周末 10:00-18:00；拒绝请求保存三年零 14 天。"}
            jurisdiction: CA
            numbers: {weekdays: "09:00-21:30", weekends: "10:00-18:00", keep: 3y, keep_more: 14d, keep_days: 1110d}
            source: CRTC Unsolicited Telecommunications Rules
            certainty: B
          - id: eu.data-subjects
            title: {en: Rights and duties of GDPR, zh: GDPR 权利与义务}
            text: {en: "Answer requests in one month (two more when complex), report breaches in 72 hours; storage limitation art. 5(1)(e), erasure 17, restriction 18, automated decisions 22.", zh: "请求一个月内答复（复杂情形可延长两个月），泄露 72 小时内报告；存储限制第 5(1)(e) 条、删除第 17 条、限制处理第 18 条、自动化决策第 22 条。"}
            jurisdiction: EU
            numbers: {answer: 1mo, answer_more: 2mo, breach: 72h}
            source: "GDPR art. 5, 12, 17, 18, 22, 33"
            certainty: A
          - id: us.ccpa-requests
            title: {en: CCPA requests, zh: CCPA 请求}
            text: {en: "Acknowledge in 10 business days, answer in 45 days (45 more); keep request records 24 months.", zh: "10 个工作日内确认，45 天内答复（可再延 45 天）；请求记录保存 24 个月。"}
            jurisdiction: US
            numbers: {acknowledge: 10bd, answer: 45d, answer_more: 45d, keep: 24mo}
            source: Cal. Code Regs. 11 s. 7101
            certainty: B
          - id: pci.account-data
            title: {en: Account data, zh: 账户数据}
            text: {en: "Never store verification values, PIN or track data after authorisation (3.3.1); show at most BIN and last four (3.4.1); hashes of card numbers are keyed (3.5.1.1); logs 12 months, 3 at hand (10.5.1); access review every 6 months (7.2.4); retention check quarterly (3.2.1); training yearly (12.6).", zh: "授权后不得存储验证码、PIN 或磁道数据（3.3.1）；最多显示 BIN 与后四位（3.4.1）；卡号哈希须加密钥（3.5.1.1）；日志 12 个月，其中 3 个月随时可查（10.5.1）；每 6 个月复核访问权限（7.2.4）；每季度检查留存（3.2.1）；每年培训（12.6）。"}
            jurisdiction: "*"
            numbers: {shown_first: 6, shown_last: 4, logs: 12mo, logs_at_hand: 3mo, access_review: 6mo, retention_check: 3mo, training: 12mo}
            source: PCI DSS 4.0.1
            certainty: B
          - id: pci.telephone
            title: {en: Card data by telephone, zh: 电话中的卡数据}
            text: {en: Pause or mute recordings while card data is spoken; check recordings., zh: 客户口述卡数据时暂停或静音录音；并检查录音。}
            jurisdiction: "*"
            source: "PCI SSC, Protecting Telephone-Based Payment Card Data, 2018"
            certainty: B
          - id: us.hipaa-documentation
            title: {en: HIPAA documentation, zh: HIPAA 文档}
            text: {en: Keep documentation and the accounting of disclosures six years., zh: 文档与披露记录保存六年。}
            jurisdiction: US
            numbers: {keep: 6y}
            source: 45 CFR 164.316 and 164.528
            certainty: B
          - id: nist.sanitisation
            title: {en: Media sanitisation, zh: 介质净化}
            text: {en: "Terms Clear, Purge, Destroy and cryptographic erase; a certificate of sanitisation.", zh: 采用 Clear、Purge、Destroy 与密码擦除的术语；出具净化证书。}
            jurisdiction: "*"
            source: NIST SP 800-88 Rev. 2 (2025-09)
            certainty: B
          - id: cn.sensitive
            title: {en: Sensitive personal information, zh: 敏感个人信息}
            text: {en: "Separate consent and necessity for biometric, religious, specific-identity, medical, financial-account and whereabouts data and anything of a minor under 14 (guardian's consent).", zh: "生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹以及不满十四周岁未成年人的个人信息：须有必要性并取得单独同意（未成年人由监护人同意）。"}
            jurisdiction: CN
            numbers: {minor_under: 14}
            source: PIPL art. 28-31
            certainty: A
          - id: cn.impact-assessment
            title: {en: Impact assessment, zh: 个人信息保护影响评估}
            text: {en: "Before processing sensitive data, automated decisions (lead scoring is one), entrusting and export; keep report and record three years.", zh: "处理敏感个人信息、自动化决策（线索评分即是）、委托处理、向境外提供之前进行；报告与记录保存三年。"}
            jurisdiction: CN
            numbers: {keep: 3y}
            source: PIPL art. 55-56
            certainty: A
          - id: cn.withdrawal-deletion
            title: {en: Withdrawal and deletion, zh: 撤回同意与删除}
            text: {en: "Withdrawing is as easy as giving (15); delete when the purpose is met or consent withdrawn (47); where deletion is barred or technically hard, storage and protection only.", zh: "撤回同意应与给予同意同样便捷（第 15 条）；目的实现或撤回同意后删除（第 47 条）；依法或技术上难以删除的，仅可存储与保护。"}
            jurisdiction: CN
            source: "PIPL art. 15, 47"
            certainty: A
          - id: cn.automated-decisions
            title: {en: Automated decisions, zh: 自动化决策}
            text: {en: A right to explanation and refusal; marketing offers an option without profile or an easy refusal., zh: 个人有权要求说明并拒绝；营销须提供不针对个人特征的选项或便捷的拒绝方式。}
            jurisdiction: CN
            source: PIPL art. 24
            certainty: A
          - id: cn.data-classes
            title: {en: Classes of data, zh: 数据分类分级}
            text: {en: "General, important and core data; classification and grading.", zh: 一般数据、重要数据、核心数据；分类分级保护。}
            jurisdiction: CN
            source: DSL art. 21; GB/T 43697-2024
            certainty: B
          - id: cn.network-logs
            title: {en: Network logs, zh: 网络日志}
            text: {en: Keep network logs at least six months., zh: 网络日志留存不少于六个月。}
            jurisdiction: CN
            numbers: {keep: 6mo}
            source: Cybersecurity Law art. 21(3) (2016 numbering)
            certainty: B
          - id: cn.entrusting-records
            title: {en: Records of entrusting and sharing, zh: 委托处理与提供的记录}
            text: {en: Keep records three years; 10 million people or more bring extra duties., zh: 记录保存三年；处理一千万人以上个人信息的另有义务。}
            jurisdiction: CN
            numbers: {keep: 3y, people: 10000000}
            source: "Network Data Security Regulations art. 12, 28"
            certainty: A
          - id: cn.compliance-audit
            title: {en: Compliance audit, zh: 合规审计}
            text: {en: "With more than 10 million people at least every two years, from 2025-05-01.", zh: 处理超过一千万人个人信息的，自 2025-05-01 起每两年至少一次。}
            jurisdiction: CN
            numbers: {people: 10000000, every: 2y, since: 2025-05-01}
            source: Measures for personal information compliance audits
            certainty: B
          - id: cn.minors
            title: {en: Data of minors, zh: 未成年人信息}
            text: {en: Staff access needs approval and a log; an audit every year., zh: 工作人员访问须经审批并记录；每年进行合规审计。}
            jurisdiction: CN
            numbers: {audit: 1y}
            source: Regulations on the protection of minors in cyberspace art. 36-37
            certainty: A
          - id: cn.marketing-calls
            title: {en: Marketing calls, zh: 营销电话}
            text: {en: No marketing to a person without consent or after refusal; fines of CNY 5000 to 30000 (advertising)., zh: 未经同意或明确拒绝后不得营销；广告违法罚款五千元至三万元。}
            jurisdiction: CN
            numbers: {fine_least: 5000, fine_most: 30000}
            source: "Civil Code art. 1033; Consumer Protection Law art. 29; Advertising Law art. 43, 62-63"
            certainty: A
          - id: cn.e-commerce-records
            title: {en: E-commerce platform records, zh: 电子商务平台交易记录}
            text: {en: Platform operators keep records three years after the transaction., zh: 平台经营者交易信息自交易完成之日起保存不少于三年。}
            jurisdiction: CN
            numbers: {keep: 3y}
            source: E-Commerce Law art. 31
            certainty: A
          - id: cn.calling-hours
            title: {en: Calling hours and frequency, zh: 呼叫时段与频次}
            text: {en: "08:00-21:00 and at most 5 calls in 24 hours to one number: a provider's rule, no statute was found.", zh: "08:00-21:00，同一号码 24 小时内不超过 5 次：运营商规则，未见法律明文。"}
            jurisdiction: CN
            numbers: {hours: "08:00-21:00", most: 5, period: 24h}
            source: Rule of a provider
            certainty: C
            review: true
          - id: cn.consent-proof
            title: {en: Proof of marketing consent, zh: 营销同意凭证}
            text: {en: Keep proof of consent to messages and calls at least five months (draft of 2020)., zh: 短信息与语音营销的同意凭证保存至少五个月（2020 年征求意见稿）。}
            jurisdiction: CN
            numbers: {keep: 5mo}
            source: "Rules on short messages and voice calls, draft of 2020"
            certainty: C
            review: true
          - id: cn.call-centres
            title: {en: Call-centre operators, zh: 呼叫中心经营者}
            text: {en: "Call only with the user's consent, no commercial calls against it; keep recordings, numbers, times and proof of consent at least 30 days.", zh: "未经用户同意不得拨打商业营销电话；录音、号码、时间及同意凭证至少留存 30 天。"}
            jurisdiction: CN
            numbers: {keep: 30d}
            source: "MIIT notice on call-centre business, 2020"
            certainty: B
          - id: cn.insurance-calls
            title: {en: Life insurance by phone, zh: 人身保险电话销售}
            text: {en: "No calls from 21:00 to 09:00; after a refusal none for six months; sale recordings five years (term up to one year) or ten years after the end of contract.", zh: "21:00 至次日 9:00 不得呼出；拒绝后六个月内不得再次呼叫；销售录音自合同终止起保存五年（一年期及以下）或十年。"}
            jurisdiction: CN
            numbers: {hours: "09:00-21:00", quiet: 6mo, keep_short: 5y, keep_long: 10y}
            source: Telemarketing rules of the insurance regulator
            certainty: B
          - id: cn.caller-ids
            title: {en: Caller ids, zh: 主叫号码}
            text: {en: "95, 400 and landline numbers are registered to the real holder and used for the permitted purpose only.", zh: 95、400 及固话号码须实名登记，并仅用于核准用途。}
            jurisdiction: CN
            source: MIIT rules on codes and numbers
            certainty: B
          - id: cn.separate-consent
            title: {en: Separate consents, zh: 单独同意}
            text: {en: "Sharing (23), disclosure (25), sensitive data (29) and export (39) each need a consent of their own.", zh: 对外提供（23）、公开（25）、敏感信息（29）、出境（39）分别取得单独同意。}
            jurisdiction: CN
            source: "PIPL art. 23, 25, 29, 39"
            certainty: A
          - id: cn.requests-abroad
            title: {en: Requests from abroad, zh: 境外司法或执法请求}
            text: {en: No data to a foreign judicial or law-enforcement body without approval., zh: 未经批准不得向外国司法或执法机构提供数据。}
            jurisdiction: CN
            source: PIPL art. 41; DSL art. 36
            certainty: A
          - id: cn.export-thresholds
            title: {en: Export thresholds, zh: 数据出境门槛}
            text: {en: "People exported since 1 January decide: from 1000000 people, or 10000 with sensitive data, assessment; from 100000, or any sensitive data, standard contract or certification; below, exemption.", zh: "自当年 1 月 1 日起累计：一百万人以上或敏感信息一万人以上须安全评估；十万人以上或有敏感信息须标准合同或认证；其下豁免。"}
            jurisdiction: CN
            numbers: {contract: 100000, assessment: 1000000, sensitive_assessment: 10000, sensitive_contract: 1, since: 2024-03-22}
            source: "Provisions on promoting and regulating cross-border data flows, 2024-03-22"
            certainty: B
          - id: cn.incident-report
            title: {en: Incident reports, zh: 网络安全事件报告}
            text: {en: "Graded; severe incidents within hours (four to one), not the 72 hours of GDPR.", zh: 分级报告；较大以上事件须在 4 小时至 1 小时内报告，而非 GDPR 的 72 小时。}
            jurisdiction: CN
            numbers: {severe: 4h, gravest: 1h, since: 2025-11-01}
            source: National cybersecurity incident reporting measures (2025-11-01)
            certainty: C
            review: true
          - id: cn.answers
            title: {en: Answers to requests, zh: 答复个人请求}
            text: {en: "“In time”; 15 working days is the usual commitment.", zh: “及时”答复；通常承诺 15 个工作日。}
            jurisdiction: CN
            numbers: {answer: 15bd}
            source: PIPL art. 50; GB/T 35273
            certainty: B
          - id: cn.cryptography
            title: {en: Cryptography review, zh: 商用密码应用安全性评估（密评）}
            text: {en: "Systems under review expect SM2, SM3 and SM4: formats carry a cipher-suite byte.", zh: 密评系统要求使用 SM2、SM3、SM4：数据格式带有密码套件字节。}
            jurisdiction: CN
            source: Cryptography Law; GM/T 0054
            certainty: C
            review: true
          - id: fr.opt-in
            title: {en: France is opt-in, zh: 法国须事先同意}
            text: {en: Telephone marketing needs prior consent from 2026-08-11., zh: 自 2026-08-11 起电话营销须事先同意。}
            jurisdiction: FR
            numbers: {since: 2026-08-11}
            source: Code de la consommation
            certainty: B
          - id: us.bulk-data
            title: {en: Bulk sensitive personal data, zh: 批量敏感个人数据}
            text: {en: "Access from countries of concern (China among them) is restricted even when data is encrypted; thresholds count over twelve months.", zh: 受关注国家（含中国）的访问受限，即使数据已加密；门槛按十二个月累计。}
            jurisdiction: US
            numbers: {genomic: 100, biometric: 1000, geolocation: 1000, health: 10000, financial: 10000, identifiers: 100000}
            source: 28 CFR 202
            certainty: B
          - id: us.hipaa-minimum
            title: {en: HIPAA minimum necessary, zh: HIPAA 最小必要}
            text: {en: Use the minimum necessary; a business associate agreement binds whoever works for a covered entity., zh: 仅使用最小必要信息；受托方须签订业务伙伴协议。}
            jurisdiction: US
            source: "45 CFR 164.502(b), 164.504(e)"
            certainty: A
        """#
}
