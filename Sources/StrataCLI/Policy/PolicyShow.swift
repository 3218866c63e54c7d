import ArgumentParser
import StrataCore

/// `strata policy show`: the policy as document, as labels, as standards.
struct PolicyShow: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case yaml, table, json
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: PolicyText.of(Message("policy.show.abstract")))
    }

    @Flag(help: PolicyText.help(Message("policy.show.labels")))
    var labels = false

    @Flag(help: PolicyText.help(Message("policy.show.standards")))
    var standards = false

    @Option(help: PolicyText.help(Message("policy.cli.profile")))
    var profile: [String] = []

    @Option(help: PolicyText.help(Message("policy.show.policy")))
    var policy = "default"

    @Option(help: PolicyText.help(Message("policy.show.format")))
    var format: Format?

    @OptionGroup var languageOptions: PolicyLanguageOptions

    func run() throws {
        let names = NameList.split(profile)
        let shown = try PolicyFiles.load(policy, profiles: names)
        let language = ProcessLanguage.current
        if labels || standards {
            let table = PolicyTables.labels(of: shown, standards: standards, language: language)
            switch format ?? .table {
            case .table: try StandardOutput.print(table.text)
            case .json: try StandardOutput.print(table.json)
            case .yaml: try StandardOutput.print(shown.tree["vocabulary"]?.yaml ?? "")
            }
            return
        }
        switch format ?? .yaml {
        case .yaml:
            // The document as it was written, comments and all, where nothing was merged into it.
            try StandardOutput.print(
                policy == "default" && names.isEmpty
                    ? Policy.standardDocument : shown.canonicalForm)
        case .json:
            try StandardOutput.print(shown.tree.json)
        case .table:
            try StandardOutput.print(PolicyTables.rules(of: shown, language: language).text)
        }
    }
}
