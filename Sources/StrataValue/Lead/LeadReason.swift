/// What one column did to a lead's score.
package struct LeadReason: Sendable, Equatable {
    /// The column; empty for the place in the file (the time).
    package var name: String
    /// Its value in the row, as the file has it; empty where it is missing.
    package var value: String
    /// What it adds to the log-odds against the average lead of the training.
    package var contribution: Double
}

/// A lead's score and why.
package struct LeadExplanation: Sendable, Equatable {
    /// Index of the row in the file, from 0.
    package var row: Int
    package var score: Double
    /// Strongest first.
    package var reasons: [LeadReason]
}

extension LeadTrainer {
    /// Explains scores of rows by the columns' contributions to the log-odds of the mixture.
    ///
    /// The trees' are SHAP values, the scorecard's its points against the average; both sum to the
    /// log-odds exactly, and so does their mixture. Levels of a column count together.
    ///
    /// - Parameters:
    ///   - rows: Which rows.
    ///   - fit: The models.
    ///   - share: Of the trees.
    ///   - calibration: What makes the probability of it.
    /// - Returns: An explanation a row.
    /// - Throws: `BoostingError`.
    package func explain(
        _ rows: [Int], by fit: LeadFit, share: Double, calibration: Calibration
    ) throws(BoostingError) -> [LeadExplanation] {
        let logits = try fit.logits(self, rows: rows)
        let scores = logits.mixed(share)
        var data: [Float] = []
        let width = space.treeWidth
        for row in rows { data += matrix[(row * width)..<((row + 1) * width)] }
        var shap = [Double](repeating: 0, count: rows.count * (width + 1))
        for model in fit.trees {
            for (place, value) in try model.contributions(data).enumerated() {
                shap[place] += Double(value) / Double(fit.trees.count)
            }
        }
        let active = fit.bins.active(table, space, rows: rows)
        let slots = fit.bins.features.count
        return rows.indices.map { position in
            var sums = [Double](repeating: 0, count: space.features.count)
            for feature in space.features.indices {
                for column in space.treeStarts[feature]..<space.treeStarts[feature + 1] {
                    sums[feature] += share * shap[position * (width + 1) + column]
                }
            }
            let own = fit.scorecard.contributions(
                active[(position * slots)..<((position + 1) * slots)])
            for (slot, points) in own.enumerated() {
                sums[fit.bins.features[slot]] += (1 - share) * points
            }
            let reasons = space.features.indices.map { feature in
                let name = space.features[feature].name
                return LeadReason(
                    name: name, value: text(of: name, row: rows[position]),
                    contribution: sums[feature])
            }
            return LeadExplanation(
                row: rows[position], score: calibration(scores[position]),
                reasons: reasons.sorted {
                    abs($0.contribution) > abs($1.contribution)
                        || (abs($0.contribution) == abs($1.contribution) && $0.name < $1.name)
                })
        }
    }

    private func text(of name: String, row: Int) -> String {
        guard let column = table.column(name), column.codes[row] >= 0 else { return "" }
        return column.texts[Int(column.codes[row])]
    }
}
