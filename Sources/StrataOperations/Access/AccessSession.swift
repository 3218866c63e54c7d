package import StrataCore
import StrataVault

/// A sign-in that goes on.
package struct AccessSession: Sendable, Hashable {
    package var number: Int64
    package var account: Int64
    /// Microseconds since 1970: when it was opened, when something was last done, when a second
    /// factor was last shown.
    package var opened: Int64
    package var seen: Int64
    package var factorAt: Int64?
    /// Microseconds: how long it may be idle and last.
    package var idle: Int64
    package var whole: Int64
    package var isRevoked: Bool
    /// The roles that a provider gave; `nil` for all that the account has.
    package var roles: Set<Role>?
    /// SHA-256 of the secret that its holder has.
    package var digest: [UInt8]

    package func isOpen(at now: Int64) -> Bool {
        // A clock that went back ends nothing, and what is from the future is nothing.
        !isRevoked && now >= opened && now < opened + whole && now < seen + idle
    }

    /// The last use is written down once a minute.
    func isUseDue(at now: Int64) -> Bool { now - seen > 60_000_000 }

    /// The first of the limits.
    package var ends: Int64 { min(opened + whole, seen + idle) }
}

/// A token of a program: what it may do, and until when.
package struct ServiceToken: Sendable, Hashable {
    package var number: Int64
    package var account: Int64
    package var label: String
    package var made: Int64
    package var ends: Int64
    /// Names of actions and duties.
    package var scopes: Set<String>
    package var isRevoked: Bool
    package var digest: [UInt8]

    package func isOpen(at now: Int64) -> Bool { !isRevoked && now >= made && now < ends }
}

/// A secret as its holder has it: the identifier of what it opens, a dot, and 32 random bytes.
package struct AccessSecret: Sendable, Hashable {
    package var text: String
    /// What is kept of it.
    package var digest: [UInt8]

    static func make(_ kind: IdentifierKind, _ number: Int64, _ vault: Vault) -> AccessSecret {
        let secret = SystemRandom.bytes(32)
        return AccessSecret(
            text: vault.keys.identifiers.identifier(kind, number) + "."
                + Base32.text(secret).lowercased(),
            digest: TreeHash.digest(secret).bytes)
    }

    /// What a text opens, and the digest of its secret.
    ///
    /// - Returns: `nil` for what is no such text.
    static func read(
        _ text: String, _ kind: IdentifierKind, _ vault: Vault
    ) -> (number: Int64, digest: [UInt8])? {
        guard text.utf8.count <= 128, let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")),
            let number = vault.keys.identifiers.number(kind, String(text[..<dot])),
            let secret = Base32.bytes(text[dot...].dropFirst()), secret.count == 32
        else { return nil }
        return (number, TreeHash.digest(secret).bytes)
    }

    static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        a.count == b.count && zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

// MARK: As documents

extension AccessSession {
    private static func purpose(_ number: Int64) -> String { "session \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        var sealed: [String: CBOR] = [
            "account": .integer(account), "opened": .integer(opened), "seen": .integer(seen),
            "idle": .integer(idle), "whole": .integer(whole), "revoked": .boolean(isRevoked),
            "digest": .bytes(digest),
        ]
        sealed["factor"] = factorAt.map(CBOR.integer)
        sealed["roles"] = roles.map { .array($0.map(\.rawValue).sorted().map(CBOR.text)) }
        return DocumentRow(
            kind: .session, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(sealed).encoded, for: Self.purpose(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        self.init(
            number: row.number, account: sealed["account"]?.integer ?? 0,
            opened: sealed["opened"]?.integer ?? 0, seen: sealed["seen"]?.integer ?? 0,
            factorAt: sealed["factor"]?.integer, idle: sealed["idle"]?.integer ?? 0,
            whole: sealed["whole"]?.integer ?? 0,
            isRevoked: sealed["revoked"]?.boolean ?? true,
            roles: sealed["roles"]?.array.map { Set($0.compactMap { $0.text.flatMap(Role.init) }) },
            digest: sealed["digest"]?.bytes ?? [])
    }
}

extension ServiceToken {
    private static func purpose(_ number: Int64) -> String { "token \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        let sealed: [String: CBOR] = [
            "account": .integer(account), "label": .text(label), "made": .integer(made),
            "ends": .integer(ends), "scopes": .array(scopes.sorted().map(CBOR.text)),
            "revoked": .boolean(isRevoked), "digest": .bytes(digest),
        ]
        return DocumentRow(
            kind: .token, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(sealed).encoded, for: Self.purpose(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        self.init(
            number: row.number, account: sealed["account"]?.integer ?? 0,
            label: sealed["label"]?.text ?? "", made: sealed["made"]?.integer ?? 0,
            ends: sealed["ends"]?.integer ?? 0,
            scopes: Set((sealed["scopes"]?.array ?? []).compactMap(\.text)),
            isRevoked: sealed["revoked"]?.boolean ?? true, digest: sealed["digest"]?.bytes ?? [])
    }
}
