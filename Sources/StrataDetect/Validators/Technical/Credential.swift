/// Secrets that give themselves away by their form.
package enum Credential {
    /// Whose secret it is.
    package enum Form: UInt8, Sendable {
        case jsonWebToken, amazonAccessKey, gitHubToken, slackToken, googleKey, stripeKey
        case privateKey, urlUserInfo, urlToken
    }

    /// Prefixes with the least length of the whole and the form.
    private static let prefixes: [(prefix: StaticString, least: Int, form: Form)] = [
        ("AKIA", 20, .amazonAccessKey), ("ASIA", 20, .amazonAccessKey),
        ("ghp_", 40, .gitHubToken), ("gho_", 40, .gitHubToken), ("ghu_", 40, .gitHubToken),
        ("ghs_", 40, .gitHubToken), ("ghr_", 40, .gitHubToken), ("github_pat_", 60, .gitHubToken),
        ("xoxb-", 24, .slackToken), ("xoxp-", 24, .slackToken), ("xoxa-", 24, .slackToken),
        ("xoxr-", 24, .slackToken), ("xoxs-", 24, .slackToken), ("xapp-", 24, .slackToken),
        ("AIza", 39, .googleKey), ("sk_live_", 24, .stripeKey), ("rk_live_", 24, .stripeKey),
        ("sk_test_", 24, .stripeKey),
    ]

    /// The form of one token without white space (or of the first line of a private key).
    package static func form(_ text: ByteView) -> Form? {
        guard text.count >= 16 else { return nil }
        if isJSONWebToken(text) { return .jsonWebToken }
        for entry in prefixes where text.count >= entry.least {
            let prefix = ByteView(
                start: entry.prefix.utf8Start, count: entry.prefix.utf8CodeUnitCount)
            guard text.starts(with: prefix) else { continue }
            let body = text[prefix.count...]
            guard body.allSatisfy({ $0.isASCIIAlphanumeric || $0 == 0x5f || $0 == 0x2d }) else {
                continue
            }
            if entry.form == .amazonAccessKey {
                guard text.count == 20, body.allSatisfy({ $0.isASCIIUpper || $0.isASCIIDigit })
                else { continue }
            }
            return entry.form
        }
        if isPrivateKey(text) { return .privateKey }
        return url(text)
    }

    /// Three parts in base64url with dots; the first begins as `{"` does.
    private static func isJSONWebToken(_ text: ByteView) -> Bool {
        guard text[0] == 0x65, text[1] == 0x79, text[2] == 0x4a else { return false }
        var dots = 0
        var length = 0
        for byte in text {
            if byte == 0x2e {
                guard length >= 4 else { return false }
                dots += 1
                length = 0
            } else if byte.isASCIIAlphanumeric || byte == 0x2d || byte == 0x5f {
                length += 1
            } else {
                return false
            }
        }
        return dots == 2
    }

    private static func isPrivateKey(_ text: ByteView) -> Bool {
        let begin: StaticString = "-----BEGIN "
        let key: StaticString = "PRIVATE KEY"
        let opening = ByteView(start: begin.utf8Start, count: begin.utf8CodeUnitCount)
        let words = ByteView(start: key.utf8Start, count: key.utf8CodeUnitCount)
        guard text.starts(with: opening) else { return false }
        let head = text.prefix(64)
        guard head.count >= words.count else { return false }
        for start in 0...(head.count - words.count)
        where text[start..<start + words.count].elementsEqual(words) {
            return true
        }
        return false
    }

    /// Names of query parameters that carry secrets.
    private static let secretNames: [StaticString] = [
        "token", "access_token", "refresh_token", "id_token", "auth", "api_key", "apikey", "key",
        "secret", "client_secret", "password", "passwd", "pwd", "sig", "signature", "session",
        "sessionid", "session_id", "code", "x-amz-signature", "authtoken", "auth_token", "ticket",
        "sid",
    ]

    /// Whether a URL carries a secret in its user information or its query.
    package static func url(_ text: ByteView) -> Form? {
        guard let scheme = text.firstIndex(of: 0x3a), scheme >= 2, scheme <= 12,
            text.count > scheme + 4, text[scheme + 1] == 0x2f, text[scheme + 2] == 0x2f,
            text[..<scheme].allSatisfy({ $0.isASCIIAlphanumeric || $0 == 0x2b || $0 == 0x2e })
        else { return nil }
        let rest = scheme + 3
        var colon = -1
        var index = rest
        while index < text.count, text[index] != 0x2f, text[index] != 0x3f, text[index] != 0x23 {
            if text[index] == 0x3a, colon < 0 { colon = index }
            if text[index] == 0x40 {
                return colon >= 0 && index > colon + 1 ? .urlUserInfo : nil
            }
            index += 1
        }
        guard let query = text[index...].firstIndex(where: { $0 == 0x3f || $0 == 0x23 }) else {
            return nil
        }
        var start = query + 1
        while start < text.count {
            var end = start
            var equals = -1
            while end < text.count, text[end] != 0x26 {
                if text[end] == 0x3d, equals < 0 { equals = end }
                end += 1
            }
            if equals > start, end - equals - 1 >= 6, isSecretName(text[start..<equals]) {
                return .urlToken
            }
            start = end + 1
        }
        return nil
    }

    private static func isSecretName(_ name: ByteView.SubSequence) -> Bool {
        secretNames.contains { candidate in
            let bytes = ByteView(start: candidate.utf8Start, count: candidate.utf8CodeUnitCount)
            return name.count == bytes.count
                && zip(name, bytes).allSatisfy { ($0.isASCIIUpper ? $0 | 0x20 : $0) == $1 }
        }
    }

    static func problem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 16 else { return .length }
        return form(text) == nil ? .component(.form) : nil
    }
}
