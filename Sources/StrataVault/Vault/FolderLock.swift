internal import Glibc

/// The exclusive right to open a vault's folder; given back when the value goes, or the process.
final class FolderLock: Sendable {
    private let file: Int32

    init(folder: String) throws(VaultError) {
        let path = folder + "/lock"
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .file(path: path, reason: SystemError.text) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let busy = errno == EWOULDBLOCK
            let reason = SystemError.text
            close(file)
            throw busy ? .inUse : .file(path: path, reason: reason)
        }
    }

    deinit { close(file) }
}
