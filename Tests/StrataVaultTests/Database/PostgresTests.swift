import Foundation
import Glibc
import PostgresServer
import StrataVault
import Synchronization
import Testing

/// What only a server has: connections that go away, sign-in, other sessions.
@Suite(
    .enabled(
        if: PostgresServer.programs != nil || PostgresServer.isRequired,
        "\(PostgresServer.absence)"))
struct PostgresTests {
    private static func count(_ database: any Database) throws -> Int64? {
        try database.read { try $0.first("SELECT COUNT(*) FROM item") { $0.integer(0) } }
    }

    private static func make(_ url: PostgresURL) throws -> PostgresDatabase {
        let database = try PostgresDatabase(url)
        try database.write { try $0.execute("CREATE TABLE item (n BIGINT PRIMARY KEY, b BYTEA)") }
        return database
    }

    /// Ends the sessions of a database, as an administrator would, and waits until they are gone.
    private static func terminate(_ url: PostgresURL, _ server: PostgresServer) throws {
        let name = try #require(
            url.description.split(separator: "?").first?.split(separator: "/").last)
        try server.administer(
            """
            SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '\(name)'
            """)
    }

    private static func isUnreachable(_ error: (any Error)?) -> Bool {
        if case DatabaseError.unreachable? = error as? DatabaseError { true } else { false }
    }

    // MARK: Connections

    @Test func theConnectionIsEncryptedAndSetUp() throws {
        let server = try PostgresServer.shared.get()
        let database = try PostgresDatabase(server.newDatabase())
        let found = try database.read { (session) throws in
            try session.first(
                """
                SELECT (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()),
                    current_setting('synchronous_commit'), current_setting('statement_timeout'),
                    current_setting('lock_timeout'), current_setting('application_name'),
                    current_setting('transaction_isolation'),
                    current_setting('transaction_read_only')
                """
            ) { row in
                "\(row.integer(0)) " + (1...6).map { row.text($0) }.joined(separator: " ")
            }
        }
        #expect(found == "1 on 15min 10s strata repeatable read on")
        let level = try database.write { (session) throws in
            try session.first("SELECT current_setting('transaction_isolation')") { $0.text(0) }
        }
        #expect(level == "serializable")
    }

    @Test func aCommitIsSyncedWhateverTheRoleSays() throws {
        let server = try PostgresServer.shared.get()
        let url = try server.newDatabase()
        let name = try #require(
            try PostgresDatabase(url).read {
                try $0.first("SELECT current_database()") { $0.text(0) }
            })
        for (setting, expected) in [("off", "on"), ("remote_apply", "remote_apply")] {
            try server.administer("ALTER DATABASE \(name) SET synchronous_commit = \(setting)")
            let found = try PostgresDatabase(url).read {
                try $0.first("SELECT current_setting('synchronous_commit')") { $0.text(0) }
            }
            #expect(found == expected)
        }
    }

    @Test func aServerThatCannotProveItselfIsRefused() throws {
        let server = try PostgresServer.shared.get()
        let file = "passfile=\(server.folder)/passfile"
        for settings in ["sslmode=verify-full&sslrootcert=/etc/ssl/certs/ca-certificates.crt"] {
            let error = #expect(throws: DatabaseError.self) {
                try PostgresDatabase(server.url("postgres", "\(settings)&\(file)"))
            }
            #expect(Self.isUnreachable(error))
        }
        // The server refuses what is not encrypted.
        #expect(throws: DatabaseError.self) {
            try PostgresDatabase(server.url("postgres", "sslmode=disable&\(file)"))
        }
        // No password, a wrong database, nobody there.
        for url in [
            try server.url("postgres", "passfile=/dev/null"), try server.url("nowhere"),
            try PostgresURL("postgresql://strata@127.0.0.1:1/x"),
        ] {
            let error = #expect(throws: DatabaseError.self) { try PostgresDatabase(url) }
            #expect(Self.isUnreachable(error))
        }
    }

    @Test func connectionsAreBoundedAndUsedAgain() async throws {
        let server = try PostgresServer.shared.get()
        var options = PostgresOptions()
        options.maximumConnections = 2
        options.poolWaitSeconds = 1
        let url = try server.newDatabase()
        let database = try PostgresDatabase(url, options: options)
        let seen = Collection()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    try await onThread {
                        for _ in 0..<20 {
                            let process = try database.read {
                                try $0.first("SELECT pg_backend_pid()") { $0.integer(0) }
                            }
                            seen.insert(process ?? 0)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(seen.all.count <= 2)
        // All taken: whoever comes waits, then is told.
        #expect(throws: DatabaseError.busy) {
            try database.read { _ in try database.read { _ in try database.read { _ in } } }
        }
        try database.read { _ in try database.read { _ in } }
    }

    @Test func manyStatementsDoNotPileUp() throws {
        let database = try Self.make(PostgresServer.shared.get().newDatabase())
        for round in 0..<3 {
            try database.write { (session) throws in
                for number in 0..<200 {
                    try session.execute("DELETE FROM item WHERE n = \(round * 1_000 + number)")
                }
            }
        }
        let prepared = try database.read {
            try $0.first("SELECT COUNT(*) FROM pg_prepared_statements") { $0.integer(0) }
        }
        #expect((prepared ?? 0) < 500)
    }

    @Test func aChangedTableIsReadAnewByPreparedStatements() throws {
        let server = try PostgresServer.shared.get()
        let url = try server.newDatabase()
        let database = try Self.make(url)
        let sql = "SELECT * FROM item"
        func width() throws -> Int? {
            try database.read { (session) throws in
                try session.first(sql) { row in row.isNull(1) ? 0 : row.text(1).utf8.count }
            }
        }
        try database.write { try $0.execute("INSERT INTO item VALUES (1, '\\x414243')") }
        #expect(try width() == 3)
        try PostgresDatabase(url).write {
            try $0.execute("ALTER TABLE item ALTER b TYPE TEXT USING 'four'")
        }
        #expect(try width() == 4)
    }

    @Test func whatAnotherHoldsTooLongIsBusy() throws {
        var options = PostgresOptions()
        options.lockSeconds = 1
        let url = try PostgresServer.shared.get().newDatabase()
        let database = try Self.make(url)
        let other = try PostgresDatabase(url, options: options)
        try database.write(locking: "item") { (session) throws in
            #expect(throws: DatabaseError.busy) {
                try other.write(locking: "item") { _ in }
            }
            // Readers do not wait.
            #expect(try Self.count(other) == 0)
        }
        try other.write(locking: "item") { _ in }
    }

    @Test func columnsThatRowsCannotHoldAreNamed() throws {
        let database = try Self.make(PostgresServer.shared.get().newDatabase())
        let error = #expect(throws: DatabaseError.self) {
            try database.read { try $0.query("SELECT SUM(n) FROM item", []) { _ in true } }
        }
        #expect("\(error as Any)".contains("cast it"))
        _ = try database.read {
            try $0.first("SELECT CAST(SUM(n) AS BIGINT) FROM item") { $0.isNull(0) }
        }
    }

    @Test func largeAnswersTakeLittleMemory() throws {
        let database = try Self.make(PostgresServer.shared.get().newDatabase())
        func peak() -> Int {
            var usage = rusage()
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Int(usage.ru_maxrss)
        }
        let before = peak()
        var size = 0
        try database.read { (session) throws in
            try session.query(
                "SELECT n, decode(repeat('ab', 10000), 'hex') FROM generate_series(1, 30000) AS n",
                []
            ) { row in
                size += row.withBytes(1) { $0.count }
                return true
            }
        }
        #expect(size == 300_000_000)
        // Other tests run beside this one.
        #expect(peak() - before < 150_000)
    }

    @Test func valuesInErrorsStayWithTheServer() throws {
        let database = try Self.make(PostgresServer.shared.get().newDatabase())
        try database.write {
            try $0.execute("CREATE TABLE word (t TEXT CHECK (t <> 'geheim'), s SMALLINT)")
        }
        for sql in [
            "INSERT INTO word (t) VALUES ($1)", "INSERT INTO word (s) VALUES (CAST($1 AS INT))",
            "SELECT CAST($1 AS TIMESTAMP)",
        ] {
            let error = #expect(throws: DatabaseError.self) {
                try database.write { try $0.execute(sql, [.text("geheim")]) }
            }
            #expect(!"\(error as Any)".contains("geheim"))
        }
    }

    // MARK: Faults

    @Test func connectionsThatWereEndedAreReplaced() throws {
        let server = try PostgresServer.shared.get()
        let url = try server.newDatabase()
        let database = try Self.make(url)
        for number in 0..<3 {
            try Self.terminate(url, server)
            #expect(try Self.count(database) == Int64(number))
            try Self.terminate(url, server)
            try database.write {
                try $0.execute("INSERT INTO item (n) VALUES ($1)", [.integer(number)])
            }
        }
    }

    @Test func aWriteThatLosesItsConnectionBeginsAgain() throws {
        let server = try PostgresServer.shared.get()
        let url = try server.newDatabase()
        let database = try Self.make(url)
        // Before a statement, before the commit, in the middle of a bulk write.
        for place in 0..<3 {
            var runs = 0
            try database.write { (session) throws in
                runs += 1
                try session.execute("INSERT INTO item (n) VALUES ($1)", [.integer(-place - 1)])
                if place == 0, runs == 1 { try Self.terminate(url, server) }
                let writer = try session.bulkWriter(into: "item", columns: ["n", "b"])
                for number in 0..<5_000 {
                    try writer.add(Int64(place * 10_000 + number))
                    try [UInt8](repeating: 1, count: 100).withUnsafeBytes { try writer.add($0) }
                    try writer.endRow()
                    if place == 2, runs == 1, number == 2_500 { try Self.terminate(url, server) }
                }
                try writer.finish()
                if place == 1, runs == 1 { try Self.terminate(url, server) }
            }
            #expect(runs == 2)
            #expect(try Self.count(database) == Int64((place + 1) * 5_001))
        }
    }

    @Test func aReadThatHasSeenNothingBeginsAgainAndOthersFail() throws {
        let server = try PostgresServer.shared.get()
        let url = try server.newDatabase()
        let database = try Self.make(url)
        var runs = 0
        let count = try database.read { (session) throws in
            runs += 1
            if runs == 1 { try Self.terminate(url, server) }
            return try session.first("SELECT COUNT(*) FROM item") { $0.integer(0) }
        }
        #expect(count == 0)
        #expect(runs == 2)
        // What rows led to may have gone out already.
        runs = 0
        let error = #expect(throws: DatabaseError.self) {
            try database.read { (session) throws in
                runs += 1
                let sql = "SELECT n FROM generate_series(1, 2000000) AS n"
                try session.query(sql, []) { row in
                    if row.integer(0) == 1 { try Self.terminate(url, server) }
                    return true
                }
            }
        }
        #expect(Self.isUnreachable(error))
        #expect(runs == 1)
        #expect(try Self.count(database) == 0)
    }

    /// A trigger that runs inside COMMIT ends the session: nobody says whether it went through.
    @Test func aCommitWithoutAnAnswerIsUnknown() throws {
        let server = try PostgresServer.shared.get()
        let database = try Self.make(server.newDatabase())
        try database.write { (session) throws in
            try session.execute(
                """
                CREATE FUNCTION fall() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$
                """)
            try session.execute(
                """
                CREATE CONSTRAINT TRIGGER fall AFTER INSERT ON item DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION fall()
                """)
        }
        var runs = 0
        let error = #expect(throws: DatabaseError.self) {
            try database.write { (session) throws in
                runs += 1
                try session.execute("INSERT INTO item (n) VALUES (1)")
            }
        }
        if case .outcomeUnknown = error {} else { Issue.record("another error: \(error as Any)") }
        // It may have happened: it is not done again.
        #expect(runs == 1)
        #expect(try Self.count(database) == 0)
    }

    /// An error that the server finds at COMMIT is a plain one: nothing was committed.
    @Test func aRuleThatIsCheckedAtTheCommitIsPlain() throws {
        let database = try Self.make(PostgresServer.shared.get().newDatabase())
        try database.write {
            try $0.execute(
                "CREATE TABLE part (n BIGINT REFERENCES item (n) DEFERRABLE INITIALLY DEFERRED)")
        }
        let error = #expect(throws: DatabaseError.self) {
            try database.write { try $0.execute("INSERT INTO part VALUES (9)") }
        }
        if case .violated = error {} else { Issue.record("another error: \(error as Any)") }
    }

    @Test func aServerThatIsKilledLeavesNothingHalfAndIsFoundAgain() async throws {
        let server = try PostgresServer()
        let database = try Self.make(server.newDatabase())
        try database.write { try $0.execute("INSERT INTO item (n) VALUES (-1)") }
        // In the middle of a write, of a pipeline, of a bulk write.
        for place in 0..<3 {
            let error = #expect(throws: DatabaseError.self) {
                try database.write { (session) throws in
                    try session.execute("INSERT INTO item (n) VALUES (-2)")
                    let rows = (0..<2_000).map { [SQLValue.integer($0)] }
                    try session.execute("INSERT INTO item (n) VALUES ($1)", each: rows)
                    if place == 0 { try server.kill() }
                    let writer = try session.bulkWriter(into: "item", columns: ["n"])
                    for number in 10_000..<40_000 {
                        try writer.add(Int64(number))
                        try writer.endRow()
                        if place == 1, number == 20_000 { try server.kill() }
                    }
                    try writer.finish()
                    if place == 2 { try server.kill() }
                }
            }
            #expect(Self.isUnreachable(error))
            #expect(throws: DatabaseError.self) { try Self.count(database) }
            try server.start()
            #expect(try Self.count(database) == Int64(place + 1))
            try database.write {
                try $0.execute("INSERT INTO item (n) VALUES ($1)", [.integer(-10 - place)])
            }
        }
        // While others are at work: what was acknowledged is there.
        let acknowledged = Collection()
        let unknown = Collection()
        await withTaskGroup(of: Void.self) { group in
            for worker in 1...3 {
                group.addTask {
                    try? await onThread {
                        for number in 0..<100_000 {
                            let key = Int64(worker * 1_000_000 + number)
                            do {
                                try database.write {
                                    try $0.execute(
                                        "INSERT INTO item (n) VALUES ($1)", [.integer(key)])
                                }
                            } catch {
                                if case DatabaseError.outcomeUnknown = error {
                                    unknown.insert(key)
                                }
                                throw error
                            }
                            acknowledged.insert(key)
                        }
                    }
                }
            }
            group.addTask {
                try? await Task.sleep(for: .milliseconds(400))
                try? server.kill()
            }
        }
        try server.start()
        let found = try database.read { (session) throws in
            Set(try session.all("SELECT n FROM item WHERE n >= 1000000") { $0.integer(0) })
        }
        let kept = acknowledged.all
        #expect(kept.count > 10)
        #expect(kept.isSubset(of: found))
        // Beyond that, only what was reported as unknown can be there.
        #expect(found.subtracting(kept).isSubset(of: unknown.all))
    }
}

/// Numbers that several threads gather.
private final class Collection: Sendable {
    private let numbers = Mutex<Set<Int64>>([])

    func insert(_ number: Int64) { numbers.withLock { _ = $0.insert(number) } }
    var all: Set<Int64> { numbers.withLock { $0 } }
}
