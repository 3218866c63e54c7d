/// Unsigned integers in groups of seven bits, the least significant first, as short as they can be.
enum LEB128 {
    static func append(_ value: UInt64, to output: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            output.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        output.append(UInt8(rest))
    }

    /// A number of at most `bits`, a multiple of seven; `nil` where it ends too early or is longer
    /// than it must be.
    static func read(_ bytes: [UInt8], _ offset: inout Int, bits: UInt64 = 35) -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: bits, by: 7) {
            guard offset < bytes.count else { return nil }
            let byte = bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return byte != 0 || shift == 0 ? value : nil }
        }
        return nil
    }
}
