/// Everything that training needs of a table, laid out once and shared by all trainings.
package struct LeadTrainer: Sendable {
    package let table: LeadTable
    package let space: LeadFeatureSpace
    package let outcomes: [Bool]
    /// Whether the rows are in the order of time: then recent ones count more.
    package let isOrdered: Bool
    package var settings = BoostingSettings()
    package let matrix: [Float]

    package init(
        table: LeadTable, names: [String], outcomes: [Bool], isOrdered: Bool
    ) {
        self.table = table
        self.outcomes = outcomes
        self.isOrdered = isOrdered
        space = LeadFeatureSpace(table, names: names, ordered: isOrdered)
        matrix = space.treeMatrix(table)
    }

    /// The trees are grown from these seeds and their log-odds averaged.
    static let seeds = [1, 2]

    /// The scorecard's penalty on squared points.
    static let penalty = 5.0

    /// Weights of training rows in the order of time: half every fifth part of the training, so
    /// that 10,000 rows count half after 2,000.
    static func weights(_ count: Int, isOrdered: Bool) -> [Double] {
        guard isOrdered else { return [Double](repeating: 1, count: count) }
        let half = max(500, Double(count) / 5)
        let decay = LeadMath.power(0.5, 1 / half)
        var weights = [Double](repeating: 1, count: count)
        for index in stride(from: count - 2, through: 0, by: -1) {
            weights[index] = weights[index + 1] * decay
        }
        return weights
    }

    /// - Throws: `BoostingError`.
    package func fit(_ rows: [Int]) throws(BoostingError) -> LeadFit {
        let labels = rows.map { outcomes[$0] }
        let bins = ScorecardBins(table, space, rows: rows)
        let active = bins.active(table, space, rows: rows)
        let scorecard = LogisticScorecard(
            active: active, outcomes: labels,
            weights: Self.weights(rows.count, isOrdered: isOrdered), width: bins.width,
            slots: bins.features.count, penalty: Self.penalty)
        var trees: [BoostedTrees] = []
        for seed in Self.seeds {
            var own = settings
            own.seed = seed
            trees.append(
                try BoostedTrees(
                    matrix: matrix, width: space.treeWidth, rows: rows, outcomes: labels,
                    settings: own))
        }
        return LeadFit(bins: bins, scorecard: scorecard, trees: trees)
    }
}

/// Both models of one training.
package struct LeadFit {
    package let bins: ScorecardBins
    package let scorecard: LogisticScorecard
    package let trees: [BoostedTrees]

    /// The log-odds that each model gives to rows.
    ///
    /// - Throws: `BoostingError`.
    package func logits(
        _ trainer: LeadTrainer, rows: [Int]
    ) throws(BoostingError) -> LeadLogits {
        let own = scorecard.logits(bins.active(trainer.table, trainer.space, rows: rows))
        let width = trainer.space.treeWidth
        var data = [Float]()
        data.reserveCapacity(rows.count * width)
        for row in rows { data += trainer.matrix[(row * width)..<((row + 1) * width)] }
        var boosted = [Double](repeating: 0, count: rows.count)
        for model in trees {
            for (row, margin) in try Self.margins(model, data).enumerated() {
                boosted[row] += margin / Double(trees.count)
            }
        }
        return LeadLogits(scorecard: own, trees: boosted)
    }

    /// From this many rows on, laying the trees out for many rows pays; the bits are the same.
    private static let manyRows = 5_000

    private static func margins(
        _ trees: BoostedTrees, _ data: [Float]
    ) throws(BoostingError) -> [Double] {
        let count = data.count / max(1, trees.width)
        if count >= manyRows,
            let evaluator = TreeEvaluator(json: try trees.json(), width: trees.width)
        {
            var columns = [Float](repeating: 0, count: data.count)
            for row in 0..<count {
                for column in 0..<trees.width {
                    columns[column * count + row] = data[row * trees.width + column]
                }
            }
            return columns.withUnsafeBufferPointer {
                evaluator.margins(columns: $0, count: count).map(Double.init)
            }
        }
        let result = data.withUnsafeBufferPointer { buffer in
            Result { () throws(BoostingError) in try trees.margins(buffer) }
        }
        return try result.get()
    }
}

/// Log-odds by both models, row by row.
package struct LeadLogits: Sendable, Equatable {
    package var scorecard: [Double]
    package var trees: [Double]

    /// The probabilities of a mixture of both: `share` of the trees' log-odds.
    package func mixed(_ share: Double) -> [Double] {
        zip(scorecard, trees).map { LeadMath.sigmoid((1 - share) * $0 + share * $1) }
    }

    mutating func append(_ other: LeadLogits) {
        scorecard += other.scorecard
        trees += other.trees
    }

    func suffix(_ count: Int) -> LeadLogits {
        LeadLogits(scorecard: Array(scorecard.suffix(count)), trees: Array(trees.suffix(count)))
    }
}

/// Which model is used: a share of the trees in the log-odds, chosen on rows after the training.
package enum LeadMixture {
    /// 0 is the scorecard alone, 1 the trees alone.
    package static let shares = [0.5, 0, 0.25, 0.75, 1]
    /// Those between which a model that is trained again and again moves: the scorecard alone is
    /// for models that have to last.
    package static let mixedShares = [0.5, 0.25, 0.75, 1]

    /// The share with the least log-loss; equal ones in the order of `shares`.
    package static func best(_ logits: LeadLogits, _ outcomes: [Bool]) -> Double {
        var best = (share: shares[0], loss: Double.infinity)
        for share in shares {
            let loss = LeadMetrics(logits.mixed(share), outcomes).logLoss
            if loss < best.loss { best = (share, loss) }
        }
        return best.share
    }

    /// The shares' mean, weighted by how well each did (the exponentially weighted forecaster,
    /// Cesa-Bianchi & Lugosi 2006): a step that is not sure changes little. Neighbouring calls
    /// resemble each other, so five rows count as one.
    package static func weighted(_ logits: LeadLogits, _ outcomes: [Bool]) -> Double {
        let losses = mixedShares.map { LeadMetrics(logits.mixed($0), outcomes).logLoss }
        guard let least = losses.min(), least.isFinite else { return mixedShares[0] }
        var sum = 0.0
        var total = 0.0
        for (share, loss) in zip(mixedShares, losses) {
            let weight = LeadMath.exp(-Double(outcomes.count) / 5 * (loss - least))
            sum += weight * share
            total += weight
        }
        return sum / total
    }

    package static func name(_ share: Double) -> String {
        switch share {
        case 0: "scorecard"
        case 1: "boosted_trees"
        default: "mixture"
        }
    }
}
