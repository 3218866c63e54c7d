import PostgresServer
import StrataVault
import Testing

/// The engines that the contract holds for.
enum DatabaseEngine: String, Sendable, CaseIterable {
    case sqlite, postgres

    /// An empty database. Without a PostgreSQL server the test is skipped; where `CI` is `true`,
    /// it fails.
    func open() throws -> EmptyDatabase {
        switch self {
        case .sqlite: return try EmptyDatabase(TemporaryFolder())
        case .postgres:
            if PostgresServer.programs == nil, !PostgresServer.isRequired {
                try Test.cancel("\(PostgresServer.absence)")
            }
            return try EmptyDatabase(PostgresServer.shared.get().newDatabase())
        }
    }
}

/// A database of one test's own.
final class EmptyDatabase: Sendable {
    let database: any Database
    private let open: @Sendable () throws -> any Database

    init(_ folder: sending TemporaryFolder) throws {
        let path = folder("test.db")
        nonisolated(unsafe) let kept = folder
        open = {
            withExtendedLifetime(kept) {}
            return try SQLiteDatabase(path: path)
        }
        database = try open()
    }

    init(_ url: PostgresURL) throws {
        open = { try PostgresDatabase(url) }
        database = try open()
    }

    deinit { try? database.close() }

    /// The same database, as another process would have it.
    func another() throws -> any Database { try open() }

    /// Makes a table, in the words of a migration.
    func create(_ statements: String...) throws {
        try database.write { session in
            for statement in statements {
                try session.execute(session.dialect.translate(statement))
            }
        }
    }
}
