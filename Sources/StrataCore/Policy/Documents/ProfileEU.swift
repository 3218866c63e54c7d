extension PolicyDocuments {
    /// The profile `eu`.
    static let profileEU = #"""
        schema: 1
        profile: eu
        version: 1.0.0
        title: {en: European Union and EEA, zh: 欧盟与欧洲经济区}

        handling:
          - id: eu.special
            when: {gdpr: [art9, art10], subject_in: [EEA]}
            set:
              consent: separate
              impact_assessment: yes
              audit: entry_first
            because: {en: Special categories need explicit consent and an impact assessment., zh: 特殊类别数据须明示同意并进行影响评估。}
            source: "GDPR art. 9(2)(a), 10, 35(3)(b)"
            certainty: A
          - id: eu.scoring
            when: {labels: [score], subject_in: [EEA]}
            set:
              impact_assessment: yes
              consent: notice
            because: {en: Profiling is told and can be objected to., zh: 画像须告知，个人可以反对。}
            source: "GDPR art. 13(2)(f), 21(2), 22"
            certainty: A
          - id: eu.storage-limitation
            when: {tiers: [T1, T2], subject_in: [EEA]}
            set:
              purpose_stated: yes
              audit: every_access
            because: {en: Every use has a purpose and can be accounted for., zh: 每次使用须有目的并可问责。}
            law: eu.data-subjects

        residency:
          - id: eu.abroad
            when: {subject_in: [EEA], access_not_in: [EEA, EU-ADEQUATE], tiers: [T1, T2]}
            transfer: contract
            because: {en: Without adequacy standard contractual clauses and an assessment of the law there are needed., zh: 未获充分性认定的国家须签订标准合同条款并评估当地法律。}
            source: GDPR art. 44-46
            certainty: A

        retention:
          - id: de.consent-floor
            classes: [consent]
            subject_in: [DE]
            floor: 5y
            counted_from: last_use
            because: {en: Germany asks for proof of consent for five years after each use., zh: 德国要求同意凭证自每次使用起保存五年。}
            source: UWG s. 7a
            certainty: B

        calling:
          - id: de.calling
            subject_in: [DE]
            consent: consent
            because: {en: "Germany: calls to consumers need prior express consent.", zh: 德国：致电消费者须事先明示同意。}
            source: UWG s. 7(2)
            certainty: B
          - id: fr.calling
            subject_in: [FR]
            weekdays: "10:00-13:00,14:00-20:00"
            saturday: none
            sunday: none
            holidays: none
            caps: [{most: 4, per: 30d}]
            quiet_after_refusal: 60d
            because: {en: "France: weekdays 10:00-13:00 and 14:00-20:00, four calls in 30 days, 60 days of quiet after a refusal.", zh: 法国：工作日 10:00-13:00 与 14:00-20:00，30 天内 4 次，拒绝后 60 天内不得再呼。}
            source: Décret 2022-1313; Code de la consommation D223-9
            certainty: B
          - id: fr.opt-in
            subject_in: [FR]
            consent: consent
            because: {en: "France: opt-in from 2026-08-11.", zh: 法国：自 2026-08-11 起须事先同意。}
            law: fr.opt-in
          - id: it.calling
            subject_in: [IT]
            weekdays: 09:00-20:00
            saturday: 10:00-19:00
            sunday: none
            holidays: none
            consent: consent
            registry_age: 15d
            because: {en: "Italy: weekdays 09:00-20:00, Saturdays 10:00-19:00, registry of objections at most 15 days old.", zh: 意大利：工作日 09:00-20:00，周六 10:00-19:00，反对登记表不超过 15 天。}
            source: Codice di condotta telemarketing; DPR 26/2022
            certainty: B
          - id: es.calling
            subject_in: [ES]
            weekdays: 09:00-21:00
            saturday: none
            sunday: none
            holidays: none
            consent: consent
            because: {en: "Spain: weekdays 09:00-21:00; prior consent.", zh: 西班牙：工作日 09:00-21:00，须事先同意。}
            source: RDL 1/2007 art. 96.2; LGT 11/2022 art. 66.1.b
            certainty: B
          - id: nl.calling
            subject_in: [NL]
            consent: consent
            because: {en: "Netherlands: natural persons are called with prior consent only.", zh: 荷兰：致电自然人须事先同意。}
            source: Telecommunicatiewet art. 11.7
            certainty: B
          - id: nl.calling-hours
            subject_in: [NL]
            weekdays: 09:00-21:00
            saturday: 09:00-16:00
            sunday: none
            holidays: none
            because: {en: "Netherlands: hours of the advertising code.", zh: 荷兰：广告自律守则所定时段。}
            source: Code Telemarketing (self-regulation)
            certainty: C
            review: true
          - id: at.calling
            subject_in: [AT]
            consent: consent
            because: {en: "Austria: marketing calls need prior consent.", zh: 奥地利：营销电话须事先同意。}
            source: TKG 2021 s. 174
            certainty: B
          - id: be.calling
            subject_in: [BE]
            registry_age: 1mo
            because: {en: "Belgium: numbers are screened against the do-not-call-me list every month.", zh: 比利时：号码须每月与拒绝来电名单比对。}
            source: Code de droit économique VI.111-VI.115
            certainty: B
          - id: pl.calling
            subject_in: [PL]
            consent: consent
            because: {en: "Poland: marketing calls need prior consent.", zh: 波兰：营销电话须事先同意。}
            source: Electronic Communications Law 2024 art. 398
            certainty: B

        requests:
          - id: eu.requests
            subject_in: [EEA]
            answer: 1mo
            extend: 2mo
            because: {en: "An answer within a month; two more where it is complex, told within the first.", zh: 一个月内答复；复杂情形可再延两个月，须在首月内告知。}
            law: eu.data-subjects
          - id: eu.authorities-abroad
            subject_in: [EEA]
            kinds: [authority]
            release: foreign
            home: [EEA]
            because: {en: Judgments of third countries count only by international agreement., zh: 第三国裁判仅在有国际协定时方获承认。}
            source: GDPR art. 48
            certainty: A
        """#
}
