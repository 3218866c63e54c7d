internal import Synchronization

/// The audit log of an open vault, shared by the views of all who act on it.
final class AuditHolder: Sendable {
    private let log = Mutex<AuditLog?>(nil)

    func withLock<Result: Sendable, Failure: Error>(
        _ body: (inout AuditLog?) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try log.withLock { (log) throws(Failure) in try body(&log) }
    }
}
