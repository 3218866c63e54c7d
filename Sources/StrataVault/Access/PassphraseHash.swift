/// A passphrase as it is kept: Argon2id (RFC 9106) with what it was made with, so that the cost can
/// rise without anybody having to change theirs.
package struct PassphraseHash: Sendable, Hashable {
    package let cost: Argon2Cost
    private let salt: [UInt8]
    private let hash: [UInt8]

    /// For people who sign in: 64 MiB and three passes (RFC 9106, section 4).
    package static let usualCost = Argon2Cost(memoryKiB: 64 << 10, passes: 3, lanes: 1)

    /// - Throws: `KeyProviderError` where there is not the memory for it.
    package init(
        _ passphrase: borrowing SecretBytes, cost: Argon2Cost = usualCost
    ) throws(KeyProviderError) {
        salt = SystemRandom.bytes(16)
        self.cost = cost
        hash = try Argon2.derive(passphrase, salt: salt, cost: cost).withBytes { Array($0) }
    }

    /// Whether a passphrase is the one; takes the same time wherever they differ.
    ///
    /// - Throws: `KeyProviderError` where there is not the memory for it.
    package func matches(_ passphrase: borrowing SecretBytes) throws(KeyProviderError) -> Bool {
        let other = try Argon2.derive(passphrase, salt: salt, cost: cost)
        return other.withBytes { other in
            zip(hash, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0 && other.count == hash.count
        }
    }

    package var document: CBOR {
        .map([
            "memory": .integer(Int64(cost.memoryKiB)), "passes": .integer(Int64(cost.passes)),
            "lanes": .integer(Int64(cost.lanes)), "salt": .bytes(salt), "hash": .bytes(hash),
        ])
    }

    /// - Returns: `nil` for what is no such document, or asks for a cost that is an attack.
    package init?(_ document: CBOR?) {
        func number(_ name: String) -> UInt32? { document?[name]?.integer.flatMap(UInt32.init) }
        guard let memory = number("memory"), let passes = number("passes"),
            let lanes = number("lanes"), let salt = document?["salt"]?.bytes,
            let hash = document?["hash"]?.bytes, hash.count == 32, salt.count == 16
        else { return nil }
        cost = Argon2Cost(memoryKiB: memory, passes: passes, lanes: lanes)
        let least = Argon2Cost(memoryKiB: 8, passes: 1, lanes: 1)
        guard cost.problem(above: least) == nil else { return nil }
        self.salt = salt
        self.hash = hash
    }
}
