internal import Synchronization

/// The exclusive right to a database for a vault: a session's advisory lock, which ends with
/// `release`, with the process, or with the connection.
final class PostgresLock: Sendable {
    private let held: Mutex<PostgresConnection?>

    /// `STRATA` and a version, for whoever looks into `pg_locks`.
    private static let number: Int64 = 0x5354_5241_5441_0001

    /// - Throws: `VaultError.inUse` where another process has it, `DatabaseError`.
    init(_ url: PostgresURL) throws {
        var options = PostgresOptions()
        options.idleInTransactionSeconds = 0
        let connection = try PostgresConnection(url, options)
        var isHeld = false
        try connection.query(
            """
            SELECT CAST(CASE WHEN pg_try_advisory_lock($1) THEN 1 ELSE 0 END AS BIGINT)
            """, [.integer(Self.number)], interrupt: nil
        ) { row in
            isHeld = row.integer(0) == 1
            return true
        }
        guard isHeld else { throw VaultError.inUse }
        held = Mutex(connection)
    }

    func release() { held.withLock { $0 = nil } }

    /// What tells the server's cluster from others.
    func cluster() throws -> String {
        guard let connection = held.withLock({ $0 }) else { throw VaultError.inUse }
        var name = ""
        try connection.query(
            "SELECT CAST(system_identifier AS TEXT) FROM pg_control_system()", [], interrupt: nil
        ) { row in
            name = row.text(0)
            return true
        }
        return name
    }
}
