internal import Glibc
internal import Synchronization

/// The exclusive right to open a vault's folder; it ends with `release`, or with the process.
final class FolderLock: Sendable {
    private let held: Mutex<Int32?>

    init(folder: String) throws(VaultError) {
        let path = folder + "/lock"
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .file(path: path, reason: SystemError.text) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let busy = errno == EWOULDBLOCK
            let reason = SystemError.text
            close(file)
            throw busy ? .inUse : .file(path: path, reason: reason)
        }
        held = Mutex(file)
    }

    func release() {
        held.withLock { file in
            if let open = file {
                // A child between fork and exec has the descriptor, too: closing ours is not enough.
                flock(open, LOCK_UN)
                close(open)
            }
            file = nil
        }
    }

    deinit { release() }
}
