internal import Crypto

/// A public key that verifies signed notes: Ed25519 under a name (C2SP signed-note).
package struct NoteKey: Sendable, Hashable {
    package let name: String
    /// The first 4 bytes of SHA-256(name ‖ newline ‖ type ‖ key).
    package let id: UInt32
    private let kind: Kind
    private let key: [UInt8]

    /// What a key signs.
    package enum Kind: UInt8, Sendable {
        /// The note's text.
        case ed25519 = 1
        /// The text behind a time at which a witness has seen it (C2SP tlog-cosignature).
        case cosignature = 4
    }

    /// - Returns: `nil` for a name or a key that cannot be one.
    package init?(name: String, publicKey: [UInt8], kind: Kind = .ed25519) {
        guard Self.isName(name),
            (try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)) != nil
        else { return nil }
        self.name = name
        self.kind = kind
        key = publicKey
        id = Self.id(name, kind, publicKey)
    }

    static func id(_ name: String, _ kind: Kind, _ key: [UInt8]) -> UInt32 {
        SHA256.hash(data: Array(name.utf8) + [0x0A, kind.rawValue] + key)
            .prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// A name is not empty and has neither space nor plus.
    package static func isName(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && !text.contains("+")
            && text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.value >= 0x20 }
    }

    // MARK: Verifier keys

    /// As it is given to verifiers: `name+id+base64(type ‖ key)`.
    package var text: String {
        let digits = String(id, radix: 16)
        return name + "+" + String(repeating: "0", count: 8 - digits.count) + digits + "+"
            + Base64.text([kind.rawValue] + key)
    }

    /// Reads a verifier key.
    ///
    /// - Returns: `nil` for another type of key, or one whose id does not match.
    package init?(text: some StringProtocol) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].utf8.count == 8, let bytes = Base64.bytes(parts[2]),
            let first = bytes.first, let kind = Kind(rawValue: first), bytes.count == 33
        else { return nil }
        self.init(name: String(parts[0]), publicKey: Array(bytes[1...]), kind: kind)
        guard self.text == String(text) else { return nil }
    }

    // MARK: Signatures

    /// The time, in seconds since 1970, that the signature of a witness names; `nil` otherwise.
    package func time(of signature: [UInt8]) -> UInt64? {
        guard kind == .cosignature, signature.count == 72 else { return nil }
        return signature[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    }

    func verifies(_ signature: [UInt8], over text: String) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else {
            return false
        }
        switch kind {
        case .ed25519:
            return signature.count == 64
                && key.isValidSignature(signature, for: Array(text.utf8))
        case .cosignature:
            guard let time = time(of: signature) else { return false }
            let message = "cosignature/v1\ntime \(time)\n" + text
            return key.isValidSignature(signature[8...], for: Array(message.utf8))
        }
    }
}

/// The private half: signs notes.
package struct NoteSigner: Sendable {
    package let key: NoteKey
    private let signing: Curve25519.Signing.PrivateKey

    /// - Parameters:
    ///   - name: The name that signatures carry.
    ///   - seed: The private key of RFC 8032; there is no signer for other than 32 bytes.
    package init?(name: String, seed: UnsafeRawBufferPointer) {
        guard let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
            let key = NoteKey(name: name, publicKey: Array(signing.publicKey.rawRepresentation))
        else { return nil }
        self.signing = signing
        self.key = key
    }

    /// Signs a text that ends with a newline.
    package func sign(_ text: String) -> SignedNote {
        guard let bytes = try? signing.signature(for: Array(text.utf8)) else {
            preconditionFailure("Ed25519 does not fail on memory")
        }
        return SignedNote(
            text: text,
            signatures: [.init(name: key.name, keyID: key.id, bytes: Array(bytes))])
    }
}
