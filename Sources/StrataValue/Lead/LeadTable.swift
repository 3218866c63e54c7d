/// A table of leads as columns: what was read of a file, before anything is decided about it.
package struct LeadTable: Sendable {
    package var columns: [LeadColumn]
    package let rowCount: Int

    package init(columns: [LeadColumn], rowCount: Int) {
        self.columns = columns
        self.rowCount = rowCount
    }

    /// The column of that name.
    package func column(_ name: String) -> LeadColumn? { columns.first { $0.name == name } }
}

/// A column of leads: every different text once, and which of them a row has.
package struct LeadColumn: Sendable {
    package let name: String
    /// The different texts in the order of their first appearance, trimmed.
    package let texts: [String]
    /// A row's text as an index of `texts`; -1 where the cell is empty or marks a missing value.
    package let codes: [Int32]
    /// A row's number, NaN where it has none; empty where the column is not numeric.
    package let numbers: [Double]
    package let kind: Kind

    package enum Kind: String, Sendable {
        case numeric, categorical
        /// Dates and times; `numbers` holds days since 1970.
        case date
        /// Nothing is filled.
        case empty
    }

    /// How often each text stands in the column.
    package var counts: [Int] {
        var counts = [Int](repeating: 0, count: texts.count)
        for code in codes where code >= 0 { counts[Int(code)] += 1 }
        return counts
    }

    /// The column of some of its rows, in that order; the texts stay.
    package func taking(_ rows: [Int]) -> LeadColumn {
        LeadColumn(
            name: name, texts: texts, codes: rows.map { codes[$0] },
            numbers: numbers.isEmpty ? [] : rows.map { numbers[$0] }, kind: kind)
    }

    package var missingCount: Int {
        kind == .categorical || kind == .empty
            ? codes.count { $0 < 0 } : numbers.count { $0.isNaN }
    }
}

/// Takes the cells of a column one after the other.
package struct LeadColumnBuilder: Sendable {
    private let name: String
    private var index: [String: Int32] = [:]
    private var texts: [String] = []
    private var codes: [Int32] = []

    package init(name: String) { self.name = name }

    /// Texts that say that there is no value.
    static let missing: Set<String> = [
        "", "na", "n/a", "nan", "null", "nil", "none", "-", "--", "?", "\\n", "#n/a", "空", "无",
        "未填", "不详",
    ]

    package mutating func append(_ cell: String) {
        if let known = index[cell] {
            codes.append(known)
            return
        }
        let text = Self.trimmed(cell)
        var code: Int32 = -1
        if !Self.missing.contains(text.lowercased()) {
            if let known = index[text] {
                code = known
            } else {
                code = Int32(texts.count)
                texts.append(text)
                index[text] = code
            }
        }
        index[cell] = code
        codes.append(code)
    }

    /// The column with its kind: numbers or dates where 99 of 100 filled rows are such.
    package func finish() -> LeadColumn {
        var counts = [Int](repeating: 0, count: texts.count)
        for code in codes where code >= 0 { counts[Int(code)] += 1 }
        let filled = counts.reduce(0, +)
        guard filled > 0 else { return column([], .empty) }
        let asNumbers = texts.map(LeadNumber.parse)
        if share(asNumbers, counts) * 100 >= 99 * Double(filled) {
            return column(spread(asNumbers), .numeric)
        }
        let asDates = texts.map(LeadDate.parse)
        if share(asDates, counts) * 100 >= 99 * Double(filled) {
            return column(spread(asDates), .date)
        }
        return column([], .categorical)
    }

    private func share(_ values: [Double?], _ counts: [Int]) -> Double {
        Double(zip(values, counts).reduce(0) { $0 + ($1.0 == nil ? 0 : $1.1) })
    }

    private func spread(_ values: [Double?]) -> [Double] {
        codes.map { $0 < 0 ? .nan : values[Int($0)] ?? .nan }
    }

    private func column(_ numbers: [Double], _ kind: LeadColumn.Kind) -> LeadColumn {
        LeadColumn(name: name, texts: texts, codes: codes, numbers: numbers, kind: kind)
    }

    private static func trimmed(_ text: String) -> String {
        let space: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{3000}" }
        guard let first = text.first, let last = text.last, space(first) || space(last) else {
            return text
        }
        let head = text.drop(while: space)
        return String(head.reversed().drop(while: space).reversed())
    }
}
