/// Identifiers of letters and digits that their form alone gives away, or a form and a word.
extension TextScanner {
    /// Whatever form begins at the token `start..<end`; returns its end. `digits` holds the token's
    /// capitals where it is of ASCII.
    mutating func formedToken(_ start: Int, _ end: Int) -> Int? {
        if let stop = handle(start) ?? addedAccount(start) ?? olderPlate(start, end) { return stop }
        let length = end - start
        switch length {
        case 17: return vehicleNumber(start, end)
        case 16, 18: return britishDriver(start, end)
        case 4: return britishPlate(start, end) ?? medicareNumber(start)
        case 11: return medicareNumber(start)
        case 8: return uniqueID(start)
        default: return nil
        }
    }

    /// `@name` behind a blank or a bracket: an account of a social network.
    mutating func handle(_ start: Int) -> Int? {
        guard buffer.at(start - 1) == 0x40, start == 1 || kind(start - 2).isDisjoint(with: .word),
            buffer.at(start - 2) != 0x2E
        else { return nil }
        var stop = start
        var marks = 0
        while stop < buffer.count, stop - start <= 30 {
            let u = buffer.unit[stop]
            let isWord = u < 0x80 && !classes[Int(u)].isDisjoint(with: .word)
            if !isWord && u != 0x5F && u != 0x2E { break }
            if !isWord || kind(stop).contains(.digit) { marks += 1 }
            stop += 1
        }
        while stop > start, buffer.unit[stop - 1] == 0x2E { stop -= 1 }
        guard stop - start >= 3 else { return nil }
        let ctx = window(start, stop)
        let named = !ctx.nearest.isDisjoint(with: [.social, .wechat]) && ctx.distance <= 24
        guard named || marks > 0 && stop - start >= 5 else { return nil }
        add(
            start - 1, stop, .socialAccount, named ? 0.92 : 0.6,
            named ? [.format, .contextBefore] : [.format], context: named ? ctx.index : -1)
        return stop
    }

    private mutating func vehicleNumber(_ start: Int, _ end: Int) -> Int? {
        guard digits.count == 17 else { return nil }
        let findings = withDigits { DeviceIdentity.vehicle($0) }
        guard findings.contains(.format) else { return nil }
        let ctx = window(start, end)
        let named = ctx.nearest.contains(.vehicle) || ctx.before.contains(.vehicle)
        guard named || findings.contains(.checksum) else { return nil }
        var reasons: Reasons = [.format]
        if findings.contains(.checksum) { reasons.insert(.checksum) }
        if named { reasons.insert(.contextBefore) }
        add(start, end, .vehicleVIN, named ? 0.96 : 0.85, reasons, context: named ? ctx.index : -1)
        return end
    }

    private mutating func britishDriver(_ start: Int, _ end: Int) -> Int? {
        guard digits.count == 16 || digits.count == 18, !kind(start).contains(.digit),
            withDigits({ BritishNumbers.driverProblem($0) == nil })
        else { return nil }
        add(start, end, .drivingLicence, 0.9, [.format, .date])
        return end
    }

    /// LK63 WVD: two groups in capitals, as plates of the United Kingdom since 2001 are written.
    private mutating func britishPlate(_ start: Int, _ end: Int) -> Int? {
        guard buffer.at(end) == 0x20, end + 4 <= buffer.count,
            kind(end + 4).isDisjoint(with: .word),
            kind(start).contains(.upper), kind(start + 1).contains(.upper),
            kind(start + 2).contains(.digit), kind(start + 3).contains(.digit)
        else { return nil }
        for i in 1...3 where !kind(end + i).contains(.upper) { return nil }
        // Ages between 02 and 29 or 51 and 79.
        guard let age = number(start + 2, most: 2)?.value,
            age >= 2 && age <= 29 || age >= 51 && age <= 79
        else { return nil }
        add(start, end + 4, .licencePlate, 0.8, [.format])
        return end + 4
    }

    /// R482 TUB behind a word for a vehicle, 191-D-30442: plates of an older form, and of Ireland.
    mutating func olderPlate(_ start: Int, _ end: Int) -> Int? {
        if kind(start).contains(.upper), end - start >= 2, end - start <= 4, buffer.at(end) == 0x20,
            end + 4 <= buffer.count, kind(end + 4).isDisjoint(with: .word),
            (1...3).allSatisfy({ kind(end + $0).contains(.upper) }),
            (start + 1..<end).allSatisfy({ kind($0).contains(.digit) }),
            ["car", "reg", "plate", "vehicle", "van", "bike", "registration"]
                .contains(wordBefore(start) ?? "")
        {
            add(start, end + 4, .licencePlate, 0.8, [.format, .contextBefore])
            return end + 4
        }
        return nil
    }

    /// 191-D-30442: year, county and number, as Ireland writes plates.
    mutating func irishPlate(_ start: Int, _ end: Int) -> Int? {
        guard end - start == 2 || end - start == 3, buffer.at(end) == 0x2D,
            kind(end + 1).contains(.upper), let year = number(start, most: 3)
        else { return nil }
        let yearValue = year.value > 99 ? year.value / 10 : year.value
        guard yearValue >= 13 && yearValue <= 40 || year.value >= 87 && year.value <= 99 else {
            return nil
        }
        var i = end + 1
        while kind(i).contains(.upper) { i += 1 }
        guard i - end <= 3, buffer.at(i) == 0x2D, let serial = number(i + 1, most: 7),
            serial.end - i <= 7, kind(serial.end).isDisjoint(with: .word),
            Self.irishCounties.contains(folded(end + 1, i))
        else { return nil }
        add(start, serial.end, .licencePlate, 0.85, [.format])
        return serial.end
    }

    private static let irishCounties: Set<String> = [
        "c", "ce", "cn", "cw", "d", "dl", "g", "ke", "kk", "ky", "l", "ld", "lh", "lk", "lm", "ls",
        "mh", "mn", "mo", "oy", "rn", "so", "t", "tn", "ts", "w", "wd", "wh", "wx", "ww",
    ]

    /// An IPv6 address written with all or, around `::`, some of its eight groups (RFC 4291).
    mutating func networkAddress6(_ start: Int) -> Int? {
        guard kind(start - 1).isDisjoint(with: .word), buffer.at(start - 1) != 0x3A else {
            return nil
        }
        var i = start
        var parts = 0
        var gap = false
        var hasLetterOrGap = false
        while parts < 8 {
            var j = i
            while j - i < 4,
                kind(j).contains(.digit)
                    || buffer.at(j) | 0x20 >= 0x61 && buffer.at(j) | 0x20 <= 0x66
            {
                if !kind(j).contains(.digit) { hasLetterOrGap = true }
                j += 1
            }
            guard j > i else { break }
            parts += 1
            i = j
            guard buffer.at(i) == 0x3A else { break }
            if buffer.at(i + 1) == 0x3A {
                if gap { return nil }
                gap = true
                hasLetterOrGap = true
                i += 2
            } else if kind(i + 1).contains(.digit)
                || buffer.at(i + 1) | 0x20 >= 0x61 && buffer.at(i + 1) | 0x20 <= 0x66
            {
                i += 1
            } else {
                break
            }
        }
        guard parts == 8 || gap && parts >= 3, hasLetterOrGap, kind(i).isDisjoint(with: .word)
        else {
            return nil
        }
        add(start, i, .ipAddress, 0.93, [.format])
        return i
    }

    /// zhaolei1987艾特163点com: an address as it is said in Chinese.
    mutating func spokenAtEmail(_ start: Int, _ end: Int) -> Int? {
        guard buffer.at(end) == 0x827E, buffer.at(end + 1) == 0x7279 else { return nil }
        var i = end + 2
        let domain = i
        while i < buffer.count, i - domain < 30,
            buffer.unit[i] < 0x80 && !kind(i).isDisjoint(with: .word) || buffer.unit[i] == 0x2E
                || buffer.unit[i] == 0x70B9 || buffer.unit[i] == 0x20 || buffer.unit[i] == 0x2D
        {
            i += 1
        }
        while i > domain, buffer.unit[i - 1] == 0x20 || buffer.unit[i - 1] == 0x2E { i -= 1 }
        let text = folded(domain, i)
        guard ["com", "cn", "net", "org", "me"].contains(where: { text.hasSuffix($0) }),
            text.contains("点") || text.contains(".")
        else { return nil }
        var from = start
        while from > 0,
            [0x2E, 0x5F, 0x2D].contains(buffer.unit[from - 1])
                || buffer.unit[from - 1] < 0x80 && !kind(from - 1).isDisjoint(with: .word)
        {
            from -= 1
        }
        add(from, i, .email, 0.9, [.spoken, .domain])
        return i
    }

    /// An account name right behind 加: 你加starkids_wang.
    mutating func addedAccount(_ start: Int) -> Int? {
        guard buffer.at(start - 1) == 0x52A0, kind(start).isDisjoint(with: .digit) else {
            return nil
        }
        var i = start
        var marks = 0
        while i < buffer.count, i - start <= 20 {
            let u = buffer.unit[i]
            let isWord = u < 0x80 && !classes[Int(u)].isDisjoint(with: .word)
            guard isWord || u == 0x5F || u == 0x2D else { break }
            if !isWord || kind(i).contains(.digit) { marks += 1 }
            i += 1
        }
        guard i - start >= 6, i - start <= 20, marks > 0 else { return nil }
        add(start, i, .wechat, 0.75, [.format])
        return i
    }

    /// 1EG4-TE5-MK72: a Medicare beneficiary identifier (CMS, 2018), with hyphens or behind a word.
    private mutating func medicareNumber(_ start: Int) -> Int? {
        // Digit 1-9, letter, letter or digit, digit; letter, letter or digit, digit; two letters, two
        // digits. S, L, O, I, B and Z do not occur.
        let form: [UInt8] = [1, 2, 3, 0, 2, 3, 0, 2, 2, 0, 0]
        var i = start
        var hyphens = 0
        for (place, wanted) in form.enumerated() {
            if place == 4 || place == 7, buffer.at(i) == 0x2D {
                hyphens += 1
                i += 1
            }
            let isDigit = kind(i).contains(.digit)
            let isLetter =
                kind(i).contains(.upper) && buffer.unit[i] < 0x80
                && ![0x53, 0x4C, 0x4F, 0x49, 0x42, 0x5A].contains(buffer.unit[i])
            let holds =
                switch wanted {
                case 0: isDigit
                case 1: isDigit && buffer.unit[i] != 0x30
                case 2: isLetter
                default: isDigit || isLetter
                }
            guard holds else { return nil }
            i += 1
        }
        guard kind(i).isDisjoint(with: .word), hyphens == 0 || hyphens == 2 else { return nil }
        let ctx = window(start, i)
        let named = ctx.nearest.contains(.medical)
        guard named || hyphens == 2 else { return nil }
        add(
            start, i, .medicalRecord, named ? 0.97 : 0.85,
            named ? [.format, .contextBefore] : [.format], context: named ? ctx.index : -1)
        return i
    }

    /// A UUID: an advertising identifier behind such a word, and of no other meaning in any case.
    mutating func uniqueID(_ start: Int) -> Int? {
        guard start + 36 <= buffer.count, kind(start + 36).isDisjoint(with: .word) else {
            return nil
        }
        for i in 0..<36 {
            let u = buffer.folded[start + i]
            let isMark = i == 8 || i == 13 || i == 18 || i == 23
            guard isMark ? u == 0x2D : kind(start + i).contains(.digit) || u >= 0x61 && u <= 0x66
            else { return nil }
        }
        let ctx = window(start, start + 36)
        if ctx.nearest.contains(.device) || ctx.after.contains(.device) {
            add(start, start + 36, .deviceID, 0.93, [.format, .contextBefore])
        }
        return start + 36
    }

    /// A code in several parts behind the word for it: 病历号YM-20230815-033, "DL D400-7836-0918".
    mutating func hyphenatedCode(_ start: Int, _ end: Int) -> Int? {
        guard buffer.at(end) == 0x2D, !kind(end + 1).isDisjoint(with: .word), !contexts.isEmpty,
            buffer.at(start - 1) != 0x2D
        else { return nil }
        let ctx = window(start, end)
        guard ctx.distance <= 6 else { return nil }
        let label: BuiltinLabel
        if ctx.nearest.contains(.medical) {
            label = .medicalRecord
        } else if ctx.nearest.contains(.driving) {
            label = .drivingLicence
        } else if ctx.nearest.contains(.otherNationalID) {
            label = .otherNationalID
        } else if ctx.nearest.contains(.plate) {
            label = .licencePlate
        } else {
            return nil
        }
        var i = start
        var digitCount = 0
        while i < buffer.count, i - start <= 28 {
            let u = buffer.unit[i]
            if kind(i).contains(.digit) { digitCount += 1 }
            let isPart =
                u < 0x80 && !classes[Int(u)].isDisjoint(with: .word)
                || u == 0x2D && !kind(i + 1).isDisjoint(with: .word)
            if !isPart { break }
            i += 1
        }
        guard digitCount >= 4, i - start >= 6, i - start <= 28,
            label != .licencePlate || i - start <= 12
        else { return nil }
        add(start, i, label, 0.85, [.format, .contextBefore], context: ctx.index)
        return i
    }

    /// "john dot castellano at gmail dot com", seen at the `dot` before the domain's last part.
    mutating func spelledEmail(_ index: Int) -> Int? {
        guard index >= 2, index + 1 < tokens.count else { return nil }
        let last = tokens[index + 1]
        let top = folded(Int(last.start), Int(last.end))
        guard
            ["com", "net", "org", "co", "edu", "gov", "uk", "io", "us", "ca", "cn", "au", "ie"]
                .contains(top)
        else { return nil }
        // Back over the domain to "at".
        var t = index - 1
        var parts = 0
        while t > 0, parts < 5 {
            let word = folded(Int(tokens[t].start), Int(tokens[t].end))
            if word == "at" { break }
            if !isSpelledPart(t + 1) { return nil }
            parts += 1
            t -= 1
        }
        guard t > 0, parts >= 1, folded(Int(tokens[t].start), Int(tokens[t].end)) == "at" else {
            return nil
        }
        var first = t - 1
        var steps = 0
        // The local part: words joined by dot, underscore, dash, or letters and digits one by one.
        while first > 0, steps < 24 {
            let word = folded(Int(tokens[first].start), Int(tokens[first].end))
            let previous = folded(Int(tokens[first - 1].start), Int(tokens[first - 1].end))
            guard isSpelledPart(first), buffer.at(Int(tokens[first - 1].start) - 1) != 0x27 else {
                break
            }
            let joins = Self.emailJoins.contains(previous) || Self.emailJoins.contains(word)
            let short =
                tokens[first - 1].end - tokens[first - 1].start == 1
                || Self.units[previous] != nil || Self.tens[previous] != nil
                || tokens[first - 1].shape.contains(.hasDigit)
            guard joins || short, !["is", "it's", "its", "a", "i"].contains(previous) || joins
            else {
                break
            }
            first -= 1
            steps += 1
        }
        var end = Int(last.end)
        // co dot uk
        if index + 3 < tokens.count,
            folded(Int(tokens[index + 2].start), Int(tokens[index + 2].end)) == "dot",
            isSpelledPart(index + 2)
        {
            end = Int(tokens[index + 3].end)
        }
        add(Int(tokens[first].start), end, .email, 0.85, [.spoken, .domain])
        return end
    }

    private static let emailJoins: Set<String> = [
        "dot", "underscore", "dash", "hyphen", "period", "point", "minus",
    ]

    /// Whether the token stands behind the one before with a blank, a comma or a hyphen between.
    private func isSpelledPart(_ t: Int) -> Bool {
        guard t > 0 else { return false }
        let (from, to) = (Int(tokens[t - 1].end), Int(tokens[t].start))
        guard to - from <= 2 else { return false }
        for i in from..<to where ![0x20, 0x2C, 0x2D, 0x22].contains(buffer.unit[i]) { return false }
        return true
    }

    /// What stands between quotation marks behind "security phrase is".
    mutating func quotedSecret(_ start: Int, _ ctx: ContextWindow) -> Int? {
        let mark = buffer.at(start - 1)
        guard mark == 0x22 || mark == 0x27 || mark == 0x201C || mark == 0x300C, ctx.distance <= 8
        else { return nil }
        var i = start
        while i < buffer.count, i - start <= 48 {
            let u = buffer.unit[i]
            if u == mark || u == 0x201D || u == 0x300D {
                guard i - start >= 4 else { return nil }
                add(start, i, .credential, 0.85, [.contextBefore], context: ctx.index)
                return i
            }
            if kind(i).contains(.newline) { return nil }
            i += 1
        }
        return nil
    }
}
