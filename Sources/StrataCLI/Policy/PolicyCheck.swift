import ArgumentParser
import StrataCore
import StrataOperations

/// `strata policy check FILE…`: what is wrong in a policy or profile, and where.
struct PolicyCheck: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: PolicyText.of(Message("policy.check.abstract")),
            discussion: PolicyText.of(Message("policy.check.discussion")))
    }

    @Argument(help: PolicyText.help(Message("policy.check.file")))
    var files: [String]

    @OptionGroup var languageOptions: PolicyLanguageOptions

    func run() throws {
        let language = ProcessLanguage.current
        var broken = false
        for file in files {
            let result =
                file == "default"
                ? Policy.parse(yaml: Policy.standardDocument, path: file)
                : Policy.parse(
                    bytes: try PolicyFiles.bytes(file), path: file,
                    detectors: PolicyDetectors.problem)
            for diagnostic in result.diagnostics {
                try StandardOutput.print(diagnostic.text(in: language))
            }
            let errors = result.diagnostics.count { $0.severity == .error }
            let warnings = result.diagnostics.count - errors
            if errors > 0 { broken = true }
            StandardError.print(
                PolicyText.of(
                    Message(
                        "policy.check.summary",
                        ["path": file, "errors": "\(errors)", "warnings": "\(warnings)"])))
        }
        if broken { throw ExitCode(1) }
    }
}
