/// A plot over the unit square as SVG.
struct LeadChart {
    private var parts: [String] = []
    private let title: String
    private static let (width, height) = (640.0, 360.0)
    private static let (left, top, right, bottom) = (56.0, 16.0, 16.0, 44.0)

    init(title: String) { self.title = title }

    var svg: String {
        let label = Self.escaped(title)
        return "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 640 360\" aria-label=\"\(label)\">"
            + "<title>\(label)</title>\(parts.joined())</svg>"
    }

    mutating func axes(x: String, y: String) {
        let (x0, y1) = (Self.x(0), Self.y(1))
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
