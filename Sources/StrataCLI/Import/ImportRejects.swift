import ArgumentParser
import StrataCore
import StrataOperations

/// `strata import rejects`: what an import left out, and why.
struct ImportRejects: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rejects", abstract: Text.of(Message("import.rejects.abstract")),
            discussion: Text.of(Message("import.rejects.discussion")))
    }

    @Argument(help: Text.help(Message("import.undo.batch")))
    var batch: String

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("import.rejects.output"), valueName: Message("cli.value.file")))
    var output: String

    @Option(help: Text.help(Message("subject.purpose")))
    var purpose: PurposeArgument?

    @Option(help: Text.help(Message("subject.ticket")))
    var ticket: String?

    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let catalogue = DatasetCatalogue(vault: vault)
            let rows = try catalogue.rejects(
                of: try catalogue.batch(batch), purpose: purpose?.purpose, ticket: ticket)
            let sink =
                output == "-" ? ByteSink() : ByteSink(file: try ReplacingFile(path: output))
            try sink.write(try ReportJSON.encode(rows.map { RejectReport($0) }))
            try sink.finish()
            StandardError.print(
                Message("import.rejects.done", ["count": NumberText.grouped(rows.count)])
                    .text(in: language))
        }
    }
}
