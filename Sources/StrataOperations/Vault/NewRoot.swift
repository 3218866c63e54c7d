import FoundationEssentials
package import StrataVault

/// A root key that is to be made: of which kind, where, and with whose secret.
package struct NewRoot: Sendable {
    package let kind: KeyProviderKind
    private let values: [String: String]
    package let secrets: VaultSecrets
    /// How long deriving the key from a passphrase is to take, in seconds.
    private static let derivationSeconds = 0.5

    /// - Parameters:
    ///   - kind: Where the root key is to be.
    ///   - values: `module`, `token` · `address`, `mount`, `caFile`, `namespace`. Paths that are not
    ///     absolute begin at the current folder.
    ///   - secrets: Where the passphrase, PIN or token comes from.
    package init(kind: KeyProviderKind, values: [String: String], secrets: VaultSecrets) {
        self.kind = kind
        var values = values
        for name in ["module", "caFile"] {
            guard let path = values[name], !path.isEmpty, !path.hasPrefix("/") else { continue }
            values[name] = FileManager.default.currentDirectoryPath + "/" + path
        }
        self.values = values
        self.secrets = secrets
    }

    /// What is chosen; for a passphrase the cost that takes about half a second here.
    private func settings() -> KeyProviderSettings {
        var settings = KeyProviderSettings(kind: kind, values: values)
        guard kind == .passphrase else { return settings }
        let start = ContinuousClock.now
        let cost = Argon2Cost.tuned(seconds: Self.derivationSeconds) {
            (ContinuousClock.now - start) / .seconds(1)
        }
        settings.values["memoryKiB"] = "\(cost.memoryKiB)"
        settings.values["passes"] = "\(cost.passes)"
        settings.values["lanes"] = "\(cost.lanes)"
        return settings
    }

    private var source: SecretSource {
        secrets.source(making: KeyProviderSettings(kind: kind, values: values))
    }

    /// Makes the root key of a new vault.
    func make(for vault: VaultID) throws -> any KeyProvider {
        try KeyProviders.create(settings(), for: vault, from: source)
    }

    /// Makes the root key of a vault that has another one, or goes on where that was interrupted.
    func makeOrTakeOver(for vault: VaultID) throws -> any KeyProvider {
        try KeyProviders.createOrTakeOver(settings(), for: vault, from: source)
    }
}
