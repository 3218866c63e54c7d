internal import StrataCore

extension Vault {
    /// Opens parts of many records, for work that goes over all people.
    ///
    /// Records come in the order of their numbers; keys are read beside them, many at a time. Rows
    /// are checked against their codes. A record whose keys were destroyed meanwhile is passed over, and
    /// so is what is archived: it is in no use.
    ///
    /// - Parameters:
    ///   - slots: Which envelopes are opened; records that have none of them are passed over.
    ///   - last: The number behind which to begin.
    ///   - reader: The transaction in which to read.
    ///   - body: Called for every record with its fields; returns whether to go on.
    /// - Throws: `VaultError.tampered`, `SealError`, `DatabaseError`, what `body` throws.
    package func openRecords(
        slots: Set<KeySlot>, after last: Int64 = 0, _ reader: RecordReader,
        _ body: (RecordRow, RecordFields) throws -> Bool
    ) throws {
        var fields = RecordFields()
        try openParts(slots: slots, after: last, reader) { _, part in
            try fields.add(part)
        } end: { record in
            defer { fields = RecordFields() }
            return try body(record, fields)
        }
    }

    /// The same for work that makes no texts of values: they are lent as they stand in the record.
    ///
    /// - Parameters:
    ///   - slots: Which envelopes are opened; records that have none of them are passed over.
    ///   - last: The number behind which to begin.
    ///   - reader: The transaction in which to read.
    ///   - body: Called for every value with its record and its field's number; the bytes are UTF-8,
    ///     unchecked, and stay for the call.
    /// - Throws: `VaultError.tampered`, `SealError`, `DatabaseError`, what `body` throws.
    package func openValues(
        slots: Set<KeySlot>, after last: Int64 = 0, _ reader: RecordReader,
        _ body: (RecordRow, Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try openParts(slots: slots, after: last, reader) { record, part in
            try RecordFields.read(part) { number, text in
                if number >= 0 { try body(record, Int(number), text) }
            }
        } end: { _ in
            true
        }
    }

    /// Lends every part of the slots with its padding, and says where a record ends.
    private func openParts(
        slots: Set<KeySlot>, after last: Int64, _ reader: RecordReader,
        _ body: (RecordRow, UnsafeRawBufferPointer) throws -> Void,
        end: (RecordRow) throws -> Bool
    ) throws {
        var window = RingWindow(keyStore)
        let tiers = Set(slots.map(\.tier))
        // One room for all plaintexts.
        var room = [UInt8](repeating: 0, count: 1_024)
        defer { SecretBytes.wipe(&room) }
        try reader.records(after: last) { record in
            guard record.sealed.archived == nil,
                record.sealed.envelopes.contains(where: { slots.contains($0.slot) }),
                let row = try window.ring(record.sealed.ring)
            else { return true }
            let keys = try unwrap(row, tiers: tiers)
            for envelope in record.sealed.envelopes where slots.contains(envelope.slot) {
                guard let key = keys[envelope] else { continue }
                let count = try record.sealed.open(
                    envelope, key: key, at: record.place(in: id), into: &room)
                try room.withUnsafeBytes { room in
                    try body(record, UnsafeRawBufferPointer(rebasing: room[..<count]))
                }
            }
            return try end(record)
        }
    }
}

/// Rings read ahead: most records follow their rings in number.
struct RingWindow {
    private let keyStore: KeyStore
    private var page: [KeyStore.RingRow] = []
    private var next = 0

    init(_ keyStore: KeyStore) { self.keyStore = keyStore }

    mutating func ring(_ number: Int64) throws -> KeyStore.RingRow? {
        if let first = page.first, let last = page.last, number >= first.ring, number <= last.ring {
            if next < page.count, page[next].ring <= number {
                while page[next].ring < number { next += 1 }
                return page[next].ring == number ? page[next] : nil
            }
            // Somebody from before: looked up alone, and reading goes on where it was.
            return try keyStore.ring(number)
        }
        if let last = page.last, number < last.ring { return try keyStore.ring(number) }
        page = try keyStore.rings(after: number - 1, limit: 4_000)
        next = 0
        return page.first?.ring == number ? page.first : nil
    }
}
