/// The data of a payment card's magnetic stripe, or of its equivalent on a chip (ISO/IEC 7813).
///
/// Track 1: `%B`, card number, `^`, name, `^`, `YYMM`, service code, further data, `?`. Track 2: `;`,
/// card number, `=` (`D` as a chip writes it), `YYMM`, service code, further data, `?`. Readers leave
/// the marks at both ends out, so that they are not asked for. The card number has a right check
/// digit.
package enum TrackData {
    /// The longest track, of the first kind: 79 characters (ISO/IEC 7811-2).
    private static let longest = 79

    /// Where a track is whose card number begins at `start`, given its digits are the first ones of
    /// a run; marks before it belong to it.
    ///
    /// - Parameters:
    ///   - start: Where the digits begin.
    ///   - count: How many units the text has.
    ///   - unit: A unit of the text.
    /// - Returns: `nil` where no track stands there.
    @inline(__always)
    static func range(
        digitsAt start: Int, count: Int, _ unit: (Int) -> UInt16
    ) -> Range<Int>? {
        func isDigit(_ i: Int) -> Bool { i < count && unit(i) &- 0x30 <= 9 }
        var end = start
        while end - start <= 19, isDigit(end) { end += 1 }
        guard end - start >= 12, end - start <= 19, end < count, holds(start, end, unit) else {
            return nil
        }
        var first = start
        switch unit(end) {
        case 0x5E:
            guard let stop = firstTrack(behind: end, count, unit) else { return nil }
            if first > 0, unit(first - 1) | 0x20 == 0x62 { first -= 1 }
            if first > 0, unit(first - 1) == 0x25 { first -= 1 }
            return first..<stop
        case 0x3D, 0x44, 0x64:
            var stop = end + 1
            while stop - first < longest, isDigit(stop) { stop += 1 }
            let isMarked = first > 0 && unit(first - 1) == 0x3B
            // A year, a month and a service code; where the mark stands, a date is enough.
            guard stop - end - 1 >= (isMarked ? 4 : 7) else { return nil }
            let month = (unit(end + 3) &- 0x30) * 10 + (unit(end + 4) &- 0x30)
            guard month >= 1, month <= 12 else { return nil }
            if isMarked { first -= 1 }
            if stop < count, unit(end) != 0x3D, unit(stop) | 0x20 == 0x66 { stop += 1 }
            if stop < count, unit(stop) == 0x3F { stop += 1 }
            return first..<stop
        default: return nil
        }
    }

    /// The end of what stands behind a card number in a track of the first kind.
    @inline(__always)
    private static func firstTrack(
        behind mark: Int, _ count: Int, _ unit: (Int) -> UInt16
    ) -> Int? {
        var i = mark + 1
        // The name: 2 to 26 characters; some leave more room.
        while i < count, i - mark <= 30, unit(i) >= 0x20, unit(i) != 0x5E, unit(i) != 0x3F {
            i += 1
        }
        guard i - mark >= 3, i < count, unit(i) == 0x5E else { return nil }
        let date = i + 1
        var stop = date
        while stop - mark < longest, stop < count, isPlain(unit(stop)) { stop += 1 }
        guard stop - date >= 4 else { return nil }
        // Further data may have blanks and signs; then the mark of its end tells where it ends.
        var end = stop
        while end - mark < longest, end < count, unit(end) >= 0x20, unit(end) <= 0x5F {
            if unit(end) == 0x3F { return end + 1 }
            end += 1
        }
        return stop
    }

    @inline(__always)
    private static func isPlain(_ unit: UInt16) -> Bool {
        unit &- 0x30 <= 9 || (unit | 0x20) &- 0x61 < 26 || unit == 0x5E
    }

    /// Whether the check digit of the number holds (ISO/IEC 7812-1).
    @inline(__always)
    private static func holds(_ start: Int, _ end: Int, _ unit: (Int) -> UInt16) -> Bool {
        var sum = 0
        var any: UInt16 = 0
        for i in start..<end {
            let digit = Int(unit(i) &- 0x30)
            any |= unit(i) &- 0x30
            let value = (end - 1 - i) % 2 == 1 ? digit * 2 : digit
            sum += value > 9 ? value - 9 : value
        }
        return any != 0 && sum % 10 == 0
    }

    /// Where tracks are in a text, as bytes, ascending.
    package static func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard text.count >= 20 else { return [] }
        var ranges: [Range<Int>] = []
        var i = 0
        while i < text.count {
            guard text[i] &- 0x30 <= 9 else {
                i += 1
                continue
            }
            if let found = range(digitsAt: i, count: text.count, { UInt16(text[$0]) }) {
                ranges.append(found)
                i = found.upperBound
            } else {
                while i < text.count, text[i] &- 0x30 <= 9 { i += 1 }
            }
        }
        return ranges
    }
}
