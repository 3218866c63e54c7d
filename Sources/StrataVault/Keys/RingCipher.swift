internal import Crypto
package import StrataCore

/// Wraps the keys of rings under the key-encryption key of their tier.
///
/// A wrapped ring is nonce (12 bytes), ciphertext, tag (16). The plaintext is, for each key
/// ascending by slot: slot (1), generation (4, big-endian), key (32). Associated data: the words
/// `strata ring 1`, a zero, vault (16), ring (8), tier (1), epoch (4).
package struct RingCipher: Sendable {
    let vault: VaultID
    /// The generation of the key-encryption keys.
    package let epoch: Int
    private let tierOne: SymmetricKey
    private let tierTwo: SymmetricKey

    init(vault: VaultID, epoch: Int, tierOne: SymmetricKey, tierTwo: SymmetricKey) {
        self.vault = vault
        self.epoch = epoch
        self.tierOne = tierOne
        self.tierTwo = tierTwo
    }

    private static let entry = 1 + 4 + 32

    /// The wrapped keys of one tier; `nil` where there are none.
    package func wrap(_ keys: SubjectKeys, tier: SensitivityTier) -> [UInt8]? {
        var plaintext: [UInt8] = []
        plaintext.reserveCapacity(Self.entry * 3)
        for key in keys.keys where key.slot.tier == tier {
            plaintext.append(key.slot.code)
            plaintext.appendBigEndian(key.generation)
            key.key.withUnsafeBytes { plaintext.append(contentsOf: $0) }
        }
        guard !plaintext.isEmpty else { return nil }
        defer { SecretBytes.wipe(&plaintext) }
        return Sealing.seal(
            plaintext, key: key(of: tier), authenticating: associated(keys.ring, tier))
    }

    /// - Throws: `SealError.refused` where the bytes are not this ring's of this tier and epoch.
    package func unwrap(
        _ bytes: UnsafeRawBufferPointer, ring: Int64, tier: SensitivityTier
    ) throws(SealError) -> [SubjectKey] {
        var plaintext = try Sealing.open(
            bytes, key: key(of: tier), authenticating: associated(ring, tier))
        defer { SecretBytes.wipe(&plaintext) }
        guard plaintext.count.isMultiple(of: Self.entry) else { throw .malformed }
        var keys: [SubjectKey] = []
        for start in stride(from: 0, to: plaintext.count, by: Self.entry) {
            guard let slot = KeySlot(code: plaintext[start]), slot.tier == tier else {
                throw .malformed
            }
            let generation = plaintext[(start + 1)..<(start + 5)].reduce(UInt32(0)) {
                $0 << 8 | UInt32($1)
            }
            keys.append(
                SubjectKey(
                    slot: slot, generation: generation,
                    key: SymmetricKey(data: plaintext[(start + 5)..<(start + Self.entry)])))
        }
        return keys
    }

    private func key(of tier: SensitivityTier) -> SymmetricKey {
        tier == .t1 ? tierOne : tierTwo
    }

    private func associated(_ ring: Int64, _ tier: SensitivityTier) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(48)
        bytes.append(contentsOf: "strata ring 1\u{0}".utf8)
        bytes.append(contentsOf: vault.bytes)
        bytes.appendBigEndian(ring)
        bytes.append(tier == .t1 ? 1 : 2)
        bytes.appendBigEndian(UInt32(epoch))
        return bytes
    }
}
