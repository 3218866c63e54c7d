package import StrataCore
package import StrataVault

/// Where the secrets of key providers come from: files that were named, each for one kind of
/// provider, or the terminal.
package struct VaultSecrets: Sendable {
    /// The files with a passphrase, a PIN, a token of a key server.
    package var files: [KeyProviderKind: String]
    /// The language of the questions.
    package var language: Language

    package init(files: [KeyProviderKind: String], language: Language) {
        self.files = files
        self.language = language
    }

    /// Where the secret of an existing root key comes from.
    ///
    /// - Parameter settings: What the vault's description names. Whoever can write there must not
    ///   choose what a secret is used for, nor have another one asked for.
    /// - Returns: The file for that kind; the terminal where no file was named at all.
    /// - Throws: `KeyProviderError.otherKind` where only secrets of other kinds were given.
    package func source(
        for settings: KeyProviderSettings
    ) throws(KeyProviderError) -> SecretSource {
        if let file = files[settings.kind] { return .file(file) }
        guard files.isEmpty else { throw .otherKind(settings.kind) }
        return .terminal(question(settings))
    }

    /// Where the secret of a root key comes from that somebody chose just now.
    package func source(making settings: KeyProviderSettings) -> SecretSource {
        if let file = files[settings.kind] { return .file(file) }
        guard settings.kind == .passphrase else { return .terminal(question(settings)) }
        return .newOnTerminal(
            Message("passphrase.askNew").text(in: language),
            again: Message("passphrase.askAgain").text(in: language))
    }

    private func question(_ settings: KeyProviderSettings) -> String {
        func shown(_ name: String) -> String { DisplayText.neutral(settings.values[name] ?? "") }
        let message =
            switch settings.kind {
            case .passphrase: Message("passphrase.ask")
            case .pkcs11: Message("secret.askPIN", ["token": shown("token")])
            case .transit: Message("secret.askToken", ["address": shown("address")])
            }
        return message.text(in: language)
    }
}
