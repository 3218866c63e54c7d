/// Decides which row of a table, if any, names its columns.
enum HeaderDetector {
    /// A header and where the data begins.
    struct Header: Equatable {
        /// One a column; `column1`… where the table names none.
        var names: [String]
        /// Rows before the first data row: the header and what stands above it.
        var rowsBefore: Int
        var isNamed: Bool
        /// The rows above the header.
        var titles: [[String]] = []
    }

    /// What a cell's text is made of, as far as telling names from values needs it.
    enum Shape: Equatable {
        case empty, number, dateOrTime, code, address, word, text

        init(_ cell: String) {
            let trimmed = cell.utf8.drop { $0 == 0x20 }
            guard !trimmed.isEmpty else {
                self = .empty
                return
            }
            var (digits, letters, others, wide, blanks) = (0, 0, 0, 0, 0)
            var isDate = true
            for byte in trimmed {
                switch byte {
                case 0x30...0x39: digits += 1
                case 0x41...0x5A, 0x61...0x7A:
                    letters += 1
                    if byte != 0x54, byte != 0x5A { isDate = false }
                case 0x80...: wide += 1
                case 0x20: blanks += 1
                default: others += 1
                }
                if wide > 0 { isDate = false }
            }
            if trimmed.contains(0x40) || trimmed.starts(with: "http".utf8) {
                self = .address
            } else if digits > 0, letters == 0, wide == 0, others <= 2, blanks == 0 {
                self = others == 2 && digits >= 5 ? .dateOrTime : .number
            } else if digits >= 6, isDate {
                self = .dateOrTime
            } else if digits > 0, letters + wide == 0 {
                self = .number
            } else if digits >= 4, digits * 2 >= letters + wide / 3 {
                self = .code
            } else if letters + wide > 60 {
                self = .text
            } else {
                self = .word
            }
        }

        /// A value that nobody gives a column as its name.
        var isValue: Bool { self == .number || self == .dateOrTime || self == .address }
    }

    /// A header is read up to so many columns; cells beyond them belong to no column.
    static let maximumColumns = 1 << 16
    /// A title above a header has no more rows than this.
    private static let maximumTitles = 20

    /// Judges the first rows of a table; `columns` is the number of cells that most rows have, and
    /// `isData` knows a row that holds values of people and no names of columns.
    static func detect(
        rows: [[String]], columns: Int, isData: ([String]) -> Bool = { _ in false }
    ) -> Header {
        let columns = min(columns, maximumColumns)
        guard let top = rows.first else { return unnamed(columns) }
        let limit = min(rows.count, maximumTitles + 1)
        let below = (0..<limit).first { !isTitle(rows[$0], columns: columns, isData: isData) }
        // The first row that is no title names the columns; or a title was none, and names them.
        for first in [below ?? 0, 0] {
            let candidate = Array(rows[first].prefix(maximumColumns))
            // Where exports were put behind each other, their headers stand in the middle.
            let body = rows[(first + 1)...].prefix(60).filter { $0 != rows[first] }
            guard isHeader(candidate, body: body, columns: columns), !isData(candidate) else {
                continue
            }
            return Header(
                names: complete(candidate, columns: columns), rowsBefore: first + 1,
                isNamed: true, titles: Array(rows[..<first]))
        }
        return unnamed(max(columns, min(top.count, maximumColumns)))
    }

    /// Whether a row has too few cells for the table, as titles and notes above a header do.
    private static func isTitle(
        _ row: [String], columns: Int, isData: ([String]) -> Bool
    ) -> Bool {
        let filled = filled(row)
        guard columns > 1, filled < columns else { return false }
        if columns > 2, filled * 2 < columns, row.count != columns || filled <= 1 { return true }
        if filled <= 1 {
            return row.count < columns || row.contains { $0.utf8.count > longestName }
        }
        // A header may lack the names of some columns, but holds no values.
        return row.count < columns
            && (row.contains { Shape($0).isValue || Shape($0) == .code } || isData(row))
    }

    /// What is longer, and stands alone in its row, is a sentence and no name of a column.
    private static let longestName = 24

    private static func filled(_ row: [String]) -> Int {
        row.count { Shape($0) != .empty }
    }

    private static func unnamed(_ columns: Int) -> Header {
        Header(
            names: (0..<columns).map { "column\($0 + 1)" }, rowsBefore: 0, isNamed: false)
    }

    /// Fills empty names and makes the list as wide as the table.
    static func complete(_ names: [String], columns: Int) -> [String] {
        (0..<max(columns, names.count)).map { index in
            let name = index < names.count ? trim(names[index]) : ""
            return name.isEmpty ? "column\(index + 1)" : name
        }
    }

    private static func trim(_ name: String) -> String {
        var text = Substring(name)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        while let first = text.first, first.isWhitespace || first == "\u{FEFF}" {
            text.removeFirst()
        }
        return String(text)
    }

    private static func isHeader(_ row: [String], body: [[String]], columns: Int) -> Bool {
        let shapes = row.map { Shape($0) }
        let names = shapes.count { $0 != .empty }
        guard names > 0 else { return false }
        let values = shapes.count { $0.isValue || $0 == .code }
        if values * 2 > names { return false }
        if names * 2 < columns { return false }
        var votes = values == 0 ? 0.5 : -1.5 * Double(values)
        let distinct = Set(row.filter { !$0.isEmpty })
        if distinct.count < names { votes -= Double(names - distinct.count) }
        for (column, name) in row.enumerated() where shapes[column] != .empty {
            let cells = body.compactMap { column < $0.count ? $0[column] : nil }
                .filter { !$0.isEmpty }
            guard !cells.isEmpty else { continue }
            let same = cells.count { Shape($0) == shapes[column] }
            if cells.contains(name) {
                votes -= 1.5
            } else if same * 10 < cells.count {
                votes += 1
            } else if shapes[column] == .word, differsInLength(name, cells) {
                votes += 0.5
            }
        }
        return votes > 0
    }

    /// Whether the values of a column all have one length, and the name another.
    private static func differsInLength(_ name: String, _ cells: [String]) -> Bool {
        guard cells.count > 2, let first = cells.first?.utf8.count else { return false }
        return name.utf8.count != first && cells.allSatisfy { $0.utf8.count == first }
    }
}
