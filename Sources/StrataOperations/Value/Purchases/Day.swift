/// Days since 1970-01-01 in the Gregorian calendar.
package enum Day {
    static let firstYear = 1900
    static let lastYear = 2199

    /// The number of each month's first day, from January of `firstYear` on.
    private static let monthStarts: [Int32] = (0...((lastYear - firstYear + 1) * 12)).map {
        Int32(number(year: firstYear + $0 / 12, month: $0 % 12 + 1, day: 1))
    }

    /// Howard Hinnant, “chrono-compatible low-level date algorithms”, days_from_civil.
    private static func number(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let ofEra = y - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    /// The day of the parts; `nil` where the calendar lacks it, or before 1900 or after 2199.
    @inline(__always)
    static func of(year: Int, month: Int, day: Int) -> Int32? {
        guard year >= firstYear, year <= lastYear, month >= 1, month <= 12, day >= 1
        else { return nil }
        return monthStarts.withUnsafeBufferPointer { starts in
            let index = (year &- firstYear) &* 12 &+ month &- 1
            let result = starts[index] &+ Int32(truncatingIfNeeded: day &- 1)
            return result < starts[index &+ 1] ? result : nil
        }
    }

    /// A day as options give it, year first.
    package static func parse(_ text: String) -> Int32? {
        var bytes = Array(text.utf8)
        let count = bytes.count
        bytes += [UInt8](repeating: 0, count: 16)
        return bytes.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.flatMap { base -> Int32? in
                guard count > 4, count <= 10, bytes[..<4].allSatisfy({ $0 &- 48 < 10 }) else {
                    return nil
                }
                return DayReader(order: .dmy).read(base, count)
            }
        }
    }

    /// The day as `2026-11-26`.
    package static func text(_ day: Int32) -> String {
        let shifted = Int(day) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
