/// The digits and marks of an amount, the currency and signs taken off.
struct AmountForm {
    enum Symbol: Equatable {
        case digit(UInt8)
        case point, comma, group

        var digit: UInt8? {
            if case .digit(let value) = self { return value }
            return nil
        }
    }

    private(set) var symbols: [Symbol] = []
    private(set) var isNegative = false

    private static let currencies: Set<String> = [
        "$", "¥", "￥", "€", "£", "₹", "₩", "元", "圆", "人民币", "rmb", "cny", "usd", "eur", "gbp",
        "jpy",
        "hkd", "us$", "hk$", "nt$", "twd", "inr", "krw", "chf", "aud", "cad", "sgd", "yuan", "rs",
        "r$", "a$", "c$", "s$", "港币", "美元", "欧元", "日元", "块", "kr", "zł",
    ]

    /// `nil` where there is anything but one number, its currency and its sign.
    init?(_ cell: UnsafeBufferPointer<UInt8>) {
        guard cell.count <= 64 else { return nil }
        var word = ""
        var hasEnded = false
        var opened = false
        var closed = false
        for scalar in String(decoding: cell, as: UTF8.self).unicodeScalars {
            let value =
                scalar.value >= 0xFF01 && scalar.value <= 0xFF5E
                    && scalar.value != 0xFFE5 ? scalar.value - 0xFEE0 : scalar.value
            switch value {
            case 0x30...0x39:
                guard !hasEnded, Self.isCurrency(word) else { return nil }
                word = ""
                symbols.append(.digit(UInt8(value - 0x30)))
            case 0x2E, 0x2C:
                if symbols.isEmpty, !word.isEmpty {
                    // `Rs.`
                    continue
                }
                symbols.append(value == 0x2E ? .point : .comma)
            case 0x27 where !symbols.isEmpty, 0x2019 where !symbols.isEmpty:
                symbols.append(.group)
            case 0x20, 0xA0, 0x202F, 0x2009:
                if !symbols.isEmpty, word.isEmpty { symbols.append(.group) }
            case 0x2D, 0x2212, 0x2013:
                guard !isNegative else { return nil }
                isNegative = true
                if !symbols.isEmpty { hasEnded = true }
            case 0x2B where symbols.isEmpty: break
            case 0x28 where symbols.isEmpty && !opened: opened = true
            case 0x29 where opened && !closed:
                closed = true
                hasEnded = true
            default:
                if !symbols.isEmpty { hasEnded = true }
                word.unicodeScalars.append(scalar)
            }
        }
        guard Self.isCurrency(word), opened == closed else { return nil }
        if opened {
            guard !isNegative else { return nil }
            isNegative = true
        }
        while symbols.last == .group { symbols.removeLast() }
        guard symbols.contains(where: { $0.digit != nil }), isGrouped else { return nil }
    }

    private static func isCurrency(_ word: String) -> Bool {
        word.isEmpty || currencies.contains(word.lowercased())
    }

    /// Whether all but one mark stand before groups of three digits.
    private var isGrouped: Bool {
        let marks = symbols.indices.filter { symbols[$0].digit == nil }
        for (order, index) in marks.enumerated() {
            let end = order + 1 < marks.count ? marks[order + 1] : symbols.count
            let isLast = order + 1 == marks.count
            if end - index - 1 != 3, !isLast || symbols[index] == .group { return false }
        }
        // The last mark may be the decimal one only where it is unlike the others, or alone.
        guard let last = marks.last, marks.count > 1, symbols.count - last - 1 != 3 else {
            return true
        }
        return !marks.dropLast().contains { symbols[$0] == symbols[last] }
    }

    /// The decimal mark that this cell itself shows.
    var shownDecimal: AmountReader.Decimal? {
        let marks = symbols.indices.filter { symbols[$0] == .point || symbols[$0] == .comma }
        guard let last = marks.last else { return nil }
        let kinds = marks.map { symbols[$0] }
        let shown: AmountReader.Decimal = symbols[last] == .point ? .point : .comma
        if Set(kinds.map { $0 == .point }).count == 2 { return shown }
        // The same mark again and again parts thousands, so the other one is for decimals.
        if kinds.count > 1 { return symbols[last] == .point ? .comma : .point }
        return symbols.count - last - 1 == 3 && last <= 3 && last > 0 ? nil : shown
    }

    /// Index of the decimal mark, where the column's is `decimal`.
    func decimalMark(_ decimal: AmountReader.Decimal) -> Int? {
        let shown = shownDecimal ?? decimal
        let mark: Symbol = shown == .point ? .point : .comma
        let last = symbols.lastIndex { $0 == mark }
        guard let last, symbols.filter({ $0 == mark }).count == 1 else { return nil }
        return last
    }
}
