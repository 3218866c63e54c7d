import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Backups: what they hold, what restores, and what never comes back.
@Suite struct BackupTests {
    static func time(_ day: String) -> Int64 { CivilTime(day)?.instant() ?? 0 }
    static let now = time("2026-03-02")

    struct Killed: Error {}

    static func places(_ fixture: VaultFixture) -> (place: String, keys: String) {
        (fixture.inFolder("backups"), fixture.inFolder("elsewhere"))
    }

    static func keeping(_ fixture: VaultFixture, _ vault: Vault) -> BackupKeeping {
        BackupKeeping(vault: vault, policy: fixture.policy)
    }

    /// People, calls, a correction, a joined person, a part that was erased, a do-not-call entry, audio.
    static func prepared(_ engine: VaultFixture.Engine = .sqlite) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(Lists.people, dataset: "people", now: time("2026-01-10"))
        try fixture.bring(
            "手机号,通话时间,通话结果\n13800138001,2026-02-01 10:00:00,接通\n", name: "calls.csv",
            kind: .call, dataset: "calls", now: time("2026-02-02"))
        let recordings = try RecordingFolderFixture(fixture)
        try recordings.add("7_13800138001_20260201100000", seconds: 2)
        try recordings.bring(dataset: "audio")
        try fixture.with { vault in
            let keeping = keeping(fixture, vault)
            let (place, keys) = places(fixture)
            try keeping.set(place: place, keys: keys, storageClass: nil, lockDays: nil)
            try DoNotCall(vault: vault).add(.phone("13700137003"), at: now)
        }
        return fixture
    }

    @discardableResult
    static func create(
        _ fixture: VaultFixture, at time: Int64 = now,
        reached: (Vault.BackupStep) throws -> Void = { _ in }
    ) throws -> BackupKeeping.Made {
        try fixture.with { try keeping(fixture, $0).create(at: time, reached: reached) }
    }

    @discardableResult
    static func restore(
        _ fixture: VaultFixture, _ snapshot: String? = nil, to folder: String = "restored",
        engine: VaultFixture.Engine = .sqlite, ledger: BackupRestore.Ledger? = nil,
        reached: (BackupRestore.Step, Int) throws -> Void = { _, _ in }
    ) throws -> BackupReport {
        var target = BackupRestore.Target(folder: fixture.inFolder(folder))
        if engine == .postgres {
            let servers = try VaultFixture.servers()
            target.records = servers.records
            target.keys = servers.keys
        }
        return try restore(fixture, snapshot, target, ledger, reached: reached)
    }

    static func restore(
        _ fixture: VaultFixture, _ snapshot: String?, _ target: BackupRestore.Target,
        _ ledger: BackupRestore.Ledger? = nil,
        reached: (BackupRestore.Step, Int) throws -> Void = { _, _ in }
    ) throws -> BackupReport {
        let (place, keys) = places(fixture)
        return try BackupRestoring { try fixture.provider($0) }.run(
            from: place, keys: keys, snapshot: snapshot, to: target,
            ledger: ledger ?? .file(fixture.path + "/erasures.ledger"), reached: reached)
    }

    static func with<Result>(
        _ fixture: VaultFixture, _ folder: String, _ body: (Vault) throws -> Result
    ) throws -> Result {
        let vault = try fixture.open(fixture.inFolder(folder))
        defer { try? vault.close() }
        try IndexRenewal(vault: vault).run()
        return try body(vault)
    }

    private static func objects(_ vault: Vault) throws -> Int {
        var count = 0
        try vault.records.read { try $0.objects { _ in count += 1 } }
        return count
    }

    private func entries(_ vault: Vault) throws -> [IndexEntry] {
        var entries: [IndexEntry] = []
        try vault.records.read { try $0.entries { entries.append($0) } }
        return entries.sorted()
    }

    private func exported(_ phone: String, _ fixture: VaultFixture, _ vault: Vault) throws
        -> Set<String>
    {
        try ArchiveTests.exported(
            try #require(try fixture.lookup(vault).find(.phone(phone)).first), fixture, vault)
    }

    // MARK: What comes back

    @Test(
        arguments: VaultFixture.Engine.allCases, VaultFixture.Engine.allCases)
    func whatIsBackedUpComesBackTheSame(
        from: VaultFixture.Engine, to: VaultFixture.Engine
    ) throws {
        let fixture = try Self.prepared(from)
        let (before, digest, values) = try fixture.with { vault in
            let people = try fixture.lookup(vault).find(.phone("13800138001"))
            let other = try fixture.lookup(vault).find(.phone("13900139002"))
            try SubjectChange(vault: vault, policy: fixture.policy).merge(
                try #require(other.first), into: try #require(people.first))
            let made = try Self.keeping(fixture, vault).create(at: Self.now)
            #expect(made.records == 6)
            #expect(made.people == 4)
            #expect(made.archive == nil)
            return (
                try entries(vault), try vault.records.state().digest,
                try exported("13800138001", fixture, vault)
            )
        }
        let report = try Self.restore(fixture, engine: to)
        #expect(report.isWhole && report.damaged == 0 && report.unopened == 0)
        #expect(report.people == 4 && report.records == 6)
        #expect(!report.keptKeys && !report.isLedgerOfBackup)
        #expect(report.entries == before.count)
        try Self.with(fixture, "restored") { (vault: Vault) throws in
            // The index was made anew, and is the one that there was.
            #expect(try entries(vault) == before)
            #expect(try exported("13800138001", fixture, vault) == values)
            #expect(try Self.objects(vault) == 1)
            try vault.checkState()
            #expect(try vault.records.state().digest.sequence >= digest.sequence)
            #expect(try VerifyOperation(vault: vault).run(repair: false).findings.isEmpty)
            // A number of before is given to nobody new.
            #expect(try vault.keyStore.allocate(1) > 1 << 30)
            let acts = try AuditReading(vault).acts(limit: 10)
            #expect(acts.contains { $0.entry.action == "backup.restore" && $0.outcome == "done" })
            #expect(acts.contains { $0.entry.action == "backup.create" })
        }
        // It goes on as any other.
        let again = try fixture.bring(
            "姓名,手机号\n钱多,13810000055\n", name: "more.csv", dataset: "more")
        #expect(again.tally.newSubjects == 1)
    }

    @Test func nothingStandsInTheClear() throws {
        let fixture = try Self.prepared()
        try Self.create(fixture)
        let values = ["13800138001", "王芳", "11010519491231002X", "wangfang77", "people"]
        for place in ["backups", "elsewhere"] {
            let files = FileManager.default.enumerator(atPath: fixture.inFolder(place))
            while let file = files?.nextObject() as? String {
                let path = fixture.inFolder(place) + "/" + file
                guard let bytes = FileManager.default.contents(atPath: path) else { continue }
                for value in values {
                    #expect(bytes.firstRange(of: Data(value.utf8)) == nil, "\(value) in \(file)")
                }
            }
        }
    }

    @Test func aSecondBackupWritesWhatChanged() throws {
        let fixture = try Self.prepared()
        var rows = "姓名,手机号\n"
        for number in 0..<2_000 { rows += "客户,1391\(1_000_000 + number)\n" }
        try fixture.bring(rows, name: "many.csv", dataset: "many")
        let first = try Self.create(fixture)
        let second = try Self.create(fixture, at: Self.now + 60_000_000)
        #expect(second.added < first.added / 5)
        try fixture.bring("姓名,手机号\n李四,13920000000\n", name: "one.csv", dataset: "one")
        let third = try Self.create(fixture, at: Self.now + 120_000_000)
        #expect(third.added < first.added / 5)
        let listing = try fixture.with {
            try Self.keeping(fixture, $0).list(at: Self.now + 180_000_000)
        }
        #expect(listing.backups.map(\.snapshot) == [third, second, first].map(\.snapshot))
        #expect(listing.keyCopies == 3)
        #expect(listing.isDrillDue)
        // Each of them restores by itself.
        for made in [first, third] {
            let report = try Self.restore(fixture, made.snapshot, to: made.snapshot)
            #expect(report.isWhole)
            #expect(report.records == made.records)
            #expect(
                try Self.with(fixture, made.snapshot) {
                    try fixture.lookup($0).find(.phone("13920000000")).count
                } == (made == third ? 1 : 0))
        }
    }

    @Test func drillsLeaveNothingAndAreWrittenDown() throws {
        let fixture = try Self.prepared()
        try Self.create(fixture)
        let scratch = fixture.inFolder("scratch")
        let report = try fixture.with { vault in
            let report = try Self.keeping(fixture, vault).drill(scratch: scratch, at: Self.now)
            let note = try BackupNote.current(vault)
            #expect(note.drillPassed == true && note.drilled == Self.now)
            let act = try AuditReading(vault).acts(limit: 3).last {
                $0.entry.action == "backup.drill"
            }
            #expect(act?.outcome == "done")
            #expect(act?.result?.counts["records"] == 6)
            let listing = try Self.keeping(fixture, vault).list(at: Self.now + 1)
            #expect(!listing.isDrillDue && listing.drillPassed == true)
            let later = Self.now + 91 * 86_400_000_000
            #expect(try Self.keeping(fixture, vault).list(at: later).isDrillDue)
            return report
        }
        #expect(report.isWhole && report.people == 4)
        #expect(!FileManager.default.fileExists(atPath: scratch))
        // Neither does one that fails; a folder that holds something is left alone.
        try FileManager.default.createDirectory(
            atPath: scratch, withIntermediateDirectories: false)
        try Data("mine".utf8).write(to: URL(filePath: scratch + "/mine"))
        try fixture.with { vault in
            #expect(throws: VaultError.notEmpty(path: scratch)) {
                try Self.keeping(fixture, vault).drill(scratch: scratch, at: Self.now)
            }
        }
        #expect(FileManager.default.fileExists(atPath: scratch + "/mine"))
    }

    // MARK: What never comes back

    @Test func whoWasErasedSinceDoesNotComeBack() throws {
        let fixture = try Self.prepared()
        let made = try Self.create(fixture)
        let number = try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try #require(try lookup.find(.phone("13800138001")).first)
            _ = try lookup.erase([person], at: Self.now + 1)
            return person
        }
        let ledger = fixture.path + "/erasures.ledger"
        // Without the ledger nothing is restored.
        #expect(throws: BackupError.noLedger(fixture.inFolder("closed") + "/erasures.ledger")) {
            try Self.restore(fixture, made.snapshot, to: "closed", ledger: .found)
        }
        #expect(throws: VaultError.restoring(path: fixture.inFolder("closed"))) {
            _ = try fixture.open(fixture.inFolder("closed"))
        }
        let report = try Self.restore(fixture, made.snapshot, to: "closed", ledger: .file(ledger))
        #expect(report.people == 3 && report.isWhole)
        #expect(report.since["subject.erase"] == nil)
        try Self.with(fixture, "closed") { (vault: Vault) throws in
            #expect(try fixture.lookup(vault).find(.phone("13800138001")).isEmpty)
            #expect(try vault.keyStore.ring(number) == nil)
            #expect(try vault.records.read { try $0.subject(number) } == nil)
            #expect(try Self.objects(vault) == 0)
        }
        // Whoever says that there is no newer ledger is told what that means.
        let bold = try Self.restore(fixture, made.snapshot, to: "bold", ledger: .ofBackup)
        #expect(bold.isLedgerOfBackup && bold.people == 4)
        // A newer backup knows of it without any ledger, also of the older records.
        try Self.create(fixture, at: Self.now + 60_000_000)
        let newer = try Self.restore(fixture, made.snapshot, to: "newer", ledger: .ofBackup)
        #expect(newer.people == 3)
        try Self.with(fixture, "newer") { (vault: Vault) throws in
            #expect(try fixture.lookup(vault).find(.phone("13800138001")).isEmpty)
            #expect(try vault.keyStore.ring(number) == nil)
        }
        // The log of the newest backup says what was done since the older one.
        #expect(newer.since["subject.erase"] == 1)
    }

    @Test func theLedgerIsNeverReplacedByAnOlderOne() throws {
        let fixture = try Self.prepared()
        let old = fixture.inFolder("old.ledger")
        try FileManager.default.copyItem(atPath: fixture.path + "/erasures.ledger", toPath: old)
        let made = try Self.create(fixture)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(try lookup.find(.phone("13800138001")), at: Self.now + 1)
        }
        try Self.create(fixture, at: Self.now + 60_000_000)
        // The keys of the newest backup know of an entry that this ledger lacks.
        #expect(throws: VaultError.oldLedger) {
            try Self.restore(fixture, made.snapshot, ledger: .file(old))
        }
        // What is no ledger of this vault is refused.
        try Data((0..<400).map { _ in UInt8(7) }).write(to: URL(filePath: old))
        #expect(throws: (any Error).self) {
            try Self.restore(fixture, made.snapshot, to: "other", ledger: .file(old))
        }
        #expect(throws: (any Error).self) { _ = try fixture.open(fixture.inFolder("other")) }
    }

    @Test func aBackupFromBeforeAnEpochStillRestores() throws {
        let fixture = try Self.prepared()
        let made = try Self.create(fixture)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(try lookup.find(.phone("13900139002")), at: Self.now + 1)
        }
        try fixture.with { _ = try $0.sealEpoch(at: Self.now + 2) }
        try Self.create(fixture, at: Self.now + 60_000_000)
        let report = try Self.restore(fixture, made.snapshot)
        #expect(report.people == 3 && report.isWhole)
        try Self.with(fixture, "restored") { (vault: Vault) throws in
            #expect(try fixture.lookup(vault).find(.phone("13800138001")).count == 1)
            #expect(try fixture.lookup(vault).find(.identity("11010519491231002X")).count == 1)
            #expect(try fixture.lookup(vault).find(.phone("13900139002")).isEmpty)
        }
        // Copies of the keys from before it are thrown away.
        let pruned = try fixture.with {
            try Self.keeping(fixture, $0).prune(at: Self.now + 120_000_000)
        }
        #expect(pruned.keyCopies == 1 && pruned.snapshots == 0)
        #expect(try Self.restore(fixture, made.snapshot, to: "after").people == 3)
    }

    @Test func aPartThatWasErasedSinceStaysErased() throws {
        let fixture = try Self.prepared()
        let made = try Self.create(fixture)
        try fixture.with { vault in
            let person = try #require(
                try fixture.lookup(vault).find(.phone("13800138001")).first)
            let erasure = PartErasure(vault: vault)
            let wanted = PartErasure.Wanted(classes: [.contact])
            _ = try erasure.erase(try erasure.plan([person: wanted]), at: Self.now + 1)
        }
        try Self.create(fixture, at: Self.now + 60_000_000)
        let report = try Self.restore(fixture, made.snapshot)
        #expect(report.isWhole)
        try Self.with(fixture, "restored") { (vault: Vault) throws in
            #expect(try fixture.lookup(vault).find(.phone("13800138001")).isEmpty)
            #expect(try fixture.lookup(vault).find(.identity("11010519491231002X")).count == 1)
            #expect(try fixture.lookup(vault).find(.email("lina.8812@example.org")).count == 1)
        }
    }

    // MARK: What is there stays

    @Test(arguments: VaultFixture.Engine.allCases)
    func recordsAloneAreRestoredBesideTheirKeys(engine: VaultFixture.Engine) throws {
        let fixture = try Self.prepared(engine)
        let made = try Self.create(fixture)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(try lookup.find(.phone("13800138001")), at: Self.now + 1)
            try DoNotCall(vault: vault).add(.phone("13900139002"), at: Self.now + 2)
        }
        // Nothing is overwritten.
        #expect(throws: BackupError.occupied(fixture.path)) {
            try Self.restore(fixture, nil, .init(folder: fixture.path), .found)
        }
        try fixture.loseRecords()
        #expect(throws: BackupError.described(fixture.path)) {
            try Self.restore(
                fixture, nil, .init(folder: fixture.path, ledger: fixture.inFolder("l")), .found)
        }
        let report = try Self.restore(fixture, nil, .init(folder: fixture.path), .found)
        #expect(report.keptKeys && report.people == 3 && report.isWhole)
        // What the log has from behind the backup has to be done again.
        #expect(report.since["dnc.add"] == 1 && report.since["subject.erase"] == 1)
        #expect(report.snapshot == made.snapshot)
        try fixture.with { vault in
            #expect(try fixture.lookup(vault).find(.phone("13800138001")).isEmpty)
            #expect(try fixture.lookup(vault).find(.phone("13900139002")).count == 1)
            try vault.checkState()
        }
    }
}
