import StrataCore
import StrataVault

/// Opens records and seals them anew, as their next revisions, inside one transaction.
///
/// Keys that new parts need are committed before the records, by `commit`.
final class RecordRewriter {
    private let vault: Vault
    private var keys: [Int64: SubjectKeys] = [:]
    private var grown: Set<Int64> = []
    private var changed: [RecordRow] = []

    init(_ vault: Vault) { self.vault = vault }

    /// The keys of a ring.
    ///
    /// - Throws: `VaultError.ringGone` where it was destroyed.
    func keys(ofRing ring: Int64) throws -> SubjectKeys {
        if let known = keys[ring] { return known }
        guard let row = try vault.keyStore.ring(ring) else { throw VaultError.ringGone }
        let found = try vault.unwrap(row, tiers: [.t1, .t2])
        keys[ring] = found
        return found
    }

    /// What a record holds, by envelope; of an archived one what it held before.
    func parts(
        of record: RecordRow, _ reader: RecordReader
    ) throws -> [KeySlot: RecordFields] {
        let record = try vault.original(of: record, reader)
        return try storedParts(of: record)
    }

    /// The same of what stands in the store.
    func storedParts(of record: RecordRow) throws -> [KeySlot: RecordFields] {
        let keys = try keys(ofRing: record.sealed.ring)
        var parts: [KeySlot: RecordFields] = [:]
        for envelope in record.sealed.envelopes {
            guard let key = keys[envelope] else { throw SealError.noKey }
            parts[envelope.slot] = try RecordFields(
                try record.sealed.open(envelope, key: key, at: record.place(in: vault.id)))
        }
        return parts
    }

    /// Seals parts as the next revision of a record, under the ring that it has.
    func replace(_ record: RecordRow, with parts: [KeySlot: RecordFields], schema: UInt16) throws {
        let ring = record.sealed.ring
        var keys = try keys(ofRing: ring)
        var filled = parts.filter { !$0.value.isEmpty }
        // A record of which nothing is left keeps its place.
        if filled.isEmpty { filled[KeySlot(.t2, record.kind.retentionClass)] = RecordFields() }
        for slot in filled.keys where keys.provide(slot) { grown.insert(ring) }
        self.keys[ring] = keys
        var next = record
        next.revision += 1
        var sealer = RecordSealer(place: next.place(in: vault.id), schema: schema, ring: ring)
        for (slot, fields) in filled.sorted(by: { $0.key < $1.key }) {
            guard let key = keys[slot] else { throw SealError.noKey }
            sealer.add(fields.encoded, key: key)
        }
        next.sealed = SealedRecord(trusted: sealer.finish())
        changed.append(next)
    }

    /// Commits new keys, then writes the records.
    func commit(_ transaction: RecordTransaction) throws {
        if !grown.isEmpty {
            let rows = try grown.sorted().compactMap { try keys[$0].map(vault.wrap) }
            try vault.keyStore.update(rows, epoch: vault.keys.epoch)
            grown = []
            transaction.keySequence = try vault.keyStore.state().sequence
        }
        for record in changed { try transaction.update(record) }
        changed = []
    }
}
