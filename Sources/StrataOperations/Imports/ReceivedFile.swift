import Glibc
package import StrataVault
import Synchronization

/// A file that somebody sends to have it looked at once: it has no name, and is gone with the last
/// reference to it.
package final class ReceivedFile: Sendable {
    private let descriptor: CInt
    private let limit: Int
    private let bytes = Mutex(0)

    /// - Parameters:
    ///   - vault: In whose folder it is.
    ///   - limit: The most bytes that it takes.
    /// - Throws: `OutputError`.
    package init(of vault: Vault, limit: Int) throws(OutputError) {
        descriptor = try NamelessFile.make(in: UploadFolder(vault).folder)
        self.limit = limit
    }

    deinit { close(descriptor) }

    /// Where this process finds it.
    package var path: String { "/proc/self/fd/\(descriptor)" }

    /// - Throws: `ImportJobError.tooLarge`, `OutputError` where the disk takes no more.
    package func write(_ piece: [UInt8]) throws {
        try bytes.withLock { bytes in
            bytes += piece.count
            guard bytes <= limit else { throw ImportJobError.tooLarge(limit: limit) }
            try UploadWriter.write(piece, to: descriptor)
        }
    }
}
