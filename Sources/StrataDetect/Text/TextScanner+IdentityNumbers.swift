/// Numbers of identity and health services that verify by themselves or by a word.
extension TextScanner {
    mutating func residentNumber(_ start: Int, _ end: Int, _ ctx: ContextWindow) -> Bool {
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

    mutating func socialSecurity(
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

    mutating func britishHealthNumber(
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
}
