internal import Crypto

/// A key of a subject: random, of one tier and retention class.
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
package struct SubjectKeys: Sendable {
    /// The ring's number, never given twice.
    package let ring: Int64
    /// Ascending by slot; one a slot.
    package private(set) var keys: [SubjectKey]

    package init(ring: Int64, keys: [SubjectKey] = []) {
        self.ring = ring
        self.keys = keys.sorted { $0.slot < $1.slot }
    }

    package subscript(_ slot: KeySlot) -> SubjectKey? { keys.first { $0.slot == slot } }

    package mutating func set(_ key: SubjectKey) {
        keys.removeAll { $0.slot == key.slot }
        keys.append(key)
        keys.sort { $0.slot < $1.slot }
    }

    package mutating func remove(_ slot: KeySlot) { keys.removeAll { $0.slot == slot } }
}
