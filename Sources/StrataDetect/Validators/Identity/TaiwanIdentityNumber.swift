/// The national identity number of Taiwan, and the residents' certificates in their old form (two
/// letters) and new form (second character 8 or 9).
package enum TaiwanIdentityNumber {
    /// The two-digit value of each letter from A to Z.
    private static let letters: [Int] = [
        10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32,
        30, 31, 33,
    ]

    package static func problem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 10 else { return .length }
        guard text[0].isASCIIUpper, text.areDigits(from: 2, count: 8) else { return .format }
        let second: Int
        switch text[1] {
        case 0x31, 0x32, 0x38, 0x39: second = text.digit(1)
        case 0x41...0x44: second = letters[Int(text[1] &- 0x41)] % 10
        case 0x30...0x39: return .component(.category)
        default: return .format
        }
        let first = letters[Int(text[0] &- 0x41)]
        var sum = first / 10 + first % 10 * 9 + second * 8
        for index in 2..<9 { sum += text.digit(index) * (9 - index) }
        return (sum + text.digit(9)) % 10 == 0 ? nil : .checksum
    }
}

/// The unified business number of Taiwan: eight digits whose weighted digit sum is a multiple of 10;
/// a 7 in the seventh place may count one more.
package enum TaiwanBusinessNumber {
    private static let weights: [Int] = [1, 2, 1, 2, 1, 2, 4, 1]

    package static func problem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 8 else { return .length }
        guard text.isAllDigits else { return .format }
        var sum = 0
        for index in 0..<8 {
            let product = text.digit(index) * weights[index]
            sum += product / 10 + product % 10
        }
        if sum % 10 == 0 { return nil }
        return sum % 10 == 9 && text[6] == 0x37 ? nil : .checksum
    }
}
