internal import CPostgres
internal import Glibc

/// A connection to a PostgreSQL server.
// Safe to send: the pool hands a connection to one thread at a time.
final class PostgresConnection: @unchecked Sendable {
    /// What spoiled a transaction, where running it again may help.
    enum Trouble {
        /// Another transaction got in its way.
        case conflict
        /// The schema changed under a prepared statement.
        case stalePlan
        /// The connection is gone.
        case lost
    }

    let handle: OpaquePointer
    private(set) var isBroken = false
    /// The first trouble of the current transaction.
    private(set) var trouble: Trouble?
    /// How many transactions it has begun.
    private(set) var transactions = 0
    private let silenceMilliseconds: Int32

    /// Prepared statements by their SQL; several where arguments came in different types.
    var statements: [String: [PostgresStatement]] = [:]
    var statementCount = 0
    var parameters = PostgresParameters()

    /// - Throws: `DatabaseError`.
    init(_ url: PostgresURL, _ options: PostgresOptions) throws {
        try PostgresLibrary.load()
        let settings = Self.settings(url, options)
        var keywords = settings.map { strdup($0.key) } + [nil]
        var values = settings.map { strdup($0.value) } + [nil]
        defer { for pointer in keywords + values { free(pointer) } }
        let opened = keywords.withUnsafeMutableBufferPointer { keywords in
            values.withUnsafeMutableBufferPointer { values in
                keywords.withMemoryRebound(to: UnsafePointer<CChar>?.self) { keywords in
                    values.withMemoryRebound(to: UnsafePointer<CChar>?.self) { values in
                        pq_connectdbParams(keywords.baseAddress, values.baseAddress, 0)
                    }
                }
            }
        }
        guard let opened else { throw DatabaseError.unreachable("no memory for a connection") }
        handle = opened
        silenceMilliseconds = Int32(clamping: (options.statementSeconds + 30) * 1_000)
        guard pq_status(handle) == CONNECTION_OK else {
            isBroken = true
            throw DatabaseError.unreachable(Self.words(handle))
        }
        // Messages that are no errors would go to the standard error stream, values and all.
        _ = pq_setNoticeReceiver(handle, { _, _ in }, nil)
        _ = pq_setErrorVerbosity(handle, PQERRORS_TERSE)
        _ = pq_setnonblocking(handle, 1)
        guard pq_serverVersion(handle) >= 130_000 else {
            throw DatabaseError.unreachable("the server is older than PostgreSQL 13")
        }
        let encoding = pq_parameterStatus(handle, "server_encoding").map { String(cString: $0) }
        guard encoding == "UTF8" else {
            throw DatabaseError.damaged(
                "the encoding of the database is \(encoding ?? "unknown"), not UTF8")
        }
        // A stricter level of the server's (`remote_apply`) stays.
        _ = try command(
            """
            SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') = 'off'
            """)
    }

    deinit { pq_finish(handle) }

    private static func settings(
        _ url: PostgresURL, _ options: PostgresOptions
    ) -> [String: String] {
        var settings = [
            "application_name": "strata", "client_encoding": "UTF8", "gssencmode": "disable",
            "connect_timeout": "\(options.connectSeconds)", "tcp_user_timeout": "30000",
            "keepalives": "1", "keepalives_idle": "30", "keepalives_interval": "10",
            "keepalives_count": "3",
            "options": "-c statement_timeout=\(options.statementSeconds)s"
                + " -c lock_timeout=\(options.lockSeconds)s"
                + " -c idle_in_transaction_session_timeout=\(options.idleInTransactionSeconds)s"
                + " -c client_min_messages=warning",
        ]
        if url.settings["host"]?.contains(",") == true {
            settings["target_session_attrs"] = "read-write"
        }
        return settings.merging(url.settings) { $1 }
    }

    // MARK: Transactions

    /// Whether the server has not hung up meanwhile.
    func isAlive() -> Bool {
        guard !isBroken else { return false }
        // What may lie there: a ticket of TLS, a change of a setting, or the server's last words.
        for _ in 0..<3 {
            var descriptor = pollfd(fd: pq_socket(handle), events: Int16(POLLIN), revents: 0)
            guard poll(&descriptor, 1, 0) > 0 else { return true }
            guard pq_consumeInput(handle) == 1, pq_status(handle) == CONNECTION_OK else {
                break
            }
            _ = pq_isBusy(handle)
        }
        _ = lost()
        return false
    }

    func begin(_ sql: String) throws {
        trouble = nil
        transactions += 1
        try limitStatements()
        _ = try command(sql)
    }

    /// - Throws: `DatabaseError.outcomeUnknown` where the server does not say what became of it;
    ///   any other error means that nothing was committed.
    func commit() throws {
        guard isAlive() else { throw DatabaseError.unreachable("the connection was lost") }
        guard pq_transactionStatus(handle) == PQTRANS_INTRANS else {
            throw DatabaseError.failed("the transaction was aborted")
        }
        let tag: String
        do { tag = try command("COMMIT") } catch {
            // An error that leaves the connection idle is the server's word that it rolled back.
            guard !isBroken, pq_transactionStatus(handle) == PQTRANS_IDLE else {
                markBroken()
                throw DatabaseError.outcomeUnknown(
                    "the connection was lost while a transaction was being committed")
            }
            throw error
        }
        guard tag == "COMMIT" else {
            throw DatabaseError.failed("the transaction was aborted")
        }
    }

    /// Undoes what was begun; a connection that cannot even do that is not used again.
    func rollback() {
        guard !isBroken else { return }
        switch pq_transactionStatus(handle) {
        case PQTRANS_IDLE: return
        case PQTRANS_INTRANS, PQTRANS_INERROR:
            if (try? command("ROLLBACK")) == nil { markBroken() }
        default: markBroken()
        }
    }

    // MARK: Statements

    /// Runs SQL without arguments.
    ///
    /// - Returns: The tag of its last statement, such as `COMMIT`.
    func command(_ sql: String) throws -> String {
        guard pq_sendQuery(handle, sql) == 1 else { throw lost() }
        try flush()
        var tag = ""
        try results { result in tag = String(cString: pq_cmdStatus(result)) }
        return tag
    }

    /// Reads every result of what was sent; `body` sees those that are no errors.
    ///
    /// - Throws: The first error, after all have been read.
    func results(_ body: (OpaquePointer) throws -> Void) throws {
        var failure: (any Error)?
        while let result = try nextResult() {
            defer { pq_clear(result) }
            switch pq_resultStatus(result) {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY:
                guard failure == nil else { continue }
                do { try body(result) } catch { failure = error }
            case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE:
                let error = self.failure(of: result)
                if failure == nil { failure = error }
            default:
                // A COPY that nobody here began.
                throw lost()
            }
        }
        if let failure { throw failure }
    }

    /// The next result, waited for; `nil` when a statement has no more.
    func nextResult() throws -> OpaquePointer? {
        while pq_isBusy(handle) != 0 {
            _ = try wait(POLLIN)
            guard pq_consumeInput(handle) == 1 else { throw lost() }
        }
        return pq_getResult(handle)
    }

    /// Sends what is buffered; takes in what the server says meanwhile, so that neither waits for
    /// the other.
    func flush() throws {
        while true {
            switch pq_flush(handle) {
            case 0: return
            case 1:
                if try wait(POLLIN | POLLOUT) & Int16(POLLIN) != 0, pq_consumeInput(handle) != 1 {
                    throw lost()
                }
            default: throw lost()
            }
        }
    }

    private func wait(_ events: Int32) throws -> Int16 {
        var descriptor = pollfd(fd: pq_socket(handle), events: Int16(events), revents: 0)
        while true {
            let count = poll(&descriptor, 1, silenceMilliseconds)
            if count > 0 { return descriptor.revents }
            if count == 0 {
                _ = lost()
                throw DatabaseError.unreachable("the server has gone silent")
            }
            guard errno == EINTR else { throw lost() }
        }
    }

    // MARK: Errors

    /// The error that a result stands for.
    func failure(of result: OpaquePointer) -> DatabaseError {
        let fields = PostgresErrorFields(result)
        guard !fields.state.isEmpty else { return lost() }
        if fields.isConflict { note(.conflict) }
        if fields.isStalePlan { note(.stalePlan) }
        if fields.endsConnection || pq_status(handle) != CONNECTION_OK {
            note(.lost)
            markBroken()
        }
        return fields.error
    }

    /// The connection is of no use any more.
    func lost() -> DatabaseError {
        note(.lost)
        markBroken()
        return .unreachable(Self.words(handle))
    }

    func markBroken() { isBroken = true }

    private func note(_ trouble: Trouble) {
        if self.trouble == nil { self.trouble = trouble }
    }

    private static func words(_ handle: OpaquePointer) -> String {
        let words = pq_errorMessage(handle).map { String(cString: $0) } ?? ""
        let lines = words.split(whereSeparator: \.isNewline).map {
            $0.trimmingPrefix { $0.isWhitespace }
        }
        return lines.isEmpty ? "the connection was lost" : lines.joined(separator: "; ")
    }
}
