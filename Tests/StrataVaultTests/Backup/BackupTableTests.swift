import Foundation
import StrataCore
import Testing

@testable import StrataVault

/// What backups hold of tables, and the form it has there.
@Suite struct BackupTableTests {
    private let folder: TemporaryFolder
    private let provider = MemoryProvider()

    init() throws { folder = try TemporaryFolder() }

    /// Tables with their columns, as the database has them.
    private func tables(_ path: String) throws -> [String: [String]] {
        let database = try SQLiteDatabase(path: path)
        defer { try? database.close() }
        return try database.read { session in
            let names = try session.all(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            ) { $0.text(0) }
            var tables: [String: [String]] = [:]
            for name in names {
                tables[name] = try session.all(
                    "SELECT name FROM pragma_table_info('\(name)') ORDER BY cid"
                ) { $0.text(0) }
            }
            return tables
        }
    }

    @Test func noTableAndNoColumnIsForgotten() throws {
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
        for (file, known, others) in [
            // The index is made anew; the description is the folder's.
            (
                "records.db", RecordStore.backedUp,
                ["migration", "description", "search_1", "search_recent"]
            ),
            ("keys.db", KeyStore.backedUp, ["migration"]),
        ] {
            let tables = try tables(folder("v/" + file))
            #expect(Set(tables.keys) == Set(known.map(\.name) + others), "\(file)")
            for table in known {
                #expect(
                    Set(tables[table.name] ?? []) == Set(table.columns.map(\.name)),
                    "\(table.name)")
            }
        }
    }

    // MARK: Blocks

    private static let table = StoreTable("probe", "n i,name t,body b,other i", spread: 3)

    private func database(_ name: String) throws -> SQLiteDatabase {
        let database = try SQLiteDatabase(path: folder(name))
        try database.write { session in
            try session.execute(
                session.dialect.translate(
                    """
                    CREATE TABLE probe (
                        n BIGINT PRIMARY KEY NOT NULL, name TEXT, body BYTES, other BIGINT)
                    """))
        }
        return database
    }

    private func insert(_ numbers: [Int64], into database: SQLiteDatabase) throws {
        try database.write { session in
            for number in numbers {
                try session.execute(
                    "INSERT OR REPLACE INTO probe VALUES ($1, $2, $3, $4)",
                    [
                        .integer(number), number % 5 == 0 ? .null : .text("名 \(number)"),
                        number % 7 == 0
                            ? .null
                            : .bytes([UInt8](repeating: 3, count: Int(number.magnitude % 90))),
                        number % 3 == 0 ? .null : .integer(number &* 0x1234_5678_9ABC),
                    ])
            }
        }
    }

    private func blocks(_ database: SQLiteDatabase) throws -> [[UInt8]] {
        var writer = RowBlockWriter(Self.table)
        var blocks: [[UInt8]] = []
        try database.read { session in
            try session.query(Self.table.select, []) { row in
                if let block = writer.add(row) { blocks.append(block) }
                return true
            }
        }
        if let block = writer.finish() { blocks.append(block) }
        return blocks
    }

    private func rows(_ database: SQLiteDatabase) throws -> [[String]] {
        try database.read { session in
            try session.all("SELECT n, name, hex(body), other FROM probe ORDER BY n") { row in
                (0..<4).map { row.isNull($0) ? "null" : row.text($0) }
            }
        }
    }

    @Test func blocksAreReadBackAsTheyWere() throws {
        let one = try database("one")
        defer { try? one.close() }
        let extremes: [Int64] = [.min, .max, -1, 0, 1, .min + 1, .max - 1]
        try insert(extremes + (2..<900).map { $0 * 3 }, into: one)
        let blocks = try blocks(one)
        #expect(blocks.count > 50)
        let two = try database("two")
        defer { try? two.close() }
        try two.write { session in
            let writer = try session.bulkWriter(
                into: "probe", columns: Self.table.columns.map(\.name))
            for block in blocks {
                #expect(try RowBlockReader(table: Self.table).write(block, to: writer) != nil)
            }
            try writer.finish()
        }
        #expect(try rows(one) == rows(two))
    }

    @Test func aChangedRowChangesItsBlockAlone() throws {
        let one = try database("one")
        defer { try? one.close() }
        try insert((1...2_000).map { $0 * 2 }, into: one)
        let before = try blocks(one)
        try insert([1_001], into: one)
        try one.write { session in
            try session.execute("UPDATE probe SET name = 'x' WHERE n = 3000")
            try session.execute("DELETE FROM probe WHERE n = 2000")
        }
        let after = try blocks(one)
        #expect(Set(after).subtracting(before).count <= 3)
        #expect(Set(before).subtracting(after).count <= 4)
    }

    /// What somebody else wrote is refused, and never read past its end.
    @Test func anyBytesAreReadWithoutHarm() throws {
        let one = try database("one")
        defer { try? one.close() }
        try insert(Array(1...40), into: one)
        let block = try #require(try blocks(one).max { $0.count < $1.count })
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<3_000 {
            var bytes = block
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: bytes.indices, using: &generator)] = .random(
                    in: 0...255, using: &generator)
            }
            if Bool.random() { bytes.removeLast(Int.random(in: 1..<bytes.count)) }
            _ = try RowBlockReader(table: Self.table).write(bytes, to: NoWriter())
        }
        #expect(try RowBlockReader(table: Self.table).write([], to: NoWriter()) == nil)
    }

    private final class NoWriter: BulkWriter {
        func add(_ value: Int64) {}
        func add(_ value: UnsafeRawBufferPointer) {}
        func add(_ value: String) {}
        func addNull() {}
        func endRow() {}
        func finish() {}
    }

    // MARK: Objects

    @Test func anyBytesAreNoIndexSnapshotOrHeader() throws {
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
        let vault = try Vault.open(folder: folder("v"), provider: provider)
        defer { try? vault.close() }
        let place = try ColdStore(ColdPlace(.folder(folder("backups"))))
        let repository = try BackupRepository.open(place, half: .records, of: vault)
        let snapshot = BackupSnapshot(
            name: "a", half: .records, time: 1, vault: vault.id, epoch: 1, sequence: 2,
            keySequence: 3)
        #expect(try BackupSnapshot(snapshot.encoded, name: "a") == snapshot)
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            var bytes = snapshot.encoded
            bytes[Int.random(in: bytes.indices, using: &generator)] = .random(
                in: 0...255, using: &generator)
            _ = try? BackupSnapshot(bytes, name: "a")
            var text = Array(repository.header.text.utf8)
            text[Int.random(in: text.indices, using: &generator)] = .random(
                in: 0...255, using: &generator)
            _ = try? BackupHeader(text: String(decoding: text, as: UTF8.self), at: "here")
        }
        #expect(
            try BackupHeader(text: repository.header.text, at: "here") == repository.header)
        for text in ["", "strata backup 1\n", "hello", "strata backup 9\nhalf = keys\n"] {
            #expect(throws: BackupError.self) { try BackupHeader(text: text, at: "here") }
        }
        // Sealed objects open under their own names alone.
        let sealed = try repository.cipher.seal([1, 2, 3], as: "index/a")
        #expect(try repository.cipher.open(sealed, as: "index/a") == [1, 2, 3])
        #expect(throws: BackupError.damaged("index/b")) {
            try repository.cipher.open(sealed, as: "index/b")
        }
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(throws: BackupError.self) {
                try repository.cipher.open(changed, as: "index/a")
            }
        }
    }
}
