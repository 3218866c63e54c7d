extension TextScanner {
    /// Reads the groups `a..<b` as a telephone number; returns the next open group.
    mutating func telephone(
        _ a: Int, _ b: Int, _ start: Int, _ end: Int, _ ctx: ContextWindow, coded: Bool
    ) -> Int? {
        let length = digits.count
        guard length >= 7, length <= 16 else { return nil }
        var spanStart = start
        var previous = buffer.at(start - 1)
        if previous == 0x28 {
            spanStart -= 1
            previous = buffer.at(start - 2)
        }
        let international = previous == 0x2B
        if international { spanStart -= 1 }
        let named = !ctx.nearest.isDisjoint(with: [.phone, .service])
        // What another question asked for counts only where it can be any number.
        let contradicted =
            !ctx.nearest.isEmpty && !named
            && (!ctx.isAnswer || !ctx.nearest.isDisjoint(with: [.account, .companyAccount, .qq]))
            && !ctx.nearest.isDisjoint(with: [
                .reference, .account, .companyAccount, .identity, .card, .passport, .tail, .usSSN,
                .medical, .driving, .iban, .qq, .tax, .routing, .device, .version,
            ]) && ctx.distance <= 12
        guard
            let found = plan(
                a, b, international: international, named: named && !ctx.isAnswer,
                contradicted: contradicted)
        else { return nil }
        if coded, !named { return nil }
        if contradicted, found.confidence < 0.97 || ctx.distance <= 6 { return nil }
        var confidence = found.confidence
        var reasons = found.reasons
        if named {
            confidence = max(confidence, 0.98)
            reasons.insert(.contextBefore)
        } else if !ctx.after.isDisjoint(with: [.phone, .service]) {
            confidence = max(confidence, 0.95)
            reasons.insert(.contextAfter)
        } else if ctx.earlier.contains(.phone) {
            confidence = max(confidence, 0.95)
            reasons.insert(.contextEarlier)
        }
        if confidence < 0.5 { return nil }
        add(
            spanStart, extensionEnd(end) ?? end, found.company ? .companyPhone : .phone, confidence,
            reasons,
            context: named ? ctx.index : -1)
        return b
    }

    struct PhoneReading {
        var company: Bool
        var confidence: Float
        var reasons: Reasons
    }

    /// What the numbering plans say of the digits at hand.
    private func plan(
        _ a: Int, _ b: Int, international: Bool, named: Bool, contradicted: Bool
    ) -> PhoneReading? {
        let single = b == a + 1
        let length = digits.count
        let first = digits[0]
        return withDigits { all in
            if international {
                var text: String?
                let done = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { p in
                    p[0] = 0x2B
                    for i in 0..<length { p[i + 1] = all[i] }
                    return PhoneNumber.classify(
                        ByteView(UnsafeMutableBufferPointer(rebasing: p[0...length])),
                        region: .none, e164: &text)
                }
                if let done {
                    return PhoneReading(
                        company: done.isCompany, confidence: 0.98,
                        reasons: [.format, .numberingPlan])
                }
                return named || length >= 10 && length <= 13
                    ? PhoneReading(company: false, confidence: 0.7, reasons: [.format]) : nil
            }
            // 001-825-741-0957: the other way to write +1.
            if length == 13, first == 0x30, all[1] == 0x30, all[2] == 0x31, b - a >= 4 {
                return PhoneReading(
                    company: false, confidence: 0.8, reasons: [.format, .separators])
            }
            // China: mobile, also behind 86 or 0086.
            var rest = all
            if length == 13, first == 0x38, all[1] == 0x36 {
                rest = all.slice(from: 2, count: 11)
            } else if length == 15, first == 0x30, all[1] == 0x30, all[2] == 0x38, all[3] == 0x36 {
                rest = all.slice(from: 4, count: 11)
            }
            if rest.count == 11, PhoneNumber.isChineseMobile(rest) {
                if !isPhoneGrouping(a, b, mobile: true) { return nil }
                return PhoneReading(
                    company: false, confidence: single && length == 11 ? 0.9 : 0.94,
                    reasons: [.format, .numberingPlan])
            }
            if length == 10 || length == 11, first != 0x30,
                let found = PhoneNumber.northAmerica(all)
            {
                let shaped = isNorthAmericanGrouping(a, b)
                if shaped || single {
                    return PhoneReading(
                        company: found.isCompany,
                        confidence: shaped ? 0.92 : named ? 0.95 : first == 0x31 ? 0.45 : 0.62,
                        reasons: shaped
                            ? [.format, .numberingPlan, .separators] : [.format, .numberingPlan])
                }
            }
            if first == 0x30, length >= 10, length <= 12 {
                if let found = PhoneNumber.china(all) {
                    let split =
                        (b - a == 2 || b - a == 3 && groups[b - 1].count == 4)
                        && (groups[a].count == 3 || groups[a].count == 4)
                    if single || split || named {
                        return PhoneReading(
                            company: found.isCompany,
                            confidence: split ? 0.92 : named ? 0.95 : 0.55,
                            reasons: split
                                ? [.format, .numberingPlan, .separators]
                                : [.format, .numberingPlan])
                    }
                }
                if let found = PhoneNumber.unitedKingdom(all) {
                    return PhoneReading(
                        company: found.isCompany, confidence: single ? 0.8 : 0.92,
                        reasons: [.format, .numberingPlan])
                }
            }
            // 02 9955 0142, (03) 5550 1234: an area code and eight digits, as Australia has them.
            if first == 0x30, length == 10, b - a == 3, groups[a].count == 2,
                groups[a + 1].count == 4
            {
                return PhoneReading(
                    company: false, confidence: 0.75, reasons: [.format, .separators])
            }
            // 400-820-8820, 800 service numbers of China.
            if length == 10, let found = PhoneNumber.china(all), found.isCompany {
                return PhoneReading(
                    company: true, confidence: single ? named ? 0.95 : 0.55 : 0.92,
                    reasons: [.format, .numberingPlan])
            }
            // Called a phone number; of a plan that is not known here.
            if named, !contradicted, length >= 7, length <= 13, b - a <= 5 {
                if single && length != 7 && length != 8 && length != 10 && length != 11 {
                    return nil
                }
                return PhoneReading(
                    company: false, confidence: 0.72, reasons: [.format])
            }
            if !single, length >= 10, length <= 12, isNorthAmericanGrouping(a, b) {
                return PhoneReading(company: false, confidence: 0.6, reasons: [.separators])
            }
            return nil
        }
    }

    private func isPhoneGrouping(_ a: Int, _ b: Int, mobile: Bool) -> Bool {
        if b - a > 6 { return false }
        for g in a..<b where groups[g].count < 2 { return false }
        return true
    }

    private func isNorthAmericanGrouping(_ a: Int, _ b: Int) -> Bool {
        let count = b - a
        if count == 3 {
            return groups[a].count == 3 && groups[a + 1].count == 3 && groups[a + 2].count == 4
        }
        if count == 4 {
            return groups[a].count == 1 && groups[a + 1].count == 3 && groups[a + 2].count == 3
                && groups[a + 3].count == 4
        }
        return count == 2
            && (groups[a].count == 3 && groups[a + 1].count == 7
                || groups[a].count == 6 && groups[a + 1].count == 4)
    }
}
