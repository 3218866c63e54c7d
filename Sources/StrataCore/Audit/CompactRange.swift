/// The right edge of a growing Merkle tree: the roots of its full subtrees, the widest first.
///
/// Enough to append leaves and to know the root; for a tree of n leaves it holds as many hashes as
/// n has bits that are set.
package struct CompactRange: Sendable, Hashable {
    /// How many leaves the tree has.
    package private(set) var size: Int64
    /// The roots of the full subtrees, from left to right.
    package private(set) var edge: [TreeHash]

    package init() {
        size = 0
        edge = []
    }

    /// Takes the edge of a tree that is there.
    ///
    /// - Returns: `nil` where a tree of `size` leaves has another number of full subtrees.
    package init?(size: Int64, edge: [TreeHash]) {
        guard size >= 0, edge.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.edge = edge
    }

    /// Appends a leaf by its hash.
    ///
    /// - Parameters:
    ///   - leaf: The hash of the leaf.
    ///   - made: Called with every node that is complete now: its level, its index, its hash; the
    ///     leaf itself first.
    package mutating func append(
        _ leaf: TreeHash,
        made: (_ level: Int, _ index: Int64, _ hash: TreeHash) -> Void = { _, _, _ in }
    ) {
        var hash = leaf
        var index = size
        var level = 0
        made(level, index, hash)
        while index & 1 == 1, let left = edge.popLast() {
            hash = .node(left, hash)
            index >>= 1
            level += 1
            made(level, index, hash)
        }
        edge.append(hash)
        size += 1
    }

    /// The Merkle tree hash of all leaves (RFC 6962, section 2.1).
    package var root: TreeHash {
        guard var hash = edge.last else { return .empty }
        for left in edge.dropLast().reversed() { hash = .node(left, hash) }
        return hash
    }

    /// Where the full subtrees of a tree of `size` leaves stand: level and index in the level, from
    /// left to right.
    package static func places(of size: Int64) -> [TreeNode] {
        var places: [TreeNode] = []
        var start: Int64 = 0
        for level in stride(from: 62, through: 0, by: -1) where size >> Int64(level) & 1 == 1 {
            places.append(TreeNode(level: level, index: start >> Int64(level)))
            start += 1 << Int64(level)
        }
        return places
    }
}

/// The place of a full subtree of 2^level leaves: it begins with leaf `index` × 2^level.
package struct TreeNode: Sendable, Hashable {
    package var level: Int
    package var index: Int64

    package init(level: Int, index: Int64) {
        self.level = level
        self.index = index
    }
}
