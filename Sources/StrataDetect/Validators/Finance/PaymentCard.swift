/// Payment card numbers (ISO/IEC 7812): issuer ranges with their lengths, and the Luhn check.
package enum PaymentCard {
    /// Whose range a number begins with.
    package enum Scheme: UInt8, Sendable, CaseIterable {
        case visa, mastercard, americanExpress, discover, jcb, dinersClub, unionPay, chinaDebit
        case maestro, ruPay, mir, elo
    }

    /// Whether digits without separators are a card number: a known issuer range, a length which
    /// that range has, and the check digit.
    @inline(__always)
    package static func check(_ digits: ByteView) -> Bool {
        Luhn.check(digits) && scheme(digits) != nil
    }

    /// The scheme of digits without separators, if the length is one of its; the check digit is not
    /// looked at. The caller knows that the bytes are digits.
    @inline(__always)
    package static func scheme(_ digits: ByteView) -> Scheme? {
        let length = digits.count
        guard length >= 12, length <= 19 else { return nil }
        let prefix = digits.number(from: 0, count: 6)
        switch prefix / 100_000 {
        case 4: return visaRange(prefix, length)
        case 5: return fiveRange(prefix, length)
        case 3: return threeRange(prefix, length)
        case 6: return sixRange(prefix, length)
        case 2:
            if prefix >= 222_100, prefix <= 272_099 { return length == 16 ? .mastercard : nil }
            if prefix >= 220_000, prefix <= 220_499 { return length >= 16 ? .mir : nil }
            return nil
        case 8:
            if prefix >= 810_000, prefix <= 817_199 { return length >= 16 ? .unionPay : nil }
            return (810_000...829_999).contains(prefix) && length == 16 ? .ruPay : nil
        case 9: return nineRange(prefix, length)
        default: return nil
        }
    }

    private static func visaRange(_ prefix: Int, _ length: Int) -> Scheme? {
        // Debit cards of Chinese banks from before the 62 range, on Visa-like prefixes.
        if length == 19 {
            switch prefix {
            case 436_742, 456_351, 421_349, 434_061, 434_062: return .chinaDebit
            default: return .visa
            }
        }
        if length == 17, prefix == 405_512 { return .chinaDebit }
        if length == 18, prefix == 438_088 || prefix == 427_020 { return .chinaDebit }
        guard length == 16 || length == 13 else { return nil }
        switch prefix {
        case 401_178, 401_179, 431_274, 438_935, 451_416, 457_393, 457_631, 457_632:
            return length == 16 ? .elo : .visa
        default: return .visa
        }
    }

    private static func fiveRange(_ prefix: Int, _ length: Int) -> Scheme? {
        if prefix >= 510_000, prefix <= 559_999 {
            if length == 16 { return .mastercard }
            return length == 19 && (prefix == 526_410 || prefix == 524_094) ? .chinaDebit : nil
        }
        if length == 16 {
            switch prefix {
            case 504_175, 506_699...506_778, 509_000...509_999: return .elo
            case 508_000...508_999: return .ruPay
            default: break
            }
        }
        switch prefix {
        case 500_000...509_999, 560_000...589_999: return .maestro
        default: return nil
        }
    }

    private static func threeRange(_ prefix: Int, _ length: Int) -> Scheme? {
        switch prefix {
        case 340_000...349_999, 370_000...379_999:
            return length == 15 ? .americanExpress : nil
        case 352_800...358_999: return length >= 16 ? .jcb : nil
        case 300_000...305_999, 309_500...309_599, 380_000...399_999:
            return length == 14 || length >= 16 ? .dinersClub : nil
        case 360_000...369_999: return length >= 14 ? .dinersClub : nil
        default: return nil
        }
    }

    private static func sixRange(_ prefix: Int, _ length: Int) -> Scheme? {
        switch prefix {
        case 620_000...629_999: return length >= 16 ? .unionPay : nil
        case 601_382: return length == 19 ? .chinaDebit : nil
        case 601_428: return length == 17 ? .chinaDebit : nil
        case 602_907, 602_969, 603_367, 603_445, 603_506, 603_601, 603_602, 603_694, 603_708:
            return length >= 16 ? .chinaDebit : nil
        case 690_755: return length == 15 || length == 18 ? .chinaDebit : nil
        case 601_100...601_199, 644_000...649_999: return length >= 16 ? .discover : nil
        case 627_780, 636_297, 636_368: return length == 16 ? .elo : nil
        case 650_031...650_033, 650_035...650_051, 650_405...650_439, 650_485...650_538,
            650_541...650_598, 650_700...650_718, 650_720...650_727, 650_901...650_978,
            651_652...651_679, 655_000...655_019, 655_021...655_058:
            return length == 16 ? .elo : length > 16 ? .discover : nil
        case 650_000...659_999: return length >= 16 ? .discover : nil
        case 606_000...608_999: return length == 16 ? .ruPay : .maestro
        case 630_400...630_499, 639_000...639_099, 670_000...679_999: return .maestro
        default: return nil
        }
    }

    /// Debit cards of Chinese banks from before the 62 range.
    private static func nineRange(_ prefix: Int, _ length: Int) -> Scheme? {
        switch prefix {
        case 955_800...955_899, 955_950...955_999: return length == 19 ? .chinaDebit : nil
        case 955_100...955_199, 955_500...955_599: return length >= 16 ? .chinaDebit : nil
        case 966_666: return length == 18 ? .chinaDebit : nil
        case 984_301, 984_303: return length == 16 ? .chinaDebit : nil
        case 940_000...940_099, 998_800...998_899, 900_000...900_099:
            return length >= 16 ? .chinaDebit : nil
        default: return nil
        }
    }
}
