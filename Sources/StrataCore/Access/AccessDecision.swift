/// Whether somebody may do something, with every condition that was looked at.
package struct AccessDecision: Sendable, Hashable {
    package enum Verdict: String, Sendable, Hashable {
        case allowed
        /// Not yet: something can be brought.
        case needs
        case denied
    }

    /// In the order in which they are looked at.
    package var reasons: [AccessReason]
    /// Values that the act takes from the budgets.
    package var values: Int
    /// Rows of open data that it takes from the day's.
    package var rows = 0
    /// How many approvals the act uses up.
    package var approvals: Int
    /// How long an approval is good, microseconds.
    package var approvalLasts: Int64
    /// What would not hold was gone around.
    package var brokeGlass: Bool

    package var verdict: Verdict {
        if reasons.contains(where: { $0.outcome == .denied }) { return .denied }
        return reasons.contains { $0.outcome == .needed } ? .needs : .allowed
    }

    /// The condition that decided: the first that is denied, or else the first that is needed.
    package var deciding: AccessReason? {
        reasons.first { $0.outcome == .denied } ?? reasons.first { $0.outcome == .needed }
    }

    /// What can be brought so that it is allowed; empty where it is, or never will be.
    package var needed: [AccessCondition] {
        verdict == .needs ? reasons.filter { $0.outcome == .needed }.map(\.condition) : []
    }
}

/// A condition of access.
package enum AccessCondition: String, Sendable, Hashable, CaseIterable {
    case role, purpose, ticket, export, assigned, hours, network, training
    case hourlyRate = "hourly_rate"
    case dailyBudget = "daily_budget"
    /// Rows of lists and exports of open data.
    case rowBudget = "row_budget"
    case secondFactor = "second_factor"
    case approval

    /// What cannot be brought at once, and may be gone around when it burns. Never the role that a
    /// policy refuses, the purpose, the ticket or the second factor.
    var yieldsToBreakGlass: Bool {
        switch self {
        case .assigned, .hours, .network, .training, .hourlyRate, .dailyBudget, .rowBudget,
            .approval:
            true
        case .role, .purpose, .ticket, .export, .secondFactor: false
        }
    }
}

/// What became of one condition, and which rules say so.
package struct AccessReason: Sendable, Hashable {
    package enum Outcome: String, Sendable, Hashable {
        case met, needed, denied
        /// Gone around.
        case waived
    }

    package var condition: AccessCondition
    package var outcome: Outcome
    /// What the policy asks for, as the document writes it.
    package var wanted: String
    /// The rules that decided; none where no rule speaks of it, which is the strictest.
    package var rules: [RuleHead]

    package init(
        _ condition: AccessCondition, _ outcome: Outcome, wanted: String, rules: [RuleHead]
    ) {
        self.condition = condition
        self.outcome = outcome
        self.wanted = wanted
        self.rules = rules
    }
}
