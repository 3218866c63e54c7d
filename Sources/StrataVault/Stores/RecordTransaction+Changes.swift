extension RecordTransaction {
    /// Writes the row of a new person, whom no record stands for.
    package func insert(_ subject: SubjectRow) throws {
        let code = subject.code(authenticator)
        try session.execute(
            """
            INSERT INTO subject (n, state, merged_into, rings, revision, code)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, arguments(subject, code))
        count(in: code)
    }

    package func update(_ subject: SubjectRow) throws {
        guard let old = try writtenSubject(subject.number) else {
            guard let first = try standing(for: subject.number) else { throw VaultError.ringGone }
            try stand(down: first)
            return try update(subject)
        }
        var changed = subject
        changed.revision = old.row.revision + 1
        let code = changed.code(authenticator)
        try session.execute(
            """
            UPDATE subject SET state = $2, merged_into = $3, rings = $4, revision = $5, code = $6
            WHERE n = $1
            """, arguments(changed, code))
        count(out: old.code)
        count(in: code)
    }

    private func arguments(_ subject: SubjectRow, _ code: [UInt8]) -> [SQLValue] {
        [
            .integer(subject.number), .integer(subject.state.rawValue),
            subject.mergedInto.map(SQLValue.integer) ?? .null,
            subject.ringBytes.map(SQLValue.bytes) ?? .null, .integer(subject.revision),
            .bytes(code),
        ]
    }

    /// Writes the row for which a record stands, and gives the record an ordinary code.
    private func stand(down first: CheckedRecord) throws {
        let code = first.row.code(authenticator)
        try session.execute(
            "UPDATE record SET code = $2 WHERE n = $1",
            [.integer(first.row.number), .bytes(code)])
        count(out: first.code)
        count(in: code)
        try insert(SubjectRow(number: first.row.subject))
    }

    /// Replaces a record by a later revision.
    package func update(_ record: RecordRow) throws {
        guard var old = try stored(record.number) else { throw VaultError.ringGone }
        var code = record.code(authenticator)
        if old.standsForSubject {
            if record.subject == old.row.subject {
                code = authenticator.code(table: RecordRow.tableWithSubject, record.canonical)
            } else {
                try stand(down: old)
                old.code = authenticator.number(old.row.message(table: RecordRow.table))
            }
        }
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

    private func stored(_ number: Int64) throws -> CheckedRecord? {
        try session.first(
            "SELECT \(Self.recordColumns) FROM record WHERE n = $1", [.integer(number)]
        ) { try record($0) }
    }

    /// Deletes one record; its person stays. A row that was changed outside Strata goes as well.
    ///
    /// - Parameters:
    ///   - number: Which.
    ///   - keepsScores: Whether the person's scores stay as they are: they were worked out before the
    ///     record came.
    /// - Throws: `DatabaseError`.
    package func delete(record number: Int64, keepsScores: Bool = false) throws {
        try releaseObjects(ofRecord: number)
        if !keepsScores { try forgetDerived(ofRecord: number) }
        try deleteFormer(ofRecord: number)
        do {
            if let old = try stored(number), old.standsForSubject {
                try stand(down: old)
            }
        } catch VaultError.tampered {
            // Nothing says any more for whom it stands.
        }
        try session.query("SELECT code FROM record WHERE n = $1", [.integer(number)]) {
            count(out: $0.bytes(0))
            return true
        }
        try session.execute("DELETE FROM record WHERE n = $1", [.integer(number)])
    }
}
