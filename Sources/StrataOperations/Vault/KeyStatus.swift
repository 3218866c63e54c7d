import StrataCore
package import StrataVault

/// What `strata key status --format json` prints. Times are microseconds since 1970, UTC.
package struct KeyStatus: Sendable, Encodable {
    package var vault: String
    package var provider: String
    /// Whether the provider destroys former root keys, or only forgets them.
    package var promise: Promise
    package var rootVersion: Int
    /// The oldest version of the root key that still opens what it wrapped.
    package var oldestRootVersion: Int
    /// Whether the system lets this process keep secrets and the vault's own keys from being swapped
    /// out.
    package var memoryLocked: Bool
    /// The last epoch that was sealed; 1 where none was.
    package var epoch: Int
    /// An epoch was begun and is to be finished.
    package var epochUnfinished: Bool
    /// The generation of the tiers' keys.
    package var tierGeneration: Int
    /// Erasures whose copies could still open until the next epoch is sealed.
    package var unsealedErasures: Int
    /// When the last epoch was sealed; missing where none was.
    package var lastSealed: Int64?
    /// How many days backups are kept; missing where nobody said.
    package var backupsKeptDays: Int?
    /// The kind of a root key that the vault left and that was not destroyed.
    package var leftBehind: String?
    /// Whether old copies open with something that can be kept: a passphrase, shares, a root key
    /// that was left behind.
    package var oldCopiesOpen: Bool
    /// When the last copy expires that holds what was erased before the last epoch; missing where
    /// that is not known.
    package var oldCopiesExpire: Int64?
    package var recovery: Recovery?
    /// The kind of a former root key that a move has left to be destroyed.
    package var formerRoot: String?
    package var systemKeys: [Key]

    package enum Promise: String, Sendable, Encodable {
        case destroys, forgets
    }

    /// The shares that recover the vault.
    package struct Recovery: Sendable, Encodable {
        package var needed: Int
        package var shares: Int
        package var made: Int64
        /// Whether they open the vault of today; if not, they may open copies of it from before.
        package var inForce: Bool
    }

    package struct Key: Sendable, Encodable {
        package var purpose: String
        package var generation: Int
        package var rootVersion: Int
        package var created: Int64
    }

    /// For whoever asks: authorised for who signed in.
    ///
    /// - Throws: `AccessError`, `KeyProviderError`, `DatabaseError`.
    package static func asked(_ vault: Vault) throws -> KeyStatus {
        guard vault.actor != nil else { return try KeyStatus(vault) }
        return try AuditTrail(vault).perform(.init(.keyStatus)) { try KeyStatus(vault) }
    }

    private static let microsecondsPerDay: Int64 = 86_400_000_000

    package init(_ vault: Vault) throws {
        self.vault = vault.id.description
        provider = vault.provider.kind.rawValue
        let root = try vault.provider.inspect()
        promise = root.promise == .destroyed ? .destroys : .forgets
        rootVersion = root.currentVersion
        oldestRootVersion = root.oldestVersion
        memoryLocked = SecretBytes.random(count: 32).isLocked && vault.keys.areLocked
        let rows = try vault.keyStore.systemKeys()
        // Only epochs renew the keys of the index.
        let indexKeys = rows.filter { $0.purpose == .indexGeneration }
        let sealed = indexKeys.min { $0.generation < $1.generation }
        let epoch = sealed?.generation ?? 1
        self.epoch = epoch
        epochUnfinished = indexKeys.count > 1
        tierGeneration = vault.keys.epoch
        unsealedErasures = try vault.erasures().count { $0.epoch >= epoch }
        lastSealed = epoch > 1 ? sealed?.created : nil
        backupsKeptDays = vault.configuration.backupsKept
        recovery = try vault.recoveryPlan().map {
            Recovery(
                needed: $0.needed, shares: $0.shares, made: $0.made, inForce: $0.isInForce)
        }
        leftBehind = vault.configuration.leftBehind?.rawValue
        oldCopiesOpen = promise == .forgets || recovery != nil || leftBehind != nil
        if oldCopiesOpen, let lastSealed, let backupsKeptDays {
            // A clock that was set back before the epoch was sealed makes no copy older.
            let erased = try vault.erasures().filter { $0.epoch < epoch }.map(\.time).max() ?? 0
            let seen = max(lastSealed, erased, rows.map(\.created).max() ?? 0)
            oldCopiesExpire = seen + Int64(backupsKeptDays) * Self.microsecondsPerDay
        }
        formerRoot = vault.configuration.former?.kind.rawValue
        systemKeys = rows.sorted {
            ($0.purpose.rawValue, $0.generation) < ($1.purpose.rawValue, $1.generation)
        }.map {
            Key(
                purpose: $0.purpose.rawValue, generation: $0.generation,
                rootVersion: $0.wrapped.rootVersion, created: $0.created)
        }
    }
}
