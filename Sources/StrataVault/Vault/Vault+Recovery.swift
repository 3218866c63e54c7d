extension Vault {
    /// How this vault is recovered, or was; `nil` where no shares were ever made of it.
    package func recoveryPlan() throws -> RecoveryPlan? {
        try records.read { reader in
            try reader.document(.recovery, RecoveryPlan.number).map { try RecoveryPlan($0) }
        }
    }

    /// Makes a recovery key and splits it; shares of a former splitting open nothing of the present
    /// vault any more.
    ///
    /// - Parameters:
    ///   - count: How many shares, at most 255.
    ///   - needed: How many of them recover the vault, at least 2.
    ///   - now: Microseconds since 1970, UTC.
    ///   - keep: Called with the shares before anything depends on them; throws where they could
    ///     not be kept, and then nothing has changed.
    /// - Returns: What the shares belong to.
    /// - Throws: `ShamirError.badPlan`, what `keep` throws, `DatabaseError`, `KeyProviderError`.
    @discardableResult
    package func splitRecovery(
        into count: Int, needed: Int, at now: Int64, keep: ([ShamirShare]) throws -> Void
    ) throws -> RecoveryPlan {
        let seed = SecretBytes.random(count: RecoveryKey.seedLength)
        let shares = try ShamirShares.split(seed, for: id, into: count, needed: needed)
        let plan = RecoveryPlan(
            set: shares[0].set, needed: needed, shares: count, made: now,
            publicKey: try RecoveryKey.publicKey(of: seed))
        try keep(shares)
        try put(plan)
        return plan
    }

    /// Gives the shares up: they open nothing of the present vault any more. What was copied before
    /// they still open, which epochs say.
    ///
    /// - Throws: `RecoveryError.noShares`.
    package func giveUpRecovery() throws {
        guard var plan = try recoveryPlan(), plan.isInForce else { throw RecoveryError.noShares }
        plan.publicKey = []
        try put(plan)
    }

    /// Gives up the shares of restored records where the key store has those of another splitting, or
    /// none: whoever was to lose theirs would have them back.
    func endFormerRecovery() throws {
        guard let plan = try recoveryPlan(), plan.isInForce else { return }
        let stored = try keyStore.recovery().flatMap { try? RecoveryBundle($0) }
        guard stored?.set != plan.set else { return }
        try giveUpRecovery()
    }

    private func put(_ plan: RecoveryPlan) throws {
        try records.write(keySequence: keyStore.state().sequence) { transaction in
            try transaction.put(plan.document)
        }
        try refreshRecovery(after: plan)
        try keyStore.compact()
    }

    /// The sealed copy of the vault's own keys as it is to be kept elsewhere.
    ///
    /// - Throws: `RecoveryError.noShares`.
    package func recoveryBundle() throws -> RecoveryBundle {
        guard try recoveryPlan()?.isInForce == true, let bytes = try keyStore.recovery() else {
            throw RecoveryError.noShares
        }
        return try RecoveryBundle(bytes)
    }

    /// Makes the recovery copy what the plan and the keys of today say, where it is not.
    ///
    /// - Parameter known: The plan that was just written down; otherwise the one on record is
    ///   followed only where all rows are as Strata left them: a former one put back would have the
    ///   keys of today sealed for those who were to lose their shares.
    /// - Throws: `VaultError.tampered`.
    func refreshRecovery(after known: RecoveryPlan? = nil) throws {
        let stored = try keyStore.recovery()
        guard let plan = try recoveryPlan(), plan.isInForce else {
            guard stored != nil else { return }
            if known == nil { try checkState() }
            try keyStore.replace(recovery: nil)
            return
        }
        let state = try keyStore.state()
        let rows = try keyStore.systemKeys()
        if let stored, let bundle = try? RecoveryBundle(stored), bundle.vault == id,
            bundle.set == plan.set, bundle.epoch == state.epoch, bundle.count == rows.count,
            bundle.isGenuine(keys.authenticator)
        {
            return
        }
        if known == nil { try checkState() }
        try keyStore.replace(recovery: recoveryCopy(plan, of: rows, epoch: state.epoch).encoded)
    }

    private func recoveryCopy(
        _ plan: RecoveryPlan, of rows: [KeyStore.SystemKeyRow], epoch: Int
    ) throws -> RecoveryBundle {
        try RecoveryBundle(
            rows.map { try HeldSystemKey($0, vault: id, provider: provider) }, plan: plan,
            vault: id, epoch: epoch, authenticator: keys.authenticator)
    }

    /// Changes the vault's own keys and, in the same transaction, the recovery copy of them: neither
    /// lacks a key that is in use nor outlives one that was destroyed.
    func replaceSystemKeys(
        _ changed: [KeyStore.SystemKeyRow],
        removing: [(purpose: SystemKeyPurpose, generation: Int)] = [], newEpoch: Int? = nil
    ) throws {
        var recovery: [UInt8]?
        if let plan = try recoveryPlan(), plan.isInForce {
            let gone = removing + changed.map { ($0.purpose, $0.generation) }
            let kept = try keyStore.systemKeys().filter { row in
                !gone.contains { $0 == (row.purpose, row.generation) }
            }
            recovery = try recoveryCopy(
                plan, of: kept + changed, epoch: newEpoch ?? keyStore.state().epoch
            ).encoded
        }
        try keyStore.replaceSystemKeys(
            changed, removing: removing, newEpoch: newEpoch, recovery: recovery)
    }

    // MARK: Without the root key

    /// Puts the keys of a vault whose root is lost under a new root, with the recovery key that
    /// shares give back.
    ///
    /// - Parameters:
    ///   - folder: The vault's folder.
    ///   - shares: As many as are needed, or more.
    ///   - bundle: A recovery bundle that was kept apart; otherwise the key store's own copy.
    ///   - provider: Makes the new root key; called once everything else is known to be right.
    ///   - reached: Called behind each step.
    /// - Returns: The splitting that was used.
    /// - Throws: `RecoveryError`, `ShamirError`, `VaultError`, what `provider` throws.
    package static func recover(
        folder: String, shares: [ShamirShare], bundle: [UInt8]? = nil,
        provider: (VaultID) throws -> any KeyProvider,
        reached: (MoveStep) throws -> Void = { _ in }
    ) throws -> RecoveryBundle {
        let configuration = try VaultFolder(path: folder).configuration()
        let lock = try FolderLock(folder: folder)
        defer { lock.release() }
        let stores = try VaultStores(folder: folder, configuration, .small)
        guard !stores.lacksKeys else { throw VaultError.noKeyStore }
        guard !stores.lacksRecords else { throw VaultError.noRecords }
        let serverLocks = try stores.locks()
        defer { for lock in serverLocks { lock.release() } }
        let keyStore = try KeyStore(stores.keys())
        defer { try? keyStore.close() }
        guard try keyStore.state().vault == configuration.vault else {
            throw VaultError.foreignKeyStore
        }
        let (used, keys, authenticator) = try open(bundle, shares, of: keyStore)
        let records = try RecordStore(stores.records(), authenticator: authenticator)
        defer { try? records.close() }
        do {
            guard try records.state().digest.vault == configuration.vault else {
                throw VaultError.foreignRecords
            }
        } catch VaultError.tampered {
            throw RecoveryError.otherKeys
        }
        let handover = KeyHandover(configuration: configuration, keyStore: keyStore) { changed in
            try records.describe(changed, folder: folder)
            try VaultFolder(path: folder).write(changed)
        }
        _ = try handover.run(
            keys, to: provider(configuration.vault), former: nil, reached: reached)
        return used
    }

    /// Opens the recovery copy of a key store, or a bundle that was kept apart.
    private static func open(
        _ bundle: [UInt8]?, _ shares: [ShamirShare], of keyStore: KeyStore
    ) throws -> (RecoveryBundle, [HeldSystemKey], RowAuthenticator) {
        let state = try keyStore.state()
        guard let bytes = try bundle ?? keyStore.recovery() else { throw RecoveryError.noBundle }
        let bundle = try RecoveryBundle(bytes)
        guard bundle.vault == state.vault else { throw RecoveryError.otherVault }
        guard bundle.epoch == state.epoch else {
            throw RecoveryError.stale(bundle: bundle.epoch, vault: state.epoch)
        }
        let prefix = Array(state.vault.bytes.prefix(4))
        if let index = shares.firstIndex(where: {
            $0.vaultPrefix == prefix && $0.set != bundle.set
        }) {
            throw RecoveryError.otherSet(share: index + 1)
        }
        let (keys, authenticator) = try bundle.open(
            ShamirShares.combine(shares, for: state.vault))
        let held = Set(keys.map { SystemKeyName($0.purpose, $0.generation) })
        let named = try keyStore.systemKeys().map { SystemKeyName($0.purpose, $0.generation) }
        guard held.isSuperset(of: named) else {
            throw RecoveryError.stale(bundle: bundle.epoch, vault: state.epoch)
        }
        return (bundle, keys, authenticator)
    }

    private struct SystemKeyName: Hashable {
        var purpose: SystemKeyPurpose
        var generation: Int

        init(_ purpose: SystemKeyPurpose, _ generation: Int) {
            self.purpose = purpose
            self.generation = generation
        }
    }
}
