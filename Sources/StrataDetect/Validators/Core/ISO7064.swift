/// The check systems of ISO 7064 and relatives.
package enum ISO7064 {
    /// The weights of MOD 11-2 for the 17 digits before the check character: 2^(17-i) mod 11.
    private static let weights: (Int, Int, Int, Int, Int, Int, Int, Int, Int, Int) =
        (7, 9, 10, 5, 8, 4, 2, 1, 6, 3)

    /// Whether 17 digits and a check character (digit, `X` or `x`) satisfy MOD 11-2; the caller
    /// knows that the first 17 bytes are digits.
    @inline(__always)
    static func mod11Radix2Holds18(_ text: ByteView) -> Bool {
        let w = weights
        var sum = text.digit(0) &* w.0 &+ text.digit(1) &* w.1 &+ text.digit(2) &* w.2
        sum &+= text.digit(3) &* w.3 &+ text.digit(4) &* w.4 &+ text.digit(5) &* w.5
        sum &+= text.digit(6) &* w.6 &+ text.digit(7) &* w.7 &+ text.digit(8) &* w.8
        sum &+= text.digit(9) &* w.9
        // The weights repeat with period 10.
        sum &+= text.digit(10) &* w.0 &+ text.digit(11) &* w.1 &+ text.digit(12) &* w.2
        sum &+= text.digit(13) &* w.3 &+ text.digit(14) &* w.4 &+ text.digit(15) &* w.5
        sum &+= text.digit(16) &* w.6
        let last = text[17]
        let check = last | 0x20 == 0x78 ? 10 : text.digit(17)
        return check <= 10 && (sum &+ check) % 11 == 1
    }

    /// The remainder of MOD 11-2 over digits and a capital X anywhere; nil where a byte is neither.
    package static func mod11Radix2(_ text: ByteView) -> Int? {
        var check = 0
        for byte in text {
            guard byte.isASCIIDigit || byte == 0x58 else { return nil }
            check = (2 * check + (byte == 0x58 ? 10 : Int(byte &- 0x30))) % 11
        }
        return check
    }

    /// The remainder of MOD 97-10 over digits and letters of either case (A = 10 … Z = 35);
    /// nil where a byte is neither, or there is none.
    @inline(__always)
    package static func mod97(_ text: ByteView, startingWith remainder: Int = 0) -> Int? {
        var rest = remainder
        for byte in text {
            let value = Int((byte.isASCIILower ? byte &- 0x20 : byte).base36)
            guard value < 36 else { return nil }
            rest = (rest &* (value > 9 ? 100 : 10) &+ value) % 97
        }
        return text.isEmpty ? nil : rest
    }

    /// Whether digits satisfy MOD 11,10.
    static func mod11Hybrid10Holds(_ digits: ByteView) -> Bool {
        guard digits.isAllDigits, !digits.isEmpty else { return false }
        var check = 5
        for index in digits.indices {
            check = ((check == 0 ? 10 : check) * 2 % 11 + digits.digit(index)) % 10
        }
        return check == 1
    }

    /// Whether digits and capital letters satisfy MOD 37,36.
    static func mod37Hybrid36Holds(_ text: ByteView) -> Bool {
        guard !text.isEmpty else { return false }
        var check = 18
        for byte in text {
            let value = Int(byte.base36)
            guard value < 36 else { return false }
            check = ((check == 0 ? 36 : check) * 2 % 37 + value) % 36
        }
        return check == 1
    }
}
