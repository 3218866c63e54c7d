/// A customer's identifier in 16 bytes: up to 15 bytes of text as they are, longer ones as a keyed
/// digest of 120 bits whose text is kept apart.
struct CustomerKey: Hashable, Comparable {
    /// The first eight bytes of the text, big-endian, so that keys sort as the texts do.
    var high: UInt64
    /// Seven more bytes, and the length; 255 for a digest.
    var low: UInt64

    static let longest = 15
    private static let digestMark: UInt64 = 0xFF

    var isDigest: Bool { low & 0xFF == Self.digestMark }

    /// The key of a text of at most 15 bytes, behind which 16 bytes may be read.
    @inline(__always)
    init(short bytes: UnsafePointer<UInt8>, _ count: Int) {
        let raw = UnsafeRawPointer(bytes)
        let first = UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self))
        let second = UInt64(
            bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        // Shifts of 64 and more give 0 with Swift's smart operator.
        let gone = UInt64(truncatingIfNeeded: max(8 &- count, 0) &* 8)
        high = gone == 64 ? 0 : (first >> gone) << gone
        let rest = UInt64(truncatingIfNeeded: (16 &- max(count, 8)) &* 8)
        low = rest == 64 ? 0 : (second >> rest) << rest
        low |= UInt64(truncatingIfNeeded: count)
    }

    /// The key of a longer text; Swift's hasher is keyed anew in every process, so nobody can make
    /// two texts that meet.
    init(long text: UnsafeBufferPointer<UInt8>) {
        func digest(_ start: UInt8) -> UInt64 {
            var hasher = Hasher()
            hasher.combine(start)
            hasher.combine(bytes: UnsafeRawBufferPointer(text))
            return UInt64(bitPattern: Int64(hasher.finalize()))
        }
        high = digest(1)
        low = digest(2) << 8 | Self.digestMark
    }

    /// The text of a key that is none of a digest.
    var text: [UInt8] {
        let count = Int(low & 0xFF)
        return (0..<min(count, Self.longest)).map { index -> UInt8 in
            let word: UInt64 = index < 8 ? high : low
            let shift = UInt64(56 - index % 8 * 8)
            return UInt8(truncatingIfNeeded: word >> shift)
        }
    }

    static func < (a: CustomerKey, b: CustomerKey) -> Bool {
        a.high != b.high ? a.high < b.high : a.low < b.low
    }

    /// A mix of both words: the upper bits choose a place in a table, the lower ones a partition.
    @inline(__always)
    func mixed(_ seed: UInt64) -> UInt64 {
        let product = (high ^ 0x9E37_79B9_7F4A_7C15 ^ seed)
            .multipliedFullWidth(by: low ^ 0xE703_7ED1_A0B4_28DB ^ (seed << 1))
        return product.high ^ product.low
    }
}
