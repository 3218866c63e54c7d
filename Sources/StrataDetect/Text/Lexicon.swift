/// Word lists compiled into one trie over normalised, folded units.
///
/// Where words part, an edge is a slot of an open-addressing hash keyed by (node, unit). What only
/// one word goes on with, its tail, lies unit after unit in one array. So most steps read memory
/// that is near, and building 45,000 words takes a few milliseconds. Words in letters match at
/// word boundaries only; Han matches anywhere.
final class Lexicon: Sendable {
    /// What the entries ending at a node are.
    struct Entry: Sendable, Hashable {
        var categories: WordCategories = []
        var context: ContextClass = []
        /// Free use by a category: class of frequency, level of a division.
        var attribute: UInt8 = 0

        var isEmpty: Bool { categories.isEmpty && context.isEmpty }
    }

    private let slots: [UInt64]
    private let mask: Int
    /// A cell is the next unit of a tail, or the index of its entry in the high half behind the
    /// last one.
    private let tails: [UInt32]
    /// Index into `entries` of each node that is no place in a tail; 0 where no word ends.
    private let entryOfNode: [UInt16]
    /// Different entries, shared by the words that have them.
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
    /// The nodes from here on are places in `tails`.
    private static let firstTail: UInt32 = 1 << 23

    fileprivate init(_ builder: Builder) {
        slots = builder.slots
        mask = slots.count - 1
        tails = builder.tails
        entryOfNode = builder.entryOfNode
        entries = builder.entries
        starts = builder.starts
        pairs = builder.pairs
        heads = builder.heads
        pairShift = Lexicon.pairShift(pairs)
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
        if node >= Lexicon.firstTail {
            return tails.withUnsafeBufferPointer { tails in
                tails[Int(node &- Lexicon.firstTail)] == UInt32(unit) ? node &+ 1 : 0
            }
        }
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
        node >= Lexicon.firstTail
            ? tails.withUnsafeBufferPointer { $0[Int(node &- Lexicon.firstTail)] >> 16 }
            : entryOfNode.withUnsafeBufferPointer { UInt32($0[Int(node)]) }
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

    /// Gathers entries; at most 8 million nodes, and as many units in tails.
    struct Builder {
        fileprivate private(set) var slots: [UInt64]
        private var used = 0
        fileprivate private(set) var tails: [UInt32] = []
        fileprivate private(set) var entryOfNode: [UInt16] = [0, 0]
        fileprivate private(set) var entries: [Entry] = [Entry()]
        /// Never 0, which says that no word ends.
        private var indexOfEntry: [Entry: UInt16] = [:]
        /// The last step from entry to entry: lists bring many words of one kind.
        private var lastUnion: (from: UInt16, with: Entry, to: UInt16)?
        fileprivate private(set) var starts = [UInt8](repeating: 0, count: 0x10000)
        fileprivate private(set) var pairs: [UInt64]
        fileprivate private(set) var heads: [UInt64]
        private var units: [UInt16] = []

        init(expectedWords: Int) {
            var capacity = 1 << 10
            while capacity < expectedWords * 2 { capacity *= 2 }
            slots = [UInt64](repeating: 0, count: capacity)
            // Small enough to stay near the processor, large enough to say no to most.
            pairs = [UInt64](repeating: 0, count: max(64, capacity >> 3))
            heads = pairs
            entryOfNode.reserveCapacity(expectedWords)
            tails.reserveCapacity(expectedWords * 4)
        }

        // MARK: Edges

        /// The slot of an edge, or the free one where it belongs.
        private func slot(_ node: UInt32, _ unit: UInt16) -> Int {
            let key = UInt64(node) << 16 | UInt64(unit)
            let mask = slots.count - 1
            return slots.withUnsafeBufferPointer { slots in
                var i = Lexicon.hash(key) & mask
                while slots[i] != 0, slots[i] >> 24 != key { i = (i &+ 1) & mask }
                return i
            }
        }

        private mutating func connect(_ node: UInt32, _ unit: UInt16, to child: UInt32) {
            let i = slot(node, unit)
            if slots[i] == 0 { used += 1 }
            slots[i] = (UInt64(node) << 16 | UInt64(unit)) << 24 | UInt64(child)
        }

        private mutating func newNode() -> UInt32 {
            entryOfNode.append(0)
            return UInt32(entryOfNode.count - 1)
        }

        /// Makes room for the edges of a word.
        private mutating func reserve(_ edges: Int) {
            while (used + edges) * 2 > slots.count {
                let old = slots
                slots = [UInt64](repeating: 0, count: old.count * 2)
                for slot in old where slot != 0 {
                    let key = slot >> 24
                    slots[self.slot(UInt32(key >> 16), UInt16(key & 0xFFFF))] = slot
                }
            }
        }

        // MARK: Entries

        /// The index of an entry and `other` together.
        private mutating func union(_ index: UInt16, _ other: Entry) -> UInt16 {
            if let lastUnion, lastUnion.from == index, lastUnion.with == other {
                return lastUnion.to
            }
            var whole = entries[Int(index)]
            whole.categories.formUnion(other.categories)
            whole.context.formUnion(other.context)
            if other.attribute != 0 { whole.attribute = other.attribute }
            let result = indexOfEntry[whole] ?? UInt16(entries.count)
            if result == entries.count {
                entries.append(whole)
                indexOfEntry[whole] = result
            }
            lastUnion = (index, other, result)
            return result
        }

        // MARK: Words

        /// Adds a word given as UTF-8; the attribute of the last addition wins.
        mutating func add(
            _ word: UnsafeBufferPointer<UInt8>, _ categories: WordCategories = [],
            context: ContextClass = [], attribute: UInt8 = 0
        ) {
            units.removeAll(keepingCapacity: true)
            var decoder = UTF16Units(word)
            while let raw = decoder.next() { units.append(TextBuffer.fold(raw)) }
            guard !units.isEmpty else { return }
            noteBeginning()
            insert(Entry(categories: categories, context: context, attribute: attribute))
        }

        mutating func add(
            _ word: String, _ categories: WordCategories = [], context: ContextClass = [],
            attribute: UInt8 = 0
        ) {
            var copy = word
            copy.withUTF8 { add($0, categories, context: context, attribute: attribute) }
        }

        /// Tells the filters how the word of `units` begins.
        private mutating func noteBeginning() {
            let first = units[0]
            starts[Int(first)] |= Lexicon.begins
            if units.count == 1 {
                starts[Int(first)] |= Lexicon.isWhole
            } else {
                let h = Lexicon.pair(first, units[1], Lexicon.pairShift(pairs))
                pairs[h >> 6] |= 1 << UInt64(h & 63)
            }
            var head: UInt64 = 0
            for (i, unit) in units.prefix(4).enumerated() {
                guard Lexicon.isLetter(unit) else { break }
                head |= UInt64(unit) << UInt64(i * 16)
            }
            let h = Int(
                truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15)
                    >> UInt64(Lexicon.headShift(heads)))
            heads[h >> 6] |= 1 << UInt64(h & 63)
        }

        private mutating func insert(_ entry: Entry) {
            reserve(units.count + 1)
            var node: UInt32 = 1
            var i = 0
            while i < units.count {
                let place = slot(node, units[i])
                guard slots[place] != 0 else {
                    branch(node, at: i, entry)
                    return
                }
                let child = UInt32(slots[place] & 0xFF_FFFF)
                i += 1
                if child >= Lexicon.firstTail {
                    part(Int(child - Lexicon.firstTail), place, at: i, entry)
                    return
                }
                node = child
            }
            entryOfNode[Int(node)] = union(entryOfNode[Int(node)], entry)
        }

        /// Lets the word go on from a node by itself: `units[i...]` is not empty.
        private mutating func branch(_ node: UInt32, at i: Int, _ entry: Entry) {
            connect(node, units[i], to: Lexicon.firstTail + UInt32(tails.count))
            for unit in units[(i + 1)...] { tails.append(UInt32(unit)) }
            tails.append(UInt32(union(0, entry)) << 16)
        }

        /// Follows the tail that the slot at `place` leads to; where the word and it part, what
        /// they share becomes nodes.
        private mutating func part(_ tail: Int, _ place: Int, at start: Int, _ entry: Entry) {
            var end = tail
            var i = start
            while i < units.count, tails[end] == UInt32(units[i]) {
                end += 1
                i += 1
            }
            let isTailsEnd = tails[end] >> 16 != 0
            if i == units.count, isTailsEnd {
                tails[end] = UInt32(union(UInt16(tails[end] >> 16), entry)) << 16
                return
            }
            var node = newNode()
            slots[place] = (slots[place] >> 24) << 24 | UInt64(node)
            for cell in tail..<end {
                let next = newNode()
                connect(node, UInt16(tails[cell]), to: next)
                node = next
            }
            if isTailsEnd {
                entryOfNode[Int(node)] = UInt16(tails[end] >> 16)
            } else {
                connect(
                    node, UInt16(tails[end]), to: Lexicon.firstTail + UInt32(end + 1))
            }
            if i == units.count {
                entryOfNode[Int(node)] = union(0, entry)
            } else {
                branch(node, at: i, entry)
            }
        }

        func build() -> Lexicon { Lexicon(self) }
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
