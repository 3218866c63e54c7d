import ArgumentParser
import Dispatch
import StrataCore
import StrataDetect
import StrataOperations

/// `strata scan`: what files, folders and streams hold, in tiers, with evidence.
struct ScanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "scan", abstract: Text.of(Message("scan.abstract")),
            discussion: Text.of(Message("scan.discussion")))
    }

    @Argument(
        help: Text.help(Message("scan.paths"), valueName: Message("cli.value.path")))
    var paths: [String]

    @Option(help: Text.help(Message("scan.format")))
    var format: ReportFormat = .table

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("scan.output"), valueName: Message("cli.value.file")))
    var output: String?

    @Option(help: Text.help(Message("scan.html"), valueName: Message("cli.value.file")))
    var html: String?

    @Option(help: Text.help(Message("scan.textField"), valueName: Message("cli.value.name")))
    var textField: String?

    @Flag(help: Text.help(Message("scan.spans")))
    var spans = false

    @OptionGroup var policyOptions: PolicyOptions

    @Option(help: Text.help(Message("scan.labels"), valueName: Message("cli.value.file")))
    var labels: String?

    @Option(help: Text.help(Message("scan.baseline"), valueName: Message("cli.value.file")))
    var baseline: String?

    @Option(help: Text.help(Message("scan.threads"), valueName: Message("cli.value.number")))
    var threads: Int?

    @Option(help: Text.help(Message("scan.detectors")))
    var detectors: DetectionDepth = .full

    @Option(help: Text.help(Message("scan.failOn")))
    var failOn: FailTier?

    @Flag(name: .shortAndLong, help: Text.help(Message("scan.quiet")))
    var quiet = false

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        if paths.isEmpty { throw ValidationError(Text.of(Message("scan.noPath"))) }
        if let threads, !(1...256).contains(threads) {
            throw ValidationError(Text.of(Message("scan.threadsRange")))
        }
        if spans, html != nil || baseline != nil {
            throw ValidationError(Text.of(Message("scan.spansAlone")))
        }
        do throws(OutputConflict) {
            if html == "-" { throw .needsFile(option: "--html") }
            try OutputConflict.check(
                outputs: [outputFile, html].compactMap(\.self),
                inputs: paths + policyOptions.files + [labels, baseline].compactMap(\.self))
        } catch {
            throw ValidationError(Text.of(error.message))
        }
    }

    /// Where the report goes; `-` is standard output, as without it.
    private var outputFile: String? { output == "-" ? nil : output }

    func run() throws {
        // Both take tens of milliseconds: one is made while the other is read.
        let engine = Background { [detectors] in DetectionEngine(depth: detectors) }
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        let request = ScanRequest(
            paths: paths, textField: textField, policy: policy,
            decisions: try labels.map {
                try PolicyLoading.decisions(path: $0, policy: policy)
            } ?? [], depth: detectors, threads: threads ?? ProcessorCount.available,
            language: languageOptions.resolved,
            baseline: try baseline.map(PolicyLoading.baseline(path:)), engine: engine)
        if spans { try writeSpans(request) } else { try writeReport(request, policy) }
    }

    // MARK: Reports

    private func writeReport(_ request: ScanRequest, _ policy: Policy) throws {
        // Opened first: a scan of hours must not end in a file that cannot be written.
        let sink = try outputFile.map { ByteSink(file: try ReplacingFile(path: $0)) }
        let page = try html.map { ByteSink(file: try ReplacingFile(path: $0)) }
        let report = try Watch(quiet: quiet, language: request.language).run { meter in
            try ScanOperation(request, meter: meter).run()
        }
        let destination = sink ?? ByteSink()
        switch format {
        case .json: try destination.write(ReportJSON.encode(report))
        case .html: try destination.write(try self.page(report, policy))
        case .table:
            try destination.write(
                TerminalReport(
                    glossary: ReportGlossary(policy), language: request.language,
                    width: Terminal.width,
                    isStyled: sink == nil && Terminal.isStyled
                ).render(report))
        }
        try destination.finish()
        if let page, let html {
            try page.write(try self.page(report, policy))
            try page.finish()
            if !quiet {
                StandardError.print(
                    Message("scan.htmlWritten", ["path": DisplayText.neutral(html)])
                        .text(in: request.language))
            }
        }
        if format != .table {
            announce(
                report.sources.flatMap { source in
                    source.problems.map { (source.title, $0) }
                })
        }
        try finish(tier: report.strictestTier, hasProblems: report.hasProblems)
    }

    private func page(_ report: ScanReport, _ policy: Policy) throws -> String {
        try HTMLReport(
            glossary: ReportGlossary(policy, for: report), language: languageOptions.resolved,
            date: CurrentTime.text
        ).render(report)
    }

    // MARK: Spans

    private func writeSpans(_ request: ScanRequest) throws {
        let sink =
            try outputFile.map { ByteSink(file: try ReplacingFile(path: $0)) }
            ?? ByteSink()
        let outcome = try Watch(quiet: quiet, language: request.language).run { meter in
            try SpanOperation(request, meter: meter).run(into: sink)
        }
        try sink.finish()
        announce(outcome.problems)
        try finish(
            tier: outcome.strictestTier,
            hasProblems: outcome.problems.contains { !$0.problem.isNote })
    }

    // MARK: Both

    /// Names what could not be read where the report itself does not show it to a person.
    private func announce(_ problems: [(path: String, problem: ScanProblem)]) {
        guard !quiet else { return }
        for (path, problem) in problems {
            StandardError.print(
                ProblemLine(language: languageOptions.resolved).text(problem, of: path))
        }
    }

    private func finish(tier: SensitivityTier?, hasProblems: Bool) throws {
        if let failOn, let tier, tier >= failOn.tier { throw ExitStatus.tierFound.exitCode }
        if hasProblems { throw ExitStatus.unreadable.exitCode }
    }
}
