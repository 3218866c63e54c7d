internal import Foundation
internal import StrataCore

/// An ID token (OpenID Connect Core, section 2), and what has to hold for it to be believed.
package enum IdentityToken {
    private static let longest = 64 << 10
    /// Seconds that clocks may differ.
    private static let skew: Double = 60
    /// Seconds since it was made: the code flow takes no longer.
    private static let oldest: Double = 600

    /// Verifies a token (section 3.1.3.7).
    ///
    /// - Parameters:
    ///   - text: The token, a compact JWS.
    ///   - keys: The provider's.
    ///   - settings: Whose client asked.
    ///   - nonce: Of the sign-in.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: Who it is.
    /// - Throws: `OIDCError.token`, `.unknownKey`.
    package static func verify(
        _ text: String, keys: ProviderKeys, _ settings: OIDCSettings, nonce: String, at now: Int64
    ) throws(OIDCError) -> OIDCIdentity {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= longest, parts.count == 3,
            let header = object(parts[0]), let claims = object(parts[1]),
            let signature = Base64URL.bytes(parts[2])
        else { throw .token("form") }
        guard let algorithm = header["alg"] as? String, header["crit"] == nil else {
            throw .token("alg")
        }
        let signed = Array("\(parts[0]).\(parts[1])".utf8)
        guard
            try keys.isValid(
                signature, over: signed, algorithm: algorithm, key: header["kid"] as? String)
        else { throw .token("signature") }
        try check(claims, settings, nonce: nonce, at: Double(now) / 1_000_000)
        guard let subject = claims["sub"] as? String, (1...255).contains(subject.utf8.count) else {
            throw .token("sub")
        }
        let methods = Set(texts(claims["amr"]) + texts(claims["acr"]))
        return OIDCIdentity(
            issuer: settings.issuer, subject: subject,
            roles: settings.rolesClaim.map { claim in
                Set(texts(claims[claim]).compactMap { settings.roles[$0] })
            }, hasSecondFactor: !methods.isDisjoint(with: settings.secondFactors))
    }

    private static func check(
        _ claims: [String: Any], _ settings: OIDCSettings, nonce: String, at now: Double
    ) throws(OIDCError) {
        guard claims["iss"] as? String == settings.issuer else { throw .token("iss") }
        let audience = texts(claims["aud"])
        guard audience.contains(settings.client) else { throw .token("aud") }
        let party = claims["azp"] as? String
        guard party == nil ? audience.count == 1 : party == settings.client else {
            throw .token("azp")
        }
        guard let ends = number(claims["exp"]), now < ends + skew else { throw .token("exp") }
        guard let made = number(claims["iat"]), made <= now + skew, made >= now - oldest else {
            throw .token("iat")
        }
        if claims["nbf"] != nil {
            guard let begins = number(claims["nbf"]), begins <= now + skew else {
                throw .token("nbf")
            }
        }
        guard !nonce.isEmpty, claims["nonce"] as? String == nonce else { throw .token("nonce") }
    }

    private static func object(_ part: Substring) -> [String: Any]? {
        guard let bytes = Base64URL.bytes(part) else { return nil }
        return try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    }

    private static func number(_ value: Any?) -> Double? {
        guard let value = value as? NSNumber else { return nil }
        return value.doubleValue.isFinite ? value.doubleValue : nil
    }

    private static func texts(_ value: Any?) -> [String] {
        if let text = value as? String { return [text] }
        return (value as? [Any])?.compactMap { $0 as? String } ?? []
    }
}
