extension TextScanner {
    /// Copies the word characters of `start..<end` in capitals into `digits`; false where one is
    /// not ASCII.
    private mutating func gatherCapitals(_ start: Int, _ end: Int) -> Bool {
        digits.removeAll()
        for i in start..<end {
            let u = buffer.unit[i]
            if classes[Int(u)].isDisjoint(with: .word) { continue }
            guard u < 0x80 else { return false }
            digits.append(UInt8(u >= 0x61 && u <= 0x7A ? u - 0x20 : u))
        }
        return true
    }

    /// Identifiers of letters and digits; returns the end of what was found.
    mutating func mixedToken(_ token: Token) -> Int? {
        let start = Int(token.start)
        let end = Int(token.end)
        let length = end - start
        guard length <= 128 else { return nil }
        // 17 digits and the check character X are a number's.
        if length <= 18, buffer.folded[end - 1] == 0x78, number(start, most: 17)?.end == end - 1 {
            return nil
        }
        if let stop = plate(start, end) { return stop }
        if length <= 4, let stop = networkAddress6(start) { return stop }
        if let stop = spokenAtEmail(start, end) { return stop }
        if length >= 4, let stop = iban(start, end) { return stop }
        if let stop = hardwareAddress(start) { return stop }
        guard gatherCapitals(start, end) else { return nil }
        if let stop = formedToken(start, end) ?? hyphenatedCode(start, end) { return stop }
        let before = buffer.at(start - 1)
        let glued = before == 0x2D || before == 0x5F || before == 0x2F || before == 0x23
        if length == 18 {
            let ctx = window(start, end)
            let holds = withDigits { UnifiedSocialCreditCode.check($0) }
            if holds || ctx.nearest.contains(.tax) {
                let named = ctx.nearest.contains(.tax)
                if holds || digits.first == 0x39 {
                    var reasons: Reasons = [.format]
                    if holds { reasons.insert(.checksum) }
                    if named { reasons.insert(.contextBefore) }
                    add(
                        start, end, .uscc, holds ? named ? 0.99 : 0.96 : 0.75, reasons,
                        context: named ? ctx.index : -1)
                    return end
                }
            }
        }
        if length >= 20, secretShape(start, end) { return end }
        if glued {
            if let stop = contextToken(start, end, glued: true) { return stop }
            return nil
        }
        if let stop = nationalToken(start, end) { return stop }
        return contextToken(start, end, glued: false)
    }

    /// Identifiers that begin with digits and whose form only capitals and context show.
    mutating func digitLedIdentifier(_ token: Token) -> Int? {
        let length = Int(token.end - token.start)
        if length == 2 {
            return hardwareAddress(Int(token.start)) ?? irishPlate(Int(token.start), Int(token.end))
        }
        if length == 8, let stop = uniqueID(Int(token.start)) { return stop }
        if length <= 4, let stop = networkAddress6(Int(token.start)) { return stop }
        if length == 3, let stop = irishPlate(Int(token.start), Int(token.end)) { return stop }
        guard length == 18 else { return nil }
        let (start, end) = (Int(token.start), Int(token.end))
        guard gatherCapitals(start, end) else { return nil }
        let holds = withDigits { UnifiedSocialCreditCode.check($0) }
        guard holds, digits[0] == 0x39 else { return nil }
        let ctx = window(start, end)
        if ctx.nearest.contains(.tax) {
            add(start, end, .uscc, 0.98, [.format, .checksum, .contextBefore], context: ctx.index)
            return end
        }
        // 91…: a company's code of digits only, which no resident number begins with.
        guard digits[1] >= 0x31, digits[1] <= 0x33,
            ctx.nearest.isDisjoint(with: [.reference, .card, .account])
        else { return nil }
        add(start, end, .uscc, 0.8, [.format, .checksum])
        return end
    }

    /// Words in letters only that matter: dates, spoken digits, bank codes, secrets.
    mutating func letterToken(_ token: Token, at index: Int) -> Int? {
        let start = Int(token.start)
        let end = Int(token.end)
        if token.entry != 0 {
            let entry = lexicon.entry(token.entry)
            if entry.categories.contains(.calendar), let stop = noteNamedDate(start) {
                return stop
            }
            if entry.categories.contains(.spokenDigit), let stop = spokenEnglish(index) {
                return stop
            }
        }
        if end - start == 1, token.shape.contains(.upperFirst), let stop = plate(start, end) {
            return stop
        }
        if buffer.at(start - 1) == 0x40, let stop = handle(start) { return stop }
        if buffer.at(start - 1) == 0x52A0, let stop = addedAccount(start) { return stop }
        if let stop = spokenAtEmail(start, end) { return stop }
        if end - start == 3, buffer.folded[start] == 0x64, buffer.folded[start + 1] == 0x6F,
            buffer.folded[start + 2] == 0x74, let stop = spelledEmail(index)
        {
            return stop
        }
        if end - start == 8, let stop = uniqueID(start) { return stop }
        if end < buffer.count, buffer.unit[end] == 0x2D, let stop = hyphenatedCode(start, end) {
            return stop
        }
        if end - start == 2, let stop = spacedInsuranceNumber(index) { return stop }
        if end - start == 4, buffer.at(end) == 0x5F, let stop = messengerID(start) { return stop }
        if contextClasses.isDisjoint(with: Self.wordClasses) { return nil }
        if token.shape.contains(.hasUpperInside), !token.shape.contains(.hasLower),
            end - start == 8 || end - start == 11
        {
            let ctx = window(start, end)
            let isBIC =
                gatherCapitals(start, end) && withDigits { BankRouting.bicProblem($0) == nil }
            if ctx.nearest.contains(.routing), ctx.distance <= (isBIC ? 28 : 8) {
                add(start, end, .bankRouting, 0.9, [.format, .contextBefore], context: ctx.index)
                return end
            }
        }
        return contextToken(start, end, glued: false)
    }

    /// Context that can make a word without digits an identifier.
    static var wordClasses: ContextClass {
        [
            .wechat, .social, .secret, .plate, .routing,
        ]
    }

    /// A British national insurance number in groups: PZ 87 65 20 B.
    private mutating func spacedInsuranceNumber(_ index: Int) -> Int? {
        guard index + 4 < tokens.count, tokens[index].shape.contains(.hasUpperInside) else {
            return nil
        }
        for k in 1...4 {
            let token = tokens[index + k]
            guard Int(token.start) == Int(tokens[index + k - 1].end) + 1,
                Int(token.end - token.start) == (k == 4 ? 1 : 2),
                token.shape.contains(.hasDigit) == (k < 4)
            else { return nil }
        }
        let (start, end) = (Int(tokens[index].start), Int(tokens[index + 4].end))
        let last = buffer.folded[end - 1]
        guard last >= 0x61, last <= 0x64 else { return nil }
        add(start, end, .ukNINO, 0.93, [.format, .separators])
        return end
    }

    // MARK: Plates

    /// A Chinese licence plate whose letter begins the token: 京A·12345.
    private mutating func plate(_ start: Int, _ end: Int) -> Int? {
        let province = buffer.at(start - 1)
        guard Self.plateProvinces.contains(province), kind(start).isDisjoint(with: .digit) else {
            return nil
        }
        var stop = end
        var count = 0
        var i = start + 1
        var digitsSeen = 0
        while i < buffer.count, count < 7 {
            let u = buffer.unit[i]
            if u >= 0x80 || classes[Int(u)].isDisjoint(with: .word) {
                if i == start + 1, u == 0xB7 || u == 0x2D || u == 0x20 || u == 0x2E || u == 0x2022 {
                    i += 1
                    continue
                }
                break
            }
            if kind(i).contains(.digit) { digitsSeen += 1 }
            count += 1
            i += 1
        }
        stop = i
        if count == 4,
            [0x8B66, 0x5B66, 0x6302, 0x6E2F, 0x6FB3, 0x9886, 0x8BD5].contains(buffer.at(i))
        {
            stop = i + 1
            count = 5
        }
        guard count == 5 || count == 6, digitsSeen >= 2 else { return nil }
        add(start - 1, stop, .licencePlate, 0.95, [.format])
        return stop
    }

    static let plateProvinces: Set<UInt16> = Set(
        "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".utf16)

    // MARK: IBAN

    private mutating func iban(_ start: Int, _ end: Int) -> Int? {
        guard kind(start).isDisjoint(with: .digit), kind(start + 1).isDisjoint(with: .digit),
            kind(start + 2).contains(.digit), kind(start + 3).contains(.digit),
            buffer.folded[start] < 0x80, buffer.folded[start + 1] < 0x80
        else { return nil }
        let a = UInt8(truncatingIfNeeded: buffer.folded[start] & 0xDF)
        let b = UInt8(truncatingIfNeeded: buffer.folded[start + 1] & 0xDF)
        guard let length = InternationalBankAccount.length(a, b) else { return nil }
        digits.removeAll()
        var i = start
        var last = start
        while i < buffer.count, digits.count < length {
            let u = buffer.unit[i]
            if u < 0x80, !classes[Int(u)].isDisjoint(with: .word) {
                digits.append(UInt8(u >= 0x61 && u <= 0x7A ? u - 0x20 : u))
                last = i + 1
            } else if u != 0x20 && u != 0x2D || i > last {
                break
            }
            i += 1
        }
        guard digits.count == length, kind(last).isDisjoint(with: .word) else { return nil }
        let holds = withDigits { InternationalBankAccount.check($0) }
        if holds {
            add(start, last, .iban, 0.99, [.format, .checksum, .countryLength])
            return last
        }
        let ctx = window(start, last)
        guard ctx.nearest.contains(.iban) else { return nil }
        add(
            start, last, .iban, 0.7, [.countryLength, .contextBefore, .contradicted],
            context: ctx.index)
        return last
    }

    // MARK: Hardware

    /// A MAC address at `start`.
    private mutating func hardwareAddress(_ start: Int) -> Int? {
        let separator = buffer.at(start + 2)
        guard separator == 0x3A || separator == 0x2D else { return nil }
        var i = start
        for part in 0..<6 {
            guard isHex(i), isHex(i + 1) else { return nil }
            i += 2
            if part < 5 {
                guard buffer.at(i) == separator else { return nil }
                i += 1
            }
        }
        guard kind(i).isDisjoint(with: .word), buffer.at(i) != separator else { return nil }
        add(start, i, .deviceID, 0.93, [.format])
        return i
    }

    private func isHex(_ i: Int) -> Bool {
        let u = buffer.at(i) | 0x20
        return kind(i).contains(.digit) || u >= 0x61 && u <= 0x66
    }

    // MARK: Secrets

    /// Keys whose form gives them away: access keys of clouds, signed web tokens.
    private mutating func secretShape(_ start: Int, _ end: Int) -> Bool {
        let prefixes: [[UInt8]] = [
            Array("AKIA".utf8), Array("ASIA".utf8), Array("GHP".utf8), Array("EYJ".utf8),
            Array("AIZA".utf8),
        ]
        guard prefixes.contains(where: { digits.view.starts(with: $0) }) else { return false }
        var stop = end
        while stop < buffer.count,
            !kind(stop).isDisjoint(with: .word)
                || [0x2E, 0x2D, 0x5F, 0x2F, 0x2B, 0x3D].contains(buffer.unit[stop])
        {
            stop += 1
        }
        add(start, stop, .credential, 0.95, [.format])
        return true
    }

    // MARK: National identifiers

    private mutating func nationalToken(_ start: Int, _ end: Int) -> Int? {
        let length = digits.count
        @inline(__always) func isLetter(_ i: Int) -> Bool { digits[i] >= 0x41 }
        @inline(__always) func isDigits(_ from: Int, _ to: Int) -> Bool {
            for i in from..<to where digits[i] >= 0x41 { return false }
            return true
        }
        if length == 10, isLetter(0), isDigits(1, 10), digits[1] == 0x31 || digits[1] == 0x32,
            taiwanHolds()
        {
            let ctx = window(start, end)
            if ctx.nearest.contains(.reference) { return nil }
            let named = !ctx.nearest.isDisjoint(with: [.twID, .identity])
            add(
                start, end, .twID, named ? 0.99 : 0.85,
                named ? [.format, .checksum, .contextBefore] : [.format, .checksum],
                context: named ? ctx.index : -1)
            return end
        }
        // A123456(7) and A1234567.
        if length >= 7, length <= 9, isLetter(0) {
            let letterCount = isLetter(1) ? 2 : 1
            var stop = end
            var check: UInt8?
            if length == letterCount + 6, isDigits(letterCount, length), buffer.at(end) == 0x28,
                buffer.at(end + 2) == 0x29
            {
                check = UInt8(truncatingIfNeeded: buffer.folded[end + 1])
                stop = end + 3
            } else if length == letterCount + 7, isDigits(letterCount, length - 1) {
                check = digits[length - 1] | 0x20
            }
            if let check, hongKongHolds(letterCount, check) {
                let ctx = window(start, stop)
                let named = !ctx.nearest.isDisjoint(with: [.hkID, .identity])
                if named || stop > end {
                    add(
                        start, stop, .hkID, named ? 0.98 : 0.85,
                        named ? [.format, .checksum, .contextBefore] : [.format, .checksum],
                        context: named ? ctx.index : -1)
                    return stop
                }
            }
        }
        if length == 9, isLetter(0), isLetter(1), isDigits(2, 8), digits[8] >= 0x41,
            digits[8] <= 0x44
        {
            let ctx = window(start, end)
            if !ctx.nearest.contains(.reference) {
                let named = ctx.nearest.contains(.ukNINO)
                add(
                    start, end, .ukNINO, named ? 0.98 : 0.85,
                    named ? [.format, .contextBefore] : [.format], context: named ? ctx.index : -1)
                return end
            }
        }
        return nil
    }

    private func taiwanHolds() -> Bool {
        let order = Array("ABCDEFGHJKLMNPQRSTUVXYWZIO".utf8)
        guard let index = order.firstIndex(of: digits[0]) else { return false }
        let code = index + 10
        var sum = code / 10 + code % 10 * 9
        for i in 1..<9 { sum += (Int(digits[i]) - 0x30) * (9 - i) }
        return (sum + Int(digits[9]) - 0x30) % 10 == 0
    }

    private func hongKongHolds(_ letterCount: Int, _ check: UInt8) -> Bool {
        var sum = letterCount == 1 ? 36 * 9 : (Int(digits[0]) - 0x41 + 10) * 9
        sum += (Int(digits[letterCount - 1]) - 0x41 + 10) * 8
        for i in 0..<6 { sum += (Int(digits[letterCount + i]) - 0x30) * (7 - i) }
        let value: Int
        switch check {
        case 0x30...0x39: value = Int(check) - 0x30
        case 0x61: value = 10
        default: return false
        }
        return (sum + value) % 11 == 0
    }

    // MARK: Named by the words around

    /// Codes that only the words before them make what they are.
    private mutating func contextToken(_ start: Int, _ end: Int, glued: Bool) -> Int? {
        if contexts.isEmpty { return nil }
        let ctx = window(start, end)
        let nearest = ctx.nearest
        if nearest.isEmpty || ctx.distance > 16 || nearest.contains(.tail) { return nil }
        if !nearest.isDisjoint(with: [.wechat, .social]) {
            if let stop = account(start, nearest, ctx) { return stop }
        }
        if nearest.contains(.secret), let stop = quotedSecret(start, ctx) ?? secret(start, ctx) {
            return stop
        }
        if nearest.contains(.plate), ctx.distance <= 8, let stop = foreignPlate(start, end) {
            add(start, stop, .licencePlate, 0.9, [.format, .contextBefore], context: ctx.index)
            return stop
        }
        var digitCount = 0
        for i in start..<end where kind(i).contains(.digit) { digitCount += 1 }
        let length = end - start
        guard digitCount >= 3, length >= 5 else { return nil }
        let why: Reasons = [.format, .contextBefore]
        if nearest.contains(.passport), digitCount >= 5, length >= 7, length <= 11 {
            add(start, end, .passport, 0.97, why, context: ctx.index)
            return end
        }
        if glued { return nil }
        if nearest.contains(.permit), digitCount >= 8, length <= 11 {
            add(start, end, .cnTravelPermit, 0.96, why, context: ctx.index)
            return end
        }
        if nearest.contains(.hkID) || nearest.contains(.twID) || nearest.contains(.otherNationalID)
        {
            add(
                start, end,
                nearest.contains(.hkID)
                    ? .hkID : nearest.contains(.twID) ? .twID : .otherNationalID,
                0.8, why, context: ctx.index)
            return end
        }
        if nearest.contains(.vehicle), length == 17 {
            add(start, end, .vehicleVIN, 0.95, why, context: ctx.index)
            return end
        }
        if nearest.contains(.plate), length >= 4, length <= 8 {
            add(start, end, .licencePlate, 0.9, why, context: ctx.index)
            return end
        }
        if nearest.contains(.driving) {
            add(start, end, .drivingLicence, 0.88, why, context: ctx.index)
            return end
        }
        if nearest.contains(.medical) {
            add(start, end, .medicalRecord, 0.85, why, context: ctx.index)
            return end
        }
        if nearest.contains(.socialSecurity), digitCount >= 6 {
            add(start, end, .cnSocialSecurity, 0.88, why, context: ctx.index)
            return end
        }
        if nearest.contains(.account), digitCount >= 6, ctx.distance <= 8 {
            add(start, end, .bankAccount, 0.75, why, context: ctx.index)
            return end
        }
        if nearest.contains(.identity), digitCount >= 5, ctx.distance <= 6 {
            add(start, end, .otherNationalID, 0.7, why, context: ctx.index)
            return end
        }
        if nearest.contains(.tax), digitCount >= 7 {
            add(start, end, .taxIdBusiness, 0.8, why, context: ctx.index)
            return end
        }
        if nearest.contains(.device), digitCount >= 6 {
            add(start, end, .deviceID, 0.8, why, context: ctx.index)
            return end
        }
        return nil
    }

    /// `wxid_` and what follows is a WeChat id wherever it stands.
    private mutating func messengerID(_ start: Int) -> Int? {
        for (offset, unit) in "wxid_".utf16.enumerated() where buffer.at(start + offset) != unit {
            return nil
        }
        var stop = start + 5
        while !kind(stop).isDisjoint(with: .word), buffer.unit[stop] < 0x80 { stop += 1 }
        guard stop - start >= 9, stop - start <= 30 else { return nil }
        add(start, stop, .wechat, 0.97, [.format])
        return stop
    }

    /// The end of a plate in two groups of capitals and digits: EH13 NVC, DFG-6074.
    private func foreignPlate(_ start: Int, _ end: Int) -> Int? {
        func isGroup(_ from: Int, _ to: Int) -> Bool {
            for i in from..<to
            where kind(i).contains(.lower) || kind(i).isDisjoint(with: .word) { return false }
            return to > from && to - from <= 5
        }
        guard isGroup(start, end) else { return nil }
        let gap = buffer.at(end)
        guard gap == 0x20 || gap == 0x2D else { return nil }
        var stop = end + 1
        while !kind(stop).isDisjoint(with: .word) { stop += 1 }
        guard isGroup(end + 1, stop), stop - start >= 5, stop - start <= 9 else { return nil }
        for i in start..<stop where kind(i).contains(.digit) { return stop }
        return nil
    }

    /// The account name behind a word such as 微信号.
    private mutating func account(
        _ start: Int, _ nearest: ContextClass, _ ctx: ContextWindow
    ) -> Int? {
        guard ctx.distance <= 16 else { return nil }
        var stop = start
        var digitsOrMarks = 0
        while stop < buffer.count, stop - start <= 32 {
            let u = buffer.unit[stop]
            let isWord = u < 0x80 && !classes[Int(u)].isDisjoint(with: .word)
            guard isWord || u == 0x5F || u == 0x2D else { break }
            if !isWord || kind(stop).contains(.digit) { digitsOrMarks += 1 }
            stop += 1
        }
        let length = stop - start
        guard length >= 6, length <= 20, kind(start).isDisjoint(with: .digit) else { return nil }
        // An ordinary word behind the keyword is no account; directly behind a colon it is.
        let mark = buffer.at(start - 1)
        let direct =
            mark == 0x3A || mark == 0xFF1A || kind(start - 1).contains(.han) || mark == 0x40
        guard digitsOrMarks > 0 || direct && !ctx.isAnswer && ctx.distance <= 3 else { return nil }
        // Further away only what no ordinary word looks like.
        guard
            ctx.distance <= 8 || digitsOrMarks > 1
                || (start..<stop).contains(where: { buffer.unit[$0] == 0x5F })
        else { return nil }
        add(
            start, stop, nearest.contains(.wechat) ? .wechat : .socialAccount,
            digitsOrMarks > 0 ? 0.95 : 0.8, [.format, .contextBefore], context: ctx.index)
        return stop
    }

    /// The secret behind "password is" or 密码：.
    private mutating func secret(_ start: Int, _ ctx: ContextWindow) -> Int? {
        guard ctx.distance <= 4 else { return nil }
        var stop = start
        var marks = 0
        while stop < buffer.count {
            let u = buffer.unit[stop]
            if u <= 0x20 || u >= 0x3000 || u == 0x2C || u == 0x22 { break }
            if !kind(stop).contains(.lower) { marks += 1 }
            stop += 1
        }
        while stop > start, buffer.unit[stop - 1] == 0x2E || buffer.unit[stop - 1] == 0x3B {
            stop -= 1
        }
        var hasDigit = false
        for i in start..<stop where kind(i).contains(.digit) { hasDigit = true }
        guard stop - start >= 6, hasDigit, marks > 0 else { return nil }
        add(start, stop, .credential, 0.85, [.contextBefore], context: ctx.index)
        return stop
    }
}
