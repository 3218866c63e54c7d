internal import CPostgres

extension PostgresConnection {
    /// Statements of one pipeline chunk at most, and bytes of arguments after which it ends.
    private static let chunkStatements = 512
    private static let chunkBytes = 64 << 10

    /// Runs one prepared statement many times without waiting for each answer: two chunks are
    /// under way at a time, so that the server works while the answers of the former are read.
    ///
    /// `fill` sets the arguments of the run with its index, `receive` takes that run's result.
    private func pipeline(
        _ statement: PostgresStatement, count: Int,
        fill: (Int, inout PostgresParameters) throws -> Void,
        receive: (Int, OpaquePointer) throws -> Void
    ) throws {
        guard pq_enterPipelineMode(handle) == 1 else { throw lost() }
        var failure: (any Error)?
        var chunks: [Int] = []
        var sent = 0
        var received = 0
        while true {
            while chunks.count < 2, sent < count, failure == nil {
                let start = sent
                var size = 0
                while sent < count, sent - start < Self.chunkStatements, size < Self.chunkBytes {
                    do { try fill(sent, &parameters) } catch {
                        failure = error
                        break
                    }
                    try send(statement)
                    size += parameters.size
                    sent += 1
                }
                guard sent > start else { break }
                guard pq_pipelineSync(handle) == 1 else { throw lost() }
                chunks.append(sent)
            }
            guard !chunks.isEmpty else { break }
            try flush()
            try receiveChunk(from: received, to: chunks[0], &failure, receive)
            received = chunks.removeFirst()
        }
        guard pq_exitPipelineMode(handle) == 1 else { throw lost() }
        if let failure { throw failure }
    }

    /// Reads the results of a chunk to its end, whatever happens.
    private func receiveChunk(
        from start: Int, to end: Int, _ failure: inout (any Error)?,
        _ receive: (Int, OpaquePointer) throws -> Void
    ) throws {
        var index = start
        while true {
            guard let result = try nextResult() else {
                // The results of one run end with a nil.
                index += 1
                guard index <= end else { throw lost() }
                continue
            }
            defer { pq_clear(result) }
            switch pq_resultStatus(result) {
            case PGRES_PIPELINE_SYNC: return
            case PGRES_PIPELINE_ABORTED: break
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
                guard failure == nil else { break }
                do { try receive(index, result) } catch { failure = error }
            case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE:
                let error = self.failure(of: result)
                if failure == nil { failure = error }
                if isBroken { throw error }
            default: throw lost()
            }
        }
    }

    func execute(_ sql: String, each arguments: [[SQLValue]]) throws -> Int {
        guard let first = arguments.first else { return 0 }
        let statement = try prepared(sql, Self.sample(first, arguments))
        var changes = 0
        try pipeline(
            statement, count: arguments.count,
            fill: { index, parameters in
                guard statement.fits(arguments[index]) else {
                    throw arguments[index].count == first.count
                        ? DatabaseError.failed("arguments of one place differ in type")
                        : Misuse.argumentCount(
                            expected: first.count, given: arguments[index].count)
                }
                try parameters.set(arguments[index])
            },
            receive: { _, result in changes += Self.changes(result) })
        return changes
    }

    func query(
        _ sql: String, eachKey keys: [[UInt8]], _ row: (Int, PostgresRow) throws -> Void
    ) throws {
        guard !keys.isEmpty else { return }
        let statement = try prepared(sql, [.bytes([])])
        let current = PostgresRow(statement.columns)
        defer { current.stand(on: 0, of: nil) }
        try pipeline(
            statement, count: keys.count,
            fill: { index, parameters in try parameters.set(keys[index]) },
            receive: { index, result in
                for number in 0..<pq_ntuples(result) {
                    current.stand(on: number, of: result)
                    try row(index, current)
                }
            })
    }

    /// Arguments that show the types of all: the first that is not null, for each place.
    private static func sample(_ first: [SQLValue], _ arguments: [[SQLValue]]) -> [SQLValue] {
        var sample = first
        for place in sample.indices where sample[place] == .null {
            let value = arguments.first { place < $0.count && $0[place] != .null }?[place]
            sample[place] = value ?? .null
        }
        return sample
    }
}
