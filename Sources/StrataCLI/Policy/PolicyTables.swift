import StrataCore

/// Tables of a policy: their content; `TextTable` lays it out.
enum PolicyTables {
    static func labels(of policy: Policy, standards: Bool, language: Language) -> TextTable {
        var header = [
            Column(key: "id", title: PolicyText.of(Message("policy.table.label"))),
            Column(key: "title", title: PolicyText.of(Message("policy.table.title"))),
            Column(key: "tier", title: PolicyText.of(Message("policy.table.tier"))),
            Column(key: "category", title: PolicyText.of(Message("policy.table.category"))),
        ]
        header +=
            standards
            ? Standard.allCases.map { Column(key: $0.rawValue, title: $0.title) }
            : [Column(key: "regulations", title: PolicyText.of(Message("policy.table.law")))]
        let rows = policy.vocabulary.map { label -> [String] in
            var row = [
                label.id.rawValue, label.title[language], label.tier.rawValue,
                label.category.title[language],
            ]
            if standards {
                row += Standard.allCases.map { standard in
                    let place = label.standards.text(standard, language)
                    return label.standards.uncertain.contains(standard) ? place + " ?" : place
                }
            } else {
                row.append(label.regulations.map(\.description).joined(separator: ", "))
            }
            return row
        }
        let note = standards ? PolicyText.of(Message("policy.table.uncertain")) : nil
        return TextTable(columns: header, rows: rows, note: note)
    }

    /// Every rule with its ground.
    static func rules(of policy: Policy, language: Language) -> TextTable {
        func rows(_ section: String, _ rules: [some PolicyRule]) -> [[String]] {
            rules.map { rule in
                let ground = policy.ground(of: rule.head)
                return [
                    section, rule.id, rule.origin.isEmpty ? policy.name : rule.origin,
                    rule.head.because[language], ground.source, ground.certainty,
                ]
            }
        }
        let all =
            rows("tiers", policy.tierRules) + rows("handling", policy.handlingRules)
            + rows("residency", policy.residencyRules)
            + rows("transfers", policy.transferThresholds) + rows("value", policy.treatments)
            + rows("scoring", policy.scoringRules)
            + rows("clocks", policy.clocks) + rows("retention", policy.retentionLimits)
            + rows("calling", policy.callingRules) + rows("requests", policy.requestRules)
            + policy.legalRules.map { law in
                [
                    "legal", law.id, law.origin.isEmpty ? policy.name : law.origin,
                    law.text[language], law.source,
                    law.certainty.rawValue + (law.review ? " !" : ""),
                ]
            }
        return TextTable(
            columns: [
                Column(key: "section", title: PolicyText.of(Message("policy.table.section"))),
                Column(key: "rule", title: PolicyText.of(Message("policy.table.rule"))),
                Column(key: "from", title: PolicyText.of(Message("policy.table.origin"))),
                Column(key: "because", title: PolicyText.of(Message("policy.table.because"))),
                Column(key: "source", title: PolicyText.of(Message("policy.table.source"))),
                Column(key: "certainty", title: PolicyText.of(Message("policy.table.sure"))),
            ], rows: all, note: PolicyText.of(Message("policy.table.review")))
    }

    typealias Column = TextTable.Column
}

extension Policy {
    /// Source and certainty of a rule, its law's where it names one; empty for a house rule.
    func ground(of head: RuleHead) -> (source: String, certainty: String) {
        if let law = head.grounds.law.flatMap(law) {
            return (law.source, law.certainty.rawValue + (law.review ? " !" : ""))
        }
        guard let source = head.grounds.source else { return ("", "") }
        return (source, head.grounds.certainty.rawValue + (head.grounds.review ? " !" : ""))
    }
}
