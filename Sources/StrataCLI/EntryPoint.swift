import ArgumentParser
import Glibc
import StrataCore

/// Where the process starts: parses, runs, or has a server run, and turns every error into a message
/// and an exit code.
@main
enum EntryPoint {
    static func main() async {
        do {
            var command = try Strata.parseAsRoot()
            let sent = Array(CommandLine.arguments.dropFirst())
            if let code = try ServedCommand.run(command, sent) { exit(code) }
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            exit(ExitStatus.done.rawValue)
        } catch {
            exit(CommandFailure(error: error, language: ProcessLanguage.current).report())
        }
    }
}
