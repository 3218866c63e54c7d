/// A length of time as policies write it: `15m`, `12h`, `30d`, `6mo`, `5y`.
///
/// Months and years keep their unit, because a deadline counted in them is a calendar's; for
/// comparison a month is 30.436875 days and a year 365.2425 (the Gregorian means).
package struct PolicyDuration: Sendable, Hashable, Comparable, CustomStringConvertible {
    package enum Unit: String, Sendable, Hashable, CaseIterable {
        case minute = "m"
        case hour = "h"
        case day = "d"
        case month = "mo"
        case year = "y"

        /// Mean length in seconds.
        package var seconds: Int {
            switch self {
            case .minute: 60
            case .hour: 3_600
            case .day: 86_400
            case .month: 2_629_746
            case .year: 31_556_952
            }
        }
    }

    package var count: Int
    package var unit: Unit

    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    package init?(_ text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 5, let count = Int(digits),
            let unit = Unit(rawValue: String(text.dropFirst(digits.count)))
        else { return nil }
        self.init(count, unit)
    }

    /// Approximate length, for comparison.
    package var seconds: Int { count * unit.seconds }
    package var description: String { "\(count)\(unit.rawValue)" }

    package static func < (a: PolicyDuration, b: PolicyDuration) -> Bool {
        (a.seconds, a.unit.seconds) < (b.seconds, b.unit.seconds)
    }

    /// The duration in words.
    package func text(in language: Language) -> String {
        switch language {
        case .en:
            let name =
                switch unit {
                case .minute: "minute"
                case .hour: "hour"
                case .day: "day"
                case .month: "month"
                case .year: "year"
                }
            return "\(count) \(name)\(count == 1 ? "" : "s")"
        case .zh:
            let name =
                switch unit {
                case .minute: "分钟"
                case .hour: "小时"
                case .day: "天"
                case .month: "个月"
                case .year: "年"
                }
            return "\(count) \(name)"
        }
    }
}
