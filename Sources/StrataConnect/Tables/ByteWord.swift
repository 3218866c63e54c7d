/// Eight bytes at a time in a machine word.
enum ByteWord {
    @inline(__always)
    static func load(_ base: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
        UInt64(
            littleEndian: UnsafeRawPointer(base).loadUnaligned(
                fromByteOffset: offset, as: UInt64.self))
    }

    @inline(__always)
    static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The top bit of each byte of `word` that equals the repeated byte of `pattern`.
    ///
    /// The lowest bit set is always right; above it a byte that differs only in its lowest bit may
    /// be set too, so that a caller who goes on must look at the byte itself.
    @inline(__always)
    static func matches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
        let x = word ^ pattern
        return (x &- 0x0101_0101_0101_0101) & ~x & 0x8080_8080_8080_8080
    }

    /// Index of the first flagged byte.
    @inline(__always)
    static func firstIndex(_ flags: UInt64) -> Int { flags.trailingZeroBitCount >> 3 }
}
