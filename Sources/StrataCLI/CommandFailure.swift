import ArgumentParser
import StrataCore
import StrataOperations

/// An error of a command: what is printed, and the exit code.
struct CommandFailure {
    var error: any Error
    var language: Language

    /// Prints the error to where it belongs and returns the exit code.
    func report() -> Int32 {
        if let code = ExitStatus.unheard { return code }
        if let code = error as? ExitCode { return code.rawValue }
        if error is Cancelled {
            StandardError.print(say(Message("cli.interrupted")))
            return ExitStatus.interrupted.rawValue
        }
        if case .invalid(let diagnostics) = error as? DocumentError {
            for diagnostic in diagnostics {
                StandardError.print(DisplayText.lines(diagnostic.text(in: language)))
            }
        }
        if let error = error as? any MessageError {
            StandardError.print(
                say(Message("cli.error", ["message": say(error.message)])))
            return ExitStatus.unreadable.rawValue
        }
        let text = HelpLanguage.translate(
            Strata.fullMessage(for: error, columns: columns), to: language)
        if Strata.exitCode(for: error) == .success {
            print(text)
            return ExitStatus.done.rawValue
        }
        StandardError.print(usage(text))
        return ExitStatus.usage.rawValue
    }

    /// Where another process called, its width; the parser finds out this one's.
    private var columns: Int? { Console.current.caller == nil ? nil : Terminal.width }

    /// The parser's own words, with the reader's language around them.
    private func usage(_ text: String) -> String {
        let own = DisplayText.lines(
            HelpLanguage.complaint(Strata.message(for: error), language))
        let rest = text.split(separator: "\n", omittingEmptySubsequences: false).drop {
            !$0.hasPrefix(HelpLanguage.usage(language))
        }
        let head = say(Message("cli.usageError", ["message": own]))
        return rest.isEmpty ? head : head + "\n" + DisplayText.lines(rest.joined(separator: "\n"))
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
