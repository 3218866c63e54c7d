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
        try vaultOptions.withVault(language) { vault, _ in
            // Opening a vault sweeps it; a server opened it long ago.
            try vault.sweepHolds(at: CurrentTime.microseconds)
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
