/// What people earn and owe: amounts in figures and words, beside the words that say so.
extension TextScanner {
    mutating func amounts() {
        let asked = contextClasses.contains(.income)
        guard asked || present.contains(.digit) else { return }
        var t = 0
        while t < tokens.count {
            let token = tokens[t]
            let start = Int(token.start)
            t += 1
            if token.shape.contains(.hasDigit), kind(start).contains(.digit) {
                guard let end = amountEnd(start) else { continue }
                let from = amountStart(start)
                if let stop = isIncome(from, end) { addIncome(from, stop) }
                while t < tokens.count, Int(tokens[t].start) < end { t += 1 }
            } else if asked, let end = wordedAmount(t - 1) {
                if let stop = isIncome(start, end) { addIncome(start, stop) }
                while t < tokens.count, Int(tokens[t].start) < end { t += 1 }
            }
        }
        if asked, buffer.hasHan { hanAmounts() }
    }

    private mutating func addIncome(_ start: Int, _ end: Int) {
        for hit in hits.view where hit.start < end && hit.end > start { return }
        add(start, end, .incomeDebt, 0.72, [.format, .contextBefore])
    }

    /// Where the currency before a figure begins.
    private func amountStart(_ start: Int) -> Int {
        [0x24, 0xA3, 0xA5, 0x20AC, 0xFFE5].contains(buffer.at(start - 1)) ? start - 1 : start
    }

    /// The end of an amount in figures: 23,400 · 1.8万 · 85k · 5000元.
    private func amountEnd(_ start: Int) -> Int? {
        if start > 0, !kind(start - 1).isDisjoint(with: .word) || buffer.unit[start - 1] == 0x2E {
            return nil
        }
        var i = start
        var digits = 0
        while i < buffer.count, i - start < 14 {
            let u = buffer.unit[i]
            if kind(i).contains(.digit) {
                digits += 1
            } else if u == 0x2C || u == 0x2E {
                guard kind(i + 1).contains(.digit) else { break }
            } else {
                break
            }
            i += 1
        }
        guard digits >= 1, digits <= 9 else { return nil }
        var scaled = false
        var j = i
        if buffer.at(j) == 0x20, buffer.at(j + 1) == 0x4E07 { j += 1 }
        switch buffer.at(j) {
        case 0x4E07, 0x5343, 0x767E:  // 万 千 百
            scaled = true
            i = j + 1
            if buffer.at(i) == 0x5143 || buffer.at(i) == 0x5757 { i += 1 }
        case 0x5143, 0x5757:
            i = j + 1
        case 0x6B, 0x4B, 0x77, 0x57:  // k w
            guard kind(j + 1).isDisjoint(with: .word) else { return nil }
            scaled = true
            i = j + 1
        default:
            guard kind(j).isDisjoint(with: .letter) else { return nil }
        }
        // 3.5 is no sum of money; 80 and more may be.
        return scaled || digits >= 2 ? i : nil
    }

    /// Whether the amount `start..<end` is what somebody earns or owes; the end of its period.
    private mutating func isIncome(_ start: Int, _ end: Int) -> Int? {
        let after = periodEnd(end)
        if after == nil, !contextClasses.contains(.income) { return nil }
        let next = after?.end ?? end
        if buffer.at(next) == 0x25 || buffer.at(end) == 0x25 { return nil }
        // A number of a person, a day, an hour: 10号, 3点, 2个, 5年
        if let unit = Unicode.Scalar(buffer.at(end)), Self.counted.contains(unit) { return nil }
        // 2020 is a year where nothing says that it is money.
        if end - start == 4, let year = number(start, most: 5), year.end == end,
            year.value >= 1950, year.value <= 2060, after == nil
        {
            return nil
        }
        let ctx = window(start, end)
        if ctx.nearest.contains(.income), ctx.distance <= 16 || ctx.isAnswer { return next }
        if ctx.before.contains(.income), !ctx.nearest.contains(.reference),
            ctx.distance > 3 || ctx.nearest.contains(.money), !ctx.nearest.contains(.phone),
            end - start >= 4
        {
            return next
        }
        if ctx.after.contains(.income) { return next }
        guard let after else { return nil }
        let hasCurrency = kind(start).isDisjoint(with: .digit)
        switch after.period {
        case .hour: return hasCurrency || end - start >= 4 ? next : nil
        case .year: return end - start >= 5 ? next : nil
        case .month:
            guard !ctx.nearest.contains(.money) else { return nil }
            return occupationNear(start) || after.isPay ? next : nil
        }
    }

    /// Counters that make a number no sum of money.
    private static let counted: Set<Unicode.Scalar> = Set(
        "号点个年月日天次岁分秒人件台套期楼栋室层级折家位条张平米公克斤小步米单元".unicodeScalars
    )
    .subtracting("元".unicodeScalars)

    private func occupationNear(_ start: Int) -> Bool {
        var i = start - 1
        while i >= max(0, start - 28) {
            if let end = wordsStarting(at: i, with: .occupation), end <= start { return true }
            i -= 1
        }
        return false
    }

    enum Period { case hour, month, year }

    /// "/mo", "a month", "per year", "pm net" behind an amount.
    private func periodEnd(_ end: Int) -> (period: Period, end: Int, isPay: Bool)? {
        let begin = buffer.at(end) == 0x20 ? end + 1 : end
        switch buffer.at(begin) | 0x20 {
        case 0x2F, 0x61, 0x67, 0x68, 0x6D, 0x6E, 0x70, 0x74, 0x79: break
        default: return nil
        }
        for (form, period, isPay) in Self.periods {
            var j = begin
            var same = true
            for unit in form {
                guard j < buffer.count, buffer.folded[j] == unit else {
                    same = false
                    break
                }
                j += 1
            }
            if same, kind(j).isDisjoint(with: .word) { return (period, j, isPay) }
        }
        return nil
    }

    private static let periods: [([UInt16], Period, Bool)] = [
        ("gross monthly", .month, true), ("net monthly", .month, true), ("pm net", .month, true),
        ("pm gross", .month, true), ("a month net", .month, true), ("take home", .month, true),
        ("/mo", .month, false), ("/month", .month, false), ("a month", .month, false),
        ("per month", .month, false), ("monthly", .month, false), ("pcm", .month, false),
        ("pm", .month, false), ("p/m", .month, false), ("mo", .month, false),
        ("/yr", .year, true), ("/year", .year, true), ("a year", .year, true),
        ("per year", .year, true), ("per annum", .year, true), ("annually", .year, true),
        ("p.a.", .year, true), ("pa", .year, true), ("yearly", .year, true),
        ("/hr", .hour, true), ("/hour", .hour, true), ("an hour", .hour, true),
        ("an hr", .hour, true), ("per hour", .hour, true), ("hourly", .hour, true),
        ("/h", .hour, true),
    ].map { (Array($0.utf16), $1, $2) }

    /// The end of an amount in English words from the token at `index` on: thirty one thousand.
    private func wordedAmount(_ index: Int) -> Int? {
        var t = index
        var end: Int?
        var count = 0
        var large = false
        while t < tokens.count, count < 8 {
            let start = Int(tokens[t].start)
            if t > index, start - Int(tokens[t - 1].end) > 2 { break }
            let word = folded(start, Int(tokens[t].end))
            if Self.units[word] != nil || Self.tens[word] != nil || Self.teens[word] != nil {
                count += 1
            } else if ["hundred", "thousand", "grand", "million"].contains(word), count > 0 {
                large = true
                count += 1
            } else {
                break
            }
            end = Int(tokens[t].end)
            t += 1
        }
        return large ? end : nil
    }

    /// 一万五, 五千二, 四五十万: amounts in Han behind a word for income or debt.
    private mutating func hanAmounts() {
        var i = 0
        while i < buffer.count {
            guard kind(i).contains(.han), isHanNumeral(buffer.unit[i]) else {
                i += 1
                continue
            }
            let start = i
            var scale = false
            while i < buffer.count, isHanNumeral(buffer.unit[i]) || kind(i).contains(.digit) {
                let u = buffer.unit[i]
                if u == 0x4E07 || u == 0x5343 || u == 0x767E { scale = true }
                i += 1
            }
            var end = i
            if buffer.at(end) == 0x5757 || buffer.at(end) == 0x5143 { end += 1 }
            guard scale, i - start >= 2, let stop = isIncome(start, end) else { continue }
            addIncome(start, stop)
        }
    }

    private func isHanNumeral(_ u: UInt16) -> Bool {
        switch u {
        case 0x5341, 0x767E, 0x5343, 0x4E07, 0x51E0, 0x534A: true
        case 0x6D1E, 0x52FE, 0x62D0, 0x9646, 0x4F0D: false
        default: Self.hanDigit(u) != nil
        }
    }

    // MARK: Credit

    /// A score of a credit bureau: FICO 640, 芝麻分 712.
    mutating func creditScores() {
        guard contextClasses.contains(.credit) else { return }
        for t in 0..<tokens.count where tokens[t].end - tokens[t].start == 3 {
            let (start, end) = (Int(tokens[t].start), Int(tokens[t].end))
            guard let score = number(start, most: 3), score.end == end, score.value >= 300,
                score.value <= 950, buffer.at(start - 1) != 0x24, buffer.at(start - 1) != 0xA3,
                buffer.at(end) != 0x2C || !kind(end + 1).contains(.digit),
                buffer.at(end) != 0x2D
            else { continue }
            var near = false
            for context in contexts.view
            where context.classes.contains(.credit) && Int(context.end) <= start
                && start - Int(context.end) <= 28 && !hasSentenceEnd(Int(context.end), start)
            {
                near = true
            }
            if near { add(start, end, .creditReport, 0.8, [.format, .contextBefore]) }
        }
    }
}
