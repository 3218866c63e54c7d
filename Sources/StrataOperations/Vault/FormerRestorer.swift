import StrataVault

/// Puts former values back in the place of those that an import corrected.
struct FormerRestorer {
    let vault: Vault

    /// Restores some former records of an import and forgets them.
    ///
    /// - Returns: How many came back, and how many were changed again since and stay.
    func restore(of batch: Int64, limit: Int) throws -> (restored: Int, changedSince: Int) {
        try vault.records.write { transaction in
            let found = try transaction.formerRecords(ofBatch: batch, limit: limit)
            let index = try vault.keys.index(transaction.indexGeneration)
            let tagger = SubjectTags(vault, SchemaCache(vault), index)
            let rewriter = RecordRewriter(vault)
            var restored = 0
            for former in found {
                try transaction.delete(former)
                guard let record = try transaction.record(former.record),
                    record.revision == former.revision + 1,
                    let subject = try transaction.subject(record.subject)
                else { continue }
                let before = try tagger.tags(of: subject, transaction)
                var old = record
                old.revision = former.revision
                old.sealed = former.sealed
                try rewriter.replace(
                    record, with: try rewriter.parts(of: old), schema: former.sealed.schema)
                try rewriter.commit(transaction)
                let after = try tagger.tags(of: subject, transaction)
                try transaction.replace(before, by: after, of: subject.number)
                restored += 1
            }
            return (restored, found.count - restored)
        }
    }
}

extension RecordTransaction {
    /// Brings the index along where a person's values have changed.
    func replace(_ before: Set<IndexTag>, by after: Set<IndexTag>, of subject: Int64) throws {
        try delete(before.subtracting(after).map { IndexEntry(tag: $0, subject: subject) })
        try insertMissing(
            after.subtracting(before).map { IndexEntry(tag: $0, subject: subject) })
    }
}
