import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key export-recovery`: the sealed copy of the vault's own keys as a file.
struct KeyExportRecovery: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export-recovery", abstract: Text.of(Message("key.export.abstract")),
            discussion: Text.of(Message("key.export.discussion")))
    }

    @Argument(help: Text.help(Message("key.export.file"), valueName: Message("cli.value.file")))
    var file: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let bundle = try RecoverySplit(vault).export(to: file)
            print(
                Message(
                    "key.exported",
                    [
                        "path": DisplayText.neutral(file), "generation": "\(bundle.epoch)",
                        "needed": "\(bundle.needed)", "count": "\(bundle.shares)",
                    ]
                ).text(in: language))
        }
    }
}
