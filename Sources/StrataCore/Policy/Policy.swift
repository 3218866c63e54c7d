/// The one document that decides: what data is, how strict its tier is and how it is handled.
///
/// A value of this type has passed every check of `Policy.parse`; nothing here can fail later.
package struct Policy: Sendable, Equatable {
    /// What a document is: a policy, or a profile that tightens one.
    package enum Kind: String, Sendable, Hashable {
        case policy, profile
    }

    package var kind = Kind.policy
    /// The schema of the document, so far always 1.
    package var schema = 1
    package var name: String
    package var version: String
    package var title: LocalizedText
    /// The profiles laid over it, sorted.
    package var profiles: [String] = []

    /// The laws and standards that labels cite, in the document's order.
    package var regulations: [Regulation] = []
    package var placeGroups: [PlaceGroup] = []
    package var vocabulary: [LabelDefinition] = [] {
        didSet { labelIndex = Self.index(vocabulary) }
    }
    package var tierRules: [TierRule] = []
    package var handlingRules: [HandlingRule] = []
    /// Rules about country of the person and place of access; they decide `transfer` only.
    package var residencyRules: [HandlingRule] = []
    package var transferThresholds: [TransferThreshold] = []
    /// Duties of roles, and conditions of access; see `usedAccessRules`.
    package var accessRules: [AccessRule] = []
    package var treatments: [ValueTreatment] = []
    /// How people come into value tiers.
    package var scoringRules: [ScoringRule] = []
    package var clocks: [Clock] = []
    package var retentionLimits: [RetentionLimit] = []
    package var callingRules: [CallingRule] = []
    package var legalRules: [LegalRule] = []
    /// Detectors that the organisation adds to the built-in ones.
    package var detectors: [DetectorDefinition] = []
    package var relabelling = Relabelling()
    /// Persons' decisions about columns.
    package var decisions: [LabelDecision] = []

    private var labelIndex: [LabelID: Int] = [:]

    init(name: String, version: String, title: LocalizedText) {
        self.name = name
        self.version = version
        self.title = title
    }

    /// The definition of a label; `nil` for an id that the policy does not know.
    package func label(_ id: LabelID) -> LabelDefinition? {
        labelIndex[id].map { vocabulary[$0] }
    }

    /// The legal rule that a rule names as its ground.
    package func law(_ id: String) -> LegalRule? {
        legalRules.first { $0.id == id }
    }

    /// The definition of a label, or the error that says which one was probably meant.
    package func knownLabel(_ id: LabelID) throws(PolicyError) -> LabelDefinition {
        if let definition = label(id) { return definition }
        throw .unknownLabel(
            id.rawValue,
            suggestion: Spelling.nearest(to: id.rawValue, in: vocabulary.map(\.id.rawValue)))
    }

    private static func index(_ vocabulary: [LabelDefinition]) -> [LabelID: Int] {
        Dictionary(
            vocabulary.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
