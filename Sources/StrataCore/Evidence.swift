/// One reason for or against a verdict. Holds no value of the data, masked examples excepted.
package struct Evidence: Sendable, Hashable, Codable {
    /// What sort of reason it is.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The form of the value (length, characters, separators) is the label's.
        case format
        /// A check digit or check sum holds; `detail` names it.
        case checksum
        /// A component is registered or plausible: division code, issuer range, date, domain.
        case component
        /// A word nearby speaks for it; `detail` is the word, `distance` in code points.
        case context
        /// A word list knows it; `detail` names the list.
        case gazetteer
        /// The column's header speaks for it; `detail` is the header word that was understood.
        case header
        /// Share of a column's values that match.
        case share
        /// A neighbouring column speaks for it; `detail` names the column.
        case neighbour
        /// The values' statistics speak for it: distinct values, lengths, steps.
        case statistics
        /// It contains values of another label; `detail` is that label.
        case contains
        /// Something speaks against it; `detail` says what.
        case contradiction
        /// A rule of the policy raised or set the tier; `detail` is the rule's id.
        case rule
        /// A person decided; `detail` says where the decision stands.
        case decision
        /// A masked example of a value.
        case example
    }

    package var kind: Kind
    /// The detector that found it: a label id, or the name of a user's detector.
    package var detector: String
    package var detail: String
    /// Distance of a context word from the value, in code points.
    package var distance: Int?
    /// Share of values in [0, 1].
    package var share: Double?

    package init(
        _ kind: Kind, detector: String, detail: String, distance: Int? = nil, share: Double? = nil
    ) {
        self.kind = kind
        self.detector = detector
        self.detail = detail
        self.distance = distance
        self.share = share
    }
}

/// What was decided of a column, a span or a document, and why.
package struct Verdict: Sendable, Hashable {
    /// `nil` only where it was judged, with evidence, that nothing is personal.
    package var label: LabelID?
    package var tier: SensitivityTier
    /// Confidence in [0, 1]; `docs/detection.md` says what the bands mean.
    package var confidence: Double
    package var because: [Evidence]

    package init(
        label: LabelID?, tier: SensitivityTier, confidence: Double, because: [Evidence]
    ) {
        self.label = label
        self.tier = tier
        self.confidence = confidence
        self.because = because
    }
}
