internal import GRDB
internal import GRDBSQLite

/// A SQLite connection inside a transaction; statements are bound and stepped without boxing.
final class SQLiteSession: DatabaseSession {
    private let db: GRDB.Database

    init(_ db: GRDB.Database) { self.db = db }

    var dialect: SQLDialect { .sqlite }

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        try SQLiteStatement(db, sql).run(arguments)
        return db.changesCount
    }

    func execute(_ sql: String, each arguments: [[SQLValue]]) throws -> Int {
        let statement = try SQLiteStatement(db, sql)
        var changes = 0
        for row in arguments {
            try statement.run(row)
            changes += db.changesCount
        }
        return changes
    }

    func query(
        _ sql: String, _ arguments: [SQLValue], _ row: (any DatabaseRow) throws -> Bool
    ) throws {
        let statement = try SQLiteStatement(db, sql)
        defer { statement.reset() }
        try statement.bind(arguments)
        let current = SQLiteRow(statement.pointer)
        while try statement.step() {
            guard try row(current) else { break }
        }
    }

    func query(
        _ sql: String, eachKey keys: [[UInt8]], _ row: (Int, any DatabaseRow) throws -> Void
    ) throws {
        let statement = try SQLiteStatement(db, sql)
        let current = SQLiteRow(statement.pointer)
        defer { statement.reset() }
        for (index, key) in keys.enumerated() {
            try key.withUnsafeBytes { bytes in
                statement.bind(1, bytes, isStatic: true)
                while try statement.step() { try row(index, current) }
            }
            statement.reset()
        }
    }

    func bulkWriter(into table: String, columns: [String]) throws -> any BulkWriter {
        let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        return SQLiteBulkWriter(
            try SQLiteStatement(
                db, "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))"))
    }
}

/// A cached statement of a connection.
struct SQLiteStatement {
    let pointer: OpaquePointer
    private let db: GRDB.Database
    private let statement: GRDB.Statement

    init(_ db: GRDB.Database, _ sql: String) throws {
        statement = try db.cachedStatement(sql: sql)
        pointer = statement.sqliteStatement
        self.db = db
        reset()
    }

    func run(_ arguments: [SQLValue]) throws {
        defer { reset() }
        try bind(arguments)
        while try step() {}
    }

    func bind(_ arguments: [SQLValue]) throws {
        let expected = Int(sqlite3_bind_parameter_count(pointer))
        guard expected == arguments.count else {
            throw DatabaseError.failed("\(expected) arguments expected, \(arguments.count) given")
        }
        for (index, argument) in arguments.enumerated() {
            // `$1` is a name to SQLite: its index is the order in which names appear.
            let place = sqlite3_bind_parameter_index(pointer, "$\(index + 1)")
            switch argument {
            case .null: sqlite3_bind_null(pointer, place)
            case .integer(let value): sqlite3_bind_int64(pointer, place, value)
            case .text(let value):
                sqlite3_bind_text(pointer, place, value, -1, Self.copied)
            case .bytes(let value):
                value.withUnsafeBytes { bind(place, $0, isStatic: false) }
            }
        }
    }

    /// `isStatic`: the bytes stay where they are until the statement is reset.
    func bind(_ place: Int32, _ bytes: UnsafeRawBufferPointer, isStatic: Bool) {
        guard let address = bytes.baseAddress, !bytes.isEmpty else {
            sqlite3_bind_zeroblob(pointer, place, 0)
            return
        }
        sqlite3_bind_blob64(
            pointer, place, address, UInt64(bytes.count), isStatic ? nil : Self.copied)
    }

    /// - Returns: Whether there is a row.
    func step() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            throw GRDB.DatabaseError(
                resultCode: ResultCode(rawValue: code),
                message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
        }
    }

    func reset() { sqlite3_reset(pointer) }

    /// `SQLITE_TRANSIENT`: SQLite makes its own copy.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// The row that a statement stands on.
final class SQLiteRow: DatabaseRow {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(pointer, Int32(column)) == SQLITE_NULL
    }

    func integer(_ column: Int) -> Int64 { sqlite3_column_int64(pointer, Int32(column)) }

    func text(_ column: Int) -> String {
        sqlite3_column_text(pointer, Int32(column)).map { String(cString: $0) } ?? ""
    }

    func bytes(_ column: Int) -> [UInt8] { withBytes(column) { Array($0) } }

    func withBytes<Result>(
        _ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        let address = sqlite3_column_blob(pointer, Int32(column))
        let count = sqlite3_column_bytes(pointer, Int32(column))
        return try body(
            UnsafeRawBufferPointer(start: address, count: address == nil ? 0 : Int(count)))
    }
}

/// Inserts through one prepared statement.
final class SQLiteBulkWriter: BulkWriter {
    private let statement: SQLiteStatement
    private var place: Int32 = 0

    init(_ statement: SQLiteStatement) { self.statement = statement }

    func add(_ value: Int64) {
        place += 1
        sqlite3_bind_int64(statement.pointer, place, value)
    }

    func add(_ value: UnsafeRawBufferPointer) {
        place += 1
        statement.bind(place, value, isStatic: false)
    }

    func add(_ value: String) {
        place += 1
        sqlite3_bind_text(
            statement.pointer, place, value, -1,
            unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }

    func addNull() {
        place += 1
        sqlite3_bind_null(statement.pointer, place)
    }

    func endRow() throws {
        _ = try statement.step()
        statement.reset()
        place = 0
    }

    func finish() {}
}
