internal import Glibc

/// A file that lies in a vault's folder, or its ledger.
package struct StoredFile: Sendable {
    /// Relative to the folder, with slashes.
    package let name: String
    /// Whether it lies where sealed audio does.
    package let isObject: Bool
    fileprivate let path: String

    /// Calls `body` with the file's bytes in pieces, each of which begins with the last `overlap`
    /// bytes of the one before. Nothing is read of what is no regular file, or gone meanwhile.
    ///
    /// - Throws: `VaultError.file`.
    package func read(overlap: Int, _ body: (UnsafeRawBufferPointer) -> Void) throws(VaultError) {
        // A pipe that somebody put there is not waited for.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else {
            if [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(errno) { return }
            throw .file(path: path, reason: SystemError.text)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
        let buffer = UnsafeMutableRawBufferPointer.allocate(
            byteCount: overlap + 1 << 20, alignment: 16)
        defer { buffer.deallocate() }
        var kept = 0
        while true {
            let count = Glibc.read(
                file, buffer.baseAddress.map { $0 + kept }, buffer.count - kept)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .file(path: path, reason: SystemError.text) }
            guard count > 0 else { return }
            let end = kept + count
            body(UnsafeRawBufferPointer(rebasing: buffer[..<end]))
            kept = min(overlap, end)
            UnsafeMutableRawBufferPointer(rebasing: buffer[..<kept]).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: buffer[(end - kept)..<end]))
        }
    }
}

extension Vault {
    /// Every file in the vault's folder and the folders in it, whoever put it there, and the ledger;
    /// links are not followed.
    ///
    /// - Throws: `VaultError.file` for a folder that cannot be read.
    package func storedFiles() throws(VaultError) -> [StoredFile] {
        var files: [StoredFile] = []
        var folders = [""]
        while let folder = folders.popLast() {
            let path = self.folder + (folder.isEmpty ? "" : "/" + folder)
            guard let directory = opendir(path) else {
                if errno == ENOENT { continue }
                throw .file(path: path, reason: SystemError.text)
            }
            defer { closedir(directory) }
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != ".", name != ".." else { continue }
                let relative = folder.isEmpty ? name : folder + "/" + name
                var status = stat()
                guard lstat(self.folder + "/" + relative, &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR: folders.append(relative)
                default:
                    files.append(
                        StoredFile(
                            name: relative, isObject: relative.hasPrefix("objects/"),
                            path: self.folder + "/" + relative))
                }
            }
        }
        if let ledger = configuration.ledger {
            files.append(
                StoredFile(
                    name: "erasures.ledger", isObject: false, path: ledger + "/erasures.ledger"))
        }
        return files.sorted { $0.name < $1.name }
    }

    /// Calls `body` with every value of every table that a vault on servers has there, numbers left
    /// out, and the name of its table and column. Tables of others in the same databases are read, too,
    /// where that is allowed. `body` may be called again with the same.
    ///
    /// - Throws: `DatabaseError`.
    package func storedCells(_ body: (String, UnsafeRawBufferPointer) -> Void) throws {
        for address in [configuration.records, configuration.keys].compactMap(\.self) {
            let database = try PostgresDatabase(PostgresURL(address))
            defer { try? database.close() }
            try database.read { session in
                for column in try session.all(Self.serverColumns, [], ServerColumn.init) {
                    try session.query(column.query, []) { row in
                        if !row.isNull(0) { row.withBytes(0) { body(column.name, $0) } }
                        return true
                    }
                }
            }
        }
    }

    private static let serverColumns = """
        SELECT CAST(c.table_schema AS TEXT), CAST(c.table_name AS TEXT),
            CAST(c.column_name AS TEXT), CAST(c.data_type AS TEXT)
        FROM information_schema.columns c
        JOIN information_schema.tables t
            ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        WHERE c.table_schema NOT IN ('pg_catalog', 'information_schema')
            AND t.table_type = 'BASE TABLE'
            AND c.data_type NOT IN ('bigint', 'integer', 'smallint', 'boolean')
            AND has_column_privilege(
                quote_ident(c.table_schema) || '.' || quote_ident(c.table_name),
                c.column_name, 'SELECT')
        ORDER BY 1, 2, c.ordinal_position
        """
}

/// A column of a table on a server.
private struct ServerColumn {
    let name: String
    let query: String

    init(_ row: any DatabaseRow) {
        let (schema, table, column) = (row.text(0), row.text(1), row.text(2))
        func quoted(_ name: String) -> String {
            "\"" + name.replacing("\"", with: "\"\"") + "\""
        }
        let value = row.text(3) == "bytea" ? quoted(column) : "CAST(\(quoted(column)) AS TEXT)"
        name = schema == "public" ? "\(table).\(column)" : "\(schema).\(table).\(column)"
        query = "SELECT \(value) FROM \(quoted(schema)).\(quoted(table))"
    }
}
