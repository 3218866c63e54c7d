/// Numbers of people in the United Kingdom.
package enum BritishNumbers {
    /// A national insurance number: two letters, six digits, a suffix A to D that may be missing.
    package static func insuranceProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 8 || text.count == 9 else { return .length }
        guard text[0].isASCIIUpper, text[1].isASCIIUpper, text.areDigits(from: 2, count: 6) else {
            return .format
        }
        switch text[0] {
        case 0x44, 0x46, 0x49, 0x51, 0x55, 0x56: return .component(.prefix)  // D F I Q U V
        default: break
        }
        switch text[1] {
        case 0x44, 0x46, 0x49, 0x4f, 0x51, 0x55, 0x56: return .component(.prefix)  // and O
        default: break
        }
        switch (text[0], text[1]) {
        case (0x42, 0x47), (0x47, 0x42), (0x4b, 0x4e), (0x4e, 0x4b), (0x4e, 0x54), (0x54, 0x4e),
            (0x5a, 0x5a):
            return .component(.prefix)  // BG GB KN NK NT TN ZZ
        default: break
        }
        guard text.count == 9 else { return nil }
        guard text[8].isASCIIUpper else { return .format }
        return text[8] <= 0x44 ? nil : .component(.suffix)
    }

    /// An NHS number: ten digits, weights 10 to 1, mod 11.
    package static func healthProblem(_ text: ByteView) -> InvalidReason? {
        guard text.isAllDigits, !text.isEmpty else { return .format }
        guard text.count == 10 else { return .length }
        var sum = 0
        for index in 0..<10 { sum += text.digit(index) * (10 - index) }
        return sum % 11 == 0 ? nil : .checksum
    }

    private static let taxpayerWeights: [Int] = [6, 7, 8, 9, 10, 5, 4, 3, 2]
    private static let taxpayerChecks: [Int] = [2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1]

    /// A unique taxpayer reference: ten digits, the first of which is the check digit.
    package static func taxpayerProblem(_ text: ByteView) -> InvalidReason? {
        guard text.isAllDigits, !text.isEmpty else { return .format }
        guard text.count == 10 else { return .length }
        var sum = 0
        for index in 1..<10 { sum += text.digit(index) * taxpayerWeights[index - 1] }
        return text.digit(0) == taxpayerChecks[sum % 11] ? nil : .checksum
    }

    /// A driver number: five of the surname (filled with 9), decade, month (5 added for women), day,
    /// year, two initials, and three more characters; 16 or, with the issue number, 18.
    package static func driverProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 16 || text.count == 18 else { return .length }
        var filled = false
        for index in 0..<5 {
            if text[index] == 0x39 {
                filled = true
            } else if !text[index].isASCIIUpper || filled {
                return .format
            }
        }
        guard text[0].isASCIIUpper, text.areDigits(from: 5, count: 6) else { return .format }
        for index in 11..<13 where !text[index].isASCIIUpper && text[index] != 0x39 {
            return .format
        }
        guard text[13].base36 < 36, text[14].isASCIIUpper, text[15].isASCIIUpper else {
            return .format
        }
        if text.count == 18, !text.areDigits(from: 16, count: 2) { return .format }
        let month = text.number(from: 6, count: 2)
        let year = text.digit(5) * 10 + text.digit(10)
        return CivilDate.exists(
            year: 1900 + year + (year % 4 == 0 && year == 0 ? 100 : 0),
            month: month > 50 ? month - 50 : month, day: text.number(from: 8, count: 2))
            ? nil : .impossibleDate
    }
}
