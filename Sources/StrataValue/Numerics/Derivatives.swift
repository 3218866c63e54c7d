/// A sum with its first and second derivatives by up to four parameters.
struct Derivatives: Sendable {
    var value = 0.0
    var gradient = SIMD4<Double>.zero
    /// Rows of the matrix of second derivatives.
    var h0 = SIMD4<Double>.zero
    var h1 = SIMD4<Double>.zero
    var h2 = SIMD4<Double>.zero
    var h3 = SIMD4<Double>.zero

    /// Adds `weight · v vᵀ` to the second derivatives.
    @inline(__always)
    mutating func addOuter(_ v: SIMD4<Double>, weight: Double) {
        let scaled = v * weight
        h0 += scaled * v[0]
        h1 += scaled * v[1]
        h2 += scaled * v[2]
        h3 += scaled * v[3]
    }

    /// Adds to a pair of mixed second derivatives, or to one on the diagonal.
    @inline(__always)
    mutating func addSecond(_ i: Int, _ j: Int, _ amount: Double) {
        self[row: i][j] += amount
        if i != j { self[row: j][i] += amount }
    }

    subscript(row index: Int) -> SIMD4<Double> {
        @inline(__always) get {
            switch index {
            case 0: h0
            case 1: h1
            case 2: h2
            default: h3
            }
        }
        @inline(__always) set {
            switch index {
            case 0: h0 = newValue
            case 1: h1 = newValue
            case 2: h2 = newValue
            default: h3 = newValue
            }
        }
    }

    @inline(__always)
    static func += (sum: inout Derivatives, part: Derivatives) {
        sum.value += part.value
        sum.gradient += part.gradient
        sum.h0 += part.h0
        sum.h1 += part.h1
        sum.h2 += part.h2
        sum.h3 += part.h3
    }

    /// By the logarithms of the parameters instead of the parameters.
    func byLogarithms(of parameters: SIMD4<Double>) -> Derivatives {
        var result = self
        result.gradient = gradient * parameters
        for i in 0..<4 {
            result[row: i] = self[row: i] * parameters * parameters[i]
            result[row: i][i] += result.gradient[i]
        }
        return result
    }

    /// Sums parts made on several threads, always in the order of their numbers, so that the
    /// result does not depend on how many threads there are.
    static func sum(
        parts count: Int, threads: Int, _ part: @Sendable (_ index: Int) -> Derivatives
    ) -> Derivatives {
        let parts = OrderedParts.make(count, threads: threads, part)
        var total = Derivatives()
        var value = CompensatedSum()
        for part in parts {
            total += part
            value.add(part.value)
        }
        total.value = value.value
        return total
    }
}
