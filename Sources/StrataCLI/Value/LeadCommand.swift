import ArgumentParser
import StrataCore
import StrataOperations
import StrataValue

/// `strata value lead`: scores for the leads of a file.
struct LeadCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lead", abstract: Text.of(Message("lead.abstract")),
            discussion: Text.of(Message("lead.discussion")))
    }

    @Argument(help: Text.help(Message("lead.file"), valueName: Message("cli.value.file")))
    var file: String

    @Option(help: Text.help(Message("lead.target"), valueName: Message("cli.value.name")))
    var target: String

    @Option(help: Text.help(Message("lead.positive")))
    var positive: String?

    @Option(help: Text.help(Message("lead.exclude")))
    var exclude: [String] = []

    @Option(help: Text.help(Message("lead.keep")))
    var keep: [String] = []

    @Option(help: Text.help(Message("lead.protect")))
    var protect: [String] = []

    @Flag(help: Text.help(Message("lead.timeOrdered")))
    var timeOrdered = false

    @Option(name: .customLong("protocol"), help: Text.help(Message("lead.protocol")))
    var plan: String?

    @Option(help: Text.help(Message("lead.explain"), valueName: Message("cli.value.number")))
    var explain = 0

    @Option(help: Text.help(Message("lead.profile")))
    var profile: String?

    @Option(help: Text.help(Message("lead.report"), valueName: Message("cli.value.file")))
    var report: String?

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("lead.output"), valueName: Message("cli.value.file")))
    var output: String?

    @Option(help: Text.help(Message("lead.format")))
    var format: ListFormat = .table

    @Option(help: Text.help(Message("scan.threads"), valueName: Message("cli.value.number")))
    var threads: Int?

    @Flag(name: .shortAndLong, help: Text.help(Message("scan.quiet")))
    var quiet = false

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        if let threads, !(1...256).contains(threads) {
            throw ValidationError(Text.of(Message("scan.threadsRange")))
        }
        if !(0...1000).contains(explain) {
            throw ValidationError(Text.of(Message("lead.badExplain")))
        }
        if let plan, LeadProtocol(plan) == nil {
            throw ValidationError(Text.of(Message("lead.badProtocol")))
        }
        if let profile, TargetProfile(profile) == nil {
            throw ValidationError(Text.of(Message("lead.badProfile")))
        }
        do throws(OutputConflict) {
            if report == "-" { throw .needsFile(option: "--report") }
            if output == "-" { throw .needsFile(option: "--output") }
            try OutputConflict.check(
                outputs: [report, output].compactMap(\.self), inputs: file == "-" ? [] : [file])
        } catch {
            throw ValidationError(Text.of(error.message))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        var request = LeadRequest(path: file, target: target)
        request.positive = positive
        request.excluded = NameList.split(exclude)
        request.kept = NameList.split(keep)
        request.protected = NameList.split(protect)
        request.isTimeOrdered = timeOrdered
        request.plan = plan.flatMap(LeadProtocol.init)
        request.explained = explain
        request.profile = profile.flatMap(TargetProfile.init)
        request.threads = threads ?? ProcessorCount.available
        request.language = language
        // Opened first: long work must not end in a file that cannot be written.
        let page = try report.map { ByteSink(file: try ReplacingFile(path: $0)) }
        let table = try output.map { ByteSink(file: try ReplacingFile(path: $0)) }
        let outcome = try Watch(quiet: quiet, language: language).run { meter in
            try LeadOperation(request, meter: meter).run()
        }
        switch format {
        case .json: try ByteSink.print(ReportJSON.encode(outcome.report))
        case .table:
            try StandardOutput.print(LeadText(outcome.report, language: language).text)
        }
        if let page, let report {
            try page.write(LeadPage(outcome.report, language: language).html)
            try finish(page, report, language)
        }
        if let table, let output {
            try table.write(LeadScoreTable.csv(outcome.scores))
            try finish(table, output, language)
        }
        if !quiet {
            for problem in outcome.problems {
                StandardError.print(ProblemLine(language: language).text(problem, of: file))
            }
        }
        if outcome.problems.contains(where: { !$0.isNote }) {
            throw ExitStatus.unreadable.exitCode
        }
    }

    private func finish(_ sink: ByteSink, _ path: String, _ language: Language) throws {
        try sink.finish()
        if !quiet {
            StandardError.print(
                Message("lead.written", ["path": DisplayText.neutral(path)]).text(in: language))
        }
    }
}
