import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Recordings from a folder into the vault and out again.
@Suite struct RecordingTests {
    private let fixture: VaultFixture
    private let folder: RecordingFolderFixture

    init() throws {
        fixture = try VaultFixture()
        folder = try RecordingFolderFixture(fixture)
    }

    private func play(
        _ record: String, in vault: Vault, as role: Role = .compliance,
        purpose: Purpose = .compliance, ticket: String? = "T-1", range: String? = nil
    ) throws -> Data {
        let playback = RecordingPlayback(vault: vault, policy: fixture.policy, role: role)
        let recording = try playback.open(record, purpose: purpose, ticket: ticket)
        let path = fixture.folder.path + "/out"
        let sink = ByteSink(file: try ReplacingFile(path: path))
        try recording.write(try range.map { try ByteRange($0) }, to: sink)
        try sink.finish()
        return try Data(contentsOf: URL(filePath: path))
    }

    private func value(_ name: String, _ record: SubjectView.Record) -> SubjectView.Field? {
        record.fields.first { $0.name == name }
    }

    @Test func recordingsAreAttachedByNumberAndTieredByTranscript() throws {
        try fixture.bring(Lists.people)
        try folder.add(
            "1001_13800138001_20260102103000", seconds: 2, text: "您好，我想了解一下产品价格")
        try folder.add("1001_13900139002_20260102110000", text: "我的身份证号是11010519491231002X")
        try folder.add("1002_+15715550199_20260102120000")
        let outcome = try folder.bring()
        #expect(outcome.tally.records == 3 && outcome.rejected.isEmpty)
        #expect(outcome.tally.attached == 2 && outcome.tally.newSubjects == 1)
        #expect(outcome.tally.recordings.highRisk == 2 && outcome.tally.recordings.unjudged == 1)
        try fixture.with { vault in
            let calm = try folder.recordings(of: "13800138001", in: vault)
            #expect(calm.count == 1 && calm[0].dataset == "calls")
            #expect(value("time", calm[0])?.shown == "2026-01-02T10:30:00")
            #expect(value("duration_seconds", calm[0])?.shown == "2.000")
            #expect(value("agent", calm[0])?.shown == "1001")
            #expect(value("phone", calm[0])?.shown == "*******8001")
            // Name, audio and transcript are there and are not shown.
            for field in ["file", "recording", "transcript"] {
                let found = try #require(value(field, calm[0]))
                #expect(found.shown == nil && found.tier == .t2, "\(field)")
            }
            let risky = try folder.recordings(of: "13900139002", in: vault)
            #expect(value("judged", risky[0])?.shown == "restricted")
            #expect(value("recording_high_risk", risky[0])?.tier == .t1)
            #expect(value("transcript_high_risk", risky[0])?.shown == nil)
            #expect(value("transcript", risky[0]) == nil && value("recording", risky[0]) == nil)
            let unjudged = try folder.recordings(of: "+15715550199", in: vault)
            #expect(value("recording_high_risk", unjudged[0])?.tier == .t1)
            #expect(value("transcript_high_risk", unjudged[0]) == nil)
            #expect(try VerifyOperation(vault: vault).run(repair: false).objects == 3)
        }
    }

    @Test func theAudioComesOutAsItWent() throws {
        let audio = try folder.add(
            "1001_13800138001_20260102103000", seconds: 20, seed: 3, text: "谢谢，再见")
        try folder.bring()
        try fixture.with { vault in
            let record = try folder.recordings(of: "13800138001", in: vault)[0].identifier
            #expect(try play(record, in: vault) == audio)
            let ranges: [(String, Range<Int>)] = [
                ("0-0", 0..<1), ("65535-65536", 65_535..<65_537), ("100-", 100..<audio.count),
                ("-7", (audio.count - 7)..<audio.count), ("0-999999999", 0..<audio.count),
            ]
            for (range, wanted) in ranges {
                #expect(try play(record, in: vault, range: range) == audio[wanted], "\(range)")
            }
            for range in ["", "-", "5", "5-3", "a-b", "1-2-3", "+1-2", "99999999999999999999-"] {
                #expect(throws: RecordingError.badRange(range)) { try ByteRange(range) }
            }
            let length = Int64(audio.count)
            for range in ["\(length)-", "-0"] {
                #expect(throws: RecordingError.beyond(length: length)) {
                    try play(record, in: vault, range: range)
                }
            }
        }
    }

    /// The same rules as for a value: role, purpose, ticket, restriction.
    @Test func thePolicyDecidesWhoListens() throws {
        try folder.add("1001_13800138001_20260102103000", text: "谢谢")
        try folder.add("1001_13900139002_20260102103000")
        try folder.bring()
        try fixture.with { vault in
            let calm = try folder.recordings(of: "13800138001", in: vault)[0].identifier
            let risky = try folder.recordings(of: "13900139002", in: vault)[0].identifier
            #expect(throws: SubjectError.roleNotAllowed(.agent)) {
                try play(risky, in: vault, as: .agent, purpose: .service)
            }
            #expect(throws: SubjectError.roleNotAllowed(.administrator)) {
                try play(calm, in: vault, as: .administrator)
            }
            #expect(throws: SubjectError.ticketNeeded) {
                try play(risky, in: vault, ticket: nil)
            }
            #expect(throws: Never.self) { try play(risky, in: vault) }
            for wrong in ["rec-1", "", "sub-00000000000000000000000000"] {
                #expect(throws: RecordingError.notFound) { try play(wrong, in: vault) }
            }
            let person = try fixture.lookup(vault).find(.phone("13800138001"))[0]
            try SubjectChange(vault: vault, policy: fixture.policy).restrict(person, true)
            #expect(throws: SubjectError.restricted) {
                try play(calm, in: vault, as: .teamLead, purpose: .complaint)
            }
        }
    }

    @Test func whatIsSaidOfACardIsCutOutOfTheTranscript() throws {
        try folder.add(
            "1001_13800138001_20260102103000",
            text: "my card is 4111 1111 1111 1111 and the cvv is 739, thank you")
        let outcome = try folder.bring()
        #expect(outcome.tally.recordings.spokenVerification == 1 && outcome.tally.dropped == 1)
        try fixture.with { vault in
            let person = try fixture.lookup(vault).find(.phone("13800138001"))[0]
            let export = try SubjectExport(
                of: person, in: vault, policy: fixture.policy, language: .en)
            let text = try #require(
                export.records[0].fields.first { $0.name == "transcript_high_risk" }
            ).value
            #expect(text.contains("4111") && text.contains("[card_verification]"))
            #expect(!text.contains("739"))
        }
    }

    @Test func filesThatDoNotFitStayWhereTheyAre() throws {
        try folder.add("1001_13800138001_20260102103000")
        try folder.add("13700137003 without a pattern")
        try fixture.folder.file("calls/1001_13600136004_20260102103000.wav", "no audio at all")
        try fixture.folder.file("calls/1001_13500135005_20260102103000.txt", "of nothing")
        let outcome = try folder.bring()
        #expect(outcome.tally.records == 1)
        // By bytewise order: …135…txt, …136…wav, …138…wav, 137….
        #expect(outcome.rejected.map(\.file) == [1, 2, 4])
        #expect(outcome.rejected.map(\.reason) == [.notAudio, .notAudio, .unmatchedName])
        let rejects = try #require(outcome.rejectFile)
        let sealed = try Data(contentsOf: URL(filePath: rejects))
        for number in ["13700137003", "13600136004", "13500135005"] {
            #expect(sealed.firstRange(of: Data(number.utf8)) == nil)
        }
        #expect(
            FileManager.default.fileExists(
                atPath: folder.path + "/13700137003 without a pattern.wav"))
        #expect(throws: RecordingError.self) {
            _ = try RecordingImport(
                ImportRequest(
                    path: folder.path + "/none", kind: .recording, dataset: "x",
                    policy: fixture.policy, threads: 1, now: 1), pattern: "{phone}"
            ).propose()
        }
    }

    @Test func theSameRecordingComesOnce() throws {
        try folder.add("1001_13800138001_20260102103000", seed: 1)
        try folder.add("1001_13900139002_20260102103000", seed: 2)
        #expect(try folder.bring().tally.records == 2)
        try folder.add("1001_13700137003_20260102103000", seed: 3)
        // The same name and content in a folder below.
        try FileManager.default.createDirectory(
            atPath: folder.path + "/copy", withIntermediateDirectories: true)
        try folder.add("copy/1001_13700137003_20260102103000", seed: 3)
        let again = try folder.bring()
        #expect(again.tally.records == 1 && again.tally.recordings.alreadyThere == 3)
        #expect(again.tally.newSubjects == 1)
        #expect(try folder.objects().count == 3)
        // Another content under the same name is another recording.
        try folder.add("1001_13800138001_20260102103000", seed: 9)
        #expect(try folder.bring().tally.records == 1)
        try fixture.with { vault in
            let found = try folder.recordings(of: "13800138001", in: vault)
            #expect(found.count == 2)
            #expect(try VerifyOperation(vault: vault).run(repair: false).isClean)
        }
    }

    @Test func aSharedNumberIsAQuestionForSomebody() throws {
        try fixture.bring("姓名,手机号\n王芳,13800138001\n李强,13800138001\n")
        try folder.add("1001_13800138001_20260102103000")
        let outcome = try folder.bring()
        #expect(outcome.tally.conflicts == 1 && outcome.tally.newSubjects == 1)
    }

    @Test func anErasedPersonsAudioIsGone() throws {
        try fixture.bring(Lists.people)
        try folder.add("1001_13800138001_20260102103000", seconds: 9)
        try folder.add("1001_13900139002_20260102103000")
        try folder.bring()
        #expect(try folder.objects().count == 2)
        let record = try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let record = try folder.recordings(of: "13800138001", in: vault)[0].identifier
            _ = try lookup.erase(lookup.find(.phone("13800138001")), at: 3)
            #expect(throws: RecordingError.notFound) { try play(record, in: vault) }
            return record
        }
        #expect(try folder.objects().count == 1)
        try fixture.with { vault in
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.isClean)
            #expect(throws: RecordingError.notFound) { try play(record, in: vault) }
        }
        // Who was erased comes again as somebody new.
        #expect(try folder.bring().tally.newSubjects == 1)
    }

    /// A backup that still has the person and the audio is purged of both.
    @Test func aRestoredBackupForgetsTheAudio() throws {
        try folder.add("1001_13800138001_20260102103000")
        try folder.bring()
        let files = FileManager.default
        let backup = fixture.folder.path + "/backup"
        try files.copyItem(atPath: fixture.path, toPath: backup)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(lookup.find(.phone("13800138001")), at: 3)
        }
        let ledger = try Data(contentsOf: URL(filePath: fixture.path + "/erasures.ledger"))
        try files.removeItem(atPath: fixture.path)
        try files.moveItem(atPath: backup, toPath: fixture.path)
        try ledger.write(to: URL(filePath: fixture.path + "/erasures.ledger"))
        #expect(try folder.objects().count == 1)
        try fixture.with { vault in
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.isClean)
            #expect(try folder.objects().isEmpty)
        }
    }

    @Test func anImportOfRecordingsIsTakenBack() throws {
        try fixture.bring(Lists.people)
        try folder.add("1001_13800138001_20260102103000")
        try folder.add("1001_13700000009_20260102103000")
        let outcome = try folder.bring()
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            let batch = try #require(
                try catalogue.batches().first { $0.number == outcome.batch })
            let undone = try catalogue.undo(batch)
            #expect(undone.records == 2 && undone.subjects == 1)
            #expect(try folder.objects().isEmpty)
            #expect(try fixture.lookup(vault).find(.phone("13800138001")).count == 1)
            #expect(try VerifyOperation(vault: vault).run(repair: false).isClean)
        }
        #expect(try folder.bring().tally.records == 2)
    }

    @Test func aJoinedPersonsAudioStaysReadable() throws {
        let audio = try folder.add("1001_13800138001_20260102103000", seed: 1)
        try folder.add("1001_13900139002_20260102103000", seed: 2)
        try folder.bring()
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let kept = try lookup.find(.phone("13900139002"))[0]
            let joined = try lookup.find(.phone("13800138001"))[0]
            try SubjectChange(vault: vault, policy: fixture.policy).merge(joined, into: kept)
            let records = try lookup.show(kept).records
            #expect(records.count == 2)
            // Files are prepared side by side, and numbered as they are ready.
            #expect(try records.map { try play($0.identifier, in: vault) }.contains(audio))
            #expect(try VerifyOperation(vault: vault).run(repair: false).isClean)
            _ = try vault.sealEpoch(at: 5)
        }
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let kept = try lookup.find(.phone("13900139002"))
            let records = try lookup.show(kept[0]).records
            // Files are prepared side by side, and numbered as they are ready.
            #expect(try records.map { try play($0.identifier, in: vault) }.contains(audio))
            _ = try lookup.erase(kept, at: 6)
            #expect(try folder.objects().isEmpty)
            #expect(try VerifyOperation(vault: vault).run(repair: false).isClean)
        }
    }

    @Test func aPartedPersonTakesTheAudioAlong() throws {
        let audio = try folder.add("1001_13800138001_20260102103000", seed: 1)
        try folder.add("1001_13900139002_20260102103000", seed: 2)
        try folder.bring()
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let kept = try lookup.find(.phone("13900139002"))[0]
            let joined = try lookup.find(.phone("13800138001"))[0]
            let change = SubjectChange(vault: vault, policy: fixture.policy)
            try change.merge(joined, into: kept)
            try change.split(joined)
            let records = try lookup.show(joined).records
            #expect(records.count == 1)
            #expect(try play(records[0].identifier, in: vault) == audio)
            _ = try lookup.erase([kept], at: 6)
            #expect(try folder.objects().count == 1)
            #expect(try play(records[0].identifier, in: vault) == audio)
            #expect(try VerifyOperation(vault: vault).run(repair: false).isClean)
        }
    }

    @Test func anExportNamesTheAudioAndWritesIt() throws {
        let audio = try folder.add("1001_13800138001_20260102103000", text: "谢谢")
        try folder.bring()
        try fixture.with { vault in
            let person = try fixture.lookup(vault).find(.phone("13800138001"))[0]
            let export = try SubjectExport(
                of: person, in: vault, policy: fixture.policy, language: .en)
            let found = try #require(export.audio.first)
            #expect(found.length == Int64(audio.count) && found.file.hasSuffix(".wav"))
            #expect(!found.file.contains("138"))
            #expect(try export.page(.en).contains(found.file))
            #expect(!export.records[0].fields.contains { $0.name == "recording" })
            let path = fixture.folder.path + "/copy.wav"
            let sink = ByteSink(file: try ReplacingFile(path: path))
            try found.write(to: sink)
            try sink.finish()
            #expect(try Data(contentsOf: URL(filePath: path)) == audio)
        }
    }

    @Test func whereTheAudioIsCannotBeCorrectedAway() throws {
        let audio = try folder.add("1001_13800138001_20260102103000", text: "谢谢")
        try folder.bring()
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try lookup.find(.phone("13800138001"))[0]
            let change = SubjectChange(vault: vault, policy: fixture.policy)
            for field in ["recording_high_risk"] {
                #expect(throws: SubjectError.noField(field)) {
                    try change.correct(person, field: field, to: "x")
                }
            }
            #expect(try change.correct(person, field: "transcript", to: "不客气") == 1)
            let record = try folder.recordings(of: "13800138001", in: vault)[0].identifier
            #expect(try play(record, in: vault) == audio)
            #expect(try VerifyOperation(vault: vault).run(repair: false).isClean)
        }
    }

    @Test func nothingOfARecordingStandsInTheVaultsFolder() throws {
        try folder.add(
            "agent77_13800138001_20260102103000", seconds: 3,
            text: "我叫欧阳锋，住在北京市海淀区中关村大街27号院3号楼1502室")
        try folder.add("agent78_13900139002_20260102103000")
        try folder.add("客户13700137003的录音")
        try folder.bring()
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(lookup.find(.phone("13900139002")), at: 3)
            _ = try VerifyOperation(vault: vault).run(repair: false)
        }
        let secrets = [
            "13800138001", "8613800138001", "13900139002", "13700137003", "agent77", "欧阳锋",
            "中关村", "20260102103000", "2026-01-02", "WAVEfmt",
        ]
        #expect(try fixture.leaks(of: secrets) == [])
        let names = FileManager.default.enumerator(atPath: fixture.path)
        while let name = names?.nextObject() as? String {
            for secret in secrets { #expect(!name.contains(secret), "\(name)") }
        }
    }
}
