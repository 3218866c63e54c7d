package import StrataCore

extension ReportGlossary {
    /// Titles, clauses and handling as `policy` has them.
    package init(_ policy: Policy) {
        self.init()
        for label in policy.vocabulary {
            titles[label.id] = label.title
            regulations[label.id] = label.regulations.map { citation in
                let law = policy.regulations.first { $0.id == citation.regulation }
                return Regulation(
                    name: Self.name(citation, title: law?.title), certainty: Self.certainty)
            }
        }
    }

    private static func name(_ citation: Citation, title: LocalizedText?) -> LocalizedText {
        let title = title ?? LocalizedText(en: citation.regulation, zh: citation.regulation)
        guard !citation.clause.isEmpty else { return title }
        return LocalizedText(
            en: "\(title.en): \(citation.clause)", zh: "\(title.zh)：\(citation.clause)")
    }

    private static let certainty = LocalizedText(en: "", zh: "")
}
