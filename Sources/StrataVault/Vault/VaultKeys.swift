internal import Crypto

/// The vault's own keys, unwrapped: what a process holds while it has a vault open.
package struct VaultKeys: Sendable {
    package let vault: VaultID
    /// The generation that new writes use.
    package let epoch: Int
    package let authenticator: RowAuthenticator
    package let identifiers: IdentifierCipher
    package let catalogue: CatalogueCipher
    package let suppression: SuppressionKey
    package let audit: AuditKeys
    let ledgerKey: SymmetricKey
    let backupKey: SymmetricKey
    /// Whether the keys of the tiers, the index and all others are kept from being swapped out.
    package let areLocked: Bool
    private let ringCiphers: [Int: RingCipher]
    private let indexes: [Int: BlindIndex]

    /// Unwraps the keys of a vault.
    ///
    /// - Throws: `KeyProviderError`, `VaultError.noKeyStore` where one of them is missing.
    init(
        vault: VaultID, epoch: Int, rows: [KeyStore.SystemKeyRow], provider: any KeyProvider
    ) throws {
        var keys: [SystemKeyPurpose: [Int: SymmetricKey]] = [:]
        for row in rows {
            let secret = try provider.unwrap(
                row.wrapped,
                context: row.purpose.context(vault: vault, generation: row.generation))
            keys[row.purpose, default: [:]][row.generation] = secret.symmetricKey()
        }
        func newest(_ purpose: SystemKeyPurpose) throws -> SymmetricKey {
            guard let key = keys[purpose]?.max(by: { $0.key < $1.key })?.value else {
                throw VaultError.noKeyStore
            }
            return key
        }
        areLocked = LockedKeys.lock(keys.values.flatMap(\.values))
        self.vault = vault
        self.epoch = epoch
        authenticator = RowAuthenticator(try newest(.integrity))
        identifiers = IdentifierCipher(key: try newest(.identifier))
        catalogue = CatalogueCipher(vault: vault, key: try newest(.catalogue))
        suppression = SuppressionKey(key: try newest(.suppression))
        ledgerKey = try newest(.ledger)
        backupKey = try newest(.backup)
        audit = AuditKeys(vault: vault, key: try newest(.audit))
        let base = try newest(.indexBase)
        var ciphers: [Int: RingCipher] = [:]
        for (generation, one) in keys[.tierOne] ?? [:] {
            guard let two = keys[.tierTwo]?[generation] else { continue }
            ciphers[generation] = RingCipher(
                vault: vault, epoch: generation, tierOne: one, tierTwo: two)
        }
        ringCiphers = ciphers
        indexes = (keys[.indexGeneration] ?? [:]).reduce(into: [:]) { indexes, entry in
            indexes[entry.key] = BlindIndex(
                base: base, generation: entry.key, generationKey: entry.value)
        }
        guard ringCiphers[epoch] != nil, !indexes.isEmpty else { throw VaultError.noKeyStore }
    }

    /// The cipher of rings of an epoch; the current one without an argument.
    ///
    /// - Throws: `SealError.noKey` where that epoch's key is gone.
    package func ringCipher(_ wanted: Int? = nil) throws(SealError) -> RingCipher {
        guard let cipher = ringCiphers[wanted ?? epoch] else { throw .noKey }
        return cipher
    }

    /// The newest generation of the index; an epoch makes one, new tier keys alone do not.
    var newestIndex: Int { indexes.keys.max() ?? epoch }

    package func index(_ generation: Int) throws(SealError) -> BlindIndex {
        guard let index = indexes[generation] else { throw .noKey }
        return index
    }

    /// New keys of some purposes, wrapped.
    static func make(
        _ purposes: [SystemKeyPurpose], vault: VaultID, generation: Int, now: Int64,
        provider: any KeyProvider
    ) throws(KeyProviderError) -> [KeyStore.SystemKeyRow] {
        var rows: [KeyStore.SystemKeyRow] = []
        for purpose in purposes {
            let key = SecretBytes.random(count: 32)
            rows.append(
                KeyStore.SystemKeyRow(
                    purpose: purpose, generation: generation,
                    wrapped: try provider.wrap(
                        key, context: purpose.context(vault: vault, generation: generation)),
                    created: now))
        }
        return rows
    }
}
