/// What stands on a payment card beside its number. Nothing of it can be told without context.
package enum CardDetails {
    /// A verification value: three digits, or four on American Express cards.
    package static func verificationProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 3 || text.count == 4 else { return .length }
        return text.isAllDigits ? nil : .format
    }

    /// An expiry date as `MMYY` or `MMYYYY`, separators stripped, not more than 20 years ahead and
    /// not before 1990.
    package static func expiryProblem(_ text: ByteView, today: CivilDate) -> InvalidReason? {
        guard text.count == 4 || text.count == 6 else { return .length }
        guard text.isAllDigits else { return .format }
        let month = text.number(from: 0, count: 2)
        guard month >= 1, month <= 12 else { return .impossibleDate }
        let written = text.number(from: 2, count: text.count - 2)
        let year = text.count == 4 ? today.year / 100 * 100 + written : written
        guard year >= 1990 else { return .impossibleDate }
        return year <= today.year + 20 ? nil : .component(.range)
    }
}
