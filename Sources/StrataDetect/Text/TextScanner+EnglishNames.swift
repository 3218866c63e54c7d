/// A word of a Latin-script name: tokens joined by hyphens or apostrophes.
struct NameAtom {
    var first: Int
    var last: Int
    var start: Int
    var end: Int
    var categories: WordCategories
    var capital: Bool
    var allCapitals: Bool
    var initial: Bool
    var hyphenated: Bool
    var sentenceFirst: Bool
}

extension TextScanner {
    mutating func englishNames() {
        var t = 0
        while t < tokens.count {
            let token = tokens[t]
            if token.shape.contains(.hasDigit) || covered[Int(token.start)] {
                t += 1
                continue
            }
            let capital = token.shape.contains(.upperFirst)
            if !capital && !isLowerCaseStart(token) {
                t += 1
                continue
            }
            t = max(nameSequence(t), t + 1)
        }
    }

    /// A name in lower case is looked for only behind a cue or a title.
    private func isLowerCaseStart(_ token: Token) -> Bool {
        guard token.entry != 0 else { return false }
        let categories = lexicon.entry(token.entry).categories
        if categories.contains(.title) { return true }
        return categories.contains(.givenName)
    }

    /// The atom that begins with token `t`.
    func atom(_ t: Int) -> NameAtom {
        let token = tokens[t]
        var categories = token.entry == 0 ? [] : lexicon.entry(token.entry).categories
        var last = t
        var hyphenated = false
        while last + 1 < tokens.count {
            let end = Int(tokens[last].end)
            let next = tokens[last + 1]
            guard Int(next.start) == end + 1, !next.shape.contains(.hasDigit) else { break }
            let joint = buffer.unit[end]
            if joint == 0x27 {
                // O'Brien, but not Smith's.
                guard next.end - next.start >= 2, next.shape.contains(.upperFirst) else { break }
            } else if joint == 0x2D {
                guard next.shape.contains(.upperFirst) == token.shape.contains(.upperFirst) else {
                    break
                }
                hyphenated = true
            } else {
                break
            }
            last += 1
            if next.entry != 0 { categories.formUnion(lexicon.entry(next.entry).categories) }
        }
        let start = Int(token.start)
        let end = Int(tokens[last].end)
        return NameAtom(
            first: t, last: last, start: start, end: end, categories: categories,
            capital: token.shape.contains(.upperFirst),
            allCapitals: token.shape.contains(.hasUpperInside) && !token.shape.contains(.hasLower),
            initial: end - start == 1 && token.shape.contains(.upperFirst),
            hyphenated: hyphenated, sentenceFirst: token.shape.contains(.first))
    }

    private static let particles: Set<String> = [
        "de", "la", "van", "von", "bin", "al", "da", "di", "del", "der", "den", "dos", "le",
        "ibn", "el", "ter", "ben", "du", "des", "della",
    ]

    private func isParticle(_ t: Int) -> Bool {
        let token = tokens[t]
        guard token.end - token.start <= 5, !token.shape.contains(.hasDigit) else { return false }
        var text = ""
        for i in Int(token.start)..<Int(token.end) {
            if let scalar = Unicode.Scalar(buffer.folded[i]) { text.unicodeScalars.append(scalar) }
        }
        return Self.particles.contains(text)
    }

    /// Whether `a..<b` is one blank (or an initial's dot and a blank).
    private func isNameGap(_ a: Int, _ b: Int, initial: Bool) -> Bool {
        if b - a == 1 { return buffer.unit[a] == 0x20 || initial && buffer.unit[a] == 0x2E }
        return b - a == 2 && buffer.unit[a] == 0x2E && buffer.unit[a + 1] == 0x20
    }

    /// Looks for a name in the run of capitalised words from token `t`; returns the next token.
    private mutating func nameSequence(_ t: Int) -> Int {
        var atoms: [NameAtom] = [atom(t)]
        var particleNext = false
        while atoms.count < 5 {
            let previous = atoms[atoms.count - 1]
            let next = previous.last + 1
            guard next < tokens.count else { break }
            let isTitle = previous.categories.contains(.title)
            guard
                isNameGap(
                    previous.end, Int(tokens[next].start), initial: previous.initial || isTitle),
                !tokens[next].shape.contains(.hasDigit), !covered[Int(tokens[next].start)]
            else { break }
            let candidate = atom(next)
            if !candidate.capital {
                if atoms.count >= 1, isParticle(next), next + 1 < tokens.count,
                    tokens[next + 1].shape.contains(.upperFirst), previous.capital
                {
                    atoms.append(candidate)
                    particleNext = true
                    continue
                }
                // Lower case all through: only names go on.
                let named = !candidate.categories.isDisjoint(
                    with: [.givenName, .surname])
                let titled = atoms.count == 1 && isTitle
                if !(!previous.capital && named || titled && !previous.capital) { break }
            } else if candidate.sentenceFirst && !particleNext {
                if !previous.initial && !isTitle { break }
            }
            particleNext = false
            atoms.append(candidate)
        }
        let following = atoms[atoms.count - 1].last + 1
        // A title before the name, a company's suffix behind it.
        var titled = false
        var from = 0
        while from < atoms.count, atoms[from].categories.contains(.title), !isUnit(atoms[from]),
            !atoms[from].categories.contains(.givenName) || from + 1 < atoms.count
        {
            titled = true
            from += 1
        }
        var to = atoms.count
        var suffixed = false
        while to > from, atoms[to - 1].categories.contains(.nameSuffix),
            atoms[to - 1].categories.isDisjoint(with: .anySurname) || to - from > 2
        {
            to -= 1
            suffixed = true
        }
        guard to > from else { return following }
        if !suffixed, to - from >= 2,
            !atoms[to - 1].categories.isDisjoint(with: [.companySuffix, .streetSuffix])
        {
            let last = atoms[to - 1].categories
            if last.contains(.companySuffix) { return following }
            if last.isDisjoint(with: .anySurname) { to -= 1 }
        }
        guard to > from else { return following }
        if let reading = judgeName(atoms, from, to, titled: titled) {
            add(
                atoms[reading.from].start, atoms[reading.to - 1].end, .personName,
                reading.confidence, reading.reasons)
            return atoms[reading.to - 1].last + 1
        }
        return atoms[0].last + 1
    }

    /// 7239 ms: a unit behind a number, not a title.
    private func isUnit(_ atom: NameAtom) -> Bool {
        guard atom.first > 0 else { return false }
        return tokens[atom.first - 1].shape.contains(.hasDigit)
            && atom.start - Int(tokens[atom.first - 1].end) <= 1
    }

    /// St. Louis, San Jose, Fort Wayne.
    private func isPlacePrefix(_ token: Token, _ start: Int) -> Bool {
        guard start - Int(token.end) <= 2, token.shape.contains(.upperFirst) else { return false }
        var text = ""
        for i in Int(token.start)..<Int(token.end) {
            if let scalar = Unicode.Scalar(buffer.folded[i]) { text.unicodeScalars.append(scalar) }
        }
        return ["st", "saint", "san", "santa", "fort", "port", "lake", "mount", "mt"].contains(text)
    }

    private struct NameReading {
        var from: Int
        var to: Int
        var confidence: Float
        var reasons: Reasons
    }

    private static var notName: WordCategories {
        [
            .place, .state, .organisation, .companySuffix, .calendar, .product, .health,
            .medication,
            .occupation, .commonWord, .industry, .spokenDigit, .ethnicity, .religion, .political,
            .callResult, .currency,
        ]
    }

    private func judgeName(
        _ atoms: [NameAtom], _ from: Int, _ to: Int, titled: Bool
    ) -> NameReading? {
        let first = atoms[from]
        let given =
            first.categories.contains(.givenName) && !first.categories.contains(.commonWord)
        let givenAny = !first.categories.isDisjoint(with: .anyGivenName)
        let lowerCase = !first.capital
        if titled {
            // Mr. X, Dr. X Y: whatever follows is a name.
            let end = min(to, from + 3)
            guard
                first.capital || given || !first.categories.isDisjoint(with: .anySurname)
                    || first.categories.isEmpty
            else { return nil }
            return NameReading(from: from, to: end, confidence: 0.95, reasons: [.title])
        }
        let cue = cueEnds(before: first.start, .name).map { !isSpeaker($0) } ?? false
        if lowerCase {
            guard cue || to - from >= 2, given || to - from >= 2,
                first.categories.isDisjoint(with: [.verbAfterName, .commonWord, .calendar])
            else { return nil }
            if to - from >= 2, given,
                !atoms[from + 1].categories.isDisjoint(with: .anySurname)
            {
                return NameReading(
                    from: from, to: from + 2, confidence: cue ? 0.85 : 0.7, reasons: [.nameList])
            }
            return cue && given && to - from == 1
                ? NameReading(from: from, to: to, confidence: 0.6, reasons: [.nameList])
                : nil
        }
        // The last word that can belong to the name.
        var end = from + 1
        while end < to, end - from < 4 {
            let atom = atoms[end]
            if !atom.capital {
                end += 1
                continue
            }
            let surname = !atom.categories.isDisjoint(with: .anySurname)
            let anyGiven = !atom.categories.isDisjoint(with: .anyGivenName)
            if !surname && !anyGiven && !atom.initial
                && !atom.categories.isDisjoint(with: Self.notName)
            {
                break
            }
            end += 1
        }
        while end > from + 1, !atoms[end - 1].capital || atoms[end - 1].initial { end -= 1 }
        let count = end - from
        let last = atoms[end - 1]
        let surname = last.categories.contains(.surname)
        let surnameAny = !last.categories.isDisjoint(with: .anySurname)
        var reasons: Reasons = []
        if givenAny || surnameAny { reasons.insert(.nameList) }
        if cue { reasons.insert(.contextBefore) }
        let behind = behindEvidence(last.end)
        if behind { reasons.insert(.contextAfter) }

        if count >= 2 {
            if given && surnameAny || givenAny && surname {
                return NameReading(
                    from: from, to: end, confidence: cue ? 0.97 : 0.93, reasons: reasons)
            }
            if given {
                return NameReading(
                    from: from, to: end, confidence: cue ? 0.95 : 0.82, reasons: reasons)
            }
            if cue, first.categories.isDisjoint(with: Self.notName) || givenAny {
                return NameReading(from: from, to: end, confidence: 0.88, reasons: reasons)
            }
            if givenAny && surnameAny {
                return NameReading(
                    from: from, to: end, confidence: first.sentenceFirst ? 0.55 : 0.7,
                    reasons: reasons)
            }
            if surname, !first.sentenceFirst || first.initial,
                first.categories.isDisjoint(with: Self.notName)
            {
                return NameReading(from: from, to: end, confidence: 0.65, reasons: reasons)
            }
            // Customer John Smith: the name begins later.
            if from + 1 < to {
                return judgeName(atoms, from + 1, to, titled: false)
            }
            return nil
        }
        if first.hyphenated && !given { return nil }
        // An ordinary word, or the last word of a product: Water Filter Kit.
        if !first.categories.isDisjoint(with: [.calendar, .commonWord, .product, .place]) {
            return nil
        }
        if first.first > 0, isPlacePrefix(tokens[first.first - 1], first.start) { return nil }
        if from > 0, !cue, !atoms[from - 1].categories.contains(.commonWord) { return nil }
        if from == 0, first.first > 0, !cue {
            let before = tokens[first.first - 1]
            if before.shape.contains(.upperFirst), Int(before.end) + 1 == first.start,
                buffer.unit[Int(before.end)] == 0x20
            {
                return nil
            }
        }
        if first.initial { return nil }
        if cue, given || surname || givenAny {
            return NameReading(from: from, to: end, confidence: 0.85, reasons: reasons)
        }
        if cue, first.categories.isEmpty, !first.sentenceFirst, !first.allCapitals {
            return NameReading(from: from, to: end, confidence: 0.6, reasons: reasons)
        }
        if given, !first.allCapitals, first.categories.isDisjoint(with: [.place, .organisation]) {
            return NameReading(
                from: from, to: end, confidence: behind ? 0.8 : 0.66, reasons: reasons)
        }
        if givenAny, !first.allCapitals, isPersonVerb(last.end) {
            return NameReading(
                from: from, to: end, confidence: 0.6, reasons: [.nameList, .contextAfter])
        }
        if surname, behind, !first.sentenceFirst {
            return NameReading(from: from, to: end, confidence: 0.6, reasons: reasons)
        }
        return nil
    }

    /// Whether a verb follows that only people are the subject of.
    private func isPersonVerb(_ end: Int) -> Bool {
        guard buffer.at(end) == 0x20 else { return false }
        var text = ""
        var i = end + 1
        while !kind(i).isDisjoint(with: .letter), i - end < 12 {
            if let scalar = Unicode.Scalar(buffer.folded[i]) { text.unicodeScalars.append(scalar) }
            i += 1
        }
        return [
            "said", "says", "asked", "asks", "called", "told", "wants", "wanted", "gave", "had",
            "agreed", "declined", "lives", "thinks", "complained", "mentioned", "replied",
            "answered", "explained", "spoke",
        ].contains(text)
    }

    /// Whether a verb of people or a possessive follows.
    private func behindEvidence(_ end: Int) -> Bool {
        if buffer.at(end) == 0x27, buffer.at(end + 1) | 0x20 == 0x73 { return true }
        guard buffer.at(end) == 0x20 else { return false }
        return wordsStarting(at: end + 1, with: .verbAfterName) != nil
    }
}
