package import StrataCore
package import StrataVault

/// Lets a dialling system call for an agent: the agent says which of their leads is to be called, and the
/// number goes to the dialling system alone.
package struct QueueDialling: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let desk: QueueDesk

    package init(vault: Vault, policy: Policy, desk: QueueDesk) {
        self.vault = vault
        self.policy = policy
        self.desk = desk
    }

    /// Whether an agent may have a lead dialled: it is theirs.
    ///
    /// - Throws: `QueueError`, `AccessError`, `AuditError`.
    package func allow(_ lead: String, by agent: String, at now: Int64) throws {
        let handle = try desk.handle(lead)
        let subject = try vault.records.read { try desk.entry(handle, $0).subject }
        try AuditTrail(vault, policy: policy).attempt(request(.queueDial, subject, agent)) {
            attempt in
            try attempt.begin()
            try vault.records.read { _ = try theirs(handle, subject, agent, now, $0) }
        }
    }

    /// The number of a lead that an agent has. Whether the person may be called is asked anew, and who
    /// had the number is written down before it is opened.
    ///
    /// - Returns: The number in its normal form.
    /// - Throws: `QueueError.badDialToken` where the lead is not with the agent any more or the person
    ///   may not be called; `AccessError`, `AuditError`.
    package func number(of lead: String, with agent: String, at now: Int64) throws -> String {
        guard let handle = try? desk.handle(lead),
            let subject = try? vault.records.read({ try desk.entry(handle, $0).subject })
        else { throw QueueError.badDialToken }
        return try AuditTrail(vault, policy: policy).attempt(
            request(.dialRedeem, subject, agent)
        ) { attempt in
            try attempt.begin(fields: ["phone"])
            return try vault.records.read { reader in
                let place = try theirs(handle, subject, agent, now, reader).numberPlace
                let check = try LeadCheck(vault, policy, desk.queued, at: now, reader)
                guard let answer = try check.ask(subject, reader) else {
                    throw QueueError.badDialToken
                }
                let offered =
                    answer.verdicts.indices.contains(place) ? answer.verdicts[place] : nil
                let isFine = offered?.verdict.mayCall ?? false
                guard let number = isFine ? offered?.number : answer.number else {
                    throw QueueError.badDialToken
                }
                return number
            }
        }
    }

    private func request(
        _ action: AuditAction, _ subject: Int64, _ agent: String
    ) -> AuditTrail.Request {
        var request = AuditTrail.Request(action)
        request.subjects = [subject]
        request.agents = [agent]
        request.purpose = desk.queued.purpose
        return request
    }

    private func theirs(
        _ handle: QueueHandle, _ subject: Int64, _ agent: String, _ now: Int64,
        _ reader: RecordReader
    ) throws -> QueueEntry {
        let entry = try desk.entry(handle, reader)
        guard entry.subject == subject, entry.state == .handed, now < entry.time,
            entry.agent == agent
        else { throw QueueError.badDialToken }
        return entry
    }
}
