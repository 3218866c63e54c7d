import Crypto

/// A secret order of the numbers of a space: each place in the order is one number and the other way
/// round, so that numbers that are given out one after the other have nothing in common, none is given
/// out twice, and the key tells which was the how-manieth.
///
/// A Feistel network of eight rounds over the next even number of bits, walked until it comes out
/// below the size (Black and Rogaway, 2002); the rounds' function is HMAC-SHA-256.
struct NumberOrder {
    private let space: NumberSpace
    private let key: SymmetricKey
    /// Bits of a half.
    private let half: UInt64
    private static let rounds: ClosedRange<UInt8> = 1...8

    init(_ space: NumberSpace, key: [UInt8]) {
        self.space = space
        self.key = SymmetricKey(data: key)
        let bits = UInt64(64 - (space.size - 1).leadingZeroBitCount)
        half = (bits + 1) / 2
    }

    private var mask: UInt64 { 1 << half - 1 }

    private func round(_ number: UInt8, _ value: UInt64) -> UInt64 {
        var message = Array(space.rawValue.utf8) + [0, number]
        withUnsafeBytes(of: value.bigEndian) { message.append(contentsOf: $0) }
        let code = HMAC<SHA256>.authenticationCode(for: message, using: key)
        return code.withUnsafeBytes { $0.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } } & mask
    }

    /// The place in the space of a place in the order.
    func place(_ index: UInt64) -> UInt64 {
        var value = index % space.size
        repeat {
            var (left, right) = (value >> half, value & mask)
            for number in Self.rounds { (left, right) = (right, left ^ round(number, right)) }
            value = left << half | right
        } while value >= space.size
        return value
    }

    /// The place in the order of a place in the space.
    func index(_ place: UInt64) -> UInt64 {
        var value = place
        repeat {
            var (left, right) = (value >> half, value & mask)
            for number in Self.rounds.reversed() {
                (left, right) = (right ^ round(number, left), left)
            }
            value = left << half | right
        } while value >= space.size
        return value
    }
}
