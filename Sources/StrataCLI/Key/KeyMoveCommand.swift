import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key move`: the vault's keys go to another provider.
struct KeyMoveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "move", abstract: Text.of(Message("key.move.abstract")),
            discussion: Text.of(Message("key.move.discussion")))
    }

    @OptionGroup var rootOptions: RootOptions
    @OptionGroup var newSecretOptions: NewSecretOptions
    @Flag(help: Text.help(Message("key.move.keepFormer")))
    var keepFormer = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let files = newSecretOptions.files(vaultOptions.secretFiles)
        let move = KeyMove(
            try vaultOptions.access(language), to: rootOptions.root(files, language),
            keepsFormer: keepFormer)
        let outcome = try move.run()
        func say(_ message: Message) { print(message.text(in: language)) }
        say(
            Message(
                "key.moved",
                ["former": outcome.former.rawValue, "current": outcome.current.rawValue]))
        switch outcome.destruction {
        case .destroyed: say(Message("key.move.destroyed"))
        case .onlyForgotten where outcome.former == .passphrase:
            say(Message("key.move.passphraseStays"))
        case .onlyForgotten: say(Message("init.leakyRoot"))
        case nil: say(Message("key.move.kept"))
        }
    }
}
