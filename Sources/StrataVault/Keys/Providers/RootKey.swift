internal import Crypto

/// A version of a root key in locked memory; it lasts as long as somebody is using it.
final class RootKey: Sendable {
    private let bytes: SecretBytes

    init(_ bytes: consuming SecretBytes) {
        self.bytes = bytes
    }

    func seal(_ secret: borrowing SecretBytes, context: [UInt8]) -> [UInt8] {
        var plaintext = secret.withBytes { Array($0) }
        defer { SecretBytes.wipe(&plaintext) }
        return Sealing.seal(plaintext, key: bytes.symmetricKey(), authenticating: context)
    }

    /// Seals another root key.
    func seal(_ other: RootKey, context: [UInt8]) -> [UInt8] {
        seal(other.bytes, context: context)
    }

    /// - Throws: `KeyProviderError.refused`.
    func open(_ sealed: [UInt8], context: [UInt8]) throws(KeyProviderError) -> SecretBytes {
        do throws(SealError) {
            var plaintext = try sealed.withBytes { (sealed) throws(SealError) in
                try Sealing.open(sealed, key: bytes.symmetricKey(), authenticating: context)
            }
            return SecretBytes(wiping: &plaintext)
        } catch {
            throw .refused
        }
    }

    /// Eight bytes by which the key is recognised, and nothing else is learned.
    func check(_ label: String) -> [UInt8] {
        HMAC<SHA256>.authenticationCode(for: Array(label.utf8), using: bytes.symmetricKey())
            .withUnsafeBytes { Array($0.prefix(8)) }
    }
}
