/// Looks at the text at hand as one whole value.
extension TextScanner {
    /// 广东广州: two divisions, the one within the other, without what they are.
    private func isTwoDivisions(_ whole: UnsafeBufferPointer<UInt16>) -> Bool {
        let n = whole.count
        guard n >= 4, n <= 10, buffer.hasHan else { return false }
        return (2...(n - 2)).contains { split in
            let parts = [whole[..<split], whole[split...]]
            return parts.allSatisfy {
                !lexicon.lookup(UnsafeBufferPointer(rebasing: $0)).categories
                    .isDisjoint(with: [.division, .place])
            }
        }
    }

    /// The categories of the word lists that the whole value is in.
    func wholeValueCategories() -> WordCategories {
        let n = buffer.count
        guard n > 0, n <= 64, full else { return [] }
        let whole = UnsafeBufferPointer(start: buffer.folded, count: n)
        var result = lexicon.lookup(whole).categories
        if result.isEmpty {
            // high_school, no-answer: separators as blanks.
            var units = Array(whole)
            for i in units.indices where units[i] == 0x5F || units[i] == 0x2D || units[i] == 0x2E {
                units[i] = 0x20
            }
            result = units.withUnsafeBufferPointer { lexicon.lookup($0).categories }
        }
        if result.isEmpty, isTwoDivisions(whole) { result.insert(.division) }
        if result.isEmpty {
            // The last word decides what a phrase is: term life plan, 百万医疗险.
            for word in words.view where Int(word.end) == n {
                let categories = word.categories
                if Int(word.end - word.start) * 3 >= n || buffer.hasHan {
                    result.formUnion(categories.intersection([.product, .occupation, .health]))
                }
            }
            // Or its first: water filter kit.
            for word in words.view where word.start == 0 {
                let categories = word.categories
                result.formUnion(categories.intersection(.product))
            }
        }
        return result
    }

    /// A name alone in its cell, where no context speaks for it: `.personName`, or nil.
    func wholeName() -> BuiltinLabel? {
        let n = buffer.count
        guard full, n >= 2, n <= 48 else { return nil }
        if buffer.hasHan { return wholeChineseName(n) ? .personName : nil }
        guard tokens.count >= 1, tokens.count <= 6 else { return nil }
        var given = 0
        var surname = 0
        var letters = 0
        for token in tokens.view {
            if token.shape.contains(.hasDigit) { return nil }
            letters += Int(token.end - token.start)
            guard token.entry != 0 else { continue }
            let categories = lexicon.entry(token.entry).categories
            if !categories.isDisjoint(with: .anyGivenName) { given += 1 }
            if !categories.isDisjoint(with: .anySurname) { surname += 1 }
        }
        // Marks other than blanks, commas, hyphens, dots and apostrophes are no name's.
        guard letters * 10 >= n * 7 else { return nil }
        if tokens.count == 1 {
            // Boston, True and May are names, but more often something else.
            let whole = UnsafeBufferPointer(start: buffer.folded, count: n)
            let other = lexicon.lookup(whole).categories
            guard
                other.isDisjoint(with: [
                    .yesNo, .place, .state, .calendar, .callResult, .channel, .intent, .consent,
                    .gender, .maritalStatus, .organisation, .product,
                ])
            else { return nil }
            return given + surname > 0 ? .personName : nil
        }
        return given > 0 && given + surname >= 2 || surname >= 2 ? .personName : nil
    }

    private func wholeChineseName(_ n: Int) -> Bool {
        guard n <= 4 else { return false }
        for i in 0..<n where !classes[Int(buffer.unit[i])].contains(.han) { return false }
        var surname = 1
        if n >= 3,
            let entry = Optional(
                lexicon.lookup(UnsafeBufferPointer(start: buffer.folded, count: 2)).categories),
            entry.contains(.compoundSurnameHan)
        {
            surname = 2
        } else if engine.chinese.surnameRank(buffer.unit[0]) == 0 {
            return false
        }
        guard n - surname >= 1, n - surname <= 2 else { return false }
        let whole = lexicon.lookup(UnsafeBufferPointer(start: buffer.folded, count: n)).categories
        if !whole.isDisjoint(with: [
            .notNameHan, .division, .place, .product, .organisation, .health, .occupation,
            .callResult, .industry, .intent, .educationLevel, .leadSource, .maritalStatus,
        ]) {
            return false
        }
        var score = 0
        for i in surname..<n { score += engine.chinese.givenRank(buffer.unit[i]) > 0 ? 1 : -1 }
        return score > 0
    }

    /// Several words or clauses.
    func isProse() -> Bool {
        let n = buffer.count
        if n < 8 { return false }
        var marks = 0
        var han = 0
        var blanks = 0
        for i in 0..<n {
            let unit = buffer.unit[i]
            let kind = classes[Int(unit)]
            if kind.contains(.han) { han += 1 }
            if kind.contains(.blank) || kind.contains(.newline) { blanks += 1 }
            // Brackets, dashes, slashes and dots stand in names of shops and files.
            if kind.contains(.newline)
                || kind.contains(.punctuation)
                    && ![
                        0x28, 0x29, 0x2D, 0x2E, 0x2F, 0x5F, 0x26, 0x2B, 0x23, 0xB7, 0xFF08, 0xFF09,
                    ].contains(unit)
            {
                marks += 1
            }
        }
        if han > 0 { return han >= 6 && marks >= 1 && n >= 9 }
        return tokens.count >= 5 && n >= 20 && blanks >= 3
    }

    /// The year of a value that is a date.
    func wholeDateYear() -> Int? {
        guard buffer.count >= 6, buffer.count <= 32, kind(0).contains(.digit) else { return nil }
        if let date = date(0) { return date.year }
        if buffer.count == 8, let value = number(0, most: 8), value.end == 8,
            CivilDate.exists(
                year: value.value / 10000, month: value.value / 100 % 100, day: value.value % 100),
            value.value / 10000 >= 1900, value.value / 10000 <= 2100
        {
            return value.value / 10000
        }
        return nil
    }
}
