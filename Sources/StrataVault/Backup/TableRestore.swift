/// Writes the tables of a snapshot into a database that holds none, and goes on where a process was
/// killed: how far it came stands in the database, in the transaction of what it wrote.
struct TableRestore {
    let database: any Database
    let repository: BackupRepository
    let snapshot: BackupSnapshot
    let migrations: [Migration]
    let known: [StoreTable]
    /// For messages.
    let place: String

    private static let progressTable = "restore_progress"
    private static let blocksAtOnce = 512

    /// - Parameters:
    ///   - reached: Called behind each transaction with how many blocks are done.
    ///   - finish: Runs in the last transaction, behind the rows of the last table.
    /// - Throws: `BackupError.occupied`, `.otherRestore`, `.damaged`, `.missing`; `SchemaError.newer`.
    func run(
        _ reached: (Int) throws -> Void, finish: (any DatabaseSession) throws -> Void
    ) throws {
        try checkTables()
        guard let start = try begin() else { return }
        var done = 0
        for (number, table) in snapshot.tables.enumerated() {
            let isLast = number == snapshot.tables.count - 1
            guard number >= start.table else {
                done += table.blocks
                continue
            }
            let reader = RowBlockReader(
                table: StoreTable(name: table.name, columns: table.columns))
            let from = number == start.table ? start.block : 0
            done += from
            var blocks: [[UInt8]] = []
            var block = from
            func write(isEnd: Bool) throws {
                let page = blocks
                let next = isEnd ? (table: number + 1, block: 0) : (table: number, block: block)
                try database.write { session in
                    if !page.isEmpty {
                        let writer = try session.bulkWriter(
                            into: table.name, columns: table.columns.map(\.name))
                        for rows in page {
                            guard try reader.write(rows, to: writer) != nil else {
                                throw BackupError.damaged(table.name)
                            }
                        }
                        try writer.finish()
                    }
                    if isLast, isEnd { try finish(session) }
                    try session.execute(
                        """
                        UPDATE \(Self.progressTable) SET table_number = $1, block = $2
                        WHERE id = 1
                        """, [.integer(next.table), .integer(next.block)])
                }
                done += page.count
                blocks = []
                try reached(done)
            }
            try repository.list(table.parts, from: from) { name in
                blocks.append(try repository.blob(name))
                block += 1
                if blocks.count == Self.blocksAtOnce { try write(isEnd: false) }
            }
            guard block == table.blocks else { throw BackupError.damaged(table.name) }
            try write(isEnd: true)
        }
    }

    private static func isBegun(_ session: any DatabaseSession) throws -> Bool {
        try session.first(session.dialect.tableExists, [.text(progressTable)]) { _ in true } == true
    }

    /// Whether something was restored here that is not finished.
    static func isBegun(_ database: any Database) throws -> Bool {
        try database.read { try isBegun($0) }
    }

    /// Forgets how far it came: it is done.
    static func finish(_ database: any Database) throws {
        guard try isBegun(database) else { return }
        try database.write { try $0.execute("DROP TABLE IF EXISTS \(progressTable)") }
    }

    /// A snapshot names tables and columns, and these go into statements.
    private func checkTables() throws {
        let applied = Set(migrations.map(\.name))
        if let step = snapshot.schema.first(where: { !applied.contains($0) }) {
            throw SchemaError.newer(step)
        }
        func isName(_ text: String) -> Bool {
            !text.isEmpty
                && text.utf8.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
                }
        }
        let names = Set(known.map(\.name))
        for table in snapshot.tables {
            guard names.contains(table.name), table.columns.allSatisfy({ isName($0.name) }) else {
                throw BackupError.damaged(table.name)
            }
        }
        guard snapshot.tables.last?.name == known.last?.name else {
            throw BackupError.damaged(snapshot.name)
        }
    }

    /// - Returns: Where to go on; `nil` where all of it was done.
    private func begin() throws -> (table: Int, block: Int)? {
        let steps = migrations.filter { snapshot.schema.contains($0.name) }
        let found = try database.read { session -> (String, Int, Int)? in
            guard try Self.isBegun(session) else { return nil }
            return try session.first(
                "SELECT snapshot, table_number, block FROM \(Self.progressTable) WHERE id = 1"
            ) { ($0.text(0), Int($0.integer(1)), Int($0.integer(2))) }
        }
        if let found {
            guard found.0 == snapshot.name else { throw BackupError.otherRestore(place) }
            // All tables are done, and nobody has finished yet.
            return found.1 < snapshot.tables.count ? (found.1, found.2) : nil
        }
        try Migrator.run(steps, on: database)
        return try database.write { session in
            for table in snapshot.tables {
                let isUsed = try session.first("SELECT 1 FROM \(table.name) LIMIT 1") { _ in true }
                guard isUsed != true else { throw BackupError.occupied(place) }
            }
            try session.execute(
                session.dialect.translate(
                    """
                    CREATE TABLE \(Self.progressTable) (
                        id BIGINT PRIMARY KEY NOT NULL, snapshot TEXT NOT NULL,
                        table_number BIGINT NOT NULL, block BIGINT NOT NULL)
                    """))
            try session.execute(
                "INSERT INTO \(Self.progressTable) VALUES (1, $1, 0, 0)", [.text(snapshot.name)])
            return (0, 0)
        }
    }
}

extension StoreTable {
    fileprivate init(name: String, columns: [Column]) {
        self.init(name, "")
        self.columns = columns
    }
}
