internal import CPostgres

extension PostgresConnection {
    /// Opens a COPY into a table. The transaction has no limit of time for a statement from here
    /// on, since this one lasts as long as its rows take to come.
    func beginCopy(into table: String, columns: [String]) throws {
        let sql = """
            SET LOCAL statement_timeout = 0;
            COPY \(table) (\(columns.joined(separator: ", "))) FROM STDIN (FORMAT binary)
            """
        guard pq_sendQuery(handle, sql) == 1 else { throw lost() }
        try flush()
        while let result = try nextResult() {
            defer { pq_clear(result) }
            switch pq_resultStatus(result) {
            case PGRES_COMMAND_OK: break
            case PGRES_COPY_IN: return
            case PGRES_FATAL_ERROR:
                let error = failure(of: result)
                if !isBroken { try? results { _ in } }
                throw error
            default: throw lost()
            }
        }
        throw lost()
    }

    /// Sends a piece of the COPY's data. It may lie in a buffer when this returns.
    func copy(_ bytes: UnsafeRawBufferPointer) throws {
        // What went before has left, so that the buffer stays small.
        try flush()
        let address = bytes.assumingMemoryBound(to: CChar.self).baseAddress
        guard pq_putCopyData(handle, address, Int32(bytes.count)) == 1, pq_flush(handle) >= 0
        else { throw lost() }
    }

    /// Ends the COPY.
    ///
    /// - Parameter reason: Why it is given up; without one, its rows are kept.
    /// - Throws: What the server found wrong with the rows.
    func endCopy(giveUp reason: String? = nil) throws {
        try flush()
        guard pq_putCopyEnd(handle, reason) == 1 else { throw lost() }
        try flush()
        try results { _ in }
    }
}
