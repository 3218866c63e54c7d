package import StrataCore
package import StrataVault

/// What people decide about the value tier of a person: another tier for a time, or that a person
/// who objects is not scored at all.
package struct ValueOverride: Sendable {
    private let vault: Vault
    private let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = policy
    }

    /// The longest that an override holds, microseconds: what is to last longer belongs in the policy.
    static let longest: Int64 = 366 * 86_400_000_000

    /// Gives a person another tier until a time.
    ///
    /// - Throws: `ValueVaultError`, `SubjectError.gone`.
    package func set(
        _ subject: Int64, to tier: ValueTier, reason: String, by person: String, until end: Int64,
        at now: Int64
    ) throws {
        guard !reason.allSatisfy(\.isWhitespace) else { throw ValueVaultError.noReason }
        guard !person.allSatisfy(\.isWhitespace) else { throw ValueVaultError.noPerson }
        guard end > now, end - now <= Self.longest else { throw ValueVaultError.badEnd }
        try change(subject, .valueOverride, ["reason": reason, "by": person]) { facts in
            facts.standing.override = .init(
                tier: tier, reason: reason, by: person, time: now, until: end)
        }
    }

    /// Lets the scores decide again.
    ///
    /// - Throws: `SubjectError.gone`.
    package func clear(_ subject: Int64, by person: String) throws {
        guard !person.allSatisfy(\.isWhitespace) else { throw ValueVaultError.noPerson }
        try change(subject, .valueOverride, ["by": person]) { $0.standing.override = nil }
    }

    /// Writes an objection to being scored down: what was worked out goes at once, and the neutral
    /// tier holds. `nil` takes the objection back.
    ///
    /// - Throws: `SubjectError.gone`.
    package func optOut(_ subject: Int64, at time: Int64?) throws {
        try change(subject, .valueOptOut, [:]) { facts in
            facts.optedOut = time
            facts.customer = nil
            facts.leads = []
            facts.standing = ValueFacts.Standing()
            if let time { facts.settle(.mid, .neutral, at: time) }
        }
    }

    private func change(
        _ subject: Int64, _ action: AuditAction, _ texts: [String: String],
        _ body: (inout ValueFacts) -> Void
    ) throws {
        var request = AuditTrail.Request(action)
        request.subjects = [subject]
        request.texts = texts
        try AuditTrail(vault, policy: policy).perform(request) {
            var random = RandomPool()
            let (row, found) = try vault.records.read { reader in
                guard let found = try reader.subject(subject), found.state != .merged else {
                    throw SubjectError.gone
                }
                return (try reader.score(of: subject), found)
            }
            let rings = try vault.keyStore.rings(found.rings)
            guard let ring = rings[subject] ?? rings.values.min(by: { $0.ring < $1.ring }) else {
                throw SubjectError.gone
            }
            var facts = ValueFacts()
            if let row {
                facts = try ValueFacts(
                    try vault.openScore(
                        row, slots: ValueFacts.slots,
                        ring: try vault.keyStore.ring(row.sealed.ring)))
            }
            body(&facts)
            let parts = facts.parts
            let sealed =
                parts.isEmpty
                ? nil
                : try vault.sealScore(
                    parts, of: subject, ring: ring, revision: (row?.revision ?? 0) + 1,
                    random: &random)
            try vault.records.write(keySequence: vault.keyStore.state().sequence) { transaction in
                guard try transaction.subject(subject) != nil else { throw SubjectError.gone }
                if let sealed {
                    try transaction.put([sealed])
                } else {
                    try transaction.delete(scoresOf: [subject])
                }
            }
        }
    }
}
