import CByteScan

/// Checks UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, nothing past U+10FFFF.
enum UTF8Validator {
    /// The first position at or after `start` where no valid sequence begins, or `count`;
    /// `multibyteCharacters` is raised by one for each character that is not ASCII.
    static func validPrefix(
        _ base: UnsafePointer<UInt8>, from start: Int, count: Int,
        multibyteCharacters: inout Int
    ) -> Int {
        var position = start
        var multibyte = 0
        defer { multibyteCharacters += multibyte }
        while position < count {
            position += byte_scan_valid_utf8(base + position, count - position, &multibyte)
            // What vectors leave to judge: a part of their length, then they may go on.
            let end = min(position + 64, count)
            while position < end {
                let length = sequenceLength(base + position, available: count - position)
                if length <= 0 { return position }
                if length > 1 { multibyte += 1 }
                position += length
            }
        }
        return count
    }

    /// Length of the valid sequence at `p`, 0 when invalid, -1 when cut off by the end.
    @inline(__always)
    static func sequenceLength(_ p: UnsafePointer<UInt8>, available: Int) -> Int {
        let first = p[0]
        if first < 0x80 { return 1 }
        if first < 0xC2 || first > 0xF4 { return 0 }
        guard available > 1 else { return -1 }
        let second = p[1]
        if first < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
        let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard second >= lowest, second <= highest else { return 0 }
        guard available > 2 else { return -1 }
        guard p[2] & 0xC0 == 0x80 else { return 0 }
        if first < 0xF0 { return 3 }
        guard available > 3 else { return -1 }
        return p[3] & 0xC0 == 0x80 ? 4 : 0
    }

    /// The start of a sequence that the end cuts off, or `count` where the text ends whole.
    static func incompleteTail(_ base: UnsafePointer<UInt8>, count: Int) -> Int {
        for back in 1...3 where back <= count {
            let byte = base[count - back]
            if byte < 0x80 { return count }
            if byte >= 0xC0 {
                let length = sequenceLength(base + (count - back), available: back)
                return length == -1 ? count - back : count
            }
        }
        return count
    }
}
