import ArgumentParser
import StrataCore
import StrataOperations
import StrataValue

extension PurchaseModelKind: ExpressibleByArgument {}

/// `strata value clv FILE`: what customers are worth, by models of purchases and amounts.
struct ValueCLV: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "clv", abstract: Text.of(Message("value.clv.abstract")),
            discussion: Text.of(Message("value.clv.discussion")))
    }

    @OptionGroup var options: PurchaseOptions

    @Option(help: Text.help(Message("value.model")))
    var model: PurchaseModelKind = .bgnbd

    @Option(help: Text.help(Message("value.holdoutFrom"), valueName: Message("cli.value.day")))
    var holdoutFrom: DayArgument?

    @Option(help: Text.help(Message("value.horizon"), valueName: Message("cli.value.number")))
    var horizon = 12

    @Option(help: Text.help(Message("value.discount"), valueName: Message("cli.value.number")))
    var discount = 0.1

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard (1...600).contains(horizon) else {
            throw ValidationError(Text.of(Message("value.horizonRange")))
        }
        guard discount >= 0, discount <= 10 else {
            throw ValidationError(Text.of(Message("value.discountRange")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        let sinks = try options.sinks()
        let outcome = try Watch(quiet: options.quiet, language: language).run { meter in
            try LifetimeOperation(
                path: options.file, choice: options.choice, model: model,
                holdoutFrom: holdoutFrom?.day, until: options.until?.day, months: horizon,
                yearlyRate: discount, threads: options.workers, language: language
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
        case .table: print(LifetimeText(language: language).text(outcome.report), terminator: "")
        }
        try options.finish(outcome.report.source, outcome.problems, language)
    }
}
