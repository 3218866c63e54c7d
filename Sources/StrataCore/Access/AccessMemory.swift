internal import Synchronization

/// What a policy says of questions that were asked before, as far as it does not depend on who asks
/// and when: finding the rules and joining what they say costs more than anything else about a
/// decision.
final class AccessMemory: Sendable {
    private struct Key: Hashable {
        var need: AccessNeed
        var role: Role
        var labels: Set<LabelID>
        var tier: SensitivityTier
        var purpose: Purpose?
    }

    private let known = Mutex<[Key: AccessTerms]>([:])
    /// So many questions are kept; then all are forgotten. Labels can be combined in many ways.
    private static let most = 2_000

    private let assignment = Mutex<Bool?>(nil)

    func asksForAssignment(_ make: () -> Bool) -> Bool {
        assignment.withLock { known in
            let asks = known ?? make()
            known = asks
            return asks
        }
    }

    func terms(of question: AccessQuestion, _ make: () -> AccessTerms) -> AccessTerms {
        let key = Key(
            need: question.need, role: question.role, labels: question.labels, tier: question.tier,
            purpose: question.purpose)
        if let terms = known.withLock({ $0[key] }) { return terms }
        let terms = make()
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[key] = terms
        }
        return terms
    }
}

/// The terms on which something may be done, of the rules that speak of it: each with the rules that
/// decide.
final class AccessTerms: Sendable {
    struct Term<Value: HandlingValue>: Sendable {
        var value: Value
        var heads: [RuleHead]
    }

    /// Of data; `nil` for a duty.
    let handling: HandlingDecision?
    private let votes: [HandlingProperty: [RuleHead]]
    let duties: Term<DutyMatrix>
    let approvals: Term<Approvals>
    let approvalLasts: Term<ShortTime>
    let secondFactor: Term<SecondFactor>
    /// Whether a rule speaks of a second factor.
    let speaksOfFactor: Bool
    let hours: Term<WorkingHours>
    let networks: Term<NetworkSet>
    let assignedOnly: Term<Demand>
    let trained: Term<Demand>
    let valuesADay: Term<DailyBudget>
    let rowsADay: Term<DailyBudget>
    let breakGlass: Term<BreakGlass>

    init(_ rules: [AccessRule], _ handling: HandlingDecision? = nil) {
        self.handling = handling
        votes = (handling?.votes ?? [:]).mapValues { $0.filter(\.won).map(\.rule) }
        duties = Self.joined(rules, \.duties)
        approvals = Self.joined(rules, \.approvals)
        approvalLasts = Self.joined(rules, \.approvalLasts)
        secondFactor = Self.joined(rules, \.secondFactor)
        speaksOfFactor = rules.contains { $0.set.secondFactor != nil }
        hours = Self.joined(rules, \.hours)
        networks = Self.joined(rules, \.networks)
        assignedOnly = Self.joined(rules, \.assignedOnly)
        trained = Self.joined(rules, \.trained)
        valuesADay = Self.joined(rules, \.valuesADay)
        rowsADay = Self.joined(rules, \.rowsADay)
        breakGlass = Self.joined(rules, \.breakGlass)
    }

    /// The rules that decided a property of the handling.
    func deciding(_ property: HandlingProperty) -> [RuleHead] { votes[property] ?? [] }

    /// What rules make of a setting: the strictest, the document's own first, and which decided.
    static func joined<Value: HandlingValue>(
        _ rules: [AccessRule], _ path: KeyPath<AccessSettings, Value?>
    ) -> Term<Value> {
        var result: Value?
        for rule in rules where rule.origin.isEmpty {
            guard let value = rule.set[keyPath: path] else { continue }
            result = result?.tightened(by: value) ?? value
        }
        var value = (result ?? Value.strictest).closed
        for rule in rules where !rule.origin.isEmpty {
            if let more = rule.set[keyPath: path] { value = value.tightened(by: more) }
        }
        value = value.closed
        let heads = rules.filter { $0.set[keyPath: path]?.decides(value) ?? false }.map(\.head)
        return Term(value: value, heads: heads)
    }
}
