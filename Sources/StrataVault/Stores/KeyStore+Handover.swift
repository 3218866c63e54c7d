extension KeyStore {
    static let handoverMigration = Migration(
        "keys-handover-1",
        [
            // What recovery shares open: one row, replaced as a whole.
            """
            CREATE TABLE recovery_key (id BIGINT PRIMARY KEY NOT NULL, bundle BYTES NOT NULL)
            """,
            // The vault's own keys under the root that they are about to be handed to.
            """
            CREATE TABLE moved_key (
                purpose TEXT NOT NULL, generation BIGINT NOT NULL, root TEXT NOT NULL,
                root_version BIGINT NOT NULL, wrapped BYTES NOT NULL,
                created BIGINT NOT NULL, PRIMARY KEY (purpose, generation)) CLUSTERED
            """,
        ])

    // MARK: Recovery

    /// The recovery copy of the vault's own keys, as `RecoveryBundle` encodes it.
    package func recovery() throws -> [UInt8]? {
        try database.read { session in
            try session.first("SELECT bundle FROM recovery_key WHERE id = 1") { $0.bytes(0) }
        }
    }

    /// Puts a recovery copy in the place of the former one; `nil` deletes that.
    func replace(recovery bundle: [UInt8]?) throws {
        try change { session in
            if let bundle {
                try Self.put(recovery: bundle, session)
            } else {
                try session.execute("DELETE FROM recovery_key")
            }
        }
    }

    static func put(recovery bundle: [UInt8], _ session: any DatabaseSession) throws {
        try session.execute("DELETE FROM recovery_key")
        try session.execute("INSERT INTO recovery_key VALUES (1, $1)", [.bytes(bundle)])
    }

    // MARK: Another root

    /// Lays down the vault's own keys under another root, beside those in use.
    func putMoved(_ keys: [SystemKeyRow], root: String) throws {
        try change { session in
            try session.execute("DELETE FROM moved_key")
            try session.execute(
                "INSERT INTO moved_key VALUES ($1, $2, $3, $4, $5, $6)",
                each: keys.map { key in
                    [
                        .text(key.purpose.rawValue), .integer(key.generation), .text(root),
                        .integer(key.wrapped.rootVersion), .bytes(key.wrapped.bytes),
                        .integer(key.created),
                    ]
                })
        }
    }

    /// Puts the keys that were laid down for a root in the place of those in use, where there are
    /// any: the last step of a hand-over, done again by whoever opens the vault.
    func takeMoved(root: String) throws {
        let waiting = try database.read { session in
            try session.first(
                "SELECT COUNT(*) FROM moved_key WHERE root = $1", [.text(root)]
            ) { $0.integer(0) } ?? 0
        }
        guard waiting > 0 else { return }
        try change { session in
            try session.execute("DELETE FROM system_key")
            try session.execute(
                """
                INSERT INTO system_key (purpose, generation, root_version, wrapped, created)
                SELECT purpose, generation, root_version, wrapped, created
                FROM moved_key WHERE root = $1
                """, [.text(root)])
            try session.execute("DELETE FROM moved_key")
        }
    }
}
