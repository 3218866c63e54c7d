internal import Glibc

/// Files of the log: whole ones are put in place complete or not at all.
enum AuditFile {
    static func failure(_ path: String) -> AuditError {
        .notWritable("\(path.split(separator: "/").last ?? ""): \(SystemError.text)")
    }

    /// The bytes of a file; `nil` where it is not there.
    static func read(_ path: String, most: Int = 1 << 30) throws(AuditError) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure(path)
        }
        defer { close(file) }
        let size = min(Int(lseek(file, 0, SEEK_END)), most)
        lseek(file, 0, SEEK_SET)
        var done = 0
        var isRead = true
        let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 0)) { buffer, initialised in
            while done < size {
                let count = Glibc.read(file, buffer.baseAddress.map { $0 + done }, size - done)
                if count < 0, errno == EINTR { continue }
                if count < 0 { isRead = false }
                guard count > 0 else { break }
                done += count
            }
            initialised = done
        }
        guard isRead else { throw failure(path) }
        return bytes
    }

    /// Writes all bytes to a descriptor.
    static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(
                    file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
    }

    /// Puts a file in place; on disk for good only where `isSynced`.
    static func put(_ bytes: [UInt8], at path: String, isSynced: Bool) throws(AuditError) {
        let draft = path + ".new"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw failure(path) }
        let isWritten = write(bytes, to: file) && (!isSynced || fdatasync(file) == 0)
        let error = errno
        close(file)
        guard isWritten else {
            unlink(draft)
            errno = error
            throw failure(path)
        }
        guard rename(draft, path) == 0 else { throw failure(path) }
    }

    /// Brings a file and its place in the folder to disk.
    static func sync(_ path: String, isFolder: Bool = false) throws(AuditError) {
        let file = open(path, O_RDONLY | O_CLOEXEC | (isFolder ? O_DIRECTORY : 0))
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw failure(path) }
    }

    /// Makes the folders above a file, below a root that is there.
    static func makeFolders(for relative: String, in root: String) throws(AuditError) {
        var path = root
        for part in relative.split(separator: "/").dropLast() {
            path += "/" + part
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
        }
    }

    /// The names in a folder; none where it is not there.
    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
