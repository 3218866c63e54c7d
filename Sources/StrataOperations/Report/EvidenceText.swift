import StrataCore

/// Evidence as a person reads it. Everything from the data is made visible and cut.
struct EvidenceText {
    var glossary: ReportGlossary
    var language: Language

    /// One short phrase.
    func phrase(_ evidence: Evidence) -> String {
        let detail =
            EvidencePhrase.message(evidence.detail) { glossary.title($0, in: language) }?
            .text(in: language)
            ?? DisplayText.neutral(evidence.detail, limit: 80)
        let text = message(evidence, detail: detail).text(in: language)
        guard let share = evidence.share, evidence.kind != .share else { return text }
        return "\(text) (\(NumberText.percent(share)))"
    }

    /// What is told of a column: each thing once; what it contains has a place of its own.
    func told(of column: ColumnReport) -> [Evidence] {
        var seen: Set<String> = []
        return column.evidence.filter { evidence in
            guard evidence.kind != .example else { return false }
            if evidence.kind == .contains, !column.contains.isEmpty { return false }
            return seen.insert(phrase(evidence)).inserted
        }
    }

    /// The reasons that say most about `column`, joined; those of rules and persons first.
    func summary(of column: ColumnReport, limit: Int) -> String {
        let ordered = told(of: column).enumerated().sorted { a, b in
            (rank(a.element.kind), a.offset) < (rank(b.element.kind), b.offset)
        }
        var phrases: [String] = []
        for (_, evidence) in ordered {
            phrases.append(phrase(evidence))
            if phrases.count == limit { break }
        }
        return phrases.joined(separator: " · ")
    }

    private func rank(_ kind: Evidence.Kind) -> Int {
        switch kind {
        case .decision: 0
        case .rule: 1
        case .share: 2
        case .checksum: 3
        case .header: 4
        case .contradiction: 5
        case .component, .gazetteer: 6
        case .context, .neighbour: 7
        case .format, .statistics: 8
        case .contains: 9
        case .example: 10
        }
    }

    private func message(_ evidence: Evidence, detail: String) -> Message {
        switch evidence.kind {
        case .format: return Message("report.evidence.format", ["detail": detail])
        case .checksum: return Message("report.evidence.checksum", ["detail": detail])
        case .component: return Message("report.evidence.component", ["detail": detail])
        case .context:
            guard let distance = evidence.distance else {
                return Message("report.evidence.contextNear", ["detail": detail])
            }
            return Message(
                "report.evidence.context", ["detail": detail, "distance": "\(distance)"])
        case .gazetteer: return Message("report.evidence.gazetteer", ["detail": detail])
        case .header: return Message("report.evidence.header", ["detail": detail])
        case .share:
            guard evidence.share != nil else {
                return Message("report.evidence.format", ["detail": detail])
            }
            return Message(
                "report.evidence.share",
                [
                    "share": NumberText.percent(evidence.share ?? 0),
                    "label": glossary.title(LabelID(evidence.detector), in: language),
                ])
        case .neighbour: return Message("report.evidence.neighbour", ["detail": detail])
        case .statistics: return Message("report.evidence.statistics", ["detail": detail])
        case .contains:
            return Message(
                "report.evidence.contains",
                ["label": glossary.title(LabelID(evidence.detail), in: language)])
        case .contradiction: return Message("report.evidence.contradiction", ["detail": detail])
        case .rule:
            let reason = glossary.rules[evidence.detail]?[language]
            return Message("report.evidence.rule", ["detail": reason ?? detail])
        case .decision: return Message("report.evidence.decision", ["detail": detail])
        case .example: return Message("report.evidence.example", ["detail": detail])
        }
    }
}
