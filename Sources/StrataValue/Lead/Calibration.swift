internal import Glibc

/// A map from a model's scores to probabilities, learned on rows that the model had not seen.
package enum Calibration: Sendable, Equatable {
    case none
    /// `sigmoid(slope * logit + intercept)` (Platt 1999, with his smoothed targets).
    case platt(slope: Double, intercept: Double)
    /// A rising step function, linear between the middles of its steps (Zadrozny & Elkan 2002).
    case isotonic(scores: [Double], values: [Double])

    package var name: String {
        switch self {
        case .none: "none"
        case .platt: "platt"
        case .isotonic: "isotonic"
        }
    }

    package func callAsFunction(_ score: Double) -> Double {
        switch self {
        case .none: return score
        case .platt(let slope, let intercept):
            return LeadMath.sigmoid(slope * LeadMath.logit(score) + intercept)
        case .isotonic(let scores, let values):
            guard let first = scores.first, let last = scores.last else { return score }
            if score <= first { return values[0] }
            if score >= last { return values[values.count - 1] }
            var low = 0
            var high = scores.count - 1
            while high - low > 1 {
                let middle = (low + high) / 2
                if scores[middle] <= score { low = middle } else { high = middle }
            }
            let part = (score - scores[low]) / (scores[high] - scores[low])
            return values[low] + part * (values[high] - values[low])
        }
    }

    /// The better on the last third of the rows after fitting on those before, by log-loss. A map
    /// is used at all where it gains more than that many standard errors there; it is then fitted
    /// on all rows.
    ///
    /// - Parameters:
    ///   - scores: Probabilities in the order of time, from models that had not seen the rows.
    ///   - outcomes: What came of them.
    ///   - errors: Two for one trial; four where it is tried again at each of hundreds of
    ///     trainings, so that chance does not fire.
    /// - Returns: The map.
    package static func chosen(
        _ scores: [Double], _ outcomes: [Bool], errors: Double = 2
    ) -> Calibration {
        let cut = scores.count * 2 / 3
        let checked = outcomes[cut...]
        guard scores.count >= 300, outcomes[..<cut].count(where: { $0 }) >= 20,
            checked.contains(true), checked.contains(false)
        else { return .none }
        func losses(_ map: Calibration) -> [Double] {
            zip(scores[cut...], checked).map { score, outcome in
                let p = min(max(map(score), 1e-6), 1 - 1e-6)
                return -Glibc.log(outcome ? p : 1 - p)
            }
        }
        let plain = losses(.none)
        func gain(_ map: Calibration) -> (mean: Double, error: Double) {
            let gains = zip(plain, losses(map)).map { $0 - $1 }
            let count = Double(gains.count)
            let mean = gains.reduce(0, +) / count
            let spread = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
            return (mean, (spread / count).squareRoot())
        }
        let head = (Array(scores[..<cut]), Array(outcomes[..<cut]))
        let byPlatt = gain(platt(head.0, head.1))
        let bySteps = gain(isotonic(head.0, head.1))
        let best = byPlatt.mean >= bySteps.mean ? byPlatt : bySteps
        guard best.mean > errors * best.error, best.mean > 0 else { return .none }
        return byPlatt.mean >= bySteps.mean
            ? platt(scores, outcomes) : isotonic(scores, outcomes)
    }

    /// Platt's sigmoid by Newton's method.
    package static func platt(_ scores: [Double], _ outcomes: [Bool]) -> Calibration {
        let hits = Double(outcomes.count { $0 })
        let misses = Double(outcomes.count) - hits
        let high = (hits + 1) / (hits + 2)
        let low = 1 / (misses + 2)
        let logits = scores.map(LeadMath.logit)
        var slope = 1.0
        var intercept = 0.0
        for _ in 0..<50 {
            var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-9, 0.0, 1e-9)
            for (logit, outcome) in zip(logits, outcomes) {
                let p = LeadMath.sigmoid(slope * logit + intercept)
                let miss = p - (outcome ? high : low)
                let weight = max(p * (1 - p), 1e-12)
                g0 += miss
                g1 += miss * logit
                h00 += weight
                h01 += weight * logit
                h11 += weight * logit * logit
            }
            let determinant = h00 * h11 - h01 * h01
            guard determinant > 1e-12 * h00 * h11 else { break }
            let stepIntercept = (h11 * g0 - h01 * g1) / determinant
            let stepSlope = (h00 * g1 - h01 * g0) / determinant
            intercept -= stepIntercept
            slope -= stepSlope
            if abs(stepSlope) + abs(stepIntercept) < 1e-10 { break }
        }
        guard slope.isFinite, intercept.isFinite, slope > 0 else { return .none }
        return .platt(slope: slope, intercept: intercept)
    }

    /// Pool adjacent violators; equal scores are one point.
    package static func isotonic(_ scores: [Double], _ outcomes: [Bool]) -> Calibration {
        struct Block {
            var scoreSum: Double
            var hits: Double
            var rows: Double
            var rate: Double { hits / rows }
        }
        var blocks: [Block] = []
        let order = scores.indices.sorted {
            scores[$0] < scores[$1] || (scores[$0] == scores[$1] && $0 < $1)
        }
        var index = 0
        while index < order.count {
            let score = scores[order[index]]
            var block = Block(scoreSum: 0, hits: 0, rows: 0)
            while index < order.count, scores[order[index]] == score {
                block.scoreSum += score
                block.hits += outcomes[order[index]] ? 1 : 0
                block.rows += 1
                index += 1
            }
            blocks.append(block)
            while blocks.count > 1,
                blocks[blocks.count - 2].rate >= blocks[blocks.count - 1].rate
            {
                let last = blocks.removeLast()
                blocks[blocks.count - 1].scoreSum += last.scoreSum
                blocks[blocks.count - 1].hits += last.hits
                blocks[blocks.count - 1].rows += last.rows
            }
        }
        return .isotonic(
            scores: blocks.map { $0.scoreSum / $0.rows }, values: blocks.map(\.rate))
    }
}

enum LeadMath {
    static func sigmoid(_ value: Double) -> Double { 1 / (1 + Glibc.exp(-value)) }

    static func exp(_ value: Double) -> Double { Glibc.exp(value) }

    static func power(_ base: Double, _ exponent: Double) -> Double { Glibc.pow(base, exponent) }

    /// The log of the odds, probabilities kept 1e-9 away from 0 and 1.
    static func logit(_ probability: Double) -> Double {
        let safe = min(max(probability, 1e-9), 1 - 1e-9)
        return Glibc.log(safe / (1 - safe))
    }
}
