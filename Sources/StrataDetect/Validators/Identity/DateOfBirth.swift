/// Dates as people write them, and whether somebody alive can be born on one.
package enum DateOfBirth {
    /// The dates that a text can mean: `1990-01-31`, `1990/1/31`, `19900131`, `31.01.1990`,
    /// `1/31/1990` (both orders where both days exist). Digits and separators only.
    package static func readings(_ text: ByteView) -> (first: CivilDate?, second: CivilDate?) {
        guard text.count >= 8, text.count <= 10 else { return (nil, nil) }
        if text.count == 8, text.isAllDigits {
            return (
                CivilDate(
                    year: text.number(from: 0, count: 4), month: text.number(from: 4, count: 2),
                    day: text.number(from: 6, count: 2)), nil
            )
        }
        var parts = (0, 0, 0)
        var lengths = (0, 0, 0)
        var part = 0
        var separator: UInt8 = 0
        for byte in text {
            if byte.isASCIIDigit {
                let digit = Int(byte &- 0x30)
                switch part {
                case 0: (parts.0, lengths.0) = (parts.0 * 10 + digit, lengths.0 + 1)
                case 1: (parts.1, lengths.1) = (parts.1 * 10 + digit, lengths.1 + 1)
                default: (parts.2, lengths.2) = (parts.2 * 10 + digit, lengths.2 + 1)
                }
                continue
            }
            guard byte == 0x2d || byte == 0x2f || byte == 0x2e,
                separator == 0 || separator == byte, part < 2
            else { return (nil, nil) }
            separator = byte
            part += 1
        }
        guard part == 2, (1...2).contains(lengths.1) else { return (nil, nil) }
        if lengths.0 == 4, (1...2).contains(lengths.2) {
            return (CivilDate(year: parts.0, month: parts.1, day: parts.2), nil)
        }
        guard lengths.2 == 4, (1...2).contains(lengths.0) else { return (nil, nil) }
        let monthFirst = CivilDate(year: parts.2, month: parts.0, day: parts.1)
        let dayFirst = CivilDate(year: parts.2, month: parts.1, day: parts.0)
        return monthFirst == nil ? (dayFirst, nil) : (monthFirst, dayFirst)
    }

    /// Whether a date lies within the last 120 years.
    @inline(__always)
    package static func isPlausible(_ date: CivilDate, today: CivilDate) -> Bool {
        date <= today && date.year >= today.year - 120
    }

    /// What speaks against a text as a birth date; `年`, `月` and `日` already are hyphens.
    static func problem(_ text: ByteView, today: CivilDate) -> InvalidReason? {
        guard text.count >= 8, text.count <= 10 else { return .length }
        guard
            text.allSatisfy({ $0.isASCIIDigit || $0 == 0x2d || $0 == 0x2f || $0 == 0x2e })
        else { return .format }
        let (first, second) = readings(text)
        guard let date = first ?? second else { return .impossibleDate }
        if date > today { return .futureDate }
        return isPlausible(date, today: today) ? nil : .component(.range)
    }

    /// A birth date as a person wrote it; the compact form is `YYYY-MM-DD`, or the input where the
    /// order of day and month stays open.
    static func validate(_ value: String, today: CivilDate) throws(InvalidReason) -> String {
        var plain = ""
        for character in value {
            switch character {
            case "年", "月": plain.append("-")
            case "日", "号": break
            default: plain.append(character)
            }
        }
        let clean = CleanText(plain, dropping: " ")
        if let reason = clean.view({ problem($0, today: today) }) { throw reason }
        let (first, second) = clean.view(readings)
        guard let date = first, second == nil || second == first else { return clean.text }
        func pad(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(pad(date.year, 4))-\(pad(date.month, 2))-\(pad(date.day, 2))"
    }
}
