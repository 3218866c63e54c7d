extension RecordReader {
    package func subject(_ number: Int64) throws -> SubjectRow? {
        try writtenSubject(number)?.row
            ?? standing(for: number).map { _ in SubjectRow(number: number) }
    }

    /// A person, or whom they were joined into; `nil` where that one is gone.
    package func current(_ number: Int64) throws -> SubjectRow? {
        var number = number
        for _ in 0..<64 {
            guard let subject = try subject(number) else { return nil }
            guard subject.state == .merged, let other = subject.mergedInto else { return subject }
            number = other
        }
        return nil
    }

    /// A person and their records in the order of their numbers; `nil` where nobody is.
    package func person(_ number: Int64) throws -> (subject: SubjectRow, records: [RecordRow])? {
        let written = try writtenSubject(number)?.row
        let checked = try session.all(Self.selectRecords, [.integer(number)]) { try record($0) }
        guard written != nil || checked.first?.standsForSubject == true else { return nil }
        return (written ?? SubjectRow(number: number), checked.map(\.row))
    }

    /// A person as far as is certain, to be erased although rows were changed outside Strata: the
    /// ring of the own number, and those of records whose codes are right.
    ///
    /// What only a changed row named is not taken: the keys could be somebody else's. `key sweep`
    /// destroys keys that nothing names any more.
    package func remains(of number: Int64) throws -> SubjectRow {
        var rings: Set<Int64> = [number]
        for record in try intactRecords(of: number) { rings.insert(record.sealed.ring) }
        return SubjectRow(number: number, rings: rings.sorted())
    }

    /// The records of a person whose codes are right.
    package func intactRecords(of number: Int64) throws -> [RecordRow] {
        try recordNumbers(of: number).compactMap { record in
            try Damage.skipping { try self.record(record) } ?? nil
        }
    }

    /// The row of a person who has one.
    func writtenSubject(_ number: Int64) throws -> (row: SubjectRow, code: [UInt8])? {
        try session.first(Self.selectSubject, [.integer(number)]) { try subject($0) }
    }

    private static let selectSubject = "SELECT \(subjectColumns) FROM subject WHERE n = $1"

    /// The record that stands for the row of a person.
    func standing(for number: Int64) throws -> CheckedRecord? {
        let first = try session.first(
            "SELECT \(Self.recordColumns) FROM record WHERE n = $1 + 1 AND subject = $1",
            [.integer(number)]
        ) { try record($0) }
        return first?.standsForSubject == true ? first : nil
    }

    /// Subjects in the order of their numbers, from behind `last`.
    ///
    /// - Parameters:
    ///   - last: The number behind which to begin.
    ///   - limit: How many at most.
    ///   - damaged: Is told of people whose rows were changed outside Strata, who come with the ring
    ///     of their own number then; without it the first of them ends the reading.
    /// - Returns: A page of them.
    /// - Throws: `VaultError.tampered`.
    package func subjects(
        after last: Int64, limit: Int, damaged: ((Int64) -> Void)? = nil
    ) throws -> [SubjectRow] {
        func passing<Row>(_ number: Int64, _ read: () throws -> Row) throws -> Row? {
            guard let damaged else { return try read() }
            if let row = try Damage.skipping(read) { return row }
            damaged(number)
            return nil
        }
        var found = try session.all(
            "SELECT \(Self.subjectColumns) FROM subject WHERE n > $1 ORDER BY n LIMIT $2",
            [.integer(last), .integer(limit)]
        ) { row in
            let number = row.integer(0)
            return try passing(number) { try subject(row).row } ?? SubjectRow(number: number)
        }
        let written = Set(found.map(\.number))
        // A full page ends where its written rows do.
        let end = found.count == limit ? found.last?.number ?? .max : .max
        var standing = 0
        try session.query(
            """
            SELECT \(Self.recordColumns) FROM record WHERE n > $1 + 1 AND n = subject + 1
            ORDER BY n
            """, [.integer(last)]
        ) { row in
            let number = row.integer(1)
            guard number < end, standing < limit else { return false }
            guard !written.contains(number) else {
                _ = try passing(number) { try record(row) }
                return true
            }
            // Where the record is damaged, nothing says whether it stands for its person.
            if try passing(number, { try record(row) })?.standsForSubject ?? true {
                found.append(SubjectRow(number: number))
                standing += 1
            }
            return true
        }
        found.sort { $0.number < $1.number }
        return Array(found.prefix(limit))
    }

    /// How many people there are; a record whose code says nothing of its person is not told from
    /// one that stands for it, which is the business of `verify`.
    package func subjectCount() throws -> Int {
        Int(
            try session.first(
                """
                SELECT (SELECT COUNT(*) FROM subject) + (
                    SELECT COUNT(*) FROM record WHERE n = subject + 1 AND NOT EXISTS (
                        SELECT 1 FROM subject AS written WHERE written.n = record.subject))
                """
            ) { $0.integer(0) } ?? 0)
    }

    /// Records whose subject is not there.
    package func orphanRecords() throws -> [Int64] {
        try session.all(
            """
            SELECT n FROM record
            WHERE NOT EXISTS (SELECT 1 FROM subject AS written WHERE written.n = record.subject)
            AND NOT EXISTS (
                SELECT 1 FROM record AS first
                WHERE first.n = record.subject + 1 AND first.subject = record.subject)
            """
        ) { $0.integer(0) }
    }

    /// The rings of a range that some subject has.
    func namedRings(in range: ClosedRange<Int64>) throws -> Set<Int64> {
        var named: Set<Int64> = []
        let bounds: [SQLValue] = [.integer(range.lowerBound), .integer(range.upperBound)]
        for people in [
            "SELECT n FROM subject WHERE n >= $1 AND n <= $2 AND rings IS NULL",
            "SELECT subject FROM record WHERE n > $1 AND n <= $2 + 1 AND n = subject + 1",
        ] {
            try session.query(people, bounds) { row in
                named.insert(row.integer(0))
                return true
            }
        }
        // Rings that joined people brought with them stand in other rows.
        try session.query("SELECT n, rings FROM subject WHERE rings IS NOT NULL", []) { row in
            named.formUnion(SubjectRow.rings(row.bytes(1), of: row.integer(0)))
            return true
        }
        return named
    }
}
