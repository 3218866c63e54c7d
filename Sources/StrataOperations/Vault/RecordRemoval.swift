import StrataCore
import StrataVault

/// Takes records out: people whom nothing else is about are erased, others lose the records alone.
struct RecordRemoval {
    let vault: Vault

    struct Outcome: Hashable {
        var records = 0
        var subjects = 0
    }

    /// Removes records, a few thousand at most, some of which may be gone. `progress` is called in
    /// the transaction that deletes records, before erasures begin.
    func remove(
        _ records: [RecordRow], at now: Int64,
        progress: (RecordTransaction, Outcome) throws -> Void = { _, _ in }
    ) throws -> Outcome {
        let numbers = Set(records.map(\.number))
        var outcome = Outcome(records: records.count)
        var alone: [Int64] = []
        let subjects = Dictionary(grouping: records, by: \.subject)
        try vault.records.write { transaction in
            alone = []
            let schemas = SchemaCache(vault)
            let index = try vault.keys.index(transaction.indexGeneration)
            let tagger = SubjectTags(vault, schemas, index)
            for number in subjects.keys.sorted() {
                guard let subject = try transaction.subject(number) else { continue }
                let all = try transaction.records(of: number)
                guard all.contains(where: { !numbers.contains($0.number) }) else {
                    alone.append(number)
                    continue
                }
                let before = try tagger.tags(of: subject, transaction)
                for record in all where numbers.contains(record.number) {
                    try transaction.delete(record: record.number)
                }
                let after = try tagger.tags(of: subject, transaction)
                try transaction.delete(
                    before.subtracting(after).map { IndexEntry(tag: $0, subject: number) })
            }
            outcome.subjects = alone.count
            try progress(transaction, outcome)
        }
        guard !alone.isEmpty else { return outcome }
        _ = try SubjectLookup(vault: vault, policy: .standard, role: .compliance)
            .erase(alone, at: now)
        return outcome
    }
}
