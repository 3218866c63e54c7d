internal import Crypto
internal import StrataCore

/// A key of a subject, of one tier and retention class.
package struct SubjectKey: Sendable {
    package let slot: KeySlot
    /// Counts the keys that this slot had, from 1; a destroyed one is never used again.
    package let generation: UInt32
    let key: SymmetricKey

    init(slot: KeySlot, generation: UInt32, key: SymmetricKey) {
        self.slot = slot
        self.generation = generation
        self.key = key
    }

    /// A new random key.
    package static func random(_ slot: KeySlot, generation: UInt32 = 1) -> SubjectKey {
        SubjectKey(slot: slot, generation: generation, key: SymmetricKey(size: .bits256))
    }

    /// The same with a pool of random bytes.
    package static func random(_ slot: KeySlot, _ random: inout RandomPool) -> SubjectKey {
        SubjectKey(slot: slot, generation: 1, key: random.key())
    }
}

/// The keys of one ring, which is what the key store keeps for a subject.
///
/// A tier begins with a seed, from which the keys of its classes are derived. When a class is
/// erased, the others' keys are written down, the class gets a new random one, and the seed goes.
package struct SubjectKeys: Sendable {
    /// The ring's number, never given twice.
    package let ring: Int64
    /// At most one a tier, ascending.
    package private(set) var seeds: [KeySeed]
    /// Keys that are written down, ascending by slot and generation; they go before derived ones.
    /// A slot has one, and two while a part of what it sealed is being erased.
    package private(set) var keys: [SubjectKey]

    package init(ring: Int64, seeds: [KeySeed] = [], keys: [SubjectKey] = []) {
        self.ring = ring
        self.seeds = seeds.sorted { $0.code < $1.code }
        self.keys = keys
        sort()
    }

    /// The newest key of a slot, by which is sealed.
    package subscript(_ slot: KeySlot) -> SubjectKey? {
        keys.last { $0.slot == slot } ?? seed(slot.tier)?.key(slot)
    }

    /// The key that an envelope was sealed by; `nil` where it is not there any more.
    package subscript(_ envelope: SealedRecord.Envelope) -> SubjectKey? {
        self[envelope.slot, envelope.generation]
    }

    package subscript(_ slot: KeySlot, _ generation: UInt32) -> SubjectKey? {
        if let key = keys.first(where: { $0.slot == slot && $0.generation == generation }) {
            return key
        }
        return self[slot].flatMap { $0.generation == generation ? $0 : nil }
    }

    private func seed(_ tier: SensitivityTier) -> KeySeed? { seeds.first { $0.tier == tier } }

    /// Sees to it that a slot has a key.
    ///
    /// - Returns: Whether that changed the ring, which has to be written then.
    package mutating func provide(_ slot: KeySlot) -> Bool {
        guard self[slot] == nil else { return false }
        if keys.contains(where: { $0.slot.tier == slot.tier }) {
            set(.random(slot))
        } else {
            seeds.append(.random(slot.tier))
            seeds.sort { $0.code < $1.code }
        }
        return true
    }

    /// Gives a slot a new key, so that what is sealed under the former one does not open any more
    /// once the ring is written; the keys of other slots stay.
    package mutating func renew(_ slot: KeySlot) {
        let former = self[slot]?.generation ?? 0
        begin(slot, generation: former + 1)
        retire(slot, through: former)
    }

    /// Gives a slot a new key beside the one that it has, until `retire`.
    ///
    /// - Parameters:
    ///   - slot: Which.
    ///   - generation: Above any that the slot had.
    package mutating func begin(_ slot: KeySlot, generation: UInt32) {
        writeDown(slot.tier)
        precondition(keys.allSatisfy { $0.slot != slot || $0.generation < generation })
        keys.append(.random(slot, generation: generation))
        sort()
    }

    /// Drops the keys of a slot up to a generation, and the seed that one of them came from.
    package mutating func retire(_ slot: KeySlot, through generation: UInt32) {
        writeDown(slot.tier)
        keys.removeAll { $0.slot == slot && $0.generation <= generation }
    }

    /// Writes down the keys that come from the seed of a tier, which goes.
    private mutating func writeDown(_ tier: SensitivityTier) {
        guard let seed = seed(tier) else { return }
        let derived = RetentionClass.allCases.map { KeySlot(tier, $0) }.filter { slot in
            !keys.contains { $0.slot == slot }
        }
        keys += seed.keys(derived)
        seeds.removeAll { $0.tier == tier }
        sort()
    }

    private mutating func set(_ key: SubjectKey) {
        keys.removeAll { $0.slot == key.slot }
        keys.append(key)
        sort()
    }

    private mutating func sort() {
        keys.sort { ($0.slot, $0.generation) < ($1.slot, $1.generation) }
    }
}
