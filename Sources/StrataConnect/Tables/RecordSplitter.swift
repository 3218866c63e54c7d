import CByteScan
import Glibc

/// Finds where the last whole record of a text ends, and counts the records before it.
struct RecordSplitter {
    struct Split: Equatable {
        /// Behind the last whole record; 0 where there is none.
        var end: Int
        /// Records before `end`, empty lines not counted.
        var records: Int
        /// Whether reading on would change nothing: the text is one record without an end.
        var openQuote: Bool
    }

    /// What a text is cut into.
    enum Unit: Equatable {
        case records
        /// Lines of plain text; all of them are counted.
        case lines
        /// Paragraphs: lines up to an empty one. Counted are the lines.
        case paragraphs
    }

    /// A paragraph is never longer than this, and ends at a line's end then.
    static let maximumParagraph = 1 << 16

    private let dialect: Dialect
    private let unit: Unit
    private let quoted: QuotedCell?

    init(dialect: Dialect, columns: Int, unit: Unit = .records) {
        self.unit = unit
        self.dialect = dialect
        quoted =
            dialect.isAligned
            ? nil
            : dialect.quote.map { QuotedCell(dialect: dialect, quote: $0, columns: columns) }
    }

    /// Splits `count` bytes that begin at a record's start; 64 bytes behind them are readable.
    func split(_ base: UnsafePointer<UInt8>, count: Int, atEnd: Bool) -> Split {
        if unit != .records { return splitText(base, count: count, atEnd: atEnd) }
        if let quoted, let quote = dialect.quote, memchr(base, CInt(quote), count) != nil {
            return splitQuoted(base, count: count, atEnd: atEnd, quoted: quoted, quote: quote)
        }
        var end = count
        if !atEnd {
            guard let last = lastTerminator(base, before: count) else {
                return Split(end: 0, records: 0, openQuote: false)
            }
            end = last + 1
        }
        return Split(end: end, records: countLines(base, count: end), openQuote: false)
    }

    private func splitText(_ base: UnsafePointer<UInt8>, count: Int, atEnd: Bool) -> Split {
        var end = count
        if !atEnd {
            end = 0
            var search = count
            while let at = lastTerminator(base, before: search) {
                if unit == .lines || (end == 0 && count >= Self.maximumParagraph) { end = at + 1 }
                if unit == .lines { break }
                let isBlank =
                    at > 0
                    && (base[at - 1] == dialect.terminator
                        || (at > 1 && base[at - 1] == 0x0D && base[at - 2] == dialect.terminator))
                if isBlank {
                    end = at + 1
                    break
                }
                search = at
            }
        }
        var lines = 0
        for index in 0..<end where base[index] == dialect.terminator { lines += 1 }
        return Split(end: end, records: lines, openQuote: false)
    }

    /// Lines that are not empty among `count` bytes; the last may lack its end.
    func countLines(_ base: UnsafePointer<UInt8>, count: Int) -> Int {
        guard count > 0 else { return 0 }
        let terminator = dialect.terminator
        var lines = 0
        // The first two bytes see the start of the text as a line end before them.
        var position = 0
        while position < min(2, count) {
            if base[position] == terminator,
                !isEmptyLine(base, from: 0, to: position)
            {
                if position == 0 || base[position - 1] != terminator { lines += 1 }
            }
            position += 1
        }
        // Batches of 255 fit a byte's count, which lets the compiler use whole vectors.
        while position < count {
            let end = min(position + 255 * 32, count)
            var ends = 0
            var index = position
            while index < end {
                let stop = min(index + 255, end)
                var batch: UInt8 = 0
                for at in index..<stop {
                    let isEnd: UInt8 = base[at] == terminator ? 1 : 0
                    let afterEnd: UInt8 = base[at - 1] == terminator ? 1 : 0
                    let afterReturn: UInt8 =
                        base[at - 1] == 0x0D && base[at - 2] == terminator ? 1 : 0
                    batch &+= isEnd & ~(afterEnd | afterReturn)
                }
                ends += Int(batch)
                index = stop
            }
            lines += ends
            position = end
        }
        if base[count - 1] != terminator {
            let start = lastTerminator(base, before: count).map { $0 + 1 } ?? 0
            if !isEmptyLine(base, from: start, to: count) { lines += 1 }
        }
        return lines
    }

    private func lastTerminator(_ base: UnsafePointer<UInt8>, before end: Int) -> Int? {
        let ends = ByteWord.repeated(dialect.terminator)
        var position = end
        while position >= 8, ByteWord.matches(ByteWord.load(base, position &- 8), ends) == 0 {
            position &-= 8
        }
        while position > 0 {
            position &-= 1
            if base[position] == dialect.terminator { return position }
        }
        return nil
    }

    @inline(__always)
    private func isEmptyLine(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
        end == start || (end == start &+ 1 && base[start] == 0x0D)
    }

    private func splitQuoted(
        _ base: UnsafePointer<UInt8>, count: Int, atEnd: Bool, quoted: QuotedCell, quote: UInt8
    ) -> Split {
        let terminator = dialect.terminator
        let delimiter = dialect.delimiter
        var split = Split(end: 0, records: 0, openQuote: false)
        var position = 0
        while position < count {
            var flags = byte_scan_either(base + position, quote, terminator)
            var jump = position &+ 64
            while flags != 0 {
                let at = position &+ flags.trailingZeroBitCount
                flags &= flags &- 1
                guard at < count else { break }
                let byte = base[at]
                if byte == terminator {
                    if !isEmptyLine(base, from: split.end, to: at) { split.records &+= 1 }
                    split.end = at &+ 1
                } else if byte == quote {
                    var before = at
                    if dialect.skipsInitialBlanks {
                        while before > split.end, base[before &- 1] == 0x20 { before &-= 1 }
                    }
                    guard before == split.end || base[before &- 1] == delimiter else { continue }
                    switch quoted.scan(base, from: at &+ 1, count: count, atEnd: atEnd) {
                    case .closed(let end, _):
                        jump = end &+ 1
                        flags = 0
                    case .broken:
                        continue
                    case .undecided:
                        split.openQuote = true
                        return split
                    }
                }
            }
            position = jump
        }
        if atEnd, split.end < count {
            if !isEmptyLine(base, from: split.end, to: count) { split.records += 1 }
            split.end = count
        }
        return split
    }
}
