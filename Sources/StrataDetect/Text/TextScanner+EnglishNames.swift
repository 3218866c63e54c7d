/// English names: runs of words that may be one, their titles and suffixes.
extension TextScanner {
    mutating func englishNames() {
        var t = 0
        // The context words are walked along with the tokens.
        var c = contextClasses.contains(.name) ? 0 : contexts.count
        while t < tokens.count {
            let token = tokens[t]
            if token.shape.contains(.hasDigit) || covered[Int(token.start)] {
                t += 1
                continue
            }
            let capital = token.shape.contains(.upperFirst)
            if !capital && !isLowerCaseStart(t) {
                while c < contexts.count, Int(contexts[c].end) < Int(token.start) - 2 { c += 1 }
                t = spokenName(t, context: c) ?? t + 1
                continue
            }
            if let next = spelledName(t) ?? reversedName(t) {
                t = next
                continue
            }
            t = max(nameSequence(t), t + 1)
        }
        minorNames()
        coarsePlaces()
    }

    /// A name in lower case is looked for only behind a cue or a title.
    private func isLowerCaseStart(_ t: Int) -> Bool {
        let token = tokens[t]
        guard token.entry != 0 else { return false }
        let categories = lexicon.entry(token.entry).categories
        if categories.contains(.title) { return isPlainTitle(token) }
        if categories.contains(.givenName) { return true }
        // rosemary ellison: a word that a surname makes a name.
        return categories.contains(.givenNameAmbiguous) && gapIsBlank(t + 1)
            && tokens[t + 1].entry != 0
            && lexicon.entry(tokens[t + 1].entry).categories.contains(.surname)
            && categories.isDisjoint(with: [.commonWord, .verbAfterName, .spokenDigit, .calendar])
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
        if categories.isEmpty, token.shape.contains(.upperFirst), isFormedAsSurname(start, end) {
            categories.insert(.surname)
        }
        return NameAtom(
            first: t, last: last, start: start, end: end, categories: categories,
            capital: token.shape.contains(.upperFirst),
            allCapitals: token.shape.contains(.hasUpperInside) && !token.shape.contains(.hasLower),
            initial: end - start == 1 && token.shape.contains(.upperFirst),
            hyphenated: hyphenated, sentenceFirst: token.shape.contains(.first))
    }

    /// Papadopoulos, Wojciechowska, McElhinney: what only surnames end or begin with.
    private func isFormedAsSurname(_ start: Int, _ end: Int) -> Bool {
        guard end - start >= 6 else { return false }
        if buffer.unit[start] == 0x4D, buffer.unit[start + 1] == 0x63,
            kind(start + 2).contains(.upper)
        {
            return true
        }
        return Self.surnameEndings.contains { ending in
            end - ending.count > start + 1
                && ending.elementsEqual(
                    UnsafeBufferPointer(
                        start: buffer.folded + end - ending.count, count: ending.count))
        }
    }

    private static let surnameEndings: [[UInt16]] = [
        "poulos", "poulou", "akis", "idis", "iadis", "triou", "giou", "oglu", "shvili", "escu",
        "eanu", "ovic", "ović", "evic", "ević", "ovich", "evich", "enko", "chuk", "czyk", "wicz",
        "owski", "owska", "ewski", "ewska", "inski", "inska", "ovsky", "evsky", "ovskaya",
        "sdottir", "sdóttir", "sson", "krishnan", "murthy", "swamy", "nathan", "singhe", "ullah",
        "uddin", "zadeh", "bekov", "bayev", "quist", "gaard",
    ].map { Array($0.utf16) }

    private static let particles: Set<String> = [
        "de", "la", "van", "von", "bin", "al", "da", "di", "del", "der", "den", "dos", "le",
        "ibn", "el", "ter", "ben", "du", "des", "della",
    ]

    private func isParticle(_ t: Int) -> Bool {
        let token = tokens[t]
        guard token.end - token.start <= 5, !token.shape.contains(.hasDigit) else { return false }
        return Self.particles.contains(word(t))
    }

    /// Token `t` in lower case.
    func word(_ t: Int) -> String {
        guard t >= 0, t < tokens.count else { return "" }
        var text = ""
        for i in Int(tokens[t].start)..<Int(tokens[t].end) {
            if let scalar = Unicode.Scalar(buffer.folded[i]) { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    /// Whether particles lead from token `t` to a capitalised word: van der Meulen.
    private func isParticleChain(_ t: Int) -> Bool {
        var u = t
        while u < tokens.count, u - t < 3, isParticle(u) {
            guard u + 1 < tokens.count, Int(tokens[u + 1].start) == Int(tokens[u].end) + 1 else {
                return false
            }
            u += 1
        }
        return u > t && u < tokens.count && tokens[u].shape.contains(.upperFirst)
    }

    /// Titles that are nothing else, so that what follows is a name in lower case too.
    private func isPlainTitle(_ token: Token) -> Bool {
        let start = Int(token.start)
        switch Int(token.end) - start {
        case 2:
            // mr ms dr mx
            return [0x6D, 0x64].contains(buffer.folded[start])
                && [0x72, 0x73, 0x78].contains(buffer.folded[start + 1])
        case 3: return buffer.folded[start] == 0x6D && buffer.folded[start + 1] == 0x72
        case 6: return buffer.folded[start] == 0x6D && buffer.folded[start + 4] == 0x65  // mister
        default: return false
        }
    }

    /// Titles of office that are ordinary words as well: General, Private, Cardinal.
    func isOfficeTitle(_ atom: NameAtom) -> Bool {
        atom.end - atom.start >= 4 || atom.end - atom.start == 3 && !isAbbreviated(atom)
    }

    private func isAbbreviated(_ atom: NameAtom) -> Bool {
        ["mrs", "rev", "hon", "sgt", "col", "gen", "maj", "cpl", "cpt", "msgr", "prof", "capt"]
            .contains(word(atom.first))
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
            // Mr. Brown, but not sir. Can I.
            let dotted =
                previous.initial
                || isTitle && previous.end - previous.start <= 4 && !isSir(previous)
            guard
                isNameGap(previous.end, Int(tokens[next].start), initial: dotted),
                !tokens[next].shape.contains(.hasDigit), !covered[Int(tokens[next].start)]
            else { break }
            let candidate = atom(next)
            if !candidate.capital {
                if previous.capital || particleNext, isParticleChain(next) {
                    atoms.append(candidate)
                    particleNext = true
                    continue
                }
                // Lower case all through: only names go on.
                let named =
                    !candidate.categories.isDisjoint(with: [
                        .givenName, .surname, .surnameAmbiguous,
                    ])
                    && candidate.categories.isDisjoint(with: [
                        .verbAfterName, .commonWord, .calendar, .product, .spokenDigit, .occupation,
                    ])
                let titled = atoms.count == 1 && isTitle
                if !(!previous.capital && named || titled && !previous.capital) { break }
            } else if candidate.sentenceFirst && !particleNext {
                if !previous.initial && !dotted { break }
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
            // General Manager, Cardinal Newman School: an office only before a known name.
            if isOfficeTitle(atoms[from]) {
                guard from + 1 < atoms.count else { break }
                // At Cardinal Newman, of General Mills.
                if ["at", "of", "the"].contains(word(atoms[from].first - 1)) { return following }
                guard isOffice(before: atoms[from + 1], atoms[from]) else { break }
            }
            titled = true
            from += 1
        }
        // Per Mrs O'Connell: the name begins behind the title.
        if !titled, atoms.count >= 3,
            let title = atoms.indices.dropLast().last(where: {
                $0 > 0 && atoms[$0].capital && atoms[$0].categories.contains(.title)
                    && !isOfficeTitle(atoms[$0])
                    && atoms[$0].categories.isDisjoint(with: .givenName)
            })
        {
            titled = true
            from = title + 1
        }
        // The Hamilton, Our Alexa.
        var determined = false
        while from + 1 < atoms.count, isDeterminer(atoms[from]) {
            from += 1
            determined = true
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
            if isInstitution(atoms, from, following: following) { return following }
            // The Daisy Field plan
            if determined, !titled, following < tokens.count, gapIsBlank(following),
                !tokens[following].shape.contains(.upperFirst),
                !categories(following).isDisjoint(with: [.product, .plainWord])
            {
                return following
            }
            add(
                atoms[reading.from].start, atoms[reading.to - 1].end, .personName,
                reading.confidence, reading.reasons)
            let next = atoms[reading.to - 1].last + 1
            return employer(next) ?? next
        }
        return atoms[0].last + 1
    }

    private func isSir(_ atom: NameAtom) -> Bool {
        ["sir", "maam", "miss", "don", "pan", "lady", "lord", "dame", "rep", "sig"]
            .contains(word(atom.first))
    }

    private func isDeterminer(_ atom: NameAtom) -> Bool {
        // A. J. Fikry
        guard atom.categories.contains(.commonWord), atom.end - atom.start <= 5,
            buffer.at(atom.end) != 0x2E
        else { return false }
        return Self.determiners.contains(word(atom.first))
    }

    private static let determiners: Set<String> = [
        "the", "a", "an", "this", "that", "our", "your", "my", "their", "every", "each",
    ]

    /// Whether an office stands before this name: Officer Ramirez, Judge Okafor.
    private func isOffice(before name: NameAtom, _ office: NameAtom) -> Bool {
        let known = !name.categories.isDisjoint(with: [.givenName, .surname])
        guard known, name.categories.isDisjoint(with: [.commonWord, .product, .organisation]) else {
            return false
        }
        return office.capital && name.capital
    }

    /// Lincoln Middle School, Jefferson Jr High, Mercy Hospital: named after people, and none.
    private func isInstitution(_ atoms: [NameAtom], _ from: Int, following: Int) -> Bool {
        var t = atoms[from].first + 1
        while t < tokens.count, t <= following + 1 {
            guard tokens[t].shape.contains(.upperFirst), !tokens[t].shape.contains(.hasDigit) else {
                break
            }
            if t >= following, !gapIsBlank(t) { break }
            if tokens[t].end - tokens[t].start >= 4, Self.institutions.contains(word(t)) {
                return true
            }
            t += 1
        }
        return false
    }

    /// Whether token `t` stands one blank behind the token before.
    func gapIsBlank(_ t: Int) -> Bool {
        t > 0 && t < tokens.count && Int(tokens[t].start) == Int(tokens[t - 1].end) + 1
            && buffer.unit[Int(tokens[t - 1].end)] == 0x20
    }

    private static let institutions: Set<String> = [
        "school", "primary", "elementary", "academy", "college", "university", "hospital",
        "clinic", "high", "middle", "grammar", "nursery", "preschool", "surgery", "hospice",
        "infirmary", "cathedral", "mosque", "synagogue", "parish", "stadium", "arena", "airport",
        "library", "museum", "theatre", "hotel", "estate", "towers", "apartments", "foundation",
        "council", "university's", "street", "avenue", "boulevard", "county", "township",
    ]

    /// 7239 ms: a unit behind a number, not a title.
    private func isUnit(_ atom: NameAtom) -> Bool {
        guard atom.first > 0 else { return false }
        return tokens[atom.first - 1].shape.contains(.hasDigit)
            && atom.start - Int(tokens[atom.first - 1].end) <= 1
    }

    /// St. Louis, San Jose, Fort Wayne.
    func isPlacePrefix(_ token: Token, _ start: Int) -> Bool {
        guard start - Int(token.end) <= 2, token.shape.contains(.upperFirst) else { return false }
        var text = ""
        for i in Int(token.start)..<Int(token.end) {
            if let scalar = Unicode.Scalar(buffer.folded[i]) { text.unicodeScalars.append(scalar) }
        }
        return ["st", "saint", "san", "santa", "fort", "port", "lake", "mount", "mt"].contains(text)
    }
}
