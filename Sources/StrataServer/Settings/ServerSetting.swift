package import StrataCore
internal import StrataVault

/// A setting of the server: its name, what it may be, and where it goes.
package struct ServerSetting: Sendable {
    /// What a value is.
    package enum Kind: Sendable {
        case text
        /// A file; where a document names it, from the document's folder.
        case file
        case flag
        case number(ClosedRange<Int>)
        /// Texts with commas between them.
        case list
        /// `GROUP=ROLE` with commas between them.
        case roles
    }

    /// As documents name it, with its group before a dot.
    package let key: String
    package let title: Message
    package let kind: Kind
    /// What it is without anybody having set it; `nil` for nothing.
    package let standard: String?
    /// Puts a value that its kind takes where it belongs.
    package let apply: @Sendable (String, inout ServerOptions) -> Void

    private static func number(
        _ key: String, _ range: ClosedRange<Int>, _ title: Message,
        _ place: any WritableKeyPath<ServerOptions, Int> & Sendable
    ) -> ServerSetting {
        ServerSetting(
            key: key, title: title, kind: .number(range),
            standard: "\(ServerOptions()[keyPath: place])"
        ) { text, options in
            if let number = Int(text) { options[keyPath: place] = number }
        }
    }

    /// What decides how the vault is found and opened, and is no part of the server's options.
    private static func opening(_ key: String, _ title: Message, _ standard: String? = nil) -> Self
    {
        ServerSetting(key: key, title: title, kind: .file, standard: standard) { _, _ in }
    }

    /// What belongs to the provider through which people sign in; nothing by itself.
    private static func provider(
        _ name: String, _ title: Message, _ kind: Kind = .text,
        _ apply: @escaping @Sendable (String, inout SignInProviderOptions) -> Void
    ) -> ServerSetting {
        ServerSetting(key: "provider.\(name)", title: title, kind: kind, standard: nil) {
            var options = $1.provider ?? SignInProviderOptions()
            apply($0, &options)
            $1.provider = options
        }
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { String($0.trimmingPrefix { $0 == " " }) }
            .filter { !$0.isEmpty }
    }

    /// - Returns: `nil` where a part names no role.
    private static func roles(_ text: String) -> [String: Role]? {
        var found: [String: Role] = [:]
        for part in list(text) {
            guard let mark = part.lastIndex(of: "="), mark > part.startIndex,
                let role = Role(rawValue: String(part[part.index(after: mark)...]))
            else { return nil }
            found[String(part[..<mark])] = role
        }
        return found
    }

    /// All of them, as `config explain` shows them. The names that variables have come of these:
    /// `limits.body-bytes` is `STRATA_LIMITS_BODY_BYTES`.
    package static let all: [ServerSetting] = [
        opening("vault", Message("vault.option.vault"), "vault"),
        opening("passphrase-file", Message("vault.option.passphraseFile")),
        opening("pin-file", Message("vault.option.pinFile")),
        opening("token-file", Message("vault.option.tokenFile")),
        ServerSetting(
            key: "host", title: Message("serve.host"), kind: .text, standard: ServerOptions().host
        ) { $1.host = $0 },
        number("port", 0...65_535, Message("serve.port"), \.port),
        ServerSetting(
            key: "tls.certificate", title: Message("serve.certificateFile"), kind: .file,
            standard: nil
        ) { $1.certificate = $0 },
        ServerSetting(
            key: "tls.key", title: Message("serve.keyFile"), kind: .file, standard: nil
        ) { $1.key = $0 },
        number("threads", 1...256, Message("settings.threads"), \.threads),
        number("import-threads", 1...64, Message("settings.importThreads"), \.importThreads),
        ServerSetting(
            key: "security-keys.domain", title: Message("serve.keyDomain"), kind: .text,
            standard: ServerOptions().keyDomain
        ) { $1.keyDomain = $0 },
        ServerSetting(
            key: "security-keys.origins", title: Message("serve.keyOrigin"), kind: .list,
            standard: nil
        ) { $1.keyOrigins = list($0) },
        provider("issuer", Message("serve.providerIssuer")) { $1.settings.issuer = $0 },
        provider("client", Message("serve.providerClient")) { $1.settings.client = $0 },
        provider("secret-file", Message("serve.providerSecretFile"), .file) { $1.secretFile = $0 },
        provider("redirect", Message("serve.providerRedirect")) { $1.settings.redirect = $0 },
        provider("authority-file", Message("serve.providerAuthority"), .file) {
            $1.settings.authorityFile = $0
        },
        provider("scopes", Message("serve.providerScope"), .list) { $1.settings.scopes = list($0) },
        provider("roles-claim", Message("serve.providerRolesClaim")) {
            $1.settings.rolesClaim = $0
        },
        provider("roles", Message("serve.providerRole"), .roles) {
            $1.settings.roles = roles($0) ?? [:]
        },
        provider("factors", Message("serve.providerFactor"), .list) {
            $1.settings.secondFactors = Set(list($0))
        },
        ServerSetting(
            key: "quiet", title: Message("serve.quiet"), kind: .flag, standard: "false"
        ) { $1.isQuiet = $0 == "true" },
        number(
            "limits.body-bytes", 1_024...(1 << 30), Message("settings.bodyBytes"),
            \.limits.bodyBytes),
        number(
            "limits.body-seconds", 1...3_600, Message("settings.bodySeconds"),
            \.limits.bodySeconds),
        number(
            "limits.upload-bytes", 1_024...(1 << 50), Message("settings.uploadBytes"),
            \.limits.uploadBytes),
        number(
            "limits.header-bytes", 1_024...(1 << 20), Message("settings.headerBytes"),
            \.limits.headerBytes),
        number(
            "limits.idle-seconds", 1...3_600, Message("settings.idleSeconds"),
            \.limits.idleSeconds),
        number(
            "limits.connections", 1...1_000_000, Message("settings.connections"),
            \.limits.connections),
        number(
            "limits.requests-per-second", 1...1_000_000, Message("settings.requestsPerSecond"),
            \.limits.requestsPerSecond),
        number(
            "limits.requests-at-once", 1...1_000_000, Message("settings.requestsAtOnce"),
            \.limits.requestsAtOnce),
        number(
            "limits.sign-ins-per-minute", 1...1_000_000, Message("settings.signInsPerMinute"),
            \.limits.signInsPerMinute),
        number(
            "limits.sign-ins-at-once", 1...1_000_000, Message("settings.signInsAtOnce"),
            \.limits.signInsAtOnce),
    ]

    /// A value in the one form that it is kept in.
    ///
    /// - Returns: `nil` for what is no value of this setting.
    func value(_ text: String) -> String? {
        switch kind {
        case .roles where Self.roles(text) == nil: return nil
        case .text, .file, .list, .roles:
            guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
                return nil
            }
            return text
        case .flag:
            return ["true", "yes", "on", "1"].contains(text.lowercased())
                ? "true"
                : ["false", "no", "off", "0"].contains(text.lowercased()) ? "false" : nil
        case .number(let range):
            guard let number = Int(text), range.contains(number) else { return nil }
            return "\(number)"
        }
    }

    /// What a value may be.
    var shape: Message {
        switch kind {
        case .text: Message("settings.shape.text")
        case .file: Message("settings.shape.file")
        case .list: Message("settings.shape.list")
        case .roles: Message("settings.shape.roles")
        case .flag: Message("settings.shape.flag")
        case .number(let range):
            Message(
                "settings.shape.number",
                ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
        }
    }
}
