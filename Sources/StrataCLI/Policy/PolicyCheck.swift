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
        var worst: Int32 = 0
        for file in files {
            let diagnostics: [PolicyDiagnostic]
            do throws(DocumentError) {
                diagnostics =
                    file == "default"
                    ? Policy.parse(yaml: Policy.standardDocument, path: file).diagnostics
                    : try PolicyLoading.check(path: file)
            } catch {
                // The files behind it are checked all the same.
                StandardError.print(PolicyText.of(error.message))
                worst = 2
                continue
            }
            for diagnostic in diagnostics {
                try StandardOutput.print(DisplayText.lines(diagnostic.text(in: language)))
            }
            let errors = diagnostics.count { $0.severity == .error }
            let warnings = diagnostics.count - errors
            if errors > 0 { worst = max(worst, 1) }
            StandardError.print(
                PolicyText.of(
                    Message(
                        "policy.check.summary",
                        [
                            "path": DisplayText.neutral(file), "errors": "\(errors)",
                            "warnings": "\(warnings)",
                        ])))
        }
        if worst > 0 { throw ExitCode(worst) }
    }
}
