package import StrataCore

/// What a report tells about labels and tiers, taken from the policy.
package struct ReportGlossary: Sendable {
    /// A clause that makes a label what it is.
    package struct Regulation: Sendable, Hashable {
        /// The law or standard.
        package var name: LocalizedText
        /// As the law counts it; empty for the whole of it.
        package var clause: String
        /// How sure the policy is of it, in words; empty where it is read in the primary text.
        package var certainty: LocalizedText

        package init(name: LocalizedText, clause: String, certainty: LocalizedText) {
            self.name = name
            self.clause = clause
            self.certainty = certainty
        }
    }

    /// One line of a tier's handling: what it is about, and what is to be done.
    package struct Handling: Sendable, Hashable {
        package var aspect: LocalizedText
        package var measure: LocalizedText

        package init(aspect: LocalizedText, measure: LocalizedText) {
            self.aspect = aspect
            self.measure = measure
        }
    }

    package var titles: [LabelID: LocalizedText]
    package var regulations: [LabelID: [Regulation]]
    package var handling: [SensitivityTier: [Handling]]
    /// Why the policy has a tier rule, by the rule's id.
    package var rules: [String: LocalizedText] = [:]

    package init(
        titles: [LabelID: LocalizedText] = [:], regulations: [LabelID: [Regulation]] = [:],
        handling: [SensitivityTier: [Handling]] = [:]
    ) {
        self.titles = titles
        self.regulations = regulations
        self.handling = handling
    }

    /// The label's name in `language`, or its id where the policy has none.
    package func title(_ label: LabelID, in language: Language) -> String {
        titles[label]?[language] ?? DisplayText.neutral(label.rawValue, limit: 60)
    }

    /// The name of what was judged of a column.
    package func title(of column: ColumnReport, in language: Language) -> String {
        guard let label = column.label else {
            return Message("report.label.none").text(in: language)
        }
        guard label != .unknown else {
            return Message("report.label.unknown").text(in: language)
        }
        return title(label, in: language)
    }
}
