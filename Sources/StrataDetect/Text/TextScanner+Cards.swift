/// Payment cards, and what is written beside them: the expiry date and the code on the back.
extension TextScanner {
    mutating func paymentCard(
        _ a: Int, _ b: Int, _ start: Int, _ end: Int, _ ctx: ContextWindow, coded: Bool
    ) -> Bool {
        let named = !ctx.nearest.isDisjoint(with: [.card, .account])
        let scheme = withDigits { PaymentCard.scheme($0) }
        let holds = withDigits { Luhn.check($0) }
        guard isCardGrouping(a, b, named: named) else { return false }
        if ctx.nearest.contains(.companyAccount), !ctx.nearest.contains(.card) { return false }
        if holds, scheme != nil {
            var confidence: Float
            var reasons: Reasons = [.format, .checksum, .issuer]
            let length = digits.count
            let usual = length == 16 || length == 19 || length == 15
            if named {
                confidence = 0.99
                reasons.insert(.contextBefore)
            } else if coded || ctx.nearest.contains(.money) && ctx.distance < 4 {
                return false
            } else if !usual {
                return false
            } else {
                confidence = b - a > 1 ? 0.93 : 0.85
                if !ctx.after.isDisjoint(with: [.card, .expiry]) || ctx.earlier.contains(.card) {
                    confidence = 0.95
                }
                if ctx.nearest.contains(.device) { return false }
            }
            add(start, end, .paymentCard, confidence, reasons, context: named ? ctx.index : -1)
            return true
        }
        // Called a card and in an issuer's range, but mistyped.
        if ctx.nearest.contains(.card), scheme != nil, digits.count >= 15 {
            add(
                start, end, .paymentCard, 0.65, [.issuer, .contextBefore, .contradicted],
                context: ctx.index)
            return true
        }
        return false
    }

    func isCardGrouping(_ a: Int, _ b: Int, named: Bool) -> Bool {
        let count = b - a
        if count == 1 { return true }
        if named { return count <= 6 && (a..<b).allSatisfy { groups[$0].count >= 2 } }
        if count == 2 { return groups[a].count == 6 }
        if count == 3 {
            return groups[a].count == 4 && groups[a + 1].count == 6
                && (groups[a + 2].count == 5 || groups[a + 2].count == 4)
        }
        for g in a..<(b - 1) where groups[g].count != 4 { return false }
        return count <= 5 && groups[b - 1].count <= 4
    }

    /// What is written right behind a card's number in the run that began at `start`: its expiry
    /// date and the code on its back. Returns their end.
    mutating func behindCard(_ start: Int) -> Int? {
        guard let card = hits.last, card.label == .paymentCard, card.start >= start else {
            return nil
        }
        var i = card.end
        var expiryEnd: Int?
        for _ in 0..<2 {
            let from = i
            while i - from < 4, [0x20, 0x2F, 0x2C, 0x3B, 0x7C, 0x2D].contains(buffer.at(i)) {
                i += 1
            }
            guard i > from else { return expiryEnd }
            if !kind(i).isDisjoint(with: .letter) {
                // code 640, cvv 123
                var stop = i
                while !kind(stop).isDisjoint(with: .letter) { stop += 1 }
                guard ["code", "cvv", "cvc", "cv", "cid", "sec", "exp"].contains(folded(i, stop))
                else { return expiryEnd }
                i = stop
                while i - stop < 2, buffer.at(i) == 0x20 || buffer.at(i) == 0x3A { i += 1 }
            }
            guard let read = number(i, most: 5) else { return expiryEnd }
            if expiryEnd == nil, read.end - i == 4, read.value / 100 >= 1, read.value / 100 <= 12,
                read.value % 100 >= 24, read.value % 100 <= 40,
                kind(read.end).isDisjoint(with: .word)
            {
                add(i, read.end, .cardExpiry, 0.8, [.format])
                expiryEnd = read.end
                i = read.end
                continue
            }
            if expiryEnd == nil, let stop = monthAndYear(read, i) {
                add(i, stop, .cardExpiry, 0.9, [.format])
                expiryEnd = stop
                i = stop
                continue
            }
            let length = read.end - i
            guard length == 3 || length == 4 && expiryEnd != nil,
                kind(read.end).isDisjoint(with: .word), buffer.at(read.end) != 0x2D,
                expiryEnd != nil || buffer.at(from + 1) == 0x2F || buffer.at(from) == 0x2F
            else { return expiryEnd }
            add(i, read.end, .cardVerification, 0.85, [.format])
            return read.end
        }
        return expiryEnd
    }

    /// January 2028 behind the word for a card's expiry.
    mutating func monthExpiry(_ start: Int) -> Int? {
        guard contextClasses.contains(.expiry) else { return nil }
        var i = start
        while !kind(i).isDisjoint(with: .letter) { i += 1 }
        guard buffer.at(i) == 0x20, let year = number(i + 1, most: 5), year.end - i == 5,
            year.value >= 2015, year.value <= 2050
        else { return nil }
        let ctx = window(start, year.end)
        guard ctx.nearest.contains(.expiry), ctx.distance <= 8,
            ctx.earlier.contains(.card) || ctx.before.contains(.card)
                || hits.view.contains(where: { $0.label == .paymentCard })
                || contextClasses.contains(.verification)
        else { return nil }
        add(start, year.end, .cardExpiry, 0.8, [.date, .contextBefore], context: ctx.index)
        return year.end
    }

    /// `09/27`, `2027/03`, `2027年3月` behind a card or the word for its expiry.
    mutating func cardExpiry(_ start: Int) -> Int? {
        guard let first = number(start, most: 5), let end = monthAndYear(first, start) else {
            return nil
        }
        let ctx = window(start, end)
        var behindCard = false
        for hit in hits.view.suffix(3)
        where hit.label == .paymentCard || hit.label == .cardVerification {
            if hit.end <= start, start - hit.end <= 24 { behindCard = true }
        }
        let named = ctx.nearest.contains(.expiry) && ctx.distance <= 8
        guard named || behindCard, !kind(start - 1).contains(.digit) else { return nil }
        let ofCard =
            !ctx.before.isDisjoint(with: [.card, .verification])
            || !ctx.earlier.isDisjoint(with: [.card, .verification])
        guard behindCard || ofCard else { return nil }
        guard first.end - start >= 2 || behindCard else { return nil }
        add(
            start, end, .cardExpiry, behindCard ? 0.93 : 0.8, [.format, .contextBefore],
            context: ctx.index)
        return end
    }

    /// The end of a month and a year to come, whichever stands first.
    func monthAndYear(_ first: (value: Int, end: Int), _ start: Int) -> Int? {
        let mark = buffer.at(first.end)
        guard let second = number(first.end + 1, most: 5) else { return nil }
        let lengths = (first.end - start, second.end - first.end - 1)
        func isMonth(_ value: Int, _ length: Int) -> Bool {
            length <= 2 && value >= 1 && value <= 12
        }
        func isYear(_ value: Int, _ length: Int) -> Bool {
            length == 2 && value >= 15 && value <= 50
                || length == 4 && value >= 2015 && value <= 2050
        }
        if mark == 0x5E74 {
            guard lengths.0 == 4 || lengths.0 == 2, isYear(first.value, lengths.0),
                isMonth(second.value, lengths.1), buffer.at(second.end) == 0x6708
            else { return nil }
            return kind(second.end + 1).contains(.digit) ? nil : second.end + 1
        }
        guard mark == 0x2F || mark == 0x2D, buffer.at(second.end) != 0x2F,
            buffer.at(second.end) != 0x2D || !kind(second.end + 1).contains(.digit)
        else { return nil }
        if isMonth(first.value, lengths.0), isYear(second.value, lengths.1) { return second.end }
        if lengths.0 == 4, isYear(first.value, 4), isMonth(second.value, lengths.1) {
            return second.end
        }
        return nil
    }
}
