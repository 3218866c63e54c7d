package import StrataCore

/// Where a PostgreSQL database is: `postgresql://user@host:port/db?sslmode=verify-full`.
///
/// It is written down and shown, so it holds no password: that comes from a password file
/// (`passfile=` or `PGPASSFILE`, else `~/.pgpass`) or a client certificate. Without `sslmode`,
/// other hosts are asked for a certificate that names them (`verify-full`); what would send data in
/// the clear to another host is refused. Several hosts may stand side by side, separated by commas.
package struct PostgresURL: Sendable, Hashable, CustomStringConvertible {
    /// The text that it was made from.
    package let description: String
    /// The settings of a connection as libpq names them.
    let settings: [String: String]

    /// - Throws: `PostgresURLError`.
    package init(_ text: String) throws(PostgresURLError) {
        var rest = text[...]
        guard
            let scheme = ["postgresql://", "postgres://"].first(where: { rest.hasPrefix($0) })
        else { throw .malformed }
        rest = rest.dropFirst(scheme.count)
        var settings: [String: String] = [:]

        if let question = rest.firstIndex(of: "?") {
            for part in rest[rest.index(after: question)...].split(separator: "&") {
                guard let equals = part.firstIndex(of: "=") else { throw .malformed }
                let name = try Self.decode(part[..<equals])
                guard name != "password", name != "sslpassword" else { throw .password }
                guard Self.allowed.contains(name) else { throw .setting(name) }
                settings[name] = try Self.decode(part[part.index(after: equals)...])
            }
            rest = rest[..<question]
        }
        if let slash = rest.firstIndex(of: "/") {
            let name = try Self.decode(rest[rest.index(after: slash)...])
            if !name.isEmpty { settings["dbname"] = name }
            rest = rest[..<slash]
        }
        if let at = rest.lastIndex(of: "@") {
            let user = rest[..<at]
            guard !user.contains(":") else { throw .password }
            settings["user"] = try Self.decode(user)
            rest = rest[rest.index(after: at)...]
        }
        if !rest.isEmpty {
            let (hosts, ports) = try Self.hosts(rest)
            settings["host"] = hosts.joined(separator: ",")
            settings["port"] = ports.joined(separator: ",")
        }
        guard settings["user"] != nil else { throw .noUser }
        guard settings["dbname"] != nil else { throw .noDatabase }

        let hosts = (settings["host"] ?? "").split(separator: ",", omittingEmptySubsequences: false)
        let isLocal = hosts.allSatisfy { Self.isLocal($0) }
        let mode = settings["sslmode"] ?? (isLocal ? "prefer" : "verify-full")
        guard Self.modes.contains(mode) else { throw .setting("sslmode") }
        guard isLocal || ["require", "verify-ca", "verify-full"].contains(mode) else {
            throw .clearText
        }
        settings["sslmode"] = mode
        self.settings = settings
        description = text
    }

    /// What may stand behind the question mark.
    private static let allowed: Set<String> = [
        "channel_binding", "connect_timeout", "gssencmode", "host", "krbsrvname", "passfile",
        "port",
        "require_auth", "ssl_max_protocol_version", "ssl_min_protocol_version", "sslcert", "sslcrl",
        "sslcrldir", "sslkey", "sslmode", "sslrootcert", "target_session_attrs",
    ]
    private static let modes: Set<String> = [
        "disable", "allow", "prefer", "require", "verify-ca", "verify-full",
    ]

    private static func hosts(
        _ text: Substring
    ) throws(PostgresURLError) -> (hosts: [String], ports: [String]) {
        var hosts: [String] = []
        var ports: [String] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            var host = part
            var port = Substring("5432")
            if part.first == "[" {
                guard let end = part.firstIndex(of: "]") else { throw .malformed }
                host = part[part.index(after: part.startIndex)..<end]
                let rest = part[part.index(after: end)...]
                if !rest.isEmpty {
                    guard rest.first == ":" else { throw .malformed }
                    port = rest.dropFirst()
                }
            } else if let colon = part.firstIndex(of: ":") {
                host = part[..<colon]
                port = part[part.index(after: colon)...]
            }
            guard !host.isEmpty, let number = UInt16(port), number > 0 else { throw .malformed }
            hosts.append(try decode(host))
            ports.append("\(number)")
        }
        return (hosts, ports)
    }

    /// Whether a host is this machine: nothing, a socket's folder, or a loopback address.
    private static func isLocal(_ host: Substring) -> Bool {
        if host.isEmpty || host.first == "/" || host.first == "@" { return true }
        if host == "localhost" || host == "::1" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers[0] == "127"
            && numbers.allSatisfy { UInt8($0) != nil }
    }

    private static func decode(_ text: Substring) throws(PostgresURLError) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard
                let high = rest.popFirst(), let low = rest.popFirst(),
                let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16),
                value != 0
            else { throw .malformed }
            bytes.append(value)
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        return decoded
    }
}

/// What is wrong with the address of a database. Shows no part of it that could be a secret.
package enum PostgresURLError: Error, Sendable, Hashable {
    /// It is no `postgresql://` address.
    case malformed
    /// It holds a password.
    case password
    /// It names nobody to sign in as.
    case noUser
    /// It names no database.
    case noDatabase
    /// A setting behind the question mark is unknown or has a value that is; its name.
    case setting(String)
    /// It would send data to another host unencrypted.
    case clearText
}

extension PostgresURLError: MessageError {
    package var message: Message {
        switch self {
        case .malformed: Message("database.url.malformed")
        case .password: Message("database.url.password")
        case .noUser: Message("database.url.noUser")
        case .noDatabase: Message("database.url.noDatabase")
        case .setting(let name): Message("database.url.setting", ["name": name])
        case .clearText: Message("database.url.clearText")
        }
    }
}
