/// Logarithm and exponential out of IEEE 754 basic operations only.
///
/// The C library's functions differ in the last bit from platform to platform, and one bit would
/// make two machines write different files for one seed.
enum PortableMath {
    private static let ln2 = 0.693147180559945309417232121458

    /// The natural logarithm of a positive, normal number.
    static func log(_ x: Double) -> Double {
        let m = x.significand
        let z = (m - 1) / (m + 1)
        let z2 = z * z
        var term = z
        var sum = 0.0
        var k = 1.0
        while k < 60 {
            sum += term / k
            term *= z2
            k += 2
        }
        return 2 * sum + Double(x.exponent) * ln2
    }

    /// e to the power of `x`, for `x` between -700 and 700.
    static func exp(_ x: Double) -> Double {
        let n = (x / ln2).rounded()
        let r = x - n * ln2
        var term = 1.0
        var sum = 1.0
        for k in 1..<24 {
            term *= r / Double(k)
            sum += term
        }
        return Double(sign: .plus, exponent: Int(n), significand: sum)
    }
}

extension SeededRandom {
    /// An exponential variate with the given rate.
    mutating func exponential(rate: Double) -> Double {
        -PortableMath.log(1 - unit() + 0x1p-60) / rate
    }

    /// A standard normal variate (Marsaglia's polar method).
    mutating func normal() -> Double {
        while true {
            let u = 2 * unit() - 1
            let v = 2 * unit() - 1
            let s = u * u + v * v
            guard s > 0x1p-60, s < 1 else { continue }
            return u * (-2 * PortableMath.log(s) / s).squareRoot()
        }
    }

    /// A gamma variate (Marsaglia and Tsang, 2000; boosted where the shape is below one).
    mutating func gamma(shape: Double, rate: Double) -> Double {
        guard shape >= 1 else {
            let boost = PortableMath.exp(PortableMath.log(unit() + 0x1p-60) / shape)
            return gamma(shape: shape + 1, rate: rate) * boost
        }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal()
            let t = 1 + c * x
            guard t > 0 else { continue }
            let v = t * t * t
            let u = unit() + 0x1p-60
            if PortableMath.log(u) < 0.5 * x * x + d - d * v + d * PortableMath.log(v) {
                return d * v / rate
            }
        }
    }
}
