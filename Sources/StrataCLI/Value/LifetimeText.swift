import StrataCore
import StrataOperations
import StrataValue

/// The lifetime report for a terminal.
struct LifetimeText {
    var language: Language

    func text(_ report: LifetimeReport) -> String {
        var lines = [
            say(
                Message(
                    "value.clv.summary",
                    [
                        "model": title(report.model),
                        "customers": NumberText.grouped(report.customers),
                        "repeat": NumberText.grouped(report.repeatCustomers),
                        "day": report.calibrationUntil,
                    ])),
            "", parameters(report),
        ]
        if let holdout = report.holdout {
            lines += [
                say(
                    Message(
                        "value.holdout.summary",
                        [
                            "from": holdout.from, "until": holdout.until,
                            "actual": NumberText.grouped(holdout.actual),
                        ])), errors(holdout),
            ]
        }
        lines.append("\(report.fitCheck.title)")
        lines += report.fitCheck.reasons.map { "  - \($0)" }
        lines += ["", value(report.value)]
        return lines.joined(separator: "\n") + "\n"
    }

    private func title(_ model: PurchaseModelKind) -> String {
        switch model {
        case .bgnbd: "BG/NBD"
        case .mbgnbd: "MBG/NBD"
        case .pareto: "Pareto/NBD"
        }
    }

    private func parameters(_ report: LifetimeReport) -> String {
        let names = PurchaseModel.names(of: report.model)
        func rows(_ names: [String], _ values: [String: Double], _ errors: [String: Double]?)
            -> [[String]]
        {
            names.compactMap { name in
                values[name].map { value in
                    [name, "\(value)", errors?[name].map { "\($0)" } ?? "–"]
                }
            }
        }
        let table = TextTable(
            columns: [
                .init(key: "name", title: say(Message("value.parameter"))),
                .init(key: "value", title: say(Message("value.estimate"))),
                .init(key: "error", title: say(Message("value.standardError"))),
            ],
            rows: rows(names, report.parameters, report.standardErrors)
                + [["logLikelihood", "\(report.logLikelihood)", ""]]
                + rows(
                    ["p", "q", "v"], report.gammaGamma.parameters,
                    report.gammaGamma.standardErrors)
                + [["logLikelihood", "\(report.gammaGamma.logLikelihood)", "Gamma-Gamma"]])
        return table.text
    }

    private func errors(_ holdout: LifetimeReport.Holdout) -> String {
        func row(_ title: String, _ errors: LifetimeReport.Errors) -> [String] {
            [
                title, NumberText.fixed(errors.expected, digits: 1),
                errors.sumError.map { NumberText.fixed($0 * 100, digits: 2) + " %" } ?? "–",
                NumberText.fixed(errors.mae, digits: 4), NumberText.fixed(errors.rmse, digits: 4),
            ]
        }
        return TextTable(
            columns: [
                .init(key: "what", title: ""),
                .init(key: "expected", title: say(Message("value.expected"))),
                .init(key: "sum", title: say(Message("value.sumError"))),
                .init(key: "mae", title: "MAE"), .init(key: "rmse", title: "RMSE"),
            ],
            rows: [
                row(say(Message("value.theModel")), holdout.model),
                row(say(Message("value.naive")), holdout.naive),
            ]
        ).text
    }

    private func value(_ value: LifetimeReport.Value) -> String {
        let arguments = [
            "months": "\(value.months)",
            "purchases": NumberText.fixed(value.expectedPurchases, digits: 1),
            "alive": NumberText.percent(value.meanAlive),
            "total": value.total.map { NumberText.fixed($0, digits: 2) } ?? "–",
            "mean": value.mean.map { NumberText.fixed($0, digits: 2) } ?? "–",
        ]
        return say(
            value.total == nil
                ? Message("value.clv.noValue", arguments) : Message("value.clv.value", arguments))
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
