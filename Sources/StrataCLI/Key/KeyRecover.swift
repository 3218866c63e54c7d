import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key recover`: the vault comes back by its shares.
struct KeyRecover: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recover", abstract: Text.of(Message("key.recover.abstract")),
            discussion: Text.of(Message("key.recover.discussion")))
    }

    @Option(
        parsing: .upToNextOption,
        help: Text.help(Message("key.recover.share"), valueName: Message("cli.value.file")))
    var share: [String] = []
    @Option(help: Text.help(Message("key.recover.bundle"), valueName: Message("cli.value.file")))
    var bundle: String?
    @OptionGroup var rootOptions: RootOptions
    @OptionGroup var newSecretOptions: NewSecretOptions
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let files = newSecretOptions.files(vaultOptions.secretFiles)
        let recovery = KeyRecovery(
            folder: try vaultOptions.location().folder(),
            root: rootOptions.root(files, language),
            shareFiles: share, bundleFile: bundle)
        _ = try recovery.run()
        func say(_ message: Message) { print(message.text(in: language)) }
        say(Message("key.recovered", ["kind": rootOptions.provider.rawValue]))
        say(Message("key.recovered.former"))
        say(Message("key.recovered.splitAgain"))
    }
}
