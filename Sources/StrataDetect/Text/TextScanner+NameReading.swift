/// Whether a run of words is a name: what the lists say of them, and what stands around.
extension TextScanner {
    struct NameReading {
        var from: Int
        var to: Int
        var confidence: Float
        var reasons: Reasons
    }

    static var notName: WordCategories {
        [
            .place, .state, .organisation, .companySuffix, .calendar, .product, .health,
            .medication,
            .occupation, .commonWord, .industry, .spokenDigit, .ethnicity, .religion, .political,
            .callResult, .currency, .plainWord, .streetSuffix, .unitDesignator,
        ]
    }

    func judgeName(
        _ atoms: [NameAtom], _ from: Int, _ to: Int, titled: Bool
    ) -> NameReading? {
        let first = atoms[from]
        // Greetings Mrs. Brown: the title is no part of the name.
        if !titled, first.capital, first.categories.contains(.title), from + 1 < to,
            !isOfficeTitle(first)
        {
            return judgeName(atoms, from + 1, to, titled: true)
        }
        let given =
            first.categories.contains(.givenName) && !first.categories.contains(.commonWord)
        let givenAny = !first.categories.isDisjoint(with: .anyGivenName)
        let lowerCase = !first.capital
        if titled {
            // Mr. X, Dr. X Y: whatever follows is a name.
            var end = min(to, from + 3)
            if !first.capital, to > from + 1, atoms[to - 1].capital { end = to }
            guard
                first.capital || given || !first.categories.isDisjoint(with: .anySurname)
                    || first.categories.isEmpty || end > from + 1 && atoms[end - 1].capital
            else { return nil }
            while end > from + 1, atoms[end - 1].capital,
                !atoms[end - 1].categories.isDisjoint(with: [.commonWord, .plainWord, .calendar]),
                atoms[end - 1].categories.isDisjoint(with: [.surname, .givenName])
            {
                end -= 1
            }
            return NameReading(from: from, to: end, confidence: 0.95, reasons: [.title])
        }
        let cue = isNamed(first)
        if lowerCase {
            guard given || to - from >= 2 && cue,
                first.categories.isDisjoint(with: [.verbAfterName, .commonWord, .calendar])
            else { return nil }
            if to - from >= 2, given || atoms[from + 1].categories.contains(.surname),
                cue || atoms[from + 1].categories.contains(.surname),
                !atoms[from + 1].categories.isDisjoint(with: .anySurname)
            {
                // kelly ann murphy
                let third =
                    from + 2 < to && !atoms[from + 1].categories.isDisjoint(with: .anyGivenName)
                    && atoms[from + 2].categories.contains(.surname)
                return NameReading(
                    from: from, to: from + (third ? 3 : 2), confidence: cue ? 0.85 : 0.7,
                    reasons: [.nameList])
            }
            let told = cue || isIntroduced(first)
            return told && given
                ? NameReading(from: from, to: from + 1, confidence: 0.65, reasons: [.nameList])
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
            // Ada OK 74820
            if atom.allCapitals, atom.end - atom.start == 2, atom.categories.contains(.state),
                !first.allCapitals
            {
                break
            }
            if !surname && !anyGiven && !atom.initial
                && (!atom.categories.isDisjoint(with: Self.notName) || isWordForm(atom))
            {
                break
            }
            end += 1
        }
        while end > from + 1, !atoms[end - 1].capital || atoms[end - 1].initial { end -= 1 }
        let count = end - from
        let last = atoms[end - 1]
        if isSpelling(first) { return nil }
        // Lincoln Park, Jackson Hole: named after a place that is there.
        if count == 2, !cue, first.categories.contains(.place),
            last.categories.contains(.streetSuffix)
        {
            return nil
        }
        // Sierra Leone, Santa Rosa.
        if count >= 2, !cue, wordsStarting(at: first.start, with: .place) ?? 0 >= last.end {
            return nil
        }
        let surname = last.categories.contains(.surname)
        let surnameAny = !last.categories.isDisjoint(with: .anySurname)
        var reasons: Reasons = []
        if givenAny || surnameAny { reasons.insert(.nameList) }
        if cue { reasons.insert(.contextBefore) }
        let behind = behindEvidence(last.end)
        if behind { reasons.insert(.contextAfter) }

        if count >= 2 {
            // Young Driver, April May.
            if !cue,
                atoms[from..<end].allSatisfy({
                    !$0.categories.isDisjoint(with: [.commonWord, .calendar])
                })
            {
                return nil
            }
            if given && surnameAny || givenAny && surname {
                return NameReading(
                    from: from, to: end, confidence: cue ? 0.97 : 0.93, reasons: reasons)
            }
            if given {
                return NameReading(
                    from: from, to: end, confidence: cue ? 0.95 : 0.82, reasons: reasons)
            }
            if cue,
                first.categories.isDisjoint(with: Self.notName) && !isWordForm(first) || givenAny
            {
                return NameReading(from: from, to: end, confidence: 0.88, reasons: reasons)
            }
            // Hu Jie, Nguyen Anh: the surname first.
            if first.categories.contains(.surname), last.categories.contains(.givenName),
                first.categories.isDisjoint(with: Self.notName)
            {
                return NameReading(from: from, to: end, confidence: 0.75, reasons: reasons)
            }
            if givenAny && surnameAny {
                return NameReading(
                    from: from, to: end, confidence: first.sentenceFirst ? 0.55 : 0.7,
                    reasons: reasons)
            }
            if surname, !first.sentenceFirst || first.initial,
                first.categories.isDisjoint(with: Self.notName), !isWordForm(first)
            {
                return NameReading(from: from, to: end, confidence: 0.65, reasons: reasons)
            }
            if let confidence = unlistedName(atoms, from, end) {
                return NameReading(from: from, to: end, confidence: confidence, reasons: [.format])
            }
            // Customer John Smith: the name begins later.
            if from + 1 < to {
                return judgeName(atoms, from + 1, to, titled: false)
            }
            return nil
        }
        if first.hyphenated && !given { return nil }
        // An ordinary word, or the last word of a product: Water Filter Kit.
        if !first.categories.isDisjoint(with: [
            .calendar, .commonWord, .product, .place, .religion, .ethnicity, .political, .plainWord,
        ]) {
            return nil
        }
        if first.first > 0, isPlacePrefix(tokens[first.first - 1], first.start) { return nil }
        if from > 0, !cue, !atoms[from - 1].categories.contains(.commonWord) { return nil }
        if from == 0, first.first > 0, !cue {
            let before = tokens[first.first - 1]
            if before.shape.contains(.upperFirst), !before.shape.contains(.hasDigit),
                Int(before.end) + 1 == first.start,
                buffer.unit[Int(before.end)] == 0x20
            {
                return nil
            }
        }
        if first.initial || isCommand(first) { return nil }
        if isChatSpeaker(first) {
            return NameReading(from: from, to: end, confidence: 0.65, reasons: [.format])
        }
        // Customer IP, agent ID.
        if first.allCapitals, first.end - first.start <= 3 { return nil }
        if cue, given || surname || givenAny {
            return NameReading(from: from, to: end, confidence: 0.85, reasons: reasons)
        }
        if cue, first.categories.isEmpty, !first.allCapitals, !isWordForm(first),
            first.end - first.start >= 3,
            !first.sentenceFirst || isClosedName(first.end)
        {
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

    /// Whether a word for a person introduces what begins here: `customer is`, `spoke to`.
    func isNamed(_ first: NameAtom) -> Bool {
        if let cue = cueEnds(before: first.start, .name) { return !isSpeaker(cue) }
        let t = first.first
        guard gapIsBlank(t), t >= 2 else { return false }
        let before = tokens[t - 1]
        guard before.end - before.start <= 3, Self.copulas.contains(word(t - 1)) else {
            return false
        }
        return cueEnds(before: Int(before.start), .name).map { !isSpeaker($0) } ?? false
    }

    private static let copulas: Set<String> = ["is", "was", "now"]

    /// `its mo from the gym`, `this is jess with`: one says who one is.
    private func isIntroduced(_ first: NameAtom) -> Bool {
        let t = first.first
        guard t >= 1, first.last + 1 < tokens.count, gapIsBlank(t), gapIsBlank(first.last + 1)
        else {
            return false
        }
        guard ["its", "s", "is", "im", "m", "hey", "hi"].contains(word(t - 1)) else { return false }
        return [
            "from", "at", "with", "here", "calling", "speaking", "again", "there", "over", "in",
        ]
        .contains(word(first.last + 1))
    }

    /// Mark that as done, Bill me later: a verb with its object.
    private func isCommand(_ first: NameAtom) -> Bool {
        guard first.sentenceFirst, gapIsBlank(first.last + 1) else { return false }
        return ["that", "this", "it", "me", "them"].contains(word(first.last + 1))
    }

    /// `[9:02 AM] Ilsabet: Hi`: who speaks, where the word can be nothing else.
    private func isChatSpeaker(_ first: NameAtom) -> Bool {
        guard first.categories.isEmpty, !first.allCapitals, first.end - first.start >= 3,
            buffer.at(first.end) == 0x3A, first.start >= 6, buffer.unit[first.start - 1] == 0x20,
            buffer.unit[first.start - 2] == 0x5D
        else { return false }
        let before = buffer.unit[first.start - 3]
        guard classes[Int(before)].contains(.digit) || before | 0x20 == 0x6D else { return false }
        let last = buffer.folded[first.end - 1]
        let previous = buffer.folded[first.end - 2]
        // Not a role: collector, respondent, interviewee, bot.
        return !isWordForm(first) && last != 0x74 && last != 0x72
            && !(last == 0x65 && previous == 0x65) && !(last == 0x6D && previous == 0x65)
    }

    /// G as in George, B for Bravo.
    private func isSpelling(_ first: NameAtom) -> Bool {
        let t = first.first
        guard t >= 2, gapIsBlank(t), tokens[t - 1].end - tokens[t - 1].start <= 4,
            !tokens[t - 1].shape.contains(.upperFirst)
        else { return false }
        let before = word(t - 1)
        if before == "in" { return word(t - 2) == "as" }
        return (before == "for" || before == "like") && tokens[t - 2].end - tokens[t - 2].start == 1
    }

    /// Ends that ordinary words have and names hardly: Confirmation, Pending, Payable.
    func isWordForm(_ atom: NameAtom) -> Bool {
        guard atom.categories.isDisjoint(with: .anySurname.union(.anyGivenName)),
            atom.end - atom.start >= 6
        else { return false }
        return Self.wordEndings.contains { ending in
            atom.end - ending.count > atom.start + 1
                && ending.elementsEqual(
                    UnsafeBufferPointer(
                        start: buffer.folded + atom.end - ending.count, count: ending.count))
        }
    }

    private static let wordEndings: [[UInt16]] = [
        "tion", "sion", "ment", "ness", "ing", "ity", "ive", "able", "ible", "ance", "ence", "ous",
        "ical", "less", "ful", "ship", "ware", "ated", "ized", "ised", "ally", "ology", "ising",
        "izer", "iser", "ators", "tech", "soft", "care",
    ].map { Array($0.utf16) }

    /// Capitalised words that are on no list and can be nothing else: alone in their sentence or in
    /// a note's list, or the subject of what only people do.
    private func unlistedName(_ atoms: [NameAtom], _ from: Int, _ end: Int) -> Float? {
        guard end - from <= 4 else { return nil }
        let first = atoms[from]
        var foreign = false
        for atom in atoms[from..<end] where atom.capital && !atom.initial {
            guard atom.end - atom.start >= 2, !atom.allCapitals, !isWordForm(atom) else {
                return nil
            }
            let named =
                !atom.categories.isDisjoint(with: [.givenName, .surname])
                && atom.categories.isDisjoint(with: Self.notName)
            guard
                named
                    || atom.first == first.first && isNamesake(atom)
                    || atom.categories.subtracting(WordCategories.anySurname.union(.anyGivenName))
                        .isEmpty
            else { return nil }
            for i in atom.start..<atom.end where buffer.unit[i] > 0x7F { foreign = true }
        }
        let last = atoms[end - 1]
        if isPersonVerb(last.end) { return foreign ? 0.8 : 0.7 }
        guard isOpened(first.start), isClosedName(last.end) else { return nil }
        if foreign { return 0.75 }
        let half =
            !last.categories.isDisjoint(with: .anySurname)
            || !first.categories.isDisjoint(with: .anyGivenName)
        return half ? 0.7 : isSettled(last.end) ? 0.6 : nil
    }

    /// Dale, Glen: given names that streets are called after.
    private func isNamesake(_ atom: NameAtom) -> Bool {
        !atom.categories.isDisjoint(with: .anyGivenName)
            && atom.categories.subtracting(WordCategories.anySurname.union(.anyGivenName))
                .isSubset(of: [.streetSuffix])
    }

    /// Whether nothing of the same sentence stands before: a beginning, a mark, a number.
    func isOpened(_ start: Int) -> Bool {
        var i = start - 1
        while i >= 0, buffer.unit[i] == 0x20 { i -= 1 }
        guard i >= 0 else { return true }
        let kind = classes[Int(buffer.unit[i])]
        return kind.contains(.newline) || kind.contains(.digit)
            || kind.contains(.punctuation) && buffer.unit[i] != 0x27 && buffer.unit[i] != 0x26
    }

    /// Whether what goes on behind cannot belong to the name.
    func isClosedName(_ end: Int) -> Bool {
        guard end < buffer.count else { return true }
        switch buffer.unit[end] {
        case 0x2E, 0x2C, 0x3B, 0x0A, 0x0D, 0x28, 0x3A, 0x29, 0x22, 0x2F, 0x7C, 0x3F, 0x21:
            return true
        case 0x20:
            let next = buffer.at(end + 1)
            return next == 0x2D || next == 0x28 || next == 0x2B || next == 0x7C || next == 0x40
                || classes[Int(next)].contains(.digit)
        default: return false
        }
    }

    /// Whether the name is all that its sentence or list entry says, or a number follows.
    private func isSettled(_ end: Int) -> Bool {
        var i = end
        while i < buffer.count, i - end < 3, !kind(i).contains(.newline),
            kind(i).contains(.blank) || kind(i).contains(.punctuation)
        {
            i += 1
        }
        return i >= buffer.count || kind(i).contains(.newline) || kind(i).contains(.digit)
            || buffer.unit[i] == 0x2B
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
            "answered", "explained", "spoke", "wishes", "requested", "requests", "needs", "claims",
            "insists", "refuses", "refused", "disputes", "reports", "reported", "rang", "phoned",
            "emailed", "texted", "hung", "paid", "bought", "prefers", "disclosed", "confirmed",
            "confirms", "states", "stated", "would", "says", "complains", "objects", "denies",
        ].contains(text)
    }

    /// Whether a verb of people or a possessive follows.
    private func behindEvidence(_ end: Int) -> Bool {
        if buffer.at(end) == 0x27, buffer.at(end + 1) | 0x20 == 0x73 { return true }
        guard buffer.at(end) == 0x20 else { return false }
        return wordsStarting(at: end + 1, with: .verbAfterName) != nil
    }
}
