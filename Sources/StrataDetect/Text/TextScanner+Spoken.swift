/// Digits said aloud, as transcripts write them: 幺三八…, "double four, oh, seven".
extension TextScanner {
    /// The value of a spoken Han digit, or nil.
    static func hanDigit(_ unit: UInt16) -> UInt8? {
        switch unit {
        case 0x96F6, 0x3007, 0x6D1E: 0  // 零 〇 洞
        case 0x4E00, 0x5E7A, 0x58F9: 1  // 一 幺 壹
        case 0x4E8C, 0x4E24, 0x8D30: 2  // 二 两 贰
        case 0x4E09, 0x53C1: 3  // 三 叁
        case 0x56DB, 0x8086: 4  // 四 肆
        case 0x4E94, 0x4F0D: 5  // 五 伍
        case 0x516D, 0x9646: 6  // 六 陆
        case 0x4E03, 0x67D2, 0x62D0: 7  // 七 柒 拐
        case 0x516B, 0x634C: 8  // 八 捌
        case 0x4E5D, 0x7396, 0x52FE: 9  // 九 玖 勾
        default: nil
        }
    }

    mutating func spokenHan() {
        let n = buffer.count
        var i = 0
        while i < n {
            guard classes[Int(buffer.unit[i])].contains(.han),
                Self.hanDigit(buffer.unit[i]) != nil
            else {
                i += 1
                continue
            }
            let start = i
            var last = i
            var han = 0
            digits.removeAll()
            while i < n {
                let u = buffer.unit[i]
                if let value = Self.hanDigit(u) {
                    digits.append(0x30 + value)
                    han += 1
                    last = i + 1
                } else if classes[Int(u)].contains(.digit) {
                    digits.append(UInt8(truncatingIfNeeded: u))
                    last = i + 1
                } else if u == 0x58 || u == 0x78, digits.count == 17 {
                    digits.append(0x58)
                    last = i + 1
                } else if i - last >= 2 || !isSpokenGap(u) {
                    break
                }
                i += 1
            }
            if digits.count >= 7, han * 2 >= digits.count {
                spoken(start, last)
            } else if digits.count >= 3, han == digits.count {
                spokenCode(start, last)
            }
            i = max(last, start + 1)
        }
    }

    /// Commas, blanks, dashes and the little pauses that speakers make between groups.
    private func isSpokenGap(_ u: UInt16) -> Bool {
        switch u {
        case 0x20, 0x2C, 0x3001, 0x2D, 0x2E, 0x2026, 0x0A: true
        default: false
        }
    }

    /// Digits said in English words from the token at `index` on; returns their end.
    mutating func spokenEnglish(_ index: Int) -> Int? {
        digits.removeAll()
        var t = index
        var end = 0
        var repeatCount = 1
        var spokenWords = 0
        while t < tokens.count {
            let token = tokens[t]
            if t > index, Int(token.start) - Int(tokens[t - 1].end) > 3 { break }
            if t > index, !isGap(Int(tokens[t - 1].end), Int(token.start)) { break }
            if !token.shape.contains(.hasLetter) {
                guard digits.count + Int(token.end - token.start) <= 20 else { break }
                for i in Int(token.start)..<Int(token.end) {
                    digits.append(UInt8(truncatingIfNeeded: buffer.unit[i]))
                }
                end = Int(token.end)
                t += 1
                continue
            }
            guard token.entry != 0 else { break }
            let entry = lexicon.entry(token.entry)
            guard entry.categories.contains(.spokenDigit), entry.attribute > 0 else { break }
            spokenWords += 1
            if entry.attribute > 10 {
                repeatCount = Int(entry.attribute) - 9
            } else {
                for _ in 0..<repeatCount { digits.append(0x30 + entry.attribute - 1) }
                repeatCount = 1
                end = Int(token.end)
            }
            if digits.count > 20 { break }
            t += 1
        }
        let start = Int(tokens[index].start)
        if digits.count >= 3, digits.count < 7, spokenWords >= 3 {
            return spokenCode(start, end) ? end : nil
        }
        guard digits.count >= 7, spokenWords * 2 >= digits.count || spokenWords >= 4 else {
            return nil
        }
        return spoken(start, end) ? end : nil
    }

    private func isGap(_ from: Int, _ to: Int) -> Bool {
        for i in from..<to where !isSpokenGap(buffer.unit[i]) { return false }
        return true
    }

    /// Three to six spoken digits: a card's code or a password where one was asked for.
    @discardableResult
    private mutating func spokenCode(_ start: Int, _ end: Int) -> Bool {
        guard !contextClasses.isDisjoint(with: [.verification, .secret]) else { return false }
        let ctx = window(start, end)
        if ctx.nearest.contains(.verification), digits.count <= 4 {
            add(start, end, .cardVerification, 0.85, [.spoken, .contextBefore], context: ctx.index)
            return true
        }
        if ctx.nearest.contains(.secret), digits.count >= 4, ctx.distance <= 8 {
            add(
                start, end, isCardPIN(ctx) ? .cardVerification : .credential, 0.75,
                [.spoken, .contextBefore], context: ctx.index)
            return true
        }
        return false
    }

    /// What the numbering plans make of the digits at hand.
    private func spokenPhone() -> PhoneFinding? {
        let country = digits.count == 13 && digits[0] == 0x38 && digits[1] == 0x36
        return spokenDigits(from: country ? 2 : 0) { view in
            PhoneNumber.china(view) ?? PhoneNumber.northAmerica(view)
                ?? PhoneNumber.unitedKingdom(view)
        }
    }

    /// What the spoken digits at hand are.
    @discardableResult
    private mutating func spoken(_ start: Int, _ end: Int) -> Bool {
        let ctx = window(start, end)
        let length = digits.count
        var why: Reasons = [.spoken]
        let resident = withDigits {
            ResidentIdentityNumber.check($0, today: engine.today)
        }
        if resident, length == 18 || ctx.nearest.contains(.identity) {
            add(start, end, .cnResidentID, 0.97, [.spoken, .checksum, .division, .date])
            return true
        }
        if length == 18, ctx.nearest.contains(.identity) || ctx.earlier.contains(.identity) {
            add(start, end, .cnResidentID, 0.8, [.spoken, .contextBefore], context: ctx.index)
            return true
        }
        let card = withDigits { PaymentCard.check($0) }
        if length >= 15, card {
            add(start, end, .paymentCard, 0.95, [.spoken, .checksum, .issuer])
            return true
        }
        let nearest = ctx.nearest.union(ctx.nearest.isEmpty ? ctx.earlier : [])
        let asked = ctx.nearest.union(ctx.nearest.isEmpty ? ctx.earlier : [])
        if asked.contains(.ukNHS), length == 10 {
            add(start, end, .ukNHS, 0.9, [.spoken, .contextBefore], context: ctx.index)
            return true
        }
        if ctx.nearest.contains(.socialSecurity), length >= 8, length <= 12 {
            add(start, end, .cnSocialSecurity, 0.85, [.spoken, .contextBefore], context: ctx.index)
            return true
        }
        if ctx.nearest.contains(.qq), length <= 11, spokenPhone() == nil {
            add(start, end, .qq, 0.85, [.spoken, .contextBefore], context: ctx.index)
            return true
        }
        if ctx.nearest.contains(.tax), length == 9 {
            add(start, end, .taxIdBusiness, 0.85, [.spoken, .contextBefore], context: ctx.index)
            return true
        }
        // A number of a plan is a telephone number unless this very sentence says otherwise.
        if ctx.nearest.isEmpty || ctx.isAnswer || ctx.nearest.contains(.phone),
            let found = spokenPhone(), length >= 10
        {
            let named = nearest.contains(.phone)
            add(
                start, end, found.isCompany ? .companyPhone : .phone, named ? 0.97 : 0.88,
                [.spoken, .numberingPlan])
            return true
        }
        if nearest.contains(.reference), !nearest.contains(.phone) { return false }
        if nearest.contains(.card), length >= 15 {
            add(start, end, .paymentCard, 0.75, [.spoken, .contextBefore], context: ctx.index)
            return true
        }
        if length == 9, nearest.contains(.usSSN) {
            add(start, end, .usSSN, 0.93, [.spoken, .contextBefore], context: ctx.index)
            return true
        }
        if !nearest.isDisjoint(with: [.account, .companyAccount]), length >= 8 {
            add(start, end, .bankAccount, 0.85, [.spoken, .contextBefore], context: ctx.index)
            return true
        }
        let named = nearest.contains(.phone)
        if let found = spokenPhone(), length >= 10 || named {
            why.insert(.numberingPlan)
            if named { why.insert(.contextBefore) }
            add(
                start, end, found.isCompany ? .companyPhone : .phone, named ? 0.97 : 0.9, why,
                context: named ? ctx.index : -1)
            return true
        }
        if named || length == 10 || length == 11 {
            add(start, end, .phone, named ? 0.75 : 0.6, why, context: named ? ctx.index : -1)
            return true
        }
        return false
    }
}
