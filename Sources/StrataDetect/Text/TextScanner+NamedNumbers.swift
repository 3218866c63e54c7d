/// Numbers that only the words around them make what they are.
extension TextScanner {
    /// Numbers that only the words around them make what they are.
    mutating func contextNumber(
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
            add(
                start, end, .bankRouting, 0.9, [.format, .checksum, .contextBefore],
                context: ctx.index)
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
            add(
                start, end, isCardPIN(ctx) ? .cardVerification : .credential, 0.75, why,
                context: ctx.index)
            return true
        }
        if nearest.contains(.identity), length >= 6, length <= 18, ctx.distance <= 6, length != 11 {
            add(start, end, .otherNationalID, 0.65, why, context: ctx.index)
            return true
        }
        return false
    }
}
