internal import Glibc

/// A database on a PostgreSQL server, through a pool of connections.
///
/// `read` is a REPEATABLE READ transaction, `write` a SERIALIZABLE one whose commit the server has
/// synced when it returns. **A body may be run several times**: again after a conflict with another
/// transaction or a lost connection, as long as nothing was committed. So it must change nothing but
/// the session; what it collects, it makes anew and returns.
package final class PostgresDatabase: Database {
    package let url: PostgresURL
    private let options: PostgresOptions
    private let pool: PostgresPool

    /// - Throws: `DatabaseError` where the server cannot be reached.
    package init(_ url: PostgresURL, options: PostgresOptions = PostgresOptions()) throws {
        self.url = url
        self.options = options
        pool = PostgresPool(url, options)
        pool.giveBack(try pool.take())
    }

    package var dialect: SQLDialect { .postgres }

    package func read<Result>(_ body: (any DatabaseSession) throws -> Result) throws -> Result {
        try transaction(
            """
            BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
            SAVEPOINT \(PostgresSession.start)
            """, isReadOnly: true, body)
    }

    package func write<Result>(
        locking table: String?, _ body: (any DatabaseSession) throws -> Result
    ) throws -> Result {
        var begin = "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
        // The lock comes before the snapshot, which so holds what the former owner committed.
        if let table { begin += "; LOCK TABLE \(table) IN EXCLUSIVE MODE" }
        return try transaction(begin, isReadOnly: false, body)
    }

    private func transaction<Result>(
        _ begin: String, isReadOnly: Bool, _ body: (any DatabaseSession) throws -> Result
    ) throws -> Result {
        var attempt = 1
        while true {
            let connection = try pool.take()
            var session: PostgresSession?
            do {
                try connection.begin(begin)
                let current = PostgresSession(connection, isReadOnly: isReadOnly)
                session = current
                let result: Result
                do {
                    defer { current.end() }
                    result = try body(current)
                }
                try current.state.checkCommit()
                if isReadOnly { connection.rollback() } else { try connection.commit() }
                pool.giveBack(connection)
                return result
            } catch {
                let trouble = connection.trouble
                connection.rollback()
                if trouble == .stalePlan { connection.dropStatements() }
                pool.giveBack(connection)
                if case DatabaseError.outcomeUnknown = error { throw error }
                let isUnseen = session.map { !$0.hasAnswered } ?? true
                guard let trouble, !isReadOnly || isUnseen, attempt < options.attempts else {
                    throw error
                }
                switch trouble {
                case .conflict: Self.pause(attempt)
                case .stalePlan: break
                case .lost:
                    // A new connection that is lost too says that the server has more to it.
                    guard attempt < 3 else { throw error }
                    pool.dropIdle()
                }
                attempt += 1
            }
        }
    }

    /// Waits for a random time, longer from attempt to attempt, so that two do not meet again.
    private static func pause(_ attempt: Int) {
        usleep(UInt32.random(in: 0...(1_000 << UInt32(min(attempt, 7)))))
    }

    /// Lets the server clean up; it cuts off what is free at the ends of files and uses the rest
    /// again. Its log goes when the server's own rules say so.
    package func compact() throws {
        let connection = try pool.take()
        defer { pool.giveBack(connection) }
        _ = try connection.command("VACUUM")
    }

    package func close() throws { pool.close() }
}
