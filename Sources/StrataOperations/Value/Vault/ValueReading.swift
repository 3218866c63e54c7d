import StrataCore
import StrataValue
import StrataVault

/// All that the models need of a vault, read in one pass: purchases, contacts and calls of everybody.
struct ValueReading {
    /// The people, ascending.
    private(set) var subjects: [Int64] = []
    /// Purchases in the order of records: whose (index of `subjects`), which day, how much.
    private(set) var purchases: [Purchase] = []
    private(set) var records: [Entry] = []
    private(set) var columns: [Column]
    /// Purchases whose day or amount could not be read.
    private(set) var unread = 0
    private var index: [Int64: Int32] = [:]
    private var cells: [UInt64] = []
    /// People who are nobody: nothing is learned from them, and they are worth nothing.
    private let planted: Set<Int64>

    struct Purchase {
        var person: Int32
        var day: Int32
        /// In ten-thousandths.
        var amount: Int64
    }

    /// A contact or call.
    struct Entry {
        var person: Int32
        var isCall: Bool
        var dataset: Int64
        var batch: Int64
        var number: Int64
        /// Microseconds since 1970, UTC; `nil` where the record does not say.
        var time: Int64?
        /// The code of the result; empty where there is none.
        var result = ""
        /// The campaign that the record names.
        var campaign = ""
        fileprivate var cells: Range<Int>
    }

    /// The different texts of a column.
    struct Column {
        var name: String
        fileprivate(set) var texts: [String] = []
        fileprivate var codes: [String: Int32] = [:]
        /// More different texts than anything can be learned from.
        fileprivate(set) var isOverfull = false

        /// Beyond, nothing is kept of the column.
        static let mostTexts = 20_000

        fileprivate mutating func code(_ bytes: UnsafeRawBufferPointer) -> Int32? {
            guard !isOverfull, bytes.count <= 200 else { return nil }
            let text = String(decoding: bytes, as: UTF8.self)
            if let known = codes[text] { return known }
            guard texts.count < Self.mostTexts else {
                isOverfull = true
                texts = []
                codes = [:]
                return nil
            }
            let code = Int32(texts.count)
            texts.append(text)
            codes[text] = code
            return code
        }
    }

    /// The record that is being read.
    private struct Current {
        var number: Int64 = 0
        var plan: ValueSource.Plan?
        var entry: Entry?
        var date: Int32?
        var amount: Int64?
    }

    /// Reads everybody.
    ///
    /// - Throws: `Cancelled`, `VaultError.tampered`, `SealError`, `DatabaseError`.
    init(
        _ source: ValueSource, in vault: Vault, _ reader: RecordReader, meter: WorkMeter
    ) throws {
        columns = source.columns.map { Column(name: $0) }
        planted = try CanaryRegister.subjects(reader, vault)
        meter.expect(try reader.recordCount())
        var current = Current()
        var seen = 0
        try vault.openValues(slots: source.slots, reader) { record, field, bytes in
            if record.number != current.number {
                begin(record, source, &current)
                seen += 1
                if seen & 0xFFF == 0 {
                    if meter.isCancelled { throw Cancelled() }
                    meter.set(seen)
                }
            }
            take(field, bytes, &current)
        }
        finish(&current)
        meter.set(seen)
    }

    /// Reads one person.
    ///
    /// - Throws: `VaultError.tampered`, `SealError`, `DatabaseError`.
    init(
        _ source: ValueSource, of subject: SubjectRow, in vault: Vault, _ reader: RecordReader
    ) throws {
        columns = source.columns.map { Column(name: $0) }
        planted = try CanaryRegister.subjects(reader, vault)
        var current = Current()
        for (record, fields) in try vault.openRecords(of: subject, tiers: [.t2], reader) {
            begin(record, source, &current)
            for (field, value) in fields.values {
                var text = value
                text.withUTF8 { take(field, UnsafeRawBufferPointer($0), &current) }
            }
        }
        finish(&current)
    }

    private mutating func begin(
        _ record: RecordRow, _ source: ValueSource, _ current: inout Current
    ) {
        finish(&current)
        current.number = record.number
        guard !planted.contains(record.subject), record.sealed.archived == nil else { return }
        current.plan = source[record.dataset, record.sealed.schema]
        guard let plan = current.plan else { return }
        current.entry = Entry(
            person: person(record.subject), isCall: plan.kind == .call, dataset: record.dataset,
            batch: record.batch, number: record.number, time: nil,
            cells: cells.count..<cells.count)
    }

    private mutating func take(
        _ field: Int, _ bytes: UnsafeRawBufferPointer, _ current: inout Current
    ) {
        guard let plan = current.plan, field < plan.fields.count, let use = plan.fields[field]
        else { return }
        switch use {
        case .date:
            let cell = Cell.trimmed(bytes.bindMemory(to: UInt8.self))
            current.date = cell.baseAddress.flatMap { plan.days.read($0, cell.count) }
        case .amount:
            let cell = Cell.trimmed(bytes.bindMemory(to: UInt8.self))
            current.amount = cell.baseAddress.flatMap { plan.amounts.read($0, cell.count) }
        case .result: current.entry?.result = String(decoding: bytes, as: UTF8.self)
        case .campaign: current.entry?.campaign = String(decoding: bytes, as: UTF8.self)
        case .time:
            current.entry?.time = CivilTime(String(decoding: bytes, as: UTF8.self))?.instant()
        case .feature(let column):
            guard let code = columns[column].code(bytes) else { return }
            cells.append(UInt64(UInt32(column)) << 32 | UInt64(UInt32(bitPattern: code)))
        }
    }

    private mutating func person(_ subject: Int64) -> Int32 {
        if let known = index[subject] { return known }
        let place = Int32(subjects.count)
        index[subject] = place
        subjects.append(subject)
        return place
    }

    private mutating func finish(_ current: inout Current) {
        defer { current = Current() }
        guard var entry = current.entry, let plan = current.plan else { return }
        if plan.kind == .purchase {
            guard let date = current.date, let amount = current.amount else {
                unread += 1
                return
            }
            purchases.append(Purchase(person: entry.person, day: date, amount: amount))
        } else {
            entry.cells = entry.cells.lowerBound..<cells.count
            records.append(entry)
        }
    }

    /// The values of a record by column.
    func values(_ entry: Entry) -> [(column: Int, text: String)] {
        cells[entry.cells].compactMap { cell in
            let column = Int(cell >> 32)
            guard !columns[column].isOverfull else { return nil }
            return (column, columns[column].texts[Int(UInt32(truncatingIfNeeded: cell))])
        }
    }
}

extension ValueReading {
    /// The same without the records of some people.
    func leaving(_ isLeftOut: (Int64) -> Bool) -> ValueReading {
        let left = Set(subjects.indices.filter { isLeftOut(subjects[$0]) }.map { Int32($0) })
        guard !left.isEmpty else { return self }
        var rest = self
        rest.purchases.removeAll { left.contains($0.person) }
        rest.records.removeAll { left.contains($0.person) }
        return rest
    }
}
