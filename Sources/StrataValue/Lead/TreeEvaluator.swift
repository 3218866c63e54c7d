/// A trained tree model laid out for scoring many rows at once on one thread.
///
/// Rows are taken 64 at a time, and a comparison of all 64 with a cut is one 64-bit word. The
/// trees of a model share their cuts: each different one is compared once a block, found from the
/// place of the value among the column's sorted cuts. A tree is a complete binary tree of such
/// words, in which an early leaf repeats itself below; its nodes' words are combined, a level at a
/// time, into the bits of each row's leaf number without any branch (after the idea of
/// QuickScorer, Lucchese et al. 2015). Missing values take the side that the training chose.
/// Leaves are added tree by tree in single precision, as xgboost does, so that the results have
/// the same bits.
package struct TreeEvaluator: Sendable {
    package let width: Int
    package let treeCount: Int
    /// The log-odds before any tree.
    package let base: Float
    /// The different cuts of each column, rising; the last of `cutStarts` is their number.
    private var cuts: [Float] = []
    private var cutStarts: [Int] = []
    /// By tree: its depth, and where its nodes and leaves begin.
    private var depths: [Int] = []
    private var nodeStarts: [Int] = []
    private var leafStarts: [Int] = []
    /// By node: its word, and the word of missing rows that go right there.
    private var words: [Int32] = []
    private var missing: [Int32] = []
    private var leaves: [Float] = []
    /// A byte's bits as the lowest bits of eight bytes.
    private let spread: [UInt64]

    /// A tree as xgboost's JSON has it.
    package struct Tree: Sendable, Decodable {
        var left: [Int]
        var right: [Int]
        var cuts: [Float]
        var columns: [Int]
        var missingLeft: [Int]

        private enum CodingKeys: String, CodingKey {
            case left = "left_children"
            case right = "right_children"
            case cuts = "split_conditions"
            case columns = "split_indices"
            case missingLeft = "default_left"
        }

        func depth(at node: Int = 0) -> Int {
            left[node] < 0 ? 0 : 1 + max(depth(at: left[node]), depth(at: right[node]))
        }
    }

    /// The deepest tree that can be laid out: a leaf's number is a byte.
    package static let deepest = 8

    /// - Parameters:
    ///   - trees: In the order of the model, none deeper than `deepest`.
    ///   - width: Columns of a row.
    ///   - base: Log-odds before any tree.
    package init?(trees: [Tree], width: Int, base: Float) {
        self.width = width
        self.base = base
        treeCount = trees.count
        spread = (0..<256).map { (byte: UInt64) -> UInt64 in
            var bytes: UInt64 = 0
            for bit: UInt64 in 0..<8 { bytes |= (byte >> bit & 1) << (bit * 8) }
            return bytes
        }
        guard trees.allSatisfy({ $0.depth() <= Self.deepest }) else { return nil }
        var byColumn = [Set<Float>](repeating: [], count: width)
        for tree in trees {
            for node in tree.left.indices where tree.left[node] >= 0 {
                guard (0..<width).contains(tree.columns[node]) else { return nil }
                byColumn[tree.columns[node]].insert(tree.cuts[node])
            }
        }
        var place: [[Float: Int]] = []
        for column in byColumn {
            cutStarts.append(cuts.count)
            var own: [Float: Int] = [:]
            for cut in column.sorted() {
                own[cut] = cuts.count
                cuts.append(cut)
            }
            place.append(own)
        }
        cutStarts.append(cuts.count)
        let nothing = Int32(cuts.count + width)
        for tree in trees {
            let depth = tree.depth()
            depths.append(depth)
            nodeStarts.append(words.count)
            leafStarts.append(leaves.count)
            let inner = (1 << depth) - 1
            var nodes = [Int](repeating: 0, count: 2 * inner + 1)
            for spot in 0..<inner {
                let node = nodes[spot]
                let isLeaf = tree.left[node] < 0
                let column = isLeaf ? 0 : tree.columns[node]
                words.append(
                    isLeaf ? nothing : Int32(place[column][tree.cuts[node]] ?? Int(nothing)))
                missing.append(
                    isLeaf || tree.missingLeft[node] != 0 ? nothing : Int32(cuts.count + column))
                nodes[2 * spot + 1] = isLeaf ? node : tree.left[node]
                nodes[2 * spot + 2] = isLeaf ? node : tree.right[node]
            }
            // A leaf's value stands where an inner node's cut does.
            for spot in inner..<(2 * inner + 1) { leaves.append(tree.cuts[nodes[spot]]) }
        }
    }

    /// The log-odds of rows that lie column by column.
    ///
    /// - Parameters:
    ///   - data: `width` columns of `count` values, one column after the other.
    ///   - count: Number of rows.
    /// - Returns: One a row.
    package func margins(columns data: UnsafeBufferPointer<Float>, count: Int) -> [Float] {
        guard count > 0, data.count >= width * count, let values = data.baseAddress else {
            return []
        }
        return [Float](unsafeUninitializedCapacity: count) { out, filled in
            filled = count
            guard let sums = out.baseAddress else { return }
            // One word a cut, one a column of missing rows, one that is always empty.
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: cuts.count + width + 1) {
                guard let masks = $0.baseAddress else { return }
                masks[cuts.count + width] = 0
                var first = 0
                while first < count {
                    let rows = min(64, count - first)
                    compare(values + first, stride: count, rows, masks)
                    add(masks, rows, sums + first)
                    first += rows
                }
            }
        }
    }

    /// Fills the words: which of the rows are at or above each cut, and which have no value.
    private func compare(
        _ values: UnsafePointer<Float>, stride: Int, _ rows: Int,
        _ masks: UnsafeMutablePointer<UInt64>
    ) {
        cuts.withUnsafeBufferPointer { cuts in
            for column in 0..<width {
                let start = cutStarts[column]
                let count = cutStarts[column + 1] &- start
                guard count > 0 else { continue }
                let own = values + column &* stride
                var absent: UInt64 = 0
                if count == 1 {
                    let cut = cuts[start]
                    var above: UInt64 = 0
                    for row in 0..<rows {
                        let value = own[row]
                        above |= (value >= cut ? 1 : 0) << UInt64(row)
                        absent |= (value == value ? 0 : 1) << UInt64(row)
                    }
                    masks[start] = above
                } else {
                    for index in start..<(start &+ count) { masks[index] = 0 }
                    for row in 0..<rows {
                        let value = own[row]
                        // The number of cuts at or below the value, without a branch.
                        var low = start
                        var size = count
                        while size > 1 {
                            let half = size >> 1
                            low = cuts[low &+ half &- 1] <= value ? low &+ half : low
                            size &-= half
                        }
                        let bit: UInt64 = 1 << UInt64(row)
                        if cuts[low] <= value { low &+= 1 }
                        if low > start { masks[low &- 1] |= bit }
                        absent |= value == value ? 0 : bit
                    }
                    var above: UInt64 = 0
                    var index = start &+ count &- 1
                    while index >= start {
                        above |= masks[index]
                        masks[index] = above
                        index &-= 1
                    }
                }
                masks[cuts.count &+ column] = absent
            }
        }
    }

    private func add(
        _ masks: UnsafePointer<UInt64>, _ rows: Int, _ sums: UnsafeMutablePointer<Float>
    ) {
        words.withUnsafeBufferPointer { words in
            missing.withUnsafeBufferPointer { missing in
                leaves.withUnsafeBufferPointer { leaves in
                    spread.withUnsafeBufferPointer { spread in
                        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 256 + 8) {
                            guard let reach = $0.baseAddress else { return }
                            let planes = reach + 256
                            for row in 0..<rows { sums[row] = base }
                            for tree in 0..<treeCount {
                                let depth = depths[tree]
                                let start = nodeStarts[tree]
                                reach[0] = ~0
                                for level in 0..<depth {
                                    let first = (1 << level) &- 1
                                    var plane: UInt64 = 0
                                    for node in first..<(2 &* first &+ 1) {
                                        let right =
                                            masks[Int(words[start &+ node])]
                                            | masks[Int(missing[start &+ node])]
                                        let here = reach[node]
                                        let goes = here & right
                                        plane |= goes
                                        if level &+ 1 < depth {
                                            reach[2 &* node &+ 1] = here & ~right
                                            reach[2 &* node &+ 2] = goes
                                        }
                                    }
                                    planes[level] = plane
                                }
                                let own = leaves.baseAddress.map { $0 + leafStarts[tree] }
                                guard let own else { continue }
                                var row = 0
                                while row < rows {
                                    var numbers: UInt64 = 0
                                    for level in 0..<depth {
                                        let byte = Int(planes[level] >> UInt64(row) & 0xFF)
                                        numbers = numbers << 1 | spread[byte]
                                    }
                                    let end = min(8, rows &- row)
                                    for lane in 0..<end {
                                        sums[row &+ lane] += own[Int(numbers & 0xFF)]
                                        numbers >>= 8
                                    }
                                    row &+= 8
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
