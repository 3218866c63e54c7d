extension TextScanner {
    // MARK: Addresses

    mutating func englishAddresses() {
        var t = 0
        while t < tokens.count {
            if let next = streetAddress(t) ?? foreignAddress(t) ?? postBox(t) {
                t = next
            } else {
                t += 1
            }
        }
    }

    private func categories(_ t: Int) -> WordCategories {
        tokens[t].entry == 0 ? [] : lexicon.entry(tokens[t].entry).categories
    }

    /// The gap between tokens `t - 1` and `t` when it is blanks with at most one comma or dot.
    private func gap(_ t: Int) -> UInt16? {
        let from = Int(tokens[t - 1].end)
        let to = Int(tokens[t].start)
        guard to > from, to - from <= 6 else { return nil }
        var mark: UInt16 = 0x20
        for i in from..<to {
            let u = buffer.unit[i]
            if u == 0x20 || u == 0x0A || u == 0x0D {
                if u == 0x0A && mark == 0x20 { mark = 0x0A }
                continue
            }
            if u == 0x2C || u == 0x2E || u == 0x23 {
                if mark == 0x2C && u == 0x2C { return nil }
                if mark == 0x20 || mark == 0x0A { mark = u }
                continue
            }
            if u == 0x26 { continue }
            if u == 0x2D || u == 0x27 {
                mark = u
                continue
            }
            return nil
        }
        return mark
    }

    /// `8235 Dennis Junctions, Suite 113, South Ernest, NY 04680`; returns the next token.
    private mutating func streetAddress(_ t: Int) -> Int? {
        let number = tokens[t]
        guard number.shape.contains(.hasDigit), number.end - number.start <= 6,
            kind(Int(number.start)).contains(.digit)
        else { return nil }
        if number.shape.contains(.hasLetter),
            kind(Int(number.end) - 2).isDisjoint(with: .digit)
        {
            return nil
        }
        let before = buffer.at(Int(number.start) - 1)
        if before == 0x24 || before == 0x2E || before == 0x23 || before == 0x2F || before == 0x3A
            || before == 0x2D && kind(Int(number.start) - 2).contains(.digit)
        {
            return nil
        }
        var suffix: Int?
        var u = t + 1
        while u < tokens.count, u - t <= 5 {
            guard let mark = gap(u), mark == 0x20 || mark == 0x2E || mark == 0x27 || mark == 0x2D
            else { break }
            // N. Stadium Road, St. James Street; any other dot ends a sentence.
            if mark == 0x2E,
                u == t + 1 || tokens[u - 1].end - tokens[u - 1].start > 2
                    || !tokens[u - 1].shape.contains(.upperFirst)
            {
                break
            }
            let token = tokens[u]
            let what = categories(u)
            let capital = token.shape.contains(.upperFirst)
            let digits = token.shape.contains(.hasDigit)
            if !capital && !digits && what.isDisjoint(with: [.streetSuffix, .foreignStreet]) {
                // A street written in lower case: one plain word, then a clear suffix.
                if u - t > 2 { break }
            }
            if u > t + 1 || what.contains(.foreignStreet), what.contains(.streetSuffix) {
                if capital || lexicon.entry(token.entry).attribute == 1 { suffix = u }
            }
            if digits, suffix == nil, u > t + 1 || !token.shape.contains(.hasLetter) { break }
            if what.contains(.unitDesignator), suffix != nil { break }
            u += 1
        }
        let cued = cueEnds(before: Int(number.start), .address) != nil
        var end: Int
        var last: Int
        var reasons: Reasons = [.format]
        var confidence: Float
        if let suffix {
            last = suffix
            end = Int(tokens[suffix].end)
            reasons.insert(.street)
            confidence = 0.85
        } else {
            // Without a known suffix only a state and postcode behind make it an address.
            guard u > t + 1, tokens[t + 1].shape.contains(.upperFirst) else { return nil }
            last = u - 1
            end = Int(tokens[last].end)
            confidence = 0
        }
        var next = last + 1
        // Apt. 12, Suite 113, Unit 4, #12
        if next + 1 < tokens.count, categories(next).contains(.unitDesignator), gap(next) != nil,
            tokens[next + 1].shape.contains(.hasDigit)
                || tokens[next + 1].end - tokens[next + 1].start == 1,
            gap(next + 1) != nil
        {
            end = Int(tokens[next + 1].end)
            next += 2
            reasons.insert(.building)
            confidence += 0.05
        } else if next < tokens.count, gap(next) == 0x23, tokens[next].shape.contains(.hasDigit) {
            end = Int(tokens[next].end)
            next += 1
            reasons.insert(.building)
        }
        if let tail = cityTail(next) {
            end = tail.end
            next = tail.next
            if tail.postcode {
                reasons.insert(.postcode)
                confidence = 0.97
            } else {
                confidence = confidence > 0 ? 0.9 : 0
            }
        }
        if cued {
            reasons.insert(.contextBefore)
            confidence = max(confidence, suffix == nil ? 0.75 : 0.96)
        }
        guard confidence >= 0.5 else { return nil }
        add(Int(number.start), end, .detailedAddress, confidence, reasons)
        return next
    }

    /// `, South Ernest, NY 04680` from token `t` on.
    private func cityTail(_ t: Int) -> (end: Int, next: Int, postcode: Bool)? {
        var u = t
        var end = 0
        var words = 0
        var state = false
        while u < tokens.count, u - t < 7 {
            guard let mark = gap(u) else { break }
            let token = tokens[u]
            let length = token.end - token.start
            if token.shape.contains(.hasDigit) {
                // A ZIP code, or a British or Canadian postcode in two parts.
                if !token.shape.contains(.hasLetter), length == 5, state || words > 0 {
                    end = Int(token.end)
                    if buffer.at(end) == 0x2D, u + 1 < tokens.count,
                        Int(tokens[u + 1].start) == end + 1,
                        tokens[u + 1].end - tokens[u + 1].start == 4,
                        !tokens[u + 1].shape.contains(.hasLetter)
                    {
                        end += 5
                        u += 1
                    }
                    return (end, u + 1, true)
                }
                if token.shape.contains([.hasLetter, .upperFirst]), length <= 4,
                    u + 1 < tokens.count,
                    tokens[u + 1].end - tokens[u + 1].start == 3,
                    tokens[u + 1].shape.contains([.hasDigit, .hasLetter])
                {
                    return (Int(tokens[u + 1].end), u + 2, true)
                }
                if !token.shape.contains(.hasLetter), length == 4 || length == 6, words > 0,
                    mark == 0x20 || mark == 0x2C
                {
                    return (Int(token.end), u + 1, true)
                }
                break
            }
            guard token.shape.contains(.upperFirst) else { break }
            if mark == 0x2E && !(words > 0 && tokens[u - 1].end - tokens[u - 1].start <= 2) {
                break
            }
            if words == 0 && mark == 0x20 && u == t && !categories(u).contains(.place) { break }
            if categories(u).contains(.state) { state = true }
            words += 1
            end = Int(token.end)
            u += 1
        }
        guard words > 0, words <= 4, state || isKnownPlace(t, u) else { return nil }
        return (end, u, false)
    }

    private func isKnownPlace(_ from: Int, _ to: Int) -> Bool {
        for t in from..<to where categories(t).contains(.place) { return true }
        return false
    }

    private static let streetEndings: [[UInt16]] = [
        "strasse", "straße", "straat", "gasse", "platz", "gatan", "vägen", "veien", "gade", "plein",
        "laan", "katu", "utca", "allee", "stræde",
    ].map { Array($0.utf16) }

    /// `Auerstrasse 12`, `107 Rue Abdelaziz`, `Calle Mayor 5`.
    private mutating func foreignAddress(_ t: Int) -> Int? {
        let token = tokens[t]
        guard token.shape.contains(.upperFirst), !token.shape.contains(.hasDigit) else {
            return nil
        }
        var end = -1
        var last = t
        let start = Int(token.start)
        if endsAsStreet(token) {
            guard t + 1 < tokens.count, gap(t + 1) == 0x20,
                tokens[t + 1].shape.contains(.hasDigit),
                tokens[t + 1].end - tokens[t + 1].start <= 5
            else { return nil }
            last = t + 1
            end = Int(tokens[last].end)
        } else if categories(t).contains(.foreignStreet) {
            var u = t + 1
            while u < tokens.count, u - t <= 4, let mark = gap(u), mark == 0x20 || mark == 0x2C {
                if !tokens[u].shape.contains(.upperFirst), !tokens[u].shape.contains(.hasDigit),
                    tokens[u].end - tokens[u].start > 3
                {
                    break
                }
                if tokens[u].shape.contains(.hasDigit) {
                    if u > t + 1, tokens[u].end - tokens[u].start <= 5 {
                        last = u
                        end = Int(tokens[u].end)
                    }
                    break
                }
                u += 1
            }
        }
        guard end > 0 else { return nil }
        var next = last + 1
        if let tail = cityTail(next) {
            end = tail.end
            next = tail.next
        }
        add(start, end, .detailedAddress, 0.8, [.street, .format])
        return next
    }

    private func endsAsStreet(_ token: Token) -> Bool {
        let end = Int(token.end)
        for ending in Self.streetEndings where end - Int(token.start) > ending.count + 1 {
            var same = true
            for (offset, unit) in ending.enumerated()
            where buffer.folded[end - ending.count + offset] != unit {
                same = false
                break
            }
            if same { return true }
        }
        return false
    }

    /// `P.O. Box 1234`.
    private mutating func postBox(_ t: Int) -> Int? {
        guard t + 1 < tokens.count, tokens[t].end - tokens[t].start == 3,
            tokens[t + 1].shape.contains(.hasDigit), !tokens[t + 1].shape.contains(.hasLetter)
        else { return nil }
        let s = Int(tokens[t].start)
        guard buffer.folded[s] == 0x62, buffer.folded[s + 1] == 0x6F, buffer.folded[s + 2] == 0x78,
            buffer.at(s - 1) == 0x20
        else { return nil }
        var start = s - 1
        while start > 0, s - start < 7,
            buffer.folded[start - 1] == 0x2E || buffer.folded[start - 1] == 0x6F
                || buffer.folded[start - 1] == 0x70 || buffer.folded[start - 1] == 0x20
        {
            start -= 1
        }
        while start < s, buffer.unit[start] == 0x20 { start += 1 }
        guard buffer.at(start) | 0x20 == 0x70 else { return nil }
        var end = Int(tokens[t + 1].end)
        var next = t + 2
        if let tail = cityTail(next) {
            end = tail.end
            next = tail.next
        }
        add(start, end, .detailedAddress, 0.85, [.format])
        return next
    }

    // MARK: Companies

    mutating func englishCompanies() {
        var t = 0
        while t < tokens.count {
            let token = tokens[t]
            if t > 0, let suffixEnd = companySuffix(t), let start = companyStart(t) {
                var end = suffixEnd
                var next = t + 1
                while next < tokens.count, Int(tokens[next].start) < end { next += 1 }
                while next < tokens.count, categories(next).contains(.companySuffix),
                    let mark = gap(next), mark == 0x20 || mark == 0x2C || mark == 0x2E,
                    tokens[next].shape.contains(.upperFirst)
                {
                    end = Int(tokens[next].end)
                    next += 1
                }
                add(Int(tokens[start].start), end, .company, 0.9, [.suffix])
                t = next
                continue
            }
            if token.shape.contains(.upperFirst) {
                if let next = partnership(t) {
                    t = next
                    continue
                }
                if let next = knownOrganisation(t) {
                    t = next
                    continue
                }
            }
            t += 1
        }
    }

    /// The end of the company suffix that begins at token `t`.
    ///
    /// `Inc` or `and Sons` make any name a company; `Insurance` or `Bank` only where no further
    /// capitalised word follows (Auto Insurance Renewal) and what stands before is no ordinary word.
    private func companySuffix(_ t: Int) -> Int? {
        let token = tokens[t]
        guard let end = wordsStarting(at: Int(token.start), with: .companySuffix) else {
            return nil
        }
        let several = end > Int(token.end)
        guard token.shape.contains(.upperFirst) || several && isConnector(t) else { return nil }
        if several { return end }
        var text = ""
        for i in Int(token.start)..<Int(token.end) {
            if let scalar = Unicode.Scalar(buffer.folded[i]) { text.unicodeScalars.append(scalar) }
        }
        if Self.legalForms.contains(text) { return end }
        if t + 1 < tokens.count, gap(t + 1) == 0x20, tokens[t + 1].shape.contains(.upperFirst),
            !categories(t + 1).contains(.companySuffix)
        {
            return nil
        }
        let before = categories(t - 1)
        guard tokens[t - 1].shape.contains(.upperFirst), gap(t) == 0x20,
            before.isDisjoint(with: [.commonWord, .product])
        else { return nil }
        return end
    }

    private static let legalForms: Set<String> = [
        "inc", "llc", "ltd", "limited", "corp", "corporation", "plc", "gmbh", "llp", "lp", "group",
        "holdings", "incorporated", "pty", "pvt", "ag", "bv", "nv", "oy", "ab", "kg", "sarl", "srl",
        "associates", "co", "company", "industries", "enterprises", "technologies", "partners",
    ]

    /// The first word of the company whose suffix is token `t`.
    private func companyStart(_ t: Int) -> Int? {
        var start = t
        while start > 0, t - start < 6 {
            guard let mark = gap(start),
                mark == 0x20 || mark == 0x2C || mark == 0x2D || mark == 0x27
            else { break }
            let token = tokens[start - 1]
            let small =
                token.end - token.start <= 3 && !token.shape.contains(.upperFirst)
                && isConnector(start - 1)
            guard token.shape.contains(.upperFirst) || small && start - 1 > 0 else { break }
            if mark == 0x2C, start != t, !isPartnershipList(start) { break }
            if token.shape.contains(.first), categories(start - 1).contains(.commonWord) { break }
            start -= 1
        }
        while start < t, !tokens[start].shape.contains(.upperFirst) { start += 1 }
        return start < t ? start : nil
    }

    private func isConnector(_ t: Int) -> Bool {
        let s = Int(tokens[t].start)
        let length = Int(tokens[t].end) - s
        if length == 3 {
            return buffer.folded[s] == 0x61 && buffer.folded[s + 1] == 0x6E
                && buffer.folded[s + 2] == 0x64
        }
        return length == 2 && buffer.folded[s] == 0x6F && buffer.folded[s + 1] == 0x66
    }

    private func isPartnershipList(_ t: Int) -> Bool {
        !categories(t).isDisjoint(with: .anySurname)
            && !categories(t - 1).isDisjoint(with: .anySurname)
    }

    /// `Lamb, Ross and Alexander` and `Hampton-Casey`: surnames that make a firm.
    private mutating func partnership(_ t: Int) -> Int? {
        let surname: WordCategories = .anySurname
        guard !categories(t).isDisjoint(with: surname.union(.anyGivenName)), t + 1 < tokens.count
        else { return nil }
        if t > 0, let mark = gap(t), mark == 0x20 || mark == 0x2D || mark == 0x27,
            tokens[t - 1].shape.contains(.upperFirst),
            !categories(t - 1).isDisjoint(with: surname.union(.anyGivenName).union(.title))
        {
            return nil
        }
        if t > 0, categories(t - 1).contains(.title) { return nil }
        if t + 3 < tokens.count, gap(t + 1) == 0x2C, tokens[t + 1].shape.contains(.upperFirst),
            gap(t + 2) == 0x20 || gap(t + 2) == 0x2C, isConnector(t + 2), gap(t + 3) == 0x20,
            tokens[t + 3].shape.contains(.upperFirst),
            !categories(t + 3).isDisjoint(with: surname)
        {
            // A further word behind makes it a list of people.
            let listed =
                t + 4 < tokens.count && gap(t + 4) == 0x20
                && tokens[t + 4].shape.contains(.upperFirst)
                && !tokens[t + 4].shape.contains(.first)
                && !categories(t + 4).isDisjoint(with: surname)
            if !listed {
                add(
                    Int(tokens[t].start), Int(tokens[t + 3].end), .company, 0.85,
                    [.nameList, .format])
                return t + 4
            }
        }
        let end = Int(tokens[t].end)
        if buffer.at(end) == 0x2D, Int(tokens[t + 1].start) == end + 1,
            tokens[t + 1].shape.contains(.upperFirst),
            !categories(t + 1).isDisjoint(with: surname), !categories(t).isDisjoint(with: surname)
        {
            if t + 2 < tokens.count, gap(t + 2) == 0x20, tokens[t + 2].shape.contains(.upperFirst),
                !categories(t + 2).isDisjoint(with: surname.union(.companySuffix))
            {
                return nil
            }
            let cued =
                cueEnds(before: Int(tokens[t].start), .company) != nil
                || firmCue(Int(tokens[t].start))
            add(
                Int(tokens[t].start), Int(tokens[t + 1].end), .company, cued ? 0.85 : 0.6,
                [.nameList, .format])
            return t + 2
        }
        return nil
    }

    /// `this is`, `at`, `from`, `with` before a firm.
    private func firmCue(_ start: Int) -> Bool {
        var i = start - 1
        while i >= 0, buffer.unit[i] == 0x20 { i -= 1 }
        let end = i + 1
        while i >= 0, !kind(i).isDisjoint(with: .letter) { i -= 1 }
        var text = ""
        for k in (i + 1)..<max(end, i + 1) {
            if let scalar = Unicode.Scalar(buffer.folded[k]) { text.unicodeScalars.append(scalar) }
        }
        return ["is", "at", "from", "for", "by", "of"].contains(text)
    }

    /// Platforms that are spoken of as means, not as somebody's company.
    private static let platforms: [[UInt16]] = [
        "whatsapp", "wechat", "facebook", "instagram", "telegram", "twitter", "tiktok", "linkedin",
        "google", "youtube", "zoom", "skype", "gmail", "outlook", "paypal", "venmo", "visa",
        "mastercard", "american express", "amex", "discover", "unionpay",
    ].map { Array($0.utf16) }

    private func folded(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt16> {
        UnsafeBufferPointer(start: buffer.folded + start, count: end - start)
    }

    private mutating func knownOrganisation(_ t: Int) -> Int? {
        let start = Int(tokens[t].start)
        guard let end = wordsStarting(at: start, with: .organisation) else { return nil }
        let own = categories(t)
        if Self.platforms.contains(where: { $0.elementsEqual(folded(start, end)) }) { return nil }
        if end == Int(tokens[t].end), !own.isDisjoint(with: [.givenName, .surname, .commonWord]) {
            return nil
        }
        add(start, end, .company, 0.75, [.gazetteer])
        var next = t + 1
        while next < tokens.count, Int(tokens[next].start) < end { next += 1 }
        return next
    }
}
