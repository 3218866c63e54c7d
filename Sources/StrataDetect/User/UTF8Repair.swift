/// Makes valid UTF-8 of any bytes without moving one of them.
enum UTF8Repair {
    static func isValid(_ text: ByteView) -> Bool {
        var index = 0
        while index < text.count {
            let length = TextBuffer.validLength(text, index)
            if length == 0 { return false }
            index += length
        }
        return true
    }

    /// The text with every byte that is no part of a character replaced by SUBSTITUTE.
    static func repaired(_ text: ByteView) -> [UInt8] {
        var result = Array(text)
        var index = 0
        while index < text.count {
            let length = TextBuffer.validLength(text, index)
            if length == 0 { result[index] = 0x1A }
            index += max(length, 1)
        }
        return result
    }
}
