/// Crockford's base 32: digits and letters without I, L, O and U; small letters, and I and L for 1,
/// O for 0, are read as well.
///
/// Every lookup passes over all of the alphabet, so that a share's digits choose no address.
enum ShareAlphabet {
    private static let symbols = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    static func symbol(_ digit: UInt8) -> UInt8 {
        var result: UInt8 = 0
        for (index, symbol) in symbols.enumerated() {
            result |= symbol & isEqual(UInt8(index), digit)
        }
        return result
    }

    /// The digit, or `nil` for what is none.
    static func digit(_ character: UInt8) -> UInt8? {
        let isSmall = character >= UInt8(ascii: "a") && character <= UInt8(ascii: "z")
        let letter = isSmall ? character - 32 : character
        var result: UInt8 = 0
        var found: UInt8 = 0
        for (index, symbol) in symbols.enumerated() {
            let mask = isEqual(symbol, letter)
            result |= UInt8(index) & mask
            found |= mask
        }
        for alias in "ILO".utf8 {
            let mask = isEqual(alias, letter)
            result |= (alias == UInt8(ascii: "O") ? 0 : 1) & mask
            found |= mask
        }
        return found == 0 ? nil : result
    }

    /// The digit that ends the group at a place: it differs where one digit is another, where two
    /// neighbours are swapped, and mostly where groups are.
    static func check(_ digits: some Sequence<UInt8>, group: Int) -> UInt8 {
        var sum: UInt8 = 0
        for digit in digits { sum = double(sum ^ digit) }
        return sum ^ UInt8(truncatingIfNeeded: group & 31)
    }

    /// Times x in the field of 32 elements modulo x⁵ + x² + 1.
    private static func double(_ a: UInt8) -> UInt8 {
        ((a &<< 1) ^ (0x25 & (0 &- (a &>> 4)))) & 31
    }

    /// All ones where the two are the same, else zero.
    private static func isEqual(_ a: UInt8, _ b: UInt8) -> UInt8 {
        UInt8(truncatingIfNeeded: (Int16(a ^ b) &- 1) >> 8)
    }
}
