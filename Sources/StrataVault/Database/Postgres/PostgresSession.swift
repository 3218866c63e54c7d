internal import CPostgres

/// A PostgreSQL connection inside a transaction.
final class PostgresSession: DatabaseSession {
    let state = SessionState()
    /// Whether its user has seen anything yet; before, all can begin anew unnoticed.
    private(set) var hasAnswered = false
    private let connection: PostgresConnection
    private let isReadOnly: Bool
    /// The writer whose COPY is open.
    private var copying: PostgresBulkWriter?

    /// The state at which a read-only transaction begins, to come back to after a query that was
    /// interrupted.
    static let start = "strata_start"

    init(_ connection: PostgresConnection, isReadOnly: Bool) {
        self.connection = connection
        self.isReadOnly = isReadOnly
    }

    var dialect: SQLDialect { .postgres }

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        try run { try connection.execute(sql, arguments) }
    }

    func execute(_ sql: String, each arguments: [[SQLValue]]) throws -> Int {
        try run { try connection.execute(sql, each: arguments) }
    }

    private func run<Result>(_ body: () throws -> Result) throws -> Result {
        try state.run {
            try endCopy()
            let result = try body()
            hasAnswered = true
            return result
        }
    }

    func query(
        _ sql: String, _ arguments: [SQLValue], _ row: (any DatabaseRow) throws -> Bool
    ) throws {
        try state.query {
            try endCopy()
            // Only where nothing was changed can a query be interrupted and the rest be kept.
            let connection = self.connection
            let interrupt = {
                _ = try connection.command("ROLLBACK TO SAVEPOINT \(Self.start)")
            }
            try connection.query(sql, arguments, interrupt: isReadOnly ? interrupt : nil) { found in
                hasAnswered = true
                return try SessionState.deliver { try row(found) }
            }
            hasAnswered = true
        }
    }

    func query(
        _ sql: String, eachKey keys: [[UInt8]], _ row: (Int, any DatabaseRow) throws -> Void
    ) throws {
        try state.query {
            try endCopy()
            try connection.query(sql, eachKey: keys) { index, found in
                hasAnswered = true
                try SessionState.deliver { try row(index, found) }
            }
            hasAnswered = true
        }
    }

    func bulkWriter(into table: String, columns: [String]) throws -> any BulkWriter {
        try state.check()
        state.writerOpened()
        return PostgresBulkWriter(self, table: table, columns: columns)
    }

    // MARK: COPY

    /// Lets a writer send rows, in a COPY of its own.
    func copy(_ writer: PostgresBulkWriter, _ body: (PostgresConnection) throws -> Void) throws {
        try state.run {
            if copying !== writer {
                try endCopy()
                try connection.beginCopy(into: writer.table, columns: writer.columns)
                copying = writer
                try Self.header.withUnsafeBytes { try connection.copy($0) }
            }
            try body(connection)
        }
    }

    /// Ends the COPY of a writer that has sent its last rows.
    func endCopy(of writer: PostgresBulkWriter) throws {
        try run { state.writerFinished() }
    }

    private func endCopy() throws {
        guard copying != nil else { return }
        copying = nil
        try Self.trailer.withUnsafeBytes { try connection.copy($0) }
        try connection.endCopy()
    }

    /// The session is over: nothing of it works any more, and no COPY is open.
    func end() {
        state.end()
        guard copying != nil else { return }
        copying = nil
        if !connection.isBroken { try? connection.endCopy(giveUp: "given up") }
    }

    /// Signature, flags, no extension.
    private static let header: [UInt8] =
        Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)
    private static let trailer: [UInt8] = [0xFF, 0xFF]
}
