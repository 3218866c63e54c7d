import ArgumentParser
import StrataCore
import StrataOperations

extension DayReader.Order: ExpressibleByArgument {}
extension AmountReader.Decimal: ExpressibleByArgument {}

/// A day on the command line, year first.
struct DayArgument: ExpressibleByArgument {
    var day: Int32

    init?(argument: String) {
        guard let day = Day.parse(argument) else { return nil }
        self.day = day
    }
}

/// What `value rfm` and `value clv` have in common: the file, its columns, where results go.
struct PurchaseOptions: ParsableArguments {
    @Argument(help: Text.help(Message("value.file"), valueName: Message("cli.value.file")))
    var file: String

    @Option(help: Text.help(Message("value.customer"), valueName: Message("cli.value.name")))
    var customer: String?

    @Option(help: Text.help(Message("value.date"), valueName: Message("cli.value.name")))
    var date: String?

    @Option(help: Text.help(Message("value.amount"), valueName: Message("cli.value.name")))
    var amount: String?

    @Option(help: Text.help(Message("value.dateOrder")))
    var dateOrder: DayReader.Order?

    @Option(help: Text.help(Message("value.decimal")))
    var decimal: AmountReader.Decimal?

    @Option(help: Text.help(Message("value.until"), valueName: Message("cli.value.day")))
    var until: DayArgument?

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("value.output"), valueName: Message("cli.value.file")))
    var output: String?

    @Option(help: Text.help(Message("value.report"), valueName: Message("cli.value.file")))
    var report: String?

    @Option(help: Text.help(Message("scan.threads"), valueName: Message("cli.value.number")))
    var threads: Int?

    @Flag(name: .shortAndLong, help: Text.help(Message("scan.quiet")))
    var quiet = false

    func validate() throws {
        if let threads, !(1...256).contains(threads) {
            throw ValidationError(Text.of(Message("scan.threadsRange")))
        }
        do throws(OutputConflict) {
            if report == "-" { throw .needsFile(option: "--report") }
            if output == "-" { throw .needsFile(option: "--output") }
            try OutputConflict.check(
                outputs: [output, report].compactMap(\.self), inputs: [file])
        } catch {
            throw ValidationError(Text.of(error.message))
        }
    }

    var choice: PurchaseColumns.Choice {
        PurchaseColumns.Choice(
            customer: customer, date: date, amount: amount, order: dateOrder, decimal: decimal)
    }

    var workers: Int { threads ?? ProcessorCount.available }

    /// The files to write, opened before the work.
    func sinks() throws -> (scores: ByteSink?, page: ByteSink?) {
        (
            try output.map { ByteSink(file: try ReplacingFile(path: $0)) },
            try report.map { ByteSink(file: try ReplacingFile(path: $0)) }
        )
    }

    /// Names what was left out and what the reader met.
    ///
    /// - Throws: The exit code that says so, where rows were left out.
    func finish(
        _ source: PurchaseSource, _ problems: [ReadProblemText], _ language: Language
    ) throws {
        if !quiet {
            for problem in problems { StandardError.print(problem.text) }
            for path in [output, report].compactMap(\.self) {
                StandardError.print(
                    Message("mask.written", ["path": DisplayText.neutral(path)]).text(in: language))
            }
            for skipped in source.skipped {
                StandardError.print(
                    Message(
                        "value.skipped",
                        [
                            "rows": NumberText.grouped(skipped.rows), "column": skipped.column,
                            "row": NumberText.grouped(skipped.firstRow),
                        ]
                    ).text(in: language))
            }
        }
        if !source.skipped.isEmpty || problems.contains(where: { !$0.isNote }) {
            throw ExitStatus.unreadable.exitCode
        }
    }
}
