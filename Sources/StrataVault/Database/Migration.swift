package import StrataCore

/// A named step of a schema. Steps are appended, never changed.
package struct Migration: Sendable {
    package let name: String
    package let statements: [String]

    package init(_ name: String, _ statements: [String]) {
        self.name = name
        self.statements = statements
    }
}

/// Brings a database to the newest schema, and refuses one that is newer than this program.
package enum Migrator {
    /// - Throws: `SchemaError.newer` where a step was applied that is not among `migrations`.
    package static func run(_ migrations: [Migration], on database: any Database) throws {
        guard try !isComplete(migrations, database) else { return }
        do {
            try database.write { session in
                try session.execute(
                    session.dialect.translate(
                        "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY NOT NULL)"))
                let applied = try applied(of: migrations, session)
                for migration in migrations where !applied.contains(migration.name) {
                    for statement in migration.statements {
                        try session.execute(session.dialect.translate(statement))
                    }
                    try session.execute(
                        "INSERT INTO migration (name) VALUES ($1)", [.text(migration.name)])
                }
            }
        } catch let error as DatabaseError {
            // Another process may have done it meanwhile.
            guard let done = try? isComplete(migrations, database), done else { throw error }
        }
    }

    /// Whether nothing is left to do; changes nothing.
    private static func isComplete(
        _ migrations: [Migration], _ database: any Database
    ) throws -> Bool {
        try database.read { session in
            let exists = try session.first(
                session.dialect.tableExists, [.text("migration")]
            ) { _ in true }
            guard exists == true else { return false }
            return try applied(of: migrations, session).count == migrations.count
        }
    }

    private static func applied(
        of migrations: [Migration], _ session: any DatabaseSession
    ) throws -> Set<String> {
        let applied = try session.all("SELECT name FROM migration ORDER BY name") { $0.text(0) }
        let known = Set(migrations.map(\.name))
        if let unknown = applied.first(where: { !known.contains($0) }) {
            throw SchemaError.newer(unknown)
        }
        return Set(applied)
    }
}

/// A schema that this program cannot work with.
package enum SchemaError: Error, Sendable, Hashable {
    /// It holds this step of a later version.
    case newer(String)
}

extension SchemaError: MessageError {
    package var message: Message {
        switch self {
        case .newer(let name): Message("vault.newerFormat", ["name": name])
        }
    }
}
