/// A record as it was before a correction, kept so that the correction can be taken back.
///
/// It is sealed under the keys that it always had, so whoever is erased takes it along.
package struct FormerRecord: Sendable {
    package static let table = "former"

    package var record: Int64
    /// The import that put another in its place.
    package var batch: Int64
    package var revision: Int64
    package var sealed: SealedRecord

    package init(record: Int64, batch: Int64, revision: Int64, sealed: SealedRecord) {
        self.record = record
        self.batch = batch
        self.revision = revision
        self.sealed = sealed
    }

    var canonical: [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendBigEndian(record)
        bytes.appendBigEndian(batch)
        bytes.appendBigEndian(revision)
        sealed.appendOutline(to: &bytes)
        return bytes
    }
}

extension RecordStore {
    static let formerMigration = Migration(
        "records-41-former",
        [
            """
            CREATE TABLE former (
                n BIGINT NOT NULL, revision BIGINT NOT NULL, batch BIGINT NOT NULL,
                sealed BYTES NOT NULL, code BYTES NOT NULL, PRIMARY KEY (n, revision))
            """,
            "CREATE INDEX former_batch ON former (batch)",
        ])
}

extension RecordReader {
    static let formerColumns = "n, revision, batch, sealed, code"

    func former(_ row: any DatabaseRow) throws -> (row: FormerRecord, code: [UInt8]) {
        let former = FormerRecord(
            record: row.integer(0), batch: row.integer(2), revision: row.integer(1),
            sealed: try SealedRecord(row.bytes(3)))
        let code = row.bytes(4)
        guard authenticator.isValid(code, table: FormerRecord.table, former.canonical) else {
            throw VaultError.tampered("former \(former.record)")
        }
        return (former, code)
    }

    /// What an import has put others in the place of, any of them.
    package func formerRecords(ofBatch batch: Int64, limit: Int) throws -> [FormerRecord] {
        try session.all(
            "SELECT \(Self.formerColumns) FROM former WHERE batch = $1 LIMIT $2",
            [.integer(batch), .integer(limit)]
        ) { try former($0).row }
    }

    /// How many former records there are of a dataset's records.
    package func formerCount(ofDataset dataset: Int64) throws -> Int {
        Int(
            try session.first(
                """
                SELECT COUNT(*) FROM former
                WHERE n IN (SELECT n FROM record WHERE dataset = $1)
                """, [.integer(dataset)]
            ) { $0.integer(0) } ?? 0)
    }

    /// Records of a dataset in the order of their numbers, from behind `last`.
    package func records(
        ofDataset dataset: Int64, after last: Int64, limit: Int
    ) throws -> [RecordRow] {
        try session.all(
            """
            SELECT \(Self.recordColumns) FROM record WHERE n > $1 AND dataset = $2
            ORDER BY n LIMIT $3
            """, [.integer(last), .integer(dataset), .integer(limit)]
        ) { try record($0).row }
    }
}

extension RecordTransaction {
    /// Keeps former records; one of the same record and revision must not be there.
    package func keep(_ former: [FormerRecord]) throws {
        let rows = former.map { row -> [SQLValue] in
            let code = authenticator.code(table: FormerRecord.table, row.canonical)
            count(in: code)
            return [
                .integer(row.record), .integer(row.revision), .integer(row.batch),
                .bytes(row.sealed.bytes), .bytes(code),
            ]
        }
        try session.execute(
            "INSERT INTO former (\(Self.formerColumns)) VALUES ($1, $2, $3, $4, $5)", each: rows)
    }

    /// Forgets what records were before.
    package func deleteFormer(ofRecord number: Int64) throws {
        try session.query("SELECT code FROM former WHERE n = $1", [.integer(number)]) {
            count(out: $0.bytes(0))
            return true
        }
        try session.execute("DELETE FROM former WHERE n = $1", [.integer(number)])
    }

    /// Forgets one of them.
    package func delete(_ former: FormerRecord) throws {
        let key: [SQLValue] = [.integer(former.record), .integer(former.revision)]
        try session.query("SELECT code FROM former WHERE n = $1 AND revision = $2", key) {
            count(out: $0.bytes(0))
            return true
        }
        try session.execute("DELETE FROM former WHERE n = $1 AND revision = $2", key)
    }

    /// Forgets what the records of a person were before.
    func deleteFormer(ofSubject subject: Int64) throws {
        let records = try session.all(
            "SELECT n FROM record WHERE \(Self.ofSubject)", [.integer(subject)]
        ) { $0.integer(0) }
        for record in records { try deleteFormer(ofRecord: record) }
    }
}
