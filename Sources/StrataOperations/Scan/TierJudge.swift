import Crypto
import StrataCore
import StrataDetect
import StrataVault

/// Gives verdicts their tiers by the policy, and puts persons' decisions over the engine's.
struct TierJudge: Sendable {
    private let policy: Policy
    private let decisions: [LabelDecision]

    /// `decisions` stand before the policy's own; the first that matches a column counts.
    init(policy: Policy, decisions: [LabelDecision]) {
        self.policy = policy
        self.decisions = decisions + policy.decisions
    }

    /// The columns of one table, which are judged together: a person's record is one.
    func columns(_ verdicts: [ColumnVerdict], source: String) -> [ColumnReport] {
        let decided = verdicts.map { decide($0, source: source) }
        let isAboutPersons = decided.contains { verdict in
            let category = verdict.label.flatMap(policy.label)?.category
            return category == .identity || category == .contact
        }
        return decided.map { report($0, onPersonRecord: isAboutPersons) }
    }

    /// The tier of a free text from what was found in it.
    func tier(ofTextWith labels: Set<LabelID>) -> SensitivityTier {
        policy.decideTier(
            label: "call_note", contains: labels, context: TierContext(kind: .note)
        ).tier
    }

    func tier(of label: LabelID) -> SensitivityTier { policy.tier(of: label) }

    private func decide(_ verdict: ColumnVerdict, source: String) -> ColumnVerdict {
        guard
            let decision = decisions.first(where: {
                $0.matches(source: source, column: verdict.name)
            })
        else { return verdict }
        var decided = verdict
        decided.label = decision.label
        decided.confidence = 1
        let detail = "\(decision.by), \(decision.date): \(decision.reason)"
        decided.evidence.insert(
            Evidence(.decision, detector: decision.source, detail: detail), at: 0)
        return decided
    }

    private func report(_ verdict: ColumnVerdict, onPersonRecord: Bool) -> ColumnReport {
        let decision = policy.decideTier(
            label: verdict.label, contains: Set(verdict.contains.keys),
            context: TierContext(kind: kind(verdict.label), onPersonRecord: onPersonRecord))
        let contains = verdict.contains.map { label, cells in
            ColumnReport.Contained(label: label, tier: policy.tier(of: label), cells: cells)
        }
        return ColumnReport(
            name: verdict.name, label: verdict.label, tier: decision.tier,
            confidence: verdict.confidence,
            evidence: verdict.evidence + reasons(decision, label: verdict.label),
            filled: verdict.filled, examples: verdict.examples,
            contains: contains.sorted { a, b in
                a.tier != b.tier
                    ? a.tier > b.tier : (b.cells, a.label) < (a.cells, b.label)
            })
    }

    /// What raised the tier above the label's own; rules of the seal at rest are no matter of it.
    private func reasons(_ decision: TierDecision, label: LabelID?) -> [Evidence] {
        guard decision.tier > (label.map(policy.tier(of:)) ?? .t3) else { return [] }
        let sealing = policy.tierRules.filter {
            if case .sealedAtLeast = $0.then { true } else { false }
        }.map(\.id)
        return decision.because.filter { $0.kind != .rule || !sealing.contains($0.detail) }
    }

    private func kind(_ label: LabelID?) -> FieldKind {
        switch label {
        case "call_note": .note
        case "transcript", "transcript_high_risk": .transcript
        case "recording", "recording_high_risk": .recording
        default: .column
        }
    }
}

extension ScanReport.PolicyReference {
    init(_ policy: Policy) {
        self.init(
            name: policy.name, version: policy.version, digest: Self.digest(of: policy),
            profiles: policy.profiles)
    }

    private static func digest(of policy: Policy) -> String {
        Hexadecimal.text(Array(SHA256.hash(data: Array(policy.canonicalForm.utf8))))
    }
}
