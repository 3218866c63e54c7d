extension PolicyDocuments {
    /// The profile `cn-insurance`.
    static let profileCNInsurance = #"""
        schema: 1
        profile: cn-insurance
        version: 1.0.0
        title: {en: "China, insurance", zh: 中国保险业}

        handling:
          - id: cn-insurance.health
            when: {labels: [health, medical_record, insurance_expiry], subject_in: [CN]}
            set:
              purpose_stated: yes
              audit: entry_first
              roles:
                engineer: {view: no}
            because: {en: Health and policy facts are for underwriting and service., zh: 健康与保单信息仅用于核保与服务。}
            law: cn.sensitive
          - id: cn-insurance.sale-recordings
            when: {labels: [recording, recording_high_risk], subject_in: [CN]}
            set:
              backup: separate_keys
              audit: entry_first
              dispose_approvals: 2
            because: {en: Recordings of sales are evidence for years., zh: 销售录音须长期作为凭证保存。}
            law: cn.insurance-calls

        retention:
          - id: cn-insurance.recordings-short
            classes: [recording]
            subject_in: [CN]
            floor: 5y
            counted_from: contract_end
            because: {en: "Sale recordings of policies up to one year stay five years.", zh: 一年期及以下保单销售录音保存五年。}
            law: cn.insurance-calls
          - id: cn-insurance.recordings-long
            classes: [recording]
            subject_in: [CN]
            floor: 10y
            counted_from: contract_end
            because: {en: "Sale recordings of longer policies stay ten years; where the term is unknown this holds.", zh: 一年期以上保单销售录音保存十年；期限不明时从长。}
            law: cn.insurance-calls

        calling:
          - id: cn-insurance.calling
            subject_in: [CN]
            weekdays: 09:00-21:00
            saturday: 09:00-21:00
            sunday: 09:00-21:00
            holidays: 09:00-21:00
            consent: consent
            quiet_after_refusal: 6mo
            because: {en: No calls from 21:00 to 09:00; six months of quiet after a refusal., zh: 21:00 至次日 9:00 不得呼出；拒绝后六个月内不得再呼。}
            law: cn.insurance-calls
        """#
}
