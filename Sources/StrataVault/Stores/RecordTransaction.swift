/// Writes rows, and keeps the digest of the state in step with them.
package final class RecordTransaction: RecordReader {
    private var digest: StateDigest
    /// The sequence of the key store that the change goes with.
    package var keySequence: Int64 = 0
    /// How many changes the records have behind them; the next transaction has one more.
    package var sequence: Int64 { digest.sequence }
    /// The kinds of documents that were written or deleted.
    private(set) var touched: Set<DocumentKind> = []

    init(
        _ session: any DatabaseSession, _ authenticator: RowAuthenticator, digest: StateDigest,
        indexGeneration: Int
    ) {
        self.digest = digest
        super.init(session, authenticator, indexGeneration: indexGeneration)
    }

    /// Writes the digest down; the last step of the transaction.
    func close() throws {
        digest.sequence += 1
        digest.keySequence = max(digest.keySequence, keySequence)
        try session.execute(
            """
            UPDATE vault_state SET sequence = $1, total = $2, row_count = $3, key_sequence = $4,
            code = $5 WHERE id = 1
            """,
            [
                .integer(digest.sequence), .bytes(digest.sumBytes), .integer(digest.rows),
                .integer(digest.keySequence), .bytes(authenticator.code(state: digest)),
            ])
    }

    func count(in code: [UInt8]) {
        digest.sum &+= authenticator.addend(code)
        digest.rows += 1
    }

    func count(out code: [UInt8]) {
        digest.sum &-= authenticator.addend(code)
        digest.rows -= 1
    }

    func count(out code: UInt128) {
        digest.sum &-= authenticator.addend(code)
        digest.rows -= 1
    }

    // MARK: New rows, many at a time

    /// Adds records, ascending by number.
    package func insert(_ records: [NewRecord]) throws {
        guard !records.isEmpty else { return }
        let writer = try session.bulkWriter(
            into: "record",
            columns: ["n", "subject", "kind", "dataset", "batch", "revision", "sealed", "code"])
        for record in records {
            try writer.add(record.number)
            try writer.add(record.subject)
            try writer.add(Int64(record.kind.rawValue))
            try writer.add(record.dataset)
            try writer.add(record.batch)
            try writer.add(1)
            try writer.add(record.sealed)
            try record.code.withBytes { try writer.add($0) }
            try writer.endRow()
            digest.sum &+= record.code.addend
        }
        try writer.finish()
        digest.rows += Int64(records.count)
    }

    // MARK: Changes

    /// Deletes subjects and all of their records.
    package func delete(subjects: [Int64]) throws {
        try releaseObjects(ofSubjects: subjects)
        try delete(allScoresOf: subjects)
        let hasFormer = try session.first("SELECT n FROM former LIMIT 1") { _ in true } ?? false
        let hasHeld = try session.first("SELECT n FROM held LIMIT 1") { _ in true } ?? false
        for subject in subjects {
            if hasFormer { try deleteFormer(ofSubject: subject) }
            for table in hasHeld ? ["record", "held"] : ["record"] {
                let own = table == "record" ? Self.ofSubject : "subject = $1"
                try session.query(
                    "SELECT code FROM \(table) WHERE \(own)", [.integer(subject)]
                ) {
                    count(out: $0.bytes(0))
                    return true
                }
            }
            try session.query("SELECT code FROM subject WHERE n = $1", [.integer(subject)]) {
                count(out: $0.bytes(0))
                return true
            }
        }
        let arguments = subjects.map { [SQLValue.integer($0)] }
        try session.execute("DELETE FROM record WHERE \(Self.ofSubject)", each: arguments)
        if hasHeld {
            try session.execute("DELETE FROM held WHERE subject = $1", each: arguments)
        }
        try session.execute("DELETE FROM subject WHERE n = $1", each: arguments)
    }

    // MARK: Documents

    /// Adds a document or replaces it by a later revision.
    package func put(_ document: DocumentRow) throws {
        touched.insert(document.kind)
        let key: [SQLValue] = [.integer(document.kind.rawValue), .integer(document.number)]
        let old = try session.first(
            "SELECT \(Self.documentColumns) FROM document WHERE kind = $1 AND n = $2", key
        ) { try self.document($0) }
        var changed = document
        changed.revision = (old?.row.revision ?? 0) + 1
        let code = authenticator.code(table: DocumentRow.table, changed.canonical)
        if let old {
            count(out: old.code)
            try session.execute("DELETE FROM document WHERE kind = $1 AND n = $2", key)
        }
        try session.execute(
            "INSERT INTO document VALUES ($1, $2, $3, $4, $5, $6)",
            key + [
                .integer(changed.revision), .bytes(changed.clear),
                changed.sealed.map(SQLValue.bytes) ?? .null, .bytes(code),
            ])
        count(in: code)
    }

    package func delete(_ kind: DocumentKind, _ number: Int64) throws {
        touched.insert(kind)
        let key: [SQLValue] = [.integer(kind.rawValue), .integer(number)]
        try session.query("SELECT code FROM document WHERE kind = $1 AND n = $2", key) {
            count(out: $0.bytes(0))
            return true
        }
        try session.execute("DELETE FROM document WHERE kind = $1 AND n = $2", key)
    }

    // MARK: Tombstones

    /// Marks subjects as erased, unless they are; what is left of them is a number and when.
    package func bury(_ subjects: [Int64], at time: Int64, intent: Int64) throws {
        let rows = try subjects.filter { try !isErased($0) }.map { subject -> [SQLValue] in
            let code = Self.tombstoneCode(subject, time, intent, authenticator)
            count(in: code)
            return [.integer(subject), .integer(time), .integer(intent), .bytes(code)]
        }
        try session.execute("INSERT INTO tombstone VALUES ($1, $2, $3, $4)", each: rows)
    }

    static func tombstoneCode(
        _ subject: Int64, _ time: Int64, _ intent: Int64, _ authenticator: RowAuthenticator
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendBigEndian(subject)
        bytes.appendBigEndian(time)
        bytes.appendBigEndian(intent)
        return authenticator.code(table: "tombstone", bytes)
    }
}
