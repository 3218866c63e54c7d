internal import Glibc

/// How good probabilities are against outcomes; `docs/lead-scoring.md` defines each.
package struct LeadMetrics: Sendable, Equatable {
    package var rows = 0
    package var positives = 0
    /// Area under the ROC curve, ties counted one half; NaN where only one class is there.
    package var auc = Double.nan
    /// Area under the cumulative gains curve, ties as one straight piece; 0.5 is random.
    package var alift = Double.nan
    /// Mean squared error of the probabilities.
    package var brier = Double.nan
    /// Mean negative log-likelihood, probabilities kept 1e-15 away from 0 and 1.
    package var logLoss = Double.nan
    /// Expected calibration error over ten bins of equal width.
    package var ece = Double.nan

    /// - Parameters:
    ///   - scores: Probabilities; order alone counts for `auc` and `alift`.
    ///   - outcomes: Whether each became a customer.
    package init(_ scores: [Double], _ outcomes: [Bool]) {
        rows = scores.count
        positives = outcomes.count { $0 }
        guard rows > 0 else { return }
        (auc, alift) = Self.ranking(scores, outcomes)
        var squared = CompensatedSum()
        var log = CompensatedSum()
        for (score, outcome) in zip(scores, outcomes) {
            let miss = score - (outcome ? 1 : 0)
            squared.add(miss * miss)
            let safe = min(max(outcome ? score : 1 - score, 1e-15), 1)
            log.add(-Glibc.log(safe))
        }
        brier = squared.value / Double(rows)
        logLoss = log.value / Double(rows)
        ece =
            Self.calibrationBins(scores, outcomes).reduce(0) {
                $0 + Double($1.rows) * abs($1.meanScore - $1.rate)
            } / Double(rows)
    }

    /// A point of a curve over the shares of leads, best first.
    package struct Point: Sendable, Equatable {
        /// Share of the leads contacted.
        package var contacted: Double
        /// Share of all positives among them.
        package var found: Double
    }

    /// The cumulative gains curve at every tenth part, and at 1 and 5 of 100.
    package static func gains(_ scores: [Double], _ outcomes: [Bool]) -> [Point] {
        let groups = tieGroups(scores, outcomes)
        let all = Double(max(1, outcomes.count { $0 }))
        let marks = [0, 0.01, 0.05] + (1...10).map { Double($0) / 10 }
        var points: [Point] = []
        var before = (rows: 0.0, hits: 0.0)
        var next = 0
        for mark in marks {
            let wanted = mark * Double(scores.count)
            while next < groups.count, before.rows + Double(groups[next].rows) <= wanted {
                before.rows += Double(groups[next].rows)
                before.hits += Double(groups[next].hits)
                next += 1
            }
            var hits = before.hits
            if next < groups.count {
                let part = (wanted - before.rows) / Double(groups[next].rows)
                hits += part * Double(groups[next].hits)
            }
            points.append(Point(contacted: mark, found: hits / all))
        }
        return points
    }

    /// What the probabilities of one bin said, and what came of it.
    package struct Bin: Sendable, Equatable {
        package var lower: Double
        package var upper: Double
        package var rows = 0
        package var positives = 0
        package var meanScore = 0.0
        /// Share of positives.
        package var rate: Double { rows == 0 ? 0 : Double(positives) / Double(rows) }
    }

    /// Ten bins of equal width over [0, 1]; a score on a border is in the upper bin.
    package static func calibrationBins(_ scores: [Double], _ outcomes: [Bool]) -> [Bin] {
        var bins = (0..<10).map { Bin(lower: Double($0) / 10, upper: Double($0 + 1) / 10) }
        var sums = [CompensatedSum](repeating: CompensatedSum(), count: 10)
        for (score, outcome) in zip(scores, outcomes) {
            let bin = min(max(Int(score * 10), 0), 9)
            bins[bin].rows += 1
            bins[bin].positives += outcome ? 1 : 0
            sums[bin].add(score)
        }
        for bin in 0..<10 where bins[bin].rows > 0 {
            bins[bin].meanScore = sums[bin].value / Double(bins[bin].rows)
        }
        return bins
    }

    private static func tieGroups(
        _ scores: [Double], _ outcomes: [Bool]
    ) -> [(rows: Int, hits: Int)] {
        let order = scores.indices.sorted { scores[$0] > scores[$1] }
        var groups: [(rows: Int, hits: Int)] = []
        var last = Double.nan
        for row in order {
            if scores[row] != last { groups.append((0, 0)) }
            last = scores[row]
            groups[groups.count - 1].rows += 1
            groups[groups.count - 1].hits += outcomes[row] ? 1 : 0
        }
        return groups
    }

    private static func ranking(
        _ scores: [Double], _ outcomes: [Bool]
    ) -> (auc: Double, alift: Double) {
        var wins = 0.0
        var area = 0.0
        var hits = 0
        var misses = 0
        for group in tieGroups(scores, outcomes) {
            let lost = group.rows - group.hits
            // Pairs that the group's misses lose against hits above, and half of those within.
            wins += Double(lost) * (Double(hits) + Double(group.hits) / 2)
            area += Double(group.rows) * (Double(hits) + Double(group.hits) / 2)
            hits += group.hits
            misses += lost
        }
        guard hits > 0, misses > 0 else { return (.nan, .nan) }
        return (
            wins / (Double(hits) * Double(misses)), area / (Double(hits) * Double(scores.count))
        )
    }
}
