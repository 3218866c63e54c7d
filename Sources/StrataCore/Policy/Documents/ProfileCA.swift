extension PolicyDocuments {
    /// The profile `ca`.
    static let profileCA = #"""
        schema: 1
        profile: ca
        version: 1.0.0
        title: {en: Canada, zh: 加拿大}

        retention:
          - id: ca.do-not-call-floor
            classes: [consent]
            subject_in: [CA]
            floor: 1110d
            counted_from: creation
            because: {en: A do-not-call request is kept three years and 14 days., zh: 拒绝来电请求保存三年零 14 天。}
            law: ca.unsolicited-calls

        residency:
          - id: ca.abroad
            when: {subject_in: [CA], access_not_in: [CA], tiers: [T1, T2]}
            transfer: safeguards
            because: {en: Who transfers stays accountable for protection abroad., zh: 传输方对境外保护承担责任。}
            source: "PIPEDA schedule 1, 4.1.3"
            certainty: B

        calling:
          - id: ca.calling
            subject_in: [CA]
            weekdays: 09:00-21:30
            saturday: 10:00-18:00
            sunday: 10:00-18:00
            registry_age: 31d
            because: {en: "Weekdays 09:00-21:30, weekends 10:00-18:00.", zh: 工作日 09:00-21:30，周末 10:00-18:00。}
            law: ca.unsolicited-calls

        requests:
          - id: ca.requests
            subject_in: [CA]
            answer: 30d
            extend: 30d
            because: {en: "Canada: an answer within thirty days, thirty more with notice.", zh: 加拿大：三十天内答复，经告知可再延三十天。}
            source: PIPEDA s. 8(3)-(4)
            certainty: A
          - id: ca.authorities-abroad
            subject_in: [CA]
            kinds: [authority]
            release: foreign
            home: [CA]
            because: {en: What an authority abroad asks for is looked at by a second person., zh: 境外机关调取须由第二人复核。}
        """#
}
