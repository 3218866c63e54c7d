extension TextScanner {
    /// One pass: tokens, gazetteer words and context words.
    mutating func index() {
        let n = buffer.count
        var i = 0
        var sentenceStart = true
        // Han words inside a longer one that was already seen say nothing of their own.
        var hanCovered = 0
        while i < n {
            let u = buffer.unit[i]
            let kind = classes[Int(u)]
            if kind.contains(.han) {
                if lexicon.mayStart(u, i + 1 < n ? buffer.folded[i + 1] : 0) {
                    walkHan(i, n, &hanCovered)
                }
                let mark = hanMarks[Int(u & 0xFFF)]
                if mark.contains(.digit) { spokenHanDigits += 1 }
                marks.formUnion(mark)
                present.insert(.han)
                sentenceStart = false
                i += 1
                continue
            }
            if !kind.isDisjoint(with: .word) {
                i = token(i, n, first: sentenceStart)
                sentenceStart = false
                continue
            }
            if kind.contains(.sentenceEnd) || u == 0x2E || u == 0x3A { sentenceStart = true }
            i += 1
        }
    }

    /// A run of letters and digits, and the gazetteer words that begin there.
    @inline(__always)
    private mutating func token(_ start: Int, _ n: Int, first: Bool) -> Int {
        let initial = classes[Int(buffer.unit[start])]
        var rest: CharacterClass = []
        var i = start + 1
        while i < n {
            let kind = classes[Int(buffer.unit[i])]
            if kind.isDisjoint(with: .word) { break }
            rest.formUnion(kind)
            i += 1
        }
        let all = initial.union(rest)
        present.formUnion(all)
        var shape: Token.Shape = first ? .first : []
        if initial.contains(.upper) { shape.insert(.upperFirst) }
        if rest.contains(.upper) { shape.insert(.hasUpperInside) }
        if all.contains(.lower) { shape.insert(.hasLower) }
        if all.contains(.digit) { shape.insert(.hasDigit) }
        if !all.isDisjoint(with: .letter) { shape.insert(.hasLetter) }
        var own: UInt32 = 0
        if shape.contains(.hasLetter), mayBeWord(start, i, shape) {
            own = recall(start, i, n, inLetters: !shape.contains(.hasDigit))
        }
        // The rules look at words without digits only where a word list or a mark makes them.
        if full || own != 0 || i - start <= 4 || shape.contains(.hasDigit)
            || !contextClasses.isDisjoint(with: Self.wordClasses)
            || i < n && (buffer.unit[i] == 0x40 || buffer.unit[i] == 0x3A)
        {
            tokens.append(Token(start: Int32(start), end: Int32(i), shape: shape, entry: own))
        }
        return i
    }

    /// Whether an entry may begin with the token's first letters.
    @inline(__always)
    private func mayBeWord(_ start: Int, _ end: Int, _ shape: Token.Shape) -> Bool {
        if end - start >= 4, !shape.contains(.hasDigit) {
            // The units lie in memory as the head is made up.
            let head = UnsafeRawPointer(buffer.folded + start)
                .loadUnaligned(as: UInt64.self)
            return lexicon.mayStart(head: UInt64(littleEndian: head))
        }
        var head: UInt64 = 0
        for i in start..<min(end, start + 4) {
            if classes[Int(buffer.folded[i])].isDisjoint(with: .letter) { break }
            head |= UInt64(buffer.folded[i]) << UInt64((i - start) * 16)
        }
        return lexicon.mayStart(head: head)
    }

    /// The gazetteer words that begin with the token `start..<end`; returns the entry that is the
    /// token itself.
    ///
    /// What the lexicon says is remembered: of a token in letters its entry, and where the walk
    /// goes on behind it; of one with digits its entry, where nothing else begins there.
    @inline(__always)
    private mutating func recall(_ start: Int, _ end: Int, _ n: Int, inLetters: Bool) -> UInt32 {
        // What follows is part of the question: `ni` alone is plain, but may go on to `ni number`.
        let next = end < n ? buffer.folded[end] : 0
        let key = hash(start, end, next)
        let slot = Int(truncatingIfNeeded: key >> 40) & (Self.memorySize - 1)
        let known = memory[slot]
        if known.hash == key {
            if known.entry == 0, known.onward == 0 { return 0 }
            return take(start, end, n, known)
        }
        if inLetters {
            // No word ends inside a run of letters.
            var node: UInt32 = 1
            var i = start
            while i < end, node != 0 {
                node = lexicon.step(node, buffer.folded[i])
                i += 1
            }
            var found = Remembered(hash: key)
            if node != 0 {
                found.entry = lexicon.entryIndex(node)
                if end < n { found.onward = lexicon.step(node, next == 0x0A ? 0x20 : next) }
            }
            memory[slot] = found
            return take(start, end, n, found)
        }
        let contextsBefore = contexts.count
        let wordsBefore = words.count
        reachedBeyond = false
        let own = walkWord(start, end, n)
        let plain =
            !reachedBeyond && contexts.count == contextsBefore
            && words.count - wordsBefore == (own == 0 ? 0 : 1)
        if plain { memory[slot] = Remembered(hash: key, entry: own) }
        return own
    }

    /// A hash of the folded units of a token and of the one behind it.
    @inline(__always)
    private func hash(_ start: Int, _ end: Int, _ next: UInt16) -> UInt64 {
        var hash = SeededHash(count: (end - start) << 16 | Int(next))
        let units = UnsafeRawPointer(buffer.folded)
        var i = start
        while i + 4 <= end {
            hash.add(units.loadUnaligned(fromByteOffset: i * 2, as: UInt64.self))
            i += 4
        }
        if i < end {
            // The buffer goes on behind the text; what stands there is masked.
            let word = units.loadUnaligned(fromByteOffset: i * 2, as: UInt64.self)
            hash.add(UInt64(littleEndian: word) & (1 << UInt64((end - i) * 16) - 1))
        }
        return hash.value
    }

    /// Takes the entry that the token `start..<end` is, and those that go on over blanks and
    /// hyphens behind it; returns the token's.
    @inline(__always)
    private mutating func take(
        _ start: Int, _ end: Int, _ n: Int, _ known: Remembered
    ) -> UInt32 {
        var own: UInt32 = 0
        var longestContext = ContextHit(start: 0, end: 0, classes: [])
        if known.entry != 0 {
            let value = lexicon.entry(known.entry)
            if !value.categories.isEmpty {
                addWord(start, end, known.entry, value.categories)
                own = known.entry
            }
            if !value.context.isEmpty {
                longestContext = ContextHit(
                    start: Int32(start), end: Int32(end), classes: value.context)
            }
        }
        var node = known.onward
        var i = end + 1
        if node != 0 {
            var entry = lexicon.entryIndex(node)
            while true {
                if entry != 0, i >= n || classes[Int(buffer.unit[i])].isDisjoint(with: .word) {
                    let value = lexicon.entry(entry)
                    if !value.categories.isEmpty { addWord(start, i, entry, value.categories) }
                    if !value.context.isEmpty {
                        longestContext = ContextHit(
                            start: Int32(start), end: Int32(i), classes: value.context)
                    }
                }
                guard i < n else { break }
                let u = buffer.folded[i]
                let next = step(node, u == 0x0A ? 0x20 : u)
                if next.node == 0 { break }
                (node, entry) = (next.node, next.entry)
                i += 1
            }
        }
        addContext(longestContext)
        return own
    }

    @inline(__always)
    private mutating func addWord(
        _ start: Int, _ end: Int, _ entry: UInt32, _ categories: WordCategories
    ) {
        seen.formUnion(categories)
        words.append(
            WordHit(
                start: Int32(start), end: Int32(end), entry: entry, categories: categories))
    }

    /// Adds the longest context word that begins at a token, if any.
    @inline(__always)
    private mutating func addContext(_ longest: ContextHit) {
        guard longest.end > 0 else { return }
        contextClasses.formUnion(longest.classes)
        // Or it is part of a longer phrase.
        if contexts.last.map({ $0.end < longest.end }) ?? true { contexts.append(longest) }
    }

    /// Gazetteer words that begin with the token `start..<end`, which has digits, over blanks and
    /// hyphens as well; returns the entry that is the token itself.
    private mutating func walkWord(_ start: Int, _ end: Int, _ n: Int) -> UInt32 {
        var node: UInt32 = 1
        var i = start
        var own: UInt32 = 0
        var longestContext = ContextHit(start: 0, end: 0, classes: [])
        // A keyword written right before its number: tel13800138000.
        while i < n {
            let u = buffer.folded[i]
            node = lexicon.step(node, u == 0x0A ? 0x20 : u)
            if node == 0 { break }
            i += 1
            if i > end { reachedBeyond = true }
            let entry = lexicon.entryIndex(node)
            guard entry != 0 else { continue }
            let next = i < n ? classes[Int(buffer.unit[i])] : []
            let boundary =
                next.isDisjoint(with: .letter)
                && (next.isDisjoint(with: .digit) || i < end && start + 1 < i)
            if !boundary { continue }
            let value = lexicon.entry(entry)
            if !value.categories.isEmpty && (next.isDisjoint(with: .digit)) {
                addWord(start, i, entry, value.categories)
                if i == end { own = entry }
            }
            if !value.context.isEmpty {
                reachedBeyond = true
                longestContext = ContextHit(
                    start: Int32(start), end: Int32(i), classes: value.context)
            }
        }
        addContext(longestContext)
        return own
    }

    @inline(__always)
    private mutating func walkHan(_ start: Int, _ n: Int, _ covered: inout Int) {
        var node: UInt32 = 1
        var i = start
        var longestContext = ContextHit(start: 0, end: 0, classes: [])
        while i < n {
            let next = step(node, buffer.folded[i])
            node = next.node
            if node == 0 { break }
            i += 1
            guard next.entry != 0 else { continue }
            let value = lexicon.entry(next.entry)
            if !value.categories.isEmpty { addWord(start, i, next.entry, value.categories) }
            if !value.context.isEmpty {
                longestContext = ContextHit(
                    start: Int32(start), end: Int32(i), classes: value.context)
            }
        }
        if longestContext.end > 0, Int(longestContext.end) > covered {
            contextClasses.formUnion(longestContext.classes)
            contexts.append(longestContext)
            covered = Int(longestContext.end)
        }
    }

    /// A step through the lexicon. Texts take the same ones again and again, and those taken last
    /// lie nearer to the processor than the lexicon.
    @inline(__always)
    private mutating func step(_ node: UInt32, _ unit: UInt16) -> LexiconStep {
        let key = UInt64(node) << 16 | UInt64(unit)
        let slot =
            Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
            & (Self.stepsSize - 1)
        let known = steps[slot]
        if known.key == key { return known }
        let reached = lexicon.step(node, unit)
        let fresh = LexiconStep(
            key: key, node: reached, entry: reached == 0 ? 0 : lexicon.entryIndex(reached))
        steps[slot] = fresh
        return fresh
    }
}

/// A token that the lexicon was asked for.
struct Remembered {
    /// Of the token and the unit behind it; 0 where none is remembered.
    var hash: UInt64 = 0
    /// The entry that the token is, or 0.
    var entry: UInt32 = 0
    /// The node that the unit behind the token leads to, or 0.
    var onward: UInt32 = 0
}

/// Where a unit leads from a node of the lexicon, and what ends there.
struct LexiconStep {
    /// The node and the unit; 0 where none is remembered.
    var key: UInt64 = 0
    var node: UInt32 = 0
    var entry: UInt32 = 0
}

extension TextScanner {
    static let memorySize = 4096
    static let stepsSize = 8192

    /// What Han characters may be by their low twelve bits; others may share a place, and are
    /// looked at again.
    ///
    /// Safe to share: it is written before it is published, and never afterwards or freed.
    nonisolated(unsafe) static let hanMarks: UnsafePointer<HanMark> = {
        let table = UnsafeMutablePointer<HanMark>.allocate(capacity: 0x1000)
        table.initialize(repeating: [], count: 0x1000)
        for unit in UInt16(0x3000)...0xA000 {
            let place = Int(unit & 0xFFF)
            if hanDigit(unit) != nil { table[place].insert(.digit) }
            if hanNumeral(unit) { table[place].insert(.numeral) }
            if unit == 0x5C81 { table[place].insert(.years) }
        }
        return UnsafePointer(table)
    }()
}

/// What a Han character may be, for the passes to know whether a text has any.
struct HanMark: OptionSet, Sendable {
    let rawValue: UInt8
    /// A spoken digit.
    static let digit = HanMark(rawValue: 1)
    /// A digit, 十 or 百.
    static let numeral = HanMark(rawValue: 2)
    /// 岁
    static let years = HanMark(rawValue: 4)
}
