internal import StrataCore

extension Vault {
    /// The steps of sealing an epoch.
    package enum EpochStep: Sendable, CaseIterable {
        /// The new keys are there.
        case begun
        /// Some rings were rewrapped; comes often.
        case rewrapping
        case rewrapped
        case reindexed
        /// The vault's own keys are under a new root version, those of the former epoch gone.
        case forgotten
        /// The former root version was destroyed.
        case rootDestroyed
    }

    /// What sealing an epoch did.
    package struct EpochSeal: Sendable, Hashable {
        package var epoch: Int
        package var rings: Int
        package var entries: Int
        package var rootVersion: Int
        package var destruction: RootDestruction
        /// Recovery shares are or were in force: with enough of them, copies of the vault from that
        /// time still open, whatever the provider destroyed.
        package var isWithinReachOfShares: Bool
    }

    /// Puts every living key and index entry under new keys and destroys the former ones, so that
    /// what was erased before opens from no copy of the records and no copy of the index.
    ///
    /// Can be stopped at any point and called again, also by another process: it goes on.
    ///
    /// - Parameters:
    ///   - now: Microseconds since 1970, UTC.
    ///   - reached: Called behind each step with how many rings and entries are done.
    /// - Returns: What was done; the vault has to be opened anew before it is used again.
    /// - Throws: `KeyProviderError`, `DatabaseError`, `SealError` for a ring that does not open.
    package func sealEpoch(
        at now: Int64, reached: (EpochStep, Int) throws -> Void = { _, _ in }
    ) throws -> EpochSeal {
        try sweepHolds(at: now)
        let next = try beginEpoch(at: now)
        let renewed = try VaultKeys(
            vault: id, epoch: next, rows: keyStore.systemKeys(), provider: provider)
        try reached(.begun, 0)
        let rings = try rewrap(to: renewed) { try reached(.rewrapping, $0) }
        try rewrapHolds(to: renewed)
        try reached(.rewrapped, rings)
        let entries = try reindex(to: renewed)
        try reached(.reindexed, entries)
        let version = try forgetFormerEpochs(next, at: now)
        try reached(.forgotten, 0)
        // The copies that there are open under what is about to go.
        let copy = try renewBackupKeys(at: now)
        let destruction = try provider.destroy(below: version)
        // What is forgotten must not stand in the description any more.
        try describe(configuration.with(provider.settings))
        // Nor in what is backed up.
        try renewBackupKeys(at: now, insteadOf: copy)
        try keyStore.compact()
        try reached(.rootDestroyed, 0)
        return EpochSeal(
            epoch: next, rings: rings, entries: entries, rootVersion: version,
            destruction: destruction, isWithinReachOfShares: try recoveryPlan() != nil)
    }

    /// Makes the keys of the next epoch, unless one was begun and not sealed.
    private func beginEpoch(at now: Int64) throws -> Int {
        let state = try keyStore.state()
        let generations = Set(
            try keyStore.systemKeys().filter { $0.purpose == .indexGeneration }.map(\.generation))
        if generations.count > 1 { return state.epoch }
        let next = state.epoch + 1
        try replaceSystemKeys(
            VaultKeys.make(
                SystemKeyPurpose.allCases.filter(\.isRenewedByEpoch), vault: id, generation: next,
                now: now, provider: provider),
            newEpoch: next)
        return next
    }

    /// - Returns: The rings that are under the new key now.
    func rewrap(
        to renewed: VaultKeys, progress: (Int) throws -> Void
    ) throws -> Int {
        let cipher = try renewed.ringCipher()
        var last: Int64 = 0
        var done = 0
        while true {
            let rows = try keyStore.rings(after: last, limit: 20_000)
            guard let end = rows.last else { return done }
            last = end.ring
            let changed = try rows.filter { $0.epoch != cipher.epoch }.map { row in
                let former = try renewed.ringCipher(row.epoch)
                return KeyStore.RingRow(
                    ring: row.ring, epoch: cipher.epoch,
                    tierOne: try cipher.rewrap(
                        row.tierOne, ring: row.ring, tier: .t1, from: former),
                    tierTwo: try cipher.rewrap(
                        row.tierTwo, ring: row.ring, tier: .t2, from: former))
            }
            if !changed.isEmpty { try keyStore.update(changed, epoch: cipher.epoch) }
            done += rows.count
            try progress(done)
        }
    }

    /// - Returns: The entries of the new index.
    private func reindex(to renewed: VaultKeys) throws -> Int {
        let index = try renewed.index(renewed.epoch)
        return try records.reindex(to: renewed.epoch) { generation in
            let former = try renewed.index(generation)
            return { index.retag($0, from: former) }
        }
    }

    /// Rotates the root key, puts what stays under the new version and deletes the rest.
    ///
    /// - Returns: The new root version.
    private func forgetFormerEpochs(_ epoch: Int, at now: Int64) throws -> Int {
        let rows = try keyStore.systemKeys()
        let gone = rows.filter { $0.purpose.isRenewedByEpoch && $0.generation != epoch }
        // Begun before and killed behind the rotation: the newest version is already unused.
        let used = rows.map(\.wrapped.rootVersion).max() ?? 0
        let current = try provider.currentVersion()
        let version = current > used ? current : try provider.rotate()
        try describe(configuration.with(provider.settings))
        let kept = rows.filter { row in !gone.contains { $0 == row } }
        try replaceSystemKeys(
            try kept.map { try rewrapped($0) },
            removing: gone.map { ($0.purpose, $0.generation) })
        return version
    }
}

extension VaultConfiguration {
    func with(_ provider: KeyProviderSettings) -> VaultConfiguration {
        var changed = self
        changed.provider = provider
        return changed
    }
}
