/// A small set of words to be asked about pieces of a text without making strings of them.
struct WordSet: Sendable {
    private let slots: [UInt64]
    private let mask: Int

    init(_ words: some Collection<String>) {
        var capacity = 16
        while capacity < words.count * 4 { capacity *= 2 }
        var table = [UInt64](repeating: 0, count: capacity)
        for word in words {
            var hash = Self.start
            for unit in word.utf16 { hash = Self.step(hash, unit) }
            var i = Int(truncatingIfNeeded: hash >> 20) & (capacity - 1)
            while table[i] != 0, table[i] != hash { i = (i + 1) & (capacity - 1) }
            table[i] = hash
        }
        slots = table
        mask = capacity - 1
    }

    /// Whether the set holds the word of the folded units `start..<end`. Words are told apart by a
    /// hash of 64 bits alone.
    @inline(__always)
    func contains(_ units: UnsafePointer<UInt16>, _ start: Int, _ end: Int) -> Bool {
        var hash = Self.start
        for i in start..<end { hash = Self.step(hash, units[i]) }
        return slots.withUnsafeBufferPointer { slots in
            var i = Int(truncatingIfNeeded: hash >> 20) & mask
            while slots[i] != 0 {
                if slots[i] == hash { return true }
                i = (i + 1) & mask
            }
            return false
        }
    }

    private static var start: UInt64 { 0xCBF2_9CE4_8422_2325 }
    @inline(__always)
    private static func step(_ hash: UInt64, _ unit: UInt16) -> UInt64 {
        (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01B3
    }
}

extension TextScanner {
    /// Whether the folded text of `start..<end` is a word of the set.
    @inline(__always)
    func isIn(_ set: WordSet, _ start: Int, _ end: Int) -> Bool {
        set.contains(buffer.folded, start, end)
    }
}
