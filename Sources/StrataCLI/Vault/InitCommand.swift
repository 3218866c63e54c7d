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

    @Option(help: Text.help(Message("init.records"), valueName: Message("cli.value.url")))
    var records: String?

    @Option(help: Text.help(Message("init.keys"), valueName: Message("cli.value.url")))
    var keys: String?

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        guard case .folder(let folder) = try vaultOptions.location() else {
            throw ValidationError(Message("init.folderWanted").text(in: language))
        }
        let places = Vault.Places(
            records: try records.map { (text) throws in try PostgresURL(text) },
            keys: try keys.map { (text) throws in try PostgresURL(text) }, ledger: ledger)
        if (try? VaultFolder(path: folder).configuration()) != nil { throw VaultError.exists }
        let passphrase = try vaultOptions.newPassphrase(language)
        let cost = Argon2Cost.tuned(seconds: 0.5) {
            Double(DispatchTime.now().uptimeNanoseconds) / 1e9
        }
        let provider = try PassphraseProvider(creating: passphrase, cost: cost)
        try Vault.create(
            folder: folder, provider: provider, places: places, now: CurrentTime.microseconds)
        print(
            Message("init.done", ["path": DisplayText.neutral(folder)]).text(in: language))
        print(Message("init.passphraseLimits").text(in: language))
        if ledger == nil { print(Message("init.ledgerHere").text(in: language)) }
    }
}
