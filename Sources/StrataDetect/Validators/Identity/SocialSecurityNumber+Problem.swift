extension SocialSecurityNumber {
    /// Digits of nine places with a hyphen, or none, behind the third and the fifth; as the three
    /// forms of validator names take it.
    private static func digits(_ value: String, hyphensAfter places: [Int])
        throws(InvalidReason) -> CleanText
    {
        let clean = CleanText(value)
        var digits = CleanText(bytes: [])
        for byte in clean.bytes {
            if byte == 0x2d {
                guard places.contains(digits.count), digits.bytes.count + 1 <= 9 else {
                    throw .format
                }
                continue
            }
            guard byte.isASCIIDigit else { throw .format }
            digits.bytes.append(byte)
        }
        let hyphens = clean.count - digits.count
        guard digits.count == 9, hyphens <= places.count,
            !zip(clean.bytes, clean.bytes.dropFirst()).contains(where: { $0 == 0x2d && $1 == 0x2d })
        else { throw .format }
        return digits
    }

    /// A social security number as it was written.
    static func validate(_ value: String) throws(InvalidReason) -> String {
        let digits = try digits(value, hyphensAfter: [3, 5])
        let (area, group, serial) = digits.view {
            (
                $0.number(from: 0, count: 3), $0.number(from: 3, count: 2),
                $0.number(from: 5, count: 4)
            )
        }
        guard area != 0, area != 666, area < 900 else { throw .component(.area) }
        guard group != 0 else { throw .component(.group) }
        guard serial != 0 else { throw .component(.serial) }
        guard !isKnownFake(area * 1_000_000 + group * 10000 + serial) else {
            throw .component(.advertised)
        }
        return digits.text
    }

    /// An individual taxpayer number as it was written; `early` groups are 50 to 65.
    static func validateTaxpayer(_ value: String, allowsEarlyGroups: Bool)
        throws(InvalidReason) -> String
    {
        let digits = try digits(value, hyphensAfter: [3, 5])
        let group = digits.view { $0.number(from: 3, count: 2) }
        guard digits.bytes[0] == 0x39 else { throw .component(.area) }
        guard isTaxpayerGroup(group), group >= 70 || allowsEarlyGroups else {
            throw .component(.group)
        }
        return digits.text
    }

    /// Assigned first two digits of employer numbers.
    private static let employerPrefixes = NumberSet(
        "1-6 10-16 20-27 30-48 50-68 71-77 80-88 90-95 98-99")

    /// An employer identification number as it was written, `12-3456789`.
    static func validateEmployer(_ value: String) throws(InvalidReason) -> String {
        let digits = try digits(value, hyphensAfter: [2])
        guard employerPrefixes.contains(digits.view { $0.number(from: 0, count: 2) }) else {
            throw .component(.prefix)
        }
        return digits.text
    }

    /// Whether nine bytes are digits with an assigned prefix of an employer number.
    package static func checkEmployer(_ text: ByteView) -> Bool {
        if text.count == 10, text[2] == 0x2d {
            return text.areDigits(from: 0, count: 2) && text.areDigits(from: 3, count: 7)
                && employerPrefixes.contains(text.number(from: 0, count: 2))
        }
        return text.count == 9 && text.isAllDigits
            && employerPrefixes.contains(text.number(from: 0, count: 2))
    }
}
