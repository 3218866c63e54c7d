import StrataCore
import Testing

/// The Merkle tree against the published vectors and against its definition.
@Suite struct TreeTests {
    private let vectors: AuditVectors
    private let tree: PlainTree

    init() throws {
        vectors = try AuditVectors.load()
        tree = PlainTree(leaves: vectors.leaves.map { .leaf(AuditVectors.bytes($0)) })
    }

    @Test func theRightEdgeHasThePublishedRoots() throws {
        var range = CompactRange()
        #expect(try range.root == AuditVectors.hash(vectors.roots[0]))
        for (index, leaf) in vectors.leaves.enumerated() {
            range.append(.leaf(AuditVectors.bytes(leaf)))
            #expect(try range.root == AuditVectors.hash(vectors.roots[index + 1]))
        }
    }

    @Test func proofsAreThePublishedOnes() throws {
        for vector in vectors.inclusion {
            let proof = TreeProof.inclusion(of: vector.index, size: vector.size) { tree.node($0) }
            #expect(try proof == vector.proof.map(AuditVectors.hash))
        }
        for vector in vectors.consistency {
            let proof = TreeProof.consistency(from: vector.from, to: vector.to) { tree.node($0) }
            #expect(try proof == vector.proof.map(AuditVectors.hash))
        }
    }

    @Test func everyInclusionHoldsAndNoOtherDoes() {
        let tree = PlainTree(33)
        for size in 1...33 {
            let root = tree.root(size)
            for index in 0..<size {
                let proof = TreeProof.inclusion(of: Int64(index), size: Int64(size)) {
                    tree.node($0)
                }
                func holds(
                    _ leaf: TreeHash, _ index: Int, _ size: Int, _ proof: [TreeHash],
                    _ root: TreeHash
                ) -> Bool {
                    TreeProof.verifyInclusion(
                        of: leaf, at: Int64(index), size: Int64(size), proof: proof, root: root)
                }
                let leaf = tree.leaves[index]
                #expect(holds(leaf, index, size, proof, root))
                #expect(!holds(.leaf([1]), index, size, proof, root))
                #expect(!holds(leaf, index, size, proof + [leaf], root))
                #expect(!holds(leaf, index, size, proof, .leaf([])))
                #expect(!holds(leaf, size, size, proof, root))
                #expect(!holds(leaf, -1, size, proof, root))
                if !proof.isEmpty {
                    #expect(!holds(leaf, index, size, proof.dropLast(), root))
                    #expect(!holds(leaf, (index + 1) % size, size, proof, root))
                }
            }
        }
    }

    @Test func everyConsistencyHoldsAndNoOtherDoes() {
        let tree = PlainTree(33)
        for size in 1...33 {
            for old in 0...size {
                let proof = TreeProof.consistency(from: Int64(old), to: Int64(size)) {
                    tree.node($0)
                }
                func holds(_ oldRoot: TreeHash, _ root: TreeHash, _ proof: [TreeHash]) -> Bool {
                    TreeProof.verifyConsistency(
                        from: Int64(old), oldRoot, to: Int64(size), root, proof: proof)
                }
                let (before, after) = (tree.root(old), tree.root(size))
                #expect(holds(before, after, proof))
                #expect(!holds(before, after, proof + [after]))
                #expect(!holds(.leaf([7]), after, proof))
                if old > 0 { #expect(!holds(before, .leaf([7]), proof)) }
                if !proof.isEmpty { #expect(!holds(before, after, proof.dropLast())) }
            }
        }
    }

    @Test func theRightEdgeIsTheOneOfTheTree() {
        var range = CompactRange()
        let tree = PlainTree(70)
        for (index, leaf) in tree.leaves.enumerated() {
            let again = CompactRange(
                size: Int64(index), edge: CompactRange.places(of: Int64(index)).map(tree.node))
            #expect(again == range)
            range.append(leaf) { level, index, hash in
                #expect(tree.node(TreeNode(level: level, index: index)) == hash)
            }
            #expect(range.root == tree.root(index + 1))
        }
        #expect(CompactRange(size: 3, edge: [.empty]) == nil)
    }
}

/// Tiles and bundles as C2SP tlog-tiles lays them out.
@Suite struct LogTileTests {
    @Test func pathsAreThePublishedOnes() throws {
        for vector in try AuditVectors.load().paths {
            let content: LogTile.Content =
                vector.level < 0 ? .entries : .hashes(level: vector.level)
            let tile = LogTile(content, index: vector.index, width: vector.width)
            #expect(tile.path == vector.path)
            #expect(LogTile(path: vector.path) == tile)
        }
    }

    @Test(arguments: [
        "tile/0/0", "tile/00/000", "tile/64/000", "tile/0/000.p/0", "tile/0/000.p/256",
        "tile/0/000.p/01", "tile/0/x000/000", "tile/0/001/000", "tile/0/x001", "tile/-1/000",
        "tile/0/+01", "tile/0/../000", "tile/0", "tile", "", "tile/0/000/", "/tile/0/000",
    ])
    func noOtherPathIsTaken(path: String) {
        #expect(LogTile(path: path) == nil)
    }

    /// A log of 70,000 entries has 273 full tiles and a partial one of 112 in level 0, one full and
    /// a partial one of 17 in level 1, a partial one of 1 in level 2 (C2SP tlog-tiles).
    @Test func aLogHasTheTilesOfTheExample() {
        let tiles = LogTile.tiles(from: 0, to: 70_000)
        func widths(_ content: LogTile.Content) -> [Int] {
            tiles.filter { $0.content == content }.map(\.width)
        }
        #expect(widths(.hashes(level: 0)) == Array(repeating: 256, count: 273) + [112])
        #expect(widths(.entries) == widths(.hashes(level: 0)))
        #expect(widths(.hashes(level: 1)) == [256, 17])
        #expect(widths(.hashes(level: 2)) == [1])
        #expect(
            LogTile.tiles(from: 0, to: 256).map(\.path)
                == ["tile/0/000", "tile/entries/000", "tile/1/000.p/1"])
        #expect(LogTile.tiles(from: 5, to: 5).isEmpty)
        #expect(
            LogTile.tiles(from: 255, to: 257).map(\.path) == [
                "tile/0/000", "tile/entries/000", "tile/0/001.p/1", "tile/entries/001.p/1",
                "tile/1/000.p/1",
            ])
    }

    /// Every node that a proof may ask for is found in the tile that holds it.
    @Test func nodesAreComputedFromTheirTiles() {
        let size: Int64 = 700
        let tree = PlainTree(Int(size))
        for node in CompactRange.places(of: size)
            + [
                TreeNode(level: 0, index: 699), TreeNode(level: 7, index: 3),
                .init(level: 9, index: 0),
            ]
        {
            let (tile, range) = LogTile.tile(holding: node, size: size)
            guard case .hashes(let level) = tile.content else { return }
            let hashes = (0..<tile.width).map { position in
                tree.node(
                    TreeNode(level: level * 8, index: tile.index << 8 + Int64(position)))
            }
            #expect(range.upperBound <= tile.width)
            #expect(LogTile.root(of: hashes[range]) == tree.node(node))
        }
    }

    @Test func bundlesComeBackAndNoCutOneDoes() {
        let entries: [[UInt8]] = [[], [1], Array(repeating: 7, count: 300)]
        var bundle: [UInt8] = []
        for entry in entries { EntryBundle.append(entry, to: &bundle) }
        #expect(bundle.starts(with: [0, 0, 0, 1, 1, 1, 44]))
        func read(_ bytes: [UInt8]) -> ([[UInt8]], Int?) {
            var found: [[UInt8]] = []
            let count = bytes.withUnsafeBytes {
                EntryBundle.forEach($0) { found.append(Array($0)) }
            }
            return (found, count)
        }
        #expect(read(bundle).0 == entries && read(bundle).1 == 3)
        #expect(read(bundle.dropLast()).1 == nil)
        #expect(read([0]).1 == nil)
    }
}
