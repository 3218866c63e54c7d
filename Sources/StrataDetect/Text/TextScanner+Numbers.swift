extension TextScanner {
    /// Candidates among the digit runs, dates and addresses of the network.
    ///
    /// - Returns: Where scanning goes on.
    mutating func scanNumber(_ start: Int) -> Int {
        let first = number(start, most: 30)?.end ?? start + 1
        // What stands behind the digits says what they can begin.
        switch buffer.at(first) {
        case 0x2D, 0x2F, 0x5E74:  // - / 年
            if let date = date(start) {
                noteDate(start, date)
                return date.end
            }
            if let end = cardExpiry(start) ?? yearOfBirth(start, first) { return end }
        case 0x2E:
            if let date = date(start) {
                noteDate(start, date)
                return date.end
            }
            if let end = networkAddress(start) ?? position(start) { return end }
        default:
            // 21 May 1978
            if first - start <= 2, let date = date(start) {
                noteDate(start, date)
                return date.end
            }
        }
        if let end = income(start) { return end }
        // 13:45, 1,234.56, 12%, 3522.89: measures, not identifiers.
        if let end = measureEnd(start, first) { return end }
        readRun(start)
        let last = Int(groups.last?.end ?? Int32(first))
        // Short numbers are something only where a word says so.
        if groups.count == 1, first - start < 7,
            first - start < 3 || contextClasses.isDisjoint(with: Self.namesShortNumbers)
        {
            return last
        }
        if let stop = routingAndAccount(start, last) { return stop }
        var index = 0
        while index < groups.count {
            if index + 3 < groups.count, sortCodeAndAccount(index) {
                index += 4
                continue
            }
            index = classify(from: index)
        }
        return max(last, behindCard(start) ?? last)
    }

    /// 09-01-29 20847716: a British sort code and the account behind it.
    mutating func sortCodeAndAccount(_ a: Int) -> Bool {
        guard groups[a].count == 2, groups[a + 1].count == 2, groups[a + 2].count == 2,
            groups[a + 3].count == 8, groups[a + 1].separator == .hyphen,
            groups[a + 2].separator == .hyphen, groups[a + 3].separator != .hyphen
        else { return false }
        add(
            Int(groups[a].start), Int(groups[a + 2].end), .bankRouting, 0.85,
            [.format, .separators])
        add(
            Int(groups[a + 3].start), Int(groups[a + 3].end), .bankAccount, 0.88,
            [.format, .separators])
        return true
    }

    /// 121092515 / 3300918274: a routing number of the USA and the account behind it.
    mutating func routingAndAccount(_ start: Int, _ end: Int) -> Int? {
        guard groups.count == 1, end - start == 9 else { return nil }
        var i = end
        while i - end < 3, buffer.at(i) == 0x20 || buffer.at(i) == 0x2F { i += 1 }
        guard i > end, buffer.at(end) == 0x2F || buffer.at(end + 1) == 0x2F,
            let account = number(i, most: 18), account.end - i >= 6, account.end - i <= 17,
            kind(account.end).isDisjoint(with: .word)
        else { return nil }
        gather(0, 1)
        guard withDigits({ BankRouting.isABA($0) }) else { return nil }
        add(start, end, .bankRouting, 0.85, [.format, .checksum])
        add(i, account.end, .bankAccount, 0.8, [.format])
        return account.end
    }

    /// Context that makes a number of six digits or fewer an identifier.
    private static var namesShortNumbers: ContextClass {
        [
            .verification, .secret, .account, .companyAccount, .medical, .socialSecurity, .qq,
            .driving, .identity, .routing, .passport, .service, .phone,
        ]
    }

    /// The end of a time, an amount or a decimal number that begins at `start`.
    func measureEnd(_ start: Int, _ first: Int) -> Int? {
        let u = buffer.at(first)
        let length = first - start
        if u == 0x3A, length <= 2, kind(first + 1).contains(.digit),
            kind(first + 2).contains(.digit),
            !kind(first + 3).contains(.digit)
        {
            var end = first + 3
            if buffer.at(end) == 0x3A, kind(end + 1).contains(.digit) { end += 3 }
            return min(end, buffer.count)
        }
        if u == 0x2C, length <= 3 {
            var end = first
            while buffer.at(end) == 0x2C, kind(end + 1).contains(.digit),
                kind(end + 2).contains(.digit), kind(end + 3).contains(.digit),
                !kind(end + 4).contains(.digit)
            {
                end += 4
            }
            if end > first {
                if buffer.at(end) == 0x2E { end = number(end + 1, most: 20)?.end ?? end }
                return end
            }
        }
        if u == 0x2E, kind(first + 1).contains(.digit) {
            let fraction = number(first + 1, most: 20)?.end ?? first
            // Dotted telephone numbers have three groups or more.
            if buffer.at(fraction) != 0x2E || !kind(fraction + 1).contains(.digit) {
                if fraction - first <= 3 || length > 4 || length <= 2 { return fraction }
            }
        }
        let before = buffer.at(start - 1)
        if before == 0x24 || before == 0xA5 || before == 0xFFE5 || before == 0x20AC
            || before == 0xA3
        {
            return first
        }
        if length < 7, u == 0x25 || u == 0x5143 || u == 0x4E07 || u == 0x5757 { return first }
        return nil
    }

    /// Judges the digit groups from `index` on; returns the first group that is still open.
    mutating func classify(from index: Int) -> Int {
        let start = Int(groups[index].start)
        var context: ContextWindow?
        var b = groups.count
        while b > index {
            let end = Int(groups[b - 1].end)
            gather(index, b)
            let length = digits.count
            if length < 3 && b == index + 1 { break }
            if length <= 20, isUniform(index, b) {
                // The longer readings stand on their own; the words around are looked up once.
                let around = context ?? window(start, end)
                context = around
                if let consumed = judge(index, b, start, end, around) { return consumed }
            }
            b -= 1
        }
        return index + 1
    }

    mutating func gather(_ a: Int, _ b: Int) {
        digits.removeAll()
        for g in a..<b {
            var i = Int(groups[g].start)
            while i < Int(groups[g].end) {
                digits.append(UInt8(truncatingIfNeeded: buffer.unit[i]))
                i += 1
            }
        }
    }

    /// Whether the separators between the groups `a..<b` are of one sort (parentheses aside).
    func isUniform(_ a: Int, _ b: Int) -> Bool {
        guard b - a > 1 else { return true }
        var seen: DigitGroup.Separator = .none
        var wrapped = false
        for g in (a + 1)..<b {
            let s = groups[g].separator
            // An area code's parentheses, and one line break where a line was wrapped.
            if s == .parenthesis { continue }
            if s == .newline, !wrapped {
                wrapped = true
                continue
            }
            if seen == .none || seen == s {
                seen = s
            } else if g > a + 2 || seen == .newline || s == .newline {
                return false
            } else {
                // +1 907-342-9983: the first separator may differ.
                seen = s
            }
        }
        return true
    }

    /// The label of the groups `a..<b` as one number, if any; returns the next open group.
    mutating func judge(
        _ a: Int, _ b: Int, _ start: Int, _ end: Int, _ ctx: ContextWindow
    ) -> Int? {
        let single = b == a + 1
        let length = digits.count
        let before = buffer.at(start - 1)
        let after = buffer.at(end)
        let followedByLetter =
            !kind(end).isDisjoint(with: .letter) && extensionEnd(end) == nil
        let dotted = b > a + 1 && groups[a + 1].separator == .dot
        if kind(start - 1).contains(.upper) || kind(start - 1).contains(.lower) {
            // Inside a token of letters and digits; `tel13800138000` is a keyword before.
            if ctx.distance != 0 { return nil }
        }
        if before == 0x2E, kind(start - 2).contains(.digit) { return nil }

        // The check character X of a resident number.
        if length == 17, followedByLetter, after == 0x58 || after == 0x78,
            kind(end + 1).isDisjoint(with: .word)
        {
            digits.append(0x58)
            if residentNumber(start, end + 1, ctx) { return b }
            digits.removeLast()
            return nil
        }
        if followedByLetter || dotted && !isDottedPhone(a, b) { return nil }
        // CASE-95688866, SO-1234: a number behind a word and a hyphen is part of a code.
        let coded =
            before == 0x23 || before == 0x5F
            || before == 0x2D && !kind(start - 2).isDisjoint(with: .word)
            || before == 0x2F && !kind(start - 2).isDisjoint(with: .letter)

        if length == 18 || length == 15, residentNumber(start, end, ctx) { return b }
        let strong = ctx.nearest
        if strong.contains(.reference), !strong.contains(.card), !strong.contains(.phone),
            !strong.contains(.account), !strong.contains(.customer), ctx.distance <= 16
        {
            return nil
        }
        if length >= 13, length <= 19, paymentCard(a, b, start, end, ctx, coded: coded) { return b }
        // Grouped like a North American telephone number, so that the word before decides first.
        if length == 10, single || b - a == 3, britishHealthNumber(start, end, ctx) { return b }
        if length == 9, b - a == 3, groups[a].count == 3, groups[a + 1].count == 2,
            groups[a + 1].separator == .hyphen, groups[a + 2].separator == .hyphen,
            socialSecurity(a, b, start, end, ctx, coded: coded)
        {
            return b
        }
        if length == 9, b - a == 2, groups[a].count == 2, groups[a + 1].separator == .hyphen,
            !strong.contains(.phone), !coded
        {
            let named = strong.contains(.tax)
            add(
                start, end, .taxIdBusiness, named ? 0.97 : 0.62,
                named ? [.format, .contextBefore] : [.format, .separators],
                context: named ? ctx.index : -1)
            return b
        }
        if length >= 5, length <= 6, single, hotline(start, end, ctx) { return b }
        if ctx.nearest.contains(.socialSecurity), length >= 8, length <= 12, single,
            ctx.distance <= 12
        {
            add(
                start, end, .cnSocialSecurity, 0.9, [.format, .contextBefore], context: ctx.index)
            return b
        }
        if let next = telephone(a, b, start, end, ctx, coded: coded) { return next }
        if length == 9, socialSecurity(a, b, start, end, ctx, coded: coded) { return b }
        if coded && !strong.contains(.card) && !strong.contains(.account) && before != 0x23 {
            return nil
        }
        if contextNumber(a, b, start, end, ctx) { return b }
        return nil
    }

    /// 95588, 10086: numbers that only companies have, behind a word for calling.
    mutating func hotline(_ start: Int, _ end: Int, _ ctx: ContextWindow) -> Bool {
        guard !ctx.nearest.isDisjoint(with: [.phone, .service]), ctx.distance <= 6,
            digits[0] == 0x39 && (digits[1] == 0x35 || digits[1] == 0x36)
                || digits[0] == 0x31 && digits[1] <= 0x32 && digits.count == 5
        else { return false }
        add(start, end, .companyPhone, 0.85, [.format, .contextBefore], context: ctx.index)
        return true
    }

    /// The end of an extension written right behind a telephone number: x751, ext. 12.
    func extensionEnd(_ end: Int) -> Int? {
        var i = end
        while buffer.at(i) == 0x20, i - end < 1 { i += 1 }
        if buffer.at(i) | 0x20 == 0x78 {
            i += 1
        } else if buffer.at(i) | 0x20 == 0x65, buffer.at(i + 1) | 0x20 == 0x78,
            buffer.at(i + 2) | 0x20 == 0x74
        {
            i += 3
            if buffer.at(i) == 0x2E { i += 1 }
            if buffer.at(i) == 0x20 { i += 1 }
        } else {
            return nil
        }
        guard let digits = number(i, most: 7), kind(digits.end).isDisjoint(with: .word) else {
            return nil
        }
        return digits.end
    }

    func isDottedPhone(_ a: Int, _ b: Int) -> Bool {
        let count = b - a
        if count == 3 {
            return groups[a].count == 3 && groups[a + 1].count == 3 && groups[a + 2].count == 4
                || groups[a].count == 3 && groups[a + 1].count == 4 && groups[a + 2].count == 4
        }
        if count == 4 {
            return groups[a].count == 1 && groups[a + 1].count == 3 && groups[a + 2].count == 3
                && groups[a + 3].count == 4
        }
        return count == 5 && (a..<b).allSatisfy { groups[$0].count == 2 }
    }
}
