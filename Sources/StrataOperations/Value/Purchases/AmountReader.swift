/// Reads amounts of money as files write them, as ten-thousandths of the unit.
///
/// `12`, `12.5`, `1,234.50`, `1.234,50`, `1 234,50`, `1'234.50`, `12元`, `¥12`, `US$ 12`, `12 EUR`;
/// negative as `-12`, `12-`, `(12)`, `−12`. More than four decimals are rounded.
package struct AmountReader: Sendable {
    /// What stands before the decimals where a cell alone does not tell: `1,234`, `1.234`.
    package enum Decimal: String, Sendable, CaseIterable { case point, comma }

    package static let scale: Int64 = 10_000
    /// Larger amounts are not believed, so that sums of millions of them stay exact.
    private static let largest: Int64 = 100_000_000_000 * scale

    package var decimal: Decimal

    package init(decimal: Decimal) { self.decimal = decimal }

    /// The amount; `nil` where the cell holds none.
    @inline(__always)
    func read(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int64? {
        // The frequent form first: digits, perhaps a sign and a point with up to four decimals.
        if decimal == .point, count > 0, count < 15 {
            var at = bytes[0] == 0x2D ? 1 : 0
            let isNegative = at == 1
            var value: Int64 = 0
            let start = at
            while at < count, bytes[at] &- 48 < 10 {
                value = value &* 10 &+ Int64(bytes[at] &- 48)
                at &+= 1
            }
            if at > start {
                if at == count {
                    value &*= Self.scale
                    return value <= Self.largest ? (isNegative ? -value : value) : nil
                }
                let decimals = count &- at &- 1
                if bytes[at] == 0x2E, decimals <= 4, decimals > 0 {
                    at &+= 1
                    var fine = 0
                    while at < count, bytes[at] &- 48 < 10 {
                        value = value &* 10 &+ Int64(bytes[at] &- 48)
                        at &+= 1
                        fine &+= 1
                    }
                    if at == count {
                        while fine < 4 {
                            value &*= 10
                            fine &+= 1
                        }
                        return value <= Self.largest ? (isNegative ? -value : value) : nil
                    }
                }
            }
        }
        return general(UnsafeBufferPointer(start: bytes, count: count))
    }

    @inline(never)
    private func general(_ cell: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard let form = AmountForm(cell) else { return nil }
        let mark = form.decimalMark(decimal)
        var value: Int64 = 0
        var decimals = -1
        var roundsUp = false
        for (index, symbol) in form.symbols.enumerated() {
            if let digit = symbol.digit {
                if decimals >= 4 {
                    if decimals == 4 { roundsUp = digit >= 5 }
                    decimals += 1
                    continue
                }
                value = value * 10 + Int64(digit)
                if decimals >= 0 { decimals += 1 }
                if value > Self.largest { return nil }
            } else if index == mark {
                decimals = 0
            }
        }
        for _ in max(min(decimals, 4), 0)..<4 { value *= 10 }
        if roundsUp { value += 1 }
        guard value <= Self.largest else { return nil }
        return form.isNegative ? -value : value
    }

    /// Which decimal mark the cells of a column show; the point where they leave it open.
    static func decimal(of cells: some Sequence<UnsafeBufferPointer<UInt8>>) -> Decimal {
        for cell in cells {
            if let shown = AmountForm(cell)?.shownDecimal { return shown }
        }
        return .point
    }
}
