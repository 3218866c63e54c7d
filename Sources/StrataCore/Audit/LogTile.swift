/// A piece of a log as C2SP tlog-tiles lays it out: 256 hashes of a level, or 256 entries.
package struct LogTile: Sendable, Hashable {
    /// What a tile holds.
    package enum Content: Sendable, Hashable {
        /// Hashes of a level: of leaves in level 0, of full tiles of the level below above it.
        case hashes(level: Int)
        case entries
    }

    package var content: Content
    package var index: Int64
    /// How many hashes or entries, 1 to 256; fewer than 256 in a partial tile.
    package var width: Int

    /// Hashes or entries of a full tile.
    package static let fullWidth = 256
    /// A tile spans so many levels of the tree.
    package static let height = 8

    package init(_ content: Content, index: Int64, width: Int = fullWidth) {
        self.content = content
        self.index = index
        self.width = width
    }

    package var isFull: Bool { width == Self.fullWidth }

    /// The path below the log's folder, such as `tile/0/x001/x234/067` or `tile/entries/000.p/7`.
    package var path: String {
        let folder =
            switch content {
            case .hashes(let level): "tile/\(level)/"
            case .entries: "tile/entries/"
            }
        return folder + Self.path(of: index) + (isFull ? "" : ".p/\(width)")
    }

    /// An index in groups of three digits, all but the last with an `x` in front.
    package static func path(of index: Int64) -> String {
        func digits(_ value: Int64) -> String {
            let text = String(value)
            return String(repeating: "0", count: 3 - text.count) + text
        }
        var path = digits(index % 1_000)
        var rest = index / 1_000
        while rest > 0 {
            path = "x" + digits(rest % 1_000) + "/" + path
            rest /= 1_000
        }
        return path
    }

    /// Reads a path as `path` writes it; `nil` for any other text.
    package init?(path: String) {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.removeFirst() == "tile" else { return nil }
        let kind = parts.removeFirst()
        if kind == "entries" {
            content = .entries
        } else {
            guard let level = Int(kind), (0..<64).contains(level), "\(level)" == kind else {
                return nil
            }
            content = .hashes(level: level)
        }
        width = Self.fullWidth
        if parts.count >= 2, parts[parts.count - 2].hasSuffix(".p") {
            guard let partial = Int(parts.removeLast()), (1...255).contains(partial) else {
                return nil
            }
            width = partial
            parts[parts.count - 1] = parts[parts.count - 1].dropLast(2)
        }
        var value: Int64 = 0
        for (position, part) in parts.enumerated() {
            let isLast = position == parts.count - 1
            guard isLast || part.hasPrefix("x"), position < 6 else { return nil }
            let digits = isLast ? part : part.dropFirst()
            guard digits.utf8.count == 3, let group = Int64(digits) else { return nil }
            value = value * 1_000 + group
        }
        index = value
        guard self.path == path else { return nil }
    }

    /// The tiles of hashes and entries of a log of `size` entries whose content a log of `before`
    /// entries has not: what has to be written when it grows.
    package static func tiles(from before: Int64, to size: Int64) -> [LogTile] {
        var tiles: [LogTile] = []
        var (old, new) = (before, size)
        var level = 0
        while new > 0 {
            var index = old / Int64(fullWidth)
            while index * Int64(fullWidth) < new, old < new {
                let width = min(Int64(fullWidth), new - index * Int64(fullWidth))
                tiles.append(LogTile(.hashes(level: level), index: index, width: Int(width)))
                if level == 0 { tiles.append(LogTile(.entries, index: index, width: Int(width))) }
                index += 1
            }
            old >>= Int64(height)
            new >>= Int64(height)
            level += 1
        }
        return tiles
    }

    /// The tile of hashes from which the hash of a full subtree is computed in a log of `size`
    /// entries, and which of the tile's hashes are below it.
    package static func tile(
        holding node: TreeNode, size: Int64
    ) -> (tile: LogTile, range: Range<Int>) {
        let level = node.level / height
        let below = node.level % height
        let first = node.index << Int64(below)
        let index = first >> Int64(height)
        let width = min(Int64(fullWidth), size >> Int64(level * height) - index << Int64(height))
        let start = Int(first & 255)
        return (
            LogTile(.hashes(level: level), index: index, width: Int(width)),
            start..<(start + 1 << below)
        )
    }

    /// The hash of a full subtree over hashes that stand next to each other in a tile.
    package static func root(of hashes: ArraySlice<TreeHash>) -> TreeHash {
        var level = Array(hashes)
        while level.count > 1 {
            level = stride(from: 0, to: level.count - 1, by: 2).map {
                .node(level[$0], level[$0 + 1])
            }
        }
        return level.first ?? .empty
    }
}
