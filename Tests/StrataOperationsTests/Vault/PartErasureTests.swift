import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Classes and records of people who stay are erased beyond recovery, by command and by what takes
/// lists back, in files and on a server.
@Suite struct PartErasureTests {
    private static let calls = """
        手机号,通话时间,通话结果,备注
        13800138001,2026-01-05 10:00:00,接通,客户要求下周二再联系
        13900139002,2026-01-05 11:00:00,接通,本周末到店看样品

        """

    private func filled(_ engine: VaultFixture.Engine) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(Lists.people, into: "kept")
        try fixture.bring(
            """
            姓名,手机号,邮箱
            王芳,13800138001,second.mail@example.org
            赵六,13600136006,zhao6@example.org

            """, into: "sold list", name: "sold.csv")
        try fixture.bring(Self.calls, name: "calls.csv", kind: .call, dataset: "calls")
        return fixture
    }

    private func wang(_ fixture: VaultFixture, _ vault: Vault) throws -> Int64 {
        try #require(try fixture.lookup(vault).find(.phone("13800138001")).first)
    }

    /// Records of a person as a copy of the database has them.
    private func copies(_ vault: Vault, _ person: Int64) throws -> [RecordRow] {
        try vault.records.read { try $0.records(of: person) }
    }

    /// How many envelopes of copied records open with all keys of today, by record.
    private func opening(_ copied: [RecordRow], _ vault: Vault) throws -> [Int64: Int] {
        var found: [Int64: Int] = [:]
        for record in copied {
            let keys = try vault.subjectKeys(rings: [record.sealed.ring], tiers: [.t1, .t2])
            for envelope in record.sealed.envelopes {
                // Written keys and derived ones, of every generation that is there.
                let own = try #require(keys[record.sealed.ring])
                let tried = own.keys.filter { $0.slot == envelope.slot } + [own[envelope.slot]]
                let isOpened = tried.compactMap(\.self).contains { key in
                    (try? record.sealed.open(envelope, key: key, at: record.place(in: vault.id)))
                        != nil
                }
                if isOpened { found[record.number, default: 0] += 1 }
            }
        }
        return found
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func aClassIsErasedAndThePersonStays(engine: VaultFixture.Engine) throws {
        let fixture = try filled(engine)
        try fixture.with { vault in
            let person = try wang(fixture, vault)
            let copied = try copies(vault, person)
            let call = try #require(copied.first { $0.kind == .call })
            let erasure = PartErasure(vault: vault)
            let plan = try erasure.plan([person: .init(classes: [.call])])
            #expect(plan.erased.isEmpty == plan.reduced.contains(call.number))
            #expect(plan.alone.isEmpty)
            let record = try #require(try erasure.erase(plan, at: 5))
            #expect(record.isDone && record.subjectCount == 1)
            let open = try opening(copied, vault)
            for row in copied {
                let others = row.sealed.envelopes.count { $0.slot.retentionClass != .call }
                #expect(open[row.number] ?? 0 == others)
            }
            // Nothing of the class is left, all else is.
            let left = try copies(vault, person)
            #expect(
                !left.contains { row in
                    row.sealed.envelopes.contains { $0.slot.retentionClass == .call }
                })
            let lookup = fixture.lookup(vault)
            #expect(try lookup.find(.email("second.mail@example.org")) == [person])
            #expect(try lookup.show(person).records.count == left.count && left.count >= 2)
            #expect(try erasure.plan([person: .init(classes: [.call])]).isNothing)
            try fixture.expectWhole(vault)
        }
        try fixture.with { vault in
            _ = try vault.sealEpoch(at: 6)
        }
        try fixture.with { try fixture.expectWhole($0) }
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func aRecordIsErasedAndTheOthersAreSealedAnew(engine: VaultFixture.Engine) throws {
        let fixture = try filled(engine)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try wang(fixture, vault)
            let copied = try copies(vault, person)
            let erasure = PartErasure(vault: vault)
            let names = try lookup.show(person).records
            let sold = try #require(names.first { $0.dataset == "sold list" })
            let records = try erasure.records([sold.identifier], of: person)
            let other = try lookup.find(.phone("13900139002"))[0]
            #expect(throws: PartErasureError.notOfPerson(sold.identifier)) {
                try erasure.records([sold.identifier], of: other)
            }
            let plan = try erasure.plan([person: .init(records: records)])
            #expect(plan.erased == Array(records) && plan.reduced.isEmpty)
            try erasure.erase(plan, at: 5)
            #expect(try lookup.find(.email("second.mail@example.org")) == [])
            #expect(try lookup.find(.email("wangfang77@example.org")) == [person])
            #expect(try lookup.find(.phone("13800138001")) == [person])
            #expect(try lookup.show(person).records.count == names.count - 1)
            let value = try fixture.lookup(vault, as: .compliance).reveal(
                person, field: "身份证号", purpose: .compliance, ticket: "T-1")
            #expect(value.value == "11010519491231002X")
            let gone = try #require(records.first)
            #expect(try opening(copied, vault)[gone] == nil)
            try fixture.expectWhole(vault)
        }
    }

    @Test func whoeverHasNothingElseIsErasedAsAWhole() throws {
        let fixture = try filled(.sqlite)
        try fixture.with { vault in
            let person = try fixture.lookup(vault).find(.phone("13600136006"))[0]
            let plan = try PartErasure(vault: vault).plan(
                [person: .init(classes: [.contact, .identity])])
            #expect(plan.alone == [person])
            #expect(try PartErasure(vault: vault).erase(plan, at: 5) == nil)
        }
    }

    // MARK: Lists that are taken back

    @Test(arguments: VaultFixture.Engine.allCases)
    func whatADatasetBroughtOfThoseWhoStayOpensFromNoCopy(engine: VaultFixture.Engine) throws {
        let fixture = try filled(engine)
        try fixture.with { vault in
            let person = try wang(fixture, vault)
            let dataset = try fixture.dataset("sold list", vault)
            let copied = try copies(vault, person)
            let sold = copied.filter { $0.dataset == dataset.number }.map(\.number)
            #expect(sold.count == 1)
            let removal = try DatasetRemoval(vault: vault).remove(dataset, at: 9)
            #expect(removal.isDone && removal.records == 2 && removal.subjects == 1)
            #expect(try opening(copied, vault)[sold[0]] == nil)
            #expect(try fixture.lookup(vault).show(person).records.count == copied.count - 1)
            try fixture.expectWhole(vault)
        }
    }

    @Test func whatAnImportBroughtOfThoseWhoStayOpensFromNoCopy() throws {
        let fixture = try filled(.sqlite)
        try fixture.with { vault in
            let person = try wang(fixture, vault)
            let dataset = try fixture.dataset("sold list", vault)
            let catalogue = DatasetCatalogue(vault: vault)
            let batch = try #require(
                try catalogue.batches().first { $0.dataset == dataset.number })
            let copied = try copies(vault, person)
            let sold = try #require(copied.first { $0.batch == batch.number })
            let undone = try catalogue.undo(batch, at: 9)
            #expect(undone.records == 2 && undone.subjects == 1)
            #expect(try opening(copied, vault)[sold.number] == nil)
            #expect(try fixture.lookup(vault).find(.phone("13800138001")) == [person])
            try fixture.expectWhole(vault)
        }
    }

    @Test func aRestoredBackupForgetsWhatADatasetBroughtAndFindsTheRest() throws {
        let fixture = try filled(.sqlite)
        let files = FileManager.default
        let backup = fixture.folder.path + "/backup"
        try files.copyItem(atPath: fixture.path, toPath: backup)
        try fixture.with { vault in
            let dataset = try fixture.dataset("sold list", vault)
            _ = try DatasetRemoval(vault: vault).remove(dataset, at: 9)
        }
        let ledger = try Data(contentsOf: URL(filePath: fixture.path + "/erasures.ledger"))
        try files.removeItem(atPath: fixture.path)
        try files.moveItem(atPath: backup, toPath: fixture.path)
        try ledger.write(to: URL(filePath: fixture.path + "/erasures.ledger"))
        let restored = try fixture.open()
        #expect(try fixture.lookup(restored).find(.email("second.mail@example.org")) == [])
        #expect(try IndexRenewal(vault: restored).run().people == 1)
        try restored.close()
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            #expect(try lookup.find(.email("second.mail@example.org")) == [])
            #expect(try lookup.find(.phone("13600136006")) == [])
            let person = try wang(fixture, vault)
            #expect(!(try lookup.show(person).records.contains { $0.dataset == "sold list" }))
            try fixture.expectWhole(vault)
            #expect(try IndexRenewal(vault: vault).run().people == 0)
        }
    }

    // MARK: Audio

    private func recorded() throws -> (VaultFixture, RecordingFolderFixture) {
        let fixture = try VaultFixture()
        let folder = try RecordingFolderFixture(fixture)
        try fixture.bring(Lists.people)
        try folder.add("1_13800138001_20260102103000", seconds: 9, seed: 1)
        try folder.add("1_13800138001_20260102113000", seed: 2, text: "谢谢，再见")
        _ = try folder.bring()
        return (fixture, folder)
    }

    @Test(arguments: Vault.PartialErasureStep.allCases)
    func audioThatIsKeptIsPutUnderTheNewKey(step: Vault.PartialErasureStep) throws {
        let (fixture, folder) = try recorded()
        let third = try folder.add("1_13800138001_20260102123000", seconds: 9, seed: 3)
        _ = try folder.bring()
        let before = try Dictionary(
            uniqueKeysWithValues: folder.objects().map {
                ($0, try Data(contentsOf: URL(filePath: $0)))
            })
        #expect(before.count == 3)
        #expect(throws: Stopped.self) {
            try fixture.with { vault in
                let person = try wang(fixture, vault)
                // Recordings come in whatever order: one of the two whose key is the same.
                let row = try #require(
                    try copies(vault, person).first { row in
                        row.kind == .recording
                            && row.sealed.envelopes.contains {
                                $0.slot == KeySlot(.t1, .recording)
                            }
                    })
                let erasure = PartErasure(vault: vault)
                let plan = try erasure.plan([person: .init(records: [row.number])])
                try erasure.erase(
                    plan, at: 5, reached: { if $0 == step { throw Stopped() } })
            }
        }
        try fixture.with { vault in
            let left = try folder.recordings(of: "13800138001", in: vault)
            #expect(left.count == 2)
            try fixture.expectWhole(vault)
            let playback = RecordingPlayback(
                vault: vault, policy: fixture.policy, role: .compliance)
            let whole = try left.contains { record in
                let open = try playback.open(
                    record.identifier, purpose: .compliance, ticket: "T-1")
                return open.length == Int64(third.count)
            }
            #expect(whole)
        }
        let after = try folder.objects()
        #expect(after.count == 2)
        // The object under the key of the erased one was sealed anew; no file holds what it held.
        let changed = try after.filter { try before[$0] != Data(contentsOf: URL(filePath: $0)) }
        #expect(!changed.isEmpty)
    }

    @Test func theClassOfRecordingsGoesWithItsAudio() throws {
        let (fixture, folder) = try recorded()
        try fixture.with { vault in
            let person = try wang(fixture, vault)
            let erasure = PartErasure(vault: vault)
            try erasure.erase(try erasure.plan([person: .init(classes: [.recording])]), at: 5)
            #expect(try folder.objects().isEmpty)
            try fixture.expectWhole(vault)
        }
    }

    @Test func nothingIsBegunWhereAudioThatStaysIsDamaged() throws {
        let (fixture, folder) = try recorded()
        try folder.add("1_13800138001_20260102123000", seconds: 9, seed: 3)
        _ = try folder.bring()
        try fixture.with { vault in
            let person = try wang(fixture, vault)
            let rows = try copies(vault, person).filter { $0.kind == .recording }
            let risky = rows.filter { row in
                row.sealed.envelopes.contains { $0.slot == KeySlot(.t1, .recording) }
            }
            try #require(risky.count == 2)
            let object = try #require(
                try vault.records.read { try $0.objects(ofRecord: risky[1].number).first })
            let path =
                fixture.path
                + "/objects/\(object.object.description.prefix(2))/\(object.object)"
            var bytes = try Data(contentsOf: URL(filePath: path))
            bytes[bytes.count - 20] ^= 1
            try bytes.write(to: URL(filePath: path))
            let name = vault.keys.identifiers.identifier(.record, risky[1].number)
            #expect(throws: PartErasureError.audio(record: name)) {
                try PartErasure(vault: vault).plan([person: .init(records: [risky[0].number])])
            }
            #expect(try vault.erasures().isEmpty)
            // With it, it works.
            let erasure = PartErasure(vault: vault)
            let plan = try erasure.plan(
                [person: .init(records: Set(risky.map(\.number)))])
            try erasure.erase(plan, at: 5)
            #expect(try folder.objects().count == 1)
            try fixture.expectWhole(vault)
        }
    }

    // MARK: Corrections

    @Test func valuesOfACorrectionThatIsTakenBackOpenFromNoCopy() throws {
        let fixture = try VaultFixture()
        try fixture.bring(Lists.people)
        let request = try fixture.request(
            Lists.people.replacing("三月回访", with: "四月再次回访"), into: "list", name: "new.csv")
        let plan = try ImportOperation(request).propose().plan
        try fixture.with { vault in
            let outcome = try CorrectedFile(request).apply(
                plan, in: vault, removesMissing: false)
            let person = try fixture.lookup(vault).find(.phone("13700137003"))[0]
            let copied = try copies(vault, person)
            #expect(copied.map(\.revision) == [2])
            let catalogue = DatasetCatalogue(vault: vault)
            let batch = try #require(
                try catalogue.batches().first { $0.number == outcome.batch })
            #expect(try catalogue.undo(batch, at: 9).restored == 1)
            #expect(try opening(copied, vault) == [:])
            try fixture.expectWhole(vault)
        }
    }
}
