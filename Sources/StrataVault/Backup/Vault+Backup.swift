internal import Glibc
internal import StrataCore

extension Vault {
    /// Where backups of a vault go: its records and, apart from them, its keys.
    package struct BackupPlaces: Sendable, Hashable {
        package var records: ColdPlace
        package var keys: ColdPlace

        /// `nil` where nothing was said.
        ///
        /// - Parameters:
        ///   - settings: `place`, `keys`, `class`, `lock`.
        ///   - vaultFolder: The vault's, which backups are not in.
        /// - Throws: `BackupError.wrongPlace`, `.notApart`.
        package init?(_ settings: [String: String], vaultFolder: String) throws(BackupError) {
            guard let place = settings["place"], let keysPlace = settings["keys"] else {
                return nil
            }
            func parse(_ text: String) throws(BackupError) -> ColdPlace {
                var values = ["place": text]
                if text.hasPrefix("s3:") {
                    values["class"] = settings["class"]
                    values["lock"] = settings["lock"]
                }
                guard let parsed = ColdPlace(values, vaultFolder: vaultFolder), !parsed.isCold
                else { throw .wrongPlace(text) }
                return parsed
            }
            records = try parse(place)
            keys = try parse(keysPlace)
            // Nobody takes what has to go soon under a lock that keeps it.
            keys.lockDays = nil
            guard Self.areApart(records, keys) else { throw .notApart }
            for one in [records, keys] {
                guard case .folder(let path) = one.kind else { continue }
                guard Self.isApart(path, vaultFolder) else { throw .wrongPlace(path) }
            }
        }

        private static func areApart(_ one: ColdPlace, _ other: ColdPlace) -> Bool {
            switch (one.kind, other.kind) {
            case (.folder(let a), .folder(let b)): isApart(a, b)
            // Whoever copies a bucket copies all of it.
            case (.bucket(let a), .bucket(let b)): a.server != b.server || a.bucket != b.bucket
            default: true
            }
        }

        private static func isApart(_ one: String, _ other: String) -> Bool {
            let (a, b) = (SystemPath.absolute(one) + "/", SystemPath.absolute(other) + "/")
            return !a.hasPrefix(b) && !b.hasPrefix(a)
        }
    }

    /// Where backups go; `nil` where nobody said.
    ///
    /// - Throws: `BackupError` where the description names places that are none.
    package func backupPlaces() throws(BackupError) -> BackupPlaces? {
        try BackupPlaces(configuration.backup, vaultFolder: folder)
    }

    /// Says where backups go from now on; nothing that is there is moved.
    package func setBackup(_ settings: [String: String]) throws {
        try redescribe { $0.backup = settings }
    }

    /// The repositories of an open vault. Which they are is written down when they are made: another, or
    /// none, is not taken for them.
    ///
    /// - Throws: `BackupError.noPlace`, what a place throws.
    package func backupRepositories() throws -> (records: BackupRepository, keys: BackupRepository)
    {
        guard let places = try backupPlaces() else { throw BackupError.noPlace }
        let settings = configuration.backup
        func open(
            _ place: ColdPlace, _ half: BackupHeader.Half, _ known: String?
        ) throws -> BackupRepository {
            try .open(
                try BackupRepository.reaching { () throws(ArchiveError) in try ColdStore(place) },
                half: half, of: self, known: known)
        }
        let records = try open(places.records, .records, settings["repository"])
        let keys = try open(places.keys, .keys, settings["keys-repository"])
        let known = [
            "repository": Hexadecimal.text(records.header.repository),
            "keys-repository": Hexadecimal.text(keys.header.repository),
        ]
        if known.contains(where: { settings[$0.key] != $0.value }) {
            try redescribe { $0.backup.merge(known) { $1 } }
        }
        return (records, keys)
    }

    /// The parts of a backup, in the order in which they are taken.
    package enum BackupStep: Sendable, Hashable, CaseIterable {
        /// Comes often.
        case records
        /// Comes often.
        case file
        case files
        /// Comes often.
        case keys
        /// The keys' snapshot is there.
        case keysKept
        case audit
        case kept
    }

    /// Makes a backup while others read and write: first the records as they are at one moment, then
    /// files, then the key store as it is at a later one, so that it opens all of them, then the audit
    /// log. A snapshot is there whole or not at all; what a killed process had written is not written
    /// again.
    ///
    /// - Parameters:
    ///   - now: Microseconds since 1970, UTC.
    ///   - reached: Called behind each step and each block, with how many rows are done.
    /// - Returns: The snapshots of records and keys.
    /// - Throws: `BackupError`, `DatabaseError`, `VaultError.file`, what `reached` throws.
    package func backUp(
        at now: Int64, reached: (BackupStep, Int) throws -> Void = { _, _ in }
    ) throws -> (records: BackupSnapshot, keys: BackupSnapshot) {
        let (recordsPlace, keysPlace) = try backupRepositories()
        let last = try recordsPlace.readableSnapshots().whole.first
        let writer = PackWriter(recordsPlace)
        // What is done from here on may lie behind the records.
        let log = try audit()
        try log.settle()
        let size = try log.sequence().size
        for attempt in 1... {
            let ledgerEnd = try keyStore.state().ledgerEnd
            var snapshot = try records.snapshot(into: writer, at: now) { try reached(.records, $0) }
            snapshot.audit = size
            for name in ["objects", "rejects", "archive"] {
                snapshot.files.append(
                    try take(name, from: folder + "/" + name, of: last, recordsPlace, writer) {
                        try reached(.file, 0)
                    })
            }
            let archive = ColdPlace(configuration.archive, vaultFolder: folder)
            if archive?.kind != .folder(folder + "/archive") {
                snapshot.archive = archive?.description
            }
            try reached(.files, 0)
            let keysSnapshot = try backUpKeys(keysPlace, at: now) { try reached(.keys, $0) }
            try reached(.keysKept, 0)
            // What an erasure of a part sealed anew in between would open from neither: once more.
            let carriedOut = try keyStore.state().ledgerEnd
            let isStill = try ledger.entries(from: ledgerEnd).allSatisfy {
                $0.part == nil || $0.end > carriedOut
            }
            guard isStill else {
                guard attempt < Self.mostAttempts else { throw BackupError.changing }
                continue
            }
            snapshot.files.append(try takeAudit(log, of: last, recordsPlace, writer))
            try writer.finish()
            try reached(.audit, 0)
            snapshot.bytes += snapshot.files.reduce(0) { $0 + $1.bytes }
            snapshot.added = writer.added
            snapshot.keys = keysSnapshot.name
            snapshot = try recordsPlace.named(snapshot)
            try recordsPlace.put(snapshot.encoded, "snapshots/" + snapshot.name)
            try recordsPlace.renewHeader(self)
            try reached(.kept, 0)
            return (snapshot, keysSnapshot)
        }
        throw BackupError.changing
    }

    /// So often the records are taken, where parts of people are erased meanwhile.
    private static let mostAttempts = 5

    /// Copies the key store as it is now, and says in both places under which root key it is: whoever
    /// changes that key would else be left with copies that nothing opens.
    ///
    /// - Parameter now: Microseconds since 1970, UTC.
    /// - Returns: The snapshot; `nil` where nobody said where backups go.
    /// - Throws: `BackupError`, `DatabaseError`, `VaultError.file`.
    @discardableResult
    package func backUpKeys(at now: Int64) throws -> BackupSnapshot? {
        guard try backupPlaces() != nil else { return nil }
        let (records, keys) = try backupRepositories()
        let snapshot = try backUpKeys(keys, at: now) { _ in }
        try records.renewHeader(self)
        return snapshot
    }

    /// The same as a part of changing the root key; again where a first attempt could not.
    ///
    /// - Parameters:
    ///   - now: Microseconds since 1970, UTC.
    ///   - former: A copy that this one takes the place of.
    /// - Returns: The copy's name.
    /// - Throws: `BackupError.keysBehind` where a place cannot be written: what is called again then.
    @discardableResult
    package func renewBackupKeys(
        at now: Int64 = SystemClock.microseconds, insteadOf former: String? = nil
    ) throws -> String? {
        do {
            return try backupTurn.take {
                let copy = try backUpKeys(at: now)
                if let former, copy != nil {
                    try backupRepositories().keys.remove("snapshots/" + former)
                }
                return copy?.name
            } ?? nil
        } catch is BackupError {
            let place = try? backupPlaces()?.keys.description
            throw BackupError.keysBehind(place ?? "")
        }
    }

    /// Whether the places say under which root key the vault is.
    func isBackupBehind() throws -> Bool {
        guard try backupPlaces() != nil else { return false }
        let (records, keys) = try backupRepositories()
        return try !records.isCurrent(self) || !keys.isCurrent(self)
    }

    private func backUpKeys(
        _ place: BackupRepository, at now: Int64, _ progress: (Int) throws -> Void
    ) throws -> BackupSnapshot {
        let writer = PackWriter(place)
        var snapshot = try keyStore.snapshot(into: writer, at: now, progress)
        // The ledger comes behind the keys: an entry is written before its keys go.
        var files = BackupFilesWriter(writer, former: [:])
        let ledgerFolder = configuration.ledger ?? folder
        guard try files.add("erasures.ledger", in: ledgerFolder) else { throw VaultError.oldLedger }
        snapshot.files.append(try files.finish("ledger"))
        files = BackupFilesWriter(writer, former: [:])
        try files.add("vault.conf", in: folder)
        snapshot.files.append(try files.finish(""))
        try writer.finish()
        snapshot.bytes += snapshot.files.reduce(0) { $0 + $1.bytes }
        snapshot.added = writer.added
        snapshot = try place.named(snapshot)
        try place.put(snapshot.encoded, "snapshots/" + snapshot.name)
        // Behind it: the header opens what was there before until then.
        try place.renewHeader(self)
        return snapshot
    }

    private func former(
        _ name: String, of last: BackupSnapshot?, _ place: BackupRepository
    ) throws -> [String: BackupFile] {
        var former: [String: BackupFile] = [:]
        guard let files = last?.files.first(where: { $0.folder == name }) else { return former }
        // What cannot be read of the last one is taken anew.
        try? place.files(files) { former[$0.path] = $0 }
        return former
    }

    private func take(
        _ name: String, from folder: String, of last: BackupSnapshot?, _ place: BackupRepository,
        _ writer: PackWriter, _ progress: () throws -> Void
    ) throws -> BackupSnapshot.Files {
        let files = BackupFilesWriter(writer, former: try former(name, of: last, place))
        for path in try BackupFilesWriter.paths(in: folder) {
            try files.add(path, in: folder)
            try progress()
        }
        return try files.finish(name)
    }

    /// The audit log as it is: checkpoints first, then the intake, then tiles, which are more by then.
    private func takeAudit(
        _ log: AuditLog, of last: BackupSnapshot?, _ place: BackupRepository, _ writer: PackWriter
    ) throws -> BackupSnapshot.Files {
        // Also what a second intake file had.
        try log.bringToTiles()
        let folder = Self.auditFolder(folder)
        let files = BackupFilesWriter(writer, former: try former("audit", of: last, place))
        var done: Set<String> = []
        for name in ["key", "checkpoints", "checkpoint", "intake"] {
            try files.add(name, in: folder)
            done.insert(name)
        }
        var isWhole = false
        // A partial tile goes as its full one comes.
        for _ in 0..<16 where !isWhole {
            isWhole = true
            for path in try BackupFilesWriter.paths(in: folder) where !done.contains(path) {
                if try files.add(path, in: folder) {
                    done.insert(path)
                } else {
                    isWhole = false
                }
            }
        }
        return try files.finish("audit")
    }
}

// MARK: Tables

/// Takes the tables of a store, all as they are at one moment.
struct TableSnapshot {
    let session: any DatabaseSession
    let writer: PackWriter
    let progress: (Int) throws -> Void
    private(set) var tables: [BackupSnapshot.Table] = []
    private(set) var bytes = 0
    private var done = 0

    init(
        _ session: any DatabaseSession, _ writer: PackWriter,
        _ progress: @escaping (Int) throws -> Void
    ) {
        self.session = session
        self.writer = writer
        self.progress = progress
    }

    mutating func take(_ table: StoreTable) throws {
        var blocks = RowBlockWriter(table)
        var list = BlobListWriter()
        var rows = 0
        var bytes = 0
        func take(_ block: [UInt8]) throws {
            bytes += block.count
            try list.add(try writer.add(block), to: writer)
        }
        let before = done
        try session.query(table.select, []) { row in
            rows += 1
            if let block = blocks.add(row) {
                try take(block)
                if list.count % 256 == 0 { try progress(before + rows) }
            }
            return true
        }
        if let block = blocks.finish() { try take(block) }
        done += rows
        self.bytes += bytes
        try progress(done)
        let count = list.count
        tables.append(
            BackupSnapshot.Table(
                name: table.name, columns: table.columns, rows: rows, blocks: count,
                parts: try list.finish(writer)))
    }

    /// A table is read for as long as its rows take to be stored.
    static func takeTime(_ session: any DatabaseSession) throws {
        guard session.dialect == .postgres else { return }
        try session.execute("SET LOCAL statement_timeout = 0")
    }

    static func schema(_ session: any DatabaseSession) throws -> [String] {
        try session.all("SELECT name FROM migration ORDER BY name") { $0.text(0) }
    }
}

extension RecordStore {
    func snapshot(
        into writer: PackWriter, at now: Int64, _ progress: (Int) throws -> Void
    ) throws -> BackupSnapshot {
        try withoutActuallyEscaping(progress) { progress in
            try database.read { session in
                try TableSnapshot.takeTime(session)
                let (digest, _) = try Self.state(session, authenticator)
                var snapshot = BackupSnapshot(
                    half: .records, time: now, vault: digest.vault, epoch: 0,
                    sequence: digest.sequence,
                    keySequence: digest.keySequence)
                snapshot.sum = digest.sum
                snapshot.rows = digest.rows
                var tables = TableSnapshot(session, writer, progress)
                for table in Self.backedUp { try tables.take(table) }
                snapshot.schema = try TableSnapshot.schema(session)
                snapshot.tables = tables.tables
                snapshot.bytes = tables.bytes
                return snapshot
            }
        }
    }
}

extension KeyStore {
    func snapshot(
        into writer: PackWriter, at now: Int64, _ progress: (Int) throws -> Void
    ) throws -> BackupSnapshot {
        try withoutActuallyEscaping(progress) { progress in
            try database.read { session in
                try TableSnapshot.takeTime(session)
                let state = try Self.state(session)
                var snapshot = BackupSnapshot(
                    half: .keys, time: now, vault: state.vault, epoch: state.epoch,
                    sequence: state.sequence, keySequence: state.sequence)
                var tables = TableSnapshot(session, writer, progress)
                for table in Self.backedUp { try tables.take(table) }
                snapshot.schema = try TableSnapshot.schema(session)
                snapshot.tables = tables.tables
                snapshot.bytes = tables.bytes
                return snapshot
            }
        }
    }
}
