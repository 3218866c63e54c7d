internal import StrataCore

extension KeyStore {
    /// How far the audit log has come: here, so that an old copy of the log's folder is noticed.
    static let auditMigration = Migration(
        "keys-4-audit",
        [
            """
            CREATE TABLE audit_mark (
                id BIGINT PRIMARY KEY NOT NULL, size BIGINT NOT NULL, root BYTES NOT NULL)
            """
        ])

    /// What was last written down of the log.
    func auditMark() throws -> AuditMark {
        try database.read { session in
            let mark = try session.first(
                "SELECT size, root FROM audit_mark WHERE id = 1"
            ) { row in TreeHash(row.bytes(1)).map { AuditMark(size: row.integer(0), root: $0) } }
            return mark.flatMap(\.self) ?? .none
        }
    }

    /// Takes the log of a backup for the one that counts, however far the log had come.
    func take(_ mark: AuditMark) throws {
        try change { session in
            try session.execute("DELETE FROM audit_mark")
            guard mark.size > 0 else { return }
            try session.execute(
                "INSERT INTO audit_mark (id, size, root) VALUES (1, $1, $2)",
                [.integer(mark.size), .bytes(mark.root.bytes)])
        }
    }

    /// Writes down that the log has come so far; never that it has come less far.
    func put(_ mark: AuditMark) throws {
        guard try auditMark().size < mark.size else { return }
        try change { session in
            try session.execute("DELETE FROM audit_mark")
            try session.execute(
                "INSERT INTO audit_mark (id, size, root) VALUES (1, $1, $2)",
                [.integer(mark.size), .bytes(mark.root.bytes)])
        }
    }
}
