import StrataCore
package import StrataVault

/// Makes new keys: `strata key rotate`.
package struct KeyRotation: Sendable {
    private let access: VaultAccess

    package init(_ access: VaultAccess) { self.access = access }

    /// Puts the vault's own keys under a new root version, or finishes an attempt to.
    ///
    /// - Parameter vault: The owner's, or a custodian's view.
    /// - Returns: The version.
    /// - Throws: `KeyProviderError`, `VaultError`, `AccessError`, `AuditError`.
    package static func root(of vault: Vault) throws -> Int {
        try AuditTrail(vault).perform(.init(.keyRotate)) { try vault.rotateRoot() }
    }

    /// Changes the passphrase. Where an interrupted attempt had changed it already, the vault opens
    /// with the new one, and what is left is done.
    ///
    /// - Parameter source: Where the new passphrase comes from.
    /// - Returns: The version of the root key.
    /// - Throws: `KeyProviderError.otherKind` where the root key is not made from a passphrase,
    ///   `.wrongSecret` where neither opens the vault.
    package func passphrase(to source: SecretSource) throws -> Int {
        let settings = try access.configuration().provider
        guard settings.kind == .passphrase else { throw KeyProviderError.otherKind(settings.kind) }
        let former = try access.secrets.source(for: settings).read()
        let passphrase = try source.read()
        let provider: any KeyProvider
        do {
            provider = try KeyProviders.open(settings, secret: former)
        } catch KeyProviderError.wrongSecret {
            let changed = try KeyProviders.open(settings, secret: passphrase)
            return try access.with(changed) { vault in
                try vault.finishRotation() ?? vault.provider.currentVersion()
            }
        }
        return try access.with(provider) { vault in
            try AuditTrail(vault).perform(.init(.keyPassphrase)) {
                try vault.changePassphrase(to: passphrase)
            }
        }
    }

    /// Puts the keys of people under new keys of their tiers, or finishes an attempt to.
    ///
    /// - Parameters:
    ///   - vault: The owner's, or a custodian's view.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: What was done.
    /// - Throws: `KeyProviderError`, `VaultError`, `DatabaseError`, `AccessError`, `AuditError`.
    package static func tierKeys(of vault: Vault, at now: Int64) throws -> Vault.TierRotation {
        try AuditTrail(vault).perform(.init(.keyTierRotate)) {
            try vault.rotateTierKeys(at: now)
        }
    }
}
