/// A trained lead model as it is kept: everything that scores and explains rows of any table with
/// the same columns, without the rows that it was trained on.
package struct FrozenLeadModel: Sendable, Codable {
    /// A column as the model uses it.
    package struct Feature: Sendable, Codable {
        package var name: String
        /// Texts with a column of their own; `nil` for numbers.
        package var levels: [String]?
        /// Where the scorecard cuts numbers.
        package var edges: [Double]
        /// Counts of the training rows by bin (levels or tenths, then "other or missing").
        package var reference: [Int]
        package var isOrder = false
    }

    package var features: [Feature]
    package var intercept: Double
    package var points: [Double]
    package var means: [Double]
    /// xgboost's own JSON, one a seed.
    package var trees: [String]
    package var share: Double
    package var calibration: StoredCalibration
    /// Rows and successes of the training.
    package var rows: Int
    package var successes: Int
    /// Tenths of the training's scores and how many rows lie in each; a last bin for none.
    package var scoreEdges: [Double]
    package var scoreReference: [Int]

    /// A calibration as it is written down.
    package struct StoredCalibration: Sendable, Codable {
        var name: String
        var first: [Double]
        var second: [Double]

        init(_ calibration: Calibration) {
            name = calibration.name
            switch calibration {
            case .none: (first, second) = ([], [])
            case .platt(let slope, let intercept): (first, second) = ([slope], [intercept])
            case .isotonic(let scores, let values): (first, second) = (scores, values)
            }
        }

        var calibration: Calibration {
            switch name {
            case "platt" where first.count == 1 && second.count == 1:
                .platt(slope: first[0], intercept: second[0])
            case "isotonic" where first.count == second.count && !first.isEmpty:
                .isotonic(scores: first, values: second)
            default: .none
            }
        }
    }
}

extension LeadTrainer {
    /// Trains on all rows and writes the model down.
    ///
    /// - Throws: `BoostingError`.
    package func freeze(_ rows: [Int], _ choice: Choice) throws(BoostingError) -> FrozenLeadModel {
        let fit = try fit(rows)
        let active = fit.bins.active(table, space, rows: rows)
        let slots = fit.bins.features.count
        var features: [FrozenLeadModel.Feature] = []
        for (index, feature) in space.features.enumerated() {
            var frozen = FrozenLeadModel.Feature(
                name: feature.name, levels: nil, edges: [], reference: [])
            switch feature.form {
            case .number: break
            case .level: frozen.levels = space.levels[index]
            case .order: frozen.isOrder = true
            }
            if let slot = fit.bins.features.firstIndex(of: index) {
                frozen.edges = fit.bins.edges[slot]
                let start = fit.bins.starts[slot]
                frozen.reference = [Int](repeating: 0, count: fit.bins.starts[slot + 1] - start)
                for row in rows.indices {
                    frozen.reference[Int(active[row * slots + slot]) - start] += 1
                }
            }
            features.append(frozen)
        }
        var trees: [String] = []
        for model in fit.trees { trees.append(String(decoding: try model.json(), as: UTF8.self)) }
        let scores = try fit.logits(self, rows: rows).mixed(choice.share).map {
            choice.calibration($0)
        }
        let edges = ScorecardBins.cuts(scores)
        var reference = [Int](repeating: 0, count: edges.count + 1)
        for score in scores { reference[ScorecardBins.bin(score, edges)] += 1 }
        return FrozenLeadModel(
            features: features, intercept: fit.scorecard.intercept, points: fit.scorecard.points,
            means: fit.scorecard.means, trees: trees, share: choice.share,
            calibration: .init(choice.calibration), rows: rows.count,
            successes: rows.count { outcomes[$0] }, scoreEdges: edges, scoreReference: reference)
    }
}

/// A frozen model made ready to score.
package struct LeadScorer {
    package let model: FrozenLeadModel
    private let scorecard: LogisticScorecard
    private let calibration: Calibration
    private let starts: [Int]
    private let binStarts: [Int]
    private let evaluators: [TreeEvaluator]

    private var width: Int { starts[starts.count - 1] }

    /// - Throws: `BoostingError.failed` for a model that does not fit together.
    package init(_ model: FrozenLeadModel) throws(BoostingError) {
        self.model = model
        calibration = model.calibration.calibration
        scorecard = LogisticScorecard(
            intercept: model.intercept, points: model.points, means: model.means)
        var starts = [0]
        var bins = [0]
        for feature in model.features {
            starts.append(starts[starts.count - 1] + max(1, feature.levels?.count ?? 1))
            if !feature.isOrder {
                bins.append(
                    bins[bins.count - 1] + (feature.levels?.count ?? feature.edges.count + 1) + 1)
            }
        }
        self.starts = starts
        binStarts = bins
        guard bins[bins.count - 1] == model.points.count, bins.count - 1 == model.means.count
        else { throw .failed("model") }
        let width = starts[starts.count - 1]
        var evaluators: [TreeEvaluator] = []
        for json in model.trees {
            guard let evaluator = TreeEvaluator(json: Array(json.utf8), width: width) else {
                throw .failed("model")
            }
            evaluators.append(evaluator)
        }
        self.evaluators = evaluators
    }

    /// Rows laid out for both models.
    private struct Layout {
        /// Column by column.
        var columns: [Float]
        /// Row by row.
        var active: [Int32]
    }

    private func layout(_ table: LeadTable) -> Layout {
        let count = table.rowCount
        var columns = [Float](repeating: 0, count: count * width)
        let slots = binStarts.count - 1
        var active = [Int32](repeating: 0, count: count * slots)
        var slot = 0
        for (index, feature) in model.features.enumerated() {
            let start = starts[index]
            if feature.isOrder {
                // A new lead stands behind all that the model has seen.
                for row in 0..<count { columns[start * count + row] = Float(model.rows) }
                continue
            }
            let first = Int32(binStarts[slot])
            let last = Int32(binStarts[slot + 1] - 1)
            let column = table.column(feature.name)
            if let levels = feature.levels {
                var places: [String: Int32] = [:]
                for (place, level) in levels.enumerated() { places[level] = Int32(place) }
                let known = (column?.texts ?? []).map { places[$0] ?? -1 }
                for row in 0..<count {
                    let code = column?.codes[row] ?? -1
                    let place = code >= 0 ? known[Int(code)] : -1
                    active[row * slots + slot] = place >= 0 ? first + place : last
                    if place >= 0 { columns[(start + Int(place)) * count + row] = 1 }
                }
            } else {
                let numbers = Self.numbers(column, count)
                for row in 0..<count {
                    let value = numbers[row]
                    columns[start * count + row] = Float(value)
                    active[row * slots + slot] =
                        value.isNaN
                        ? last : first + Int32(ScorecardBins.bin(value, feature.edges))
                }
            }
            slot += 1
        }
        return Layout(columns: columns, active: active)
    }

    /// The numbers of a column, also of one that is not numeric as a whole in this table.
    private static func numbers(_ column: LeadColumn?, _ count: Int) -> [Double] {
        guard let column else { return [Double](repeating: .nan, count: count) }
        if !column.numbers.isEmpty { return column.numbers }
        let parsed = column.texts.map { LeadNumber.parse($0) ?? LeadDate.parse($0) ?? .nan }
        return column.codes.map { $0 < 0 ? .nan : parsed[Int($0)] }
    }

    /// The probability of success of each row.
    package func score(_ table: LeadTable) -> [Double] {
        guard table.rowCount > 0 else { return [] }
        let layout = layout(table)
        return logits(layout, table.rowCount).map { calibration(LeadMath.sigmoid($0)) }
    }

    private func logits(_ layout: Layout, _ count: Int) -> [Double] {
        var boosted = [Double](repeating: 0, count: count)
        for evaluator in evaluators {
            let margins = layout.columns.withUnsafeBufferPointer {
                evaluator.margins(columns: $0, count: count)
            }
            for (row, margin) in margins.enumerated() {
                boosted[row] += Double(margin) / Double(evaluators.count)
            }
        }
        let own = scorecard.logits(layout.active)
        return boosted.indices.map {
            (1 - model.share) * (own.isEmpty ? model.intercept : own[$0])
                + model.share * boosted[$0]
        }
    }

    /// Why one row has its score: SHAP values of the trees and points of the scorecard against the
    /// average lead, mixed as the models are.
    ///
    /// - Throws: `BoostingError`.
    package func explain(_ table: LeadTable, row: Int) throws(BoostingError) -> LeadExplanation {
        let count = table.rowCount
        let layout = layout(table)
        let scores = logits(layout, count).map { calibration(LeadMath.sigmoid($0)) }
        let data = (0..<width).map { layout.columns[$0 * count + row] }
        var sums = [Double](repeating: 0, count: model.features.count)
        for json in model.trees {
            let trees = try BoostedTrees(json: Array(json.utf8), width: width)
            for (place, value) in try trees.contributions(data).prefix(width).enumerated() {
                let feature = (starts.firstIndex { $0 > place } ?? 1) - 1
                sums[feature] += model.share * Double(value) / Double(model.trees.count)
            }
        }
        let slots = binStarts.count - 1
        let own = scorecard.contributions(layout.active[(row * slots)..<((row + 1) * slots)])
        var slot = 0
        for (index, feature) in model.features.enumerated() where !feature.isOrder {
            sums[index] += (1 - model.share) * own[slot]
            slot += 1
        }
        let reasons = model.features.enumerated().map { index, feature in
            let column = table.column(feature.name)
            let code = column?.codes[row] ?? -1
            return LeadReason(
                name: feature.name, value: code >= 0 ? column?.texts[Int(code)] ?? "" : "",
                contribution: sums[index])
        }
        return LeadExplanation(
            row: row, score: scores[row],
            reasons: reasons.sorted {
                abs($0.contribution) > abs($1.contribution)
                    || (abs($0.contribution) == abs($1.contribution) && $0.name < $1.name)
            })
    }

    /// How far a table's columns and scores have moved from the training's.
    ///
    /// - Parameters:
    ///   - table: The leads as they are now.
    ///   - scores: Theirs.
    /// - Returns: The index of the score first, then of every feature.
    package func drift(_ table: LeadTable, scores: [Double]) -> [PopulationStability] {
        let layout = layout(table)
        let slots = binStarts.count - 1
        var after = [Int](repeating: 0, count: model.scoreEdges.count + 1)
        for score in scores { after[ScorecardBins.bin(score, model.scoreEdges)] += 1 }
        var found = [
            PopulationStability(
                name: "", names: model.scoreEdges.map { "< \(LeadText.number($0))" } + ["…"],
                before: model.scoreReference, after: after)
        ]
        var slot = 0
        for feature in model.features where !feature.isOrder {
            var bins = [Int](repeating: 0, count: feature.reference.count)
            for row in 0..<table.rowCount {
                bins[Int(layout.active[row * slots + slot]) - binStarts[slot]] += 1
            }
            let names =
                (feature.levels ?? feature.edges.map { "< \(LeadText.number($0))" } + ["…"]) + [""]
            found.append(
                PopulationStability(
                    name: feature.name, names: names, before: feature.reference, after: bins))
            slot += 1
        }
        return found
    }
}
