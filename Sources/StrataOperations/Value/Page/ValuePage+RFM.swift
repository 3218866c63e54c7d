import StrataCore

extension ValuePage {
    /// The page of an RFM report.
    package func render(_ report: RFMReport) -> String {
        page(
            title: say(Message("value.page.rfm")),
            lead: say(
                Message(
                    "value.rfm.summary",
                    [
                        "customers": NumberText.grouped(report.customers),
                        "purchases": NumberText.grouped(report.purchases),
                        "amount": NumberText.amount(report.amount), "day": report.asOf,
                    ])), meta: meta(report.source),
            sections: [
                Section(
                    title: say(Message("value.page.heatMap")),
                    note: say(Message("value.page.heatMap.note")), svg: heatMap(report),
                    table: heatTable(report)),
                Section(
                    title: say(Message("value.page.segments")),
                    table: ChartText.table(
                        [
                            say(Message("value.segment")), say(Message("value.customers")),
                            say(Message("value.share")), say(Message("value.sum")),
                        ],
                        report.segments.map {
                            [
                                $0.title, NumberText.grouped($0.customers),
                                NumberText.percent($0.share),
                                NumberText.amount($0.amount),
                            ]
                        })),
            ])
    }

    private func heatMap(_ report: RFMReport) -> String {
        var chart = ChartText(
            width: 620, height: 380, title: say(Message("value.page.heatMap")))
        let largest = Double(report.heatMap.map(\.customers).max() ?? 1)
        for cell in report.heatMap {
            let x = 60 + Double(cell.frequency - 1) * 108
            let y = 12 + Double(5 - cell.recency) * 64
            let shade = largest > 0 ? (Double(cell.customers) / largest).squareRoot() : 0
            chart.rectangle(x, y, 104, 60, of: "frame")
            chart.rectangle(x, y, 104, 60, of: "cell", opacity: 0.03 + 0.42 * shade)
            chart.label(NumberText.grouped(cell.customers), x + 52, y + 28, of: "value")
            chart.label(ChartText.short(cell.amount), x + 52, y + 46, of: "small")
        }
        for score in 1...5 {
            chart.label("R \(score)", 50, 46 + Double(5 - score) * 64, anchor: "end")
            chart.label("F \(score)", 112 + Double(score - 1) * 108, 350)
        }
        chart.label(say(Message("value.frequency")), 330, 372)
        return chart.svg
    }

    private func heatTable(_ report: RFMReport) -> String {
        ChartText.table(
            ["R", "F", say(Message("value.customers")), say(Message("value.sum"))],
            report.heatMap.map {
                [
                    "\($0.recency)", "\($0.frequency)", NumberText.grouped($0.customers),
                    NumberText.amount($0.amount),
                ]
            })
    }
}
