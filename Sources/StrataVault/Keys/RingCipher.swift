internal import Crypto
package import StrataCore

/// Wraps the keys of rings under the key-encryption key of their tier.
///
/// A wrapped ring is nonce (12 bytes), ciphertext, tag (16). The plaintext is, for each key
/// ascending by slot: slot (1), generation (LEB128), key (32). Associated data: the words
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

    /// The wrapped keys of one tier; `nil` where there are none.
    package func wrap(_ keys: SubjectKeys, tier: SensitivityTier) -> [UInt8]? {
        wrap(keys, tier: tier, nonce: SealNonce())
    }

    /// The same with a pool of random bytes.
    package func wrap(
        _ keys: SubjectKeys, tier: SensitivityTier, random: inout RandomPool
    ) -> [UInt8]? {
        wrap(keys, tier: tier, nonce: random.nonce())
    }

    private func wrap(
        _ keys: SubjectKeys, tier: SensitivityTier, nonce: SealNonce
    ) -> [UInt8]? {
        var plaintext: [UInt8] = []
        plaintext.reserveCapacity(34 * 4)
        for key in keys.keys where key.slot.tier == tier {
            plaintext.append(key.slot.code)
            LEB128.append(UInt64(key.generation), to: &plaintext)
            key.key.withUnsafeBytes { plaintext.append(contentsOf: $0) }
        }
        guard !plaintext.isEmpty else { return nil }
        defer { SecretBytes.wipe(&plaintext) }
        return Sealing.seal(
            plaintext, nonce: nonce, key: key(of: tier),
            authenticating: associated(keys.ring, tier))
    }

    /// - Throws: `SealError.refused` where the bytes are not this ring's of this tier and epoch.
    package func unwrap(
        _ bytes: UnsafeRawBufferPointer, ring: Int64, tier: SensitivityTier
    ) throws(SealError) -> [SubjectKey] {
        var plaintext = try Sealing.open(
            bytes, key: key(of: tier), authenticating: associated(ring, tier))
        defer { SecretBytes.wipe(&plaintext) }
        var keys: [SubjectKey] = []
        var offset = 0
        while offset < plaintext.count {
            guard let slot = KeySlot(code: plaintext[offset]), slot.tier == tier else {
                throw .malformed
            }
            offset += 1
            guard let generation = LEB128.read(plaintext, &offset).flatMap(UInt32.init(exactly:)),
                plaintext.count - offset >= 32
            else { throw .malformed }
            keys.append(
                SubjectKey(
                    slot: slot, generation: generation,
                    key: SymmetricKey(data: plaintext[offset..<(offset + 32)])))
            offset += 32
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
