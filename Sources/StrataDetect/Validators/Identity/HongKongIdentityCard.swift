/// The number of a Hong Kong identity card: one or two letters, six digits, a check character.
package enum HongKongIdentityCard {
    /// Looks at capitals and digits without the parentheses around the check character.
    package static func problem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 8 || text.count == 9 else { return .length }
        let letters = text.count - 7
        for index in 0..<letters where !text[index].isASCIIUpper { return .format }
        guard text.areDigits(from: letters, count: 6) else { return .format }
        let last = text[text.count - 1]
        guard last.isASCIIDigit || last == 0x41 else { return .format }
        // Weights 9 to 2; a missing first letter counts as 36 (a space).
        var sum = (letters == 2 ? Int(text[0].base36) : 36) * 9
        sum += Int(text[letters - 1].base36) * 8
        for index in 0..<6 { sum += text.digit(letters + index) * (7 - index) }
        sum += last == 0x41 ? 10 : Int(last &- 0x30)
        return sum % 11 == 0 ? nil : .checksum
    }
}
