extension KeyStore {
    static let holdMigration = Migration(
        "keys-41-holds",
        [
            """
            CREATE TABLE hold_key (
                id BIGINT PRIMARY KEY NOT NULL, epoch BIGINT NOT NULL, expires BIGINT NOT NULL,
                wrapped BYTES NOT NULL)
            """,
            "CREATE TABLE hold_clock (id BIGINT PRIMARY KEY NOT NULL, latest BIGINT NOT NULL)",
        ])

    /// The wrapped key of values that are held for minutes.
    package struct HoldRow: Sendable, Hashable {
        /// The number of the ring, which is no person's.
        package var ring: Int64
        package var epoch: Int
        /// When it is destroyed at the latest, microseconds since 1970, UTC.
        package var expires: Int64
        package var wrapped: [UInt8]

        package init(ring: Int64, epoch: Int, expires: Int64, wrapped: [UInt8]) {
            self.ring = ring
            self.epoch = epoch
            self.expires = expires
            self.wrapped = wrapped
        }
    }

    /// All holds, ascending.
    package func holds() throws -> [HoldRow] {
        try database.read { session in
            try session.all("SELECT id, epoch, expires, wrapped FROM hold_key ORDER BY id") {
                Self.hold($0)
            }
        }
    }

    package func hold(_ ring: Int64) throws -> HoldRow? {
        try database.read { session in
            try session.first(
                "SELECT id, epoch, expires, wrapped FROM hold_key WHERE id = $1", [.integer(ring)]
            ) { Self.hold($0) }
        }
    }

    private static func hold(_ row: any DatabaseRow) -> HoldRow {
        HoldRow(
            ring: row.integer(0), epoch: Int(row.integer(1)), expires: row.integer(2),
            wrapped: row.bytes(3))
    }

    /// The latest time that this store has seen while anything was held, microseconds since 1970.
    package func latestTime() throws -> Int64 {
        try database.read { session in
            try session.first("SELECT latest FROM hold_clock WHERE id = 1") { $0.integer(0) } ?? 0
        }
    }

    /// Adds holds, or replaces those of the same number.
    package func put(_ holds: [HoldRow], epoch: Int) throws {
        guard !holds.isEmpty else { return }
        try change(epoch: epoch) { session in
            try session.execute(
                "DELETE FROM hold_key WHERE id = $1", each: holds.map { [.integer($0.ring)] })
            try session.execute(
                "INSERT INTO hold_key VALUES ($1, $2, $3, $4)",
                each: holds.map {
                    [
                        .integer($0.ring), .integer($0.epoch), .integer($0.expires),
                        .bytes($0.wrapped),
                    ]
                })
        }
    }

    /// Destroys the holds whose time is over, and all of them where the clock went back: how much
    /// time has passed since is not known then. The latest time never goes back.
    ///
    /// - Returns: How many were destroyed.
    package func sweepHolds(at now: Int64) throws -> Int {
        try change { session in
            let latest =
                try session.first("SELECT latest FROM hold_clock WHERE id = 1") { $0.integer(0) }
                ?? 0
            guard now >= latest else { return try session.execute("DELETE FROM hold_key") }
            try Self.setLatest(now, session)
            return try session.execute(
                "DELETE FROM hold_key WHERE expires <= $1", [.integer(now)])
        }
    }

    private static func setLatest(_ now: Int64, _ session: any DatabaseSession) throws {
        try session.execute("DELETE FROM hold_clock WHERE id = 1")
        try session.execute("INSERT INTO hold_clock VALUES (1, $1)", [.integer(now)])
    }

    /// Notes the time before anything is held, so that the clock cannot go behind it unnoticed.
    package func advanceTime(to now: Int64) throws {
        try change { session in try Self.setLatest(now, session) }
    }

    package func destroyHolds(_ rings: [Int64]) throws {
        guard !rings.isEmpty else { return }
        try change { session in
            try session.execute(
                "DELETE FROM hold_key WHERE id = $1", each: rings.map { [.integer($0)] })
        }
    }
}
