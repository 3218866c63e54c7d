/// A small random source whose numbers are the same for the same seed on every platform.
///
/// xoshiro256** (Blackman and Vigna, 2018), its state filled by SplitMix64 (Steele, Lea and Flood,
/// 2014). Only integer and IEEE 754 basic operations are used. Not for secrets.
package struct SeededRandom: Sendable {
    private var s0: UInt64
    private var s1: UInt64
    private var s2: UInt64
    private var s3: UInt64

    /// The source for one row of one table: any row can be made without those before it.
    ///
    /// - Parameters:
    ///   - seed: The number that the person gave.
    ///   - stream: The number of the row; different streams of a seed are unrelated.
    package init(seed: UInt64, stream: UInt64 = 0) {
        var state = Self.mix(seed &+ 0x9E37_79B9_7F4A_7C15) ^ Self.mix(~stream)
        func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            return Self.mix(state)
        }
        s0 = next()
        s1 = next()
        s2 = next()
        s3 = next()
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    package mutating func next() -> UInt64 {
        let product = s1 &* 5
        let result = ((product << 7) | (product >> 57)) &* 9
        let shifted = s1 << 17
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = (s3 << 45) | (s3 >> 19)
        return result
    }

    /// A number in `0..<bound`; the bias of a bound below 2^20 is under one in 4,000.
    package mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        return Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(UInt32(bound))) >> 32)
    }

    /// A number in `range`, both ends included.
    package mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// True in `percent` of 100 draws.
    package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// A number of at most `digits` decimal digits, at most 18.
    package mutating func digits(_ digits: Int) -> UInt64 {
        var bound: UInt64 = 1
        for _ in 0..<min(digits, 18) { bound &*= 10 }
        return next() % bound
    }

    /// A number in `0..<1` with 53 bits.
    package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
