/// Reads days as files write them.
///
/// `19970101`, `1997-01-01`, `1997/1/1`, `1997.1.1`, `1997年1月1日`, each also with a time behind
/// it; `31/12/1997` and `12/31/1997` by `order`; `1 Jan 1997`, `Jan 1, 1997`; seconds or
/// milliseconds since 1970 (the day in UTC). Two-digit years are not read: which century is a guess.
package struct DayReader: Sendable {
    /// Which number comes first where the year stands last.
    package enum Order: String, Sendable, CaseIterable { case dmy, mdy }

    package var order: Order

    package init(order: Order) { self.order = order }

    /// The day; `nil` where the cell holds none.
    @inline(__always)
    func read(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32? {
        // The frequent forms first: 1997-01-01 and 19970101.
        if count == 8 || count == 10 {
            let dashed = count == 10
            @inline(__always) func digit(_ at: Int) -> Int { Int(bytes[at]) &- 48 }
            @inline(__always) func two(_ at: Int) -> Int {
                let (a, b) = (digit(at), digit(at &+ 1))
                return UInt(bitPattern: a) < 10 && UInt(bitPattern: b) < 10
                    ? a &* 10 &+ b : -10_000
            }
            if !dashed || (bytes[4] == bytes[7] && !Self.isDigit(bytes[4])) {
                let year = two(0) &* 100 &+ two(2)
                let month = dashed ? two(5) : two(4)
                let day = dashed ? two(8) : two(6)
                if year > 0, month > 0, day > 0 {
                    return Day.of(year: year, month: month, day: day)
                }
            }
        }
        return general(bytes, count)
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    /// The numbers and words of a cell, up to a time of day.
    @inline(never)
    private func general(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32? {
        let parts = DateParts(UnsafeBufferPointer(start: bytes, count: count))
        if parts.numbers.count == 1, parts.month == nil {
            return parts.isBroken ? nil : stamp(parts)
        }
        guard let (year, month, day) = parts.date(order) else { return nil }
        return Day.of(year: year, month: month, day: day)
    }

    private func stamp(_ parts: DateParts) -> Int32? {
        guard let (value, digits) = parts.numbers.first else { return nil }
        switch digits {
        case 8: return Day.of(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        // 2001 to 2286 in seconds; the same in milliseconds and microseconds.
        case 9, 10: return Int32(exactly: value / 86_400)
        case 12, 13: return Int32(exactly: value / 86_400_000)
        case 14:
            let date = value / 1_000_000
            return Day.of(year: date / 10_000, month: date / 100 % 100, day: date % 100)
        case 16: return Int32(exactly: value / 86_400_000_000)
        default: return nil
        }
    }

    /// Which order the cells of a column show; `nil` where they leave it open, which matters only
    /// where some put the year last.
    static func order(
        of cells: some Sequence<UnsafeBufferPointer<UInt8>>
    ) -> (order: Order?, matters: Bool) {
        var matters = false
        for cell in cells {
            let numbers = DateParts(cell).numbers
            guard numbers.count >= 3, numbers[2].digits == 4, numbers[0].digits <= 2,
                numbers[1].digits <= 2, DateParts(cell).month == nil
            else { continue }
            matters = true
            if numbers[0].value > 12 { return (.dmy, true) }
            if numbers[1].value > 12 { return (.mdy, true) }
        }
        return (nil, matters)
    }
}
