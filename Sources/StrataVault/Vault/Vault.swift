internal import Glibc
internal import StrataCore

/// An open vault: its stores, and the keys to them.
package final class Vault: Sendable {
    package let folder: String
    package let configuration: VaultConfiguration
    package let provider: any KeyProvider
    package let keyStore: KeyStore
    package let records: RecordStore
    package let ledger: ErasureLedger
    package let keys: VaultKeys
    private let lock: FolderLock

    package var id: VaultID { configuration.vault }

    private init(
        folder: String, configuration: VaultConfiguration, provider: any KeyProvider,
        keyStore: KeyStore, keys: VaultKeys, lock: FolderLock, memory: Memory
    ) throws {
        self.folder = folder
        self.configuration = configuration
        self.provider = provider
        self.keyStore = keyStore
        self.keys = keys
        self.lock = lock
        records = try RecordStore(
            Self.recordDatabase(folder, memory), authenticator: keys.authenticator)
        ledger = ErasureLedger(path: Self.ledgerPath(folder, configuration), key: keys.ledgerKey)
    }

    /// How much memory the stores may take.
    package enum Memory: Sendable {
        /// For a command that looks something up.
        case small
        /// For work over the whole vault.
        case large
    }

    // MARK: Files

    private static func recordDatabase(_ folder: String, _ memory: Memory) throws -> SQLiteDatabase
    {
        var options = SQLiteDatabase.Options()
        if memory == .large {
            options.cacheKiB = 131_072
            options.checkpointPages = 40_000
        }
        return try SQLiteDatabase(path: folder + "/records.db", options: options)
    }

    private static func keyDatabase(_ folder: String, _ memory: Memory) throws -> SQLiteDatabase {
        var options = SQLiteDatabase.Options()
        options.secureDelete = true
        if memory == .large { options.checkpointPages = 20_000 }
        return try SQLiteDatabase(path: folder + "/keys.db", options: options)
    }

    private static func ledgerPath(_ folder: String, _ configuration: VaultConfiguration) -> String
    {
        (configuration.ledger ?? folder) + "/erasures.ledger"
    }

    // MARK: Making one

    /// Makes a vault in a folder that is empty or not there.
    ///
    /// - Throws: `VaultError.exists` where the folder holds anything.
    package static func create(
        folder: String, vault: VaultID = VaultID(), provider: any KeyProvider,
        ledger: String? = nil, backupsKept: Int? = nil, now: Int64
    ) throws {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw VaultError.file(path: folder, reason: SystemError.text)
        }
        guard try VaultFolder(path: folder).isEmpty() else { throw VaultError.exists }
        var configuration = VaultConfiguration(
            vault: vault, provider: provider.settings, ledger: ledger)
        configuration.backupsKept = backupsKept
        let lock = try FolderLock(folder: folder)
        defer { lock.release() }
        let epoch = 1
        let rows = try VaultKeys.make(
            SystemKeyPurpose.allCases, vault: vault, generation: epoch, now: now,
            provider: provider)
        let keyStore = try KeyStore(keyDatabase(folder, .small))
        try keyStore.create(vault: vault, epoch: epoch, keys: rows)
        let keys = try VaultKeys(vault: vault, epoch: epoch, rows: rows, provider: provider)
        let records = try RecordStore(
            recordDatabase(folder, .small), authenticator: keys.authenticator)
        try records.create(vault: vault, indexGeneration: epoch)
        try ErasureLedger.create(path: ledgerPath(folder, configuration))
        // The description comes last: without it there is no vault.
        try VaultFolder(path: folder).write(configuration)
        try records.close()
        try keyStore.close()
    }

    // MARK: Opening one

    /// Opens a vault for this process alone, and finishes what an earlier one left undone.
    ///
    /// - Throws: `VaultError`, `KeyProviderError`, `DatabaseError`, `SchemaError`.
    package static func open(
        folder: String, provider: any KeyProvider, memory: Memory = .small
    ) throws -> Vault {
        let configuration = try VaultFolder(path: folder).configuration()
        let lock = try FolderLock(folder: folder)
        guard access(folder + "/keys.db", F_OK) == 0 else { throw VaultError.noKeyStore }
        let keyStore = try KeyStore(keyDatabase(folder, memory))
        let state = try keyStore.state()
        guard state.vault == configuration.vault else { throw VaultError.foreignKeyStore }
        if let root = configuration.root { try keyStore.takeMoved(root: root) }
        let keys = try VaultKeys(
            vault: state.vault, epoch: state.epoch, rows: try keyStore.systemKeys(),
            provider: provider)
        guard access(folder + "/records.db", F_OK) == 0 else { throw VaultError.noRecords }
        let vault = try Vault(
            folder: folder, configuration: configuration, provider: provider, keyStore: keyStore,
            keys: keys, lock: lock, memory: memory)
        try vault.checkAges(state)
        try vault.replayLedger(from: state.ledgerEnd)
        try vault.finishErasures()
        try vault.refreshRecovery()
        return vault
    }

    /// Lends the key store of a vault whose root key is not at hand.
    static func withKeyStore<Result>(
        of folder: String, _ configuration: VaultConfiguration,
        _ body: (KeyStore) throws -> Result
    ) throws -> Result {
        let lock = try FolderLock(folder: folder)
        defer { lock.release() }
        guard access(folder + "/keys.db", F_OK) == 0 else { throw VaultError.noKeyStore }
        let keyStore = try KeyStore(keyDatabase(folder, .small))
        defer { try? keyStore.close() }
        return try body(keyStore)
    }

    /// Whether keys are those of the vault's records.
    ///
    /// - Throws: `RecoveryError.otherKeys`, `VaultError.noRecords`.
    static func check(
        _ configuration: VaultConfiguration, _ folder: String, _ authenticator: RowAuthenticator
    ) throws {
        guard access(folder + "/records.db", F_OK) == 0 else { throw VaultError.noRecords }
        let records = try RecordStore(
            recordDatabase(folder, .small), authenticator: authenticator)
        defer { try? records.close() }
        do {
            guard try records.state().digest.vault == configuration.vault else {
                throw VaultError.foreignRecords
            }
        } catch VaultError.tampered {
            throw RecoveryError.otherKeys
        }
    }

    /// Refuses stores of different vaults, and either one where it is older than the other has seen.
    private func checkAges(_ keyState: KeyStore.State) throws {
        let (digest, _) = try records.state()
        guard digest.vault == id else { throw VaultError.foreignRecords }
        guard digest.sequence >= keyState.recordsSequence else { throw VaultError.oldRecords }
        guard keyState.sequence >= digest.keySequence else { throw VaultError.oldKeyStore }
    }

    /// Erases again what the ledger says was erased: a backup may still hold it.
    private func replayLedger(from end: Int64) throws {
        for entry in try ledger.entries(from: end) {
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

    /// Writes into the key store how far the records have come, and gives everything up. Where the
    /// disk is full that is made up for by the next one to close the vault.
    package func close() throws {
        defer { lock.release() }
        do {
            try keyStore.witness(recordsSequence: records.state().digest.sequence)
        } catch DatabaseError.notWritable {}
        try records.close()
        try keyStore.close()
    }

    /// Gives everything up as a killed process would: nothing is written any more.
    package func abandon() throws {
        defer { lock.release() }
        try records.close()
        try keyStore.close()
    }
}
