internal import Crypto
internal import Glibc
internal import Synchronization

/// A place that backups of one half of one vault go to: blobs, each there once, in packs that are
/// never changed, and snapshots that name them.
///
/// Objects: `strata-backup` (`BackupHeader`); `packs/xx/NAME` (`STRATPCK`, version 1, sealed blobs one
/// behind the other); `index/NAME` (which packs have which blobs, sealed); `snapshots/NAME` (sealed).
/// A pack counts once an index names it, and an index comes behind its packs: what a killed process
/// left is found by nobody, and goes with the next `prune`.
package final class BackupRepository: Sendable {
    package let header: BackupHeader
    let store: ColdStore
    let cipher: BackupCipher
    private let state = Mutex(Contents())

    struct Blob: Sendable {
        var pack: Int
        /// Its number within the pack, which its nonce is made of.
        var number: Int
        var offset: Int
        /// Sealed.
        var length: Int
    }

    struct Pack: Sendable {
        var name: String
        /// Names and sealed lengths, in their order.
        var blobs: [(name: BlobName, length: Int)]

        var length: Int { blobs.reduce(PackWriter.headLength) { $0 + $1.length } }
    }

    private struct Contents {
        var packs: [Pack] = []
        var blobs: [BlobName: Blob] = [:]
        /// The objects that said so.
        var indexes: [String] = []
        /// The last packs that were read whole.
        var read: [(pack: Int, bytes: [UInt8])] = []
    }

    private init(_ header: BackupHeader, _ store: ColdStore, _ cipher: BackupCipher) {
        self.header = header
        self.store = store
        self.cipher = cipher
    }

    /// Runs what speaks to the place, its errors as those of a backup.
    static func reaching<Result>(
        _ body: () throws(ArchiveError) -> Result
    ) throws(BackupError) -> Result {
        do { return try body() } catch { throw .store(error) }
    }

    // MARK: Opening

    /// What stands at a place; `nil` where nothing does.
    ///
    /// - Throws: `BackupError`.
    package static func header(_ store: ColdStore) throws(BackupError) -> BackupHeader? {
        let bytes: [UInt8]?
        do throws(ArchiveError) { bytes = try store.read(BackupHeader.name, 0..<65_536) } catch {
            // A folder that is not there yet has none.
            if case .folder(let path) = store.place.kind, access(path, F_OK) != 0, errno == ENOENT {
                return nil
            }
            throw .store(error)
        }
        guard let bytes else { return nil }
        return try BackupHeader(
            text: String(decoding: bytes, as: UTF8.self), at: store.place.description)
    }

    /// Opens the repository of an open vault, and makes it where the place has none; its header is
    /// written anew where the root key is another by now.
    ///
    /// - Throws: `BackupError.otherVault`, `.otherHalf`, `.store`, `.damaged`.
    package static func open(
        _ store: ColdStore, half: BackupHeader.Half, of vault: Vault
    ) throws -> BackupRepository {
        let row = try vault.keyStore.systemKeys().filter { $0.purpose == .backup }
            .max { $0.generation < $1.generation }
        guard let row else { throw VaultError.noKeyStore }
        let known = try header(store)
        if let known {
            guard known.vault == vault.id else {
                throw BackupError.otherVault(store.place.description)
            }
            guard known.half == half else {
                throw BackupError.otherHalf(store.place.description)
            }
        }
        let header = BackupHeader(
            repository: known?.repository ?? SystemRandom.bytes(16), half: half, vault: vault.id,
            provider: vault.configuration.provider, generation: row.generation,
            wrapped: row.wrapped)
        if known != header {
            try reaching { () throws(ArchiveError) in
                try store.put(Array(header.text.utf8), BackupHeader.name, isWarm: true)
            }
        }
        let repository = BackupRepository(
            header, store,
            BackupCipher(key: vault.keys.backupKey, repository: header.repository))
        try repository.load()
        return repository
    }

    /// Opens a repository whose vault is not there, by the root key that its header names.
    ///
    /// - Throws: `BackupError.noRepository`, `.otherHalf`, `.otherRoot`, `.store`, `.damaged`.
    package static func open(
        _ store: ColdStore, half: BackupHeader.Half, provider: any KeyProvider
    ) throws -> BackupRepository {
        let place = store.place.description
        guard let header = try header(store) else { throw BackupError.noRepository(place) }
        guard header.half == half else { throw BackupError.otherHalf(place) }
        let context = SystemKeyPurpose.backup.context(
            vault: header.vault, generation: header.generation)
        let secret: SecretBytes
        do throws(KeyProviderError) {
            secret = try provider.unwrap(header.wrapped, context: context)
        } catch {
            switch error {
            case .refused, .versionGone: throw BackupError.otherRoot(place)
            default: throw error
            }
        }
        let repository = BackupRepository(
            header, store,
            BackupCipher(key: secret.symmetricKey(), repository: header.repository))
        try repository.load()
        return repository
    }

    // MARK: The index

    private static let magic = Array("STRATIDX".utf8)

    private func load() throws(BackupError) {
        let names = try Self.reaching { () throws(ArchiveError) in
            try store.list("index/").map(\.name)
        }
        for name in names {
            let packs = try Self.packs(try object(name), name)
            state.withLock { contents in
                contents.indexes.append(name)
                for pack in packs { Self.add(pack, to: &contents) }
            }
        }
    }

    private static func add(_ pack: Pack, to contents: inout Contents) {
        let number = contents.packs.count
        contents.packs.append(pack)
        var offset = PackWriter.headLength
        for (place, blob) in pack.blobs.enumerated() {
            contents.blobs[blob.name] = Blob(
                pack: number, number: place, offset: offset, length: blob.length)
            offset += blob.length
        }
    }

    private static func packs(_ bytes: [UInt8], _ name: String) throws(BackupError) -> [Pack] {
        guard bytes.starts(with: magic) else { throw .damaged(name) }
        var offset = magic.count
        var packs: [Pack] = []
        while offset < bytes.count {
            guard bytes.count - offset >= 16 else { throw .damaged(name) }
            var pack = Pack(name: Hexadecimal.text(bytes[offset..<(offset + 16)]), blobs: [])
            offset += 16
            guard let count = LEB128.read(bytes, &offset, bits: 63).flatMap({ Int(exactly: $0) }),
                count <= bytes.count
            else { throw .damaged(name) }
            pack.blobs.reserveCapacity(count)
            for _ in 0..<count {
                guard bytes.count - offset >= BlobName.length,
                    let blob = BlobName(bytes[offset..<(offset + BlobName.length)])
                else { throw .damaged(name) }
                offset += BlobName.length
                guard
                    let length = LEB128.read(bytes, &offset, bits: 63)
                        .flatMap({ Int(exactly: $0) })
                else { throw .damaged(name) }
                pack.blobs.append((blob, length))
            }
            packs.append(pack)
        }
        return packs
    }

    private static func encoded(_ packs: [Pack]) -> [UInt8] {
        var bytes = magic
        for pack in packs {
            bytes += Hexadecimal.bytes(pack.name) ?? []
            LEB128.append(UInt64(pack.blobs.count), to: &bytes)
            for blob in pack.blobs {
                blob.name.append(to: &bytes)
                LEB128.append(UInt64(blob.length), to: &bytes)
            }
        }
        return bytes
    }

    /// Names packs that are there, so that they count.
    ///
    /// - Returns: How many bytes that took.
    func publish(_ packs: [Pack]) throws -> Int {
        guard !packs.isEmpty else { return 0 }
        let name = "index/" + Self.newName()
        let count = try put(Self.encoded(packs), name)
        state.withLock { contents in
            contents.indexes.append(name)
            for pack in packs { Self.add(pack, to: &contents) }
        }
        return count
    }

    static func newName() -> String { Hexadecimal.text(SystemRandom.bytes(16)) }

    func has(_ name: BlobName) -> Bool { state.withLock { $0.blobs[name] != nil } }

    // MARK: Objects that are sealed whole

    func object(_ name: String) throws(BackupError) -> [UInt8] {
        let bytes = try Self.reaching { () throws(ArchiveError) in
            try store.read(name, 0..<(1 << 31))
        }
        guard let bytes else { throw .missing(name) }
        return try cipher.open(bytes, as: name)
    }

    /// - Returns: How many bytes it takes there.
    @discardableResult
    func put(_ content: [UInt8], _ name: String) throws -> Int {
        let bytes = try cipher.seal(content, as: name)
        try Self.reaching { () throws(ArchiveError) in
            try store.put(bytes, name, isWarm: true)
        }
        return bytes.count
    }

    @discardableResult
    func remove(_ name: String) throws(BackupError) -> Bool {
        try Self.reaching { () throws(ArchiveError) in try store.delete(name) }
    }

    // MARK: Snapshots

    /// Names of snapshots, the newest first.
    package func snapshots() throws(BackupError) -> [String] {
        try Self.reaching { () throws(ArchiveError) in
            try store.list("snapshots/").map { String($0.name.dropFirst("snapshots/".count)) }
        }.sorted(by: >)
    }

    /// - Throws: `BackupError.noSnapshot`, `.damaged`.
    package func snapshot(_ name: String) throws(BackupError) -> BackupSnapshot {
        do throws(BackupError) {
            return try BackupSnapshot(object("snapshots/" + name), name: name)
        } catch {
            if case .missing = error { throw .noSnapshot(name) }
            throw error
        }
    }

    /// A snapshot with a name behind all that are there, also where the clock is behind them.
    func named(_ snapshot: BackupSnapshot) throws(BackupError) -> BackupSnapshot {
        var named = snapshot
        if let newest = try snapshots().first {
            named.named = max(named.named, try self.snapshot(newest).named + 1)
        }
        named.name = BackupSnapshot.newName(named.named)
        return named
    }

    /// The snapshot whose name begins so; the newest one without a name.
    package func find(_ wanted: String?) throws(BackupError) -> BackupSnapshot {
        let names = try snapshots()
        guard let wanted else {
            guard let newest = names.first else {
                throw .noSnapshot(store.place.description)
            }
            return try snapshot(newest)
        }
        let fitting = names.filter { $0.hasPrefix(wanted) }
        guard fitting.count == 1, let name = fitting.first else { throw .noSnapshot(wanted) }
        return try snapshot(name)
    }

    // MARK: Blobs

    /// Packs are read whole and a few of them kept: what is restored stands one behind the other.
    private static let mostRead = 6

    /// - Throws: `BackupError.missing`, `.damaged`.
    func blob(_ name: BlobName) throws(BackupError) -> [UInt8] {
        let found = state.withLock { contents in
            contents.blobs[name].map { ($0, contents.packs[$0.pack]) }
        }
        guard let (blob, pack) = found else {
            throw .missing("blob " + Hexadecimal.text(bytes(of: name)))
        }
        let bytes = try packBytes(pack, number: blob.pack)
        guard bytes.count >= blob.offset + blob.length else { throw .damaged(pack.name) }
        guard
            let content = PackWriter.content(
                bytes[blob.offset..<(blob.offset + blob.length)], number: blob.number,
                of: pack.name, cipher),
            cipher.name(content) == name
        else { throw .damaged(pack.name) }
        return content
    }

    private func bytes(of name: BlobName) -> [UInt8] {
        var bytes: [UInt8] = []
        name.append(to: &bytes)
        return bytes
    }

    private func packBytes(_ pack: Pack, number: Int) throws(BackupError) -> [UInt8] {
        if let bytes = state.withLock({ $0.read.first { $0.pack == number }?.bytes }) {
            return bytes
        }
        let name = PackWriter.place(pack.name)
        let bytes = try Self.reaching { () throws(ArchiveError) in
            try store.read(name, 0..<pack.length)
        }
        guard let bytes else { throw .missing(name) }
        state.withLock { contents in
            contents.read.append((number, bytes))
            if contents.read.count > Self.mostRead { contents.read.removeFirst() }
        }
        return bytes
    }

    // MARK: All of it

    var packs: [Pack] { state.withLock { $0.packs } }

    /// What one pack holds is as it was written.
    ///
    /// - Throws: `BackupError.missing`, `.damaged`.
    func check(_ pack: Pack) throws(BackupError) {
        let name = PackWriter.place(pack.name)
        let bytes = try Self.reaching { () throws(ArchiveError) in
            try store.read(name, 0..<(pack.length + 1))
        }
        guard let bytes else { throw .missing(name) }
        guard bytes.count == pack.length, bytes.starts(with: PackWriter.head) else {
            throw .damaged(name)
        }
        var offset = PackWriter.headLength
        for (number, blob) in pack.blobs.enumerated() {
            guard
                let content = PackWriter.content(
                    bytes[offset..<(offset + blob.length)], number: number, of: pack.name, cipher),
                cipher.name(content) == blob.name
            else { throw .damaged(name) }
            offset += blob.length
        }
    }

    /// Puts one index in the place of all, with these packs alone, and forgets the others.
    func replaceIndex(_ kept: [Pack]) throws {
        let indexes = state.withLock { $0.indexes }
        let name = "index/" + Self.newName()
        if !kept.isEmpty { try put(Self.encoded(kept), name) }
        // First the new one: a process that is killed here leaves two that say the same.
        for index in indexes { try remove(index) }
        state.withLock { contents in
            contents = Contents()
            if !kept.isEmpty { contents.indexes = [name] }
            for pack in kept { Self.add(pack, to: &contents) }
        }
    }
}
