import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key accept-restore`: records from a backup count again.
struct KeyAccept: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "accept-restore", abstract: Text.of(Message("key.accept.abstract")),
            discussion: Text.of(Message("key.accept.discussion")))
    }

    @Flag(help: Text.help(Message("key.accept.yes")))
    var yes = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        guard yes else { throw ImportError.needsConfirmation }
        try vaultOptions.access(language).acceptRestore()
        print(Message("key.accept.done").text(in: language))
    }
}
