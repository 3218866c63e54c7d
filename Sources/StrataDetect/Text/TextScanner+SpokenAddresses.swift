/// Addresses as they are said: `one oh four east lakeview drive unit b kenosha wisconsin`.
extension TextScanner {
    /// The address around a street's suffix at token `t`; returns the next token.
    mutating func spokenAddress(_ t: Int) -> Int? {
        guard t >= 2, categories(t).contains(.streetSuffix) else { return nil }
        let clear = lexicon.entry(tokens[t].entry).attribute == 1
        guard clear || Self.softStreets.contains(word(t)) else { return nil }
        // One to three words of name, then the house's number in words.
        var name = t
        while name > 0, t - name < 3, isSpokenGap(name), isStreetNameWord(name - 1) { name -= 1 }
        guard name < t else { return nil }
        var first = name
        while first > 0, name - first < 7, isSpokenGap(first), isNumberWord(first - 1) {
            first -= 1
        }
        var numbers = name - first
        var digits = false
        if numbers == 0, isSpokenGap(name), tokens[name - 1].shape.contains(.hasDigit),
            !tokens[name - 1].shape.contains(.hasLetter),
            tokens[name - 1].end - tokens[name - 1].start <= 5
        {
            first = name - 1
            numbers = 1
            digits = true
        }
        guard numbers > 0 else { return nil }
        var end = t
        var reasons: Reasons = [.spoken, .street]
        if let unit = spokenUnit(end + 1) {
            end = unit
            reasons.insert(.building)
        }
        let city = spokenCity(end + 1)
        if let city {
            end = city
            if let code = spokenPostcode(end + 1) {
                end = code
                reasons.insert(.postcode)
            }
        }
        let start = Int(tokens[first].start)
        let cued = cueEnds(before: start, .address) != nil
        guard clear || city != nil || cued,
            city != nil || cued || reasons.contains(.building) || !digits && numbers > 1
        else {
            return nil
        }
        var confidence: Float = city != nil ? 0.9 : 0.75
        if cued {
            reasons.insert(.contextBefore)
            confidence = max(confidence, 0.92)
        }
        add(start, Int(tokens[end].end), .detailedAddress, confidence, reasons)
        return end + 1
    }

    /// Streets' words that are ordinary ones as well; a city has to follow.
    private static let softStreets: Set<String> = [
        "parkway", "court", "circle", "trail", "way", "place", "square", "close", "grove", "loop",
        "turnpike", "mews", "parade", "gardens", "row", "hill", "walk",
    ]

    /// Whether a blank, hyphen or comma is all that stands before token `u`.
    private func isSpokenGap(_ u: Int) -> Bool {
        let mark = gap(u)
        return mark == 0x20 || mark == 0x2D || mark == 0x2C
    }

    private func isStreetNameWord(_ t: Int) -> Bool {
        let token = tokens[t]
        guard token.end - token.start >= 2, !token.shape.contains(.hasDigit), !isNumberWord(t)
        else {
            return false
        }
        return !Self.notStreetNames.contains(word(t))
    }

    private static let notStreetNames: Set<String> = [
        "the", "an", "my", "your", "our", "this", "that", "on", "in", "of", "down", "off", "to",
        "at", "from", "is", "and", "or", "per", "it", "its", "was", "are", "be", "for", "with",
        "same",
        "which", "what", "he", "she", "we", "they", "you", "by", "up", "minutes", "miles", "blocks",
        "doors", "hours", "days", "way", "any", "some", "every", "other", "um", "uh", "not", "can",
        "could", "will", "would", "did", "do", "does", "test", "hard", "disk",
    ]

    func isNumberWord(_ t: Int) -> Bool {
        let token = tokens[t]
        guard token.end - token.start <= 9, !token.shape.contains(.hasDigit) else { return false }
        if categories(t).contains(.spokenDigit) { return true }
        return Self.numberWords.contains(word(t))
    }

    private static let numberWords: Set<String> = [
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
        "ninety", "hundred", "thousand",
    ]

    /// `unit b as in boy`, `apartment six`; the last token.
    private func spokenUnit(_ t: Int) -> Int? {
        guard t + 1 < tokens.count, isSpokenGap(t), isSpokenGap(t + 1),
            ["unit", "apartment", "apt", "suite", "flat", "floor", "room", "number"].contains(
                word(t))
        else { return nil }
        var end = t
        while end + 1 < tokens.count, end - t < 4, isSpokenGap(end + 1),
            isNumberWord(end + 1) || tokens[end + 1].shape.contains(.hasDigit)
                || end == t && tokens[end + 1].end - tokens[end + 1].start == 1
        {
            end += 1
        }
        guard end > t else { return nil }
        if end + 3 < tokens.count, word(end + 1) == "as", word(end + 2) == "in",
            isSpokenGap(end + 3)
        {
            end += 3
        }
        return end
    }

    /// A place within the next words, and the state behind it; the last token.
    private func spokenCity(_ t: Int) -> Int? {
        var end: Int?
        var u = t
        while u < tokens.count, u - t < 4, isSpokenGap(u), !tokens[u].shape.contains(.hasDigit) {
            if let stop = wordsStarting(at: Int(tokens[u].start), with: .place) {
                while u + 1 < tokens.count, Int(tokens[u + 1].start) < stop { u += 1 }
                end = u
            } else if tokens[u].shape.contains(.upperFirst), gap(u) == 0x2C {
                // Somerville, Mass: capitalised behind a comma.
                end = u
            } else if Self.notStreetNames.contains(word(u))
                || !categories(u).isDisjoint(with: [.commonWord, .verbAfterName])
            {
                break
            }
            u += 1
        }
        return end
    }

    /// `oh two one four three`, `d e six one a b`, or digits; the last token.
    func spokenPostcode(_ t: Int) -> Int? {
        guard t < tokens.count, isSpokenGap(t) else { return nil }
        if tokens[t].shape.contains(.hasDigit), !tokens[t].shape.contains(.hasLetter),
            tokens[t].end - tokens[t].start == 5
        {
            return t
        }
        if let end = letterPostcode(t) { return end }
        var u = t
        var parts = 0
        while u < tokens.count, parts < 7, u == t || isSpokenGap(u),
            isNumberWord(u) || tokens[u].end - tokens[u].start == 1
        {
            parts += 1
            u += 1
        }
        return parts >= 5 ? u - 1 : nil
    }
}
