internal import CLinux
internal import Glibc
package import StrataCore

/// A passphrase in a file of its own.
package enum PassphraseFile {
    /// The longest passphrase.
    static let limit = 4_096

    /// The file's bytes without one newline at their end.
    package static func read(_ path: String) throws(PassphraseError) -> SecretBytes {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw .unreadable(path: path, reason: SystemError.text) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else {
            throw .unreadable(path: path, reason: SystemError.text)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        guard status.st_mode & 0o077 == 0 else { throw .openToOthers(path: path) }
        guard status.st_size <= off_t(limit) else { throw .tooLong(path: path) }
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
        defer { SecretBytes.wipe(&bytes) }
        guard count >= 0 else { throw .unreadable(path: path, reason: SystemError.text) }
        var length = count
        if length > 0, bytes[length - 1] == 0x0A { length -= 1 }
        guard length > 0 else { throw .empty(path: path) }
        return SecretBytes(count: length) { $0.copyBytes(from: bytes[..<length]) }
    }
}

/// Asks for a passphrase on the terminal, without showing it.
package enum PassphrasePrompt {
    /// - Throws: `PassphraseError.noTerminal` where nobody can be asked.
    package static func ask(_ question: String) throws(PassphraseError) -> SecretBytes {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard terminal >= 0 else { throw .noTerminal }
        defer { close(terminal) }
        var settings = termios()
        guard tcgetattr(terminal, &settings) == 0 else { throw .noTerminal }
        let before = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        // A stop while nothing is shown would leave the terminal mute.
        settings.c_lflag &= ~tcflag_t(ISIG)
        tcsetattr(terminal, TCSAFLUSH, &settings)
        defer {
            var old = before
            tcsetattr(terminal, TCSAFLUSH, &old)
            _ = write(terminal, "\n", 1)
        }
        _ = question.withCString { write(terminal, $0, strlen($0)) }
        var bytes = [UInt8](repeating: 0, count: PassphraseFile.limit + 1)
        defer { SecretBytes.wipe(&bytes) }
        var length = 0
        while length < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(terminal, $0.baseAddress.map { $0 + length }, $0.count - length)
            }
            guard count > 0 else { break }
            if bytes[..<(length + count)].contains(3) { throw .interrupted }
            length += count
            if bytes[length - 1] == 0x0A { break }
        }
        if length > 0, bytes[length - 1] == 0x0A { length -= 1 }
        guard length > 0 else { throw .empty(path: "/dev/tty") }
        return SecretBytes(count: length) { $0.copyBytes(from: bytes[..<length]) }
    }
}

/// Why there is no passphrase.
package enum PassphraseError: Error, Sendable, Hashable {
    case unreadable(path: String, reason: String)
    case notAFile(path: String)
    case openToOthers(path: String)
    case tooLong(path: String)
    case empty(path: String)
    case noTerminal
    case interrupted
    /// The two that were typed differ.
    case different
}

extension PassphraseError: MessageError {
    package var message: Message {
        switch self {
        case .unreadable(let path, let reason):
            Message("passphrase.unreadable", ["path": path, "reason": reason])
        case .notAFile(let path): Message("passphrase.notAFile", ["path": path])
        case .openToOthers(let path): Message("passphrase.openToOthers", ["path": path])
        case .tooLong(let path): Message("passphrase.tooLong", ["path": path])
        case .empty(let path): Message("passphrase.empty", ["path": path])
        case .noTerminal: Message("passphrase.noTerminal")
        case .interrupted: Message("passphrase.interrupted")
        case .different: Message("passphrase.different")
        }
    }
}
