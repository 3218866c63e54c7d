/// An identifier of the vault's, or a pseudonym: a prefix of three letters and 26 digits of
/// Crockford's base 32, which tell nothing.
package struct AuditName: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    private static let digits = Set("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// - Returns: `nil` for any other text.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 30, bytes[3] == UInt8(ascii: "-"),
            bytes[..<3].allSatisfy({ (0x61...0x7A).contains($0) }),
            bytes[4...].allSatisfy(Self.digits.contains)
        else { return nil }
        description = text
    }

    /// A pseudonym from 16 bytes of a keyed hash.
    ///
    /// - Precondition: The prefix is three lower-case letters, and there are 16 bytes.
    package init(prefix: String, code: [UInt8]) {
        precondition(prefix.utf8.count == 3 && code.count == 16, "a pseudonym is 16 bytes")
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        var value = code.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        var text: [UInt8] = []
        for _ in 0..<26 {
            text.append(alphabet[Int(value & 31)])
            value >>= 5
        }
        description = prefix + "-" + String(decoding: text.reversed(), as: UTF8.self)
    }
}

/// The number of a ticket, of the one form in which the log keeps it: up to ten capitals, a hyphen
/// and up to seven digits, too few for a telephone number.
package struct AuditTicket: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// - Returns: `nil` for any other text, which is not kept in the clear.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...10).contains(parts[0].utf8.count),
            parts[0].utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
            (1...7).contains(parts[1].utf8.count),
            parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        description = text
    }
}

/// The version of a policy: digits and dots or hyphens, at most eight digits.
package struct AuditVersion: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// - Returns: `nil` for any other text.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let digits = bytes.count { (0x30...0x39).contains($0) }
        guard (1...8).contains(digits), bytes.count <= 16,
            bytes.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
        else { return nil }
        description = text
    }
}

/// Why something was refused or failed: the key of a message of the catalogue, without what filled
/// its placeholders.
package struct AuditReason: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// The reason for what is no message of Strata's own.
    package static let unknown = AuditReason(trusted: "audit.reason.other")

    private init(trusted: String) { description = trusted }

    /// - Returns: `nil` for a text that is no key of the catalogue.
    package init?(_ key: String) {
        guard Catalogue.entries[key] != nil else { return nil }
        description = key
    }

    /// Takes a key as an entry holds it, also one that the catalogue has no more.
    ///
    /// - Returns: `nil` for what cannot be a key: letters and dots.
    package init?(stored key: String) {
        let parts = key.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, key.utf8.count <= 64,
            parts.allSatisfy({ part in
                !part.isEmpty
                    && part.utf8.allSatisfy {
                        (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    }
            })
        else { return nil }
        description = key
    }

    package init(_ error: any Error) {
        self = (error as? any MessageError).flatMap { AuditReason($0.message.key) } ?? .unknown
    }
}

/// Labels as the log keeps them: those that a policy knows.
package enum AuditLabel {
    /// - Returns: `nil` for a text that is no label of the policy's, which is not kept in the clear.
    package static func label(_ text: String, in policy: Policy) -> LabelID? {
        policy.label(LabelID(text))?.id
    }
}
