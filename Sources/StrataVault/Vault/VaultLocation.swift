internal import Glibc

/// Where a vault is, as users name it: its folder, or the address of its database of records.
package enum VaultLocation: Sendable, Hashable {
    case folder(String)
    case database(PostgresURL)

    /// - Throws: `PostgresURLError`.
    package init(_ text: String) throws(PostgresURLError) {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .database(try PostgresURL(text))
        } else {
            self = .folder(text)
        }
    }

    /// The vault's folder. A database names it; where it has no description yet, the one that the
    /// database holds is put there.
    ///
    /// Whoever can write the database is not trusted as the folder's owner is: no folder is made at
    /// a place of their choice, and no token goes to a server that they name.
    ///
    /// - Throws: `VaultError.notFound` where the database holds no vault or the folder is not there,
    ///   `.otherVault` where it is another one's, `.descriptionWanted` for a root key that is not
    ///   made from a passphrase.
    package func folder() throws -> String {
        switch self {
        case .folder(let path): return path
        case .database(let url):
            let database = try PostgresDatabase(url)
            defer { try? database.close() }
            guard let text = try RecordStore.description(in: database) else {
                throw VaultError.notFound(url.description)
            }
            var configuration = try VaultFolder.configuration(text, of: url.description)
            guard let path = configuration.folder else {
                throw VaultError.descriptionLacks(path: url.description, name: "folder")
            }
            configuration.folder = nil
            // Nor where copies of the audit log go.
            configuration.audit = [:]
            configuration.backup = [:]
            // The address that led here is the one that works from here.
            configuration.records = url.description
            try prepare(path, configuration)
            return path
        }
    }

    private func prepare(_ path: String, _ configuration: VaultConfiguration) throws {
        let folder = VaultFolder(path: path)
        if folder.isDescribed {
            guard try folder.configuration().vault == configuration.vault else {
                throw VaultError.otherVault(path: path)
            }
            return
        }
        guard path.hasPrefix("/"), access(path, F_OK) == 0 else { throw VaultError.notFound(path) }
        guard configuration.provider.kind == .passphrase else {
            throw VaultError.descriptionWanted(path: path)
        }
        try folder.write(configuration)
    }
}
