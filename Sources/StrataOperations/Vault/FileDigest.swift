import Crypto
import Glibc
import StrataCore
import StrataVault

/// The SHA-256 of files.
enum FileDigest {
    /// The digest of a file's bytes, in hexadecimal digits.
    ///
    /// - Throws: `ImportError.unreadable`.
    static func sha256(of path: String) throws(ImportError) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .unreadable(path: path) }
        defer { close(file) }
        var hash = SHA256()
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path: path) }
            if count == 0 { break }
            buffer.withUnsafeBytes { hash.update(bufferPointer: .init(rebasing: $0[..<count])) }
        }
        return Hexadecimal.text(Array(hash.finalize()))
    }
}
