/// Digits without a break, and what separates them from the group before.
struct DigitGroup: Sendable {
    var start: Int32
    var end: Int32
    var separator: Separator

    var count: Int { Int(end - start) }

    enum Separator: UInt8, Sendable {
        case none, hyphen, blank, dot, newline, parenthesis
    }
}

extension TextScanner {
    /// Gathers the digit groups of a run from `start` on, which is a digit.
    ///
    /// Groups stand apart by a hyphen, a dot, a blank, a line break or the parentheses of an area
    /// code. A date, a time or a decimal number that follows is not part of the run.
    mutating func readRun(_ start: Int) {
        groups.removeAll()
        let n = buffer.count
        var i = start
        var separator: DigitGroup.Separator = .none
        var total = 0
        while true {
            let begin = i
            while i < n, classes[Int(buffer.unit[i])].contains(.digit) { i += 1 }
            groups.append(
                DigitGroup(start: Int32(begin), end: Int32(i), separator: separator))
            total += i - begin
            if total > 28 || groups.count == 10 { return }
            // What stands before the next digit?
            var j = i
            var kind: DigitGroup.Separator = .none
            scan: while j < n, j - i < 4 {
                switch buffer.unit[j] {
                case 0x20, 0x09:
                    if kind == .none { kind = .blank }
                case 0x2D, 0x3001:
                    if kind == .dot || kind == .hyphen { break scan }
                    kind = .hyphen
                case 0x2E, 0xB7:
                    if kind != .none { break scan }
                    kind = .dot
                case 0x0A, 0x0D:
                    if kind == .parenthesis || kind == .dot { break scan }
                    kind = .newline
                case 0x28, 0x29:
                    kind = .parenthesis
                default: break scan
                }
                j += 1
            }
            guard kind != .none, j < n, classes[Int(buffer.unit[j])].contains(.digit) else {
                return
            }
            if kind != .hyphen && kind != .dot {
                if dateEnd(j) != nil || isTime(j) || isMonthAndYear(j) { return }
            }
            separator = kind
            i = j
        }
    }

    /// Whether a month and a year to come begin at `i`, as behind a card: 11/28.
    @inline(__always)
    private func isMonthAndYear(_ i: Int) -> Bool {
        guard buffer.at(i + 2) == 0x2F, let month = number(i, most: 3), month.end == i + 2,
            month.value >= 1, month.value <= 12, let year = number(i + 3, most: 5)
        else { return false }
        return year.end - i == 5 || year.end - i == 7
    }

    /// Whether a time such as 13:45 begins at `i`.
    @inline(__always)
    func isTime(_ i: Int) -> Bool {
        var j = i
        while j < i + 3, kind(j).contains(.digit) { j += 1 }
        return j - i <= 2 && buffer.at(j) == 0x3A && kind(j + 1).contains(.digit)
            && kind(j + 2).contains(.digit)
    }

    @inline(__always) func kind(_ i: Int) -> CharacterClass { buffer.kind(i) }

    /// Number written at `i` with at most `most` digits, and its end; what does not fit wraps.
    @inline(__always)
    func number(_ i: Int, most: Int) -> (value: Int, end: Int)? {
        var j = i
        var value = 0
        while j < buffer.count, j - i < most, classes[Int(buffer.unit[j])].contains(.digit) {
            value = value &* 10 &+ Int(buffer.unit[j]) &- 0x30
            j += 1
        }
        return j > i ? (value, j) : nil
    }
}

/// A calendar date found in text.
struct DateFound {
    var end: Int
    var year: Int
    var month: Int
    var day: Int
}

extension TextScanner {
    func dateEnd(_ i: Int) -> Int? { date(i)?.end }

    /// A date in figures that begins at the digit `i`: 1988-08-11, 1988/8/11, 1988.8.11,
    /// 1988年8月11日, 10/18/1965, 18.10.1965, 21 May 1978.
    func date(_ i: Int) -> DateFound? {
        let previous = kind(i - 1)
        if previous.contains(.digit) { return nil }
        guard let first = number(i, most: 5), !kind(first.end).contains(.digit) else { return nil }
        let length = first.end - i
        let u = buffer.at(first.end)
        if length == 4, first.value >= 1850, first.value <= 2150 {
            if u == 0x5E74 {  // 年
                guard let m = number(first.end + 1, most: 2), buffer.at(m.end) == 0x6708 else {
                    return nil
                }
                guard let d = number(m.end + 1, most: 2),
                    buffer.at(d.end) == 0x65E5 || buffer.at(d.end) == 0x53F7,
                    CivilDate.exists(year: first.value, month: m.value, day: d.value)
                else { return nil }
                return DateFound(
                    end: d.end + 1, year: first.value, month: m.value, day: d.value)
            }
            guard u == 0x2D || u == 0x2F || u == 0x2E, let m = number(first.end + 1, most: 2),
                buffer.at(m.end) == u, let d = number(m.end + 1, most: 2),
                kind(d.end).isDisjoint(with: .digit),
                CivilDate.exists(year: first.value, month: m.value, day: d.value)
            else { return nil }
            // 2222-02-22-… is a longer number.
            if buffer.at(d.end) == u, kind(d.end + 1).contains(.digit) { return nil }
            return DateFound(end: d.end, year: first.value, month: m.value, day: d.value)
        }
        guard length <= 2, first.value >= 1, first.value <= 31 else { return nil }
        if u == 0x2D, let (month, end) = monthName(first.end + 1), buffer.at(end) == 0x2D,
            let year = number(end + 1, most: 4), year.end - end == 5 || year.end - end == 3
        {
            let full =
                year.end - end == 5 ? year.value : (year.value > 30 ? 1900 : 2000) + year.value
            guard CivilDate.exists(year: full, month: month, day: first.value) else { return nil }
            return DateFound(end: year.end, year: full, month: month, day: first.value)
        }
        if u == 0x2F || u == 0x2D || u == 0x2E {
            guard let second = number(first.end + 1, most: 2), buffer.at(second.end) == u,
                let y = number(second.end + 1, most: 4), kind(y.end).isDisjoint(with: .digit)
            else { return nil }
            let digits = y.end - second.end - 1
            guard digits == 4 || digits == 2 && u == 0x2F else { return nil }
            let year = digits == 4 ? y.value : (y.value > 30 ? 1900 : 2000) + y.value
            guard year >= 1850, year <= 2150 else { return nil }
            if CivilDate.exists(year: year, month: first.value, day: second.value) {
                return DateFound(end: y.end, year: year, month: first.value, day: second.value)
            }
            if CivilDate.exists(year: year, month: second.value, day: first.value) {
                return DateFound(end: y.end, year: year, month: second.value, day: first.value)
            }
            return nil
        }
        // 21 May 1978, 21st of May, 1978
        var j = first.end
        if kind(j).contains(.lower), kind(j + 1).contains(.lower), !kind(j + 2).contains(.lower) {
            j += 2
        }
        guard kind(j).contains(.blank) else { return nil }
        while kind(j).contains(.blank) { j += 1 }
        if buffer.at(j) == 0x6F, buffer.at(j + 1) == 0x66, kind(j + 2).contains(.blank) { j += 3 }
        guard let (month, end) = monthName(j) else { return nil }
        guard let year = yearAfter(end) else { return nil }
        guard CivilDate.exists(year: year.value, month: month, day: first.value) else { return nil }
        return DateFound(end: year.end, year: year.value, month: month, day: first.value)
    }

    /// A date that begins with a month's name at `i`: May 21, 1978.
    func namedDate(_ i: Int) -> DateFound? {
        guard let (month, end) = monthName(i) else { return nil }
        var j = end
        if buffer.at(j) == 0x2E { j += 1 }
        guard kind(j).contains(.blank) else { return nil }
        while kind(j).contains(.blank) { j += 1 }
        guard let day = number(j, most: 2), day.value >= 1, day.value <= 31 else { return nil }
        j = day.end
        if kind(j).contains(.lower), kind(j + 1).contains(.lower), !kind(j + 2).contains(.lower) {
            j += 2
        }
        guard let year = yearAfter(j),
            CivilDate.exists(year: year.value, month: month, day: day.value)
        else { return nil }
        return DateFound(end: year.end, year: year.value, month: month, day: day.value)
    }

    private func yearAfter(_ i: Int) -> (value: Int, end: Int)? {
        var j = i
        if buffer.at(j) == 0x2C || buffer.at(j) == 0x2E { j += 1 }
        guard kind(j).contains(.blank) else { return nil }
        while kind(j).contains(.blank) { j += 1 }
        guard let year = number(j, most: 5), year.end - j == 4, year.value >= 1850,
            year.value <= 2150
        else { return nil }
        return year
    }

    /// The month whose English name or abbreviation stands at `i`.
    private func monthName(_ i: Int) -> (Int, Int)? {
        guard kind(i - 1).isDisjoint(with: .word) else { return nil }
        var j = i
        var key: UInt64 = 0
        while j < buffer.count, j - i < 10, !kind(j).isDisjoint(with: .letter) {
            if j - i < 3 { key = key << 8 | UInt64(buffer.folded[j] & 0xFF) }
            j += 1
        }
        guard j - i >= 3, j - i <= 9 else { return nil }
        for (index, name) in Self.monthNames.enumerated() where name.key == key {
            guard j - i == 3 || j - i == name.length || j - i == 4 && index == 8 else { return nil }
            return (index + 1, j)
        }
        return nil
    }

    private static let monthNames: [(key: UInt64, length: Int)] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ].map { name in
        (name.utf8.prefix(3).reduce(0) { $0 << 8 | UInt64($1) }, name.utf8.count)
    }
}
