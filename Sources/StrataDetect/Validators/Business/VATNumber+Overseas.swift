extension VATNumber {
    /// Business tax numbers of other countries, written with the country's letters in front.
    static let overseas: [String: Rule] = [
        "AR": lengthFirst(" -", "", count: 11) { (digits) throws(InvalidReason) in
            guard [20, 23, 24, 27, 30, 33, 34, 50, 51, 55].contains(digits[0] * 10 + digits[1])
            else {
                throw .component(.category)
            }
            let check = (11 - sum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11
            return (check == 10 ? 9 : check) == digits[10]
        },
        "AU": digits(" ", "", count: 11) { digits in
            let rest = (sum(digits[2...], [3, 5, 7, 9, 11, 13, 15, 17, 19]) + 1) % 89
            // Two check digits: 11 + (-s - 1) mod 89.
            return 11 + (89 - rest) % 89 == digits[0] * 10 + digits[1]
        },
        "BR": { (value) throws(InvalidReason) in
            let number = clean(value, " -./")
            guard !number.bytes.isEmpty, number.bytes.allSatisfy({ $0.base36 < 36 }),
                !number.hasPrefix("000000000000")
            else { throw .format }
            guard number.count == 14 else { throw .length }
            // Letters count by their code less 48, as digits do.
            var places = number[..<12].bytes.map { Int($0) - 48 }
            for weights in [
                [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
            ] {
                places.append((11 - sum(places, weights) % 11) % 11 % 10)
            }
            guard values(number[12...]) == Array(places[12...]) else { throw .checksum }
            return number.text
        },
        "CA": { (value) throws(InvalidReason) in
            let number = clean(value, "- ")
            guard number.count == 9 || number.count == 15 else { throw .length }
            guard number[..<9].isAllDigits else { throw .format }
            guard luhn(values(number[..<9])) else { throw .checksum }
            if number.count == 15 {
                guard ["RC", "RM", "RP", "RT"].contains(number[9..<11].text) else {
                    throw .component(.suffix)
                }
                guard number[11...].isAllDigits else { throw .format }
            }
            return number.text
        },
        "CL": { (value) throws(InvalidReason) in
            let number = clean(value, " -.", "CL")
            guard number.count == 8 || number.count == 9 else { throw .length }
            let head = number[..<(number.count - 1)]
            guard head.isAllDigits else { throw .format }
            let total = sum(values(head).reversed(), [9, 8, 7, 6, 5, 4, 9, 8])
            guard number.bytes.last == Array("0123456789K".utf8)[total % 11] else {
                throw .checksum
            }
            return number.text
        },
        "CN": { (value) throws(InvalidReason) in
            let number = clean(value, " -")
            if let reason = number.view(UnifiedSocialCreditCode.strictProblem) { throw reason }
            return number.text
        },
        "FO": lengthFirst(" -.", "FO", count: 6) { (_) throws(InvalidReason) in true },
        "GN": lengthFirst(" -", "", count: 9) { (digits) throws(InvalidReason) in luhn(digits) },
        "IL": { (value) throws(InvalidReason) in
            let number = clean(value, " -")
            guard number.count == 9 else { throw .length }
            guard number.isAllDigits, number.bytes.contains(where: { $0 != 0x30 }) else {
                throw .format
            }
            guard number.bytes[0] == 0x35 else { throw .component(.prefix) }
            guard luhn(values(number)) else { throw .checksum }
            return number.text
        },
        "IS": digits(" ", "IS", count: 5, 6) { _ in true },
        "JP": lengthFirst("- ", "", count: 13) { (digits) throws(InvalidReason) in
            9 - sum(digits[1...].reversed(), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 9 == digits[0]
        },
        "KR": lengthFirst(" -", "", count: 10) { (digits) throws(InvalidReason) in
            guard number(digits[..<3]) >= 101, number(digits[3..<5]) != 0,
                number(digits[5..<9]) != 0
            else { throw .component(.serial) }
            return true
        },
        "MA": lengthFirst(" ", "", count: 15) { (digits) throws(InvalidReason) in
            number(digits) % 97 == 0
        },
        "ME": lengthFirst(" ", "", count: 8) { (digits) throws(InvalidReason) in
            (11 - sum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == digits[7]
        },
        "MK": lengthFirst(" -", "MK", count: 13) { (digits) throws(InvalidReason) in
            (11 - sum(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == digits[12]
        },
        "MZ": lengthFirst(" -.", "", count: 9) { (digits) throws(InvalidReason) in
            let rest = sum(digits, [8, 9, 4, 5, 6, 7, 8, 9]) % 11
            return (rest == 10 ? 1 : rest) == digits[8]
        },
        "NZ": lengthFirst(" -", "NZ", count: 8, 9) { (digits) throws(InvalidReason) in
            let value = number(digits)
            guard value > 10_000_000, value < 150_000_000 else { throw .component(.range) }
            let padded = digits.count == 8 ? [0] + digits : digits
            var check = (11 - sum(padded, [3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11
            if check == 10 { check = (11 - sum(padded, [7, 4, 3, 2, 5, 2, 7, 6]) % 11) % 11 }
            return check == padded[8]
        },
        "PE": lengthFirst(" ", "", count: 11) { (digits) throws(InvalidReason) in
            guard [10, 15, 17, 20].contains(digits[0] * 10 + digits[1]) else {
                throw .component(.category)
            }
            return (11 - sum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 10 == digits[10]
        },
        "RS": digits(" -.", "", count: 9) { digits in
            CleanText(bytes: digits.map { UInt8(0x30 + $0) }).view(ISO7064.mod11Hybrid10Holds)
        },
        "RU": digits(" ", "", count: 10, 12) { digits in
            if digits.count == 10 {
                return sum(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == digits[9]
            }
            let first = sum(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10
            let second = sum(digits[..<10] + [first], [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10
            return first == digits[10] && second == digits[11]
        },
        "TH": lengthFirst(" -", "", count: 13) { (digits) throws(InvalidReason) in
            guard digits[0] == 0 else { throw .component(.prefix) }
            let total = sum(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
            return (11 - total % 11) % 10 == digits[12]
        },
        "TR": digits("", "", count: 10) { digits in
            var total = 0
            for (index, digit) in digits[..<9].reversed().enumerated() {
                let shifted = (digit + index + 1) % 10
                guard shifted != 0 else { continue }
                let product = shifted << (index + 1) % 9
                total += product == 0 ? 9 : product
            }
            return (10 - total % 10) % 10 == digits[9]
        },
        "TW": { (value) throws(InvalidReason) in
            let number = clean(value, " -")
            if let reason = number.view(TaiwanBusinessNumber.problem) { throw reason }
            return number.text
        },
        "UA": lengthFirst(" ", "", count: 8) { (digits) throws(InvalidReason) in
            let weights =
                (3...5).contains(digits[0]) ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7]
            let first = sum(digits, weights) % 11
            if first < 10 { return first == digits[7] }
            return sum(digits, weights.map { $0 + 2 }) % 11 % 10 == digits[7]
        },
        "UY": lengthFirst(" -", "UY", count: 12) { (digits) throws(InvalidReason) in
            guard (1...22).contains(number(digits[..<2])), number(digits[2..<8]) != 0,
                number(digits[8..<11]) == 1
            else { throw .component(.range) }
            return (11 - sum(digits, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 == digits[11]
        },
        "VN": lengthFirst(" -.", "", count: 10, 13) { (digits) throws(InvalidReason) in
            guard number(digits[2..<9]) != 0, digits.count == 10 || number(digits[10...]) != 0
            else { throw .component(.serial) }
            return 10 - sum(digits, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11 == digits[9]
        },
    ]
}
