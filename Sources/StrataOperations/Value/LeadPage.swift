import Crypto
import FoundationEssentials
package import StrataCore

/// The findings on leads as one page with plots, each with its table: no script, nothing loaded,
/// everything escaped.
package struct LeadPage {
    package private(set) var html = ""
    private let language: Language

    package init(_ report: LeadReport, language: Language) {
        self.language = language
        var body = "<h1>\(say(Message("lead.title")))</h1>"
        let arguments = [
            "rows": NumberText.grouped(report.rows),
            "labelled": NumberText.grouped(report.labelled),
            "positives": NumberText.grouped(report.positives),
            "protocol": report.protocolName, "trainings": NumberText.grouped(report.trainings),
        ]
        body += paragraph(
            say(
                report.kind == "rules"
                    ? Message("lead.headRules", arguments) : Message("lead.head", arguments)))
        for warning in report.warnings { body += paragraph(warning) }
        if report.kind == "model" { body += model(report) }
        let style = HTMLReportStyle.css + Self.css
        let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
        html =
            "<!doctype html><html lang=\"\(language == .zh ? "zh-Hans" : "en")\"><head>"
            + "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\""
            + "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; "
            + "form-action 'none'\"><meta name=\"viewport\" content=\"width=device-width, "
            + "initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">"
            + "<meta name=\"robots\" content=\"noindex\"><title>\(say(Message("lead.title"))) · Strata"
            + "</title><style>\(style)</style></head><body><main>\(body)</main></body></html>\n"
    }

    private static let css = """

        .chart{width:100%;max-width:640px;height:auto;margin-top:14px}
        .chart text{font-size:12px;fill:var(--soft)}.chart .frame{fill:none;stroke:var(--line)}
        .chart .even{stroke:var(--soft);stroke-dasharray:4 4;fill:none}
        .chart .curve{stroke:var(--link);stroke-width:2;fill:none}.chart .dot{fill:var(--link)}
        .chart .block{fill:var(--link)}.chart .warn{fill:var(--t2)}.chart .bad{fill:var(--t1)}
        """

    private func model(_ report: LeadReport) -> String {
        var body = ""
        if let model = report.model, let all = report.metrics, let last = report.lastFifth {
            let rows: [(String, LeadReport.Metrics)] = [
                (say(Message("lead.table.used", ["model": say(LeadTerms.model(model.used))])), all),
                (say(Message("lead.table.last")), last),
                (say(Message("lead.model.scorecard")), model.scorecardAlone),
                (say(Message("lead.model.boosted_trees")), model.treesAlone),
            ]
            body += table(
                [
                    say(Message("lead.table.model")), say(Message("lead.table.rows")), "AUC",
                    "ALIFT", "Brier",
                    say(Message("lead.table.logLoss")), "ECE",
                ],
                rows.map { name, metrics in
                    [name, NumberText.grouped(metrics.rows)]
                        + [metrics.auc, metrics.alift, metrics.brier, metrics.logLoss, metrics.ece]
                        .map { number($0, 4) }
                })
            body += paragraph(say(Message("lead.calibrated", ["name": model.calibration])))
        }
        body += paragraph(
            say(Message("lead.features", ["names": report.features.joined(separator: ", ")])))
        if !report.refusedAsLeaks.isEmpty {
            body += section(Message("lead.refused"))
            body += list(report.refusedAsLeaks.map { $0.reason[language] })
            body += paragraph(say(Message("lead.refusedHint")))
        }
        if !report.leftOut.isEmpty {
            body += section(Message("lead.leftOut"))
            body += list(report.leftOut.map { "\($0.column): " + say(LeadTerms.why($0.why)) })
        }
        body += gains(report) + calibration(report) + distribution(report) + drift(report)
        for view in report.fairness { body += fairness(view) }
        if !report.explanations.isEmpty {
            body += section(Message("lead.explanations"))
            body += list(report.explanations.map { $0.sentence[language] })
        }
        return body
    }

    private func gains(_ report: LeadReport) -> String {
        var chart = LeadChart(title: say(Message("lead.gains")))
        chart.axes(x: say(Message("lead.contacted")), y: say(Message("lead.found")))
        chart.curve([(0, 0), (1, 1)], style: "even")
        chart.curve(report.gains.map { ($0.contacted, $0.found) }, style: "curve")
        return section(Message("lead.gains")) + chart.svg
            + table(
                [say(Message("lead.contacted")), say(Message("lead.found"))],
                report.gains.map { [percent($0.contacted), percent($0.found)] })
    }

    private func calibration(_ report: LeadReport) -> String {
        var chart = LeadChart(title: say(Message("lead.calibration")))
        chart.axes(x: say(Message("lead.said")), y: say(Message("lead.came")))
        chart.curve([(0, 0), (1, 1)], style: "even")
        chart.curve(report.calibration.map { ($0.meanScore, $0.rate) }, style: "curve")
        for bin in report.calibration { chart.dot(bin.meanScore, bin.rate) }
        return section(Message("lead.calibration")) + chart.svg
            + table(
                [
                    say(Message("lead.bin")), say(Message("lead.table.rows")),
                    say(Message("lead.said")), say(Message("lead.came")),
                ],
                report.calibration.map {
                    [
                        "\(number($0.from, 1))–\(number($0.to, 1))", NumberText.grouped($0.rows),
                        number($0.meanScore, 3), number($0.rate, 3),
                    ]
                })
    }

    private func distribution(_ report: LeadReport) -> String {
        var chart = LeadChart(title: say(Message("lead.bands")))
        chart.axes(x: say(Message("lead.range")), y: say(Message("lead.rate")))
        let most = max(report.scoreBands.map(\.rate).max() ?? 0, 1e-9)
        for (index, band) in report.scoreBands.enumerated() {
            chart.bar(index, of: report.scoreBands.count, band.rate / most, style: "block")
        }
        return section(Message("lead.bands")) + chart.svg
            + table(
                [
                    say(Message("lead.range")), say(Message("lead.table.rows")),
                    say(Message("lead.rate")),
                ],
                report.scoreBands.map {
                    [
                        "\(number($0.from, 3))–\(number($0.to, 3))", NumberText.grouped($0.rows),
                        number($0.rate, 3),
                    ]
                })
    }

    private func drift(_ report: LeadReport) -> String {
        guard let drift = report.drift else { return "" }
        var chart = LeadChart(title: say(Message("lead.drift")))
        chart.axes(x: say(Message("lead.drift.column")), y: "PSI")
        let most = max(drift.features.map(\.index).max() ?? 0, 0.25)
        for (index, feature) in drift.features.enumerated() {
            let style =
                feature.level == "major" ? "bad" : feature.level == "moderate" ? "warn" : "block"
            chart.bar(index, of: drift.features.count, feature.index / most, style: style)
        }
        return section(Message("lead.drift"))
            + (drift.alarm ? paragraph(say(Message("lead.drift.alarm"))) : "")
            + list(drift.findings.map { $0[language] }) + chart.svg
            + table(
                [say(Message("lead.drift.column")), "PSI", say(Message("lead.drift.level"))],
                drift.features.map {
                    [$0.column, number($0.index, 3), say(LeadTerms.level($0.level))]
                })
    }

    private func fairness(_ view: LeadReport.Fairness) -> String {
        let title = say(
            Message(
                "lead.fairness",
                [
                    "column": view.column, "ground": say(LeadTerms.ground(view.ground)),
                    "used": say(LeadTerms.use(view.usedByModel)),
                ]))
        return "<section><h2>\(LeadChart.escaped(title))</h2></section>"
            + table(
                [
                    say(Message("lead.group")), say(Message("lead.table.rows")),
                    say(Message("lead.rate")),
                    say(Message("lead.selected")), say(Message("lead.gap")), "AUC", "",
                ],
                view.groups.map {
                    [
                        $0.name.isEmpty ? say(Message("lead.group.missing")) : $0.name,
                        NumberText.grouped($0.rows), number($0.rate, 3), number($0.selected, 3),
                        number($0.gap, 3), number($0.auc, 3),
                        $0.belowFourFifths ? say(Message("lead.fourFifths")) : "",
                    ]
                })
    }

    // MARK: Pieces

    private func section(_ title: Message) -> String {
        "<section><h2>\(LeadChart.escaped(say(title)))</h2></section>"
    }

    private func paragraph(_ text: String) -> String {
        "<p class=\"meta\">\(LeadChart.escaped(DisplayText.neutral(text, limit: 4000)))</p>"
    }

    private func list(_ items: [String]) -> String {
        let lines = items.map {
            "<li>\(LeadChart.escaped(DisplayText.neutral($0, limit: 1000)))</li>"
        }
        return "<ul class=\"changes\">\(lines.joined())</ul>"
    }

    private func table(_ heads: [String], _ rows: [[String]]) -> String {
        let head = heads.map { "<th scope=\"col\">\(LeadChart.escaped($0))</th>" }.joined()
        let lines = rows.map { row in
            "<tr>"
                + row.map { "<td>\(LeadChart.escaped(DisplayText.neutral($0, limit: 80)))</td>" }
                .joined() + "</tr>"
        }
        return "<div class=\"scroll\"><table><thead><tr>\(head)</tr></thead><tbody>"
            + lines.joined() + "</tbody></table></div>"
    }

    private func number(_ value: Double?, _ digits: Int) -> String {
        value.map { NumberText.fixed($0, digits: digits) } ?? "–"
    }

    private func percent(_ share: Double) -> String { NumberText.percent(share) }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
