internal import Crypto
internal import Foundation

/// How what is sent is sealed.
package enum TransferSuite: String, Sendable, Hashable, CaseIterable {
    /// HPKE with X-Wing (ML-KEM-768 and X25519), HKDF-SHA-256 and AES-256-GCM: what is kept by
    /// somebody until there are machines that break one of both stays closed.
    case xwing
    /// HPKE with DHKEM(X25519, HKDF-SHA-256), HKDF-SHA-256 and AES-256-GCM (RFC 9180, section 7), which
    /// more programs have.
    case x25519

    var ciphersuite: HPKE.Ciphersuite {
        switch self {
        case .xwing: .XWingMLKEM768X25519_SHA256_AES_GCM_256
        case .x25519:
            HPKE.Ciphersuite(
                kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)
        }
    }

    /// Bytes of a public key.
    var publicLength: Int { self == .xwing ? 1_216 : 32 }
}

/// The public half by which somebody receives, and by which what they sign is verified.
///
/// A file of text: the line `strata transfer key 1`, then `name`, `suite`, `seal` and `sign`, each with
/// a blank and its value; keys in base64.
package struct TransferPublicKey: Sendable, Hashable {
    package var name: String
    package var suite: TransferSuite
    package var sealing: [UInt8]
    package var signing: [UInt8]

    private static let title = "strata transfer key 1"

    /// SHA-256 of title, suite and both keys, a zero behind title and suite; the name is not in it.
    package var fingerprint: [UInt8] {
        var message = Array(Self.title.utf8) + [0] + Array(suite.rawValue.utf8) + [0]
        message += sealing + signing
        return Array(SHA256.hash(data: message))
    }

    /// The fingerprint for people: sixteen groups of four digits.
    package var spokenFingerprint: String { Self.spoken(fingerprint) }

    package static func spoken(_ fingerprint: [UInt8]) -> String {
        let digits = Hexadecimal.text(fingerprint)
        return stride(from: 0, to: digits.count, by: 4).map { start in
            String(digits.dropFirst(start).prefix(4))
        }.joined(separator: " ")
    }

    /// Whether a text, however it is grouped, is the whole fingerprint.
    package func isNamed(by text: String) -> Bool {
        let digits = text.lowercased().filter { !$0.isWhitespace && $0 != ":" && $0 != "-" }
        return digits == spokenFingerprint.filter { $0 != " " }
    }

    package var text: String {
        """
        \(Self.title)
        name \(name)
        suite \(suite.rawValue)
        seal \(Data(sealing).base64EncodedString())
        sign \(Data(signing).base64EncodedString())

        """
    }

    package init(name: String, suite: TransferSuite, sealing: [UInt8], signing: [UInt8]) {
        self.name = name
        self.suite = suite
        self.sealing = sealing
        self.signing = signing
    }

    /// Reads a file's text.
    ///
    /// - Throws: `TransferError.notAKey`.
    package init(_ text: String) throws(TransferError) {
        let lines = text.split(whereSeparator: \.isNewline).map { String($0) }
        guard lines.first == Self.title else { throw .notAKey }
        var values: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let blank = line.firstIndex(of: " ") else { throw .notAKey }
            let name = String(line[..<blank])
            guard values.updateValue(String(line[line.index(after: blank)...]), forKey: name) == nil
            else { throw .notAKey }
        }
        func key(_ name: String, _ length: Int) -> [UInt8]? {
            guard let bytes = values[name].flatMap({ Data(base64Encoded: $0) }),
                bytes.count == length
            else { return nil }
            return Array(bytes)
        }
        guard let suite = values["suite"].flatMap(TransferSuite.init),
            let sealing = key("seal", suite.publicLength), let signing = key("sign", 32)
        else { throw .notAKey }
        self.init(
            name: values["name"] ?? "", suite: suite, sealing: sealing, signing: signing)
    }
}

/// Both halves; they stand sealed in the vault.
package struct TransferKey: Sendable, Hashable {
    package var suite: TransferSuite
    /// The seed of the key that receives.
    package var sealingSeed: [UInt8]
    package var signingSeed: [UInt8]

    package init(suite: TransferSuite, sealingSeed: [UInt8], signingSeed: [UInt8]) {
        self.suite = suite
        self.sealingSeed = sealingSeed
        self.signingSeed = signingSeed
    }

    /// A new pair.
    package static func make(_ suite: TransferSuite) -> TransferKey {
        TransferKey(
            suite: suite, sealingSeed: SystemRandom.bytes(32), signingSeed: SystemRandom.bytes(32))
    }

    /// - Throws: `TransferError.notAKey` where the seeds are none.
    package func publicKey(name: String) throws -> TransferPublicKey {
        let sealing: [UInt8]
        switch suite {
        case .xwing: sealing = Array(try xwing().publicKey.rawRepresentation)
        case .x25519: sealing = Array(try x25519().publicKey.rawRepresentation)
        }
        return TransferPublicKey(
            name: name, suite: suite, sealing: sealing,
            signing: Array(try signer().publicKey.rawRepresentation))
    }

    func xwing() throws -> XWingMLKEM768X25519.PrivateKey {
        try XWingMLKEM768X25519.PrivateKey(seedRepresentation: sealingSeed, publicKey: nil)
    }

    func x25519() throws -> Curve25519.KeyAgreement.PrivateKey {
        try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: sealingSeed)
    }

    func signer() throws -> Curve25519.Signing.PrivateKey {
        try Curve25519.Signing.PrivateKey(rawRepresentation: signingSeed)
    }

    /// Signs a message under a title that no other kind of message has.
    package func sign(_ message: [UInt8]) throws -> [UInt8] {
        Array(try signer().signature(for: message))
    }
}

extension TransferPublicKey {
    /// Whether the holder of the key has signed a message.
    package func hasSigned(_ message: [UInt8], _ signature: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: signing) else {
            return false
        }
        return key.isValidSignature(signature, for: message)
    }
}
