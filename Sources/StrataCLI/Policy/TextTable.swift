import StrataCore

/// A table for a terminal or a program.
struct TextTable {
    struct Column {
        /// The name in JSON.
        var key: String
        var title: String
    }

    var columns: [Column]
    var rows: [[String]]
    var note: String?

    /// Columns side by side, wide characters counted as two.
    var text: String {
        let widths = columns.indices.map { index in
            max(
                Self.width(columns[index].title),
                rows.map { Self.width($0[index]) }.max() ?? 0)
        }
        var lines = [Self.line(columns.map(\.title), widths)]
        lines.append(Self.line(widths.map { String(repeating: "-", count: $0) }, widths))
        lines += rows.map { Self.line($0, widths) }
        if let note { lines += ["", note] }
        return lines.joined(separator: "\n") + "\n"
    }

    var json: String {
        PolicyTree.list(
            rows.map { row in
                .map(
                    zip(columns, row).map {
                        PolicyTree.Pair(key: $0.key, value: .text($1))
                    })
            }
        ).json
    }

    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            line += cell
            if index < cells.count - 1 {
                line += String(repeating: " ", count: widths[index] - width(cell) + 2)
            }
        }
        return line
    }

    /// Columns that a text takes on a terminal.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
