internal import GRDB
internal import GRDBSQLite

/// A SQLite connection inside a transaction; statements are bound and stepped without boxing.
final class SQLiteSession: DatabaseSession {
    let state = SessionState()
    private let db: any SQLiteConnection

    init(_ db: any SQLiteConnection) { self.db = db }

    var dialect: SQLDialect { .sqlite }

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        try execute(sql, each: [arguments])
    }

    func execute(_ sql: String, each arguments: [[SQLValue]]) throws -> Int {
        try run {
            guard !arguments.isEmpty else { return 0 }
            let statement = try SQLiteStatement(db, sql)
            var changes = 0
            for row in arguments {
                // The count of a statement that changes no rows is that of the one before.
                let former = sqlite3_total_changes(db.sqliteConnection)
                try statement.run(row)
                if sqlite3_total_changes(db.sqliteConnection) != former {
                    changes += Int(sqlite3_changes(db.sqliteConnection))
                }
            }
            return changes
        }
    }

    private func run<Result>(_ body: () throws -> Result) throws -> Result {
        try state.run { try SQLiteErrors.translate(body) }
    }

    func query(
        _ sql: String, _ arguments: [SQLValue], _ row: (any DatabaseRow) throws -> Bool
    ) throws {
        try query(sql) { statement, current in
            try statement.bind(arguments)
            while try statement.step() {
                guard try SessionState.deliver({ try row(current) }) else { break }
            }
        }
    }

    func query(
        _ sql: String, eachKey keys: [[UInt8]], _ row: (Int, any DatabaseRow) throws -> Void
    ) throws {
        guard !keys.isEmpty else { return try state.check() }
        try query(sql) { statement, current in
            try statement.checkCount(1)
            for (index, key) in keys.enumerated() {
                try key.withUnsafeBytes { bytes in
                    statement.bind(1, bytes, isStatic: true)
                    while try statement.step() {
                        try SessionState.deliver { try row(index, current) }
                    }
                }
                statement.reset()
            }
        }
    }

    private func query(_ sql: String, _ body: (SQLiteStatement, SQLiteRow) throws -> Void) throws {
        try state.query {
            try SQLiteErrors.translate {
                let statement = try SQLiteStatement(db, sql)
                defer { statement.reset() }
                try body(statement, SQLiteRow(statement.pointer))
            }
        }
    }

    func bulkWriter(into table: String, columns: [String]) throws -> any BulkWriter {
        let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))"
        let statement = try run { try SQLiteStatement(db, sql) }
        state.writerOpened()
        return SQLiteBulkWriter(statement, state, columns: columns.count)
    }
}

/// A cached statement of a connection.
struct SQLiteStatement {
    private let db: any SQLiteConnection
    private let prepared: PreparedSQL

    init(_ db: any SQLiteConnection, _ sql: String) throws {
        prepared = try db.prepared(sql)
        self.db = db
        reset()
    }

    var pointer: OpaquePointer { prepared.pointer }
    private var places: [Int32] { prepared.places }

    func run(_ arguments: [SQLValue]) throws {
        defer { reset() }
        try bind(arguments)
        while try step() {}
    }

    /// - Throws: `DatabaseError.failed` where the statement takes another number of arguments.
    func checkCount(_ count: Int) throws {
        guard places.count == count else {
            throw Misuse.argumentCount(expected: places.count, given: count)
        }
    }

    func bind(_ arguments: [SQLValue]) throws {
        try checkCount(arguments.count)
        for (place, argument) in zip(places, arguments) {
            switch argument {
            case .null: sqlite3_bind_null(pointer, place)
            case .integer(let value): sqlite3_bind_int64(pointer, place, value)
            case .text(let value): try bind(place, value)
            case .bytes(let value):
                value.withUnsafeBytes { bind(place, $0, isStatic: false) }
            }
        }
    }

    /// - Throws: `DatabaseError.failed` where the text holds a NUL character, at which SQLite's
    ///   functions would end it.
    func bind(_ place: Int32, _ text: String) throws {
        var text = text
        try text.withUTF8 { bytes in
            guard !bytes.contains(0) else { throw Misuse.nulInText }
            guard let address = bytes.baseAddress, !bytes.isEmpty else {
                sqlite3_bind_text(pointer, place, "", 0, Self.copied)
                return
            }
            address.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                _ = sqlite3_bind_text(pointer, place, $0, Int32(bytes.count), Self.copied)
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
        case let code: throw db.error(code)
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
    private let state: SessionState
    private let columns: Int
    private var place: Int32 = 0
    private var isFinished = false

    init(_ statement: SQLiteStatement, _ state: SessionState, columns: Int) {
        self.statement = statement
        self.state = state
        self.columns = columns
    }

    func add(_ value: Int64) {
        place += 1
        sqlite3_bind_int64(statement.pointer, place, value)
    }

    func add(_ value: UnsafeRawBufferPointer) {
        place += 1
        statement.bind(place, value, isStatic: false)
    }

    func add(_ value: String) throws {
        place += 1
        try statement.bind(place, value)
    }

    func addNull() {
        place += 1
        sqlite3_bind_null(statement.pointer, place)
    }

    func endRow() throws {
        try state.run {
            guard place == columns else {
                throw Misuse.valueCount(expected: columns, given: Int(place))
            }
            place = 0
            try SQLiteErrors.translate { _ = try statement.step() }
            statement.reset()
        }
    }

    func finish() throws {
        try state.run {
            guard place == 0 else {
                throw Misuse.valueCount(expected: columns, given: Int(place))
            }
            guard !isFinished else { return }
            isFinished = true
            state.writerFinished()
        }
    }
}
