import Glibc

/// Finds out how a delimited table is written from its first text.
struct DialectSniffer {
    /// A dialect and how well the text bears it out.
    struct Candidate {
        var dialect: Dialect
        /// The number of cells that most rows have.
        var columns: Int
        /// Share of the rows that have it.
        var consistency: Double
        var rows: [[String]]
        /// Cells that are quoted as the dialect says, and quotes that make no sense in it.
        var strays: Int
        /// Records before `rows` that only say how the table is written.
        var preamble = 0
    }

    static let delimiters: [UInt8] = [
        UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"),
        UInt8(ascii: "^"), 0x01, UInt8(ascii: ":"),
    ]
    static let sampleLength = 1 << 15
    static let sampleRows = 200

    /// Records that a sample has to hold: long ones need a longer sample.
    private static let leastRows = 4

    /// All of the text, of which `text` is a sample.
    private let whole: UnsafeBufferPointer<UInt8>
    private let holdsAll: Bool
    private let text: UnsafeBufferPointer<UInt8>
    private let lineEnd: Dialect.LineEnd

    /// Looks at `text`; where it is not the whole input (`isAll`) its last line is ignored.
    init(text: UnsafeBufferPointer<UInt8>, isAll: Bool) {
        whole = text
        holdsAll = isAll
        self.text = UnsafeBufferPointer(rebasing: text.prefix(Self.sampleLength))
        lineEnd = Self.lineEnd(of: self.text)
    }

    /// Whether a text holds the lines that a look at its form needs.
    static func hasLines(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var lines = 0
        for byte in text where byte == 0x0A || byte == 0x0D {
            lines += 1
            if lines > 2 * leastRows { return true }
        }
        return false
    }

    /// CRLF and CR only where nearly every line ends so.
    static func lineEnd(of text: UnsafeBufferPointer<UInt8>) -> Dialect.LineEnd {
        var (lf, crlf, cr) = (0, 0, 0)
        var previous: UInt8 = 0
        for byte in text {
            if byte == 0x0A { previous == 0x0D ? (crlf += 1) : (lf += 1) }
            if previous == 0x0D, byte != 0x0A { cr += 1 }
            previous = byte
        }
        if cr > 0, cr > 4 * (lf + crlf) { return .cr }
        return crlf > lf ? .crlf : .lf
    }

    /// The best delimited reading of the text.
    func best() -> Candidate {
        var best: Candidate?
        var bestScore = -1.0
        for (rank, delimiter) in Self.delimiters.enumerated() {
            guard let base = text.baseAddress, memchr(base, CInt(delimiter), text.count) != nil
            else { continue }
            let candidate = read(with: dialect(delimiter: delimiter))
            var score = candidate.consistency * log2(Double(min(candidate.columns, 32)) + 0.5)
            score -= Double(min(candidate.strays, 10)) * 0.05 + Double(rank) * 0.01
            if delimiter == UInt8(ascii: ":") { score -= 1 }
            if candidate.columns > 1, score > bestScore {
                bestScore = score
                best = candidate
            }
        }
        return best ?? read(with: dialect(delimiter: UInt8(ascii: ",")))
    }

    /// The text read as columns aligned by blanks.
    func aligned() -> Candidate {
        read(
            with: Dialect(
                delimiter: UInt8(ascii: " "), quote: nil, lineEnd: lineEnd, isAligned: true))
    }

    private func dialect(delimiter: UInt8) -> Dialect {
        var dialect = Dialect(delimiter: delimiter, lineEnd: lineEnd)
        let double = quoteUse(UInt8(ascii: "\""), delimiter)
        let single = quoteUse(UInt8(ascii: "'"), delimiter)
        var use = double
        if single.closed > 2, single.opened == single.closed, double.closed == 0 {
            dialect.quote = UInt8(ascii: "'")
            use = single
        } else if double.opened > 4, double.closed * 4 < double.opened {
            dialect.quote = nil  // inches, not quotes
        }
        if use.backslashed > 0, use.backslashed > use.doubled { dialect.escape = .backslash }
        dialect.skipsInitialBlanks = use.afterBlank > 0
        return dialect
    }

    private struct QuoteUse {
        var opened = 0
        var closed = 0
        var doubled = 0
        var backslashed = 0
        var afterBlank = 0
    }

    /// How often a character stands where a quote would open or close a cell.
    private func quoteUse(_ quote: UInt8, _ delimiter: UInt8) -> QuoteUse {
        var use = QuoteUse()
        func isEdge(_ index: Int) -> Bool {
            guard index >= 0, index < text.count else { return true }
            let byte = text[index]
            return byte == delimiter || byte == 0x0A || byte == 0x0D
        }
        var index = 0
        while index < text.count {
            defer { index += 1 }
            guard text[index] == quote else { continue }
            if isEdge(index - 1) {
                use.opened += 1
                if index + 1 < text.count, text[index + 1] == quote, isEdge(index + 2) {
                    use.closed += 1
                    index += 1
                }
            } else if isEdge(index + 1) {
                // `\"` before a delimiter may be an escaped quote or a closing one.
                use.closed += 1
            } else if text[index - 1] == 0x5C {
                use.backslashed += 1
            } else if index + 1 < text.count, text[index + 1] == quote {
                use.doubled += 1
                index += 1
            } else if text[index - 1] == 0x20 {
                var back = index - 1
                while back >= 0, text[back] == 0x20 { back -= 1 }
                if isEdge(back), back >= 0, text[back] == delimiter {
                    use.opened += 1
                    use.afterBlank += 1
                }
            }
        }
        return use
    }

    /// The table as its first line says that it is written: `sep=;`, as spreadsheets write it.
    func declared() -> Candidate? {
        let line = text.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
            .filter { $0 != UInt8(ascii: "\"") }
        guard line.count == 5, line.prefix(3).map({ $0 | 0x20 }) == Array("sep".utf8),
            line[3] == UInt8(ascii: "="), text.count > line.count
        else { return nil }
        return read(with: dialect(delimiter: line[4]), preamble: 1)
    }

    private func read(with dialect: Dialect, preamble: Int = 0) -> Candidate {
        let block = TableBlock()
        let splitter = RecordSplitter(dialect: dialect, columns: 0)
        var length = text.count
        while true {
            block.clear()
            block.append(UnsafeBufferPointer(rebasing: whole.prefix(length)))
            if holdsAll, length == whole.count { break }
            let split = splitter.split(block.storage, count: block.byteCount, atEnd: false)
            guard split.records < Self.leastRows, length < whole.count else {
                if split.end > 0 { block.setByteCount(split.end) }
                break
            }
            length = min(length * 8, whole.count)
        }
        let findings = CellTokeniser(dialect: dialect, columns: 0).tokenise(block)
        var rows: [[String]] = []
        var counts: [Int: Int] = [:]
        for row in preamble..<max(preamble, min(block.rowCount, Self.sampleRows)) {
            let cells = block.row(row)
            rows.append(cells)
            counts[cells.count, default: 0] += 1
        }
        let mode = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return Candidate(
            dialect: dialect, columns: mode?.key ?? 0,
            consistency: Double(mode?.value ?? 0) / Double(max(rows.count, 1)), rows: rows,
            strays: findings.strayQuotes.count + findings.unclosedQuotes.count,
            preamble: preamble)
    }
}
