/// A piece of a campaign's queue: up to 256 people in their order, sealed as a whole.
///
/// In the clear stand the campaign, a stream (a number that says nothing by itself), the piece's place
/// in it, how many of its people wait, and when the next of those who do not wait comes back: facts
/// about the piece, none about a person. Who is in it, in which order and what became of them is
/// sealed under the catalogue key.
package struct QueueBlockRow: Sendable, Hashable {
    package static let table = "queue_block"

    package var campaign: Int64
    package var stream: Int64
    package var number: Int64
    package var waiting: Int64
    /// Microseconds since 1970, UTC, full minutes; `Int64.max` where nobody comes back.
    package var due: Int64
    package var revision: Int64
    package var sealed: [UInt8]

    package init(
        campaign: Int64, stream: Int64, number: Int64, waiting: Int64, due: Int64,
        revision: Int64, sealed: [UInt8]
    ) {
        self.campaign = campaign
        self.stream = stream
        self.number = number
        self.waiting = waiting
        self.due = due
        self.revision = revision
        self.sealed = sealed
    }

    var canonical: [UInt8] {
        var bytes: [UInt8] = []
        for number in [campaign, stream, number, waiting, due, revision] {
            bytes.appendBigEndian(number)
        }
        bytes += sealed
        return bytes
    }

    static let migration = Migration(
        "records-6-queue",
        [
            """
            CREATE TABLE queue_block (
                campaign BIGINT NOT NULL, stream BIGINT NOT NULL, n BIGINT NOT NULL,
                waiting BIGINT NOT NULL, due BIGINT NOT NULL, revision BIGINT NOT NULL,
                sealed BYTES NOT NULL, code BYTES NOT NULL, PRIMARY KEY (campaign, stream, n))
            """,
            """
            CREATE INDEX queue_waiting ON queue_block (campaign, stream, n) WHERE waiting > 0
            """,
            "CREATE INDEX queue_due ON queue_block (campaign, due)",
        ])
}

extension RecordReader {
    static let queueColumns = "campaign, stream, n, waiting, due, revision, sealed, code"

    /// - Throws: `VaultError.tampered` where the row was changed outside Strata.
    func queueBlock(_ row: any DatabaseRow) throws -> (row: QueueBlockRow, code: [UInt8]) {
        let block = QueueBlockRow(
            campaign: row.integer(0), stream: row.integer(1), number: row.integer(2),
            waiting: row.integer(3), due: row.integer(4), revision: row.integer(5),
            sealed: row.bytes(6))
        let code = row.bytes(7)
        guard authenticator.isValid(code, table: QueueBlockRow.table, block.canonical) else {
            throw VaultError.tampered(
                "queue_block \(block.campaign)/\(block.stream)/\(block.number)")
        }
        return (block, code)
    }

    package func queueBlock(
        _ campaign: Int64, _ stream: Int64, _ number: Int64
    ) throws -> QueueBlockRow? {
        try session.first(
            """
            SELECT \(Self.queueColumns) FROM queue_block
            WHERE campaign = $1 AND stream = $2 AND n = $3
            """, [.integer(campaign), .integer(stream), .integer(number)]
        ) { try queueBlock($0).row }
    }

    /// The first piece of a stream, from `number` on, in which somebody waits.
    package func waitingBlock(
        _ campaign: Int64, _ stream: Int64, from number: Int64
    ) throws -> QueueBlockRow? {
        try session.first(
            """
            SELECT \(Self.queueColumns) FROM queue_block
            WHERE campaign = $1 AND stream = $2 AND n >= $3 AND waiting > 0 ORDER BY n LIMIT 1
            """, [.integer(campaign), .integer(stream), .integer(number)]
        ) { try queueBlock($0).row }
    }

    /// Pieces in which somebody has come back by a time, the earliest first.
    package func dueBlocks(_ campaign: Int64, at time: Int64, limit: Int) throws -> [QueueBlockRow]
    {
        try session.all(
            """
            SELECT \(Self.queueColumns) FROM queue_block WHERE campaign = $1 AND due <= $2
            ORDER BY due LIMIT $3
            """, [.integer(campaign), .integer(time), .integer(limit)]
        ) { try queueBlock($0).row }
    }

    /// Calls `body` for all pieces of a campaign's queue.
    package func queueBlocks(_ campaign: Int64, _ body: (QueueBlockRow) throws -> Bool) throws {
        try session.query(
            """
            SELECT \(Self.queueColumns) FROM queue_block WHERE campaign = $1 ORDER BY stream, n
            """, [.integer(campaign)]
        ) { try body(try queueBlock($0).row) }
    }

    /// A mark of a person that changes whenever a record of theirs comes, goes or is changed.
    package func personMark(_ subject: Int64) throws -> [Int64] {
        var mark =
            try session.first(
                "SELECT COUNT(*), MAX(n), CAST(SUM(revision) AS BIGINT) FROM record WHERE \(Self.ofSubject)",
                [.integer(subject)]
            ) {
                [$0.integer(0), $0.isNull(1) ? 0 : $0.integer(1), $0.isNull(2) ? 0 : $0.integer(2)]
            }
            ?? []
        mark +=
            try session.first(
                "SELECT state, revision FROM subject WHERE n = $1", [.integer(subject)]
            ) { [$0.integer(0), $0.integer(1)] } ?? [0, 0]
        return mark
    }
}

extension RecordTransaction {
    /// Adds pieces of a queue that are not there yet.
    package func insert(_ blocks: [QueueBlockRow]) throws {
        guard !blocks.isEmpty else { return }
        let writer = try session.bulkWriter(
            into: "queue_block",
            columns: [
                "campaign", "stream", "n", "waiting", "due", "revision", "sealed", "code",
            ])
        for block in blocks {
            let code = authenticator.code(table: QueueBlockRow.table, block.canonical)
            for number in [
                block.campaign, block.stream, block.number, block.waiting, block.due,
                block.revision,
            ] { try writer.add(number) }
            try writer.add(block.sealed)
            try writer.add(code)
            try writer.endRow()
            count(in: code)
        }
        try writer.finish()
    }

    /// Puts a piece in the place of the one that was read.
    ///
    /// - Throws: `VaultError.epochPassed` where somebody changed it meanwhile.
    package func update(_ block: QueueBlockRow) throws {
        let key: [SQLValue] = [
            .integer(block.campaign), .integer(block.stream), .integer(block.number),
        ]
        let old = try session.first(
            "SELECT code FROM queue_block WHERE campaign = $1 AND stream = $2 AND n = $3", key
        ) { $0.bytes(0) }
        guard let old else { throw VaultError.notFound("queue_block") }
        let code = authenticator.code(table: QueueBlockRow.table, block.canonical)
        try session.execute(
            """
            UPDATE queue_block SET waiting = $4, due = $5, revision = $6, sealed = $7, code = $8
            WHERE campaign = $1 AND stream = $2 AND n = $3
            """,
            key + [
                .integer(block.waiting), .integer(block.due), .integer(block.revision),
                .bytes(block.sealed), .bytes(code),
            ])
        count(out: old)
        count(in: code)
    }

    /// Deletes a campaign's queue.
    package func deleteQueue(_ campaign: Int64) throws {
        try session.query(
            "SELECT code FROM queue_block WHERE campaign = $1", [.integer(campaign)]
        ) {
            count(out: $0.bytes(0))
            return true
        }
        try session.execute("DELETE FROM queue_block WHERE campaign = $1", [.integer(campaign)])
    }
}
