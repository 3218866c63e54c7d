import StrataCore
import StrataValue

/// Puts the report on leads together.
struct LeadReportBuilder {
    var report: LeadReport
    private let request: LeadRequest
    private let trainer: LeadTrainer
    private let target: LeadTarget
    private let screening: LeadScreening
    private let trials: [LeadProtocol.Trial]
    private let evaluation: LeadEvaluation

    init(
        request: LeadRequest, reading: LeadReading, target: LeadTarget,
        screening: LeadScreening, trainer: LeadTrainer, evaluation: LeadEvaluation,
        trials: [LeadProtocol.Trial]
    ) {
        self.request = request
        self.trainer = trainer
        self.target = target
        self.screening = screening
        self.trials = trials
        self.evaluation = evaluation
        report = LeadReport(
            file: request.path, rows: reading.table.rowCount, target: request.target,
            positive: target.positive, labelled: target.rows.count,
            positives: target.outcomes.count { $0 }, kind: "model",
            protocolName: evaluation.name, timeOrdered: trainer.isOrdered,
            trainings: evaluation.trainings,
            metrics: LeadReport.Metrics(evaluation.metrics),
            lastFifth: LeadReport.Metrics(evaluation.lastFifth),
            model: LeadReport.Model(
                used: LeadMixture.name(evaluation.treeShare), treeShare: evaluation.treeShare,
                calibration: evaluation.calibration.name,
                scorecardAlone: LeadReport.Metrics(evaluation.scorecard),
                treesAlone: LeadReport.Metrics(evaluation.trees)),
            features: screening.used,
            refusedAsLeaks: screening.refused.map { decision in
                LeadReport.Refusal(
                    column: decision.name, auc: LeadReport.Metrics.finite(decision.ownAUC),
                    signs: decision.evidence.map(\.code), reason: decision.reason)
            },
            leftOut: screening.decisions.compactMap {
                [.used, .leak].contains($0.use)
                    ? nil : LeadReport.LeftOut(column: $0.name, why: $0.use.rawValue)
            },
            calibration: LeadMetrics.calibrationBins(evaluation.scores, evaluation.outcomes)
                .filter { $0.rows > 0 }.map {
                    LeadReport.CalibrationBin(
                        from: $0.lower, to: $0.upper, rows: $0.rows, meanScore: $0.meanScore,
                        rate: $0.rate)
                },
            gains: LeadMetrics.gains(evaluation.scores, evaluation.outcomes).map {
                LeadReport.Gain(contacted: $0.contacted, found: $0.found)
            }, scoreBands: Self.bands(evaluation), fairness: [], explanations: [], warnings: [])
        report.fairness = screening.decisions.compactMap { decision in
            guard let ground = decision.ground, decision.use != .empty,
                let column = trainer.table.column(decision.name)
            else { return nil }
            return Self.fairness(
                LeadFairness(
                    column, ground: ground, isUsed: decision.use == .used,
                    rows: evaluation.rows, scores: evaluation.scores,
                    outcomes: evaluation.outcomes))
        }
    }

    /// Compares the training of the first trial with what the last one scores (all scored rows
    /// where there is one trial, a window of the training's length where there are more).
    mutating func addDrift(_ last: LeadProtocol.Trial) throws {
        guard let first = trials.first else { return }
        let before = first.training
        var after = last.scored
        if case .rolling(let window, _, _) = LeadProtocol(evaluation.name) {
            after = Array(evaluation.rows.suffix(window))
        }
        let fit = try trainer.fit(before)
        let choice = evaluation.lastShare
        let drift = LeadDrift(
            trainer.table, names: screening.used, before: before, after: after,
            outcomes: target.outcomes,
            scoresBefore: try fit.logits(trainer, rows: before).mixed(choice),
            scoresAfter: try fit.logits(trainer, rows: after).mixed(choice))
        let words = LeadDriftText(drift)
        report.drift = LeadReport.Drift(
            alarm: drift.isAlarm, scoreIndex: drift.score.index,
            scoreLevel: drift.score.level.rawValue, rateBefore: drift.rateBefore,
            rateAfter: drift.rateAfter, topScore: LeadReport.Metrics.finite(drift.topScore),
            topShareAfter: drift.topShareAfter,
            features: drift.features.map {
                LeadReport.Drift.Feature(
                    column: $0.name, index: $0.index, level: $0.level.rawValue)
            }, findings: words.findings.map(LeadReport.LocalizedReason.init))
    }

    /// The explanations: of new leads where there are some, of the best that the last trial
    /// scored otherwise.
    func explained(
        _ fresh: [LeadExplanation], _ evaluation: LeadEvaluation, _ last: LeadProtocol.Trial
    ) throws -> [LeadReport.Explanation] {
        guard request.explained > 0 else { return [] }
        if !fresh.isEmpty { return fresh.map { explanation($0, row: $0.row) } }
        let position = Dictionary(
            zip(evaluation.rows, evaluation.scores), uniquingKeysWith: { first, _ in first })
        let best = last.scored.sorted {
            (position[$0] ?? 0, $1) > (position[$1] ?? 0, $0)
        }.prefix(request.explained)
        let fit = try trainer.fit(last.training)
        let found = try trainer.explain(
            Array(best), by: fit, share: evaluation.lastShare,
            calibration: evaluation.calibration)
        return found.map { explanation($0, row: target.rows[$0.row]) }
    }

    private func explanation(_ found: LeadExplanation, row: Int) -> LeadReport.Explanation {
        LeadReport.Explanation(
            row: row + 1, score: found.score,
            sentence: LeadReasonText.sentence(found, row: row + 1),
            reasons: found.reasons.map {
                LeadReport.Explanation.Reason(
                    column: $0.name, value: $0.value, contribution: $0.contribution)
            })
    }

    private static func bands(_ evaluation: LeadEvaluation) -> [LeadReport.Band] {
        let order = evaluation.scores.indices.sorted {
            evaluation.scores[$0] > evaluation.scores[$1]
        }
        let count = order.count
        return (0..<10).compactMap { tenth in
            let part = order[(count * tenth / 10)..<(count * (tenth + 1) / 10)]
            guard let first = part.first, let last = part.last else { return nil }
            return LeadReport.Band(
                rows: part.count, from: evaluation.scores[last], to: evaluation.scores[first],
                rate: Double(part.count { evaluation.outcomes[$0] }) / Double(part.count))
        }
    }

    private static func fairness(_ view: LeadFairness) -> LeadReport.Fairness {
        LeadReport.Fairness(
            column: view.name, ground: view.ground.rawValue, usedByModel: view.isUsed,
            groups: view.groups.map {
                LeadReport.Fairness.Group(
                    name: $0.name, rows: $0.rows, rate: $0.rate, meanScore: $0.meanScore,
                    gap: $0.gap, selected: $0.selected,
                    auc: LeadReport.Metrics.finite($0.auc),
                    belowFourFifths: $0.isBelowFourFifths)
            })
    }
}
