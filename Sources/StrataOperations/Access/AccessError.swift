package import StrataCore

/// Why somebody who signed in may not do something.
package enum AccessError: Error, Sendable, Hashable {
    /// Name, passphrase or code are wrong, or there were too many attempts: all said alike.
    case refused
    /// The session or token is over, or the account is.
    case notSignedIn
    /// The passphrase was given by somebody else; first comes one's own.
    case mustChange
    /// Nobody of that account has such a role.
    case noRole
    /// The token is not for this.
    case outOfScope(String)
    /// Another policy than the vault's was brought along.
    case ownPolicy
    case denied(AccessRefusal)
    /// Allowed when what is needed is brought.
    case needs(AccessRefusal, ApprovedAct)
}

/// The condition that decided, and the rules that say so.
package struct AccessRefusal: Sendable, Hashable {
    package var role: Role
    package var condition: AccessCondition
    package var wanted: String
    package var rules: [String]
    /// All that can be brought.
    package var needed: [AccessCondition]
    /// How many approvals, and how long one is good, microseconds.
    package var approvals: Int
    package var approvalLasts: Int64

    init(_ decision: AccessDecision, _ role: Role) {
        self.role = role
        condition = decision.deciding?.condition ?? .role
        wanted = decision.deciding?.wanted ?? ""
        rules = (decision.deciding?.rules ?? []).map(\.id)
        needed = decision.needed
        approvals =
            decision.reasons.first { $0.condition == .approval }.flatMap { Int($0.wanted) } ?? 0
        approvalLasts = decision.approvalLasts
    }

    /// Only the agreement of others is missing.
    package var needsApprovalAlone: Bool { needed == [.approval] }
}

extension AccessError: MessageError {
    package var message: Message {
        switch self {
        case .refused: Message("access.refused")
        case .notSignedIn: Message("access.notSignedIn")
        case .mustChange: Message("access.mustChange")
        case .noRole: Message("access.noRole")
        case .outOfScope(let need): Message("access.outOfScope", ["need": need])
        case .ownPolicy: Message("access.ownPolicy")
        case .denied(let refusal), .needs(let refusal, _): refusal.message
        }
    }
}

extension AccessRefusal {
    var message: Message {
        let arguments = [
            "wanted": wanted, "role": role.rawValue,
            "rules": rules.isEmpty ? "–" : rules.joined(separator: ", "),
        ]
        return switch condition {
        case .role: Message("access.denied.role", arguments)
        case .purpose: Message("access.denied.purpose", arguments)
        case .ticket: Message("access.denied.ticket", arguments)
        case .export: Message("access.denied.export", arguments)
        case .assigned: Message("access.denied.assigned", arguments)
        case .hours: Message("access.denied.hours", arguments)
        case .network: Message("access.denied.network", arguments)
        case .training: Message("access.denied.training", arguments)
        case .hourlyRate: Message("access.denied.hourlyRate", arguments)
        case .dailyBudget: Message("access.denied.dailyBudget", arguments)
        case .rowBudget: Message("access.denied.rowBudget", arguments)
        case .secondFactor: Message("access.denied.secondFactor", arguments)
        case .approval: Message("access.denied.approval", arguments)
        }
    }
}
