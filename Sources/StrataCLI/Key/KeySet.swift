import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key set`: what the vault is told about its copies.
struct KeySet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "set", abstract: Text.of(Message("key.set.abstract")))
    }

    @Option(help: Text.help(Message("key.backupsKept"), valueName: Message("cli.value.days")))
    var backupsKept: Int
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws { try BackupDays.check(backupsKept) }

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            try AuditTrail(vault).perform(.init(.keySet)) {
                try vault.keepsBackups(days: backupsKept)
            }
        }
        print(
            Message("key.status.backupsKept", ["days": NumberText.grouped(backupsKept)])
                .text(in: language))
    }
}
