/// Makes the key provider that a vault's settings name.
package enum KeyProviders {
    /// Opens a provider with the secret that was given for its kind.
    ///
    /// - Throws: `KeyProviderError`; `.otherKind` where the settings name another kind than the
    ///   secret is for: whoever can write the settings must not have a passphrase sent to a server.
    package static func open(
        _ settings: KeyProviderSettings, secret: borrowing SecretBytes,
        for kind: KeyProviderKind = .passphrase
    ) throws(KeyProviderError) -> any KeyProvider {
        try open(settings, secret: secret, for: kind, file: nil)
    }

    /// Opens a provider with the secret of a file or of the terminal, which is for a kind.
    ///
    /// - Throws: `PassphraseError`, `KeyProviderError`; `.otherKind` before anything is read.
    package static func open(
        _ settings: KeyProviderSettings, from source: SecretSource,
        for kind: KeyProviderKind = .passphrase
    ) throws -> any KeyProvider {
        guard settings.kind == kind else { throw KeyProviderError.otherKind(settings.kind) }
        let secret = try source.read()
        return try open(settings, secret: secret, for: kind, file: source.path)
    }

    /// The same with a secret that was read already, and the file that it came from, from which a
    /// key server's token is read anew when it is replaced.
    ///
    /// - Throws: `KeyProviderError`.
    package static func open(
        _ settings: KeyProviderSettings, secret: borrowing SecretBytes, for kind: KeyProviderKind,
        file: String?
    ) throws(KeyProviderError) -> any KeyProvider {
        guard settings.kind == kind else { throw .otherKind(settings.kind) }
        return switch settings.kind {
        case .passphrase: try PassphraseProvider(opening: settings, passphrase: secret)
        case .pkcs11: try PKCS11Provider(opening: settings, pin: secret)
        case .transit: try TransitProvider(opening: settings, token: secret, tokenFile: file)
        }
    }

    /// The name of a vault's root key with a token or a key server.
    package static func keyName(of vault: VaultID) -> String { "strata-root-\(vault)" }

    /// Makes the root key of a new vault.
    ///
    /// What is wanted is the kind, and of the settings those that are chosen and not found:
    /// `memoryKiB`, `passes`, `lanes` · `module`, `token` · `address`, `mount`, `caFile`,
    /// `namespace`.
    ///
    /// - Returns: The provider, whose settings are the ones to write down.
    /// - Throws: `PassphraseError`, `KeyProviderError`.
    package static func create(
        _ wanted: KeyProviderSettings, for vault: VaultID, from source: SecretSource
    ) throws -> any KeyProvider {
        try create(wanted, for: vault, secret: source.read(), file: source.path)
    }

    /// Makes a root key for a vault that has another one so far; what an interrupted attempt made
    /// under this vault's name is taken over, under a version that nothing was wrapped with.
    ///
    /// - Returns: The provider, whose settings are the ones to write down.
    /// - Throws: `PassphraseError`, `KeyProviderError`; `.keyExists` for one that may be known
    ///   outside.
    package static func createOrTakeOver(
        _ wanted: KeyProviderSettings, for vault: VaultID, from source: SecretSource
    ) throws -> any KeyProvider {
        let secret = try source.read()
        do {
            return try create(wanted, for: vault, secret: secret, file: source.path)
        } catch let error as KeyProviderError {
            switch error {
            case .token(.keyExists), .transit(.keyExists): break
            default: throw error
            }
            var settings = wanted
            settings.values["key"] = keyName(of: vault)
            let provider = try open(
                settings, secret: secret, for: wanted.kind, file: source.path)
            guard try provider.inspect().promise == .destroyed else { throw error }
            _ = try provider.rotate()
            return provider
        }
    }

    private static func create(
        _ wanted: KeyProviderSettings, for vault: VaultID, secret: borrowing SecretBytes,
        file: String?
    ) throws -> any KeyProvider {
        let values = wanted.values
        // Each becomes a line of the vault's description.
        let isLine = { (text: String) in
            text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        }
        if let name = values.first(where: { !isLine($0.value) })?.key {
            throw KeyProviderError.badSetting(name)
        }
        switch wanted.kind {
        case .passphrase:
            func number(_ name: String) throws -> UInt32 {
                guard let number = values[name].flatMap(UInt32.init) else {
                    throw KeyProviderError.badSetting(name)
                }
                return number
            }
            let cost = Argon2Cost(
                memoryKiB: try number("memoryKiB"), passes: try number("passes"),
                lanes: try number("lanes"))
            return try PassphraseProvider(creating: secret, cost: cost)
        case .pkcs11:
            return try PKCS11Provider(
                creating: vault, module: values["module"] ?? "", token: values["token"] ?? "",
                pin: secret)
        case .transit:
            return try TransitProvider(
                creating: vault, server: TransitServer(values), token: secret,
                tokenFile: file)
        }
    }
}
