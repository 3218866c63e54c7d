extension PhoneNumber {
    /// Four-digit beginnings 1xxx of geographic numbers of ten digits, less 1000.
    private static let britishAreas = NumberSet(
        """
        130-135 138 140-145 150-152 156-164 170-174 179-184 189 200 202 204-217 223-229 \
        233-237 239 241-246 248-250 252-264 267-271 273-280 282-318 320 322-330 332-335 337 \
        339-344 346-350 352-364 366-369 371-373 375-377 379-384 386-389 392-395 397-398 400 \
        403-420 422-425 427-440 442-446 449-458 460-467 469-480 482-485 487-497 499 501-503 \
        505-520 522 524-531 535-536 538-540 542-550 553-573 575-584 586 588 590-595 597-600 \
        603-604 606 608-623 625-626 628-631 633-639 641-644 646-647 650-656 659 661 663-678 \
        680-681 683-692 694-695 697-698 700 702 704 706-709 720-730 732-733 736-738 740 \
        743-754 756-761 763-773 775-780 782 784-790 792-799 803 805-809 821-825 827-830 \
        832-835 837-838 840-845 847-848 851-852 854-859 862-866 869-880 882-890 892 895-896 \
        899-900 902-905 908-920 922-926 928-929 931-935 937-939 942-955 957 959 962-964 \
        967-972 974-975 977-978 980-989 992-995 997
        """)
    /// The same for the few numbers of nine digits.
    private static let britishShortAreas = NumberSet("276 297 524 635 884 963")

    /// A number as dialled inside the United Kingdom: a leading 0 and nine or ten digits.
    @inline(__always)
    package static func unitedKingdom(_ digits: ByteView) -> PhoneFinding? {
        guard digits.count == 11 || digits.count == 10, digits[0] == 0x30 else { return nil }
        return britishNational(digits.slice(from: 1, count: 10))
    }

    /// The same without the leading 0, as it stands behind +44.
    package static func britishNational(_ digits: ByteView) -> PhoneFinding? {
        guard digits.count == 10 || digits.count == 9, digits.isAllDigits else { return nil }
        let isShort = digits.count == 9
        let head = digits.number(from: 0, count: 4)
        func answer(_ kind: PhoneFinding.Kind) -> PhoneFinding {
            PhoneFinding(.unitedKingdom, kind, isFictional: !isShort && isDrama(digits))
        }
        switch digits[0] {
        case 0x31:
            if isShort { return britishShortAreas.contains(head - 1000) ? answer(.landline) : nil }
            return britishAreas.contains(head - 1000) || head == 1632 ? answer(.landline) : nil
        case 0x32:
            switch head / 10 {
            case 200, 201, 203, 204, 207, 208, 230, 231, 238, 239, 240, 241, 247, 280...284,
                286...292:
                return isShort ? nil : answer(.landline)
            default: return nil
            }
        case 0x33:
            switch head / 100 {
            case 30, 33, 34, 37: return isShort ? nil : answer(.service)
            default: return nil
            }
        case 0x35:
            guard !isShort else { return nil }
            return head / 100 == 55 ? answer(.service) : head / 100 == 56 ? answer(.personal) : nil
        case 0x37:
            guard !isShort else { return nil }
            switch head / 100 {
            case 70: return answer(.personal)
            case 76: return head == 7624 ? answer(.mobile) : answer(.pager)
            case 71...79: return answer(.mobile)
            default: return nil
            }
        case 0x38: return britishEight(head, isShort: isShort).map(answer)
        case 0x39:
            switch head / 100 {
            case 90, 91, 98: return isShort ? nil : answer(.premium)
            default: return nil
            }
        default: return nil
        }
    }

    private static func britishEight(_ head: Int, isShort: Bool) -> PhoneFinding.Kind? {
        switch head / 10 {
        case 800: .tollFree
        case 808: isShort ? nil : .tollFree
        case 842...845, 870...873: isShort ? nil : .service
        default: nil
        }
    }

    /// The ranges that the regulator keeps free for drama.
    private static func isDrama(_ digits: ByteView) -> Bool {
        let seven = digits.number(from: 0, count: 7)
        switch seven {
        case 7_700_900, 1_632_960, 2_079_460, 8_081_570, 9_098_790, 3_069_990: return true
        case 1_134_960, 1_144_960, 1_154_960, 1_164_960, 1_174_960, 1_184_960, 1_214_960,
            1_314_960, 1_414_960, 1_514_960, 1_614_960, 1_914_980, 2_896_496, 2_920_180:
            return true
        default: return false
        }
    }
}
