import Glibc
import StrataCore

/// A file that takes the place of whatever has its name, whole and only when it is complete.
///
/// For reports, which are written again and again; copies of data use `AtomicFile`, which
/// replaces nothing. Only its owner may read it. A device or pipe is written to as it is.
package final class ReplacingFile {
    package let path: String
    let descriptor: CInt
    /// The hidden name until then.
    private var temporary: String?

    /// - Throws: `OutputError` where the folder does not take files.
    package init(path: String) throws(OutputError) {
        self.path = path
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT != S_IFDIR else {
                throw .cannotCreate(path: path, reason: SystemReason.text(EISDIR))
            }
            guard status.st_mode & S_IFMT == S_IFREG else {
                descriptor = open(path, O_WRONLY | O_CLOEXEC)
                guard descriptor >= 0 else {
                    throw .cannotCreate(path: path, reason: OutputError.systemReason)
                }
                return
            }
        }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { String(path[...$0]) } ?? "./"
        let unique = String(UInt64.random(in: 0 ... .max), radix: 36)
        let hidden = "\(folder).strata-\(unique).part"
        descriptor = open(hidden, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw .cannotCreate(path: path, reason: OutputError.systemReason)
        }
        temporary = hidden
    }

    /// Makes what was written durable and gives it its name.
    func commit() throws(OutputError) {
        guard let temporary else { return }
        guard fsync(descriptor) == 0 || errno == EINVAL, rename(temporary, path) == 0 else {
            throw .cannotWrite(path: path, reason: OutputError.systemReason)
        }
        self.temporary = nil
    }

    deinit {
        if let temporary { unlink(temporary) }
        close(descriptor)
    }
}
