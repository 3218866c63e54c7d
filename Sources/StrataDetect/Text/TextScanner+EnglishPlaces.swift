extension TextScanner {
    // MARK: Addresses

    mutating func englishAddresses() {
        var t = 0
        while t < tokens.count {
            t = address(t) ?? t + 1
        }
    }

    /// The address that begins at token `t`, or around it; only what the token may be is looked for.
    @inline(__always)
    private mutating func address(_ t: Int) -> Int? {
        let shape = tokens[t].shape
        if shape.contains(.hasDigit) {
            if let next = streetAddress(t) { return next }
            return shape.contains([.hasLetter, .upperFirst]) ? postcodeAddress(t) : nil
        }
        if shape.contains(.upperFirst) {
            if t + 1 < tokens.count,
                tokens[t + 1].shape.contains(.hasDigit)
                    || tokens[t + 1].end - tokens[t + 1].start == 1,
                let next = unitAddress(t)
            {
                return next
            }
            if let next = foreignAddress(t) { return next }
        }
        if let next = postBox(t) { return next }
        return categories(t).contains(.streetSuffix) ? spokenAddress(t) : nil
    }

    func categories(_ t: Int) -> WordCategories {
        tokens[t].entry == 0 ? [] : lexicon.entry(tokens[t].entry).categories
    }

    /// The gap between tokens `t - 1` and `t` when it is blanks with at most one comma or dot.
    func gap(_ t: Int) -> UInt16? {
        guard t > 0, t < tokens.count else { return nil }
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
            kind(Int(number.start)).contains(.digit) || isGridNumber(number)
        else { return nil }
        let grid = !kind(Int(number.start)).contains(.digit)
        if number.shape.contains(.hasLetter),
            kind(Int(number.end) - 2).isDisjoint(with: .digit)
        {
            return nil
        }
        let before = buffer.at(Int(number.start) - 1)
        // 5/22 Beach Parade: the flat, and the house.
        let flat = before == 0x2F && isFlatNumber(t) || before == 0x2D && isNumberRange(t)
        if before == 0x24 || before == 0x2E || before == 0x23 || before == 0x2F && !flat
            || before == 0x3A
            || before == 0x2D && !flat && kind(Int(number.start) - 2).contains(.digit)
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
            // 1409 Calle Del Sol: the word for the street first, then its name.
            if u == t + 1, what.contains(.foreignStreet), capital,
                let name = foreignStreetName(u + 1)
            {
                suffix = name
                u = name + 1
                while u < tokens.count, u - t <= 5, gap(u) == 0x20,
                    tokens[u].shape.contains(.upperFirst), !tokens[u].shape.contains(.hasDigit)
                {
                    suffix = u
                    u += 1
                }
                break
            }
            // 5120 Highway 57: its number is its name.
            let numbered =
                u == t + 1 && capital && what.contains(.streetSuffix) && isNumberedRoad(u)
                && gap(u + 1) == 0x20 && tokens[u + 1].shape.contains(.hasDigit)
            if u > t + 1 || numbered || what.contains(.foreignStreet), what.contains(.streetSuffix)
            {
                if capital || lexicon.entry(token.entry).attribute == 1 { suffix = u }
            }
            // 250 W 94th St
            let ordinal = digits && u <= t + 2 && isOrdinal(token)
            if digits, suffix == nil, !ordinal, u > t + 1 || !token.shape.contains(.hasLetter) {
                break
            }
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
        // County Road 12, Highway 57
        if let suffix, next < tokens.count, gap(next) == 0x20, isNumberedRoad(suffix),
            tokens[next].shape.contains(.hasDigit), tokens[next].end - tokens[next].start <= 4
        {
            end = Int(tokens[next].end)
            next += 1
        }
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
        guard confidence >= 0.5, !grid || reasons.isSuperset(of: [.street, .postcode]),
            !flat || reasons.contains(.street)
        else { return nil }
        var start = Int(number.start)
        if flat {
            start = Int(tokens[t - 1].start)
            if t >= 2, gapIsBlank(t - 1), categories(t - 2).contains(.unitDesignator) {
                start = Int(tokens[t - 2].start)
            }
        }
        add(start, end, .detailedAddress, confidence, reasons)
        return next
    }

    /// The first word of a street's name from token `t` on, behind particles: Rue de Rivoli.
    private func foreignStreetName(_ t: Int) -> Int? {
        var u = t
        while u < tokens.count, u - t < 3, gap(u) == 0x20 || gap(u) == 0x27 {
            if tokens[u].shape.contains(.upperFirst) { return u }
            guard tokens[u].end - tokens[u].start <= 3, !tokens[u].shape.contains(.hasDigit) else {
                return nil
            }
            u += 1
        }
        return nil
    }

    /// 94th, 1st
    private func isOrdinal(_ token: Token) -> Bool {
        let end = Int(token.end)
        guard end - Int(token.start) >= 3, kind(end - 3).contains(.digit) else { return false }
        switch (buffer.folded[end - 2], buffer.folded[end - 1]) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return true
        default: return false
        }
    }

    /// N4512: the number on a county's grid.
    private func isGridNumber(_ token: Token) -> Bool {
        let start = Int(token.start)
        guard token.end - token.start >= 4, kind(start).contains(.upper) else { return false }
        switch buffer.folded[start] {
        case 0x6E, 0x73, 0x65, 0x77: break
        default: return false
        }
        for i in (start + 1)..<Int(token.end) where kind(i).isDisjoint(with: .digit) {
            return false
        }
        return true
    }

    private func isNumberedRoad(_ t: Int) -> Bool {
        switch word(t) {
        case "highway", "hwy", "route", "rte": true
        case "road", "rd": ["county", "state", "township", "ranch", "forest"].contains(word(t - 1))
        default: false
        }
    }

    /// 18-22: two numbers of one street, not the end of a date or a telephone number.
    private func isNumberRange(_ t: Int) -> Bool {
        guard isFlatNumber(t), let low = number(Int(tokens[t - 1].start), most: 4),
            let high = number(Int(tokens[t].start), most: 4)
        else { return false }
        return low.value < high.value && high.value - low.value <= 60
    }

    /// Whether a flat's number and a slash stand right before token `t`, and no date.
    private func isFlatNumber(_ t: Int) -> Bool {
        guard t > 0, Int(tokens[t - 1].end) + 1 == Int(tokens[t].start),
            tokens[t - 1].shape.contains(.hasDigit), tokens[t - 1].end - tokens[t - 1].start <= 4
        else { return false }
        let before = buffer.at(Int(tokens[t - 1].start) - 1)
        return before != 0x2F && before != 0x2D && buffer.at(Int(tokens[t].end)) != 0x2F
    }

    /// `, South Ernest, NY 04680` from token `t` on.
    func cityTail(_ t: Int) -> (end: Int, next: Int, postcode: Bool)? {
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
                if let last = letterPostcode(u) { return (Int(tokens[last].end), last + 1, true) }
                // Dublin 6
                if words > 0, mark == 0x20, length <= 3, word(u - 1) == "dublin" {
                    return (Int(token.end), u + 1, false)
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
        guard present.contains(.digit), token.shape.contains(.upperFirst),
            !token.shape.contains(.hasDigit)
        else { return nil }
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
}
