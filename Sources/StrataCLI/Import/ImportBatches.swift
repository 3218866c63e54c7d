import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata import list`: the imports so far.
struct ImportList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("import.list.abstract")))
    }

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let reports = try DatasetCatalogue(vault: vault).listBatches()
            if format == .json { return try ByteSink.print(try ReportJSON.encode(reports)) }
            let table = TextTable(
                columns: [
                    .init(key: "batch", title: Message("import.list.batch").text(in: language)),
                    .init(key: "dataset", title: Message("dataset.name").text(in: language)),
                    .init(key: "rows", title: Message("import.list.rows").text(in: language)),
                    .init(key: "new", title: Message("import.list.new").text(in: language)),
                    .init(key: "state", title: Message("import.list.state").text(in: language)),
                ],
                rows: reports.map { report in
                    let state =
                        report.undone
                        ? Message("import.state.undone")
                        : report.done
                            ? Message("import.state.done") : Message("import.state.open")
                    return [
                        report.batch, DisplayText.neutral(report.dataset),
                        NumberText.grouped(report.rows), NumberText.grouped(report.newSubjects),
                        state.text(in: language),
                    ]
                })
            print(table.text, terminator: "")
        }
    }
}

/// `strata import undo`: takes an import back.
struct ImportUndo: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "undo", abstract: Text.of(Message("import.undo.abstract")),
            discussion: Text.of(Message("import.undo.discussion")))
    }

    @Argument(help: Text.help(Message("import.undo.batch")))
    var batch: String

    @Flag(help: Text.help(Message("import.undo.yes")))
    var yes = false

    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        guard yes else { throw ImportError.needsConfirmation }
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            let catalogue = DatasetCatalogue(vault: vault)
            let undone = try Watch(quiet: true, language: language).run { meter in
                try catalogue.undo(try catalogue.batch(batch), meter: meter)
            }
            print(
                Message(
                    "import.undone",
                    [
                        "records": NumberText.grouped(undone.records),
                        "people": NumberText.grouped(undone.subjects),
                    ]
                ).text(in: language))
            if undone.companies > 0 {
                print(
                    Message(
                        "import.undoneCompanies",
                        ["count": NumberText.grouped(undone.companies)]
                    ).text(in: language))
            }
            guard undone.restored + undone.changedSince > 0 else { return }
            print(
                Message(
                    "correction.undone",
                    [
                        "restored": NumberText.grouped(undone.restored),
                        "since": NumberText.grouped(undone.changedSince),
                    ]
                ).text(in: language))
        }
    }
}
