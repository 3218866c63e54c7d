/// How a vault is recovered: who it was split for. A document of the vault, so that it cannot be
/// exchanged: whoever could put a key of theirs in its place would be sent the vault's own keys.
package struct RecoveryPlan: Sendable, Hashable {
    /// What the shares of the splitting have in common.
    package var set: [UInt8]
    package var needed: Int
    package var shares: Int
    /// Microseconds since 1970, UTC.
    package var made: Int64
    /// Empty where the shares were given up; copies from before still open with them.
    package var publicKey: [UInt8]

    /// Whether shares of today open the vault of today.
    package var isInForce: Bool { !publicKey.isEmpty }

    static let number: Int64 = 1

    package init(set: [UInt8], needed: Int, shares: Int, made: Int64, publicKey: [UInt8]) {
        self.set = set
        self.needed = needed
        self.shares = shares
        self.made = made
        self.publicKey = publicKey
    }

    var document: DocumentRow {
        let clear = CBOR.map([
            "set": .bytes(set), "needed": .integer(Int64(needed)),
            "shares": .integer(Int64(shares)), "time": .integer(made), "key": .bytes(publicKey),
        ])
        return DocumentRow(
            kind: .recovery, number: Self.number, revision: 0, clear: clear.encoded, sealed: nil)
    }

    /// - Throws: `VaultError.tampered` for a document that says something else.
    init(_ document: DocumentRow) throws {
        let clear = try CBOR(document.clear)
        guard let set = clear["set"]?.bytes, let needed = clear["needed"]?.integer,
            let shares = clear["shares"]?.integer, let made = clear["time"]?.integer,
            let key = clear["key"]?.bytes
        else { throw VaultError.tampered("document recovery") }
        self.init(
            set: set, needed: Int(needed), shares: Int(shares), made: made, publicKey: key)
    }
}
