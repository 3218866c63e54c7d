internal import GRDB
internal import GRDBSQLite
internal import Glibc
internal import StrataCore

/// A SQLite file: write-ahead log, every commit synced.
package final class SQLiteDatabase: Database {
    /// How a file is used.
    package struct Options: Sendable {
        /// Deleted content is overwritten at once in the file (copies in the log stay).
        package var secureDelete = false
        /// Memory for pages, of the connection that writes; those that read have a quarter each.
        package var cacheKiB = 16_384
        /// What the log may grow to before it is copied back.
        package var checkpointKiB = 16_000
        /// Size of a page of a file that is made; a file keeps the size that it was made with.
        package var pageBytes = 4_096
        package var isReadOnly = false

        package init() {}
    }

    package let path: String
    private let pool: DatabasePool
    private let readers: SQLiteReaders

    /// Readers at a time.
    private static let mostReaders = 4

    /// - Throws: `DatabaseError`.
    package init(path: String, options: Options = Options()) throws {
        self.path = path
        var configuration = Configuration()
        configuration.readonly = options.isReadOnly
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 1
        configuration.prepareDatabase { db in
            if !options.isReadOnly {
                try db.execute(sql: "PRAGMA page_size = \(options.pageBytes)")
            }
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            try db.execute(sql: "PRAGMA cache_size = -\(options.cacheKiB)")
            try db.execute(sql: "PRAGMA secure_delete = \(options.secureDelete ? "ON" : "OFF")")
            let pages = options.checkpointKiB * 1_024 / options.pageBytes
            try db.execute(sql: "PRAGMA wal_autocheckpoint = \(pages)")
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            // The log and its index stay, empty, when the last connection is closed: without them
            // nobody could read the file where nothing may be written.
            var persists: CInt = 1
            sqlite3_file_control(
                db.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &persists)
        }
        if !options.isReadOnly {
            // Made here, for its owner alone: SQLite gives its log the rights of the file.
            let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            if file >= 0 { Glibc.close(file) }
        }
        pool = try SQLiteErrors.translate {
            try DatabasePool(path: path, configuration: configuration)
        }
        readers = SQLiteReaders(
            path: path, cacheKiB: options.cacheKiB / 4, most: Self.mostReaders)
    }

    package var dialect: SQLDialect { .sqlite }

    package func read<Result>(_ body: (any DatabaseSession) throws -> Result) throws -> Result {
        try SQLiteErrors.translate {
            try readers.read { reader in
                let session = SQLiteSession(reader)
                defer { session.state.end() }
                let result = try body(session)
                try session.state.checkCommit()
                return result
            }
        }
    }

    /// One writer at a time has the whole file, so there is no table to lock.
    package func write<Result>(
        locking table: String?, _ body: (any DatabaseSession) throws -> Result
    ) throws -> Result {
        try SQLiteErrors.translate {
            try pool.writeWithoutTransaction { db in
                var result: Result?
                try db.inTransaction(.immediate) {
                    let session = SQLiteSession(db)
                    defer { session.state.end() }
                    result = try body(session)
                    try session.state.checkCommit()
                    return .commit
                }
                guard let result else { throw DatabaseError.failed("no result") }
                return result
            }
        }
    }

    /// Writes the file anew, copies the log back and empties it.
    package func compact() throws {
        try SQLiteErrors.translate {
            try pool.vacuum()
            try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        }
    }

    /// Copies the log back first, so that the file alone is the whole; where there is no room for
    /// that, the log stays and is as durable.
    package func close() throws {
        readers.close()
        if !pool.configuration.readonly {
            try? pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        }
        try SQLiteErrors.translate { try pool.close() }
    }
}

/// SQLite's errors in the store's words.
enum SQLiteErrors {
    static func translate<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let error as GRDB.DatabaseError {
            let words = error.message ?? "\(error.resultCode)"
            switch error.resultCode.primaryResultCode {
            case .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_IOERR:
                throw DatabaseError.notWritable(words)
            case .SQLITE_BUSY, .SQLITE_LOCKED: throw DatabaseError.busy
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: throw DatabaseError.damaged(words)
            case .SQLITE_CANTOPEN: throw DatabaseError.unreachable(words)
            // A value of the wrong type is the program's error, not the row's.
            case .SQLITE_CONSTRAINT
            where error.extendedResultCode != .SQLITE_CONSTRAINT_DATATYPE:
                throw DatabaseError.violated(words)
            default: throw DatabaseError.failed(words)
            }
        }
    }
}
