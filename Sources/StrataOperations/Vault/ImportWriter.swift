import StrataCore
import StrataVault

/// Writes prepared rows: finds out whom each is about, and commits keys first, records second.
///
/// One thread at a time; batches come in the order of the input.
final class ImportWriter {
    private let vault: Vault
    private let context: ImportContext
    private let schemas: SchemaCache
    private let policy: Policy

    init(vault: Vault, context: ImportContext, policy: Policy) {
        self.vault = vault
        self.context = context
        self.policy = policy
        schemas = SchemaCache(vault)
    }

    /// What became of a batch.
    struct Outcome {
        var newSubjects = 0
        var attached = 0
        var conflicts = 0
        /// What rows count that may turn out to be there already.
        var tally = ImportTally()
    }

    /// Commits rows; `progress` writes into the same transaction how far the import is.
    func commit(
        _ rows: [PreparedRow], progress: (RecordTransaction, Outcome) throws -> Void
    ) throws -> Outcome {
        // The rings of an attempt that the database of records lost on the way.
        var lost: [Int64] = []
        return try vault.records.write { transaction in
            if !lost.isEmpty { try vault.keyStore.destroy(lost) }
            let sealer = RecordingSealer(vault: vault)
            var work = Batch(rows: try sealer.newcomers(rows, transaction))
            work.outcome.tally.recordings.alreadyThere = rows.count - work.rows.count
            for row in work.rows {
                if let object = row.object { work.outcome.tally.add(object.tally) }
            }
            try resolve(&work, transaction)
            // Keys first: a record whose keys are not there would be lost.
            work.newRings.sort { $0.ring < $1.ring }
            lost = work.newRings.map(\.ring)
            try vault.keyStore.insert(work.newRings, epoch: context.ringCipher.epoch)
            if !work.changedRings.isEmpty {
                try vault.keyStore.update(
                    work.changedRings.values.sorted { $0.ring < $1.ring },
                    epoch: context.ringCipher.epoch)
            }
            let objects = try sealer.seal(work.rows, work.records, keys: work.keys)
            let conflictNumbers =
                work.conflicts.isEmpty ? 0 : try vault.keyStore.allocate(work.conflicts.count)
            transaction.keySequence = try vault.keyStore.state().sequence
            work.subjects.sort { $0.number < $1.number }
            work.records.sort { $0.number < $1.number }
            try transaction.insert(work.subjects)
            try transaction.insert(work.records)
            try transaction.insert(objects)
            work.entries.sort()
            try transaction.insert(work.entries)
            try transaction.insertMissing(work.knownEntries)
            for (index, conflict) in work.conflicts.enumerated() {
                try transaction.put(
                    SubjectConflict(
                        number: conflictNumbers + Int64(index), subject: conflict.subject,
                        others: conflict.others
                    ).document)
            }
            try progress(transaction, work.outcome)
            return work.outcome
        }
    }

    /// What a batch becomes.
    private struct Batch {
        let rows: [PreparedRow]
        var subjects: [NewSubject] = []
        var records: [NewRecord] = []
        /// Entries of new people, of which the index has none.
        var entries: [IndexEntry] = []
        /// Entries of people that were known before their row came.
        var knownEntries: [IndexEntry] = []
        var newRings: [KeyStore.RingRow] = []
        var newRingIndex: [Int64: Int] = [:]
        /// Rings of known subjects that got further keys, wrapped again.
        var changedRings: [Int64: KeyStore.RingRow] = [:]
        var conflicts: [(subject: Int64, others: [Int64])] = []
        var outcome = Outcome()
        /// Rings whose keys are known unwrapped: those of this batch and those that were looked up.
        var keys: [Int64: SubjectKeys] = [:]
        /// What is known of people that came into question.
        var facts: [Int64: PersonFacts] = [:]
        var ringOf: [Int64: Int64] = [:]

        init(rows: [PreparedRow]) {
            self.rows = rows
            subjects.reserveCapacity(rows.count)
            records.reserveCapacity(rows.count)
            newRings.reserveCapacity(rows.count)
            entries.reserveCapacity(rows.count * 5)
        }
    }

    // MARK: Who is whom

    private func resolve(_ work: inout Batch, _ reader: RecordReader) throws {
        let known = try matches(work.rows, reader)
        // Tags of people that this batch brings, for the rows behind them.
        var fresh: [IndexTag: Int64] = [:]
        fresh.reserveCapacity(work.rows.count * 3)
        for (index, row) in work.rows.enumerated() {
            var candidates: [Int64: Set<MatchField>] = [:]
            for tag in row.tags where tag.field.tellsPeople {
                if let subject = fresh[tag.value] {
                    candidates[subject, default: []].insert(tag.field.match)
                }
            }
            for (tag, subject) in known[index] ?? [] {
                candidates[subject, default: []].insert(row.tags[tag].field.match)
            }
            let subject =
                candidates.isEmpty
                ? add(new: row, &work) : try place(row, among: candidates, &work, reader)
            let isNew = subject == row.subject.number
            for tag in row.tags {
                if tag.field.tellsPeople, fresh[tag.value] == nil { fresh[tag.value] = subject }
                let entry = IndexEntry(tag: tag.value, subject: subject)
                if isNew { work.entries.append(entry) } else { work.knownEntries.append(entry) }
            }
        }
    }

    /// For rows by index: which of their tags the store has, and whose they are.
    private func matches(
        _ rows: [PreparedRow], _ reader: RecordReader
    ) throws -> [Int: [(tag: Int, subject: Int64)]] {
        var all: [(value: IndexTag, row: Int, tag: Int)] = []
        all.reserveCapacity(rows.count * 3)
        for (row, prepared) in rows.enumerated() {
            for (tag, value) in prepared.tags.enumerated() where value.field.tellsPeople {
                all.append((value.value, row, tag))
            }
        }
        // In the order of the index, so that each of its pages is visited once.
        all.sort { $0.value < $1.value }
        var found: [Int: [(tag: Int, subject: Int64)]] = [:]
        try reader.subjects(tags: all.map(\.value)) { index, subject in
            found[all[index].row, default: []].append((all[index].tag, subject))
        }
        return found
    }

    private func add(new row: PreparedRow, _ work: inout Batch) -> Int64 {
        work.subjects.append(row.subject)
        work.records.append(row.record)
        work.newRingIndex[row.ring.ring] = work.newRings.count
        work.newRings.append(row.ring)
        work.facts[row.subject.number] = row.facts
        work.outcome.newSubjects += 1
        return row.subject.number
    }

    /// Decides among people that share a number or address with the row.
    private func place(
        _ row: PreparedRow, among candidates: [Int64: Set<MatchField>], _ work: inout Batch,
        _ reader: RecordReader
    ) throws -> Int64 {
        var people: [(subject: Int64, facts: PersonFacts, by: Set<MatchField>)] = []
        for (candidate, by) in candidates.sorted(by: { $0.key < $1.key }) {
            guard let (subject, facts) = try person(candidate, &work, reader) else { continue }
            if let index = people.firstIndex(where: { $0.subject == subject }) {
                people[index].by.formUnion(by)
            } else {
                people.append((subject, facts, by))
            }
        }
        switch SubjectMatch.decide(row.facts, candidates: people.map { ($0.facts, $0.by) }) {
        case .new: return add(new: row, &work)
        case .same(let index):
            let subject = people[index].subject
            try attach(row, to: subject, &work, reader)
            return subject
        case .conflict(let indexes):
            let subject = add(new: row, &work)
            work.conflicts.append((subject, indexes.map { people[$0].subject }))
            work.outcome.conflicts += 1
            return subject
        }
    }

    /// The person behind a number, joined ones followed, and what tells it apart.
    private func person(
        _ number: Int64, _ work: inout Batch, _ reader: RecordReader
    ) throws -> (Int64, PersonFacts)? {
        if let facts = work.facts[number] { return (number, facts) }
        var number = number
        for _ in 0..<16 {
            guard let subject = try reader.subject(number) else { return nil }
            if subject.state == .merged, let other = subject.mergedInto {
                number = other
                continue
            }
            let records = try vault.openRecords(of: subject, tiers: [.t1, .t2], reader)
            var facts = PersonFacts()
            for (record, fields) in records {
                guard
                    let schema = try schemas.schema(
                        record.dataset, record.sealed.schema, reader)
                else { continue }
                let terms = SearchTerms(fields, schema)
                facts.name = facts.name ?? terms.facts.name
                facts.birthDate = facts.birthDate ?? terms.facts.birthDate
                facts.identityNumber = facts.identityNumber ?? terms.facts.identityNumber
            }
            work.facts[number] = facts
            work.ringOf[number] = subject.rings.first
            return (number, facts)
        }
        return nil
    }

    /// Seals the row anew under the keys of a known person.
    private func attach(
        _ row: PreparedRow, to subject: Int64, _ work: inout Batch, _ reader: RecordReader
    ) throws {
        let ring = work.ringOf[subject] ?? subject
        var keys: SubjectKeys
        let fresh = work.newRingIndex[ring]
        if let known = work.keys[ring] {
            keys = known
        } else {
            let stored = try fresh.map { work.newRings[$0] } ?? vault.keyStore.ring(ring)
            guard let stored else { throw VaultError.ringGone }
            keys = try vault.unwrap(stored, tiers: [.t1, .t2])
        }
        let own = try vault.unwrap(row.ring, tiers: [.t1, .t2])
        var grew = false
        for key in own.keys where keys[key.slot] == nil {
            keys.set(SubjectKey.random(key.slot))
            grew = true
        }
        work.keys[ring] = keys
        if grew {
            let wrapped = try vault.wrap(keys)
            if let fresh {
                work.newRings[fresh] = wrapped
            } else {
                work.changedRings[ring] = wrapped
            }
        }
        var record = row.record.row
        let place = record.place(in: context.vault)
        var sealer = RecordSealer(place: place, schema: context.schema, ring: ring)
        for envelope in record.sealed.envelopes {
            guard let old = own[envelope.slot], let new = keys[envelope.slot] else { continue }
            sealer.add(try record.sealed.open(envelope, key: old, at: place), key: new)
        }
        record.subject = subject
        record.sealed = SealedRecord(trusted: sealer.finish())
        work.records.append(NewRecord(record, context.authenticator))
        if work.facts[subject]?.identityNumber == nil {
            work.facts[subject]?.identityNumber = row.facts.identityNumber
        }
        work.outcome.attached += 1
    }
}

extension SearchField {
    /// Whether two people who have it in common may be one.
    var tellsPeople: Bool { self == .phone || self == .email || self == .identity }

    var match: MatchField { self == .identity ? .identityNumber : .contact }
}

/// Subjects that may be one person, for somebody to decide.
package struct SubjectConflict: Sendable, Hashable {
    package var number: Int64
    package var subject: Int64
    package var others: [Int64]

    var document: DocumentRow {
        DocumentRow(
            kind: .conflict, number: number, revision: 0,
            clear: CBOR.map([
                "subject": .integer(subject), "others": .array(others.map(CBOR.integer)),
            ]).encoded, sealed: nil)
    }

    init(number: Int64, subject: Int64, others: [Int64]) {
        self.number = number
        self.subject = subject
        self.others = others
    }

    init(_ row: DocumentRow) throws {
        let clear = try CBOR(row.clear)
        number = row.number
        subject = clear["subject"]?.integer ?? 0
        others = clear["others"]?.array?.compactMap(\.integer) ?? []
    }
}

/// The schemas of a vault's datasets, each read once.
final class SchemaCache {
    private let vault: Vault
    private var datasets: [Int64: Dataset] = [:]

    init(_ vault: Vault) { self.vault = vault }

    func dataset(_ number: Int64, _ reader: RecordReader) throws -> Dataset? {
        if let known = datasets[number] { return known }
        guard let row = try reader.document(.dataset, number) else { return nil }
        let dataset = try Dataset(row, vault)
        datasets[number] = dataset
        return dataset
    }

    func schema(
        _ dataset: Int64, _ number: UInt16, _ reader: RecordReader
    ) throws -> DatasetSchema? {
        try self.dataset(dataset, reader)?.schema(number)
    }
}
