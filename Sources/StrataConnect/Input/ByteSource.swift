import CArchive
import Glibc
package import StrataCore
import Synchronization

/// Bytes of a file or of standard input, decompressed where gzip, zstd, bzip2, xz or lz4 wrap them.
///
/// Not `Sendable`: whoever shares it between threads locks around it.
final class ByteSource {
    /// How the bytes are wrapped.
    enum Compression: String, Sendable { case none, gzip, zstd, bzip2, xz, lz4 }

    private let descriptor: CInt
    private let ownsDescriptor: Bool
    private let problems: ProblemLog
    private let status: stat
    let compression: Compression
    /// Raw bytes read ahead to look at, not yet handed on.
    private var rawHead: [UInt8]
    private var rawHeadUsed = 0
    private var inflater: (any Decompressor)?
    /// Decompressed bytes read ahead to look at, not yet handed on.
    private var head: [UInt8] = []
    private var headUsed = 0
    private var ended = false

    /// Bytes of the file itself read so far.
    private(set) var rawOffset = 0 { didSet { progress.set(rawOffset) } }
    let progress: ReadProgress
    /// Bytes handed on so far: the offset in the decompressed text.
    private(set) var position = 0

    /// Size of the file; `nil` for a stream.
    var totalBytes: Int? {
        status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    /// Opens a file, or standard input with `-`.
    ///
    /// - Throws: `ReadFailure` where the file is missing, special, or may not be read.
    convenience init(item: InputItem, problems: ProblemLog) throws(ReadFailure) {
        if item.kind == .standardInput {
            try self.init(
                descriptor: Console.current.input, ownsDescriptor: false, problems: problems)
            return
        }
        // O_NONBLOCK: a pipe put in a file's place must not hang the open.
        let descriptor = open(item.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw ReadFailure(problem: .system(errno)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ReadFailure(
                problem: ReadProblem(
                    code: "file.special", message: Message("connect.specialFile")))
        }
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
        try self.init(descriptor: descriptor, ownsDescriptor: true, problems: problems)
    }

    /// Reads an open descriptor; compressed content is unwrapped only where `decompresses`.
    init(
        descriptor: CInt, ownsDescriptor: Bool, problems: ProblemLog, decompresses: Bool = true
    ) throws(ReadFailure) {
        self.descriptor = descriptor
        self.ownsDescriptor = ownsDescriptor
        self.problems = problems
        var status = stat()
        fstat(descriptor, &status)
        self.status = status
        var first = [UInt8](repeating: 0, count: 4096)
        var filled = 0
        var failure: CInt = 0
        while filled < 8 {
            let count = first.withUnsafeMutableBytes { buffer in
                Glibc.read(
                    descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            }
            if count > 0 {
                filled += count
            } else if count == 0 {
                break
            } else {
                if errno == EINTR { continue }
                failure = errno
                break
            }
        }
        first.removeSubrange(filled...)
        progress = ReadProgress(
            totalBytes: status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil)
        rawHead = first
        rawOffset = filled
        progress.set(filled)
        compression = decompresses ? Self.compression(of: first) : .none
        if failure != 0 { throw ReadFailure(problem: .system(failure, byteOffset: 0)) }
        switch compression {
        case .none: break
        case .gzip: inflater = GzipStream { [unowned self] buffer in self.readRaw(buffer) }
        default: inflater = InflatingStream { [unowned self] buffer in self.readRaw(buffer) }
        }
    }

    deinit {
        inflater = nil
        if ownsDescriptor { close(descriptor) }
    }

    /// The compression that the first bytes announce.
    static func compression(of first: [UInt8]) -> Compression {
        if first.starts(with: [0x1F, 0x8B, 0x08]) { return .gzip }
        if first.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
        if first.starts(with: [0x42, 0x5A, 0x68]), first.count > 4, first[4] == 0x31 {
            return .bzip2
        }
        if first.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) { return .xz }
        if first.starts(with: [0x04, 0x22, 0x4D, 0x18]) { return .lz4 }
        return .none
    }

    /// At least `count` bytes from the current position, fewer only at the end; nothing consumed.
    func peek(_ count: Int) -> ArraySlice<UInt8> {
        let missing = count - (head.count - headUsed)
        if missing > 0 {
            var more = [UInt8](repeating: 0, count: missing)
            var filled = 0
            while filled < missing {
                let got = more.withUnsafeMutableBytes { buffer in
                    readDecompressed(UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
                }
                if got == 0 { break }
                filled += got
            }
            head.removeSubrange(..<headUsed)
            headUsed = 0
            head.append(contentsOf: more[..<filled])
        }
        return head[headUsed...].prefix(count)
    }

    /// Fills `buffer` with the next bytes.
    ///
    /// - Returns: How many; 0 at the end or where reading failed, which is then a problem.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        if headUsed < head.count {
            let count = min(buffer.count, head.count - headUsed)
            head.withUnsafeBytes { bytes in
                buffer.copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: bytes[headUsed..<(headUsed + count)]))
            }
            headUsed += count
            if headUsed == head.count {
                head = []
                headUsed = 0
            }
            position += count
            return count
        }
        let count = readDecompressed(buffer)
        position += count
        return count
    }

    /// Bytes at an offset of an uncompressed regular file, to look at; empty elsewhere.
    func sample(at offset: Int, count: Int) -> [UInt8] {
        guard compression == .none, totalBytes != nil else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        let got = pread(descriptor, &bytes, count, off_t(offset))
        return Array(bytes.prefix(max(got, 0)))
    }

    private func readDecompressed(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard !ended, !buffer.isEmpty else { return 0 }
        guard let inflater else { return readRaw(buffer) }
        let (count, failure) = inflater.read(into: buffer)
        if let failure { tellDamage(at: failure.decompressedOffset) }
        if count == 0 { ended = true }
        return count
    }

    private func tellDamage(at decompressedOffset: Int) {
        ended = true
        problems.add(
            ReadProblem(
                code: "file.compressedDamaged",
                message: Message(
                    "connect.compressedDamaged",
                    ["format": compression.rawValue, "offset": "\(rawOffset)"]),
                byteOffset: decompressedOffset))
    }

    private func readRaw(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        if rawHeadUsed < rawHead.count {
            let count = min(buffer.count, rawHead.count - rawHeadUsed)
            rawHead.withUnsafeBytes { bytes in
                buffer.copyMemory(
                    from: UnsafeRawBufferPointer(
                        rebasing: bytes[rawHeadUsed..<(rawHeadUsed + count)]))
            }
            rawHeadUsed += count
            return count
        }
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count > 0 {
                rawOffset += count
                return count
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 {
                problems.add(.system(errno, byteOffset: rawOffset))
            } else {
                checkUnchanged()
            }
            return 0
        }
    }

    /// At the end of a regular file: is it the file that was opened?
    private func checkUnchanged() {
        guard let size = totalBytes else { return }
        var now = stat()
        guard fstat(descriptor, &now) == 0 else { return }
        if rawOffset != size || now.st_size != status.st_size
            || now.st_mtim.tv_sec != status.st_mtim.tv_sec
            || now.st_mtim.tv_nsec != status.st_mtim.tv_nsec
        {
            problems.add(
                ReadProblem(
                    code: "file.changed", message: Message("connect.fileChanged"),
                    byteOffset: min(rawOffset, size)))
        }
    }
}

/// An input that cannot be opened or read at all.
package struct ReadFailure: MessageError, Hashable {
    package var problem: ReadProblem
    package var message: Message { problem.message }

    package init(problem: ReadProblem) { self.problem = problem }
}

/// How far an input has been read; may be asked from any thread at any time.
package final class ReadProgress: Sendable {
    /// Size of the file; `nil` for a stream.
    package let totalBytes: Int?
    private let bytes = Atomic<Int>(0)

    init(totalBytes: Int?) { self.totalBytes = totalBytes }

    /// Bytes of the input, as it stands compressed or not, read so far.
    package var bytesRead: Int { bytes.load(ordering: .relaxed) }

    func set(_ count: Int) { bytes.store(count, ordering: .relaxed) }
}
