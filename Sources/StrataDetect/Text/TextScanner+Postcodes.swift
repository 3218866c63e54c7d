/// English addresses that stand on a postcode or on a flat, unit or block, not on a street's suffix.
extension TextScanner {
    /// `Plot 7, Whitehall Caravan Site, Cambridge CB4 9AA`; returns the next token.
    mutating func unitAddress(_ t: Int) -> Int? {
        guard tokens[t].shape.contains(.upperFirst),
            t + 1 < tokens.count, gap(t + 1) == 0x20 || gap(t + 1) == 0x23,
            tokens[t + 1].shape.contains(.hasDigit)
                || tokens[t + 1].end - tokens[t + 1].start == 1
                    && tokens[t + 1].shape.contains(.upperFirst),
            tokens[t + 1].end - tokens[t + 1].start <= 6,
            categories(t).contains(.unitDesignator) || Self.isPlot(word(t))
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
            if let end = britishPostcode(u) {
                postcode = true
                last = end
                u = end + 1
                break
            }
            let number = token.shape.contains(.hasDigit)
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
        guard parts >= 2 || street, street || postcode || place && (units > 1 || parts > 2),
            street || postcode || place
        else { return nil }
        var confidence: Float = postcode ? 0.95 : 0.8
        var reasons: Reasons = [.format, .building]
        if street { reasons.insert(.street) }
        if postcode { reasons.insert(.postcode) }
        if street && place { confidence = max(confidence, 0.92) }
        let start = Int(tokens[t].start)
        if cueEnds(before: start, .address) != nil {
            reasons.insert(.contextBefore)
            confidence = max(confidence, 0.95)
        }
        add(start, Int(tokens[last].end), .detailedAddress, confidence, reasons)
        return last + 1
    }

    /// `Rose Cottage, Back Lane, Longridge, Preston PR3 2YB`: what stands before a British postcode.
    mutating func postcodeAddress(_ t: Int) -> Int? {
        guard tokens[t].shape.contains([.hasDigit, .hasLetter, .upperFirst]),
            let end = britishPostcode(t)
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
        // The first part that says a house or a street begins the address.
        for start in partStarts.reversed() {
            let stop = partStarts.filter { $0 > start }.min() ?? t
            guard let anchor = anchor(start, stop) else { continue }
            add(
                Int(tokens[anchor].start), Int(tokens[end].end), .detailedAddress, 0.95,
                [.format, .postcode])
            return end + 1
        }
        // A town and its postcode.
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

    /// House 14, Plot 7, Shop 3: with a number.
    private static func isPlot(_ word: String) -> Bool {
        ["house", "plot", "shop", "block", "lot", "site", "stall", "villa"].contains(word)
    }

    private static func isHouse(_ word: String) -> Bool { houses.contains(word) }

    private static let houses: Set<String> = [
        "cottage", "house", "farm", "lodge", "villa", "hall", "barn", "mill", "manor", "grange",
        "rectory", "vicarage", "bungalow", "croft", "court", "mews", "estate", "site", "mansions",
        "tower", "towers", "apartments", "building", "gardens", "heights", "terrace", "residence",
        "residences", "condo", "condominium", "village",
    ]

    /// The last token of the British postcode that begins with token `t`: `PR3 2YB`.
    func britishPostcode(_ t: Int) -> Int? {
        guard t + 1 < tokens.count else { return nil }
        let outward = tokens[t]
        let inward = tokens[t + 1]
        guard outward.end - outward.start >= 2, outward.end - outward.start <= 4,
            inward.end - inward.start == 3, gapIsBlank(t + 1),
            !kind(Int(outward.start)).isDisjoint(with: .letter),
            outward.shape.contains(.hasDigit),
            kind(Int(inward.start)).contains(.digit),
            !kind(Int(inward.start) + 1).isDisjoint(with: .letter),
            !kind(Int(inward.start) + 2).isDisjoint(with: .letter)
        else { return nil }
        return t + 1
    }

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
