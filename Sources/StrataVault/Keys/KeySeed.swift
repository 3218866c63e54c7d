internal import CLibCrypto
internal import Crypto
package import StrataCore

/// What the keys of one tier of a person come from, until one of their classes is erased.
///
/// The key of a class is derived by NIST SP 800-108r1, counter mode with AES-256-CMAC, a counter of
/// one byte, label `strata keys`, the slot as context (1), length 256 in two bytes. Keys of classes
/// tell nothing of each other or of the seed.
package struct KeySeed: Sendable {
    package let tier: SensitivityTier
    let secret: SymmetricKey

    init(tier: SensitivityTier, secret: SymmetricKey) {
        self.tier = tier == .t1 ? .t1 : .t2
        self.secret = secret
    }

    package static func random(_ tier: SensitivityTier) -> KeySeed {
        KeySeed(tier: tier, secret: SymmetricKey(size: .bits256))
    }

    /// The same with a pool of random bytes.
    package static func random(_ tier: SensitivityTier, _ random: inout RandomPool) -> KeySeed {
        KeySeed(tier: tier, secret: random.key())
    }

    /// Stands for the seed where a slot stands for a key: the tier, and no class.
    var code: UInt8 { tier == .t1 ? 0x10 : 0x20 }

    static func tier(code: UInt8) -> SensitivityTier? {
        switch code {
        case 0x10: .t1
        case 0x20: .t2
        default: nil
        }
    }

    private static let contexts = ContextPool(
        make: { crypto_block_new([UInt8](repeating: 0, count: 32), 1) },
        free: { EVP_CIPHER_CTX_free($0) })

    /// The keys of slots of this tier, at most 12.
    package func keys(_ slots: [KeySlot]) -> [SubjectKey] {
        derive(slots.map(\.code)) { output in
            slots.enumerated().map { index, slot in
                SubjectKey(
                    slot: slot, generation: 1,
                    key: SymmetricKey(
                        data: UnsafeRawBufferPointer(
                            rebasing: output[(index * 32)..<(index * 32 + 32)])))
            }
        }
    }

    /// The key of one slot of this tier.
    func key(_ slot: KeySlot) -> SubjectKey {
        derive(CollectionOfOne(slot.code)) { output in
            SubjectKey(
                slot: slot, generation: 1,
                key: SymmetricKey(data: UnsafeRawBufferPointer(output)))
        }
    }

    private func derive<Result>(
        _ codes: some Collection<UInt8>, _ body: (UnsafeMutableRawBufferPointer) -> Result
    ) -> Result {
        precondition(codes.allSatisfy { $0 & 0xF0 == code })
        return withUnsafeTemporaryAllocation(byteCount: 33 * codes.count, alignment: 16) { room in
            let output = UnsafeMutableRawBufferPointer(rebasing: room[..<(32 * codes.count)])
            let contexts = UnsafeMutableRawBufferPointer(rebasing: room[(32 * codes.count)...])
            contexts.copyBytes(from: codes)
            let isDone = secret.withUnsafeBytes { secret in
                Self.contexts.with { context in
                    crypto_derive(
                        context, secret.bytes, contexts.bytes, Int32(codes.count), output.bytes)
                }
            }
            precondition(isDone == 1, "AES does not fail on a block")
            defer { output.initializeMemory(as: UInt8.self, repeating: 0) }
            return body(output)
        }
    }
}
