/// Some digits of a number in one turn of a dialogue.
struct DigitFragment: Sendable {
    var start: Int
    var end: Int
    /// Where its digits begin among those gathered, and how many they are.
    var first: Int
    var count: Int
    /// Repeats what was said before it.
    var isEcho: Bool
    /// Stands for the name before the colon.
    var speaker: UInt64
}

/// A number dictated piece by piece, with the other speaker's 嗯 or "got it" in between.
extension TextScanner {
    mutating func digitsOverTurns() {
        var line = 0
        var lines = 0
        for i in 0..<buffer.count where kind(i).contains(.newline) { lines += 1 }
        guard lines >= 2 else { return }
        fragments.removeAll()
        digits.removeAll()
        while line < buffer.count {
            var end = line
            while end < buffer.count, !kind(end).contains(.newline) { end += 1 }
            let start = said(line, end)
            if !takeTurn(start, end, speaker: speaker(line, start)) {
                finishTurns()
            }
            line = end + 1
        }
        finishTurns()
    }

    /// Where what is said in a line begins: behind the speaker's name and a time.
    private func said(_ start: Int, _ end: Int) -> Int {
        var i = start
        var colons = 0
        while i < end, i - start < 32 {
            if buffer.unit[i] == 0x3A, !kind(i + 1).contains(.digit) {
                colons = i + 1
                break
            }
            i += 1
        }
        return max(start, colons)
    }

    /// A value that stands for a speaker's name, times aside.
    private func speaker(_ start: Int, _ end: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for i in start..<end where !kind(i).isDisjoint(with: [.han, .upper, .lower]) {
            hash = (hash ^ UInt64(buffer.folded[i])) &* 0x0000_0100_0000_01B3
        }
        return hash
    }

    /// Takes a turn into the number at hand; false where it has nothing to do with one.
    private mutating func takeTurn(_ start: Int, _ end: Int, speaker: UInt64) -> Bool {
        let before = digits.count
        var i = start
        var first = -1
        var last = start
        var others = 0
        var repeats = 1
        while i < end {
            let u = buffer.unit[i]
            let kinds = classes[Int(u)]
            if kinds.contains(.digit) {
                for _ in 0..<repeats { digits.append(UInt8(truncatingIfNeeded: u)) }
                repeats = 1
                if first < 0 { first = i }
                i += 1
                last = i
            } else if let value = kinds.contains(.han) ? Self.hanDigit(u) : nil {
                // 两个六
                if buffer.at(i + 1) == 0x4E2A, value == 2 || value == 3,
                    Self.hanDigit(buffer.at(i + 2)) != nil
                        || kind(i + 2).contains(.digit)
                {
                    repeats = Int(value)
                    if first < 0 { first = i }
                    i += 2
                    continue
                }
                // 一下, 一个: a word, no digit.
                if repeats == 1, !isBesideDigit(i) {
                    others += 1
                    i += 1
                    continue
                }
                for _ in 0..<repeats { digits.append(0x30 + value) }
                repeats = 1
                if first < 0 { first = i }
                i += 1
                last = i
            } else if kinds.contains(.han) {
                others += 1
                i += 1
            } else if !kinds.isDisjoint(with: .letter) {
                var stop = i
                while stop < end, !kind(stop).isDisjoint(with: .letter) { stop += 1 }
                let word = folded(i, stop)
                if let value = Self.spokenValue(word) {
                    for _ in 0..<repeats { digits.append(0x30 + value) }
                    repeats = 1
                    if first < 0 { first = i }
                    last = stop
                } else if let times = ["double": 2, "triple": 3, "treble": 3][word] {
                    repeats = times
                    if first < 0 { first = i }
                } else {
                    others += 3
                }
                i = stop
            } else {
                // What is said behind the digits is another sentence.
                let ends =
                    kinds.contains(.sentenceEnd)
                    || u == 0x2E && (i + 1 >= end || buffer.unit[i + 1] == 0x20)
                if ends, digits.count > before {
                    i = end
                    break
                }
                i += 1
            }
            if digits.count > 24 || others > 24 { break }
        }
        let count = digits.count - before
        if count == 0 {
            // 嗯, "got it": the other one listens.
            return others <= 12 && end - start <= 24 && !fragments.isEmpty
        }
        // Digits with no more than a few words around, and never a sentence.
        // Nine and more are a number of their own.
        guard count >= 2, count <= 8, others <= 9, i >= end else {
            digits.removeLast(count)
            return false
        }
        // The other one says it again.
        if let previous = fragments.view.last(where: { !$0.isEcho }), previous.count == count,
            previous.speaker != speaker,
            (0..<count).allSatisfy({ digits[previous.first + $0] == digits[before + $0] })
        {
            digits.removeLast(count)
            fragments.append(
                DigitFragment(
                    start: first, end: last, first: before, count: count, isEcho: true,
                    speaker: speaker))
            return true
        }
        fragments.append(
            DigitFragment(
                start: first, end: last, first: before, count: count, isEcho: false,
                speaker: speaker))
        return true
    }

    /// Whether the Han digit at `i` has a digit or a pause before or behind it.
    private func isBesideDigit(_ i: Int) -> Bool {
        for j in [i - 1, i + 1] {
            let u = buffer.at(j)
            if u == 0 || Self.hanDigit(u) != nil || kind(j).contains(.digit) { return true }
            if u == 0x2C || u == 0x20 || u == 0x3001 || u == 0x2026 || u == 0x2D { return true }
            if kind(j).contains(.sentenceEnd) { return true }
        }
        return false
    }

    private static func spokenValue(_ word: String) -> UInt8? {
        switch word {
        case "oh", "o", "nought", "naught", "nil": 0
        case "niner": 9
        default: units[word].map(UInt8.init)
        }
    }

    /// What the digits of the turns so far are, as one number.
    private mutating func finishTurns() {
        defer {
            fragments.removeAll()
            digits.removeAll()
        }
        guard fragments.count >= 2 else { return }
        let parts = fragments.view.filter { !$0.isEcho }.count
        guard parts >= 2, digits.count >= 7, digits.count <= 19 else { return }
        let start = fragments[0].start
        var asked: ContextClass = []
        for context in contexts.view
        where Int(context.end) <= start && start - Int(context.end) <= 80 {
            asked.formUnion(context.classes)
        }
        guard let (label, confidence, reasons) = dictated(asked) else { return }
        for fragment in fragments.view {
            add(fragment.start, fragment.end, label, confidence, reasons.union(.spoken))
        }
    }

    private func dictated(_ asked: ContextClass) -> (BuiltinLabel, Float, Reasons)? {
        let length = digits.count
        return withDigits { all -> (BuiltinLabel, Float, Reasons)? in
            if length == 18, ResidentIdentityNumber.check(all, today: engine.today) {
                return (.cnResidentID, 0.96, [.checksum, .date])
            }
            if length >= 15, PaymentCard.check(all) {
                return (.paymentCard, 0.94, [.checksum, .issuer])
            }
            if length == 11, PhoneNumber.isChineseMobile(all) {
                return (.phone, 0.93, [.numberingPlan])
            }
            if asked.contains(.usSSN), length == 9 { return (.usSSN, 0.9, [.contextEarlier]) }
            if asked.contains(.card), length >= 13 {
                return (.paymentCard, 0.75, [.contextEarlier])
            }
            if asked.contains(.identity), length >= 15 {
                return (.cnResidentID, 0.75, [.contextEarlier])
            }
            if length == 10 || length == 11, PhoneNumber.northAmerica(all) != nil,
                asked.contains(.phone) || asked.isEmpty
            {
                return (.phone, 0.85, [.numberingPlan])
            }
            if length >= 10, PhoneNumber.unitedKingdom(all) != nil, all[0] == 0x30 {
                return (.phone, 0.85, [.numberingPlan])
            }
            if asked.contains(.ukNHS), length == 10 { return (.ukNHS, 0.85, [.contextEarlier]) }
            if !asked.isDisjoint(with: [.account, .companyAccount]), length >= 7 {
                return (.bankAccount, 0.75, [.contextEarlier])
            }
            if asked.contains(.phone), !asked.contains(.reference) {
                return (.phone, 0.7, [.contextEarlier])
            }
            return nil
        }
    }
}
