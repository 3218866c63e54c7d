extension RecordTransaction {
    /// Adds entries that are not there yet, in the order of their tags. SQLite has them among the
    /// recent ones until `settleIndex`.
    package func insert(_ entries: [IndexEntry]) throws {
        guard !entries.isEmpty else { return }
        // PostgreSQL would keep every settled row as a dead one until it is vacuumed.
        let table = session.dialect == .sqlite ? RecordStore.recentTable : indexTable
        let writer = try session.bulkWriter(into: table, columns: ["tag", "subject"])
        for entry in entries {
            try entry.tag.withBytes { try writer.add($0) }
            try writer.add(entry.subject)
            try writer.endRow()
        }
        try writer.finish()
    }

    /// Adds entries, some of which may be there.
    package func insertMissing(_ entries: [IndexEntry]) throws {
        try delete(entries, from: RecordStore.recentTable)
        try session.execute(
            """
            INSERT INTO \(indexTable) (tag, subject) VALUES ($1, $2) ON CONFLICT DO NOTHING
            """, each: entries.map { [.bytes($0.tag.bytes), .integer($0.subject)] })
    }

    /// Moves the recent entries to the others.
    package func settleIndex() throws {
        try session.execute(
            """
            INSERT INTO \(indexTable) (tag, subject)
            SELECT tag, subject FROM \(RecordStore.recentTable) ORDER BY tag, subject
            """)
        try session.execute("DELETE FROM \(RecordStore.recentTable)")
    }

    @discardableResult
    package func delete(_ entries: [IndexEntry]) throws -> Int {
        try indexTables.reduce(0) { try $0 + delete(entries, from: $1) }
    }

    @discardableResult
    private func delete(_ entries: [IndexEntry], from table: String) throws -> Int {
        try session.execute(
            "DELETE FROM \(table) WHERE tag = $1 AND subject = $2",
            each: entries.map { [.bytes($0.tag.bytes), .integer($0.subject)] })
    }

    /// Deletes what the index has of subjects whose values are not known any more: reads all of it.
    @discardableResult
    package func deleteEntries(of subjects: Set<Int64>) throws -> Int {
        var found: [IndexEntry] = []
        try entries { if subjects.contains($0.subject) { found.append($0) } }
        return try delete(found)
    }
}
