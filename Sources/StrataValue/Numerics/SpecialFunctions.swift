import Glibc

/// Functions of the gamma family for positive arguments, near to the last bit.
///
/// The C library's `lgamma` keeps the sign in a global variable and has no derivatives beside it.
package enum SpecialFunctions {
    /// The logarithm of the gamma function.
    ///
    /// Recurrence up to 10, then Stirling's series (Abramowitz and Stegun 6.1.15, 6.1.41); near 1
    /// and 2, where the logarithm vanishes, a Taylor series in zeta values (6.1.33).
    package static func logGamma(_ x: Double) -> Double {
        guard x > 0 else { return x.isNaN ? .nan : .infinity }
        if x < 1e-300 { return -log(x) }
        if abs(x - 1) < 0.2 { return logGammaNearOne(x - 1) }
        if abs(x - 2) < 0.2 { return logGammaNearOne(x - 2) + log1p(x - 2) }
        var shift = 1.0
        var y = x
        while y < 10 {
            shift *= y
            y += 1
        }
        let inverse = 1 / y
        let square = inverse * inverse
        var series = -3617.0 / 122_400
        series = series * square + 1.0 / 156
        series = series * square - 691.0 / 360_360
        series = series * square + 1.0 / 1188
        series = series * square - 1.0 / 1680
        series = series * square + 1.0 / 1260
        series = series * square - 1.0 / 360
        series = series * square + 1.0 / 12
        let stirling = (y - 0.5) * log(y) - y + 0.918938533204672741780329736406 + series * inverse
        return stirling - log(shift)
    }

    /// ln Γ(x + d) − ln Γ(x), without the cancellation of the two where `x` is large.
    package static func logGammaRise(_ x: Double, by d: Double) -> Double {
        guard x >= 20, d >= 0 else { return logGamma(x + d) - logGamma(x) }
        func series(_ y: Double) -> Double {
            let square = 1 / (y * y)
            var sum = 1.0 / 1188
            sum = sum * square - 1.0 / 1680
            sum = sum * square + 1.0 / 1260
            sum = sum * square - 1.0 / 360
            sum = sum * square + 1.0 / 12
            return sum / y
        }
        let growth = log1p(d / x)
        // (x + d − ½) ln(1 + d/x) − d in two parts, each small.
        return d * log(x) + ((x - 0.5) * growth - d) + d * growth + (series(x + d) - series(x))
    }

    /// The derivative of `logGamma` (Abramowitz and Stegun 6.3.5, 6.3.18).
    package static func digamma(_ x: Double) -> Double {
        guard x > 0 else { return x.isNaN ? .nan : -.infinity }
        var y = x
        var sum = 0.0
        while y < 10 {
            sum -= 1 / y
            y += 1
        }
        let inverse = 1 / y
        let square = inverse * inverse
        var series = 1.0 / 12
        series = series * square - 691.0 / 32_760
        series = series * square + 1.0 / 132
        series = series * square - 1.0 / 240
        series = series * square + 1.0 / 252
        series = series * square - 1.0 / 120
        series = series * square + 1.0 / 12
        return sum + log(y) - 0.5 * inverse - series * square
    }

    /// The second derivative of `logGamma` (Abramowitz and Stegun 6.4.6, 6.4.12).
    package static func trigamma(_ x: Double) -> Double {
        guard x > 0 else { return x.isNaN ? .nan : .infinity }
        var y = x
        var sum = 0.0
        while y < 10 {
            sum += 1 / (y * y)
            y += 1
        }
        let inverse = 1 / y
        let square = inverse * inverse
        var series = 7.0 / 6
        series = series * square - 691.0 / 2730
        series = series * square + 5.0 / 66
        series = series * square - 1.0 / 30
        series = series * square + 1.0 / 42
        series = series * square - 1.0 / 30
        series = series * square + 1.0 / 6
        return sum + inverse + 0.5 * square + series * square * inverse
    }

    /// ln Γ(1 + z) for |z| ≤ 0.2.
    private static func logGammaNearOne(_ z: Double) -> Double {
        var sum = 0.0
        for index in zetas.indices.reversed() {
            let order = Double(index + 2)
            sum = sum * -z + zetas[index] / order
        }
        return -0.577215664901532860606512090082 * z + sum * z * z
    }

    /// ζ(2), ζ(3)…
    private static let zetas: [Double] = [
        1.64493406684822643647, 1.20205690315959428540, 1.08232323371113819152,
        1.03692775514336992633, 1.01734306198444913971, 1.00834927738192282684,
        1.00407735619794433938, 1.00200839282608221442, 1.00099457512781808534,
        1.00049418860411946456, 1.00024608655330804830, 1.00012271334757848915,
        1.00006124813505870483, 1.00003058823630702049, 1.00001528225940865187,
        1.00000763719763789976, 1.00000381729326499984, 1.00000190821271655394,
        1.00000095396203387280, 1.00000047693298678781, 1.00000023845050272773,
        1.00000011921992596531, 1.00000005960818905126,
    ]

    /// ln(1 + e^x) without overflow.
    @inline(__always)
    static func softplus(_ x: Double) -> Double {
        x > 0 ? x + log1p(exp(-x)) : log1p(exp(x))
    }
}
