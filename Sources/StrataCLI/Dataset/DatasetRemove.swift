import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata dataset remove`: all of a dataset goes.
struct DatasetRemove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove", abstract: Text.of(Message("dataset.remove.abstract")),
            discussion: Text.of(Message("dataset.remove.discussion")))
    }

    @Argument(help: Text.help(Message("dataset.which")))
    var dataset: String
    @Flag(help: Text.help(Message("dataset.remove.yes")))
    var yes = false
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            let found = try DatasetCatalogue(vault: vault).dataset(dataset)
            let removal = DatasetRemoval(vault: vault)
            let preview = try removal.preview(found)
            if format == .json {
                try ByteSink.print(try ReportJSON.encode(preview))
            } else {
                show(preview, language)
            }
            guard yes else {
                StandardError.print(Message("dataset.remove.onlyShown").text(in: language))
                return
            }
            let done = try Watch(quiet: format == .json, language: language).run { meter in
                try removal.remove(found, at: CurrentTime.microseconds, meter: meter)
            }
            StandardError.print(
                Message(
                    "dataset.removed",
                    [
                        "records": NumberText.grouped(done.records),
                        "people": NumberText.grouped(done.subjects),
                    ]
                ).text(in: language))
        }
    }

    private func show(_ preview: DatasetRemoval.Preview, _ language: Language) {
        print(
            Message(
                "dataset.remove.preview",
                [
                    "records": NumberText.grouped(preview.records),
                    "erased": NumberText.grouped(preview.erased),
                    "kept": NumberText.grouped(preview.kept),
                    "imports": NumberText.grouped(preview.imports),
                ]
            ).text(in: language))
        if preview.canaries > 0 {
            print(
                Message("dataset.remove.canaries", ["count": NumberText.grouped(preview.canaries)])
                    .text(in: language))
        }
        guard !preview.copies.exports.isEmpty else { return }
        print(Message("dataset.remove.exports").text(in: language))
        for export in preview.copies.exports {
            print("  \(TimeText.utc(export.time))  \(DisplayText.neutral(export.path))")
        }
    }
}
