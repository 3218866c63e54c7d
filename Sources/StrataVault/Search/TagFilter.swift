/// Which tags of a search index are not there, told from memory: a Bloom filter that grows.
///
/// Tags are random, so their own bits choose the places. Twelve bits an entry; of tags that are not
/// there, about one in a hundred is said to be possible.
package struct TagFilter: ~Copyable, Sendable {
    private struct Layer {
        /// Blocks of 512 bits; a tag has its bits in one.
        var words: [UInt64]
        var room: Int

        init(room: Int) {
            let blocks = max(1, (room * 12 + 511) / 512)
            words = Array(repeating: 0, count: blocks * 8)
            self.room = room
        }

        private func start(_ tag: IndexTag) -> Int {
            let blocks = UInt64(words.count / 8)
            return Int(UInt64(truncatingIfNeeded: tag.value).multipliedFullWidth(by: blocks).high)
                * 8
        }

        /// Nine bits each of the tag's upper half: a word of the block and a bit of the word.
        private static func place(_ tag: IndexTag, _ number: Int) -> (word: Int, bit: UInt64) {
            let bits = Int(truncatingIfNeeded: tag.value >> (64 + 9 * number))
            return (bits & 7, 1 << UInt64((bits >> 3) & 63))
        }

        func mayHold(_ tag: IndexTag) -> Bool {
            let start = start(tag)
            for number in 0..<5 {
                let (word, bit) = Self.place(tag, number)
                if words[start + word] & bit == 0 { return false }
            }
            return true
        }

        mutating func insert(_ tag: IndexTag) {
            let start = start(tag)
            for number in 0..<5 {
                let (word, bit) = Self.place(tag, number)
                words[start + word] |= bit
            }
            room -= 1
        }
    }

    private var layers: [Layer]
    private var nextRoom: Int

    /// - Parameter room: How many tags are expected; for more, it grows.
    package init(room: Int) {
        let room = max(room, 1 << 16)
        layers = [Layer(room: room)]
        nextRoom = room * 2
    }

    /// `false` where the tag was not inserted.
    package func mayHold(_ tag: IndexTag) -> Bool { layers.contains { $0.mayHold(tag) } }

    package mutating func insert(_ tag: IndexTag) {
        if layers[layers.count - 1].room == 0 {
            layers.append(Layer(room: nextRoom))
            nextRoom *= 2
        }
        layers[layers.count - 1].insert(tag)
    }
}
