package import StrataCore

/// Why something could not be written to the audit log, or the log is not what it should be.
package enum AuditError: Error, Sendable, Hashable {
    /// The entry is not on disk: no space, or the disk reports an error.
    case notWritable(String)
    /// The disk did not answer within the limit.
    case timedOut(seconds: Int)
    /// More entries wait than are kept in memory.
    case full
    /// The log was closed.
    case closed
    /// Another process has it open.
    case inUse
    /// An entry is longer than an entry can be.
    case tooLong
    /// A file of the log is missing, cut or changed.
    case damaged(String)
    /// The log is older than the key store has seen it, or was begun anew.
    case rolledBack
    /// There is no log here.
    case missing(String)
    /// There is no entry of that number.
    case noEntry
    /// A checkpoint or key is not the log's.
    case notSigned(String)
    /// What a witness has seen is not the beginning of this log.
    case fork(String)
    /// A witness could not be reached, or did not take the checkpoint.
    case witness(String)
    /// A bucket that is a witness could not be reached, or did not do it.
    case bucket(S3Error)
}

extension AuditError: MessageError {
    package var message: Message {
        switch self {
        case .notWritable(let words): Message("audit.notWritable", ["words": words])
        case .timedOut(let seconds): Message("audit.timedOut", ["seconds": "\(seconds)"])
        case .full: Message("audit.full")
        case .closed: Message("audit.closed")
        case .inUse: Message("vault.inUse")
        case .tooLong: Message("audit.tooLong")
        case .damaged(let name): Message("audit.damaged", ["name": name])
        case .rolledBack: Message("audit.rolledBack")
        case .missing(let path): Message("audit.missing", ["path": path])
        case .noEntry: Message("audit.noEntry")
        case .notSigned(let name): Message("audit.notSigned", ["name": name])
        case .fork(let name): Message("audit.fork", ["name": name])
        case .witness(let words): Message("audit.witness.failed", ["words": words])
        case .bucket(let error): error.message
        }
    }
}
