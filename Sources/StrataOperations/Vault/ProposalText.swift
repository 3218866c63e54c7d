package import StrataCore

/// What a proposal says of a column, for a person: how sure, why, and what speaks against a label that
/// somebody gave.
package struct ProposalText {
    private let evidence: EvidenceText
    private let glossary: ReportGlossary
    private let language: Language

    package init(_ policy: Policy, _ language: Language) {
        glossary = ReportGlossary(policy)
        evidence = EvidenceText(glossary: glossary, language: language)
        self.language = language
    }

    package func confidence(_ column: ImportPlan.Column) -> String {
        NumberText.confidence(column.confidence)
    }

    /// The reasons that say most.
    package func reasons(_ column: ImportPlan.Column) -> String {
        evidence.summary(
            of: ColumnReport(
                name: column.name, label: column.label, tier: column.tier,
                confidence: column.confidence, evidence: column.evidence, filled: 0, examples: []),
            limit: 2)
    }

    /// That a label contradicts what was found; `nil` where it does not.
    package func contradiction(_ column: ImportPlan.Column) -> String? {
        guard let found = column.contradicts else { return nil }
        let said = column.label.map { glossary.title($0, in: language) }
        return Message(
            "import.map.contradicts",
            [
                "name": DisplayText.neutral(column.name),
                "said": said ?? Message("import.nothingPersonal").text(in: language),
                "found": glossary.title(found, in: language),
                "confidence": NumberText.confidence(column.confidence),
            ]
        ).text(in: language)
    }
}
