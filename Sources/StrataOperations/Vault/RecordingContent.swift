import Glibc
import StrataConnect
import StrataCore
import StrataVault

/// Where the bytes of a recording, or of a transcript beside it, are.
enum RecordingContent: Sendable {
    case file(path: String)
    /// A part of what an archive was unpacked to.
    case part(RecordingSpool, offset: Int, length: Int)

    /// Opens it for reading from its first byte; whoever opens it closes it.
    ///
    /// - Returns: Negative where that cannot be done.
    /// - Throws: `OutputError` where an unpacked part finds no place: that is not the part's fault.
    func open() throws(OutputError) -> CInt {
        switch self {
        // O_NONBLOCK: a pipe put in a file's place must not hang the open.
        case .file(let path): Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        case .part(let spool, let offset, let length): try spool.open(offset, length)
        }
    }

    /// In bytes; 0 where that is not known.
    var size: Int {
        switch self {
        case .file(let path):
            var status = stat()
            return stat(path, &status) == 0 ? Int(status.st_size) : 0
        case .part(_, _, let length): return length
        }
    }
}

/// What an archive of recordings was unpacked to: one file that has no name, so that nothing of it is
/// left, also where the process is killed.
final class RecordingSpool: Sendable {
    private let descriptor: CInt
    private let folder: String

    /// - Parameter folder: Where the file is; the vault's own.
    /// - Throws: `OutputError`.
    init(in folder: String) throws(OutputError) {
        self.folder = folder
        descriptor = try NamelessFile.make(in: folder)
    }

    deinit { close(descriptor) }

    /// Appends what is left of the current file of an archive.
    ///
    /// - Returns: How many bytes those were.
    /// - Throws: `FileArchive.Failure`, `OutputError` where the disk takes no more.
    func append(_ archive: FileArchive) throws -> Int {
        var length = 0
        while true {
            let piece = try archive.read()
            if piece.isEmpty { return length }
            try UploadWriter.write(Array(piece), to: descriptor)
            length += piece.count
        }
    }

    /// A part as a file of its own.
    fileprivate func open(_ offset: Int, _ length: Int) throws(OutputError) -> CInt {
        let copy = try NamelessFile.make(in: folder)
        var buffer = [UInt8](repeating: 0, count: min(length, 1 << 18))
        var done = 0
        while done < length {
            let count = buffer.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress, min($0.count, length - done), offset + done)
            }
            if count < 0, errno == EINTR { continue }
            do throws(OutputError) {
                guard count > 0 else {
                    throw .cannotWrite(path: "uploads", reason: OutputError.systemReason)
                }
                try UploadWriter.write(Array(buffer[..<count]), to: copy)
            } catch {
                close(copy)
                throw error
            }
            done += count
        }
        lseek(copy, 0, SEEK_SET)
        return copy
    }
}

/// Files in the vault's folder that have no name: nothing of them is left behind the process.
enum NamelessFile {
    /// - Returns: Open for reading and writing; whoever makes it closes it.
    /// - Throws: `OutputError`.
    static func make(in folder: String) throws(OutputError) -> CInt {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw .cannotCreate(path: "uploads", reason: OutputError.systemReason)
        }
        let name = "\(folder)/clear-\(Base32.text(SystemRandom.bytes(10)))"
        let file = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            throw .cannotCreate(path: "uploads", reason: OutputError.systemReason)
        }
        unlink(name)
        return file
    }
}
