/// Writes a delimited table in the dialect of the one that was read, as UTF-8.
package struct TableWriter: Sendable {
    package let dialect: Dialect
    /// Whether cells that a spreadsheet would run as a formula get an apostrophe before them.
    ///
    /// A cell that is a plain number (`-5`, `+86 138…`) is left as it is.
    package let neutralisesFormulas: Bool

    /// A writer for `dialect`; columns aligned by blanks are written with tabs.
    package init(dialect: Dialect, neutralisesFormulas: Bool = false) {
        var dialect = dialect
        if dialect.isAligned { dialect.delimiter = UInt8(ascii: "\t") }
        // Without a quote a cell that holds the delimiter could not be written.
        if dialect.quote == nil { dialect.quote = UInt8(ascii: "\"") }
        self.dialect = dialect
        self.neutralisesFormulas = neutralisesFormulas
    }

    /// Appends a row and its line end to `output`.
    package func append<Cells: Sequence>(_ cells: Cells, to output: inout [UInt8])
    where Cells.Element: Collection, Cells.Element.Element == UInt8 {
        let start = output.count
        var count = 0
        for cell in cells {
            if count > 0 { output.append(dialect.delimiter) }
            append(cell: cell, to: &output)
            count += 1
        }
        // A row of one empty cell would be an empty line, which no reader takes for a row.
        if output.count == start, count > 0, let quote = dialect.quote {
            output.append(quote)
            output.append(quote)
        }
        output.append(contentsOf: dialect.lineEnd.rawValue.utf8)
    }

    private func append(cell: some Collection<UInt8>, to output: inout [UInt8]) {
        let quote = dialect.quote ?? UInt8(ascii: "\"")
        let guardsFormula = neutralisesFormulas && Self.isFormula(cell)
        var needsQuotes = cell.first == 0x20
        for byte in cell where !needsQuotes {
            needsQuotes =
                byte == quote || byte == dialect.delimiter || byte == 0x0A || byte == 0x0D
                || (byte == 0x5C && dialect.escape == .backslash)
        }
        guard needsQuotes else {
            if guardsFormula { output.append(UInt8(ascii: "'")) }
            output.append(contentsOf: cell)
            return
        }
        output.append(quote)
        if guardsFormula { output.append(UInt8(ascii: "'")) }
        for byte in cell {
            if dialect.escape == .backslash {
                if byte == quote || byte == 0x5C { output.append(0x5C) }
            } else if byte == quote {
                output.append(quote)
            }
            output.append(byte)
        }
        output.append(quote)
    }

    /// Whether a spreadsheet would take the cell for a formula (OWASP, CSV injection).
    static func isFormula(_ cell: some Collection<UInt8>) -> Bool {
        guard let first = cell.first else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return true
        case UInt8(ascii: "+"), UInt8(ascii: "-"): return cell.dropFirst().contains(where: isActive)
        case 0xEF:
            // Full-width forms, which some spreadsheets take for the others: ＝ ＠ ＋ －.
            let head = Array(cell.prefix(3))
            if head == [0xEF, 0xBC, 0x9D] || head == [0xEF, 0xBC, 0xA0] { return true }
            return (head == [0xEF, 0xBC, 0x8B] || head == [0xEF, 0xBC, 0x8D])
                && cell.dropFirst(3).contains(where: isActive)
        default: return false
        }
    }

    /// Whether a byte can make more than a number, or a masked one, of what a sign begins.
    private static func isActive(_ byte: UInt8) -> Bool {
        !(0x30...0x39).contains(byte) && !" .,-*".utf8.contains(byte)
    }
}

/// Writes JSON Lines: one object a row, keys as given.
package struct RecordWriter: Sendable {
    private let keys: [[UInt8]]
    /// Columns of an array's elements, whose values are written as an array.
    private let areArrays: [Bool]

    package init(columns: [String]) {
        keys = columns.map { JSONText.quoted($0.utf8) }
        areArrays = columns.map { $0.contains("[]") }
    }

    /// Appends a record and its line end; `nil` is left out, cells beyond the columns too.
    ///
    /// `further` is what columns of arrays hold behind their first value.
    package func append<Cells: Sequence, Cell: Collection>(
        _ cells: Cells, further: [Int: [[UInt8]]] = [:], to output: inout [UInt8]
    ) where Cells.Element == Cell?, Cell.Element == UInt8 {
        output.append(UInt8(ascii: "{"))
        var isFirst = true
        for (index, (key, cell)) in zip(keys, cells).enumerated() {
            guard let cell else { continue }
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            output.append(contentsOf: key)
            output.append(UInt8(ascii: ":"))
            guard areArrays[index] else {
                output.append(contentsOf: JSONText.quoted(cell))
                continue
            }
            output.append(UInt8(ascii: "["))
            output.append(contentsOf: JSONText.quoted(cell))
            for value in further[index] ?? [] {
                output.append(UInt8(ascii: ","))
                output.append(contentsOf: JSONText.quoted(value))
            }
            output.append(UInt8(ascii: "]"))
        }
        output.append(contentsOf: "}\n".utf8)
    }
}
