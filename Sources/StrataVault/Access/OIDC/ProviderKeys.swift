internal import Crypto
internal import CryptoExtras
internal import Foundation

/// The public keys of a provider (RFC 7517): RSA from 2048 bits, P-256, Ed25519.
package struct ProviderKeys: Sendable {
    private enum Key: Sendable {
        case rsa(_RSA.Signing.PublicKey)
        case p256(P256.Signing.PublicKey)
        case ed25519(Curve25519.Signing.PublicKey)
    }

    private var keys: [(name: String?, key: Key)] = []

    /// Reads a set; keys of other kinds and for other uses are left out.
    ///
    /// - Throws: `OIDCError.provider` for what is no set of keys.
    package init(json: [UInt8]) throws(OIDCError) {
        guard let object = try? JSONSerialization.jsonObject(with: Data(json)),
            let set = object as? [String: Any], let list = set["keys"] as? [[String: Any]]
        else { throw .provider("jwks") }
        for entry in list.prefix(100) {
            guard entry["use"] as? String ?? "sig" == "sig", let key = Self.key(entry) else {
                continue
            }
            keys.append((entry["kid"] as? String, key))
        }
    }

    private static func key(_ entry: [String: Any]) -> Key? {
        func bytes(_ name: String) -> [UInt8]? {
            (entry[name] as? String).flatMap { Base64URL.bytes($0) }
        }
        switch (entry["kty"] as? String, entry["crv"] as? String) {
        case ("RSA", nil):
            guard let n = bytes("n"), let e = bytes("e"), (256...1_024).contains(n.count) else {
                return nil
            }
            return (try? _RSA.Signing.PublicKey(n: n, e: e)).map(Key.rsa)
        case ("EC", "P-256"?):
            guard let x = bytes("x"), let y = bytes("y"), x.count == 32, y.count == 32 else {
                return nil
            }
            return (try? P256.Signing.PublicKey(rawRepresentation: x + y)).map(Key.p256)
        case ("OKP", "Ed25519"?):
            guard let x = bytes("x") else { return nil }
            return (try? Curve25519.Signing.PublicKey(rawRepresentation: x)).map(Key.ed25519)
        default: return nil
        }
    }

    /// Whether a signature is that of a named key; without a name the provider must have one alone.
    /// The algorithm has to be that of the key: none is taken because a token says so.
    ///
    /// - Throws: `OIDCError.unknownKey`.
    func isValid(
        _ signature: [UInt8], over message: [UInt8], algorithm: String, key name: String?
    ) throws(OIDCError) -> Bool {
        let found = name.map { name in keys.filter { $0.name == name } } ?? keys
        guard found.count == 1, let key = found.first?.key else { throw .unknownKey }
        switch (algorithm, key) {
        case ("RS256", .rsa(let key)):
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: message,
                padding: .insecurePKCS1v1_5)
        case ("PS256", .rsa(let key)):
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: message,
                padding: .PSS)
        case ("ES256", .p256(let key)):
            guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: message)
        case ("EdDSA", .ed25519(let key)):
            return key.isValidSignature(signature, for: message)
        default: return false
        }
    }
}
