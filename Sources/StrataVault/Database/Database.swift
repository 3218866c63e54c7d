package import StrataCore

/// A relational database that stores stand on: SQLite or PostgreSQL.
///
/// SQL is written once for both, with `$1`, `$2` … for arguments and the column types `BIGINT`,
/// `TEXT` and `BYTES`; `SQLDialect` says what differs. Calls block: they run on threads that may.
package protocol Database: Sendable {
    var dialect: SQLDialect { get }

    /// Runs `body` on a snapshot: it sees what was committed before, and no half of anything.
    func read<Result>(_ body: (any DatabaseSession) throws -> Result) throws -> Result

    /// Runs `body` in a transaction that excludes other writers of the same rows. What it did is
    /// durable when this returns, and undone where it throws.
    func write<Result>(_ body: (any DatabaseSession) throws -> Result) throws -> Result

    /// Gives back the space of deleted rows as far as the engine can, its log included.
    func compact() throws

    /// Gives up all connections.
    func close() throws
}

/// A connection inside a transaction.
package protocol DatabaseSession: AnyObject {
    var dialect: SQLDialect { get }

    /// Runs one statement.
    ///
    /// - Returns: The rows that it changed.
    @discardableResult
    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int

    /// Runs one statement once for each row of arguments, in one go.
    ///
    /// - Returns: The rows that all of them changed.
    @discardableResult
    func execute(_ sql: String, each arguments: [[SQLValue]]) throws -> Int

    /// Calls `row` for each row of the answer, which is valid only during the call, until it
    /// returns `false`.
    func query(
        _ sql: String, _ arguments: [SQLValue], _ row: (any DatabaseRow) throws -> Bool
    ) throws

    /// Runs one query once for each key, whose bytes stand for `$1`, in one go; `row` is called with
    /// the key's index.
    func query(
        _ sql: String, eachKey keys: [[UInt8]],
        _ row: (Int, any DatabaseRow) throws -> Void
    ) throws

    /// Opens the fast way into a table; rows are in it when `finish` has returned.
    func bulkWriter(into table: String, columns: [String]) throws -> any BulkWriter
}

/// A row of an answer. Columns count from 0.
package protocol DatabaseRow: AnyObject {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) -> Int64
    func text(_ column: Int) -> String
    func bytes(_ column: Int) -> [UInt8]
    /// The bytes of a column without a copy; valid during the call.
    func withBytes<Result>(
        _ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result
}

/// Writes many rows of one table, value by value, in the order of the columns.
package protocol BulkWriter: AnyObject {
    func add(_ value: Int64) throws
    func add(_ value: UnsafeRawBufferPointer) throws
    func add(_ value: String) throws
    func addNull() throws
    func endRow() throws
    func finish() throws
}

/// A value that goes into a statement.
package enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])

    package static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }
}

/// What differs between the engines.
package enum SQLDialect: Sendable, Hashable {
    case sqlite, postgres

    /// A statement of a migration in the engine's words: `BYTES` is its type for bytes,
    /// `CLUSTERED` stands behind a table that is its primary key's index.
    package func translate(_ sql: String) -> String {
        switch self {
        case .sqlite:
            sql.replacing("BYTES", with: "BLOB").replacing("CLUSTERED", with: "WITHOUT ROWID")
                .replacing("BIGINT PRIMARY KEY", with: "INTEGER PRIMARY KEY")
        case .postgres:
            sql.replacing("BYTES", with: "BYTEA").replacing("CLUSTERED", with: "")
                .replacing("TEXT", with: "TEXT COLLATE \"C\"")
        }
    }
}

extension DatabaseSession {
    @discardableResult
    package func execute(_ sql: String) throws -> Int { try execute(sql, []) }

    /// The first row of an answer, made into a value.
    package func first<Result>(
        _ sql: String, _ arguments: [SQLValue] = [],
        _ make: (any DatabaseRow) throws -> Result
    ) throws -> Result? {
        var result: Result?
        try query(sql, arguments) { row in
            result = try make(row)
            return false
        }
        return result
    }

    /// Every row of an answer, made into values.
    package func all<Result>(
        _ sql: String, _ arguments: [SQLValue] = [],
        _ make: (any DatabaseRow) throws -> Result
    ) throws -> [Result] {
        var results: [Result] = []
        try query(sql, arguments) { row in
            results.append(try make(row))
            return true
        }
        return results
    }
}

/// What a database reports.
package enum DatabaseError: Error, Sendable, Hashable {
    /// No space, or no right to write.
    case notWritable(String)
    /// Another process holds what is needed.
    case busy
    /// The file or server is not what it should be, or is damaged.
    case damaged(String)
    /// It cannot be reached.
    case unreachable(String)
    /// Any other error, in the engine's words.
    case failed(String)
}

extension DatabaseError: MessageError {
    package var message: Message {
        switch self {
        case .notWritable(let words): Message("database.notWritable", ["words": words])
        case .busy: Message("database.busy")
        case .damaged(let words): Message("database.damaged", ["words": words])
        case .unreachable(let words): Message("database.unreachable", ["words": words])
        case .failed(let words): Message("database.failed", ["words": words])
        }
    }
}
