/// The tables of the search index.
///
/// The index of a generation is one table, ordered by tag. Tags are random, so that each batch of an
/// import would write almost every page of it anew; the entries of a batch go into a small table of
/// the same form, `search_recent`, and from there into the large one, many at a time. An entry
/// stands in one of the two.
extension RecordStore {
    static let recentTable = "search_recent"

    /// The table of an index generation.
    static func indexTable(_ generation: Int) -> String { "search_\(generation)" }

    static func createIndex(_ generation: Int, _ session: any DatabaseSession) throws {
        try session.execute(session.dialect.translate(indexDefinition(indexTable(generation))))
    }

    static func indexDefinition(_ table: String) -> String {
        """
        CREATE TABLE \(table) (
            tag BYTES NOT NULL, subject BIGINT NOT NULL, PRIMARY KEY (tag, subject))
            CLUSTERED
        """
    }

    /// Builds the index of a new generation from the former one and drops that. `retag` makes, for
    /// the former generation, what turns its tags into new ones. Returns how many entries there are.
    package func reindex(
        to generation: Int, retag: (Int) throws -> (IndexTag) -> IndexTag
    ) throws -> Int {
        let former = try state().indexGeneration
        let table = Self.indexTable(generation)
        guard former != generation else {
            return Int(
                try database.read { session in
                    try session.first("SELECT COUNT(*) FROM \(table)") { $0.integer(0) }
                } ?? 0)
        }
        let change = try retag(former)
        return try database.write(locking: "vault_state") { session in
            // What an interrupted attempt left is of no use.
            try session.execute("DROP TABLE IF EXISTS \(table)")
            try Self.createIndex(generation, session)
            var entries: [IndexEntry] = []
            for part in [Self.indexTable(former), Self.recentTable] {
                try session.query("SELECT tag, subject FROM \(part)", []) { row in
                    entries.append(
                        IndexEntry(
                            tag: change(row.withBytes(0) { IndexTag($0) }),
                            subject: row.integer(1)))
                    return true
                }
            }
            entries.sort()
            let writer = try session.bulkWriter(into: table, columns: ["tag", "subject"])
            for entry in entries {
                try entry.tag.withBytes { try writer.add($0) }
                try writer.add(entry.subject)
                try writer.endRow()
            }
            try writer.finish()
            try session.execute("DROP TABLE \(Self.indexTable(former))")
            try session.execute("DELETE FROM \(Self.recentTable)")
            try session.execute(
                "UPDATE vault_state SET index_generation = $1 WHERE id = 1",
                [.integer(generation)])
            return entries.count
        }
    }
}
