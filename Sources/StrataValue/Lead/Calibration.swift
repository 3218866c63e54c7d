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

    /// The best on the last third of the rows after fitting on those before, by log-loss; a map
    /// must gain more than 0.001 to be used at all. It is then fitted on all of them.
    ///
    /// - Parameters:
    ///   - scores: Probabilities in the order of time, from models that had not seen the rows.
    ///   - outcomes: What came of them.
    package static func chosen(_ scores: [Double], _ outcomes: [Bool]) -> Calibration {
        let cut = scores.count * 2 / 3
        let checked = Array(outcomes[cut...])
        guard scores.count >= 300, outcomes[..<cut].count(where: { $0 }) >= 20,
            checked.contains(true), checked.contains(false)
        else { return .none }
        func loss(_ map: Calibration) -> Double {
            LeadMetrics(scores[cut...].map { map($0) }, checked).logLoss
        }
        let head = (Array(scores[..<cut]), Array(outcomes[..<cut]))
        let plain = loss(.none)
        let byPlatt = loss(platt(head.0, head.1))
        let bySteps = loss(isotonic(head.0, head.1))
        if min(byPlatt, bySteps) > plain - 0.001 { return .none }
        return byPlatt <= bySteps ? platt(scores, outcomes) : isotonic(scores, outcomes)
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

    static func power(_ base: Double, _ exponent: Double) -> Double { Glibc.pow(base, exponent) }

    /// The log of the odds, probabilities kept 1e-9 away from 0 and 1.
    static func logit(_ probability: Double) -> Double {
        let safe = min(max(probability, 1e-9), 1 - 1e-9)
        return Glibc.log(safe / (1 - safe))
    }
}
