/// Postal codes by form.
package enum PostalCode {
    /// First two digits of Chinese codes in use.
    private static let chineseRegions = NumberSet(
        "1-7 10-16 20-33 35-36 40-47 50-58 61-67 71-75 81 83-86 99")

    package static func chineseProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 6 else { return .length }
        guard text.isAllDigits else { return .format }
        return chineseRegions.contains(text.number(from: 0, count: 2)) ? nil : .component(.region)
    }

    /// `12345` or `12345-6789`.
    package static func americanProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 5 || text.count == 10 else { return .length }
        guard text.areDigits(from: 0, count: 5) else { return .format }
        if text.count == 10 {
            guard text[5] == 0x2d, text.areDigits(from: 6, count: 4) else { return .format }
        }
        // 00501 is the lowest one.
        return text.number(from: 0, count: 5) >= 501 ? nil : .component(.region)
    }

    /// `SW1A1AA`, capitals, the space taken out.
    package static func britishProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 5, text.count <= 7 else { return .length }
        let outward = text.count - 3
        guard text[outward].isASCIIDigit else { return .format }
        for index in outward + 1..<text.count {
            switch text[index] {
            case 0x43, 0x49, 0x4b, 0x4d, 0x4f, 0x56: return .format  // C I K M O V
            default: guard text[index].isASCIIUpper else { return .format }
            }
        }
        guard text[0].isASCIIUpper else { return .format }
        if text.count == 6 || text.count == 7 || text.count == 5 {
            var index = 1
            if text[index].isASCIIUpper { index += 1 }
            guard index < outward, text[index].isASCIIDigit else { return .format }
            index += 1
            if index < outward {
                guard text[index].base36 < 36 else { return .format }
                index += 1
            }
            return index == outward ? nil : .format
        }
        return nil
    }

    /// `K1A0B1`, capitals, the space taken out.
    package static func canadianProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 6 else { return .length }
        for index in 0..<6 {
            if index % 2 == 1 {
                guard text[index].isASCIIDigit else { return .format }
                continue
            }
            switch text[index] {
            case 0x44, 0x46, 0x49, 0x4f, 0x51, 0x55: return .format  // D F I O Q U
            case 0x57, 0x5a: if index == 0 { return .format }  // W Z
            default: guard text[index].isASCIIUpper else { return .format }
            }
        }
        return nil
    }
}
