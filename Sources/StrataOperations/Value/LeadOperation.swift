import Glibc
import StrataConnect
import StrataCore
import StrataValue

/// Scores the leads of a plain file: decides which columns may be features, tries the models under
/// a protocol, and reports how good, how fair, how calibrated and how stable the scores are.
package struct LeadOperation: Sendable {
    private let request: LeadRequest
    private let meter: WorkMeter

    /// The report, and a score for each row that has one.
    package struct Outcome: Sendable {
        package var report: LeadReport
        package var scores: [Score]
        package var problems: [ScanProblem]
    }

    /// A row's score and by which model it was made.
    package struct Score: Sendable {
        /// Of the data rows, from 0.
        package var row: Int
        package var score: Double
        package var by: Maker

        package enum Maker: String, Sendable {
            /// A model that had not seen the row.
            case trial
            /// The model of all outcomes; the row has none yet.
            case final
            case rules
        }
    }

    package init(_ request: LeadRequest, meter: WorkMeter = WorkMeter()) {
        self.request = request
        self.meter = meter
    }

    /// - Throws: `LeadError`, `BoostingError`, `Cancelled`.
    package func run() throws -> Outcome {
        let reading = try LeadReading(request, meter: meter)
        let target = try LeadTarget(reading.table, request)
        let labelled = reading.table.taking(target.rows)
        let asked = Set(request.excluded + request.kept + request.protected)
        for name in asked.sorted() where reading.table.column(name) == nil {
            throw LeadError.noColumn(name, in: reading.table)
        }
        let positives = target.outcomes.count { $0 }
        let negatives = target.outcomes.count - positives
        if min(positives, negatives) < TargetProfile.leastOutcomes
            || target.outcomes.count < TargetProfile.leastRows
        {
            guard let profile = request.profile else {
                guard positives > 0, negatives > 0 else {
                    throw LeadError.oneClass(
                        target: request.target, value: target.onlyValue)
                }
                throw LeadError.tooFew(positives: positives, negatives: negatives)
            }
            return try byRules(profile, reading, target)
        }
        var grounds = reading.grounds
        for name in request.protected {
            grounds[name] = LeadWords.protected(name) ?? grounds[name] ?? .origin
        }
        let screening = LeadScreening(
            labelled, outcomes: target.outcomes, target: request.target,
            excluded: Set(request.excluded), kept: Set(request.kept),
            personal: reading.personal, grounds: grounds)
        guard !screening.used.isEmpty else { throw LeadError.noFeatures }
        let plan = request.plan ?? (request.isTimeOrdered ? .split(0.8) : .folds(10))
        let trials = plan.trials(rowCount: labelled.rowCount)
        guard let last = trials.last else {
            throw LeadError.protocolTooLong(name: plan.name, rows: labelled.rowCount)
        }
        let trainer = LeadTrainer(
            table: labelled, names: screening.used, outcomes: target.outcomes,
            isOrdered: request.isTimeOrdered || plan.isOrdered)
        guard
            let evaluation = try trainer.evaluate(
                plan, threads: request.threads, isStopped: { meter.isCancelled })
        else { throw Cancelled() }
        let scored = target.rows
        var scores = zip(evaluation.rows, evaluation.scores).map {
            Score(row: scored[$0], score: $1, by: .trial)
        }
        var builder = LeadReportBuilder(
            request: request, reading: reading, target: target, screening: screening,
            trainer: trainer, evaluation: evaluation, trials: trials)
        try builder.addDrift(last)
        let fresh = try newLeads(reading.table, target, screening, evaluation, plan)
        scores += fresh.scores
        builder.report.explanations = try builder.explained(
            fresh.explanations, evaluation, last)
        if meter.isCancelled { throw Cancelled() }
        return Outcome(
            report: builder.report, scores: scores.sorted { $0.row < $1.row },
            problems: reading.problems)
    }

    /// Scores and explains rows without an outcome by a model of all outcomes (of the last window
    /// where the protocol rolls).
    private func newLeads(
        _ table: LeadTable, _ target: LeadTarget, _ screening: LeadScreening,
        _ evaluation: LeadEvaluation, _ plan: LeadProtocol
    ) throws -> (scores: [Score], explanations: [LeadExplanation]) {
        guard !target.unknown.isEmpty else { return ([], []) }
        var outcomes = [Bool](repeating: false, count: table.rowCount)
        for (row, outcome) in zip(target.rows, target.outcomes) { outcomes[row] = outcome }
        let trainer = LeadTrainer(
            table: table, names: screening.used, outcomes: outcomes,
            isOrdered: request.isTimeOrdered || plan.isOrdered)
        var rows = target.rows
        if case .rolling(let window, _, _) = plan { rows = Array(rows.suffix(window)) }
        let fit = try trainer.fit(rows)
        let logits = try fit.logits(trainer, rows: target.unknown)
        let share = evaluation.lastShare
        let scores = zip(target.unknown, logits.mixed(share)).map {
            Score(row: $0, score: evaluation.calibration($1), by: .final)
        }
        let best = scores.sorted { ($0.score, $1.row) > ($1.score, $0.row) }
            .prefix(request.explained).map(\.row)
        let explanations = try trainer.explain(
            Array(best), by: fit, share: share, calibration: evaluation.calibration)
        return (scores, explanations)
    }

    private func byRules(
        _ profile: TargetProfile, _ reading: LeadReading, _ target: LeadTarget
    ) throws -> Outcome {
        for rule in profile.rules where reading.table.column(rule.column) == nil {
            throw LeadError.noColumn(rule.column, in: reading.table)
        }
        let scores = profile.score(reading.table).enumerated().map {
            Score(row: $0, score: $1, by: .rules)
        }
        var report = LeadReport(
            file: request.path, rows: reading.table.rowCount, target: request.target,
            positive: target.positive, labelled: target.rows.count,
            positives: target.outcomes.count { $0 }, kind: "rules", protocolName: "",
            timeOrdered: request.isTimeOrdered, trainings: 0,
            features: profile.rules.map(\.column), refusedAsLeaks: [], leftOut: [],
            calibration: [], gains: [], scoreBands: [], fairness: [], explanations: [],
            warnings: [])
        report.warnings.append(
            Message(
                "lead.coldStart",
                [
                    "least": "\(TargetProfile.leastOutcomes)",
                    "rows": "\(TargetProfile.leastRows)",
                ]
            ).text(in: request.language))
        return Outcome(report: report, scores: scores, problems: reading.problems)
    }
}
