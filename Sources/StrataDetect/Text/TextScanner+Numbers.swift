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
    private mutating func sortCodeAndAccount(_ a: Int) -> Bool {
        guard groups[a].count == 2, groups[a + 1].count == 2, groups[a + 2].count == 2,
            groups[a + 3].count == 8, groups[a + 1].separator == .hyphen,
            groups[a + 2].separator == .hyphen, groups[a + 3].separator != .hyphen
        else { return false }
        add(Int(groups[a].start), Int(groups[a + 2].end), .bankRouting, 0.85, [.format, .separators])
        add(Int(groups[a + 3].start), Int(groups[a + 3].end), .bankAccount, 0.88, [.format, .separators])
        return true
    }

    /// What is written right behind a card's number in the run that began at `start`: its expiry
    /// date and the code on its back. Returns their end.
    private mutating func behindCard(_ start: Int) -> Int? {
        guard let card = hits.last, card.label == .paymentCard, card.start >= start else {
            return nil
        }
        var i = card.end
        var expiryEnd: Int?
        for _ in 0..<2 {
            let from = i
            while i - from < 4, [0x20, 0x2F, 0x2C, 0x3B, 0x7C, 0x2D].contains(buffer.at(i)) {
                i += 1
            }
            guard i > from else { return expiryEnd }
            if !kind(i).isDisjoint(with: .letter) {
                // code 640, cvv 123
                var stop = i
                while !kind(stop).isDisjoint(with: .letter) { stop += 1 }
                guard ["code", "cvv", "cvc", "cv", "cid", "sec", "exp"].contains(folded(i, stop))
                else { return expiryEnd }
                i = stop
                while i - stop < 2, buffer.at(i) == 0x20 || buffer.at(i) == 0x3A { i += 1 }
            }
            guard let read = number(i, most: 5) else { return expiryEnd }
            if expiryEnd == nil, read.end - i == 4, read.value / 100 >= 1, read.value / 100 <= 12,
                read.value % 100 >= 24, read.value % 100 <= 40, kind(read.end).isDisjoint(with: .word)
            {
                add(i, read.end, .cardExpiry, 0.8, [.format])
                expiryEnd = read.end
                i = read.end
                continue
            }
            if expiryEnd == nil, let stop = monthAndYear(read, i) {
                add(i, stop, .cardExpiry, 0.9, [.format])
                expiryEnd = stop
                i = stop
                continue
            }
            let length = read.end - i
            guard length == 3 || length == 4 && expiryEnd != nil,
                kind(read.end).isDisjoint(with: .word), buffer.at(read.end) != 0x2D,
                expiryEnd != nil || buffer.at(from + 1) == 0x2F || buffer.at(from) == 0x2F
            else { return expiryEnd }
            add(i, read.end, .cardVerification, 0.85, [.format])
            return read.end
        }
        return expiryEnd
    }

    /// 121092515 / 3300918274: a routing number of the USA and the account behind it.
    private mutating func routingAndAccount(_ start: Int, _ end: Int) -> Int? {
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
    private func measureEnd(_ start: Int, _ first: Int) -> Int? {
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
    private mutating func classify(from index: Int) -> Int {
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

    private mutating func gather(_ a: Int, _ b: Int) {
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
    private func isUniform(_ a: Int, _ b: Int) -> Bool {
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
    private mutating func judge(
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
    private mutating func hotline(_ start: Int, _ end: Int, _ ctx: ContextWindow) -> Bool {
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

    private func isDottedPhone(_ a: Int, _ b: Int) -> Bool {
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

    // MARK: Identity

    private mutating func residentNumber(_ start: Int, _ end: Int, _ ctx: ContextWindow) -> Bool {
        let findings = withDigits {
            ResidentIdentityNumber.inspect($0, today: engine.today)
        }
        let wanted: ResidentIdentityNumber.Findings =
            digits.count == 18 ? .whole18 : .whole15
        let named = ctx.nearest.contains(.identity) || ctx.earlier.contains(.identity)
        if findings.isSuperset(of: wanted) {
            var confidence: Float = digits.count == 18 ? 0.97 : 0.82
            var reasons: Reasons = [.format, .division, .date]
            if digits.count == 18 { reasons.insert(.checksum) }
            if named {
                confidence = digits.count == 18 ? 0.995 : 0.97
                reasons.insert(.contextBefore)
            } else if ctx.nearest.contains(.reference) {
                if digits.count == 15 { return false }
                confidence = 0.75
                reasons.insert(.contradicted)
            } else if digits.count == 15,
                ctx.nearest.contains(.card) || ctx.nearest.contains(.device)
            {
                return false
            }
            let permit = findings.contains(.residencePermit)
            add(
                start, end, permit ? .cnTravelPermit : .cnResidentID, confidence, reasons,
                context: named ? ctx.index : -1)
            return true
        }
        // A mistyped number that is called an identity number is personal all the same.
        if ctx.nearest.contains(.identity), !ctx.nearest.contains(.reference),
            findings.contains(.format),
            !findings.isDisjoint(with: [.date, .province])
        {
            add(
                start, end, .cnResidentID, 0.6, [.format, .contextBefore, .contradicted],
                context: ctx.index)
            return true
        }
        return false
    }

    private mutating func socialSecurity(
        _ a: Int, _ b: Int, _ start: Int, _ end: Int, _ ctx: ContextWindow, coded: Bool
    ) -> Bool {
        let valid = withDigits { SocialSecurityNumber.check($0) }
        let taxpayer = withDigits { SocialSecurityNumber.checkTaxpayer($0) }
        let shaped =
            b - a == 3 && groups[a].count == 3 && groups[a + 1].count == 2
            && groups[a + 2].count == 4
        let hyphen = b - a > 1 && groups[a + 1].separator == .hyphen
        let nearest = ctx.nearest
        if nearest.contains(.usSSN), valid || shaped {
            add(
                start, end, .usSSN, valid ? 0.98 : 0.7,
                valid ? [.format, .contextBefore] : [.format, .contextBefore, .contradicted],
                context: ctx.index)
            return true
        }
        if nearest.contains(.usITIN), taxpayer || shaped {
            add(start, end, .usITIN, 0.97, [.format, .contextBefore], context: ctx.index)
            return true
        }
        if coded { return false }
        if shaped && (valid || taxpayer) {
            let question = ctx.earlier.contains(.usSSN)
            let confidence: Float = hyphen ? 0.9 : question ? 0.9 : 0.75
            add(
                start, end, taxpayer ? .usITIN : .usSSN, confidence,
                question ? [.format, .separators, .contextEarlier] : [.format, .separators])
            return true
        }
        guard b == a + 1, valid,
            nearest.isEmpty || ctx.isAnswer && nearest.isDisjoint(with: Self.askedForNumbers)
        else { return false }
        if ctx.earlier.contains(.usSSN) {
            add(start, end, .usSSN, 0.8, [.format, .contextEarlier])
            return true
        }
        // The whole answer of a dialogue, nine digits, where nothing else is spoken of.
        if isWholeUtterance(start, end), !buffer.hasHan {
            let asked = contexts.view.contains { $0.classes.contains(.usSSN) }
            add(
                start, end, .usSSN, asked ? 0.7 : 0.55,
                asked ? [.format, .contextEarlier] : [.format])
            return true
        }
        return false
    }

    /// What is asked for and may be nine digits as well.
    private static var askedForNumbers: ContextClass {
        [
            .account, .companyAccount, .passport, .routing, .qq, .medical, .driving,
            .otherNationalID,
            .iban, .tax,
        ]
    }

    /// Whether `start..<end` is all that stands between a speaker's colon or a line's beginning
    /// and the end of the sentence.
    func isWholeUtterance(_ start: Int, _ end: Int) -> Bool {
        var i = start
        while i > 0, buffer.unit[i - 1] == 0x20 { i -= 1 }
        guard i == 0 || buffer.unit[i - 1] == 0x3A || kind(i - 1).contains(.newline) else {
            return false
        }
        // Not a bare number alone in the text: nothing says that it is an answer.
        guard i > 0 else { return false }
        let u = buffer.at(end)
        return end >= buffer.count || u == 0x2E || kind(end).contains(.newline)
            || kind(end).contains(.sentenceEnd)
    }

    private mutating func britishHealthNumber(
        _ start: Int, _ end: Int, _ ctx: ContextWindow
    ) -> Bool {
        guard ctx.nearest.contains(.ukNHS) else { return false }
        var sum = 0
        for i in 0..<9 { sum += (10 - i) * (Int(digits[i]) - 0x30) }
        let check = (11 - sum % 11) % 11
        let holds = check == Int(digits[9]) - 0x30
        add(
            start, end, .ukNHS, holds ? 0.98 : 0.65,
            holds
                ? [.format, .checksum, .contextBefore] : [.format, .contextBefore, .contradicted],
            context: ctx.index)
        return true
    }

    // MARK: Payment

    private mutating func paymentCard(
        _ a: Int, _ b: Int, _ start: Int, _ end: Int, _ ctx: ContextWindow, coded: Bool
    ) -> Bool {
        let named = !ctx.nearest.isDisjoint(with: [.card, .account])
        let scheme = withDigits { PaymentCard.scheme($0) }
        let holds = withDigits { Luhn.check($0) }
        guard isCardGrouping(a, b, named: named) else { return false }
        if ctx.nearest.contains(.companyAccount), !ctx.nearest.contains(.card) { return false }
        if holds, scheme != nil {
            var confidence: Float
            var reasons: Reasons = [.format, .checksum, .issuer]
            let length = digits.count
            let usual = length == 16 || length == 19 || length == 15
            if named {
                confidence = 0.99
                reasons.insert(.contextBefore)
            } else if coded || ctx.nearest.contains(.money) && ctx.distance < 4 {
                return false
            } else if !usual {
                return false
            } else {
                confidence = b - a > 1 ? 0.93 : 0.85
                if !ctx.after.isDisjoint(with: [.card, .expiry]) || ctx.earlier.contains(.card) {
                    confidence = 0.95
                }
                if ctx.nearest.contains(.device) { return false }
            }
            add(start, end, .paymentCard, confidence, reasons, context: named ? ctx.index : -1)
            return true
        }
        // Called a card and in an issuer's range, but mistyped.
        if ctx.nearest.contains(.card), scheme != nil, digits.count >= 15 {
            add(
                start, end, .paymentCard, 0.65, [.issuer, .contextBefore, .contradicted],
                context: ctx.index)
            return true
        }
        return false
    }

    private func isCardGrouping(_ a: Int, _ b: Int, named: Bool) -> Bool {
        let count = b - a
        if count == 1 { return true }
        if named { return count <= 6 && (a..<b).allSatisfy { groups[$0].count >= 2 } }
        if count == 2 { return groups[a].count == 6 }
        if count == 3 {
            return groups[a].count == 4 && groups[a + 1].count == 6
                && (groups[a + 2].count == 5 || groups[a + 2].count == 4)
        }
        for g in a..<(b - 1) where groups[g].count != 4 { return false }
        return count <= 5 && groups[b - 1].count <= 4
    }

    // MARK: By name only

    /// Numbers that only the words around them make what they are.
    private mutating func contextNumber(
        _ a: Int, _ b: Int, _ start: Int, _ end: Int, _ ctx: ContextWindow
    ) -> Bool {
        let length = digits.count
        let nearest = ctx.nearest
        let why: Reasons = [.format, .contextBefore]
        if nearest.isEmpty, buffer.at(end) == 0x28, ctx.after.contains(.driving), length == 12 {
            // 320500193847（驾驶证档案号）
            add(start, end, .drivingLicence, 0.85, [.format, .contextAfter])
            return true
        }
        if nearest.isEmpty || nearest.contains(.tail) { return false }
        if ctx.distance > 24 { return false }
        let single = b == a + 1
        if nearest.contains(.verification), single, length == 3 || length == 4, ctx.distance <= 10 {
            add(start, end, .cardVerification, 0.9, why, context: ctx.index)
            return true
        }
        if nearest.contains(.routing) || ctx.earlier.contains(.routing), length == 9, single,
            withDigits({ BankRouting.isABA($0) })
        {
            add(start, end, .bankRouting, 0.9, [.format, .checksum, .contextBefore], context: ctx.index)
            return true
        }
        if nearest.contains(.companyAccount), length >= 6 {
            add(start, end, .companyBankAccount, 0.93, why, context: ctx.index)
            return true
        }
        if nearest.contains(.medical), length >= 5 {
            add(start, end, .medicalRecord, 0.85, why, context: ctx.index)
            return true
        }
        if nearest.contains(.socialSecurity), length >= 6 {
            add(start, end, .cnSocialSecurity, 0.9, why, context: ctx.index)
            return true
        }
        if nearest.contains(.account), length >= 6, !nearest.contains(.reference) {
            add(start, end, .bankAccount, 0.9, why, context: ctx.index)
            return true
        }
        if nearest.contains(.iban), length >= 12 {
            add(start, end, .bankAccount, 0.7, why, context: ctx.index)
            return true
        }
        if nearest.contains(.passport), single, length >= 7, length <= 10 {
            add(start, end, .passport, 0.93, why, context: ctx.index)
            return true
        }
        if nearest.contains(.permit), single, length >= 8, length <= 10 {
            add(start, end, .cnTravelPermit, 0.9, why, context: ctx.index)
            return true
        }
        if nearest.contains(.driving), length >= 5, length <= 18 {
            add(start, end, .drivingLicence, 0.85, why, context: ctx.index)
            return true
        }
        if nearest.contains(.qq), single, length >= 5, length <= 11, digits[0] != 0x30 {
            add(start, end, .qq, 0.93, why, context: ctx.index)
            return true
        }
        if nearest.contains(.routing), length == 9 || length == 12 || length == 6 {
            add(start, end, .bankRouting, 0.85, why, context: ctx.index)
            return true
        }
        if nearest.contains(.tax), length == 9 {
            add(start, end, .taxIdBusiness, 0.85, why, context: ctx.index)
            return true
        }
        if !nearest.isDisjoint(with: [.otherNationalID, .usSSN, .twID]), length >= 8, length <= 14 {
            add(start, end, .otherNationalID, 0.85, why, context: ctx.index)
            return true
        }
        if nearest.contains(.device), length >= 14, length <= 16 {
            add(start, end, .deviceID, 0.85, why, context: ctx.index)
            return true
        }
        if nearest.contains(.secret), single, length >= 4, length <= 12, ctx.distance <= 8 {
            add(start, end, .credential, 0.75, why, context: ctx.index)
            return true
        }
        if nearest.contains(.identity), length >= 6, length <= 18, ctx.distance <= 6, length != 11 {
            add(start, end, .otherNationalID, 0.65, why, context: ctx.index)
            return true
        }
        return false
    }

    // MARK: Dates

    private mutating func noteDate(_ start: Int, _ date: DateFound) {
        guard date.year >= 1900 else { return }
        let ctx = window(start, date.end)
        let named =
            ctx.nearest.contains(.birth) && ctx.distance <= 16 || ctx.after.contains(.birth)
            || ctx.earlier.contains(.birth) && (ctx.nearest.isEmpty || ctx.isAnswer)
            || ctx.nearest.contains(.identity) && ctx.distance <= 12
        guard named else {
            let adult = date.year <= engine.today.year - 16 && date.year >= 1915
            if adult, ctx.nearest.isDisjoint(with: [.reference, .expiry, .version, .service]) {
                looseDates.append(DateSpan(start: start, end: date.end))
            }
            return
        }
        add(
            start, date.end, .dateOfBirth, 0.97,
            [.date, ctx.nearest.contains(.birth) ? .contextBefore : .contextAfter],
            context: ctx.nearest.contains(.birth) ? ctx.index : -1)
    }

    mutating func noteNamedDate(_ start: Int) -> Int? {
        guard let date = namedDate(start) else { return monthExpiry(start) }
        noteDate(start, date)
        return date.end
    }

    // MARK: Amounts, expiry, position

    /// January 2028 behind the word for a card's expiry.
    private mutating func monthExpiry(_ start: Int) -> Int? {
        guard contextClasses.contains(.expiry) else { return nil }
        var i = start
        while !kind(i).isDisjoint(with: .letter) { i += 1 }
        guard buffer.at(i) == 0x20, let year = number(i + 1, most: 5), year.end - i == 5,
            year.value >= 2015, year.value <= 2050
        else { return nil }
        let ctx = window(start, year.end)
        guard ctx.nearest.contains(.expiry), ctx.distance <= 8,
            ctx.earlier.contains(.card) || ctx.before.contains(.card)
                || hits.view.contains(where: { $0.label == .paymentCard })
                || contextClasses.contains(.verification)
        else { return nil }
        add(start, year.end, .cardExpiry, 0.8, [.date, .contextBefore], context: ctx.index)
        return year.end
    }

    /// `09/27`, `2027/03`, `2027年3月` behind a card or the word for its expiry.
    private mutating func cardExpiry(_ start: Int) -> Int? {
        guard let first = number(start, most: 5), let end = monthAndYear(first, start) else {
            return nil
        }
        let ctx = window(start, end)
        var behindCard = false
        for hit in hits.view.suffix(3)
        where hit.label == .paymentCard || hit.label == .cardVerification {
            if hit.end <= start, start - hit.end <= 24 { behindCard = true }
        }
        let named = ctx.nearest.contains(.expiry) && ctx.distance <= 8
        guard named || behindCard, !kind(start - 1).contains(.digit) else { return nil }
        let ofCard =
            !ctx.before.isDisjoint(with: [.card, .verification])
            || !ctx.earlier.isDisjoint(with: [.card, .verification])
        guard behindCard || ofCard else { return nil }
        guard first.end - start >= 2 || behindCard else { return nil }
        add(
            start, end, .cardExpiry, behindCard ? 0.93 : 0.8, [.format, .contextBefore],
            context: ctx.index)
        return end
    }

    /// The end of a month and a year to come, whichever stands first.
    private func monthAndYear(_ first: (value: Int, end: Int), _ start: Int) -> Int? {
        let mark = buffer.at(first.end)
        guard let second = number(first.end + 1, most: 5) else { return nil }
        let lengths = (first.end - start, second.end - first.end - 1)
        func isMonth(_ value: Int, _ length: Int) -> Bool {
            length <= 2 && value >= 1 && value <= 12
        }
        func isYear(_ value: Int, _ length: Int) -> Bool {
            length == 2 && value >= 15 && value <= 50
                || length == 4 && value >= 2015 && value <= 2050
        }
        if mark == 0x5E74 {
            guard lengths.0 == 4 || lengths.0 == 2, isYear(first.value, lengths.0),
                isMonth(second.value, lengths.1), buffer.at(second.end) == 0x6708
            else { return nil }
            return kind(second.end + 1).contains(.digit) ? nil : second.end + 1
        }
        guard mark == 0x2F || mark == 0x2D, buffer.at(second.end) != 0x2F,
            buffer.at(second.end) != 0x2D || !kind(second.end + 1).contains(.digit)
        else { return nil }
        if isMonth(first.value, lengths.0), isYear(second.value, lengths.1) { return second.end }
        if lengths.0 == 4, isYear(first.value, 4), isMonth(second.value, lengths.1) {
            return second.end
        }
        return nil
    }

    /// 1994年生: a year that is said to be one of birth.
    private mutating func yearOfBirth(_ start: Int, _ end: Int) -> Int? {
        guard buffer.at(end) == 0x5E74, end - start == 4 || end - start == 2 else { return nil }
        let born =
            buffer.at(end + 1) == 0x751F && ![0x4EA7, 0x6210, 0x6D3B, 0x610F].contains(buffer.at(end + 2))
            || buffer.at(end + 1) == 0x51FA && buffer.at(end + 2) == 0x751F
        guard born else { return nil }
        let stop = buffer.at(end + 1) == 0x751F ? end + 2 : end + 3
        add(start, stop, .dateOfBirth, 0.8, [.date, .contextAfter])
        return stop
    }

    /// An amount or range behind a word for income or debt: 月收入8000-12000, salary $85k.
    private mutating func income(_ start: Int) -> Int? {
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
    private mutating func position(_ start: Int) -> Int? {
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
            guard between || named && (u == 0x3A || u == 0x3D || kind(i).contains(.han) || kind(i).contains(.lower))
            else { return nil }
            i += 1
        }
        // A sign that belongs to the second figure.
        if buffer.at(i) == 0x2D { i += 1 }
        guard i > first, let second = degrees(i, most: 180) else { return nil }
        add(start, second, .gpsPosition, 0.9, [.format])
        return second
    }

    // MARK: Network

    /// An IPv4 address that begins at `start`; returns its end.
    private mutating func networkAddress(_ start: Int) -> Int? {
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
