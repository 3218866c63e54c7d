/// Parses JSON objects (RFC 8259) in place and flattens them to the cells of a row.
///
/// Strings are unescaped where they stand, since no escape is shorter than what it means; numbers
/// and the words `true` and `false` keep their text, `null` is an empty cell. One a thread.
struct JSONRecordParser {
    enum Failure: Error, Equatable {
        case syntax(at: Int)
        case tooDeep(at: Int)
        case notAnObject(at: Int)
    }

    static let maximumDepth = 64

    private let columns: JSONColumns
    /// The columns in the order in which the last record had them: most records repeat it.
    private var recent: [(path: [UInt8], column: Int)] = []
    private var recentPosition = 0
    private var known: [[UInt8]: Int] = [:]
    private var path: [UInt8] = []
    private var row: [TableBlock.Cell] = []
    private var isSet: [Bool] = []
    private var width = 0
    /// Arrays open around the value that is read.
    private var openArrays = 0
    /// Values of the record's arrays behind the first of their column.
    private var further: [(column: Int, cell: TableBlock.Cell)] = []
    /// No record of a person has more values in its arrays; what goes beyond is told as overflow.
    static let maximumFurther = 1 << 16
    /// How often something was met in a block, and where first: row of the block and offset.
    struct Place {
        var count = 0
        var row = 0
        var offset = 0

        mutating func note(row: Int, offset: Int) {
            if count == 0 { (self.row, self.offset) = (row, offset) }
            count += 1
        }
    }
    /// Values that found no column because there are too many.
    private(set) var overflow = Place()
    /// Values whose key the object has already.
    private(set) var duplicates = Place()
    /// Row of the block that is being parsed.
    private var currentRow = 0
    /// The text of the value in this column is kept verbatim, quotes and escapes included.
    private let verbatimColumn: Int?
    private(set) var verbatim: [UInt8] = []

    private var base: UnsafeMutablePointer<UInt8>
    private var position = 0
    private var end = 0

    init(columns: JSONColumns, block: TableBlock, verbatimColumn: Int? = nil) {
        self.columns = columns
        self.verbatimColumn = verbatimColumn
        base = block.storage
    }

    /// Parses the object between two offsets of the block and adds it as a row.
    ///
    /// On failure the row is added without cells, so that the numbers of the others stay right.
    mutating func parse(_ block: TableBlock, from start: Int, to end: Int) throws(Failure) {
        base = block.storage
        position = start
        currentRow = block.rowCount
        self.end = end
        path.removeAll(keepingCapacity: true)
        verbatim.removeAll(keepingCapacity: true)
        recentPosition = 0
        for index in 0..<width { isSet[index] = false }
        width = 0
        openArrays = 0
        further.removeAll(keepingCapacity: true)
        defer { block.endRow() }
        skipBlanks()
        guard position < end, base[position] == UInt8(ascii: "{") else {
            throw .notAnObject(at: position)
        }
        try value(depth: 0)
        skipBlanks()
        guard position == end else { throw .syntax(at: position) }
        for index in 0..<width {
            // No value begins at 0, where the brace stands: that marks what the record lacks.
            let cell = isSet[index] ? row[index] : TableBlock.Cell(start: 0, length: 0)
            block.addCell(start: Int(cell.start), length: Int(cell.length))
        }
        for value in further { block.addFurther(column: value.column, cell: value.cell) }
    }

    @inline(__always)
    private mutating func skipBlanks() {
        while position < end {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return }
            position &+= 1
        }
    }

    private mutating func value(depth: Int) throws(Failure) {
        guard position < end else { throw .syntax(at: position) }
        let start = position
        switch base[position] {
        case UInt8(ascii: "{"):
            guard depth < Self.maximumDepth else { throw .tooDeep(at: position) }
            try object(depth: depth)
        case UInt8(ascii: "["):
            guard depth < Self.maximumDepth else { throw .tooDeep(at: position) }
            try array(depth: depth)
        case UInt8(ascii: "\""):
            // What is kept verbatim is copied before the escapes are taken out of it.
            let column = self.column()
            let close = try stringEnd()
            keepVerbatim(column, start, close + 1)
            let length = try unescape(from: start + 1, to: close)
            position = close + 1
            set(column, start + 1, length)
        case UInt8(ascii: "t"):
            try word("true")
            scalar(start, position)
        case UInt8(ascii: "f"):
            try word("false")
            scalar(start, position)
        case UInt8(ascii: "n"):
            try word("null")
            scalar(start, start)
        default:
            try number()
            scalar(start, position)
        }
    }

    private mutating func scalar(_ start: Int, _ end: Int) {
        let column = self.column()
        keepVerbatim(column, start, position)
        set(column, start, end - start)
    }

    private mutating func keepVerbatim(_ column: Int?, _ start: Int, _ end: Int) {
        guard let column, column == verbatimColumn else { return }
        verbatim = Array(UnsafeBufferPointer(start: base + start, count: end - start))
    }

    private mutating func object(depth: Int) throws(Failure) {
        let outer = path.count
        position += 1
        skipBlanks()
        if position < end, base[position] == UInt8(ascii: "}") {
            position += 1
            return
        }
        while true {
            skipBlanks()
            guard position < end, base[position] == UInt8(ascii: "\"") else {
                throw .syntax(at: position)
            }
            let start = position + 1
            let close = try stringEnd()
            let length = try unescape(from: start, to: close)
            position = close + 1
            if outer > 0 { path.append(UInt8(ascii: ".")) }
            path.append(contentsOf: UnsafeBufferPointer(start: base + start, count: length))
            skipBlanks()
            guard position < end, base[position] == UInt8(ascii: ":") else {
                throw .syntax(at: position)
            }
            position += 1
            skipBlanks()
            try value(depth: depth + 1)
            path.removeSubrange(outer...)
            skipBlanks()
            guard position < end else { throw .syntax(at: position) }
            position += 1
            if base[position - 1] == UInt8(ascii: "}") { return }
            guard base[position - 1] == UInt8(ascii: ",") else {
                throw .syntax(at: position - 1)
            }
        }
    }

    private mutating func array(depth: Int) throws(Failure) {
        let outer = path.count
        position += 1
        skipBlanks()
        if position < end, base[position] == UInt8(ascii: "]") {
            position += 1
            return
        }
        path.append(contentsOf: "[]".utf8)
        let inner = path.count
        openArrays += 1
        while true {
            skipBlanks()
            try value(depth: depth + 1)
            path.removeSubrange(inner...)
            skipBlanks()
            guard position < end else { throw .syntax(at: position) }
            position += 1
            if base[position - 1] == UInt8(ascii: "]") {
                path.removeSubrange(outer...)
                openArrays -= 1
                return
            }
            guard base[position - 1] == UInt8(ascii: ",") else {
                throw .syntax(at: position - 1)
            }
        }
    }

    private mutating func word(_ text: StaticString) throws(Failure) {
        let length = text.utf8CodeUnitCount
        guard end - position >= length else { throw .syntax(at: position) }
        for index in 0..<length where base[position + index] != text.utf8Start[index] {
            throw .syntax(at: position + index)
        }
        position += length
    }

    private mutating func number() throws(Failure) {
        let start = position
        func isDigit(_ at: Int) -> Bool { at < end && base[at] >= 0x30 && base[at] <= 0x39 }
        if position < end, base[position] == UInt8(ascii: "-") { position += 1 }
        guard isDigit(position) else { throw .syntax(at: start) }
        let leadingZero = base[position] == 0x30
        position += 1
        if leadingZero, isDigit(position) { throw .syntax(at: start) }
        while isDigit(position) { position += 1 }
        if position < end, base[position] == UInt8(ascii: ".") {
            position += 1
            guard isDigit(position) else { throw .syntax(at: position) }
            while isDigit(position) { position += 1 }
        }
        if position < end, base[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < end, base[position] == 0x2B || base[position] == 0x2D { position += 1 }
            guard isDigit(position) else { throw .syntax(at: position) }
            while isDigit(position) { position += 1 }
        }
    }
}

// MARK: Strings

extension JSONRecordParser {
    /// The offset of the quote that closes the string at `position`.
    private func stringEnd() throws(Failure) -> Int {
        let quotes = ByteWord.repeated(UInt8(ascii: "\""))
        let escapes = ByteWord.repeated(0x5C)
        var at = position + 1
        while at < end {
            let word = ByteWord.load(base, at)
            let flags = ByteWord.matches(word, quotes) | ByteWord.matches(word, escapes)
            if flags == 0 {
                at &+= 8
                continue
            }
            at &+= ByteWord.firstIndex(flags)
            guard at < end else { break }
            if base[at] == UInt8(ascii: "\"") { return at }
            at &+= 2
        }
        throw .syntax(at: position)
    }

    /// Takes the escapes out of the string between two offsets, in place.
    ///
    /// - Returns: The length that remains.
    private func unescape(from start: Int, to close: Int) throws(Failure) -> Int {
        var read = start
        while read < close, base[read] != 0x5C {
            // Control characters are tolerated: they stand in real files, and mean themselves.
            read &+= 1
        }
        guard read < close else { return close - start }
        var write = read
        while read < close {
            let byte = base[read]
            guard byte == 0x5C else {
                base[write] = byte
                write += 1
                read += 1
                continue
            }
            guard read + 1 < close else { throw .syntax(at: read) }
            let escape = base[read + 1]
            read += 2
            switch escape {
            case UInt8(ascii: "\""), 0x5C, UInt8(ascii: "/"): base[write] = escape
            case UInt8(ascii: "n"): base[write] = 0x0A
            case UInt8(ascii: "t"): base[write] = 0x09
            case UInt8(ascii: "r"): base[write] = 0x0D
            case UInt8(ascii: "b"): base[write] = 0x08
            case UInt8(ascii: "f"): base[write] = 0x0C
            case UInt8(ascii: "u"):
                guard let scalar = scalar(&read, close) else { throw .syntax(at: read) }
                for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    base[write] = unit
                    write += 1
                }
                continue
            default: throw .syntax(at: read - 1)
            }
            write += 1
        }
        return write - start
    }

    /// The character of `\uXXXX` behind the `u`, of two for a surrogate pair; a lone surrogate is
    /// U+FFFD.
    private func scalar(_ read: inout Int, _ close: Int) -> Unicode.Scalar? {
        guard let first = hex(read, close) else { return nil }
        read += 4
        if let scalar = Unicode.Scalar(first) { return scalar }
        if first < 0xDC00, read + 1 < close, base[read] == 0x5C,
            base[read + 1] == UInt8(ascii: "u"), let second = hex(read + 2, close),
            (0xDC00...0xDFFF).contains(second)
        {
            read += 6
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        }
        return "\u{FFFD}"
    }

    private func hex(_ at: Int, _ close: Int) -> UInt32? {
        guard at + 4 <= close else { return nil }
        var result: UInt32 = 0
        for index in 0..<4 {
            let byte = base[at + index]
            switch byte {
            case 0x30...0x39: result = result << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: result = result << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        return result
    }
}

// MARK: Columns

extension JSONRecordParser {
    /// The column of the current path.
    private mutating func column() -> Int? {
        if recentPosition < recent.count, recent[recentPosition].path == path {
            recentPosition += 1
            return recent[recentPosition - 1].column
        }
        let column: Int
        if let cached = known[path] {
            column = cached
        } else {
            guard let index = columns.index(of: String(decoding: path, as: UTF8.self)) else {
                if columns.reportsMissing { overflow.note(row: currentRow, offset: position) }
                return nil
            }
            column = index
            known[path] = index
        }
        if recentPosition < JSONColumns.maximumCount {
            recent.removeSubrange(recentPosition...)
            recent.append((path, column))
            recentPosition += 1
        }
        return column
    }

    private mutating func set(_ column: Int?, _ start: Int, _ length: Int) {
        guard let column else { return }
        var target = column
        if openArrays > 0, column < width, isSet[column], row[column].length > 0 {
            // All elements of an array share one column.
            guard length > 0 else { return }
            guard further.count < Self.maximumFurther else {
                overflow.note(row: currentRow, offset: start)
                return
            }
            let cell = TableBlock.Cell(
                start: UInt32(truncatingIfNeeded: start),
                length: UInt32(truncatingIfNeeded: length))
            further.append((column, cell))
            return
        }
        if openArrays == 0, column < width, isSet[column] {
            duplicates.note(row: currentRow, offset: start)
            var copy = 2
            let name = String(decoding: path, as: UTF8.self)
            while true {
                guard copy <= 9, let index = columns.index(of: "\(name)#\(copy)") else { return }
                target = index
                if index >= width || !isSet[index] { break }
                copy += 1
            }
        }
        while row.count <= target {
            row.append(TableBlock.Cell(start: 0, length: 0))
            isSet.append(false)
        }
        width = max(width, target + 1)
        row[target] = TableBlock.Cell(
            start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length))
        isSet[target] = true
    }
}
