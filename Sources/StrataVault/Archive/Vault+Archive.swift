internal import StrataCore

extension Vault {
    /// What was put into a segment.
    package struct ArchivedCounts: Sendable {
        /// Records that have a value of a field, by dataset, schema and the field's number.
        package var fields: [Int64: [UInt16: [Int: Int]]] = [:]
        /// Envelopes and their bytes.
        package var slots: [KeySlot: ArchivedSegment.Count] = [:]
        /// Records by dataset.
        package var datasets: [Int64: Int] = [:]
        /// Records that were left out: their keys are gone, or they do not open.
        package var leftOut: Int = 0

        package init() {}
    }

    /// Puts records into a segment as they are sealed; their rows are checked, nothing is opened.
    ///
    /// - Parameters:
    ///   - numbers: Ascending; those that are not there or are archived are passed over.
    ///   - writer: The segment.
    ///   - counts: Is brought along, fields excepted.
    ///   - most: Bytes at which the segment is full.
    ///   - reader: The transaction in which to read.
    /// - Returns: How many of the numbers are done with.
    /// - Throws: `DatabaseError`.
    package func archive(
        _ numbers: ArraySlice<Int64>, into writer: inout ArchiveSegmentWriter,
        _ counts: inout ArchivedCounts, most: Int, _ reader: RecordReader
    ) throws -> Int {
        var done = 0
        for page in reader.pages(of: numbers) {
            counts.leftOut += try reader.intact(page) { row in
                guard row.sealed.archived == nil else { return }
                for envelope in row.sealed.envelopes {
                    counts.slots[envelope.slot, default: .init()].records += 1
                    counts.slots[envelope.slot, default: .init()].bytes += envelope.length
                }
                counts.datasets[row.dataset, default: 0] += 1
                writer.add(row)
            }
            done += page.count
            if writer.length >= most { break }
        }
        return done
    }

    /// Counts one record of a segment, where it opens: not where its keys are gone.
    ///
    /// - Throws: `DatabaseError`, `SealError`.
    package func count(_ row: RecordRow, _ counts: inout ArchivedCounts) throws {
        guard let ring = try keyStore.ring(row.sealed.ring) else { return }
        var room = [UInt8](repeating: 0, count: 4_096)
        defer { SecretBytes.wipe(&room) }
        _ = try count(row, ring, &room, &counts)
    }

    /// - Returns: Whether all of the record opens.
    private func count(
        _ row: RecordRow, _ ring: KeyStore.RingRow, _ room: inout [UInt8],
        _ counts: inout ArchivedCounts
    ) throws -> Bool {
        let keys: SubjectKeys
        do { keys = try unwrap(ring, tiers: [.t1, .t2]) } catch SealError.refused { return false }
        var seen: [Int] = []
        for envelope in row.sealed.envelopes {
            guard let key = keys[envelope] else { return false }
            do {
                let length = try row.sealed.open(
                    envelope, key: key, at: row.place(in: id), into: &room)
                try room.withUnsafeBytes { room in
                    try RecordFields.read(UnsafeRawBufferPointer(rebasing: room[..<length])) {
                        number, _ in
                        if number >= 0 { seen.append(Int(number)) }
                    }
                }
            } catch { return false }
        }
        for envelope in row.sealed.envelopes {
            counts.slots[envelope.slot, default: .init()].records += 1
            counts.slots[envelope.slot, default: .init()].bytes += envelope.length
        }
        counts.datasets[row.dataset, default: 0] += 1
        for number in seen {
            counts.fields[row.dataset, default: [:]][row.sealed.schema, default: [:]][
                number, default: 0] += 1
        }
        return true
    }
}

extension SealedRecord.Envelope {
    /// Bytes that it takes in the record.
    package var length: Int { head.count + body.count }
}

extension RecordReader {
    /// Numbers in runs that are read at once.
    func pages(of numbers: ArraySlice<Int64>) -> [ArraySlice<Int64>] {
        stride(from: numbers.startIndex, to: numbers.endIndex, by: 2_000).map {
            numbers[$0..<min($0 + 2_000, numbers.endIndex)]
        }
    }

    /// Calls `body` with records by number, those that are there.
    ///
    /// - Returns: How many of them were changed outside Strata, which are left out.
    func intact(_ numbers: ArraySlice<Int64>, _ body: (RecordRow) throws -> Void) throws -> Int {
        guard let first = numbers.first, let last = numbers.last else { return 0 }
        var damaged = 0
        // Most stand close together: then all between are read, and the others passed over.
        guard last - first < Int64(numbers.count) * 8 else {
            for number in numbers {
                guard let row = try Damage.skipping({ try record(number) }) else {
                    damaged += 1
                    continue
                }
                if let row { try body(row) }
            }
            return damaged
        }
        var wanted = numbers
        try session.query(
            "SELECT \(Self.recordColumns) FROM record WHERE n >= $1 AND n <= $2 ORDER BY n",
            [.integer(first), .integer(last)]
        ) { row in
            let number = row.integer(0)
            while let next = wanted.first, next < number { wanted = wanted.dropFirst() }
            guard wanted.first == number else { return true }
            if let found = try Damage.skipping({ try record(row).row }) {
                try body(found)
            } else {
                damaged += 1
            }
            return true
        }
        return damaged
    }
}
