import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What somebody who can write into the vault's folder does to recordings is found, and refused.
@Suite struct RecordingAbuseTests {
    private let fixture: VaultFixture
    private let folder: RecordingFolderFixture
    private let phones = ["13800138001", "13900139002"]

    init() throws {
        fixture = try VaultFixture()
        folder = try RecordingFolderFixture(fixture)
        for (seed, phone) in phones.enumerated() {
            try folder.add("1_\(phone)_20260102103000", seconds: 20, seed: UInt8(seed))
        }
        try folder.bring()
    }

    private func verify(repair: Bool = false) throws -> VerifyOperation.Report {
        try fixture.with { try VerifyOperation(vault: $0).run(repair: repair) }
    }

    private func isPlayed(_ phone: String) throws -> Bool {
        try fixture.with { vault in
            let record = try folder.recordings(of: phone, in: vault)[0].identifier
            let recording = try RecordingPlayback(
                vault: vault, policy: fixture.policy, role: .compliance
            ).open(record, purpose: .compliance, ticket: "T-1")
            let sink = ByteSink(file: try ReplacingFile(path: fixture.folder.path + "/out"))
            do {
                try recording.write(nil, to: sink)
                return true
            } catch is ObjectError {
                return false
            }
        }
    }

    private func tamper(_ sql: String) throws {
        let database = try SQLiteDatabase(path: fixture.path + "/records.db")
        try database.write { session in _ = try session.execute(sql) }
        try database.close()
    }

    @Test func exchangedAudioIsFoundAndNotPlayed() throws {
        let files = try folder.objects()
        #expect(try verify().findings == [])
        let (first, second) = (
            try Data(contentsOf: URL(filePath: files[0])),
            try Data(contentsOf: URL(filePath: files[1]))
        )
        try second.write(to: URL(filePath: files[0]))
        try first.write(to: URL(filePath: files[1]))
        #expect(try verify().findings.map(\.kind) == [.objectDamaged, .objectDamaged])
        for phone in phones { #expect(try !isPlayed(phone)) }
    }

    @Test(arguments: [32, 65_568, 100_000, 160_000])
    func aFlippedBitIsFound(place: Int) throws {
        let file = URL(filePath: try folder.objects()[0])
        var bytes = try Data(contentsOf: file)
        bytes[place] ^= 1
        try bytes.write(to: file)
        #expect(try verify().findings.map(\.kind) == [.objectDamaged])
        let played = try phones.filter { try isPlayed($0) }
        #expect(played.count == 1)
    }

    @Test func missingAudioIsFound() throws {
        try FileManager.default.removeItem(atPath: try folder.objects()[0])
        #expect(try verify().findings.map(\.kind) == [.objectMissing])
    }

    @Test func audioOfNobodyIsFoundAndSwept() throws {
        let file = try folder.objects()[0]
        let orphan = fixture.path + "/objects/00/" + String(repeating: "0", count: 32)
        try FileManager.default.createDirectory(
            atPath: fixture.path + "/objects/00", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: file, toPath: orphan)
        #expect(try verify().findings.map(\.kind) == [.orphanObject])
        #expect(try verify(repair: true).repaired == 1)
        #expect(try verify().isClean)
        #expect(try folder.objects().count == 2)
    }

    /// Which record has which object stands in rows that are authenticated and counted.
    @Test(arguments: [
        ("UPDATE object SET record = record + 1", VerifyOperation.Finding.Kind.rowChanged),
        ("UPDATE object SET record = 0", .rowChanged), ("DELETE FROM object", .stateDiffers),
    ])
    func rowsOfObjectsCannotBeChanged(
        sql: String, kind: VerifyOperation.Finding.Kind
    ) throws {
        try tamper(sql)
        let report = try verify(repair: true)
        #expect(report.findings.contains { $0.kind == kind }, "\(report.findings)")
        #expect(report.isRepairRefused)
        #expect(try folder.objects().count == 2)
    }

    /// Somebody who changes rows of objects keeps nobody from being erased.
    @Test func aChangedRowHindersNoErasure() throws {
        try tamper("UPDATE object SET tag = x'01'")
        #expect(try verify().findings.contains { $0.kind == .rowChanged })
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            for phone in phones { _ = try lookup.erase(lookup.find(.phone(phone)), at: 3) }
        }
        #expect(try folder.objects().isEmpty)
        #expect(try verify().isClean)
    }

    /// Audio whose rows were taken away is not taken for what a kill left.
    @Test func anImportSweepsNothingWhereRowsWereTakenAway() throws {
        try tamper("DELETE FROM object")
        try folder.add("1_13700137003_20260102103000", seed: 7)
        try folder.bring()
        #expect(try folder.objects().count >= 3)
        #expect(try verify().findings.contains { $0.kind == .stateDiffers })
    }

    /// Copies of everything from before an erasure, with all keys of today.
    @Test func copiedAudioOpensNoMore() throws {
        let copies = try folder.objects().map { ($0, try Data(contentsOf: URL(filePath: $0))) }
        let record = try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            let person = try lookup.find(.phone(phones[0]))
            let record = try vault.records.read { try $0.records(of: person[0])[0] }
            _ = try lookup.erase(person, at: 3)
            return record
        }
        for (path, bytes) in copies { try bytes.write(to: URL(filePath: path)) }
        try fixture.with { vault in
            let ring = try vault.keyStore.ring(record.sealed.ring)
            #expect(ring == nil)
        }
        #expect(try verify().findings.map(\.kind) == [.orphanObject])
    }

    /// A file that changes while it is imported stops the import, and nothing half is left.
    @Test func aFileThatCannotBeSealedLeavesNothingHalf() throws {
        try folder.add("1_13700137003_20260102103000", seed: 7)
        let blocked = fixture.path + "/objects"
        try FileManager.default.moveItem(atPath: blocked, toPath: blocked + "-away")
        try Data().write(to: URL(filePath: blocked))
        #expect(throws: (any Error).self) { try folder.bring() }
        try FileManager.default.removeItem(atPath: blocked)
        try FileManager.default.moveItem(atPath: blocked + "-away", toPath: blocked)
        let outcome = try folder.bring()
        #expect(outcome.tally.records == 1 && outcome.tally.recordings.alreadyThere == 2)
        #expect(try verify().isClean)
    }
}
