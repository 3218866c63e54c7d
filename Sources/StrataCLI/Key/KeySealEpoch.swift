import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key seal-epoch`: what was erased opens from no copy any more.
struct KeySealEpoch: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "seal-epoch", abstract: Text.of(Message("key.sealEpoch.abstract")),
            discussion: Text.of(Message("key.sealEpoch.discussion")))
    }

    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        func say(_ message: Message) { print(message.text(in: language)) }
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            let seal = try AuditTrail(vault).perform(.init(.keySealEpoch)) {
                try vault.sealEpoch(at: CurrentTime.microseconds)
            }
            say(
                Message(
                    "key.sealed",
                    [
                        "epoch": "\(seal.epoch)", "rings": NumberText.grouped(seal.rings),
                        "entries": NumberText.grouped(seal.entries),
                    ]))
            switch (seal.destruction, vault.provider.kind) {
            case (.destroyed, _): say(Message("key.rootDestroyed"))
            case (.onlyForgotten, .passphrase): say(Message("key.rootForgotten"))
            case (.onlyForgotten, _): say(Message("init.leakyRoot"))
            }
            if let kind = vault.configuration.leftBehind {
                say(Message("key.leftBehind", ["kind": kind.rawValue]))
            }
            if seal.isWithinReachOfShares { say(Message("key.sealedWithShares")) }
            if try vault.recoveryPlan()?.isInForce == true { say(Message("recovery.exportAgain")) }
        }
    }
}
