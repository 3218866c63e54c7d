/// National numbers of people in Asia, the Americas, Africa and Australia. Capitals, no separators.
package enum OverseasNumbers {
    /// Canada: social insurance number, nine digits, Luhn; 0 and 8 are not given in front.
    package static func canadianProblem(_ text: ByteView) -> InvalidReason? {
        if let problem = text.digitsProblem(9) { return problem }
        guard text[0] != 0x30, text[0] != 0x38 else { return .component(.prefix) }
        return Luhn.check(text) ? nil : .checksum
    }

    /// Australia: tax file number of eight or nine digits.
    package static func australianTaxProblem(_ text: ByteView) -> InvalidReason? {
        guard text.isAllDigits, !text.isEmpty else { return .format }
        guard text.count == 8 || text.count == 9 else { return .length }
        let weights = [1, 4, 3, 7, 5, 8, 6, 9, 10]
        return text.weighted(Array(weights.prefix(text.count))) % 11 == 0 ? nil : .checksum
    }

    /// Australia: Medicare number of ten digits, eleven with the person's place on the card.
    package static func australianMedicareProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 10 || text.count == 11 else { return .length }
        guard text.isAllDigits else { return .format }
        guard text.digit(0) >= 2, text.digit(0) <= 6 else { return .component(.prefix) }
        return text.weighted([1, 3, 7, 9, 1, 3, 7, 9]) % 10 == text.digit(8) ? nil : .checksum
    }

    /// India: Aadhaar, twelve digits, not beginning with 0 or 1, no palindrome, Verhoeff.
    package static func indianProblem(_ text: ByteView) -> InvalidReason? {
        if let problem = text.digitsProblem(12) { return problem }
        guard text[0] >= 0x32 else { return .format }
        guard !(0..<6).allSatisfy({ text[$0] == text[11 - $0] }) else { return .format }
        return Verhoeff.check(text) ? nil : .checksum
    }

    /// India: permanent account number, the fourth letter tells what the holder is.
    package static func indianTaxProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 10 else { return .length }
        for index in 0..<5 where !text[index].isASCIIUpper { return .format }
        guard text.areDigits(from: 5, count: 4), text[9].isASCIIUpper else { return .format }
        switch text[3] {
        // A B C F G H J K L P T
        case 0x41...0x43, 0x46...0x48, 0x4a...0x4c, 0x50, 0x54: break
        default: return .component(.category)
        }
        return text.number(from: 5, count: 4) == 0 ? .component(.serial) : nil
    }

    /// Brazil: CPF, eleven digits with two check digits; all digits the same is nobody's.
    package static func brazilianProblem(_ text: ByteView) -> InvalidReason? {
        guard text.isAllDigits, !text.isEmpty else { return .format }
        guard text.count == 11 else { return .length }
        guard text.contains(where: { $0 != text[0] }) else { return .component(.range) }
        let first = (11 - text.weighted([10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10
        let second =
            (11 - (text.weighted([11, 10, 9, 8, 7, 6, 5, 4, 3]) + 2 * first) % 11) % 11 % 10
        return first == text.digit(9) && second == text.digit(10) ? nil : .checksum
    }

    /// Japan: individual number, twelve digits.
    package static func japaneseProblem(_ text: ByteView) -> InvalidReason? {
        if let problem = text.digitsProblem(12) { return problem }
        let rest = text.weighted([6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return (rest <= 1 ? 0 : 11 - rest) == text.digit(11) ? nil : .checksum
    }

    /// South Korea: resident registration number. Numbers given since October 2020 have random
    /// last digits, so the check digit is asked for only of people born before.
    package static func koreanProblem(_ text: ByteView, today: CivilDate) -> InvalidReason? {
        if let problem = text.digitsProblem(13) { return problem }
        let century: Int
        switch text.digit(6) {
        case 1, 2, 5, 6: century = 1900
        case 3, 4, 7, 8: century = 2000
        default: century = 1800
        }
        guard
            let birth = CivilDate(
                year: century + text.number(from: 0, count: 2),
                month: text.number(from: 2, count: 2), day: text.number(from: 4, count: 2))
        else { return .impossibleDate }
        guard birth <= today else { return .futureDate }
        guard birth.packed < 2020_10_01 else { return nil }
        guard text.number(from: 7, count: 2) <= 96 else { return .component(.region) }
        let sum = text.weighted([2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5])
        return (11 - sum % 11) % 10 == text.digit(12) ? nil : .checksum
    }

    private static let singaporeST: [UInt8] = Array("JZIHGFEDCBA".utf8)
    private static let singaporeFG: [UInt8] = Array("XWUTRQPNMLK".utf8)
    private static let singaporeM: [UInt8] = Array("KLJNPQRTUWX".utf8)

    /// Singapore: NRIC and FIN, a letter, seven digits and a check letter.
    package static func singaporeanProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 9 else { return .length }
        guard text[0].isASCIIUpper, text.areDigits(from: 1, count: 7), text[8].isASCIIUpper else {
            return .format
        }
        let sum = text.weighted([2, 7, 6, 5, 4, 3, 2], from: 1)
        let expected: UInt8
        switch text[0] {
        case 0x53: expected = singaporeST[sum % 11]
        case 0x54: expected = singaporeST[(sum + 4) % 11]
        case 0x46: expected = singaporeFG[sum % 11]
        case 0x47: expected = singaporeFG[(sum + 4) % 11]
        case 0x4d: expected = singaporeM[10 - (sum + 3) % 11]
        default: return .component(.prefix)
        }
        return text[8] == expected ? nil : .checksum
    }

    /// The states of Mexico, and NE for people born abroad.
    private static let mexicanStates: Set<UInt16> = Set(
        stride(from: 0, to: 66, by: 2).map { index in
            let letters = Array(
                "ASBCBSCCCHCLCMCSDFDGGRGTHGJCMCMNMSNENLNTOCPLQRQTSLSPSRTCTLTSVZYNZS".utf8)
            return UInt16(letters[index]) << 8 | UInt16(letters[index + 1])
        })

    /// Mexico: CURP, 18 characters.
    package static func mexicanProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 18 else { return .length }
        for index in 0..<4 where !text[index].isASCIIUpper { return .format }
        guard text.areDigits(from: 4, count: 6) else { return .format }
        for index in 10..<16 where !text[index].isASCIIUpper { return .format }
        guard text[16].base36 < 36, text[17].isASCIIDigit else { return .format }
        let year = text.number(from: 4, count: 2) + (text[16].isASCIIDigit ? 1900 : 2000)
        guard
            CivilDate.exists(
                year: year, month: text.number(from: 6, count: 2),
                day: text.number(from: 8, count: 2))
        else { return .impossibleDate }
        // H, M, and X since 2021.
        guard text[10] == 0x48 || text[10] == 0x4d || text[10] == 0x58 else {
            return .component(.category)
        }
        guard mexicanStates.contains(UInt16(text[11]) << 8 | UInt16(text[12])) else {
            return .component(.region)
        }
        var sum = 0
        for index in 0..<17 {
            // The alphabet has an Ñ behind N.
            let value = Int(text[index].base36)
            sum += (value > 23 ? value + 1 : value) * (18 - index)
        }
        return (10 - sum % 10) % 10 == text.digit(17) ? nil : .checksum
    }

    /// South Africa: identity number, 13 digits, Luhn.
    package static func southAfricanProblem(_ text: ByteView) -> InvalidReason? {
        guard text.isAllDigits, !text.isEmpty else { return .format }
        guard text.count == 13 else { return .length }
        let year = text.number(from: 0, count: 2)
        let month = text.number(from: 2, count: 2)
        let day = text.number(from: 4, count: 2)
        guard
            CivilDate.exists(year: 2000 + year, month: month, day: day)
                || CivilDate.exists(year: 1900 + year, month: month, day: day)
        else { return .impossibleDate }
        guard text.digit(10) <= 2 else { return .component(.category) }
        return Luhn.check(text) ? nil : .checksum
    }
}
