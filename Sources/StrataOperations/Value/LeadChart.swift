/// A plot over the unit square as SVG.
struct LeadChart {
    private var parts: [String] = []
    private let title: String
    private static let (width, height) = (640.0, 360.0)
    private static let (left, top, right, bottom) = (72.0, 16.0, 16.0, 48.0)

    init(title: String) { self.title = title }

    var svg: String {
        let label = Self.escaped(title)
        return "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 640 360\" aria-label=\"\(label)\">"
            + "<title>\(label)</title>\(parts.joined())</svg>"
    }

    /// Frame, names and ticks; a scale gives what stands at a share of an axis, `nil` for none.
    mutating func axes(
        x: String, y: String, xScale: ((Double) -> String)? = nil,
        yScale: ((Double) -> String)? = nil
    ) {
        let (x0, y1) = (Self.x(0), Self.y(1))
        for share in [0, 0.25, 0.5, 0.75, 1] {
            if share > 0, share < 1 {
                parts.append(
                    "<polyline class=\"grid\" points=\"\(x0),\(Self.y(share)) "
                        + "\(Self.x(1)),\(Self.y(share))\"/>")
            }
            if let xScale {
                parts.append(
                    "<text x=\"\(Self.x(share))\" y=\"\(Self.y(0) + 16)\" text-anchor=\"middle\">"
                        + "\(Self.escaped(xScale(share)))</text>")
            }
            if let yScale {
                parts.append(
                    "<text x=\"\(x0 - 6)\" y=\"\(Self.y(share) + 4)\" text-anchor=\"end\">"
                        + "\(Self.escaped(yScale(share)))</text>")
            }
        }
        parts.append(
            "<rect class=\"frame\" x=\"\(x0)\" y=\"\(y1)\" width=\"\(Self.x(1) - x0)\" "
                + "height=\"\(Self.y(0) - y1)\"/>")
        parts.append(
            "<text x=\"\(Self.x(0.5))\" y=\"\(Self.height - 10)\" text-anchor=\"middle\">"
                + "\(Self.escaped(x))</text>")
        parts.append(
            "<text transform=\"translate(16 \(Self.y(0.5))) rotate(-90)\" "
                + "text-anchor=\"middle\">\(Self.escaped(y))</text>")
    }

    mutating func curve(_ points: [(Double, Double)], style: String) {
        guard !points.isEmpty else { return }
        let path = points.map { "\(Self.x($0.0)),\(Self.y($0.1))" }.joined(separator: " ")
        parts.append("<polyline class=\"\(style)\" points=\"\(path)\"/>")
    }

    mutating func dot(_ x: Double, _ y: Double) {
        parts.append("<circle class=\"dot\" cx=\"\(Self.x(x))\" cy=\"\(Self.y(y))\" r=\"3\"/>")
    }

    /// What stands below the `index`th of `count` bars.
    mutating func name(_ index: Int, of count: Int, _ text: String) {
        let x = Self.x((Double(index) + 0.5) / Double(max(1, count)))
        parts.append(
            "<text x=\"\(x)\" y=\"\(Self.y(0) + 16)\" text-anchor=\"middle\">"
                + "\(Self.escaped(text))</text>")
    }

    /// A bar of a share of the height, the `index`th of `count`.
    mutating func bar(_ index: Int, of count: Int, _ share: Double, style: String) {
        let step = 1 / Double(max(1, count))
        let x0 = Self.x((Double(index) + 0.15) * step)
        let x1 = Self.x((Double(index) + 0.85) * step)
        let y = Self.y(share)
        parts.append(
            "<rect class=\"\(style)\" x=\"\(x0)\" y=\"\(y)\" width=\"\(Self.tenth(x1 - x0))\" "
                + "height=\"\(Self.tenth(Self.y(0) - y))\"/>")
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "`": result += "&#96;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func x(_ share: Double) -> Double {
        tenth(left + min(max(share, 0), 1) * (width - left - right))
    }

    private static func y(_ share: Double) -> Double {
        tenth(height - bottom - min(max(share, 0), 1) * (height - top - bottom))
    }

    private static func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
