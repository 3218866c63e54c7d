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
        var body = "<h1>\(say("lead.title"))</h1>"
        let arguments = [
            "rows": NumberText.grouped(report.rows),
            "labelled": NumberText.grouped(report.labelled),
            "positives": NumberText.grouped(report.positives),
            "protocol": report.protocolName, "trainings": NumberText.grouped(report.trainings),
        ]
        body += paragraph(say(report.kind == "rules" ? "lead.headRules" : "lead.head", arguments))
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
            + "<meta name=\"robots\" content=\"noindex\"><title>\(say("lead.title")) · Strata"
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
                (say("lead.table.used", ["model": say("lead.model.\(model.used)")]), all),
                (say("lead.table.last"), last),
                (say("lead.model.scorecard"), model.scorecardAlone),
                (say("lead.model.boosted_trees"), model.treesAlone),
            ]
            body += table(
                [
                    say("lead.table.model"), say("lead.table.rows"), "AUC", "ALIFT", "Brier",
                    say("lead.table.logLoss"), "ECE",
                ],
                rows.map { name, metrics in
                    [name, NumberText.grouped(metrics.rows)]
                        + [metrics.auc, metrics.alift, metrics.brier, metrics.logLoss, metrics.ece]
                        .map { number($0, 4) }
                })
            body += paragraph(say("lead.calibrated", ["name": model.calibration]))
        }
        body += paragraph(
            say("lead.features", ["names": report.features.joined(separator: ", ")]))
        if !report.refusedAsLeaks.isEmpty {
            body += section("lead.refused")
            body += list(report.refusedAsLeaks.map { $0.reason[language] })
            body += paragraph(say("lead.refusedHint"))
        }
        if !report.leftOut.isEmpty {
            body += section("lead.leftOut")
            body += list(report.leftOut.map { "\($0.column): " + say("lead.why.\($0.why)") })
        }
        body += gains(report) + calibration(report) + distribution(report) + drift(report)
        for view in report.fairness { body += fairness(view) }
        if !report.explanations.isEmpty {
            body += section("lead.explanations")
            body += list(report.explanations.map { $0.sentence[language] })
        }
        return body
    }

    private func gains(_ report: LeadReport) -> String {
        var chart = LeadChart(title: say("lead.gains"))
        chart.axes(x: say("lead.contacted"), y: say("lead.found"))
        chart.curve([(0, 0), (1, 1)], style: "even")
        chart.curve(report.gains.map { ($0.contacted, $0.found) }, style: "curve")
        return section("lead.gains") + chart.svg
            + table(
                [say("lead.contacted"), say("lead.found")],
                report.gains.map { [percent($0.contacted), percent($0.found)] })
    }

    private func calibration(_ report: LeadReport) -> String {
        var chart = LeadChart(title: say("lead.calibration"))
        chart.axes(x: say("lead.said"), y: say("lead.came"))
        chart.curve([(0, 0), (1, 1)], style: "even")
        chart.curve(report.calibration.map { ($0.meanScore, $0.rate) }, style: "curve")
        for bin in report.calibration { chart.dot(bin.meanScore, bin.rate) }
        return section("lead.calibration") + chart.svg
            + table(
                [say("lead.bin"), say("lead.table.rows"), say("lead.said"), say("lead.came")],
                report.calibration.map {
                    [
                        "\(number($0.from, 1))–\(number($0.to, 1))", NumberText.grouped($0.rows),
                        number($0.meanScore, 3), number($0.rate, 3),
                    ]
                })
    }

    private func distribution(_ report: LeadReport) -> String {
        var chart = LeadChart(title: say("lead.bands"))
        chart.axes(x: say("lead.range"), y: say("lead.rate"))
        let most = max(report.scoreBands.map(\.rate).max() ?? 0, 1e-9)
        for (index, band) in report.scoreBands.enumerated() {
            chart.bar(index, of: report.scoreBands.count, band.rate / most, style: "block")
        }
        return section("lead.bands") + chart.svg
            + table(
                [say("lead.range"), say("lead.table.rows"), say("lead.rate")],
                report.scoreBands.map {
                    [
                        "\(number($0.from, 3))–\(number($0.to, 3))", NumberText.grouped($0.rows),
                        number($0.rate, 3),
                    ]
                })
    }

    private func drift(_ report: LeadReport) -> String {
        guard let drift = report.drift else { return "" }
        var chart = LeadChart(title: say("lead.drift"))
        chart.axes(x: say("lead.drift.column"), y: "PSI")
        let most = max(drift.features.map(\.index).max() ?? 0, 0.25)
        for (index, feature) in drift.features.enumerated() {
            let style =
                feature.level == "major" ? "bad" : feature.level == "moderate" ? "warn" : "block"
            chart.bar(index, of: drift.features.count, feature.index / most, style: style)
        }
        return section("lead.drift")
            + (drift.alarm ? paragraph(say("lead.drift.alarm")) : "")
            + list(drift.findings.map { $0[language] }) + chart.svg
            + table(
                [say("lead.drift.column"), "PSI", say("lead.drift.level")],
                drift.features.map {
                    [$0.column, number($0.index, 3), say("lead.level.\($0.level)")]
                })
    }

    private func fairness(_ view: LeadReport.Fairness) -> String {
        let title = say(
            "lead.fairness",
            [
                "column": view.column, "ground": say("lead.ground.\(view.ground)"),
                "used": say(view.usedByModel ? "lead.fairness.used" : "lead.fairness.unused"),
            ])
        return "<section><h2>\(LeadChart.escaped(title))</h2></section>"
            + table(
                [
                    say("lead.group"), say("lead.table.rows"), say("lead.rate"),
                    say("lead.selected"), say("lead.gap"), "AUC", "",
                ],
                view.groups.map {
                    [
                        $0.name.isEmpty ? say("lead.group.missing") : $0.name,
                        NumberText.grouped($0.rows), number($0.rate, 3), number($0.selected, 3),
                        number($0.gap, 3), number($0.auc, 3),
                        $0.belowFourFifths ? say("lead.fourFifths") : "",
                    ]
                })
    }

    // MARK: Pieces

    private func section(_ key: String) -> String {
        "<section><h2>\(LeadChart.escaped(say(key)))</h2></section>"
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

    private func say(_ key: String, _ arguments: [String: String] = [:]) -> String {
        Message(key, arguments).text(in: language)
    }
}
