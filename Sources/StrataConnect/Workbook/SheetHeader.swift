extension HeaderDetector {
    /// The header of a worksheet: one row, or two where a group's name spans several columns.
    ///
    /// A merged cell holds its text in its first cell only; the cells it covers are filled here.
    static func detectSheet(
        rows: [[String]], isData: ([String]) -> Bool = { _ in false }
    ) -> Header {
        let width = rows.map(\.count).max() ?? 0
        var counts: [Int: Int] = [:]
        for row in rows { counts[row.count { !$0.isEmpty }, default: 0] += 1 }
        // Rows of a table are rarely all filled: the width is what most rows reach.
        let typical = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
        var first = 0
        while first < min(rows.count, 20), typical > 1,
            rows[first].count(where: { !$0.isEmpty }) * 2 < typical
        {
            first += 1
        }
        if first == min(rows.count, 20) { first = 0 }
        let rest = Array(rows[first...]).map { row in
            row + Array(repeating: "", count: max(0, width - row.count))
        }
        if let grouped = grouped(rest, width: width), !isData(grouped) {
            return Header(
                names: grouped, rowsBefore: first + 2, isNamed: true, titles: Array(rows[..<first]))
        }
        var single = detect(rows: rest, columns: width, isData: isData)
        if single.isNamed {
            single.rowsBefore += first
            single.titles.insert(contentsOf: rows[..<first], at: 0)
        }
        return single
    }

    /// The names of two header rows, or `nil` where the second is data.
    private static func grouped(_ rows: [[String]], width: Int) -> [String]? {
        guard rows.count > 2, width > 2 else { return nil }
        let (top, below) = (rows[0], rows[1])
        let gaps = (1..<width).filter { top[$0].isEmpty && !below[$0].isEmpty }
        guard !gaps.isEmpty, top.contains(where: { !$0.isEmpty }) else { return nil }
        let areNames = (top + below).allSatisfy { !Shape($0).isValue && Shape($0) != .code }
        guard areNames else { return nil }
        var names: [String] = []
        var group = ""
        for column in 0..<width {
            if !top[column].isEmpty { group = top[column] }
            let own = below[column]
            // A cell over both rows has nothing below it; what is below a group belongs to it.
            names.append(
                own.isEmpty ? top[column] : group.isEmpty || group == own ? own : group + " " + own)
        }
        let body = rows[2...].prefix(40)
        let holdsValues = body.joined().contains { Shape($0).isValue || Shape($0) == .code }
        let repeats = body.joined().contains { cell in below.contains(cell) && !cell.isEmpty }
        return holdsValues && !repeats ? complete(names, columns: width) : nil
    }
}
