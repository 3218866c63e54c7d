/// A date, perhaps with a time of day and an offset, as lists write it.
package struct CivilTime: Sendable, Hashable {
    package var year: Int
    package var month: Int
    package var day: Int
    /// Seconds since midnight; `nil` where the text is a date alone.
    package var secondOfDay: Int?
    /// Minutes east of UTC; `nil` where the text does not say.
    package var offset: Int?

    /// Reads `2026-03-01`, `2026/3/1 9:05`, `20260301`, `2026年3月1日 09:05:00`,
    /// `2026-03-01T09:05:00Z` and the same with `+08:00`.
    package init?(_ text: String) {
        var scanner = Scanner(text)
        guard let (year, month, day) = scanner.date(), (1900...9999).contains(year),
            (1...12).contains(month), (1...Self.days(of: month, in: year)).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        scanner.skipBlanks()
        guard !scanner.isAtEnd else { return }
        guard let time = scanner.time() else { return nil }
        secondOfDay = time
        scanner.skipBlanks()
        guard !scanner.isAtEnd else { return }
        guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
        self.offset = offset
    }

    /// A date alone, which must be one.
    init(year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The date so many days later.
    func adding(days: Int) -> CivilTime {
        let (year, month, day) = Self.civil(dayNumber + days)
        return CivilTime(year: year, month: month, day: day)
    }

    /// The time of a moment at an offset.
    ///
    /// - Parameters:
    ///   - instant: Microseconds since 1970, UTC.
    ///   - offset: Minutes east of UTC.
    package init(_ instant: Int64, offset: Int = 0) {
        let seconds = Self.floor(instant, 1_000_000) + Int64(offset) * 60
        let days = Self.floor(seconds, 86_400)
        secondOfDay = Int(seconds - days * 86_400)
        self.offset = offset
        (year, month, day) = Self.civil(Int(days))
    }

    /// Microseconds since 1970, UTC; a date alone is its first moment.
    ///
    /// - Parameter assumed: The offset of a text without one, minutes east of UTC.
    /// - Returns: The moment.
    package func instant(assuming assumed: Int = 0) -> Int64 {
        let seconds =
            Int64(dayNumber) * 86_400 + Int64(secondOfDay ?? 0) - Int64(offset ?? assumed) * 60
        return seconds * 1_000_000
    }

    /// The moment at which what holds until this time ends: of a date alone the end of the day.
    package var end: Int64 { instant() + (secondOfDay == nil ? 86_400_000_000 : 0) }

    /// Days since 1970-01-01.
    package var dayNumber: Int {
        // Howard Hinnant's days_from_civil: years from March, eras of 400.
        let y = month <= 2 ? year - 1 : year
        let era = y / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    /// Monday is 0.
    package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

    /// `2026-03-01`, `2026-03-01 09:05:00`, with `+08:00` behind it where an offset is known.
    package var text: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let date = "\(year)-\(two(month))-\(two(day))"
        guard let second = secondOfDay else { return date }
        let time = "\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))"
        guard let offset else { return "\(date) \(time)" }
        let size = abs(offset)
        return "\(date) \(time)\(offset < 0 ? "-" : "+")\(two(size / 60)):\(two(size % 60))"
    }

    private static func floor(_ value: Int64, _ step: Int64) -> Int64 {
        value >= 0 ? value / step : -((-value + step - 1) / step)
    }

    private static func civil(_ days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    static func days(of month: Int, in year: Int) -> Int {
        let leap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// Reads the parts of such a text.
    private struct Scanner {
        private let bytes: [UInt8]
        private var position = 0

        init(_ text: String) {
            // The words of Chinese dates stand for separators.
            let plain = text.prefix(64).replacing("年", with: "-").replacing("月", with: "-")
                .replacing("日", with: " ").replacing("：", with: ":")
            bytes = Array(plain.utf8)
            skipBlanks()
        }

        var isAtEnd: Bool { position >= bytes.count }

        mutating func skipBlanks() {
            while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 {
                position += 1
            }
        }

        private mutating func take(_ accepted: String) -> Bool {
            guard position < bytes.count, accepted.utf8.contains(bytes[position]) else {
                return false
            }
            position += 1
            return true
        }

        private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
            var value = 0
            var count = 0
            while position < bytes.count, count < digits.upperBound,
                (0x30...0x39).contains(bytes[position])
            {
                value = value * 10 + Int(bytes[position] - 0x30)
                position += 1
                count += 1
            }
            return digits.contains(count) ? value : nil
        }

        mutating func date() -> (Int, Int, Int)? {
            guard let year = number(4...4) else { return nil }
            if take("-/.") {
                guard let month = number(1...2), take("-/."), let day = number(1...2) else {
                    return nil
                }
                return (year, month, day)
            }
            guard let month = number(2...2), let day = number(2...2) else { return nil }
            return (year, month, day)
        }

        /// Seconds since midnight, a fraction left out.
        mutating func time() -> Int? {
            _ = take("Tt")
            guard let hour = number(1...2), hour < 24, take(":"), let minute = number(2...2),
                minute < 60
            else { return nil }
            var second = 0
            if take(":") {
                guard let read = number(2...2), read < 61 else { return nil }
                second = min(read, 59)
                if take(".,") { guard number(1...9) != nil else { return nil } }
            }
            return hour * 3_600 + minute * 60 + second
        }

        mutating func offset() -> Int? {
            if take("Zz") { return 0 }
            let isEast = take("+")
            guard isEast || take("-"), let hours = number(2...2), hours <= 14 else { return nil }
            _ = take(":")
            let minutes = isAtEnd ? 0 : number(2...2)
            guard let minutes, minutes < 60 else { return nil }
            return (isEast ? 1 : -1) * (hours * 60 + minutes)
        }
    }
}
