import StrataVault

/// Puts former values back in the place of those that an import corrected, which are erased beyond
/// recovery: what stays is sealed under new keys.
struct FormerRestorer {
    let vault: Vault

    /// Restores some former records of an import and forgets them.
    ///
    /// - Returns: How many came back, and how many were changed again since and stay.
    func restore(
        of batch: Int64, limit: Int, at now: Int64
    ) throws -> (restored: Int, changedSince: Int) {
        let empty = try vault.intend(
            PartialErasure(time: now, renewals: [], records: []), subjects: [], entries: [])
        var intent = empty
        // What a renewal of keys below would leave behind in the archive is brought back first.
        let owners = try vault.records.read { reader in
            try Set(
                reader.formerRecords(ofBatch: batch, limit: limit)
                    .compactMap { try reader.record($0.record)?.subject })
        }
        try vault.bringBack(subjects: owners)
        let counts = try vault.records.write { transaction in
            var renewals: Set<PartialErasure.Renewal> = []
            var people: Set<Int64> = []
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
                    record, with: try rewriter.storedParts(of: old), schema: former.sealed.schema)
                let keys = try rewriter.keys(ofRing: record.sealed.ring)
                for slot in record.sealed.envelopes.map(\.slot) {
                    guard let key = keys[slot] else { continue }
                    renewals.insert(
                        PartialErasure.Renewal(
                            ring: record.sealed.ring, slot: slot, generation: key.generation,
                            isWhole: false))
                }
                people.insert(subject.number)
                try rewriter.commit(transaction)
                let after = try tagger.tags(of: subject, transaction)
                try transaction.replace(before, by: after, of: subject.number)
                restored += 1
            }
            intent = empty
            intent.part.renewals = renewals.sorted()
            intent.subjects = people.sorted()
            if !renewals.isEmpty { try vault.decide(intent, transaction) }
            return (restored: restored, changedSince: found.count - restored)
        }
        if !intent.part.renewals.isEmpty { try vault.finish(intent) }
        return counts
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
