extension PhoneNumber {
    /// Assigned third digits of mobile prefixes, a bit each, by second digit.
    /// 140, 141, 144, 146 and 148 belong to machines, whose numbers have 13 digits.
    private static let mobilePrefixes:
        (three: UInt16, four: UInt16, five: UInt16, six: UInt16, seven: UInt16, nine: UInt16) =
            (
                three: 0b11_1111_1111, four: 0b10_1010_0000, five: 0b11_1110_1111,
                six: 0b00_1110_0100, seven: 0b01_1111_1111, nine: 0b11_1110_1111
            )

    /// Whether digits are an eleven-digit Chinese mobile number with an assigned prefix.
    @inline(__always)
    package static func isChineseMobile(_ digits: ByteView) -> Bool {
        guard digits.count == 11, digits[0] == 0x31, digits.isAllDigits else { return false }
        let third = UInt16(truncatingIfNeeded: digits.digit(2))
        let allowed: UInt16
        switch digits[1] {
        case 0x33: allowed = mobilePrefixes.three
        case 0x34: allowed = mobilePrefixes.four
        case 0x35: allowed = mobilePrefixes.five
        case 0x36: allowed = mobilePrefixes.six
        case 0x37: allowed = mobilePrefixes.seven
        case 0x38: return true
        case 0x39: allowed = mobilePrefixes.nine
        default: return false
        }
        return (allowed >> third) & 1 == 1
    }

    /// Area codes without the leading zero, of three digits; those of `eightDigitAreas` have
    /// local numbers of eight digits only.
    private static let areas = NumberSet(
        """
        310-319 335 349-359 370-379 391-396 398 410-419 421 427 429 431-439 451-459 464 467-479 \
        482-483 510-519 523 527 530-539 543 546 550-559 561-564 566 570-580 591-599 631-635 660 \
        662-663 668 691-692 701 710-719 722 724 728 730-731 734-739 743-746 750-760 762-763 766 \
        768-779 790-799 807 812-813 816-818 825-827 830-839 851-859 870-879 883 886-888 891-898 \
        901-903 906 908-909 911-917 919 930-939 941 943 951-955 970-979 990-999
        """)
    private static let eightDigitAreas = NumberSet(
        """
        311 371 377 379 411 431 432 451 510-519 523 527 531-532 551 571 573-577 579 591 595 731 \
        755 757 760 769 791 851 871 898
        """)

    /// A number as dialled inside mainland China: mobile, `0` area code and local number, 400, 800,
    /// 95, 96 and 1xx services. Digits only, `+86` taken off.
    ///
    /// Short services (three to eight digits) need context before they mean anything in text.
    @inline(__always)
    package static func china(_ digits: ByteView) -> PhoneFinding? {
        if isChineseMobile(digits) { return PhoneFinding(.china, .mobile) }
        return chinaOther(digits)
    }

    private static func chinaOther(_ digits: ByteView) -> PhoneFinding? {
        guard digits.count >= 3, digits.count <= 13, digits.isAllDigits else { return nil }
        if digits[0] == 0x30 { return chinaLandline(digits) }
        switch digits.count {
        case 10:
            let head = digits.number(from: 0, count: 3)
            if head == 400, digits[3] != 0x32, digits[3] != 0x33 {
                return PhoneFinding(.china, .service)
            }
            return head == 800 ? PhoneFinding(.china, .tollFree) : nil
        case 13:
            switch digits.number(from: 0, count: 5) {
            case 10640, 10641, 10646, 10647, 10648, 10649: return PhoneFinding(.china, .machine)
            default: break
            }
            switch digits.number(from: 0, count: 3) {
            case 140, 141, 144, 146, 148: return PhoneFinding(.china, .machine)
            default: return nil
            }
        default: return chinaShort(digits)
        }
    }

    private static func chinaLandline(_ digits: ByteView) -> PhoneFinding? {
        let isShortArea = digits[1] == 0x31 || digits[1] == 0x32
        let local: Int
        if isShortArea {
            let area = digits.number(from: 1, count: 2)
            guard area == 10 || (area >= 20 && area <= 29 && area != 26), digits.count == 11 else {
                return nil
            }
            local = 3
        } else {
            let area = digits.number(from: 1, count: min(3, digits.count - 1))
            guard areas.contains(area), digits.count == 12 || digits.count == 11 else {
                return nil
            }
            if digits.count == 11, eightDigitAreas.contains(area) { return nil }
            local = 4
        }
        // Local numbers begin with 2 to 8; 0, 1 and 9 are prefixes and services.
        guard digits.digit(local) >= 2, digits.digit(local) <= 8 else { return nil }
        return PhoneFinding(.china, .landline)
    }

    private static func chinaShort(_ digits: ByteView) -> PhoneFinding? {
        let count = digits.count
        switch digits.number(from: 0, count: 3) {
        case 110, 119, 120, 122, 999: return count == 3 ? PhoneFinding(.china, .emergency) : nil
        case 114: return count == 3 ? PhoneFinding(.china, .service) : nil
        case 950...959: return count >= 5 && count <= 8 ? PhoneFinding(.china, .service) : nil
        case 960...969: return count >= 5 && count <= 6 ? PhoneFinding(.china, .service) : nil
        // Operators, government services (12xxx), directory (116114), short codes (1010xxxx).
        case 100, 118, 121, 123, 125, 127, 128, 129:
            return count == 5 ? PhoneFinding(.china, .service) : nil
        case 101: return count == 5 || count == 8 ? PhoneFinding(.china, .service) : nil
        case 106: return count >= 5 && count <= 12 ? PhoneFinding(.china, .service) : nil
        case 116: return count == 5 || count == 6 ? PhoneFinding(.china, .service) : nil
        default: return nil
        }
    }
}
