internal import Glibc

extension VaultFolder {
    /// Whether a file of a vault is there.
    var hasStore: Bool {
        ["keys.db", "records.db"].contains { access(path + "/" + $0, F_OK) == 0 }
    }

    /// Writes a description for a vault that has lost it: what it is, and that all is in the folder.
    /// Where its root key was is not known any more, so only recovery shares open it.
    ///
    /// - Returns: What was written; how long backups are kept is not in it.
    /// - Throws: `VaultError.descriptionLost` where records, keys or the ledger of erasures lie
    ///   elsewhere: where, nothing here says.
    package func describeLost() throws -> VaultConfiguration {
        let isWhole = ["keys.db", "records.db", "erasures.ledger"].allSatisfy {
            access(path + "/" + $0, F_OK) == 0
        }
        guard isWhole, !isDescribed, !isBeingRestored else {
            throw VaultError.descriptionLost(path)
        }
        let keyStore = try KeyStore(SQLiteDatabase(path: path + "/keys.db"))
        defer { try? keyStore.close() }
        let configuration = VaultConfiguration(
            vault: try keyStore.state().vault,
            provider: KeyProviderSettings(kind: .passphrase, values: [:]))
        try write(configuration)
        return configuration
    }

    /// Takes `describeLost` back, where nothing else was written since.
    package func forget(_ draft: VaultConfiguration) {
        guard let now = try? configuration(), now == draft else { return }
        unlink(path + "/vault.conf")
    }
}
