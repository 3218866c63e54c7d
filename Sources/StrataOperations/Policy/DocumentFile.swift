import Glibc
import StrataCore

/// Reads a document whole, never more of it than it may have.
package enum DocumentFile {
    /// The bytes of a file; `-` is standard input.
    ///
    /// - Throws: `.missing`, `.unreadable`, or `.tooLarge` for more than `limit` bytes.
    package static func bytes(
        _ path: String, limit: Int
    ) throws(DocumentError) -> [UInt8] {
        let console = path == "-" ? Console.current : nil
        let descriptor = console?.input ?? open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DocumentError(systemError: errno, path: path) }
        defer { if console == nil { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes {
                console?.read(into: $0) ?? read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw DocumentError(systemError: errno, path: path) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw .tooLarge(path: path) }
        }
    }
}
