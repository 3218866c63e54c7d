extension VATNumber {
    /// European countries whose numbers hold letters, and those outside the union.
    static let otherEuropean: [String: Rule] = [
        "AT": { (value) throws(InvalidReason) in
            let number = clean(value, " -./", "AT")
            guard number.hasPrefix("U"), number[1...].isAllDigits else { throw .format }
            guard number.count == 9 else { throw .length }
            let digits = values(number[1...])
            var total = 4
            for (index, digit) in digits.dropLast().enumerated() {
                let product = index % 2 == 1 ? digit * 2 : digit
                total += product / 10 + product % 10
            }
            guard (10 - total % 10) % 10 == digits[7] else { throw .checksum }
            return number.text
        },
        "CY": { (value) throws(InvalidReason) in
            let number = clean(value, " -", "CY")
            guard CleanText(bytes: Array(number.bytes.dropLast())).isAllDigits else {
                throw .format
            }
            guard number.count == 9 else { throw .length }
            guard !number.hasPrefix("12") else { throw .component(.prefix) }
            let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
            var total = 0
            for (index, digit) in values(number).dropLast().enumerated() {
                total += index % 2 == 0 ? odd[digit] : digit
            }
            guard number.bytes[8] == UInt8(0x41 + total % 26) else { throw .checksum }
            return number.text
        },
        "ES": { (value) throws(InvalidReason) in
            let number = clean(value, " -", "ES")
            guard number.count > 2,
                CleanText(bytes: Array(number.bytes[1..<number.count - 1])).isAllDigits
            else { throw .format }
            guard number.count == 9 else { throw .length }
            if let reason = number.view(spanish) { throw reason }
            return number.text
        },
        "FR": { (value) throws(InvalidReason) in
            let number = clean(value, " -.", "FR")
            try french(number)
            return number.text
        },
        "MC": { (value) throws(InvalidReason) in
            let number = clean(value, " -.", "FR")
            try french(number)
            guard number[2..<5].text == "000" else { throw .component(.prefix) }
            return "FR" + number.text
        },
        "GB": { (value) throws(InvalidReason) in
            let number = clean(value, " -.", "GB", "XI")
            try british(number)
            return number.text
        },
        "IE": { (value) throws(InvalidReason) in
            let number = clean(value, " -", "IE")
            try irish(number)
            return number.text
        },
        "NL": { (value) throws(InvalidReason) in
            var number = clean(value, " -.", "NL")
            if number.count < 12, number.count >= 3 {
                number.bytes.insert(
                    contentsOf: repeatElement(0x30, count: 12 - number.count), at: 0)
            }
            let head = number[..<9]
            guard head.isAllDigits, head.bytes.contains(where: { $0 != 0x30 }),
                number[10...].isAllDigits, number[10...].bytes.contains(where: { $0 != 0x30 })
            else { throw .format }
            guard number.count == 12 else { throw .length }
            guard number.bytes[9] == 0x42 else { throw .format }
            let whole = CleanText(bytes: Array("NL".utf8) + number.bytes)
            guard
                head.view(EuropeanNumbers.dutchProblem) == nil
                    || whole.view({ ISO7064.mod97($0) }) == 1
            else { throw .checksum }
            return number.text
        },
        "RO": { (value) throws(InvalidReason) in
            let whole = clean(value, " -")
            let number = clean(value, " -", "RO")
            if number.count == 13 {
                try romanianPerson(number)
                return whole.text
            }
            guard (2...10).contains(number.count) else { throw .length }
            guard number.isAllDigits, number.bytes[0] != 0x30 else { throw .format }
            let digits = values(number)
            let padded = [Int](repeating: 0, count: 10 - digits.count) + digits
            guard 10 * sum(padded, [7, 5, 3, 2, 1, 7, 5, 3, 2]) % 11 % 10 == padded[9] else {
                throw .checksum
            }
            return whole.text
        },
        "CH": { (value) throws(InvalidReason) in
            var number = clean(value, " -.")
            if number.count == 9, number.isAllDigits {
                number.bytes = Array("CHE".utf8) + number.bytes
            }
            guard number.count == 15 || number.count == 16 else { throw .length }
            guard number.hasPrefix("CHE") else { throw .component(.prefix) }
            guard number[3..<12].isAllDigits else { throw .format }
            let digits = values(number[3..<12])
            guard (11 - sum(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11 == digits[8] else {
                throw .checksum
            }
            guard ["MWST", "TVA", "IVA", "TPV"].contains(number[12...].text) else {
                throw .component(.suffix)
            }
            return number.text
        },
        "NO": { (value) throws(InvalidReason) in
            let number = clean(value, " ", "NO")
            guard number.text.hasSuffix("MVA") else { throw .format }
            let head = number[..<(number.count - 3)]
            guard head.isAllDigits else { throw .format }
            guard head.count == 9 else { throw .length }
            guard sum(values(head), [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0 else { throw .checksum }
            return number.text
        },
    ]

    /// Nine characters: DNI, NIE, numbers of minors and others (K L M), or a company's.
    private static func spanish(_ text: ByteView) -> InvalidReason? {
        let letters = Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)
        switch text[0] {
        case 0x4b...0x4d:
            return letters[text.number(from: 1, count: 7) % 23] == text[8] ? nil : .checksum
        case 0x30...0x39:
            return letters[text.number(from: 0, count: 8) % 23] == text[8] ? nil : .checksum
        case 0x58...0x5a:
            return EuropeanNumbers.spanishForeignerProblem(text) == nil ? nil : .checksum
        // A to H, J, N, P to S, U to W
        case 0x41...0x48, 0x4a, 0x4e, 0x50...0x53, 0x55...0x57:
            var total = 0
            for index in 1..<8 {
                let product = text.digit(index) * (index % 2 == 1 ? 2 : 1)
                total += product / 10 + product % 10
            }
            let check = (10 - total % 10) % 10
            return text[8] == UInt8(0x30 + check) || text[8] == Array("JABCDEFGHI".utf8)[check]
                ? nil : .checksum
        default: return .format
        }
    }

    /// Two characters and the company's nine digits (Luhn, Monaco's excepted).
    private static func french(_ number: CleanText) throws(InvalidReason) {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)
        let head = number[..<2].bytes.compactMap { alphabet.firstIndex(of: $0) }
        guard head.count == min(2, number.count), number[2...].isAllDigits else { throw .format }
        guard number.count == 11 else { throw .length }
        let company = values(number[2...])
        if number[2..<5].text != "000" {
            guard luhn(company) else { throw .checksum }
        }
        let value = VATNumber.number(company)
        if number.isAllDigits {
            guard (value * 100 + 12) % 97 == head[0] * 10 + head[1] else { throw .checksum }
            return
        }
        let check =
            head[0] <= 9 ? head[0] * 24 + head[1] - 10 : head[0] * 34 + head[1] - 100
        // Floor division and modulo, as the rule is written.
        let (quotient, rest) =
            check >= 0 ? (check / 11, check % 11) : ((check - 10) / 11, (check % 11 + 11) % 11)
        guard (((value + 1 + quotient) % 11) + 11) % 11 == rest else { throw .checksum }
    }

    /// Nine digits, twelve of a branch, GD and HA of authorities.
    private static func british(_ number: CleanText) throws(InvalidReason) {
        switch number.count {
        case 5:
            guard number[2...].isAllDigits else { throw .format }
            try authority(number, VATNumber.number(values(number[2...])))
        case 11 where number.hasPrefix("GD8888") || number.hasPrefix("HA8888"):
            guard number[6...].isAllDigits else { throw .format }
            let serial = VATNumber.number(values(number[6..<9]))
            try authority(number, serial)
            guard serial % 97 == VATNumber.number(values(number[9...])) else { throw .checksum }
        case 9, 12:
            guard number.isAllDigits else { throw .format }
            let digits = values(number)
            let rest = sum(digits, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97
            // From 100 on numbers may be issued with 55 added.
            guard rest == 0 || digits[0] > 0 && (rest == 42 || rest == 55) else { throw .checksum }
        default: throw .length
        }
    }

    private static func authority(_ number: CleanText, _ serial: Int) throws(InvalidReason) {
        guard
            number.hasPrefix("GD") && serial < 500 || number.hasPrefix("HA") && serial >= 500
        else { throw .component(.prefix) }
    }

    /// Seven digits and one or two letters; the old form has a letter or sign in the second place.
    private static func irish(_ number: CleanText) throws(InvalidReason) {
        let alphabet = Array("WABCDEFGHIJKLMNOPQRSTUV".utf8)
        guard number[..<1].isAllDigits, number[2..<7].isAllDigits,
            number[7...].bytes.allSatisfy(alphabet.contains)
        else { throw .format }
        guard number.count == 8 || number.count == 9 else { throw .length }
        func check(_ digits: [Int], _ extra: ArraySlice<UInt8>) -> UInt8 {
            let second = extra.first.flatMap { alphabet.firstIndex(of: $0) } ?? 0
            return alphabet[(sum(digits, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23]
        }
        if number[..<7].isAllDigits {
            guard number.bytes[7] == check(values(number[..<7]), number.bytes[8...]) else {
                throw .checksum
            }
            return
        }
        let second = number.bytes[1]
        guard second.isASCIIUpper || second == 0x2b || second == 0x2a else { throw .format }
        let digits = [0] + values(number[2..<7]) + values(number[..<1])
        guard number.bytes[7] == check(digits, []) else { throw .checksum }
    }

    /// Thirteen digits of a person: sex and century, date, county, serial, check digit.
    private static func romanianPerson(_ number: CleanText) throws(InvalidReason) {
        guard number.isAllDigits else { throw .format }
        let digits = values(number)
        guard digits[0] != 0 else { throw .component(.category) }
        let century =
            digits[0] == 3 || digits[0] == 4 ? 1800 : [5, 6].contains(digits[0]) ? 2000 : 1900
        guard
            CivilDate.exists(
                year: century + digits[1] * 10 + digits[2], month: digits[3] * 10 + digits[4],
                day: digits[5] * 10 + digits[6])
        else { throw .impossibleDate }
        switch digits[7] * 10 + digits[8] {
        case 1...48, 51, 52, 70, 80...83: break
        default: throw .component(.region)
        }
        let check = sum(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
        guard (check == 10 ? 1 : check) == digits[12] else { throw .checksum }
    }
}
