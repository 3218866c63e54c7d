/// The time in a recording's name, in one of the forms that telephone systems write.
///
/// `yyyyMMddHHmmss`, `yyyyMMddHHmm`; seconds (10 digits) or milliseconds (13 digits) since 1970; a
/// date `yyyyMMdd` or `yyyy-MM-dd` (`-`, `.`, `_` or `/`), one of `T`, `_`, `-`, `.` or a space, and
/// `HHmmss`, `HHmm`, `HH-mm-ss` or `HH-mm` (`-`, `:`, `.` or `_`), then perhaps a fraction of a
/// second, then perhaps `Z`, `+hhmm` or `+hh:mm`. Years from 1970 to 2099.
package struct RecordingTime: Sendable, Hashable {
    /// ISO 8601, to the second: `2026-01-02T10:30:00`, with `Z` or an offset where the name has one.
    package var text: String

    /// - Returns: `nil` for what is no such time.
    package init?(_ name: some Collection<UInt8>) {
        var reader = Reader(rest: Array(name)[...])
        guard let text = reader.epoch() ?? reader.civil() else { return nil }
        self.text = text
    }

    private struct Reader {
        var rest: ArraySlice<UInt8>

        /// Seconds or milliseconds since 1970.
        func epoch() -> String? {
            guard rest.count == 10 || rest.count == 13, rest.allSatisfy(Self.isDigit) else {
                return nil
            }
            let number = rest.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            let seconds = rest.count == 13 ? number / 1_000 : number
            // From 2000 on: smaller numbers are no times of recordings.
            guard (946_684_800..<4_102_444_800).contains(seconds) else { return nil }
            let (year, month, day) = Self.date(days: seconds / 86_400)
            let left = seconds % 86_400
            return Self.text(year, month, day, left / 3_600, left / 60 % 60, left % 60, "Z")
        }

        mutating func civil() -> String? {
            guard let year = number(4) else { return nil }
            let divider = skip(Array("-._/".utf8))
            guard let month = number(2) else { return nil }
            if let divider, skip([divider]) == nil { return nil }
            guard let day = number(2) else { return nil }
            let isWhole = rest.allSatisfy(Self.isDigit) && divider == nil
            if !isWhole, skip(Array("Tt_-. ".utf8)) == nil { return nil }
            guard let hour = number(2) else { return nil }
            let colon = skip(Array("-:._".utf8))
            guard let minute = number(2) else { return nil }
            var second = 0
            if let colon {
                if skip([colon]) != nil {
                    guard let found = number(2) else { return nil }
                    second = found
                }
            } else if let first = rest.first, Self.isDigit(first) {
                guard let found = number(2) else { return nil }
                second = found
            }
            if skip(Array(".,".utf8)) != nil {
                let digits = rest.prefix(while: Self.isDigit)
                guard (1...9).contains(digits.count) else { return nil }
                rest = rest.dropFirst(digits.count)
            }
            guard let zone = zone(), rest.isEmpty, (1970..<2100).contains(year),
                (1...12).contains(month), day >= 1, day <= Self.days(month, of: year), hour < 24,
                minute < 60, second < 60
            else { return nil }
            return Self.text(year, month, day, hour, minute, second, zone)
        }

        /// What stands behind the time: nothing, `Z` or an offset; `nil` for anything else.
        private mutating func zone() -> String? {
            guard let first = rest.first else { return "" }
            if skip(Array("Zz".utf8)) != nil { return "Z" }
            guard skip(Array("+-".utf8)) != nil, let hours = number(2) else { return nil }
            _ = skip(Array(":".utf8))
            guard let minutes = number(2), hours < 15, minutes < 60 else { return nil }
            let sign = first == UInt8(ascii: "+") ? "+" : "-"
            return "\(sign)\(Self.two(hours)):\(Self.two(minutes))"
        }

        private mutating func number(_ count: Int) -> Int? {
            let digits = rest.prefix(count)
            guard digits.count == count, digits.allSatisfy(Self.isDigit) else { return nil }
            rest = rest.dropFirst(count)
            return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }

        private mutating func skip(_ bytes: [UInt8]) -> UInt8? {
            guard let first = rest.first, bytes.contains(first) else { return nil }
            rest = rest.dropFirst()
            return first
        }

        private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

        private static func two(_ number: Int) -> String {
            number < 10 ? "0\(number)" : "\(number)"
        }

        private static func text(
            _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int,
            _ zone: String
        ) -> String {
            "\(year)-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):\(two(second))\(zone)"
        }

        private static func days(_ month: Int, of year: Int) -> Int {
            let isLeap =
                year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
            return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        }

        /// The date of a day from 1970-01-01 on.
        private static func date(days: Int) -> (Int, Int, Int) {
            var left = days
            var year = 1970
            while true {
                let length = (1...12).reduce(0) { $0 + Self.days($1, of: year) }
                if left < length { break }
                left -= length
                year += 1
            }
            var month = 1
            while left >= Self.days(month, of: year) {
                left -= Self.days(month, of: year)
                month += 1
            }
            return (year, month, left + 1)
        }
    }
}
