/// A rule that says how data is handled. All conditions that are written must hold; what the
/// question leaves unknown is taken to hold, so that not knowing is never the looser way.
package struct HandlingRule: PolicyRule {
    package struct Condition: Sendable, Hashable {
        package var tiers: [SensitivityTier] = []
        package var labels: [LabelID] = []
        package var notLabels: [LabelID] = []
        package var categories: [LabelCategory] = []
        package var gdpr: [GDPRStatus] = []
        package var pipl: [PIPLStatus] = []
        package var pci: [PCIStatus] = []
        /// HIPAA: an identifier or health information.
        package var hipaa: Bool?
        package var lifecycle: [LifecycleTier] = []
        package var roles: [Role] = []
        package var purposes: [Purpose] = []
        /// Where the person lives: countries or groups of `places:`.
        package var subjectIn: [String] = []
        /// Where the access happens.
        package var accessIn: [String] = []
        package var accessNotIn: [String] = []
        /// The access happens in another country than the person's.
        package var abroad: Bool?

        package var isEmpty: Bool { self == Condition() }
    }

    /// The section that the rule stands in.
    package enum Section: String, Sendable, Hashable {
        case handling, residency
    }

    package var head: RuleHead
    package var section: Section
    package var when: Condition
    package var set: HandlingSettings

    private static let handlingKeys = [
        "tiers", "labels", "not_labels", "categories", "gdpr", "pipl", "pci", "hipaa", "lifecycle",
        "roles", "purposes", "subject_in",
    ]
    private static let residencyKeys = [
        "tiers", "labels", "not_labels", "categories", "gdpr", "pipl", "hipaa", "subject_in",
        "access_in", "access_not_in", "abroad",
    ]

    init?(_ node: SourceNode, _ reader: PolicyReader, section: Section) {
        let last = section == .handling ? "set" : "transfer"
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + ["when", last])
        else { return nil }
        let head = RuleHead(fields, section: section.rawValue)
        var condition = Condition()
        let before = reader.errorCount
        if let node = fields.required("when"),
            let when = FieldReader(
                node, reader,
                allowed: section == .handling ? Self.handlingKeys : Self.residencyKeys)
        {
            condition = Condition(when)
            if condition.isEmpty, reader.errorCount == before {
                reader.error(node.place, Message("policy.when.empty"))
            }
        }
        var settings = HandlingSettings()
        switch section {
        case .residency:
            settings.transfer = fields.required("transfer").flatMap {
                TransferForm.read($0, reader)
            }
        case .handling:
            let before = reader.errorCount
            if let node = fields.required("set"),
                let values = FieldReader(
                    node, reader, allowed: HandlingProperty.allCases.map(\.rawValue))
            {
                for field in HandlingField.all {
                    if let value = values[field.property.rawValue] {
                        field.read(value, reader, &settings)
                    }
                }
                if settings == HandlingSettings(), reader.errorCount == before {
                    reader.error(node.place, Message("policy.set.empty"))
                }
            }
        }
        guard let head else { return nil }
        self.head = head
        self.section = section
        when = condition
        set = settings
    }

    package var tree: PolicyTree {
        var pairs = head.opening + [("when", when.tree)]
        switch section {
        case .residency:
            if let transfer = set.transfer { pairs.append(("transfer", transfer.tree)) }
        case .handling:
            pairs.append(
                (
                    "set",
                    .map(
                        HandlingField.all.compactMap { field in
                            field.tree(set).map { (field.property.rawValue, $0) }
                        })
                ))
        }
        return .map(pairs + head.closing)
    }
}

extension HandlingRule.Condition {
    init(_ when: FieldReader) {
        tiers = when.words("tiers", SensitivityTier.self)
        labels = when.labels("labels")
        notLabels = when.labels("not_labels")
        categories = when.words("categories", LabelCategory.self)
        gdpr = when.words("gdpr", GDPRStatus.self)
        pipl = when.words("pipl", PIPLStatus.self)
        pci = when.words("pci", PCIStatus.self)
        hipaa = when.flag("hipaa")
        lifecycle = when.words("lifecycle", LifecycleTier.self)
        roles = when.words("roles", Role.self)
        purposes = when.words("purposes", Purpose.self)
        subjectIn = when.places("subject_in")
        accessIn = when.places("access_in")
        accessNotIn = when.places("access_not_in")
        abroad = when.flag("abroad")
    }

    var tree: PolicyTree {
        var pairs: [(String, PolicyTree)] = []
        func add(_ key: String, _ words: [String]) {
            if !words.isEmpty { pairs.append((key, .words(words))) }
        }
        add("tiers", tiers.map(\.rawValue))
        add("labels", labels.map(\.rawValue))
        add("not_labels", notLabels.map(\.rawValue))
        add("categories", categories.map(\.rawValue))
        add("gdpr", gdpr.map(\.rawValue))
        add("pipl", pipl.map(\.rawValue))
        add("pci", pci.map(\.rawValue))
        if let hipaa { pairs.append(("hipaa", .flag(hipaa))) }
        add("lifecycle", lifecycle.map(\.rawValue))
        add("roles", roles.map(\.rawValue))
        add("purposes", purposes.map(\.rawValue))
        add("subject_in", subjectIn)
        add("access_in", accessIn)
        add("access_not_in", accessNotIn)
        if let abroad { pairs.append(("abroad", .flag(abroad))) }
        return .map(pairs)
    }
}
