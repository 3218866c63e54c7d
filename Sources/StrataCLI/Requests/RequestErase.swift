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
            for line in lines(verdict, language) { print(DisplayText.neutral(line, limit: 1_000)) }
        }
    }

    private func lines(_ verdict: ErasureVerdict, _ language: Language) -> [String] {
        func say(_ message: Message) -> String { message.text(in: language) }
        var lines = [verdict.subject]
        if verdict.parts.isEmpty { lines.append("  " + say(Message("request.erase.nothing"))) }
        for part in verdict.parts {
            let fate =
                part.erased
                ? verdict.isDone
                    ? Message("request.erase.erased") : Message("request.erase.toErase")
                : Message("request.erase.kept")
            let labels =
                part.labelTitles.isEmpty ? "" : ": " + part.labelTitles.joined(separator: ", ")
            lines.append(
                "  \(part.erased ? "✓" : "✗") \(part.title)\(labels) "
                    + "(\(NumberText.grouped(part.records)))  \(say(fate))")
            for reason in part.because {
                let day = reason.until.map { say(Message("request.erase.until", ["day": $0])) }
                lines.append(
                    "      "
                        + [reason.text, day, "[\(reason.rule)]", reason.law]
                        .compactMap(\.self).joined(separator: "  "))
            }
        }
        if verdict.isDone, verdict.keepsAny {
            lines.append("  " + say(Message("request.erase.restricted")))
        }
        if !verdict.erasures.isEmpty {
            lines.append("  " + verdict.erasures.joined(separator: "  "))
        }
        return lines
    }
}
