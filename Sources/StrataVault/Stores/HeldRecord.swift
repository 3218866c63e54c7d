/// Values that may be kept for minutes only: a record in a table of its own, whose ring is no
/// person's and has its key among the holds of the key store.
enum HeldRecord {
    static let table = "held"
}

extension RecordRow {
    func heldCode(_ authenticator: RowAuthenticator) -> [UInt8] {
        authenticator.code(table: HeldRecord.table, canonical)
    }
}

extension RecordStore {
    static let heldMigration = Migration(
        "records-42-held",
        [
            """
            CREATE TABLE held (
                n BIGINT PRIMARY KEY NOT NULL, subject BIGINT NOT NULL, kind BIGINT NOT NULL,
                dataset BIGINT NOT NULL, batch BIGINT NOT NULL, revision BIGINT NOT NULL,
                sealed BYTES NOT NULL, code BYTES NOT NULL)
            """,
            "CREATE INDEX held_subject ON held (subject)",
        ])
}

extension RecordReader {
    func held(_ row: any DatabaseRow) throws -> (row: RecordRow, code: [UInt8]) {
        let number = row.integer(0)
        guard let kind = UInt8(exactly: row.integer(2)).flatMap(RecordKind.init(rawValue:)) else {
            throw VaultError.tampered("held \(number)")
        }
        let held = RecordRow(
            number: number, subject: row.integer(1), kind: kind, dataset: row.integer(3),
            batch: row.integer(4), revision: row.integer(5),
            sealed: try SealedRecord(row.bytes(6)))
        let code = row.bytes(7)
        guard authenticator.isValid(code, table: HeldRecord.table, held.canonical) else {
            throw VaultError.tampered("held \(number)")
        }
        return (held, code)
    }

    /// What is held of a person.
    package func held(of subject: Int64) throws -> [RecordRow] {
        try session.all(
            "SELECT \(Self.recordColumns) FROM held WHERE subject = $1 ORDER BY n",
            [.integer(subject)]
        ) { try held($0).row }
    }

    /// The numbers of all that is held; of an import alone where one is named.
    package func heldNumbers(ofBatch batch: Int64? = nil) throws -> [Int64] {
        guard let batch else {
            return try session.all("SELECT n FROM held ORDER BY n") { $0.integer(0) }
        }
        return try session.all(
            "SELECT n FROM held WHERE batch = $1 ORDER BY n", [.integer(batch)]
        ) { $0.integer(0) }
    }
}

extension RecordTransaction {
    /// Adds held values.
    package func insert(held records: [RecordRow]) throws {
        let rows = records.map { row -> [SQLValue] in
            let code = row.heldCode(authenticator)
            count(in: code)
            return [
                .integer(row.number), .integer(row.subject),
                .integer(Int64(row.kind.rawValue)), .integer(row.dataset), .integer(row.batch),
                .integer(row.revision), .bytes(row.sealed.bytes), .bytes(code),
            ]
        }
        try session.execute(
            "INSERT INTO held (\(Self.recordColumns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            each: rows)
    }

    /// Deletes held values whose keys are gone.
    package func delete(held numbers: [Int64]) throws {
        for number in numbers {
            try session.query("SELECT code FROM held WHERE n = $1", [.integer(number)]) {
                count(out: $0.bytes(0))
                return true
            }
        }
        try session.execute(
            "DELETE FROM held WHERE n = $1", each: numbers.map { [.integer($0)] })
    }
}
