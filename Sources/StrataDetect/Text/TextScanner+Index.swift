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
                if lexicon.mayStart(u) { walkHan(i, n, &hanCovered) }
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
        if shape.contains(.hasLetter) && lexicon.mayStart(buffer.folded[start]) {
            own = walkWord(start, i, n)
        }
        tokens.append(Token(start: Int32(start), end: Int32(i), shape: shape, entry: own))
        return i
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
                longestContext = ContextHit(
                    start: Int32(start), end: Int32(i), classes: value.context)
            }
        }
        if longestContext.end > 0 {
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
            contexts.append(longestContext)
            covered = Int(longestContext.end)
        }
    }
}
