extension RecordTransaction {
    /// Adds entries that are not there yet, in the order of their tags. SQLite has them among the
    /// recent ones until `settleIndex`.
    package func insert(_ entries: [IndexEntry]) throws {
        // PostgreSQL would keep every settled row as a dead one until it is vacuumed.
        try insert(
            entries, into: session.dialect == .sqlite ? RecordStore.recentTable : indexTable)
    }

    private func insert(_ entries: [IndexEntry], into table: String) throws {
        guard !entries.isEmpty else { return }
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
        var recent: [IndexEntry] = []
        recent.reserveCapacity(try recentCount())
        try entries(of: RecordStore.recentTable) { recent.append($0) }
        recent.sort()
        // Row by row: one statement for all would keep what every page was before in memory.
        try insert(recent, into: indexTable)
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
