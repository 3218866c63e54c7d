/// A hash of 64 bits with a secret of this process.
///
/// Whoever makes a file does not know the secret, so that no text can be made to pass for another
/// in a memory that tells texts apart by their hashes.
struct SeededHash {
    private static let secret = UInt64.random(in: .min ... .max)
    private var state: UInt64

    /// A hash of something that takes so many bytes or units.
    @inline(__always)
    init(count: Int) { state = Self.secret ^ UInt64(count) &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    mutating func add(_ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        state = product.high ^ product.low ^ word &* 0xE703_7ED1_A0B4_28DB
    }

    /// The hash; never 0.
    @inline(__always)
    var value: UInt64 { state == 0 ? 1 : state }
}
