package import StrataCore

extension ReportGlossary {
    /// What tables and lines tell: titles as `policy` has them, and why it has its tier rules.
    package init(_ policy: Policy) {
        self.init()
        for rule in policy.tierRules { rules[rule.id] = rule.head.because }
        for label in policy.vocabulary { titles[label.id] = label.title }
    }

    /// Titles, clauses and handling as `policy` has them for what `report` found.
    package init(_ policy: Policy, for report: ScanReport) {
        self.init(policy)
        for label in policy.vocabulary { regulations[label.id] = Self.clauses(of: label, policy) }
        let columns = report.sources.flatMap(\.columns)
        for tier in SensitivityTier.allCases {
            let labels = Set(
                columns.flatMap { column in
                    (column.tier == tier ? [column.label].compactMap(\.self) : [])
                        + column.contains.filter { $0.tier == tier }.map(\.label)
                })
            guard !labels.isEmpty else { continue }
            let decision = policy.handling(
                HandlingQuestion(labels: labels.filter { policy.tier(of: $0) == tier }))
            handling[tier] = HandlingText(handling: decision.handling).lines
            addLaws(decision, of: labels, policy)
        }
    }

    /// The laws behind the rules that decided the handling join those of the labels.
    private mutating func addLaws(
        _ decision: HandlingDecision, of labels: Set<LabelID>, _ policy: Policy
    ) {
        let laws = Set(decision.votes.values.joined().filter(\.won).compactMap(\.rule.grounds.law))
        for law in policy.legalRules where laws.contains(law.id) {
            let clause = Regulation(
                name: law.title, clause: law.source,
                certainty: Self.words(law.certainty))
            for label in labels { regulations[label, default: []].append(clause) }
        }
    }

    private static func clauses(of label: LabelDefinition, _ policy: Policy) -> [Regulation] {
        label.regulations.map { citation in
            let law = policy.regulations.first { $0.id == citation.regulation }
            let id = citation.regulation
            return Regulation(
                name: law?.title ?? LocalizedText(en: id, zh: id), clause: citation.clause,
                certainty: localized(Message("report.certainty.classification")))
        }
    }

    private static func words(_ certainty: Certainty) -> LocalizedText {
        switch certainty {
        case .a: localized(Message("report.certainty.a"))
        case .b: localized(Message("report.certainty.b"))
        case .c: localized(Message("report.certainty.c"))
        }
    }

    private static func localized(_ message: Message) -> LocalizedText {
        LocalizedText(en: message.text(in: .en), zh: message.text(in: .zh))
    }
}
