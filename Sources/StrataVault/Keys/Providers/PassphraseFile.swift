internal import Glibc

/// A passphrase, PIN or token in a file of its own.
package enum PassphraseFile {
    /// The longest secret, in bytes.
    package static let limit = 4_096

    /// The file's bytes without one newline at their end.
    ///
    /// - Throws: `PassphraseError`: what is wrong with the file. A link is followed; what counts is
    ///   the file itself, which has to belong to this user or to root.
    package static func read(_ path: String) throws(PassphraseError) -> SecretBytes {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else { throw .unreadable(path: path, reason: SystemError.text) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else {
            throw .unreadable(path: path, reason: SystemError.text)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        guard status.st_mode & 0o077 == 0 else { throw .openToOthers(path: path) }
        guard status.st_uid == geteuid() || status.st_uid == 0 else {
            throw .notYours(path: path)
        }
        // One byte for the newline, one to see that there is more.
        var bytes = [UInt8](repeating: 0, count: limit + 2)
        defer { SecretBytes.wipe(&bytes) }
        var length = 0
        while length < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress.map { $0 + length }, $0.count - length)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path: path, reason: SystemError.text) }
            guard count > 0 else { break }
            length += count
        }
        if length > 0, bytes[length - 1] == UInt8(ascii: "\n") { length -= 1 }
        guard length > 0 else { throw .empty(path: path) }
        guard length <= limit else { throw .tooLong(path: path) }
        return SecretBytes(count: length) { $0.copyBytes(from: bytes[..<length]) }
    }
}
