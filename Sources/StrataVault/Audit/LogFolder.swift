internal import Glibc
package import StrataCore

/// The public files of a log: the checkpoint, its key, tiles of hashes and bundles of entries.
package struct LogFolder: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    func place(_ name: String) -> String { path + "/" + name }

    // MARK: The checkpoint and its key

    /// The key that verifies checkpoints, as the folder names it. Whoever can write the folder can
    /// exchange it: to verify for real, the key comes from elsewhere.
    ///
    /// - Throws: `AuditError.missing`, `.damaged`.
    package func key() throws(AuditError) -> NoteKey {
        guard let bytes = try AuditFile.read(place("key")) else { throw .missing(path) }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.last == "\n", let key = NoteKey(text: text.dropLast()) else {
            throw .damaged("key")
        }
        return key
    }

    /// The note of the newest checkpoint.
    package func note() throws(AuditError) -> [UInt8]? {
        try AuditFile.read(place("checkpoint"), most: SignedNote.longest + 1)
    }

    /// The newest checkpoint; `nil` where none was written yet.
    ///
    /// - Throws: `AuditError.notSigned`.
    package func checkpoint(_ key: NoteKey) throws(AuditError) -> Checkpoint? {
        guard let note = try note() else { return nil }
        do { return try Checkpoint(note, signedBy: key) } catch { throw .notSigned("checkpoint") }
    }

    // MARK: Tiles

    /// The bytes of a tile: the partial one that was asked for, or a wider one cut to its width.
    ///
    /// - Throws: `AuditError.damaged` where neither is there.
    func hashes(_ tile: LogTile) throws(AuditError) -> [TreeHash] {
        for candidate in candidates(tile) {
            guard let bytes = try AuditFile.read(place(candidate.path)) else { continue }
            guard bytes.count == candidate.width * TreeHash.length else {
                throw .damaged(candidate.path)
            }
            return bytes.withUnsafeBytes { bytes in
                (0..<tile.width).compactMap { position in
                    let start = position * TreeHash.length
                    return TreeHash(
                        UnsafeRawBufferPointer(
                            rebasing: bytes[start..<(start + TreeHash.length)]))
                }
            }
        }
        throw .damaged(tile.path)
    }

    private func candidates(_ tile: LogTile) -> [LogTile] {
        guard !tile.isFull else { return [tile] }
        let full = LogTile(tile.content, index: tile.index)
        let wider = AuditFile.names(in: place(full.path + ".p")).compactMap { Int($0) }
            .filter { $0 > tile.width && $0 < LogTile.fullWidth }.sorted()
        return [tile, full] + wider.map { LogTile(tile.content, index: tile.index, width: $0) }
    }

    /// The bytes of the entries of a tile; `nil` where the bundle was dropped.
    func bundle(_ tile: LogTile) throws(AuditError) -> [UInt8]? {
        for candidate in candidates(tile) {
            if let bytes = try AuditFile.read(place(candidate.path)) { return bytes }
        }
        return nil
    }

    /// The hash of a full subtree of a log of `size` entries.
    package func node(_ node: TreeNode, size: Int64) throws(AuditError) -> TreeHash {
        let (tile, range) = LogTile.tile(holding: node, size: size)
        return LogTile.root(of: try hashes(tile)[range])
    }

    /// The right edge of the log when it had `size` entries.
    package func edge(_ size: Int64) throws(AuditError) -> CompactRange {
        var edge: [TreeHash] = []
        for place in CompactRange.places(of: size) { edge.append(try node(place, size: size)) }
        guard let range = CompactRange(size: size, edge: edge) else { throw .damaged("tile") }
        return range
    }

    // MARK: Entries and proofs

    /// Calls `body` with entries in their order, as long as it returns true; bundles that were
    /// dropped are left out.
    package func entries(
        _ range: Range<Int64>, _ body: (Int64, UnsafeRawBufferPointer) -> Bool
    ) throws(AuditError) {
        guard !range.isEmpty else { return }
        let width = Int64(LogTile.fullWidth)
        for index in (range.lowerBound / width)...((range.upperBound - 1) / width) {
            let first = index * width
            let count = Int(min(width, range.upperBound - first))
            let tile = LogTile(.entries, index: index, width: count)
            guard let bundle = try bundle(tile) else { continue }
            var position = first
            var goesOn = true
            let read = bundle.withUnsafeBytes { bytes in
                EntryBundle.forEach(bytes) { entry in
                    if goesOn, range.contains(position) { goesOn = body(position, entry) }
                    position += 1
                }
            }
            guard let read, read >= count else { throw .damaged(tile.path) }
            if !goesOn { return }
        }
    }

    /// The bytes of an entry.
    ///
    /// - Throws: `AuditError.noEntry` where there is none, or not any more.
    package func entry(_ index: Int64, size: Int64) throws(AuditError) -> [UInt8] {
        var found: [UInt8]?
        guard (0..<size).contains(index) else { throw .noEntry }
        try entries(index..<(index + 1)) { _, bytes in
            found = Array(bytes)
            return false
        }
        guard let found else { throw .noEntry }
        return found
    }

    /// The proof that an entry is in the log of a checkpoint.
    package func inclusion(_ index: Int64, size: Int64) throws(AuditError) -> [TreeHash] {
        guard (0..<size).contains(index) else { throw .noEntry }
        return try TreeProof.inclusion(of: index, size: size) { (node) throws(AuditError) in
            try self.node(node, size: size)
        }
    }

    /// The proof that the log of `old` entries is the beginning of that of `size`.
    package func consistency(from old: Int64, to size: Int64) throws(AuditError) -> [TreeHash] {
        try TreeProof.consistency(from: old, to: size) { (node) throws(AuditError) in
            try self.node(node, size: size)
        }
    }
}
