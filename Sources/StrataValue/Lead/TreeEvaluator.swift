/// A trained tree model as flat arrays, for scoring many rows at once.
///
/// Every tree is laid out as a complete binary tree of its depth, so that a row's way down is the
/// same number of steps without a branch: `node = 2 node + 1 + (value < cut ? 0 : 1)`. A leaf that
/// ends early repeats its value below itself. Rows are taken in blocks of 64 over float columns,
/// a level after the other, so that the processor works on many rows at once. Missing values take
/// the side that the training chose. Sums are added tree by tree in single precision, as xgboost
/// does, so that the results are the same bits.
package struct TreeEvaluator: Sendable {
    package let width: Int
    package let treeCount: Int
    /// The log-odds before any tree.
    package let base: Float
    private let depths: [Int]
    /// Where each tree's inner nodes and leaves begin.
    private let nodeStarts: [Int]
    private let leafStarts: [Int]
    private let cuts: [Float]
    private let columns: [Int32]
    /// 1 where a missing value goes to the left.
    private let missingLeft: [Int32]
    private let leaves: [Float]

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

    /// - Parameters:
    ///   - trees: In the order of the model.
    ///   - width: Columns of a row.
    ///   - base: Log-odds before any tree.
    package init(trees: [Tree], width: Int, base: Float) {
        self.width = width
        self.base = base
        treeCount = trees.count
        var nodeStarts: [Int] = []
        var leafStarts: [Int] = []
        var depths: [Int] = []
        var cuts: [Float] = []
        var columns: [Int32] = []
        var missing: [Int32] = []
        var leaves: [Float] = []
        for tree in trees {
            let depth = tree.depth()
            depths.append(depth)
            nodeStarts.append(cuts.count)
            leafStarts.append(leaves.count)
            let inner = (1 << depth) - 1
            var places = [Int](repeating: 0, count: 2 * inner + 1)
            for place in 0..<inner {
                let node = places[place]
                if tree.left[node] < 0 {
                    // An early leaf: both sides lead to itself.
                    cuts.append(.infinity)
                    columns.append(0)
                    missing.append(1)
                    places[2 * place + 1] = node
                    places[2 * place + 2] = node
                } else {
                    cuts.append(tree.cuts[node])
                    columns.append(Int32(tree.columns[node]))
                    missing.append(tree.missingLeft[node] != 0 ? 1 : 0)
                    places[2 * place + 1] = tree.left[node]
                    places[2 * place + 2] = tree.right[node]
                }
            }
            // A leaf's value stands where an inner node's cut does.
            for place in inner..<(2 * inner + 1) { leaves.append(tree.cuts[places[place]]) }
        }
        self.nodeStarts = nodeStarts
        self.leafStarts = leafStarts
        self.depths = depths
        self.cuts = cuts
        self.columns = columns
        missingLeft = missing
        self.leaves = leaves
    }

    private static let block = 64

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
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.block) { nodes in
                guard let nodes = nodes.baseAddress else { return }
                cuts.withUnsafeBufferPointer { cuts in
                    columns.withUnsafeBufferPointer { columns in
                        missingLeft.withUnsafeBufferPointer { missing in
                            leaves.withUnsafeBufferPointer { leaves in
                                var first = 0
                                while first < count {
                                    let rows = min(Self.block, count - first)
                                    walk(
                                        values + first, stride: count, rows, nodes, cuts, columns,
                                        missing, leaves, sums + first)
                                    first += rows
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @inline(__always)
    private func walk(
        _ values: UnsafePointer<Float>, stride: Int, _ rows: Int,
        _ nodes: UnsafeMutablePointer<Int32>, _ cuts: UnsafeBufferPointer<Float>,
        _ columns: UnsafeBufferPointer<Int32>, _ missing: UnsafeBufferPointer<Int32>,
        _ leaves: UnsafeBufferPointer<Float>, _ sums: UnsafeMutablePointer<Float>
    ) {
        for row in 0..<rows { sums[row] = base }
        for tree in 0..<treeCount {
            let start = nodeStarts[tree]
            let depth = depths[tree]
            for row in 0..<rows { nodes[row] = 0 }
            for _ in 0..<depth {
                for row in 0..<rows {
                    let node = nodes[row]
                    let place = start &+ Int(node)
                    let value = values[Int(columns[place]) &* stride &+ row]
                    let right: Int32 = value < cuts[place] ? 0 : 1
                    // NaN compares false and would go right.
                    let missingHere: Int32 = value == value ? 0 : missing[place]
                    nodes[row] = node &+ node &+ 1 &+ (right &- missingHere)
                }
            }
            let leaf = leafStarts[tree] &- ((1 << depth) &- 1)
            for row in 0..<rows { sums[row] += leaves[leaf &+ Int(nodes[row])] }
        }
    }
}
