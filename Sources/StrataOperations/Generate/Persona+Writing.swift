/// How a number's digits are set.
enum DigitStyle: Sendable {
    case plain, spaced, dashed, prefixed, fullWidth
}

extension ByteBuffer {
    /// Writes digits in their full-width forms (U+FF10 and on).
    mutating func append(fullWidth value: UInt64, width: Int) {
        var divisor: UInt64 = 1
        for _ in 1..<max(width, 1) { divisor *= 10 }
        while divisor > 0 {
            append(0xEF)
            append(0xBC)
            append(UInt8(0x90 + value / divisor % 10))
            divisor /= 10
        }
    }

    /// Writes digits in groups from the left; what the groups do not cover follows at the end.
    mutating func append(
        digits value: UInt64, width: Int, groups: StaticString, separator: UInt8
    ) {
        var divisor: UInt64 = 1
        for _ in 1..<max(width, 1) { divisor *= 10 }
        var left = width
        let count = groups.utf8CodeUnitCount
        for i in 0..<count where left > 0 {
            let size = min(left, Int(groups.withUTF8Buffer { $0[i] }) - 0x30)
            if i > 0 { append(separator) }
            for _ in 0..<size {
                append(UInt8(0x30 + value / divisor % 10))
                divisor /= 10
            }
            left -= size
        }
        while left > 0 {
            append(UInt8(0x30 + value / divisor % 10))
            divisor /= 10
            left -= 1
        }
    }
}

extension Persona {
    func writeName(to out: inout ByteBuffer) {
        switch country {
        case .china:
            let lexicon = ChineseLexicon.shared
            lexicon.surnames.write(surname, to: &out)
            (female ? lexicon.female : lexicon.male).write(given, to: &out)
        case .america, .britain:
            let lexicon = EnglishLexicon.shared
            (female ? lexicon.female : lexicon.male).write(given, to: &out)
            out.append(0x20)
            if let second {
                out.append(UInt8(0x41 + second))
                out.append(". ")
            }
            lexicon.surnames.write(surname, to: &out)
        }
    }

    /// The surname with a form of address.
    func writeTitledName(to out: inout ByteBuffer) {
        let dice = bits(.title)
        switch country {
        case .china:
            ChineseLexicon.shared.surnames.write(surname, to: &out)
            let titles: [StaticString] =
                female ? ["女士", "姐", "阿姨", "太太", "老师"] : ["先生", "总", "哥", "老师", "师傅"]
            out.append(titles[Int(dice % 5)])
        case .america, .britain:
            out.append(female ? (dice % 2 == 0 ? "Ms " : "Mrs ") : "Mr ")
            EnglishLexicon.shared.surnames.write(surname, to: &out)
        }
    }

    func writeMobile(_ style: DigitStyle, to out: inout ByteBuffer) {
        switch country {
        case .china:
            switch style {
            case .plain: out.append(digits: mobile, width: 11)
            case .spaced: out.append(digits: mobile, width: 11, groups: "344", separator: 0x20)
            case .dashed: out.append(digits: mobile, width: 11, groups: "344", separator: 0x2D)
            case .prefixed:
                out.append("+86 ")
                out.append(digits: mobile, width: 11)
            case .fullWidth: out.append(fullWidth: mobile, width: 11)
            }
        case .america: Self.writeAmerican(mobile, style, to: &out)
        case .britain:
            switch style {
            case .plain, .fullWidth:
                out.append(0x30)
                out.append(digits: mobile, width: 10)
            case .spaced:
                out.append(0x30)
                out.append(digits: mobile, width: 10, groups: "46", separator: 0x20)
            case .dashed:
                out.append(0x30)
                out.append(digits: mobile, width: 10, groups: "433", separator: 0x20)
            case .prefixed:
                out.append("+44 ")
                out.append(digits: mobile, width: 10, groups: "46", separator: 0x20)
            }
        }
    }

    private static func writeAmerican(
        _ number: UInt64, _ style: DigitStyle, to out: inout ByteBuffer
    ) {
        switch style {
        case .plain: out.append(digits: number, width: 10)
        case .dashed: out.append(digits: number, width: 10, groups: "334", separator: 0x2D)
        case .fullWidth: out.append(digits: number, width: 10, groups: "334", separator: 0x2E)
        case .spaced:
            out.append(0x28)
            out.append(digits: number / 10_000_000, width: 3)
            out.append(") ")
            out.append(digits: number % 10_000_000, width: 7, groups: "34", separator: 0x2D)
        case .prefixed:
            out.append("+1 ")
            out.append(digits: number, width: 10, groups: "334", separator: 0x20)
        }
    }

    func writeLandline(_ style: DigitStyle, to out: inout ByteBuffer) {
        switch country {
        case .china:
            let lexicon = ChineseLexicon.shared
            let width = lexicon.landlineWidths[place]
            lexicon.areaCodes.write(place, to: &out)
            if style != .plain { out.append(style == .spaced ? 0x20 : 0x2D) }
            out.append(digits: landline, width: width)
        case .america: Self.writeAmerican(landline, style, to: &out)
        case .britain:
            EnglishLexicon.shared.ukLandlines.write(place, to: &out)
            out.append(digits: landline, width: 3)
        }
    }

    func writeEmail(to out: inout ByteBuffer) {
        let dice = bits(.email)
        switch country {
        case .china:
            ChineseLexicon.shared.surnameLetters.write(surname, to: &out)
            switch dice >> 8 & 3 {
            case 0: out.append(digits: dice >> 12, width: 6)
            case 1:
                out.append(0x5F)
                out.append(number: birth.civil.year, width: 4)
            case 2:
                out.append(0x2E)
                out.append(UInt8(0x61 + dice >> 12 % 26))
                out.append(UInt8(0x61 + dice >> 20 % 26))
                out.append(digits: dice >> 30, width: 3)
            default:
                out.append(UInt8(0x61 + dice >> 12 % 26))
                out.append(number: birth.civil.year % 100, width: 2)
                out.append(digits: dice >> 30, width: 2)
            }
        case .america, .britain:
            let lexicon = EnglishLexicon.shared
            let start = out.count
            let names = female ? lexicon.female : lexicon.male
            if dice >> 8 & 3 == 0 {
                out.append(UInt8(0x61 + dice >> 12 % 26))
            } else {
                names.write(given, to: &out)
                out.append(dice >> 10 & 1 == 0 ? 0x2E : 0x5F)
            }
            lexicon.surnames.write(surname, to: &out)
            out.lowercaseLetters(from: start)
            out.append(digits: dice >> 30, width: dice >> 14 & 1 == 0 ? 2 : 4)
        }
        out.append(0x40)
        let domains: [StaticString] = [
            "example.com", "example.com", "example.net", "example.org", "mail.example.com",
            "mail.example.net", "post.example.org", "web.example",
        ]
        out.append(domains[Int(dice >> 40 & 7)])
    }

    /// The resident number, or the social security number with dashes; Britons have none here.
    func writeIdentity(to out: inout ByteBuffer) {
        switch country {
        case .china:
            out.append(digits: identity, width: 17)
            out.append(CheckDigits.residentCheck(identity))
        case .america: out.append(digits: identity, width: 9, groups: "324", separator: 0x2D)
        case .britain: break
        }
    }

    /// A national insurance number. PZ and PY were administrative prefixes, not for living records.
    func writeInsuranceNumber(spaced: Bool, to out: inout ByteBuffer) {
        let dice = bits(.insurance)
        out.append(dice >> 7 & 1 == 0 ? "PZ" : "PY")
        let number = dice >> 16 % 1_000_000
        if spaced {
            out.append(0x20)
            out.append(digits: number, width: 6, groups: "222", separator: 0x20)
            out.append(0x20)
        } else {
            out.append(digits: number, width: 6)
        }
        out.append(UInt8(0x41 + dice >> 50 & 3))
    }

    func writeCard(_ style: DigitStyle, to out: inout ByteBuffer) {
        switch style {
        case .spaced:
            out.append(
                digits: card, width: cardWidth, groups: cardWidth == 15 ? "465" : "44443",
                separator: 0x20)
        case .dashed:
            out.append(
                digits: card, width: cardWidth, groups: cardWidth == 15 ? "465" : "44443",
                separator: 0x2D)
        case .fullWidth where country == .china: out.append(fullWidth: card, width: cardWidth)
        default: out.append(digits: card, width: cardWidth)
        }
    }

    /// The bank and the ending of the card, which alone identify nobody.
    func writeMaskedCard(to out: inout ByteBuffer) {
        var head = card
        for _ in 0..<cardWidth - 6 { head /= 10 }
        out.append(digits: head, width: 6)
        for _ in 0..<cardWidth - 10 { out.append(0x2A) }
        out.append(digits: card, width: 4)
    }

    func writeExpiry(to out: inout ByteBuffer) {
        out.append(number: expiry.month, width: 2)
        out.append(0x2F)
        out.append(number: expiry.year, width: 2)
    }

    /// A bank account; no country reserves a range, and only Britain's has a check of its own.
    func writeAccount(to out: inout ByteBuffer) {
        let dice = bits(.account)
        switch country {
        case .china:
            switch dice >> 21 & 3 {
            case 0: out.append(digits: 200_000_000_000 + dice >> 23 % 99_999_999_999, width: 12)
            case 1: out.append(digits: 11_040_101_000_000_000 + dice >> 23 % 999_999_999, width: 17)
            default:
                out.append(digits: 200_000_000_000_000_000 + dice >> 10, width: 19)
            }
        case .america:
            out.append(digits: dice >> 9, width: 9 + Int(dice >> 21 & 3))
        case .britain: out.append(digits: dice >> 9, width: 8)
        }
    }

    /// An IBAN with the bank code that the registry's own example of the country has.
    func writeIBAN(spaced: Bool, to out: inout ByteBuffer) {
        let dice = bits(.iban)
        let start = out.count
        switch country == .britain ? 0 : dice >> 5 % 3 {
        case 0:
            out.append("GB00NWBK601613")
            out.append(digits: dice >> 11, width: 8)
            Self.completeIBAN(country: "GB", from: start, in: &out)
        case 1:
            out.append("DE0037040044")
            out.append(digits: dice >> 11, width: 10)
            Self.completeIBAN(country: "DE", from: start, in: &out)
        default:
            out.append("IE00AICK931152")
            out.append(digits: dice >> 11, width: 8)
            Self.completeIBAN(country: "IE", from: start, in: &out)
        }
        guard spaced else { return }
        let bytes = out.withBytes { Array($0[start...]) }
        out.truncate(to: start)
        for (i, byte) in bytes.enumerated() {
            if i > 0, i % 4 == 0 { out.append(0x20) }
            out.append(byte)
        }
    }

    private static func completeIBAN(
        country: StaticString, from start: Int, in out: inout ByteBuffer
    ) {
        let bytes = out.withBytes { Array($0[start...]) }
        let check = CheckDigits.iban(country: country, bban: bytes[4...])
        out.truncate(to: start + 2)
        out.append(digits: check, width: 2)
        out.append(bytes[4...])
    }

    /// An ABA routing number of the block kept for traveller's cheques: no bank has one.
    func writeRouting(to out: inout ByteBuffer) {
        let dice = bits(.routing)
        let body = 80_000_000 + dice >> 13 % 1_000_000
        out.append(digits: body, width: 8)
        out.append(digits: CheckDigits.routing(body), width: 1)
    }
}
