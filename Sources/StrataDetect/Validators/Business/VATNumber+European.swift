extension VATNumber {
    /// The member states of the European Union whose numbers are digits.
    static let european: [String: Rule] = [
        "BE": { (value) throws(InvalidReason) in
            var number = clean(value, " -./", "BE")
            if number.hasPrefix("(0)") {
                number.drop(prefix: "(0)")
                number.bytes.insert(0x30, at: 0)
            }
            if number.count == 9 { number.bytes.insert(0x30, at: 0) }
            guard number.isAllDigits, number.bytes.contains(where: { $0 != 0x30 }) else {
                throw .format
            }
            guard number.count == 10 else { throw .length }
            guard number.bytes[0] <= 0x31 else { throw .component(.prefix) }
            let digits = values(number)
            guard (VATNumber.number(digits[..<8]) + VATNumber.number(digits[8...])) % 97 == 0 else {
                throw .checksum
            }
            return number.text
        },
        "BG": digits(" -.", "BG", count: 9, 10) { digits in
            digits.count == 9 ? bulgarianCompany(digits) : bulgarianPerson(digits)
        },
        "CZ": { (value) throws(InvalidReason) in
            let number = clean(value, " /", "CZ")
            guard number.isAllDigits else { throw .format }
            let digits = values(number)
            switch number.count {
            case 8:
                guard digits[0] != 9 else { throw .component(.prefix) }
                let rest = (11 - sum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11) % 11
                guard (rest == 0 ? 1 : rest) % 10 == digits[7] else { throw .checksum }
            case 9 where digits[0] == 6:
                let rest = sum(digits[1...], [8, 7, 6, 5, 4, 3, 2]) % 11
                guard (8 - (21 - rest) % 11 + 10) % 10 == digits[8] else { throw .checksum }
            case 9, 10: try czechPerson(digits)
            default: throw .length
            }
            return number.text
        },
        "DE": digits(" -./,", "DE", count: 9, leadingZero: false) { digits in
            CleanText(bytes: digits.map { UInt8(0x30 + $0) }).view(ISO7064.mod11Hybrid10Holds)
        },
        "DK": digits(" -.,/:", "DK", count: 8, leadingZero: false) {
            sum($0, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
        },
        "EE": digits(" ", "EE", count: 9) { sum($0, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0 },
        "FI": digits(" -", "FI", count: 8) { sum($0, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 == 0 },
        "GR": { (value) throws(InvalidReason) in
            try digits(
                " -./:", clean(value, " -./:").hasPrefix("EL") ? "EL" : "GR", count: 9, pad: 9
            ) {
                sum($0, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == $0[8]
            }(value)
        },
        "HR": digits(" -", "HR", count: 11) { digits in
            CleanText(bytes: digits.map { UInt8(0x30 + $0) }).view(ISO7064.mod11Hybrid10Holds)
        },
        "HU": digits(" -", "HU", count: 8) { sum($0, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0 },
        "IT": { (value) throws(InvalidReason) in
            let number = clean(value, " -:", "IT")
            guard number.isAllDigits, number[..<7].bytes.contains(where: { $0 != 0x30 }) else {
                throw .format
            }
            guard number.count == 11 else { throw .length }
            switch VATNumber.number(values(number)[7..<10]) {
            case 1...100, 120, 121, 888, 999: break
            default: throw .component(.region)
            }
            guard luhn(values(number)) else { throw .checksum }
            return number.text
        },
        "LT": { (value) throws(InvalidReason) in
            let number = clean(value, " -", "LT")
            guard number.isAllDigits else { throw .format }
            guard number.count == 9 || number.count == 12 else { throw .length }
            let digits = values(number)
            guard digits[number.count - 2] == 1 else { throw .component(.category) }
            var check = 0
            for (index, digit) in digits.dropLast().enumerated() {
                check += (1 + index % 9) * digit
            }
            if check % 11 == 10 {
                check = 0
                for (index, digit) in digits.dropLast().enumerated() {
                    check += (1 + (index + 2) % 9) * digit
                }
            }
            guard check % 11 % 10 == digits.last else { throw .checksum }
            return number.text
        },
        "LU": digits(" :.-", "LU", count: 8) {
            VATNumber.number($0[..<6]) % 89 == VATNumber.number($0[6...])
        },
        "LV": { (value) throws(InvalidReason) in
            let number = clean(value, " -", "LV")
            guard number.isAllDigits else { throw .format }
            guard number.count == 11 else { throw .length }
            let digits = values(number)
            if digits[0] > 3 {
                guard sum(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3 else {
                    throw .checksum
                }
                return number.text
            }
            if !number.hasPrefix("32") {
                guard
                    CivilDate.exists(
                        year: 1800 + digits[6] * 100 + digits[4] * 10 + digits[5],
                        month: digits[2] * 10 + digits[3], day: digits[0] * 10 + digits[1])
                else { throw .impossibleDate }
            }
            let check = 1 + sum(digits, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])
            guard check % 11 % 10 == digits[10] else { throw .checksum }
            return number.text
        },
        "MT": digits(" -", "MT", count: 8, leadingZero: false) {
            sum($0, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0
        },
        "PL": digits(" -", "PL", count: 10) { sum($0, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == $0[9] },
        "PT": digits(" -.", "PT", count: 9, leadingZero: false) {
            (11 - sum($0, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == $0[8]
        },
        "SE": { (value) throws(InvalidReason) in
            let number = clean(value, " -.", "SE")
            guard number.isAllDigits, number.text.hasSuffix("01") else { throw .format }
            guard number.count == 12 else { throw .length }
            guard luhn(values(number)[..<10]) else { throw .checksum }
            return number.text
        },
        "SI": digits(" -", "SI", count: 8, leadingZero: false) {
            let check = 11 - sum($0, [8, 7, 6, 5, 4, 3, 2]) % 11
            return (check == 10 ? 0 : check) == $0[7]
        },
        "SK": { (value) throws(InvalidReason) in
            let number = clean(value, " -", "SK")
            guard number.isAllDigits else { throw .format }
            guard number.count == 10 else { throw .length }
            let digits = values(number)
            if isCzechPerson(digits) { return number.text }
            guard digits[0] != 0, [2, 3, 4, 7, 8, 9].contains(digits[2]) else { throw .format }
            guard VATNumber.number(digits) % 11 == 0 else { throw .checksum }
            return number.text
        },
    ]

    /// Nine digits: weights from 1, and from 3 where that gives 10.
    private static func bulgarianCompany(_ digits: [Int]) -> Bool {
        var check = sum(digits, [1, 2, 3, 4, 5, 6, 7, 8]) % 11
        if check == 10 { check = sum(digits, [3, 4, 5, 6, 7, 8, 9, 10]) % 11 }
        return check % 10 == digits[8]
    }

    /// Ten digits: a citizen's number, a foreigner's, or another register's.
    private static func bulgarianPerson(_ digits: [Int]) -> Bool {
        var year = 1900 + digits[0] * 10 + digits[1]
        var month = digits[2] * 10 + digits[3]
        if month > 40 {
            (year, month) = (year + 100, month - 40)
        } else if month > 20 {
            (year, month) = (year - 100, month - 20)
        }
        if CivilDate.exists(year: year, month: month, day: digits[4] * 10 + digits[5]),
            sum(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == digits[9]
        {
            return true
        }
        if sum(digits, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == digits[9] { return true }
        return (11 - sum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == digits[9]
    }

    /// A birth number: date (50 added to the month for women, 20 when a day's serials ran out),
    /// divisible by 11 since 1954.
    private static func czechPerson(_ digits: [Int]) throws(InvalidReason) {
        var year = 1900 + digits[0] * 10 + digits[1]
        if digits.count == 9 {
            if year >= 1980 { year -= 100 }
            guard year <= 1953 else { throw .length }
        } else if year < 1954 {
            year += 100
        }
        guard
            CivilDate.exists(
                year: year, month: (digits[2] * 10 + digits[3]) % 50 % 20,
                day: digits[4] * 10 + digits[5])
        else { throw .impossibleDate }
        guard digits.count == 9 || VATNumber.number(digits[..<9]) % 11 % 10 == digits[9] else {
            throw .checksum
        }
    }

    private static func isCzechPerson(_ digits: [Int]) -> Bool {
        do {
            try czechPerson(digits)
            return true
        } catch {
            return false
        }
    }
}
