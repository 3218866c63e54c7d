import ArgumentParser
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

    @OptionGroup var rootOptions: RootOptions

    @Option(help: Text.help(Message("init.ledger"), valueName: Message("cli.value.folder")))
    var ledger: String?
    @Option(help: Text.help(Message("key.backupsKept"), valueName: Message("cli.value.days")))
    var backupsKept: Int?

    @Option(help: Text.help(Message("init.records"), valueName: Message("cli.value.url")))
    var records: String?

    @Option(help: Text.help(Message("init.keys"), valueName: Message("cli.value.url")))
    var keys: String?

    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws { try BackupDays.check(backupsKept) }

    func run() throws {
        let language = languageOptions.resolved
        guard case .folder(let folder) = try vaultOptions.location() else {
            throw ValidationError(Message("init.folderWanted").text(in: language))
        }
        let places = Vault.Places(
            records: try records.map { (text) throws in try PostgresURL(text) },
            keys: try keys.map { (text) throws in try PostgresURL(text) }, ledger: ledger)
        let creation = VaultCreation(
            folder: folder, root: rootOptions.root(vaultOptions.secretFiles, language),
            places: places, backupsKept: backupsKept)
        let promise = try creation.run(at: CurrentTime.microseconds)
        func say(_ message: Message) { print(message.text(in: language)) }
        say(Message("init.done", ["path": DisplayText.neutral(folder)]))
        say(RootPromise.message(rootOptions.provider, promise))
        if promise == .onlyForgotten, backupsKept == nil { say(Message("init.backupsUnknown")) }
        if ledger == nil { say(Message("init.ledgerHere")) }
    }
}

/// What a provider of root keys can promise about destruction.
enum RootPromise {
    static func message(_ kind: KeyProviderKind, _ promise: RootDestruction) -> Message {
        switch (kind, promise) {
        case (.passphrase, _): Message("init.passphraseLimits")
        case (.pkcs11, .destroyed): Message("init.tokenPromise")
        case (.transit, .destroyed): Message("init.serverPromise")
        case (.pkcs11, .onlyForgotten), (.transit, .onlyForgotten): Message("init.leakyRoot")
        }
    }
}

/// `--backups-kept`.
enum BackupDays {
    static func check(_ days: Int?) throws {
        guard let days, !VaultConfiguration.backupDays.contains(days) else { return }
        throw ValidationError(Text.of(Message("key.backupsKept.bounds")))
    }
}
