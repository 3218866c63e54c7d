import CArchive  // defines `stat` as this module sees it
import Glibc
package import StrataCore

/// A file that appears under its name whole, or not at all.
///
/// It is written without a name (`O_TMPFILE`), so that even a killed process leaves nothing behind;
/// file systems that cannot do that get a hidden file of mode 0600 beside the target, which goes
/// when writing fails. Nothing that exists is ever replaced.
package final class AtomicFile {
    /// Why a file could not be written.
    package enum Failure: MessageError, Hashable {
        case exists
        case folderMissing
        case noPermission
        case failed(reason: String)

        package var message: Message {
            switch self {
            case .exists: Message("connect.outputExists")
            case .folderMissing: Message("connect.outputFolderMissing")
            case .noPermission: Message("connect.outputPermission")
            case .failed(let reason): Message("connect.outputFailed", ["reason": reason])
            }
        }

        fileprivate init(systemError code: CInt) {
            switch code {
            case EEXIST: self = .exists
            case ENOENT, ENOTDIR: self = .folderMissing
            case EACCES, EPERM, EROFS: self = .noPermission
            default: self = .failed(reason: SystemReason.text(code))
            }
        }
    }

    private let path: String
    private let folder: String
    private var descriptor: CInt
    /// The hidden file's name where the file system knows no files without one.
    private var temporary: String?
    private var buffer: [UInt8] = []

    /// Begins a file; its content appears at `path` with `commit()`.
    ///
    /// - Throws: `Failure.exists` where something stands at `path` already.
    package init(path: String) throws(Failure) {
        self.path = path
        let slash = path.lastIndex(of: "/")
        folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        var status = stat()
        if lstat(path, &status) == 0 { throw .exists }
        // O_TMPFILE of Linux holds O_DIRECTORY, as its header defines it.
        let unnamed: CInt = 0o20000000 | O_DIRECTORY
        descriptor = open(folder, unnamed | O_WRONLY | O_CLOEXEC, 0o600)
        if descriptor < 0, [EOPNOTSUPP, EISDIR, EINVAL].contains(errno) {
            let name = folder + "/.strata-" + String(UInt64.random(in: .min ... .max), radix: 36)
            descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if descriptor >= 0 { temporary = name }
        }
        guard descriptor >= 0 else { throw Failure(systemError: errno) }
        buffer.reserveCapacity(1 << 16)
    }

    deinit { discard() }

    /// Appends bytes.
    package func write(_ bytes: some Sequence<UInt8>) throws(Failure) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Makes the content durable and gives the file its name.
    package func commit() throws(Failure) {
        try flush()
        guard fsync(descriptor) == 0 else { throw Failure(systemError: errno) }
        let source = temporary ?? "/proc/self/fd/\(descriptor)"
        // A link, unlike a rename, refuses to replace what exists.
        if linkat(AT_FDCWD, source, AT_FDCWD, path, AT_SYMLINK_FOLLOW) != 0 {
            guard temporary != nil, [EPERM, EOPNOTSUPP, EMLINK].contains(errno) else {
                throw Failure(systemError: errno)
            }
            try renameWithoutLinks(source)
        }
        discard()
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }

    /// Gives up: nothing is left behind. Does nothing after `commit()`.
    package func discard() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
        if let temporary { unlink(temporary) }
        temporary = nil
    }

    /// File systems without hard links: the name is taken first, then the content moved onto it.
    private func renameWithoutLinks(_ source: String) throws(Failure) {
        let claim = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard claim >= 0 else { throw Failure(systemError: errno) }
        close(claim)
        guard rename(source, path) == 0 else {
            let code = errno
            unlink(path)
            throw Failure(systemError: code)
        }
        temporary = nil
    }

    private func flush() throws(Failure) {
        var written = 0
        while written < buffer.count {
            let count = buffer[written...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw Failure(systemError: errno)
            }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
