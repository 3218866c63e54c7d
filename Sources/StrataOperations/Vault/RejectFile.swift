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

    /// Calls `body` with each row that was written; with none where there is no file. One piece is in
    /// memory at a time.
    ///
    /// - Throws: `SealError` where the file was changed, `VaultError.file` where it cannot be read,
    ///   and what `body` throws.
    func read(_ body: (RejectedRow) throws -> Void) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else {
            if errno == ENOENT { return }
            throw VaultError.file(path: path, reason: OutputError.systemReason)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else {
            throw VaultError.file(path: path, reason: OutputError.systemReason)
        }
        var left = Int(status.st_size)
        // A piece that a kill cut off ends it; what it was about is rejected again.
        while left >= 4 {
            let length = try read(4, from: file).reduce(0) { $0 << 8 | Int($1) }
            left -= 4
            guard left >= length else { return }
            left -= length
            let opened = try vault.keys.catalogue.open(
                try read(length, from: file), for: Self.purpose(batch))
            for item in try CBOR(opened).array ?? [] { try body(try Self.row(item)) }
        }
    }

    private func read(_ count: Int, from file: CInt) throws(VaultError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress?.advanced(by: filled), count - filled)
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else {
                throw .file(path: path, reason: OutputError.systemReason)
            }
            filled += got
        }
        return bytes
    }

    private static func row(_ item: CBOR) throws(SealError) -> RejectedRow {
        guard let parts = item.array, parts.count == 3, let row = parts[0].integer,
            let reason = parts[1].text.flatMap(RejectedRow.Reason.init(rawValue:)),
            let cells = parts[2].array
        else { throw .malformed }
        return RejectedRow(row: Int(row), reason: reason, cells: cells.compactMap(\.text))
    }
    /// The file's path, where there is one.
    var existing: String? { access(path, F_OK) == 0 ? path : nil }

    /// Deletes what was written; nothing where there is none.
    func delete() { unlink(path) }

    /// - Returns: The file's path, where anything was rejected.
    func finish() throws -> String? { count.withLock { $0 } > 0 ? path : nil }
}
