import ArgumentParser
import StrataCore
import StrataDetect

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `strata validate`: judges values by a label's rules, one line of output for each.
struct ValidateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "validate",
            abstract: Message("validate.abstract").text(in: ProcessLanguage.current),
            discussion: Message("validate.discussion").text(in: ProcessLanguage.current))
    }

    /// How the answers are written.
    enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
        case table, json
    }

    /// The language of the reasons.
    enum OutputLanguage: String, ExpressibleByArgument, CaseIterable {
        case en, zh
    }

    @Argument(help: Self.help(Message("validate.help.label")))
    var label: String?

    @Argument(help: Self.help(Message("validate.help.values")))
    var values: [String] = []

    @Flag(help: Self.help(Message("validate.help.list")))
    var list = false

    @Option(help: Self.help(Message("validate.help.format")))
    var format: OutputFormat = .table

    @Option(help: Self.help(Message("validate.help.language")))
    var language: OutputLanguage?

    private static func help(_ message: Message) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: message.text(in: ProcessLanguage.current))
    }

    func run() throws {
        let language =
            language.flatMap { Language(rawValue: $0.rawValue) } ?? ProcessLanguage.current
        var output = ValidateOutput(format: format, language: language)
        if list {
            for validator in Validators.all { output.describe(validator) }
            try finish(&output, language)
            return
        }
        guard let label else { throw Self.usage(Message("validate.error.noLabel"), language) }
        let validators = Validators.matching(label)
        guard !validators.isEmpty else {
            throw Self.usage(Message("validate.error.unknownLabel", ["label": label]), language)
        }
        let today = CivilDate.today()
        var allValid = true
        func judge(_ value: String) {
            let validation = Validators.validate(value, with: validators, today: today)
            allValid = allValid && validation.isValid
            output.write(validation)
        }
        if values.isEmpty || values == ["-"] {
            var lines = BoundedLineReader(descriptor: Console.current.input, limit: 4096)
            while let line = lines.next() {
                switch line {
                case .text(let value): judge(value)
                case .tooLong:
                    allValid = false
                    output.write(.invalid(reason: .length))
                }
            }
            if lines.failed { throw Self.usage(Message("validate.error.input"), language) }
        } else {
            for value in values { judge(value) }
        }
        try finish(&output, language)
        if !allValid { throw ExitCode(1) }
    }

    /// A reader that went away ends the command as SIGPIPE does; a full disk is told.
    private func finish(_ output: inout ValidateOutput, _ language: Language) throws {
        output.flush()
        guard output.failure != 0 else { return }
        if output.failure == EPIPE { throw ExitCode(128 + SIGPIPE) }
        _ = Self.usage(Message("validate.error.output"), language)
        throw ExitCode(1)
    }

    /// Tells what is wrong and gives the status of wrong usage.
    private static func usage(_ message: Message, _ language: Language) -> ExitCode {
        // Nothing can be done where standard error is closed too.
        StandardError.print(message.text(in: language))
        return ExitCode(2)
    }
}
