/// One of the vault's own keys in locked memory; it lasts as long as somebody is using it.
final class HeldSystemKey: Sendable {
    let purpose: SystemKeyPurpose
    let generation: Int
    /// Microseconds since 1970, UTC.
    let created: Int64
    let secret: SecretBytes

    init(
        purpose: SystemKeyPurpose, generation: Int, created: Int64, secret: consuming SecretBytes
    ) {
        self.purpose = purpose
        self.generation = generation
        self.created = created
        self.secret = secret
    }

    /// Unwraps a row of the key store.
    convenience init(
        _ row: KeyStore.SystemKeyRow, vault: VaultID, provider: any KeyProvider
    ) throws(KeyProviderError) {
        self.init(
            purpose: row.purpose, generation: row.generation, created: row.created,
            secret: try provider.unwrap(
                row.wrapped,
                context: row.purpose.context(vault: vault, generation: row.generation)))
    }

    /// The key under the root of a provider.
    func row(
        vault: VaultID, provider: any KeyProvider
    ) throws(KeyProviderError) -> KeyStore.SystemKeyRow {
        KeyStore.SystemKeyRow(
            purpose: purpose, generation: generation,
            wrapped: try provider.wrap(
                secret, context: purpose.context(vault: vault, generation: generation)),
            created: created)
    }
}
