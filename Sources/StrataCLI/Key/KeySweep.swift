import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key sweep`: destroys held values whose time is over, or all of them.
struct KeySweep: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sweep", abstract: Text.of(Message("key.sweep.abstract")))
    }

    @Flag(help: Text.help(Message("key.sweep.all")))
    var all = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        // Opening a vault sweeps it.
        try vaultOptions.withVault(language) { vault, _ in
            if all {
                try AuditTrail(vault).perform(.init(.keySweep)) {
                    try vault.destroyHolds(try vault.keyStore.holds().map(\.ring))
                }
            }
            let holds = try vault.keyStore.holds()
            guard let last = holds.map(\.expires).max() else {
                return print(Message("key.sweep.none").text(in: language))
            }
            print(
                Message(
                    "key.sweep.left",
                    ["count": NumberText.grouped(holds.count), "time": TimeText.utc(last)]
                ).text(in: language))
        }
    }
}
