/// National numbers of people in Europe. Capitals, no separators.
package enum EuropeanNumbers {
    /// France: sex, year, month, department, commune, order, key 97 - n mod 97.
    package static func frenchProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 15 else { return .length }
        guard text.areDigits(from: 0, count: 5), text[5].isASCIIDigit,
            text.areDigits(from: 7, count: 8)
        else { return .format }
        // Corsica's 2A and 2B count as 19 and 18.
        let department: Int
        switch (text[5], text[6]) {
        case (0x32, 0x41): department = 19
        case (0x32, 0x42): department = 18
        default:
            guard text[6].isASCIIDigit else { return .format }
            department = text.number(from: 5, count: 2)
        }
        switch text[0] {
        case 0x31...0x34, 0x37, 0x38: break
        default: return .component(.category)
        }
        let month = text.number(from: 3, count: 2)
        switch month {
        case 1...12, 20...42, 50...99: break
        default: return .impossibleDate
        }
        let number =
            (text.number(from: 0, count: 5) * 100 + department) * 1_000_000
            + text.number(from: 7, count: 6)
        return 97 - number % 97 == text.number(from: 13, count: 2) ? nil : .checksum
    }

    /// Germany, tax identification number: eleven digits, one of the first ten twice or thrice,
    /// MOD 11,10.
    package static func germanProblem(_ text: ByteView) -> InvalidReason? {
        if let problem = text.digitsProblem(11) { return problem }
        guard text[0] != 0x30 else { return .format }
        var seen: UInt64 = 0  // Six bits a digit.
        for index in 0..<10 { seen &+= 1 << UInt64(text.digit(index) * 6) }
        var repeated = 0
        var most: UInt64 = 0
        for digit in 0..<10 {
            let count = seen >> UInt64(digit * 6) & 63
            if count > 1 { repeated += 1 }
            most = max(most, count)
        }
        guard repeated == 1, most <= 3 else { return .format }
        return ISO7064.mod11Hybrid10Holds(text) ? nil : .checksum
    }

    private static let spanishLetters: [UInt8] = Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)

    /// Spain: DNI, eight digits and a letter.
    package static func spanishProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 9 else { return .length }
        guard text.areDigits(from: 0, count: 8), text[8].isASCIIUpper else { return .format }
        return spanishLetters[text.number(from: 0, count: 8) % 23] == text[8] ? nil : .checksum
    }

    /// Spain: NIE of foreigners, X, Y or Z in the place of the first digit.
    package static func spanishForeignerProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 9 else { return .length }
        guard text[0] >= 0x58, text[0] <= 0x5a, text.areDigits(from: 1, count: 7),
            text[8].isASCIIUpper
        else { return .format }
        let number = Int(text[0] &- 0x58) * 10_000_000 + text.number(from: 1, count: 7)
        return spanishLetters[number % 23] == text[8] ? nil : .checksum
    }

    private static let italianOdd: [Int] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ]

    /// Italy: codice fiscale, 16 characters; letters L M N P Q R S T U V stand for digits where two
    /// people would share one.
    package static func italianProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 16 else { return .length }
        var digits = [Int](repeating: -1, count: 16)
        for index in 0..<16 {
            switch index {
            case 6, 7, 9, 10, 12, 13, 14:
                guard let digit = italianDigit(text[index]) else { return .format }
                digits[index] = digit
            default: guard text[index].isASCIIUpper else { return .format }
            }
        }
        guard let month = Array("ABCDEHLMPRST".utf8).firstIndex(of: text[8]) else { return .format }
        var sum = 0
        for index in 0..<15 {
            let value = text[index].isASCIIDigit ? text.digit(index) : Int(text[index] &- 0x41)
            sum += index % 2 == 0 ? italianOdd[value] : value
        }
        guard sum % 26 == Int(text[15] &- 0x41) else { return .checksum }
        let day = (digits[9] * 10 + digits[10]) % 40
        let year = 2000 + digits[6] * 10 + digits[7]
        return CivilDate.exists(year: year, month: month + 1, day: day)
            || CivilDate.exists(year: year - 100, month: month + 1, day: day)
            ? nil : .impossibleDate
    }

    private static func italianDigit(_ byte: UInt8) -> Int? {
        if byte.isASCIIDigit { return Int(byte &- 0x30) }
        return Array("LMNPQRSTUV".utf8).firstIndex(of: byte)
    }

    /// The Netherlands: citizen service number, eight or nine digits, the eleven test.
    package static func dutchProblem(_ text: ByteView) -> InvalidReason? {
        guard text.isAllDigits, !text.isEmpty else { return .format }
        guard text.count == 8 || text.count == 9 else { return .length }
        guard text.number(from: 0, count: text.count) > 0 else { return .format }
        var sum = -text.digit(text.count - 1)
        for index in 0..<text.count - 1 { sum += text.digit(index) * (text.count - index) }
        return sum % 11 == 0 ? nil : .checksum
    }

    /// Sweden: ten or twelve digits, a hyphen or plus before the last four taken out by the caller;
    /// Luhn over the last ten, coordination numbers have 60 added to the day.
    package static func swedishProblem(_ text: ByteView, today: CivilDate) -> InvalidReason? {
        guard text.count == 10 || text.count == 12 else { return .length }
        guard text.isAllDigits else { return .format }
        let last = text.slice(from: text.count - 10, count: 10)
        let month = last.number(from: 2, count: 2)
        var day = last.number(from: 4, count: 2)
        if day > 60 { day -= 60 }
        let year = last.number(from: 0, count: 2)
        if text.count == 12 {
            let full = text.number(from: 0, count: 4)
            guard full >= 1800, let date = CivilDate(year: full, month: month, day: day) else {
                return .impossibleDate
            }
            guard date <= today else { return .futureDate }
        } else {
            guard
                CivilDate.exists(year: 2000 + year, month: month, day: day)
                    || CivilDate.exists(year: 1900 + year, month: month, day: day)
            else { return .impossibleDate }
        }
        return Luhn.check(last) ? nil : .checksum
    }

    /// Norway: eleven digits, two check digits; D numbers add 40 to the day, H numbers to the month.
    package static func norwegianProblem(_ text: ByteView) -> InvalidReason? {
        if let problem = text.digitsProblem(11) { return problem }
        guard text.weighted([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0,
            text.weighted([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
        else { return .checksum }
        var day = text.number(from: 0, count: 2)
        var month = text.number(from: 2, count: 2)
        if day > 40 { day -= 40 }
        if month > 40 { month -= 40 }
        let year = text.number(from: 4, count: 2)
        return CivilDate.exists(year: 2000 + year, month: month, day: day)
            || CivilDate.exists(year: 1900 + year, month: month, day: day)
            ? nil : .impossibleDate
    }

    /// Denmark: six digits of the birth date and four; the check digit was given up in 2007.
    package static func danishProblem(_ text: ByteView, today: CivilDate) -> InvalidReason? {
        guard text.isAllDigits, !text.isEmpty else { return .format }
        guard text.count == 10 else { return .length }
        let year = text.number(from: 4, count: 2)
        let mark = text.digit(6)
        let century =
            mark <= 3 || ((mark == 4 || mark == 9) && year >= 37)
            ? 1900 : (mark >= 5 && mark <= 8 && year >= 58) ? 1800 : 2000
        guard
            let birth = CivilDate(
                year: century + year, month: text.number(from: 2, count: 2),
                day: text.number(from: 0, count: 2))
        else { return .impossibleDate }
        return birth <= today ? nil : .futureDate
    }

    private static let finnishChecks: [UInt8] = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)

    /// Finland: `ddmmyy`, a sign of the century, three digits and a check character.
    package static func finnishProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 11 else { return .length }
        guard text.areDigits(from: 0, count: 6), text.areDigits(from: 7, count: 3) else {
            return .format
        }
        let century: Int
        switch text[6] {
        case 0x2b: century = 1800
        case 0x2d, 0x55...0x59: century = 1900  // - U V W X Y
        case 0x41...0x46: century = 2000  // A to F
        default: return .format
        }
        guard
            CivilDate.exists(
                year: century + text.number(from: 4, count: 2),
                month: text.number(from: 2, count: 2), day: text.number(from: 0, count: 2))
        else { return .impossibleDate }
        let individual = text.number(from: 7, count: 3)
        guard individual >= 2 else { return .component(.serial) }
        let number = text.number(from: 0, count: 6) * 1000 + individual
        return finnishChecks[number % 31] == text[10] ? nil : .checksum
    }

    /// Poland: PESEL, the century in the month.
    package static func polishProblem(_ text: ByteView) -> InvalidReason? {
        guard text.isAllDigits, !text.isEmpty else { return .format }
        guard text.count == 11 else { return .length }
        guard text.weighted([1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0 else { return .checksum }
        let month = text.number(from: 2, count: 2)
        let century = [1900, 2000, 2100, 2200, 1800][month / 20]
        return CivilDate.exists(
            year: century + text.number(from: 0, count: 2), month: month % 20,
            day: text.number(from: 4, count: 2)) ? nil : .impossibleDate
    }
}
