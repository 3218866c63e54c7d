extension Vault {
    /// The steps of a new root version.
    package enum RotationStep: Sendable, CaseIterable {
        /// The provider has the new version, and the description names it.
        case made
        /// The vault's own keys are under it.
        case rewrapped
    }

    /// Puts the vault's own keys under a new version of the root key. Where an earlier attempt made
    /// one and was stopped, it is finished instead.
    ///
    /// - Parameter reached: Called behind each step.
    /// - Returns: The new version; the former one stays until an epoch is sealed.
    /// - Throws: `KeyProviderError`, `DatabaseError`, `VaultError.file`.
    package func rotateRoot(reached: (RotationStep) throws -> Void = { _ in }) throws -> Int {
        if let version = try finishRotation() { return version }
        return try putUnder(provider.rotate(), reached)
    }

    /// Puts the vault's own keys under a root from another passphrase.
    ///
    /// - Parameters:
    ///   - passphrase: The new one; in force once the description is written.
    ///   - floor: The weakest cost that is taken.
    ///   - reached: Called behind each step.
    /// - Returns: The new version.
    /// - Throws: `KeyProviderError.otherKind` where the root is not made from a passphrase.
    package func changePassphrase(
        to passphrase: borrowing SecretBytes, floor: Argon2Cost = .least,
        reached: (RotationStep) throws -> Void = { _ in }
    ) throws -> Int {
        guard let provider = provider as? PassphraseProvider else {
            throw KeyProviderError.otherKind(provider.kind)
        }
        return try putUnder(provider.rotate(to: passphrase, floor: floor), reached)
    }

    /// Finishes a rotation that was stopped.
    ///
    /// - Returns: The version that everything is under now; `nil` where nothing was left to do.
    package func finishRotation() throws -> Int? {
        let current = try provider.currentVersion()
        let isLeft = try keyStore.systemKeys().contains { $0.wrapped.rootVersion < current }
        if isLeft { return try putUnder(current) { _ in } }
        // What an attempt before did not come to.
        if try isBackupBehind() { try renewBackupKeys() }
        return nil
    }

    private func putUnder(
        _ version: Int, _ reached: (RotationStep) throws -> Void
    ) throws -> Int {
        try describe(provider.settings)
        try reached(.made)
        try keyStore.replaceSystemKeys(try keyStore.systemKeys().map { try rewrapped($0) })
        try reached(.rewrapped)
        try renewBackupKeys()
        return version
    }

    func rewrapped(_ row: KeyStore.SystemKeyRow) throws -> KeyStore.SystemKeyRow {
        try HeldSystemKey(row, vault: id, provider: provider).row(vault: id, provider: provider)
    }

    // MARK: Keys of the tiers

    /// The steps of new keys for the tiers.
    package enum TierRotationStep: Sendable, CaseIterable {
        /// The new keys are there.
        case begun
        /// Some rings were rewrapped; comes often.
        case rewrapping
        case rewrapped
        /// The former keys are gone.
        case forgotten
    }

    /// What new keys for the tiers did.
    package struct TierRotation: Sendable, Hashable {
        package var generation: Int
        package var rings: Int
    }

    /// Puts the keys of people under new keys of their tiers; touches no record and no index entry.
    ///
    /// Can be stopped at any point and called again, also by another process: it goes on. Where an
    /// epoch is being sealed, that one's keys are the new ones.
    ///
    /// - Parameters:
    ///   - now: Microseconds since 1970, UTC.
    ///   - reached: Called behind each step with how many rings are done.
    /// - Returns: What was done; the vault has to be opened anew before it is used again.
    /// - Throws: `KeyProviderError`, `DatabaseError`, `SealError` for a ring that does not open.
    package func rotateTierKeys(
        at now: Int64, reached: (TierRotationStep, Int) throws -> Void = { _, _ in }
    ) throws -> TierRotation {
        let generation = try beginTierKeys(at: now)
        let renewed = try VaultKeys(
            vault: id, epoch: generation, rows: keyStore.systemKeys(), provider: provider)
        try reached(.begun, 0)
        let rings = try rewrap(to: renewed) { try reached(.rewrapping, $0) }
        try reached(.rewrapped, rings)
        let gone = try keyStore.systemKeys().filter {
            $0.purpose.isOfTier && $0.generation != generation
        }
        try replaceSystemKeys([], removing: gone.map { ($0.purpose, $0.generation) })
        try keyStore.compact()
        try reached(.forgotten, rings)
        return TierRotation(generation: generation, rings: rings)
    }

    private func beginTierKeys(at now: Int64) throws -> Int {
        let state = try keyStore.state()
        let rows = try keyStore.systemKeys()
        func isRenewed(_ purpose: SystemKeyPurpose) -> Bool {
            Set(rows.filter { $0.purpose == purpose }.map(\.generation)).count > 1
        }
        // Also where an epoch's keys of the tiers are the only ones by now, and its index is still to
        // be made: a further generation would leave it without its key.
        if isRenewed(.tierOne) || isRenewed(.indexGeneration) { return state.epoch }
        let next = state.epoch + 1
        try replaceSystemKeys(
            VaultKeys.make(
                SystemKeyPurpose.allCases.filter(\.isOfTier), vault: id, generation: next,
                now: now, provider: provider),
            newEpoch: next)
        return next
    }
}
