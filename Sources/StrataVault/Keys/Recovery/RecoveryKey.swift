internal import Crypto
internal import Foundation

/// The pair of keys for recovery: the public half seals copies of the vault's own keys, and the
/// seed of the private half is split into shares and kept nowhere.
///
/// HPKE (RFC 9180), mode base, with X-Wing (ML-KEM-768 and X25519), HKDF-SHA-256 and AES-256-GCM:
/// bundles lie in drawers for years, so breaking one of the two curves or lattices is not enough.
enum RecoveryKey {
    static let seedLength = 32
    private static let suite = HPKE.Ciphersuite.XWingMLKEM768X25519_SHA256_AES_GCM_256

    /// The public half of a seed.
    static func publicKey(of seed: borrowing SecretBytes) throws -> [UInt8] {
        Array(try privateKey(seed).publicKey.rawRepresentation)
    }

    /// Seals bytes for a public key.
    ///
    /// - Returns: The encapsulated key, and the ciphertext with its tag.
    static func seal(
        _ plaintext: [UInt8], to publicKey: [UInt8], vault: VaultID, authenticating header: [UInt8]
    ) throws -> (encapsulated: [UInt8], ciphertext: [UInt8]) {
        let key = try XWingMLKEM768X25519.PublicKey(rawRepresentation: Data(publicKey))
        var sender = try HPKE.Sender(
            recipientKey: key, ciphersuite: suite, info: Data(info(vault)))
        let ciphertext = try sender.seal(plaintext, authenticating: header)
        return (Array(sender.encapsulatedKey), Array(ciphertext))
    }

    /// Opens what was sealed for the seed's public half.
    static func open(
        _ ciphertext: [UInt8], encapsulated: [UInt8], seed: borrowing SecretBytes, vault: VaultID,
        authenticating header: [UInt8]
    ) throws -> SecretBytes {
        var recipient = try HPKE.Recipient(
            privateKey: privateKey(seed), ciphersuite: suite, info: Data(info(vault)),
            encapsulatedKey: Data(encapsulated))
        var opened = try recipient.open(ciphertext, authenticating: header)
        defer { opened.resetBytes(in: 0..<opened.count) }
        return SecretBytes(count: opened.count) { $0.copyBytes(from: opened) }
    }

    private static func privateKey(
        _ seed: borrowing SecretBytes
    ) throws -> XWingMLKEM768X25519.PrivateKey {
        var bytes = seed.withBytes { Array($0) }
        defer { SecretBytes.wipe(&bytes) }
        return try XWingMLKEM768X25519.PrivateKey(seedRepresentation: bytes, publicKey: nil)
    }

    private static func info(_ vault: VaultID) -> [UInt8] {
        Array("strata recovery 1\u{0}".utf8) + vault.bytes
    }
}
