import CByteScan

/// Cuts whole records into cells, in place.
struct CellTokeniser {
    /// What was wrong in a block: counts, and the first place as row of the block and offset.
    struct Findings {
        struct Place {
            var count = 0
            var row = 0
            var offset = 0

            mutating func note(row: Int, offset: Int) {
                if count == 0 { (self.row, self.offset) = (row, offset) }
                count += 1
            }
        }
        var unclosedQuotes = Place()
        var strayQuotes = Place()
        var raggedRows = Place()
        fileprivate var exemptRows = 0
    }

    private let dialect: Dialect
    private let columns: Int
    private let quoted: QuotedCell?

    /// A tokeniser for a table of so many columns; 0 when unknown, then no row is ragged.
    init(dialect: Dialect, columns: Int) {
        self.dialect = dialect
        self.columns = columns
        quoted = dialect.quote.map { QuotedCell(dialect: dialect, quote: $0, columns: columns) }
    }

    /// Fills the block's cells and rows from its bytes, which are whole records; the first
    /// `exemptRows` rows may have any number of cells.
    func tokenise(_ block: TableBlock, exemptRows: Int = 0) -> Findings {
        var findings = Findings()
        findings.exemptRows = exemptRows
        if dialect.isAligned {
            tokeniseAligned(block, &findings)
        } else {
            tokeniseDelimited(block, &findings)
        }
        return findings
    }

    private func tokeniseDelimited(_ block: TableBlock, _ findings: inout Findings) {
        let base = block.storage
        let count = block.byteCount
        let delimiter = dialect.delimiter
        let terminator = dialect.terminator
        let quote = dialect.quote
        let blanks = dialect.skipsInitialBlanks
        let expected = columns
        var rowStart = 0
        var cellStart = 0
        // The separators among the 64 bytes at `window`, and those of them that are still ahead.
        var window = 0
        var separators = byte_scan_either(base, delimiter, terminator)
        var ahead = separators

        while cellStart < count {
            // A quoted cell is read as a whole; what follows it is a separator again.
            var opening = cellStart
            if blanks {
                while opening < count, base[opening] == 0x20 { opening &+= 1 }
            }
            if let quote, let quoted, base[opening] == quote, opening < count {
                switch quoted.scan(base, from: opening &+ 1, count: count, atEnd: true) {
                case .closed(let end, let escaped):
                    let length =
                        escaped
                        ? unescape(base, from: opening &+ 1, to: end, quote)
                        : end &- opening &- 1
                    block.addCell(start: opening &+ 1, length: length)
                    var next = end &+ 1
                    while next < count, base[next] == 0x20 { next &+= 1 }
                    if next < count, base[next] == 0x0D, terminator != 0x0D {
                        next &+= 1
                        // A lone carriage return behind a quoted cell is no line end.
                        while next < count, base[next] != terminator, base[next] != delimiter {
                            next &+= 1
                        }
                    }
                    if next >= count || base[next] == terminator {
                        endRow(block, expected, rowStart, &findings)
                        rowStart = next &+ 1
                    }
                    cellStart = next &+ 1
                    // The text may end in a delimiter: an empty cell follows it.
                    if cellStart == count, next < count, base[next] == delimiter {
                        block.addCell(start: count, length: 0)
                        endRow(block, expected, rowStart, &findings)
                    }
                    if cellStart &- window >= 64 {
                        guard cellStart < count else { continue }
                        window = cellStart
                        separators = byte_scan_either(base + window, delimiter, terminator)
                    }
                    ahead = separators & (~0 << UInt64(cellStart &- window))
                    continue
                case .broken(let swallowsLines):
                    if swallowsLines {
                        findings.unclosedQuotes.note(row: block.rowCount, offset: opening)
                    } else {
                        findings.strayQuotes.note(row: block.rowCount, offset: opening)
                    }
                case .undecided:
                    break  // not at the end of the text
                }
            }
            // Up to the next separator, 64 bytes at a time.
            while ahead == 0 {
                window &+= 64
                if window >= count { break }
                separators = byte_scan_either(base + window, delimiter, terminator)
                ahead = separators
            }
            let at = ahead == 0 ? count : min(window &+ ahead.trailingZeroBitCount, count)
            ahead &= ahead &- 1
            if at < count, base[at] == delimiter {
                block.addCell(start: cellStart, length: at &- cellStart)
                cellStart = at &+ 1
                if cellStart == count {
                    block.addCell(start: count, length: 0)
                    endRow(block, expected, rowStart, &findings)
                }
                continue
            }
            var length = at &- cellStart
            if length > 0, base[at &- 1] == 0x0D, terminator == 0x0A { length &-= 1 }
            // An empty line is no row.
            if length > 0 || block.openCells > 0 {
                block.addCell(start: cellStart, length: length)
                endRow(block, expected, rowStart, &findings)
            }
            cellStart = at &+ 1
            rowStart = cellStart
        }
    }

    @inline(__always)
    private func endRow(
        _ block: TableBlock, _ expected: Int, _ rowStart: Int, _ findings: inout Findings
    ) {
        if expected > 0, block.openCells != expected, block.rowCount >= findings.exemptRows {
            findings.raggedRows.note(row: block.rowCount, offset: rowStart)
        }
        block.endRow()
    }

    /// Takes out the escapes between two offsets, in place.
    ///
    /// - Returns: The length that remains, from `start`.
    @inline(never)
    private func unescape(
        _ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, _ quote: UInt8
    ) -> Int {
        let backslash = dialect.escape == .backslash
        var read = start
        var write = start
        while read < end {
            let byte = base[read]
            if read + 1 < end {
                let next = base[read + 1]
                if byte == quote, next == quote {
                    read += 1
                } else if backslash, byte == 0x5C, next == quote || next == 0x5C {
                    base[write] = next
                    write += 1
                    read += 2
                    continue
                }
            }
            base[write] = byte
            write += 1
            read += 1
        }
        return write - start
    }

    /// Cells separated by runs of spaces and tabs.
    private func tokeniseAligned(_ block: TableBlock, _ findings: inout Findings) {
        let base = block.storage
        let count = block.byteCount
        let terminator = dialect.terminator
        var position = 0
        while position < count {
            let rowStart = position
            while position < count, base[position] != terminator {
                let byte = base[position]
                if byte == 0x20 || byte == 0x09 || byte == 0x0D {
                    position &+= 1
                    continue
                }
                let start = position
                while position < count {
                    let byte = base[position]
                    if byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == terminator {
                        break
                    }
                    position &+= 1
                }
                block.addCell(start: start, length: position &- start)
            }
            // A line of blanks counts as the splitter counts it: as a row, unless it is empty.
            let isEmpty =
                position == rowStart || (position == rowStart + 1 && base[rowStart] == 0x0D)
            if !isEmpty { endRow(block, columns, rowStart, &findings) }
            position &+= 1
        }
    }
}
