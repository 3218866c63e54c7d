extension PaymentCard {
    /// What speaks against digits without separators as a card number.
    package static func problem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 12, text.count <= 19 else { return .length }
        guard text.isAllDigits else { return .format }
        guard scheme(text) != nil else { return .component(.issuer) }
        return Luhn.check(text) ? nil : .checksum
    }

    /// What speaks against digits as an account number without a check: a card number is fine, and
    /// otherwise 8 to 21 digits that are not all the same.
    package static func accountProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 8, text.count <= 21 else { return .length }
        guard text.isAllDigits else { return .format }
        return text.allSatisfy({ $0 == text[0] }) ? .component(.range) : nil
    }
}
