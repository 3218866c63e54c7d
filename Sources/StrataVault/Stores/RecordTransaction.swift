/// Writes rows, and keeps the digest of the state in step with them.
package final class RecordTransaction: RecordReader {
    private var digest: StateDigest
    /// The sequence of the key store that the change goes with.
    package var keySequence: Int64 = 0
    /// How many changes the records have behind them; the next transaction has one more.
    package var sequence: Int64 { digest.sequence }

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

    // MARK: New rows, many at a time

    /// Adds new people, ascending by number.
    package func insert(_ subjects: [NewSubject]) throws {
        guard !subjects.isEmpty else { return }
        let writer = try session.bulkWriter(
            into: "subject",
            columns: ["n", "state", "merged_into", "rings", "revision", "code"])
        for subject in subjects {
            try writer.add(subject.number)
            try writer.add(SubjectState.active.rawValue)
            try writer.addNull()
            try writer.addNull()
            try writer.add(1)
            try subject.code.withBytes { try writer.add($0) }
            try writer.endRow()
            digest.sum &+= subject.code.addend
        }
        try writer.finish()
        digest.rows += Int64(subjects.count)
    }

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

    package func update(_ subject: SubjectRow) throws {
        let old = try session.first(
            "SELECT \(Self.subjectColumns) FROM subject WHERE n = $1", [.integer(subject.number)]
        ) { try self.subject($0) }
        guard let old else { throw VaultError.ringGone }
        var changed = subject
        changed.revision = old.row.revision + 1
        let code = changed.code(authenticator)
        try session.execute(
            """
            UPDATE subject SET state = $2, merged_into = $3, rings = $4, revision = $5, code = $6
            WHERE n = $1
            """,
            [
                .integer(changed.number), .integer(changed.state.rawValue),
                changed.mergedInto.map(SQLValue.integer) ?? .null,
                changed.ringBytes.map(SQLValue.bytes) ?? .null, .integer(changed.revision),
                .bytes(code),
            ])
        count(out: old.code)
        count(in: code)
    }

    /// Replaces a record by a later revision.
    package func update(_ record: RecordRow) throws {
        let old = try session.first(
            "SELECT \(Self.recordColumns) FROM record WHERE n = $1", [.integer(record.number)]
        ) { try self.record($0) }
        guard let old else { throw VaultError.ringGone }
        let code = record.code(authenticator)
        try session.execute(
            """
            UPDATE record SET subject = $2, kind = $3, dataset = $4, batch = $5, revision = $6,
            sealed = $7, code = $8 WHERE n = $1
            """,
            [
                .integer(record.number), .integer(record.subject),
                .integer(Int64(record.kind.rawValue)), .integer(record.dataset),
                .integer(record.batch), .integer(record.revision), .bytes(record.sealed.bytes),
                .bytes(code),
            ])
        count(out: old.code)
        count(in: code)
    }

    /// Deletes subjects and all of their records.
    package func delete(subjects: [Int64]) throws {
        try releaseObjects(ofSubjects: subjects)
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

    package func delete(record number: Int64) throws {
        try releaseObjects(ofRecord: number)
        try deleteFormer(ofRecord: number)
        try session.query("SELECT code FROM record WHERE n = $1", [.integer(number)]) {
            count(out: $0.bytes(0))
            return true
        }
        try session.execute("DELETE FROM record WHERE n = $1", [.integer(number)])
    }

    // MARK: Documents

    /// Adds a document or replaces it by a later revision.
    package func put(_ document: DocumentRow) throws {
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
