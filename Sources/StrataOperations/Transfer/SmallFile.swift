import Glibc
package import StrataVault

/// Files that are read whole: keys, receipts, lists of identifiers.
package enum SmallFile {
    /// The text of a file.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - most: More bytes than it may have.
    /// - Returns: Its bytes as UTF-8.
    /// - Throws: `TransferError.unreadable` where it cannot be read, or is longer.
    package static func text(_ path: String, most: Int) throws(TransferError) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .unreadable(path: path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        let isWhole = FilePieces.read(file) { piece in
            if bytes.count <= most { bytes += piece }
        }
        guard isWhole, bytes.count <= most,
            let text = String(validating: bytes, as: UTF8.self)
        else { throw .unreadable(path: path) }
        return text
    }
}
