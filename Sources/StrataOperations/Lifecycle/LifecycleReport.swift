package import StrataCore
package import StrataVault

/// Counts what is in daily use, to be archived, to be destroyed or held, by class and by rule: what
/// the policy does with the whole vault at a time.
package struct LifecycleReport: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let now: Int64

    /// - Parameters:
    ///   - vault: The vault.
    ///   - policy: What counts; whoever signed in is under the vault's own.
    ///   - now: Microseconds since 1970, UTC; may be still to come, to see what will be.
    package init(vault: Vault, policy: Policy, now: Int64) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        self.now = now
    }

    package struct Line: Sendable, Encodable, Hashable {
        package var retentionClass: String
        package var stage: String
        /// People who have such data.
        package var people: Int
        /// Records that have some of it.
        package var records: Int
    }

    /// What a rule decides: of which class how much is due by it.
    package struct Rule: Sendable, Encodable, Hashable {
        package var rule: String
        package var retentionClass: String
        package var records: Int
    }

    package struct Outcome: Sendable, Encodable, Hashable {
        /// `YYYY-MM-DD`.
        package var day: String
        package var people: Int
        /// People whose data cannot be read as it should, who are counted nowhere else.
        package var damaged: Int
        package var lines: [Line]
        package var rules: [Rule]
        /// Legal holds in force, and those whose day to be looked at again is over.
        package var holds: Int
        package var overdueHolds: Int
    }

    private struct Key: Hashable {
        var retentionClass: RetentionClass
        var stage: LifecycleVerdict.Stage
    }

    private struct RuleKey: Hashable {
        var rule: String
        var retentionClass: RetentionClass
    }

    /// - Throws: `Cancelled`, `AccessError`, `VaultError.tampered`, `DatabaseError`.
    package func run(meter: WorkMeter) throws -> Outcome {
        var request = AuditTrail.Request(.lifecycleReport)
        request.purpose = .compliance
        return try AuditTrail(vault, policy: policy).perform(request) { try counted(meter) }
    }

    private func counted(_ meter: WorkMeter) throws -> Outcome {
        var people = 0
        var damaged = 0
        var lines: [Key: (people: Int, records: Int)] = [:]
        var rules: [RuleKey: Int] = [:]
        var holds: [LegalHold] = []
        try vault.records.read { reader in
            holds = try LegalHolds(reader, vault).holds
            var reading = try LifecycleReading(vault, policy, at: now, reader)
            try reading.everybody(reader, meter) { _, parts, reading in
                people += 1
                guard let parts else {
                    damaged += 1
                    return
                }
                var seen: Set<Key> = []
                for part in parts {
                    let verdict = reading.verdict(on: part, of: parts, policy)
                    let key = Key(retentionClass: part.retentionClass, stage: verdict.stage)
                    lines[key, default: (0, 0)].records += part.records.count
                    if seen.insert(key).inserted { lines[key, default: (0, 0)].people += 1 }
                    guard verdict.stage == .due || verdict.stage == .held else { continue }
                    for reason in verdict.because where reason.decides && reason.bound != .active {
                        rules[
                            RuleKey(rule: reason.head.id, retentionClass: part.retentionClass),
                            default: 0] += part.records.count
                    }
                }
            }
        }
        return Outcome(
            day: String(CivilTime(now).text.prefix(10)), people: people, damaged: damaged,
            lines: RetentionClass.allCases.flatMap { retentionClass in
                LifecycleVerdict.Stage.allCases.compactMap { stage in
                    lines[Key(retentionClass: retentionClass, stage: stage)].map {
                        Line(
                            retentionClass: retentionClass.rawValue, stage: stage.rawValue,
                            people: $0.people, records: $0.records)
                    }
                }
            },
            rules: rules.map {
                Rule(rule: $0.rule, retentionClass: $0.retentionClass.rawValue, records: $1)
            }.sorted { ($0.retentionClass, $0.rule) < ($1.retentionClass, $1.rule) },
            holds: holds.count,
            overdueHolds: holds.count { (CivilTime($0.review)?.end ?? 0) <= now })
    }
}
