internal import Dispatch
internal import GRDB
internal import GRDBSQLite
internal import NIOPosix
internal import Synchronization

/// The connections that read a SQLite file, each lent to one reader at a time.
///
/// GRDB's pool lends a reader through two dispatch queues and begins and ends its transaction with
/// statements that are parsed each time: several times what it costs to look a person up by number.
/// Writing, migrations and everything else go through GRDB.
final class SQLiteReaders: Sendable {
    private struct Idle {
        var readers: [SQLiteReader] = []
        var isClosed = false
    }

    private let path: String
    private let cacheKiB: Int
    private let permits: DispatchSemaphore
    private let idle = Mutex(Idle())

    /// - Parameters:
    ///   - path: Of the file, which is there.
    ///   - cacheKiB: Memory for pages, a connection.
    ///   - most: Readers at a time, beside those on event loops; others wait.
    init(path: String, cacheKiB: Int, most: Int) {
        self.path = path
        self.cacheKiB = cacheKiB
        permits = DispatchSemaphore(value: most)
    }

    /// Runs `body` on a snapshot: it sees what was committed before, and nothing that comes later.
    ///
    /// - Throws: GRDB's error of the database, and what `body` throws.
    func read<Result>(_ body: (SQLiteReader) throws -> Result) throws -> Result {
        // The thread of an event loop waits for nobody; there are few of them.
        let isOnLoop = MultiThreadedEventLoopGroup.currentEventLoop != nil
        if !isOnLoop { permits.wait() }
        defer { if !isOnLoop { permits.signal() } }
        let known = try idle.withLock { idle throws(DatabaseError) in
            guard !idle.isClosed else { throw .failed("the database is closed") }
            return idle.readers.popLast()
        }
        let reader = try known ?? SQLiteReader(path: path, cacheKiB: cacheKiB)
        // One that is stuck in its transaction is given up with it.
        defer {
            if reader.isIdle {
                idle.withLock { if !$0.isClosed { $0.readers.append(reader) } }
            }
        }
        return try reader.snapshot { try body(reader) }
    }

    /// Gives up all connections; whoever is reading goes on to its end.
    func close() {
        idle.withLock { idle in
            idle.isClosed = true
            idle.readers = []
        }
    }
}

/// A connection that reads. It is used by one thread at a time: whoever it is lent to.
final class SQLiteReader: SQLiteConnection, @unchecked Sendable {
    let sqliteConnection: OpaquePointer?
    private var statements: [String: PreparedSQL] = [:]

    /// - Throws: GRDB's error of the database.
    init(path: String, cacheKiB: Int) throws {
        var connection: OpaquePointer?
        let code = sqlite3_open_v2(
            path, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        sqliteConnection = connection
        guard code == SQLITE_OK else { throw error(code) }
        sqlite3_extended_result_codes(connection, 1)
        sqlite3_busy_timeout(connection, 10_000)
        try run("PRAGMA temp_store = MEMORY")
        try run("PRAGMA cache_size = -\(cacheKiB)")
    }

    deinit {
        statements = [:]
        sqlite3_close_v2(sqliteConnection)
    }

    /// Whether no transaction is under way.
    var isIdle: Bool { sqlite3_get_autocommit(sqliteConnection) != 0 }

    func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
        try run("BEGIN DEFERRED TRANSACTION")
        do {
            let result = try body()
            try run("COMMIT TRANSACTION")
            return result
        } catch {
            try? run("ROLLBACK TRANSACTION")
            throw error
        }
    }

    func prepared(_ sql: String) throws -> PreparedSQL {
        if let known = statements[sql] { return known }
        var pointer: OpaquePointer?
        let code = sqlite3_prepare_v3(
            sqliteConnection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
        guard code == SQLITE_OK, let pointer else { throw error(code) }
        let prepared = PreparedSQL(pointer)
        statements[sql] = prepared
        return prepared
    }

    private func run(_ sql: String) throws {
        let statement = try SQLiteStatement(self, sql)
        defer { statement.reset() }
        while try statement.step() {}
    }
}

/// What prepares and keeps statements for a file.
protocol SQLiteConnection: AnyObject {
    var sqliteConnection: OpaquePointer? { get }

    /// A statement, made where it is first asked for.
    ///
    /// - Throws: GRDB's error of the database.
    func prepared(_ sql: String) throws -> PreparedSQL
}

extension SQLiteConnection {
    /// What the connection says of a code.
    func error(_ code: Int32) -> GRDB.DatabaseError {
        GRDB.DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: sqliteConnection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) })
    }
}

extension GRDB.Database: SQLiteConnection {
    func prepared(_ sql: String) throws -> PreparedSQL {
        PreparedSQL(try cachedStatement(sql: sql))
    }
}

/// A prepared statement, for as long as this is kept.
final class PreparedSQL {
    let pointer: OpaquePointer
    /// Where `$1`, `$2` … stand. They are names to SQLite: its own index of one is the order in
    /// which they appear.
    let places: [Int32]
    /// Whose it is; `nil` where it is this object's.
    private let owner: GRDB.Statement?

    /// Takes over a statement.
    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        owner = nil
        places = Self.places(pointer)
    }

    init(_ statement: GRDB.Statement) {
        pointer = statement.sqliteStatement
        owner = statement
        places = Self.places(pointer)
    }

    deinit {
        if owner == nil { sqlite3_finalize(pointer) }
    }

    private static func places(_ pointer: OpaquePointer) -> [Int32] {
        (0..<sqlite3_bind_parameter_count(pointer)).map {
            sqlite3_bind_parameter_index(pointer, "$\($0 + 1)")
        }
    }
}
