import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key`: the keys of a vault.
struct KeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key", abstract: Text.of(Message("key.abstract")),
            subcommands: [KeyStatusCommand.self, KeyRotate.self, KeySealEpoch.self, KeySweep.self])
    }
}

/// `strata key status`.
struct KeyStatusCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status", abstract: Text.of(Message("key.status.abstract")))
    }

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault in
            let status = try KeyStatus(vault)
            if format == .json {
                try ByteSink.print(try ReportJSON.encode(status))
                return
            }
            func say(_ message: Message) { print(message.text(in: language)) }
            say(Message("key.status.vault", ["vault": status.vault]))
            say(
                Message(
                    "key.status.provider",
                    ["provider": status.provider, "version": "\(status.rootVersion)"]))
            say(
                Message(
                    "key.status.epoch",
                    ["epoch": "\(status.epoch)", "count": "\(status.unsealedErasures)"]))
            if vault.provider.kind == .passphrase { say(Message("init.passphraseLimits")) }
        }
    }
}

/// `strata key rotate`: a new root key over the vault's own keys.
struct KeyRotate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rotate", abstract: Text.of(Message("key.rotate.abstract")))
    }

    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault in
            let version = try vault.rotateRoot()
            print(Message("key.rotated", ["version": "\(version)"]).text(in: language))
        }
    }
}

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
        try vaultOptions.withVault(language, memory: .large) { vault in
            let seal = try vault.sealEpoch(at: CurrentTime.microseconds)
            print(
                Message(
                    "key.sealed",
                    [
                        "epoch": "\(seal.epoch)", "rings": NumberText.grouped(seal.rings),
                        "entries": NumberText.grouped(seal.entries),
                    ]
                ).text(in: language))
            switch seal.destruction {
            case .destroyed: print(Message("key.rootDestroyed").text(in: language))
            case .onlyForgotten: print(Message("key.rootForgotten").text(in: language))
            }
        }
    }
}
