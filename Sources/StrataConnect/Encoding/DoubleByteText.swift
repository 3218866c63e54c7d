/// How well bytes fit the encodings of East Asia that write a character in two bytes.
///
/// Nearly any bytes are well-formed in all of them; what tells them apart is where the characters
/// lie that texts are made of: GB 2312 within GB18030 (GB 18030-2022), level 1 of Big5 (CNS 11643
/// plane 1), kana and level 1 of JIS X 0208 in Shift_JIS.
struct DoubleByteText {
    private(set) var characters = 0
    /// Characters of those that texts are made of.
    private(set) var common = 0
    private(set) var broken = 0

    private var isWellFormed: Bool { characters > 0 && broken * 20 <= characters }
    private var share: Double { Double(common) / Double(max(characters, 1)) }

    /// The encoding of bytes that are no UTF-8, and whether there is little doubt about it; `nil`
    /// where they fit none.
    static func encoding(
        of bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (encoding: TextEncoding, isClear: Bool)? {
        let simplified = gb18030(bytes, from: start)
        if simplified.isWellFormed, simplified.share >= 0.8 { return (.gb18030, true) }
        let traditional = big5(bytes, from: start)
        let japanese = shiftJIS(bytes, from: start)
        let isTraditional = traditional.share >= japanese.share
        let other = isTraditional ? traditional : japanese
        if other.isWellFormed, other.characters >= 4, other.share >= 0.9,
            other.share > simplified.share + 0.15
        {
            return (isTraditional ? .big5 : .shiftJIS, true)
        }
        return simplified.isWellFormed ? (.gb18030, false) : nil
    }

    static func gb18030(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> DoubleByteText {
        var result = DoubleByteText()
        var position = start
        while position < bytes.count {
            let first = bytes[position]
            guard first >= 0x80 else {
                position += 1
                continue
            }
            guard position + 1 < bytes.count else { break }
            let second = bytes[position + 1]
            if first == 0x80 || first == 0xFF {
                result.skip(&position)
            } else if (0x40...0x7E).contains(second) || (0x80...0xFE).contains(second) {
                let isCommon = (0xA1...0xA9).contains(first) || (0xB0...0xF7).contains(first)
                result.take(2, isCommon: isCommon && second >= 0xA1, &position)
            } else if (0x30...0x39).contains(second) {
                guard position + 3 < bytes.count else { break }
                if (0x81...0xFE).contains(bytes[position + 2]),
                    (0x30...0x39).contains(bytes[position + 3])
                {
                    // Four bytes of that form stand in no other encoding.
                    result.take(4, isCommon: true, &position)
                } else {
                    result.skip(&position)
                }
            } else {
                result.skip(&position)
            }
        }
        return result
    }

    private static func big5(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> DoubleByteText {
        var result = DoubleByteText()
        var position = start
        while position < bytes.count {
            let first = bytes[position]
            guard first >= 0x80 else {
                position += 1
                continue
            }
            guard position + 1 < bytes.count else { break }
            let second = bytes[position + 1]
            if (0x81...0xFE).contains(first),
                (0x40...0x7E).contains(second) || (0xA1...0xFE).contains(second)
            {
                result.take(2, isCommon: (0xA1...0xC6).contains(first), &position)
            } else {
                result.skip(&position)
            }
        }
        return result
    }

    private static func shiftJIS(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> DoubleByteText {
        var result = DoubleByteText()
        var position = start
        while position < bytes.count {
            let first = bytes[position]
            guard first >= 0x80 else {
                position += 1
                continue
            }
            // Half-width kana stand alone, and are not what a text is made of.
            if (0xA1...0xDF).contains(first) {
                result.take(1, isCommon: false, &position)
                continue
            }
            guard position + 1 < bytes.count else { break }
            let second = bytes[position + 1]
            let isLead = (0x81...0x9F).contains(first) || (0xE0...0xFC).contains(first)
            if isLead, (0x40...0x7E).contains(second) || (0x80...0xFC).contains(second) {
                let isCommon = (0x81...0x83).contains(first) || (0x88...0x98).contains(first)
                result.take(2, isCommon: isCommon, &position)
            } else {
                result.skip(&position)
            }
        }
        return result
    }

    private mutating func take(_ length: Int, isCommon: Bool, _ position: inout Int) {
        characters += 1
        if isCommon { common += 1 }
        position += length
    }

    private mutating func skip(_ position: inout Int) {
        broken += 1
        position += 1
    }
}
