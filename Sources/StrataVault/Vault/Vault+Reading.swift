package import StrataCore

extension Vault {
    /// The keys of rings, of some tiers; rings that were destroyed are left out.
    ///
    /// - Throws: `SealError` where a wrapped ring does not open, `VaultError.epochPassed` where a
    ///   new epoch began in another process.
    package func subjectKeys(
        rings: [Int64], tiers: Set<SensitivityTier>, known: [Int64: KeyStore.RingRow] = [:]
    ) throws -> [Int64: SubjectKeys] {
        var found: [Int64: SubjectKeys] = [:]
        for ring in rings {
            guard let row = try known[ring] ?? keyStore.ring(ring) else { continue }
            found[ring] = try unwrap(row, tiers: tiers)
        }
        return found
    }

    package func unwrap(
        _ row: KeyStore.RingRow, tiers: Set<SensitivityTier>
    ) throws(SealError) -> SubjectKeys {
        let cipher = try keys.ringCipher(row.epoch)
        var seeds: [KeySeed] = []
        var unwrapped: [SubjectKey] = []
        for (tier, bytes) in [(SensitivityTier.t1, row.tierOne), (.t2, row.tierTwo)] {
            guard tiers.contains(tier), let bytes else { continue }
            let part = try bytes.withBytes { (bytes) throws(SealError) in
                try cipher.unwrap(bytes, ring: row.ring, tier: tier)
            }
            if let seed = part.seed { seeds.append(seed) }
            unwrapped += part.keys
        }
        return SubjectKeys(ring: row.ring, seeds: seeds, keys: unwrapped)
    }

    /// The rings as the key store keeps them, wrapped in the current epoch.
    package func wrap(_ subjectKeys: SubjectKeys) throws(SealError) -> KeyStore.RingRow {
        let cipher = try keys.ringCipher()
        return KeyStore.RingRow(
            ring: subjectKeys.ring, epoch: cipher.epoch,
            tierOne: cipher.wrap(subjectKeys, tier: .t1),
            tierTwo: cipher.wrap(subjectKeys, tier: .t2))
    }

    /// Opens the envelopes of a record whose tier is among `tiers`, with the keys of its ring.
    ///
    /// - Throws: `SealError.noKey` where a key was destroyed.
    package func fields(
        of record: RecordRow, keys: SubjectKeys, tiers: Set<SensitivityTier>
    ) throws(SealError) -> RecordFields {
        guard record.sealed.ring == keys.ring else { throw .noKey }
        var fields = RecordFields()
        for envelope in record.sealed.envelopes where tiers.contains(envelope.slot.tier) {
            guard let key = keys[envelope] else { throw .noKey }
            let part = try record.sealed.open(envelope, key: key, at: record.place(in: id))
            try part.withBytes { (bytes) throws(SealError) in try fields.add(bytes) }
        }
        return fields
    }

    /// Opens a subject's records: each with the keys of its ring, which must be one of the
    /// subject's own.
    ///
    /// - Throws: `VaultError.tampered` where a record's ring belongs to somebody else.
    package func openRecords(
        of subject: SubjectRow, tiers: Set<SensitivityTier>
    ) throws -> [(record: RecordRow, fields: RecordFields)] {
        try records.read { try openRecords(of: subject, tiers: tiers, $0) }
    }

    /// The same inside a transaction; `rings` were read already, others are looked up.
    package func openRecords(
        of subject: SubjectRow, tiers: Set<SensitivityTier>,
        rings: [Int64: KeyStore.RingRow] = [:], _ reader: RecordReader
    ) throws -> [(record: RecordRow, fields: RecordFields)] {
        try open(reader.records(of: subject.number), of: subject, tiers: tiers, rings: rings)
    }

    /// The same for records that were read already.
    package func open(
        _ rows: [RecordRow], of subject: SubjectRow, tiers: Set<SensitivityTier>,
        rings: [Int64: KeyStore.RingRow] = [:]
    ) throws -> [(record: RecordRow, fields: RecordFields)] {
        let ringKeys = try subjectKeys(rings: subject.rings, tiers: tiers, known: rings)
        return try rows.map { row in
            guard subject.rings.contains(row.sealed.ring) else {
                throw VaultError.tampered("record \(row.number)")
            }
            guard let keys = ringKeys[row.sealed.ring] else { throw SealError.noKey }
            return (row, try fields(of: row, keys: keys, tiers: tiers))
        }
    }
}
