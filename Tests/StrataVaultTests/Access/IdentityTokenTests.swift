import Crypto
import Foundation
import StrataCore
import Testing

@testable import StrataVault

/// What is believed of a provider's token, and what somebody would forge.
@Suite struct IdentityTokenTests {
    private let signer = P256.Signing.PrivateKey()
    private let now: Int64 = 1_800_000_000_000_000
    private let settings = OIDCSettings(
        issuer: "https://id.example", client: "strata", redirect: "https://strata.example/back",
        rolesClaim: "groups", roles: ["sales": .agent, "chiefs": .manager])

    private func keys(_ names: [String] = ["one"]) throws -> ProviderKeys {
        let raw = Array(signer.publicKey.rawRepresentation)
        let list = names.map {
            """
            {"kty":"EC","crv":"P-256","kid":"\($0)","x":"\(Base64URL.text(Array(raw[..<32])))",
            "y":"\(Base64URL.text(Array(raw[32...])))"}
            """
        }
        return try ProviderKeys(json: Array(#"{"keys":[\#(list.joined(separator: ","))]}"#.utf8))
    }

    private var claims: [String: Any] {
        [
            "iss": "https://id.example", "sub": "u-1", "aud": "strata", "nonce": "n-1",
            "iat": 1_800_000_000, "exp": 1_800_000_300, "groups": ["sales", "others"],
            "amr": ["pwd", "otp"],
        ]
    }

    private func token(
        _ claims: [String: Any], header: [String: Any] = ["alg": "ES256", "kid": "one"],
        signature: [UInt8]? = nil
    ) throws -> String {
        func part(_ object: [String: Any]) throws -> String {
            Base64URL.text(Array(try JSONSerialization.data(withJSONObject: object)))
        }
        let signed = "\(try part(header)).\(try part(claims))"
        let made = try signer.signature(for: Data(signed.utf8)).rawRepresentation
        return signed + "." + Base64URL.text(signature ?? Array(made))
    }

    private func problem(_ text: String, nonce: String = "n-1", keys: ProviderKeys) -> OIDCError? {
        do throws(OIDCError) {
            _ = try IdentityToken.verify(text, keys: keys, settings, nonce: nonce, at: now)
            return nil
        } catch { return error }
    }

    @Test func aGoodTokenIsBelieved() throws {
        let identity = try IdentityToken.verify(
            try token(claims), keys: try keys(), settings, nonce: "n-1", at: now)
        #expect(identity.subject == "u-1" && identity.issuer == "https://id.example")
        #expect(identity.roles == [.agent] && identity.hasSecondFactor)
        var plain = claims
        plain["amr"] = ["pwd"]
        plain["acr"] = "0"
        #expect(
            try !IdentityToken.verify(
                try token(plain), keys: try keys(), settings, nonce: "n-1", at: now
            ).hasSecondFactor)
    }

    @Test(arguments: [
        ("iss", "https://id.example/"), ("iss", "https://evil.example"), ("aud", "other"),
        ("nonce", "n-2"), ("nonce", ""), ("sub", ""), ("azp", "other"),
    ])
    func wrongTextsAreRefused(claim: String, value: String) throws {
        var wrong = claims
        wrong[claim] = value
        #expect(problem(try token(wrong), keys: try keys()) == .token(claim))
        wrong[claim] = nil
        if claim != "azp" {
            #expect(problem(try token(wrong), keys: try keys()) == .token(claim))
        }
    }

    @Test(arguments: [
        ("exp", 1_799_999_900), ("iat", 1_800_000_100), ("iat", 1_799_999_000),
        ("nbf", 1_800_000_100),
    ])
    func wrongTimesAreRefused(claim: String, value: Int) throws {
        var wrong = claims
        wrong[claim] = value
        #expect(problem(try token(wrong), keys: try keys()) == .token(claim))
        wrong[claim] = "soon"
        #expect(problem(try token(wrong), keys: try keys()) == .token(claim))
    }

    @Test func severalReceiversNeedToNameTheOne() throws {
        var several = claims
        several["aud"] = ["strata", "other"]
        #expect(problem(try token(several), keys: try keys()) == .token("azp"))
        several["azp"] = "strata"
        #expect(problem(try token(several), keys: try keys()) == nil)
    }

    @Test func algorithmsAreThoseOfTheKey() throws {
        for (algorithm, wanted) in [
            ("none", OIDCError.token("signature")), ("HS256", .token("signature")),
            ("RS256", .token("signature")), ("es256", .token("signature")),
        ] {
            let forged = try token(claims, header: ["alg": algorithm, "kid": "one"])
            #expect(problem(forged, keys: try keys()) == wanted)
        }
        #expect(
            problem(try token(claims, header: ["alg": "none"], signature: []), keys: try keys())
                == .token("signature"))
        #expect(
            problem(
                try token(claims, header: ["alg": "ES256", "kid": "one", "crit": ["x"]]),
                keys: try keys()) == .token("alg"))
        #expect(
            problem(try token(claims, header: ["alg": "ES256", "kid": "two"]), keys: try keys())
                == .unknownKey)
        // Without a name only where there is one key alone.
        #expect(problem(try token(claims, header: ["alg": "ES256"]), keys: try keys()) == nil)
        #expect(
            problem(try token(claims, header: ["alg": "ES256"]), keys: try keys(["one", "two"]))
                == .unknownKey)
    }

    @Test func nothingOfATokenMayBeOtherwise() throws {
        let whole = try token(claims)
        let keys = try keys()
        #expect(problem(whole, keys: keys) == nil)
        for text in [
            "", ".", "..", "...", whole + ".", whole + "=", String(whole.dropLast()), whole + "A",
            whole.replacing(".", with: ","),
        ] { #expect(problem(text, keys: keys) != nil) }
        let bytes = Array(whole.utf8)
        for index in stride(from: 0, to: bytes.count, by: 5) where bytes[index] != 0x2E {
            var forged = bytes
            forged[index] = forged[index] == 0x41 ? 0x42 : 0x41
            #expect(problem(String(decoding: forged, as: UTF8.self), keys: keys) != nil)
        }
    }

    @Test func anAnswerBelongsToItsSignIn() throws {
        let flow = OIDCFlow()
        let good = ["state": flow.state, "code": "c"]
        #expect(try flow.code(in: good, settings) == "c")
        #expect(throws: OIDCError.foreignAnswer) { try flow.code(in: ["code": "c"], settings) }
        #expect(throws: OIDCError.foreignAnswer) { try OIDCFlow().code(in: good, settings) }
        #expect(throws: OIDCError.foreignAnswer) {
            try flow.code(in: good.merging(["iss": "https://evil.example"]) { $1 }, settings)
        }
        #expect(throws: OIDCError.refused) {
            try flow.code(in: ["state": flow.state, "error": "access_denied"], settings)
        }
        #expect(flow.verifier.count == 43 && flow.challenge.count == 43)
        let address = flow.address("https://id.example/authorize", settings)
        #expect(address.contains("redirect_uri=https%3A%2F%2Fstrata.example%2Fback"))
        #expect(address.contains("code_challenge_method=S256") && !address.contains(flow.verifier))
    }

    @Test func weakAndForeignKeysAreLeftOut() throws {
        let short = Base64URL.text(Array(repeating: 0xC1, count: 128))
        let keys = try ProviderKeys(
            json: Array(
                #"""
                {"keys":[{"kty":"RSA","kid":"one","n":"\#(short)","e":"AQAB"},
                {"kty":"oct","kid":"one","k":"AAAA"},{"kty":"EC","crv":"P-256","kid":"one","x":"AA"}]}
                """#.utf8))
        #expect(problem(try token(claims), keys: keys) == .unknownKey)
        #expect(throws: OIDCError.provider("jwks")) { try ProviderKeys(json: Array("[]".utf8)) }
        #expect(throws: OIDCError.provider("issuer")) {
            var plain = settings
            plain.issuer = "http://id.example"
            _ = try OIDCClient(plain, secret: "")
        }
    }
}
