internal import Glibc

/// A file of a backup: its path below its folder, and what it is made of.
///
/// CBOR array: path, bytes, time of change (nanoseconds), inode, names of blobs (16 bytes each).
struct BackupFile: Sendable, Hashable {
    var path: String
    var bytes: Int
    var changed: Int64
    var inode: Int64
    var blobs: [UInt8]

    var encoded: CBOR {
        .array([
            .text(path), .integer(Int64(bytes)), .integer(changed), .integer(inode),
            .bytes(blobs),
        ])
    }

    init(path: String, bytes: Int, changed: Int64, inode: Int64, blobs: [UInt8]) {
        self.path = path
        self.bytes = bytes
        self.changed = changed
        self.inode = inode
        self.blobs = blobs
    }

    init?(_ item: CBOR) {
        guard let items = item.array, items.count == 5, let path = items[0].text,
            let bytes = items[1].integer.flatMap({ Int(exactly: $0) }),
            let changed = items[2].integer, let inode = items[3].integer,
            let blobs = items[4].bytes
        else { return nil }
        self.init(path: path, bytes: bytes, changed: changed, inode: inode, blobs: blobs)
    }

    /// Whether a path stays below its folder.
    static func isInside(_ path: String) -> Bool {
        !path.isEmpty
            && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0)
            }
    }
}

/// Takes files into a backup. What has the size, the time of change and the inode that it had the last
/// time is not read again.
final class BackupFilesWriter {
    private let writer: PackWriter
    private let former: [String: BackupFile]
    private var list = BlobListWriter()
    private var page: [CBOR] = []
    private(set) var count = 0
    private(set) var bytes = 0
    private static let pieceLength = 1 << 20
    private static let filesAPage = 64

    /// - Parameters:
    ///   - writer: Of the packs.
    ///   - former: What the last snapshot has of the same folder, by path.
    init(_ writer: PackWriter, former: [String: BackupFile]) {
        self.writer = writer
        self.former = former
    }

    /// Takes one file.
    ///
    /// - Returns: Whether it was there: others may delete files meanwhile.
    /// - Throws: `VaultError.file`, what the place throws.
    @discardableResult
    func add(_ path: String, in folder: String) throws -> Bool {
        let place = folder + "/" + path
        let file = open(place, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else {
            guard errno == ENOENT else {
                throw VaultError.file(path: place, reason: SystemError.text)
            }
            return false
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        let changed = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
        let inode = Int64(bitPattern: UInt64(status.st_ino))
        if let known = former[path], known.bytes == Int(status.st_size), known.changed == changed,
            known.inode == inode,
            // What was lost there is written again.
            BlobName.all(known.blobs)?.allSatisfy({ writer.knows($0) }) == true
        {
            try take(known)
            return true
        }
        var blobs: [UInt8] = []
        var length = 0
        while true {
            let piece = try read(file, place)
            guard !piece.isEmpty else { break }
            length += piece.count
            try writer.add(piece).append(to: &blobs)
            if piece.count < Self.pieceLength { break }
        }
        try take(
            BackupFile(path: path, bytes: length, changed: changed, inode: inode, blobs: blobs))
        return true
    }

    private func read(_ file: Int32, _ place: String) throws -> [UInt8] {
        var done = 0
        var isRead = true
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.pieceLength) { buffer, initialised in
            while done < Self.pieceLength {
                let count = Glibc.read(
                    file, buffer.baseAddress.map { $0 + done }, Self.pieceLength - done)
                if count < 0, errno == EINTR { continue }
                if count < 0 { isRead = false }
                guard count > 0 else { break }
                done += count
            }
            initialised = done
        }
        guard isRead else { throw VaultError.file(path: place, reason: SystemError.text) }
        return bytes
    }

    private func take(_ file: BackupFile) throws {
        count += 1
        bytes += file.bytes
        page.append(file.encoded)
        if page.count >= Self.filesAPage { try turn() }
    }

    private func turn() throws {
        guard !page.isEmpty else { return }
        try list.add(try writer.add(CBOR.array(page).encoded), to: writer)
        page = []
    }

    func finish(_ folder: String) throws -> BackupSnapshot.Files {
        try turn()
        return BackupSnapshot.Files(
            folder: folder, count: count, bytes: bytes, parts: try list.finish(writer))
    }

    /// Regular files below a folder, by path, sorted; none where it is not there.
    static func paths(in folder: String) throws(VaultError) -> [String] {
        var found: [String] = []
        var waiting = [""]
        while let next = waiting.popLast() {
            guard let directory = opendir(folder + "/" + next) else {
                guard errno == ENOENT else {
                    throw .file(path: folder + "/" + next, reason: SystemError.text)
                }
                continue
            }
            defer { closedir(directory) }
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != ".", name != "..", !name.hasSuffix(".part"), name != "lock",
                    name != "reserve"
                else { continue }
                var status = stat()
                guard lstat(folder + "/" + next + name, &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR: waiting.append(next + name + "/")
                case S_IFREG: found.append(next + name)
                default: continue
                }
            }
        }
        return found.sorted()
    }
}

extension BackupRepository {
    /// The files of a snapshot's folder.
    func files(_ files: BackupSnapshot.Files, _ body: (BackupFile) throws -> Void) throws {
        try list(files.parts) { name in
            guard let page = (try? CBOR(blob(name)))?.array else {
                throw BackupError.damaged("files of \(files.folder)")
            }
            for item in page {
                guard let file = BackupFile(item), BackupFile.isInside(file.path) else {
                    throw BackupError.damaged("files of \(files.folder)")
                }
                try body(file)
            }
        }
    }

    /// Puts one file of a snapshot below a folder that is there, beside and then in place.
    ///
    /// - Throws: `VaultError.file`, `BackupError`.
    func restore(_ file: BackupFile, into folder: String) throws {
        var path = folder
        for part in file.path.split(separator: "/").dropLast() {
            path += "/" + part
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw VaultError.file(path: path, reason: SystemError.text)
            }
        }
        let place = folder + "/" + file.path
        let draft = place + ".restoring"
        let target = Glibc.open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard target >= 0 else { throw VaultError.file(path: draft, reason: SystemError.text) }
        defer { close(target) }
        guard let names = BlobName.all(file.blobs) else { throw BackupError.damaged(file.path) }
        var length = 0
        for name in names {
            let bytes = try blob(name)
            length += bytes.count
            guard AuditFile.write(bytes, to: target) else {
                throw VaultError.file(path: draft, reason: SystemError.text)
            }
        }
        guard length == file.bytes else { throw BackupError.damaged(file.path) }
        guard rename(draft, place) == 0 else {
            throw VaultError.file(path: place, reason: SystemError.text)
        }
    }
}
