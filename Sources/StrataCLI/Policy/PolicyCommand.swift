import ArgumentParser
import StrataCore

/// `strata policy`: the policy document and what follows from it.
struct PolicyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "policy", abstract: PolicyText.of(Message("policy.cli.abstract")),
            discussion: PolicyText.of(Message("policy.cli.discussion")),
            subcommands: [
                PolicyShow.self, PolicyCheck.self, PolicyDiff.self, PolicyExplain.self,
            ])
    }
}

/// Texts in the language of the process.
enum PolicyText {
    static func of(_ message: Message) -> String { message.text(in: ProcessLanguage.current) }
    static func help(_ message: Message) -> ArgumentHelp { ArgumentHelp(of(message)) }
    static func of(_ text: LocalizedText) -> String { text[ProcessLanguage.current] }
}

/// What the verbs of `policy` have in common.
struct PolicyLanguageOptions: ParsableArguments {
    // `ProcessLanguage` reads it before anything is parsed, so that help texts follow it too.
    @Option(help: PolicyText.help(Message("policy.cli.language")))
    var language: String?

    func validate() throws {
        guard let language, Language(rawValue: language) == nil else { return }
        throw ValidationError(
            PolicyText.of(Message("policy.cli.words", ["value": language, "words": "zh, en"])))
    }
}
