internal import Glibc
package import StrataCore
internal import Synchronization

/// An open vault: its stores, and the keys to them.
package final class Vault: Sendable {
    package let folder: String
    /// As it was last written down: settings of the log are in force as soon as they are.
    package var configuration: VaultConfiguration { described.withLock { $0 } }
    package let provider: any KeyProvider
    package let keyStore: KeyStore
    package let records: RecordStore
    package let ledger: ErasureLedger
    package let keys: VaultKeys
    /// The audit log, opened when it is first needed.
    let auditLog: AuditHolder
    /// Who acts; `nil` for the vault's owner.
    package let actor: VaultActor?
    /// The policy by which the acts of `actor` are decided.
    package let actorsPolicy: Policy?
    /// Whether `actor` is in an act that was authorised.
    package let admission: Admission?
    /// The records as whoever authorises sees them, and nobody else.
    package let authorisersRecords: RecordStore
    /// What operations keep for as long as the vault is open, shared by all views.
    package let shared: SharedObjects
    /// For work that others must not change the vault in.
    package let writersTurn: WritersTurn
    /// For work on backups, of which one at a time is made, read or thrown away.
    package let backupTurn: WritersTurn
    /// What is known of planted people, so that not every act reads it anew.
    package let canaries: CanaryMemory
    private let described: DescriptionHolder
    private let lock: FolderLock
    private let serverLocks: [PostgresLock]

    package let id: VaultID
    /// Whether both stores are files of this machine, of which reading waits for no server.
    package let isOnFiles: Bool

    private init(
        folder: String, configuration: VaultConfiguration, provider: any KeyProvider,
        keyStore: KeyStore, keys: VaultKeys, records: any Database, lock: FolderLock,
        serverLocks: [PostgresLock]
    ) throws {
        self.folder = folder
        described = DescriptionHolder(configuration)
        id = configuration.vault
        isOnFiles = configuration.records == nil && configuration.keys == nil
        self.provider = provider
        self.keyStore = keyStore
        self.keys = keys
        self.lock = lock
        self.serverLocks = serverLocks
        self.records = try RecordStore(records, authenticator: keys.authenticator)
        authorisersRecords = self.records
        auditLog = AuditHolder()
        shared = SharedObjects()
        writersTurn = WritersTurn()
        backupTurn = WritersTurn()
        canaries = CanaryMemory()
        actor = nil
        actorsPolicy = nil
        admission = nil
        ledger = ErasureLedger(path: Self.ledgerPath(folder, configuration), key: keys.ledgerKey)
    }

    private init(_ whole: Vault, _ actor: VaultActor, _ policy: Policy) {
        let admission = Admission()
        folder = whole.folder
        described = whole.described
        id = whole.id
        isOnFiles = whole.isOnFiles
        provider = whole.provider
        keyStore = whole.keyStore
        keys = whole.keys
        records = whole.authorisersRecords.guarded(by: admission)
        authorisersRecords = whole.authorisersRecords
        ledger = whole.ledger
        auditLog = whole.auditLog
        shared = whole.shared
        writersTurn = whole.writersTurn
        backupTurn = whole.backupTurn
        canaries = whole.canaries
        lock = whole.lock
        serverLocks = whole.serverLocks
        self.actor = actor
        self.admission = admission
        actorsPolicy = policy
    }

    /// The same vault as somebody who signed in has it: their acts are authorised one by one, and
    /// no record is written but in such an act. It ends with the vault itself.
    ///
    /// - Parameters:
    ///   - actor: Who acts.
    ///   - policy: What decides.
    /// - Returns: A view that costs little; one for each request.
    package func acting(as actor: VaultActor, by policy: Policy) -> Vault {
        Vault(self, actor, policy)
    }

    /// How much memory the stores may take.
    package enum Memory: Sendable {
        /// For a command that looks something up.
        case small
        /// For work over the whole vault.
        case large
    }

    // MARK: Files

    private static func ledgerPath(_ folder: String, _ configuration: VaultConfiguration) -> String
    {
        (configuration.ledger ?? folder) + "/erasures.ledger"
    }

    // MARK: Making one

    /// Where a new vault keeps what: addresses of PostgreSQL databases, where it is not files in
    /// the vault's folder, and the folder of the ledger.
    package struct Places: Sendable, Hashable {
        package var records: PostgresURL?
        package var keys: PostgresURL?
        package var ledger: String?

        package init(
            records: PostgresURL? = nil, keys: PostgresURL? = nil, ledger: String? = nil
        ) {
            self.records = records
            self.keys = keys
            self.ledger = ledger
        }
    }

    /// Makes a vault in a folder that is empty or not there, and in databases that hold none.
    ///
    /// - Throws: `VaultError.exists` where the folder holds anything, or a database a vault.
    package static func create(
        folder: String, vault: VaultID = VaultID(), provider: any KeyProvider,
        places: Places = Places(), backupsKept: Int? = nil, now: Int64
    ) throws {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw VaultError.file(path: folder, reason: SystemError.text)
        }
        guard try VaultFolder(path: folder).isEmpty() else {
            throw VaultFolder(path: folder).isDescribed
                ? VaultError.exists : VaultError.notEmpty(path: folder)
        }
        var ledger: String?
        if let place = places.ledger {
            guard mkdir(place, 0o700) == 0 || errno == EEXIST else {
                throw VaultError.file(path: place, reason: SystemError.text)
            }
            // The vault is opened from other folders as well.
            ledger = SystemPath.absolute(place)
        }
        var configuration = VaultConfiguration(
            vault: vault, provider: provider.settings, records: places.records?.description,
            keys: places.keys?.description, ledger: ledger)
        configuration.backupsKept = backupsKept
        let lock = try FolderLock(folder: folder)
        defer { lock.release() }
        do {
            try create(configuration, folder: folder, provider: provider, now: now)
        } catch {
            // Nothing half made: the next attempt finds an empty folder.
            VaultFolder(path: folder).removeDraft()
            throw error
        }
    }

    private static func create(
        _ configuration: VaultConfiguration, folder: String, provider: any KeyProvider, now: Int64
    ) throws {
        let stores = try VaultStores(folder: folder, configuration, .small)
        let serverLocks = try stores.locks()
        defer { withExtendedLifetime(serverLocks) {} }
        let vault = configuration.vault
        let epoch = 1
        let rows = try VaultKeys.make(
            SystemKeyPurpose.allCases, vault: vault, generation: epoch, now: now,
            provider: provider)
        let keys = try VaultKeys(vault: vault, epoch: epoch, rows: rows, provider: provider)
        let records = try RecordStore(stores.records(), authenticator: keys.authenticator)
        guard try !records.isMade() else { throw VaultError.exists }
        let keyStore = try KeyStore(stores.keys())
        try keyStore.create(vault: vault, epoch: epoch, keys: rows)
        do {
            try records.create(vault: vault, indexGeneration: epoch)
            try records.describe(configuration, folder: folder)
            try ErasureLedger.create(path: ledgerPath(folder, configuration))
            // The description comes last: without it there is no vault.
            try VaultFolder(path: folder).write(configuration)
        } catch {
            try? records.discard()
            try? keyStore.discard()
            throw error
        }
        try records.close()
        try keyStore.close()
    }

    /// Writes down what the vault's description is from now on, wherever it stands.
    func describe(_ provider: KeyProviderSettings) throws {
        try redescribe { $0 = $0.with(provider) }
    }

    func describe(_ changed: VaultConfiguration) throws { try redescribe { $0 = changed } }

    /// Changes the vault's description, one after the other.
    func redescribe(_ body: (inout VaultConfiguration) -> Void) throws {
        try described.withLock { configuration in
            var changed = configuration
            body(&changed)
            try records.describe(changed, folder: folder)
            try VaultFolder(path: folder).write(changed)
            configuration = changed
        }
    }

    // MARK: Opening one

    /// Opens a vault for this process alone, finishes what an earlier one left undone, and destroys
    /// what was held and whose time is over.
    ///
    /// - Parameters:
    ///   - folder: Where the vault is.
    ///   - provider: What its root key comes from.
    ///   - memory: How much its stores may take.
    ///   - acceptsOlderRecords: Records that are older than the key store has seen are a backup that
    ///     was put back on purpose: a custodian's act. All of the ledger is replayed over them.
    ///   - isRestored: It was just made of a backup: all of the ledger is replayed, and its records are
    ///     those that count. `finishRestore` ends that.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: The vault, which this process has alone until it is closed.
    /// - Throws: `VaultError`, `KeyProviderError`, `DatabaseError`, `SchemaError`.
    package static func open(
        folder: String, provider: any KeyProvider, memory: Memory = .small,
        acceptsOlderRecords: Bool = false, isRestored: Bool = false,
        now: Int64 = SystemClock.microseconds
    ) throws -> Vault {
        let configuration = try VaultFolder(path: folder).configuration()
        let lock = try FolderLock(folder: folder)
        guard isRestored || !VaultFolder(path: folder).isBeingRestored else {
            throw VaultError.restoring(path: folder)
        }
        let stores = try VaultStores(folder: folder, configuration, memory)
        guard !stores.lacksKeys else { throw VaultError.noKeyStore }
        let serverLocks = try stores.locks()
        let keyStore = try KeyStore(stores.keys())
        let state = try keyStore.state()
        guard state.vault == configuration.vault else { throw VaultError.foreignKeyStore }
        if let root = configuration.root { try keyStore.takeMoved(root: root) }
        try addKeys(to: keyStore, state, provider, now: now)
        let keys = try VaultKeys(
            vault: state.vault, epoch: state.epoch, rows: try keyStore.systemKeys(),
            provider: provider)
        guard !stores.lacksRecords else { throw VaultError.noRecords }
        let vault = try Vault(
            folder: folder, configuration: configuration, provider: provider, keyStore: keyStore,
            keys: keys, records: stores.records(), lock: lock, serverLocks: serverLocks)
        let isOlder =
            try vault.checkAges(state, acceptsOlderRecords: acceptsOlderRecords || isRestored)
            || isRestored
        try vault.records.describe(configuration, folder: folder)
        // Also where all of it is read: one that ends before what was carried out here is an old one.
        if isOlder { _ = try vault.ledger.entries(from: state.ledgerEnd) }
        try vault.replayLedger(from: isOlder ? 0 : state.ledgerEnd)
        if isOlder { try vault.acceptRecords() }
        try vault.finishErasures()
        try vault.removeObjects()
        try vault.sweepHolds(at: now)
        if isRestored { try vault.endFormerRecovery() }
        try vault.refreshRecovery()
        return vault
    }

    /// Refuses stores of different vaults, and either one where it is older than the other has seen.
    ///
    /// - Returns: Whether the records are older, which was accepted.
    private func checkAges(
        _ keyState: KeyStore.State, acceptsOlderRecords: Bool
    ) throws -> Bool {
        guard try records.vault() == id else { throw VaultError.foreignRecords }
        let (digest, generation) = try records.state()
        guard keyState.sequence >= digest.keySequence else { throw VaultError.oldKeyStore }
        guard digest.sequence < keyState.recordsSequence else { return false }
        // Behind an epoch nothing is left that opens such records' index or people.
        guard acceptsOlderRecords, (try? keys.index(generation)) != nil else {
            throw VaultError.oldRecords
        }
        return true
    }

    /// From now on the records are as old as they are.
    private func acceptRecords() throws {
        try keyStore.accept(recordsSequence: records.state().digest.sequence)
    }

    /// Erases again what the ledger says was erased: a backup may still hold it.
    private func replayLedger(from end: Int64) throws {
        for entry in try ledger.entries(from: end) {
            if let part = entry.part {
                try replay(part, ledgerEnd: entry.end)
                continue
            }
            try purge(entry)
            try keyStore.destroy(entry.rings, ledgerEnd: entry.end)
        }
    }

    /// Deletes the people of an entry, as far as they are there: a ring has the number of the person
    /// that it was made for.
    private func purge(_ entry: ErasureLedger.Entry) throws {
        let found = try records.read { reader in
            try entry.rings.filter { try reader.subject($0) != nil }
        }
        guard !found.isEmpty else { return }
        try records.write(keySequence: keyStore.state().sequence) { transaction in
            // Their values are not known any more, so the index is read as a whole.
            try transaction.deleteEntries(of: Set(found))
            try transaction.delete(subjects: found)
            try transaction.bury(found, at: entry.time, intent: 0)
        }
    }

    /// Whether a provider has the root key of this vault: it unwraps one of the vault's own keys.
    ///
    /// - Throws: `KeyProviderError`, `VaultError.noKeyStore`.
    package func check(_ provider: any KeyProvider) throws {
        guard let row = try keyStore.systemKeys().first(where: { $0.purpose == .integrity }) else {
            throw VaultError.noKeyStore
        }
        _ = try provider.unwrap(
            row.wrapped, context: row.purpose.context(vault: id, generation: row.generation))
    }

    /// Writes into the key store how far the records have come, and gives everything up. Where the
    /// disk is full that is made up for by the next one to close the vault.
    package func close() throws {
        // A view has nothing of its own to close.
        guard actor == nil else { return }
        defer { release() }
        closeAudit()
        do {
            try keyStore.witness(recordsSequence: records.state().digest.sequence)
        } catch DatabaseError.notWritable {}
        try records.close()
        try keyStore.close()
    }

    /// Gives everything up as a killed process would: nothing is written any more.
    package func abandon() throws {
        defer { release() }
        abandonAudit()
        try records.close()
        try keyStore.close()
    }

    private func release() {
        for lock in serverLocks { lock.release() }
        lock.release()
    }
}

/// The description of an open vault, which all of its views share.
private final class DescriptionHolder: Sendable {
    private let configuration: Mutex<VaultConfiguration>

    init(_ configuration: VaultConfiguration) { self.configuration = Mutex(configuration) }

    func withLock<Result>(
        _ body: (inout VaultConfiguration) throws -> sending Result
    ) rethrows -> sending Result { try configuration.withLock(body) }
}
