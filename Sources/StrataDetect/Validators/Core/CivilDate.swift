#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A day of the proleptic Gregorian calendar, packed as `year * 10000 + month * 100 + day`.
package struct CivilDate: Sendable, Hashable, Comparable {
    package let packed: Int32

    /// The date of the parts, or nil where no such day exists.
    @inline(__always)
    package init?(year: Int, month: Int, day: Int) {
        guard CivilDate.exists(year: year, month: month, day: day) else { return nil }
        packed = Int32(truncatingIfNeeded: year &* 10000 &+ month &* 100 &+ day)
    }

    package var year: Int { Int(packed) / 10000 }
    package var month: Int { Int(packed) / 100 % 100 }
    package var day: Int { Int(packed) % 100 }

    package static func < (a: CivilDate, b: CivilDate) -> Bool { a.packed < b.packed }

    /// Whether the calendar has that day; years from 1 to 9999.
    @inline(__always)
    package static func exists(year: Int, month: Int, day: Int) -> Bool {
        guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1 else { return false }
        if day <= 28 { return true }
        if month == 2 { return day == 29 && isLeap(year) }
        if day <= 30 { return true }
        // Bits of the months with 31 days.
        return day == 31 && (0b1_0101_1010_1010 >> month) & 1 == 1
    }

    @inline(__always)
    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The day of an instant in UTC, `secondsSinceEpoch` after 1970-01-01.
    package init(secondsSinceEpoch: Int) {
        // Days to a date in eras of 400 years (146097 days) that begin on 1 March.
        let days = Int((Double(secondsSinceEpoch) / 86400).rounded(.down)) + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        packed = Int32(truncatingIfNeeded: year * 10000 + month * 100 + day)
    }

    /// Today in UTC. Rules take the day as an argument; only their callers ask the clock.
    package static func today() -> CivilDate {
        CivilDate(secondsSinceEpoch: Int(time(nil)))
    }
}
