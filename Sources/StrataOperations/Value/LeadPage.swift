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
        var body = "<p class=\"brand\">Strata</p><h1>\(say(Message("lead.title")))</h1>"
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

        .chart{display:block;width:100%;max-width:640px;height:auto;margin:0 auto}
        .card{margin-top:14px}details{margin-top:10px}
        summary{cursor:pointer;color:var(--link);font-size:13px}
        .chart text{font-size:12px;fill:var(--soft)}.chart .frame{fill:none;stroke:var(--line)}
        .chart .grid{fill:none;stroke:var(--line)}.chart .even{stroke:var(--soft);stroke-dasharray:4 4;fill:none}
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
        chart.axes(
            x: say(Message("lead.contacted")), y: say(Message("lead.found")),
            xScale: { percent($0) }, yScale: { percent($0) })
        chart.curve([(0, 0), (1, 1)], style: "even")
        chart.curve(report.gains.map { ($0.contacted, $0.found) }, style: "curve")
        return section(Message("lead.gains")) + card(chart)
            + folded(
                [say(Message("lead.contacted")), say(Message("lead.found"))],
                report.gains.map { [percent($0.contacted), percent($0.found)] })
    }

    private func calibration(_ report: LeadReport) -> String {
        var chart = LeadChart(title: say(Message("lead.calibration")))
        // Rare successes would crowd in a corner.
        let largest = report.calibration.map { max($0.meanScore, $0.rate) }.max() ?? 1
        let most = min(1, max(0.05, (largest * 20).rounded(.up) / 20))
        chart.axes(
            x: say(Message("lead.said")), y: say(Message("lead.came")),
            xScale: { number($0 * most, 2) }, yScale: { number($0 * most, 2) })
        chart.curve([(0, 0), (1, 1)], style: "even")
        chart.curve(
            report.calibration.map { ($0.meanScore / most, $0.rate / most) }, style: "curve")
        for bin in report.calibration { chart.dot(bin.meanScore / most, bin.rate / most) }
        return section(Message("lead.calibration")) + card(chart)
            + folded(
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
        let most = max(report.scoreBands.map(\.rate).max() ?? 0, 1e-9)
        chart.axes(
            x: say(Message("lead.range")), y: say(Message("lead.rate")),
            yScale: { number($0 * most, 3) })
        for (index, band) in report.scoreBands.enumerated() {
            chart.name(index, of: report.scoreBands.count, "\(index + 1)")
            chart.bar(index, of: report.scoreBands.count, band.rate / most, style: "block")
        }
        return section(Message("lead.bands")) + card(chart)
            + folded(
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
        let most = max(drift.features.map(\.index).max() ?? 0, 0.25)
        chart.axes(
            x: say(Message("lead.drift.column")), y: "PSI", yScale: { number($0 * most, 2) })
        for (index, feature) in drift.features.enumerated() {
            let style =
                feature.level == "major" ? "bad" : feature.level == "moderate" ? "warn" : "block"
            chart.bar(index, of: drift.features.count, feature.index / most, style: style)
            if drift.features.count <= 30 {
                chart.name(index, of: drift.features.count, "\(index + 1)")
            }
        }
        return section(Message("lead.drift"))
            + (drift.alarm ? paragraph(say(Message("lead.drift.alarm"))) : "")
            + list(drift.findings.map { $0[language] }) + card(chart)
            + table(
                [say(Message("lead.drift.column")), "PSI", say(Message("lead.drift.level"))],
                drift.features.enumerated().map { index, feature in
                    [
                        "\(index + 1)  \(feature.column)", number(feature.index, 3),
                        say(LeadTerms.level(feature.level)),
                    ]
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

    private func card(_ chart: LeadChart) -> String { "<div class=\"card\">\(chart.svg)</div>" }

    /// A table that is shown when it is asked for, as its chart says the same.
    private func folded(_ heads: [String], _ rows: [[String]]) -> String {
        "<details><summary>\(LeadChart.escaped(say(Message("value.page.table"))))</summary>"
            + table(heads, rows) + "</details>"
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
