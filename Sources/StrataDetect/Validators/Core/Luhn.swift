/// The Luhn check sum (ISO/IEC 7812-1, annex B).
package enum Luhn {
    /// Whether the digits' check sum holds. False where a byte is no digit or there is none.
    @inline(__always)
    package static func check(_ digits: ByteView) -> Bool {
        var sum = 0
        var other: UInt8 = 0
        var index = digits.count &- 1
        guard index >= 0 else { return false }
        while index > 0 {
            let single = digits[index] &- 0x30
            let double = digits[index &- 1] &- 0x30
            other |= single > 9 || double > 9 ? 1 : 0
            sum &+= Int(single) &+ Int(double) &* 2 &- (double > 4 ? 9 : 0)
            index &-= 2
        }
        if index == 0 {
            let single = digits[0] &- 0x30
            other |= single > 9 ? 1 : 0
            sum &+= Int(single)
        }
        return other == 0 && sum % 10 == 0
    }
}
