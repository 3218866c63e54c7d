import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata audit witness`: sends the newest checkpoint out of reach.
struct AuditWitnessCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "witness", abstract: Text.of(Message("audit.witness.abstract")),
            discussion: Text.of(Message("audit.witness.discussion")))
    }

    @Argument(help: Text.help(Message("audit.witness.places")))
    var places: [String] = []
    @OptionGroup var listing: ListingOptions

    func validate() throws {
        guard places.allSatisfy({ AuditWitness($0) != nil }) else {
            throw ValidationError(Text.of(Message("audit.witness.badPlace")))
        }
    }

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault in
            let named = places.isEmpty ? nil : places.compactMap { AuditWitness($0) }
            let sent = try AuditWitnessing(vault).send(named, language: listing.language)
            if sent.isEmpty {
                StandardError.print(Message("audit.witness.none").text(in: listing.language))
                throw ExitStatus.unreadable.exitCode
            }
            try listing.write(
                sent,
                [
                    .init("witness", Message("audit.column.witness")) { $0.witness },
                    .init("before", Message("audit.column.before")) {
                        $0.before.map { "\($0)" } ?? "-"
                    },
                    .init("size", Message("audit.column.size")) { $0.size.map { "\($0)" } ?? "-" },
                    .init("failure", Message("audit.column.failure")) { $0.failure ?? "" },
                ])
            if sent.contains(where: { $0.failure != nil }) {
                throw ExitStatus.unreadable.exitCode
            }
        }
    }
}

/// `strata audit set`: where copies of the log go, and how long the disk may take.
struct AuditSet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: Text.of(Message("audit.set.abstract")),
            discussion: Text.of(Message("audit.set.discussion")))
    }

    @Option(help: Text.help(Message("audit.set.failover"), valueName: Message("cli.value.folder")))
    var failover: String?
    @Option(help: Text.help(Message("audit.set.witness"), valueName: Message("cli.value.name")))
    var witness: [String] = []
    @Option(
        help: Text.help(Message("audit.set.minutes"), valueName: Message("cli.value.number")))
    var witnessMinutes: Int?
    @Option(help: Text.help(Message("audit.set.limit"), valueName: Message("cli.value.number")))
    var limitSeconds: Int?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    private var settings: AuditSettings {
        var settings = AuditSettings()
        settings.failover = failover
        settings.witnessMinutes = witnessMinutes
        settings.limitSeconds = limitSeconds
        for text in witness {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            // Without a place it is none, which is found wrong.
            settings.witnesses[parts.count == 2 ? String(parts[0]) : ""] = parts.last.map(
                String.init)
        }
        return settings
    }

    func validate() throws {
        do { _ = try settings.checked() } catch {
            throw ValidationError(Text.of(error.message))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in try settings.apply(to: vault) }
        print(Message("audit.set.done").text(in: language))
    }
}

/// `strata audit trim`: drops old entries by whole bundles.
struct AuditTrim: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trim", abstract: Text.of(Message("audit.trim.abstract")),
            discussion: Text.of(Message("audit.trim.discussion")))
    }

    @Option(help: Text.help(Message("audit.trim.before")))
    var before: String
    @Flag(help: Text.help(Message("audit.trim.yes")))
    var yes = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        guard yes else { throw ImportError.needsConfirmation }
        let time = try TimeOption.time(before).instant()
        try vaultOptions.withVault(language) { vault, _ in
            let count = try AuditWitnessing(vault).trim(before: time)
            print(
                Message("audit.trim.done", ["count": NumberText.grouped(Int(count))])
                    .text(in: language))
        }
    }
}
