/// Hands a vault's own keys over to another root.
///
/// Two places say which root is in force, the description and the key store, and share no
/// transaction. So the keys are first laid down under the new root beside those in use, then the
/// description names the new root and the hand-over's number, and last the key store puts the one
/// in the place of the other; whoever opens the vault after a kill does the last step.
struct KeyHandover {
    let configuration: VaultConfiguration
    let keyStore: KeyStore
    /// Writes the description down, wherever it stands.
    let describe: (VaultConfiguration) throws -> Void

    /// - Parameters:
    ///   - keys: All of the vault's own keys.
    ///   - provider: Where they go.
    ///   - former: The root that is left, where it is still to be destroyed.
    ///   - reached: Called behind each step.
    /// - Returns: The vault's description from now on.
    /// - Throws: `KeyProviderError`, `DatabaseError`, `VaultError.file`.
    func run(
        _ keys: [HeldSystemKey], to provider: any KeyProvider, former: KeyProviderSettings?,
        reached: (Vault.MoveStep) throws -> Void
    ) throws -> VaultConfiguration {
        let vault = configuration.vault
        let rows = try keys.map { key in
            let row = try key.row(vault: vault, provider: provider)
            // Nothing depends on the new root before it has given every key back.
            let back = try HeldSystemKey(row, vault: vault, provider: provider)
            guard back.secret.isEqual(to: key.secret) else { throw KeyProviderError.refused }
            return row
        }
        let root = Hexadecimal.text(SystemRandom.bytes(8))
        try keyStore.putMoved(rows, root: root)
        try reached(.prepared)
        var changed = configuration.with(provider.settings)
        changed.root = root
        changed.former = former
        if former == nil { changed.leftBehind = configuration.provider.kind }
        try describe(changed)
        try reached(.switched)
        try keyStore.takeMoved(root: root)
        try keyStore.compact()
        try reached(.taken)
        return changed
    }
}
