/// Makes the provider that a vault's settings name.
package enum KeyProviders {
    /// - Throws: `KeyProviderError`.
    package static func open(
        _ settings: KeyProviderSettings, secret: borrowing SecretBytes
    ) throws(KeyProviderError) -> any KeyProvider {
        switch settings.kind {
        case .passphrase:
            return try PassphraseProvider(opening: settings, passphrase: secret)
        case .pkcs11, .transit: throw .badSetting("provider")
        }
    }
}
