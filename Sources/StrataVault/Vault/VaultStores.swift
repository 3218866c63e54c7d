internal import Glibc

/// Opens the two databases that a vault's description names: files in its folder, or databases of
/// PostgreSQL servers.
struct VaultStores {
    let folder: String
    let memory: Vault.Memory
    private let recordsURL: PostgresURL?
    private let keysURL: PostgresURL?

    /// - Throws: `PostgresURLError` where the description holds an address that is none.
    init(
        folder: String, _ configuration: VaultConfiguration, _ memory: Vault.Memory
    ) throws {
        self.folder = folder
        self.memory = memory
        recordsURL = try Self.url(configuration.records)
        keysURL = try Self.url(configuration.keys)
    }

    private static func url(_ text: String?) throws(PostgresURLError) -> PostgresURL? {
        guard let text else { return nil }
        return try PostgresURL(text)
    }

    private var recordsPath: String { folder + "/records.db" }
    private var keysPath: String { folder + "/keys.db" }

    /// Whether a file that should be there is missing; a server says so itself.
    var lacksRecords: Bool { recordsURL == nil && access(recordsPath, F_OK) != 0 }
    var lacksKeys: Bool { keysURL == nil && access(keysPath, F_OK) != 0 }

    func records() throws -> any Database {
        if let recordsURL { return try PostgresDatabase(recordsURL) }
        var options = SQLiteDatabase.Options()
        if memory == .large {
            options.cacheKiB = 32_768
            options.checkpointKiB = 160_000
        }
        // Eight records of contacts fill four kilobytes but for a tenth.
        options.pageBytes = 16_384
        return try SQLiteDatabase(path: recordsPath, options: options)
    }

    func keys() throws -> any Database {
        if let keysURL { return try PostgresDatabase(keysURL) }
        var options = SQLiteDatabase.Options()
        options.secureDelete = true
        if memory == .large { options.checkpointKiB = 80_000 }
        return try SQLiteDatabase(path: keysPath, options: options)
    }

    /// Takes the servers for this process alone, beside the folder's own lock.
    ///
    /// - Throws: `VaultError.inUse`; `.sameCluster` where one backup of one server would hold both
    ///   what is sealed and the keys to it.
    func locks() throws -> [PostgresLock] {
        if let recordsURL, recordsURL.description == keysURL?.description {
            throw VaultError.sameCluster
        }
        var locks: [PostgresLock] = []
        for url in [recordsURL, keysURL].compactMap(\.self) { locks.append(try PostgresLock(url)) }
        let clusters = try locks.map { try $0.cluster() }
        guard Set(clusters).count == clusters.count else { throw VaultError.sameCluster }
        return locks
    }
}
