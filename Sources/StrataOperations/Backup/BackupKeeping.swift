package import StrataCore
package import StrataVault

/// Makes backups of a vault that goes on working, looks after them, and tries whether they restore.
package struct BackupKeeping: Sendable {
    let vault: Vault
    let policy: Policy
    let meter: WorkMeter
    var trail: AuditTrail { AuditTrail(vault, policy: policy) }

    package init(vault: Vault, policy: Policy, meter: WorkMeter = WorkMeter()) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        self.meter = meter
    }

    /// Runs work on backups, one at a time: what one finds there, another must not throw away meanwhile.
    func inTurn<Result>(_ body: () throws -> Result) throws -> Result {
        guard let result = try vault.backupTurn.take(unless: { meter.isCancelled }, body) else {
            throw Cancelled()
        }
        return result
    }

    // MARK: Where they go

    /// Says where backups go from now on; what is there stays there.
    ///
    /// - Parameters:
    ///   - place: Of everything but the keys: a folder from the root, or `s3:…`.
    ///   - keys: Of the keys: another folder, or another bucket.
    ///   - storageClass: Of buckets; none from which objects have to be brought back.
    ///   - lockDays: For so long nothing of the records' half can be deleted from a bucket.
    /// - Throws: `BackupError.wrongPlace`, `.notApart`, `.otherVault`, `AccessError`.
    package func set(
        place: String, keys: String, storageClass: String?, lockDays: Int?
    ) throws {
        var settings = ["place": place, "keys": keys]
        settings["class"] = storageClass
        settings["lock"] = lockDays.map { "\($0)" }
        guard try Vault.BackupPlaces(settings, vaultFolder: vault.folder) != nil else {
            throw BackupError.noPlace
        }
        var request = AuditTrail.Request(.backupSet)
        request.details = settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        try trail.perform(request) {
            try inTurn {
                let former = vault.configuration.backup
                try vault.setBackup(settings)
                // A place that does not answer, or is another vault's, is none.
                do { _ = try vault.backupRepositories() } catch {
                    try vault.setBackup(former)
                    throw error
                }
            }
        }
    }

    // MARK: Making one

    /// What a backup came to.
    package struct Made: Sendable, Encodable, Hashable {
        package var snapshot: String
        package var keys: String
        package var time: String
        package var records: Int
        package var people: Int
        package var files: Int
        /// Of what it holds, before it is compressed.
        package var bytes: Int
        /// That had to be written for it, in both places.
        package var added: Int
        package var seconds: Double
        /// Where the archive is, which is no part of it.
        package var archive: String?
    }

    /// Makes a backup, while others read and write.
    ///
    /// - Parameters:
    ///   - now: Microseconds since 1970, UTC.
    ///   - reached: Called behind each step.
    /// - Returns: What was made.
    /// - Throws: `BackupError`, `AccessError`, `Cancelled`, `DatabaseError`.
    package func create(
        at now: Int64, reached: (Vault.BackupStep) throws -> Void = { _ in }
    ) throws -> Made {
        try trail.attempt(.init(.backupCreate)) { attempt in
            try attempt.begin()
            let start = ContinuousClock.now
            meter.expect(Int(try vault.records.state().digest.rows))
            let made = try inTurn {
                try vault.backUp(at: now) { step, rows in
                    if meter.isCancelled { throw Cancelled() }
                    if step == .records { meter.set(rows) }
                    try reached(step)
                }
            }
            try BackupNote.change(vault) {
                $0.made = now
                $0.snapshot = made.records.name
            }
            let people = try vault.records.read { try $0.subjectCount() }
            attempt.note(counts: [
                .records: Int64(made.records.rows(of: "record")), .subjects: Int64(people),
                .bytes: Int64(made.records.added + made.keys.added),
            ])
            return Made(
                snapshot: made.records.name, keys: made.keys.name, time: TimeText.utc(now),
                records: made.records.rows(of: "record"), people: people,
                files: made.records.files.reduce(0) { $0 + $1.count },
                bytes: made.records.bytes + made.keys.bytes,
                added: made.records.added + made.keys.added,
                seconds: start.duration(to: .now).seconds, archive: made.records.archive)
        }
    }

    /// Whether the policy asks for a backup now.
    package func isDue(at now: Int64) throws -> Bool {
        guard try vault.backupPlaces() != nil, let every = policy.backups.every else {
            return false
        }
        // One that was made by a clock that was ahead says nothing.
        return try BackupNote.current(vault).made.map { every.end(from: $0) <= now || $0 > now }
            ?? true
    }

    // MARK: What there is

    /// A backup as it is listed.
    package struct Line: Sendable, Encodable, Hashable {
        package var snapshot: String
        package var time: String
        package var records: Int
        package var files: Int
        package var bytes: Int
        package var added: Int
        /// The copy of the key store that was made with it, while there is one.
        package var keys: String?
        package var epoch: Int?
    }

    package struct Listing: Sendable, Encodable, Hashable {
        package var place: String
        package var keysPlace: String
        /// What both take, bytes.
        package var stored: Int
        package var keyCopies: Int
        package var oldestKeys: String?
        package var lastDrill: String?
        package var drillPassed: Bool?
        package var isDrillDue: Bool
        /// Names of those that do not open.
        package var damaged: [String]
        package var backups: [Line]
    }

    /// The backups there are, the newest first.
    ///
    /// - Parameter now: Microseconds since 1970, UTC.
    /// - Returns: Those there are, and what is known of their places.
    /// - Throws: `BackupError`, `AccessError`.
    package func list(at now: Int64) throws -> Listing {
        try trail.perform(.init(.backupList)) { try listing(at: now) }
    }

    private func listing(at now: Int64) throws -> Listing {
        guard let places = try vault.backupPlaces() else { throw BackupError.noPlace }
        let (records, keys) = try vault.backupRepositories()
        let copies = Dictionary(
            try keys.readableSnapshots().whole.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        let (whole, damaged) = try records.readableSnapshots()
        let lines = whole.map { snapshot in
            Line(
                snapshot: snapshot.name, time: TimeText.utc(snapshot.time),
                records: snapshot.rows(of: "record"),
                files: snapshot.files.reduce(0) { $0 + $1.count }, bytes: snapshot.bytes,
                added: snapshot.added, keys: snapshot.keys.flatMap { copies[$0]?.name },
                epoch: snapshot.keys.flatMap { copies[$0]?.epoch })
        }
        let note = try BackupNote.current(vault)
        let every = policy.backups.drillEvery
        return Listing(
            place: places.records.description, keysPlace: places.keys.description,
            stored: try records.size() + keys.size(), keyCopies: copies.count,
            oldestKeys: copies.values.map(\.time).min().map(TimeText.utc),
            lastDrill: note.drilled.map(TimeText.utc), drillPassed: note.drillPassed,
            isDrillDue: !lines.isEmpty
                && (note.drilled.flatMap { drilled in every.map { $0.end(from: drilled) <= now }
                }
                    ?? true),
            damaged: damaged, backups: lines)
    }

    // MARK: Whether they are whole

    package struct Verified: Sendable, Encodable, Hashable {
        package var snapshots = 0
        package var packs = 0
        package var blobs = 0
        package var bytes = 0
        /// In words: what is missing or damaged.
        package var damages: [String] = []
        /// Backups that cannot be restored whole.
        package var broken: [String] = []
        package var isWhole: Bool { damages.isEmpty && broken.isEmpty }
    }

    /// Reads all that is stored and opens it.
    ///
    /// - Parameter language: Of what is said of damages.
    /// - Returns: What was read, and what of it is not as it was written.
    /// - Throws: `BackupError.store` for a place that does not answer, `Cancelled`, `AccessError`.
    package func verify(_ language: Language) throws -> Verified {
        try trail.attempt(.init(.backupVerify)) { attempt in
            try attempt.begin()
            let verified = try inTurn { try readAll(language) }
            attempt.note(counts: [
                .bytes: Int64(verified.bytes), .lost: Int64(verified.broken.count),
            ])
            return verified
        }
    }

    private func readAll(_ language: Language) throws -> Verified {
        var verified = Verified()
        let (records, keys) = try vault.backupRepositories()
        for repository in [records, keys] {
            var isFirst = true
            let check = try repository.check { done, total in
                if meter.isCancelled { throw Cancelled() }
                if isFirst { meter.expect(total) }
                isFirst = false
                meter.set(done)
            }
            verified.snapshots += check.snapshots
            verified.packs += check.packs
            verified.blobs += check.blobs
            verified.bytes += check.bytes
            verified.damages += check.damages.map { $0.message.text(in: language) }
            verified.broken += check.broken
        }
        return verified
    }

    // MARK: What is not kept

    package struct Pruned: Sendable, Encodable, Hashable {
        package var snapshots = 0
        package var keyCopies = 0
        package var kept = 0
        package var packs = 0
        package var bytes = 0
        /// Objects that a lock keeps.
        package var locked = 0
        /// Something of what is kept is damaged: nothing but whole backups went.
        package var isHeldUp = false
    }

    /// A pack of which so much is of no use is written anew.
    private static let waste = 0.3

    /// Throws away what the policy keeps no longer, of copies of the key store also those from before
    /// the present epoch: nothing of them stays in any pack.
    ///
    /// - Parameters:
    ///   - now: Microseconds since 1970, UTC.
    ///   - reached: Called behind each step.
    /// - Returns: What went.
    /// - Throws: `BackupError`, `AccessError`, `Cancelled`.
    package func prune(
        at now: Int64, reached: (BackupRepository.PruneStep) throws -> Void = { _ in }
    ) throws -> Pruned {
        try trail.attempt(.init(.backupPrune)) { attempt in
            try attempt.begin()
            let pruned = try inTurn { try throwAway(at: now, reached) }
            attempt.note(counts: [
                .rows: Int64(pruned.snapshots + pruned.keyCopies), .bytes: Int64(pruned.bytes),
            ])
            return pruned
        }
    }

    private func throwAway(
        at now: Int64, _ reached: (BackupRepository.PruneStep) throws -> Void
    ) throws -> Pruned {
        let (records, keys) = try vault.backupRepositories()
        let schedule = policy.backups
        func step(_ step: BackupRepository.PruneStep) throws {
            if meter.isCancelled { throw Cancelled() }
            try reached(step)
        }
        // Keys first: what is to be gone soonest.
        let copies = try keys.readableSnapshots().whole
        let oldKeys = schedule.expiredKeys(
            copies.map { ($0.time, $0.epoch) }, epoch: try vault.keyStore.state().epoch, at: now)
        let first = try keys.prune(oldKeys.map { copies[$0].name }, waste: 0, reached: step)
        let all = try records.readableSnapshots().whole
        let expired = schedule.expired(all.map(\.time), at: now)
        let second = try records.prune(
            expired.map { all[$0].name }, waste: Self.waste, reached: step)
        return Pruned(
            snapshots: second.snapshots, keyCopies: first.snapshots, kept: second.kept,
            packs: first.packs + second.packs, bytes: first.bytes + second.bytes,
            locked: first.locked + second.locked,
            isHeldUp: first.isHeldUp || second.isHeldUp)
    }
}

extension Duration {
    /// Seconds with their fractions.
    var seconds: Double {
        let (whole, rest) = components
        return Double(whole) + Double(rest) / 1e18
    }
}
