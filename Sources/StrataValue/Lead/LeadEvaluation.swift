internal import StrataCore

/// What a protocol gave: the scores of all rows that it scored, each by a model that had not seen
/// the row, and how they were made.
package struct LeadEvaluation: Sendable {
    package let name: String
    package let rows: [Int]
    package let outcomes: [Bool]
    /// Calibrated probabilities of the model that was used.
    package let scores: [Double]
    package let logits: LeadLogits
    /// Mean share of the trees over the trainings.
    package let treeShare: Double
    /// The share of the last training.
    package let lastShare: Double
    /// The calibration of the last training.
    package let calibration: Calibration
    package let trainings: Int
    /// The metrics of the model that was used, of the rows of the last fifth of the file, and of
    /// the scorecard and the trees alone, uncalibrated.
    package let metrics: LeadMetrics
    package let lastFifth: LeadMetrics
    package let scorecard: LeadMetrics
    package let trees: LeadMetrics
}

extension LeadTrainer {
    /// Scored rows that decide about the mixture and the calibration of the next training.
    static let recentRows = 5_000
    /// Before this many scored rows the mixture is even and nothing is calibrated.
    static let firstRows = 500

    /// Tries the models under a protocol.
    ///
    /// Rolling: the mixture and the calibration of each training follow from the scores of rows
    /// before it whose outcomes are known by then (prequential, Dawid 1984). A split: from a check
    /// on the last fifth of the training rows. Folds: one for all, from the folds' own scores,
    /// which share no information about a row's outcome but through one or two numbers.
    ///
    /// - Parameters:
    ///   - plan: The protocol.
    ///   - threads: Trainings at once; the result does not depend on it.
    ///   - isStopped: Asked before each training; after a yes the evaluation is not whole.
    /// - Throws: `BoostingError`.
    /// - Returns: What came of it; `nil` where it was stopped.
    package func evaluate(
        _ plan: LeadProtocol, threads: Int, isStopped: @Sendable () -> Bool = { false }
    ) throws(BoostingError) -> LeadEvaluation? {
        let trials = plan.trials(rowCount: table.rowCount)
        let answers = try logits(of: trials, threads: threads, isStopped: isStopped)
        guard answers.count == trials.count else { return nil }
        let rows = trials.flatMap(\.scored)
        let truth = rows.map { outcomes[$0] }
        var all = LeadLogits(scorecard: [], trees: [])
        var scores: [Double] = []
        var calibration = Calibration.none
        var shares = 0.0
        var lastShare = 0.0
        switch plan {
        case .rolling:
            var mixed: [Double] = []
            for (trial, answer) in zip(trials, answers) {
                let known = all.scorecard.count
                var share = LeadMixture.shares[0]
                if known >= Self.firstRows {
                    let from = max(0, known - Self.recentRows)
                    share = LeadMixture.weighted(
                        all.suffix(known - from), Array(truth[from..<known]))
                    calibration = Calibration.chosen(
                        Array(mixed[from..<known]), Array(truth[from..<known]), errors: 4)
                }
                let fresh = answer.mixed(share)
                mixed += fresh
                scores += fresh.map { calibration($0) }
                lastShare = share
                shares += share * Double(trial.scored.count)
                all.append(answer)
            }
            shares /= Double(max(1, rows.count))
        case .split:
            for (trial, answer) in zip(trials, answers) {
                let choice = try choose(trial.training)
                (shares, calibration) = (choice.share, choice.calibration)
                scores += answer.mixed(choice.share).map { choice.calibration($0) }
                all.append(answer)
            }
        case .folds:
            for answer in answers { all.append(answer) }
            shares = LeadMixture.best(all, truth)
            scores = all.mixed(shares)
        }
        let fifth = table.rowCount - table.rowCount / 5
        let late = rows.indices.filter { rows[$0] >= fifth }
        return LeadEvaluation(
            name: plan.name, rows: rows, outcomes: truth, scores: scores, logits: all,
            treeShare: shares, lastShare: plan.isRolling ? lastShare : shares,
            calibration: calibration, trainings: trials.count,
            metrics: LeadMetrics(scores, truth),
            lastFifth: LeadMetrics(late.map { scores[$0] }, late.map { truth[$0] }),
            scorecard: LeadMetrics(all.mixed(0), truth),
            trees: LeadMetrics(all.mixed(1), truth))
    }

    /// The mixture and calibration for a model that will be trained on `rows`, by a check in the
    /// order of the rows: trained on the first four fifths, compared on the last.
    package struct Choice: Sendable {
        package var share: Double
        package var calibration: Calibration
        package var scorecard: LeadMetrics
        package var trees: LeadMetrics
        package var used: LeadMetrics
    }

    /// - Throws: `BoostingError`.
    package func choose(_ rows: [Int]) throws(BoostingError) -> Choice {
        let cut = rows.count * 4 / 5
        let checked = Array(rows[cut...])
        let truth = checked.map { outcomes[$0] }
        let logits = try fit(Array(rows[..<cut])).logits(self, rows: checked)
        let share = LeadMixture.best(logits, truth)
        let scores = logits.mixed(share)
        return Choice(
            share: share, calibration: Calibration.chosen(scores, truth),
            scorecard: LeadMetrics(logits.mixed(0), truth),
            trees: LeadMetrics(logits.mixed(1), truth), used: LeadMetrics(scores, truth))
    }

    private func logits(
        of trials: [LeadProtocol.Trial], threads: Int, isStopped: @Sendable () -> Bool
    ) throws(BoostingError) -> [LeadLogits] {
        let workers = max(1, min(threads, trials.count))
        let parts = Workers.run(workers) { worker -> Result<[Int: LeadLogits], BoostingError> in
            Result { () throws(BoostingError) in
                var found: [Int: LeadLogits] = [:]
                for number in stride(from: worker, to: trials.count, by: workers) {
                    if isStopped() { break }
                    let trial = trials[number]
                    found[number] = try fit(trial.training).logits(self, rows: trial.scored)
                }
                return found
            }
        }
        var all: [Int: LeadLogits] = [:]
        for part in parts { all.merge(try part.get()) { first, _ in first } }
        return trials.indices.compactMap { all[$0] }
    }
}
