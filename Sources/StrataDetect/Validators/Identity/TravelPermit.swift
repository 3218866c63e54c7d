/// Permits with which residents of Hong Kong, Macau and Taiwan travel to or live in the mainland,
/// and mainland residents travel there.
package enum TravelPermit {
    /// Which permit a candidate's form is.
    package enum Kind: UInt8, Sendable {
        /// Home return permit: H or M and 8 digits, or 10 with the count of renewals.
        case hongKongMacauResident
        /// Mainland travel permit for Taiwan residents: 8 digits, or 10 in the old form.
        case taiwanResident
        /// Residence permit: 18 characters with 810000, 820000 or 830000 in front.
        case residence
        /// Mainland residents' permit to Hong Kong and Macau: C or W.
        case toHongKongMacau
        /// Mainland residents' permit to Taiwan: L or T and 8 digits.
        case toTaiwan
    }

    /// The kind of a candidate in capitals without separators. The forms of digits only say
    /// nothing without context.
    package static func kind(_ text: ByteView, today: CivilDate) -> Kind? {
        switch text.count {
        case 8, 10: if text.isAllDigits { return .taiwanResident }
        case 18:
            let findings = ResidentIdentityNumber.inspect(text, today: today)
            return findings.isSuperset(of: [.residencePermit, .checksum, .date]) ? .residence : nil
        default: break
        }
        guard text.count == 9 || text.count == 11 else { return nil }
        let isNumber = text.areDigits(from: 1, count: text.count - 1)
        switch text[0] {
        case 0x48, 0x4d: return isNumber ? .hongKongMacauResident : nil
        case 0x43 where text.count == 9:
            return text[1].isASCIIAlphanumeric && text.areDigits(from: 2, count: 7)
                ? .toHongKongMacau : nil
        case 0x57 where text.count == 9: return isNumber ? .toHongKongMacau : nil
        case 0x4c, 0x54: return isNumber && text.count == 9 ? .toTaiwan : nil
        default: return nil
        }
    }

    static func problem(_ text: ByteView, today: CivilDate) -> InvalidReason? {
        switch text.count {
        case 8, 9, 10, 11: return kind(text, today: today) == nil ? .format : nil
        case 18:
            if let problem = ResidentIdentityNumber.problem(text, today: today) { return problem }
            return kind(text, today: today) == nil ? .component(.prefix) : nil
        default: return .length
        }
    }
}
