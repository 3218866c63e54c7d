import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata canary`: planted people who are nobody, and what happens when somebody names one.
struct CanaryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "canary", abstract: Text.of(Message("canary.abstract")),
            discussion: Text.of(Message("canary.discussion")),
            subcommands: [
                CanaryPlant.self, CanaryList.self, CanaryRemove.self, CanaryAlarms.self,
                CanaryWebhook.self,
            ])
    }
}

/// `strata canary plant`.
struct CanaryPlant: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plant", abstract: Text.of(Message("canary.plant.abstract")))
    }

    @Argument(help: Text.help(Message("dataset.which")))
    var dataset: String
    @Option(help: Text.help(Message("canary.count"), valueName: Message("cli.value.number")))
    var count = 5
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language) { vault, _ in
            let found = try DatasetCatalogue(vault: vault).dataset(dataset)
            for name in try CanaryBook(vault: vault, policy: policy).plant(
                count, in: found, at: CurrentTime.microseconds)
            {
                print(name)
            }
        }
    }
}

/// `strata canary list`.
struct CanaryList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("canary.list.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let reports = try CanaryBook(vault: vault, policy: .standard).list()
            try listing.write(
                reports,
                [
                    .init("subject", Message("canary.column.subject")) { $0.subject },
                    .init("dataset", Message("dataset.name")) { $0.dataset },
                    .init("planted", Message("canary.column.planted")) { $0.planted },
                    .init("state", Message("canary.column.state")) { $0.state },
                    .init("alarms", Message("canary.column.alarms")) { "\($0.alarms)" },
                ])
            let gone = reports.count { $0.state == "gone" }
            if gone > 0 {
                StandardError.print(
                    Message("canary.gone", ["count": NumberText.grouped(gone)])
                        .text(in: listing.language))
            }
        }
    }
}

/// `strata canary remove`.
struct CanaryRemove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove", abstract: Text.of(Message("canary.remove.abstract")))
    }

    @Argument(help: Text.help(Message("canary.which")))
    var canaries: [String]
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        try vaultOptions.withVault(languageOptions.resolved) { vault, _ in
            try CanaryBook(vault: vault, policy: .standard)
                .remove(canaries, at: CurrentTime.microseconds)
        }
    }
}

/// `strata canary alarms`.
struct CanaryAlarms: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "alarms", abstract: Text.of(Message("canary.alarms.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            try listing.write(
                CanaryBook(vault: vault, policy: .standard).alarms(),
                [
                    .init("alarm", Message("canary.column.alarm")) { $0.alarm },
                    .init("time", Message("audit.column.time")) { $0.time },
                    .init("cause", Message("canary.column.cause")) { $0.cause },
                    .init("action", Message("audit.column.action")) { $0.action },
                    .init("account", Message("canary.column.account")) {
                        ($0.account ?? "–") + ($0.frozen ? " *" : "")
                    },
                    .init("of", Message("canary.column.of")) { $0.subject ?? $0.export ?? "" },
                    .init("sent", Message("canary.column.sent")) { $0.sent ? "✓" : "–" },
                ])
        }
    }
}

/// `strata canary webhook`.
struct CanaryWebhook: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "webhook", abstract: Text.of(Message("canary.webhook.abstract")),
            discussion: Text.of(Message("canary.webhook.discussion")))
    }

    @Argument(help: Text.help(Message("canary.webhook.address")))
    var address: String?
    @Flag(help: Text.help(Message("canary.webhook.off")))
    var off = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard (address == nil) == off else {
            throw ValidationError(Text.of(Message("canary.webhook.oneOf")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let secret = try CanaryBook(vault: vault, policy: .standard).set(hook: address)
            if let secret { print(secret) }
            StandardError.print(
                (secret == nil
                    ? Message("canary.webhook.none") : Message("canary.webhook.set"))
                    .text(in: language))
        }
    }
}
