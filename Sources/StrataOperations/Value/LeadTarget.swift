import StrataCore
import StrataValue

/// The outcome column: which rows have one, and which are successes.
struct LeadTarget: Sendable {
    /// Rows with an outcome, in the order of the file.
    var rows: [Int] = []
    /// One for each of `rows`.
    var outcomes: [Bool] = []
    /// Rows without: leads to score.
    var unknown: [Int] = []
    var positive: String
    /// Any value that is there, for the message on one class.
    var onlyValue: String

    /// Texts that mean a success where nobody says which does.
    private static let usual: Set<String> = [
        "yes", "y", "true", "t", "1", "1.0", "success", "won", "converted", "sold", "positive",
        "是", "成功", "成交", "已成交", "已签约", "转化",
    ]

    /// - Throws: `LeadError`.
    init(_ table: LeadTable, _ request: LeadRequest) throws(LeadError) {
        guard let column = table.column(request.target) else {
            throw .noColumn(request.target, in: table)
        }
        let counts = column.counts
        guard let first = column.texts.first else {
            throw .noOutcomes(target: request.target)
        }
        let seen = counts.indices.sorted {
            counts[$0] > counts[$1] || (counts[$0] == counts[$1] && $0 < $1)
        }.map { column.texts[$0] }
        onlyValue = first
        if let asked = request.positive {
            guard column.texts.contains(asked) else {
                throw .noPositive(value: asked, seen: seen)
            }
            positive = asked
        } else {
            let known = column.texts.filter { Self.usual.contains($0.lowercased()) }
            if known.count == 1, column.texts.count <= 2 {
                positive = known[0]
            } else if column.texts.count == 1 {
                throw .oneClass(target: request.target, value: first)
            } else {
                throw .manyValues(target: request.target, seen: seen)
            }
        }
        guard let code = column.texts.firstIndex(of: positive) else {
            throw .noPositive(value: positive, seen: seen)
        }
        for row in 0..<table.rowCount {
            if column.codes[row] < 0 {
                unknown.append(row)
            } else {
                rows.append(row)
                outcomes.append(Int(column.codes[row]) == code)
            }
        }
        if column.texts.count == 1, request.profile == nil {
            throw .oneClass(target: request.target, value: first)
        }
    }
}

extension LeadError {
    static func noColumn(_ name: String, in table: LeadTable) -> LeadError {
        let names = table.columns.map(\.name)
        return .noColumn(
            name: name, columns: names,
            nearest: names.first { $0.lowercased() == name.lowercased() }
                ?? Spelling.nearest(to: name, in: names))
    }
}

extension LeadTable {
    /// The table of some of its rows.
    func taking(_ rows: [Int]) -> LeadTable {
        guard rows.count < rowCount else { return self }
        return LeadTable(columns: columns.map { $0.taking(rows) }, rowCount: rows.count)
    }
}
