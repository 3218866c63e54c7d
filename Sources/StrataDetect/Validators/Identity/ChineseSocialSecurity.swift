/// Social security and medical insurance numbers of mainland China: the social security number is
/// the resident number; cards carry a letter and eight digits, or nine characters of their own.
package enum ChineseSocialSecurity {
    package static func problem(_ text: ByteView, today: CivilDate) -> InvalidReason? {
        switch text.count {
        case 15, 18: return ResidentIdentityNumber.problem(text, today: today)
        case 9:
            guard text[0].isASCIIAlphanumeric, text.areDigits(from: 1, count: 7) else {
                return .format
            }
            return text[8].isASCIIAlphanumeric ? nil : .format
        case 8, 10...12: return text.isAllDigits ? nil : .format
        case 16, 19:
            guard text.isAllDigits else { return .format }
            guard PaymentCard.scheme(text) == .unionPay else { return .component(.issuer) }
            return Luhn.check(text) ? nil : .checksum
        default: return .length
        }
    }
}
