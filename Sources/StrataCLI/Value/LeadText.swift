import StrataCore
import StrataOperations

/// The findings on leads as tables for a terminal.
struct LeadText {
    private(set) var text = ""
    private let language: Language

    init(_ report: LeadReport, language: Language) {
        self.language = language
        let arguments = [
            "rows": NumberText.grouped(report.rows),
            "labelled": NumberText.grouped(report.labelled),
            "positives": NumberText.grouped(report.positives),
            "protocol": report.protocolName, "trainings": NumberText.grouped(report.trainings),
        ]
        add(say(report.kind == "rules" ? "lead.headRules" : "lead.head", arguments))
        for warning in report.warnings { add(warning) }
        guard report.kind == "model" else { return }
        addMetrics(report)
        let names = report.features.map { DisplayText.neutral($0, limit: 40) }
        add(say("lead.features", ["names": names.joined(separator: ", ")]))
        if !report.refusedAsLeaks.isEmpty {
            add("\n" + say("lead.refused"))
            for refusal in report.refusedAsLeaks { add("  " + refusal.reason[language]) }
            add("  " + say("lead.refusedHint"))
        }
        if !report.leftOut.isEmpty {
            add("\n" + say("lead.leftOut"))
            for column in report.leftOut {
                add(
                    "  \(DisplayText.neutral(column.column, limit: 40)): "
                        + say("lead.why.\(column.why)"))
            }
        }
        addDrift(report)
        addTables(report)
        if !report.explanations.isEmpty {
            add("\n" + say("lead.explanations"))
            for explanation in report.explanations { add("  " + explanation.sentence[language]) }
        }
    }

    private mutating func addMetrics(_ report: LeadReport) {
        guard let model = report.model, let all = report.metrics, let last = report.lastFifth
        else { return }
        let used = say("lead.table.used", ["model": say("lead.model.\(model.used)")])
        let rows: [(String, LeadReport.Metrics)] = [
            (used, all), (say("lead.table.last"), last),
            (say("lead.model.scorecard"), model.scorecardAlone),
            (say("lead.model.boosted_trees"), model.treesAlone),
        ]
        table(
            "", ["lead.table.model", "lead.table.rows", "AUC", "ALIFT", "Brier", "lead.table.logLoss", "ECE"],
            rows.map { name, metrics in
                [name, NumberText.grouped(metrics.rows)]
                    + [metrics.auc, metrics.alift, metrics.brier, metrics.logLoss, metrics.ece]
                    .map { $0.map { NumberText.fixed($0, digits: 4) } ?? "–" }
            })
        add("\n" + say("lead.calibrated", ["name": model.calibration]))
    }

    private mutating func addDrift(_ report: LeadReport) {
        guard let drift = report.drift else { return }
        add("\n" + say("lead.drift") + (drift.alarm ? ": " + say("lead.drift.alarm") : ""))
        for finding in drift.findings { add("  " + finding[language]) }
        table(
            "", ["lead.drift.column", "PSI", "lead.drift.level"],
            drift.features.prefix(8).map {
                [
                    DisplayText.neutral($0.column, limit: 40),
                    NumberText.fixed($0.index, digits: 3), say("lead.level.\($0.level)"),
                ]
            })
    }

    private mutating func addTables(_ report: LeadReport) {
        table(
            say("lead.calibration"), ["lead.bin", "lead.table.rows", "lead.said", "lead.came"],
            report.calibration.map {
                [
                    "\(NumberText.fixed($0.from, digits: 1))–\(NumberText.fixed($0.to, digits: 1))",
                    NumberText.grouped($0.rows), NumberText.fixed($0.meanScore, digits: 3),
                    NumberText.fixed($0.rate, digits: 3),
                ]
            })
        table(
            say("lead.bands"), ["lead.range", "lead.table.rows", "lead.rate"],
            report.scoreBands.map {
                [
                    "\(NumberText.fixed($0.from, digits: 3))–\(NumberText.fixed($0.to, digits: 3))",
                    NumberText.grouped($0.rows), NumberText.fixed($0.rate, digits: 3),
                ]
            })
        for view in report.fairness {
            table(
                say(
                    "lead.fairness",
                    [
                        "column": DisplayText.neutral(view.column, limit: 40),
                        "ground": say("lead.ground.\(view.ground)"),
                        "used": say(
                            view.usedByModel ? "lead.fairness.used" : "lead.fairness.unused"),
                    ]),
                ["lead.group", "lead.table.rows", "lead.rate", "lead.selected", "lead.gap", "AUC", ""],
                view.groups.map {
                    [
                        $0.name.isEmpty
                            ? say("lead.group.missing") : DisplayText.neutral($0.name, limit: 40),
                        NumberText.grouped($0.rows), NumberText.fixed($0.rate, digits: 3),
                        NumberText.fixed($0.selected, digits: 3),
                        NumberText.fixed($0.gap, digits: 3),
                        $0.auc.map { NumberText.fixed($0, digits: 3) } ?? "–",
                        $0.belowFourFifths ? say("lead.fourFifths") : "",
                    ]
                })
        }
    }

    private mutating func table(_ title: String, _ heads: [String], _ rows: [[String]]) {
        add("\n" + title + (title.isEmpty ? "" : "\n"), ends: false)
        let columns = heads.map {
            TextTable.Column(key: $0, title: $0.hasPrefix("lead.") ? say($0) : $0)
        }
        add(TextTable(columns: columns, rows: rows).text, ends: false)
    }

    private mutating func add(_ line: String, ends: Bool = true) {
        text += line + (ends ? "\n" : "")
    }

    private func say(_ key: String, _ arguments: [String: String] = [:]) -> String {
        Message(key, arguments).text(in: language)
    }
}
