import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata request erase`: what nothing keeps goes, and of the rest it is said why not.
struct RequestEraseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase", abstract: Text.of(Message("request.erase.abstract")),
            discussion: Text.of(Message("request.erase.discussion")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @Flag(help: Text.help(Message("subject.erase.yes")))
    var yes = false
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language) { vault, _ in
            let number = try subjectOptions.one(
                SubjectLookup(
                    vault: vault, policy: policy, role: try vault.actingRole(or: .compliance)))
            let erasure = RequestErasure(
                vault: vault, policy: policy, language: language, now: CurrentTime.microseconds)
            let verdict = try yes ? erasure.carryOut(number) : erasure.preview(number)
            if format == .json {
                return try ByteSink.print(try ReportJSON.encode(verdict))
            }
            for line in ErasureText(verdict, language).lines {
                print(DisplayText.neutral(line, limit: 1_000))
            }
        }
    }
}
