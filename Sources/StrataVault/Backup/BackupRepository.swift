internal import Crypto
internal import Glibc
internal import Synchronization

/// A place that backups of one half of one vault go to: blobs, each there once, in packs that are
/// never changed, and snapshots that name them.
///
/// Objects: `strata-backup` and `strata-backup-2` (`BackupHeader`, twice); `packs/xx/NAME` (`STRATPCK`,
/// version 1, sealed blobs one behind the other, and their directory); `index/NAME` (which packs have
/// which blobs, sealed); `snapshots/NAME` (sealed). A pack counts once an index names it, and an index
/// comes behind its packs: what a killed process left goes with the next `prune`. Where an index is
/// damaged, the directories of packs stand for it; a pack that is not there, or shorter than it was, is
/// none, so that the next backup writes again what it held.
package final class BackupRepository: Sendable {
    package let header: BackupHeader
    let store: ColdStore
    let cipher: BackupCipher
    private let key: SymmetricKey
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
        /// Of the whole object.
        var length: Int
    }

    private struct Contents {
        var packs: [Pack] = []
        var blobs: [BlobName: Blob] = [:]
        /// The objects that said so, with the packs that each names.
        var indexes: [(name: String, packs: Set<String>)] = []
        /// Objects that are missing or damaged, as was found on opening.
        var damages: [BackupError] = []
        /// The last packs of a bucket that were read whole, the last one last.
        var read: [(pack: Int, bytes: [UInt8])] = []
    }

    private init(_ header: BackupHeader, _ store: ColdStore, _ key: SymmetricKey) {
        self.header = header
        self.store = store
        self.key = key
        cipher = BackupCipher(key: key, repository: header.repository)
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
        var first: BackupError?
        for name in BackupHeader.names {
            let bytes: [UInt8]?
            do throws(ArchiveError) { bytes = try store.read(name, 0..<65_536) } catch {
                // A folder that is not there yet has none.
                if case .folder(let path) = store.place.kind, access(path, F_OK) != 0,
                    errno == ENOENT
                {
                    return nil
                }
                throw .store(error)
            }
            guard let bytes else { continue }
            do throws(BackupError) {
                return try BackupHeader(
                    text: String(decoding: bytes, as: UTF8.self), at: store.place.description)
            } catch { first = first ?? error }
        }
        if let first { throw first }
        return nil
    }

    /// Opens the repository of an open vault, and makes it where the place has none and none was known.
    ///
    /// - Parameters:
    ///   - store: The place.
    ///   - half: What it is to hold.
    ///   - vault: Whose.
    ///   - known: The repository that is expected, hexadecimal; `nil` for any, and for a new one.
    /// - Returns: The repository, with all of its index.
    /// - Throws: `BackupError.otherVault`, `.otherHalf`, `.noRepository`, `.store`, `.damaged`.
    package static func open(
        _ store: ColdStore, half: BackupHeader.Half, of vault: Vault, known: String? = nil
    ) throws -> BackupRepository {
        let place = store.place.description
        if let header = try header(store) {
            guard header.vault == vault.id else { throw BackupError.otherVault(place) }
            guard header.half == half else { throw BackupError.otherHalf(place) }
            guard known == nil || known == Hexadecimal.text(header.repository) else {
                throw BackupError.noRepository(place)
            }
            let repository = BackupRepository(header, store, vault.keys.backupKey)
            try repository.load()
            return repository
        }
        // A disk that is not mounted is an empty folder: nothing is begun anew there by itself.
        guard known == nil else { throw BackupError.noRepository(place) }
        let header = try newHeader(vault, half, SystemRandom.bytes(16))
        let repository = BackupRepository(header, store, vault.keys.backupKey)
        try repository.put(header)
        try repository.load()
        return repository
    }

    private static func newHeader(
        _ vault: Vault, _ half: BackupHeader.Half, _ repository: [UInt8]
    ) throws -> BackupHeader {
        let row = try vault.keyStore.systemKeys().filter { $0.purpose == .backup }
            .max { $0.generation < $1.generation }
        guard let row else { throw VaultError.noKeyStore }
        return BackupHeader(
            repository: repository, half: half, vault: vault.id,
            provider: vault.configuration.provider, generation: row.generation,
            wrapped: row.wrapped)
    }

    /// Whether the header names the root key that the vault is under.
    func isCurrent(_ vault: Vault) throws -> Bool {
        try Self.newHeader(vault, header.half, header.repository) == header
    }

    /// Says under which root key the vault is now: behind what that opens, so that at no moment nothing
    /// opens.
    func renewHeader(_ vault: Vault) throws {
        let header = try Self.newHeader(vault, header.half, header.repository)
        for name in BackupHeader.names {
            let bytes = try Self.reaching { () throws(ArchiveError) in
                try store.read(name, 0..<65_536)
            }
            guard bytes == Array(header.text.utf8) else { return try put(header) }
        }
    }

    private func put(_ header: BackupHeader) throws(BackupError) {
        // One after the other: a kill leaves one of them whole.
        for name in BackupHeader.names {
            try Self.reaching { () throws(ArchiveError) in
                try store.put(Array(header.text.utf8), name, isWarm: true)
            }
        }
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
        let repository = BackupRepository(header, store, secret.symmetricKey())
        try repository.load()
        return repository
    }

    /// Opens the other half, which is under the same key.
    ///
    /// - Throws: `BackupError.noRepository`, `.otherHalf`, `.otherVault`, `.store`, `.damaged`.
    package func other(
        _ store: ColdStore, half: BackupHeader.Half
    ) throws(BackupError) -> BackupRepository {
        let place = store.place.description
        guard let header = try Self.header(store) else { throw .noRepository(place) }
        guard header.half == half else { throw .otherHalf(place) }
        guard header.vault == self.header.vault else { throw .otherVault(place) }
        let repository = BackupRepository(header, store, key)
        try repository.load()
        return repository
    }

    // MARK: The index

    private static let magic = Array("STRATIDX".utf8)

    private func load() throws(BackupError) {
        let (names, objects) = try Self.reaching { () throws(ArchiveError) in
            (try store.list("index/").map(\.name), try store.list("packs/"))
        }
        let lengths = Dictionary(objects.map { ($0.name, $0.bytes) }, uniquingKeysWith: { $1 })
        var indexes: [(String, [Pack])] = []
        var damages: [BackupError] = []
        for name in names {
            do throws(BackupError) {
                indexes.append((name, try Self.packs(try object(name), name)))
            } catch {
                guard !error.isPassing else { throw error }
                damages.append(error)
            }
        }
        var named: Set<String> = []
        var packs: [Pack] = []
        for pack in indexes.flatMap(\.1) where named.insert(pack.name).inserted {
            let place = PackWriter.place(pack.name)
            guard lengths[place] == pack.length else {
                damages.append(lengths[place] == nil ? .missing(place) : .damaged(place))
                continue
            }
            packs.append(pack)
        }
        if !damages.isEmpty {
            // What an index cannot say any more, packs say themselves.
            for object in objects {
                let name = String(object.name.suffix(32))
                guard !named.contains(name), PackWriter.place(name) == object.name else { continue }
                do throws(BackupError) {
                    guard let pack = try directory(of: name, length: object.bytes) else { continue }
                    packs.append(pack)
                } catch {
                    guard !error.isPassing else { throw error }
                }
            }
        }
        state.withLock { contents in
            contents.damages = damages
            contents.indexes = indexes.map { ($0.0, Set($0.1.map(\.name))) }
            for pack in packs { Self.add(pack, to: &contents) }
        }
    }

    private func directory(of name: String, length: Int) throws(BackupError) -> Pack? {
        let place = PackWriter.place(name)
        let bytes = try Self.reaching { () throws(ArchiveError) in
            try store.read(place, 0..<length)
        }
        return bytes.flatMap { PackWriter.directory($0, name, cipher) }
    }

    private static func add(_ pack: Pack, to contents: inout Contents) {
        let number = contents.packs.count
        contents.packs.append(pack)
        var offset = PackWriter.headLength
        for (place, blob) in pack.blobs.enumerated() {
            // The first stays: what packs say themselves comes behind what an index says.
            if contents.blobs[blob.name] == nil {
                contents.blobs[blob.name] = Blob(
                    pack: number, number: place, offset: offset, length: blob.length)
            }
            offset += blob.length
        }
    }

    private static func packs(_ bytes: [UInt8], _ name: String) throws(BackupError) -> [Pack] {
        guard bytes.starts(with: magic) else { throw .damaged(name) }
        var offset = magic.count
        var packs: [Pack] = []
        while offset < bytes.count {
            guard bytes.count - offset >= 16 else { throw .damaged(name) }
            let pack = Hexadecimal.text(bytes[offset..<(offset + 16)])
            offset += 16
            guard let length = LEB128.read(bytes, &offset, bits: 63).flatMap({ Int(exactly: $0) }),
                let blobs = PackWriter.blobs(bytes, &offset)
            else { throw .damaged(name) }
            packs.append(Pack(name: pack, blobs: blobs, length: length))
        }
        return packs
    }

    private static func encoded(_ packs: [Pack]) -> [UInt8] {
        var bytes = magic
        for pack in packs {
            bytes += Hexadecimal.bytes(pack.name) ?? []
            LEB128.append(UInt64(pack.length), to: &bytes)
            PackWriter.append(pack.blobs, to: &bytes)
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
            contents.indexes.append((name, Set(packs.map(\.name))))
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
        }.filter { BackupSnapshot.time(ofName: $0) != nil }.sorted(by: >)
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
        let newest = try snapshots().lazy.compactMap { BackupSnapshot.time(ofName: $0) }.first
        named.name = BackupSnapshot.newName(max(snapshot.time, (newest ?? 0) + 1))
        return named
    }

    /// All snapshots that open, the newest first, and the names of those that do not.
    package func readableSnapshots() throws(BackupError) -> (
        whole: [BackupSnapshot], damaged: [String]
    ) {
        var whole: [BackupSnapshot] = []
        var damaged: [String] = []
        for name in try snapshots() {
            do throws(BackupError) { whole.append(try snapshot(name)) } catch {
                guard !error.isPassing else { throw error }
                damaged.append(name)
            }
        }
        return (whole, damaged)
    }

    /// The snapshot whose name begins so; the newest one that opens without a name.
    package func find(_ wanted: String?) throws(BackupError) -> BackupSnapshot {
        let names = try snapshots()
        guard let wanted else {
            guard let newest = try readableSnapshots().whole.first else {
                throw .noSnapshot(store.place.description)
            }
            return newest
        }
        let fitting = names.filter { $0.hasPrefix(wanted) }
        guard fitting.count == 1, let name = fitting.first else { throw .noSnapshot(wanted) }
        return try snapshot(name)
    }

    // MARK: Blobs

    /// Packs of a bucket are read whole and a few of them kept, as what is restored stands one behind
    /// the other; of a folder what is wanted is read.
    private static let mostRead = 8

    /// - Throws: `BackupError.missing`, `.damaged`.
    func blob(_ name: BlobName) throws(BackupError) -> [UInt8] {
        let found = state.withLock { contents in
            contents.blobs[name].map { ($0, contents.packs[$0.pack]) }
        }
        guard let (blob, pack) = found else {
            throw .missing("blob " + Hexadecimal.text(bytes(of: name)))
        }
        let range = blob.offset..<(blob.offset + blob.length)
        let sealed: [UInt8]
        if case .folder = store.place.kind {
            sealed = try read(pack, range)
        } else {
            let bytes = try packBytes(pack, number: blob.pack)
            guard bytes.count >= range.upperBound else { throw .damaged(pack.name) }
            sealed = Array(bytes[range])
        }
        guard sealed.count == blob.length,
            let content = PackWriter.content(
                sealed[...], number: blob.number, of: pack.name, cipher),
            cipher.name(content) == name
        else { throw .damaged(pack.name) }
        return content
    }

    private func read(_ pack: Pack, _ range: Range<Int>) throws(BackupError) -> [UInt8] {
        let name = PackWriter.place(pack.name)
        let bytes = try Self.reaching { () throws(ArchiveError) in try store.read(name, range) }
        guard let bytes else { throw .missing(name) }
        return bytes
    }

    private func bytes(of name: BlobName) -> [UInt8] {
        var bytes: [UInt8] = []
        name.append(to: &bytes)
        return bytes
    }

    private func packBytes(_ pack: Pack, number: Int) throws(BackupError) -> [UInt8] {
        let known = state.withLock { contents -> [UInt8]? in
            guard let place = contents.read.firstIndex(where: { $0.pack == number }) else {
                return nil
            }
            let found = contents.read.remove(at: place)
            contents.read.append(found)
            return found.bytes
        }
        if let known { return known }
        let bytes = try read(pack, 0..<pack.length)
        state.withLock { contents in
            contents.read.append((number, bytes))
            if contents.read.count > Self.mostRead { contents.read.removeFirst() }
        }
        return bytes
    }

    // MARK: All of it

    var packs: [Pack] { state.withLock { $0.packs } }

    /// What was found missing or damaged on opening.
    var damages: [BackupError] { state.withLock { $0.damages } }

    /// What one pack holds, as far as it is as it was written.
    ///
    /// - Returns: The contents that are, where some are not; and whether all are.
    /// - Throws: `BackupError.missing`, `.store`.
    func contents(of pack: Pack) throws(BackupError) -> (good: [[UInt8]], isWhole: Bool) {
        let bytes = try read(pack, 0..<(pack.length + 1))
        var isWhole =
            bytes.count == pack.length && bytes.starts(with: PackWriter.head)
            && PackWriter.directory(bytes, pack.name, cipher)?.blobs.elementsEqual(
                pack.blobs, by: { $0.name == $1.name && $0.length == $1.length }) == true
        var good: [[UInt8]] = []
        var offset = PackWriter.headLength
        for (number, blob) in pack.blobs.enumerated() {
            defer { offset += blob.length }
            guard bytes.count >= offset + blob.length,
                let content = PackWriter.content(
                    bytes[offset..<(offset + blob.length)], number: number, of: pack.name, cipher),
                cipher.name(content) == blob.name
            else {
                isWhole = false
                continue
            }
            good.append(content)
        }
        return (isWhole ? [] : good, isWhole)
    }

    /// Puts one index in the place of all, with these packs alone, and forgets the others.
    ///
    /// - Returns: Packs that an index names all the same, as a lock keeps it.
    @discardableResult
    func replaceIndex(_ kept: [Pack]) throws -> Set<String> {
        let indexes = state.withLock { $0.indexes }
        let name = "index/" + Self.newName()
        let names = Set(kept.map(\.name))
        // Nothing that is so already is written again.
        if indexes.count == 1, indexes[0].packs == names, damages.isEmpty { return names }
        if !kept.isEmpty { try put(Self.encoded(kept), name) }
        // First the new one: a process that is killed here leaves two that say the same.
        var left = kept.isEmpty ? [] : [(name: name, packs: names)]
        for index in indexes where try !remove(index.name) { left.append(index) }
        let listed = try Self.reaching { () throws(ArchiveError) in
            try store.list("index/").map(\.name)
        }
        let known = Set(left.map(\.name))
        for index in listed where !known.contains(index) { try remove(index) }
        let stays = left
        state.withLock { contents in
            contents = Contents()
            contents.indexes = stays
            for pack in kept { Self.add(pack, to: &contents) }
        }
        return left.reduce(into: []) { $0.formUnion($1.packs) }
    }
}
