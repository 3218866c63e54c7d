internal import StrataCore

extension Vault {
    /// Seals the parts of a person's scores.
    ///
    /// - Parameters:
    ///   - parts: What is in each slot; at least one.
    ///   - subject: The person.
    ///   - ring: The keys to seal with, of the person's own rings.
    ///   - revision: Above that of the row that is there.
    ///   - random: Where nonces come from.
    /// - Returns: The row; `nil` where the keys are gone.
    /// - Throws: `SealError`, `DatabaseError`.
    package func sealScore(
        _ parts: [KeySlot: [UInt8]], of subject: Int64, ring: KeyStore.RingRow, revision: Int64,
        random: inout RandomPool
    ) throws -> ScoreRow? {
        var keys = try unwrap(ring, tiers: [.t2])
        if parts.keys.contains(where: { keys[$0] == nil }) {
            keys = try unwrap(ring, tiers: [.t1, .t2])
            for slot in parts.keys.sorted() { _ = keys.provide(slot) }
            try keyStore.update([try wrap(keys)], epoch: self.keys.epoch)
        }
        let place = RecordPlace(vault: id, record: subject, kind: .score, revision: revision)
        var sealer = RecordSealer(place: place, schema: 1, ring: ring.ring, random: &random)
        for (slot, part) in parts.sorted(by: { $0.key < $1.key }) {
            guard let key = keys[slot] else { return nil }
            var plaintext: [UInt8] = []
            plaintext.reserveCapacity(part.count + 34)
            plaintext.appendBigEndian(UInt32(part.count))
            plaintext += part
            sealer.add(plaintext, key: key)
        }
        return ScoreRow(
            subject: subject, revision: revision, sealed: SealedRecord(trusted: sealer.finish()))
    }

    /// Opens the parts of a person's scores.
    ///
    /// - Parameters:
    ///   - row: The scores.
    ///   - slots: Which parts.
    ///   - ring: The keys; `nil` where they are gone.
    /// - Returns: What is in the slots that are there and have their keys.
    /// - Throws: `SealError.refused` where a part was changed.
    package func openScore(
        _ row: ScoreRow, slots: Set<KeySlot>, ring: KeyStore.RingRow?
    ) throws -> [KeySlot: [UInt8]] {
        guard let ring, ring.ring == row.sealed.ring else { return [:] }
        let keys = try unwrap(ring, tiers: [.t2])
        var parts: [KeySlot: [UInt8]] = [:]
        for envelope in row.sealed.envelopes where slots.contains(envelope.slot) {
            guard let key = keys[envelope] else { continue }
            let plaintext = try row.sealed.open(envelope, key: key, at: row.place(in: id))
            guard plaintext.count >= 4 else { throw SealError.malformed }
            let length = plaintext[..<4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= plaintext.count - 4 else { throw SealError.malformed }
            parts[envelope.slot] = Array(plaintext[4..<(4 + length)])
        }
        return parts
    }
}
