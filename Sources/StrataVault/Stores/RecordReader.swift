/// Reads rows inside a transaction; each is checked against its code.
package class RecordReader {
    let session: any DatabaseSession
    let authenticator: RowAuthenticator
    package let indexGeneration: Int

    init(
        _ session: any DatabaseSession, _ authenticator: RowAuthenticator, indexGeneration: Int
    ) {
        self.session = session
        self.authenticator = authenticator
        self.indexGeneration = indexGeneration
    }

    var indexTable: String { RecordStore.indexTable(indexGeneration) }

    // MARK: Subjects

    static let subjectColumns = "n, state, merged_into, rings, revision, code"

    /// - Throws: `VaultError.tampered` where the row was changed outside Strata.
    func subject(_ row: any DatabaseRow) throws -> (row: SubjectRow, code: [UInt8]) {
        let number = row.integer(0)
        guard let state = SubjectState(rawValue: row.integer(1)) else {
            throw VaultError.tampered("subject \(number)")
        }
        let subject = SubjectRow(
            number: number, state: state, mergedInto: row.isNull(2) ? nil : row.integer(2),
            rings: SubjectRow.rings(row.isNull(3) ? nil : row.bytes(3), of: number),
            revision: row.integer(4))
        let code = row.bytes(5)
        guard authenticator.isValid(code, table: SubjectRow.table, subject.canonical) else {
            throw VaultError.tampered("subject \(number)")
        }
        return (subject, code)
    }

    // MARK: Records

    /// What selects the records of the person `$1`, by the number of the first and the index of the
    /// others.
    static let ofSubject = "(n = $1 + 1 AND subject = $1 OR subject = $1 AND n <> subject + 1)"

    static let recordColumns = "n, subject, kind, dataset, batch, revision, sealed, code"

    /// - Throws: `VaultError.tampered` where the row was changed outside Strata.
    func record(_ row: any DatabaseRow) throws -> CheckedRecord {
        let number = row.integer(0)
        guard let kind = UInt8(exactly: row.integer(2)).flatMap(RecordKind.init(rawValue:)) else {
            throw VaultError.tampered("record \(number)")
        }
        let record = RecordRow(
            number: number, subject: row.integer(1), kind: kind, dataset: row.integer(3),
            batch: row.integer(4), revision: row.integer(5),
            sealed: try Self.sealed(row.bytes(6), of: number))
        return try CheckedRecord(
            record, code: row.withBytes(7) { RowAuthenticator.number($0) }, authenticator)
    }

    /// A form that the vault's own format does not have was not written by any version: a vault of a
    /// later one is not opened at all.
    static func sealed(_ bytes: [UInt8], of number: Int64) throws -> SealedRecord {
        do { return try SealedRecord(bytes) } catch {
            throw VaultError.tampered("record \(number)")
        }
    }

    package func records(of subject: Int64) throws -> [RecordRow] {
        try session.all(Self.selectRecords, [.integer(subject)]) { try record($0).row }
    }

    static let selectRecords = "SELECT \(recordColumns) FROM record WHERE \(ofSubject) ORDER BY n"

    /// Whether a person has at most so many records; opens and checks none.
    package func hasFewRecords(of subject: Int64, most: Int) throws -> Bool {
        let found = try session.first(
            Self.countSomeRecords, [.integer(subject), .integer(most + 1)]
        ) { Int($0.integer(0)) }
        return (found ?? 0) <= most
    }

    private static let countSomeRecords =
        "SELECT COUNT(*) FROM (SELECT 1 FROM record WHERE \(ofSubject) LIMIT $2) AS some"

    /// Whether a person has records outside a dataset; opens and checks none.
    package func hasRecords(of subject: Int64, outside dataset: Int64) throws -> Bool {
        try session.first(
            "SELECT 1 FROM record WHERE \(Self.ofSubject) AND dataset <> $2 LIMIT 1",
            [.integer(subject), .integer(dataset)]
        ) { _ in true } ?? false
    }

    /// Calls `body` for records in the order of their numbers, from behind `last`, until it returns
    /// `false`.
    package func records(after last: Int64, _ body: (RecordRow) throws -> Bool) throws {
        try session.query(
            "SELECT \(Self.recordColumns) FROM record WHERE n > $1 ORDER BY n", [.integer(last)]
        ) { try body(try record($0).row) }
    }

    /// Records of an import, any of them.
    package func records(ofBatch batch: Int64, limit: Int) throws -> [RecordRow] {
        try session.all(
            "SELECT \(Self.recordColumns) FROM record WHERE batch = $1 LIMIT $2",
            [.integer(batch), .integer(limit)]
        ) { try record($0).row }
    }

    package func recordCount() throws -> Int {
        Int(try session.first("SELECT COUNT(*) FROM record") { $0.integer(0) } ?? 0)
    }

    // MARK: Documents

    static let documentColumns = "kind, n, revision, clear, sealed, code"

    func document(_ row: any DatabaseRow) throws -> (row: DocumentRow, code: [UInt8]) {
        let number = row.integer(1)
        guard let kind = DocumentKind(rawValue: row.integer(0)) else {
            throw VaultError.tampered("document \(number)")
        }
        let document = DocumentRow(
            kind: kind, number: number, revision: row.integer(2), clear: row.bytes(3),
            sealed: row.isNull(4) ? nil : row.bytes(4))
        let code = row.bytes(5)
        guard authenticator.isValid(code, table: DocumentRow.table, document.canonical) else {
            throw VaultError.tampered("\(kind) \(number)")
        }
        return (document, code)
    }

    package func document(_ kind: DocumentKind, _ number: Int64) throws -> DocumentRow? {
        try session.first(
            "SELECT \(Self.documentColumns) FROM document WHERE kind = $1 AND n = $2",
            [.integer(kind.rawValue), .integer(number)]
        ) { try document($0).row }
    }

    package func documents(_ kind: DocumentKind) throws -> [DocumentRow] {
        try session.all(
            "SELECT \(Self.documentColumns) FROM document WHERE kind = $1 ORDER BY n",
            [.integer(kind.rawValue)]
        ) { try document($0).row }
    }

    /// Documents of a kind in the order of their numbers, from behind `last`, at most so many.
    package func documents(
        _ kind: DocumentKind, after last: Int64, limit: Int
    ) throws -> [DocumentRow] {
        try session.all(
            """
            SELECT \(Self.documentColumns) FROM document WHERE kind = $1 AND n > $2
            ORDER BY n LIMIT $3
            """, [.integer(kind.rawValue), .integer(last), .integer(limit)]
        ) { try document($0).row }
    }

    /// Whether a subject was erased.
    package func isErased(_ subject: Int64) throws -> Bool {
        try session.first(
            "SELECT 1 FROM tombstone WHERE subject = $1", [.integer(subject)]
        ) { _ in true } ?? false
    }
}
