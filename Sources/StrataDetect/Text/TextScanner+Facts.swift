extension TextScanner {
    /// Names, addresses, companies and facts, which word lists and the words around decide.
    mutating func scanFacts() {
        prepareWords()
        if buffer.hasHan {
            if present.contains(.digit) || marks.contains(.numeral) { chineseAddresses() }
            if seen.contains(.companySuffix) { chineseCompanies() }
        }
        englishAddresses()
        if mayNameCompanies { englishCompanies() }
        if !seen.isDisjoint(with: Self.sensitive) { sensitiveFacts() }
        englishDiseases()
        ages()
        if !seen.isDisjoint(with: Self.personal) { personFacts() }
        occupationPhrases()
        if buffer.hasHan { hanOccupations() }
        amounts()
        creditScores()
        markCovered()
        if buffer.hasHan { chineseNames() }
        englishNames()
        agesBesideNames()
        birthDatesBesidePersons()
    }

    /// `wordAt[i]`: index of the first gazetteer word that starts at unit `i`, or -1.
    private mutating func prepareWords() {
        let n = buffer.count
        wordAt.removeAll()
        wordAt.append(repeating: -1, count: n + 1)
        var w = words.count - 1
        while w >= 0 {
            wordAt[Int(words[w].start)] = Int32(w)
            w -= 1
        }
    }

    /// Marks the units that hits other than names cover.
    private mutating func markCovered() {
        covered.removeAll()
        covered.append(repeating: false, count: buffer.count + 1)
        for hit in hits.view {
            for i in hit.start..<min(hit.end, buffer.count) { covered[i] = true }
        }
    }

    /// The union of the categories of the words that start at `i`, and the end of the longest.
    @inline(__always)
    func wordsStarting(at i: Int, with wanted: WordCategories) -> Int? {
        guard i >= 0, i < buffer.count else { return nil }
        var w = Int(wordAt[i])
        if w < 0 { return nil }
        var end: Int?
        while w < words.count, Int(words[w].start) == i {
            if !words[w].categories.isDisjoint(with: wanted) {
                end = max(end ?? 0, Int(words[w].end))
            }
            w += 1
        }
        return end
    }

    /// The start of a word with one of the categories that ends at `i`, at most `most` before.
    func wordEnding(at i: Int, with wanted: WordCategories, most: Int = 8) -> Int? {
        var start = max(0, i - most)
        while start < i {
            var w = Int(wordAt[start])
            while w >= 0, w < words.count, Int(words[w].start) == start {
                if Int(words[w].end) == i,
                    !words[w].categories.isDisjoint(with: wanted)
                {
                    return start
                }
                w += 1
            }
            start += 1
        }
        return nil
    }

    /// Whether a context word of `wanted` ends at `i`, with blanks, colons and copulas between.
    func cueEnds(before i: Int, _ wanted: ContextClass) -> Int32? {
        var j = i
        while j > 0 {
            let u = buffer.unit[j - 1]
            guard
                u == 0x3A || u == 0x20 || u == 0x662F || u == 0x4E3A || u == 0x5199 || u == 0x53EB
                    || u == 0x2C || u == 0x28
                    || u == 0x22 || u == 0x300C || u == 0x201C || u == 0x3D
            else { break }
            if i - j > 4 { break }
            j -= 1
        }
        var c = lowerContext(endingAtOrBefore: i)
        while c >= 0 {
            let hit = contexts[c]
            if Int(hit.end) < j { return nil }
            if Int(hit.end) == j || Int(hit.end) == i, !hit.classes.isDisjoint(with: wanted) {
                return Int32(c)
            }
            c -= 1
        }
        return nil
    }

    /// Whether the cue `context` is the label of a speaker, and what follows what is said.
    func isSpeaker(_ context: Int32) -> Bool {
        let hit = contexts[Int(context)]
        var mark = Int(hit.end)
        if buffer.at(mark) == 0x3011 || buffer.at(mark) == 0x5D { return true }
        while buffer.at(mark) == 0x20 { mark += 1 }
        guard buffer.at(mark) == 0x3A else { return false }
        var i = Int(hit.start)
        while i > 0, buffer.unit[i - 1] == 0x20 { i -= 1 }
        return i == 0 || kind(i - 1).contains(.newline) || buffer.unit[i - 1] == 0x5D
    }

    /// The last context word that ends at or before `i`.
    private func lowerContext(endingAtOrBefore i: Int) -> Int {
        var low = 0
        var high = contexts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(contexts[middle].end) <= i {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low - 1
    }

    // MARK: Health and other special categories

    private static let special: [(WordCategories, BuiltinLabel)] = [
        (.religion, .religionBelief), (.ethnicity, .ethnicity), (.political, .political),
        (.sexualLife, .sexualLife), (.tradeUnion, .tradeUnion), (.criminal, .criminalRecord),
        (.biometric, .biometric), (.genetic, .genetic), (.specificIdentity, .specificIdentity),
        (.schoolGrade, .schoolGrade), (.creditFact, .creditReport),
    ]

    private static var sensitive: WordCategories {
        [
            .health, .healthAmbiguous, .medication, .religion, .ethnicity, .political, .sexualLife,
            .tradeUnion, .criminal, .biometric, .genetic, .specificIdentity, .schoolGrade,
            .bodyPartHan, .creditFact,
        ]
    }

    private mutating func sensitiveFacts() {
        let interesting = Self.sensitive
        var w = 0
        var lastEnd = 0
        while w < words.count {
            let word = words[w]
            w += 1
            if word.categories.isDisjoint(with: interesting) { continue }
            let start = Int(word.start)
            var end = Int(word.end)
            // The longest word from here.
            var categories = word.categories
            while w < words.count, Int(words[w].start) == start {
                let next = words[w]
                if !next.categories.isDisjoint(with: interesting) {
                    end = Int(words[w].end)
                    categories = next.categories
                }
                w += 1
            }
            if start < lastEnd { continue }
            // 您是党员吗, "pregnant?": asked, not said.
            if buffer.at(end) == 0x5417 || buffer.at(end) == 0x3F { continue }
            if let outer = wordsStarting(at: start, with: [.product, .organisation, .notNameHan]),
                outer > end
            {
                continue
            }
            if categories.contains(.bodyPartHan), !categories.contains(.health) {
                guard let stop = diseaseEnd(end) else { continue }
                add(start, stop, .health, 0.88, [.composed])
                lastEnd = stop
                continue
            }
            if !categories.isDisjoint(with: [.health, .medication, .healthAmbiguous]) {
                let sure = !categories.isDisjoint(with: [.health, .medication])
                let spoken = healthCue(start, end) || fillsHealthField(start, end)
                if !sure, !spoken { continue }
                if let stop = diseaseEnd(end), kind(start).contains(.han) { end = max(end, stop) }
                add(
                    start, end, .health, sure ? spoken ? 0.96 : 0.9 : 0.75,
                    spoken ? [.gazetteer, .contextBefore] : [.gazetteer])
                lastEnd = end
                continue
            }
            for (category, label) in Self.special where categories.contains(category) {
                guard isSpecialFact(start, end, categories, label) else { continue }
                add(start, end, label, 0.7, [.gazetteer])
                lastEnd = end
                break
            }
        }
    }

    /// Whether a word of a special category says something of a person: a single character, a
    /// name or a colour does not.
    private func isSpecialFact(
        _ start: Int, _ end: Int, _ categories: WordCategories, _ label: BuiltinLabel
    ) -> Bool {
        if isIn(Self.categoryNames, start, end) { return false }
        if label == .schoolGrade {
            // 身高一六二, 初一十五, and what schools are called without a child in them
            if buffer.at(start - 1) == 0x8EAB || buffer.at(end) == 0x5341 { return false }
            if isIn(Self.schoolKinds, start, end) { return wordNear(start, .minor) }
        }
        if kind(start).contains(.han) {
            // 广西壮族自治区, 回族乡: a place is named after a people.
            if label == .ethnicity,
                [0x81EA, 0x4E61, 0x9547, 0x53BF, 0x5DDE].contains(buffer.at(end))
            {
                return false
            }
            return end - start >= 2
        }
        if isPredicate(start) { return true }
        if !categories.isDisjoint(with: WordCategories.anySurname.union(.anyGivenName)) {
            return false
        }
        // Peoples are named in every address and product; here only what is said to be one's own.
        guard label == .ethnicity else { return true }
        if fieldBegins(start), fieldEnds(end), buffer.at(start - 2) == 0x3A { return true }
        var i = start - 1
        while i >= max(0, start - 24) {
            if let stop = wordsStarting(at: i, with: .ethnicity), stop <= start { return true }
            i -= 1
        }
        return personFollows(end)
    }

    /// What a fact is asked by, and no fact itself.
    private static let categoryNames = WordSet([
        "trade union", "labor union", "labour union", "disability", "religion", "ethnicity", "race",
        "宗教信仰", "宗教", "民族", "政治面貌", "工会", "残疾", "班主任",
    ])
    private static let schoolKinds = WordSet([
        "high school", "kindergarten", "middle school", "elementary school", "primary school",
        "secondary school", "preschool", "nursery", "college", "幼儿园", "小学", "初中", "高中", "中学",
    ])

    /// Whether a word for a person stands behind: a Hispanic woman.
    private func personFollows(_ end: Int) -> Bool {
        guard let next = tokens.view.first(where: { Int($0.start) >= end }),
            Int(next.start) - end <= 1
        else { return false }
        var text = ""
        for i in Int(next.start)..<Int(next.end) {
            if let scalar = Unicode.Scalar(buffer.folded[i]) { text.unicodeScalars.append(scalar) }
        }
        return [
            "man", "woman", "person", "male", "female", "origin", "descent", "background",
            "heritage", "ethnicity",
        ].contains(text)
    }

    /// A disease's ending behind a body part: 结节, 癌, 炎; up to three Han between.
    private func diseaseEnd(_ i: Int) -> Int? {
        for gap in 0...2 {
            if gap > 0, !kind(i + gap - 1).contains(.han) { return nil }
            if let end = wordsStarting(at: i + gap, with: .diseaseEndingHan) { return end }
        }
        return nil
    }

    private func healthCue(_ start: Int, _ end: Int) -> Bool {
        if kind(start).contains(.han) {
            // 有怀孕, 患中风, 得过
            for k in 1...2
            where [0x6709, 0x60A3, 0x5F97, 0x8FC7, 0x56E0, 0x67E5, 0x8BCA, 0x88C5, 0x653E].contains(
                buffer.at(start - k))
            {
                return true
            }
            // 中风以后, 手术史, 发作, 复发
            if [0x4EE5, 0x540E, 0x53F2, 0x53D1, 0x590D].contains(buffer.at(end)) { return true }
        } else if possessed(start) || isPredicate(start) {
            return true
        } else if fieldBegins(start), buffer.at(end) == 0x20 {
            // stroke in Feb, stroke last year, stroke 2019
            var stop = end + 1
            while !kind(stop).isDisjoint(with: .word) { stop += 1 }
            let next = folded(end + 1, stop)
            if ["in", "since", "last", "this", "at", "aged", "yrs"].contains(next)
                || next.hasPrefix("20")
            {
                return true
            }
        }
        let low = max(0, start - 24)
        var i = start - 1
        while i >= low {
            if classes[Int(buffer.unit[i])].contains(.sentenceEnd) { return false }
            if let stop = wordsStarting(at: i, with: .healthContext), stop <= start { return true }
            i -= 1
        }
        var j = end
        while j < min(end + 8, buffer.count) {
            if wordsStarting(at: j, with: .healthContext) != nil { return true }
            j += 1
        }
        return false
    }

    /// Whether the word with others of health fills a field of a note: 失眠焦虑, "depression, Lexapro".
    private func fillsHealthField(_ start: Int, _ end: Int) -> Bool {
        let wanted: WordCategories = [.health, .healthAmbiguous, .medication]
        var from = start
        while !fieldBegins(from) {
            guard let word = wordEnding(at: from, with: wanted) else { return false }
            from = word
        }
        var to = end
        while !fieldEnds(to) {
            guard let stop = wordsStarting(at: to, with: wanted) else { return false }
            to = stop
        }
        // A field beside others, not all of a text that says nothing else.
        return from > 0 && to < buffer.count
    }

    /// Whether "have", "had" and the like stand at most two words before.
    private func possessed(_ start: Int) -> Bool {
        guard let index = tokens.view.lastIndex(where: { Int($0.end) <= start }) else {
            return false
        }
        for t in max(0, index - 1)...index {
            var text = ""
            for i in Int(tokens[t].start)..<Int(tokens[t].end) {
                if let scalar = Unicode.Scalar(buffer.folded[i]) {
                    text.unicodeScalars.append(scalar)
                }
            }
            if ["have", "having", "has", "had", "suffers", "suffering", "diagnosed"].contains(text)
            {
                return true
            }
        }
        return false
    }

    private static let diseaseEndings: [[UInt16]] = [
        "itis", "emia", "aemia", "oma", "pathy", "plegia", "osis", "sclerosis", "ectomy",
        "oplasty", "algia", "penia", "philia", "trophy",
    ].map { Array($0.utf16) }

    private static let notDiseases: Set<String> = [
        "apathy", "sympathy", "empathy", "telepathy", "diagnosis", "prognosis", "hypnosis",
        "osmosis", "metamorphosis", "symbiosis", "academia", "bohemia", "macedonia", "diploma",
        "aroma", "oklahoma", "tacoma", "sonoma", "roma", "paloma", "soma", "coma", "trophy",
        "nostalgia", "atrophy", "bibliophilia", "neurosis", "photosynthesis", "bulgaria",
    ]

    private mutating func englishDiseases() {
        for token in tokens.view where token.entry == 0 && token.end - token.start >= 7 {
            guard token.shape.contains(.hasLower), !token.shape.contains(.hasDigit) else {
                continue
            }
            let end = Int(token.end)
            for ending in Self.diseaseEndings {
                let from = end - ending.count
                guard from > Int(token.start) + 2 else { continue }
                var same = true
                for (offset, unit) in ending.enumerated() where buffer.folded[from + offset] != unit
                {
                    same = false
                    break
                }
                guard same else { continue }
                var text = ""
                for i in Int(token.start)..<end {
                    if let scalar = Unicode.Scalar(buffer.folded[i]) {
                        text.unicodeScalars.append(scalar)
                    }
                }
                if Self.notDiseases.contains(text) { break }
                add(Int(token.start), end, .health, 0.72, [.composed])
                break
            }
        }
    }
}
