/// Codes of banks: ABA routing numbers, BIC, CNAPS, sort codes.
package enum BankRouting {
    /// An ABA routing number: nine digits, weights 3 7 1.
    package static func abaProblem(_ text: ByteView) -> InvalidReason? {
        guard text.isAllDigits, !text.isEmpty else { return .format }
        guard text.count == 9 else { return .length }
        let threes = text.digit(0) + text.digit(3) + text.digit(6)
        let sevens = text.digit(1) + text.digit(4) + text.digit(7)
        let ones = text.digit(2) + text.digit(5) + text.digit(8)
        return (3 * threes + 7 * sevens + ones) % 10 == 0 ? nil : .checksum
    }

    /// Whether nine digits are an ABA routing number whose first two are a Federal Reserve district
    /// (01-12), a thrift (21-32), an electronic transaction (61-72) or traveller's cheques (80).
    package static func isABA(_ text: ByteView) -> Bool {
        guard abaProblem(text) == nil else { return false }
        switch text.number(from: 0, count: 2) {
        case 1...12, 21...32, 61...72, 80: return true
        default: return false
        }
    }

    /// A business identifier code (ISO 9362) in capitals.
    package static func bicProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 8 || text.count == 11 else { return .length }
        for index in 0..<6 where !text[index].isASCIIUpper { return .format }
        for index in 6..<text.count where text[index].base36 > 35 { return .format }
        return CountryCodes.contains(text[4], text[5]) ? nil : .component(.country)
    }

    /// A code of the Chinese national payment system: three digits of the bank, four of the place,
    /// four of the branch, check digit by ISO 7064 MOD 11,10.
    package static func cnapsProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 12 else { return .length }
        guard text.isAllDigits else { return .format }
        guard text[0] != 0x30 else { return .component(.bank) }
        return ISO7064.mod11Hybrid10Holds(text) ? nil : .checksum
    }

    /// A sort code of the United Kingdom: six digits.
    package static func sortCodeProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 6 else { return .length }
        guard text.isAllDigits else { return .format }
        return text.number(from: 0, count: 6) == 0 ? .component(.bank) : nil
    }
}
