/// The citizen identity number of the People's Republic (GB 11643-1999), 18 characters or the
/// 15 digits in use before 1 October 1999.
///
/// A number carries the division of the *registration*, not of the birth: people born long before
/// 1984 were numbered then, and late registrations exist. So a code that came into use only after
/// the birth is fine, and one that was given up before the birth is not: nobody can have been
/// registered there. 810000, 820000 and 830000 are the residence permits of Hong Kong, Macau and
/// Taiwan residents, which have the same form.
package enum ResidentIdentityNumber {
    /// What is right about a candidate.
    package struct Findings: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// 15 digits, or 17 digits and a digit or X.
        package static let format = Findings(rawValue: 1)
        /// The check character holds. Numbers of 15 digits have none and never get this.
        package static let checksum = Findings(rawValue: 2)
        /// The birth date exists, lies in 1850 or later and not after today.
        package static let date = Findings(rawValue: 4)
        /// The first two digits are a province's.
        package static let province = Findings(rawValue: 8)
        /// The division code was in use at some time.
        package static let division = Findings(rawValue: 16)
        /// The division code was in use in the year of birth or later.
        package static let divisionPossible = Findings(rawValue: 32)
        /// The division code was in use in the very year of birth.
        package static let divisionInYear = Findings(rawValue: 64)
        /// The code is that of a residence permit of Hong Kong, Macau or Taiwan residents.
        package static let residencePermit = Findings(rawValue: 128)

        static let whole15: Findings = [.format, .date, .province, .division, .divisionPossible]
        static let whole18: Findings = [.whole15, .checksum]
    }

    /// Looks at a candidate without separators. Bytes other than digits and a final `X` or `x`
    /// give no `format`, and then nothing else.
    @inline(__always)
    package static func inspect(_ text: ByteView, today: CivilDate) -> Findings {
        if text.count == 18 { return inspect18(text, today: today) }
        if text.count == 15 { return inspect15(text) }
        return []
    }

    /// Whether a candidate without separators is a number that can have been issued.
    @inline(__always)
    package static func check(_ text: ByteView, today: CivilDate) -> Bool {
        guard text.count == 18 else {
            return text.count == 15 && inspect15(text).isSuperset(of: .whole15)
        }
        // The check character refuses ten of eleven candidates at once.
        guard text.areDigits(from: 0, count: 17), ISO7064.mod11Radix2Holds18(text) else {
            return false
        }
        let year = text.number(from: 6, count: 4)
        guard year >= 1850,
            let date = CivilDate(
                year: year, month: text.number(from: 10, count: 2),
                day: text.number(from: 12, count: 2)), date <= today
        else { return false }
        let code = text.number(from: 0, count: 6)
        switch Divisions.shared.standing(of: code, in: year) {
        case .inUse, .later, .between: return true
        case .unknown, .abolished: return code == 810_000 || code == 820_000 || code == 830_000
        }
    }

    @inline(__always)
    private static func inspect18(_ text: ByteView, today: CivilDate) -> Findings {
        guard text.areDigits(from: 0, count: 17),
            text[17].isASCIIDigit || text[17] | 0x20 == 0x78
        else { return [] }
        var findings: Findings = .format
        if ISO7064.mod11Radix2Holds18(text) { findings.insert(.checksum) }
        let year = text.number(from: 6, count: 4)
        if let date = CivilDate(
            year: year, month: text.number(from: 10, count: 2), day: text.number(from: 12, count: 2)
        ),
            year >= 1850, date <= today
        {
            findings.insert(.date)
        }
        findings.formUnion(division(text.number(from: 0, count: 6), year: year))
        return findings
    }

    @inline(__always)
    private static func inspect15(_ text: ByteView) -> Findings {
        guard text.isAllDigits else { return [] }
        var findings: Findings = .format
        // 996 to 999 in the last three places mark people of a hundred years and more: 18xx.
        let order = text.number(from: 12, count: 3)
        let year = (order >= 996 ? 1800 : 1900) + text.number(from: 6, count: 2)
        if year >= 1850,
            CivilDate.exists(
                year: year, month: text.number(from: 8, count: 2),
                day: text.number(from: 10, count: 2))
        {
            findings.insert(.date)
        }
        findings.formUnion(division(text.number(from: 0, count: 6), year: year))
        return findings
    }

    @inline(__always)
    private static func division(_ code: Int, year: Int) -> Findings {
        var findings: Findings = []
        if Divisions.isProvince(code / 10000) { findings.insert(.province) }
        switch code {
        case 810000, 820000, 830000:
            return [.province, .division, .divisionPossible, .divisionInYear, .residencePermit]
        default: break
        }
        switch Divisions.shared.standing(of: code, in: year) {
        case .unknown: break
        case .abolished: findings.insert(.division)
        case .later, .between: findings.formUnion([.division, .divisionPossible])
        case .inUse: findings.formUnion([.division, .divisionPossible, .divisionInYear])
        }
        return findings
    }

    /// The birth date that a candidate of the right form carries, if the day exists.
    package static func birthDate(_ text: ByteView) -> CivilDate? {
        if text.count == 18, text.areDigits(from: 6, count: 8) {
            return CivilDate(
                year: text.number(from: 6, count: 4), month: text.number(from: 10, count: 2),
                day: text.number(from: 12, count: 2))
        }
        guard text.count == 15, text.isAllDigits else { return nil }
        return CivilDate(
            year: (text.number(from: 12, count: 3) >= 996 ? 1800 : 1900)
                + text.number(from: 6, count: 2),
            month: text.number(from: 8, count: 2), day: text.number(from: 10, count: 2))
    }
}
