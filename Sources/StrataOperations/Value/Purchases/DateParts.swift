/// The numbers of a date and the month's name, where it has one.
struct DateParts {
    private(set) var numbers: [(value: Int, digits: Int)] = []
    private(set) var month: Int?
    /// Whether there is anything that no date has.
    private(set) var isBroken = false

    private static let names = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    init(_ cell: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < cell.count, numbers.count < 3 {
            let byte = cell[at]
            if byte &- 48 < 10 {
                var value = 0
                var digits = 0
                while at < cell.count, cell[at] &- 48 < 10, digits < 17 {
                    value = value * 10 + Int(cell[at] &- 48)
                    digits += 1
                    at += 1
                }
                numbers.append((value, digits))
            } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                var word: [UInt8] = []
                while at < cell.count, cell[at] | 0x20 >= 0x61, cell[at] | 0x20 <= 0x7A {
                    word.append(cell[at] | 0x20)
                    at += 1
                }
                note(String(decoding: word, as: UTF8.self))
            } else {
                // A sign before the first number is no date, and neither are decimals.
                if byte == 0x2D, numbers.isEmpty { isBroken = true }
                at += 1
            }
        }
        // What may follow three numbers is a time: not more of the same word.
        if at < cell.count, numbers.count == 3, month == nil {
            let next = cell[at]
            let isEnd = next == 0x20 || next == 0x54 || next == 0x74 || next == 0x2C
            // 日, and the marks of a zone.
            if !isEnd, next < 0x80 { isBroken = true }
        }
    }

    private mutating func note(_ word: String) {
        if let index = Self.names.firstIndex(where: { word.hasPrefix($0) }), word.count <= 9 {
            month = index + 1
        } else if !Self.weekdays.contains(where: { word.hasPrefix($0) }),
            !["t", "st", "nd", "rd", "th", "of", "z"].contains(word)
        {
            isBroken = true
        }
    }

    /// Year, month and day.
    func date(_ order: DayReader.Order) -> (Int, Int, Int)? {
        guard !isBroken else { return nil }
        if let month {
            guard numbers.count >= 2 else { return nil }
            let (first, second) = (numbers[0], numbers[1])
            if second.digits == 4 { return (second.value, month, first.value) }
            return first.digits == 4 ? (first.value, month, second.value) : nil
        }
        guard numbers.count == 3 else { return nil }
        let (a, b, c) = (numbers[0], numbers[1], numbers[2])
        if a.digits == 4, b.digits <= 2, c.digits <= 2 { return (a.value, b.value, c.value) }
        guard c.digits == 4, a.digits <= 2, b.digits <= 2 else { return nil }
        return order == .dmy ? (c.value, b.value, a.value) : (c.value, a.value, b.value)
    }
}
