internal import Glibc
internal import StrataCore

/// Gives entries their places in the tree and writes tiles, bundles and checkpoints. One thread at a
/// time.
struct AuditSequencer {
    private let folder: LogFolder
    private let signer: NoteSigner
    private var range: CompactRange
    /// The hashes of the partial tile of each level, up to the root's.
    private var levels: [[TreeHash]]
    /// The entries of the partial bundle.
    private var bundle: [UInt8]
    /// Tiles that became full and are not written yet: taking entries up needs no space.
    private var ready: [(tile: LogTile, bytes: [UInt8])] = []
    /// Files that were written and are not yet on disk for good.
    private var written: Set<String> = []
    /// What the last checkpoint says.
    private(set) var checkpoint: Checkpoint?
    /// The number of the last frame whose entries are in the tree.
    private(set) var lastFrame: UInt64

    var size: Int64 { range.size }
    var root: TreeHash { range.root }

    /// Takes a log up where it had `base` entries, those of the frames up to `lastFrame`.
    init(
        _ folder: LogFolder, _ signer: NoteSigner, base: Int64, lastFrame: UInt64
    ) throws(AuditError) {
        self.lastFrame = lastFrame
        self.folder = folder
        self.signer = signer
        range = try folder.edge(base)
        levels = []
        var count = base
        var level = 0
        while count > 0 {
            let width = Int(count % Int64(LogTile.fullWidth))
            let index = count / Int64(LogTile.fullWidth)
            levels.append(
                width == 0
                    ? []
                    : try folder.hashes(
                        LogTile(.hashes(level: level), index: index, width: width)))
            count = index
            level += 1
        }
        bundle = []
        let width = Int(base % Int64(LogTile.fullWidth))
        if width > 0 {
            let tile = LogTile(.entries, index: base / Int64(LogTile.fullWidth), width: width)
            guard let bytes = try folder.bundle(tile) else { throw .damaged(tile.path) }
            // A wider bundle than was asked for is cut to the entries that count.
            var kept = 0
            var seen = 0
            let read = bytes.withUnsafeBytes { bytes in
                EntryBundle.forEach(bytes) { entry in
                    if seen < width { kept += entry.count + 2 }
                    seen += 1
                }
            }
            guard let read, read >= width else { throw .damaged(tile.path) }
            bundle = Array(bytes[..<kept])
        }
    }

    /// Appends the entries of a frame, the ones in `known` left out; `sizeReached` is called behind
    /// each.
    mutating func append(
        _ frame: AuditFrame, known: inout Set<TreeHash>?,
        sizeReached: (CompactRange) throws(AuditError) -> Void = { (_) throws(AuditError) in }
    ) throws(AuditError) {
        guard frame.number > lastFrame else { return }
        lastFrame = frame.number
        var entries: [[UInt8]] = []
        let count = frame.entries.withUnsafeBytes { bytes in
            EntryBundle.forEach(bytes) { entries.append(Array($0)) }
        }
        guard count == frame.count else { throw .damaged("intake") }
        for entry in entries {
            let leaf = TreeHash.leaf(entry)
            if known?.insert(leaf).inserted == false { continue }
            EntryBundle.append(entry, to: &bundle)
            var full: [(level: Int, hash: TreeHash)] = []
            range.append(leaf) { level, _, hash in
                if level % LogTile.height == 0 { full.append((level / LogTile.height, hash)) }
            }
            for (level, hash) in full {
                if level == levels.count { levels.append([]) }
                levels[level].append(hash)
                if levels[level].count == LogTile.fullWidth { finishTile(level) }
            }
            try sizeReached(range)
        }
    }

    private mutating func finishTile(_ level: Int) {
        let index = (range.size >> Int64(level * LogTile.height)) / Int64(LogTile.fullWidth) - 1
        ready.append((LogTile(.hashes(level: level), index: index), levels[level].flatMap(\.bytes)))
        levels[level] = []
        guard level == 0 else { return }
        ready.append((LogTile(.entries, index: index), bundle))
        bundle = []
    }

    private mutating func put(_ bytes: [UInt8], _ tile: LogTile) throws(AuditError) {
        let place = folder.place(tile.path)
        written.insert(tile.path)
        if try AuditFile.read(place) == bytes { return }
        try AuditFile.makeFolders(for: tile.path, in: folder.path)
        try AuditFile.put(bytes, at: place, isSynced: false)
        // Once the full tile is there the partial ones are of no use.
        guard tile.isFull else { return }
        let partial = place + ".p"
        for name in AuditFile.names(in: partial) { unlink(partial + "/" + name) }
        rmdir(partial)
        written = written.filter { !$0.hasPrefix(tile.path + ".p/") }
    }

    /// Writes the tiles and signs a checkpoint over all entries.
    ///
    /// - Returns: The checkpoint; the former one where nothing came since.
    mutating func publish() throws(AuditError) -> Checkpoint {
        // Also those of a log that was published: as after a loss of power they may be gone.
        for (tile, bytes) in ready { try put(bytes, tile) }
        ready = []
        for (level, hashes) in levels.enumerated() where !hashes.isEmpty {
            let index = (range.size >> Int64(level * LogTile.height)) / Int64(LogTile.fullWidth)
            try put(
                hashes.flatMap(\.bytes),
                LogTile(.hashes(level: level), index: index, width: hashes.count))
            if level == 0 {
                try put(bundle, LogTile(.entries, index: index, width: hashes.count))
            }
        }
        if let checkpoint, checkpoint.size == range.size { return checkpoint }
        let made = Checkpoint(origin: signer.key.name, size: range.size, root: range.root)
        let note = Array(signer.sign(made.text).encoded.utf8)
        try AuditFile.put(note, at: folder.place("checkpoint"), isSynced: true)
        try keep(note)
        checkpoint = made
        return made
    }

    /// Keeps every checkpoint that was signed, so that each can be held against the tree later.
    private func keep(_ note: [UInt8]) throws(AuditError) {
        let path = folder.place("checkpoints")
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw AuditFile.failure(path) }
        defer { close(file) }
        guard AuditFile.write(note, to: file) else { throw AuditFile.failure(path) }
    }

    /// The checkpoint on record is the one to go on from.
    mutating func take(_ checkpoint: Checkpoint?) { self.checkpoint = checkpoint }

    /// Brings every file that was written to disk for good.
    mutating func sync() throws(AuditError) {
        var folders: Set<String> = []
        for name in written {
            try AuditFile.sync(folder.place(name))
            var parts = name.split(separator: "/").dropLast()
            while !parts.isEmpty {
                folders.insert(parts.joined(separator: "/"))
                parts = parts.dropLast()
            }
        }
        for name in folders { try AuditFile.sync(folder.place(name), isFolder: true) }
        for name in ["checkpoint", "checkpoints"] where access(folder.place(name), F_OK) == 0 {
            try AuditFile.sync(folder.place(name))
        }
        try AuditFile.sync(folder.path, isFolder: true)
        written = []
    }
}
