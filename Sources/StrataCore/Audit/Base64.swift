/// Base 64 with padding (RFC 4648, section 4), as signed notes and checkpoints use it.
package enum Base64 {
    private static let digits = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let pad = UInt8(ascii: "=")
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    package static func text(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            let one = UInt32(bytes[index])
            let two = left > 1 ? UInt32(bytes[index + 1]) : 0
            let three = left > 2 ? UInt32(bytes[index + 2]) : 0
            let group = one << 16 | two << 8 | three
            output.append(digits[Int(group >> 18)])
            output.append(digits[Int(group >> 12 & 63)])
            output.append(left > 1 ? digits[Int(group >> 6 & 63)] : pad)
            output.append(left > 2 ? digits[Int(group & 63)] : pad)
            index += 3
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes of a text; `nil` where it is not their one encoding.
    package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let input = Array(text.utf8)
        guard input.count % 4 == 0 else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(input.count / 4 * 3)
        for start in stride(from: 0, to: input.count, by: 4) {
            let isLast = start + 4 == input.count
            var padding = 0
            if isLast, input[start + 3] == pad { padding = input[start + 2] == pad ? 2 : 1 }
            var group: UInt32 = 0
            for offset in 0..<4 {
                let value = offset >= 4 - padding ? 0 : values[Int(input[start + offset])]
                guard value < 64 else { return nil }
                group = group << 6 | UInt32(value)
            }
            let count = 3 - padding
            // The bits behind the last byte are zero in the one encoding.
            if padding > 0, group & (padding == 1 ? 0xFF : 0xFFFF) != 0 { return nil }
            for offset in 0..<count {
                output.append(UInt8(truncatingIfNeeded: group >> (16 - 8 * UInt32(offset))))
            }
        }
        return output
    }
}
