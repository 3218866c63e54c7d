import ArgumentParser
import StrataCore
import StrataDetect
import StrataOperations

/// `strata mask`: a copy of a file with values masked, tokenised or generalised by the policy.
struct MaskCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mask", abstract: Text.of(Message("mask.abstract")),
            discussion: Text.of(Message("mask.discussion")))
    }

    @Argument(help: Text.help(Message("mask.input"), valueName: Message("cli.value.file")))
    var input: String

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("mask.output"), valueName: Message("cli.value.file")))
    var output: String

    @Option(help: Text.help(Message("mask.keyFile"), valueName: Message("cli.value.file")))
    var keyFile: String?

    @Option(help: Text.help(Message("mask.role")))
    var role: MaskRole?

    @Option(help: Text.help(Message("scan.textField"), valueName: Message("cli.value.name")))
    var textField: String?

    @OptionGroup var policyOptions: PolicyOptions

    @Option(help: Text.help(Message("scan.labels"), valueName: Message("cli.value.file")))
    var labels: String?

    @Option(help: Text.help(Message("scan.threads"), valueName: Message("cli.value.number")))
    var threads: Int?

    @Option(help: Text.help(Message("scan.detectors")))
    var detectors: DetectionDepth = .full

    @Flag(name: .shortAndLong, help: Text.help(Message("scan.quiet")))
    var quiet = false

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        if let threads, !(1...256).contains(threads) {
            throw ValidationError(Text.of(Message("scan.threadsRange")))
        }
        do throws(OutputConflict) {
            // Standard output could not be taken back where the copying fails.
            if output == "-" { throw .needsFile(option: "--output") }
            try OutputConflict.check(
                outputs: [output],
                inputs: [input] + policyOptions.files + [labels, keyFile].compactMap(\.self))
        } catch {
            throw ValidationError(Text.of(error.message))
        }
    }

    func run() throws {
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        let request = MaskRequest(
            path: input, output: output, textField: textField, policy: policy,
            decisions: try labels.map {
                try PolicyLoading.decisions(path: $0, policy: policy)
            } ?? [], role: role?.role,
            tokeniser: try keyFile.map { try Tokeniser(keyFile: $0) } ?? Tokeniser(),
            depth: detectors, threads: threads ?? ProcessorCount.available,
            language: languageOptions.resolved)
        let outcome = try Watch(quiet: quiet, language: languageOptions.resolved).run { meter in
            try MaskOperation(request, meter: meter).run()
        }
        if !quiet { tell(outcome) }
        if outcome.problems.contains(where: { !$0.isNote }) { throw ExitStatus.unreadable.exitCode }
    }

    private func tell(_ outcome: MaskOperation.Outcome) {
        let language = languageOptions.resolved
        for problem in outcome.problems {
            StandardError.print(ProblemLine(language: language).text(problem, of: input))
        }
        for path in outcome.outputs {
            StandardError.print(
                Message("mask.written", ["path": DisplayText.neutral(path)]).text(in: language))
        }
        if keyFile == nil, outcome.usedTokens {
            StandardError.print(Message("mask.keyLost").text(in: language))
        }
    }
}

/// `--role`: for whom a copy is made.
struct MaskRole: ExpressibleByArgument {
    var role: Role

    init?(argument: String) {
        guard let role = Role(rawValue: argument) else { return nil }
        self.role = role
    }

    static var allValueStrings: [String] { Role.allCases.map(\.rawValue) }
}
