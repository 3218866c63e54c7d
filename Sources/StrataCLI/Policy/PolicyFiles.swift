import ArgumentParser
import StrataCore
import StrataOperations

/// Reads the policies that the verbs work on.
enum PolicyFiles {
    /// The policy of a file with profiles over it, or messages and exit code 2.
    ///
    /// - The word `default` means the shipped policy, unless a file has that name with a path.
    static func load(_ path: String, profiles: [String]) throws -> Policy {
        do {
            return try PolicyLoading.policy(
                path: path == "default" ? nil : path, profiles: profiles)
        } catch let error as any MessageError {
            if case .invalid(let diagnostics) = error as? DocumentError {
                for diagnostic in diagnostics where diagnostic.severity == .error {
                    StandardError.print(
                        DisplayText.lines(diagnostic.text(in: ProcessLanguage.current)))
                }
            } else {
                StandardError.print(PolicyText.of(error.message))
            }
            throw ExitCode(2)
        }
    }
}

/// Where the verbs write their result.
enum StandardOutput {
    /// Writes whole lines.
    ///
    /// - Throws: `OutputError.cannotWrite`, as for a full disk or a closed stream.
    static func print(_ text: String) throws(OutputError) {
        let sink = ByteSink()
        try sink.write(text.hasSuffix("\n") ? text : text + "\n")
        try sink.finish()
    }
}

/// Names with commas between them, given once or several times.
enum NameList {
    static func split(_ values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",") }
            .map { name in
                String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            .filter { !$0.isEmpty }
    }
}
