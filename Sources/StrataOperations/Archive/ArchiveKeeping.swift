package import StrataCore
package import StrataVault

/// Looks after the archive: what is in it, whether it is whole, what it costs, and the bytes of whoever
/// was erased.
package struct ArchiveKeeping: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let meter: WorkMeter
    private var trail: AuditTrail { AuditTrail(vault, policy: policy) }

    package init(vault: Vault, policy: Policy, meter: WorkMeter = WorkMeter()) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        self.meter = meter
    }

    // MARK: Where it is

    /// Says where the archive is from now on; segments stay where they are.
    ///
    /// - Parameters:
    ///   - place: A folder from the root, or `s3:…`; `nil` for the vault's own.
    ///   - storageClass: Of a bucket; `nil` for its usual one.
    ///   - lockDays: For so long nothing there can be deleted; `nil` for no lock.
    /// - Throws: `ArchiveSettingError.wrong`, `AccessError`, `VaultError.file`.
    package func set(place: String?, storageClass: String?, lockDays: Int?) throws {
        var settings: [String: String] = [:]
        settings["place"] = place
        settings["class"] = storageClass
        settings["lock"] = lockDays.map { "\($0)" }
        guard ColdPlace(settings, vaultFolder: "/") != nil else {
            throw ArchiveSettingError.wrong
        }
        var request = AuditTrail.Request(.archiveSet)
        request.details = settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        try trail.perform(request) { try vault.setArchive(settings) }
    }

    // MARK: What is in it

    /// A segment as it is shown.
    package struct Line: Sendable, Encodable, Hashable {
        package var segment: String
        package var state: String
        package var made: String
        package var records: Int
        package var bytes: Int
        package var storageClass: String
        package var place: String
        package var labels: [String: Int]
        package var datasets: [String: Int]
    }

    /// - Throws: `AccessError`, `VaultError.tampered`, `DatabaseError`.
    package func list() throws -> [Line] {
        try trail.perform(.init(.archiveList)) {
            try vault.records.read { reader in try segments(reader).map { try line($0, reader) } }
        }
    }

    private func segments(_ reader: RecordReader) throws -> [ArchivedSegment] {
        try reader.documents(.segment).map { try ArchivedSegment($0) }
            .sorted { $0.number < $1.number }
    }

    private func line(_ segment: ArchivedSegment, _ reader: RecordReader) throws -> Line {
        let names = try segment.datasets.keys.reduce(into: [Int64: String]()) { names, number in
            names[number] = try reader.document(.dataset, number).map { try Dataset($0, vault) }?
                .name
        }
        return Line(
            segment: vault.keys.identifiers.identifier(.segment, segment.number),
            state: segment.state.rawValue, made: TimeText.utc(segment.made),
            records: segment.place.records, bytes: segment.place.length,
            storageClass: segment.className,
            place: segment.archive.isEmpty ? vault.folder + "/archive" : segment.archive,
            labels: segment.labels.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value },
            datasets: segment.datasets.reduce(into: [:]) {
                $0[
                    names[$1.key].flatMap { $0.isEmpty ? nil : $0 }
                        ?? vault.keys.identifiers.identifier(.dataset, $1.key), default: 0] +=
                    $1.value
            })
    }

    /// Archived data of somebody.
    package struct Found: Sendable, Encodable, Hashable {
        package var subject: String
        package var record: String
        package var kind: String
        package var dataset: String
        package var segment: String
        package var storageClass: String
    }

    /// What the archive has of people; nothing is opened or brought back.
    ///
    /// - Parameter people: Whom; found already.
    /// - Returns: Archived records, and the segments that have them.
    /// - Throws: `AccessError`, `DatabaseError`.
    package func find(_ people: [Int64]) throws -> [Found] {
        var request = AuditTrail.Request(.archiveFind)
        request.subjects = people
        return try trail.perform(request) {
            try vault.records.read { reader in
                let schemas = SchemaCache(vault)
                let segments = try Dictionary(
                    segments(reader).map { ($0.number, $0) }, uniquingKeysWith: { $1 })
                let identifiers = vault.keys.identifiers
                return try people.compactMap { try reader.current($0) }.flatMap { subject in
                    try reader.records(of: subject.number).compactMap { row -> Found? in
                        guard let body = row.sealed.archived else { return nil }
                        return Found(
                            subject: identifiers.identifier(.subject, subject.number),
                            record: identifiers.identifier(.record, row.number),
                            kind: row.kind.name,
                            dataset: try schemas.dataset(row.dataset, reader)?.name ?? "",
                            segment: identifiers.identifier(.segment, body.segment),
                            storageClass: segments[body.segment]?.className ?? "")
                    }
                }
            }
        }
    }

    // MARK: Whether it is whole

    package struct Damage: Sendable, Encodable, Hashable {
        package var segment: String
        /// In words.
        package var what: String
        /// Records that cannot come back, of those that people still have.
        package var lost: Int
        /// What the whole segment held when it was made.
        package var labels: [String: Int]
        package var datasets: [String: Int]
    }

    package struct Verified: Sendable, Encodable, Hashable {
        package var segments = 0
        package var records = 0
        package var bytes = 0
        /// Archived records of the store whose segment does not have them.
        package var unnamed = 0
        /// Segments in cold classes, which were not read.
        package var cold = 0
        package var damages: [Damage] = []
        package var isWhole: Bool { damages.isEmpty && unnamed == 0 }
    }

    /// Reads all of the archive, and compares it with the store.
    ///
    /// - Parameter language: Of what is said of damages.
    /// - Returns: What was read, and what of it is not as it was written.
    /// - Throws: `ArchiveError` for a bucket that does not answer, `Cancelled`, `AccessError`.
    package func verify(_ language: Language) throws -> Verified {
        try trail.perform(.init(.archiveVerify)) { () throws -> Verified in
            var verified = Verified()
            let all = try vault.records.read { try segments($0) }
            meter.expect(all.count)
            var has: [Int64: Set<Int64>] = [:]
            for segment in all where segment.state != .writing {
                if meter.isCancelled { throw Cancelled() }
                verified.segments += 1
                verified.records += segment.place.records
                verified.bytes += segment.place.length
                let check: Archive.Check
                do throws(ArchiveError) { check = try vault.archive.check(segment) } catch {
                    guard case .cold = error else { throw error }
                    verified.cold += 1
                    has[segment.number] = []
                    continue
                }
                var error = check.error
                if error == nil, segment.state == .complete {
                    let name = ArchivedSegment.manifestName(segment.place.name)
                    let bytes = try vault.archive.store(of: segment).read(name, 0..<(1 << 20))
                    if try bytes.map({ try ArchiveManifest.isGood($0, of: segment, in: vault) })
                        != true
                    {
                        error = bytes == nil ? .missing(name) : .damaged(name)
                    }
                }
                let columns =
                    check.error == nil || !check.lost.isEmpty
                    ? try? vault.archive.columns(of: segment) : nil
                has[segment.number] = Set(columns?.entries.map(\.number) ?? [])
                if let error {
                    let lost = columns == nil ? nil : Set(check.lost)
                    let count = try named(segment.number, among: lost)
                    let shown = try vault.records.read { try line(segment, $0) }
                    verified.damages.append(
                        Damage(
                            segment: shown.segment, what: error.message.text(in: language),
                            lost: check.error == nil ? 0 : count, labels: shown.labels,
                            datasets: shown.datasets))
                }
                meter.set(verified.segments)
            }
            try vault.records.read { reader in
                try archivedRows(reader) { row, body in
                    guard let known = has[body.segment] else {
                        verified.unnamed += 1
                        return
                    }
                    if !known.isEmpty, !known.contains(row.number) { verified.unnamed += 1 }
                }
            }
            return verified
        }
    }

    /// How many records of the store are in a segment; of some, where they are named.
    private func named(_ segment: Int64, among wanted: Set<Int64>?) throws -> Int {
        var count = 0
        try vault.records.read { reader in
            try archivedRows(reader) { row, body in
                if body.segment == segment, wanted?.contains(row.number) ?? true { count += 1 }
            }
        }
        return count
    }

    private func archivedRows(
        _ reader: RecordReader, _ body: (RecordRow, ArchivedBody) throws -> Void
    ) throws {
        var last: Int64 = 0
        while true {
            if meter.isCancelled { throw Cancelled() }
            // Page by page: `body` may ask the reader.
            var page: [RecordRow] = []
            try reader.records(after: last) { row in
                page.append(row)
                return page.count < 5_000
            }
            guard let end = page.last else { return }
            last = end.number
            for row in page {
                if let archived = row.sealed.archived { try body(row, archived) }
            }
        }
    }

    // MARK: Whoever was erased

    package struct Compacted: Sendable, Encodable, Hashable {
        /// Segments that were written anew, and that went altogether.
        package var rewritten = 0
        package var removed = 0
        /// Records whose bytes are gone from the archive, and how many bytes that were.
        package var records = 0
        package var bytes = 0
        /// Objects that a lock still keeps from being deleted.
        package var locked = 0
        /// Segments in cold classes, which were left as they are.
        package var cold = 0
        /// Segments that are missing or damaged, which are left as they are.
        package var damaged = 0
    }

    /// The steps of a segment, for tests.
    package enum Step: Sendable, CaseIterable { case named, written, replaced, removed }

    /// Drops the bytes of records that nobody has any more: of whoever was erased, whose keys are gone
    /// already, and of what was changed since, which opens until then.
    ///
    /// - Parameter reached: Called behind each step.
    /// - Returns: What was done.
    /// - Throws: `ArchiveError`, `Cancelled`, `AccessError`, `DatabaseError`.
    package func compact(reached: (Step) throws -> Void = { _ in }) throws -> Compacted {
        try trail.attempt(.init(.archiveCompact)) { attempt in
            try attempt.begin()
            // Not under a backup, which is about to take what goes here.
            let done = try vault.backupTurn.take(unless: { meter.isCancelled }) {
                try compacted(reached)
            }
            guard let done else { throw Cancelled() }
            attempt.note(counts: [.records: Int64(done.records)])
            return done
        }
    }

    private func compacted(_ reached: (Step) throws -> Void) throws -> Compacted {
        var done = Compacted()
        let all = try vault.records.read { try segments($0) }
            .filter { $0.state == .complete }
        meter.expect(all.count)
        for (index, segment) in all.enumerated() {
            if meter.isCancelled { throw Cancelled() }
            do { try compact(segment, &done, reached) } catch let error as ArchiveError {
                if case .cold = error {
                    done.cold += 1
                    continue
                }
                guard !error.isPassing else { throw error }
                done.damaged += 1
            }
            meter.set(index + 1)
        }
        return done
    }

    private func compact(
        _ found: ArchivedSegment, _ done: inout Compacted, _ reached: (Step) throws -> Void
    ) throws {
        var segment = try clean(found, &done)
        let columns = try vault.archive.columns(of: segment)
        let living = try living(segment, columns)
        guard living.count < columns.entries.count else { return }
        let store = try vault.archive.store(of: segment)
        let former = segment
        if living.isEmpty {
            guard segment.left.isEmpty else { return }
            guard try store.delete(segment.place.name) else {
                done.locked += 1
                return
            }
            try store.delete(ArchivedSegment.manifestName(segment.place.name))
            try vault.records.write { try $0.delete(.segment, former.number) }
            done.removed += 1
            done.records += columns.entries.count
            done.bytes += former.place.length
            try reached(.removed)
            return
        }
        var writer = ArchiveSegmentWriter()
        var counts = Vault.ArchivedCounts()
        var left = Set(living.map { columns.entries[$0].number })
        try vault.archive.read(segment, at: living) { entry, bytes in
            let row = RecordRow(entry, sealed: try SealedRecord(bytes))
            writer.add(row)
            try vault.count(row, &counts)
            left.remove(entry.number)
        }
        guard left.isEmpty else { throw ArchiveError.damaged(segment.place.name) }
        let made = writer.finish(name: ArchivedSegment.newName())
        // Written down first, so that no object is left that nobody knows of.
        segment.left.append(made.place.name)
        let named = segment
        try vault.records.write { try $0.put(named.document) }
        try reached(.named)
        try store.put(made.bytes, made.place.name)
        segment.left = former.left + [former.place.name]
        segment.place = made.place
        segment.slots = counts.slots
        segment.datasets = counts.datasets
        segment.labels = try vault.records.read {
            try ArchiveRun.labels(of: counts, in: vault, $0)
        }
        try store.put(
            try ArchiveManifest(segment, in: vault).encoded,
            ArchivedSegment.manifestName(made.place.name), isWarm: true)
        try reached(.written)
        guard try vault.archive.check(segment).error == nil else {
            throw ArchiveError.notWritten(made.place.name)
        }
        let replaced = segment
        try vault.records.write { try $0.put(replaced.document) }
        try reached(.replaced)
        done.rewritten += 1
        done.records += columns.entries.count - living.count
        done.bytes += former.place.length - made.place.length
        _ = try clean(segment, &done)
        try reached(.removed)
    }

    /// Deletes objects of a segment that another took the place of.
    private func clean(
        _ segment: ArchivedSegment, _ done: inout Compacted
    ) throws -> ArchivedSegment {
        guard !segment.left.isEmpty else { return segment }
        let store = try vault.archive.store(of: segment)
        var next = segment
        next.left = []
        for name in segment.left where name != segment.place.name {
            if try store.delete(name) {
                try store.delete(ArchivedSegment.manifestName(name))
            } else {
                next.left.append(name)
                done.locked += 1
            }
        }
        let cleaned = next
        try vault.records.write { try $0.put(cleaned.document) }
        return next
    }

    /// Places of the entries that the store still asks for.
    private func living(
        _ segment: ArchivedSegment, _ columns: ArchiveSegment
    ) throws -> [Int] {
        try vault.records.read { reader in
            let restored = try RetrievalBook.restored(reader, vault)
            return try columns.entries.indices.filter { index in
                let entry = columns.entries[index]
                if let item = restored[entry.number], item.segment == segment.number { return true }
                // What is damaged may be what it says.
                guard let row = try StrataVault.Damage.skipping({ try reader.record(entry.number) })
                else { return true }
                return row?.sealed.archived
                    == ArchivedBody(segment: segment.number, digest: entry.digest)
            }
        }
    }
}

/// Why the archive is where it was.
package enum ArchiveSettingError: Error, Sendable, Hashable {
    case wrong
}

extension ArchiveSettingError: MessageError {
    package var message: Message { Message("archive.set.wrong") }
}
