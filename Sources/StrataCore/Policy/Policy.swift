/// The one document that decides: what data is, how strict its tier is and how it is handled.
///
/// A value of this type has passed every check of `Policy.parse`; nothing here can fail later.
package struct Policy: Sendable, Equatable {
    /// What a document is: a policy, or a profile that tightens one.
    package enum Kind: String, Sendable, Hashable {
        case policy, profile
    }

    package var kind: Kind {
        get { content.kind }
        _modify {
            detach()
            yield &content.kind
        }
    }
    /// The schema of the document, so far always 1.
    package var schema: Int {
        get { content.schema }
        _modify {
            detach()
            yield &content.schema
        }
    }
    package var name: String {
        get { content.name }
        _modify {
            detach()
            yield &content.name
        }
    }
    package var version: String {
        get { content.version }
        _modify {
            detach()
            yield &content.version
        }
    }
    package var title: LocalizedText {
        get { content.title }
        _modify {
            detach()
            yield &content.title
        }
    }
    /// The profiles laid over it, sorted.
    package var profiles: [String] {
        get { content.profiles }
        _modify {
            detach()
            yield &content.profiles
        }
    }
    /// The laws and standards that labels cite, in the document's order.
    package var regulations: [Regulation] {
        get { content.regulations }
        _modify {
            detach()
            yield &content.regulations
        }
    }
    package var placeGroups: [PlaceGroup] {
        get { content.placeGroups }
        _modify {
            detach()
            yield &content.placeGroups
        }
    }
    package var vocabulary: [LabelDefinition] {
        get { content.vocabulary }
        _modify {
            detach()
            yield &content.vocabulary
        }
    }
    package var tierRules: [TierRule] {
        get { content.tierRules }
        _modify {
            detach()
            yield &content.tierRules
        }
    }
    package var handlingRules: [HandlingRule] {
        get { content.handlingRules }
        _modify {
            detach()
            yield &content.handlingRules
        }
    }
    /// Rules about country of the person and place of access; they decide `transfer` only.
    package var residencyRules: [HandlingRule] {
        get { content.residencyRules }
        _modify {
            detach()
            yield &content.residencyRules
        }
    }
    package var transferThresholds: [TransferThreshold] {
        get { content.transferThresholds }
        _modify {
            detach()
            yield &content.transferThresholds
        }
    }
    /// Duties of roles, and conditions of access; see `usedAccessRules`.
    package var accessRules: [AccessRule] {
        get { content.accessRules }
        _modify {
            detach()
            yield &content.accessRules
        }
    }
    package var treatments: [ValueTreatment] {
        get { content.treatments }
        _modify {
            detach()
            yield &content.treatments
        }
    }
    /// How people come into value tiers.
    package var scoringRules: [ScoringRule] {
        get { content.scoringRules }
        _modify {
            detach()
            yield &content.scoringRules
        }
    }
    package var clocks: [Clock] {
        get { content.clocks }
        _modify {
            detach()
            yield &content.clocks
        }
    }
    package var retentionLimits: [RetentionLimit] {
        get { content.retentionLimits }
        _modify {
            detach()
            yield &content.retentionLimits
        }
    }
    package var callingRules: [CallingRule] {
        get { content.callingRules }
        _modify {
            detach()
            yield &content.callingRules
        }
    }
    /// By when people's requests are answered; see `requestTerms`.
    package var requestRules: [RequestRule] {
        get { content.requestRules }
        _modify {
            detach()
            yield &content.requestRules
        }
    }
    package var legalRules: [LegalRule] {
        get { content.legalRules }
        _modify {
            detach()
            yield &content.legalRules
        }
    }
    /// Detectors that the organisation adds to the built-in ones.
    package var detectors: [DetectorDefinition] {
        get { content.detectors }
        _modify {
            detach()
            yield &content.detectors
        }
    }
    package var relabelling: Relabelling {
        get { content.relabelling }
        _modify {
            detach()
            yield &content.relabelling
        }
    }
    /// As the document has it; see `backups`.
    package var backup: BackupSchedule {
        get { content.backup }
        _modify {
            detach()
            yield &content.backup
        }
    }
    /// Persons' decisions about columns.
    package var decisions: [LabelDecision] {
        get { content.decisions }
        _modify {
            detach()
            yield &content.decisions
        }
    }

    /// What the document holds; shared by copies until one of them is changed, as every operation
    /// has a copy and few change it.
    private var content: PolicyContent

    init(name: String, version: String, title: LocalizedText) {
        content = PolicyContent(name: name, version: version, title: title)
    }

    private mutating func detach() {
        content = isKnownUniquelyReferenced(&content) ? content.changing() : PolicyContent(content)
    }

    package static func == (one: Policy, other: Policy) -> Bool {
        one.content === other.content || one.content.isEqual(to: other.content)
    }

    /// What was worked out of the document before.
    var accessMemory: AccessMemory { content.accessMemory }

    /// The definition of a label; `nil` for an id that the policy does not know.
    package func label(_ id: LabelID) -> LabelDefinition? {
        content.labelIndex[id].map { content.vocabulary[$0] }
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
}

/// The content of a policy.
///
/// `@unchecked Sendable`: nothing of it changes while a second policy refers to it.
private final class PolicyContent: @unchecked Sendable {
    var kind: Policy.Kind = .policy
    var schema: Int = 1
    var name: String
    var version: String
    var title: LocalizedText
    var profiles: [String] = []
    var regulations: [Regulation] = []
    var placeGroups: [PlaceGroup] = []
    var vocabulary: [LabelDefinition] = [] {
        didSet {
            labelIndex = Dictionary(
                vocabulary.enumerated().map { ($1.id, $0) },
                uniquingKeysWith: { first, _ in first })
        }
    }
    var tierRules: [TierRule] = []
    var handlingRules: [HandlingRule] = []
    var residencyRules: [HandlingRule] = []
    var transferThresholds: [TransferThreshold] = []
    var accessRules: [AccessRule] = []
    var treatments: [ValueTreatment] = []
    var scoringRules: [ScoringRule] = []
    var clocks: [Clock] = []
    var retentionLimits: [RetentionLimit] = []
    var callingRules: [CallingRule] = []
    var requestRules: [RequestRule] = []
    var legalRules: [LegalRule] = []
    var detectors: [DetectorDefinition] = []
    var relabelling = Relabelling()
    var backup = BackupSchedule()
    var decisions: [LabelDecision] = []
    private(set) var labelIndex: [LabelID: Int] = [:]
    private(set) var accessMemory = AccessMemory()

    init(name: String, version: String, title: LocalizedText) {
        self.name = name
        self.version = version
        self.title = title
    }

    init(_ other: PolicyContent) {
        kind = other.kind
        schema = other.schema
        name = other.name
        version = other.version
        title = other.title
        profiles = other.profiles
        regulations = other.regulations
        placeGroups = other.placeGroups
        vocabulary = other.vocabulary
        tierRules = other.tierRules
        handlingRules = other.handlingRules
        residencyRules = other.residencyRules
        transferThresholds = other.transferThresholds
        accessRules = other.accessRules
        treatments = other.treatments
        scoringRules = other.scoringRules
        clocks = other.clocks
        retentionLimits = other.retentionLimits
        callingRules = other.callingRules
        requestRules = other.requestRules
        legalRules = other.legalRules
        detectors = other.detectors
        relabelling = other.relabelling
        backup = other.backup
        decisions = other.decisions
        labelIndex = other.labelIndex
    }

    /// The same object, whose memory of what it was is gone.
    func changing() -> PolicyContent {
        accessMemory = AccessMemory()
        return self
    }

    func isEqual(to other: PolicyContent) -> Bool {
        kind == other.kind
            && schema == other.schema
            && name == other.name
            && version == other.version
            && title == other.title
            && profiles == other.profiles
            && regulations == other.regulations
            && placeGroups == other.placeGroups
            && vocabulary == other.vocabulary
            && tierRules == other.tierRules
            && handlingRules == other.handlingRules
            && residencyRules == other.residencyRules
            && transferThresholds == other.transferThresholds
            && accessRules == other.accessRules
            && treatments == other.treatments
            && scoringRules == other.scoringRules
            && clocks == other.clocks
            && retentionLimits == other.retentionLimits
            && callingRules == other.callingRules
            && requestRules == other.requestRules
            && legalRules == other.legalRules
            && detectors == other.detectors
            && relabelling == other.relabelling
            && backup == other.backup
            && decisions == other.decisions
    }
}
