internal import Glibc
internal import StrataCore
internal import Synchronization

/// Asks for a passphrase on the terminal, without showing it.
///
/// Signals that end or stop the process are held up until the terminal shows what is typed again,
/// and then take their course.
package enum PassphrasePrompt {
    /// One at a time: there is one terminal, and one set of signal handlers.
    private static let turn = Mutex<Void>(())

    /// Asks and reads one line; a test names another terminal.
    ///
    /// - Returns: The line without its end.
    /// - Throws: `PassphraseError`: `.noTerminal` where nobody can be asked, `.interrupted` where a
    ///   signal came that does not end the process by itself.
    package static func ask(
        _ question: String, terminal path: String = "/dev/tty"
    ) throws(PassphraseError) -> SecretBytes {
        if let caller = Console.current.caller { return try taken(caller.ask(question), path) }
        return try turn.withLock { (_) throws(PassphraseError) in
            let terminal = open(path, O_RDWR | O_CLOEXEC | O_NOCTTY)
            guard terminal >= 0 else { throw .noTerminal }
            defer { close(terminal) }
            while true {
                var bytes = [UInt8](repeating: 0, count: PassphraseFile.limit + 2)
                defer { SecretBytes.wipe(&bytes) }
                switch try line(question, terminal, &bytes) {
                case .signal(SIGTSTP):
                    // Stopped here; back in the foreground it asks again.
                    kill(getpid(), SIGTSTP)
                case .signal(let signal):
                    // To the process: this thread may be one that blocks signals.
                    kill(getpid(), signal)
                    throw .interrupted
                case .typed(var length):
                    if length > 0, bytes[length - 1] == UInt8(ascii: "\n") { length -= 1 }
                    guard length > 0 else { throw .empty(path: path) }
                    guard length <= PassphraseFile.limit else { throw .tooLong(path: path) }
                    return SecretBytes(count: length) { $0.copyBytes(from: bytes[..<length]) }
                }
            }
        }
    }

    /// What somebody answered whose terminal is another process's.
    private static func taken(
        _ answer: Console.Answer, _ path: String
    ) throws(PassphraseError) -> SecretBytes {
        switch answer {
        case .typed(var bytes):
            guard !bytes.isEmpty else { throw .empty(path: path) }
            guard bytes.count <= PassphraseFile.limit else { throw .tooLong(path: path) }
            return SecretBytes(wiping: &bytes)
        case .noTerminal: throw .noTerminal
        case .empty: throw .empty(path: path)
        case .tooLong: throw .tooLong(path: path)
        case .interrupted: throw .interrupted
        }
    }

    private enum Answer {
        case typed(Int)
        case signal(Int32)
    }

    /// Reads a line with the echo off; the terminal and the signals are as before when it returns.
    private static func line(
        _ question: String, _ terminal: Int32, _ bytes: inout [UInt8]
    ) throws(PassphraseError) -> Answer {
        var before = termios()
        guard tcgetattr(terminal, &before) == 0 else { throw .noTerminal }
        guard let signals = HeldSignals([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]) else {
            throw .noTerminal
        }
        defer { signals.release() }
        var quiet = before
        quiet.c_lflag &= ~tcflag_t(ECHO | ECHONL)
        quiet.c_lflag |= tcflag_t(ICANON)
        guard tcsetattr(terminal, TCSAFLUSH, &quiet) == 0 else { throw .noTerminal }
        defer {
            while tcsetattr(terminal, TCSAFLUSH, &before) != 0, errno == EINTR {}
            _ = write(terminal, "\n", 1)
        }
        _ = question.withCString { write(terminal, $0, strlen($0)) }
        var length = 0
        while length < bytes.count {
            var waiting = [
                pollfd(fd: terminal, events: Int16(POLLIN), revents: 0),
                pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&waiting, 2, -1)
            if let signal = signals.received { return .signal(signal) }
            if ready < 0, errno == EINTR { continue }
            let count = bytes.withUnsafeMutableBytes {
                read(terminal, $0.baseAddress.map { $0 + length }, $0.count - length)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            length += count
            if bytes[length - 1] == UInt8(ascii: "\n") { break }
        }
        return .typed(length)
    }
}
