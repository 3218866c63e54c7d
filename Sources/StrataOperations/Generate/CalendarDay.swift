/// A day of the Gregorian calendar, in days since 1970-01-01.
struct CalendarDay: Sendable, Equatable {
    var number: Int

    /// The day that stands for today in everything generated; no clock is read.
    static let today = CalendarDay(year: 2026, month: 6, day: 30)

    init(number: Int) { self.number = number }

    /// Howard Hinnant's `days_from_civil`.
    init(year: Int, month: Int, day: Int) {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    var civil: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// Full years from this day to `other`.
    func years(to other: CalendarDay) -> Int {
        let a = civil
        let b = other.civil
        return b.year - a.year - ((b.month, b.day) < (a.month, a.day) ? 1 : 0)
    }
}

extension ByteBuffer {
    mutating func append(day: CalendarDay, separator: UInt8 = 0x2D) {
        let (y, m, d) = day.civil
        append(number: y, width: 4)
        append(separator)
        append(number: m, width: 2)
        append(separator)
        append(number: d, width: 2)
    }

    /// `HH:MM:SS` of a second of the day.
    mutating func append(secondOfDay second: Int) {
        append(number: second / 3600, width: 2)
        append(0x3A)
        append(number: second / 60 % 60, width: 2)
        append(0x3A)
        append(number: second % 60, width: 2)
    }
}
