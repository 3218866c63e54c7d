extension ResidentIdentityNumber {
    /// What speaks against a candidate of 15 or 18 characters; nil where it can have been issued.
    package static func problem(_ text: ByteView, today: CivilDate) -> InvalidReason? {
        guard text.count == 18 || text.count == 15 else { return .length }
        let findings = inspect(text, today: today)
        guard findings.contains(.format) else { return .format }
        if text.count == 18, !findings.contains(.checksum) { return .checksum }
        if !findings.contains(.date) {
            guard let date = birthDate(text) else { return .impossibleDate }
            return date > today ? .futureDate : .impossibleDate
        }
        if !findings.contains(.division) { return .unknownDivision }
        return findings.contains(.divisionPossible) ? nil : .divisionNotInThatYear
    }

    /// The narrow reading: 18 characters, any year from 1 on, and a division that was in use in the
    /// very year of birth.
    static func strictProblem(_ text: ByteView, today: CivilDate) -> InvalidReason? {
        guard text.count == 18 else { return .length }
        guard text.areDigits(from: 0, count: 17) else { return .format }
        let last = text[17]
        guard last.isASCIIDigit || last == 0x58, ISO7064.mod11Radix2Holds18(text) else {
            return .checksum
        }
        guard let date = birthDate(text) else { return .impossibleDate }
        switch Divisions.shared.standing(of: text.number(from: 0, count: 6), in: date.year) {
        case .inUse: return nil
        case .unknown: return .unknownDivision
        default: return .divisionNotInThatYear
        }
    }
}
