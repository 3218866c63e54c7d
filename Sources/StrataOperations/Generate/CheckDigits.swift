/// The check characters of the numbers that the generator makes up.
enum CheckDigits {
    private static let resident: [UInt8] = Array("10X98765432".utf8)
    private static let organisation: [UInt8] = Array("0123456789X".utf8)
    static let creditAlphabet: [UInt8] = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

    /// The last character of a resident identity number (GB 11643, ISO 7064 MOD 11-2).
    static func residentCheck(_ body: UInt64) -> UInt8 {
        var sum: UInt64 = 0
        var weight: UInt64 = 2
        var rest = body
        for _ in 0..<17 {
            sum += rest % 10 * weight
            rest /= 10
            weight = weight * 2 % 11
        }
        return resident[Int(sum % 11)]
    }

    /// The last digit that makes `body` pass Luhn's test (ISO/IEC 7812-1).
    static func luhn(_ body: UInt64) -> UInt64 {
        var sum: UInt64 = 0
        var rest = body
        var double = true
        while rest > 0 {
            let digit = rest % 10
            let value = double ? digit * 2 : digit
            sum += value > 9 ? value - 9 : value
            double.toggle()
            rest /= 10
        }
        return (10 - sum % 10) % 10
    }

    /// The last digit of an ABA routing number: weights 3, 7, 1.
    static func routing(_ body: UInt64) -> UInt64 {
        var sum: UInt64 = 0
        var rest = body
        for weight in [7, 3, 1, 7, 3, 1, 7, 3] as [UInt64] {
            // From the right: the eighth digit has weight 7.
            sum += rest % 10 * weight
            rest /= 10
        }
        return (10 - sum % 10) % 10
    }

    /// The check character of an organisation code (GB 11714), from eight characters' values.
    static func organisation(_ values: ArraySlice<Int>) -> UInt8 {
        let weights = [3, 7, 9, 10, 5, 8, 4, 2]
        var sum = 0
        for (value, weight) in zip(values, weights) { sum += value * weight }
        return organisation[(11 - sum % 11) % 11]
    }

    /// The last character of a unified social credit code (GB 32100), from 17 places.
    static func credit(_ places: [Int]) -> UInt8 {
        var sum = 0
        var weight = 1
        for place in places.prefix(17) {
            sum += place * weight
            weight = weight * 3 % 31
        }
        return creditAlphabet[(31 - sum % 31) % 31]
    }

    /// The two check digits of an IBAN (ISO 13616, ISO 7064 MOD 97-10).
    static func iban(country: StaticString, bban: ArraySlice<UInt8>) -> UInt64 {
        var rest = 0
        func take(_ byte: UInt8) {
            if byte >= 0x41 {
                rest = (rest * 100 + Int(byte) - 55) % 97
            } else {
                rest = (rest * 10 + Int(byte) - 48) % 97
            }
        }
        for byte in bban { take(byte) }
        country.withUTF8Buffer { for byte in $0 { take(byte) } }
        take(0x30)
        take(0x30)
        return UInt64(98 - rest)
    }
}
