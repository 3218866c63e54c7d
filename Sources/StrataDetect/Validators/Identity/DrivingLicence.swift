/// Driving licence numbers of China and the United States; the British one is in `BritishNumbers`.
package enum DrivingLicence {
    /// China: the resident number, or the file number of twelve digits that begins with the
    /// province.
    package static func chineseProblem(_ text: ByteView, today: CivilDate) -> InvalidReason? {
        guard text.count == 12 else { return ResidentIdentityNumber.problem(text, today: today) }
        guard text.isAllDigits else { return .format }
        return Divisions.isProvince(text.number(from: 0, count: 2)) ? nil : .component(.region)
    }

    /// The forms in use by the states: letters in front, digits behind, by their counts.
    private static func isAmericanForm(letters: Int, digits: Int) -> Bool {
        switch letters {
        case 0: (6...10).contains(digits) || digits == 12 || digits == 14
        case 1: (3...15).contains(digits) && digits != 10
        case 2: (2...7).contains(digits)
        case 3: digits == 5 || digits == 6 || digits == 9
        default: false
        }
    }

    /// United States: letters and digits as one of the states writes them. Form only.
    package static func americanProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 4, text.count <= 16 else { return .length }
        // Washington: twelve letters, digits and fillers, the last characters not all letters.
        var letters = 0
        while letters < text.count, text[letters].isASCIIUpper { letters += 1 }
        let digits = text.count - letters
        if text.areDigits(from: letters, count: digits) {
            return isAmericanForm(letters: letters, digits: digits) ? nil : .component(.form)
        }
        guard text.allSatisfy({ $0.base36 < 36 }) else { return .format }
        let last = text[text.count - 1]
        // Kansas and New Hampshire mix; Missouri and Wyoming end in letters.
        if text.count == 12, letters >= 5, letters < 12 { return nil }
        if letters == 0, last.isASCIIUpper, text.count == 10 || text.count == 9 {
            return text.areDigits(from: 0, count: text.count - 2) ? nil : .component(.form)
        }
        if text.count == 10, text.areDigits(from: 0, count: 2), text[2].isASCIIUpper,
            text.areDigits(from: 5, count: 5)
        {
            return nil
        }
        return .component(.form)
    }
}
