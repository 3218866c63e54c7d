/// Word lists compiled into one trie over normalised, folded units.
///
/// An edge is a slot of an open-addressing hash keyed by (node, unit), so a step costs one or two
/// memory reads, and building 30,000 entries a few milliseconds. Words in letters match at word
/// boundaries only; Han matches anywhere.
final class Lexicon: Sendable {
    /// What the entries ending at a node are.
    struct Entry: Sendable {
        var categories: WordCategories = []
        var context: ContextClass = []
        /// Free use by a category: class of frequency, level of a division.
        var attribute: UInt8 = 0

        var isEmpty: Bool { categories.isEmpty && context.isEmpty }
    }

    private let slots: [UInt64]
    private let mask: Int
    /// Index into `entries` of each node; 0 where no word ends.
    private let entryOfNode: [UInt32]
    private let entries: [Entry]
    /// Of each unit, whether an entry starts with it, and whether it is one by itself.
    private let starts: [UInt8]
    /// A filter over the first two units of the entries: a clear bit says that none begins so.
    private let pairs: [UInt64]
    private let pairShift: UInt32
    /// A filter over the first letters of the entries, as `heads`.
    private let heads: [UInt64]
    private let headShift: UInt64
    private static let begins: UInt8 = 1
    private static let isWhole: UInt8 = 2

    fileprivate init(
        slots: [UInt64], entryOfNode: [UInt32], entries: [Entry], starts: [UInt8],
        pairs: [UInt64], heads: [UInt64]
    ) {
        self.slots = slots
        mask = slots.count - 1
        self.entryOfNode = entryOfNode
        self.entries = entries
        self.starts = starts
        self.pairs = pairs
        pairShift = Lexicon.pairShift(pairs)
        self.heads = heads
        headShift = UInt64(Lexicon.headShift(heads))
    }

    /// Whether an entry may begin with the two units; an entry of one unit passes with any second.
    @inline(__always) func mayStart(_ first: UInt16, _ second: UInt16) -> Bool {
        let start = starts.withUnsafeBufferPointer { $0[Int(first)] }
        if start != Lexicon.begins { return start != 0 }
        let h = Lexicon.pair(first, second, pairShift)
        return pairs.withUnsafeBufferPointer { $0[h >> 6] >> UInt64(h & 63) & 1 == 1 }
    }

    @inline(__always)
    fileprivate static func pair(_ first: UInt16, _ second: UInt16, _ shift: UInt32) -> Int {
        let key = UInt32(first) << 16 | UInt32(second)
        return Int((key &* 0x9E37_79B1) >> shift)
    }

    fileprivate static func pairShift(_ pairs: [UInt64]) -> UInt32 {
        UInt32(32 - 6 - pairs.count.trailingZeroBitCount)
    }

    /// Whether an entry may begin with a token's first letters, at most four, as 16 bits each from
    /// the lowest on; 0 beyond the token's end.
    @inline(__always) func mayStart(head: UInt64) -> Bool {
        let h = Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> headShift)
        return heads.withUnsafeBufferPointer { $0[h >> 6] >> UInt64(h & 63) & 1 == 1 }
    }

    fileprivate static func headShift(_ heads: [UInt64]) -> Int {
        64 - 6 - heads.count.trailingZeroBitCount
    }

    @inline(__always) func mayStart(_ unit: UInt16) -> Bool {
        starts.withUnsafeBufferPointer { $0[Int(unit)] != 0 }
    }

    @inline(__always) static func hash(_ key: UInt64) -> Int {
        var h = key &* 0x9E37_79B9_7F4A_7C15
        h ^= h >> 29
        return Int(truncatingIfNeeded: h >> 7)
    }

    /// Node reached from `node` by `unit`, 0 where there is none. The root is node 1.
    @inline(__always) func step(_ node: UInt32, _ unit: UInt16) -> UInt32 {
        let key = UInt64(node) << 16 | UInt64(unit)
        return slots.withUnsafeBufferPointer { slots in
            var i = Lexicon.hash(key) & mask
            while true {
                let slot = slots[i]
                if slot == 0 { return 0 }
                if slot >> 24 == key { return UInt32(truncatingIfNeeded: slot & 0xFF_FFFF) }
                i = (i &+ 1) & mask
            }
        }
    }

    /// Index for `entry(_:)` of the words ending at `node`, 0 where none ends.
    @inline(__always) func entryIndex(_ node: UInt32) -> UInt32 {
        entryOfNode.withUnsafeBufferPointer { $0[Int(node)] }
    }

    @inline(__always) func entry(_ index: UInt32) -> Entry {
        entries.withUnsafeBufferPointer { $0[Int(index)] }
    }

    /// The entry of a whole word given as folded units, or none.
    func lookup(_ units: UnsafeBufferPointer<UInt16>) -> Entry {
        var node: UInt32 = 1
        for unit in units {
            node = step(node, unit)
            if node == 0 { return Entry() }
        }
        return entry(entryIndex(node))
    }

    func lookup(_ word: String) -> Entry {
        let units = word.utf16.map(TextBuffer.fold)
        return units.withUnsafeBufferPointer { lookup($0) }
    }

    fileprivate static func isLetter(_ unit: UInt16) -> Bool {
        !CharacterClass.table[Int(unit)].isDisjoint(with: .letter)
    }

    /// Gathers entries; at most 16 million nodes.
    struct Builder {
        private var slots: [UInt64]
        private var used = 0
        private var entryOfNode: [UInt32] = [0, 0]
        private var entries: [Entry] = [Entry()]
        private var starts = [UInt8](repeating: 0, count: 0x10000)
        private var pairs: [UInt64]
        private var heads: [UInt64]
        /// The word before: lists are sorted, so that words begin as their neighbours do.
        private var path: [(unit: UInt16, node: UInt32)] = []

        init(expectedNodes: Int = 1 << 16) {
            var capacity = 1 << 10
            while capacity < expectedNodes * 2 { capacity *= 2 }
            slots = [UInt64](repeating: 0, count: capacity)
            // Small enough to stay near the processor, large enough to say no to most.
            pairs = [UInt64](repeating: 0, count: max(64, capacity >> 5))
            heads = pairs
            entryOfNode.reserveCapacity(expectedNodes)
        }

        private mutating func child(_ node: UInt32, _ unit: UInt16) -> UInt32 {
            let key = UInt64(node) << 16 | UInt64(unit)
            var i = Lexicon.hash(key) & (slots.count - 1)
            while slots[i] != 0 {
                if slots[i] >> 24 == key { return UInt32(slots[i] & 0xFF_FFFF) }
                i = (i + 1) & (slots.count - 1)
            }
            let new = UInt32(entryOfNode.count)
            entryOfNode.append(0)
            slots[i] = key << 24 | UInt64(new)
            used += 1
            if used * 2 > slots.count { grow() }
            return new
        }

        private mutating func grow() {
            let old = slots
            slots = [UInt64](repeating: 0, count: old.count * 2)
            for slot in old where slot != 0 {
                var i = Lexicon.hash(slot >> 24) & (slots.count - 1)
                while slots[i] != 0 { i = (i + 1) & (slots.count - 1) }
                slots[i] = slot
            }
        }

        private mutating func allow(_ first: UInt16, _ second: UInt16) {
            let h = Lexicon.pair(first, second, Lexicon.pairShift(pairs))
            pairs[h >> 6] |= 1 << UInt64(h & 63)
        }

        /// Adds a word given as UTF-8; the attribute of the last addition wins.
        mutating func add(
            _ word: UnsafeBufferPointer<UInt8>, _ categories: WordCategories,
            context: ContextClass = [], attribute: UInt8 = 0
        ) {
            var node: UInt32 = 1
            var first = true
            var previous: UInt16 = 0
            var length = 0
            var head: UInt64 = 0
            var isHead = true
            var decoder = UTF16Units(word)
            while let raw = decoder.next() {
                let unit = TextBuffer.fold(raw)
                if first {
                    starts[Int(unit)] |= Lexicon.begins
                    first = false
                }
                if length == 1 { allow(previous, unit) }
                isHead = isHead && length < 4 && Lexicon.isLetter(unit)
                if isHead { head |= UInt64(unit) << UInt64(length * 16) }
                if length < path.count, path[length].unit == unit {
                    node = path[length].node
                } else {
                    path.removeLast(max(0, path.count - length))
                    node = child(node, unit)
                    path.append((unit, node))
                }
                length += 1
                previous = unit
            }
            guard !first else { return }
            let place = Int(
                truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15)
                    >> UInt64(Lexicon.headShift(heads)))
            heads[place >> 6] |= 1 << UInt64(place & 63)
            if length == 1 { starts[Int(previous)] |= Lexicon.isWhole }
            if entryOfNode[Int(node)] == 0 {
                entryOfNode[Int(node)] = UInt32(entries.count)
                entries.append(Entry())
            }
            let index = Int(entryOfNode[Int(node)])
            entries[index].categories.formUnion(categories)
            entries[index].context.formUnion(context)
            if attribute != 0 { entries[index].attribute = attribute }
        }

        mutating func add(
            _ word: String, _ categories: WordCategories = [], context: ContextClass = [],
            attribute: UInt8 = 0
        ) {
            var copy = word
            copy.withUTF8 { add($0, categories, context: context, attribute: attribute) }
        }

        func build() -> Lexicon {
            Lexicon(
                slots: slots, entryOfNode: entryOfNode, entries: entries, starts: starts,
                pairs: pairs, heads: heads)
        }
    }

    /// Decodes valid UTF-8 of the basic plane.
    private struct UTF16Units {
        let bytes: UnsafeBufferPointer<UInt8>
        var i = 0
        init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }
        mutating func next() -> UInt16? {
            guard i < bytes.count else { return nil }
            let b = UInt16(bytes[i])
            if b < 0x80 {
                i += 1
                return b
            }
            if b < 0xE0, i + 1 < bytes.count {
                defer { i += 2 }
                return (b & 0x1F) << 6 | UInt16(bytes[i + 1] & 0x3F)
            }
            if b < 0xF0, i + 2 < bytes.count {
                defer { i += 3 }
                return (b & 0x0F) << 12 | UInt16(bytes[i + 1] & 0x3F) << 6
                    | UInt16(bytes[i + 2] & 0x3F)
            }
            i += 4
            return 0xFFFD
        }
    }
}
