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
                if hanDigits[Int(u & 0xFFF)] { spokenHanDigits += 1 }
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
        var shape: Token.Shape = first ? .first : []
        var i = start
        if classes[Int(buffer.unit[i])].contains(.upper) { shape.insert(.upperFirst) }
        while i < n {
            let kind = classes[Int(buffer.unit[i])]
            if kind.isDisjoint(with: .word) { break }
            if kind.contains(.digit) {
                shape.insert(.hasDigit)
            } else {
                shape.insert(.hasLetter)
                if kind.contains(.upper) {
                    if i > start { shape.insert(.hasUpperInside) }
                } else {
                    shape.insert(.hasLower)
                }
            }
            i += 1
        }
        var own: UInt32 = 0
        if shape.contains(.hasLetter), mayBeWord(start, i, shape) { own = recall(start, i, n) }
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

    /// What the lexicon says of a token, remembered for the tokens that it says nothing of beyond
    /// the token itself.
    @inline(__always)
    private mutating func recall(_ start: Int, _ end: Int, _ n: Int) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for i in start..<end { hash = (hash ^ UInt64(buffer.folded[i])) &* 0x0000_0100_0000_01B3 }
        // What follows is part of the question: `ni` alone is plain, but may go on to `ni number`.
        let next = UInt64(end < n ? buffer.folded[end] : 0)
        let mixed = (hash ^ next) &* 0x0000_0100_0000_01B3
        let key = mixed == 0 ? 1 : mixed
        let slot = Int(truncatingIfNeeded: key >> 40) & (Self.memorySize - 1)
        if memory[slot].hash == key {
            let entry = memory[slot].entry
            if entry != 0 {
                words.append(WordHit(start: Int32(start), end: Int32(end), entry: entry))
            }
            return entry
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

    /// Gazetteer words that begin with the token `start..<end`, over blanks and hyphens as well;
    /// returns the entry that is the token itself.
    @inline(__always)
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
                words.append(WordHit(start: Int32(start), end: Int32(i), entry: entry))
                if i == end { own = entry }
            }
            if !value.context.isEmpty {
                reachedBeyond = true
                longestContext = ContextHit(
                    start: Int32(start), end: Int32(i), classes: value.context)
            }
        }
        if longestContext.end > 0 {
            contextClasses.formUnion(longestContext.classes)
            if let last = contexts.last, last.end >= longestContext.end {
                // Part of a longer phrase.
            } else {
                contexts.append(longestContext)
            }
        }
        return own
    }

    @inline(__always)
    private mutating func walkHan(_ start: Int, _ n: Int, _ covered: inout Int) {
        var node: UInt32 = 1
        var i = start
        var longestContext = ContextHit(start: 0, end: 0, classes: [])
        while i < n {
            node = lexicon.step(node, buffer.folded[i])
            if node == 0 { break }
            i += 1
            let entry = lexicon.entryIndex(node)
            guard entry != 0 else { continue }
            let value = lexicon.entry(entry)
            if !value.categories.isEmpty {
                words.append(WordHit(start: Int32(start), end: Int32(i), entry: entry))
            }
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
}

/// A token that the lexicon was asked for.
struct Remembered {
    var hash: UInt64 = 0
    var entry: UInt32 = 0
}

extension TextScanner {
    static let memorySize = 4096

    /// Han digits by their low twelve bits; others may share a place, and are looked at again.
    static let hanDigits: [Bool] = {
        var table = [Bool](repeating: false, count: 0x1000)
        for unit in UInt16(0x3000)...0xA000 where hanDigit(unit) != nil {
            table[Int(unit & 0xFFF)] = true
        }
        return table
    }()
}
