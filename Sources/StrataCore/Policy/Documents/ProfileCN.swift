extension PolicyDocuments {
    /// The profile `cn`.
    static let profileCN = #"""
        schema: 1
        profile: cn
        version: 1.0.0
        title: {en: China, zh: 中国}

        handling:
          - id: cn.sensitive
            when: {pipl: [sensitive], subject_in: [CN]}
            set:
              consent: separate
              impact_assessment: yes
              purpose_stated: yes
              audit: entry_first
            because: {en: Sensitive personal information needs separate consent and an impact assessment., zh: 敏感个人信息须取得单独同意并进行影响评估。}
            law: cn.sensitive
          - id: cn.marketing
            when: {tiers: [T1, T2], purposes: [marketing, sale], subject_in: [CN]}
            set:
              consent: consent
            because: {en: No marketing without consent or after refusal., zh: 未经同意或拒绝后不得营销。}
            law: cn.marketing-calls
          - id: cn.minors
            when: {labels: [minor_data, school_grade, guardian], subject_in: [CN]}
            set:
              consent: guardian
              roles:
                agent: {view: approval, reveal: approval}
                team_lead: {view: approval, reveal: approval}
                manager: {view: approval, reveal: approval}
                compliance: {reveal: approval}
                engineer: {view: no}
              audit: entry_first
            because: {en: Access by staff needs approval and a log; the guardian consents., zh: 工作人员访问须经审批并记录，由监护人同意。}
            law: cn.minors
          - id: cn.scoring
            when: {labels: [score], subject_in: [CN]}
            set:
              impact_assessment: yes
              consent: notice
            because: {en: Lead scoring is an automated decision., zh: 线索评分属于自动化决策。}
            law: cn.automated-decisions
          - id: cn.export-consent
            when: {tiers: [T1], subject_in: [CN]}
            set:
              export_approvals: 2
            because: {en: Handing restricted data to others needs a consent of its own., zh: 向他人提供须取得单独同意。}
            law: cn.separate-consent

        residency:
          - id: cn.abroad
            when: {subject_in: [CN], access_not_in: [CN], tiers: [T1, T2]}
            transfer: safeguards
            because: {en: "Access from abroad is an export: separate consent and a legal way are needed.", zh: 境外访问即为出境：须取得单独同意并具备合法路径。}
            law: cn.separate-consent
          - id: cn.abroad-sensitive
            when: {subject_in: [CN], access_not_in: [CN], pipl: [sensitive]}
            transfer: contract
            because: {en: Any sensitive data abroad needs a standard contract or certification., zh: 敏感信息出境须订立标准合同或通过认证。}
            law: cn.export-thresholds
          - id: cn.abroad-restricted
            when: {subject_in: [CN], access_not_in: [CN], tiers: [T1]}
            transfer: contract
            because: {en: Restricted data leaves the country under contract only., zh: T1 数据仅可在标准合同下出境。}

        transfers:
          - id: cn.export-100k
            subject_in: [CN]
            counted: personal
            people_at_least: 100000
            period: calendar_year
            needs: contract
            because: {en: "From 100,000 people in the year: standard contract or certification.", zh: 当年累计十万人以上：标准合同或认证。}
            law: cn.export-thresholds
          - id: cn.export-1m
            subject_in: [CN]
            counted: personal
            people_at_least: 1000000
            period: calendar_year
            needs: assessment
            because: {en: "From 1,000,000 people in the year: security assessment.", zh: 当年累计一百万人以上：数据出境安全评估。}
            law: cn.export-thresholds
          - id: cn.export-sensitive
            subject_in: [CN]
            counted: sensitive
            people_at_least: 1
            period: calendar_year
            needs: contract
            because: {en: "Any sensitive data: standard contract or certification.", zh: 含敏感个人信息：标准合同或认证。}
            law: cn.export-thresholds
          - id: cn.export-sensitive-10k
            subject_in: [CN]
            counted: sensitive
            people_at_least: 10000
            period: calendar_year
            needs: assessment
            because: {en: "Sensitive data of 10,000 people in the year: security assessment.", zh: 当年累计一万人以上敏感个人信息：安全评估。}
            law: cn.export-thresholds

        retention:
          - id: cn.call-centre-floor
            classes: [call, recording, consent]
            subject_in: [CN]
            floor: 30d
            counted_from: creation
            because: {en: "Recordings, numbers, times and proof of consent stay at least 30 days.", zh: 录音、号码、时间与同意凭证至少留存 30 天。}
            law: cn.call-centres
          - id: cn.consent-floor
            classes: [consent]
            subject_in: [CN]
            floor: 5mo
            counted_from: last_contact
            because: {en: Proof of marketing consent stays at least five months., zh: 营销同意凭证至少保存五个月。}
            law: cn.consent-proof
          - id: cn.entrusting-floor
            classes: [consent]
            subject_in: [CN]
            floor: 3y
            counted_from: creation
            because: {en: Records of entrusting and sharing stay three years., zh: 委托处理与提供的记录保存三年。}
            law: cn.entrusting-records

        calling:
          - id: cn.calling
            subject_in: [CN]
            weekdays: 08:00-21:00
            saturday: 08:00-21:00
            sunday: 08:00-21:00
            holidays: 08:00-21:00
            caps: [{most: 5, per: 24h}]
            because: {en: A provider's rule; counsel must confirm it., zh: 运营商规则，须由法律顾问确认。}
            law: cn.calling-hours
          - id: cn.calling-consent
            subject_in: [CN]
            consent: consent
            because: {en: Commercial calls only with the user's consent., zh: 商业营销电话须取得用户同意。}
            law: cn.call-centres

        requests:
          - id: cn.requests
            subject_in: [CN]
            answer: 15bd
            because: {en: "“In time”: 15 working days is the usual commitment.", zh: “及时”答复：通常承诺 15 个工作日。}
            law: cn.answers
          - id: cn.authorities-abroad
            subject_in: [CN]
            kinds: [authority]
            release: foreign
            home: [CN]
            because: {en: "Nothing goes to a foreign judicial or law-enforcement body without approval.", zh: 非经主管机关批准，不得向外国司法或者执法机构提供。}
            law: cn.requests-abroad
        """#
}
