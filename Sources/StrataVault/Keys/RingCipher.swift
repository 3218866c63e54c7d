internal import Crypto
package import StrataCore

/// Wraps the keys of rings under the key-encryption key of their tier.
///
/// A wrapped ring is AES-256-SIV of its plaintext: where the tier has a seed, the tier's code (1:
/// 16, 32) and the seed (32); then for each key, ascending by slot and generation: slot (1), generation
/// (LEB128), key (32).
/// Associated data: ring (8), tier (1), epoch (4). The key of 64 bytes is HKDF-SHA-256 of the tier's
/// key, info `strata ring 2`, a zero, vault.
package struct RingCipher: Sendable {
    let vault: VaultID
    /// The generation of the key-encryption keys.
    package let epoch: Int
    private let tierOne: SIV
    private let tierTwo: SIV

    init(vault: VaultID, epoch: Int, tierOne: SymmetricKey, tierTwo: SymmetricKey) {
        self.vault = vault
        self.epoch = epoch
        let info = Array("strata ring 2\u{0}".utf8) + vault.bytes
        func cipher(_ key: SymmetricKey) -> SIV {
            SIV(
                HKDF<SHA256>.deriveKey(
                    inputKeyMaterial: key, salt: [UInt8](), info: info, outputByteCount: 64))
        }
        self.tierOne = cipher(tierOne)
        self.tierTwo = cipher(tierTwo)
    }

    /// The wrapped keys of one tier; `nil` where there are none.
    package func wrap(_ keys: SubjectKeys, tier: SensitivityTier) -> [UInt8]? {
        var plaintext: [UInt8] = []
        plaintext.reserveCapacity(34 * 6)
        for seed in keys.seeds where seed.tier == tier {
            plaintext.append(seed.code)
            seed.secret.withUnsafeBytes { plaintext.append(contentsOf: $0) }
        }
        for key in keys.keys where key.slot.tier == tier {
            plaintext.append(key.slot.code)
            LEB128.append(UInt64(key.generation), to: &plaintext)
            key.key.withUnsafeBytes { plaintext.append(contentsOf: $0) }
        }
        guard !plaintext.isEmpty else { return nil }
        defer { SecretBytes.wipe(&plaintext) }
        return cipher(tier).seal(plaintext, authenticating: associated(keys.ring, tier))
    }

    /// Adds the keys of one wrapped tier of a ring to `keys`.
    ///
    /// - Throws: `SealError.refused` where the bytes are not this ring's of this tier and epoch.
    package func unwrap(
        _ bytes: UnsafeRawBufferPointer, ring: Int64, tier: SensitivityTier
    ) throws(SealError) -> (seed: KeySeed?, keys: [SubjectKey]) {
        var plaintext = try plaintext(bytes, ring, tier)
        defer { SecretBytes.wipe(&plaintext) }
        var seed: KeySeed?
        var keys: [SubjectKey] = []
        var offset = 0
        func secret() throws(SealError) -> SymmetricKey {
            guard plaintext.count - offset >= 32 else { throw .malformed }
            defer { offset += 32 }
            return SymmetricKey(data: plaintext[offset..<(offset + 32)])
        }
        while offset < plaintext.count {
            let code = plaintext[offset]
            offset += 1
            if let tierOfSeed = KeySeed.tier(code: code) {
                guard tierOfSeed == tier, offset == 1 else { throw .malformed }
                seed = KeySeed(tier: tier, secret: try secret())
                continue
            }
            guard let slot = KeySlot(code: code), slot.tier == tier,
                let generation = LEB128.read(plaintext, &offset).flatMap(UInt32.init(exactly:))
            else { throw .malformed }
            keys.append(SubjectKey(slot: slot, generation: generation, key: try secret()))
        }
        return (seed, keys)
    }

    /// What another cipher has wrapped, wrapped by this one.
    ///
    /// - Throws: `SealError.refused` where the bytes are not this ring's of that tier and epoch.
    func rewrap(
        _ bytes: [UInt8]?, ring: Int64, tier: SensitivityTier, from former: RingCipher
    ) throws(SealError) -> [UInt8]? {
        guard let bytes else { return nil }
        var plaintext = try bytes.withBytes { (bytes) throws(SealError) in
            try former.plaintext(bytes, ring, tier)
        }
        defer { SecretBytes.wipe(&plaintext) }
        return cipher(tier).seal(plaintext, authenticating: associated(ring, tier))
    }

    private func plaintext(
        _ bytes: UnsafeRawBufferPointer, _ ring: Int64, _ tier: SensitivityTier
    ) throws(SealError) -> [UInt8] {
        guard
            let plaintext = cipher(tier).open(bytes, authenticating: associated(ring, tier))
        else { throw .refused }
        return plaintext
    }

    private func cipher(_ tier: SensitivityTier) -> SIV { tier == .t1 ? tierOne : tierTwo }

    private func associated(_ ring: Int64, _ tier: SensitivityTier) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        bytes.appendBigEndian(ring)
        bytes.append(tier == .t1 ? 1 : 2)
        bytes.appendBigEndian(UInt32(epoch))
        return bytes
    }
}
