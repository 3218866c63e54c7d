internal import Glibc
package import StrataCore
internal import Synchronization

/// The audit log of a vault: entries become durable in an intake file, and get their places in the
/// tree within a second.
///
/// The folder holds, beside the public files of `LogFolder`, `intake` (entries since the tiles were
/// last brought to disk), `reserve` (space for the time when the disk is full), `contents/` (what
/// may be erased) and `witness` (what witnesses have seen).
package final class AuditLog: Sendable {
    package let folder: LogFolder
    package let keys: AuditKeys
    /// A name of this opening of the log, which its entries bear.
    package let session: AuditID
    private let options: Options
    private let lock: FolderLock
    private let intake: AuditIntake
    /// `nil` where an attempt stopped half-way: it is made again from the intake.
    private let sequencer: Mutex<AuditSequencer?>
    private let marked: Mutex<AuditMark>
    private let keep: @Sendable (AuditMark) throws -> Void
    private let isClosed = Mutex(false)
    private let hasTicker = Mutex(false)

    package struct Options: Sendable, Hashable {
        /// How long an entry may take to become durable.
        package var limitMilliseconds = 5_000
        /// Entries that wait may take so much memory.
        package var mostBytes = 8 << 20
        /// The space that is kept for the time when the disk is full.
        package var reserveBytes = 1 << 20
        /// The folder of the second intake file.
        package var failover: String?
        /// Checkpoints are signed so often.
        package var intervalMilliseconds = 1_000
        /// The intake file is begun anew when it is longer.
        package var rotateBytes = 256 << 10

        package init() {}
    }

    // MARK: Opening

    /// Opens a log, or begins it where none is there and none was.
    ///
    /// - Parameters:
    ///   - path: The log's folder.
    ///   - keys: What signs it.
    ///   - options: Limits and places.
    ///   - mark: How far the log was when it was last looked at, as the key store says.
    ///   - keep: Writes a new mark into the key store.
    /// - Throws: `AuditError.rolledBack` where the log has come less far than the mark says.
    package init(
        path: String, keys: AuditKeys, options: Options = Options(), mark: AuditMark = .none,
        keep: @escaping @Sendable (AuditMark) throws -> Void = { _ in }
    ) throws(AuditError) {
        folder = LogFolder(path: path)
        self.keys = keys
        guard let session = AuditID(SystemRandom.bytes(16)) else { throw .closed }
        self.session = session
        self.options = options
        self.keep = keep
        marked = Mutex(mark)
        if access(path, F_OK) != 0 {
            guard mark.size == 0 else { throw .rolledBack }
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw AuditFile.failure(path) }
        }
        do { lock = try FolderLock(folder: path) } catch {
            if case .inUse = error { throw .inUse }
            throw AuditFile.failure(path)
        }
        let place = path + "/intake"
        if access(place, F_OK) != 0 {
            // The key comes first, the intake last: without it there is no log.
            guard mark.size == 0, access(path + "/checkpoint", F_OK) != 0 else { throw .rolledBack }
            try AuditFile.put(
                Array((keys.signer.key.text + "\n").utf8), at: path + "/key", isSynced: true)
            try IntakeSink.make(place, base: 0, firstFrame: 1)
        }
        let (content, sequencer) = try Self.replay(folder, keys, options, mark)
        let reserve = path + "/reserve"
        Self.makeReserve(reserve, options.reserveBytes)
        let second = Self.second(options, keys)
        let base = content.base
        var failover: (@Sendable (UInt64) throws(AuditError) -> IntakeSink)?
        if let second {
            failover = { (frame: UInt64) throws(AuditError) -> IntakeSink in
                try Self.openSecond(second, base: base, frame: frame)
            }
        }
        intake = AuditIntake(
            sink: try IntakeSink(
                path: place, end: content.end, isTorn: content.isTorn, reserve: reserve),
            nextFrame: sequencer.lastFrame + 1, limitMilliseconds: options.limitMilliseconds,
            mostBytes: options.mostBytes, failover: failover)
        let hasNew = (sequencer.checkpoint?.size ?? 0) < sequencer.size
        let hasSecond = second.map { access($0, F_OK) == 0 } ?? false
        self.sequencer = Mutex(sequencer)
        // What a killed process left is published now; a full disk does not keep the log from
        // opening.
        if hasNew || hasSecond { _ = try? publish(beginsAnew: hasSecond) }
    }

    /// The second intake file; `nil` where none was named.
    private static func second(_ options: Options, _ keys: AuditKeys) -> String? {
        let vault = keys.signer.key.name.split(separator: "/").last.map { String($0) } ?? ""
        return options.failover.map { "\($0)/strata-intake-\(vault)" }
    }

    private static func openSecond(
        _ path: String, base: Int64, frame: UInt64
    ) throws(AuditError) -> IntakeSink {
        // One that is there already is gone on with: it holds what the first lacks.
        if let bytes = try AuditFile.read(path) {
            let content = try AuditIntakeContent(bytes, name: "failover")
            return try IntakeSink(
                path: path, end: content.end, isTorn: content.isTorn, reserve: nil)
        }
        try IntakeSink.make(path, base: base, firstFrame: frame)
        return try IntakeSink(
            path: path, end: AuditIntakeContent.headLength, isTorn: false, reserve: nil)
    }

    /// Makes the tree what the intake says, and holds it against the checkpoint and the mark. Frames
    /// behind `last` are left out: they are not acknowledged yet.
    private static func replay(
        _ folder: LogFolder, _ keys: AuditKeys, _ options: Options, _ mark: AuditMark,
        last: UInt64 = .max
    ) throws(AuditError) -> (AuditIntakeContent, AuditSequencer) {
        guard let bytes = try AuditFile.read(folder.place("intake")) else {
            throw .damaged("intake")
        }
        let content = try AuditIntakeContent(bytes, name: "intake")
        var frames = content.frames
        var known: Set<TreeHash>?
        if let second = second(options, keys), let bytes = try AuditFile.read(second) {
            // What hung may have come to disk late: the same entries in two frames.
            known = []
            // Frames from before the intake began are in the tiles.
            frames += try AuditIntakeContent(bytes, name: "failover").frames.filter {
                $0.number >= content.firstFrame
            }
            frames.sort { $0.number < $1.number }
        }
        let checkpoint = try folder.checkpoint(keys.signer.key)
        var sequencer = try AuditSequencer(
            folder, keys.signer, base: content.base, lastFrame: content.firstFrame - 1)
        func check(_ range: CompactRange) throws(AuditError) {
            if range.size == mark.size, range.root != mark.root { throw .rolledBack }
            if let checkpoint, range.size == checkpoint.size, range.root != checkpoint.root {
                throw .damaged("checkpoint")
            }
        }
        try check(folder.edge(content.base))
        for frame in frames where frame.number <= last {
            try sequencer.append(frame, known: &known, sizeReached: check)
        }
        guard sequencer.size >= max(mark.size, checkpoint?.size ?? 0) else { throw .rolledBack }
        sequencer.take(checkpoint)
        return (content, sequencer)
    }

    private static func makeReserve(_ path: String, _ bytes: Int) {
        guard bytes > 0, access(path, F_OK) != 0 else { return }
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return }
        if posix_fallocate(file, 0, off_t(bytes)) != 0 { unlink(path) }
        Glibc.close(file)
    }

    // MARK: Writing

    /// Appends an entry.
    ///
    /// - Parameters:
    ///   - entry: The encoded entry.
    ///   - isStrict: Returns only when it is on disk, and throws where that cannot be.
    /// - Throws: `AuditError`.
    package func append(_ entry: [UInt8], isStrict: Bool) throws(AuditError) {
        startTicker()
        try intake.append(entry, isAwaited: isStrict)
    }

    /// Waits until what was appended is on disk.
    package func settle() throws(AuditError) { try intake.settle() }

    /// How many entries were lost that did not have to be durable; counts from the last call on. None
    /// while the log cannot be written, so that nobody waits to say so.
    package func takeLost() -> Int64 { intake.takeLost() }

    private func startTicker() {
        let isFirst = hasTicker.withLock { has in
            defer { has = true }
            return !has
        }
        guard isFirst else { return }
        BlockingThread.start { [weak self, interval = options.intervalMilliseconds] in
            while true {
                usleep(UInt32(interval * 1_000))
                guard let self, !self.isClosed.withLock({ $0 }) else { return }
                // Said again at the next one, and by `verify`.
                _ = try? self.sequence()
            }
        }
    }

    /// Gives every durable entry its place and signs a checkpoint.
    ///
    /// - Returns: The newest checkpoint.
    @discardableResult
    package func sequence() throws -> Checkpoint { try publish(beginsAnew: false) }

    /// Brings every durable entry into the tiles, and begins the intake anew: the folder alone is the
    /// whole log then.
    func bringToTiles() throws {
        try settle()
        _ = try publish(beginsAnew: true)
    }

    private func publish(beginsAnew: Bool) throws -> Checkpoint {
        let checkpoint = try sequencer.withLock { held in
            var sequencer = try current(held)
            // What stops half-way is made again from the intake.
            held = nil
            var none: Set<TreeHash>?
            for frame in intake.takeDurable() { try sequencer.append(frame, known: &none) }
            let checkpoint = try sequencer.publish()
            if beginsAnew || intake.length > options.rotateBytes { try beginAnew(&sequencer) }
            held = sequencer
            return checkpoint
        }
        try marked.withLock { marked in
            let mark = AuditMark(size: checkpoint.size, root: checkpoint.root)
            guard mark.size > marked.size else { return }
            try keep(mark)
            marked = mark
        }
        return checkpoint
    }

    private func current(_ held: AuditSequencer?) throws(AuditError) -> AuditSequencer {
        if let held { return held }
        return try Self.replay(
            folder, keys, options, marked.withLock { $0 }, last: intake.lastFrame
        ).1
    }

    /// Brings the tiles to disk and begins a new intake file.
    private func beginAnew(_ sequencer: inout AuditSequencer) throws(AuditError) {
        try sequencer.sync()
        let place = folder.place("intake")
        let base = sequencer.size
        let isReplaced = try intake.replace { (frame) throws(AuditError) in
            try IntakeSink.make(place, base: base, firstFrame: frame)
            return try IntakeSink(
                path: place, end: AuditIntakeContent.headLength, isTorn: false,
                reserve: self.folder.place("reserve"))
        }
        guard isReplaced, let second = Self.second(options, keys) else { return }
        unlink(second)
    }

    // MARK: Closing

    /// Publishes what is left and gives the log up.
    ///
    /// - Throws: `AuditError` where that is not possible now; the entries are durable all the same.
    package func close() throws {
        defer { abandon() }
        try intake.settle()
        try sequence()
    }

    /// Gives everything up as a killed process would.
    package func abandon() {
        isClosed.withLock { $0 = true }
        intake.close()
        lock.release()
    }
}

/// How far a log has come: kept in another store, so that an old copy of the log is noticed.
package struct AuditMark: Sendable, Hashable {
    package var size: Int64
    package var root: TreeHash

    package static let none = AuditMark(size: 0, root: .empty)

    package init(size: Int64, root: TreeHash) {
        self.size = size
        self.root = root
    }
}
