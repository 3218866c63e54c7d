import StrataCore
package import StrataVault

/// A vault's folder, and how it is opened.
package struct VaultAccess: Sendable {
    package let folder: String
    package let secrets: VaultSecrets

    package init(folder: String, secrets: VaultSecrets) {
        self.folder = folder
        self.secrets = secrets
    }

    package func configuration() throws(VaultError) -> VaultConfiguration {
        try VaultFolder(path: folder).configuration()
    }

    /// The provider that settings name, opened with the secret that was given for its kind.
    func provider(_ settings: KeyProviderSettings) throws -> any KeyProvider {
        try KeyProviders.open(settings, from: secrets.source(for: settings), for: settings.kind)
    }

    /// Opens the vault, runs `body` and closes it, also where `body` throws.
    package func with<Result>(
        memory: Vault.Memory = .small, _ body: (Vault) throws -> Result
    ) throws -> Result {
        try with(provider(configuration().provider), memory: memory, body)
    }

    /// How long a command's end waits for alarms to arrive.
    private static let alarmSeconds = 3.0

    /// Takes records that are older than the key store has seen: a backup that was put back.
    ///
    /// - Throws: `VaultError.oldRecords` where nothing opens them any more.
    package func acceptRestore() throws {
        let vault = try Vault.open(
            folder: folder, provider: provider(configuration().provider), memory: .large,
            acceptsOlderRecords: true)
        do { try AuditTrail(vault).perform(.init(.keyAcceptRestore)) {} } catch {
            try? vault.close()
            throw error
        }
        try vault.close()
    }

    /// Opens the vault for as long as its holder likes.
    ///
    /// - Returns: The vault, and what closes it, which is called once.
    package func open(
        memory: Vault.Memory = .small
    ) throws -> (vault: Vault, close: @Sendable () throws -> Void) {
        let vault = try Vault.open(
            folder: folder, provider: provider(configuration().provider), memory: memory)
        do {
            try noteOpening(of: vault)
            try IndexRenewal(vault: vault).run()
            returnOverdue(of: vault)
        } catch {
            try? vault.close()
            throw error
        }
        try? AlarmDelivery(vault: vault).settle(within: Self.alarmSeconds)
        return (
            vault,
            {
                try? AlarmDelivery(vault: vault).settle(within: Self.alarmSeconds)
                try vault.close()
            }
        )
    }

    /// Whoever opens a vault has its root key, which is a custodian's act.
    private func noteOpening(of vault: Vault) throws {
        try AuditTrail(vault).perform(.init(.vaultOpen)) {}
    }

    /// Puts back into the archive what was brought back for a time that is over. Where that cannot be
    /// done now, nobody is kept out for it. Removes what a drill left that was killed.
    private func returnOverdue(of vault: Vault) {
        _ = try? RetrievalBook(vault: vault, policy: .standard).sweep(at: SystemClock.microseconds)
        _ = try? RequestLetters(vault: vault).sweep(at: SystemClock.microseconds)
        BackupKeeping.sweepScratch(of: vault)
    }

    func with<Result>(
        _ provider: any KeyProvider, memory: Vault.Memory = .small,
        _ body: (Vault) throws -> Result
    ) throws -> Result {
        let vault = try Vault.open(folder: folder, provider: provider, memory: memory)
        let result: Result
        do {
            try noteOpening(of: vault)
            try IndexRenewal(vault: vault).run()
            returnOverdue(of: vault)
            result = try body(vault)
            // What was done is done, whether a witness can be reached or not.
            try? AuditWitnessing(vault).sendIfDue(at: SystemClock.microseconds)
            try? AlarmDelivery(vault: vault).settle(within: Self.alarmSeconds)
        } catch {
            // Who is refused may have raised one.
            try? AlarmDelivery(vault: vault).settle(within: Self.alarmSeconds)
            try? vault.close()
            throw error
        }
        try vault.close()
        return result
    }
}
