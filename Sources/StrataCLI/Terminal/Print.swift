import StrataCore

/// Writes to the standard output of whoever called the command.
///
/// It takes the place of Swift's own throughout this module, so that no command can write past its
/// caller's console.
func print(_ items: Any..., separator: String = " ", terminator: String = "\n") {
    let console = Console.current
    let text = items.map { "\($0)" }.joined(separator: separator) + terminator
    console.write(text, to: console.output)
}
