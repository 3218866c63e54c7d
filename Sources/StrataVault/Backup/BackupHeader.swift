internal import Glibc

/// What a repository of backups says of itself in the clear: whose it is, and how its key is found.
///
/// Objects `strata-backup` and `strata-backup-2`: the line `strata backup 1`, then `name = value` as in `vault.conf`:
/// `repository` (16 bytes, hexadecimal), `half` (`records`, `keys`), `vault`, `generation`,
/// `root-version` and `wrapped` (the vault's key `backup` under the root key), `provider` with its
/// settings. Written anew behind each backup, as the root key may be another by then. No secret.
package struct BackupHeader: Sendable, Hashable {
    /// Which half of a vault it holds.
    package enum Half: String, Sendable, Hashable, CaseIterable {
        /// Everything but the keys.
        case records
        /// The key store, the ledger of erasures, the description.
        case keys
    }

    /// It stands there twice: without it nothing else opens.
    static let names = ["strata-backup", "strata-backup-2"]
    private static let title = "strata backup 1"

    package var repository: [UInt8]
    package var half: Half
    package var vault: VaultID
    package var provider: KeyProviderSettings
    package var generation: Int
    package var wrapped: WrappedKey

    init(
        repository: [UInt8], half: Half, vault: VaultID, provider: KeyProviderSettings,
        generation: Int, wrapped: WrappedKey
    ) {
        self.repository = repository
        self.half = half
        self.vault = vault
        self.provider = provider
        self.generation = generation
        self.wrapped = wrapped
    }

    var text: String {
        var lines = [
            Self.title, "repository = \(Hexadecimal.text(repository))", "half = \(half.rawValue)",
            "vault = \(vault)", "generation = \(generation)",
            "root-version = \(wrapped.rootVersion)", "wrapped = \(Hexadecimal.text(wrapped.bytes))",
            "provider = \(provider.kind.rawValue)",
        ]
        for (name, value) in provider.values.sorted(by: { $0.key < $1.key }) {
            lines.append("provider.\(name) = \(value)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// - Parameters:
    ///   - text: Of the object.
    ///   - place: Where it stands, for messages.
    /// - Throws: `BackupError.noRepository` for what is none, `.store` for one of a later version.
    init(text: String, at place: String) throws(BackupError) {
        let lines = text.split(separator: "\n")
        guard let first = lines.first, first.hasPrefix("strata backup ") else {
            throw .noRepository(place)
        }
        guard first == Self.title else { throw .store(.newer(String(first))) }
        var values: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let equals = line.firstRange(of: " = ") else { throw .damaged(Self.names[0]) }
            values[String(line[..<equals.lowerBound])] = String(line[equals.upperBound...])
        }
        guard let repository = values["repository"].flatMap(Hexadecimal.bytes),
            repository.count == 16,
            let half = values["half"].flatMap(Half.init(rawValue:)),
            let vault = values["vault"].flatMap({ VaultID($0) }),
            let generation = values["generation"].flatMap({ Int($0) }),
            let version = values["root-version"].flatMap({ Int($0) }),
            let wrapped = values["wrapped"].flatMap(Hexadecimal.bytes),
            let kind = values["provider"].flatMap(KeyProviderKind.init(rawValue:))
        else { throw .damaged(Self.names[0]) }
        self.repository = repository
        self.half = half
        self.vault = vault
        self.generation = generation
        self.wrapped = WrappedKey(rootVersion: version, bytes: wrapped)
        provider = KeyProviderSettings(
            kind: kind,
            values: values.reduce(into: [:]) { settings, entry in
                guard entry.key.hasPrefix("provider.") else { return }
                settings[String(entry.key.dropFirst("provider.".count))] = entry.value
            })
    }
}
