extension PolicyDocuments {
    /// The profile `uk`.
    static let profileUK = #"""
        schema: 1
        profile: uk
        version: 1.0.0
        title: {en: United Kingdom, zh: 英国}

        places:
          UK-ADEQUATE: [GB, GG, IM, JE, GI, AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IS, IT, LI, LT, LU, LV, MT, NL, "NO", PL, PT, RO, SE, SI, SK, AD, AR, CA, CH, FO, IL, JP, KR, NZ, UY]

        handling:
          - id: uk.special
            when: {gdpr: [art9, art10], subject_in: [GB]}
            set:
              consent: separate
              impact_assessment: yes
              audit: entry_first
            because: {en: Special categories need explicit consent and an assessment., zh: 特殊类别数据须明示同意并进行评估。}
            source: "UK GDPR art. 9, 10, 35"
            certainty: B

        residency:
          - id: uk.abroad
            when: {subject_in: [GB], access_not_in: [UK-ADEQUATE], tiers: [T1, T2]}
            transfer: contract
            because: {en: Without adequacy an international data transfer agreement is needed., zh: 未获充分性认定的国家须签订国际数据传输协议。}
            source: UK GDPR art. 44-46
            certainty: B

        calling:
          - id: uk.registry
            subject_in: [GB]
            registry_age: 28d
            consent: notice
            because: {en: "Numbers are screened against TPS and CTPS, at most 28 days old.", zh: 号码须与 28 天内的 TPS、CTPS 比对。}
            law: uk.preference-service

        requests:
          - id: uk.requests
            subject_in: [GB]
            answer: 1mo
            extend: 2mo
            because: {en: "An answer within a month; two more where it is complex.", zh: 一个月内答复；复杂情形可再延两个月。}
            source: UK GDPR art. 12(3)
            certainty: A
          - id: uk.authorities-abroad
            subject_in: [GB]
            kinds: [authority]
            release: foreign
            home: [GB]
            because: {en: What an authority abroad asks for is looked at by a second person., zh: 境外机关调取须由第二人复核。}
        """#
}
