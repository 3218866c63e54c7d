internal import CLinux
internal import Glibc
internal import StrataCore

/// Makes a vault of a backup: where nothing is, or where the key store outlived its records.
///
/// What is there and newer stays: the key store, the ledger of erasures, the audit log. Until all is
/// there, and what was erased since is erased again, the file `restore` keeps the vault closed; called
/// again, it goes on.
package struct BackupRestore {
    /// Where the vault is to be.
    package struct Target: Sendable, Hashable {
        package var folder: String
        /// Databases of PostgreSQL servers, instead of files in the folder.
        package var records: PostgresURL?
        package var keys: PostgresURL?
        /// The folder of the ledger; `nil` for the vault's.
        package var ledger: String?

        package init(
            folder: String, records: PostgresURL? = nil, keys: PostgresURL? = nil,
            ledger: String? = nil
        ) {
            self.folder = folder
            self.records = records
            self.keys = keys
            self.ledger = ledger
        }
    }

    /// Where what was erased since the backup is known from.
    package enum Ledger: Sendable, Hashable {
        /// The one that is at its place.
        case found
        /// A copy, which is put there.
        case file(String)
        /// The backup's own: what was erased behind it is not known, and said to be accepted.
        case ofBackup
    }

    /// The steps.
    package enum Step: Sendable, Hashable, CaseIterable {
        case begun
        /// Comes often.
        case keys
        case ledger
        case files
        case audit
        /// Comes often.
        case records
        case described
    }

    /// What was restored, before anything is erased again.
    package struct Outcome: Sendable {
        package var snapshot: BackupSnapshot
        package var keys: BackupSnapshot
        /// The key store that was there stayed.
        package var keptKeys: Bool
        package var keptAudit: Bool
        /// The ledger is the backup's own.
        package var isLedgerOfBackup: Bool
        /// The root key of the restored vault.
        package var provider: any KeyProvider
    }

    private let records: BackupRepository
    private let keys: BackupRepository
    private let provider: any KeyProvider
    private let open: (KeyProviderSettings) throws -> any KeyProvider

    /// - Parameters:
    ///   - records: The half with the records.
    ///   - keys: The half with the keys.
    ///   - provider: The root key that the header of the keys names.
    ///   - open: Makes the provider of a vault's description, where that names another.
    package init(
        records: BackupRepository, keys: BackupRepository, provider: any KeyProvider,
        open: @escaping (KeyProviderSettings) throws -> any KeyProvider
    ) {
        self.records = records
        self.keys = keys
        self.provider = provider
        self.open = open
    }

    /// Makes the vault, closed; `Vault.open` with `isRestored` opens it.
    ///
    /// - Parameters:
    ///   - name: The beginning of a snapshot's name; `nil` for the newest.
    ///   - target: Where to.
    ///   - ledger: What says what was erased since.
    ///   - isScratch: A copy to try things on: it sends nothing anywhere.
    ///   - reached: Called behind each step, with how many blocks are done.
    /// - Returns: What it was made of.
    /// - Throws: `BackupError`, `VaultError`, `DatabaseError`, `KeyProviderError`.
    package func run(
        _ name: String?, to target: Target, ledger: Ledger, isScratch: Bool = false,
        reached: (Step, Int) throws -> Void = { _, _ in }
    ) throws -> Outcome {
        let folder = VaultFolder(path: target.folder)
        // What was begun is gone on with, whatever was backed up meanwhile.
        let begun = try folder.restorePlan()
        let snapshot = try records.find(name ?? begun?.snapshot)
        let keysSnapshot = try keys.find(begun?.keys)
        guard records.header.vault == keys.header.vault, snapshot.vault == records.header.vault,
            keysSnapshot.vault == snapshot.vault
        else { throw BackupError.otherVault(keys.store.place.description) }
        let lock = try prepare(folder)
        defer { lock.release() }
        var plan = try plan(folder, snapshot, keysSnapshot)
        let configuration = try self.configuration(
            folder, target, keysSnapshot, isScratch: isScratch, isThere: plan.isDescribed)
        try reached(.begun, 0)
        let stores = try VaultStores(folder: folder.path, configuration, .large)
        let serverLocks = try stores.locks()
        defer { for lock in serverLocks { lock.release() } }
        if plan.keepsKeys == nil {
            // Found once, before anything is made.
            plan.keepsKeys = try Self.keepsKeys(
                stores, snapshot.vault, isFinished: plan.isDescribed)
            plan.keepsAudit =
                access(Vault.auditFolder(folder.path) + "/intake", F_OK) == 0
            try folder.write(plan)
        }
        let keyStore = try restoreKeys(stores, plan, snapshot, keysSnapshot) {
            try reached(.keys, $0)
        }
        defer { try? keyStore.close() }
        let provider =
            configuration.provider == keys.header.provider
            ? self.provider : try open(configuration.provider)
        let state = try keyStore.state()
        let vaultKeys = try VaultKeys(
            vault: state.vault, epoch: state.epoch, rows: keyStore.systemKeys(),
            provider: provider)
        let ledgerPath = (configuration.ledger ?? folder.path) + "/erasures.ledger"
        if plan.ledgerOfBackup == nil, ledger == .ofBackup, access(ledgerPath, F_OK) != 0 {
            // Said before it is done: what is found there later is no newer one.
            plan.ledgerOfBackup = true
            try folder.write(plan)
        }
        if plan.ledgerOfBackup == nil || access(ledgerPath, F_OK) != 0 {
            plan.ledgerOfBackup = try restoreLedger(
                ledger, configuration, folder, state, vaultKeys, keysSnapshot)
            // Nothing is said to be there before it is on disk.
            try sync(configuration.ledger ?? folder.path)
            try folder.write(plan)
        }
        try reached(.ledger, 0)
        if plan.hasFiles != true {
            try restoreFiles(snapshot, plan, in: folder.path, keyStore, vaultKeys) {
                try reached(.files, 0)
            }
            // Once: what comes behind opens the vault, and writes.
            try sync(folder.path)
            plan.hasFiles = true
            try folder.write(plan)
        }
        try reached(.audit, 0)
        try restoreRecords(stores, vaultKeys, snapshot) { try reached(.records, $0) }
        try sync(folder.path)
        if !plan.isDescribed { try folder.write(configuration) }
        try reached(.described, 0)
        return Outcome(
            snapshot: snapshot, keys: keysSnapshot, keptKeys: plan.keepsKeys == true,
            keptAudit: plan.keepsAudit == true, isLedgerOfBackup: plan.ledgerOfBackup == true,
            provider: provider)
    }

    private func restoreFiles(
        _ snapshot: BackupSnapshot, _ plan: VaultFolder.RestorePlan, in folder: String,
        _ keyStore: KeyStore, _ vaultKeys: VaultKeys, _ reached: () throws -> Void
    ) throws {
        let newest = try records.find(nil)
        // The log, and what was rejected, as they were last: nothing that was taken out of them since
        // is put back for an older backup.
        for files in snapshot.files where !["audit", "rejects"].contains(files.folder) {
            try restore(files, into: folder + "/" + files.folder)
        }
        for files in newest.files where files.folder == "rejects" {
            try restore(files, into: folder + "/rejects")
        }
        try reached()
        guard plan.keepsAudit != true else { return }
        for files in newest.files where files.folder == "audit" {
            try restore(files, into: Vault.auditFolder(folder))
        }
        // Keys may have been copied behind it, and have seen more.
        let log = LogFolder(path: Vault.auditFolder(folder))
        let checkpoint = try log.checkpoint(vaultKeys.audit.signer.key)
        try keyStore.take(
            checkpoint.map { AuditMark(size: $0.size, root: $0.root) } ?? .none)
    }

    // MARK: Where to

    private func prepare(_ folder: VaultFolder) throws -> FolderLock {
        guard mkdir(folder.path, 0o700) == 0 || errno == EEXIST else {
            throw VaultError.file(path: folder.path, reason: SystemError.text)
        }
        if try folder.restorePlan() == nil, !folder.isDescribed {
            // One that was killed before its plan was there has left no more than these.
            guard try folder.isEmpty(besides: ["lock", "restore.new"]) else {
                throw VaultError.notEmpty(path: folder.path)
            }
        }
        return try FolderLock(folder: folder.path)
    }

    private func plan(
        _ folder: VaultFolder, _ snapshot: BackupSnapshot, _ keysSnapshot: BackupSnapshot
    ) throws -> VaultFolder.RestorePlan {
        if let plan = try folder.restorePlan() {
            guard plan.snapshot == snapshot.name else {
                throw BackupError.otherRestore(folder.path)
            }
            return plan
        }
        if folder.isDescribed, try folder.configuration().vault != snapshot.vault {
            throw VaultError.otherVault(path: folder.path)
        }
        let plan = VaultFolder.RestorePlan(
            snapshot: snapshot.name, keys: keysSnapshot.name, isDescribed: folder.isDescribed)
        if folder.isDescribed {
            let stores = try VaultStores(folder: folder.path, folder.configuration(), .small)
            if !stores.lacksRecords {
                let database = try stores.records()
                defer { try? database.close() }
                guard try !Self.isUsed(database, "vault_state") else {
                    throw BackupError.occupied(folder.path)
                }
            }
        }
        try folder.write(plan)
        return plan
    }

    /// Whether a table is there and has a row.
    private static func isUsed(_ database: any Database, _ table: String) throws -> Bool {
        try database.read { session in
            let exists = try session.first(
                session.dialect.tableExists, [.text(table)]
            ) { _ in true }
            guard exists == true else { return false }
            return try session.first("SELECT 1 FROM \(table) LIMIT 1") { _ in true } == true
        }
    }

    private func configuration(
        _ folder: VaultFolder, _ target: Target, _ snapshot: BackupSnapshot, isScratch: Bool,
        isThere: Bool
    ) throws -> VaultConfiguration {
        if isThere {
            // Nothing that was asked for is left out in silence.
            guard target == Target(folder: target.folder) else {
                throw BackupError.described(folder.path)
            }
            return try folder.configuration()
        }
        var text = ""
        for files in snapshot.files where files.folder.isEmpty {
            try keys.files(files) { file in
                guard file.path == "vault.conf" else { return }
                for name in BlobName.all(file.blobs) ?? [] {
                    text += String(decoding: try keys.blob(name), as: UTF8.self)
                }
            }
        }
        var configuration = try VaultFolder.configuration(text, of: snapshot.name)
        guard configuration.vault == snapshot.vault else {
            throw BackupError.otherVault(keys.store.place.description)
        }
        configuration.records = target.records?.description
        configuration.keys = target.keys?.description
        configuration.ledger = target.ledger.map { SystemPath.absolute($0) }
        configuration.folder = nil
        // Whoever tries a copy out beside the vault must not write, or throw away, among its backups.
        configuration.backup = [:]
        if isScratch {
            configuration.audit = [:]
            configuration.archive = [:]
            configuration.former = nil
        }
        return configuration
    }

    // MARK: The parts

    /// Numbers that were given out behind the backup are given to nobody else: the ledger and the
    /// audit log name them. By chance, as the same copy may be restored twice.
    private static func numberGap() -> Int64 { 1 << 30 + Int64.random(in: 0..<(1 << 34)) }

    /// Whether a key store of this vault is there that nothing was restored into; where a vault is there
    /// (`isFinished`), what an earlier restore left to say is over.
    private static func keepsKeys(
        _ stores: VaultStores, _ vault: VaultID, isFinished: Bool
    ) throws -> Bool {
        guard !stores.lacksKeys else { return false }
        let database = try stores.keys()
        defer { try? database.close() }
        if isFinished { try TableRestore.finish(database) }
        guard try !TableRestore.isBegun(database), try isUsed(database, "key_store") else {
            return false
        }
        guard try KeyStore(database).state().vault == vault else {
            throw VaultError.foreignKeyStore
        }
        return true
    }

    private func restoreKeys(
        _ stores: VaultStores, _ plan: VaultFolder.RestorePlan, _ snapshot: BackupSnapshot,
        _ keysSnapshot: BackupSnapshot, _ reached: (Int) throws -> Void
    ) throws -> KeyStore {
        let database = try stores.keys()
        do {
            if plan.keepsKeys != true {
                guard keysSnapshot.sequence >= snapshot.keySequence else {
                    throw BackupError.olderKeys
                }
                try TableRestore(
                    database: database, repository: keys, snapshot: keysSnapshot,
                    migrations: KeyStore.migrations, known: KeyStore.backedUp, place: stores.folder
                ).run(reached) { session in
                    try session.execute(
                        "UPDATE key_store SET next_id = next_id + $1 WHERE id = 1",
                        [.integer(Self.numberGap())])
                }
            }
            let keyStore = try KeyStore(database)
            let state = try keyStore.state()
            guard state.vault == snapshot.vault else { throw VaultError.foreignKeyStore }
            guard state.sequence >= snapshot.keySequence else { throw VaultError.oldKeyStore }
            return keyStore
        } catch {
            try? database.close()
            throw error
        }
    }

    /// - Returns: Whether the ledger is the backup's own.
    private func restoreLedger(
        _ wanted: Ledger, _ configuration: VaultConfiguration, _ folder: VaultFolder,
        _ state: KeyStore.State, _ vaultKeys: VaultKeys, _ snapshot: BackupSnapshot
    ) throws -> Bool {
        let place = configuration.ledger ?? folder.path
        let path = place + "/erasures.ledger"
        /// It is this vault's, whole, and no older than the keys.
        func check(_ path: String) throws -> Int64 {
            let ledger = ErasureLedger(path: path, key: vaultKeys.ledgerKey)
            _ = try ledger.entries(from: state.ledgerEnd)
            return try ledger.entries(from: 0).last?.end ?? 0
        }
        let isThere = access(path, F_OK) == 0
        switch wanted {
        case .found:
            guard isThere else { throw BackupError.noLedger(path) }
            _ = try check(path)
            return false
        case .file(let file):
            guard let bytes = try? AuditFile.read(file) else {
                throw VaultError.file(path: file, reason: SystemError.text)
            }
            let length = try check(file)
            // Never an older one in the place of a newer one.
            if isThere, let own = try? check(path), own >= length { return false }
            try Self.makeFolder(place)
            try Self.put(bytes, at: path)
            return false
        case .ofBackup:
            if isThere {
                _ = try check(path)
                return false
            }
            try Self.makeFolder(place)
            for files in snapshot.files where files.folder == "ledger" {
                try restore(files, into: place, from: keys)
            }
            _ = try check(path)
            return true
        }
    }

    private static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw VaultError.file(path: path, reason: SystemError.text)
        }
    }

    private static func put(_ bytes: [UInt8], at path: String) throws {
        do { try AuditFile.put(bytes, at: path, isSynced: true) } catch {
            throw VaultError.file(path: path, reason: SystemError.text)
        }
    }

    private func restore(
        _ files: BackupSnapshot.Files, into folder: String, from repository: BackupRepository? = nil
    ) throws {
        guard files.count > 0 else { return }
        let repository = repository ?? records
        try Self.makeFolder(folder)
        try repository.files(files) { file in
            var status = stat()
            if lstat(folder + "/" + file.path, &status) == 0, Int(status.st_size) == file.bytes {
                return
            }
            try repository.restore(file, into: folder)
        }
    }

    private func restoreRecords(
        _ stores: VaultStores, _ vaultKeys: VaultKeys, _ snapshot: BackupSnapshot,
        _ reached: (Int) throws -> Void
    ) throws {
        let database = try stores.records()
        defer { try? database.close() }
        try TableRestore(
            database: database, repository: records, snapshot: snapshot,
            migrations: RecordStore.migrations, known: RecordStore.backedUp, place: stores.folder
        ).run(reached) { session in
            // The index of its time may open under no key any more: another is made. New tier keys
            // come without one.
            let generation = vaultKeys.newestIndex
            try session.execute(
                "UPDATE vault_state SET index_generation = $1 WHERE id = 1",
                [.integer(generation)])
            try session.execute("DROP TABLE IF EXISTS \(RecordStore.indexTable(generation))")
            try RecordStore.createIndex(generation, session)
            let (digest, _) = try RecordStore.state(session, vaultKeys.authenticator)
            guard digest.vault == snapshot.vault, digest.sequence == snapshot.sequence,
                digest.sum == snapshot.sum, digest.rows == snapshot.rows
            else { throw BackupError.notWhole("vault_state") }
            let transaction = RecordTransaction(
                session, vaultKeys.authenticator, digest: digest, indexGeneration: generation)
            try transaction.put(.unindexedPeople(after: 0))
            try transaction.close()
        }
    }

    /// Everything that was written is on disk from now on.
    private func sync(_ folder: String) throws {
        let file = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw VaultError.file(path: folder, reason: SystemError.text) }
        defer { close(file) }
        guard linux_sync_file_system(file) == 0 else {
            throw VaultError.file(path: folder, reason: SystemError.text)
        }
    }
}

// MARK: The plan on disk

extension VaultFolder {
    /// That a restore was begun here, and what it leaves as it is. File `restore`: lines
    /// `name = value`.
    package struct RestorePlan: Sendable, Hashable {
        var snapshot: String
        /// The copy of the keys.
        var keys: String
        var isDescribed: Bool
        var keepsKeys: Bool?
        var keepsAudit: Bool?
        var ledgerOfBackup: Bool?
        var hasFiles: Bool?
    }

    private var restorePath: String { path + "/restore" }

    /// Whether a restore was begun and is not finished.
    package var isBeingRestored: Bool { access(restorePath, F_OK) == 0 }

    func restorePlan() throws -> RestorePlan? {
        guard let bytes = try? AuditFile.read(restorePath) else { return nil }
        var values: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            guard let equals = line.firstRange(of: " = ") else { continue }
            values[String(line[..<equals.lowerBound])] = String(line[equals.upperBound...])
        }
        guard let snapshot = values["snapshot"], let keys = values["keys"] else {
            throw BackupError.otherRestore(path)
        }
        return RestorePlan(
            snapshot: snapshot, keys: keys, isDescribed: values["described"] == "true",
            keepsKeys: values["keeps-keys"].map { $0 == "true" },
            keepsAudit: values["keeps-audit"].map { $0 == "true" },
            ledgerOfBackup: values["ledger-of-backup"].map { $0 == "true" },
            hasFiles: values["has-files"].map { $0 == "true" })
    }

    func write(_ plan: RestorePlan) throws {
        var lines = [
            "snapshot = \(plan.snapshot)", "keys = \(plan.keys)", "described = \(plan.isDescribed)",
        ]
        if let keeps = plan.keepsKeys { lines.append("keeps-keys = \(keeps)") }
        if let keeps = plan.keepsAudit { lines.append("keeps-audit = \(keeps)") }
        if let has = plan.hasFiles { lines.append("has-files = \(has)") }
        if let own = plan.ledgerOfBackup { lines.append("ledger-of-backup = \(own)") }
        do {
            try AuditFile.put(
                Array((lines.joined(separator: "\n") + "\n").utf8), at: restorePath,
                isSynced: true)
        } catch { throw VaultError.file(path: restorePath, reason: SystemError.text) }
    }

    /// Nothing of the restore is left to do here.
    func removeRestorePlan() throws {
        guard unlink(restorePath) == 0 || errno == ENOENT else {
            throw VaultError.file(path: restorePath, reason: SystemError.text)
        }
    }
}

extension DocumentRow {
    /// That the index entries of everybody behind a number are to be made anew.
    package static func unindexedPeople(after last: Int64) -> DocumentRow {
        DocumentRow(
            kind: .unindexed, number: 0, revision: 0,
            clear: CBOR.map(["after": .integer(last)]).encoded, sealed: nil)
    }

    /// Behind whom; `nil` for a document of one person.
    package var unindexedAfter: Int64? {
        number == 0 ? (try? CBOR(clear))?["after"]?.integer : nil
    }
}

extension Vault {
    /// The restored vault is whole, and said to be: from now on it opens as any other.
    package func finishRestore() throws {
        // The plan goes first: what is left of the others keeps nobody out.
        try VaultFolder(path: folder).removeRestorePlan()
        try? TableRestore.finish(records.database)
        try? TableRestore.finish(keyStore.database)
    }
}
