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
    /// durable when this returns, and undone where it throws; only `DatabaseError.outcomeUnknown`
    /// leaves it open.
    ///
    /// `body` may be run more than once, where another transaction got in its way: it changes
    /// nothing but the session. An error of the database in it spoils the transaction, also where
    /// `body` catches it.
    ///
    /// - Parameters:
    ///   - table: A table that every such transaction changes: one after the other waits its turn
    ///     in front, instead of being run in vain. Readers do not wait.
    ///   - body: What is done in the transaction.
    /// - Returns: What `body` returned.
    /// - Throws: `DatabaseError`, and what `body` throws.
    @discardableResult
    func write<Result>(
        locking table: String?, _ body: (any DatabaseSession) throws -> Result
    ) throws -> Result

    /// Gives back the space of deleted rows as far as the engine can, its log included.
    func compact() throws

    /// Gives up all connections.
    func close() throws
}

/// A connection inside a transaction.
///
/// One thing at a time: while the rows of a query are being read, nothing else runs on the session.
package protocol DatabaseSession: AnyObject {
    var dialect: SQLDialect { get }

    /// Runs one statement.
    ///
    /// - Returns: The rows that it changed: inserted, updated, deleted.
    @discardableResult
    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int

    /// Runs one statement once for each row of arguments, in one go. Arguments of one place have
    /// one type, or are null.
    ///
    /// - Returns: The rows that all of them changed.
    @discardableResult
    func execute(_ sql: String, each arguments: [[SQLValue]]) throws -> Int

    /// Calls `row` for each row of the answer, which is valid only during the call, until it
    /// returns `false`. An answer of any size takes little memory; where only its beginning is
    /// wanted, `LIMIT` is faster than stopping.
    func query(
        _ sql: String, _ arguments: [SQLValue], _ row: (any DatabaseRow) throws -> Bool
    ) throws

    /// Runs one query once for each key, whose bytes stand for `$1`, in one go; `row` is called with
    /// the key's index.
    func query(
        _ sql: String, eachKey keys: [[UInt8]],
        _ row: (Int, any DatabaseRow) throws -> Void
    ) throws

    /// Opens the fast way into a table; rows are in it when `finish` has returned. Columns have
    /// exactly the type of what is added. A writer that was not finished spoils the transaction.
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

/// Writes many rows of one table, value by value, in the order of the columns. What is wrong with a
/// row may be reported only by `finish`.
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

extension Database {
    /// `write` without a table that is locked in front.
    @discardableResult
    package func write<Result>(
        _ body: (any DatabaseSession) throws -> Result
    ) throws -> Result {
        try write(locking: nil, body)
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
    /// A rule of the schema forbids it: a value that must be unique is there, one is missing.
    case violated(String)
    /// The connection was lost during a commit: it may have happened or not. Whoever needs to know
    /// reads what is there.
    case outcomeUnknown(String)
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
        case .violated(let words): Message("database.violated", ["words": words])
        case .outcomeUnknown(let words): Message("database.outcomeUnknown", ["words": words])
        case .failed(let words): Message("database.failed", ["words": words])
        }
    }
}
