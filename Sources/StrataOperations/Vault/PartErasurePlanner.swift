import StrataCore
import StrataVault

/// Finds out what a partial erasure takes from one person, and what it has to keep.
struct PartErasurePlanner {
    private let vault: Vault
    private let reader: RecordReader
    private let schemas: SchemaCache

    init(_ vault: Vault, _ reader: RecordReader) {
        self.vault = vault
        self.reader = reader
        schemas = SchemaCache(vault)
    }

    /// What goes of one person.
    struct Part {
        var erased: [Int64] = []
        var reduced: [Int64] = []
        var records: [Int64] = []
        var renewals: [PartialErasure.Renewal] = []
        var entries: [IndexEntry] = []
        /// Nothing would be left.
        var isAll = false
    }

    /// - Returns: `nil` where the person has nothing of what is wanted.
    func part(of subject: SubjectRow, _ wanted: PartErasure.Wanted) throws -> Part? {
        // Of whom all goes, nothing need be opened: it goes with the person, damaged or not.
        let rows = try reader.records(of: subject.number).map(\.number)
        if !rows.isEmpty, wanted.records.isSuperset(of: rows) {
            return Part(erased: rows, isAll: true)
        }
        let index = try vault.keys.index(reader.indexGeneration)
        let keys = try vault.subjectKeys(rings: subject.rings, tiers: [.t1, .t2])
        let opened = try vault.openRecords(of: subject, tiers: [.t1, .t2], reader)
        let held = try Set([subject.number] + subject.rings).flatMap { try reader.held(of: $0) }
        let whole = Set(
            wanted.classes.flatMap { [KeySlot(.t1, $0), KeySlot(.t2, $0)] })
        var part = Part()
        var slots: [Int64: Set<KeySlot>] = [:]
        var before: Set<IndexTag> = []
        var after: Set<IndexTag> = []
        var kept: [(record: RecordRow, fields: RecordFields)] = []
        for (record, fields) in opened {
            before.formUnion(try tags(of: record, fields, index))
            if wanted.records.contains(record.number) {
                part.records.append(record.number)
                part.erased.append(record.number)
                let formers = try reader.formerRecords(ofRecord: record.number)
                for sealed in [record.sealed] + formers.map(\.sealed) {
                    slots[sealed.ring, default: []].formUnion(sealed.envelopes.map(\.slot))
                }
                continue
            }
            guard let rest = try record.sealed.without(whole) else {
                part.erased.append(record.number)
                continue
            }
            var left = fields
            if rest.envelopes.count < record.sealed.envelopes.count {
                part.reduced.append(record.number)
                var reduced = record
                reduced.sealed = rest
                guard let own = keys[rest.ring] else { throw SealError.noKey }
                left = try vault.fields(of: reduced, keys: own, tiers: [.t1, .t2])
            }
            after.formUnion(try tags(of: record, left, index))
            kept.append((record, left))
        }
        let isOfFormer = try kept.contains { record, _ in
            try reader.formerRecords(ofRecord: record.number).contains { former in
                former.sealed.envelopes.contains { whole.contains($0.slot) }
            }
        }
        part.records += held.map(\.number).filter(wanted.records.contains)
        let isOfHeld = held.contains { row in
            row.sealed.envelopes.contains { whole.contains($0.slot) }
        }
        guard
            !part.erased.isEmpty || !part.reduced.isEmpty || !part.records.isEmpty || isOfFormer
                || isOfHeld
        else { return nil }
        part.isAll = kept.isEmpty && !opened.isEmpty
        guard !part.isAll else { return part }
        for ring in subject.rings {
            guard let own = keys[ring] else { throw SealError.noKey }
            for slot in whole.union(slots[ring] ?? []) {
                guard let key = own[slot] else { continue }
                part.renewals.append(
                    PartialErasure.Renewal(
                        ring: ring, slot: slot, generation: key.generation,
                        isWhole: whole.contains(slot)))
            }
        }
        try checkAudio(kept, part.renewals, keys)
        part.entries = before.subtracting(after).map {
            IndexEntry(tag: $0, subject: subject.number)
        }
        return part
    }

    private func tags(
        of record: RecordRow, _ fields: RecordFields, _ index: BlindIndex
    ) throws -> [IndexTag] {
        guard let schema = try schemas.schema(record.dataset, record.sealed.schema, reader) else {
            return []
        }
        return SearchTerms(fields, schema).tags(index, dataset: record.dataset).map(\.value)
    }

    /// Reads the audio that has to be put under new keys.
    ///
    /// - Throws: `PartErasureError.audio` where that cannot be done.
    private func checkAudio(
        _ kept: [(record: RecordRow, fields: RecordFields)],
        _ renewals: [PartialErasure.Renewal], _ keys: [Int64: SubjectKeys]
    ) throws {
        let rings = Set(
            renewals.filter { $0.slot.retentionClass == .recording && !$0.isWhole }.map(\.ring))
        for (record, fields) in kept where rings.contains(record.sealed.ring) {
            guard let own = keys[record.sealed.ring],
                let schema = try schemas.schema(record.dataset, record.sealed.schema, reader),
                let stored = try StoredRecording(record, fields, schema, keys: own, in: vault)
            else { continue }
            do { try stored.readAll() } catch is ObjectError {
                throw PartErasureError.audio(
                    record: vault.keys.identifiers.identifier(.record, record.number))
            } catch is RecordingError {
                throw PartErasureError.audio(
                    record: vault.keys.identifiers.identifier(.record, record.number))
            }
        }
    }
}
