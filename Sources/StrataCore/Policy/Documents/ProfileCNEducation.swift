extension PolicyDocuments {
    /// The profile `cn-education`.
    static let profileCNEducation = #"""
        schema: 1
        profile: cn-education
        version: 1.0.0
        title: {en: "China, education", zh: 中国教育培训业}

        tiers:
          - id: cn-education.education-of-minor
            when: {labels: [education, preference, purchase], age_under: 18}
            then: {tier_at_least: T1}
            because: {en: What a pupil learns and buys points to a minor., zh: 学员的学习与购课信息指向未成年人。}
            law: cn.minors
          - id: cn-education.guardian-with-school
            when: {labels: [guardian], contains_any: [school_grade, minor_data, minor_teen]}
            then: {tier_at_least: T1}
            because: {en: A guardian together with a school points to the child., zh: 监护人与学校信息相结合即指向未成年人。}
            law: cn.minors

        handling:
          - id: cn-education.minors
            when: {categories: [minors], subject_in: [CN]}
            set:
              consent: guardian
              purposes: [service, complaint, compliance, audit]
              roles:
                agent: {view: approval, reveal: approval}
                team_lead: {view: approval, reveal: approval}
                engineer: {view: no}
                trainer: {view: no}
              export: forbidden
              audit: entry_first
            because: {en: Data of pupils serves teaching only; the guardian consents and every access is approved., zh: 学员信息仅用于教学服务，须监护人同意，访问须经审批。}
            law: cn.minors

        retention:
          - id: cn-education.minors-ceiling
            classes: [identity, contact]
            labels: [minor_data, minor_teen, school_grade]
            subject_in: [CN]
            ceiling: 1y
            counted_from: last_use
            because: {en: A pupil's data goes within a year after the last lesson., zh: 学员信息在最后一次课程后一年内清除。}

        calling:
          - id: cn-education.calling
            subject_in: [CN]
            weekdays: 09:00-20:00
            saturday: 09:00-20:00
            sunday: 09:00-20:00
            holidays: 09:00-20:00
            consent: consent
            because: {en: Parents are not called early or late., zh: 不在清晨或夜间致电家长。}
        """#
}
