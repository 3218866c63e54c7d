/// Ages, of grown-ups and of children.
extension TextScanner {
    /// Ages in figures or words, of minors and of adults.
    mutating func ages() {
        for t in 0..<(present.contains(.digit) ? tokens.count : 0) {
            let token = tokens[t]
            let start = Int(token.start)
            guard token.shape.contains(.hasDigit), token.end - token.start <= 6,
                let read = number(start, most: 3), read.end - start <= 2
            else { continue }
            age(read.value, start, read.end)
        }
        if marks.contains(.years) { hanAges() }
        if contextClasses.contains(.age) || wordedAges { agesInWords() }
    }

    /// Whether a word for ten or more occurs, as in "I'm seventy-nine".
    private var wordedAges: Bool {
        tokens.view.contains { token in
            let length = token.end - token.start
            return length >= 5 && length <= 7 && buffer.folded[Int(token.end) - 1] == 0x79
                && buffer.folded[Int(token.end) - 2] == 0x74
                && Self.tens[folded(Int(token.start), Int(token.end))] != nil
        }
    }

    static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90,
    ]
    static let teens: [String: Int] = [
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]
    static let units: [String: Int] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9,
    ]

    mutating func agesInWords() {
        var t = 0
        while t < tokens.count {
            let start = Int(tokens[t].start)
            var end = Int(tokens[t].end)
            let word = folded(start, end)
            t += 1
            var value: Int?
            if let ten = Self.tens[word] {
                value = ten
                if t < tokens.count, Int(tokens[t].start) - end == 1,
                    let unit = Self.units[folded(Int(tokens[t].start), Int(tokens[t].end))]
                {
                    value = ten + unit
                    end = Int(tokens[t].end)
                    t += 1
                }
            } else {
                value = Self.teens[word] ?? (contextClasses.contains(.age) ? Self.units[word] : nil)
            }
            if let value { age(value, start, end) }
        }
    }

    /// 七岁, 三十五岁, 四十周岁.
    mutating func hanAges() {
        for i in 1..<max(1, buffer.count) where buffer.unit[i] == 0x5C81 {
            let end = buffer.unit[i - 1] == 0x5468 ? i - 1 : i
            var start = end
            while start > 0, end - start < 3,
                buffer.unit[start - 1] == 0x5341 || Self.hanDigit(buffer.unit[start - 1]) != nil
            {
                start -= 1
            }
            guard start < end, let read = hanNumber(start), read.end == end, read.value >= 1,
                !kind(start - 1).contains(.digit)
            else { continue }
            age(read.value, start, end)
        }
    }

    /// A number below a thousand in Han that begins at `i`: 七, 十二, 三十五, 一百零三.
    func hanNumber(_ i: Int) -> (value: Int, end: Int)? {
        var value = 0
        var pending = -1
        var j = i
        scan: while j < buffer.count {
            let u = buffer.unit[j]
            switch u {
            case 0x5341:  // 十
                value += (pending < 0 ? 1 : pending) * 10
                pending = -1
            case 0x767E:  // 百
                guard pending > 0 else { break scan }
                value += pending * 100
                pending = -1
            case 0x96F6: break
            default:
                guard u != 0x6D1E, let digit = Self.hanDigit(u), pending < 0 else { break scan }
                pending = Int(digit)
            }
            j += 1
        }
        return j > i ? (value + max(pending, 0), j) : nil
    }

    mutating func age(_ value: Int, _ start: Int, _ end: Int) {
        guard value <= 110 else { return }
        let before = buffer.at(start - 1)
        // A range, a share, a list's number.
        if before == 0x2D || before == 0x7E || before == 0x2E || before == 0x24 { return }
        var stop: Int?
        var isSaid = false
        if buffer.at(end) == 0x5C81 {
            stop = end + 1
        } else if buffer.at(end) == 0x5468, buffer.at(end + 1) == 0x5C81 {
            stop = end + 2
        } else if let english = englishAge(end) {
            stop = english
        } else if contextClasses.contains(.age) {
            let ctx = window(start, end)
            if ctx.nearest.contains(.age), ctx.distance <= 4, kind(end).isDisjoint(with: .letter) {
                isSaid = true
            }
        }
        if stop != nil { isSaid = true }
        if !isSaid, isMeasure(end) { return }
        let child = value < 18 && (wordNear(start, .minor) || childBefore(start))
        if !isSaid {
            if child {
                // my son is 11; kids 3 and 6
                guard childBefore(start) else { return }
            } else {
                guard value >= 18, value < 100 else { return }
                guard
                    ["he's", "she's", "i'm", "im", "shes", "hes"].contains(wordBefore(start) ?? "")
                        || ["is", "am"].contains(wordBefore(start) ?? "") && subjectBefore(start)
                else { return }
            }
        }
        let last = stop ?? end
        // 18岁以下, 满18岁 or "under 14" is a rule, not a person.
        switch buffer.at(last) {
        case 0x4EE5, 0x4E4B, 0x8D77, 0x2D, 0x7E, 0x81F3, 0x5230, 0x2B: return
        default: break
        }
        if before == 0x6EE1 || before == 0x81F3 || before == 0x5230 { return }
        if kind(start).isDisjoint(with: .han), isOfAThing(start) { return }
        guard value < 18 else {
            add(start, last, .age, 0.8, isSaid ? [.format, .contextAfter] : [.format])
            return
        }
        guard child || value > 0 && value < 14 && isSaid else { return }
        add(
            start, last, value < 14 ? .minorData : .minorTeen, child ? 0.9 : 0.7,
            child ? [.format, .contextBefore] : [.format])
    }

    /// Whether what follows a number makes it a measure, a time, an ordinal or part of a longer one.
    func isMeasure(_ end: Int) -> Bool {
        switch buffer.at(end) {
        case 0x25, 0x3A, 0x2F, 0x2D, 0x24, 0x27, 0x22: return true
        case 0x2E, 0x2C: return kind(end + 1).contains(.digit)
        default: break
        }
        if !kind(end).isDisjoint(with: .word) || kind(end).contains(.han) { return true }
        guard buffer.at(end) == 0x20,
            kind(end + 1).contains(.lower) || kind(end + 1).contains(.digit)
        else { return kind(end + 1).contains(.han) }
        if kind(end + 1).contains(.digit) { return true }
        var stop = end + 1
        while !kind(stop).isDisjoint(with: .letter) { stop += 1 }
        return ![
            "and", "now", "at", "or", "but", "so", "with", "next", "this", "today", "going",
            "turning",
            "he", "she", "in", "lives", "living", "retired", "single", "married", "tomorrow",
        ].contains(folded(end + 1, stop))
    }

    /// Whether a rule's word or a thing's stands before the number: over 65, the roof is 9 years old.
    func isOfAThing(_ start: Int) -> Bool {
        guard var t = lastToken(before: start) else { return false }
        for step in 0..<3 {
            let token = tokens[t]
            if hasSentenceEnd(Int(token.end), start) { return false }
            let word = folded(Int(token.start), Int(token.end))
            if step == 0,
                ["over", "under", "above", "below", "than", "least", "ages", "to"].contains(word)
            {
                return true
            }
            if [
                "roof", "car", "boiler", "house", "home", "system", "unit", "vehicle", "policy",
                "account", "furnace", "heater", "company", "building", "phone", "laptop", "truck",
            ].contains(word) {
                return true
            }
            if t == 0 { return false }
            t -= 1
        }
        return false
    }

    /// The end of "years old", "-year-old", "yo" and "y/o" behind a number.
    func englishAge(_ end: Int) -> Int? {
        var i = end
        while buffer.at(i) == 0x20 || buffer.at(i) == 0x2D, i - end < 2 { i += 1 }
        for form in Self.ageForms {
            var j = i
            var same = true
            for unit in form {
                guard buffer.count > j, buffer.folded[j] == unit else {
                    same = false
                    break
                }
                j += 1
            }
            if same, kind(j).isDisjoint(with: .word) { return j }
        }
        return nil
    }

    private static let ageForms: [[UInt16]] = [
        "years old", "year old", "year-old", "years-old", "yrs old", "yr old", "yr-old", "y/o",
        "yo", "y.o.", "years of age", "months old", "month old", "weeks old",
    ].map { Array($0.utf16) }

    /// Whether a word for a child stands at most three words before in the same clause.
    func childBefore(_ start: Int) -> Bool {
        guard var t = lastToken(before: start) else { return false }
        for _ in 0..<4 {
            let token = tokens[t]
            if hasSentenceEnd(Int(token.end), start) { return false }
            if Self.children.contains(folded(Int(token.start), Int(token.end))) { return true }
            if t == 0 { return false }
            t -= 1
        }
        return false
    }

    private static let children: Set<String> = [
        "son", "sons", "daughter", "daughters", "kid", "kids", "child", "children", "grandson",
        "granddaughter", "grandkids", "grandchild", "nephew", "niece", "boy", "girl", "boys",
        "girls", "twins", "baby", "stepson", "stepdaughter",
    ]

    func subjectBefore(_ start: Int) -> Bool {
        guard let t = lastToken(before: start), t > 0 else { return false }
        return [
            "he", "she", "i", "husband", "wife", "mother", "father", "mom", "mum", "dad", "client",
            "customer", "caller", "patient", "mam", "grandma", "grandpa", "partner", "spouse",
        ].contains(folded(Int(tokens[t - 1].start), Int(tokens[t - 1].end)))
    }

    func wordNear(_ i: Int, _ wanted: WordCategories) -> Bool {
        var j = i - 1
        while j >= max(0, i - 20) {
            if classes[Int(buffer.unit[j])].contains(.sentenceEnd) { return false }
            if wordsStarting(at: j, with: wanted) != nil { return true }
            j -= 1
        }
        j = i
        while j < min(buffer.count, i + 20) {
            if classes[Int(buffer.unit[j])].contains(.sentenceEnd) { return false }
            if wordsStarting(at: j, with: wanted) != nil { return true }
            j += 1
        }
        return false
    }
}
