/// The field of 256 elements modulo x⁸ + x⁴ + x³ + x + 1 (FIPS 197, section 4.2).
///
/// Time and memory accesses are the same whatever the operands: no tables, no branches on them.
enum GaloisField {
    static func multiply(_ a: UInt8, _ b: UInt8) -> UInt8 {
        var product: UInt8 = 0
        var a = a
        for bit in UInt8(0)..<8 {
            product ^= a & (0 &- ((b &>> bit) & 1))
            a = (a &<< 1) ^ (0x1B & (0 &- (a &>> 7)))
        }
        return product
    }

    /// The inverse, by a²⁵⁴; that of zero is zero.
    static func invert(_ a: UInt8) -> UInt8 {
        var power = a
        for _ in 0..<6 { power = multiply(multiply(power, power), a) }
        return multiply(power, power)
    }

    /// How much the values at `points` count at `x` (Lagrange): a factor for each point. The points
    /// are public and differ.
    static func weights(of points: [UInt8], at x: UInt8) -> [UInt8] {
        points.map { point in
            points.reduce(1) { weight, other in
                guard other != point else { return weight }
                return multiply(weight, multiply(x ^ other, invert(point ^ other)))
            }
        }
    }
}
