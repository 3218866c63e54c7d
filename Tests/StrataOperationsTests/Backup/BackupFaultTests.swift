import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Backups that are cut off, damaged, exchanged, or thrown away.
@Suite struct BackupFaultTests {
    private typealias Basic = BackupTests
    private static let now = BackupTests.now

    /// The objects of a place, by path.
    private static func objects(_ fixture: VaultFixture, _ place: String, _ folder: String)
        -> [String]
    {
        let files = FileManager.default.enumerator(atPath: fixture.inFolder(place) + "/" + folder)
        var found: [String] = []
        while let file = files?.nextObject() as? String {
            let path = fixture.inFolder(place) + "/" + folder + "/" + file
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
                !isFolder.boolValue
            {
                found.append(path)
            }
        }
        return found.sorted()
    }

    private static func flip(_ path: String, at place: Int? = nil) throws {
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[place ?? bytes.count / 2] ^= 1
        try bytes.write(to: URL(filePath: path))
    }

    private static func verify(_ fixture: VaultFixture) throws -> BackupKeeping.Verified {
        try fixture.with { try Basic.keeping(fixture, $0).verify(.en) }
    }

    // MARK: Kills

    @Test(arguments: VaultFixture.Engine.allCases)
    func aKilledBackupIsNoneAndTheNextIsWhole(engine: VaultFixture.Engine) throws {
        let fixture = try Basic.prepared(engine)
        for step in Vault.BackupStep.allCases {
            let before = Self.objects(fixture, "backups", "snapshots").count
            let vault = try fixture.open()
            #expect(throws: Basic.Killed.self) {
                try Basic.keeping(fixture, vault).create(at: Self.now) {
                    if $0 == step { throw Basic.Killed() }
                }
            }
            try vault.abandon()
            let after = Self.objects(fixture, "backups", "snapshots").count
            #expect(after == before + (step == .kept ? 1 : 0), "\(step)")
            #expect(try Self.verify(fixture).isWhole, "\(step)")
        }
        let made = try Basic.create(fixture)
        let report = try Basic.restore(fixture, made.snapshot)
        #expect(report.isWhole && report.people == 4)
        // What the killed ones left is no part of anything, and goes.
        let pruned = try fixture.with { try Basic.keeping(fixture, $0).prune(at: Self.now + 1) }
        #expect(pruned.snapshots == 0)
        #expect(try Self.verify(fixture).isWhole)
        #expect(try Basic.restore(fixture, made.snapshot, to: "again").isWhole)
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func aKilledRestoreIsClosedAndGoesOn(engine: VaultFixture.Engine) throws {
        let fixture = try Basic.prepared()
        var rows = "姓名,手机号\n"
        for number in 0..<600 { rows += "客户,1391\(1_000_000 + number)\n" }
        try fixture.bring(rows, name: "many.csv", dataset: "many")
        let made = try Basic.create(fixture)
        // Cut off at every place that it comes to, and then gone on with.
        var kills = 0
        while kills < 100 {
            var target = BackupRestore.Target(folder: fixture.inFolder("restored\(kills)"))
            if engine == .postgres {
                let servers = try VaultFixture.servers()
                target.records = servers.records
                target.keys = servers.keys
            }
            var count = 0
            do {
                _ = try Basic.restore(fixture, made.snapshot, target) { _, _ in
                    count += 1
                    if count > kills { throw Basic.Killed() }
                }
                break
            } catch is Basic.Killed {}
            #expect(throws: VaultError.restoring(path: target.folder)) {
                _ = try fixture.open(target.folder)
            }
            let report = try Basic.restore(fixture, made.snapshot, target)
            #expect(report.isWhole && report.people == 604 && report.records == made.records)
            try Basic.with(fixture, "restored\(kills)") { (vault: Vault) throws in
                try vault.checkState()
                #expect(try fixture.lookup(vault).find(.phone("13800138001")).count == 1)
            }
            kills += 1
        }
        #expect(kills > 20)
    }

    @Test func anotherBackupIsNotMixedIn() throws {
        let fixture = try Basic.prepared()
        let first = try Basic.create(fixture)
        try fixture.bring("姓名,手机号\n李四,13920000000\n", name: "one.csv", dataset: "one")
        let second = try Basic.create(fixture, at: Self.now + 60_000_000)
        #expect(throws: Basic.Killed.self) {
            try Basic.restore(fixture, first.snapshot) { step, _ in
                if step == .files { throw Basic.Killed() }
            }
        }
        #expect(throws: BackupError.otherRestore(fixture.inFolder("restored"))) {
            try Basic.restore(fixture, second.snapshot)
        }
        // What was begun is gone on with, though there is a newer one by now.
        let report = try Basic.restore(fixture)
        #expect(report.isWhole && report.snapshot == first.snapshot)
        // Nor anything else that is there.
        try FileManager.default.createDirectory(
            atPath: fixture.inFolder("full"), withIntermediateDirectories: false)
        try Data().write(to: URL(filePath: fixture.inFolder("full") + "/mine"))
        #expect(throws: VaultError.notEmpty(path: fixture.inFolder("full"))) {
            try Basic.restore(fixture, to: "full")
        }
        #expect(throws: BackupError.occupied(fixture.inFolder("restored"))) {
            try Basic.restore(fixture)
        }
    }

    /// Killed before it wrote down what it is about to do, it left a lock and half a plan.
    @Test func aRestoreThatHadHardlyBegunIsBegunAgain() throws {
        let fixture = try Basic.prepared()
        try Basic.create(fixture)
        let folder = fixture.inFolder("restored")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
        for name in ["lock", "restore.new"] {
            try Data("snap".utf8).write(to: URL(filePath: folder + "/" + name))
        }
        #expect(try Basic.restore(fixture).isWhole)
    }

    @Test func whatWasDoneSinceIsSaidAlsoBehindAKill() throws {
        let fixture = try Basic.prepared()
        let made = try Basic.create(fixture)
        try fixture.with {
            try DoNotCall(vault: $0).add(.phone("13900139002"), at: Self.now + 1)
        }
        try Basic.create(fixture, at: Self.now + 60_000_000)
        let (place, keys) = Basic.places(fixture)
        let meter = WorkMeter()
        let target = BackupRestore.Target(folder: fixture.inFolder("restored"))
        // Stopped when all is there, and before the index is.
        #expect(throws: Cancelled.self) {
            _ = try BackupRestoring(meter: meter) { try fixture.provider($0) }.run(
                from: place, keys: keys, snapshot: made.snapshot, to: target,
                ledger: .file(fixture.path + "/erasures.ledger")
            ) { step, _ in if step == .described { meter.cancel() } }
        }
        #expect(throws: VaultError.restoring(path: target.folder)) {
            _ = try fixture.open(target.folder)
        }
        // The ledger is there by now, and found.
        let report = try Basic.restore(fixture, made.snapshot, target, .found)
        #expect(report.isWhole && report.since["dnc.add"] == 1)
        try Basic.with(fixture, "restored") { (vault: Vault) throws in
            #expect(try fixture.lookup(vault).find(.phone("13800138001")).count == 1)
            #expect(try fixture.lookup(vault).find(.phone("13700137003")).count == 1)
            // Nobody who tries a copy out writes among the backups of the vault itself.
            #expect(vault.configuration.backup.isEmpty)
        }
    }

    @Test func whatIsDoneWhileABackupIsMadeIsSaid() throws {
        let fixture = try Basic.prepared()
        let made = try fixture.with { vault in
            try Basic.keeping(fixture, vault).create(at: Self.now) { step in
                guard step == .files else { return }
                try DoNotCall(vault: vault).add(.phone("13900139002"), at: Self.now + 1)
            }
        }
        #expect(try Basic.restore(fixture, made.snapshot).since["dnc.add"] == 1)
    }

    @Test func whatAnErasureOfAPartKeepsIsInTheBackupThatItFellInto() throws {
        let fixture = try Basic.prepared()
        var isErased = false
        let made = try fixture.with { vault in
            let person = try #require(
                try fixture.lookup(vault).find(.phone("13800138001")).first)
            return try Basic.keeping(fixture, vault).create(at: Self.now) { step in
                guard step == .files, !isErased else { return }
                isErased = true
                // A list is taken back: what is kept of its people is sealed anew.
                let erasure = PartErasure(vault: vault)
                let records = try vault.records.read { try $0.records(of: person) }
                let wanted = PartErasure.Wanted(records: [records[1].number])
                _ = try erasure.erase(try erasure.plan([person: wanted]), at: Self.now + 1)
            }
        }
        let report = try Basic.restore(fixture, made.snapshot)
        #expect(report.isWhole && report.unopened == 0)
        try Basic.with(fixture, "restored") { (vault: Vault) throws in
            let values = try ArchiveTests.exported(
                try #require(try fixture.lookup(vault).find(.phone("13800138001")).first),
                fixture, vault)
            #expect(values.contains("13800138001"))
            #expect(values.contains("wangfang77@example.org"))
        }
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func newTierKeysAndLateCopiesOfKeysRestore(engine: VaultFixture.Engine) throws {
        let fixture = try Basic.prepared(engine)
        let made = try Basic.create(fixture)
        // Keys that are copied alone have seen more of the log than any backup of it.
        try fixture.with { _ = try KeyRotation.tierKeys(of: $0, at: Self.now + 1) }
        try fixture.with { _ = try KeyRotation.root(of: $0) }
        let copies = Self.objects(fixture, "elsewhere", "snapshots").count
        #expect(copies == 2)
        let report = try Basic.restore(fixture, made.snapshot)
        #expect(report.isWhole && report.people == 4 && report.unopened == 0)
        try Basic.with(fixture, "restored") { (vault: Vault) throws in
            #expect(try fixture.lookup(vault).find(.phone("13800138001")).count == 1)
            let acts = try AuditReading(vault).acts(limit: 5)
            #expect(acts.contains { $0.entry.action == "backup.restore" })
        }
        try Basic.create(fixture, at: Self.now + 60_000_000)
        #expect(try Basic.restore(fixture, to: "newest").isWhole)
    }

    @Test func aRootKeyIsNotDestroyedBeforeItsCopiesAreRenewed() throws {
        let fixture = try Basic.prepared()
        try Basic.create(fixture)
        let (_, keys) = Basic.places(fixture)
        try FileManager.default.moveItem(atPath: keys, toPath: keys + ".away")
        let vault = try fixture.open()
        #expect(throws: BackupError.keysBehind(keys)) { _ = try vault.sealEpoch(at: Self.now + 1) }
        try vault.abandon()
        // An empty folder is no repository, and none is begun there.
        try FileManager.default.createDirectory(
            atPath: keys, withIntermediateDirectories: false)
        try fixture.with { vault in
            #expect(throws: BackupError.noRepository(keys)) {
                try Basic.keeping(fixture, vault).create(at: Self.now)
            }
        }
        try FileManager.default.removeItem(atPath: keys)
        try FileManager.default.moveItem(atPath: keys + ".away", toPath: keys)
        try fixture.with { _ = try $0.sealEpoch(at: Self.now + 2) }
        #expect(try Basic.restore(fixture).isWhole)
    }

    @Test(arguments: ["backups", "elsewhere"])
    func whatIsDamagedIsWrittenAgain(place: String) throws {
        let fixture = try Basic.prepared()
        _ = try Basic.create(fixture)
        // A flipped bit is found by reading all of it, a missing pack on opening.
        try Self.flip(try #require(Self.objects(fixture, place, "packs").first))
        #expect(try !Self.verify(fixture).isWhole)
        let second = try Basic.create(fixture, at: Self.now + 1)
        #expect(try Self.verify(fixture).broken.allSatisfy { $0 < second.keys })
        #expect(try Basic.restore(fixture, second.snapshot, to: "second").isWhole)
        for pack in Self.objects(fixture, place, "packs") {
            try FileManager.default.removeItem(atPath: pack)
        }
        let third = try Basic.create(fixture, at: Self.now + 2)
        #expect(try Basic.restore(fixture, third.snapshot, to: "third").isWhole)
        // An index can go altogether: packs say themselves what they hold.
        for index in Self.objects(fixture, place, "index") { try Self.flip(index) }
        #expect(try Basic.restore(fixture, third.snapshot, to: "again").isWhole)
        _ = try fixture.with { try Basic.keeping(fixture, $0).prune(at: Self.now + 3) }
        // Found once, and mended by that; what the first backup alone had is gone.
        #expect(try !Self.verify(fixture).damages.isEmpty)
        #expect(try Self.verify(fixture).damages.isEmpty)
        #expect(try Basic.restore(fixture, third.snapshot, to: "pruned").isWhole)
        // And one header of two.
        try Self.flip(fixture.inFolder(place) + "/strata-backup", at: 3)
        #expect(try Basic.restore(fixture, third.snapshot, to: "header").isWhole)
    }

    /// The files of audio of a vault's folder, with what is in them.
    private static func audio(_ folder: String) throws -> [String: Data] {
        var found: [String: Data] = [:]
        let files = FileManager.default.enumerator(atPath: folder + "/objects")
        while let file = files?.nextObject() as? String {
            let path = folder + "/objects/" + file
            if file.contains("/") { found[file] = try Data(contentsOf: URL(filePath: path)) }
        }
        return found
    }

    @Test func lostAudioIsWrittenAgainAndNothingGoesThatMayBeNeeded() throws {
        let fixture = try Basic.prepared()
        let first = try Basic.create(fixture)
        let packs = Self.objects(fixture, "backups", "packs")
        let recordings = try RecordingFolderFixture(fixture)
        try FileManager.default.removeItem(atPath: recordings.path)
        let more = try RecordingFolderFixture(fixture)
        try more.add("7_13900139002_20260202100000", seconds: 1, seed: 9)
        try more.bring(dataset: "more")
        _ = try Basic.create(fixture, at: Self.now + 1)
        // The list of files is a new one; what the first of them is made of goes.
        for pack in packs { try FileManager.default.removeItem(atPath: pack) }
        let third = try Basic.create(fixture, at: Self.now + 2)
        #expect(try Basic.restore(fixture, third.snapshot).isWhole)
        let own = try Self.audio(fixture.path)
        #expect(own.count == 2)
        #expect(try Self.audio(fixture.inFolder("restored")) == own)
        // What the first one rests on is not known any more: nothing is thrown away for that.
        let damaged = try Self.verify(fixture).broken
        let pruned = try fixture.with { try Basic.keeping(fixture, $0).prune(at: Self.now + 3) }
        #expect(pruned.isHeldUp == damaged.contains(first.snapshot))
        #expect(try Basic.restore(fixture, third.snapshot, to: "again").isWhole)
    }

    @Test func aDamagedNewestBackupKeepsNoOlderOneFromRestoring() throws {
        let fixture = try Basic.prepared()
        let first = try Basic.create(fixture)
        try fixture.bring("姓名,手机号\n李四,13920000000\n", name: "one.csv", dataset: "one")
        _ = try Basic.create(fixture, at: Self.now + 60_000_000)
        for place in ["backups", "elsewhere"] {
            try Self.flip(try #require(Self.objects(fixture, place, "snapshots").last))
        }
        let report = try Basic.restore(fixture)
        #expect(report.isWhole && report.snapshot == first.snapshot)
        let listing = try fixture.with { try Basic.keeping(fixture, $0).list(at: Self.now) }
        #expect(listing.damaged.count == 1 && listing.backups.count == 1)
        // And the next one is made, and one that does not open goes.
        let third = try Basic.create(fixture, at: Self.now + 120_000_000)
        _ = try fixture.with { try Basic.keeping(fixture, $0).prune(at: Self.now + 130_000_000) }
        #expect(try Self.verify(fixture).isWhole)
        #expect(try Basic.restore(fixture, to: "third").snapshot == third.snapshot)
    }

    @Test func sharesThatWereGivenUpDoNotComeBack() throws {
        let fixture = try Basic.prepared()
        func split(_ set: inout [UInt8]) throws {
            set = try fixture.with { vault in
                try vault.splitRecovery(into: 3, needed: 2, at: Self.now) { _ in }.set
            }
        }
        var former: [UInt8] = []
        var present: [UInt8] = []
        try split(&former)
        let made = try Basic.create(fixture)
        #expect(try !Basic.restore(fixture, made.snapshot, to: "same").isRecoveryEnded)
        try split(&present)
        #expect(former != present)
        try Basic.create(fixture, at: Self.now + 1)
        let report = try Basic.restore(fixture, made.snapshot)
        #expect(report.isRecoveryEnded)
        try Basic.with(fixture, "restored") { (vault: Vault) throws in
            #expect(try vault.recoveryPlan()?.isInForce != true)
            #expect(throws: RecoveryError.noShares) { _ = try vault.recoveryBundle() }
        }
    }

    @Test func aWrongPlaceOnceIsMadeUpForByTheNextCall() throws {
        let fixture = try Basic.prepared()
        try Basic.create(fixture)
        let (_, keys) = Basic.places(fixture)
        try FileManager.default.moveItem(atPath: keys, toPath: keys + ".away")
        try fixture.with { (vault: Vault) throws in
            // Before anything is changed.
            let former = try vault.provider.currentVersion()
            #expect(throws: BackupError.noRepository(keys)) { _ = try vault.rotateRoot() }
            #expect(try vault.provider.currentVersion() == former)
        }
        try FileManager.default.moveItem(atPath: keys + ".away", toPath: keys)
        // As whoever changed a passphrase, and calls it again with the new one.
        let finished = try fixture.with { vault in
            _ = try vault.rotateRoot()
            return try vault.finishRotation()
        }
        #expect(finished == nil)
        #expect(try Basic.restore(fixture).isWhole)
        try fixture.with { _ = try $0.sealEpoch(at: Self.now + 1) }
        #expect(try Basic.restore(fixture, to: "sealed").isWhole)
        // Of an epoch one copy stays, without the root keys of before.
        let pruned = try fixture.with { try Basic.keeping(fixture, $0).prune(at: Self.now + 2) }
        #expect(pruned.keyCopies >= 1)
        #expect(try Basic.restore(fixture, to: "pruned").isWhole)
    }

    @Test func whatAKilledDrillLeavesGoesWithTheNextOpening() throws {
        let fixture = try Basic.prepared()
        try Basic.create(fixture)
        let scratch = fixture.inFolder("scratch")
        _ = try Basic.restore(fixture, to: "scratch")
        try fixture.with { try BackupNote.change($0) { $0.scratch = scratch } }
        try fixture.with { BackupKeeping.sweepScratch(of: $0) }
        #expect(!FileManager.default.fileExists(atPath: scratch))
        // Nothing else is taken for one.
        try FileManager.default.createDirectory(
            atPath: scratch, withIntermediateDirectories: false)
        try fixture.with { try BackupNote.change($0) { $0.scratch = scratch } }
        try fixture.with { BackupKeeping.sweepScratch(of: $0) }
        #expect(FileManager.default.fileExists(atPath: scratch))
    }

    @Test func aDatabaseThatHoldsRecordsIsNotTakenForTheRestoredOne() throws {
        let fixture = try Basic.prepared()
        let first = try Basic.create(fixture)
        let servers = try VaultFixture.servers()
        var target = BackupRestore.Target(folder: fixture.inFolder("one"))
        target.records = servers.records
        target.keys = servers.keys
        #expect(try Basic.restore(fixture, first.snapshot, target).isWhole)
        let second = try Basic.create(fixture, at: Self.now + 1)
        target.folder = fixture.inFolder("two")
        #expect(throws: BackupError.occupied(target.folder)) {
            try Basic.restore(fixture, second.snapshot, target)
        }
    }

    @Test func asksBeforeASecretGoesToAServer() throws {
        let fixture = try Basic.prepared()
        try Basic.create(fixture)
        let (place, keys) = Basic.places(fixture)
        for name in ["strata-backup", "strata-backup-2"] {
            let path = keys + "/" + name
            let text = try String(contentsOfFile: path, encoding: .utf8)
                .replacing("provider = passphrase", with: "provider = transit")
            try (text + "provider.address = https://evil.example\n").write(
                toFile: path, atomically: true, encoding: .utf8)
        }
        for own in [nil, "https://own.example"] {
            #expect(throws: BackupError.rootPlace("https://evil.example")) {
                _ = try BackupRestoring(rootPlace: own) { _ in
                    Issue.record("a secret was asked for")
                    throw Basic.Killed()
                }.run(
                    from: place, keys: keys, snapshot: nil,
                    to: .init(folder: fixture.inFolder("restored")), ledger: .ofBackup)
            }
        }
    }

    // MARK: Damage

    @Test(arguments: ["packs", "index", "snapshots"], ["backups", "elsewhere"])
    func oneFlippedBitIsFound(_ what: String, _ place: String) throws {
        let fixture = try Basic.prepared()
        let made = try Basic.create(fixture)
        #expect(try Self.verify(fixture).isWhole)
        for path in Self.objects(fixture, place, what) {
            let whole = try Data(contentsOf: URL(filePath: path))
            try Self.flip(path)
            // An index can be made of what packs say, and is.
            let isLost = what != "index"
            let found = try Self.verify(fixture)
            #expect(!found.damages.isEmpty || !found.broken.isEmpty)
            #expect(!found.broken.isEmpty == isLost)
            guard isLost else {
                #expect(try Basic.restore(fixture, made.snapshot, to: UUID().uuidString).isWhole)
                continue
            }
            #expect(throws: BackupError.self) {
                try Basic.restore(fixture, made.snapshot, to: UUID().uuidString)
            }
            // One that is missing is, too.
            try? FileManager.default.removeItem(atPath: path)
            #expect(throws: BackupError.self) {
                try Basic.restore(fixture, made.snapshot, to: UUID().uuidString)
            }
            if what == "packs" { #expect(try !Self.verify(fixture).isWhole) }
            try whole.write(to: URL(filePath: path))
        }
        // What was found damaged counts no more; what comes next is whole.
        try Basic.create(fixture, at: Self.now + 1)
        #expect(try Basic.restore(fixture).isWhole)
        // A drill says so, too, and it is written down.
        for pack in Self.objects(fixture, place, "packs") { try Self.flip(pack) }
        try fixture.with { (vault: Vault) throws in
            #expect(throws: BackupError.self) {
                try Basic.keeping(fixture, vault).drill(
                    scratch: fixture.inFolder("scratch"), at: Self.now)
            }
            #expect(try BackupNote.current(vault).drillPassed == false)
            #expect(!FileManager.default.fileExists(atPath: fixture.inFolder("scratch")))
        }
    }

    @Test func packsAreNotExchanged() throws {
        let fixture = try Basic.prepared()
        let first = try Basic.create(fixture)
        try fixture.bring("姓名,手机号\n李四,13920000000\n", name: "one.csv", dataset: "one")
        _ = try Basic.create(fixture, at: Self.now + 60_000_000)
        let packs = Self.objects(fixture, "backups", "packs")
        try #require(packs.count >= 2)
        let bytes = try packs.map { try Data(contentsOf: URL(filePath: $0)) }
        try bytes[1].write(to: URL(filePath: packs[0]))
        try bytes[0].write(to: URL(filePath: packs[1]))
        #expect(throws: BackupError.self) { try Basic.restore(fixture, first.snapshot) }
        #expect(try !Self.verify(fixture).isWhole)
        // Nor snapshots: each opens under its own name alone.
        let names = Self.objects(fixture, "backups", "snapshots")
        let snapshots = try names.map { try Data(contentsOf: URL(filePath: $0)) }
        try snapshots[1].write(to: URL(filePath: names[0]))
        #expect(throws: BackupError.self) { try Basic.restore(fixture, first.snapshot, to: "b") }
    }

    // MARK: Wrong places and wrong keys

    @Test func placesThatAreNoneAreRefused() throws {
        let fixture = try Basic.prepared()
        let other = try Basic.prepared()
        let (place, keys) = Basic.places(fixture)
        func set(_ place: String, _ keys: String, _ fixture: VaultFixture) throws {
            try fixture.with {
                try Basic.keeping(fixture, $0).set(
                    place: place, keys: keys, storageClass: nil, lockDays: nil)
            }
        }
        let former = try fixture.with { $0.configuration.backup }
        for (one, two) in [
            (place, place), (place, place + "/keys"), (place + "/records", place),
            (fixture.path + "/backups", keys), (place, fixture.path), (place, fixture.folder.path),
            ("backups", keys), (place, "s3:http://elsewhere.example/bucket"),
            ("s3:https://a.example/bucket/one", "s3:https://a.example/bucket/two"),
            ("", keys),
        ] {
            #expect(throws: BackupError.self, "\(one) \(two)") { try set(one, two, fixture) }
        }
        // Those of another vault, and exchanged.
        let (theirs, theirKeys) = Basic.places(other)
        #expect(throws: BackupError.otherVault(theirs)) { try set(theirs, theirKeys, fixture) }
        #expect(throws: BackupError.otherHalf(keys)) { try set(keys, place, fixture) }
        #expect(try fixture.with { $0.configuration.backup } == former)
        try Basic.create(fixture)
        let target = BackupRestore.Target(folder: fixture.inFolder("restored"))
        func restore(_ place: String, _ keys: String) throws {
            _ = try BackupRestoring { try fixture.provider($0) }.run(
                from: place, keys: keys, snapshot: nil, to: target, ledger: .ofBackup)
        }
        #expect(throws: BackupError.otherHalf(place)) { try restore(keys, place) }
        #expect(throws: BackupError.noRepository(fixture.inFolder("none"))) {
            try restore(place, fixture.inFolder("none"))
        }
        // Halves of two vaults, and another passphrase.
        #expect(throws: (any Error).self) { try restore(theirs, keys) }
        #expect(throws: BackupError.otherRoot(keys)) {
            _ = try BackupRestoring { _ in try fixture.newProvider() }.run(
                from: place, keys: keys, snapshot: nil, to: target, ledger: .ofBackup)
        }
        #expect(throws: BackupError.noSnapshot("2027")) {
            _ = try BackupRestoring { try fixture.provider($0) }.run(
                from: place, keys: keys, snapshot: "2027", to: target, ledger: .ofBackup)
        }
        #expect(!FileManager.default.fileExists(atPath: target.folder))
        let fresh = try VaultFixture()
        try fresh.with { vault in
            #expect(throws: BackupError.noPlace) {
                try Basic.keeping(fresh, vault).create(at: Self.now)
            }
        }
    }

    @Test func theNewRootKeyOpensThem() throws {
        let fixture = try Basic.prepared()
        let made = try Basic.create(fixture)
        // Behind an epoch the former root version is gone: what comes next has the new one.
        try fixture.with { _ = try $0.sealEpoch(at: Self.now + 1) }
        try Basic.create(fixture, at: Self.now + 2)
        #expect(try Basic.restore(fixture, made.snapshot).isWhole)
    }

    // MARK: Throwing away

    @Test func whatIsThrownAwayIsGoneAndTheRestRestores() throws {
        let fixture = try Basic.prepared()
        let day: Int64 = 86_400_000_000
        var made: [BackupKeeping.Made] = []
        for number in 0..<5 {
            try fixture.bring(
                "姓名,手机号\n客户,139300000\(10 + number)\n", name: "\(number).csv",
                dataset: "d\(number)")
            made.append(try Basic.create(fixture, at: Self.now + Int64(number) * 20 * day))
        }
        let ring = try fixture.with { vault in
            try #require(try fixture.lookup(vault).find(.phone("13930000012")).first)
        }
        let before = Self.objects(fixture, "elsewhere", "packs")
        // Killed at each step, and then through.
        for step in BackupRepository.PruneStep.allCases {
            let vault = try fixture.open()
            do {
                _ = try Basic.keeping(fixture, vault).prune(at: Self.now + 81 * day) {
                    if $0 == step { throw Basic.Killed() }
                }
            } catch is Basic.Killed {}
            try vault.abandon()
            #expect(try Self.verify(fixture).isWhole, "\(step)")
        }
        _ = try fixture.with {
            try Basic.keeping(fixture, $0).prune(at: Self.now + 81 * day)
        }
        let listing = try fixture.with {
            try Basic.keeping(fixture, $0).list(at: Self.now + 81 * day)
        }
        // One of each day of thirty, one of each month before, and the newest; of the keys the newest alone.
        #expect(listing.backups.map(\.snapshot) == [4, 3, 2, 0].map { made[$0].snapshot })
        #expect(listing.keyCopies == 1)
        #expect(listing.backups.map(\.keys) == [made[4].keys, nil, nil, nil])
        // No pack of before is left that had what only the older copies had.
        let after = Self.objects(fixture, "elsewhere", "packs")
        #expect(Set(after).isDisjoint(with: before) || after.count < before.count)
        for (number, expected) in [(4, 9), (2, 7), (0, 5)] {
            let name = made[number].snapshot
            let report = try Basic.restore(fixture, name, to: name)
            #expect(report.isWhole && report.people == expected)
        }
        #expect(throws: BackupError.noSnapshot(made[1].snapshot)) {
            try Basic.restore(fixture, made[1].snapshot, to: "gone")
        }
        #expect(ring > 0)
    }

    @Test func keysOfTheErasedLeaveTheirPlace() throws {
        let fixture = try Basic.prepared()
        try Basic.create(fixture)
        let before = Set(Self.objects(fixture, "elsewhere", "packs"))
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(try lookup.find(.phone("13800138001")), at: Self.now + 1)
        }
        let day: Int64 = 86_400_000_000
        try Basic.create(fixture, at: Self.now + day)
        // Within the time for which the policy keeps copies of keys nothing goes,
        var pruned = try fixture.with { try Basic.keeping(fixture, $0).prune(at: Self.now + day) }
        #expect(pruned.keyCopies == 0)
        // and behind it every pack that had one of those keys.
        pruned = try fixture.with { try Basic.keeping(fixture, $0).prune(at: Self.now + 8 * day) }
        #expect(pruned.keyCopies == 1)
        #expect(before.isDisjoint(with: Self.objects(fixture, "elsewhere", "packs")))
        #expect(try Basic.restore(fixture).people == 3)
    }
}
