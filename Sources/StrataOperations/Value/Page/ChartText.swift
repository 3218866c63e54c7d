import StrataCore

/// Pieces of SVG and HTML for the pages of the value models; every text is escaped.
struct ChartText {
    private(set) var text = ""

    /// Escapes scalar by scalar, so that a combining mark behind `<` hides nothing.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Begins a drawing of that size with a title for those who do not see it.
    init(width: Int, height: Int, title: String) {
        text =
            "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 \(width) \(height)\" "
            + "aria-label=\"\(Self.escaped(title))\"><title>\(Self.escaped(title))</title>"
    }

    mutating func rectangle(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, of style: String,
        opacity: Double? = nil
    ) {
        let shade = opacity.map { " fill-opacity=\"\(Self.number($0))\"" } ?? ""
        text +=
            "<rect class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" "
            + "width=\"\(Self.number(max(width, 0)))\" height=\"\(Self.number(max(height, 0)))\"\(shade)/>"
    }

    mutating func line(_ points: [(Double, Double)], of style: String) {
        guard !points.isEmpty else { return }
        let path = points.map { "\(Self.number($0.0)),\(Self.number($0.1))" }
        text += "<polyline class=\"\(style)\" points=\"\(path.joined(separator: " "))\"/>"
    }

    mutating func label(
        _ words: String, _ x: Double, _ y: Double, of style: String = "axis",
        anchor: String = "middle"
    ) {
        text +=
            "<text class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" "
            + "text-anchor=\"\(anchor)\">\(Self.escaped(words))</text>"
    }

    /// The drawing, ended.
    var svg: String { text + "</svg>" }

    private static func number(_ value: Double) -> String { NumberText.fixed(value, digits: 2) }

    /// A table; numbers to the right.
    static func table(_ header: [String], _ rows: [[String]]) -> String {
        var text = "<div class=\"scroll\" tabindex=\"0\"><table><thead><tr>"
        for (index, cell) in header.enumerated() {
            let style = index == 0 ? "" : " class=\"figure\""
            text += "<th scope=\"col\"\(style)>\(escaped(cell))</th>"
        }
        text += "</tr></thead><tbody>"
        for row in rows {
            text += "<tr>"
            for (index, cell) in row.enumerated() {
                text += index == 0 ? "<th scope=\"row\">" : "<td class=\"figure\">"
                text += escaped(cell) + (index == 0 ? "</th>" : "</td>")
            }
            text += "</tr>"
        }
        return text + "</tbody></table></div>"
    }

    /// Round numbers for an axis from 0 to at least `largest`.
    static func ticks(to largest: Double) -> [Double] {
        guard largest > 0, largest.isFinite else { return [0, 1] }
        var step = 1.0
        while step * 5 < largest { step *= 10 }
        while step * 5 > largest * 10 { step /= 10 }
        for factor in [0.1, 0.2, 0.5, 1, 2] where step * factor * 6 >= largest {
            step *= factor
            break
        }
        let count = Int((largest / step).rounded(.up))
        return (0...max(count, 1)).map { Double($0) * step }
    }

    /// A number of an axis in few signs.
    static func short(_ value: Double) -> String {
        switch abs(value) {
        case 1e9...: NumberText.fixed(value / 1e9, digits: 1) + "G"
        case 1e6...: NumberText.fixed(value / 1e6, digits: 1) + "M"
        case 1e4...: NumberText.fixed(value / 1e3, digits: 0) + "k"
        case 10...: NumberText.fixed(value, digits: 0)
        case 1...: NumberText.fixed(value, digits: 1)
        default: value == 0 ? "0" : NumberText.fixed(value, digits: 2)
        }
    }
}
