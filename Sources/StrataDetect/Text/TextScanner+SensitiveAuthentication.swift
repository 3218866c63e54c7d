/// What authenticates whoever holds a payment card, and is kept by nobody (PCI DSS 3.3.1): the data of
/// its stripe or chip, and its PIN.
extension TextScanner {
    /// Tracks: their marks and the check digit of the card number tell them, whatever stands around.
    mutating func trackData() {
        var from = 0
        for token in tokens.view where token.end - token.start >= 12 {
            var start = Int(token.start)
            // `B` before the card number of a track of the first kind.
            if !kind(start).contains(.digit) { start += 1 }
            guard start >= from,
                let range = TrackData.range(
                    digitsAt: start, count: buffer.count, { buffer.unit[$0] })
            else { continue }
            from = range.upperBound
            add(range.lowerBound, from, .cardVerification, 0.99, [.format, .checksum])
        }
    }

    /// Whether digits behind the word for a password are a card's PIN: the word says so (支付密码), or
    /// a card or something of one stands in the same text.
    func isCardPIN(_ ctx: ContextWindow) -> Bool {
        let card: ContextClass = [.card, .verification]
        guard digits.count >= 4, digits.count <= 12 else { return false }
        if ctx.index >= 0 {
            let end = Int(contexts[Int(ctx.index)].end)
            // 付密码, 款密码, 易密码, 卡密码
            if buffer.at(end - 1) == 0x7801, buffer.at(end - 2) == 0x5BC6,
                [0x4ED8, 0x6B3E, 0x6613, 0x5361].contains(buffer.at(end - 3))
            {
                return true
            }
        }
        guard digits.count <= 6 else { return false }
        if !ctx.before.union(ctx.earlier).union(ctx.after).isDisjoint(with: card) { return true }
        return hits.view.contains { $0.label == .paymentCard || $0.label == .cardVerification }
    }
}
