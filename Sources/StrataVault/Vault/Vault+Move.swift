extension Vault {
    /// The steps of moving to another root key, each durable before the next begins.
    package enum MoveStep: Sendable, CaseIterable {
        /// The keys lie under the new root, too.
        case prepared
        /// The vault's description names the new root.
        case switched
        /// The keys under the former root are gone.
        case taken
        /// The former root was destroyed, as far as its provider can.
        case destroyed
    }

    /// Puts the vault's own keys under the root of another provider and destroys the former one.
    ///
    /// Until the description names the new root a kill leaves everything as it was, and the move
    /// is begun again; afterwards `finishMove` does what is left.
    ///
    /// - Parameters:
    ///   - next: A root key of this vault's own that nothing is wrapped under.
    ///   - keepsFormer: Leaves the former root as it is.
    ///   - reached: Called behind each step.
    /// - Returns: How far the destruction of the former root reaches; `nil` where it was kept. The
    ///   vault has to be opened anew.
    /// - Throws: `RecoveryError.moveUnfinished`, `.sameRoot`; `KeyProviderError`.
    package func move(
        to next: any KeyProvider, keepsFormer: Bool = false,
        reached: (MoveStep) throws -> Void = { _ in }
    ) throws -> RootDestruction? {
        if let former = configuration.former { throw RecoveryError.moveUnfinished(former.kind) }
        // The same root by another address would be destroyed at the end.
        let probe = SystemRandom.bytes(16)
        let wrapped = try next.wrap(SecretBytes.random(count: 32), context: probe)
        if next.kind == provider.kind, (try? provider.unwrap(wrapped, context: probe)) != nil {
            throw RecoveryError.sameRoot
        }
        let held = try keyStore.systemKeys().map {
            try HeldSystemKey($0, vault: id, provider: provider)
        }
        let handover = KeyHandover(
            configuration: configuration, keyStore: keyStore, describe: { try self.describe($0) })
        let changed = try handover.run(
            held, to: next, former: keepsFormer ? nil : provider.settings, reached: reached)
        guard !keepsFormer else {
            try renewBackupKeys()
            return nil
        }
        return try destroyFormer(provider, now: next, changed, reached)
    }

    /// Does what an interrupted move left: destroys the former root, or, without its provider,
    /// leaves that as it is for ever.
    package func finishMove(
        former: (any KeyProvider)?, reached: (MoveStep) throws -> Void = { _ in }
    ) throws -> RootDestruction? {
        guard configuration.former != nil else { return nil }
        guard let former else {
            var changed = configuration
            changed.leftBehind = changed.former?.kind
            changed.former = nil
            try describe(changed)
            try renewBackupKeys()
            return nil
        }
        return try destroyFormer(former, now: provider, configuration, reached)
    }

    /// Destroys every version of a root that wrapped something: what is left is a new version under
    /// which nothing ever was, as some providers cannot delete the last one.
    private func destroyFormer(
        _ former: any KeyProvider, now: any KeyProvider, _ description: VaultConfiguration,
        _ reached: (MoveStep) throws -> Void
    ) throws -> RootDestruction {
        // The copies that there are open under what is about to go.
        try renewBackupKeys()
        var destruction = RootDestruction.onlyForgotten
        if former.kind != .passphrase {
            // The description may have been changed to name the root of another vault.
            guard former.settings.values["key"] == KeyProviders.keyName(of: id) else {
                throw KeyProviderError.badSetting("former.key")
            }
            // Nothing that is in use may hang on what goes.
            for row in try keyStore.systemKeys() {
                let context = row.purpose.context(vault: id, generation: row.generation)
                _ = try now.unwrap(row.wrapped, context: context)
                if (try? former.unwrap(row.wrapped, context: context)) != nil {
                    throw RecoveryError.sameRoot
                }
            }
            destruction = try former.destroy(below: former.rotate())
        }
        var changed = description
        changed.former = nil
        if destruction == .onlyForgotten { changed.leftBehind = former.kind }
        try describe(changed)
        try reached(.destroyed)
        return destruction
    }
}

extension Vault {
    /// Writes down how many days the oldest backup is kept; `nil` for unknown.
    package func keepsBackups(days: Int?) throws {
        try redescribe { $0.backupsKept = days }
    }
}
