/// Keeps the wrapped keys: the vault's own and those of subjects. Apart from the records, so that
/// destroying a key here makes every copy of what it sealed unreadable.
package final class KeyStore: Sendable {
    let database: any Database

    package init(_ database: any Database) throws {
        self.database = database
        try Migrator.run(Self.migrations, on: database)
    }

    static let migrations = [
        Migration(
            "keys-1",
            [
                """
                CREATE TABLE key_store (
                    id BIGINT PRIMARY KEY NOT NULL, vault BYTES NOT NULL, epoch BIGINT NOT NULL,
                    sequence BIGINT NOT NULL, next_id BIGINT NOT NULL,
                    records_sequence BIGINT NOT NULL, ledger_end BIGINT NOT NULL)
                """,
                """
                CREATE TABLE system_key (
                    purpose TEXT NOT NULL, generation BIGINT NOT NULL,
                    root_version BIGINT NOT NULL, wrapped BYTES NOT NULL,
                    created BIGINT NOT NULL, PRIMARY KEY (purpose, generation)) CLUSTERED
                """,
                """
                CREATE TABLE key_ring (
                    id BIGINT PRIMARY KEY NOT NULL, epoch BIGINT NOT NULL, t1 BYTES, t2 BYTES)
                """,
            ]),
        holdMigration,
        handoverMigration, auditMigration,
    ]

    // MARK: The store itself

    /// What the key store says of itself.
    package struct State: Sendable, Hashable {
        package var vault: VaultID
        /// The generation of key-encryption and index keys that new writes use.
        package var epoch: Int
        /// Counts the transactions of this store.
        package var sequence: Int64
        /// The records' sequence that was last seen; a lower one there is an old copy put back.
        package var recordsSequence: Int64
        /// Where the last entry of the ledger of erasures ends that was carried out here.
        package var ledgerEnd: Int64
    }

    /// - Throws: `VaultError.noKeyStore` where none was made in this database.
    package func state() throws -> State {
        try database.read { try Self.state($0) }
    }

    static func state(_ session: any DatabaseSession) throws -> State {
        let state = try session.first(
            """
            SELECT vault, epoch, sequence, records_sequence, ledger_end
            FROM key_store WHERE id = 1
            """
        ) { row -> State? in
            guard let vault = VaultID(bytes: row.bytes(0)) else { return nil }
            return State(
                vault: vault, epoch: Int(row.integer(1)), sequence: row.integer(2),
                recordsSequence: row.integer(3), ledgerEnd: row.integer(4))
        }
        guard let state, let state else { throw VaultError.noKeyStore }
        return state
    }

    /// Makes the store of a new vault.
    package func create(vault: VaultID, epoch: Int, keys: [SystemKeyRow]) throws {
        try database.write { session in
            let made = try session.first("SELECT COUNT(*) FROM key_store") { $0.integer(0) } ?? 0
            guard made == 0 else { throw VaultError.exists }
            try session.execute(
                "INSERT INTO key_store VALUES (1, $1, $2, 1, 1, 0, 0)",
                [.bytes(vault.bytes), .integer(epoch)])
            try Self.insert(keys, session)
        }
    }

    /// Takes back `create`.
    func discard() throws {
        try database.write { session in
            for table in ["key_store", "system_key", "key_ring"] {
                try session.execute("DELETE FROM \(table)")
            }
        }
    }

    /// Runs a change: counts it, and checks the epoch in the same transaction, so that nothing is
    /// ever wrapped under a key that is being destroyed.
    ///
    /// - Throws: `VaultError.epochPassed` where another epoch has begun.
    @discardableResult
    func change<Result>(
        epoch: Int? = nil, _ body: (any DatabaseSession) throws -> Result
    ) throws -> Result {
        try database.write(locking: "key_store") { session in
            if let epoch, try Self.state(session).epoch != epoch { throw VaultError.epochPassed }
            try session.execute("UPDATE key_store SET sequence = sequence + 1 WHERE id = 1")
            return try body(session)
        }
    }

    /// Gives out numbers that were never given before, for rings and everything else.
    ///
    /// - Returns: The first of them.
    package func allocate(_ count: Int) throws -> Int64 {
        try change { session in
            let first = try session.first("SELECT next_id FROM key_store WHERE id = 1") {
                $0.integer(0)
            }
            guard let first else { throw VaultError.noKeyStore }
            try session.execute(
                "UPDATE key_store SET next_id = $1 WHERE id = 1", [.integer(first + Int64(count))])
            return first
        }
    }

    /// Writes down that the records have come so far.
    package func witness(recordsSequence: Int64) throws {
        try change { session in
            try session.execute(
                """
                UPDATE key_store SET records_sequence = $1
                WHERE id = 1 AND records_sequence < $1
                """, [.integer(recordsSequence)])
        }
    }

    /// Writes down that records which had come less far are those that count.
    func accept(recordsSequence: Int64) throws {
        try change { session in
            try session.execute(
                "UPDATE key_store SET records_sequence = $1 WHERE id = 1",
                [.integer(recordsSequence)])
        }
    }

    // MARK: The vault's own keys

    /// A wrapped key of the vault's own.
    package struct SystemKeyRow: Sendable, Hashable {
        package var purpose: SystemKeyPurpose
        package var generation: Int
        package var wrapped: WrappedKey
        /// Microseconds since 1970, UTC.
        package var created: Int64
    }

    package func systemKeys() throws -> [SystemKeyRow] {
        try database.read { session in
            try session.all(
                "SELECT purpose, generation, root_version, wrapped, created FROM system_key"
            ) { row -> SystemKeyRow? in
                guard let purpose = SystemKeyPurpose(rawValue: row.text(0)) else { return nil }
                return SystemKeyRow(
                    purpose: purpose, generation: Int(row.integer(1)),
                    wrapped: WrappedKey(rootVersion: Int(row.integer(2)), bytes: row.bytes(3)),
                    created: row.integer(4))
            }.compactMap(\.self)
        }
    }

    /// Puts keys in the place of those with the same purpose and generation, adds the others and
    /// deletes `removing`, all or nothing; `recovery` is the recovery copy of what is there then.
    package func replaceSystemKeys(
        _ keys: [SystemKeyRow], removing: [(purpose: SystemKeyPurpose, generation: Int)] = [],
        newEpoch: Int? = nil, recovery: [UInt8]? = nil
    ) throws {
        try change { session in
            let gone = removing + keys.map { ($0.purpose, $0.generation) }
            try session.execute(
                "DELETE FROM system_key WHERE purpose = $1 AND generation = $2",
                each: gone.map { [.text($0.purpose.rawValue), .integer($0.generation)] })
            try Self.insert(keys, session)
            if let newEpoch {
                try session.execute(
                    "UPDATE key_store SET epoch = $1 WHERE id = 1", [.integer(newEpoch)])
            }
            if let recovery { try Self.put(recovery: recovery, session) }
        }
    }

    static func insert(_ keys: [SystemKeyRow], _ session: any DatabaseSession) throws {
        try session.execute(
            "INSERT INTO system_key VALUES ($1, $2, $3, $4, $5)",
            each: keys.map { key in
                [
                    .text(key.purpose.rawValue), .integer(key.generation),
                    .integer(key.wrapped.rootVersion), .bytes(key.wrapped.bytes),
                    .integer(key.created),
                ]
            })
    }

    // MARK: Rings

    /// The wrapped keys of a subject.
    package struct RingRow: Sendable, Hashable {
        package var ring: Int64
        package var epoch: Int
        package var tierOne: [UInt8]?
        package var tierTwo: [UInt8]?

        package init(ring: Int64, epoch: Int, tierOne: [UInt8]?, tierTwo: [UInt8]?) {
            self.ring = ring
            self.epoch = epoch
            self.tierOne = tierOne
            self.tierTwo = tierTwo
        }
    }

    /// Adds rings, ascending, all of the same epoch.
    package func insert(_ rings: [RingRow], epoch: Int) throws {
        try change(epoch: epoch) { session in
            let writer = try session.bulkWriter(
                into: "key_ring", columns: ["id", "epoch", "t1", "t2"])
            for ring in rings {
                try writer.add(ring.ring)
                try writer.add(Int64(ring.epoch))
                try writer.add(optional: ring.tierOne)
                try writer.add(optional: ring.tierTwo)
                try writer.endRow()
            }
            try writer.finish()
        }
    }

    /// Replaces the keys of rings that are there.
    package func update(_ rings: [RingRow], epoch: Int) throws {
        try change(epoch: epoch) { session in
            let changed = try session.execute(
                "UPDATE key_ring SET epoch = $2, t1 = $3, t2 = $4 WHERE id = $1",
                each: rings.map { ring in
                    [
                        .integer(ring.ring), .integer(ring.epoch),
                        ring.tierOne.map(SQLValue.bytes) ?? .null,
                        ring.tierTwo.map(SQLValue.bytes) ?? .null,
                    ]
                })
            guard changed == rings.count else { throw VaultError.ringGone }
        }
    }

    package func ring(_ id: Int64) throws -> RingRow? {
        try database.read { session in
            try session.first(
                "SELECT id, epoch, t1, t2 FROM key_ring WHERE id = $1", [.integer(id)],
                Self.ringRow)
        }
    }

    /// Those of some rings that are there, read together.
    package func rings(_ ids: [Int64]) throws -> [Int64: RingRow] {
        try database.read { session in
            var found: [Int64: RingRow] = [:]
            for id in ids {
                found[id] = try session.first(
                    "SELECT id, epoch, t1, t2 FROM key_ring WHERE id = $1", [.integer(id)],
                    Self.ringRow)
            }
            return found
        }
    }

    /// Rings in the order of their numbers, from behind `last`.
    package func rings(after last: Int64, limit: Int) throws -> [RingRow] {
        try database.read { session in
            try session.all(
                "SELECT id, epoch, t1, t2 FROM key_ring WHERE id > $1 ORDER BY id LIMIT $2",
                [.integer(last), .integer(limit)], Self.ringRow)
        }
    }

    /// Deletes rings for ever, and notes where the entry of the ledger ends that said so.
    ///
    /// - Returns: How many were there.
    @discardableResult
    package func destroy(_ rings: [Int64], ledgerEnd: Int64? = nil) throws -> Int {
        try change { session in
            if let ledgerEnd {
                try session.execute(
                    """
                    UPDATE key_store SET ledger_end = $1 WHERE id = 1 AND ledger_end < $1
                    """, [.integer(ledgerEnd)])
            }
            return try session.execute(
                "DELETE FROM key_ring WHERE id = $1", each: rings.map { [.integer($0)] })
        }
    }

    private static func ringRow(_ row: any DatabaseRow) -> RingRow {
        RingRow(
            ring: row.integer(0), epoch: Int(row.integer(1)),
            tierOne: row.isNull(2) ? nil : row.bytes(2),
            tierTwo: row.isNull(3) ? nil : row.bytes(3))
    }

    /// Gives back the space of what was deleted, and leaves no copy of it in the write-ahead log.
    package func compact() throws { try database.compact() }

    package func close() throws { try database.close() }
}

extension BulkWriter {
    func add(_ value: [UInt8]) throws { try value.withUnsafeBytes { try add($0) } }

    func add(optional value: [UInt8]?) throws {
        if let value { try add(value) } else { try addNull() }
    }
}
