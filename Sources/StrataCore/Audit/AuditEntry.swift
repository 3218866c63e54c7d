/// An entry of the audit log: that something is about to be done, or what became of it.
///
/// Nothing in it is a value of a person: every text is a word of a closed list, an identifier, or of
/// a narrow form; whatever else was typed goes into the erasable content, of which the entry holds
/// a salted digest.
package struct AuditEntry: Sendable, Hashable {
    package var id: AuditID
    /// Microseconds since 1970, UTC.
    package var time: Int64
    /// The process or sign-in that the entry comes from.
    package var session: AuditID
    package var actor: AuditName
    package var body: Body

    package enum Body: Sendable, Hashable {
        case act(AuditAct)
        case outcome(AuditOutcome)
    }

    package init(id: AuditID, time: Int64, session: AuditID, actor: AuditName, body: Body) {
        self.id = id
        self.time = time
        self.session = session
        self.actor = actor
        self.body = body
    }
}

/// The random name of an entry or a session: 16 bytes.
package struct AuditID: Sendable, Hashable, CustomStringConvertible {
    package let bytes: [UInt8]

    /// Takes 16 bytes; `nil` for any other number.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        self.bytes = Array(bytes)
    }

    /// Hexadecimal digits.
    package var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    package init?(text: some StringProtocol) {
        let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count == 32, text.utf8.count == 32 else { return nil }
        bytes = stride(from: 0, to: 32, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}

/// What is about to be done, on what, what for, and why it is allowed or not.
package struct AuditAct: Sendable, Hashable {
    package var action: AuditAction
    package var objects: [AuditName]
    /// The labels of the fields that are opened or changed.
    package var fields: [LabelID]
    package var role: Role?
    package var purpose: Purpose?
    package var ticket: AuditTicket?
    package var decision: AuditDecision
    /// The policy that decided.
    package var policy: AuditPolicy?
    /// The digest of what may be erased later.
    package var content: TreeHash?

    package init(
        _ action: AuditAction, objects: [AuditName] = [], fields: [LabelID] = [],
        role: Role? = nil, purpose: Purpose? = nil, ticket: AuditTicket? = nil,
        decision: AuditDecision = .allowed, policy: AuditPolicy? = nil, content: TreeHash? = nil
    ) {
        self.action = action
        self.objects = objects
        self.fields = fields
        self.role = role
        self.purpose = purpose
        self.ticket = ticket
        self.decision = decision
        self.policy = policy
        self.content = content
    }
}

/// Whether an act was allowed.
package enum AuditDecision: Sendable, Hashable {
    /// By what the policy says, or because the vault's owner does it.
    case allowed
    /// Refused, by the message that says why.
    case denied(AuditReason)
}

/// Which policy decided: its version and the digest of its canonical form.
package struct AuditPolicy: Sendable, Hashable {
    package var version: AuditVersion?
    package var digest: TreeHash

    package init(version: AuditVersion?, digest: TreeHash) {
        self.version = version
        self.digest = digest
    }
}

/// What became of an act.
package struct AuditOutcome: Sendable, Hashable {
    /// The entry of the act.
    package var act: AuditID
    package var result: AuditResult
    /// Why it failed or was refused.
    package var reason: AuditReason?
    /// What it was about, where that was known only then.
    package var objects: [AuditName]
    package var fields: [LabelID]
    /// How many of what were touched.
    package var counts: [AuditCount: Int64]

    package init(
        of act: AuditID, _ result: AuditResult, reason: AuditReason? = nil,
        objects: [AuditName] = [], fields: [LabelID] = [], counts: [AuditCount: Int64] = [:]
    ) {
        self.act = act
        self.result = result
        self.reason = reason
        self.objects = objects
        self.fields = fields
        self.counts = counts
    }
}

package enum AuditResult: String, Sendable, Hashable, CaseIterable {
    case done, denied, failed
}

/// What an outcome counts.
package enum AuditCount: String, Sendable, Hashable, CaseIterable {
    case subjects, records, rows, fields, bytes, lost
    /// The number of changes to the records before and behind the act.
    case from, to
}
