import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// What the commands on the value of a vault's people take.
struct ValueVaultOptions: ParsableArguments {
    @Option(help: Text.help(Message("value.option.campaign"), valueName: Message("cli.value.name")))
    var campaign: [String] = []
    @Option(help: Text.help(Message("value.option.dataset"), valueName: Message("cli.value.name")))
    var dataset: [String] = []
    @Option(help: Text.help(Message("value.option.until"), valueName: Message("cli.value.day")))
    var until: DayArgument?
    @Option(help: Text.help(Message("scan.threads"), valueName: Message("cli.value.number")))
    var threads: Int?
    @Flag(name: .shortAndLong, help: Text.help(Message("scan.quiet")))
    var quiet = false
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.resolved }

    func setting() throws -> ValueSetting {
        var setting = ValueSetting(
            policy: try PolicyLoading.policy(
                path: policyOptions.policy, profiles: policyOptions.profiles),
            threads: threads ?? ProcessorCount.available, language: language,
            now: CurrentTime.microseconds)
        setting.campaigns = campaign
        setting.datasets = dataset
        setting.until = until?.day
        return setting
    }

    /// Runs work over the whole vault, with progress and a polite stop.
    func run<Result>(_ work: (Vault, ValueSetting, WorkMeter) throws -> Result) throws -> Result {
        var setting = try setting()
        return try vaultOptions.withVault(language, memory: .large) { vault, _ in
            // Whoever signs in works under the vault's policy.
            setting.policy = vault.actorsPolicy ?? setting.policy
            return try Watch(quiet: quiet || format == .json, language: language).run { meter in
                try work(vault, setting, meter)
            }
        }
    }

    /// Prints a report as JSON, or its lines.
    func print(_ report: some Encodable, _ lines: () -> [String]) throws {
        if format == .json { return try ByteSink.print(try ReportJSON.encode(report)) }
        for line in lines() { StrataCLI.print(DisplayText.neutral(line, limit: 2_000)) }
    }
}
