internal import Crypto
internal import Foundation
internal import StrataCore

/// One sign-in by the code flow with PKCE (OpenID Connect Core, section 3.1; RFC 7636): what is kept
/// between sending somebody away and their coming back, good once.
package struct OIDCFlow: Sendable, Hashable {
    /// Binds the answer to the browser that was sent away.
    package let state: String
    /// Binds the token to this sign-in.
    package let nonce: String
    /// Binds the code to who asked for it.
    package let verifier: String

    package init() {
        state = Self.random()
        nonce = Self.random()
        verifier = Self.random()
    }

    /// As it is kept, sealed, until somebody comes back.
    package var text: String { "\(state).\(nonce).\(verifier)" }

    /// - Returns: `nil` for what is none.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.count == 43 }) else { return nil }
        state = String(parts[0])
        nonce = String(parts[1])
        verifier = String(parts[2])
    }

    /// 256 random bits in base64url: 43 characters, as PKCE wants them at least.
    private static func random() -> String { Base64URL.text(SystemRandom.bytes(32)) }

    /// S256 of the verifier (RFC 7636, section 4.2).
    package var challenge: String {
        Base64URL.text(Array(SHA256.hash(data: Array(verifier.utf8))))
    }

    /// Where to send somebody.
    ///
    /// - Parameters:
    ///   - endpoint: The provider's authorisation endpoint.
    ///   - settings: Whose client asks.
    /// - Returns: The address.
    package func address(_ endpoint: String, _ settings: OIDCSettings) -> String {
        let query = FormText.encode([
            ("response_type", "code"),
            ("scope", (["openid"] + settings.scopes).joined(separator: " ")),
            ("client_id", settings.client),
            ("redirect_uri", settings.redirect), ("state", state), ("nonce", nonce),
            ("code_challenge", challenge), ("code_challenge_method", "S256"),
        ])
        return endpoint + (endpoint.contains("?") ? "&" : "?") + query
    }

    /// The code in what somebody came back with.
    ///
    /// - Parameters:
    ///   - query: The parameters of the address that they came back to.
    ///   - settings: Whose client asked.
    /// - Returns: The code.
    /// - Throws: `OIDCError.foreignAnswer` where the state, or the issuer (RFC 9207), is not the one
    ///   of this sign-in; `.refused`.
    package func code(
        in query: [String: String], _ settings: OIDCSettings
    ) throws(OIDCError) -> String {
        guard query["state"] == state, query["iss"].map({ $0 == settings.issuer }) ?? true else {
            throw .foreignAnswer
        }
        guard query["error"] == nil, let code = query["code"], !code.isEmpty else {
            throw .refused
        }
        return code
    }
}

/// Base 64 of RFC 4648, section 5, without padding.
package enum Base64URL {
    package static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    /// - Returns: `nil` for any other character, also padding.
    package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        guard !text.contains(where: { "+/= \n".contains($0) }) else { return nil }
        let padded =
            String(text).replacing("-", with: "+").replacing("_", with: "/")
            + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: padded), Self.text(Array(data)) == text else {
            return nil
        }
        return Array(data)
    }
}

/// `application/x-www-form-urlencoded`.
enum FormText {
    static func encode(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                encoded.append(Character(UnicodeScalar(byte)))
            default:
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }

    static func encode(_ pairs: [(String, String)]) -> String {
        pairs.map { "\(encode($0.0))=\(encode($0.1))" }.joined(separator: "&")
    }
}
