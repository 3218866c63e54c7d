/// Proofs of RFC 6962, section 2.1: that a leaf is in a tree, that a tree grew out of another.
package enum TreeProof {
    /// Gives the hash of a full subtree.
    package typealias Nodes<Failure: Error> = (TreeNode) throws(Failure) -> TreeHash

    // MARK: Making

    /// The hash of the leaves from `start` on, `count` of them: a tree of their own whose place in
    /// the whole lets it be put together of full subtrees.
    private static func hash<Failure: Error>(
        from start: Int64, count: Int64, _ nodes: Nodes<Failure>
    ) throws(Failure) -> TreeHash {
        let places = CompactRange.places(of: count)
        guard let last = places.last else { return .empty }
        func moved(_ node: TreeNode) -> TreeNode {
            TreeNode(level: node.level, index: node.index + start >> Int64(node.level))
        }
        var hash = try nodes(moved(last))
        for place in places.dropLast().reversed() { hash = .node(try nodes(moved(place)), hash) }
        return hash
    }

    /// The largest power of two below `count`, which is at least 2.
    private static func split(_ count: Int64) -> Int64 {
        1 << Int64(63 - (count - 1).leadingZeroBitCount)
    }

    /// The proof that a leaf is in the tree of the first `size` leaves, from the leaf upwards.
    ///
    /// - Precondition: `index` is less than `size`.
    package static func inclusion<Failure: Error>(
        of index: Int64, size: Int64, _ nodes: Nodes<Failure>
    ) throws(Failure) -> [TreeHash] {
        precondition(index >= 0 && index < size, "the leaf is in the tree")
        var path: [TreeHash] = []
        var start: Int64 = 0
        var count = size
        while count > 1 {
            let left = split(count)
            if index - start < left {
                path.append(try hash(from: start + left, count: count - left, nodes))
                count = left
            } else {
                path.append(try hash(from: start, count: left, nodes))
                start += left
                count -= left
            }
        }
        return path.reversed()
    }

    /// The proof that the tree of the first `old` leaves is the beginning of that of `size` leaves.
    ///
    /// - Precondition: `old` is not more than `size`.
    package static func consistency<Failure: Error>(
        from old: Int64, to size: Int64, _ nodes: Nodes<Failure>
    ) throws(Failure) -> [TreeHash] {
        precondition(old >= 0 && old <= size, "the tree grows")
        guard old > 0, old < size else { return [] }
        var path: [TreeHash] = []
        var start: Int64 = 0
        var count = size
        var wanted = old
        var isWhole = true
        while wanted < count {
            let left = split(count)
            if wanted <= left {
                path.append(try hash(from: start + left, count: count - left, nodes))
                count = left
            } else {
                path.append(try hash(from: start, count: left, nodes))
                start += left
                count -= left
                wanted -= left
                isWhole = false
            }
        }
        if !isWhole { path.append(try hash(from: start, count: count, nodes)) }
        return path.reversed()
    }

    // MARK: Verifying

    /// Whether a proof shows that the leaf with a hash is number `index` of the tree with a root
    /// (RFC 9162, section 2.1.3.2).
    package static func verifyInclusion(
        of leaf: TreeHash, at index: Int64, size: Int64, proof: [TreeHash], root: TreeHash
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var node = index
        var last = size - 1
        var hash = leaf
        for sibling in proof {
            if last == 0 { return false }
            if node & 1 == 1 || node == last {
                hash = .node(sibling, hash)
                while node & 1 == 0, node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = .node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }

    /// Whether a proof shows that a tree is the beginning of another (RFC 9162, section 2.1.4.2).
    package static func verifyConsistency(
        from old: Int64, _ oldRoot: TreeHash, to size: Int64, _ root: TreeHash, proof: [TreeHash]
    ) -> Bool {
        guard old >= 0, old <= size else { return false }
        if old == size { return proof.isEmpty && oldRoot == root }
        if old == 0 { return proof.isEmpty && oldRoot == .empty }
        var path = proof[...]
        if old & (old - 1) == 0 { path = [oldRoot] + path }
        guard let first = path.popFirst() else { return false }
        var node = old - 1
        var last = size - 1
        while node & 1 == 1 {
            node >>= 1
            last >>= 1
        }
        var (before, after) = (first, first)
        for sibling in path {
            if last == 0 { return false }
            if node & 1 == 1 || node == last {
                before = .node(sibling, before)
                after = .node(sibling, after)
                while node & 1 == 0, node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                after = .node(after, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && before == oldRoot && after == root
    }
}
