extension TextScanner {
    /// Whether any word stands in the text that `englishCompanies` goes by.
    var mayNameCompanies: Bool {
        !seen.isDisjoint(with: [
            .companySuffix, .organisation, .surname, .surnameAmbiguous, .givenName,
            .givenNameAmbiguous,
        ]) || contextClasses.contains(.company)
    }

    mutating func englishCompanies() {
        var t = 0
        while t < tokens.count {
            let token = tokens[t]
            if t > 0, let suffixEnd = companySuffix(t), let start = companyStart(t) {
                if isSchoolOfMinor(t, start) {
                    add(
                        Int(tokens[start].start), suffixEnd, .schoolGrade, 0.75,
                        [.suffix, .contextBefore])
                    t += 1
                    continue
                }
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
            if !token.shape.contains(.upperFirst) {
                if let next = spokenCompany(t) {
                    t = next
                    continue
                }
            } else {
                if let next = partnership(t) ?? employerName(t) {
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
        // Bandon, Co. Cork: a county.
        if token.end - token.start == 2, gap(t) == 0x2C, gap(t + 1) == 0x2E,
            tokens[t + 1].shape.contains(.upperFirst), word(t) == "co"
        {
            return nil
        }
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
        // Any trade may be spoken of: only a name before it makes it a firm.
        if lexicon.entry(token.entry).attribute == 2 {
            guard before.isSubset(of: [.givenName, .surname, .place]), !isWordForm(atom(t - 1)),
                !tokens[t - 1].shape.contains(.first) || !before.isEmpty
            else { return nil }
        }
        return end
    }

    private static let legalForms: Set<String> = [
        "inc", "llc", "ltd", "limited", "corp", "corporation", "plc", "gmbh", "llp", "lp", "group",
        "pllc", "dac",
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
            if mark == 0x2C, start != t,
                !isPartnershipList(start) || start >= 2 && isWholeName(start - 2)
            {
                break
            }
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

    /// Odalys Marrero, Marrero Tile & Stone: a person, then a firm.
    private func isWholeName(_ t: Int) -> Bool {
        categories(t).contains(.givenName) && tokens[t].shape.contains(.upperFirst)
            && gapIsBlank(t + 1)
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
        // Jean-Baptiste, and Anselm Vickery-Rhodes: people.
        if !categories(t).isDisjoint(with: .givenName)
            && !categories(t + 1).isDisjoint(with: .givenName)
            && cueEnds(before: Int(tokens[t].start), .company) == nil
            && !firmCue(Int(tokens[t].start))
            || t > 0 && gapIsBlank(t) && tokens[t - 1].shape.contains(.upperFirst)
                && !tokens[t - 1].shape.contains(.first)
        {
            return nil
        }
        if buffer.at(end) == 0x2D, Int(tokens[t + 1].start) == end + 1,
            tokens[t + 1].shape.contains(.upperFirst),
            !categories(t + 1).isDisjoint(with: surname), !categories(t).isDisjoint(with: surname)
        {
            if t + 2 < tokens.count, gap(t + 2) == 0x20, tokens[t + 2].shape.contains(.upperFirst),
                !tokens[t + 2].shape.contains(.first)
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
        // Authorities, registers and credit bureaus that everybody has to do with.
        "nhs", "irs", "hmrc", "dvla", "dmv", "fbi", "ftc", "fcc", "medicare",
        "social security administration", "experian", "equifax", "transunion",
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

    // MARK: Employers

    /// Whether a cue for an employer ends right before token `t`.
    private func isEmployed(_ t: Int) -> Bool {
        guard contextClasses.contains(.company),
            let cue = cueEnds(before: Int(tokens[t].start), .company)
        else { return false }
        // works at, employed by, employer, calling from: a `company` alone may be anyone's.
        let hit = contexts[Int(cue)]
        let first = buffer.folded[Int(hit.start)]
        return first == 0x77 || first == 0x65 || first == 0x63 && hit.end - hit.start > 7
    }

    /// `Previous employer Courtaulds`, `works for Tesco`.
    private mutating func employerName(_ t: Int) -> Int? {
        guard isEmployed(t) else { return nil }
        return namedCompany(t, confidence: 0.75)
    }

    /// The capitalised words from token `t` on as a company, unless they are something else.
    mutating func namedCompany(_ t: Int, confidence: Float) -> Int? {
        let unwanted: WordCategories = [
            .calendar, .commonWord, .plainWord, .title, .place, .state, .occupation,
            .unitDesignator,
            .currency,
        ]
        let own = categories(t)
        guard own.isDisjoint(with: unwanted) || own.contains(.organisation),
            tokens[t].end - tokens[t].start >= 3
        else { return nil }
        var last = t
        while last + 1 < tokens.count, last - t < 4, !tokens[last + 1].shape.contains(.hasDigit) {
            let mark = gap(last + 1)
            let next = tokens[last + 1]
            if next.shape.contains(.upperFirst), mark == 0x20 || mark == 0x27 || mark == 0x2D {
                if !categories(last + 1).isDisjoint(with: [.calendar]) { break }
                last += 1
            } else if mark == 0x20, isConnector(last + 1), last + 2 < tokens.count,
                gap(last + 2) == 0x20, tokens[last + 2].shape.contains(.upperFirst)
            {
                last += 2
            } else if mark == 0x27, next.end - next.start == 1 {
                last += 1
            } else {
                break
            }
        }
        // Works for John Smith, works with Maria.
        if own.contains(.givenName), !own.contains(.organisation) { return nil }
        add(Int(tokens[t].start), Int(tokens[last].end), .company, confidence, [.contextBefore])
        return last + 1
    }

    /// `at penrose dental group`: a legal form behind a firm's name in lower case.
    private mutating func spokenCompany(_ t: Int) -> Int? {
        guard t >= 2, categories(t).contains(.companySuffix), gapIsBlank(t) else { return nil }
        guard Self.spokenForms.contains(word(t)) else { return nil }
        var start = t
        while start > 0, t - start < 4, gapIsBlank(start) {
            let before = word(start - 1)
            if ["at", "from", "for", "with", "by"].contains(before) {
                guard start < t,
                    (start..<t).contains(where: {
                        categories($0).isDisjoint(with: [.commonWord, .plainWord, .verbAfterName])
                    })
                else { return nil }
                add(
                    Int(tokens[start].start), Int(tokens[t].end), .company, 0.65,
                    [.suffix, .contextBefore])
                return t + 1
            }
            if ["the", "a", "my", "our", "your", "this", "that", "his", "her", "their", "is", "to"]
                .contains(before)
            {
                return nil
            }
            start -= 1
        }
        return nil
    }

    private static let spokenForms: Set<String> = [
        "inc", "llc", "ltd", "limited", "corp", "corporation", "plc", "group", "holdings",
        "partners", "associates", "industries", "enterprises", "technologies", "solutions",
        "incorporated", "logistics", "bank",
    ]

    /// Whether the school that ends at token `t` stands beside a grade: it points to a minor.
    private func isSchoolOfMinor(_ t: Int, _ start: Int) -> Bool {
        guard ["school", "academy", "primary", "elementary"].contains(word(t)) else { return false }
        let from = Int(tokens[start].start)
        var i = from - 1
        while i >= max(0, from - 24) {
            if wordsStarting(at: i, with: .schoolGrade) != nil { return true }
            i -= 1
        }
        return false
    }
}
