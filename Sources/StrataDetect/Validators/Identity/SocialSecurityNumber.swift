/// United States social security numbers and individual taxpayer numbers.
package enum SocialSecurityNumber {
    /// Nine digits out of `AAAGGSSSS` or `AAA-GG-SSSS` (hyphens or spaces, both the same).
    @inline(__always)
    private static func parts(_ text: ByteView) -> (area: Int, group: Int, serial: Int)? {
        if text.count == 9 {
            guard text.isAllDigits else { return nil }
            return (
                text.number(from: 0, count: 3), text.number(from: 3, count: 2),
                text.number(from: 5, count: 4)
            )
        }
        guard text.count == 11, text[3] == text[6], text[3] == 0x2d || text[3] == 0x20,
            text.areDigits(from: 0, count: 3), text.areDigits(from: 4, count: 2),
            text.areDigits(from: 7, count: 4)
        else { return nil }
        return (
            text.number(from: 0, count: 3), text.number(from: 4, count: 2),
            text.number(from: 7, count: 4)
        )
    }

    /// Whether `AAAGGSSSS` or `AAA-GG-SSSS` can be a social security number: area not 000, 666 or
    /// 900 and up, group not 00, serial not 0000, and none of the three numbers that became known
    /// through advertisements.
    @inline(__always)
    package static func check(_ text: ByteView) -> Bool {
        guard let (area, group, serial) = parts(text) else { return false }
        guard area != 0, area != 666, area < 900, group != 0, serial != 0 else { return false }
        return !isKnownFake(area * 1_000_000 + group * 10000 + serial)
    }

    static func isKnownFake(_ number: Int) -> Bool {
        number == 78_051_120 || number == 457_555_462 || number == 219_099_999
    }

    /// Whether `9AAGGSSSS` or `9AA-GG-SSSS` can be an individual taxpayer number: group 50 to 65,
    /// 70 to 88, 90 to 92 or 94 to 99.
    @inline(__always)
    package static func checkTaxpayer(_ text: ByteView) -> Bool {
        guard let (area, group, _) = parts(text), area >= 900 else { return false }
        return isTaxpayerGroup(group)
    }

    @inline(__always)
    static func isTaxpayerGroup(_ group: Int) -> Bool {
        switch group {
        case 50...65, 70...88, 90...92, 94...99: true
        default: false
        }
    }
}
