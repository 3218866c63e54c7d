internal import Crypto
internal import Glibc

/// The list of rings that were erased: what a restored backup is made to forget again.
///
/// A file that is only appended to, best kept off the host. An entry is length of what follows (4),
/// time (8), what was erased, code (16): HMAC-SHA-256, cut, over the code of the entry before and
/// this one's bytes up to the code. Of whole people that is: count (4), rings (8 each). Of parts of
/// people it is a `PartialErasure`, padded with zeros so that the length is a multiple of 8, which
/// the other never is; a version that knows only whole people refuses such a ledger. Integers are
/// big-endian. It names no person.
package final class ErasureLedger: Sendable {
    package let path: String
    private let key: SymmetricKey

    /// An entry: what was erased, when, and where the next entry begins.
    package struct Entry: Sendable, Hashable {
        package var time: Int64
        /// The rings of whole people.
        package var rings: [Int64] = []
        /// Parts of people.
        package var part: PartialErasure?
        package var end: Int64
    }

    init(path: String, key: SymmetricKey) {
        self.path = path
        self.key = key
    }

    private static let codeLength = 16

    /// Makes an empty ledger where there is none.
    static func create(path: String) throws(VaultError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .file(path: path, reason: SystemError.text) }
        fsync(file)
        close(file)
    }

    /// The entries from an offset on; a torn tail, which was never acknowledged, is left out.
    ///
    /// - Throws: `VaultError.oldLedger` where the file is shorter than `offset` or missing,
    ///   `.tampered` where a code is wrong.
    package func entries(from offset: Int64) throws(VaultError) -> [Entry] {
        let bytes = try read(from: max(0, offset - Int64(Self.codeLength)))
        var position = offset == 0 ? 0 : Self.codeLength
        guard bytes.count >= position else { throw .oldLedger }
        var last = Array(bytes[..<position])
        var entries: [Entry] = []
        while bytes.count - position >= 4 {
            let length = Int(Self.integer(bytes[position..<(position + 4)]))
            let isPart = length % 8 == 0
            guard length >= 12 + Self.codeLength,
                isPart || (length - 12 - Self.codeLength) % 8 == 0
            else { throw .tampered("erasure ledger") }
            guard bytes.count - position - 4 >= length else { break }
            let end = position + 4 + length
            let body = Array(bytes[position..<(end - Self.codeLength)])
            let code = code(after: last, body)
            guard Array(bytes[(end - Self.codeLength)..<end]) == code else {
                throw .tampered("erasure ledger")
            }
            let start = max(0, offset - Int64(Self.codeLength))
            var entry = Entry(time: Self.integer(body[4..<12]), end: start + Int64(end))
            if isPart {
                guard let part = PartialErasure(body[12...], time: entry.time) else {
                    throw .newerFormat("erasures.ledger \(body[12])")
                }
                entry.part = part
            } else {
                entry.rings = stride(from: 16, to: body.count, by: 8).map {
                    Self.integer(body[$0..<($0 + 8)])
                }
            }
            entries.append(entry)
            last = code
            position = end
        }
        return entries
    }

    /// Appends an entry behind `offset`, where the last acknowledged one ends, and syncs it.
    ///
    /// - Returns: Where the new entry ends.
    package func append(
        _ rings: [Int64], at time: Int64, behind offset: Int64
    ) throws(VaultError) -> Int64 {
        var content: [UInt8] = []
        content.appendBigEndian(UInt32(rings.count))
        for ring in rings { content.appendBigEndian(ring) }
        return try append(content, at: time, behind: offset)
    }

    /// Appends an entry of parts of people, as the other does.
    ///
    /// - Returns: Where the new entry ends.
    package func append(
        _ part: PartialErasure, behind offset: Int64
    ) throws(VaultError) -> Int64 {
        var content = part.encoded
        content += [UInt8](repeating: 0, count: (8 - content.count % 8) % 8)
        return try append(content, at: part.time, behind: offset)
    }

    private func append(
        _ content: [UInt8], at time: Int64, behind offset: Int64
    ) throws(VaultError) -> Int64 {
        var last: [UInt8] = []
        if offset > 0 {
            last = try read(from: offset - Int64(Self.codeLength), most: Self.codeLength)
            guard last.count == Self.codeLength else { throw .oldLedger }
        }
        var body: [UInt8] = []
        body.appendBigEndian(UInt32(8 + content.count + Self.codeLength))
        body.appendBigEndian(time)
        body += content
        body += code(after: last, body)
        let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw .file(path: path, reason: SystemError.text) }
        defer { close(file) }
        // What stands behind was never acknowledged.
        guard ftruncate(file, off_t(offset)) == 0, lseek(file, 0, SEEK_END) == off_t(offset) else {
            throw .file(path: path, reason: SystemError.text)
        }
        var rest = body[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .file(path: path, reason: SystemError.text) }
            rest = rest.dropFirst(count)
        }
        guard fsync(file) == 0 else { throw .file(path: path, reason: SystemError.text) }
        return offset + Int64(body.count)
    }

    private func code(after last: [UInt8], _ body: [UInt8]) -> [UInt8] {
        HMAC<SHA256>.authenticationCode(for: last + body, using: key)
            .withUnsafeBytes { Array($0.prefix(Self.codeLength)) }
    }

    private func read(from offset: Int64, most: Int = .max) throws(VaultError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { throw .oldLedger }
            throw .file(path: path, reason: SystemError.text)
        }
        defer { close(file) }
        let size = Int64(lseek(file, 0, SEEK_END))
        guard size >= offset else { throw .oldLedger }
        lseek(file, off_t(offset), SEEK_SET)
        var bytes = [UInt8](repeating: 0, count: min(Int(size - offset), most))
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress.map { $0 + done }, $0.count - done)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            done += count
        }
        return Array(bytes[..<done])
    }

    private static func integer(_ bytes: ArraySlice<UInt8>) -> Int64 {
        bytes.reduce(0) { $0 << 8 | Int64($1) }
    }
}

/// The words of the system's last error.
enum SystemError {
    static var text: String { String(cString: strerror(errno)) }
}
