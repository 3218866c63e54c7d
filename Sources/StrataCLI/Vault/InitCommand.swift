import ArgumentParser
import Dispatch
import StrataCore
import StrataOperations
import StrataVault

/// `strata init`: makes a vault.
struct InitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init", abstract: Text.of(Message("init.abstract")),
            discussion: Text.of(Message("init.discussion")))
    }

    @OptionGroup var vaultOptions: VaultOptions

    @Option(help: Text.help(Message("init.ledger"), valueName: Message("cli.value.folder")))
    var ledger: String?

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let folder = vaultOptions.folder
        if (try? VaultFolder(path: folder).configuration()) != nil { throw VaultError.exists }
        let passphrase = try vaultOptions.newPassphrase(language)
        let cost = Argon2Cost.tuned(seconds: 0.5) {
            Double(DispatchTime.now().uptimeNanoseconds) / 1e9
        }
        let provider = try PassphraseProvider(creating: passphrase, cost: cost)
        try Vault.create(
            folder: folder, provider: provider, ledger: ledger, now: CurrentTime.microseconds)
        print(
            Message("init.done", ["path": DisplayText.neutral(folder)]).text(in: language))
        print(Message("init.passphraseLimits").text(in: language))
        if ledger == nil { print(Message("init.ledgerHere").text(in: language)) }
    }
}
