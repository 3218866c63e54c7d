internal import Glibc
internal import StrataCore
package import StrataVault

/// What a restored vault came to.
package struct BackupReport: Sendable, Encodable, Hashable {
    package var snapshot: String
    /// When the backup was made.
    package var time: String
    package var records: Int
    package var people: Int
    package var files: Int
    /// Entries of the search index, all made anew.
    package var entries: Int
    /// People of whom something does not open: parts that were erased behind the backup.
    package var unopened: Int
    /// Rows that are not as Strata wrote them.
    package var damaged: Int
    /// Whether all rows sum up to what the vault says of itself.
    package var isWhole: Bool
    /// The key store that was there stayed.
    package var keptKeys: Bool
    /// What was erased since is known as far as the backup's own ledger has it.
    package var isLedgerOfBackup: Bool
    /// Recovery shares of the backup were given up since, or others took their place: none are in force.
    package var isRecoveryEnded: Bool
    /// Acts that the audit log has from behind the backup, by what they are: what they did to records is
    /// to be done again.
    package var since: [String: Int]
    package var seconds: Double
}

extension BackupReport {
    /// Opens what was just restored, erases again what was erased since, makes the index anew and looks
    /// at every row.
    ///
    /// - Parameters:
    ///   - outcome: What was restored.
    ///   - folder: Where.
    ///   - meter: Counts people.
    ///   - entry: Writes the entry into the audit log of the restored vault, once it is open.
    /// - Returns: What is known of it; `seconds` are those of this part.
    /// - Throws: `VaultError`, `DatabaseError`, `AuditError`, `Cancelled`.
    static func open(
        _ outcome: BackupRestore.Outcome, in folder: String, meter: WorkMeter,
        entry: (Vault) throws -> Void
    ) throws -> BackupReport {
        let start = ContinuousClock.now
        let vault = try Vault.open(
            folder: folder, provider: outcome.provider, memory: .large, isRestored: true)
        do {
            // Said first: without an entry nothing is served.
            try entry(vault)
            let renewal = try IndexRenewal(vault: vault, meter: meter).run()
            let state = try vault.stateCheck()
            let (people, entries) = try vault.records.read {
                (try $0.subjectCount(), try $0.indexCount())
            }
            var report = BackupReport(
                snapshot: outcome.snapshot.name, time: TimeText.utc(outcome.snapshot.time),
                records: outcome.snapshot.rows(of: "record"), people: people,
                files: outcome.snapshot.files.reduce(0) { $0 + $1.count }, entries: entries,
                unopened: renewal.unopened, damaged: state.damaged.count, isWhole: state.isWhole,
                keptKeys: outcome.keptKeys, isLedgerOfBackup: outcome.isLedgerOfBackup,
                isRecoveryEnded: try vault.recoveryPlan().map { !$0.isInForce } ?? false,
                since: [:],
                seconds: 0)
            report.since = try acts(in: vault, behind: outcome.snapshot.audit)
            report.seconds = start.duration(to: .now).seconds
            // Last: whoever is cut off before hears all of it when it is called again.
            try vault.finishRestore()
            try vault.close()
            return report
        } catch {
            try? vault.close()
            throw error
        }
    }

    /// Acts that change what records say, by name: those from behind a place, and those from before it
    /// that ended behind it.
    private static func acts(in vault: Vault, behind first: Int64) throws -> [String: Int] {
        let reading = try AuditReading(vault)
        var acts: [String: Int] = [:]
        var begun: Set<String> = []
        var ended: Set<String> = []
        func count(_ line: AuditReading.Line) {
            guard line.kind == "act", line.allowed != false, let name = line.action,
                let action = AuditAction(rawValue: name), action.changesRecords
            else { return }
            acts[name, default: 0] += 1
        }
        var start = first
        let end = reading.checkpoint.size
        while start < end {
            let page = start..<min(end, start + Self.page)
            start = page.upperBound
            for line in try reading.lines(page) {
                if line.kind == "act" { begun.insert(line.id) }
                if let act = line.act, !begun.contains(act) { ended.insert(act) }
                count(line)
            }
        }
        // What was begun before is not long ago.
        var rest = Self.lookedBack
        start = first
        while start > 0, rest > 0, !ended.isEmpty {
            let page = max(0, start - Self.page)..<start
            start = page.lowerBound
            rest -= Self.page
            for line in try reading.lines(page) where ended.remove(line.id) != nil { count(line) }
        }
        return acts
    }

    private static let page: Int64 = 4_096
    private static let lookedBack: Int64 = 262_144
}

extension AuditAction {
    /// Whether it changes what is on record of people, so that a backup from before lacks it.
    var changesRecords: Bool {
        switch self {
        case .subjectMerge, .subjectSplit, .subjectCorrect, .subjectRestrict, .subjectErase,
            .consentAdd, .doNotCallAdd, .doNotCallImport, .doNotCallRemove, .importRun,
            .importRecordings, .importUndo, .queueResult, .messageResults, .holdPlace,
            .holdRelease, .conflictDecide, .valueOptOut, .requestErase, .requestOpen,
            .requestChange,
            .requestIdentify, .requestRelease, .requestFulfil, .requestRefuse, .disposalRun,
            .datasetRelabel, .datasetRemove, .datasetSet, .transferReceive, .userRoles, .userAdd,
            .userDisable, .userSet, .userOwn, .userHandover, .tokenAdd, .tokenRevoke,
            .sessionRevoke, .policyAdopt, .valueOverride, .auditErase, .campaignSet, .teamSet,
            .callerIDSet, .resultSet, .keySplit, .datasetReseal, .datasetAgree, .canaryPlant,
            .canaryRemove, .canarySet, .approvalDecide, .retrievalDecide, .retrievalAsk,
            .retrievalRestore, .retrievalReturn, .archiveRun, .archiveCompact:
            true
        default: false
        }
    }
}

/// Makes a vault of a backup: `strata backup restore`.
package struct BackupRestoring {
    private let open: (KeyProviderSettings) throws -> any KeyProvider
    private let rootPlace: String?
    private let meter: WorkMeter

    /// - Parameters:
    ///   - secrets: Where the secret of the root key comes from that the backups name.
    ///   - rootPlace: The address of the key server, or the module of the token, that is one's own:
    ///     whoever can write the backups must not choose where a token or a PIN goes.
    ///   - meter: Counts, and says when to stop.
    package init(secrets: VaultSecrets, rootPlace: String?, meter: WorkMeter = WorkMeter()) {
        self.init(rootPlace: rootPlace, meter: meter) { settings in
            try KeyProviders.open(settings, from: secrets.source(for: settings), for: settings.kind)
        }
    }

    /// - Parameters:
    ///   - rootPlace: As above; a passphrase goes nowhere.
    ///   - meter: Counts, and says when to stop.
    ///   - open: Makes the provider that the backups name.
    package init(
        rootPlace: String? = nil, meter: WorkMeter = WorkMeter(),
        open: @escaping (KeyProviderSettings) throws -> any KeyProvider
    ) {
        self.open = open
        self.rootPlace = rootPlace
        self.meter = meter
    }

    private func confirm(_ settings: KeyProviderSettings) throws {
        let named: String? =
            switch settings.kind {
            case .passphrase: nil
            case .transit: settings.values["address"]
            case .pkcs11: settings.values["module"]
            }
        guard let named, named != rootPlace else { return }
        throw BackupError.rootPlace(named)
    }

    /// - Parameters:
    ///   - place: Where the half with the records is.
    ///   - keys: Where the half with the keys is.
    ///   - snapshot: The beginning of a backup's name; `nil` for the newest.
    ///   - target: Where to; nothing may be there but a vault's keys, or what an earlier call left.
    ///   - ledger: What says what was erased since.
    ///   - reached: Called behind each step.
    /// - Returns: What it came to.
    /// - Throws: `BackupError`, `VaultError`, `KeyProviderError`, `DatabaseError`, `Cancelled`.
    package func run(
        from place: String, keys: String, snapshot: String?, to target: BackupRestore.Target,
        ledger: BackupRestore.Ledger,
        reached: (BackupRestore.Step, Int) throws -> Void = { _, _ in }
    ) throws -> BackupReport {
        guard
            let places = try Vault.BackupPlaces(
                ["place": place, "keys": keys], vaultFolder: target.folder)
        else { throw BackupError.noPlace }
        let stores = (try ColdStore(places.records), try ColdStore(places.keys))
        guard let header = try BackupRepository.header(stores.1) else {
            throw BackupError.noRepository(places.keys.description)
        }
        func confirmed(_ settings: KeyProviderSettings) throws -> any KeyProvider {
            try confirm(settings)
            return try open(settings)
        }
        let provider = try confirmed(header.provider)
        let start = ContinuousClock.now
        let keysHalf = try BackupRepository.open(stores.1, half: .keys, provider: provider)
        let outcome = try BackupRestore(
            records: keysHalf.other(stores.0, half: .records), keys: keysHalf, provider: provider,
            open: confirmed
        ).run(snapshot, to: target, ledger: ledger) { step, blocks in
            if meter.isCancelled { throw Cancelled() }
            try reached(step, blocks)
        }
        var report = try BackupReport.open(
            outcome, in: target.folder, meter: meter
        ) { vault in
            var request = AuditTrail.Request(.backupRestore)
            request.details = [
                outcome.snapshot.name, outcome.keptKeys ? "keys kept" : "keys restored",
                outcome.isLedgerOfBackup ? "ledger of the backup" : "ledger found",
                outcome.keptAudit ? "log kept" : "log of the backup",
            ]
            try AuditTrail(vault).perform(request) {}
        }
        report.seconds = start.duration(to: .now).seconds
        return report
    }
}

extension BackupKeeping {
    /// A folder that is not there, of which nobody thinks otherwise: `TMPDIR`, or `/var/tmp`.
    package static var usualScratch: String {
        let folder = Console.current.variable("TMPDIR") ?? ""
        return (folder.isEmpty ? "/var/tmp" : folder) + "/strata-drill-"
            + Hexadecimal.text(SystemRandom.bytes(8))
    }

    /// Restores a backup into a scratch folder, opens it, makes its index, looks at every row, and throws
    /// it away again. What it came to stands in the audit log and in the list.
    ///
    /// - Parameters:
    ///   - snapshot: The beginning of a backup's name; `nil` for the newest.
    ///   - scratch: An empty folder, or none yet; it needs the room of the whole vault.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: What it came to. It passed where `isWhole` and nothing is damaged.
    /// - Throws: `BackupError`, `AccessError`, `Cancelled`, `VaultError.notEmpty`.
    package func drill(
        _ snapshot: String? = nil, scratch: String, at now: Int64
    ) throws -> BackupReport {
        try trail.attempt(.init(.backupDrill)) { attempt in
            try attempt.begin()
            let report = try inTurn { try tried(snapshot, scratch, at: now) }
            attempt.note(counts: [
                .records: Int64(report.records), .subjects: Int64(report.people),
                .lost: Int64(report.damaged + report.unopened),
            ])
            return report
        }
    }

    private func tried(
        _ snapshot: String?, _ scratch: String, at now: Int64
    ) throws -> BackupReport {
        guard let places = try vault.backupPlaces() else { throw BackupError.noPlace }
        Self.sweepScratch(of: vault)
        let start = ContinuousClock.now
        // As whoever has nothing but the places and the root key.
        let stores = (try ColdStore(places.records), try ColdStore(places.keys))
        let keys = try BackupRepository.open(stores.1, half: .keys, provider: vault.provider)
        let records = try keys.other(stores.0, half: .records)
        let wasThere = access(scratch, F_OK) == 0
        if wasThere, try !VaultFolder(path: scratch).isFree() {
            throw VaultError.notEmpty(path: scratch)
        }
        // Written down first: what a killed process leaves goes with the next opening of the vault.
        try BackupNote.change(vault) { $0.scratch = SystemPath.absolute(scratch) }
        defer {
            Scratch.remove(scratch, keepsFolder: wasThere)
            try? BackupNote.change(vault) { $0.scratch = nil }
        }
        let report: BackupReport
        do {
            let outcome = try BackupRestore(
                records: records, keys: keys, provider: vault.provider
            ) { settings in
                guard settings == vault.configuration.provider else {
                    throw BackupError.otherRoot(places.keys.description)
                }
                return vault.provider
            }.run(
                snapshot, to: .init(folder: scratch), ledger: .file(vault.ledger.path),
                isScratch: true
            ) { _, _ in if meter.isCancelled { throw Cancelled() } }
            var found = try BackupReport.open(outcome, in: scratch, meter: meter) { _ in }
            found.seconds = start.duration(to: .now).seconds
            report = found
        } catch {
            if !(error is Cancelled) {
                try? note(nil, passed: false, start.duration(to: .now).seconds, at: now)
            }
            throw error
        }
        try note(
            report.snapshot, passed: report.isWhole && report.damaged == 0, report.seconds,
            at: now)
        return report
    }

    /// Removes what a drill left that was killed: a whole vault with its keys, in which nobody who is
    /// erased later would be.
    package static func sweepScratch(of vault: Vault) {
        guard let path = try? BackupNote.current(vault).scratch else { return }
        let folder = VaultFolder(path: path)
        // Nothing but what a drill of this vault has made.
        if folder.isBeingRestored || (try? folder.configuration().vault) == vault.id {
            Scratch.remove(path, keepsFolder: false)
        }
        try? BackupNote.change(vault) { $0.scratch = nil }
    }

    private func note(
        _ snapshot: String?, passed: Bool, _ seconds: Double, at now: Int64
    ) throws {
        try BackupNote.change(vault) {
            $0.drilled = now
            $0.drilledSnapshot = snapshot
            $0.drillSeconds = seconds
            $0.drillPassed = passed
        }
    }
}

/// A folder that is thrown away with all that was put there.
private enum Scratch {
    static func remove(_ path: String, keepsFolder: Bool) {
        guard let directory = opendir(path) else { return }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        closedir(directory)
        // What it is known by goes last.
        let known: Set = ["restore", "vault.conf"]
        names.removeAll { $0 == "." || $0 == ".." }
        for name in names.filter({ !known.contains($0) }) + names.filter(known.contains) {
            let place = path + "/" + name
            var status = stat()
            guard lstat(place, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                remove(place, keepsFolder: false)
            } else {
                unlink(place)
            }
        }
        if !keepsFolder { rmdir(path) }
    }
}
