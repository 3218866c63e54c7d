/// English addresses that stand on a postcode or on a flat, unit or block, not on a street's suffix.
extension TextScanner {
    /// `Plot 7, Whitehall Caravan Site, Cambridge CB4 9AA`; returns the next token.
    mutating func unitAddress(_ t: Int) -> Int? {
        guard tokens[t].shape.contains(.upperFirst), t + 1 < tokens.count else { return nil }
        // B-204, Sunrise Residency, … Mumbai 400069: the block's letter.
        let coded =
            tokens[t].end - tokens[t].start == 1 && gap(t + 1) == 0x2D
            && gap(t + 2) == 0x2C
        guard
            gap(t + 1) == 0x20 || gap(t + 1) == 0x23 || coded
                || gap(t + 1) == 0x2E && isHouseNumberWord(t),
            tokens[t + 1].shape.contains(.hasDigit)
                || tokens[t + 1].end - tokens[t + 1].start == 1
                    && tokens[t + 1].shape.contains(.upperFirst),
            tokens[t + 1].end - tokens[t + 1].start <= 6,
            coded || isHouseNumberWord(t) || categories(t).contains(.unitDesignator)
                || Self.isPlot(word(t))
        else { return nil }
        var last = t + 1
        var parts = 1
        var street = false
        var place = false
        var postcode = false
        var units = 1
        var u = t + 2
        while u < tokens.count, u - t < 24, let mark = addressGap(u) {
            let token = tokens[u]
            let what = categories(u)
            if let end = letterPostcode(u) {
                postcode = true
                last = end
                u = end + 1
                break
            }
            let number = token.shape.contains(.hasDigit)
            // Mumbai 400069
            if number, place, parts > 1, token.end - token.start >= 5,
                token.end - token.start <= 6, !token.shape.contains(.hasLetter)
            {
                postcode = true
                last = u
                break
            }
            // Bendigo VIC 3550
            if number, token.end - token.start == 4, categories(u - 1).contains(.state),
                !token.shape.contains(.hasLetter)
            {
                postcode = true
                last = u
                break
            }
            guard
                token.shape.contains(.upperFirst) || number && token.end - token.start <= 6
                    || isSmallWord(u) && mark == 0x20
            else { break }
            if mark == 0x2C || mark == 0x0A { parts += 1 }
            if !what.isDisjoint(with: [.streetSuffix, .foreignStreet]) || Self.isHouse(word(u)) {
                street = true
            }
            if what.contains(.unitDesignator), parts > 1 { units += 1 }
            if wordsStarting(at: Int(token.start), with: [.place, .state]) != nil { place = true }
            if !isSmallWord(u) { last = u }
            u += 1
        }
        guard parts >= 2 || street || postcode,
            street || postcode || place && (units > 1 || parts > 2),
            street || postcode || place, !coded || postcode && parts >= 3
        else { return nil }
        var confidence: Float = postcode ? 0.95 : 0.8
        var reasons: Reasons = [.format, .building]
        if street { reasons.insert(.street) }
        if postcode { reasons.insert(.postcode) }
        if street && place { confidence = max(confidence, 0.92) }
        let start = Int(tokens[isHouseNumberWord(t) ? t - 1 : t].start)
        if cueEnds(before: start, .address) != nil {
            reasons.insert(.contextBefore)
            confidence = max(confidence, 0.95)
        }
        add(start, Int(tokens[last].end), .detailedAddress, confidence, reasons)
        return last + 1
    }

    /// `Rose Cottage, Back Lane, Longridge, Preston PR3 2YB`: what stands before a postcode.
    mutating func postcodeAddress(_ t: Int) -> Int? {
        guard tokens[t].shape.contains([.hasDigit, .hasLetter, .upperFirst]),
            let end = letterPostcode(t)
        else { return nil }
        // Back over capitalised words, numbers and commas.
        var first = t
        var partStarts: [Int] = []
        while first > 0, t - first < 16, let mark = addressGap(first) {
            let token = tokens[first - 1]
            let number = token.shape.contains(.hasDigit)
            guard
                token.shape.contains(.upperFirst) && !token.shape.contains(.hasDigit)
                    || number && token.end - token.start <= 5
                    || isSmallWord(first - 1) && first - 2 >= 0 && mark == 0x20
            else { break }
            if mark == 0x2C || mark == 0x0A { partStarts.append(first) }
            first -= 1
        }
        while first < t, isSmallWord(first) { first += 1 }
        guard first < t else { return nil }
        partStarts.append(first)
        // An Irish postcode is one house's, whatever parts stand before it.
        if isEircode(t) {
            guard partStarts.count >= 2 else { return nil }
            add(
                Int(tokens[first].start), Int(tokens[end].end), .detailedAddress, 0.9,
                [.format, .postcode])
            return end + 1
        }
        // The first part that says a house or a street begins the address.
        for start in partStarts.reversed() {
            let stop = partStarts.filter { $0 > start }.min() ?? t
            guard let anchor = anchor(start, stop) else { continue }
            add(
                Int(tokens[anchor].start), Int(tokens[end].end), .detailedAddress, 0.95,
                [.format, .postcode])
            return end + 1
        }
        // A town and its postcode; another country's looks like a part number.
        guard tokens[end].end - tokens[end].start == 3, isLetter(Int(tokens[end].end) - 1) else {
            return nil
        }
        let town = partStarts.min(by: { t - $0 < t - $1 }) ?? first
        add(
            Int(tokens[max(town, t - 3)].start), Int(tokens[end].end), .coarseLocation, 0.65,
            [.postcode])
        return end + 1
    }

    /// The token of `start..<stop` with which an address begins, if the part says one.
    private func anchor(_ start: Int, _ stop: Int) -> Int? {
        for t in start..<stop {
            if tokens[t].shape.contains(.hasDigit) { return t }
            if categories(t).contains(.unitDesignator), t + 1 < stop { return t }
        }
        for t in start..<stop where t > start || stop - start == 1 {
            if !categories(t).isDisjoint(with: [.streetSuffix]) || Self.isHouse(word(t)) {
                return start
            }
        }
        return nil
    }

    /// H.No. 12-4-88, D.No. 7-1
    private func isHouseNumberWord(_ t: Int) -> Bool {
        guard t > 0, tokens[t].end - tokens[t].start == 2, gap(t) == 0x2E, word(t) == "no" else {
            return false
        }
        return ["h", "d"].contains(word(t - 1))
    }

    /// House 14, Plot 7, Shop 3: with a number.
    private static func isPlot(_ word: String) -> Bool {
        ["house", "plot", "shop", "block", "lot", "site", "stall", "villa", "rmb", "rsd"].contains(
            word)
    }

    private static func isHouse(_ word: String) -> Bool { houses.contains(word) }

    private static let houses: Set<String> = [
        "cottage", "house", "farm", "lodge", "villa", "hall", "barn", "mill", "manor", "grange",
        "rectory", "vicarage", "bungalow", "croft", "court", "mews", "estate", "site", "mansions",
        "tower", "towers", "apartments", "building", "gardens", "heights", "terrace", "residence",
        "residences", "condo", "condominium", "village",
    ]

    /// The last token of the postcode of letters and digits that begins with token `t`: `PR3 2YB`,
    /// `K1A 0B1`, `D02 X285`.
    func letterPostcode(_ t: Int) -> Int? {
        guard t + 1 < tokens.count, tokens[t].shape.contains([.hasDigit, .hasLetter]) else {
            return nil
        }
        let outward = tokens[t]
        let inward = tokens[t + 1]
        guard outward.end - outward.start >= 2, outward.end - outward.start <= 4,
            inward.end - inward.start == 3 || inward.end - inward.start == 4, gapIsBlank(t + 1),
            isLetter(Int(outward.start)), inward.shape.contains([.hasDigit, .hasLetter])
        else { return nil }
        if isEircode(t) { return t + 1 }
        guard inward.end - inward.start == 3, kind(Int(inward.start)).contains(.digit),
            isLetter(Int(inward.start) + 1)
        else { return nil }
        let canadian =
            outward.end - outward.start == 3 && !isLetter(Int(outward.start) + 1)
            && isLetter(Int(outward.start) + 2)
        return isLetter(Int(inward.start) + 2) || canadian ? t + 1 : nil
    }

    /// Whether an Irish postcode begins with token `t`: it stands for one house.
    private func isEircode(_ t: Int) -> Bool {
        let outward = Int(tokens[t].start)
        let inward = tokens[t + 1]
        guard tokens[t].end - tokens[t].start == 3, inward.end - inward.start == 4,
            kind(outward).contains(.upper), kind(outward + 1).contains(.digit),
            kind(outward + 2).contains(.digit) || buffer.unit[outward + 2] == 0x57,
            kind(Int(inward.start)).contains(.upper)
        else { return false }
        return !inward.shape.contains(.hasLower)
    }

    private func isLetter(_ i: Int) -> Bool { !kind(i).isDisjoint(with: .letter) }

    /// The mark between token `u - 1` and `u` inside an address: blanks and at most one comma.
    func addressGap(_ u: Int) -> UInt16? {
        guard let mark = gap(u) else { return nil }
        switch mark {
        case 0x20, 0x2C, 0x23, 0x2D, 0x27, 0x0A: return mark
        // St. James Street
        case 0x2E: return tokens[u - 1].end - tokens[u - 1].start <= 3 ? 0x20 : nil
        default: return nil
        }
    }

    private func isSmallWord(_ t: Int) -> Bool {
        let token = tokens[t]
        guard token.end - token.start <= 5, !token.shape.contains([.upperFirst]) else {
            return false
        }
        return [
            "of", "the", "on", "upon", "le", "by", "in", "under", "de", "la", "del", "and", "cum",
        ]
        .contains(word(t))
    }
}
