/// A company of a list: in the clear, as it is about no person, and authenticated.
package struct CompanyRow: Sendable, Hashable {
    package static let table = "company"

    package var number: Int64
    package var dataset: Int64
    package var batch: Int64
    package var revision: Int64
    package var name: String
    /// Label and value of what else is known, such as its switchboard.
    package var facts: [String: String]

    package init(
        number: Int64, dataset: Int64, batch: Int64, revision: Int64 = 1, name: String,
        facts: [String: String]
    ) {
        self.number = number
        self.dataset = dataset
        self.batch = batch
        self.revision = revision
        self.name = name
        self.facts = facts
    }

    /// The facts as the table has them.
    var body: [UInt8] { CBOR.map(facts.mapValues(CBOR.text)).encoded }

    var canonical: [UInt8] {
        CBOR.array([
            .integer(number), .integer(dataset), .integer(batch), .integer(revision), .text(name),
            .bytes(body),
        ]).encoded
    }

    static let migration = Migration(
        "records-3-company",
        [
            """
            CREATE TABLE company (
                n BIGINT PRIMARY KEY NOT NULL, dataset BIGINT NOT NULL, batch BIGINT NOT NULL,
                revision BIGINT NOT NULL, name TEXT NOT NULL, body BYTES NOT NULL,
                code BYTES NOT NULL)
            """,
            "CREATE INDEX company_name ON company (name)",
            "CREATE INDEX company_batch ON company (batch)",
        ])
}

extension RecordReader {
    static let companyColumns = "n, dataset, batch, revision, name, body, code"

    /// - Throws: `VaultError.tampered` where the row was changed outside Strata.
    func company(_ row: any DatabaseRow) throws -> (row: CompanyRow, code: [UInt8]) {
        let number = row.integer(0)
        let body = row.bytes(5)
        guard case .map(let facts)? = try? CBOR(body) else {
            throw VaultError.tampered("company \(number)")
        }
        let company = CompanyRow(
            number: number, dataset: row.integer(1), batch: row.integer(2),
            revision: row.integer(3), name: row.text(4), facts: facts.compactMapValues(\.text))
        let code = row.bytes(6)
        guard company.body == body,
            authenticator.isValid(code, table: CompanyRow.table, company.canonical)
        else { throw VaultError.tampered("company \(number)") }
        return (company, code)
    }

    package func company(_ number: Int64) throws -> CompanyRow? {
        try session.first(
            "SELECT \(Self.companyColumns) FROM company WHERE n = $1", [.integer(number)]
        ) { try company($0).row }
    }

    /// Companies of a name, as it stands there.
    package func companies(named name: String) throws -> [CompanyRow] {
        try session.all(
            "SELECT \(Self.companyColumns) FROM company WHERE name = $1 ORDER BY n", [.text(name)]
        ) { try company($0).row }
    }

    /// Calls `body` for companies in the order of their numbers, until it returns `false`.
    package func companies(_ body: (CompanyRow) throws -> Bool) throws {
        try session.query("SELECT \(Self.companyColumns) FROM company ORDER BY n", []) {
            try body(try company($0).row)
        }
    }

    /// Companies in the order of their numbers, from behind `last`, at most so many.
    package func companies(after last: Int64, limit: Int) throws -> [CompanyRow] {
        try session.all(
            "SELECT \(Self.companyColumns) FROM company WHERE n > $1 ORDER BY n LIMIT $2",
            [.integer(last), .integer(limit)]
        ) { try company($0).row }
    }

    package func companyCount() throws -> Int {
        Int(try session.first("SELECT COUNT(*) FROM company") { $0.integer(0) } ?? 0)
    }
}

extension RecordTransaction {
    /// Adds companies that are not there yet.
    package func insert(_ companies: [CompanyRow]) throws {
        let rows = companies.map { company -> [SQLValue] in
            let code = authenticator.code(table: CompanyRow.table, company.canonical)
            count(in: code)
            return [
                .integer(company.number), .integer(company.dataset), .integer(company.batch),
                .integer(company.revision), .text(company.name), .bytes(company.body),
                .bytes(code),
            ]
        }
        try session.execute(
            "INSERT INTO company (\(Self.companyColumns)) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            each: rows)
    }

    /// Deletes the companies that an import brought.
    ///
    /// - Returns: How many there were.
    @discardableResult
    package func deleteCompanies(ofBatch batch: Int64) throws -> Int {
        try session.query("SELECT code FROM company WHERE batch = $1", [.integer(batch)]) {
            count(out: $0.bytes(0))
            return true
        }
        return try session.execute("DELETE FROM company WHERE batch = $1", [.integer(batch)])
    }
}
