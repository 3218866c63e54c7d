internal import Glibc
package import StrataCore

extension Vault {
    /// How far the log was when the vault last looked.
    package func auditMark() throws -> AuditMark { try keyStore.auditMark() }

    /// Whether so many minutes have passed since witnesses were last tried; the attempt counts from
    /// this call on.
    package func isWitnessDue(at now: Int64, minutes: Int) throws -> Bool {
        // A vault that logged nothing has nothing new to say.
        guard let log = openAudit else { return false }
        let path = log.folder.place("witness.tried")
        let last = try AuditFile.read(path).flatMap { Int64(String(decoding: $0, as: UTF8.self)) }
        if let last, last <= now, now - last < Int64(minutes) * 60_000_000 { return false }
        try AuditFile.put(Array("\(now)".utf8), at: path, isSynced: false)
        return true
    }
}

extension LogFolder {
    /// Drops the entries of a full bundle.
    ///
    /// - Throws: `AuditError.notWritable`.
    package func drop(_ bundle: LogTile) throws(AuditError) {
        guard bundle.content == .entries, bundle.isFull else { return }
        let path = place(bundle.path)
        guard unlink(path) == 0 || errno == ENOENT else { throw AuditFile.failure(path) }
    }
}
