import ArgumentParser
import StrataCore
import StrataOperations

/// `strata generate`: made-up lists, call logs, purchases and notes for demos, tests and load.
struct GenerateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "generate", abstract: Text.of(Message("generate.abstract")),
            discussion: Text.of(Message("generate.discussion")))
    }

    @Argument(help: Text.help(Message("generate.kind"), valueName: Message("cli.value.kind")))
    var kind: GenerateKind

    @Option(help: Text.help(Message("generate.rows"), valueName: Message("cli.value.number")))
    var rows: Int

    @Option(help: Text.help(Message("generate.seed"), valueName: Message("cli.value.number")))
    var seed: UInt64 = 1

    // `ProcessLanguage` reads it too: messages are in the language of the data.
    @Option(help: Text.help(Message("generate.language")))
    var language: GenerateLanguage = .mixed

    @Option(help: Text.help(Message("generate.truth"), valueName: Message("cli.value.file")))
    var truth: String?

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("generate.output"), valueName: Message("cli.value.file")))
    var output: String?

    @Option(help: Text.help(Message("generate.format")))
    var format: GenerateFormat?

    @Option(help: Text.help(Message("generate.headers")))
    var headers: GenerateHeaders = .clear

    @Flag(name: .shortAndLong, help: Text.help(Message("scan.quiet")))
    var quiet = false

    private var request: GenerateRequest {
        GenerateRequest(
            kind: kind, rows: rows, seed: seed, language: language, format: format,
            headers: headers)
    }

    func validate() throws {
        do throws(GenerateError) {
            _ = try DataGenerator(request)
            if let output, output == truth { throw .sameFile(path: output) }
        } catch {
            throw ValidationError(Text.of(error.message))
        }
        if truth == "-" {
            let conflict = OutputConflict.needsFile(option: "--truth")
            throw ValidationError(Text.of(conflict.message))
        }
    }

    /// Where the rows go; `-` is standard output, as without it.
    private var outputFile: String? { output == "-" ? nil : output }

    func run() throws {
        let language = ProcessLanguage.current
        try Watch(quiet: quiet, language: language).run { meter in
            try DataGenerator(request).run(
                output: outputFile.map { .file(path: $0) } ?? .standardOutput, truthPath: truth,
                meter: meter)
        }
        if let outputFile, !quiet, StandardError.isTerminal {
            StandardError.print(
                Text.of(
                    Message(
                        "generate.done",
                        ["rows": "\(rows)", "path": DisplayText.neutral(outputFile)])))
        }
    }
}

extension GenerateKind: ExpressibleByArgument {}
extension GenerateLanguage: ExpressibleByArgument {}
extension GenerateFormat: ExpressibleByArgument {}
extension GenerateHeaders: ExpressibleByArgument {}
