extension PolicyDocuments {
    /// The profile `cn-property`.
    static let profileCNProperty = #"""
        schema: 1
        profile: cn-property
        version: 1.0.0
        title: {en: "China, property", zh: 中国房地产业}

        handling:
          - id: cn-property.units
            when: {labels: [property_unit, detailed_address], subject_in: [CN]}
            set:
              roles:
                agent: {reveal: approval}
                team_lead: {reveal: approval}
                engineer: {view: no}
              export: forbidden
              rate_limit: 10
              audit: entry_first
            because: {en: "Owners' units are what lists are traded for; brokers must not leak or misuse them.", zh: 业主房号是名单倒卖的目标；经纪机构不得泄露或不当使用委托人信息。}
            source: Measures for real-estate brokerage (2011) art. 25
            certainty: B
          - id: cn-property.owners
            when: {labels: [phone, person_name], purposes: [marketing, sale], subject_in: [CN]}
            set:
              consent: consent
              rate_limit: 100
            because: {en: Owners and visitors are called with their consent only., zh: 业主与看房客户须经同意方可致电。}
            law: cn.marketing-calls

        retention:
          - id: cn-property.visitors-ceiling
            classes: [contact]
            labels: [property_unit]
            subject_in: [CN]
            ceiling: 2y
            counted_from: last_contact
            because: {en: A unit that no deal needs goes within two years., zh: 无交易需要的房号信息两年内清除。}

        calling:
          - id: cn-property.calling
            subject_in: [CN]
            weekdays: 09:00-20:00
            saturday: 09:00-20:00
            sunday: 09:00-20:00
            holidays: 09:00-20:00
            caps: [{most: 2, per: 24h}]
            because: {en: At most two calls a day to one owner., zh: 对同一业主每天至多两次。}
        """#
}
