import Dispatch
import StrataCore
package import StrataVault
import Synchronization

/// Asks for the root secret of a vault that is open already, before somebody acts as its owner.
///
/// At most two are tried at a time, and failures cost a growing delay, as those of accounts do.
package final class RootProof: Sendable {
    private let vault: Vault
    private let failures = Mutex(FailureCount())
    private let places = DispatchSemaphore(value: 2)

    /// - Parameter vault: The owner's, not somebody's view.
    package init(_ vault: Vault) { self.vault = vault }

    /// Has somebody show that they have the root key; written down as the custodian's act that
    /// opening the vault would be.
    ///
    /// - Parameters:
    ///   - secrets: Where the secret comes from; asked for before anybody is held up.
    ///   - clock: Microseconds since 1970, UTC.
    /// - Throws: `PassphraseError`, `KeyProviderError`, `AccessError.refused` within a delay.
    package func check(
        _ secrets: VaultSecrets, clock: () -> Int64 = { SystemClock.microseconds }
    ) throws {
        let settings = vault.provider.settings
        let source = try secrets.source(for: settings)
        let secret = try source.read()
        try AuditTrail(vault).attempt(.init(.vaultOpen)) { attempt in
            try limited {
                guard !failures.withLock({ $0.holdsUp(at: clock()) }) else {
                    throw AccessError.refused
                }
                do {
                    try vault.check(
                        KeyProviders.open(
                            settings, secret: secret, for: settings.kind, file: source.path))
                } catch {
                    failures.withLock { $0.add(at: clock()) }
                    throw error
                }
                failures.withLock { $0 = FailureCount() }
            }
            try attempt.begin()
        }
    }

    /// Runs what tries a secret, where not two others do.
    package func limited<Result>(_ body: () throws -> Result) rethrows -> Result {
        places.wait()
        defer { places.signal() }
        return try body()
    }
}
