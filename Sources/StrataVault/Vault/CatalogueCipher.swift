internal import Crypto

/// Seals what belongs to no single person: names and schemas of datasets, rejected rows, intents.
package struct CatalogueCipher: Sendable {
    private let vault: VaultID
    private let key: SymmetricKey

    init(vault: VaultID, key: SymmetricKey) {
        self.vault = vault
        self.key = key
    }

    /// Seals bytes for a purpose, which says what they are and of which row, and is needed again.
    package func seal(_ plaintext: [UInt8], for purpose: String) -> [UInt8] {
        Sealing.seal(plaintext, key: key, authenticating: associated(purpose))
    }

    package func open(_ bytes: [UInt8], for purpose: String) throws(SealError) -> [UInt8] {
        try bytes.withBytes { (bytes) throws(SealError) in
            try Sealing.open(bytes, key: key, authenticating: associated(purpose))
        }
    }

    private func associated(_ purpose: String) -> [UInt8] {
        Array("strata catalogue 1\u{0}\(purpose)\u{0}".utf8) + vault.bytes
    }
}

/// The key of do-not-call entries, which outlives the people it is about.
package struct SuppressionKey: Sendable {
    private let mac: PreparedMAC

    init(key: SymmetricKey) { mac = PreparedMAC(key) }

    /// The entry of a normalised number: whoever holds the key can test a number against it.
    package func entry(_ normalised: some Collection<UInt8>) -> [UInt8] {
        withUnsafeBytes(of: mac.code16(Array(normalised)).bigEndian) { Array($0) }
    }
}
