import StrataCore
import StrataValue

extension ValuePage {
    /// The page of a lifetime report.
    package func render(_ report: LifetimeReport) -> String {
        let value = report.value
        let arguments = [
            "months": "\(value.months)",
            "purchases": NumberText.fixed(value.expectedPurchases, digits: 1),
            "alive": NumberText.percent(value.meanAlive),
            "total": value.total.map { NumberText.amount($0) } ?? "–",
            "mean": value.mean.map { NumberText.amount($0) } ?? "–",
        ]
        var sections = [
            Section(
                title: say(Message("value.page.check")),
                paragraphs: [report.fitCheck.title] + report.fitCheck.reasons)
        ]
        if !value.deciles.isEmpty {
            sections.append(
                Section(
                    title: say(Message("value.page.clvChart")),
                    note: say(Message("value.page.clvChart.note")), svg: clvChart(value),
                    table: clvTable(value)))
        }
        if !report.tracking.isEmpty {
            sections.append(
                Section(
                    title: say(Message("value.page.tracking")),
                    note: say(Message("value.page.tracking.note")), svg: tracking(report),
                    table: trackingTable(report)))
        }
        if !report.calibration.isEmpty {
            sections.append(
                Section(
                    title: say(Message("value.page.calibration")), svg: calibration(report),
                    table: calibrationTable(report)))
        }
        sections.append(
            Section(title: say(Message("value.page.parameters")), table: parameters(report)))
        return page(
            title: say(Message("value.page.clv")),
            lead: say(
                value.total == nil
                    ? Message("value.clv.noValue", arguments)
                    : Message("value.clv.value", arguments)), meta: meta(report.source),
            sections: sections)
    }

    // MARK: Charts

    /// Left, top, width and height of what is drawn within the axes.
    private static let frame = (x: 64.0, y: 24.0, width: 660.0, height: 260.0)

    private func axes(_ chart: inout ChartText, to largest: Double) -> Double {
        let frame = Self.frame
        let ticks = ChartText.ticks(to: largest)
        let top = ticks.last ?? 1
        for tick in ticks {
            let y = frame.y + frame.height * (1 - tick / top)
            chart.line([(frame.x, y), (frame.x + frame.width, y)], of: "grid")
            chart.label(ChartText.short(tick), frame.x - 8, y + 4, anchor: "end")
        }
        return top
    }

    private func legend(_ chart: inout ChartText) {
        chart.rectangle(Self.frame.x + 4, 4, 12, 12, of: "real")
        chart.label(say(Message("value.actual")), Self.frame.x + 22, 14, anchor: "start")
        chart.rectangle(Self.frame.x + 104, 4, 12, 12, of: "model")
        chart.label(say(Message("value.expected")), Self.frame.x + 122, 14, anchor: "start")
    }

    private func tracking(_ report: LifetimeReport) -> String {
        let frame = Self.frame
        var chart = ChartText(
            width: 740, height: 320, title: say(Message("value.page.tracking")))
        let points = report.tracking
        let top = axes(
            &chart, to: points.map { max($0.expected, Double($0.actual)) }.max() ?? 1)
        let step = frame.width / Double(max(points.count - 1, 1))
        func place(_ index: Int, _ value: Double) -> (Double, Double) {
            (frame.x + Double(index) * step, frame.y + frame.height * (1 - value / top))
        }
        if let cut = points.firstIndex(where: \.isHoldout), cut > 0 {
            let x = frame.x + (Double(cut) - 0.5) * step
            chart.line([(x, frame.y), (x, frame.y + frame.height)], of: "cut")
        }
        // Long histories are drawn by every few weeks.
        let shown = points.indices.filter {
            $0 % (points.count / 400 + 1) == 0 || $0 == points.count - 1
        }
        chart.line(shown.map { place($0, Double(points[$0].actual)) }, of: "real")
        chart.line(shown.map { place($0, points[$0].expected) }, of: "model")
        for index in stride(from: 0, to: points.count, by: max(points.count / 8, 1)) {
            chart.label("\(points[index].week)", place(index, 0).0, frame.y + frame.height + 18)
        }
        chart.label(say(Message("value.week")), frame.x + frame.width / 2, 318)
        legend(&chart)
        return chart.svg
    }

    private func calibration(_ report: LifetimeReport) -> String {
        let frame = Self.frame
        var chart = ChartText(
            width: 740, height: 320, title: say(Message("value.page.calibration")))
        let bins = report.calibration
        let top = axes(&chart, to: bins.map { max($0.actual, $0.expected) }.max() ?? 1)
        let slot = frame.width / Double(max(bins.count, 1))
        for (index, bin) in bins.enumerated() {
            let x = frame.x + Double(index) * slot
            let bars = [(0.14, bin.actual, "real"), (0.52, bin.expected, "model")]
            for (offset, value, style) in bars {
                let height = frame.height * value / top
                chart.rectangle(
                    x + slot * offset, frame.y + frame.height - height, slot * 0.34, height,
                    of: style)
            }
            chart.label(bin.frequency, x + slot / 2, frame.y + frame.height + 18)
        }
        legend(&chart)
        return chart.svg
    }

    private func clvChart(_ value: LifetimeReport.Value) -> String {
        let frame = Self.frame
        var chart = ChartText(
            width: 740, height: 320, title: say(Message("value.page.clvChart")))
        let top = axes(&chart, to: value.deciles.map(\.mean).max() ?? 1)
        let slot = frame.width / Double(max(value.deciles.count, 1))
        for (index, decile) in value.deciles.enumerated() {
            let x = frame.x + Double(index) * slot
            let height = frame.height * max(decile.mean, 0) / top
            chart.rectangle(
                x + slot * 0.15, frame.y + frame.height - height, slot * 0.7, height, of: "model")
            chart.label("\(decile.decile)", x + slot / 2, frame.y + frame.height + 18)
            chart.label(
                NumberText.percent(decile.share), x + slot / 2,
                frame.y + frame.height - height - 6, of: "small")
        }
        chart.label(say(Message("value.decile")), frame.x + frame.width / 2, 318)
        return chart.svg
    }

    // MARK: Tables

    private func trackingTable(_ report: LifetimeReport) -> String {
        ChartText.table(
            [
                say(Message("value.week")), say(Message("value.until.column")),
                say(Message("value.actual")), say(Message("value.expected")),
            ],
            report.tracking.map {
                [
                    "\($0.week)", $0.until, NumberText.grouped($0.actual),
                    NumberText.fixed($0.expected, digits: 1),
                ]
            })
    }

    private func calibrationTable(_ report: LifetimeReport) -> String {
        ChartText.table(
            [
                say(Message("value.frequency")), say(Message("value.customers")),
                say(Message("value.actual")), say(Message("value.expected")),
            ],
            report.calibration.map {
                [
                    $0.frequency, NumberText.grouped($0.customers),
                    NumberText.fixed($0.actual, digits: 3),
                    NumberText.fixed($0.expected, digits: 3),
                ]
            })
    }

    private func clvTable(_ value: LifetimeReport.Value) -> String {
        ChartText.table(
            [
                say(Message("value.decile")), say(Message("value.customers")),
                say(Message("value.from")), say(Message("value.mean")),
                say(Message("value.share")),
            ],
            value.deciles.map {
                [
                    "\($0.decile)", NumberText.grouped($0.customers),
                    NumberText.fixed($0.from, digits: 2), NumberText.fixed($0.mean, digits: 2),
                    NumberText.percent($0.share),
                ]
            })
    }

    private func parameters(_ report: LifetimeReport) -> String {
        let names = PurchaseModel.names(of: report.model)
        var rows = names.map { name in
            [
                name, NumberText.fixed(report.parameters[name] ?? 0, digits: 6),
                report.standardErrors?[name].map { NumberText.fixed($0, digits: 6) } ?? "–",
            ]
        }
        rows.append(["logLikelihood", NumberText.fixed(report.logLikelihood, digits: 6), ""])
        for name in ["p", "q", "v"] {
            guard let value = report.gammaGamma.parameters[name] else { continue }
            rows.append([
                "Gamma-Gamma \(name)", NumberText.fixed(value, digits: 6),
                report.gammaGamma.standardErrors?[name].map { NumberText.fixed($0, digits: 6) }
                    ?? "–",
            ])
        }
        return ChartText.table(
            [
                say(Message("value.parameter")), say(Message("value.estimate")),
                say(Message("value.standardError")),
            ], rows)
    }
}
