#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// A file that comes into being whole or not at all, and never in place of another.
///
/// Bytes go to a hidden file beside the target; `commit()` gives it the target's name, which fails
/// if something has that name by then. Without `commit()` nothing stays behind.
struct OutputFile: ~Copyable {
    private let path: String
    private let temporary: String
    private let descriptor: Int32
    private var committed = false

    private init(path: String, temporary: String, descriptor: Int32) {
        self.path = path
        self.temporary = temporary
        self.descriptor = descriptor
    }

    /// Opens the hidden file.
    ///
    /// - Throws: `.exists` if something has the name already, even a dangling link.
    static func create(path: String) throws(GenerateError) -> OutputFile {
        var status = stat()
        if lstat(path, &status) == 0 { throw .exists(path: path) }
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let unique = String(UInt64.random(in: .min ... .max), radix: 36)
        let temporary = "\(path[..<slash]).\(path[slash...].prefix(24)).\(unique).partial"
        let descriptor = open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: errno) }
        return OutputFile(path: path, temporary: temporary, descriptor: descriptor)
    }

    deinit {
        close(descriptor)
        if !committed { unlink(temporary) }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(GenerateError) {
        try writeAll(bytes, to: descriptor, path: path)
    }

    /// Makes the bytes durable and gives the file its name.
    mutating func commit() throws(GenerateError) {
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw .cannotWrite(path: path, errno: errno)
        }
        if link(temporary, path) == 0 {
            unlink(temporary)
            committed = true
            return
        }
        switch errno {
        case EEXIST: throw .exists(path: path)
        case EPERM, EOPNOTSUPP, ENOSYS:
            // A file system without hard links: take the name first, then put the file there.
            let place = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard place >= 0 else {
                if errno == EEXIST { throw .exists(path: path) }
                throw .cannotCreate(path: path, errno: errno)
            }
            close(place)
            guard rename(temporary, path) == 0 else {
                let code = errno
                unlink(path)
                throw .cannotWrite(path: path, errno: code)
            }
            committed = true
        default: throw .cannotWrite(path: path, errno: errno)
        }
    }
}

/// Writes every byte, however often the system takes only some.
///
/// - Throws: `.readerGone` on a closed pipe; the caller has the signal ignored.
func writeAll(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String
) throws(GenerateError) {
    var done = 0
    while done < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
        let taken = write(descriptor, rest.baseAddress, rest.count)
        if taken >= 0 {
            done += taken
        } else if errno == EPIPE {
            throw .readerGone
        } else if errno == EAGAIN {
            var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&wanted, 1, 1000)
        } else if errno != EINTR {
            throw .cannotWrite(path: path, errno: errno)
        }
    }
}

/// The system's words for an error number.
func systemReason(_ code: Int32) -> String { String(cString: strerror(code)) }
