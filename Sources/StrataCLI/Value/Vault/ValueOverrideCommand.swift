import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata value override`: gives a person another tier for a time.
struct ValueOverrideCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "override", abstract: Text.of(Message("value.override.abstract")))
    }

    @Argument(
        help: Text.help(Message("value.option.subject"), valueName: Message("cli.value.name")))
    var subject: String
    @Option(help: Text.help(Message("value.override.tier"), valueName: Message("cli.value.kind")))
    var tier: ValueTier?
    @Option(help: Text.help(Message("value.override.reason"), valueName: Message("cli.value.name")))
    var reason: String?
    @Option(help: Text.help(Message("value.override.by"), valueName: Message("cli.value.name")))
    var by: String?
    @Option(help: Text.help(Message("value.override.until"), valueName: Message("cli.value.day")))
    var until: String?
    @Flag(help: Text.help(Message("value.override.clear")))
    var clear = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard clear != (tier != nil) else {
            throw ValidationError(Text.of(Message("value.override.which")))
        }
    }

    func run() throws {
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        let now = CurrentTime.microseconds
        let end = try until.map { try TimeOption.time($0).end } ?? now + 30 * 86_400_000_000
        try vaultOptions.withVault(languageOptions.resolved) { vault, _ in
            let number = try ValueSubject.number(subject, vault)
            let override = ValueOverride(vault: vault, policy: vault.actorsPolicy ?? policy)
            // Whoever signs in decides; the owner says who does.
            let by = try vault.actor == nil ? by ?? "" : AccountBook(vault: vault).own().login
            if let tier {
                try override.set(
                    number, to: tier, reason: reason ?? "", by: by, until: end, at: now)
            } else {
                try override.clear(number, by: by)
            }
        }
    }
}

/// `strata value opt-out`: a person is not scored.
struct ValueOptOut: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "opt-out", abstract: Text.of(Message("value.optOut.abstract")),
            discussion: Text.of(Message("value.optOut.discussion")))
    }

    @Argument(
        help: Text.help(Message("value.option.subject"), valueName: Message("cli.value.name")))
    var subject: String
    @Flag(help: Text.help(Message("value.optOut.undo")))
    var undo = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(languageOptions.resolved) { vault, _ in
            try ValueOverride(vault: vault, policy: vault.actorsPolicy ?? policy).optOut(
                try ValueSubject.number(subject, vault),
                at: undo ? nil : CurrentTime.microseconds)
        }
    }
}
