/// The families of labels.
package enum LabelCategory: String, Sendable, Hashable, CaseIterable {
    case identity, contact, payment, financial, health, biometric, special, minors, location
    case interaction, purchase, value, employment, technical, company, aggregate, undecided

    package var title: LocalizedText {
        switch self {
        case .identity: LocalizedText(en: "Identity", zh: "身份")
        case .contact: LocalizedText(en: "Contact", zh: "联系方式")
        case .payment: LocalizedText(en: "Payment card", zh: "支付卡")
        case .financial: LocalizedText(en: "Financial", zh: "金融财务")
        case .health: LocalizedText(en: "Health", zh: "健康")
        case .biometric: LocalizedText(en: "Biometric", zh: "生物识别")
        case .special: LocalizedText(en: "Special category", zh: "特殊类别")
        case .minors: LocalizedText(en: "Minors", zh: "未成年人")
        case .location: LocalizedText(en: "Location", zh: "位置")
        case .interaction: LocalizedText(en: "Interaction", zh: "交互记录")
        case .purchase: LocalizedText(en: "Purchase", zh: "消费")
        case .value: LocalizedText(en: "Value", zh: "价值")
        case .employment: LocalizedText(en: "Employment", zh: "职业")
        case .technical: LocalizedText(en: "Technical", zh: "技术")
        case .company: LocalizedText(en: "Company", zh: "企业")
        case .aggregate: LocalizedText(en: "Aggregate", zh: "聚合")
        case .undecided: LocalizedText(en: "Undecided", zh: "未判定")
        }
    }
}

/// The classes of data that have retention periods and erasure keys of their own.
package enum RetentionClass: String, Sendable, Hashable, CaseIterable {
    case identity, contact, call, recording, purchase, consent

    package var title: LocalizedText {
        switch self {
        case .identity: LocalizedText(en: "Identity", zh: "身份资料")
        case .contact: LocalizedText(en: "Contact", zh: "联系资料")
        case .call: LocalizedText(en: "Call records and notes", zh: "通话记录与备注")
        case .recording: LocalizedText(en: "Recordings and transcripts", zh: "录音与转写")
        case .purchase: LocalizedText(en: "Purchases", zh: "消费记录")
        case .consent: LocalizedText(en: "Consent and refusal", zh: "同意与拒绝记录")
        }
    }
}

/// A label of the classification standard: what a piece of data is.
package struct LabelDefinition: Sendable, Hashable {
    package var id: LabelID
    package var title: LocalizedText
    /// The tier where nothing else is known; combinations can raise it.
    package var tier: SensitivityTier
    package var category: LabelCategory
    /// The class whose clock and key apply on a person's record; `nil` for data about no person.
    package var retentionClass: RetentionClass?
    /// The clauses that make it what it is.
    package var regulations: [Citation]
    package var standards: StandardsMapping
    /// Words that are easily confused with it, or how it is told apart.
    package var note: LocalizedText?

    static let keys = [
        "title", "tier", "category", "class", "regulations", "standards", "note", "from",
    ]

    init?(_ entry: SourceNode.Entry, _ reader: PolicyReader) {
        guard FieldReader.isIdentifier(entry.key), !entry.key.contains(where: { "-.".contains($0) })
        else {
            reader.error(
                entry.keyPlace, Message("policy.labelId", ["id": PolicyReader.quoted(entry.key)]))
            return nil
        }
        reader.define("vocabulary", entry.key, entry.keyPlace)
        guard let fields = FieldReader(entry.value, reader, allowed: Self.keys) else { return nil }
        let title = fields.requiredLocalized("title")
        let tier = fields.requiredWord("tier", SensitivityTier.self)
        let category = fields.requiredWord("category", LabelCategory.self)
        let standards = fields.required("standards").flatMap { StandardsMapping($0, reader) }
        regulations = fields.items("regulations").compactMap { node in
            guard let citation = node.text.flatMap(Citation.init(_:)) else {
                reader.wrongShape(node, wanted: .text)
                return nil
            }
            reader.refer(.regulation, citation.regulation, node.place)
            return citation
        }
        retentionClass = fields.word("class", RetentionClass.self)
        note = fields.localized("note")
        guard let title, let tier, let category, let standards else { return nil }
        id = LabelID(entry.key)
        self.title = title
        self.tier = tier
        self.category = category
        self.standards = standards
    }

    var tree: PolicyTree {
        var pairs: [(String, PolicyTree)] = [
            ("title", .localized(title)), ("tier", .text(tier.rawValue)),
            ("category", .text(category.rawValue)),
        ]
        if let retentionClass { pairs.append(("class", .text(retentionClass.rawValue))) }
        pairs.append(("regulations", .words(regulations.map(\.description))))
        pairs.append(("standards", standards.tree))
        if let note { pairs.append(("note", .localized(note))) }
        return .map(pairs)
    }
}
