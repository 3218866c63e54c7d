extension RecordReader {
    /// The tables that are the index together.
    var indexTables: [String] { [indexTable, RecordStore.recentTable] }

    private var taggedSubjects: String {
        indexTables.map { "SELECT subject FROM \($0) WHERE tag = $1" }
            .joined(separator: " UNION ALL ")
    }

    /// The subjects under a tag, ascending.
    package func subjects(tag: IndexTag, limit: Int = 1_000) throws -> [Int64] {
        try session.all(
            "\(taggedSubjects) ORDER BY subject LIMIT $2",
            [.bytes(tag.bytes), .integer(limit)]
        ) { $0.integer(0) }
    }

    /// Calls `found` with the index of a tag and a subject under it, for all tags.
    package func subjects(
        tags: [IndexTag], _ found: (Int, Int64) throws -> Void
    ) throws {
        try session.query(taggedSubjects, eachKey: tags.map(\.bytes)) { index, row in
            try found(index, row.integer(0))
        }
    }

    /// Calls `body` for every entry of the index.
    package func entries(_ body: (IndexEntry) throws -> Void) throws {
        for table in indexTables { try entries(of: table, body) }
    }

    /// The same for one of the tables.
    func entries(of table: String, _ body: (IndexEntry) throws -> Void) throws {
        try session.query("SELECT tag, subject FROM \(table)", []) { row in
            try body(.init(tag: row.withBytes(0) { IndexTag($0) }, subject: row.integer(1)))
            return true
        }
    }

    /// What the index has of some people; reads all of it.
    package func entries(of subjects: Set<Int64>) throws -> [IndexEntry] {
        var found: [IndexEntry] = []
        try entries { if subjects.contains($0.subject) { found.append($0) } }
        return found
    }

    package func indexCount() throws -> Int {
        try indexTables.reduce(0) { try $0 + count(of: $1) }
    }

    /// How many entries wait to be settled.
    package func recentCount() throws -> Int { try count(of: RecordStore.recentTable) }

    private func count(of table: String) throws -> Int {
        Int(try session.first("SELECT COUNT(*) FROM \(table)") { $0.integer(0) } ?? 0)
    }
}
