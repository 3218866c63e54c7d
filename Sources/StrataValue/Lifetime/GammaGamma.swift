import Glibc

/// Gamma-Gamma: how the mean amount of a purchase varies over customers (Fader and Hardie 2013,
/// “The Gamma-Gamma Model of Monetary Value”).
package struct GammaGamma: Sendable, Equatable {
    package var p: Double
    package var q: Double
    package var v: Double

    package init(p: Double, q: Double, v: Double) {
        self.p = p
        self.q = q
        self.v = v
    }

    /// The mean amount over all customers; `nil` where the model has none (q ≤ 1).
    package var mean: Double? { q > 1 ? p * v / (q - 1) : nil }

    /// The expected amount of a customer's purchases, given the mean of `frequency` of them.
    ///
    /// - Returns: `nil` for a customer without repeat purchases where the model has no mean.
    package func expected(frequency: Double, mean amount: Double) -> Double? {
        guard frequency > 0 else { return mean }
        let divisor = p * frequency + q - 1
        guard divisor > 0 else { return amount }
        return p * (v + frequency * max(amount, 0)) / divisor
    }
}

extension GammaGamma {
    /// How likely the model makes the mean amounts of customers with so many repeat purchases.
    package func logLikelihood(frequencies: [Int32], means: [Double]) -> Double {
        GammaGammaFit.Data(frequencies: frequencies, means: means)
            .evaluate(SIMD4(p, q, v, 1), threads: 1).value
    }
}

/// A Gamma-Gamma model fitted by maximum likelihood.
package struct GammaGammaFit: Sendable {
    package enum Boundary: String, Sendable, Codable, CaseIterable {
        /// No customer has repeat purchases with an amount: nothing to fit.
        case noAmounts
        /// All customers seem to spend the same.
        case equalAmounts
        /// The amounts vary so much that the model has no mean (q ≤ 1).
        case noMean
        case searchBound
    }

    package var model: GammaGamma?
    package var logLikelihood: Double
    package var standardErrors: [Double]?
    package var boundary: Boundary?
    /// Customers that counted: those with a repeat purchase and a mean amount above 0.
    package var customers: Int
    package var gradient: Double

    /// Fits the model.
    ///
    /// - Parameters:
    ///   - frequencies: Repeat purchases of each customer.
    ///   - means: Their mean amount.
    ///   - threads: How many threads sum; the result does not depend on it.
    /// - Returns: The model, or why there is none.
    package static func fit(
        frequencies: [Int32], means: [Double], threads: Int = 1
    ) -> GammaGammaFit {
        let data = Data(frequencies: frequencies, means: means)
        guard data.count > 0 else {
            return GammaGammaFit(
                model: nil, logLikelihood: 0, standardErrors: nil, boundary: .noAmounts,
                customers: 0, gradient: 0)
        }
        let origin = log(data.scale)
        let bound = 13.5
        let ascent = NewtonAscent(
            lower: [-bound, -bound, origin - bound], upper: [bound, bound, origin + bound])
        let result = ascent.run(from: [log(3), log(3), origin]) { point in
            let p = SIMD4(exp(point[0]), exp(point[1]), exp(point[2]), 1)
            return data.evaluate(p, threads: threads).byLogarithms(of: p)
        }
        let model = GammaGamma(
            p: exp(result.point[0]), q: exp(result.point[1]), v: exp(result.point[2]))
        var fit = GammaGammaFit(
            model: model, logLikelihood: result.at.value, standardErrors: nil, boundary: nil,
            customers: data.count, gradient: result.gradient)
        let isHeld = zip(result.point, [0, 0, origin]).contains { abs($0 - $1) > bound - 0.01 }
        if model.p > 1e5 || model.q > 1e5 {
            fit.boundary = .equalAmounts
        } else if isHeld {
            fit.boundary = .searchBound
        } else {
            if model.q <= 1 { fit.boundary = .noMean }
            let information = SymmetricMatrix(size: 3) { -result.at[row: $0][$1] }
            let parameters = [model.p, model.q, model.v]
            fit.standardErrors = information.rootsOfInverseDiagonal().map { roots in
                zip(roots, parameters).map { $0 * $1 }
            }
        }
        return fit
    }

    /// What the likelihood needs of the customers that count, by their number of purchases.
    fileprivate struct Data: Sendable {
        private struct Group: Sendable {
            var x: Double
            var rows: Range<Int>
        }
        private var totals: [Double] = []
        private var pieces: [Group] = []
        private var counts: [(x: Double, n: Double)] = []
        /// Σ x ln m, Σ ln m, Σ x ln x over customers.
        private var weightedLogs = 0.0
        private var logs = 0.0
        private var frequencyLogs = 0.0
        var scale = 1.0
        var count: Int { totals.count }

        init(frequencies: [Int32], means: [Double]) {
            // Sorted by frequency, so that its gamma functions are computed once.
            var keys: [UInt64] = []
            var order: [UInt32] = []
            for index in 0..<min(frequencies.count, means.count)
            where frequencies[index] > 0 && means[index] > 0 && means[index].isFinite {
                keys.append(UInt64(frequencies[index]))
                order.append(UInt32(truncatingIfNeeded: index))
            }
            RadixSort.sort(&keys, with: &order)
            var (weighted, plain, own, sum) =
                (CompensatedSum(), CompensatedSum(), CompensatedSum(), CompensatedSum())
            totals.reserveCapacity(keys.count)
            var start = 0
            for (place, index) in order.enumerated() {
                let (x, m) = (Double(frequencies[Int(index)]), means[Int(index)])
                totals.append(x * m)
                let l = log(m)
                weighted.add(x * l)
                plain.add(l)
                own.add(x * log(x))
                sum.add(m)
                let isLast = place + 1 == keys.count || keys[place + 1] != keys[place]
                if isLast || place + 1 - start == 1 << 13 {
                    pieces.append(Group(x: x, rows: start..<(place + 1)))
                    if counts.last?.x != x { counts.append((x, 0)) }
                    counts[counts.count - 1].n += Double(place + 1 - start)
                    start = place + 1
                }
            }
            (weightedLogs, logs, frequencyLogs) = (weighted.value, plain.value, own.value)
            if !totals.isEmpty { scale = sum.value / Double(totals.count) }
        }

        /// Σ ln Γ(px+q) − ln Γ(px) − ln Γ(q) + q ln v + (px−1) ln m + px ln x − (px+q) ln(v+xm).
        func evaluate(_ parameters: SIMD4<Double>, threads: Int) -> Derivatives {
            typealias F = SpecialFunctions
            let (p, q, v) = (parameters[0], parameters[1], parameters[2])
            var sum = Derivatives.sum(parts: pieces.count, threads: threads) { index in
                piece(pieces[index], p, q, v)
            }
            var value = CompensatedSum()
            value.add(sum.value)
            for (x, n) in counts {
                let e = p * x + q
                value.add(n * (F.logGamma(e) - F.logGamma(p * x) - F.logGamma(q) + q * log(v)))
                sum.gradient +=
                    SIMD4(
                        x * (F.digamma(e) - F.digamma(p * x)),
                        F.digamma(e) - F.digamma(q) + log(v), q / v, 0) * n
                let second = F.trigamma(e)
                sum.addSecond(0, 0, n * x * x * (second - F.trigamma(p * x)))
                sum.addSecond(0, 1, n * x * second)
                sum.addSecond(1, 1, n * (second - F.trigamma(q)))
                sum.addSecond(1, 2, n / v)
                sum.addSecond(2, 2, -n * q / (v * v))
            }
            value.add(p * weightedLogs)
            value.add(-logs)
            value.add(p * frequencyLogs)
            sum.gradient[0] += weightedLogs + frequencyLogs
            sum.value = value.value
            return sum
        }

        private func piece(_ group: Group, _ p: Double, _ q: Double, _ v: Double) -> Derivatives {
            let x = group.x
            let e = p * x + q
            var (logs, inverses, squares) = (0.0, 0.0, 0.0)
            totals.withUnsafeBufferPointer { totals in
                for index in group.rows {
                    let sum = v + totals[index]
                    logs += log(sum)
                    let inverse = 1 / sum
                    inverses += inverse
                    squares += inverse * inverse
                }
            }
            var part = Derivatives()
            part.value = -e * logs
            part.gradient = SIMD4(-x * logs, -logs, -e * inverses, 0)
            part.addSecond(0, 2, -x * inverses)
            part.addSecond(1, 2, -inverses)
            part.addSecond(2, 2, e * squares)
            return part
        }
    }
}
