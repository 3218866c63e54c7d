import Glibc

/// Integrals of f(u) = (α+u)^−e (β+u)^−(s+1) and of f with logarithms and reciprocals beside it.
///
/// All are relative to f at their lower end, so that nothing overflows or vanishes.
struct DropoutIntegral {
    /// The integral of f, and of f times ln(α+u), ln(β+u), 1/(α+u), 1/(β+u) and their products.
    struct Moments {
        var first = SIMD8<Double>.zero
        var second = SIMD8<Double>.zero

        var one: Double { first[0] }
        var l1: Double { first[1] }
        var l2: Double { first[2] }
        var a: Double { first[3] }
        var b: Double { first[4] }
        var l1l1: Double { first[5] }
        var l1a: Double { first[6] }
        var l1l2: Double { first[7] }
        var l1b: Double { second[0] }
        var aa: Double { second[1] }
        var al2: Double { second[2] }
        var ab: Double { second[3] }
        var l2l2: Double { second[4] }
        var l2b: Double { second[5] }
        var bb: Double { second[6] }
    }

    /// Integrals from each time of a grid to its end.
    struct Suffixes {
        var logAlpha: [Double]
        var logBeta: [Double]
        var moments: [Moments]
        var exponent: Double
        var s: Double

        /// f at one time of the grid by f at an earlier one.
        @inline(__always)
        func ratio(_ from: Int, _ to: Int) -> Double {
            from == to
                ? 1
                : exp(
                    -exponent * (logAlpha[to] - logAlpha[from])
                        - (s + 1) * (logBeta[to] - logBeta[from]))
        }

        /// The integrals between two times of the grid.
        @inline(__always)
        func between(_ from: Int, _ to: Int) -> Moments {
            let ratio = self.ratio(from, to)
            return Moments(
                first: moments[from].first - moments[to].first * ratio,
                second: moments[from].second - moments[to].second * ratio)
        }
    }

    let exponent: Double
    let alpha: Double
    let s: Double
    let beta: Double

    init(exponent: Double, _ p: SIMD4<Double>) {
        self.exponent = exponent
        (alpha, s, beta) = (p[1], p[2], p[3])
    }

    /// The integrals from each of the times, which ascend, to the last.
    func suffixes(_ times: [Double]) -> Suffixes {
        let logAlpha = times.map { log(alpha + $0) }
        let logBeta = times.map { log(beta + $0) }
        var moments = [Moments](repeating: Moments(), count: times.count)
        var running = Moments()
        for index in stride(from: times.count - 2, through: 0, by: -1) {
            running = panels(
                from: times[index], to: times[index + 1], logAlpha[index], logBeta[index],
                logAlpha[index + 1], logBeta[index + 1], then: running)
            moments[index] = running
        }
        return Suffixes(
            logAlpha: logAlpha, logBeta: logBeta, moments: moments, exponent: exponent, s: s)
    }

    /// Adds the integrals from `start` to `end` before `rest`, which begins at `end`.
    private func panels(
        from start: Double, to end: Double, _ logAlphaStart: Double, _ logBetaStart: Double,
        _ logAlphaEnd: Double, _ logBetaEnd: Double, then rest: Moments
    ) -> Moments {
        let steepness = exponent + s + 1
        let scale = min(alpha, beta)
        // Over a panel f falls by a factor of e at most, and its poles stay far.
        let widest = min(1 / steepness, 0.5)
        if end - start <= (scale + start) * widest {
            return panel(start, end, logAlphaStart, logBetaStart, logAlphaEnd, logBetaEnd, rest)
        }
        // Panels that grow with the distance from the poles.
        var edges = [start]
        while let last = edges.last, last < end {
            let next = last + (scale + last) * widest
            edges.append(next < end && next > last ? next : end)
        }
        var running = rest
        for index in stride(from: edges.count - 2, through: 0, by: -1) {
            let (p, q) = (edges[index], edges[index + 1])
            running = panel(
                p, q, log(alpha + p), log(beta + p), log(alpha + q), log(beta + q), running)
        }
        return running
    }

    @inline(__always)
    private func panel(
        _ p: Double, _ q: Double, _ logAlphaP: Double, _ logBetaP: Double, _ logAlphaQ: Double,
        _ logBetaQ: Double, _ rest: Moments
    ) -> Moments {
        let half = (q - p) / 2
        let middle = (q + p) / 2
        let steepness = exponent + s + 1
        let isShort = (q - p) * max(steepness, 2) <= 0.1 * (min(alpha, beta) + p)
        let nodes = isShort ? Self.four : Self.eight
        let ratio = exp(-exponent * (logAlphaQ - logAlphaP) - (s + 1) * (logBetaQ - logBetaP))
        var first = rest.first * ratio
        var second = rest.second * ratio
        for node in nodes {
            let u = middle + half * node.place
            let l1 = log(alpha + u)
            let l2 = log(beta + u)
            let a = 1 / (alpha + u)
            let b = 1 / (beta + u)
            let f =
                half * node.weight
                * exp(-exponent * (l1 - logAlphaP) - (s + 1) * (l2 - logBetaP))
            let common = SIMD8(1, l1, l2, a, b, l1 * l1, l1 * a, l1 * l2)
            first += common * f
            second += SIMD8(l1 * b, a * a, a * l2, a * b, l2 * l2, l2 * b, b * b, 0) * f
        }
        return Moments(first: first, second: second)
    }

    private typealias Node = (place: Double, weight: Double)

    /// Gauss–Legendre nodes and weights (Abramowitz and Stegun 25.4.30).
    private static let four: [Node] = symmetric([
        (0.339981043584856264802665759103, 0.652145154862546142626936050778),
        (0.861136311594052575223946488893, 0.347854845137453857373063949222),
    ])
    private static let eight: [Node] = symmetric([
        (0.183434642495649804939476142360, 0.362683783378361982965150449277),
        (0.525532409916328985817739049189, 0.313706645877887287337962201987),
        (0.796666477413626739591553936476, 0.222381034453374470544355994426),
        (0.960289856497536231683560868569, 0.101228536290376259152531354310),
    ])

    private static func symmetric(_ half: [Node]) -> [Node] {
        half.map { (-$0.place, $0.weight) } + half
    }
}
