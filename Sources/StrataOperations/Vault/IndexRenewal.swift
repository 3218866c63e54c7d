package import StrataVault

/// Makes the index entries of people anew who lost theirs when the ledger was replayed over a
/// restored backup: which entries are only of erased values, the schemas alone tell.
package struct IndexRenewal: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// Can be stopped and called again.
    ///
    /// - Returns: How many people there were.
    /// - Throws: `SealError`, `VaultError.tampered`, `DatabaseError`.
    @discardableResult
    package func run() throws -> Int {
        var done = 0
        for row in try vault.records.read({ try $0.documents(.unindexed) }) {
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
            done += 1
        }
        return done
    }
}
