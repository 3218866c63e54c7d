import StrataCore
import StrataVault

extension ConsentBook {
    /// Takes the consents of a person apart, so that they stay when the person is erased: they go
    /// to a new, restricted person under new keys, and the former keys go with the rest.
    ///
    /// Killed before the person is erased, it has only moved them; it can be called again.
    ///
    /// - Returns: How many there are now apart.
    /// - Throws: `SubjectError.gone`, `DatabaseError`, `SealError`.
    @discardableResult
    package func keepApart(_ number: Int64) throws -> Int {
        let keeper = try vault.keyStore.allocate(1)
        return try vault.records.write { transaction in
            guard let subject = try transaction.subject(number), subject.state != .merged else {
                throw SubjectError.gone
            }
            let consents = try transaction.records(of: number).filter { $0.kind == .consent }
            guard !consents.isEmpty else { return 0 }
            let schemas = SchemaCache(vault)
            let index = try vault.keys.index(transaction.indexGeneration)
            let tagger = SubjectTags(vault, schemas, index)
            let before = try tagger.tags(of: subject, transaction)
            let former = try vault.subjectKeys(rings: subject.rings, tiers: [.t1, .t2])
            var keys = SubjectKeys(ring: keeper)
            for slot in consents.flatMap({ $0.sealed.envelopes.map(\.slot) }) {
                _ = keys.provide(slot)
            }
            // Keys first: a record whose keys are not there would be lost.
            try vault.keyStore.insert([vault.wrap(keys)], epoch: vault.keys.epoch)
            transaction.keySequence = try vault.keyStore.state().sequence
            var kept = SubjectRow(number: keeper)
            kept.state = .restricted
            try transaction.insert(kept)
            for record in consents {
                guard let own = former[record.sealed.ring] else { throw SealError.noKey }
                try transaction.update(try resealed(record, own, keys, keeper))
            }
            let left = try tagger.tags(of: subject, transaction)
            let moved = try tagger.tags(of: kept, transaction)
            try transaction.delete(
                before.subtracting(left).map { IndexEntry(tag: $0, subject: number) })
            try transaction.insertMissing(moved.map { IndexEntry(tag: $0, subject: keeper) })
            return consents.count
        }
    }

    /// The record as its next revision, of another person and under other keys.
    private func resealed(
        _ record: RecordRow, _ own: SubjectKeys, _ keys: SubjectKeys, _ keeper: Int64
    ) throws -> RecordRow {
        var moved = record
        moved.subject = keeper
        moved.revision += 1
        var sealer = RecordSealer(
            place: moved.place(in: vault.id), schema: record.sealed.schema, ring: keeper)
        for envelope in record.sealed.envelopes {
            guard let old = own[envelope], let new = keys[envelope.slot] else {
                throw SealError.noKey
            }
            sealer.add(
                try record.sealed.open(envelope, key: old, at: record.place(in: vault.id)),
                key: new)
        }
        moved.sealed = SealedRecord(trusted: sealer.finish())
        return moved
    }
}
