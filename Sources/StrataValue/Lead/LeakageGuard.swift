/// A sign that a column is known only after the outcome.
package enum LeakEvidence: Sendable, Equatable {
    /// The name says so.
    case name
    /// The name could mean so.
    case perhapsName
    /// It alone ranks almost without fault.
    case nearlyPerfect(auc: Double)
    /// It is filled (or not zero) where there is a success, and nearly nowhere else the other way
    /// round: of the rows without it this share succeeded.
    case filledAfterwards(rate: Double, rows: Int)
    /// It ranks well in every block of the file, the worst with this AUC.
    case strongEverywhere(auc: Double)
    /// It ranks better within blocks than all others together.
    case beatsAllOthers(own: Double, others: Double)
    /// On one side of it nobody succeeds: of this many rows this share did.
    case nobodyBelow(rate: Double, rows: Int)

    /// Three points refuse a column.
    package var points: Int {
        switch self {
        case .nearlyPerfect, .filledAfterwards: 3
        case .name: 2
        case .perhapsName, .strongEverywhere, .beatsAllOthers, .nobodyBelow: 1
        }
    }
}

/// Finds columns that are known only after the call without being told which.
///
/// A column is tried alone, by the success rates of its bins, learned on every second row and
/// tried on the others, *within blocks of neighbouring rows*: what merely tells the time, such as
/// an interest rate, ranks well over years and hardly within a block, while a call's duration
/// ranks well in every block. `docs/lead-scoring.md` explains the signs and their points.
package struct LeakageGuard: Sendable {
    package struct Verdict: Sendable, Equatable {
        package var evidence: [LeakEvidence]
        package var ownAUC: Double
        package var isLeak: Bool { evidence.reduce(0) { $0 + $1.points } >= 3 }
    }

    package private(set) var verdicts: [String: Verdict] = [:]

    /// Rows that are looked at; of more, evenly spread ones.
    static let rowLimit = 40_000
    static let blockCount = 5

    /// - Parameters:
    ///   - table: The leads whose outcome is known.
    ///   - outcomes: One a row.
    ///   - names: The columns to judge.
    package init(_ table: LeadTable, outcomes: [Bool], names: [String]) {
        let step = max(1, (table.rowCount + Self.rowLimit - 1) / Self.rowLimit)
        let rows = Array(stride(from: 0, to: table.rowCount, by: step))
        let truth = rows.map { outcomes[$0] }
        let hits = truth.count { $0 }
        guard hits >= 20, truth.count - hits >= 20 else { return }
        let base = Double(hits) / Double(truth.count)
        let space = LeadFeatureSpace(table, names: names, ordered: false)
        let bins = ScorecardBins(table, space, rows: rows)
        let active = bins.active(table, space, rows: rows)
        let slots = bins.features.count
        for slot in 0..<slots {
            let name = space.features[bins.features[slot]].name
            guard let column = table.column(name) else { continue }
            let own = rows.indices.map {
                Int(active[$0 * slots + slot]) - bins.starts[slot]
            }
            let width = bins.starts[slot + 1] - bins.starts[slot]
            var evidence: [LeakEvidence] = []
            switch LeadWords.afterwards(name) {
            case .surely: evidence.append(.name)
            case .perhaps: evidence.append(.perhapsName)
            case .no: break
            }
            let scores = Self.crossed(own, width, truth, base)
            let blocks = Self.blockAUCs(scores, truth)
            let mean = blocks.isEmpty ? .nan : blocks.reduce(0, +) / Double(blocks.count)
            let worst = blocks.min() ?? .nan
            if mean >= 0.95 { evidence.append(.nearlyPerfect(auc: mean)) }
            if let found = Self.filledAfterwards(column, rows, truth, base) {
                evidence.append(found)
            }
            if worst >= 0.7 {
                evidence.append(.strongEverywhere(auc: worst))
                let others = Self.othersAUC(
                    active, slots, leaving: slot, bins: bins, truth)
                if mean > others + 0.02 {
                    evidence.append(.beatsAllOthers(own: mean, others: others))
                }
            }
            if mean >= 0.7, column.kind != .categorical,
                let found = Self.nobodyBelow(own, width, truth, base)
            {
                evidence.append(found)
            }
            // A name alone convinces where the column says something at all.
            if evidence.first == .name, mean >= 0.6,
                evidence.reduce(0, { $0 + $1.points }) < 3
            {
                evidence.append(.strongEverywhere(auc: worst))
            }
            verdicts[name] = Verdict(evidence: evidence, ownAUC: mean)
        }
    }

    /// Each row's bin rate as learned on the other half of the rows, drawn towards the base rate.
    private static func crossed(
        _ bins: [Int], _ width: Int, _ outcomes: [Bool], _ base: Double
    ) -> [Double] {
        var hits = [[Double]](repeating: [Double](repeating: 10 * base, count: width), count: 2)
        var rows = [[Double]](repeating: [Double](repeating: 10, count: width), count: 2)
        for index in bins.indices {
            hits[index & 1][bins[index]] += outcomes[index] ? 1 : 0
            rows[index & 1][bins[index]] += 1
        }
        return bins.indices.map {
            let other = 1 - $0 & 1
            return hits[other][bins[$0]] / rows[other][bins[$0]]
        }
    }

    /// The AUC within each block that has ten of both classes.
    private static func blockAUCs(_ scores: [Double], _ outcomes: [Bool]) -> [Double] {
        (0..<blockCount).compactMap { block in
            let range =
                (scores.count * block / blockCount)..<(scores.count * (block + 1) / blockCount)
            let truth = Array(outcomes[range])
            let hits = truth.count { $0 }
            guard hits >= 10, truth.count - hits >= 10 else { return nil }
            return LeadMetrics(Array(scores[range]), truth).auc
        }
    }

    /// The mean AUC within blocks of a scorecard of all other columns, learned on every second
    /// row and tried on the others.
    private static func othersAUC(
        _ active: [Int32], _ slots: Int, leaving slot: Int, bins: ScorecardBins,
        _ outcomes: [Bool]
    ) -> Double {
        guard slots > 1 else { return 0.5 }
        var scores = [Double](repeating: 0, count: outcomes.count)
        let width = bins.starts[slot + 1] - bins.starts[slot]
        for half in 0..<2 {
            func part(_ wanted: Int) -> (active: [Int32], rows: [Int]) {
                var own: [Int32] = []
                var rows: [Int] = []
                for row in outcomes.indices where row & 1 == wanted {
                    rows.append(row)
                    for other in 0..<slots where other != slot {
                        let bin = active[row * slots + other]
                        own.append(other > slot ? bin - Int32(width) : bin)
                    }
                }
                return (own, rows)
            }
            let learned = part(half)
            let tried = part(1 - half)
            let card = LogisticScorecard(
                active: learned.active, outcomes: learned.rows.map { outcomes[$0] },
                weights: [Double](repeating: 1, count: learned.rows.count),
                width: bins.width - width, slots: slots - 1, penalty: LeadTrainer.penalty)
            for (row, logit) in zip(tried.rows, card.logits(tried.active)) { scores[row] = logit }
        }
        let blocks = blockAUCs(scores, outcomes)
        return blocks.isEmpty ? 0.5 : blocks.reduce(0, +) / Double(blocks.count)
    }

    /// Whether nearly every success is filled in and nearly nothing that is not: empty, or zero.
    private static func filledAfterwards(
        _ column: LeadColumn, _ rows: [Int], _ outcomes: [Bool], _ base: Double
    ) -> LeakEvidence? {
        var absent = (rows: 0, hits: 0)
        var present = (rows: 0, hits: 0)
        for (row, outcome) in zip(rows, outcomes) {
            let isAbsent =
                column.kind == .categorical
                ? column.codes[row] < 0 : column.numbers[row].isNaN || column.numbers[row] == 0
            if isAbsent {
                absent.rows += 1
                absent.hits += outcome ? 1 : 0
            } else {
                present.rows += 1
                present.hits += outcome ? 1 : 0
            }
        }
        guard absent.rows >= 50, present.rows >= 20, present.hits >= 20 else { return nil }
        let rate = Double(absent.hits) / Double(absent.rows)
        let bound = upperBound(absent.hits, absent.rows)
        let lift = Double(present.hits) / Double(present.rows) / base
        // Nobody without it, and those with it stand out.
        guard bound < base / 10, lift >= 1.5 else { return nil }
        return .filledAfterwards(rate: rate, rows: absent.rows)
    }

    /// Whether at least a twentieth of the rows lies on a side where nobody succeeds.
    private static func nobodyBelow(
        _ bins: [Int], _ width: Int, _ outcomes: [Bool], _ base: Double
    ) -> LeakEvidence? {
        var rows = [Int](repeating: 0, count: width)
        var hits = [Int](repeating: 0, count: width)
        for (bin, outcome) in zip(bins, outcomes) {
            rows[bin] += 1
            hits[bin] += outcome ? 1 : 0
        }
        // The last bin is "missing".
        for side in [0, width - 2] where side >= 0 && rows[side] * 20 >= bins.count {
            if upperBound(hits[side], rows[side]) < base / 10 {
                return .nobodyBelow(
                    rate: Double(hits[side]) / Double(rows[side]), rows: rows[side])
            }
        }
        return nil
    }

    /// The upper end of Wilson's 95 % interval.
    private static func upperBound(_ hits: Int, _ rows: Int) -> Double {
        let (n, z) = (Double(rows), 1.96)
        let p = Double(hits) / n
        let root = (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        return (p + z * z / (2 * n) + z * root) / (1 + z * z / n)
    }
}
