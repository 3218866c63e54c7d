import Crypto
import Glibc
import StrataCore
package import StrataVault
import Synchronization

/// The files that people send for imports: sealed under the catalogue key from the first byte, and
/// in the clear only while a job reads one, in a file that has no name.
///
/// Pieces behind one another: length (4, big-endian), sealed bytes. Each is sealed for its place, the
/// last one as the last, so that none can be left out, put elsewhere or cut off.
package struct UploadFolder: Sendable {
    private let vault: Vault

    package init(_ vault: Vault) { self.vault = vault }

    /// Where they lie; also what is unpacked of one, without a name.
    var folder: String { vault.folder + "/uploads" }

    fileprivate static func path(_ job: Int64, _ vault: Vault) -> String {
        vault.folder + "/uploads/" + vault.keys.identifiers.identifier(.importJob, job)
    }

    fileprivate static func purpose(_ job: Int64, _ piece: Int, isLast: Bool) -> String {
        "upload \(job) \(piece) \(isLast ? "last" : "more")"
    }

    /// A new file of a job, in the place of what it has.
    ///
    /// - Parameters:
    ///   - job: Its number.
    ///   - limit: The most bytes that it takes.
    /// - Returns: What takes the bytes.
    /// - Throws: `OutputError`.
    package func write(_ job: Int64, limit: Int) throws -> UploadWriter {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw OutputError.cannotCreate(path: "uploads", reason: OutputError.systemReason)
        }
        return try UploadWriter(job, limit: limit, vault)
    }

    /// Deletes the file of a job; nothing where there is none.
    package func remove(_ job: Int64) {
        let path = Self.path(job, vault)
        unlink(path)
        unlink(path + UploadWriter.draftEnding)
    }

    /// Deletes what no job wants: files of jobs that are over or gone, and whatever was not sent to
    /// its end.
    ///
    /// - Parameter wanted: Jobs whose files stay.
    package func sweep(keeping wanted: Set<Int64>) {
        guard let directory = opendir(folder) else { return }
        defer { closedir(directory) }
        let names = Set(wanted.map { vault.keys.identifiers.identifier(.importJob, $0) })
        var unwanted: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != "..", !names.contains(name) { unwanted.append(name) }
        }
        for name in unwanted { unlink(folder + "/" + name) }
    }

    /// Calls `body` with a path under which this process, and no other that does not have it open,
    /// finds the file in the clear. The file has no name, so nothing is left of it, also where the
    /// process is killed.
    ///
    /// - Throws: `ImportJobError.damaged` where the file was changed or is gone, `OutputError`, and
    ///   what `body` throws.
    package func withClear<Result>(_ job: Int64, _ body: (String) throws -> Result) throws -> Result
    {
        let sealed = open(Self.path(job, vault), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard sealed >= 0 else { throw ImportJobError.damaged }
        defer { close(sealed) }
        let clear = try NamelessFile.make(in: folder)
        defer { close(clear) }
        try unseal(job, from: sealed, to: clear)
        return try body("/proc/self/fd/\(clear)")
    }

    private func unseal(_ job: Int64, from sealed: CInt, to clear: CInt) throws {
        var piece = 0
        var head = try Self.read(4, from: sealed)
        while true {
            guard head.count == 4 else { throw ImportJobError.damaged }
            let length = head.reduce(0) { $0 << 8 | Int($1) }
            guard length <= UploadWriter.pieceBytes + 1_024 else { throw ImportJobError.damaged }
            let bytes = try Self.read(length, from: sealed)
            head = try Self.read(4, from: sealed)
            let purpose = Self.purpose(job, piece, isLast: head.isEmpty)
            let opened: [UInt8]
            do { opened = try vault.keys.catalogue.open(bytes, for: purpose) } catch {
                throw ImportJobError.damaged
            }
            try UploadWriter.write(opened, to: clear)
            if head.isEmpty { return }
            piece += 1
        }
    }

    /// - Returns: Fewer bytes only at the end.
    private static func read(_ count: Int, from file: CInt) throws(ImportJobError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress?.advanced(by: filled), count - filled)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .damaged }
            if got == 0 { break }
            filled += got
        }
        bytes.removeSubrange(filled...)
        return bytes
    }
}

/// Takes the bytes of a file that is being sent; what was not finished is no file.
package final class UploadWriter: Sendable {
    /// Bytes that are sealed together.
    static let pieceBytes = 1 << 18
    static let draftEnding = ".part"

    /// The length of a file that was sent, and the SHA-256 of its bytes, hexadecimal.
    package struct Received: Sendable, Hashable {
        package var bytes: Int
        package var digest: String
    }

    private struct State {
        var file: CInt
        var buffer: [UInt8] = []
        var pieces = 0
        var bytes = 0
        var hash = SHA256()
    }

    private let vault: Vault
    private let job: Int64
    private let limit: Int
    private let state: Mutex<State>

    private var path: String { UploadFolder.path(job, vault) }

    fileprivate init(_ job: Int64, limit: Int, _ vault: Vault) throws(OutputError) {
        self.vault = vault
        self.job = job
        self.limit = limit
        let file = open(
            UploadFolder.path(job, vault) + Self.draftEnding,
            O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            throw .cannotCreate(path: "uploads", reason: OutputError.systemReason)
        }
        state = Mutex(State(file: file))
    }

    deinit { abandon() }

    /// - Throws: `ImportJobError.tooLarge`, `OutputError` where the disk takes no more.
    package func write(_ bytes: some Collection<UInt8> & Sendable) throws {
        try state.withLock { state in
            state.bytes += bytes.count
            guard state.bytes <= limit else { throw ImportJobError.tooLarge(limit: limit) }
            state.buffer.append(contentsOf: bytes)
            while state.buffer.count > Self.pieceBytes {
                let piece = Array(state.buffer.prefix(Self.pieceBytes))
                state.buffer.removeFirst(Self.pieceBytes)
                try append(piece, isLast: false, &state)
            }
        }
    }

    /// Makes the file durable and gives it its name.
    ///
    /// - Throws: `OutputError`.
    package func finish() throws -> Received {
        try state.withLock { state in
            try append(state.buffer, isLast: true, &state)
            state.buffer = []
            guard fsync(state.file) == 0, rename(path + Self.draftEnding, path) == 0 else {
                throw OutputError.cannotWrite(path: "uploads", reason: OutputError.systemReason)
            }
            close(state.file)
            state.file = -1
            let digest = Hexadecimal.text(Array(state.hash.finalize()))
            return Received(bytes: state.bytes, digest: digest)
        }
    }

    /// Gives up what was not finished.
    package func abandon() {
        state.withLock { state in
            guard state.file >= 0 else { return }
            close(state.file)
            state.file = -1
            unlink(path + Self.draftEnding)
        }
    }

    private func append(_ piece: [UInt8], isLast: Bool, _ state: inout State) throws(OutputError) {
        state.hash.update(data: piece)
        let sealed = vault.keys.catalogue.seal(
            piece, for: UploadFolder.purpose(job, state.pieces, isLast: isLast))
        state.pieces += 1
        let length = withUnsafeBytes(of: UInt32(sealed.count).bigEndian) { Array($0) }
        try Self.write(length + sealed, to: state.file)
    }

    static func write(_ bytes: [UInt8], to file: CInt) throws(OutputError) {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(file, $0.baseAddress?.advanced(by: start), bytes.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw .cannotWrite(path: "uploads", reason: OutputError.systemReason)
            }
            start += count
        }
    }
}
