import Glibc
import StrataCore

/// What standard output is.
enum Terminal {
    static var isTerminal: Bool { Console.isTerminal(Console.current.output) }

    /// Whether colours may be used: a terminal that knows them, and nobody asked for none.
    static var isStyled: Bool {
        guard isTerminal else { return false }
        if let value = Console.current.variable("NO_COLOR"), !value.isEmpty { return false }
        guard let term = Console.current.variable("TERM") else { return false }
        return term != "dumb"
    }

    /// Columns of the terminal; 110 where there is none.
    static var width: Int {
        var size = winsize()
        if ioctl(Console.current.output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return Int(size.ws_col)
        }
        if let text = Console.current.variable("COLUMNS"), let columns = Int(text), columns > 0 {
            return columns
        }
        return 110
    }
}
