import StrataCore
import StrataValue
package import StrataVault

/// Proposes what becomes of people of the low tier: to be won back, archived or cleaned up, by the
/// policy. Nothing is changed.
package struct ValueProposals: Sendable {
    private let vault: Vault
    private let setting: ValueSetting

    package init(vault: Vault, setting: ValueSetting) {
        self.vault = vault
        self.setting = setting
    }

    package struct Proposal: Sendable, Encodable, Hashable {
        package var subject: String
        /// `reactivate`, `archive` or `dispose`.
        package var proposal: String
        package var cause: String
        /// Days since anything happened; `nil` where that is not known.
        package var idleDays: Int?
    }

    /// - Throws: `Cancelled`, `DatabaseError`.
    package func run(meter: WorkMeter) throws -> [Proposal] {
        var request = AuditTrail.Request(.valueReport)
        request.purpose = .analysis
        return try AuditTrail(vault, policy: setting.policy).perform(request) {
            let work = try ValueWork(setting, in: vault, readsScores: true, meter: meter)
            var latest: [Int64: Int64] = [:]
            func note(_ person: Int32, _ time: Int64) {
                let subject = work.reading.subjects[Int(person)]
                latest[subject] = max(latest[subject] ?? .min, time)
            }
            for record in work.reading.records where record.isCall {
                if let time = record.time { note(record.person, time) }
            }
            for purchase in work.reading.purchases {
                note(purchase.person, Int64(purchase.day) * 86_400_000_000)
            }
            return work.facts.keys.sorted().compactMap { subject in
                guard let facts = work.facts[subject], !work.restricted.contains(subject) else {
                    return nil
                }
                return proposal(subject, facts, latest[subject])
            }
        }
    }

    private func proposal(
        _ subject: Int64, _ facts: ValueFacts, _ latest: Int64?
    ) -> Proposal? {
        let counted = facts.tier(at: setting.now)
        guard
            let treatment = setting.policy.treatments.first(where: { $0.value == counted.tier })
        else { return nil }
        let idle = latest.map { max(0, setting.now - $0) }
        let isIdle = idle.map { $0 > Int64(treatment.idleAfter.seconds) * 1_000_000 } ?? false
        let name: String
        switch (isIdle, treatment.whenIdle) {
        case (true, .proposeArchive): name = "archive"
        case (true, .proposeDisposal): name = "dispose"
        default:
            guard treatment.channel == .reactivation else { return nil }
            name = "reactivate"
        }
        return Proposal(
            subject: vault.keys.identifiers.identifier(.subject, subject), proposal: name,
            cause: counted.cause.rawValue, idleDays: idle.map { Int($0 / 86_400_000_000) })
    }
}
