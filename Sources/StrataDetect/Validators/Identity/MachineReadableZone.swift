/// Lines of the machine-readable zone of travel documents (ICAO Doc 9303, parts 3 to 6).
package enum MachineReadableZone {
    /// Which document's line it is.
    package enum Format: UInt8, Sendable {
        /// Passport, second of two lines of 44.
        case passport
        /// Document of size 2 or visa B, second of two lines of 36.
        case size2
        /// Card, first of three lines of 30.
        case cardFirst
        /// Card, second of three lines of 30.
        case cardSecond
        /// Visa A, second of two lines of 44: no check digit over the whole.
        case visa
    }

    /// The format of one line whose check digits hold; nil for anything else, names' lines included.
    package static func line(_ text: ByteView) -> Format? {
        guard text.count == 44 || text.count == 36 || text.count == 30,
            text.allSatisfy({ value($0) != nil })
        else { return nil }
        switch text.count {
        case 44:
            guard documentAndDatesHold(text) else { return nil }
            if holds(text, 28..<42, at: 42, emptyIsFine: true),
                holds(text, [0..<10, 13..<20, 21..<43], at: 43)
            {
                return .passport
            }
            return .visa
        case 36:
            guard documentAndDatesHold(text) else { return nil }
            return holds(text, [0..<10, 13..<20, 21..<35], at: 35) ? .size2 : nil
        default:
            if holds(text, 5..<14, at: 14), text[0] == 0x49 || text[0] == 0x41 || text[0] == 0x43,
                text[5] != 0x3c
            {
                return .cardFirst
            }
            return holds(text, 0..<6, at: 6) && holds(text, 8..<14, at: 14)
                && isSex(text[7]) && isDate(text, at: 0) && isDate(text, at: 8)
                ? .cardSecond : nil
        }
    }

    private static func documentAndDatesHold(_ text: ByteView) -> Bool {
        holds(text, 0..<9, at: 9) && holds(text, 13..<19, at: 19) && holds(text, 21..<27, at: 27)
            && isSex(text[20]) && isDate(text, at: 13) && isDate(text, at: 21)
    }

    private static func isSex(_ byte: UInt8) -> Bool {
        byte == 0x4d || byte == 0x46 || byte == 0x3c || byte == 0x58
    }

    /// Six characters `YYMMDD`; unknown parts are fillers.
    private static func isDate(_ text: ByteView, at start: Int) -> Bool {
        guard text.areDigits(from: start, count: 6) else {
            return text[start..<start + 6].allSatisfy { $0 == 0x3c || $0.isASCIIDigit }
        }
        let month = text.number(from: start + 2, count: 2)
        let day = text.number(from: start + 4, count: 2)
        return (1...12).contains(month) && (1...31).contains(day)
    }

    /// The value of a character: digits, A = 10 … Z = 35, filler 0.
    private static func value(_ byte: UInt8) -> Int? {
        if byte == 0x3c { return 0 }
        let value = Int(byte.base36)
        return value < 36 ? value : nil
    }

    private static func holds(
        _ text: ByteView, _ range: Range<Int>, at check: Int, emptyIsFine: Bool = false
    ) -> Bool {
        if emptyIsFine, text[check] == 0x3c {
            return text[range].allSatisfy { $0 == 0x3c }
        }
        return holds(text, [range], at: check)
    }

    /// Weights 7, 3, 1 running through all ranges.
    private static func holds(_ text: ByteView, _ ranges: [Range<Int>], at check: Int) -> Bool {
        var sum = 0
        var position = 0
        for range in ranges {
            for index in range {
                let weight = position % 3 == 0 ? 7 : position % 3 == 1 ? 3 : 1
                sum += (value(text[index]) ?? 0) * weight
                position += 1
            }
        }
        return text[check].isASCIIDigit && sum % 10 == text.digit(check)
    }

    static func problem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 44 || text.count == 36 || text.count == 30 else { return .length }
        guard text.allSatisfy({ value($0) != nil }) else { return .format }
        return line(text) == nil ? .checksum : nil
    }
}
