internal import Synchronization

/// Keeps subjects, their sealed records, the search index and what stands around them.
package final class RecordStore: Sendable {
    let database: any Database
    let authenticator: RowAuthenticator
    /// What has to be open for anything to be written; `nil` for the owner's store.
    private let admission: Admission?
    /// The state that was last found to have its code.
    private let checkedState: CheckedState
    /// Documents as they were decoded, for all who have this vault open.
    package let memory: DocumentMemory

    private init(_ store: RecordStore, _ admission: Admission) {
        database = store.database
        authenticator = store.authenticator
        memory = store.memory
        checkedState = store.checkedState
        self.admission = admission
    }

    /// The same store, which writes only while `admission` is open.
    func guarded(by admission: Admission) -> RecordStore { RecordStore(self, admission) }

    package init(_ database: any Database, authenticator: RowAuthenticator) throws {
        self.database = database
        self.authenticator = authenticator
        admission = nil
        memory = DocumentMemory()
        checkedState = CheckedState()
        try Migrator.run(Self.migrations, on: database)
    }

    static let migrations = [
        Migration(
            "records-1",
            [
                """
                CREATE TABLE vault_state (
                    id BIGINT PRIMARY KEY NOT NULL, vault BYTES NOT NULL,
                    sequence BIGINT NOT NULL, total BYTES NOT NULL, row_count BIGINT NOT NULL,
                    key_sequence BIGINT NOT NULL, index_generation BIGINT NOT NULL,
                    code BYTES NOT NULL)
                """,
                """
                CREATE TABLE subject (
                    n BIGINT PRIMARY KEY NOT NULL, state BIGINT NOT NULL, merged_into BIGINT,
                    rings BYTES, revision BIGINT NOT NULL, code BYTES NOT NULL)
                """,
                """
                CREATE TABLE record (
                    n BIGINT PRIMARY KEY NOT NULL, subject BIGINT NOT NULL, kind BIGINT NOT NULL,
                    dataset BIGINT NOT NULL, batch BIGINT NOT NULL, revision BIGINT NOT NULL,
                    sealed BYTES NOT NULL, code BYTES NOT NULL)
                """,
                // A person's first record has the number behind the person's, and needs no entry.
                "CREATE INDEX record_subject ON record (subject) WHERE n <> subject + 1",
                """
                CREATE TABLE document (
                    kind BIGINT NOT NULL, n BIGINT NOT NULL, revision BIGINT NOT NULL,
                    clear BYTES NOT NULL, sealed BYTES, code BYTES NOT NULL,
                    PRIMARY KEY (kind, n))
                """,
                """
                CREATE TABLE tombstone (
                    subject BIGINT PRIMARY KEY NOT NULL, erased BIGINT NOT NULL,
                    intent BIGINT NOT NULL, code BYTES NOT NULL)
                """,
                indexDefinition(recentTable),
            ]),
        Migration(
            "records-2-suppression",
            [
                """
                CREATE TABLE suppression (
                    entry BYTES NOT NULL, scope TEXT NOT NULL, source TEXT NOT NULL,
                    version TEXT NOT NULL, time BIGINT NOT NULL, removal_by TEXT,
                    code BYTES NOT NULL, PRIMARY KEY (entry, scope, source))
                """,
                "CREATE INDEX suppression_source ON suppression (source, version)",
            ]),
        Migration(
            "records-3-description",
            ["CREATE TABLE description (id BIGINT PRIMARY KEY NOT NULL, body TEXT NOT NULL)"]),
        ObjectRow.migration,
        formerMigration, heldMigration,
        CompanyRow.migration, ScoreRow.migration,
        QueueBlockRow.migration,
    ]

    /// Whether the database holds a vault's records already.
    func isMade() throws -> Bool {
        try database.read { session in
            (try session.first("SELECT COUNT(*) FROM vault_state") { $0.integer(0) } ?? 0) > 0
        }
    }

    /// Takes back `create`.
    func discard() throws {
        let generation = try state().indexGeneration
        try database.write { session in
            for table in ["vault_state", "description", Self.recentTable] {
                try session.execute("DELETE FROM \(table)")
            }
            try session.execute("DROP TABLE \(Self.indexTable(generation))")
        }
    }

    // MARK: The vault's description

    /// Keeps a copy of the description, so that another host that knows the database's address can
    /// open the vault. It holds no secret, and is as trustworthy as `vault.conf`.
    ///
    /// A file is not found by an address, so it holds none.
    func describe(_ configuration: VaultConfiguration, folder: String) throws {
        guard configuration.records != nil else { return }
        var copy = configuration
        copy.folder = SystemPath.absolute(folder)
        guard try Self.description(in: database) != copy.text else { return }
        try database.write { session in
            try session.execute("DELETE FROM description")
            try session.execute(
                "INSERT INTO description (id, body) VALUES (1, $1)", [.text(copy.text)])
        }
    }

    /// The description that a database of records holds; `nil` where it holds no vault.
    static func description(in database: any Database) throws -> String? {
        try database.read { session in
            let exists = try session.first(
                session.dialect.tableExists, [.text("description")]
            ) { _ in true }
            guard exists == true else { return nil }
            return try session.first("SELECT body FROM description WHERE id = 1") { $0.text(0) }
        }
    }

    /// Makes the store of a new vault.
    package func create(vault: VaultID, indexGeneration: Int) throws {
        try database.write { session in
            let made = try session.first("SELECT COUNT(*) FROM vault_state") { $0.integer(0) } ?? 0
            guard made == 0 else { throw VaultError.exists }
            let state = StateDigest(vault: vault)
            try session.execute(
                "INSERT INTO vault_state VALUES (1, $1, $2, $3, $4, $5, $6, $7)",
                [
                    .bytes(vault.bytes), .integer(0), .bytes(state.sumBytes), .integer(0),
                    .integer(0), .integer(indexGeneration),
                    .bytes(authenticator.code(state: state)),
                ])
            try Self.createIndex(indexGeneration, session)
        }
    }

    /// The vault whose records they are, as they say; not checked.
    ///
    /// - Throws: `VaultError.noRecords` where there is no vault's state.
    func vault() throws -> VaultID {
        let found = try database.read { session in
            try session.first("SELECT vault FROM vault_state WHERE id = 1") {
                VaultID(bytes: $0.bytes(0))
            }
        }
        guard let found, let vault = found else { throw VaultError.noRecords }
        return vault
    }

    /// The digest of the state as it stands, checked, and the generation of the index.
    ///
    /// - Throws: `VaultError.tampered` where its code is not right.
    package func state() throws -> (digest: StateDigest, indexGeneration: Int) {
        try database.read { try Self.state($0, authenticator) }
    }

    static func state(
        _ session: any DatabaseSession, _ authenticator: RowAuthenticator,
        _ checked: CheckedState? = nil
    ) throws -> (digest: StateDigest, indexGeneration: Int) {
        let found = try session.first(
            """
            SELECT vault, sequence, total, row_count, key_sequence, index_generation, code
            FROM vault_state WHERE id = 1
            """
        ) { row -> (StateDigest, Int, [UInt8])? in
            guard let vault = VaultID(bytes: row.bytes(0)) else { return nil }
            let digest = StateDigest(
                vault: vault, sequence: row.integer(1),
                sum: row.bytes(2).reduce(0) { $0 << 8 | UInt128($1) }, rows: row.integer(3),
                keySequence: row.integer(4))
            return (digest, Int(row.integer(5)), row.bytes(6))
        }
        guard let found, let (digest, generation, code) = found else {
            throw VaultError.notFound("vault_state")
        }
        guard checked?.holds(digest, code) ?? false || authenticator.isValid(code, state: digest)
        else { throw VaultError.tampered("vault_state") }
        checked?.note(digest, code)
        return (digest, generation)
    }

    /// Runs a change of rows: all of it or nothing, with the state's digest brought along and the
    /// sequence of the key store that the change goes with. `body` may be run again from its
    /// beginning where the database was lost on the way.
    package func write<Result>(
        keySequence: Int64 = 0, _ body: (RecordTransaction) throws -> Result
    ) throws -> Result {
        guard admission?.isOpen ?? true else { throw VaultError.notAuthorised }
        var touched: Set<DocumentKind> = []
        // Also where whether it was committed is not known.
        defer { memory.forget(touched) }
        let (result, sequence, taken) = try database.write(locking: "vault_state") { session in
            let (digest, generation) = try Self.state(session, authenticator, checkedState)
            let transaction = RecordTransaction(
                session, authenticator, digest: digest, indexGeneration: generation)
            transaction.keySequence = keySequence
            defer { touched.formUnion(transaction.touched) }
            let taken = try admission?.take(in: transaction) ?? []
            let result = try body(transaction)
            try transaction.close()
            return (result, transaction.sequence, taken)
        }
        admission?.committed(sequence, taken: taken)
        return result
    }

    package func read<Result>(_ body: (RecordReader) throws -> Result) throws -> Result {
        try database.read { session in
            let (_, generation) = try Self.state(session, authenticator, checkedState)
            return try body(RecordReader(session, authenticator, indexGeneration: generation))
        }
    }

    package func close() throws { try database.close() }
}

/// A state and its code that belong together: most reads find the one that was checked last.
final class CheckedState: Sendable {
    private let known = Mutex<(digest: StateDigest, code: [UInt8])?>(nil)

    func holds(_ digest: StateDigest, _ code: [UInt8]) -> Bool {
        known.withLock { $0.map { $0.digest == digest && $0.code == code } ?? false }
    }

    func note(_ digest: StateDigest, _ code: [UInt8]) { known.withLock { $0 = (digest, code) } }
}
