internal import Crypto
package import StrataCore

/// What a vault's audit key gives: the signature of checkpoints, and pseudonyms.
package struct AuditKeys: Sendable {
    /// Signs checkpoints; its name is the log's origin.
    package let signer: NoteSigner
    private let names: SymmetricKey

    init(vault: VaultID, key: SymmetricKey) {
        func derived(_ use: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: key, info: Array("strata audit \(use) 1".utf8),
                outputByteCount: 32)
        }
        names = derived("names")
        let signer = derived("signing").withUnsafeBytes {
            NoteSigner(name: Self.origin(of: vault), seed: $0)
        }
        guard let signer else { preconditionFailure("32 bytes are an Ed25519 key") }
        self.signer = signer
    }

    /// - Parameters:
    ///   - vault: Whose log it is.
    ///   - secret: The audit key, 32 bytes.
    package init(vault: VaultID, secret: [UInt8]) {
        self.init(vault: vault, key: SymmetricKey(data: secret))
    }

    /// The name that a vault's log has in its checkpoints.
    package static func origin(of vault: VaultID) -> String { "strata/\(vault)" }

    /// What stands in the log for somebody: the same for the same text, and nothing without the key.
    package func pseudonym(_ prefix: String, _ text: String) -> AuditName {
        let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: names)
        return AuditName(prefix: prefix, code: Array(code.prefix(16)))
    }
}
