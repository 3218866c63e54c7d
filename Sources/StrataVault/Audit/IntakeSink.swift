internal import Glibc
internal import StrataCore

/// An intake file that is being appended to. One thread at a time.
///
/// `@unchecked Sendable`: the intake hands it from one thread to the next, never to two.
final class IntakeSink: @unchecked Sendable {
    let path: String
    private let file: Int32
    private(set) var length: Int
    /// Nothing is written any more: what the disk holds is not known.
    private var isBroken = false
    /// A file that is given up for its space where the disk is full; `nil` for none.
    private let reserve: String?

    /// What became of a frame.
    enum Outcome {
        case durable
        /// Not on disk; another frame may be.
        case refused(AuditError)
        /// Nothing can be written here any more, and whether this was is not known.
        case broken(AuditError)
    }

    /// Opens a file that is there, and cuts it where its last whole frame ends.
    init(path: String, end: Int, isTorn: Bool, reserve: String?) throws(AuditError) {
        // Not waiting: a path that leads to a pipe must not hang.
        file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { throw AuditFile.failure(path) }
        if isTorn, ftruncate(file, off_t(end)) != 0 || fdatasync(file) != 0 {
            let error = AuditFile.failure(path)
            close(file)
            throw error
        }
        _ = fcntl(file, F_SETFL, 0)
        lseek(file, off_t(end), SEEK_SET)
        self.path = path
        self.reserve = reserve
        length = end
    }

    deinit { close(file) }

    /// Makes an intake file without frames, on disk for good.
    static func make(_ path: String, base: Int64, firstFrame: UInt64) throws(AuditError) {
        try AuditFile.put(
            AuditIntakeContent.head(base: base, firstFrame: firstFrame), at: path, isSynced: true)
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        try AuditFile.sync(folder.joined(separator: "/"), isFolder: true)
    }

    /// Appends a frame and brings it to disk.
    func append(_ frame: [UInt8]) -> Outcome {
        if isBroken { return .broken(.notWritable(path)) }
        if AuditFile.write(frame, to: file) { return synced(frame.count) }
        let isFull = errno == ENOSPC || errno == EDQUOT
        let error = AuditFile.failure(path)
        guard cut() else { return .broken(error) }
        if isFull, let reserve, unlink(reserve) == 0 {
            if AuditFile.write(frame, to: file) { return synced(frame.count) }
            guard cut() else { return .broken(error) }
        }
        return .refused(error)
    }

    private func synced(_ count: Int) -> Outcome {
        guard fdatasync(file) == 0 else {
            // What a failed sync leaves on disk cannot be known, nor tried again.
            isBroken = true
            return .broken(AuditFile.failure(path))
        }
        length += count
        return .durable
    }

    /// Takes back what was written of a frame.
    private func cut() -> Bool {
        guard ftruncate(file, off_t(length)) == 0, lseek(file, off_t(length), SEEK_SET) >= 0 else {
            isBroken = true
            return false
        }
        return true
    }
}
