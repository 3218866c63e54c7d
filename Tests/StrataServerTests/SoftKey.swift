import Crypto
import Foundation
import StrataVault

/// A security key made of software, as a browser's script sees it.
struct SoftKey {
    enum Secret {
        case es256(P256.Signing.PrivateKey)
        case edDSA(Curve25519.Signing.PrivateKey)
    }

    let secret: Secret
    let identifier = SystemRandom.bytes(32)
    var origin = "https://localhost"
    /// For which the key answers, whatever it is asked.
    var domain = "localhost"
    var counter: UInt32 = 0
    var flags: UInt8 = 0x01
    /// What the browser says beside type, challenge and origin.
    var more = ""
    var format = "none"

    init(isEdDSA: Bool = false) {
        secret = isEdDSA ? .edDSA(.init()) : .es256(.init())
    }

    var id: String { Base64URL.text(identifier) }

    private func clientData(_ type: String, _ challenge: String) -> [UInt8] {
        Array(
            #"{"type":"\#(type)","challenge":"\#(challenge)","origin":"\#(origin)"\#(more)}"#.utf8)
    }

    private func data(_ flags: UInt8) -> [UInt8] {
        Array(SHA256.hash(data: Array(domain.utf8))) + [flags]
            + (0..<4).map { UInt8(truncatingIfNeeded: counter >> (24 - 8 * $0)) }
    }

    private var cose: [UInt8] {
        switch secret {
        case .es256(let key):
            let point = Array(key.publicKey.rawRepresentation)
            return [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32] + point.prefix(32)
                + [0x22, 0x58, 32] + point.suffix(32)
        case .edDSA(let key):
            return [0xA4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 32]
                + Array(key.publicKey.rawRepresentation)
        }
    }

    /// The answer to `navigator.credentials.create`.
    func register(_ challenge: String, label: String) -> [String: Any] {
        let data =
            data(flags | 0x40) + Array(repeating: 0, count: 16)
            + [0, UInt8(identifier.count)] + identifier + cose
        let attestation: [UInt8] =
            [0xA3, 0x63] + Array("fmt".utf8) + [0x60 + UInt8(format.utf8.count)]
            + Array(format.utf8) + [0x67] + Array("attStmt".utf8) + [0xA0]
            + [0x68] + Array("authData".utf8) + [0x58, UInt8(data.count)] + data
        return [
            "label": label,
            "clientDataJSON": Base64URL.text(clientData("webauthn.create", challenge)),
            "attestationObject": Base64URL.text(attestation),
        ]
    }

    /// The answer to `navigator.credentials.get`.
    mutating func sign(
        _ challenge: String, type: String = "webauthn.get", raises: Bool = true
    ) throws -> [String: Any] {
        if raises { counter += 1 }
        let client = clientData(type, challenge)
        let data = data(flags)
        let message = data + Array(SHA256.hash(data: client))
        let signature =
            switch secret {
            case .es256(let key): Array(try key.signature(for: message).derRepresentation)
            case .edDSA(let key): Array(try key.signature(for: message))
            }
        return [
            "id": id, "clientDataJSON": Base64URL.text(client),
            "authenticatorData": Base64URL.text(data), "signature": Base64URL.text(signature),
        ]
    }
}
