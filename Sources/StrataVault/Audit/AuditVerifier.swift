package import StrataCore

/// Verifies a whole log from its public files and its key alone.
package struct AuditVerifier: Sendable {
    private let folder: LogFolder
    private let key: NoteKey

    package init(_ folder: LogFolder, key: NoteKey) {
        self.folder = folder
        self.key = key
    }

    /// What is wrong with a log.
    package enum Finding: Sendable, Hashable {
        /// The checkpoint is missing, or not signed by the log's key.
        case checkpoint
        /// A kept checkpoint is not signed by the log's key.
        case keptCheckpoint(Int)
        /// The tree had not the root that was signed when it had this size.
        case root(size: Int64)
        /// A checkpoint was signed over more entries than there are.
        case beyond(size: Int64)
        /// A file is missing or has not its length.
        case missing(String)
        /// A file is not what the entries give.
        case differs(String)
        /// The entry is not one that Strata writes.
        case entry(Int64)
        /// An outcome of an act that is not in the log.
        case orphan(Int64)
    }

    package struct Report: Sendable {
        package var checkpoint: Checkpoint?
        /// Kept checkpoints that were held against the tree.
        package var checkpoints = 0
        package var entries: Int64 = 0
        /// Entries whose bundles were dropped; their hashes are still in the tree.
        package var dropped: Int64 = 0
        /// Acts whose outcome is not in the log.
        package var unknownOutcomes: [Int64] = []
        package var findings: [Finding] = []

        /// Whether tree, signatures and every kept checkpoint go together.
        package var isIntact: Bool { findings.isEmpty }
    }

    /// Verifies.
    ///
    /// - Parameters:
    ///   - others: Roots by size that are known from elsewhere: of a witness, of the vault.
    ///   - progress: Called now and then with the entries that are done; false stops.
    /// - Returns: What was found.
    /// - Throws: `AuditError` where a file cannot be read.
    package func run(
        others: [Int64: TreeHash] = [:], progress: (Int64) -> Bool = { _ in true }
    ) throws(AuditError) -> Report {
        var report = Report()
        var roots = others.mapValues { [$0] }
        try readCheckpoints(&report, &roots)
        guard let checkpoint = report.checkpoint else { return report }
        for size in roots.keys.sorted() where size > checkpoint.size {
            report.findings.append(.beyond(size: size))
        }
        var pass = Pass(folder: folder, size: checkpoint.size, roots: roots)
        try pass.run(&report, progress)
        if pass.range.size == checkpoint.size, pass.range.root != checkpoint.root {
            report.findings.append(.root(size: checkpoint.size))
        }
        return report
    }

    /// Reads the newest checkpoint and the kept ones.
    private func readCheckpoints(
        _ report: inout Report, _ roots: inout [Int64: [TreeHash]]
    ) throws(AuditError) {
        if let note = try folder.note(), let newest = try? Checkpoint(note, signedBy: key) {
            report.checkpoint = newest
        } else {
            report.findings.append(.checkpoint)
        }
        let kept = try AuditFile.read(folder.place("checkpoints")) ?? []
        for (index, note) in Self.notes(kept).enumerated() {
            guard let checkpoint = try? Checkpoint(note, signedBy: key) else {
                report.findings.append(.keptCheckpoint(index))
                continue
            }
            report.checkpoints += 1
            roots[checkpoint.size, default: []].append(checkpoint.root)
        }
    }

    /// Parts notes that stand one behind the other: each ends with its signatures.
    static func notes(_ bytes: [UInt8]) -> [[UInt8]] {
        var notes: [[UInt8]] = []
        var note: [UInt8] = []
        var isSigned = false
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let isSignature = line.starts(with: [0xE2, 0x80, 0x94, 0x20])
            if isSigned, !isSignature {
                notes.append(note)
                note = []
                isSigned = false
            }
            if isSignature { isSigned = true }
            note += line + [0x0A]
        }
        // The text ends with a newline, so the last line is empty.
        if note != [0x0A] { notes.append(note) }
        return notes
    }

    /// One pass over the tiles of a log, from the first to the last.
    private struct Pass {
        let folder: LogFolder
        let size: Int64
        let roots: [Int64: [TreeHash]]
        var range = CompactRange()
        private var levels: [[TreeHash]] = []
        private var open: [UInt128: Int64] = [:]
        private var seen = 0

        init(folder: LogFolder, size: Int64, roots: [Int64: [TreeHash]]) {
            self.folder = folder
            self.size = size
            self.roots = roots
        }

        mutating func run(
            _ report: inout Report, _ progress: (Int64) -> Bool
        ) throws(AuditError) {
            check(&report)
            let width = Int64(LogTile.fullWidth)
            for index in 0..<((size + width - 1) / width) {
                let count = Int(min(width, size - index * width))
                guard try tile(index, count, &report), progress(range.size) else { return }
            }
            for (level, hashes) in levels.enumerated() where !hashes.isEmpty && level > 0 {
                let index = (size >> Int64(level * LogTile.height)) / width
                compare(
                    hashes, LogTile(.hashes(level: level), index: index, width: hashes.count),
                    &report)
            }
            report.unknownOutcomes = open.values.sorted()
        }

        /// Verifies 256 entries, or the last ones.
        ///
        /// - Returns: Whether the tree can be followed any further.
        private mutating func tile(
            _ index: Int64, _ count: Int, _ report: inout Report
        ) throws(AuditError) -> Bool {
            let place = LogTile(.hashes(level: 0), index: index, width: count)
            let bundle = LogTile(.entries, index: index, width: count)
            let hashes = try? folder.hashes(place)
            if hashes == nil { report.findings.append(.missing(place.path)) }
            guard let bytes = try folder.bundle(bundle) else {
                guard let hashes, count == LogTile.fullWidth else {
                    report.findings.append(.missing(bundle.path))
                    return false
                }
                report.dropped += Int64(count)
                for hash in hashes { append(hash, &report) }
                return true
            }
            var leaves: [TreeHash] = []
            leaves.reserveCapacity(count)
            let first = index * Int64(LogTile.fullWidth)
            let read = bytes.withUnsafeBytes { bytes in
                EntryBundle.forEach(bytes) { entry in
                    guard leaves.count < count else { return }
                    link(entry, first + Int64(leaves.count), &report)
                    leaves.append(.leaf(entry))
                }
            }
            guard read != nil, leaves.count == count else {
                report.findings.append(.missing(bundle.path))
                return false
            }
            report.entries += Int64(count)
            if let hashes, hashes != leaves { report.findings.append(.differs(bundle.path)) }
            for leaf in leaves { append(leaf, &report) }
            return true
        }

        private mutating func link(
            _ entry: UnsafeRawBufferPointer, _ index: Int64, _ report: inout Report
        ) {
            guard let link = AuditLink(entry) else {
                report.findings.append(.entry(index))
                return
            }
            guard let act = link.act else {
                open[link.id] = index
                return
            }
            if open.removeValue(forKey: act) == nil, report.dropped == 0 {
                report.findings.append(.orphan(index))
            }
        }

        private mutating func append(_ leaf: TreeHash, _ report: inout Report) {
            var full: [(level: Int, index: Int64, hash: TreeHash)] = []
            range.append(leaf) { level, index, hash in
                if level > 0, level % LogTile.height == 0 {
                    full.append((level / LogTile.height, index, hash))
                }
            }
            for (level, index, hash) in full {
                while levels.count <= level { levels.append([]) }
                levels[level].append(hash)
                guard levels[level].count == LogTile.fullWidth else { continue }
                compare(
                    levels[level],
                    LogTile(.hashes(level: level), index: index / Int64(LogTile.fullWidth)), &report
                )
                levels[level] = []
            }
            check(&report)
        }

        private func compare(_ hashes: [TreeHash], _ tile: LogTile, _ report: inout Report) {
            guard let stored = try? folder.hashes(tile) else {
                report.findings.append(.missing(tile.path))
                return
            }
            if stored != hashes { report.findings.append(.differs(tile.path)) }
        }

        /// Holds the tree as it is now against what was signed at this size.
        private func check(_ report: inout Report) {
            guard let signed = roots[range.size] else { return }
            let root = range.root
            if signed.contains(where: { $0 != root }) {
                report.findings.append(.root(size: range.size))
            }
        }
    }
}
