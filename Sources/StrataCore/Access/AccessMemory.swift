internal import Synchronization

/// What a policy says of questions that were asked before, as far as it does not depend on who asks
/// and when: finding the rules costs more than anything else about a decision.
final class AccessMemory: Sendable {
    typealias Basis = (handling: HandlingDecision, rules: [AccessRule])

    private struct Key: Hashable {
        var need: AccessNeed
        var role: Role
        var labels: Set<LabelID>
        var tier: SensitivityTier
        var purpose: Purpose?
    }

    private let known = Mutex<[Key: Basis]>([:])
    /// So many questions are kept; then all are forgotten. Labels can be combined in many ways.
    private static let most = 2_000

    func basis(of question: AccessQuestion, _ make: () -> Basis) -> Basis {
        let key = Key(
            need: question.need, role: question.role, labels: question.labels, tier: question.tier,
            purpose: question.purpose)
        if let basis = known.withLock({ $0[key] }) { return basis }
        let basis = make()
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[key] = basis
        }
        return basis
    }
}
