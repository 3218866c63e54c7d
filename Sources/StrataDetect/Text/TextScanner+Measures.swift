/// Amounts behind a word for income, positions on the globe, addresses of the network.
extension TextScanner {
    /// An amount or range behind a word for income or debt: 月收入8000-12000, salary $85k.
    mutating func income(_ start: Int) -> Int? {
        guard contextClasses.contains(.income) else { return nil }
        let ctx = window(start, start + 1)
        guard ctx.nearest.contains(.income), ctx.distance <= 12 else { return nil }
        var end = start
        var i = start
        var digits = 0
        while i < buffer.count, i - start < 24 {
            let u = buffer.unit[i]
            if kind(i).contains(.digit) {
                digits += 1
                end = i + 1
            } else if u == 0x4E07 || u == 0x5343 || u == 0x5143 || u == 0x6B {  // 万 千 元 k
                end = i + 1
            } else if u != 0x2C && u != 0x2E && u != 0x2D && u != 0x24 && u != 0x7E && u != 0x4B {
                break
            } else if u == 0x4B {
                end = i + 1
            }
            i += 1
        }
        let unit = buffer.at(end - 1)
        guard digits >= 3 && digits <= 12 || digits > 0 && !kind(end - 1).contains(.digit),
            unit != 0x2C, !(buffer.at(end) == 0x20 && kind(end + 1).contains(.digit)),
            buffer.at(end) != 0x25
        else { return nil }
        // Eleven figures in a row, or a year and a month, are no sum of money.
        if let run = number(start, most: 12), run.end - start > 9 { return nil }
        if buffer.at(end) == 0x5E74 || buffer.at(end) == 0x6708 || buffer.at(end) == 0x6B21 {
            return nil
        }
        add(start, end, .incomeDebt, 0.82, [.contextBefore], context: ctx.index)
        return end
    }

    /// Latitude and longitude with four decimals or more: 39.9042, 116.4074.
    mutating func position(_ start: Int) -> Int? {
        func degrees(_ i: Int, most: Int) -> Int? {
            guard let whole = number(i, most: 3), whole.value <= most, buffer.at(whole.end) == 0x2E,
                let fraction = number(whole.end + 1, most: 12), fraction.end - whole.end - 1 >= 4
            else { return nil }
            return fraction.end
        }
        guard let first = degrees(start, most: 180) else { return nil }
        var i = first
        let named = contextClasses.contains(.position)
        while i - first < (named ? 12 : 6), i < buffer.count, !kind(i).contains(.digit) {
            let u = buffer.unit[i]
            let between =
                u == 0x2C || u == 0x20 || u == 0x2F || u == 0xB0 || u == 0x2D || u == 0x3001
                || [0x4E, 0x53, 0x45, 0x57].contains(u)
            guard
                between
                    || named
                        && (u == 0x3A || u == 0x3D || kind(i).contains(.han)
                            || kind(i).contains(.lower))
            else { return nil }
            i += 1
        }
        // A sign that belongs to the second figure.
        if buffer.at(i) == 0x2D { i += 1 }
        guard i > first, let second = degrees(i, most: 180) else { return nil }
        add(start, second, .gpsPosition, 0.9, [.format])
        return second
    }

    /// An IPv4 address that begins at `start`; returns its end.
    mutating func networkAddress(_ start: Int) -> Int? {
        var i = start
        var parts = 0
        var large = false
        while parts < 4 {
            guard let part = number(i, most: 4), part.end - i <= 3, part.value <= 255 else {
                return nil
            }
            if part.end - i > 1, buffer.at(i) == 0x30 { return nil }
            if part.value > 31 { large = true }
            parts += 1
            i = part.end
            if parts < 4 {
                guard buffer.at(i) == 0x2E else { return nil }
                i += 1
            }
        }
        if buffer.at(i) == 0x2E, kind(i + 1).contains(.digit) { return nil }
        if !kind(i).isDisjoint(with: .word) { return nil }
        let before = buffer.at(start - 1)
        if before == 0x2E || !kind(start - 1).isDisjoint(with: .letter) { return nil }
        let ctx = window(start, i)
        if ctx.nearest.contains(.version) && ctx.distance < 4 || ctx.after.contains(.version) {
            return i
        }
        let named = ctx.nearest.contains(.network)
        if !large && !named { return i }
        add(
            start, i, .ipAddress, named ? 0.98 : 0.9,
            named ? [.format, .contextBefore] : [.format], context: named ? ctx.index : -1)
        return i
    }
}
