internal import Crypto

/// The public key of a security key: ES256 or EdDSA, the two of which WebAuthn's authenticators
/// have at least one (COSE algorithms -7 and -8).
package struct SecurityKey: Sendable, Hashable {
    package enum Algorithm: String, Sendable, Hashable, CaseIterable {
        case es256 = "ES256"
        case edDSA = "EdDSA"
    }

    package let algorithm: Algorithm
    /// ES256: x and y, 32 bytes each; EdDSA: 32 bytes.
    package let bytes: [UInt8]

    /// - Returns: `nil` for what is no key of the algorithm.
    package init?(_ algorithm: Algorithm, bytes: [UInt8]) {
        switch algorithm {
        case .es256:
            guard bytes.count == 64,
                (try? P256.Signing.PublicKey(rawRepresentation: bytes)) != nil
            else { return nil }
        case .edDSA:
            guard bytes.count == 32,
                (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil
            else { return nil }
        }
        self.algorithm = algorithm
        self.bytes = bytes
    }

    /// Whether a signature over a message is this key's. ES256 signatures are DER.
    package func isValid(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        switch algorithm {
        case .es256:
            guard let key = try? P256.Signing.PublicKey(rawRepresentation: bytes),
                let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: message)
        case .edDSA:
            guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
                return false
            }
            return key.isValidSignature(signature, for: message)
        }
    }
}
