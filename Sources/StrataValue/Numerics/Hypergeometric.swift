import Glibc

/// Gauss's hypergeometric function ₂F₁(a, b; c; z) for 0 ≤ z < 1 and positive c.
package enum Hypergeometric {
    /// Terms after which a series is given up; near z = 1 convergence is slow.
    private static let maximumTerms = 200_000

    /// The value of the power series, terms added until they no longer count.
    ///
    /// All terms of one sign keep full accuracy; with a negative `a` or `b` what cancels is lost.
    ///
    /// - Returns: The value; infinity where the series diverges.
    package static func value(a: Double, b: Double, c: Double, z: Double) -> Double {
        if z == 0 || a == 0 || b == 0 { return 1 }
        // Euler's transformation, where it makes the series shorter.
        if z > 0.9, c - a > 0, c - b > 0, c < a + b {
            return exp((c - a - b) * log1p(-z)) * series(c - a, c - b, c, z)
        }
        return series(a, b, c, z)
    }

    private static func series(_ a: Double, _ b: Double, _ c: Double, _ z: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var n = 0.0
        for _ in 0..<maximumTerms {
            term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z
            sum += term
            n += 1
            if abs(term) <= abs(sum) * 0x1p-54 * (1 - z) || term == 0 { break }
            if !sum.isFinite { break }
        }
        return sum
    }

    /// S = (₂F₁(e, k; c; z) − 1) / e, which stays finite where e vanishes.
    ///
    /// S = Σ (e+1)ₙ₋₁ (k)ₙ / ((c)ₙ n!) zⁿ, n from 1.
    static func slope(e: Double, k: Double, c: Double, z: Double) -> Double {
        var term = k / c * z
        var sum = term
        var n = 1.0
        for _ in 0..<maximumTerms {
            if abs(term) <= abs(sum) * 0x1p-54 * (1 - z) || term == 0 { break }
            term *= (e + n) * (k + n) / ((c + n) * (n + 1)) * z
            sum += term
            n += 1
        }
        return sum
    }
}
