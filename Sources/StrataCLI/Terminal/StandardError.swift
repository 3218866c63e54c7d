import StrataCore

/// The stream for what is said beside a command's result.
enum StandardError {
    static var isTerminal: Bool { Console.isTerminal(Console.current.errors) }

    /// Writes a line, whole lines at a time.
    static func print(_ text: String) { write(text + "\n") }

    static func write(_ text: String) {
        let console = Console.current
        console.write(text, to: console.errors)
    }
}
