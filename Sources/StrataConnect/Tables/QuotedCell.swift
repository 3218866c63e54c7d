import Glibc

/// Finds the end of a cell that a quote opened; splitter and tokeniser decide by this alone.
struct QuotedCell {
    enum Outcome: Equatable {
        /// The closing quote stands at this offset; whether anything inside is escaped.
        case closed(at: Int, escaped: Bool)
        /// The quote is no opening quote: the cell is read as it stands. Whether it would have
        /// swallowed line ends, or only holds a quote that is not escaped.
        case broken(swallowsLines: Bool)
        /// The text ends before it is decided.
        case undecided
    }

    /// No cell of a person's making is longer (two million characters of any script fit); a quote that
    /// is open for longer was never closed.
    static let maximumLength = 1 << 23

    private let quote: UInt8
    private let delimiter: UInt8
    private let terminator: UInt8
    private let backslash: Bool
    private let columns: Int

    init(dialect: Dialect, quote: UInt8, columns: Int) {
        self.quote = quote
        delimiter = dialect.delimiter
        terminator = dialect.terminator
        backslash = dialect.escape == .backslash
        self.columns = columns
    }

    /// Reads from `start`, just behind the opening quote; 8 bytes behind `count` are readable.
    /// `atEnd` says that no text will follow behind `count`.
    @inline(__always)
    func scan(
        _ base: UnsafePointer<UInt8>, from start: Int, count: Int, atEnd: Bool
    ) -> Outcome {
        let quotes = ByteWord.repeated(quote)
        let escapes = backslash ? ByteWord.repeated(0x5C) : quotes
        let limit = min(count, start &+ Self.maximumLength)
        var position = start
        var escaped = false
        while position < limit {
            let word = ByteWord.load(base, position)
            let flags = ByteWord.matches(word, quotes) | ByteWord.matches(word, escapes)
            if flags == 0 {
                position &+= 8
                continue
            }
            // Only the first flag is used, and the first flag of either pattern is right.
            position &+= ByteWord.firstIndex(flags)
            guard position < limit else { break }
            if base[position] == 0x5C, backslash {
                escaped = true
                position &+= 2
                continue
            }
            let next = position &+ 1
            if next >= count {
                return atEnd ? close(base, start, position, escaped) : .undecided
            }
            let follower = base[next]
            if follower == delimiter || follower == terminator || follower == 0x0D {
                return close(base, start, position, escaped)
            }
            if follower == quote {
                escaped = true
                position &+= 2
                continue
            }
            return closeWithBlanks(base, start, position, count, escaped, atEnd)
        }
        if limit == count, !atEnd { return .undecided }
        return .broken(swallowsLines: true)
    }

    /// A quote that something else follows: blanks up to the delimiter close, text does not.
    @inline(never)
    private func closeWithBlanks(
        _ base: UnsafePointer<UInt8>, _ start: Int, _ position: Int, _ count: Int,
        _ escaped: Bool, _ atEnd: Bool
    ) -> Outcome {
        var next = position + 1
        while next < count, base[next] == 0x20, next - position < 256 { next += 1 }
        if next == count, !atEnd { return .undecided }
        if next == count || base[next] == delimiter || base[next] == terminator
            || base[next] == 0x0D
        {
            return close(base, start, position, escaped)
        }
        for index in start..<position where base[index] == terminator {
            return .broken(swallowsLines: true)
        }
        return .broken(swallowsLines: false)
    }

    @inline(__always)
    private func close(
        _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ escaped: Bool
    ) -> Outcome {
        if end &- start > 64, columns > 2, swallowsRows(base, start, end) {
            return .broken(swallowsLines: true)
        }
        return .closed(at: end, escaped: escaped)
    }

    /// Whether the text between two quotes is a run of the table's own rows: at least three whole
    /// lines, four of five with exactly the table's number of delimiters.
    @inline(never)
    private func swallowsRows(
        _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int
    ) -> Bool {
        guard memchr(base + start, CInt(terminator), end - start) != nil else { return false }
        var lines = 0
        var matching = 0
        var delimiters = -1
        for index in start..<end {
            if base[index] == terminator {
                if delimiters >= 0 {
                    lines += 1
                    if delimiters == columns - 1 { matching += 1 }
                }
                delimiters = 0
            } else if base[index] == delimiter, delimiters >= 0 {
                delimiters += 1
            }
        }
        return lines >= 3 && matching * 5 >= lines * 4
    }
}
