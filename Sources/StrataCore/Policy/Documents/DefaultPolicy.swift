/// The documents that ship inside the binary.
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
            title: {en: Card verification value, zh: 卡验证码}
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
        """#
}
