package import StrataVault

/// Makes a vault: `strata init`.
package struct VaultCreation: Sendable {
    package let folder: String
    package let root: NewRoot
    /// Where records, keys and the ledger of erasures are to be.
    package let places: Vault.Places
    /// How many days the oldest backup is going to be kept, where that is known.
    package let backupsKept: Int?

    package init(folder: String, root: NewRoot, places: Vault.Places, backupsKept: Int?) {
        self.folder = folder
        self.root = root
        self.places = places
        self.backupsKept = backupsKept
    }

    /// - Parameter now: Microseconds since 1970, UTC.
    /// - Returns: What the root key's provider can promise about destruction.
    /// - Throws: `VaultError.exists` before any secret is read; `PassphraseError`,
    ///   `KeyProviderError`.
    package func run(at now: Int64) throws -> RootDestruction {
        // A root key for a vault that cannot be made would lie about in token or server.
        guard try VaultFolder(path: folder).isFree() else { throw VaultError.exists }
        let vault = VaultID()
        let provider = try root.make(for: vault)
        try Vault.create(
            folder: folder, vault: vault, provider: provider, places: places,
            backupsKept: backupsKept, now: now)
        return try provider.inspect().promise
    }
}
