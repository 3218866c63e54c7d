internal import Crypto

/// Makes packs: what is new among blobs is compressed, sealed and written, many in one object.
///
/// Object: `STRATPCK`, version (1: 1), then blobs: ciphertext ‖ tag of one byte (0 as it is, 1 a
/// Zstandard frame behind its length as LEB128) and the content; last the directory, sealed as one
/// more blob: count of blobs, and of each its name (16) and sealed length (LEB128); how many blobs there
/// are (4) and the directory's sealed length (4).
final class PackWriter {
    private let repository: BackupRepository
    private var pack: BackupRepository.Pack
    private var key: SymmetricKey
    private var bytes: [UInt8]
    private var written: [BackupRepository.Pack] = []
    private var fresh: Set<BlobName> = []
    private var unpublished = 0
    /// Bytes that went to the place.
    private(set) var added = 0

    static let head = Array("STRATPCK".utf8) + [1]
    static let headLength = 9
    /// An object of so much, and an index at the latest behind so many of them: a process that is
    /// killed has little to do again.
    private static let packLength = 16 << 20
    private static let packsAnIndex = 8

    private let compressor = Zstandard.Compressor()
    /// What is there is written once more: it is moved.
    private let isMoving: Bool

    init(_ repository: BackupRepository, isMoving: Bool = false) {
        self.repository = repository
        self.isMoving = isMoving
        pack = Self.newPack()
        key = repository.cipher.packKey(pack.name)
        bytes = Self.head
    }

    private static func newPack() -> BackupRepository.Pack {
        BackupRepository.Pack(name: BackupRepository.newName(), blobs: [], length: 0)
    }

    /// Whether content of a name is there, or on its way.
    func knows(_ name: BlobName) -> Bool { fresh.contains(name) || repository.has(name) }

    static func place(_ name: String) -> String { "packs/\(name.prefix(2))/\(name)" }

    /// Adds content, where none like it is there.
    ///
    /// - Returns: What it is known by.
    func add(_ content: [UInt8]) throws -> BlobName {
        let name = repository.cipher.name(content)
        guard isMoving || !repository.has(name), fresh.insert(name).inserted else { return name }
        let start = bytes.count
        repository.cipher.seal(
            packed(content), number: pack.blobs.count, pack: key, into: &bytes)
        pack.blobs.append((name, bytes.count - start))
        if bytes.count >= Self.packLength { try flush() }
        return name
    }

    private func packed(_ content: [UInt8]) -> [UInt8] {
        let frame = compressor.compress(content)
        guard frame.count + 4 < content.count else { return [0] + content }
        var bytes: [UInt8] = [1]
        LEB128.append(UInt64(content.count), to: &bytes)
        return bytes + frame
    }

    /// The content of a sealed blob; `nil` for what was not sealed so.
    static func content(
        _ sealed: ArraySlice<UInt8>, number: Int, of pack: String, _ cipher: BackupCipher
    ) -> [UInt8]? {
        guard
            let bytes = cipher.open(sealed, number: number, pack: cipher.packKey(pack)),
            let form = bytes.first
        else { return nil }
        guard form == 1 else { return form == 0 ? Array(bytes.dropFirst()) : nil }
        var offset = 1
        guard let length = LEB128.read(bytes, &offset, bits: 35).flatMap({ Int(exactly: $0) })
        else { return nil }
        return Zstandard.decompress(bytes[offset...], length: length)
    }

    // MARK: Directories

    static func append(
        _ blobs: [(name: BlobName, length: Int)], to bytes: inout [UInt8]
    ) {
        LEB128.append(UInt64(blobs.count), to: &bytes)
        for blob in blobs {
            blob.name.append(to: &bytes)
            LEB128.append(UInt64(blob.length), to: &bytes)
        }
    }

    /// Reads what `append` wrote; `nil` for anything else.
    static func blobs(
        _ bytes: [UInt8], _ offset: inout Int
    ) -> [(name: BlobName, length: Int)]? {
        guard let count = LEB128.read(bytes, &offset, bits: 63).flatMap({ Int(exactly: $0) }),
            count <= bytes.count
        else { return nil }
        var blobs: [(name: BlobName, length: Int)] = []
        blobs.reserveCapacity(count)
        for _ in 0..<count {
            guard bytes.count - offset >= BlobName.length,
                let name = BlobName(bytes[offset..<(offset + BlobName.length)])
            else { return nil }
            offset += BlobName.length
            guard let length = LEB128.read(bytes, &offset, bits: 63).flatMap({ Int(exactly: $0) }),
                length <= 1 << 40
            else { return nil }
            blobs.append((name, length))
        }
        return blobs
    }

    /// What a whole pack says of itself; `nil` where it is none.
    static func directory(
        _ bytes: [UInt8], _ name: String, _ cipher: BackupCipher
    ) -> BackupRepository.Pack? {
        guard bytes.starts(with: head), bytes.count >= headLength + 8 else { return nil }
        let end = bytes.count - 8
        func integer(_ start: Int) -> Int {
            bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
        }
        let (count, length) = (integer(end), integer(end + 4))
        guard length <= end - headLength,
            let directory = content(
                bytes[(end - length)..<end], number: count, of: name, cipher)
        else { return nil }
        var offset = 0
        guard let blobs = blobs(directory, &offset), offset == directory.count,
            blobs.count == count,
            blobs.reduce(headLength, { $0 + $1.length }) == end - length
        else { return nil }
        return BackupRepository.Pack(name: name, blobs: blobs, length: bytes.count)
    }

    private func flush() throws {
        guard !pack.blobs.isEmpty else { return }
        var directory: [UInt8] = []
        Self.append(pack.blobs, to: &directory)
        let start = bytes.count
        repository.cipher.seal(
            packed(directory), number: pack.blobs.count, pack: key, into: &bytes)
        let sealed = bytes.count - start
        bytes.appendBigEndian(UInt32(pack.blobs.count))
        bytes.appendBigEndian(UInt32(sealed))
        pack.length = bytes.count
        let full = bytes
        let name = Self.place(pack.name)
        try BackupRepository.reaching { () throws(ArchiveError) in
            try repository.store.put(full, name)
        }
        added += full.count
        written.append(pack)
        pack = Self.newPack()
        key = repository.cipher.packKey(pack.name)
        bytes = Self.head
        if written.count >= Self.packsAnIndex { try publish() }
    }

    private func publish() throws {
        added += try repository.publish(written)
        written = []
        fresh = []
    }

    /// Everything that was added is there from now on.
    func finish() throws {
        try flush()
        try publish()
    }
}

/// Writes a list of blobs as blobs: names one behind the other, cut where a name says so, so that a
/// list that changed in one place is the same in others.
struct BlobListWriter {
    private var names: [UInt8] = []
    private var parts: [UInt8] = []
    private(set) var count = 0

    mutating func add(_ name: BlobName, to writer: PackWriter) throws {
        name.append(to: &names)
        count += 1
        if name.value & 0xFF == 0 || names.count >= 64 << 10 { try cut(writer) }
    }

    private mutating func cut(_ writer: PackWriter) throws {
        guard !names.isEmpty else { return }
        try writer.add(names).append(to: &parts)
        names = []
    }

    /// - Returns: The names of the list's parts, one behind the other.
    mutating func finish(_ writer: PackWriter) throws -> [UInt8] {
        try cut(writer)
        return parts
    }
}

extension BackupRepository {
    /// Calls `body` with each blob that a list names, in its order, from a place on.
    func list(
        _ parts: [UInt8], from first: Int = 0, _ body: (BlobName) throws -> Void
    ) throws {
        guard let parts = BlobName.all(parts) else { throw BackupError.damaged("list") }
        var place = 0
        for part in parts {
            guard let names = BlobName.all(try blob(part)) else {
                throw BackupError.damaged("list")
            }
            for name in names {
                if place >= first { try body(name) }
                place += 1
            }
        }
    }
}
