internal import Glibc

/// A regularised logistic regression over bins: each feature adds the points of its active bin.
///
/// Fitted by Newton's method (iteratively reweighted least squares) with step halving: minimises
/// the weighted negative log-likelihood plus `penalty / 2` times the squared points, the intercept
/// unpenalised. The penalty makes the minimum unique, so the result is a function of the data.
package struct LogisticScorecard: Sendable {
    package private(set) var intercept = 0.0
    package private(set) var points: [Double]
    /// Mean points of each feature over the training rows, so that contributions are against the
    /// average lead.
    package private(set) var means: [Double]
    package private(set) var converged = false
    private let slots: Int

    /// - Parameters:
    ///   - active: The active bin of each of `slots` features, row by row.
    ///   - outcomes: One a row.
    ///   - weights: One a row, positive.
    ///   - width: Number of bins.
    ///   - slots: Number of features.
    ///   - penalty: Positive.
    package init(
        active: [Int32], outcomes: [Bool], weights: [Double], width: Int, slots: Int,
        penalty: Double
    ) {
        self.slots = slots
        points = [Double](repeating: 0, count: width)
        means = [Double](repeating: 0, count: slots)
        let size = width + 1
        var theta = [Double](repeating: 0, count: size)
        let total = weights.reduce(0, +)
        let hits = zip(weights, outcomes).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
        guard total > 0 else { return }
        theta[width] = LeadMath.logit(min(max(hits / total, 1e-6), 1 - 1e-6))
        var current = Self.objective(active, outcomes, weights, slots, penalty, theta)
        for _ in 0..<40 {
            var (gradient, hessian) = Self.derivatives(
                active, outcomes, weights, slots, penalty, theta)
            guard Self.solve(&hessian, &gradient, size) else { break }
            var scale = 1.0
            var next = theta
            var value = current
            while scale > 1e-4 {
                for index in 0..<size { next[index] = theta[index] - scale * gradient[index] }
                value = Self.objective(active, outcomes, weights, slots, penalty, next)
                if value <= current { break }
                scale /= 2
            }
            guard value <= current else { break }
            theta = next
            let gain = current - value
            current = value
            if gain <= 1e-9 * (1 + abs(current)) {
                converged = true
                break
            }
        }
        intercept = theta[width]
        points = Array(theta[..<width])
        for row in outcomes.indices {
            for slot in 0..<slots {
                means[slot] += weights[row] * points[Int(active[row * slots + slot])]
            }
        }
        for slot in 0..<slots { means[slot] /= total }
    }

    /// A scorecard that was fitted before.
    package init(intercept: Double, points: [Double], means: [Double]) {
        self.intercept = intercept
        self.points = points
        self.means = means
        slots = means.count
        converged = true
    }

    /// The log-odds of rows given as active bins.
    package func logits(_ active: [Int32]) -> [Double] {
        guard slots > 0 else { return [] }
        return stride(from: 0, to: active.count, by: slots).map { start in
            var sum = intercept
            for slot in 0..<slots { sum += points[Int(active[start + slot])] }
            return sum
        }
    }

    /// What each feature adds to a row's log-odds against the average lead. With the average's
    /// log-odds (`intercept` and all `means`) they sum to the row's exactly.
    package func contributions(_ active: ArraySlice<Int32>) -> [Double] {
        zip(active, means).map { points[Int($0)] - $1 }
    }

    private static func objective(
        _ active: [Int32], _ outcomes: [Bool], _ weights: [Double], _ slots: Int,
        _ penalty: Double, _ theta: [Double]
    ) -> Double {
        let width = theta.count - 1
        var loss = 0.0
        active.withUnsafeBufferPointer { active in
            theta.withUnsafeBufferPointer { theta in
                for row in outcomes.indices {
                    var z = theta[width]
                    for slot in 0..<slots { z += theta[Int(active[row &* slots &+ slot])] }
                    // log(1 + e^-z) without overflow.
                    let signed = outcomes[row] ? -z : z
                    let term = signed > 0 ? signed + log1p(exp(-signed)) : log1p(exp(signed))
                    loss += weights[row] * term
                }
            }
        }
        for index in 0..<width { loss += penalty / 2 * theta[index] * theta[index] }
        return loss
    }

    private static func derivatives(
        _ active: [Int32], _ outcomes: [Bool], _ weights: [Double], _ slots: Int,
        _ penalty: Double, _ theta: [Double]
    ) -> (gradient: [Double], hessian: [Double]) {
        let size = theta.count
        let width = size - 1
        var gradient = [Double](repeating: 0, count: size)
        var hessian = [Double](repeating: 0, count: size * size)
        active.withUnsafeBufferPointer { active in
            gradient.withUnsafeMutableBufferPointer { gradient in
                hessian.withUnsafeMutableBufferPointer { hessian in
                    for row in outcomes.indices {
                        let base = row &* slots
                        var z = theta[width]
                        for slot in 0..<slots { z += theta[Int(active[base &+ slot])] }
                        let p = LeadMath.sigmoid(z)
                        let miss = weights[row] * (p - (outcomes[row] ? 1 : 0))
                        let weight = weights[row] * p * (1 - p)
                        gradient[width] += miss
                        hessian[width &* size &+ width] += weight
                        for slot in 0..<slots {
                            let bin = Int(active[base &+ slot])
                            gradient[bin] += miss
                            hessian[width &* size &+ bin] += weight
                            // Bins rise with the slot: the lower triangle.
                            let line = bin &* size
                            for other in 0...slot {
                                hessian[line &+ Int(active[base &+ other])] += weight
                            }
                        }
                    }
                }
            }
        }
        for index in 0..<width {
            gradient[index] += penalty * theta[index]
            hessian[index * size + index] += penalty
        }
        hessian[width * size + width] += 1e-9
        return (gradient, hessian)
    }

    /// Solves by Cholesky in place over the lower triangle; the solution replaces `right`.
    private static func solve(_ matrix: inout [Double], _ right: inout [Double], _ size: Int)
        -> Bool
    {
        matrix.withUnsafeMutableBufferPointer { m in
            right.withUnsafeMutableBufferPointer { b in
                for j in 0..<size {
                    for i in j..<size {
                        var sum = m[i &* size &+ j]
                        for k in 0..<j { sum -= m[i &* size &+ k] * m[j &* size &+ k] }
                        if i == j {
                            guard sum > 0 else { return false }
                            m[j &* size &+ j] = sum.squareRoot()
                        } else {
                            m[i &* size &+ j] = sum / m[j &* size &+ j]
                        }
                    }
                }
                for i in 0..<size {
                    for k in 0..<i { b[i] -= m[i &* size &+ k] * b[k] }
                    b[i] /= m[i &* size &+ i]
                }
                for i in (0..<size).reversed() {
                    for k in (i + 1)..<max(size, i + 1) { b[i] -= m[k &* size &+ i] * b[k] }
                    b[i] /= m[i &* size &+ i]
                }
                return true
            }
        }
    }
}
