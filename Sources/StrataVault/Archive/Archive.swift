internal import StrataCore
internal import Synchronization

/// Reads what is archived, wherever each segment is; keeps the columns of the last few in memory.
package final class Archive: Sendable {
    private let folder: String
    private let stores = Mutex<[ColdPlace: ColdStore]>([:])
    private let segments = Mutex<[(place: ArchivedSegment.Place, segment: ArchiveSegment)]>([])
    private static let mostSegments = 8

    init(vaultFolder: String) { folder = vaultFolder }

    /// The store that a segment is in.
    ///
    /// - Throws: `ArchiveError.bucket` where there are no credentials, `.missing` where its place is none.
    package func store(of segment: ArchivedSegment) throws(ArchiveError) -> ColdStore {
        let settings = segment.archive.isEmpty ? [:] : ["place": segment.archive]
        guard var place = ColdPlace(settings, vaultFolder: folder) else {
            throw .missing(segment.place.name)
        }
        place.storageClass = segment.storageClass
        place.lockDays = segment.lockDays
        if let known = stores.withLock({ $0[place] }) { return known }
        let store = try ColdStore(place)
        stores.withLock { $0[place] = store }
        return store
    }

    /// How long a bucket may take to answer before what nobody waits for is left for another time.
    private static let patienceSeconds: Int64 = 5

    /// Whether the place of a segment answers now: asked once and briefly, as a bucket that says nothing
    /// would otherwise be waited for with all attempts.
    package func isAnswering(_ segment: ArchivedSegment) -> Bool {
        guard let store = try? store(of: segment) else { return false }
        guard case .bucket = store.place.kind else { return true }
        guard
            let brief = try? ColdStore(
                store.place, limitSeconds: Self.patienceSeconds, attempts: 1)
        else { return false }
        return (try? brief.read(segment.place.name, 0..<1)) != nil
    }

    /// The columns of a segment, checked against what the vault says of it.
    ///
    /// - Throws: `ArchiveError`.
    package func columns(
        of segment: ArchivedSegment
    ) throws(ArchiveError) -> ArchiveSegment {
        let place = segment.place
        if let known = segments.withLock({ $0.first { $0.place == place }?.segment }) {
            return known
        }
        let store = try store(of: segment)
        guard let frame = try store.read(place.name, place.columns) else {
            throw .missing(place.name)
        }
        guard frame.count == place.columns.count,
            let columns = ArchiveSegment(columns: frame, length: place.columnsLength),
            columns.root == place.root, columns.entries.count == place.records
        else { throw .damaged(place.name) }
        remember(columns, at: place)
        return columns
    }

    /// Calls `body` with the sealed bytes of records of a segment, each checked against its digest.
    ///
    /// - Parameters:
    ///   - segment: Which.
    ///   - places: Places among its entries, ascending; `nil` for all.
    ///   - damaged: Is told of a block that is damaged, and the rest is read; without it, that ends it.
    ///   - body: Gets an entry and its bytes.
    /// - Throws: `ArchiveError`, what `body` throws.
    package func read(
        _ segment: ArchivedSegment, at places: [Int]? = nil,
        damaged: ((ArchiveError) -> Void)? = nil,
        _ body: (ArchiveSegment.Entry, [UInt8]) throws -> Void
    ) throws {
        let columns = try columns(of: segment)
        let store = try store(of: segment)
        var rest = (places ?? Array(columns.entries.indices))[...]
        while let first = rest.first, let block = columns.block(of: first) {
            let content: [UInt8]
            do throws(ArchiveError) { content = try self.content(of: block, segment, store) } catch
            {
                guard let damaged, !error.isPassing else { throw error }
                damaged(error)
                rest = rest.drop { block.records.contains($0) }
                continue
            }
            var offset = 0
            var place = block.records.lowerBound
            while let wanted = rest.first, block.records.contains(wanted) {
                while place < wanted {
                    offset += columns.entries[place].length
                    place += 1
                }
                let entry = columns.entries[wanted]
                let bytes = Array(content[offset..<(offset + entry.length)])
                guard ArchiveSegment.digest(bytes) == entry.digest else {
                    throw ArchiveError.damaged(segment.place.name)
                }
                try body(entry, bytes)
                rest = rest.dropFirst()
            }
        }
    }

    private func content(
        of block: ArchiveSegment.Block, _ segment: ArchivedSegment, _ store: ColdStore
    ) throws(ArchiveError) -> [UInt8] {
        let range = block.offset..<(block.offset + block.frameLength)
        guard let frame = try store.read(segment.place.name, range) else {
            throw .missing(segment.place.name)
        }
        guard frame.count == range.count, TreeHash.leaf(frame) == block.hash,
            let content = Zstandard.decompress(frame, length: block.length)
        else { throw .damaged(segment.place.name) }
        return content
    }

    /// Remembers the columns of a segment that was just made, which may be in a class that nobody reads.
    package func remember(_ made: ArchiveSegmentWriter.Made) {
        let place = made.place
        guard
            let columns = ArchiveSegment(
                columns: Array(made.bytes[place.columns]), length: place.columnsLength)
        else { return }
        remember(columns, at: place)
    }

    private func remember(_ columns: ArchiveSegment, at place: ArchivedSegment.Place) {
        segments.withLock { segments in
            segments.removeAll { $0.place.name == place.name }
            segments.append((place, columns))
            if segments.count > Self.mostSegments { segments.removeFirst() }
        }
    }

    /// What of a segment does not read as it was written.
    package struct Check: Sendable, Hashable {
        /// Records in blocks that are damaged; all of them where the columns are.
        package var lost: [Int64] = []
        /// Why, for the first of it.
        package var error: ArchiveError?
    }

    /// Reads a whole segment.
    ///
    /// - Throws: `ArchiveError` for what says nothing of the segment: a bucket that does not answer.
    package func check(_ segment: ArchivedSegment) throws(ArchiveError) -> Check {
        var check = Check()
        let columns: ArchiveSegment
        do throws(ArchiveError) {
            // From the object itself, whatever is remembered of it.
            segments.withLock { $0.removeAll { $0.place == segment.place } }
            columns = try self.columns(of: segment)
            let head = try store(of: segment).read(
                segment.place.name, 0..<(ArchiveSegment.magic.count + 1))
            guard head == ArchiveSegment.magic + [ArchiveSegment.version] else {
                throw head?.starts(with: ArchiveSegment.magic) == true
                    ? .newer(segment.place.name) : .damaged(segment.place.name)
            }
        } catch {
            if error.isPassing { throw error }
            check.error = error
            return check
        }
        let store = try store(of: segment)
        for block in columns.blocks {
            do throws(ArchiveError) {
                let content = try content(of: block, segment, store)
                var offset = 0
                for entry in columns.entries[block.records] {
                    let digest = content.withUnsafeBytes { content in
                        ArchiveSegment.digest(
                            UnsafeRawBufferPointer(
                                rebasing: content[offset..<(offset + entry.length)]))
                    }
                    guard digest == entry.digest else { throw .damaged(segment.place.name) }
                    offset += entry.length
                }
            } catch {
                if error.isPassing { throw error }
                check.error = check.error ?? error
                check.lost += columns.entries[block.records].map(\.number)
            }
        }
        return check
    }

    /// Forgets what is remembered of segments that were written anew.
    package func forget() { segments.withLock { $0.removeAll() } }
}

extension Vault {
    /// The archive, for all who have this vault open.
    package var archive: Archive { shared.object { Archive(vaultFolder: folder) } }

    /// Where the archive is by the vault's settings.
    ///
    /// - Throws: `VaultError.descriptionLacks` where they make no sense.
    package func archivePlace() throws(VaultError) -> ColdPlace {
        guard
            let place = ColdPlace(
                configuration.archive, vaultFolder: SystemPath.absolute(folder))
        else {
            throw .descriptionLacks(path: folder, name: "archive.place")
        }
        return place
    }

    /// Changes where the archive is from now on; segments stay where they are.
    package func setArchive(_ settings: [String: String]) throws {
        try redescribe { $0.archive = settings }
    }

    /// The records as they were before they were archived; those that are whole as they are.
    ///
    /// What was erased of them since is left out of what comes back.
    ///
    /// - Parameters:
    ///   - records: As they stand in the store.
    ///   - reader: The transaction in which they were read.
    ///   - lost: Is told of records of a segment that is missing or damaged, which are left out; without
    ///     it, the first of them ends it.
    /// - Returns: In the order in which they came.
    /// - Throws: `ArchiveError`, `VaultError.tampered`, `DatabaseError`.
    package func originals(
        of records: [RecordRow], _ reader: RecordReader,
        lost: ((RecordRow, ArchiveError) -> Void)? = nil
    ) throws -> [RecordRow] {
        guard records.contains(where: { $0.sealed.archived != nil }) else { return records }
        var found: [Int64: RecordRow] = [:]
        let archived = Dictionary(
            grouping: records.filter { $0.sealed.archived != nil },
            by: { $0.sealed.archived?.segment ?? 0 })
        for (number, rows) in archived.sorted(by: { $0.key < $1.key }) {
            guard let row = try reader.document(.segment, number) else {
                throw VaultError.tampered("segment \(number)")
            }
            let segment = try ArchivedSegment(row)
            let wanted = Dictionary(rows.map { ($0.number, $0) }) { first, _ in first }
            do {
                let columns = try archive.columns(of: segment)
                let places = wanted.keys.compactMap(columns.index(of:)).sorted()
                try archive.read(segment, at: places, damaged: lost.map { _ in { _ in } }) {
                    entry, bytes in
                    guard var row = wanted[entry.number], let archived = row.sealed.archived,
                        archived.digest == entry.digest
                    else { return }
                    let own = Set(row.sealed.envelopes.map(\.slot))
                    let whole = try SealedRecord(bytes)
                    guard whole.ring == row.sealed.ring, whole.archived == nil,
                        let rest = try whole.without(
                            Set(whole.envelopes.map(\.slot)).subtracting(own))
                    else { throw ArchiveError.damaged(segment.place.name) }
                    row.sealed = rest
                    found[entry.number] = row
                }
                for row in rows where found[row.number] == nil {
                    throw ArchiveError.damaged(segment.place.name)
                }
            } catch let error as ArchiveError {
                guard let lost, !error.isPassing else { throw error }
                for row in rows where found[row.number] == nil { lost(row, error) }
            }
        }
        return records.compactMap { $0.sealed.archived == nil ? $0 : found[$0.number] }
    }

    /// The same for one.
    package func original(of record: RecordRow, _ reader: RecordReader) throws -> RecordRow {
        try originals(of: [record], reader).first ?? record
    }

    /// Puts archived records of which a part is to be kept back into the store, whole: what is kept is
    /// sealed anew there, and the archive's bytes do not open behind it.
    ///
    /// - Parameters:
    ///   - part: What is to be erased.
    ///   - passing: Whether what is lost in the archive keeps nothing from going: once it is decided.
    /// - Throws: `ArchiveError`; whatever is on its way from a cold class was asked for.
    func bringBack(_ part: PartialErasure, passingWhatIsLost passing: Bool = false) throws {
        let whole = Set(part.renewals.filter(\.isWhole).map { RingSlot($0.ring, $0.slot) })
        let gone = Set(part.records)
        let rows = try records.read { reader in
            var rows: [RecordRow] = []
            for (ring, renewals) in part.byRing where renewals.contains(where: { !$0.isWhole }) {
                guard let holder = try reader.holder(ofRing: ring) else { continue }
                rows += try reader.intactRecords(of: holder).filter { row in
                    row.sealed.archived != nil && row.sealed.ring == ring
                        && !gone.contains(row.number)
                        && row.sealed.envelopes.contains { envelope in
                            renewals.contains { $0.slot == envelope.slot }
                                && !whole.contains(RingSlot(ring, envelope.slot))
                        }
                }
            }
            return rows
        }
        try bringBack(rows, passingWhatIsLost: passing)
    }

    /// The same of all that people have in the archive.
    ///
    /// - Parameter subjects: Their numbers.
    /// - Throws: `ArchiveError`, `VaultError.tampered`, `DatabaseError`.
    package func bringBack(subjects: Set<Int64>) throws {
        let rows = try records.read { reader in
            try subjects.sorted().flatMap { try reader.records(of: $0) }
                .filter { $0.sealed.archived != nil }
        }
        try bringBack(rows, passingWhatIsLost: false)
    }

    private func bringBack(_ rows: [RecordRow], passingWhatIsLost passing: Bool) throws {
        var rest = rows[...]
        while !rest.isEmpty {
            let page = Array(rest.prefix(1_000))
            rest = rest.dropFirst(page.count)
            // Read before the transaction: a bucket that is slow keeps nobody waiting.
            let found = try records.read { reader in
                try passing
                    ? originals(of: page, reader) { _, _ in } : originals(of: page, reader)
            }
            _ = try records.write(keySequence: keyStore.state().sequence) {
                try $0.replace(page, by: found)
            }
        }
    }
}

extension RecordTransaction {
    /// Puts records in the place of those that were read before, which must still be there as they
    /// were: what was changed meanwhile stays.
    ///
    /// - Returns: Those that were put.
    @discardableResult
    package func replace(_ former: [RecordRow], by next: [RecordRow]) throws -> [RecordRow] {
        let known = Dictionary(former.map { ($0.number, $0.sealed.bytes) }) { first, _ in first }
        var done: [RecordRow] = []
        for var row in next {
            guard let now = try record(row.number), now.sealed.bytes == known[row.number] else {
                continue
            }
            // Whose it is may have changed.
            row.subject = now.subject
            try update(row)
            done.append(row)
        }
        return done
    }
}

private struct RingSlot: Hashable {
    var ring: Int64
    var slot: KeySlot

    init(_ ring: Int64, _ slot: KeySlot) {
        self.ring = ring
        self.slot = slot
    }
}
