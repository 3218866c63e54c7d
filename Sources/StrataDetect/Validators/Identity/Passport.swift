/// Passport numbers by their countries' forms. They have no check digit outside the
/// machine-readable zone, so most say little without context.
package enum Passport {
    /// Which country's form a candidate in capitals without separators has, most specific first.
    package enum Form: UInt8, Sendable {
        case china, hongKongMacau, unitedStates, germany, france, italy, spain, netherlands
        case nineDigits, otherLetterDigits
    }

    package static func form(_ text: ByteView) -> Form? {
        guard text.count >= 6, text.count <= 9 else { return nil }
        var letters = 0
        while letters < text.count, text[letters].isASCIIUpper { letters += 1 }
        let digits = text.count - letters
        let plain = text.areDigits(from: letters, count: digits)
        if plain, let form = lettersThenDigits(text, letters, digits) { return form }
        if isGerman(text) { return .germany }
        if text.count == 9, text.areDigits(from: 0, count: 2), text[2].isASCIIUpper,
            text[3].isASCIIUpper, text.areDigits(from: 4, count: 5)
        {
            return .france
        }
        if text.count == 9, letters >= 2, text[8].isASCIIDigit,
            text.allSatisfy({ $0.base36 < 36 && $0 != 0x4f })
        {
            return .netherlands
        }
        return nil
    }

    private static func lettersThenDigits(
        _ text: ByteView, _ letters: Int, _ digits: Int
    ) -> Form? {
        switch (letters, digits) {
        case (0, 9): return .nineDigits
        case (0, 7), (0, 8): return text.number(from: 0, count: 2) / 2 == 7 ? .china : nil
        case (1, 8):
            switch text[0] {
            case 0x44, 0x45, 0x47, 0x53, 0x50: return .china  // D E G S P
            case 0x48, 0x4b: return .hongKongMacau  // H K
            default: return .unitedStates
            }
        case (1, 7):
            return text[0] == 0x53 || text[0] == 0x50 || text[0] == 0x44
                ? .china : .otherLetterDigits
        case (2, 7):
            switch (text[0], text[1]) {
            case (0x45, 0x41...0x5a) where text[1] != 0x49 && text[1] != 0x4f: return .china
            case (0x44, 0x45), (0x53, 0x45), (0x50, 0x45): return .china  // DE SE PE
            case (0x48, 0x41...0x4a), (0x4b, 0x4a), (0x4d, 0x41), (0x4d, 0x42):
                return .hongKongMacau  // HA-HJ KJ MA MB
            default: return .italy
            }
        case (3, 6): return .spain
        case (2, 6), (1, 6): return .otherLetterDigits
        default: return nil
        }
    }

    /// Nine characters of an alphabet without vowels and look-alikes, a letter in front.
    private static func isGerman(_ text: ByteView) -> Bool {
        guard text.count == 9, text[0].isASCIIUpper else { return false }
        var digits = 0
        for byte in text {
            switch byte {
            case 0x30...0x39: digits += 1
            // C F G H J K L M N P R T V W X Y Z
            case 0x43, 0x46, 0x47, 0x48, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x50, 0x52, 0x54, 0x56,
                0x57, 0x58, 0x59, 0x5a:
                break
            default: return false
            }
        }
        return digits >= 2
    }

    package static func problem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 6, text.count <= 9 else { return .length }
        guard text.allSatisfy({ $0.base36 < 36 }) else { return .format }
        return form(text) == nil ? .component(.form) : nil
    }
}
