extension InternationalBankAccount {
    /// What speaks against a number in capitals without separators: the check digits, then the
    /// country, the national format, and the national check where one is known (Belgium, Spain,
    /// Montenegro, Norway).
    package static func problem(_ text: ByteView) -> InvalidReason? {
        guard text.allSatisfy({ $0.base36 < 36 }), !text.isEmpty else { return .format }
        // Too short to have a national part: the sum runs over what there is.
        let holds = text.count > 4 ? checksumHolds(text) : ISO7064.mod97(text) == 1
        guard holds else { return .checksum }
        guard let format = format(of: text) else { return .component(.country) }
        guard matches(format, text) else { return .format }
        let national = text.slice(from: 4, count: text.count)
        switch (text[0], text[1]) {
        case (0x42, 0x45): return belgian(national)
        case (0x45, 0x53): return spanish(national)
        case (0x4d, 0x45): return ISO7064.mod97(national) == 1 ? nil : .checksum
        case (0x4e, 0x4f): return norwegian(national)
        default: return nil
        }
    }

    private static func belgian(_ text: ByteView) -> InvalidReason? {
        let rest = text.number(from: 0, count: 10) % 97
        guard text.number(from: 10, count: 2) == (rest == 0 ? 97 : rest) else { return .checksum }
        return belgianBanks.contains(text.number(from: 0, count: 3)) ? nil : .component(.bank)
    }

    /// Two check digits: over bank and branch, and over the account.
    private static func spanish(_ text: ByteView) -> InvalidReason? {
        func digit(over range: Range<Int>, padding: Int) -> Int {
            var sum = 0
            var weight = 1 << padding
            for index in range {
                sum += text.digit(index) * weight
                weight *= 2
            }
            let rest = sum % 11
            return rest < 2 ? rest : 11 - rest
        }
        return digit(over: 0..<8, padding: 2) == text.digit(8)
            && digit(over: 10..<20, padding: 0) == text.digit(9) ? nil : .checksum
    }

    private static let norwegianWeights: [Int] = [6, 7, 8, 9, 4, 5, 6, 7, 8, 9]

    private static func norwegian(_ text: ByteView) -> InvalidReason? {
        // 0000 in front marks an old postal account of seven digits.
        if text.number(from: 0, count: 4) == 0 {
            return Luhn.check(text.slice(from: 4, count: 7)) ? nil : .checksum
        }
        var sum = 0
        for index in 0..<10 { sum += text.digit(index) * norwegianWeights[index] }
        return sum % 11 == text.digit(10) ? nil : .checksum
    }

    /// Assigned bank codes of Belgium.
    private static let belgianBanks = NumberSet(
        """
        000-111 113-116 119-127 129-134 137 140-150 171 175-176 185 189-214 220-499 501 504 \
        507-510 512-515 521-525 538 541 546 548-560 562-579 581 583 585-588 590-601 603-605 \
        607 610-613 624-625 630-631 634-636 638 640 642-654 657-658 663-664 666-680 682-689 \
        693-696 699-709 719 722 725-765 772-806 817 823-826 828 830-840 845 850-853 859-860 \
        862-863 865-866 868 871 873 876-881 883-884 887-888 890-899 903-908 910-911 913-917 \
        920 922-924 926 929-931 934 936 939-943 945 948-961 963-964 967-969 971 973-984 \
        989-999
        """)
}
