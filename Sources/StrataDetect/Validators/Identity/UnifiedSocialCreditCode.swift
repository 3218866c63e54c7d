/// The unified social credit code of organisations (GB 32100-2015), 18 characters.
///
/// One character for the registering authority, one for the category, six digits for the division,
/// the nine characters of the organisation code (GB 11714-1997), and the check character.
package enum UnifiedSocialCreditCode {
    /// What is right about a candidate.
    package struct Findings: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// 18 characters of the code's alphabet, digits in the division's place.
        package static let format = Findings(rawValue: 1)
        /// The check character holds (mod 31).
        package static let checksum = Findings(rawValue: 2)
        /// The check character of the organisation code inside holds (mod 11).
        package static let organisationChecksum = Findings(rawValue: 4)
        /// Authority and category are an assigned pair.
        package static let category = Findings(rawValue: 8)
        /// The division's province exists, or it is 100000 (the central registry).
        package static let province = Findings(rawValue: 16)
        /// A sole trader's code (category 92): it stands for a person.
        package static let soleTrader = Findings(rawValue: 32)
    }

    /// The value of each byte in the alphabet of 31 characters, capital or small; 255 for the rest.
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for (value, byte) in "0123456789ABCDEFGHJKLMNPQRTUWXY".utf8.enumerated() {
            table[Int(byte)] = UInt8(value)
            if byte >= 0x41 { table[Int(byte | 0x20)] = UInt8(value) }
        }
        return table
    }()
    private static let weights: [Int] = [
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
    ]
    private static let organisationWeights: [Int] = [3, 7, 9, 10, 5, 8, 4, 2]

    /// Looks at a candidate without separators, capital or small letters.
    @inline(__always)
    package static func inspect(_ text: ByteView) -> Findings {
        guard text.count == 18, text.areDigits(from: 2, count: 6) else { return [] }
        var sum = 0
        let values = values
        let weights = weights
        var other: UInt8 = 0
        var index = 0
        while index < 17 {
            let value = values[Int(text[index])]
            other |= value & 0x80
            sum &+= Int(value) &* weights[index]
            index &+= 1
        }
        let last = values[Int(text[17])]
        guard (other | last) & 0x80 == 0 else { return [] }
        var findings: Findings = .format
        if (sum &+ Int(last)) % 31 == 0 { findings.insert(.checksum) }
        if organisationCodeHolds(text.slice(from: 8, count: 9)) {
            findings.insert(.organisationChecksum)
        }
        if isAssigned(authority: text[0], category: text[1]) { findings.insert(.category) }
        let province = text.number(from: 2, count: 2)
        if Divisions.isProvince(province) || province == 10 { findings.insert(.province) }
        if text[0] == 0x39, text[1] == 0x32 { findings.insert(.soleTrader) }
        return findings
    }

    /// Whether a candidate without separators is a code: form and check character.
    ///
    /// The organisation code's own check character and the category are not asked for: sole
    /// traders' codes and some early ones do not keep to them.
    @inline(__always)
    package static func check(_ text: ByteView) -> Bool {
        inspect(text).isSuperset(of: [.format, .checksum])
    }

    /// Whether nine characters (eight digits or letters, then a digit or X, no hyphen) are an
    /// organisation code whose check character holds (GB 11714).
    package static func organisationCodeHolds(_ text: ByteView) -> Bool {
        guard text.count == 9 else { return false }
        var sum = 0
        for index in 0..<8 {
            let byte = text[index]
            let value = (byte.isASCIILower ? byte &- 0x20 : byte).base36
            guard value < 36 else { return false }
            sum += Int(value) * organisationWeights[index]
        }
        let expected = (11 - sum % 11) % 11
        let last = text[8]
        if expected == 10 { return last | 0x20 == 0x78 }
        return last == UInt8(0x30 + expected)
    }

    /// The assigned pairs of registering authority and category.
    private static func isAssigned(authority: UInt8, category: UInt8) -> Bool {
        let category = category | (category >= 0x41 ? 0x20 : 0)
        switch authority | (authority >= 0x41 ? 0x20 : 0) {
        case 0x31: return (0x31...0x35).contains(category) || category == 0x39
        case 0x32: return category == 0x31 || category == 0x39
        case 0x33...0x34: return (0x31...0x35).contains(category) || category == 0x39
        case 0x35: return (0x31...0x33).contains(category) || category == 0x39
        case 0x36, 0x37, 0x38: return (0x31...0x39).contains(category)
        case 0x39: return (0x31...0x33).contains(category)
        case 0x61: return category == 0x31 || category == 0x39
        case 0x6e: return (0x31...0x33).contains(category) || category == 0x39
        case 0x79: return category == 0x31
        default: return false
        }
    }
}
