/// Numbers as people read them, without a locale database.
package enum NumberText {
    /// `1234567` as `1,234,567`.
    package static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var result = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += "," }
            result.append(digit)
        }
        return result
    }

    /// A share in [0, 1] as a percentage; never 100 % or 0 % where it is not exactly that.
    package static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "–" }
        switch share {
        case ...0: return "0 %"
        case 1...: return "100 %"
        case ..<0.01: return "<1 %"
        case 0.995...: return ">99 %"
        default: return "\(Int((share * 100).rounded())) %"
        }
    }

    /// A confidence in [0, 1] with two digits.
    package static func confidence(_ value: Double) -> String {
        let hundredths = Int((min(max(value, 0), 1) * 100).rounded(.down))
        return fixed(Double(hundredths) / 100, digits: 2)
    }

    /// Bytes with a unit of 1,000.
    package static func size(_ bytes: Int) -> String {
        var value = Double(bytes)
        var unit = 0
        let units = ["B", "kB", "MB", "GB", "TB", "PB"]
        while value >= 1000, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        return unit == 0
            ? "\(bytes) B" : "\(fixed(value, digits: value < 10 ? 1 : 0)) \(units[unit])"
    }

    /// `value` with `digits` digits behind the point.
    package static func fixed(_ value: Double, digits: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded())
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard digits > 0 else { return "\(sign)\(scaled)" }
        let fraction = String(scaled % scale)
        let zeros = String(repeating: "0", count: digits - fraction.count)
        return "\(sign)\(scaled / scale).\(zeros)\(fraction)"
    }

    /// An amount with two digits behind the point, its thousands parted: `1,234.50`.
    package static func amount(_ value: Double) -> String {
        let text = fixed(value, digits: 2)
        guard let point = text.firstIndex(of: "."),
            let whole = Int(text[..<point].drop { $0 == "-" })
        else { return text }
        return (text.hasPrefix("-") ? "-" : "") + grouped(whole) + text[point...]
    }

    /// Seconds as `m:ss` or `h:mm:ss`.
    package static func duration(_ seconds: Double) -> String {
        guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "–" }
        let whole = Int(seconds.rounded())
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let (hours, minutes) = (whole / 3600, whole / 60 % 60)
        return hours > 0
            ? "\(hours):\(two(minutes)):\(two(whole % 60))" : "\(minutes):\(two(whole % 60))"
    }
}
