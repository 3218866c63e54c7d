import Crypto
import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Security keys: the specification's vectors, and what somebody would forge.
@Suite struct KeyCeremonyTests {
    private struct Vectors: Decodable {
        var vectors: [Vector]
    }

    struct Vector: Decodable, Sendable, CustomTestStringConvertible {
        struct Key: Decodable { var algorithm, bytes: String }
        struct Registration: Decodable {
            var challenge, clientData, attestation: String
            var accepted: Bool
        }
        struct Assertion: Decodable {
            var challenge, clientData, authenticatorData, signature: String
            var accepted: Bool
        }
        var name: String
        var key: Key
        var credential: String
        var registration: Registration
        var assertion: Assertion
        var testDescription: String { name }
    }

    static let vectors: [Vector] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Vectors/webauthn.json")
        return (try? JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file)).vectors) ?? []
    }()

    private static func bytes(_ text: String) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
    }

    private func challenge(_ text: String) -> KeyChallenge {
        KeyChallenge(
            challenge: Self.bytes(text), relyingParty: "example.org",
            origins: ["https://example.org"])
    }

    @Test func theVectorsAreThere() { #expect(Self.vectors.count == 6) }

    @Test(arguments: vectors)
    func theSpecificationsAnswers(vector: Vector) throws {
        let made = KeyRegistration(
            clientData: Self.bytes(vector.registration.clientData),
            attestation: Self.bytes(vector.registration.attestation)
        ).enrolled(answering: challenge(vector.registration.challenge), label: "key")
        #expect((made != nil) == vector.registration.accepted)
        let algorithm = try #require(SecurityKey.Algorithm(rawValue: vector.key.algorithm))
        let key = try #require(SecurityKey(algorithm, bytes: Self.bytes(vector.key.bytes)))
        if let made {
            #expect(made.key == key && made.identifier == Self.bytes(vector.credential))
        }
        let assertion = KeyAssertion(
            credential: Self.bytes(vector.credential),
            clientData: Self.bytes(vector.assertion.clientData),
            authenticatorData: Self.bytes(vector.assertion.authenticatorData),
            signature: Self.bytes(vector.assertion.signature))
        let wanted = challenge(vector.assertion.challenge)
        #expect(
            (assertion.counter(answering: wanted, by: key, after: 0) != nil)
                == vector.assertion.accepted)
        guard vector.assertion.accepted else { return }
        // Nothing of it may be otherwise.
        for path in [\KeyAssertion.clientData, \.authenticatorData, \.signature] {
            for index in stride(from: 0, to: assertion[keyPath: path].count, by: 3) {
                var forged = assertion
                forged[keyPath: path][index] ^= 1
                #expect(forged.counter(answering: wanted, by: key, after: 0) == nil)
            }
            var cut = assertion
            cut[keyPath: path].removeLast()
            #expect(cut.counter(answering: wanted, by: key, after: 0) == nil)
        }
        // Nor what was asked.
        #expect(
            assertion.counter(
                answering: challenge(vector.registration.challenge), by: key, after: 0) == nil)
        for (party, origin) in [
            ("example.com", "https://example.org"), ("example.org", "https://example.org.evil"),
        ] {
            let other = KeyChallenge(
                challenge: wanted.challenge, relyingParty: party, origins: [origin])
            #expect(assertion.counter(answering: other, by: key, after: 0) == nil)
        }
        // A counter that does not rise is a copy.
        #expect(assertion.counter(answering: wanted, by: key, after: 1) == nil)
    }

    @Test(arguments: vectors)
    func brokenRegistrationsAreRefused(vector: Vector) {
        let whole = Self.bytes(vector.registration.attestation)
        for length in stride(from: 0, to: whole.count, by: 7) {
            let cut = KeyRegistration(
                clientData: Self.bytes(vector.registration.clientData),
                attestation: Array(whole.prefix(length)))
            #expect(
                cut.enrolled(answering: challenge(vector.registration.challenge), label: "") == nil)
        }
        let longer = KeyRegistration(
            clientData: Self.bytes(vector.registration.clientData), attestation: whole + [0])
        #expect(
            longer.enrolled(answering: challenge(vector.registration.challenge), label: "") == nil)
    }

    @Test func aKeyLetsInAndItsCopyDoesNot() throws {
        let fixture = try AccessFixture(people: false)
        try fixture.fixture.with { vault in
            try fixture.hire("li", [.agent], in: vault)
            let view = try fixture.view(vault, of: "li")
            let token = try SoftKey()
            let wanted = KeyChallenge(
                challenge: SystemRandom.bytes(32), relyingParty: "strata.example",
                origins: ["https://strata.example"])
            try fixture.book(view).enrolOwn(
                token.register(wanted), answering: wanted, label: "blue key")
            let signIn = fixture.signIn(vault)
            _ = try signIn.open(
                "li", AccessFixture.phrase(),
                proof: .key(try token.sign(wanted, counter: 5), wanted))
            for counter: UInt32 in [5, 4, 0] {
                let copy = try token.sign(wanted, counter: counter)
                #expect(throws: AccessError.refused) {
                    try signIn.open("li", AccessFixture.phrase(), proof: .key(copy, wanted))
                }
            }
            #expect(throws: AccountError.badKey) {
                try fixture.book(view).enrolOwn(
                    token.register(wanted), answering: wanted, label: "again")
            }
        }
    }
}

/// A security key made of software.
private struct SoftKey {
    let key = P256.Signing.PrivateKey()
    let identifier = SystemRandom.bytes(16)

    init() throws {}

    private func clientData(_ type: String, _ challenge: KeyChallenge) -> [UInt8] {
        let text = Data(challenge.challenge).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        return Array(
            #"{"type":"\#(type)","challenge":"\#(text)","origin":"\#(challenge.origins[0])"}"#.utf8)
    }

    private func data(_ challenge: KeyChallenge, flags: UInt8, counter: UInt32) -> [UInt8] {
        let party = Array(SHA256.hash(data: Array(challenge.relyingParty.utf8)))
        return party + [flags] + (0..<4).map { UInt8(truncatingIfNeeded: counter >> (24 - 8 * $0)) }
    }

    func register(_ challenge: KeyChallenge) -> KeyRegistration {
        let point = Array(key.publicKey.rawRepresentation)
        let cose: [UInt8] =
            [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32] + point.prefix(32)
            + [0x22, 0x58, 32] + point.suffix(32)
        let data =
            data(challenge, flags: 0x41, counter: 0) + Array(repeating: 0, count: 16)
            + [0, UInt8(identifier.count)] + identifier + cose
        let attestation: [UInt8] =
            [0xA3, 0x63] + Array("fmt".utf8) + [0x64] + Array("none".utf8)
            + [0x67] + Array("attStmt".utf8) + [0xA0]
            + [0x68] + Array("authData".utf8) + [0x58, UInt8(data.count)] + data
        return KeyRegistration(
            clientData: clientData("webauthn.create", challenge), attestation: attestation)
    }

    func sign(_ challenge: KeyChallenge, counter: UInt32) throws -> KeyAssertion {
        let client = clientData("webauthn.get", challenge)
        let data = data(challenge, flags: 1, counter: counter)
        let signature = try key.signature(for: data + Array(SHA256.hash(data: client)))
        return KeyAssertion(
            credential: identifier, clientData: client, authenticatorData: data,
            signature: Array(signature.derRepresentation))
    }
}
