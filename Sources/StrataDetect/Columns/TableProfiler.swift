import CByteScan
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
    /// What the block's cells are and how many are filled, as `byte_scan_classify` says it.
    private var classes = WorkBuffer<UInt16>()
    private var filled = WorkBuffer<UInt32>()
    private var drawn = WorkBuffer<DrawnRow>()
    /// The hits of the column at hand, by label.
    private var columnHits = WorkBuffer<UInt32>()
    /// What the text cells of the column at hand held so far.
    private var quietness = Quietness()
    private var remembered = WorkBuffer<Outcome>()

    /// Whether a column's text cells hold anything inside, judged from a block's first ones.
    private struct Quietness {
        var scanned = 0
        /// Cells that hold something besides other text, and cells that are one thing as a whole.
        var speaking = 0
        var whole = 0
        var skipped = 0
    }

    init(engine: DetectionEngine, header: [String]) {
        self.engine = engine
        tally = TableTally(
            header: header, userDetectors: engine.userDetectors?.detectors.count ?? 0)
        scanner = engine.makeTextScanner()
        remembered.append(repeating: Outcome(), count: Self.memorySize)
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
        let rows = rowStarts.count - 1
        let width = tally.columns.count
        classes.resize(to: rows * width)
        filled.resize(to: width)
        cells.withMemoryRebound(to: byte_scan_cell.self) {
            byte_scan_classify(
                base, bytes.count, $0.baseAddress, rowStarts.baseAddress, rows, width,
                Self.shortestCell, classes.mutableView.baseAddress,
                filled.mutableView.baseAddress)
        }
        @inline(__always)
        func cell(_ r: Int, _ c: Int) -> UnsafeBufferPointer<UInt8>? {
            let index = rowStarts[r] + c
            guard index < rowStarts[r + 1], cellBase[index].length > 0 else { return nil }
            return UnsafeBufferPointer(
                start: base + Int(cellBase[index].start), count: Int(cellBase[index].length))
        }
        // The rows that one of the samples may take.
        let lowestLevel = tally.columns.map(\.sample.level).min() ?? 0
        drawn.removeAll()
        for r in 0..<rows {
            let level = ColumnSample.level(ofRow: firstRow + r)
            if level >= lowestLevel { drawn.append(DrawnRow(row: Int32(r), level: level)) }
        }
        let looks = Self.looks
        // Column by column: cells of one kind follow each other, which processors foretell well.
        for c in 0..<width {
            columnHits.removeAll()
            columnHits.append(repeating: 0, count: BuiltinLabel.allCases.count)
            quietness = Quietness()
            var r = 0
            while r < rows {
                let place = c &* rows &+ r
                // Four cells without anything in them at a time: most columns have gaps.
                if r &+ 4 <= rows, classes.isZero(at: place) {
                    r &+= 4
                    continue
                }
                let kinds = classes[place]
                let look = looks[Int(kinds)]
                if look != .none, let cell = cell(r, c) { sweep(cell, look, kinds) }
                r &+= 1
            }
            for i in 0..<drawn.count {
                let row = Int(drawn[i].row)
                if drawn[i].level >= tally.columns[c].sample.level, let cell = cell(row, c) {
                    tally.columns[c].sample.offer(
                        cell, row: firstRow + row, rowLevel: drawn[i].level)
                }
            }
            if let set = engine.userDetectors {
                for r in 0..<rows {
                    if let cell = cell(r, c) { sweep(cell, c, set) }
                }
            }
            tally.columns[c].filled += Int(filled[c])
            for label in BuiltinLabel.allCases.indices {
                tally.columns[c].hits[label] &+= columnHits[label]
            }
        }
        tally.rows += rows
    }

    /// A row that samples may take, and the highest level at which they do.
    struct DrawnRow {
        var row: Int32
        var level: UInt8
    }

    /// No identifier is shorter, in bytes.
    private static var shortestCell: UInt32 { 7 }

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

    /// What the fast rules do with a cell, by what its bytes are and how many of them are digits.
    private enum Look: UInt8 {
        /// No rule holds, whatever the bytes.
        case none
        case number
        case email
        case token
        /// Text, and perhaps an identifier is all of it.
        case identifier
        /// Text where it is long enough.
        case longText

        init(_ classes: UInt16) {
            let kinds = UInt8(truncatingIfNeeded: classes)
            let digits = Int(classes >> 8)
            if kinds & (ByteKind.letter | ByteKind.high | ByteKind.at) == 0 {
                // Dates and times have slashes or colons and at most twenty digits.
                self =
                    digits < 9
                    ? .none
                    : kinds & ByteKind.other != 0
                        ? .identifier
                        : kinds & ByteKind.dateMark == 0 && digits <= 19
                            ? .number : digits > 20 ? .identifier : .none
            } else if kinds & ByteKind.at != 0, kinds & (ByteKind.high | ByteKind.blank) == 0 {
                self = .email
            } else if kinds & ~(ByteKind.digit | ByteKind.letter) == 0 {
                self = digits < 7 ? .none : .token
            } else if digits >= 7 || kinds & ByteKind.at != 0 {
                self = .identifier
            } else {
                self = .longText
            }
        }
    }

    /// The looks at all classes of cells.
    ///
    /// Safe to share: they are written before they are published, and never afterwards or freed.
    nonisolated(unsafe) private static let looks: UnsafePointer<Look> = {
        let table = UnsafeMutablePointer<Look>.allocate(capacity: 0x10000)
        for classes in 0...UInt16.max {
            (table + Int(classes)).initialize(to: Look(classes))
        }
        return UnsafePointer(table)
    }()

    /// The fast rules on one cell of which `classes` says what its bytes are.
    @inline(__always)
    private mutating func sweep(
        _ cell: UnsafeBufferPointer<UInt8>, _ look: Look, _ classes: UInt16
    ) {
        let digits = Int(classes >> 8)
        switch look {
        case .none: break
        case .number: count(numeric(cell, digits, UInt8(truncatingIfNeeded: classes)))
        case .email:
            if cell.count < 80 { count(.email) } else { text(cell, mayIdentify: true) }
        case .token: if cell.count <= 34 { count(token(cell, digits)) }
        case .identifier: text(cell, mayIdentify: true)
        case .longText: if cell.count >= 12 { text(cell, mayIdentify: false) }
        }
    }

    @inline(__always)
    private mutating func count(_ label: BuiltinLabel?) {
        guard let label else { return }
        columnHits[Int(label.rawValue)] += 1
    }

    /// Free text. Where the first cells of a block's column are all of one piece (an address, a
    /// company), the others are scanned only if they can hold an identifier, and one in sixteen.
    /// Texts in which nothing was found may hold something in the next row: they are all scanned.
    private mutating func text(_ cell: UnsafeBufferPointer<UInt8>, mayIdentify: Bool) {
        if quietness.scanned >= 192, quietness.speaking * 64 < quietness.scanned,
            !scanner.full || quietness.whole * 2 > quietness.scanned
        {
            quietness.skipped += 1
            guard quietness.skipped & 15 == 0 || mayIdentify && Self.holdsLongNumber(cell)
            else { return }
        }
        quietness.scanned += 1
        let outcome = examine(cell)
        for place in 0..<Int(outcome.count) { columnHits[Int(outcome.labels[place])] += 1 }
        if outcome.speaks { quietness.speaking += 1 }
        if outcome.isWhole { quietness.whole += 1 }
    }

    /// What a text holds; short ones, which columns repeat, are remembered.
    private mutating func examine(_ cell: UnsafeBufferPointer<UInt8>) -> Outcome {
        let isShort = cell.count <= Self.longestRemembered
        let hash = isShort ? Self.hash(cell) : 0
        let slot = Int(truncatingIfNeeded: hash >> 32) & (Self.memorySize - 1)
        if isShort, remembered[slot].hash == hash { return remembered[slot] }
        scanner.examine(cell, byUser: false)
        var outcome = Outcome()
        outcome.hash = hash
        let length = scanner.buffer.count
        for hit in scanner.hits.view where hit.confidence >= 0.6 {
            if (hit.end - hit.start) * 10 < length * 7 {
                outcome.speaks = true
            } else {
                outcome.isWhole = true
            }
            if outcome.count < 8 {
                outcome.labels[Int(outcome.count)] = hit.label.rawValue
                outcome.count += 1
            } else {
                count(hit.label)
            }
        }
        if isShort, outcome.count < 8 { remembered[slot] = outcome }
        return outcome
    }

    private static var longestRemembered: Int { 256 }
    private static var memorySize: Int { 8192 }

    /// What was found in a text: the labels, whether beside other text, whether as a whole.
    struct Outcome {
        /// Of the text's bytes; 0 where none is remembered.
        var hash: UInt64 = 0
        var labels = SIMD8<UInt8>()
        var count: UInt8 = 0
        var speaks = false
        var isWhole = false
    }

    /// A hash of a text of at most `longestRemembered` bytes.
    private static func hash(_ cell: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(cell)
        var hash = SeededHash(count: cell.count)
        var i = 0
        while i + 8 <= cell.count {
            hash.add(raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
            i += 8
        }
        if i < cell.count {
            var word: UInt64 = 0
            if cell.count >= 8 {
                // The last eight bytes, of which the first were taken before.
                word = raw.loadUnaligned(fromByteOffset: cell.count - 8, as: UInt64.self)
            } else {
                for k in i..<cell.count { word = word << 8 | UInt64(cell[k]) }
            }
            hash.add(word)
        }
        return hash.value
    }

    /// Whether seven digits stand together, separators aside, or an `@`.
    private static func holdsLongNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        var run = 0
        for byte in cell {
            switch byte {
            case 0x30...0x39:
                run &+= 1
                if run >= 7 { return true }
            case 0x40: return true
            case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E: break
            default: run = 0
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
            return PhoneNumber.northAmerica(view).map { $0.isCompany ? .companyPhone : .phone }
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

/// What a byte of a cell is: the names of `CByteScan`.
enum ByteKind {
    static let digit = UInt8(byte_scan_digit)
    static let separator = UInt8(byte_scan_separator)
    static let letter = UInt8(byte_scan_letter)
    static let at = UInt8(byte_scan_at)
    static let high = UInt8(byte_scan_high)
    static let blank = UInt8(byte_scan_blank)
    static let other = UInt8(byte_scan_other)
    static let dateMark = UInt8(byte_scan_date_mark)
}
