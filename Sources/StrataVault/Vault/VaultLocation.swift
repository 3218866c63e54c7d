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

    /// The vault's folder. A database names it; on a host that has none yet, it is made, with the
    /// description that the database holds.
    ///
    /// - Throws: `VaultError.notFound` where the database holds no vault, `.otherVault` where the
    ///   folder is another one's.
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
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw VaultError.file(path: path, reason: SystemError.text)
        }
        try folder.write(configuration)
    }
}
