import StrataCore
import StrataVault

/// Writes prepared rows: finds out whom each is about, and commits keys first, records second.
///
/// One thread at a time; batches come in the order of the input.
final class ImportWriter {
    private let vault: Vault
    private let context: ImportContext
    private let schemas: SchemaCache
    private var known: KnownTags
    /// Entries that wait to be settled; `nil` before the first transaction.
    private var unsettled: Int?

    /// So many entries are settled together: for them most pages of the index are written anew,
    /// and what waits takes ten megabytes.
    private static let settledTogether = 400_000

    /// `isAlone`: what `progress` does in a commit leaves the search index alone.
    init(vault: Vault, context: ImportContext, isAlone: Bool = true) {
        self.vault = vault
        self.context = context
        schemas = SchemaCache(vault)
        known = KnownTags(isAlone: isAlone)
    }

    /// What became of a batch.
    struct Outcome {
        var newSubjects = 0
        var attached = 0
        var conflicts = 0
        /// What rows count that may turn out to be there already.
        var tally = ImportTally()
        var companies = 0
        var suppressed = 0
    }

    /// Commits rows; `progress` writes into the same transaction how far the import is.
    func commit(
        _ rows: [PreparedRow], companies: [CompanyRow],
        progress: (RecordTransaction, Outcome) throws -> Void
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
            let waiting = try unsettled ?? transaction.recentCount()
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
            try vault.keyStore.put(work.held.map(\.key), epoch: context.ringCipher.epoch)
            let conflictNumbers =
                work.conflicts.isEmpty ? 0 : try vault.keyStore.allocate(work.conflicts.count)
            transaction.keySequence = try vault.keyStore.state().sequence
            work.records.sort { $0.number < $1.number }
            try transaction.insert(work.records)
            try transaction.insert(objects)
            try transaction.insert(held: work.held.map(\.record))
            work.entries.sort()
            try transaction.insert(work.entries)
            try transaction.insertMissing(work.knownEntries)
            unsettled = waiting + work.entries.count
            if waiting + work.entries.count > Self.settledTogether {
                try transaction.settleIndex()
                unsettled = 0
            }
            for (index, conflict) in work.conflicts.enumerated() {
                try transaction.put(
                    SubjectConflict(
                        number: conflictNumbers + Int64(index), subject: conflict.subject,
                        others: conflict.others, isByIdentity: conflict.isByIdentity
                    ).document)
            }
            let missing = try CompanyPlan.missing(companies, transaction)
            try transaction.insert(missing)
            work.outcome.companies = missing.count
            work.outcome.suppressed = try transaction.putMissing(work.refused)
            try progress(transaction, work.outcome)
            return work.outcome
        }
    }

    /// Puts the search index in order behind the last commit.
    func finish() throws {
        guard unsettled != 0 else { return }
        try vault.records.write { try $0.settleIndex() }
        unsettled = 0
    }

    /// What a batch becomes.
    private struct Batch {
        let rows: [PreparedRow]
        var records: [NewRecord] = []
        /// Entries of new people, of which the index has none.
        var entries: [IndexEntry] = []
        /// Entries of people that were known before their row came.
        var knownEntries: [IndexEntry] = []
        var newRings: [KeyStore.RingRow] = []
        /// Places among the new rings of people about whom a row behind them may be.
        var newRingIndex: [Int64: Int] = [:]
        /// Tags that more than one row may have.
        var repeated: Set<IndexTag> = []
        /// Rings of known subjects that got further keys, wrapped again.
        var changedRings: [Int64: KeyStore.RingRow] = [:]
        var conflicts: [(subject: Int64, others: [Int64], isByIdentity: Bool)] = []
        /// Who was decided not to be one; read when the first question comes up.
        var apart: Set<SubjectPair>?
        var outcome = Outcome()
        var held: [PreparedRow.Held] = []
        /// Entries of people who do not want to be called.
        var refused: [SuppressionRow] = []
        /// Rings whose keys are known unwrapped: those of this batch and those that were looked up.
        var keys: [Int64: SubjectKeys] = [:]
        /// What is known of people that came into question.
        var facts: [Int64: PersonFacts] = [:]
        var ringOf: [Int64: Int64] = [:]

        init(rows: [PreparedRow]) {
            self.rows = rows
            records.reserveCapacity(rows.count)
            newRings.reserveCapacity(rows.count)
            entries.reserveCapacity(rows.count * 5)
        }
    }

    // MARK: Who is whom

    private func resolve(_ work: inout Batch, _ transaction: RecordTransaction) throws {
        let question = try known.take(work.rows, transaction)
        let stored = try matches(question.tags, transaction)
        work.repeated = question.repeated
        // Tags of people that this batch brings, for the rows behind them.
        var fresh: [IndexTag: Int64] = [:]
        for (index, row) in work.rows.enumerated() {
            var candidates: [Int64: Set<MatchField>] = [:]
            if !fresh.isEmpty {
                for tag in row.tags {
                    if let match = tag.match, let subject = fresh[tag.value] {
                        candidates[subject, default: []].insert(match)
                    }
                }
            }
            for (tag, subject) in stored[index] ?? [] {
                guard let match = row.tags[tag].match else { continue }
                candidates[subject, default: []].insert(match)
            }
            let subject =
                candidates.isEmpty
                ? add(new: row, &work) : try place(row, among: candidates, &work, transaction)
            if let refused = row.refused {
                var entries = refused.entries
                let facts = work.facts[subject] ?? (subject == row.subject ? row.facts : nil)
                if let identity = facts?.identityNumber {
                    entries.append(context.refusal.entry(identity: identity))
                }
                // Without a number of its own the row speaks for those that the person has.
                if refused.reason != .call, subject != row.subject, !row.hasPhone {
                    entries += try numbers(of: subject, transaction)
                }
                work.refused += context.refusal.rows(entries, refused.reason)
            }
            let isNew = subject == row.subject
            if var held = row.held {
                held.record.subject = subject
                work.held.append(held)
            }
            for tag in row.tags {
                if work.repeated.contains(tag.value), fresh[tag.value] == nil {
                    fresh[tag.value] = subject
                }
                let entry = IndexEntry(tag: tag.value, subject: subject)
                if isNew { work.entries.append(entry) } else { work.knownEntries.append(entry) }
            }
        }
    }

    /// The codes of the numbers that a known person has.
    private func numbers(of number: Int64, _ reader: RecordReader) throws -> [[UInt8]] {
        guard let subject = try reader.subject(number) else { return [] }
        return try vault.openRecords(of: subject, tiers: [.t1, .t2], reader).flatMap {
            record, fields in
            try schemas.schema(record.dataset, record.sealed.schema, reader).map {
                context.refusal.entries(SearchTerms(fields, $0))
            } ?? []
        }
    }

    /// For rows by index: which of their tags the store has, and whose they are.
    private func matches(
        _ asked: [KnownTags.Asked], _ reader: RecordReader
    ) throws -> [Int: [(tag: Int, subject: Int64)]] {
        // In the order of the index, so that each of its pages is visited once.
        let sorted = asked.sorted { $0.value < $1.value }
        var found: [Int: [(tag: Int, subject: Int64)]] = [:]
        try reader.subjects(tags: sorted.map(\.value)) { index, subject in
            found[sorted[index].row, default: []].append((sorted[index].tag, subject))
        }
        return found
    }

    private func add(new row: PreparedRow, _ work: inout Batch) -> Int64 {
        work.records.append(row.record)
        if row.tags.contains(where: { work.repeated.contains($0.value) }) {
            work.newRingIndex[row.ring.ring] = work.newRings.count
            work.facts[row.subject] = row.facts
        }
        work.newRings.append(row.ring)
        work.outcome.newSubjects += 1
        return row.subject
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
            let among = indexes.map { people[$0] }
            if let known = try decided(row, among.map { ($0.subject, $0.facts) }, &work, reader) {
                try attach(row, to: known, &work, reader)
                return known
            }
            let subject = add(new: row, &work)
            work.conflicts.append(
                (
                    subject, among.map(\.subject),
                    among.contains {
                        !$0.by.isDisjoint(with: [.identityNumber, .documentNumber])
                    }
                ))
            work.outcome.conflicts += 1
            return subject
        }
    }

    /// The one among people in question of whom the row says the same and whom somebody has decided
    /// to be none of the others: the question was answered before.
    private func decided(
        _ row: PreparedRow, _ people: [(subject: Int64, facts: PersonFacts)],
        _ work: inout Batch, _ reader: RecordReader
    ) throws -> Int64? {
        let apart = try work.apart ?? reader.pairsApart(vault)
        work.apart = apart
        guard !apart.isEmpty else { return nil }
        let known = people.filter { person in
            person.facts.tellsTheSame(as: row.facts)
                && people.allSatisfy {
                    $0.subject == person.subject
                        || apart.contains(SubjectPair($0.subject, person.subject))
                }
        }
        return known.count == 1 ? known[0].subject : nil
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
                facts.hasContact = facts.hasContact || terms.facts.hasContact
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
        var record = row.record.row
        for envelope in record.sealed.envelopes where keys.provide(envelope.slot) { grew = true }
        work.keys[ring] = keys
        if grew {
            let wrapped = try vault.wrap(keys)
            if let fresh {
                work.newRings[fresh] = wrapped
            } else {
                work.changedRings[ring] = wrapped
            }
        }
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
        if row.facts.hasContact { work.facts[subject]?.hasContact = true }
        work.outcome.attached += 1
    }
}
