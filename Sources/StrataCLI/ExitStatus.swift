import ArgumentParser
import Glibc
import StrataCore

/// What the process's exit code says; `docs/formats.md` documents it.
enum ExitStatus: Int32 {
    case done = 0
    /// Something could not be read or written; the rest is done.
    case unreadable = 1
    case usage = 2
    /// `--fail-on`: data of that tier or a stricter one was found.
    case tierFound = 3
    /// Ended by Ctrl-C, as shells count it: 128 + SIGINT.
    case interrupted = 130

    var exitCode: ExitCode { ExitCode(rawValue) }

    /// 128 + SIGPIPE, where another process called and nobody reads its output any more: by itself
    /// a command is ended by that signal.
    static var unheard: Int32? {
        Console.current.caller?.stop.isUnheard == true ? 128 + SIGPIPE : nil
    }
}
