import Foundation
import StrataVault
import Synchronization
import Testing

/// What stores may rely on, whichever engine is below.
@Suite struct DatabaseContractTests {
    private static let table = """
        CREATE TABLE item (n BIGINT PRIMARY KEY NOT NULL, t TEXT, b BYTES, m BIGINT)
        """

    private static func fill(_ database: any Database, _ count: Int) throws {
        try database.write { (session) throws in
            let writer = try session.bulkWriter(into: "item", columns: ["n", "t", "b", "m"])
            for number in 0..<count {
                try writer.add(Int64(number))
                try writer.add("text \(number)")
                try [UInt8(number & 255), 0, 1].withUnsafeBytes { try writer.add($0) }
                if number.isMultiple(of: 3) {
                    try writer.addNull()
                } else {
                    try writer.add(Int64(number % 10))
                }
                try writer.endRow()
            }
            try writer.finish()
        }
    }

    private static func count(_ database: any Database, _ table: String = "item") throws -> Int64? {
        try database.read { try $0.first("SELECT COUNT(*) FROM \(table)") { $0.integer(0) } }
    }

    // MARK: Values

    private static let texts = [
        "", "a", "O'Brien \"x\" \\ %", "张伟在北京", "👩🏽‍💻 \u{1F600}", "é e\u{301}", "line\nline\ttab",
        String(repeating: "长", count: 100_000),
    ]
    private static let blobs: [[UInt8]] = [
        [], [0], [0, 0, 0], Array(0...255), [UInt8](repeating: 0xFF, count: 300_000),
    ]
    private static let integers: [Int64] = [0, 1, -1, .max, .min, 1 << 31, -(1 << 31), 1 << 53]

    @Test(arguments: DatabaseEngine.allCases)
    func everyValueComesBackAsItWas(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        var rows: [[SQLValue]] = []
        for text in Self.texts { rows.append([.integer(rows.count), .text(text), .null, .null]) }
        for blob in Self.blobs { rows.append([.integer(rows.count), .null, .bytes(blob), .null]) }
        for integer in Self.integers {
            rows.append([.integer(rows.count), .null, .null, .integer(integer)])
        }
        let sql = "INSERT INTO item (n, t, b, m) VALUES ($1, $2, $3, $4)"
        // The three ways in: one by one, many at a time, in bulk.
        let count = rows.count
        try empty.database.write { (session) throws in
            for row in rows { #expect(try session.execute(sql, row) == 1) }
            let others = rows.map { [.integer(place($0) + count)] + $0.dropFirst() }
            #expect(try session.execute(sql, each: others) == count)
            let writer = try session.bulkWriter(into: "item", columns: ["n", "t", "b", "m"])
            for row in rows {
                try writer.add(Int64(place(row) + 2 * count))
                for value in row.dropFirst() {
                    switch value {
                    case .null: try writer.addNull()
                    case .integer(let value): try writer.add(value)
                    case .text(let value): try writer.add(value)
                    case .bytes(let value): try value.withUnsafeBytes { try writer.add($0) }
                    }
                }
                try writer.endRow()
            }
            try writer.finish()
        }
        let found = try empty.database.read { (session) throws in
            try session.all("SELECT n, t, b, m FROM item ORDER BY n") { row -> [SQLValue] in
                let length = row.withBytes(2) { $0.count }
                #expect(length == row.bytes(2).count)
                return [
                    .integer(row.integer(0)), row.isNull(1) ? .null : .text(row.text(1)),
                    row.isNull(2) ? .null : .bytes(row.bytes(2)),
                    row.isNull(3) ? .null : .integer(row.integer(3)),
                ]
            }
        }
        #expect(found.count == 3 * count)
        for (index, row) in found.enumerated() {
            let expected = rows[index % count]
            #expect(row[0] == .integer(index))
            #expect(row.dropFirst() == expected.dropFirst())
        }
    }

    private func place(_ row: [SQLValue]) -> Int {
        if case .integer(let number) = row[0] { Int(number) } else { -1 }
    }

    @Test(arguments: DatabaseEngine.allCases)
    func textWithNULIsRefusedOnEveryWayIn(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        #expect(throws: DatabaseError.self) {
            try empty.database.write {
                try $0.execute("INSERT INTO item (n, t) VALUES (1, $1)", [.text("a\0b")])
            }
        }
        #expect(throws: DatabaseError.self) {
            try empty.database.write {
                try $0.execute(
                    "INSERT INTO item (n, t) VALUES ($1, $2)",
                    each: [[.integer(1), .text("a")], [.integer(2), .text("a\0b")]])
            }
        }
        #expect(throws: DatabaseError.self) {
            try empty.database.write {
                let writer = try $0.bulkWriter(into: "item", columns: ["t", "n"])
                try writer.add("a\0b")
                try writer.add(1)
                try writer.endRow()
                try writer.finish()
            }
        }
        #expect(try Self.count(empty.database) == 0)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func valuesOfTheWrongTypeAreRefused(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        #expect(throws: DatabaseError.self) {
            try empty.database.write {
                try $0.execute("INSERT INTO item (n) VALUES ($1)", [.text("many")])
            }
        }
        #expect(throws: DatabaseError.self) {
            try empty.database.write {
                try $0.execute("INSERT INTO item (n, b) VALUES (1, $1)", [.text("many")])
            }
        }
        #expect(try Self.count(empty.database) == 0)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func argumentsStandInAnyOrderAndAgain(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        try empty.database.write { (session) throws in
            try session.execute(
                "INSERT INTO item (t, m, n, b) VALUES ($3, $1, $2, $4)",
                [.integer(7), .integer(1), .text("three $5"), .bytes([4])])
            try session.execute(
                "UPDATE item SET m = $2 WHERE n = $1 AND $1 = n AND m < $2 AND t = 'three $5'",
                [.integer(1), .integer(8)])
            let found = try session.first("SELECT n, t, b, m FROM item") { row in
                "\(row.integer(0)) \(row.text(1)) \(row.bytes(2)) \(row.integer(3))"
            }
            #expect(found == "1 three $5 [4] 8")
        }
    }

    @Test(arguments: DatabaseEngine.allCases)
    func theNumberOfArgumentsIsChecked(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        for arguments in [[], [.integer(1), .integer(2)]] as [[SQLValue]] {
            #expect(throws: DatabaseError.self) {
                try empty.database.write {
                    try $0.execute("INSERT INTO item (n) VALUES ($1)", arguments)
                }
            }
            #expect(throws: DatabaseError.self) {
                try empty.database.write {
                    try $0.execute(
                        "INSERT INTO item (n) VALUES ($1)", each: [[.integer(3)], arguments])
                }
            }
        }
        #expect(throws: DatabaseError.self) {
            try empty.database.read {
                try $0.query("SELECT n FROM item WHERE b = $1 AND n = $2", eachKey: [[1]]) {
                    _, _ in
                }
            }
        }
        #expect(try Self.count(empty.database) == 0)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func nullsTakeTurnsWithValuesInOneStatement(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        try empty.database.write { (session) throws in
            let sql = "INSERT INTO item (n, t, b, m) VALUES ($1, $2, $3, $4)"
            try session.execute(sql, [.integer(1), .null, .null, .null])
            try session.execute(sql, [.integer(2), .text("x"), .bytes([1]), .integer(2)])
            try session.execute(sql, [.integer(3), .null, .bytes([2]), .null])
            try session.execute(
                sql,
                each: [
                    [.integer(4), .null, .null, .null],
                    [.integer(5), .text("y"), .null, .integer(5)],
                    [.integer(6), .null, .bytes([]), .null],
                ])
            #expect(
                try session.first("SELECT SUM(1), COUNT(t), COUNT(b), COUNT(m) FROM item") {
                    "\($0.integer(0)) \($0.integer(1)) \($0.integer(2)) \($0.integer(3))"
                } == "6 2 3 2")
        }
    }

    @Test(arguments: DatabaseEngine.allCases)
    func textIsOrderedByItsBytes(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        let texts = ["a", "B", "b", "A", "ä", "Z", "_", "中", "é", "e\u{301}", "10", "9", "😀", "～"]
        try empty.database.write { (session) throws in
            try session.execute(
                "INSERT INTO item (n, t) VALUES ($1, $2)",
                each: texts.enumerated().map { [.integer($0), .text($1)] })
        }
        let found = try empty.database.read { (session) throws in
            try session.all("SELECT t FROM item ORDER BY t") { $0.text(0) }
        }
        let expected = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }

    // MARK: Transactions

    private struct Refusal: Error {}

    @Test(arguments: DatabaseEngine.allCases)
    func nothingStaysOfATransactionThatThrows(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        #expect(throws: Refusal.self) {
            try empty.database.write { (session) throws in
                try session.execute("INSERT INTO item (n) VALUES (1)")
                try session.execute(session.dialect.translate("CREATE TABLE other (n BIGINT)"))
                throw Refusal()
            }
        }
        #expect(try Self.count(empty.database) == 0)
        // The schema too is as it was.
        try empty.create("CREATE TABLE other (n BIGINT)")
    }

    @Test(arguments: DatabaseEngine.allCases)
    func anErrorThatIsCaughtStillSpoilsTheTransaction(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        var later: (any Error)?
        #expect(throws: DatabaseError.self) {
            try empty.database.write { (session) throws in
                try session.execute("INSERT INTO item (n) VALUES (1)")
                _ = try? session.execute("INSERT INTO item (n) VALUES (1)")
                do { try session.execute("INSERT INTO item (n) VALUES (2)") } catch {
                    later = error
                }
            }
        }
        #expect(later is DatabaseError)
        #expect(try Self.count(empty.database) == 0)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func aReaderKeepsItsSnapshot(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        try Self.fill(empty.database, 10)
        let other = try empty.another()
        try empty.database.read { (session) throws in
            #expect(try session.first("SELECT COUNT(*) FROM item") { $0.integer(0) } == 10)
            try other.write { try $0.execute("DELETE FROM item WHERE n < 5") }
            #expect(try session.first("SELECT COUNT(*) FROM item") { $0.integer(0) } == 10)
        }
        #expect(try Self.count(empty.database) == 5)
        try other.close()
    }

    @Test(arguments: DatabaseEngine.allCases)
    func aReaderSeesNothingThatIsNotCommitted(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        let other = try empty.another()
        try empty.database.write { (session) throws in
            try session.execute("INSERT INTO item (n) VALUES (1)")
            #expect(try Self.count(other) == 0)
        }
        #expect(try Self.count(other) == 1)
        try other.close()
    }

    /// More than there are connections, among them some that fail, and others that are stopped.
    @Test(arguments: DatabaseEngine.allCases)
    func manyReadersTakeTurns(engine: DatabaseEngine) async throws {
        struct Stopped: Error {}
        let empty = try engine.open()
        try empty.create(Self.table)
        try Self.fill(empty.database, 10)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for reader in 0..<16 {
                group.addTask {
                    try await onThread {
                        for turn in 0..<20 {
                            switch (reader + turn) % 4 {
                            case 0:
                                #expect(throws: Stopped.self) {
                                    try empty.database.read { _ in throw Stopped() }
                                }
                            case 1:
                                #expect(throws: DatabaseError.self) {
                                    try empty.database.read { session in
                                        try session.first("SELECT nothing") { $0.integer(0) }
                                    }
                                }
                            default:
                                let count = try Self.count(empty.database)
                                #expect(count == 10)
                            }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        try empty.database.write { try $0.execute("DELETE FROM item WHERE n < 5") }
        #expect(try Self.count(empty.database) == 5)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func aReaderCannotWrite(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        #expect {
            try empty.database.read { try $0.execute("INSERT INTO item (n) VALUES (1)") }
        } throws: { error in
            if case DatabaseError.notWritable = error { true } else { false }
        }
        #expect(try Self.count(empty.database) == 0)
    }

    @Test(arguments: DatabaseEngine.allCases, [nil, "item"])
    func writersOfTheSameRowComeOneAfterTheOther(engine: DatabaseEngine, lock: String?) async throws
    {
        let empty = try engine.open()
        try empty.create(Self.table)
        try empty.database.write { try $0.execute("INSERT INTO item (n, m) VALUES (1, 0)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try await onThread {
                        let other = try empty.another()
                        for _ in 0..<15 {
                            try other.write(locking: lock) { (session) throws in
                                let old = try session.first("SELECT m FROM item WHERE n = 1") {
                                    $0.integer(0)
                                }
                                try session.execute(
                                    "UPDATE item SET m = $1 WHERE n = 1", [.integer((old ?? 0) + 1)]
                                )
                            }
                        }
                        try other.close()
                    }
                }
            }
            try await group.waitForAll()
        }
        let sum = try empty.database.read { try $0.first("SELECT m FROM item") { $0.integer(0) } }
        #expect(sum == 60)
    }

    /// Two that each read what the other writes: one of them has to see the other's row.
    @Test(arguments: DatabaseEngine.allCases)
    func twoChecksCannotBothPass(engine: DatabaseEngine) async throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        for round in 0..<10 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for side in 0..<2 {
                    group.addTask {
                        try await onThread {
                            try empty.database.write { (session) throws in
                                let taken = try session.first(
                                    "SELECT COUNT(*) FROM item WHERE m = $1", [.integer(round)]
                                ) { $0.integer(0) }
                                guard taken == 0 else { return }
                                try session.execute(
                                    "INSERT INTO item (n, m) VALUES ($1, $2)",
                                    [.integer(round * 2 + side), .integer(round)])
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        #expect(try Self.count(empty.database) == 10)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func nothingWorksBeyondTheEndOfATransaction(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        let session = try empty.database.write { $0 }
        #expect(throws: DatabaseError.self) {
            try session.execute("INSERT INTO item (n) VALUES (1)")
        }
        #expect(try Self.count(empty.database) == 0)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func whatWasClosedRefuses(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        let other = try empty.another()
        try other.close()
        #expect(throws: (any Error).self) { _ = try Self.count(other) }
        try empty.database.compact()
    }

    // MARK: Statements

    @Test(arguments: DatabaseEngine.allCases)
    func changesAreCounted(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        try Self.fill(empty.database, 10)
        try empty.database.write { (session) throws in
            #expect(try session.execute("UPDATE item SET m = 1 WHERE n < $1", [.integer(4)]) == 4)
            #expect(try session.execute("UPDATE item SET m = 1 WHERE n < 0") == 0)
            #expect(try session.execute("SELECT n FROM item") == 0)
            #expect(try session.execute("DELETE FROM item WHERE n >= 8") == 2)
            #expect(
                try session.execute(session.dialect.translate("CREATE TABLE a (n BIGINT)")) == 0)
            let deletes = (0..<20).map { [SQLValue.integer($0)] }
            #expect(try session.execute("DELETE FROM item WHERE n = $1", each: deletes) == 8)
            #expect(try session.execute("DELETE FROM item WHERE n = $1", each: []) == 0)
        }
    }

    @Test(arguments: DatabaseEngine.allCases)
    func upsertsCountAndReturn(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        try empty.database.write { (session) throws in
            let upsert = """
                INSERT INTO item (n, m) VALUES ($1, $2)
                ON CONFLICT (n) DO UPDATE SET m = excluded.m RETURNING m
                """
            #expect(try session.execute(upsert, [.integer(1), .integer(5)]) == 1)
            #expect(try session.execute(upsert, [.integer(1), .integer(6)]) == 1)
            #expect(
                try session.first(upsert, [.integer(1), .integer(7)]) { $0.integer(0) } == 7)
            let ignore = "INSERT INTO item (n, m) VALUES ($1, $2) ON CONFLICT DO NOTHING"
            #expect(try session.execute(ignore, [.integer(1), .integer(8)]) == 0)
            let many = (0..<1_000).map { [SQLValue.integer($0 / 2), .integer($0)] }
            #expect(try session.execute(ignore, each: many) == 499)
            #expect(try session.execute(upsert, each: many) == 1_000)
            #expect(try session.first("SELECT m FROM item WHERE n = 499") { $0.integer(0) } == 999)
        }
    }

    @Test(arguments: DatabaseEngine.allCases)
    func violatedRulesAreToldFromOtherErrors(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        let secret = "13800138000"
        func words(_ body: (any DatabaseSession) throws -> Void) -> (isRule: Bool, words: String) {
            do {
                try empty.database.write { try body($0) }
                return (false, "no error")
            } catch DatabaseError.violated(let words) {
                return (true, words)
            } catch { return (false, "\(error)") }
        }
        try empty.create(
            "CREATE UNIQUE INDEX item_t ON item (t)", "CREATE TABLE name (t TEXT NOT NULL)")
        let number: SQLValue = .integer(13_800_138_000)
        try empty.database.write {
            try $0.execute("INSERT INTO item (n, t) VALUES ($1, $2)", [number, .text(secret)])
        }
        let results = [
            words { try $0.execute("INSERT INTO item (n) VALUES ($1)", [number]) },
            words {
                try $0.execute("INSERT INTO item (n, t) VALUES (2, $1)", [.text(secret)])
            },
            words {
                try $0.execute(
                    "INSERT INTO item (n, t) VALUES ($1, $2)",
                    each: [
                        [.integer(3), .text("x")], [.integer(4), .text(secret)],
                    ])
            },
            words {
                try $0.execute(
                    "INSERT INTO name (t) SELECT NULLIF(t, $1) FROM item WHERE t = $1",
                    [.text(secret)])
            },
            words { session in
                let writer = try session.bulkWriter(into: "item", columns: ["n", "t"])
                try writer.add(5)
                try writer.add(secret)
                try writer.endRow()
                try writer.finish()
            },
        ]
        for result in results {
            #expect(result.isRule, "\(result.words)")
            #expect(!result.words.contains(secret))
        }
        let other = words {
            try $0.execute("SELECT nothing FROM item WHERE t = $1", [.text(secret)])
        }
        #expect(!other.isRule)
        #expect(!other.words.contains(secret))
        #expect(try Self.count(empty.database) == 1)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func anErrorAmongManyUndoesAll(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        let rows = (0..<3_000).map { [SQLValue.integer($0 == 1_500 ? 7 : $0)] }
        #expect(throws: DatabaseError.self) {
            try empty.database.write {
                try $0.execute("INSERT INTO item (n) VALUES ($1)", each: rows)
            }
        }
        #expect(try Self.count(empty.database) == 0)
        try Self.fill(empty.database, 5)
        #expect(try Self.count(empty.database) == 5)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func largeArgumentsGoInManyAtATime(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        let blob = [UInt8](repeating: 0xA5, count: 200_000)
        try empty.database.write { (session) throws in
            let rows = (0..<100).map { [SQLValue.integer($0), .bytes(blob)] }
            #expect(
                try session.execute("INSERT INTO item (n, b) VALUES ($1, $2)", each: rows) == 100)
            // As much comes back as went in, at the same time.
            var size = 0
            let keys = [[UInt8]](repeating: blob, count: 40)
            try session.query("SELECT $1 || b FROM item WHERE n < 2", eachKey: keys) { _, row in
                size += row.withBytes(0) { $0.count }
            }
            #expect(size == 40 * 2 * 400_000)
        }
    }

    // MARK: Queries

    @Test(arguments: DatabaseEngine.allCases)
    func keysFindTheirRows(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create("CREATE TABLE entry (tag BYTES NOT NULL, n BIGINT NOT NULL)")
        try empty.create("CREATE INDEX entry_tag ON entry (tag)")
        func tag(_ number: Int) -> [UInt8] {
            withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
        }
        try empty.database.write { (session) throws in
            let writer = try session.bulkWriter(into: "entry", columns: ["tag", "n"])
            for number in 0..<4_000 {
                try tag(number / 2).withUnsafeBytes { try writer.add($0) }
                try writer.add(Int64(number))
                try writer.endRow()
            }
            try writer.finish()
        }
        // 2,000 that are there, 2,000 that are not, 1,000 again, one empty.
        let keys = (0..<4_000).map(tag) + (0..<999).map(tag) + [[]]
        var found: [Int: [Int64]] = [:]
        try empty.database.read { (session) throws in
            let sql = "SELECT n FROM entry WHERE tag = $1 ORDER BY n"
            try session.query(sql, eachKey: keys) { index, row in
                found[index, default: []].append(row.integer(0))
            }
            try session.query(sql, eachKey: []) { _, _ in Issue.record("a row of no key") }
        }
        #expect(found.count == 2_999)
        for index in keys.indices {
            let number = index < 4_000 ? index : index - 4_000
            let expected =
                number < 2_000 && index < 4_999
                ? [Int64(number * 2), Int64(number * 2 + 1)] : nil
            #expect(found[index] == expected)
        }
        // The reader's own error comes through, and the session goes on.
        try empty.database.read { (session) throws in
            var seen = 0
            #expect(throws: Refusal.self) {
                try session.query("SELECT n FROM entry WHERE tag = $1", eachKey: keys) { _, _ in
                    seen += 1
                    if seen == 700 { throw Refusal() }
                }
            }
            #expect(seen == 700)
            #expect(try session.first("SELECT COUNT(*) FROM entry") { $0.integer(0) } == 4_000)
        }
    }

    @Test(arguments: DatabaseEngine.allCases)
    func aQueryThatIsStoppedLeavesTheSessionInOrder(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        try Self.fill(empty.database, 50_000)
        func stop(_ session: any DatabaseSession) throws {
            var seen: [Int64] = []
            try session.query("SELECT n, t FROM item ORDER BY n", []) { row in
                seen.append(row.integer(0))
                return seen.count < 3
            }
            #expect(seen == [0, 1, 2])
            #expect(throws: Refusal.self) {
                try session.query("SELECT n FROM item", []) { _ in throw Refusal() }
            }
            #expect(try session.first("SELECT t FROM item WHERE n = 9") { $0.text(0) } == "text 9")
        }
        let other = try empty.another()
        try empty.database.read { (session) throws in
            try stop(session)
            try other.write { try $0.execute("DELETE FROM item WHERE n = 9") }
            // The snapshot is still the same.
            try stop(session)
        }
        try empty.database.write { (session) throws in
            try session.execute("INSERT INTO item (n, t) VALUES (9, 'text 9')")
            try stop(session)
        }
        #expect(try Self.count(empty.database) == 50_000)
        try other.close()
    }

    @Test(arguments: DatabaseEngine.allCases)
    func nothingRunsWhileRowsAreBeingRead(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        try Self.fill(empty.database, 10)
        try empty.database.write { (session) throws in
            try session.query("SELECT n FROM item", []) { row in
                #expect(throws: DatabaseError.self) {
                    try session.execute("DELETE FROM item WHERE n = 1")
                }
                return true
            }
            #expect(try session.execute("DELETE FROM item WHERE n = 1") == 1)
        }
        #expect(try Self.count(empty.database) == 9)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func truthIsAnInteger(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        let found = try empty.database.read { (session) throws in
            try session.first("SELECT EXISTS (SELECT 1 FROM item), 1, 'x'") {
                "\($0.integer(0)) \($0.integer(1)) \($0.text(2))"
            }
        }
        #expect(found == "0 1 x")
    }

    // MARK: Bulk

    @Test(arguments: DatabaseEngine.allCases)
    func twentyThousandRowsGoInAtOnce(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        try Self.fill(empty.database, 20_000)
        try empty.database.read { (session) throws in
            var number = 0
            try session.query("SELECT n, t, b, m FROM item ORDER BY n", []) { row in
                #expect(row.integer(0) == Int64(number))
                #expect(row.text(1) == "text \(number)")
                #expect(row.bytes(2) == [UInt8(number & 255), 0, 1])
                #expect(row.isNull(3) == number.isMultiple(of: 3))
                number += 1
                return true
            }
            #expect(number == 20_000)
        }
    }

    @Test(arguments: DatabaseEngine.allCases)
    func writersAreFilledSideBySideAndBetweenStatements(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table, "CREATE TABLE entry (b BYTES NOT NULL, n BIGINT NOT NULL)")
        let blob = [UInt8](repeating: 7, count: 900)
        try empty.database.write { (session) throws in
            let items = try session.bulkWriter(into: "item", columns: ["n"])
            let entries = try session.bulkWriter(into: "entry", columns: ["b", "n"])
            for number in 0..<2_000 {
                try items.add(Int64(number))
                try items.endRow()
                try blob.withUnsafeBytes { try entries.add($0) }
                try entries.add(Int64(number))
                try entries.endRow()
                if number == 1_000 { try session.execute("INSERT INTO item (n) VALUES (-1)") }
            }
            try entries.finish()
            try items.finish()
            #expect(try session.first("SELECT COUNT(*) FROM item") { $0.integer(0) } == 2_001)
            let none = try session.bulkWriter(into: "item", columns: ["n"])
            try none.finish()
        }
        #expect(try Self.count(empty.database) == 2_001)
        #expect(try Self.count(empty.database, "entry") == 2_000)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func aBulkErrorIsReportedAndSpoilsTheTransaction(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        var reported: (any Error)?
        func write() throws {
            try empty.database.write { (session) throws in
                try session.execute("INSERT INTO item (n) VALUES (100000)")
                let writer = try session.bulkWriter(into: "item", columns: ["n"])
                do {
                    for number in 0..<20_000 {
                        try writer.add(Int64(number == 15_000 ? 3 : number))
                        try writer.endRow()
                    }
                    try writer.finish()
                } catch {
                    // At the latest when it is finished.
                    reported = error
                }
            }
        }
        let error = #expect(throws: DatabaseError.self) { try write() }
        if case .violated = error {} else { Issue.record("another error: \(error as Any)") }
        #expect(reported as? DatabaseError == error)
        #expect(try Self.count(empty.database) == 0)
    }

    @Test(arguments: DatabaseEngine.allCases, [1, 10_000])
    func aWriterThatIsNotFinishedSpoilsTheTransaction(engine: DatabaseEngine, rows: Int) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        #expect(throws: DatabaseError.self) {
            try empty.database.write { (session) throws in
                let writer = try session.bulkWriter(into: "item", columns: ["n"])
                for number in 0..<rows {
                    try writer.add(Int64(number))
                    try writer.endRow()
                }
            }
        }
        #expect(throws: Refusal.self) {
            try empty.database.write { (session) throws in
                let writer = try session.bulkWriter(into: "item", columns: ["n"])
                for number in 0..<rows {
                    try writer.add(Int64(number))
                    try writer.endRow()
                }
                throw Refusal()
            }
        }
        #expect(try Self.count(empty.database) == 0)
        try Self.fill(empty.database, 3)
        #expect(try Self.count(empty.database) == 3)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func aRowOfTheWrongWidthIsRefused(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try empty.create(Self.table)
        for width in [1, 3] {
            #expect(throws: DatabaseError.self) {
                try empty.database.write { (session) throws in
                    let writer = try session.bulkWriter(into: "item", columns: ["n", "m"])
                    for place in 0..<width { try writer.add(Int64(place)) }
                    try writer.endRow()
                    try writer.finish()
                }
            }
        }
        #expect(throws: DatabaseError.self) {
            try empty.database.write { (session) throws in
                let writer = try session.bulkWriter(into: "item", columns: ["n", "m"])
                try writer.add(1)
                try writer.finish()
            }
        }
        #expect(try Self.count(empty.database) == 0)
    }

    // MARK: Migrations

    private static let steps = [
        Migration("one", ["CREATE TABLE a (n BIGINT PRIMARY KEY NOT NULL)"]),
        Migration(
            "two",
            [
                "CREATE TABLE b (k TEXT PRIMARY KEY NOT NULL, v BYTES DEFAULT NULL) CLUSTERED",
                "INSERT INTO b (k) VALUES ('TEXT')",
            ]),
    ]

    @Test(arguments: DatabaseEngine.allCases)
    func stepsAreAppliedOnce(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try Migrator.run([Self.steps[0]], on: empty.database)
        try Migrator.run(Self.steps, on: empty.database)
        try Migrator.run(Self.steps, on: empty.database)
        let found = try empty.database.read { (session) throws in
            try session.all("SELECT k FROM b") { $0.text(0) }
        }
        #expect(found == ["TEXT"])
    }

    @Test(arguments: DatabaseEngine.allCases)
    func aNewerSchemaIsRefused(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        try Migrator.run(Self.steps, on: empty.database)
        #expect(throws: SchemaError.newer("two")) {
            try Migrator.run([Self.steps[0]], on: empty.database)
        }
    }

    @Test(arguments: DatabaseEngine.allCases)
    func aStepThatFailsLeavesNothing(engine: DatabaseEngine) throws {
        let empty = try engine.open()
        let bad = Self.steps + [Migration("three", ["CREATE TABLE c (n BIGINT)", "NONSENSE"])]
        #expect(throws: DatabaseError.self) { try Migrator.run(bad, on: empty.database) }
        #expect(throws: DatabaseError.self) { _ = try Self.count(empty.database, "c") }
        try Migrator.run(Self.steps, on: empty.database)
    }

    @Test(arguments: DatabaseEngine.allCases)
    func severalMayMigrateAtOnce(engine: DatabaseEngine) async throws {
        let empty = try engine.open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try await onThread {
                        let other = try empty.another()
                        try Migrator.run(Self.steps, on: other)
                        try other.close()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try Self.count(empty.database, "b") == 1)
    }
}

/// Runs what blocks on a thread of its own.
func onThread<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread { continuation.resume(with: Swift.Result { try body() }) }.start()
    }
}
