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
        add(
            say(
                report.kind == "rules"
                    ? Message("lead.headRules", arguments) : Message("lead.head", arguments)))
        for warning in report.warnings { add(warning) }
        guard report.kind == "model" else { return }
        addMetrics(report)
        let names = report.features.map { DisplayText.neutral($0, limit: 40) }
        add(say(Message("lead.features", ["names": names.joined(separator: ", ")])))
        if !report.refusedAsLeaks.isEmpty {
            add("\n" + say(Message("lead.refused")))
            for refusal in report.refusedAsLeaks { add("  " + refusal.reason[language]) }
            add("  " + say(Message("lead.refusedHint")))
        }
        if !report.leftOut.isEmpty {
            add("\n" + say(Message("lead.leftOut")))
            for column in report.leftOut {
                add(
                    "  \(DisplayText.neutral(column.column, limit: 40)): "
                        + say(LeadTerms.why(column.why)))
            }
        }
        addDrift(report)
        addTables(report)
        if !report.explanations.isEmpty {
            add("\n" + say(Message("lead.explanations")))
            for explanation in report.explanations { add("  " + explanation.sentence[language]) }
        }
    }

    private mutating func addMetrics(_ report: LeadReport) {
        guard let model = report.model, let all = report.metrics, let last = report.lastFifth
        else { return }
        let used = say(Message("lead.table.used", ["model": say(LeadTerms.model(model.used))]))
        let rows: [(String, LeadReport.Metrics)] = [
            (used, all), (say(Message("lead.table.last")), last),
            (say(Message("lead.model.scorecard")), model.scorecardAlone),
            (say(Message("lead.model.boosted_trees")), model.treesAlone),
        ]
        table(
            "",
            [
                say(Message("lead.table.model")), say(Message("lead.table.rows")), "AUC", "ALIFT",
                "Brier", say(Message("lead.table.logLoss")), "ECE",
            ],
            rows.map { name, metrics in
                [name, NumberText.grouped(metrics.rows)]
                    + [metrics.auc, metrics.alift, metrics.brier, metrics.logLoss, metrics.ece]
                    .map { $0.map { NumberText.fixed($0, digits: 4) } ?? "–" }
            })
        add("\n" + say(Message("lead.calibrated", ["name": model.calibration])))
    }

    private mutating func addDrift(_ report: LeadReport) {
        guard let drift = report.drift else { return }
        add(
            "\n" + say(Message("lead.drift"))
                + (drift.alarm ? ": " + say(Message("lead.drift.alarm")) : ""))
        for finding in drift.findings { add("  " + finding[language]) }
        table(
            "", [say(Message("lead.drift.column")), "PSI", say(Message("lead.drift.level"))],
            drift.features.prefix(8).map {
                [
                    DisplayText.neutral($0.column, limit: 40),
                    NumberText.fixed($0.index, digits: 3), say(LeadTerms.level($0.level)),
                ]
            })
    }

    private mutating func addTables(_ report: LeadReport) {
        table(
            say(Message("lead.calibration")),
            [
                say(Message("lead.bin")), say(Message("lead.table.rows")),
                say(Message("lead.said")), say(Message("lead.came")),
            ],
            report.calibration.map {
                [
                    "\(NumberText.fixed($0.from, digits: 1))–\(NumberText.fixed($0.to, digits: 1))",
                    NumberText.grouped($0.rows), NumberText.fixed($0.meanScore, digits: 3),
                    NumberText.fixed($0.rate, digits: 3),
                ]
            })
        table(
            say(Message("lead.bands")),
            [
                say(Message("lead.range")), say(Message("lead.table.rows")),
                say(Message("lead.rate")),
            ],
            report.scoreBands.map {
                [
                    "\(NumberText.fixed($0.from, digits: 3))–\(NumberText.fixed($0.to, digits: 3))",
                    NumberText.grouped($0.rows), NumberText.fixed($0.rate, digits: 3),
                ]
            })
        for view in report.fairness {
            table(
                say(
                    Message(
                        "lead.fairness",
                        [
                            "column": DisplayText.neutral(view.column, limit: 40),
                            "ground": say(LeadTerms.ground(view.ground)),
                            "used": say(LeadTerms.use(view.usedByModel)),
                        ])),
                [
                    say(Message("lead.group")), say(Message("lead.table.rows")),
                    say(Message("lead.rate")), say(Message("lead.selected")),
                    say(Message("lead.gap")), "AUC", "",
                ],
                view.groups.map {
                    [
                        $0.name.isEmpty
                            ? say(Message("lead.group.missing"))
                            : DisplayText.neutral($0.name, limit: 40),
                        NumberText.grouped($0.rows), NumberText.fixed($0.rate, digits: 3),
                        NumberText.fixed($0.selected, digits: 3),
                        NumberText.fixed($0.gap, digits: 3),
                        $0.auc.map { NumberText.fixed($0, digits: 3) } ?? "–",
                        $0.belowFourFifths ? say(Message("lead.fourFifths")) : "",
                    ]
                })
        }
    }

    private mutating func table(_ title: String, _ heads: [String], _ rows: [[String]]) {
        add("\n" + title + (title.isEmpty ? "" : "\n"), ends: false)
        let columns = heads.map {
            TextTable.Column(key: $0, title: $0)
        }
        add(TextTable(columns: columns, rows: rows).text, ends: false)
    }

    private mutating func add(_ line: String, ends: Bool = true) {
        text += line + (ends ? "\n" : "")
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
