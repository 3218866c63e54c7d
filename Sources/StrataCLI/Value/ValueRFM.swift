import ArgumentParser
import StrataCore
import StrataOperations

/// `strata value rfm FILE`: recency, frequency and amount in quintiles and segments.
struct ValueRFM: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rfm", abstract: Text.of(Message("value.rfm.abstract")),
            discussion: Text.of(Message("value.rfm.discussion")))
    }

    @OptionGroup var options: PurchaseOptions

    @Flag(help: Text.help(Message("value.mergeDays")))
    var mergeDays = false

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let sinks = try options.sinks()
        let outcome = try Watch(quiet: options.quiet, language: language).run { meter in
            try RFMOperation(
                path: options.file, choice: options.choice, mergesDays: mergeDays,
                asOf: options.until?.day, threads: options.workers, language: language
            ).run(meter: meter)
        }
        if let sink = sinks.scores {
            try outcome.writeScores(to: sink)
            try sink.finish()
        }
        if let page = sinks.page {
            try page.write(ValuePage(language: language).render(outcome.report))
            try page.finish()
        }
        switch options.format {
        case .json: try ByteSink.print(try ReportJSON.encode(outcome.report))
        case .table: show(outcome.report, language)
        }
        try options.finish(outcome.report.source, outcome.problems, language)
    }

    private func show(_ report: RFMReport, _ language: Language) {
        func text(_ message: Message) -> String { message.text(in: language) }
        print(
            text(
                Message(
                    "value.rfm.summary",
                    [
                        "customers": NumberText.grouped(report.customers),
                        "purchases": NumberText.grouped(report.purchases),
                        "amount": NumberText.fixed(report.amount, digits: 2), "day": report.asOf,
                    ])))
        print()
        let segments = TextTable(
            columns: [
                .init(key: "segment", title: text(Message("value.segment"))),
                .init(key: "customers", title: text(Message("value.customers"))),
                .init(key: "share", title: text(Message("value.share"))),
                .init(key: "amount", title: text(Message("value.sum"))),
            ],
            rows: report.segments.map {
                [
                    $0.title, NumberText.grouped($0.customers), NumberText.percent($0.share),
                    NumberText.fixed($0.amount, digits: 2),
                ]
            })
        print(segments.text)
        func cells(_ values: [String?]) -> [String] { values.map { $0 ?? "–" } }
        let bounds = report.quintiles
        let quintiles = TextTable(
            columns: [.init(key: "score", title: text(Message("value.scoreFrom")))]
                + (2...5).map { .init(key: "\($0)", title: "\($0)") },
            rows: [
                [text(Message("value.recency"))]
                    + cells(bounds.recencyDays.map { $0.map { "≤ \($0)" } }),
                [text(Message("value.frequency"))]
                    + cells(bounds.frequency.map { $0.map { "≥ \($0)" } }),
                [text(Message("value.monetary"))]
                    + cells(
                        bounds.monetary.map { $0.map { "≥ \(NumberText.fixed($0, digits: 2))" } }),
            ])
        print(quintiles.text, terminator: "")
    }
}
