import StrataCore
import StrataVault

/// Takes records out, beyond recovery: people whom nothing else is about are erased, others lose
/// the records alone, whose keys are destroyed.
struct RecordRemoval {
    let vault: Vault

    struct Outcome: Hashable {
        var records = 0
        var subjects = 0
    }

    /// Removes records, a few thousand at most, some of which may be gone. `progress` is called in
    /// the transaction that decides it, before erasures begin.
    func remove(
        _ records: [RecordRow], at now: Int64,
        progress: (RecordTransaction, Outcome) throws -> Void = { _, _ in }
    ) throws -> Outcome {
        let wanted = Dictionary(grouping: records, by: \.subject).mapValues {
            PartErasure.Wanted(records: Set($0.map(\.number)))
        }
        let erasure = PartErasure(vault: vault)
        let plan = try erasure.plan(wanted)
        let outcome = Outcome(records: records.count, subjects: plan.alone.count)
        let done = try erasure.erase(plan, at: now) { transaction, _ in
            try progress(transaction, outcome)
        }
        if done == nil { try vault.records.write { try progress($0, outcome) } }
        if !plan.alone.isEmpty {
            _ = try SubjectLookup(vault: vault, policy: .standard, role: .compliance)
                .erase(plan.alone, at: now, isPart: true)
        }
        return outcome
    }
}
