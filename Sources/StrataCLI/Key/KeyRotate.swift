import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key rotate`: a new root key over the vault's own keys, or new keys of the tiers.
struct KeyRotate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rotate", abstract: Text.of(Message("key.rotate.abstract")),
            discussion: Text.of(Message("key.rotate.discussion")))
    }

    @Flag(help: Text.help(Message("key.rotate.tierKeys")))
    var tierKeys = false
    @Flag(help: Text.help(Message("key.rotate.newPassphrase")))
    var newPassphrase = false
    @Option(
        help: Text.help(Message("root.newPassphraseFile"), valueName: Message("cli.value.file")))
    var newPassphraseFile: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        if tierKeys, newPassphrase || newPassphraseFile != nil {
            throw ValidationError(Text.of(Message("key.rotate.oneThing")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        func say(_ message: Message) { print(message.text(in: language)) }
        if tierKeys {
            let done = try vaultOptions.withVault(language, memory: .large) { vault, _ in
                try KeyRotation.tierKeys(of: vault, at: CurrentTime.microseconds)
            }
            say(
                Message(
                    "key.tiersRotated",
                    [
                        "generation": "\(done.generation)",
                        "rings": NumberText.grouped(done.rings),
                    ]))
            return
        }
        if newPassphrase || newPassphraseFile != nil {
            let files = newPassphraseFile.map { [KeyProviderKind.passphrase: $0] } ?? [:]
            let source = VaultSecrets(files: files, language: language)
                .source(making: KeyProviderSettings(kind: .passphrase, values: [:]))
            let version = try KeyRotation(try vaultOptions.access(language))
                .passphrase(to: source)
            say(Message("key.passphraseChanged", ["version": "\(version)"]))
            return
        }
        let version = try vaultOptions.withVault(language) { vault, _ in
            try KeyRotation.root(of: vault)
        }
        say(Message("key.rotated", ["version": "\(version)"]))
    }
}
