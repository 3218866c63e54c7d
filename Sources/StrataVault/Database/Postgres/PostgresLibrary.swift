internal import CPostgres

/// libpq, loaded when a PostgreSQL database is first opened.
enum PostgresLibrary {
    private static let missing: String? = pq_load().map { String(cString: $0) }

    /// - Throws: `DatabaseError.unreachable` where the library is not installed or too old.
    static func load() throws(DatabaseError) {
        guard let missing else { return }
        throw .unreachable(
            "\(missing) is missing; install the PostgreSQL client library, version 14 or later "
                + "(Debian: libpq5)")
    }
}
