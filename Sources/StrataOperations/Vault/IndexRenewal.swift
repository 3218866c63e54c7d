package import StrataVault

/// Makes index entries anew: of people who lost theirs when the ledger was replayed over a restored
/// backup, as which entries are only of erased values, the schemas alone tell; and of everybody, where
/// the vault was made of a backup, which holds no index.
package struct IndexRenewal: Sendable {
    private let vault: Vault
    private let meter: WorkMeter?

    /// - Parameters:
    ///   - vault: The owner's.
    ///   - meter: Counts people, where everybody's entries are made anew.
    package init(vault: Vault, meter: WorkMeter? = nil) {
        self.vault = vault
        self.meter = meter
    }

    /// What was done.
    package struct Done: Sendable, Hashable {
        package var people = 0
        /// People of whom something does not open: their entries are those of what does.
        package var unopened = 0
    }

    private static let page = 5_000
    /// Entries wait in the small table until there are so many.
    private static let settled = 2_000_000

    /// Can be stopped and called again.
    ///
    /// - Returns: How many people there were.
    /// - Throws: `SealError`, `VaultError.tampered`, `DatabaseError`, `Cancelled`.
    @discardableResult
    package func run() throws -> Done {
        var done = Done()
        for row in try vault.records.read({ try $0.documents(.unindexed) }) {
            if let last = row.unindexedAfter {
                try everybody(after: last, &done)
                continue
            }
            try vault.records.write { transaction in
                if let subject = try transaction.subject(row.number), subject.state != .merged {
                    let index = try vault.keys.index(transaction.indexGeneration)
                    let tags = try SubjectTags(vault, SchemaCache(vault), index)
                        .tags(of: subject, transaction)
                    try transaction.insertMissing(
                        tags.map { IndexEntry(tag: $0, subject: subject.number) })
                }
                try transaction.delete(.unindexed, row.number)
            }
            done.people += 1
        }
        return done
    }

    private func everybody(after last: Int64, _ done: inout Done) throws {
        var last = last
        let schemas = SchemaCache(vault)
        var waiting = try vault.records.read { try $0.recentCount() }
        while true {
            if meter?.isCancelled == true { throw Cancelled() }
            let page = try entries(after: last, schemas, &done)
            try vault.records.write { transaction in
                guard let end = page.end else {
                    try transaction.settleIndex()
                    try transaction.delete(.unindexed, 0)
                    return
                }
                try transaction.insert(page.entries)
                if waiting + page.entries.count >= Self.settled { try transaction.settleIndex() }
                try transaction.put(.unindexedPeople(after: end))
            }
            guard let end = page.end else { return }
            waiting += page.entries.count
            if waiting >= Self.settled { waiting = 0 }
            last = end
            meter?.set(done.people)
        }
    }

    private func entries(
        after last: Int64, _ schemas: SchemaCache, _ done: inout Done
    ) throws -> (entries: [IndexEntry], end: Int64?) {
        try vault.records.read { reader in
            var damaged: Set<Int64> = []
            let people = try reader.subjects(after: last, limit: Self.page) { damaged.insert($0) }
            let index = try vault.keys.index(reader.indexGeneration)
            let rings = try vault.keyStore.rings(people.map(\.number))
            let tagger = SubjectTags(vault, schemas, index, rings: rings)
            var entries: [IndexEntry] = []
            for subject in people {
                done.people += 1
                // What was changed outside Strata, or lost its keys, keeps nobody else out.
                guard subject.state != .merged || damaged.contains(subject.number) else { continue }
                var tags =
                    try damaged.contains(subject.number)
                    ? nil : Damage.skipping { try tagger.tags(of: subject, reader) }
                if tags == nil {
                    done.unopened += 1
                    tags = try tagger.tags(ofOpening: subject, reader)
                }
                entries += (tags ?? []).map { IndexEntry(tag: $0, subject: subject.number) }
            }
            return (entries.sorted(), people.last?.number)
        }
    }
}
