internal import StrataCore

/// What was worked out about a person's value: sealed parts under the person's own keys, one row a
/// person, so that whoever is erased has no score left that opens.
///
/// It is sealed as a record of kind `score` whose number is the person's. What comes from purchases
/// is in the slot of purchases, what comes from calls in that of calls: erasing a class takes what
/// was derived from it along.
package struct ScoreRow: Sendable {
    package static let table = "score"

    /// The number of the person.
    package var subject: Int64
    /// Counts the writings, from 1.
    package var revision: Int64
    package var sealed: SealedRecord

    package init(subject: Int64, revision: Int64, sealed: SealedRecord) {
        self.subject = subject
        self.revision = revision
        self.sealed = sealed
    }

    var canonical: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(192)
        bytes.appendBigEndian(subject)
        bytes.appendBigEndian(revision)
        sealed.appendOutline(to: &bytes)
        return bytes
    }

    package func place(in vault: VaultID) -> RecordPlace {
        RecordPlace(vault: vault, record: subject, kind: .score, revision: revision)
    }

    /// What is worked out anew from records, and goes with any of them.
    static let derived: Set<KeySlot> = [KeySlot(.t2, .purchase), KeySlot(.t2, .call)]

    static let migration = Migration(
        "records-5-score",
        [
            """
            CREATE TABLE score (
                n BIGINT PRIMARY KEY NOT NULL, revision BIGINT NOT NULL, sealed BYTES NOT NULL,
                code BYTES NOT NULL)
            """
        ])
}

extension RecordReader {
    static let scoreColumns = "n, revision, sealed, code"

    /// - Throws: `VaultError.tampered` where the row was changed outside Strata.
    func score(_ row: any DatabaseRow) throws -> (row: ScoreRow, code: [UInt8]) {
        let score = ScoreRow(
            subject: row.integer(0), revision: row.integer(1),
            sealed: try SealedRecord(row.bytes(2)))
        let code = row.bytes(3)
        guard authenticator.isValid(code, table: ScoreRow.table, score.canonical) else {
            throw VaultError.tampered("score \(score.subject)")
        }
        return (score, code)
    }

    /// The scores of a person.
    package func score(of subject: Int64) throws -> ScoreRow? {
        try session.first(
            "SELECT \(Self.scoreColumns) FROM score WHERE n = $1", [.integer(subject)]
        ) { try score($0).row }
    }

    /// Calls `body` for all scores in the order of people, until it returns `false`.
    package func scores(after last: Int64 = 0, _ body: (ScoreRow) throws -> Bool) throws {
        try session.query(
            "SELECT \(Self.scoreColumns) FROM score WHERE n > $1 ORDER BY n", [.integer(last)]
        ) { try body(try score($0).row) }
    }

    package func scoreCount() throws -> Int {
        Int(try session.first("SELECT COUNT(*) FROM score") { $0.integer(0) } ?? 0)
    }

    /// Scores of people who are not there.
    package func orphanScores() throws -> [Int64] {
        try session.all(
            """
            SELECT n FROM score
            WHERE NOT EXISTS (SELECT 1 FROM subject AS written WHERE written.n = score.n)
            AND NOT EXISTS (
                SELECT 1 FROM record WHERE record.n = score.n + 1 AND record.subject = score.n)
            """
        ) { $0.integer(0) }
    }

    /// People who have a row of their own: restricted, joined, or changed in another way.
    package func writtenSubjects(_ body: (SubjectRow) throws -> Void) throws {
        try session.query("SELECT \(Self.subjectColumns) FROM subject ORDER BY n", []) { row in
            try body(try subject(row).row)
            return true
        }
    }
}

extension RecordTransaction {
    /// Puts scores in the place of those that people have, ascending by person.
    package func put(_ scores: [ScoreRow]) throws {
        guard let first = scores.first, let last = scores.last else { return }
        let wanted = Set(scores.map(\.subject))
        var former: [Int64] = []
        try session.query(
            "SELECT n, code FROM score WHERE n >= $1 AND n <= $2",
            [.integer(first.subject), .integer(last.subject)]
        ) { row in
            guard wanted.contains(row.integer(0)) else { return true }
            former.append(row.integer(0))
            count(out: row.bytes(1))
            return true
        }
        if !former.isEmpty {
            try session.execute(
                "DELETE FROM score WHERE n = $1", each: former.map { [.integer($0)] })
        }
        let writer = try session.bulkWriter(
            into: "score", columns: ["n", "revision", "sealed", "code"])
        for score in scores {
            let code = authenticator.code(table: ScoreRow.table, score.canonical)
            try writer.add(score.subject)
            try writer.add(score.revision)
            try writer.add(score.sealed.bytes)
            try writer.add(code)
            try writer.endRow()
            count(in: code)
        }
        try writer.finish()
    }

    /// Deletes the scores of people, also ones that were changed outside Strata.
    package func delete(scoresOf subjects: [Int64]) throws {
        for subject in subjects {
            try session.query("SELECT code FROM score WHERE n = $1", [.integer(subject)]) {
                count(out: $0.bytes(0))
                return true
            }
        }
        try session.execute(
            "DELETE FROM score WHERE n = $1", each: subjects.map { [.integer($0)] })
    }

    /// Deletes the scores of people and of those who were joined into them.
    func delete(allScoresOf subjects: [Int64]) throws {
        guard try hasScores() else { return }
        var numbers = Set(subjects)
        for subject in subjects {
            try session.query("SELECT rings FROM subject WHERE n = $1", [.integer(subject)]) {
                numbers.formUnion(
                    SubjectRow.rings($0.isNull(0) ? nil : $0.bytes(0), of: subject))
                return true
            }
        }
        try delete(scoresOf: numbers.sorted())
    }

    private func hasScores() throws -> Bool {
        try session.first("SELECT n FROM score LIMIT 1") { _ in true } ?? false
    }

    /// Cuts out of the scores of a record's person what was derived from records, as one of them
    /// goes; the next pass works it out anew.
    func forgetDerived(ofRecord number: Int64) throws {
        guard try hasScores() else { return }
        let found = try session.first(
            "SELECT subject, kind FROM record WHERE n = $1", [.integer(number)]
        ) { ($0.integer(0), $0.integer(1)) }
        guard let (subject, kind) = found else { return }
        // What a customer is worth comes from purchases alone.
        let isPurchase = kind == Int64(RecordKind.purchase.rawValue)
        try cut(
            isPurchase ? ScoreRow.derived : [KeySlot(.t2, .call)], ofScore: subject)
    }

    private func cut(_ slots: Set<KeySlot>, ofScore subject: Int64) throws {
        let row: ScoreRow?
        do { row = try score(of: subject) } catch VaultError.tampered {
            // `verify` tells of it; nothing of it can be kept.
            return try delete(scoresOf: [subject])
        }
        guard var row, row.sealed.envelopes.contains(where: { slots.contains($0.slot) }) else {
            return
        }
        guard let rest = try row.sealed.without(slots) else {
            return try delete(scoresOf: [subject])
        }
        row.sealed = rest
        try put([row])
    }

    /// Takes out of a score what a partial erasure erases; what it derived goes as well, as nobody
    /// can tell from which records; the rest is sealed anew.
    func settle(
        scoreOf subject: Int64, ring: Int64, _ renewals: [PartialErasure.Renewal],
        keys: SubjectKeys?, vault: VaultID
    ) throws {
        guard try hasScores() else { return }
        if renewals.contains(where: { $0.slot.retentionClass != .consent }) {
            try cut(ScoreRow.derived, ofScore: subject)
        }
        guard let row = try score(of: subject), row.sealed.ring == ring else { return }
        switch row.sealed.settled(renewals, keys: keys, at: row.place(in: vault)) {
        case .unchanged: break
        case .nothing: try delete(scoresOf: [subject])
        case .changed(let sealed):
            try put([ScoreRow(subject: subject, revision: row.revision, sealed: sealed)])
        }
    }
}
