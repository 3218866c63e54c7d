internal import FoundationEssentials
package import StrataCore
internal import StrataVault

/// What a security key is asked to sign (WebAuthn Level 3).
package struct KeyChallenge: Sendable, Hashable {
    /// At least 16 random bytes (section 13.4.3), good once.
    package var challenge: [UInt8]
    /// The domain that the key is for.
    package var relyingParty: String
    /// Where the page that asks may stand.
    package var origins: [String]
    /// Whether the key has to have checked who holds it, by PIN or finger.
    package var verifiesUser: Bool

    package init(
        challenge: [UInt8], relyingParty: String, origins: [String], verifiesUser: Bool = false
    ) {
        self.challenge = challenge
        self.relyingParty = relyingParty
        self.origins = origins
        self.verifiesUser = verifiesUser
    }

    /// What a browser says that it asked a key, before anything of it is believed.
    ///
    /// - Returns: `nil` for what says nothing.
    package static func challenge(in clientData: [UInt8]) -> [UInt8]? {
        ClientData(clientData).flatMap { Base64URL.bytes($0.challenge) }
    }
}

/// A key's answer when it is used (`navigator.credentials.get`).
package struct KeyAssertion: Sendable, Hashable {
    package var credential: [UInt8]
    package var clientData: [UInt8]
    package var authenticatorData: [UInt8]
    package var signature: [UInt8]

    package init(
        credential: [UInt8], clientData: [UInt8], authenticatorData: [UInt8], signature: [UInt8]
    ) {
        self.credential = credential
        self.clientData = clientData
        self.authenticatorData = authenticatorData
        self.signature = signature
    }

    /// Verifies the answer (section 7.2, steps 11 to 22).
    ///
    /// - Parameters:
    ///   - challenge: What was asked.
    ///   - key: The key as it was enrolled.
    ///   - last: Its counter when it was last used.
    /// - Returns: The counter now; `nil` where the answer is not this key's to this challenge, or the
    ///   counter did not rise: there may be a copy of the key.
    package func counter(
        answering challenge: KeyChallenge, by key: SecurityKey, after last: UInt32
    ) -> UInt32? {
        guard ClientData.isValid(clientData, type: "webauthn.get", challenge),
            let data = AuthenticatorData(authenticatorData), data.answers(challenge),
            data.counter > last || (data.counter == 0 && last == 0),
            key.isValid(signature, over: authenticatorData + TreeHash.digest(clientData).bytes)
        else { return nil }
        return data.counter
    }
}

/// A key's answer when it is enrolled (`navigator.credentials.create`), without attestation.
package struct KeyRegistration: Sendable, Hashable {
    package var clientData: [UInt8]
    package var attestation: [UInt8]

    package init(clientData: [UInt8], attestation: [UInt8]) {
        self.clientData = clientData
        self.attestation = attestation
    }

    /// Verifies the answer (section 7.1, steps 7 to 21 and 25).
    ///
    /// - Parameters:
    ///   - challenge: What was asked.
    ///   - label: What its owner calls the key.
    /// - Returns: The key; `nil` where it is no answer to this challenge, has an attestation or is of
    ///   another algorithm than ES256 and EdDSA.
    package func enrolled(answering challenge: KeyChallenge, label: String) -> EnrolledKey? {
        guard ClientData.isValid(clientData, type: "webauthn.create", challenge),
            let (object, length) = CredentialItem.read(attestation[...]),
            length == attestation.count,
            object["fmt"] == .text("none"), object["attStmt"] == .map([:]),
            let bytes = object["authData"]?.bytes,
            let data = AuthenticatorData(bytes), data.answers(challenge),
            let credential = data.credential, (1...1_023).contains(credential.identifier.count)
        else { return nil }
        return EnrolledKey(
            identifier: credential.identifier, key: credential.key, label: label,
            counter: data.counter)
    }
}

/// What the browser says that it asked the key (section 5.8.1).
private struct ClientData: Decodable {
    var type: String
    var challenge: String
    var origin: String
    var crossOrigin: Bool?

    init?(_ bytes: [UInt8]) {
        guard bytes.count <= 64 << 10,
            let data = try? JSONDecoder().decode(ClientData.self, from: Data(bytes))
        else { return nil }
        self = data
    }

    static func isValid(_ bytes: [UInt8], type: String, _ wanted: KeyChallenge) -> Bool {
        guard let data = ClientData(bytes) else { return false }
        // The challenge is compared as text: its one spelling is base64url without padding.
        return data.type == type && data.challenge == Base64URL.text(wanted.challenge)
            && wanted.challenge.count >= 16 && wanted.origins.contains(data.origin)
            && data.crossOrigin != true
    }
}

/// What the key says (section 6.1).
private struct AuthenticatorData {
    var relyingParty: [UInt8]
    var flags: UInt8
    var counter: UInt32
    var credential: (identifier: [UInt8], key: SecurityKey)?

    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 37 else { return nil }
        relyingParty = Array(bytes[..<32])
        flags = bytes[32]
        counter = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
        var rest = bytes[37...]
        if flags & 0x40 != 0 {
            guard rest.count >= 18 else { return nil }
            rest = rest.dropFirst(16)
            let length = rest.prefix(2).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(2)
            guard rest.count >= length else { return nil }
            let identifier = Array(rest.prefix(length))
            rest = rest.dropFirst(length)
            guard let (item, used) = CredentialItem.read(rest), let key = SecurityKey(item) else {
                return nil
            }
            rest = rest.dropFirst(used)
            credential = (identifier, key)
        }
        if flags & 0x80 != 0 {
            guard let (_, used) = CredentialItem.read(rest) else { return nil }
            rest = rest.dropFirst(used)
        }
        guard rest.isEmpty else { return nil }
    }

    /// Somebody touched it, for this domain; where asked for, it knows who.
    func answers(_ challenge: KeyChallenge) -> Bool {
        let wanted: UInt8 = challenge.verifiesUser ? 0x05 : 0x01
        // Backed up without being able to be is no state (section 6.1.3).
        let isBackedUpOddly = flags & 0x18 == 0x10
        return flags & wanted == wanted && !isBackedUpOddly
            && relyingParty == TreeHash.digest(Array(challenge.relyingParty.utf8)).bytes
    }
}

extension SecurityKey {
    /// A COSE key (RFC 9053): ES256 over P-256, or EdDSA over Ed25519.
    init?(_ item: CredentialItem) {
        switch (item[1], item[3], item[-1]) {
        case (.integer(2), .integer(-7), .integer(1)):
            guard let x = item[-2]?.bytes, let y = item[-3]?.bytes, x.count == 32, y.count == 32
            else { return nil }
            self.init(.es256, bytes: x + y)
        case (.integer(1), .integer(-8), .integer(6)):
            guard let x = item[-2]?.bytes else { return nil }
            self.init(.edDSA, bytes: x)
        default: return nil
        }
    }
}
