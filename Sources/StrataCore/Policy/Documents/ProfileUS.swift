extension PolicyDocuments {
    /// The profile `us`.
    static let profileUS = #"""
        schema: 1
        profile: us
        version: 1.0.0
        title: {en: United States, zh: 美国}

        handling:
          - id: us.hipaa-health
            when: {categories: [health], subject_in: [US]}
            set:
              purposes: [service, verification, complaint, compliance, audit]
              roles:
                agent: {reveal: approval}
                team_lead: {reveal: approval}
                engineer: {view: no}
              audit: entry_first
              consent: separate
              deidentification: excluded
            because: {en: Health information is used as far as necessary; marketing needs an authorisation., zh: 健康信息仅限最小必要使用，营销须取得授权。}
            law: us.hipaa-minimum
          - id: us.calls-consent
            when: {labels: [phone], purposes: [marketing, sale], subject_in: [US]}
            set:
              consent: consent
            because: {en: Autodialled and prerecorded marketing calls need prior express consent., zh: 自动拨号与预录营销电话须事先明示同意。}
            source: 47 CFR 64.1200(a)
            certainty: B

        residency:
          - id: us.bulk
            when: {subject_in: [US], access_in: [US-CONCERN], labels: [genetic, biometric, gps_position, health, medical_record, bank_account, payment_card, income_debt, credit_report, us_ssn, us_itin, passport, driving_licence, device_id, ip_address, phone, email, person_name, date_of_birth, credential, transcript_high_risk, recording_high_risk, unknown]}
            transfer: prohibited
            because: {en: Access from countries of concern is restricted even when data is encrypted., zh: 受关注国家的访问受限，即使数据已加密。}
            law: us.bulk-data

        transfers:
          - id: us.bulk-genomic
            subject_in: [US]
            access_in: [US-CONCERN]
            counted: labels
            labels: [genetic]
            people_at_least: 100
            period: twelve_months
            needs: prohibited
            because: {en: Human genomic data of more than 100 people., zh: 超过 100 人的人类基因组数据。}
            law: us.bulk-data
          - id: us.bulk-biometric
            subject_in: [US]
            access_in: [US-CONCERN]
            counted: labels
            labels: [biometric]
            people_at_least: 1000
            period: twelve_months
            needs: prohibited
            because: {en: Biometric identifiers of more than 1000 people., zh: 超过 1000 人的生物识别信息。}
            law: us.bulk-data
          - id: us.bulk-location
            subject_in: [US]
            access_in: [US-CONCERN]
            counted: labels
            labels: [gps_position]
            people_at_least: 1000
            period: twelve_months
            needs: prohibited
            because: {en: Precise positions of more than 1000 devices., zh: 超过 1000 台设备的精确位置。}
            law: us.bulk-data
          - id: us.bulk-health-finance
            subject_in: [US]
            access_in: [US-CONCERN]
            counted: labels
            labels: [health, medical_record, bank_account, payment_card, income_debt, credit_report]
            people_at_least: 10000
            period: twelve_months
            needs: prohibited
            because: {en: Health or financial data of more than 10000 people., zh: 超过 1 万人的健康或金融数据。}
            law: us.bulk-data
          - id: us.bulk-identifiers
            subject_in: [US]
            access_in: [US-CONCERN]
            counted: personal
            people_at_least: 100000
            period: twelve_months
            needs: prohibited
            because: {en: Covered identifiers of more than 100000 people., zh: 超过 10 万人的受管标识符。}
            law: us.bulk-data

        retention:
          - id: us.records-floor
            classes: [call, recording, consent]
            subject_in: [US]
            floor: 5y
            counted_from: last_use
            because: {en: Telemarketing records stay five years., zh: 电话营销记录保存五年。}
            law: us.records
          - id: us.do-not-call-floor
            classes: [consent]
            subject_in: [US]
            floor: 5y
            counted_from: creation
            because: {en: A request not to be called is kept five years., zh: 拒绝来电请求保存五年。}
            law: us.do-not-call
          - id: us.consent-floor
            classes: [consent]
            subject_in: [US]
            floor: 4y
            counted_from: last_contact
            because: {en: Evidence of consent outlasts the limitation period., zh: 同意证据应覆盖诉讼时效。}
            law: us.consent-evidence
          - id: us.hipaa-floor
            classes: [identity]
            labels: [health, medical_record]
            subject_in: [US]
            floor: 6y
            counted_from: last_use
            because: {en: HIPAA documentation stays six years., zh: HIPAA 文档保存六年。}
            law: us.hipaa-documentation

        calling:
          - id: us.calling
            subject_in: [US]
            weekdays: 08:00-21:00
            saturday: 08:00-21:00
            sunday: 08:00-21:00
            holidays: 08:00-21:00
            because: {en: "From 08:00 to 21:00 at the called party.", zh: 被叫方当地 08:00 至 21:00。}
            law: us.calling-hours
          - id: us.registry
            subject_in: [US]
            registry_age: 31d
            because: {en: The registry copy is at most 31 days old., zh: 登记表副本不得超过 31 天。}
            law: us.do-not-call
          - id: us.calling-fl-ok-md
            subject_in: [US]
            regions: [FL, OK, MD]
            weekdays: 08:00-20:00
            saturday: 08:00-20:00
            sunday: 08:00-20:00
            holidays: 08:00-20:00
            caps: [{most: 3, per: 24h, same_subject: true}]
            because: {en: "Florida, Oklahoma and Maryland: until 20:00, three calls in 24 hours on one subject.", zh: 佛罗里达、俄克拉何马、马里兰：至 20:00，同一事由 24 小时内 3 次。}
            law: us.calling-hours
          - id: us.calling-tx
            subject_in: [US]
            regions: [TX]
            weekdays: 09:00-21:00
            saturday: 09:00-21:00
            sunday: 12:00-21:00
            because: {en: "Texas: from 09:00, on Sundays from 12:00.", zh: 得克萨斯：自 09:00 起，周日自 12:00 起。}
            law: us.calling-hours

        requests:
          - id: us.requests
            subject_in: [US]
            regions: [CA]
            acknowledge: 10bd
            answer: 45d
            extend: 45d
            because: {en: "California: confirmed in 10 business days, answered in 45 days, 45 more with notice.", zh: 加利福尼亚：10 个工作日内确认，45 天内答复，经告知可再延 45 天。}
            law: us.ccpa-requests
          - id: us.opt-out
            subject_in: [US]
            kinds: [objection, withdrawal]
            answer: 10bd
            because: {en: An opt-out is honoured within 10 business days., zh: 拒绝请求须在 10 个工作日内落实。}
            law: us.do-not-call
          - id: us.authorities-abroad
            subject_in: [US]
            kinds: [authority]
            release: foreign
            home: [US]
            because: {en: What an authority abroad asks for is looked at by a second person., zh: 境外机关调取须由第二人复核。}
        """#
}
