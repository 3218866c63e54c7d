import Glibc
import StrataCore
import StrataVault
import Synchronization

/// The rows that an import rejected, sealed under the catalogue key, with their reasons.
///
/// Pieces behind one another: length (4, big-endian), sealed CBOR array of `[row, reason, cells]`.
final class RejectFile: Sendable {
    private let vault: Vault
    private let batch: Int64
    private let count = Mutex(0)

    init(vault: Vault, batch: Int64) {
        self.vault = vault
        self.batch = batch
    }

    private var path: String {
        vault.folder + "/rejects/" + vault.keys.identifiers.identifier(.batch, batch)
    }

    private static func purpose(_ batch: Int64) -> String { "rejects \(batch)" }

    func append(_ rows: [RejectedRow]) throws {
        guard !rows.isEmpty else { return }
        let body = CBOR.array(
            rows.map { row in
                .array([
                    .integer(Int64(row.row)), .text(row.reason.rawValue),
                    .array(row.cells.map(CBOR.text)),
                ])
            })
        let sealed = vault.keys.catalogue.seal(body.encoded, for: Self.purpose(batch))
        mkdir(vault.folder + "/rejects", 0o700)
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            throw OutputError.cannotWrite(path: path, reason: OutputError.systemReason)
        }
        defer { close(file) }
        var piece = withUnsafeBytes(of: UInt32(sealed.count).bigEndian) { Array($0) }
        piece += sealed
        let written = piece.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        guard written == piece.count, fsync(file) == 0 else {
            throw OutputError.cannotWrite(path: path, reason: OutputError.systemReason)
        }
        count.withLock { $0 += rows.count }
    }

    /// The file's path, where there is one.
    var existing: String? { access(path, F_OK) == 0 ? path : nil }

    /// Deletes what was written; nothing where there is none.
    func delete() { unlink(path) }

    /// - Returns: The file's path, where anything was rejected.
    func finish() throws -> String? { count.withLock { $0 } > 0 ? path : nil }
}
