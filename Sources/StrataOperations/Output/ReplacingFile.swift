import Glibc

/// A new file that stands under its name whole, or not at all.
///
/// It is written without a name (`O_TMPFILE`) where the file system can do that, so that a killed
/// process leaves nothing; else under a hidden name beside the final one. Only its owner may
/// read it.
package final class AtomicFile {
    package let path: String
    let descriptor: CInt
    private let replaces: Bool
    /// The hidden name; `nil` where the file has none.
    private var temporary: String?
    private var isCommitted = false

    /// - Parameter replaces: Whether a file of that name may be replaced.
    /// - Throws: `OutputError.exists` where one stands there and may not.
    package init(path: String, replaces: Bool) throws(OutputError) {
        self.path = path
        self.replaces = replaces
        var status = stat()
        if stat(path, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFDIR {
                throw .cannotCreate(path: path, reason: String(cString: strerror(EISDIR)))
            }
            if !replaces { throw .exists(path: path) }
        }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { String(path[...$0]) } ?? "./"
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        if !replaces {
            let unnamed = open(folder, Self.unnamedFile | O_WRONLY | O_CLOEXEC, 0o600)
            if unnamed >= 0 {
                descriptor = unnamed
                temporary = nil
                return
            }
        }
        for _ in 0..<8 {
            let hidden =
                "\(folder).\(name).\(String(UInt64.random(in: 0 ... .max), radix: 36)).part"
            let named = open(hidden, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            if named >= 0 {
                descriptor = named
                temporary = hidden
                return
            }
            if errno != EEXIST { break }
        }
        throw .cannotCreate(path: path, reason: OutputError.systemReason)
    }

    /// Makes what was written durable and gives it its name.
    func commit() throws(OutputError) {
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw .cannotWrite(path: path, reason: OutputError.systemReason)
        }
        if let temporary {
            if replaces {
                guard rename(temporary, path) == 0 else { throw failure }
            } else {
                // A link fails where the name is taken; a rename would not.
                guard link(temporary, path) == 0 else { throw failure }
                unlink(temporary)
            }
        } else {
            let source = "/proc/self/fd/\(descriptor)"
            guard linkat(AT_FDCWD, source, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 else {
                throw failure
            }
        }
        temporary = nil
        isCommitted = true
    }

    deinit {
        if let temporary { unlink(temporary) }
        close(descriptor)
    }

    private var failure: OutputError {
        errno == EEXIST
            ? .exists(path: path) : .cannotWrite(path: path, reason: OutputError.systemReason)
    }

    /// Linux's `O_TMPFILE`, a compound macro that is not imported.
    private static let unnamedFile: CInt = 0o20000000 | O_DIRECTORY
}
