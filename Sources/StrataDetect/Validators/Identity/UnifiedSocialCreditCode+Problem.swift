extension UnifiedSocialCreditCode {
    /// What speaks against a candidate; nil where form and check character hold.
    package static func problem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 18 else { return .length }
        let findings = inspect(text)
        guard findings.contains(.format) else { return .format }
        guard findings.contains(.checksum) else { return .checksum }
        return nil
    }

    /// The same where the first two places may only be digits.
    static func strictProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 18 else { return .length }
        guard text.areDigits(from: 0, count: 8) else { return .format }
        return problem(text)
    }

    /// What speaks against nine characters as an organisation code (GB 11714).
    static func organisationProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 9 else { return .length }
        guard text.allSatisfy(\.isASCIIAlphanumeric) else { return .format }
        return organisationCodeHolds(text) ? nil : .checksum
    }

    /// The resident number that an old tax number of a sole trader embeds: its first 18 characters
    /// (20 in all, two of a branch), where they pass as one.
    package static func residentNumber(inTaxNumber text: ByteView, today: CivilDate) -> Bool {
        guard text.count == 18 || text.count == 20 else { return false }
        return ResidentIdentityNumber.check(text.slice(from: 0, count: 18), today: today)
    }
}
