import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// What every command takes that acts by the policy and prints what it did.
struct PolicyListingOptions: ParsableArguments {
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var listing: ListingOptions

    var language: Language { listing.language }
    var isJSON: Bool { listing.format == .json }

    /// The policy of whoever signed in, or the one that was named.
    func policy(_ vault: Vault) throws -> Policy {
        try vault.actorsPolicy
            ?? PolicyLoading.policy(path: policyOptions.policy, profiles: policyOptions.profiles)
    }

    /// Does something with the vault, with a progress line.
    func watch<Result>(_ work: (Vault, Policy, WorkMeter) throws -> Result) throws -> Result {
        try listing.vaultOptions.withVault(language, memory: .large) { vault, _ in
            let policy = try policy(vault)
            return try Watch(quiet: isJSON, language: language).run {
                try work(vault, policy, $0)
            }
        }
    }

    /// Prints an outcome: as JSON, or as a sentence.
    func write(_ outcome: some Encodable, _ message: Message) throws {
        if isJSON { return try ByteSink.print(try ReportJSON.encode(outcome)) }
        say(message)
    }

    func say(_ message: Message) { print(message.text(in: language)) }
}
