import ArgumentParser
import StrataCore

/// `strata policy diff A B`: what B says differently, and what that would change.
struct PolicyDiff: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff", abstract: PolicyText.of(Message("policy.diff.abstract")),
            discussion: PolicyText.of(Message("policy.diff.discussion")))
    }

    @Argument(help: PolicyText.help(Message("policy.diff.old")))
    var old: String

    @Argument(help: PolicyText.help(Message("policy.diff.new")))
    var new: String

    @Option(help: PolicyText.help(Message("policy.cli.profile")))
    var profile: [String] = []

    @Option(help: PolicyText.help(Message("policy.cli.format")))
    var format: Format = .text

    @OptionGroup var languageOptions: PolicyLanguageOptions

    func run() throws {
        let names = NameList.split(profile)
        let difference = try PolicyFiles.load(old, profiles: names)
            .difference(to: PolicyFiles.load(new, profiles: names))
        switch format {
        case .text:
            try StandardOutput.print(
                PolicyDiffText(language: ProcessLanguage.current).text(difference))
        case .json: try StandardOutput.print(PolicyJSON.difference(difference).json)
        }
        if !difference.isEmpty { throw ExitCode(1) }
    }
}
