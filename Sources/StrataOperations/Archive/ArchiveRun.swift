package import StrataCore
package import StrataVault

/// Moves what is past its time in daily use into the archive, and brings back what is in use again.
///
/// A segment is written, read back, and only then taken out of the store, page by page; each record is
/// compared with what was written in the transaction that takes it out. Killed anywhere, the next run
/// goes on; nothing is in neither place.
package struct ArchiveRun: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let meter: WorkMeter

    /// So much is in a segment at most.
    package struct Limits: Sendable {
        package var records = 100_000
        /// Bytes, about.
        package var bytes = 32 << 20
        /// Records that are taken out in one transaction.
        package var page = 2_000

        package init() {}
    }

    package var limits = Limits()

    package init(vault: Vault, policy: Policy, meter: WorkMeter = WorkMeter()) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        self.meter = meter
    }

    /// The steps of a segment, for tests.
    package enum Step: Sendable, CaseIterable {
        /// It was seen what is to be moved; a name was given; the object is written; it was read back;
        /// some of it is out of the store; all of it is.
        case seen, named, written, readBack, moved, complete
    }

    package struct Outcome: Sendable, Encodable, Hashable {
        package var segments = 0
        /// Records that were moved, and bytes of the segments.
        package var records = 0
        package var bytes = 0
        /// Archived records that are in use again, and were brought back.
        package var broughtBack = 0
        /// Records that do not open, and people whose data is damaged: they stay where they are.
        package var leftOut = 0
        package var damaged = 0
        /// Seconds for finding what is due, for writing segments, and for taking it out of the store.
        package var secondsSeen = 0.0
        package var secondsWritten = 0.0
        package var secondsMoved = 0.0
    }

    /// Carries it out.
    ///
    /// - Parameters:
    ///   - now: Microseconds since 1970, UTC.
    ///   - reached: Called behind each step.
    /// - Returns: What was done.
    /// - Throws: `ArchiveError`, `Cancelled`, `AccessError`, `DatabaseError`: what was moved stays so.
    package func run(
        at now: Int64, reached: (Step) throws -> Void = { _ in }
    ) throws -> Outcome {
        try AuditTrail(vault, policy: policy).attempt(.init(.archiveRun)) { attempt in
            try attempt.begin()
            var outcome = Outcome()
            // Once, before anything moves: how days are written is learnt from what is in use.
            let back = try vault.records.read { try ArchiveReturn(vault, policy, at: now, $0) }
            try finish(&outcome, back, reached)
            let work = try work(at: now, &outcome)
            try reached(.seen)
            try bringBack(work.back, &outcome)
            meter.expect(work.due.count)
            var rest = work.due[...]
            while !rest.isEmpty {
                if meter.isCancelled { throw Cancelled() }
                rest = try archive(rest, &outcome, back, at: now, reached)
                meter.set(outcome.records)
            }
            attempt.note(counts: [.records: Int64(outcome.records + outcome.broughtBack)])
            return outcome
        }
    }

    // MARK: What is to be done

    private struct Work {
        /// To be archived, and to be brought back; ascending.
        var due: [Int64] = []
        var back: [Int64] = []
    }

    private func work(at now: Int64, _ outcome: inout Outcome) throws -> Work {
        let start = ContinuousClock.now
        var work = Work()
        var damaged = 0
        try vault.records.read { reader in
            let restored = try RetrievalBook.restored(reader, vault)
            let messages = try Set(
                reader.documents(.dataset).map { try Dataset($0, vault) }
                    .filter { $0.name == MessageBook.datasetName }.map(\.number))
            var reading = try LifecycleReading(vault, policy, at: now, reader)
            try reading.everybody(reader, meter) { _, parts, reading in
                guard let parts else {
                    damaged += 1
                    return
                }
                var stages: [Int64: Set<LifecycleVerdict.Stage>] = [:]
                // What has a clock of its own goes by that, whatever else it holds.
                var own: [Int64: LifecycleVerdict.Stage] = [:]
                var archived: Set<Int64> = []
                for part in parts {
                    archived.formUnion(part.archived)
                    let verdict = reading.verdict(on: part, of: parts, policy)
                    // What no clock runs for, a card of somebody who never bought, keeps nothing here.
                    guard verdict.stage != .active || verdict.archiveAt != nil else { continue }
                    for record in part.records {
                        stages[record, default: []].insert(verdict.stage)
                    }
                    if part.isOfRecord { own[part.records[0]] = verdict.stage }
                }
                for (record, all) in stages where restored[record] == nil {
                    let stages = own[record].map { [$0] } ?? all
                    if archived.contains(record) {
                        if stages.contains(.active) { work.back.append(record) }
                    } else if !stages.contains(.active), stages != [.due] {
                        // What is due of it goes with a disposal, wherever the rest is.
                        work.due.append(record)
                    }
                }
            }
            // What is not archived, whatever its time: proof, and what was heard of addresses.
            work.due.sort()
            work.due = try work.due.filter { number in
                guard let row = try Damage.skipping({ try reader.record(number) }) ?? nil else {
                    return false
                }
                return ArchiveStub.kinds.contains(row.kind) && !messages.contains(row.dataset)
            }
            work.back.sort()
        }
        outcome.damaged = damaged
        outcome.secondsSeen = Self.seconds(since: start)
        return work
    }

    private static func seconds(since start: ContinuousClock.Instant) -> Double {
        (ContinuousClock.now - start) / .seconds(1)
    }

    private func bringBack(_ numbers: [Int64], _ outcome: inout Outcome) throws {
        var rest = numbers[...]
        while !rest.isEmpty {
            if meter.isCancelled { throw Cancelled() }
            let page = rest.prefix(limits.page)
            rest = rest.dropFirst(page.count)
            let (rows, whole) = try vault.records.read { reader in
                let rows = try page.compactMap { try reader.record($0) }
                    .filter { $0.sealed.archived != nil }
                // What a lost segment held is named by `archive verify`.
                return (rows, try vault.originals(of: rows, reader) { _, _ in })
            }
            outcome.broughtBack += try vault.records.write {
                try $0.replace(rows, by: whole).count
            }
        }
    }

    // MARK: A segment

    /// - Returns: What is left of the numbers.
    private func archive(
        _ numbers: ArraySlice<Int64>, _ outcome: inout Outcome, _ back: ArchiveReturn,
        at now: Int64, _ reached: (Step) throws -> Void
    ) throws -> ArraySlice<Int64> {
        let start = ContinuousClock.now
        let place = try vault.archivePlace()
        let store = try ColdStore(place)
        var writer = ArchiveSegmentWriter()
        var counts = Vault.ArchivedCounts()
        let wanted = numbers.prefix(limits.records)
        let done = try vault.records.read { reader in
            try vault.archive(wanted, into: &writer, &counts, most: limits.bytes, reader)
        }
        outcome.leftOut += counts.leftOut
        let rest = numbers.dropFirst(done)
        guard writer.count > 0 else { return rest }
        let made = writer.finish(name: ArchivedSegment.newName())
        var segment = ArchivedSegment(
            number: try vault.keyStore.allocate(1), state: .writing, made: now, place: made.place,
            archive: vault.configuration.archive["place"] == nil ? "" : place.description,
            storageClass: place.storageClass)
        segment.lockDays = place.lockDays
        segment.slots = counts.slots
        segment.datasets = counts.datasets
        let named = segment
        try vault.records.write { try $0.put(named.document) }
        try reached(.named)
        try store.put(made.bytes, made.place.name)
        try reached(.written)
        // Nothing leaves the store that does not come back from where it was put.
        guard try place.isCold || vault.archive.check(segment).error == nil else {
            throw ArchiveError.notWritten(made.place.name)
        }
        vault.archive.remember(made)
        segment.state = .moving
        let whole = segment
        try vault.records.write { try $0.put(whole.document) }
        try reached(.readBack)
        outcome.bytes += made.bytes.count
        outcome.segments += 1
        outcome.secondsWritten += Self.seconds(since: start)
        try move(segment, &outcome, back, isAgain: false, reached)
        return rest
    }

    /// Records by label, from what was counted by field.
    static func labels(
        of counts: Vault.ArchivedCounts, in vault: Vault, _ reader: RecordReader
    ) throws -> [LabelID: Int] {
        let schemas = SchemaCache(vault)
        var labels: [LabelID: Int] = [:]
        for (dataset, own) in counts.fields {
            for (number, fields) in own {
                guard let schema = try schemas.dataset(dataset, reader)?.schema(number) else {
                    continue
                }
                for (field, count) in fields {
                    labels[schema[field]?.label ?? "opaque_id", default: 0] += count
                }
            }
        }
        return labels
    }

    /// Takes the records of a segment out of the store, all but what they are found by.
    private func move(
        _ segment: ArchivedSegment, _ outcome: inout Outcome, _ back: ArchiveReturn,
        isAgain: Bool, _ reached: (Step) throws -> Void
    ) throws {
        let start = ContinuousClock.now
        var counts = Vault.ArchivedCounts()
        let entries = try vault.archive.columns(of: segment).entries
        var rest = entries[...]
        while !rest.isEmpty {
            if meter.isCancelled { throw Cancelled() }
            let page = rest.prefix(limits.page)
            rest = rest.dropFirst(page.count)
            let (moved, next) = try vault.records.write { transaction in
                // It may be run again from its beginning.
                var counts = counts
                let moved = try back.put(
                    page.map { entry in
                        let body = ArchivedBody(segment: segment.number, digest: entry.digest)
                        return (entry.number, body, entry.digest)
                    }, &counts, transaction)
                return (moved, counts)
            }
            counts = next
            outcome.records += moved
            try reached(.moved)
        }
        outcome.leftOut += counts.leftOut
        if isAgain {
            // What was moved before says no more what it had: the archive does.
            counts = Vault.ArchivedCounts()
            try vault.archive.read(segment) { entry, bytes in
                try vault.count(RecordRow(entry, sealed: try SealedRecord(bytes)), &counts)
            }
        }
        var done = segment
        done.state = .complete
        done.labels = try vault.records.read { try Self.labels(of: counts, in: vault, $0) }
        try vault.archive.store(of: done).put(
            try ArchiveManifest(done, in: vault).encoded,
            ArchivedSegment.manifestName(done.place.name), isWarm: true)
        let complete = done
        try vault.records.write { try $0.put(complete.document) }
        outcome.secondsMoved += Self.seconds(since: start)
        try reached(.complete)
    }

    /// Goes on with segments that an earlier run left: one that was not read back is nothing yet.
    private func finish(
        _ outcome: inout Outcome, _ back: ArchiveReturn, _ reached: (Step) throws -> Void
    ) throws {
        let open = try vault.records.read { reader in
            try reader.documents(.segment).map { try ArchivedSegment($0) }
                .filter { $0.state != .complete }
        }
        for segment in open {
            guard segment.state == .writing else {
                do { try goOn(with: segment, &outcome, back, reached) } catch ArchiveError.cold {
                    // Asked for: a later run goes on with it, and nothing waits for that.
                    _ = try vault.archive.store(of: segment).thaw(segment.place.name, days: 7)
                }
                continue
            }
            let store = try vault.archive.store(of: segment)
            let isGone = try store.delete(segment.place.name)
            try store.delete(ArchivedSegment.manifestName(segment.place.name))
            guard isGone else { continue }
            try vault.records.write { try $0.delete(.segment, segment.number) }
        }
    }
}

extension ArchiveRun {
    /// Moves the rest of a segment, where that is as it was written.
    private func goOn(
        with segment: ArchivedSegment, _ outcome: inout Outcome, _ back: ArchiveReturn,
        _ reached: (Step) throws -> Void
    ) throws {
        guard try vault.archive.check(segment).error == nil else {
            // What is still in the store stays there, and goes with another; `archive verify` names it.
            var damaged = segment
            damaged.state = .complete
            let left = damaged
            try vault.records.write { try $0.put(left.document) }
            return
        }
        try move(segment, &outcome, back, isAgain: true, reached)
    }
}

/// Puts records that are whole, and whose body is in the archive, into their archived form.
struct ArchiveReturn {
    private let vault: Vault
    private let schemas: SchemaCache
    private let stub: ArchiveStub
    private let reading: LifecycleReading

    init(_ vault: Vault, _ policy: Policy, at now: Int64, _ reader: RecordReader) throws {
        self.vault = vault
        schemas = SchemaCache(vault)
        stub = ArchiveStub(vault)
        reading = try LifecycleReading(vault, policy, at: now, reader)
    }

    /// - Parameters:
    ///   - wanted: Numbers, where their bodies are, and the digest that they must have in the store
    ///     now: what was changed stays as it is.
    ///   - counts: Is told which fields they have values of, and how many do not open and stay.
    ///   - transaction: In which it is done.
    /// - Returns: How many there were.
    /// - Throws: `DatabaseError`.
    func put(
        _ wanted: [(number: Int64, body: ArchivedBody, now: UInt128)],
        _ counts: inout Vault.ArchivedCounts, _ transaction: RecordTransaction
    ) throws -> Int {
        var done = 0
        for (number, body, digest) in wanted {
            let found = try Damage.skipping { () -> RecordRow? in
                guard let row = try transaction.record(number), row.sealed.archived == nil,
                    ArchiveSegment.digest(row.sealed.bytes) == digest,
                    let schema = try schemas.schema(row.dataset, row.sealed.schema, transaction),
                    let keys = try vault.subjectKeys(
                        rings: [row.sealed.ring], tiers: [.t1, .t2]
                    ).values.first
                else { return nil }
                return try self.stub.stub(of: row, keys: keys, schema: schema, body: body, &counts)
                {
                    reading.time(of: row, $0, schema)
                }
            }
            guard let found else {
                counts.leftOut += 1
                continue
            }
            guard let stub = found else { continue }
            try transaction.update(stub)
            done += 1
        }
        return done
    }
}
