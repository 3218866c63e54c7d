internal import CPostgres

extension PostgresConnection {
    /// Sends a statement with its arguments, prepared where that pays.
    ///
    /// - Returns: Its columns; `nil` where only the result will tell.
    private func send(_ sql: String, _ arguments: [SQLValue]) throws -> [PostgresColumn]? {
        if Self.isPreparable(sql) {
            let statement = try prepared(sql, arguments)
            try parameters.set(arguments)
            try send(statement)
            return statement.columns
        }
        try Self.checkCount(sql, arguments.count)
        try parameters.set(arguments)
        let types = arguments.map(\.postgresType)
        let sent = parameters.send { count, values, lengths, formats in
            pq_sendQueryParams(handle, sql, count, types, values, lengths, formats, 1)
        }
        guard sent == 1 else { throw lost() }
        return nil
    }

    /// Sends a prepared statement with the arguments that `parameters` holds.
    func send(_ statement: PostgresStatement) throws {
        let sent = parameters.send { count, values, lengths, formats in
            pq_sendQueryPrepared(handle, statement.name, count, values, lengths, formats, 1)
        }
        guard sent == 1 else { throw lost() }
    }

    /// - Returns: The rows that it changed.
    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        _ = try send(sql, arguments)
        try flush()
        var changes = 0
        try results { changes += Self.changes($0) }
        return changes
    }

    /// Runs a query; rows come one by one, so that an answer of any size fits in memory.
    ///
    /// `interrupt` tells the server to stop, where `row` wants no more and much may be left;
    /// without it, the rest is read and dropped.
    func query(
        _ sql: String, _ arguments: [SQLValue], interrupt: (() throws -> Void)?,
        _ row: (PostgresRow) throws -> Bool
    ) throws {
        let columns = try send(sql, arguments)
        guard pq_setSingleRowMode(handle) == 1 else { throw lost() }
        try flush()
        var current = columns.map(PostgresRow.init)
        var dropped: Int?
        var isInterrupted = false
        var readerError: (any Error)?
        do {
            try results { result in
                guard pq_resultStatus(result) == PGRES_SINGLE_TUPLE else { return }
                if let count = dropped {
                    dropped = count + 1
                    if count == 500, interrupt != nil {
                        isInterrupted = true
                        cancel()
                    }
                    return
                }
                let row_ = try current ?? PostgresRow(PostgresColumn.all(result))
                current = row_
                row_.stand(on: 0, of: result)
                defer { row_.stand(on: 0, of: nil) }
                do {
                    if try !row(row_) { dropped = 0 }
                } catch {
                    readerError = error
                    dropped = 0
                }
            }
        } catch {
            guard isInterrupted, !isBroken else { throw error }
        }
        if isInterrupted { try interrupt?() }
        if let readerError { throw readerError }
    }

    /// Asks the server to stop the current statement; it may have ended before.
    private func cancel() {
        guard let request = pq_getCancel(handle) else { return }
        defer { pq_freeCancel(request) }
        _ = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) {
            pq_cancel(request, $0.baseAddress, 256)
        }
    }

    /// The rows that a statement changed, by the tag of its result.
    static func changes(_ result: OpaquePointer) -> Int {
        guard let tag = pq_cmdStatus(result) else { return 0 }
        // INSERT, UPDATE, DELETE; SELECT and others count rows that they did not change.
        guard "IUD".utf8.contains(UInt8(bitPattern: tag[0])) else { return 0 }
        var count = 0
        var digit = pq_cmdTuples(result)
        while let byte = digit?.pointee, byte >= 48, byte <= 57 {
            count = count * 10 + Int(byte - 48)
            digit = digit?.successor()
        }
        return count
    }

    // MARK: Preparing

    /// The statement, prepared for arguments of these types.
    func prepared(_ sql: String, _ arguments: [SQLValue]) throws -> PostgresStatement {
        if let statement = statements[sql]?.first(where: { $0.fits(arguments) }) {
            return statement
        }
        try Self.checkCount(sql, arguments.count)
        statementCount += 1
        let name = "s\(transactions)_\(statementCount)"
        let types = arguments.map(\.postgresType)
        guard pq_sendPrepare(handle, name, sql, Int32(types.count), types) == 1 else {
            throw lost()
        }
        try flush()
        try results { _ in }
        guard pq_sendDescribePrepared(handle, name) == 1 else { throw lost() }
        try flush()
        var found: [Oid] = []
        var columns: [PostgresColumn] = []
        try results { result in
            found = (0..<pq_nparams(result)).map { pq_paramtype(result, $0) }
            columns = try PostgresColumn.all(result)
        }
        let statement = PostgresStatement(name: name, types: found, columns: columns)
        statements[sql, default: []].append(statement)
        return statement
    }

    /// Gives up all prepared statements, before the next transaction.
    func dropStatements() { statementCount = 1_000_000 }

    /// Gives up prepared statements where there are too many.
    func limitStatements() throws {
        guard statementCount > 256 else { return }
        statements = [:]
        statementCount = 0
        _ = try command("DEALLOCATE ALL")
    }

    private static func isPreparable(_ sql: String) -> Bool {
        let word = sql.utf8.drop { $0 == 32 || $0 == 10 }.prefix { $0 > 32 && $0 != 40 }
        return ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VALUES"].contains {
            $0.utf8.elementsEqual(word)
        }
    }

    /// The server would take arguments beyond the last `$n` without a word.
    private static func checkCount(_ sql: String, _ given: Int) throws {
        let expected = SQLPlaceholders.highest(in: sql)
        guard expected == given else {
            throw Misuse.argumentCount(expected: expected, given: given)
        }
    }
}
