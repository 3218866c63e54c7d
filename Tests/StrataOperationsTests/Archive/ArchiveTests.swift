import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// The archive: what moves, what stays at hand, what comes back, and what happens in between.
@Suite struct ArchiveTests {
    private static func time(_ day: String) -> Int64 { CivilTime(day)?.instant() ?? 0 }
    /// Contacts are past two years, and before three; the second call is still in use.
    static let now = time("2023-06-01")

    private struct Killed: Error {}

    /// Two people of 2021, one of whom was called lately, and one of 2023.
    static func prepared(_ engine: VaultFixture.Engine = .sqlite) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(
            """
            姓名,手机号,身份证号,地址,银行卡号
            王芳,13810000000,110101199003070038,北京市海淀区中关村大街27号院3号楼1502室,6222021234567890128
            李娜,13810000001,,上海市浦东新区世纪大道100号55层,

            """, dataset: "people", now: time("2021-01-10"))
        try fixture.bring(
            """
            姓名,手机号,地址
            赵敏,13810000002,广州市天河区体育东路116号财富广场东塔3305

            """, dataset: "new", now: time("2023-05-01"))
        try fixture.bring(
            """
            手机号,通话时间,通话结果,备注
            13810000000,2021-02-01 10:00:00,接通,客户问了价格
            13810000001,2021-02-01 10:00:00,拒绝,不要再打

            """, name: "calls.csv", kind: .call, dataset: "calls", now: time("2021-03-01"))
        return fixture
    }

    @discardableResult
    static func run(
        _ fixture: VaultFixture, _ vault: Vault, at time: Int64 = now,
        limits: ArchiveRun.Limits = .init(), reached: (ArchiveRun.Step) throws -> Void = { _ in }
    ) throws -> ArchiveRun.Outcome {
        var run = ArchiveRun(vault: vault, policy: fixture.policy)
        run.limits = limits
        return try run.run(at: time, reached: reached)
    }

    private func keeping(_ fixture: VaultFixture, _ vault: Vault) -> ArchiveKeeping {
        ArchiveKeeping(vault: vault, policy: fixture.policy)
    }

    static func person(_ phone: String, _ fixture: VaultFixture, _ vault: Vault) throws -> Int64 {
        try #require(try fixture.lookup(vault).find(.phone(phone)).first)
    }

    /// The objects of the archive's folder.
    static func objects(_ fixture: VaultFixture, _ ending: String) throws -> [String] {
        let folder = fixture.path + "/archive/segments"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }.sorted()
    }

    /// All values of a person that an export has, by name.
    static func exported(
        _ person: Int64, _ fixture: VaultFixture, _ vault: Vault
    ) throws -> Set<String> {
        var values: Set<String> = []
        try SubjectExport.deliver(
            of: person, in: vault, policy: fixture.policy, language: .en
        ) { export in
            values = Set(export.records.flatMap { $0.fields.map(\.value) })
        }
        return values
    }

    private func rows(_ vault: Vault) throws -> [RecordRow] {
        var rows: [RecordRow] = []
        try vault.records.read { reader in
            try reader.records(after: 0) {
                rows.append($0)
                return true
            }
        }
        return rows
    }

    private func erase(_ wanted: PartErasure.Wanted, of person: Int64, _ vault: Vault) throws {
        let erasure = PartErasure(vault: vault)
        _ = try erasure.erase(try erasure.plan([person: wanted]), at: Self.now)
    }

    // MARK: Moving

    @Test(arguments: VaultFixture.Engine.allCases)
    func whatIsPastItsTimeMovesAndIsStillFound(engine: VaultFixture.Engine) throws {
        let fixture = try Self.prepared(engine)
        try fixture.with(now: Self.now) { vault in
            let before = try rows(vault)
            let outcome = try Self.run(fixture, vault)
            #expect(outcome.records == 4)
            #expect(outcome.segments == 1)
            #expect(outcome.leftOut == 0)
            let after = try rows(vault)
            #expect(after.count == before.count)
            // The one of 2023 is as it was, the others are smaller and say where they are.
            for (old, new) in zip(before, after) {
                #expect(old.revision == new.revision)
                #expect(
                    old.sealed.envelopes.map(\.slot) == new.sealed.envelopes.map(\.slot))
                if new.sealed.archived == nil {
                    #expect(old.sealed.bytes == new.sealed.bytes)
                } else {
                    #expect(
                        new.kind == .call || new.sealed.bytes.count < old.sealed.bytes.count)
                }
            }
            #expect(after.count { $0.sealed.archived == nil } == 1)
            // People are found and joined as ever, and everything still adds up.
            #expect(try fixture.lookup(vault).find(.identity("110101199003070038")).count == 1)
            try vault.checkState()
            // A second run finds nothing to do.
            #expect(try Self.run(fixture, vault).records == 0)
            let verified = try keeping(fixture, vault).verify(.en)
            #expect(verified.isWhole)
            #expect(verified.records == 4)
        }
        // Nothing of it stands in the clear anywhere.
        #expect(
            try fixture.leaks(of: ["13810000000", "王芳", "110101199003070038", "问了价格"]).isEmpty)
        // Whoever comes again is the same person.
        let again = try fixture.bring(
            "姓名,手机号\n王芳,13810000000\n", name: "again.csv", dataset: "again",
            now: Self.now)
        #expect(again.tally.newSubjects == 0)
    }

    @Test func archivedDataIsNeitherShownNorCalledNorPlayed() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in
            try Self.run(fixture, vault)
            let person = try Self.person("13810000000", fixture, vault)
            let view = try fixture.lookup(vault).show(person)
            #expect(view.records.allSatisfy { $0.isArchived })
            #expect(view.records.flatMap(\.fields).allSatisfy { $0.shown == nil })
            #expect(throws: SubjectError.archived) {
                try fixture.lookup(vault, as: .compliance).reveal(
                    person, field: "身份证号", purpose: .compliance, ticket: "T-1")
            }
            let identifier = vault.keys.identifiers.identifier(.subject, person)
            var question = CallCheck.Question(.identifier(identifier), time: Self.now)
            question.purpose = .marketing
            #expect(throws: CallCheckError.noNumber) {
                try CallCheck(vault: vault, policy: fixture.policy).ask(question)
            }
        }
    }

    @Test func aNoOutlivesTheArchive() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in try Self.run(fixture, vault) }
        // She refused in a call that is archived; a new list has her number again.
        try fixture.bring(
            "姓名,手机号\n李娜,13810000001\n", name: "again.csv", dataset: "again", now: Self.now)
        try fixture.with(now: Self.now) { vault in
            var question = CallCheck.Question(.phone("13810000001"), time: Self.now)
            question.purpose = .marketing
            let answers = try CallCheck(vault: vault, policy: fixture.policy).ask(question)
            #expect(answers.allSatisfy { !$0.verdict.mayCall })
            #expect(
                answers.flatMap(\.verdict.against).contains { $0.code.contains("do_not_call") })
        }
    }

    @Test func clocksCountTheSameFromWhatIsLeft() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in
            func report() throws -> LifecycleReport.Outcome {
                try LifecycleReport(
                    vault: vault, policy: fixture.policy, now: Self.time("2024-03-15")
                ).run(meter: WorkMeter())
            }
            let before = try report()
            try Self.run(fixture, vault)
            #expect(try report() == before)
        }
    }

    @Test func whatIsInUseAgainComesBack() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in try Self.run(fixture, vault) }
        try fixture.bring(
            "手机号,通话时间,通话结果\n13810000000,2023-05-31 10:00:00,接通\n", name: "late.csv",
            kind: .call, dataset: "late", now: Self.now)
        try fixture.with(now: Self.now) { vault in
            let outcome = try Self.run(fixture, vault)
            #expect(outcome.broughtBack == 1)
            let person = try Self.person("13810000000", fixture, vault)
            let view = try fixture.lookup(vault).show(person)
            #expect(view.records.first?.isArchived == false)
            let revealed = try fixture.lookup(vault, as: .compliance).reveal(
                person, field: "身份证号", purpose: .compliance, ticket: "T-1")
            #expect(revealed.value == "110101199003070038")
            try vault.checkState()
        }
    }

    @Test func anArchivedRecordingKeepsItsTimeAndItsSound() throws {
        let fixture = try VaultFixture()
        let folder = try RecordingFolderFixture(fixture)
        try folder.add("A7_13812345678_20210201103000", text: "客户想了解产品价格")
        try folder.bring()
        let now = Self.time("2021-07-01")
        try fixture.with(now: now) { vault in
            func report() throws -> LifecycleReport.Outcome {
                try LifecycleReport(
                    vault: vault, policy: fixture.policy, now: Self.time("2022-12-01")
                ).run(meter: WorkMeter())
            }
            let before = try report()
            #expect(try Self.run(fixture, vault, at: now).records == 1)
            #expect(try report() == before)
            // Nor does it come back by itself.
            #expect(try Self.run(fixture, vault, at: now).broughtBack == 0)
            let record = try #require(try rows(vault).first)
            let identifier = vault.keys.identifiers.identifier(.record, record.number)
            let playback = RecordingPlayback(
                vault: vault, policy: fixture.policy, role: .compliance)
            #expect(throws: SubjectError.archived) {
                try playback.open(identifier, purpose: .complaint, ticket: "T-1")
            }
            #expect(try VerifyOperation(vault: vault).run(repair: false).findings.isEmpty)
            #expect(
                try Self.exported(record.subject, fixture, vault).contains("客户想了解产品价格"))
        }
    }

    // MARK: Who asks

    @Test func whoeverAsksGetsWhatIsArchived() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in
            let person = try Self.person("13810000000", fixture, vault)
            let before = try Self.exported(person, fixture, vault)
            #expect(before.contains("6222021234567890128"))
            try Self.run(fixture, vault)
            #expect(try Self.exported(person, fixture, vault) == before)
        }
    }

    // MARK: Destroying

    @Test(arguments: VaultFixture.Engine.allCases)
    func whoIsErasedIsErasedInTheArchive(engine: VaultFixture.Engine) throws {
        let fixture = try Self.prepared(engine)
        try fixture.with(now: Self.now) { vault in
            try Self.run(fixture, vault)
            let person = try Self.person("13810000000", fixture, vault)
            _ = try fixture.lookup(vault).erase([person], at: Self.now)
            #expect(try fixture.lookup(vault).find(.phone("13810000000")).isEmpty)
            // Not in the index either, by anything of theirs.
            #expect(try fixture.lookup(vault).find(.identity("110101199003070038")).isEmpty)
            let keeping = keeping(fixture, vault)
            let bytes = try keeping.list().reduce(0) { $0 + $1.bytes }
            let compacted = try keeping.compact()
            #expect(compacted.rewritten == 1)
            #expect(compacted.records == 2)
            let left = try keeping.list().reduce(0) { $0 + $1.bytes }
            #expect(left < bytes)
            #expect(try keeping.list().map(\.records) == [2])
            #expect(try keeping.verify(.en).isWhole)
            #expect(try keeping.compact().rewritten == 0)
            #expect(try Self.objects(fixture, ".seg").count == 1)
            #expect(try Self.objects(fixture, ".manifest").count == 1)
            // The other one still comes back.
            let other = try Self.person("13810000001", fixture, vault)
            #expect(
                try Self.exported(other, fixture, vault).contains("上海市浦东新区世纪大道100号55层"))
            _ = try fixture.lookup(vault).erase([other], at: Self.now)
            #expect(try keeping.compact().removed == 1)
            #expect(try Self.objects(fixture, "").isEmpty)
            #expect(try keeping.verify(.en).isWhole)
            try vault.checkState()
        }
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func whatIsKeptOfAnArchivedRecordSurvivesAPartialErasure(engine: VaultFixture.Engine) throws {
        let fixture = try Self.prepared(engine)
        try fixture.with(now: Self.now) { vault in
            try Self.run(fixture, vault)
            let person = try Self.person("13810000000", fixture, vault)
            let call = try #require(
                try vault.records.read { try $0.records(of: person) }.first { $0.kind == .call })
            let before = try Self.exported(person, fixture, vault)
            // A record of a class goes, and the rest of the person is sealed anew.
            try erase(.init(records: [call.number]), of: person, vault)
            let after = try Self.exported(person, fixture, vault)
            #expect(after.isSubset(of: before))
            #expect(!after.contains("客户问了价格"))
            #expect(after.contains("6222021234567890128"))
            try vault.checkState()
            #expect(try keeping(fixture, vault).verify(.en).isWhole)
        }
        try fixture.with(now: Self.now) { vault in
            // A class goes: what the archive has of it does not come back with the rest.
            let person = try Self.person("13810000000", fixture, vault)
            try Self.run(fixture, vault)
            try erase(.init(classes: [.identity]), of: person, vault)
            let after = try Self.exported(person, fixture, vault)
            #expect(!after.contains("110101199003070038"))
            #expect(after.contains("6222021234567890128"))
            try vault.checkState()
        }
    }

    @Test func aCorrectionBringsBackWhatItChanges() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in
            try Self.run(fixture, vault)
            let person = try Self.person("13810000000", fixture, vault)
            let changed = try SubjectChange(vault: vault, policy: fixture.policy).correct(
                person, field: "地址", to: "北京市朝阳区建国路88号")
            #expect(changed == 1)
            let values = try Self.exported(person, fixture, vault)
            #expect(values.contains("北京市朝阳区建国路88号"))
            #expect(values.contains("6222021234567890128"))
            // What the archive had of it is nobody's any more; the record goes there again.
            #expect(try keeping(fixture, vault).verify(.en).isWhole)
            #expect(try Self.run(fixture, vault).records == 1)
            #expect(try keeping(fixture, vault).compact().records == 1)
            #expect(try Self.exported(person, fixture, vault) == values)
        }
    }

    @Test func anEpochRenewsWhatArchivedPeopleAreFoundBy() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in
            try Self.run(fixture, vault)
            _ = try vault.sealEpoch(at: Self.now)
        }
        try fixture.with(now: Self.now) { vault in
            let person = try Self.person("13810000000", fixture, vault)
            #expect(
                try Self.exported(person, fixture, vault).contains("6222021234567890128"))
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.findings.isEmpty)
        }
    }

    // MARK: Faults

    fileprivate static func flip(_ path: String, at place: Int) throws {
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[place < 0 ? bytes.count + place : place] ^= 1
        try bytes.write(to: URL(filePath: path))
    }

    @Test(arguments: [0, 12, 400, -40])
    func aFlippedBitIsFoundAndNamedWithWhatItHeld(place: Int) throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in
            try Self.run(fixture, vault)
            let object = try #require(try Self.objects(fixture, ".seg").first)
            try Self.flip(object, at: place)
        }
        try fixture.with(now: Self.now) { vault in
            let found = try keeping(fixture, vault).verify(.en)
            let damage = try #require(found.damages.first)
            #expect(damage.datasets == ["people": 2, "calls": 2])
            #expect(damage.labels["phone"] == 4)
            #expect(damage.labels["cn_resident_id"] == 1)
            #expect(damage.lost == 4)
            // Nobody is told less than there is: an export of it fails, and says which.
            let person = try Self.person("13810000000", fixture, vault)
            if place != 0 {
                #expect(throws: ArchiveError.self) {
                    try Self.exported(person, fixture, vault)
                }
            }
            // What is lost keeps nobody from being erased.
            _ = try fixture.lookup(vault).erase([person], at: Self.now)
            try vault.checkState()
        }
    }

    @Test func aSegmentThatIsGoneIsNamed() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in
            try Self.run(fixture, vault)
            let object = try #require(try Self.objects(fixture, ".seg").first)
            try FileManager.default.removeItem(atPath: object)
        }
        try fixture.with(now: Self.now) { vault in
            let found = try keeping(fixture, vault).verify(.en)
            #expect(found.damages.map(\.lost) == [4])
            #expect(try keeping(fixture, vault).compact().damaged == 1)
            // Partial erasures go on, and say nothing is whole that is not.
            let person = try Self.person("13810000000", fixture, vault)
            try erase(.init(classes: [.identity]), of: person, vault)
            try vault.checkState()
        }
    }

    @Test func whatTheArchiveDoesNotHaveIsNotLostByAPartialErasure() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in
            try Self.run(fixture, vault)
            let person = try Self.person("13810000000", fixture, vault)
            let before = try Self.exported(person, fixture, vault)
            let call = try #require(
                try vault.records.read { try $0.records(of: person) }.first { $0.kind == .call })
            // A disk that is not mounted, then an object that is gone: nothing is decided.
            let archive = fixture.path + "/archive"
            for path in [archive, try #require(try Self.objects(fixture, ".seg").first)] {
                try FileManager.default.moveItem(atPath: path, toPath: fixture.path + "-away")
                vault.archive.forget()
                #expect(throws: ArchiveError.self) {
                    try erase(.init(records: [call.number]), of: person, vault)
                }
                #expect(try vault.erasures().isEmpty)
                try FileManager.default.moveItem(atPath: fixture.path + "-away", toPath: path)
            }
            #expect(try Self.exported(person, fixture, vault) == before)
            try erase(.init(records: [call.number]), of: person, vault)
            #expect(
                try Self.exported(person, fixture, vault).contains("6222021234567890128"))
        }
    }

    @Test func aVaultThatMovesTakesItsArchiveAlong() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in try Self.run(fixture, vault) }
        let elsewhere = fixture.path + "-moved"
        try FileManager.default.moveItem(atPath: fixture.path, toPath: elsewhere)
        let vault = try fixture.open(elsewhere, now: Self.now)
        #expect(try keeping(fixture, vault).verify(.en).isWhole)
        try vault.close()
    }

    @Test func aManifestOfSomebodyElseIsFound() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in
            try Self.run(fixture, vault)
            let manifest = try #require(try Self.objects(fixture, ".manifest").first)
            let text = try String(contentsOfFile: manifest, encoding: .utf8)
            #expect(text.contains("\"cn_resident_id\":1"))
            try text.replacing("\"cn_resident_id\":1", with: "\"cn_resident_id\":0")
                .write(toFile: manifest, atomically: true, encoding: .utf8)
            let found = try keeping(fixture, vault).verify(.en)
            #expect(found.damages.map(\.lost) == [0])
        }
    }

    @Test(arguments: VaultFixture.Engine.allCases, ArchiveRun.Step.allCases)
    func killedAnywhereItGoesOnAndLosesNothing(
        engine: VaultFixture.Engine, step: ArchiveRun.Step
    ) throws {
        let fixture = try Self.prepared(engine)
        var limits = ArchiveRun.Limits()
        limits.page = 1
        limits.records = 3
        let (person, before) = try fixture.with(now: Self.now) { vault in
            let person = try Self.person("13810000000", fixture, vault)
            return (person, try Self.exported(person, fixture, vault))
        }
        let vault = try fixture.open(now: Self.now)
        #expect(throws: Killed.self) {
            try Self.run(fixture, vault, limits: limits) { if $0 == step { throw Killed() } }
        }
        try vault.abandon()
        try fixture.with(now: Self.now) { vault in
            #expect(try Self.exported(person, fixture, vault) == before)
            try Self.run(fixture, vault, limits: limits)
            #expect(try Self.exported(person, fixture, vault) == before)
            let verified = try keeping(fixture, vault).verify(.en)
            #expect(verified.isWhole)
            #expect(verified.records == 4)
            #expect(try Self.objects(fixture, ".seg").count == verified.segments)
            #expect(try Self.run(fixture, vault).records == 0)
            try vault.checkState()
        }
    }

    @Test(arguments: ArchiveKeeping.Step.allCases)
    func aCompactionThatIsKilledLosesNothing(step: ArchiveKeeping.Step) throws {
        let fixture = try Self.prepared()
        let vault = try fixture.open(now: Self.now)
        try Self.run(fixture, vault)
        let person = try Self.person("13810000000", fixture, vault)
        let other = try Self.person("13810000001", fixture, vault)
        let before = try Self.exported(other, fixture, vault)
        _ = try fixture.lookup(vault).erase([person], at: Self.now)
        #expect(throws: Killed.self) {
            try keeping(fixture, vault).compact { if $0 == step { throw Killed() } }
        }
        try vault.abandon()
        try fixture.with(now: Self.now) { vault in
            #expect(try Self.exported(other, fixture, vault) == before)
            _ = try keeping(fixture, vault).compact()
            #expect(try Self.exported(other, fixture, vault) == before)
            #expect(try keeping(fixture, vault).verify(.en).isWhole)
            #expect(try Self.objects(fixture, ".seg").count == 1)
            #expect(try Self.objects(fixture, ".manifest").count == 1)
        }
    }

    @Test func aBucketThatLiesTakesNothingOutOfTheStore() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { (vault: Vault) throws -> Void in
            #expect(throws: ArchiveError.self) {
                try Self.run(fixture, vault) { step in
                    guard step == .written else { return }
                    let object = try #require(try Self.objects(fixture, ".seg").first)
                    try Self.flip(object, at: 30)
                }
            }
            #expect(try rows(vault).allSatisfy { $0.sealed.archived == nil })
            // The next run writes it anew, and leaves nothing of the first.
            #expect(try Self.run(fixture, vault).records == 4)
            #expect(try Self.objects(fixture, ".seg").count == 1)
            #expect(try keeping(fixture, vault).verify(.en).isWhole)
        }
    }

    @Test func aFullDiskTakesNothingOutOfTheStore() throws {
        let fixture = try Self.prepared()
        try fixture.with(now: Self.now) { vault in
            // A folder that cannot be made is a disk that takes nothing.
            try ArchiveKeeping(vault: vault, policy: fixture.policy).set(
                place: "/proc/strata", storageClass: nil, lockDays: nil)
            #expect(throws: ArchiveError.self) { try Self.run(fixture, vault) }
            #expect(try rows(vault).allSatisfy { $0.sealed.archived == nil })
            try ArchiveKeeping(vault: vault, policy: fixture.policy).set(
                place: nil, storageClass: nil, lockDays: nil)
        }
    }
}
