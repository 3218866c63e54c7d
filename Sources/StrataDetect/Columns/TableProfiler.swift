package import StrataCore

/// What was judged of a column.
package struct ColumnVerdict: Sendable {
    package var name: String
    /// `nil` only where nothing personal was judged, with evidence; `unknown` where undecided.
    package var label: LabelID?
    package var confidence: Double
    package var evidence: [Evidence]
    /// How many cells hold a value of a label other than the column's own, over all rows.
    package var contains: [LabelID: Int]
    /// Cells that are not empty.
    package var filled: Int
    /// Masked examples, at most three.
    package var examples: [String]

    package init(
        name: String, label: LabelID?, confidence: Double, evidence: [Evidence],
        contains: [LabelID: Int], filled: Int, examples: [String]
    ) {
        self.name = name
        self.label = label
        self.confidence = confidence
        self.evidence = evidence
        self.contains = contains
        self.filled = filled
        self.examples = examples
    }
}

/// Place of a cell in a block's bytes.
package struct CellSpan: Sendable {
    package var start: UInt32
    package var length: UInt32
    package init(start: UInt32, length: UInt32) {
        self.start = start
        self.length = length
    }
}

/// Gathers what a table's columns hold, block by block, and judges them at the end.
///
/// Every cell passes the fast rules; a sample stratified over the whole table is examined in full.
package struct TableProfiler: ~Copyable {
    let engine: DetectionEngine
    package private(set) var tally: TableTally
    private var scanner: TextScanner
    private var digits = WorkBuffer<UInt8>()
    private var filled = WorkBuffer<Int>()
    /// The block's hits, 128 places a column.
    private var blockHits = WorkBuffer<UInt32>()
    private let byteKinds = ByteKind.table
    /// What the block's text cells held so far, by column.
    private var quietness = WorkBuffer<Quietness>()

    /// Whether a column's text cells hold anything inside, judged from a block's first ones.
    ///
    /// Not private: the compiler cannot destroy a generic buffer of a private type from another
    /// module.
    struct Quietness {
        var scanned = 0
        var speaking = 0
        var skipped = 0
    }

    init(engine: DetectionEngine, header: [String]) {
        self.engine = engine
        tally = TableTally(
            header: header, userDetectors: engine.userDetectors?.detectors.count ?? 0)
        scanner = engine.makeTextScanner()
    }

    /// Adds a block of rows. Cell `c` of row `r` is `cells[rowStarts[r] + c]`, the
    /// `length` bytes of `bytes` at `start`; `rowStarts` has one entry more than there are rows,
    /// and `firstRow` is the index of the block's first row in the table.
    package mutating func add(
        bytes: UnsafeBufferPointer<UInt8>, cells: UnsafeBufferPointer<CellSpan>,
        rowStarts: UnsafeBufferPointer<Int>, firstRow: Int
    ) {
        guard rowStarts.count > 1, let base = bytes.baseAddress, let cellBase = cells.baseAddress
        else { return }
        // The rows' bounds were checked once; the cells lie in them.
        precondition((rowStarts.last ?? 0) <= cells.count && rowStarts[0] >= 0)
        let width = tally.columns.count
        quietness.removeAll()
        quietness.append(repeating: Quietness(), count: width)
        filled.removeAll()
        filled.append(repeating: 0, count: width)
        blockHits.removeAll()
        blockHits.append(repeating: 0, count: width * Self.labels)
        var lowestLevel = tally.columns.map(\.sample.level).min() ?? 0
        for r in 0..<(rowStarts.count - 1) {
            let level = ColumnSample.level(ofRow: firstRow + r)
            let start = rowStarts[r]
            let count = min(rowStarts[r + 1] - start, width)
            let sampled = level >= lowestLevel
            for c in 0..<max(count, 0) {
                let span = cellBase[start + c]
                if span.length == 0 { continue }
                let cell = UnsafeBufferPointer(
                    start: base + Int(span.start), count: Int(span.length))
                filled[c] += 1
                if sampled {
                    tally.columns[c].sample.offer(cell, row: firstRow + r, rowLevel: level)
                }
                sweep(cell, c)
                if let set = engine.userDetectors { sweep(cell, c, set) }
            }
            if sampled { lowestLevel = tally.columns.map(\.sample.level).min() ?? 0 }
        }
        for c in 0..<width {
            tally.columns[c].filled += filled[c]
            for label in 0..<BuiltinLabel.allCases.count {
                tally.columns[c].hits[label] &+= blockHits[c * Self.labels + label]
            }
        }
        tally.rows += rowStarts.count - 1
    }

    /// The user's detectors on one cell; they may be of any form, so that none is left out.
    private mutating func sweep(
        _ cell: UnsafeBufferPointer<UInt8>, _ column: Int, _ set: UserDetectorSet
    ) {
        let matches = set.matches(in: cell, today: engine.today)
        guard !matches.isEmpty else { return }
        for detector in Set(matches.map(\.detector)) {
            tally.columns[column].userHits[detector] &+= 1
        }
    }

    /// The fast rules on one cell.
    @inline(__always)
    private mutating func sweep(_ cell: UnsafeBufferPointer<UInt8>, _ column: Int) {
        let n = cell.count
        if n < 7 { return }
        var kinds: UInt8 = 0
        var digitCount = 0
        let table = byteKinds
        for byte in cell {
            let kind = table[Int(byte)]
            kinds |= kind
            digitCount &+= Int(kind & 1)
        }
        if kinds & (ByteKind.letter | ByteKind.high | ByteKind.at) == 0 {
            if digitCount < 9 { return }
            if kinds & (ByteKind.other | ByteKind.dateMark) != 0 || digitCount > 19 {
                // Dates and times have slashes or colons and at most twenty digits.
                if kinds & ByteKind.other != 0 || digitCount > 20 {
                    text(cell, column, mayIdentify: true)
                }
                return
            }
            count(numeric(cell, digitCount, kinds), column)
            return
        }
        if kinds & ByteKind.at != 0, kinds & (ByteKind.high | ByteKind.blank) == 0, n < 80 {
            count(.email, column)
            return
        }
        if kinds & ~(ByteKind.digit | ByteKind.letter) == 0 {
            if digitCount < 7 || n > 34 { return }
            count(token(cell, digitCount), column)
            return
        }
        if n >= 12 || digitCount >= 7 || kinds & ByteKind.at != 0 {
            text(cell, column, mayIdentify: kinds & ByteKind.at != 0 || digitCount >= 7)
        }
    }

    @inline(__always)
    private mutating func count(_ label: BuiltinLabel?, _ column: Int) {
        guard let label else { return }
        blockHits[column &* Self.labels &+ Int(label.rawValue)] += 1
    }

    private static var labels: Int { 128 }

    /// Free text. Where the first cells of a block's column are all of one piece (an address, a
    /// product), the others are scanned only if they can hold an identifier, and one in sixteen.
    private mutating func text(
        _ cell: UnsafeBufferPointer<UInt8>, _ column: Int, mayIdentify: Bool
    ) {
        if quietness[column].scanned >= 192,
            quietness[column].speaking * 64 < quietness[column].scanned
        {
            quietness[column].skipped += 1
            guard
                quietness[column].skipped & 15 == 0
                    || mayIdentify && Self.holdsLongNumber(cell)
            else { return }
        }
        quietness[column].scanned += 1
        scanner.examine(cell, byUser: false)
        var speaks = false
        let whole = scanner.buffer.count
        for hit in scanner.hits.view where hit.confidence >= 0.6 {
            count(hit.label, column)
            if (hit.end - hit.start) * 10 < whole * 7 { speaks = true }
        }
        if speaks { quietness[column].speaking += 1 }
    }

    /// Whether seven digits stand together, separators aside, or an `@`.
    private static func holdsLongNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        let table = ByteKind.table
        var run = 0
        for byte in cell {
            let kind = table[Int(byte)]
            if kind == ByteKind.digit {
                run &+= 1
                if run >= 7 { return true }
            } else if kind == ByteKind.at {
                return true
            } else if kind != ByteKind.separator && kind != ByteKind.blank {
                run = 0
            }
        }
        return false
    }

    /// Digits, perhaps with separators.
    private mutating func numeric(
        _ cell: UnsafeBufferPointer<UInt8>, _ count: Int, _ kinds: UInt8
    ) -> BuiltinLabel? {
        if kinds == ByteKind.digit { return TableProfiler.plainNumber(cell, engine.today) }
        if count == 9 {
            return cell.count == 11 && SocialSecurityNumber.check(cell) ? .usSSN : nil
        }
        digits.removeAll()
        for byte in cell where byte &- 0x30 <= 9 { digits.append(byte) }
        let view = digits.view
        if view.count == 10, cell.count >= 12 {
            return PhoneNumber.northAmerica(view) != nil ? .phone : nil
        }
        if view.count == 13, cell[0] == 0x2B, view[0] == 0x38, view[1] == 0x36 { return .phone }
        return TableProfiler.plainNumber(view, engine.today)
    }

    private static func plainNumber(
        _ digits: UnsafeBufferPointer<UInt8>, _ today: CivilDate
    ) -> BuiltinLabel? {
        switch digits.count {
        case 11: return PhoneNumber.isChineseMobile(digits) ? .phone : nil
        case 15:
            if PaymentCard.check(digits) { return .paymentCard }
            return ResidentIdentityNumber.check(digits, today: today) ? .cnResidentID : nil
        case 18: return ResidentIdentityNumber.check(digits, today: today) ? .cnResidentID : nil
        case 16, 19: return PaymentCard.check(digits) ? .paymentCard : nil
        default: return nil
        }
    }

    /// One run of letters and digits.
    private func token(_ cell: UnsafeBufferPointer<UInt8>, _ digitCount: Int) -> BuiltinLabel? {
        let n = cell.count
        if n == 18 {
            if digitCount == 17, cell[17] | 0x20 == 0x78 {
                return ResidentIdentityNumber.check(cell, today: engine.today) ? .cnResidentID : nil
            }
            return UnifiedSocialCreditCode.check(cell) ? .uscc : nil
        }
        if n >= 15, cell[0] &- 0x41 < 26, cell[1] &- 0x41 < 26, InternationalBankAccount.check(cell)
        {
            return .iban
        }
        return nil
    }
}

/// What a table's columns hold, gathered by one profiler or merged from several.
package struct TableTally: Sendable {
    let header: [String]
    var columns: [ColumnTally]
    /// Rows seen.
    package fileprivate(set) var rows = 0

    init(header: [String], userDetectors: Int) {
        self.header = header
        columns = header.map { _ in
            var column = ColumnTally()
            column.userHits = [UInt32](repeating: 0, count: userDetectors)
            return column
        }
    }

    /// Takes over what another thread gathered of the same table.
    package mutating func merge(_ other: TableTally) {
        rows += other.rows
        for c in columns.indices { columns[c].merge(other.columns[c]) }
    }

    /// The verdicts, one a column.
    package func judge(_ engine: DetectionEngine) -> [ColumnVerdict] {
        var scanner = engine.makeTextScanner()
        var facts: [ColumnFacts] = []
        for column in columns {
            facts.append(ColumnFacts(column, engine: engine, scanner: &scanner))
        }
        return ColumnJudge(engine: engine, header: header, facts: facts, rows: rows)
            .verdicts(columns)
    }
}

/// What is counted of a column over all rows.
struct ColumnTally: Sendable {
    var filled = 0
    var sample = ColumnSample()
    /// Cells with a hit, by label.
    var hits = [UInt32](repeating: 0, count: BuiltinLabel.allCases.count)
    /// Cells that match, by detector of the user.
    var userHits: [UInt32] = []

    mutating func merge(_ other: ColumnTally) {
        filled += other.filled
        sample.merge(other.sample)
        for i in hits.indices { hits[i] &+= other.hits[i] }
        for i in userHits.indices { userHits[i] &+= other.userHits[i] }
    }
}

/// What a byte of a cell is.
enum ByteKind {
    static let digit: UInt8 = 1
    /// Stands between the digits of a number: space - ( ) + .
    static let separator: UInt8 = 2
    static let letter: UInt8 = 4
    static let at: UInt8 = 8
    static let high: UInt8 = 16
    static let blank: UInt8 = 32
    static let other: UInt8 = 64
    /// Stands in dates and times: / and :
    static let dateMark: UInt8 = 128

    static let numeric: UInt8 = digit | separator | blank

    /// Safe to share: written before it is published, and never afterwards or freed.
    nonisolated(unsafe) static let table: UnsafePointer<UInt8> = {
        let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        for byte in 0..<256 { (table + byte).initialize(to: kind(byte)) }
        return UnsafePointer(table)
    }()

    private static func kind(_ byte: Int) -> UInt8 {
        switch UInt8(byte) {
        case 0x30...0x39: digit
        case 0x41...0x5A, 0x61...0x7A: letter
        case 0x20: blank
        case 0x2D, 0x28, 0x29, 0x2B, 0x2E: separator
        case 0x40: at
        case 0x2F, 0x3A: dateMark
        case 0x80...: high
        default: other
        }
    }
}
