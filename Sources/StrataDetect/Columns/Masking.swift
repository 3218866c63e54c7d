/// Masked examples: enough to recognise the kind of a value, not the value.
enum Masking {
    /// The first and last character of a value with its form between: letters and Han as `＊`,
    /// digits as `#`; at most 24 characters.
    static func example(_ value: UnsafeBufferPointer<UInt8>) -> String {
        let text = String(decoding: value.prefix(96), as: UTF8.self)
        var result = ""
        var shown = 0
        for scalar in text.unicodeScalars {
            if result.unicodeScalars.count >= 24 {
                result += "…"
                break
            }
            switch scalar.value {
            case 0x30...0x39:
                result += "#"
            case 0x41...0x5A, 0x61...0x7A:
                result += shown == 0 && text.unicodeScalars.count > 3 ? String(scalar) : "*"
            case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069:
                result += "?"
            case 0x80...:
                result += shown == 0 && text.unicodeScalars.count > 1 ? String(scalar) : "*"
            default:
                result.unicodeScalars.append(scalar)
            }
            shown += 1
        }
        return result
    }
}
