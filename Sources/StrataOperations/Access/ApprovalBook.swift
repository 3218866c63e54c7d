import StrataCore
package import StrataVault

/// What people ask others to agree to, and what was done when it burned.
package struct ApprovalBook: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    package func requests() throws -> [ApprovalRequest] {
        try vault.authorisersRecords.read { reader in
            try reader.documents(.approval).map { try ApprovalRequest($0, vault) }
        }
    }

    /// A request by its identifier.
    ///
    /// - Throws: `AccountError.unknownRequest`.
    package func request(_ identifier: String) throws -> ApprovalRequest {
        guard let number = vault.keys.identifiers.number(.approval, identifier),
            let row = try vault.authorisersRecords.read({ try $0.document(.approval, number) })
        else { throw AccountError.unknownRequest }
        return try ApprovalRequest(row, vault)
    }

    /// Asks for an act that was refused for want of approval.
    ///
    /// - Parameters:
    ///   - refusal: Why it was refused.
    ///   - act: What was refused.
    ///   - reason: For those who decide.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The request.
    /// - Throws: `AccountError.reasonNeeded`, `AccessError`.
    package func ask(
        _ refusal: AccessRefusal, _ act: ApprovedAct, reason: String,
        at now: Int64 = SystemClock.microseconds
    ) throws -> ApprovalRequest {
        guard let actor = vault.actor else { throw AccessError.notSignedIn }
        guard !reason.allSatisfy(\.isWhitespace) else { throw AccountError.reasonNeeded }
        let asked = ApprovalRequest(
            number: try vault.keyStore.allocate(1), kind: .approval, requester: actor.account,
            act: act, reason: reason, asked: now, ends: now + refusal.approvalLasts,
            needed: max(1, refusal.approvals), votes: [])
        var request = AuditTrail.Request(.approvalAsk)
        request.approvals = [asked.number]
        request.texts = ["reason": reason]
        try AuditTrail(vault).perform(request) {
            try vault.records.write { try $0.put(asked.document(vault)) }
        }
        return asked
    }

    /// Says yes or no to what somebody else asked for, or that one has looked at what was done.
    ///
    /// - Returns: The request as it is now.
    /// - Throws: `AccountError.ownRequest`, `.decided`; `AccessError`.
    package func decide(
        _ number: Int64, isFor: Bool, at now: Int64 = SystemClock.microseconds
    ) throws -> ApprovalRequest {
        guard let actor = vault.actor else { throw AccessError.notSignedIn }
        let row = try vault.authorisersRecords.read { try $0.document(.approval, number) }
        guard let row else { throw AccountError.unknownRequest }
        let known = try ApprovalRequest(row, vault)
        var request = AuditTrail.Request(
            known.kind == .review ? .breakGlassReview : .approvalDecide)
        request.approvals = [number]
        request.details = [isFor ? "yes" : "no"]
        return try AuditTrail(vault).attempt(request) { attempt in
            guard SeparationOfDuties.mayApprove(actor.account, requestBy: known.requester) else {
                throw AccountError.ownRequest
            }
            try attempt.begin()
            return try vault.records.write { transaction in
                guard let row = try transaction.document(.approval, number) else {
                    throw AccountError.unknownRequest
                }
                var decided = try ApprovalRequest(row, vault)
                let isOpen =
                    decided.state(at: now) == .waiting
                    || (decided.state(at: now) == .approved && !isFor)
                guard isOpen,
                    !decided.votes.contains(where: { $0.account == actor.account && isFor })
                else { throw AccountError.decided }
                decided.votes.append(
                    .init(account: actor.account, isFor: isFor, time: now))
                try transaction.put(decided.document(vault))
                return decided
            }
        }
    }
}
