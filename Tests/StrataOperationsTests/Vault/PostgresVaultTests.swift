import Foundation
import PostgresServer
import StrataCore
import StrataOperations
import StrataVault
import Synchronization
import Testing

/// A vault whose records and keys are on two PostgreSQL clusters does what one of files does.
@Suite struct PostgresVaultTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture(.postgres) }

    private func findings() throws -> [VerifyOperation.Finding.Kind] {
        try fixture.with { try VerifyOperation(vault: $0).run(repair: false).findings.map(\.kind) }
    }

    private func find(_ phone: String) throws -> [Int64] {
        try fixture.with { try fixture.lookup($0).find(.phone(phone)) }
    }

    @Test func whatIsImportedIsFoundRevealedAndWhole() throws {
        let outcome = try fixture.bring(Lists.people, threads: 2)
        #expect(outcome.tally.newSubjects == 4)
        #expect(try find("13800138001").count == 1)
        #expect(try findings() == [])
    }

    @Test func theSameFileAgainAttachesEveryRow() throws {
        try fixture.bring(Lists.people)
        let again = try fixture.bring(Lists.people + "王小明,13600136006,,,,新客户\n", name: "b.csv")
        #expect(again.tally.newSubjects == 1)
        #expect(again.tally.attached == 4)
        #expect(try findings() == [])
    }

    @Test func anErasedPersonIsNowhereAlsoBehindAnEpoch() throws {
        try fixture.bring(Lists.people)
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(lookup.find(.phone("13800138001")), at: 5)
        }
        #expect(try find("13800138001").isEmpty)
        #expect(try find("13900139002").count == 1)
        #expect(try findings() == [])
        let seal = try fixture.with { try $0.sealEpoch(at: 6) }
        #expect(seal.epoch == 2)
        #expect(try find("13900139002").count == 1)
        #expect(try findings() == [])
    }

    @Test func recordingsAreKeptOnceErasedAndTakenBack() throws {
        let folder = try RecordingFolderFixture(fixture)
        try fixture.bring(Lists.people)
        try folder.add("1_13800138001_20260102103000", seconds: 9, seed: 1)
        try folder.add("1_13800138001_20260102113000", seed: 2, text: "谢谢，再见")
        try folder.add("1_13900139002_20260102103000", seed: 3)
        let outcome = try folder.bring()
        #expect(outcome.tally.records == 3 && outcome.tally.attached == 3)
        #expect(try folder.bring().tally.recordings.alreadyThere == 3)
        let report = try fixture.with { try VerifyOperation(vault: $0).run(repair: false) }
        #expect(report.objects == 3 && report.isClean, "\(report.findings)")
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(lookup.find(.phone("13900139002")), at: 5)
        }
        #expect(try folder.objects().count == 2)
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            let batch = try #require(
                try catalogue.batches().first { $0.number == outcome.batch })
            #expect(try catalogue.undo(batch).records == 2)
        }
        #expect(try folder.objects().isEmpty)
        #expect(try findings() == [])
    }

    @Test func rowsChangedOnTheServerAreFound() throws {
        try fixture.bring(Lists.people)
        let places = try VaultFolder(path: fixture.path).configuration()
        let database = try PostgresDatabase(PostgresURL(#require(places.records)))
        try database.write { (session) throws in
            try session.execute("DELETE FROM record WHERE n = (SELECT MIN(n) FROM record)")
        }
        try database.close()
        #expect(try findings().contains(.stateDiffers))
    }

    @Test func twoProcessesCannotOpenItFromTwoFolders() throws {
        let vault = try fixture.open()
        defer { try? vault.close() }
        // Another host has the same description in a folder of its own.
        let other = fixture.folder.path + "/other"
        try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
        for file in ["vault.conf", "erasures.ledger"] {
            try FileManager.default.copyItem(
                atPath: fixture.path + "/" + file, toPath: other + "/" + file)
        }
        #expect(throws: VaultError.inUse) { try fixture.open(other) }
    }

    @Test func theAddressOfTheRecordsLeadsToTheVault() throws {
        try fixture.bring(Lists.people)
        let records = try #require(VaultFolder(path: fixture.path).configuration().records)
        #expect(try VaultLocation(records).folder() == fixture.path)
        // A host that has only the ledger: the description comes from the database.
        try FileManager.default.removeItem(atPath: fixture.path + "/vault.conf")
        #expect(try VaultLocation(records).folder() == fixture.path)
        #expect(try find("13800138001").count == 1)
    }

    @Test func aDatabaseNamesNoKeyServerAndMakesNoFolder() throws {
        let folder = VaultFolder(path: fixture.path)
        let records = try #require(folder.configuration().records)
        func say(_ change: (String) -> String) throws {
            let database = try PostgresDatabase(PostgresURL(records))
            try database.write { (session) throws in
                let text = try session.first("SELECT body FROM description") { $0.text(0) }
                try session.execute(
                    "UPDATE description SET body = $1", [.text(change(try #require(text)))])
            }
            try database.close()
        }
        try FileManager.default.removeItem(atPath: fixture.path + "/vault.conf")
        try say { $0.replacing("provider = passphrase", with: "provider = transit") }
        #expect(throws: VaultError.descriptionWanted(path: fixture.path)) {
            try VaultLocation(records).folder()
        }
        let other = fixture.folder.path + "/made"
        try say {
            $0.replacing("provider = transit", with: "provider = passphrase")
                .replacing("folder = \(fixture.path)", with: "folder = \(other)")
        }
        #expect(throws: VaultError.notFound(other)) { try VaultLocation(records).folder() }
        #expect(!FileManager.default.fileExists(atPath: other))
        #expect(!FileManager.default.fileExists(atPath: fixture.path + "/vault.conf"))
    }

    /// The servers end every session again and again while rows come in.
    @Test func anImportWhoseConnectionsAreCutEndsWithEveryRowOnce() throws {
        let rows = (0..<600).map { "王芳,\(13_900_000_000 + $0 * 7),u\($0)@example.org" }
        let file = try fixture.folder.file(
            "cut.csv", (["姓名,手机号,邮箱"] + rows).joined(separator: "\n") + "\n")
        let servers = try [PostgresServer.shared.get(), PostgresServer.second.get()]
        let configuration = try VaultFolder(path: fixture.path).configuration()
        let names = [configuration.records, configuration.keys].compactMap {
            $0.flatMap { $0.split(separator: "/").last?.split(separator: "?").first }
        }
        let isOver = Atomic(false)
        let cutter = Thread {
            for round in 0..<40 where !isOver.load(ordering: .relaxed) {
                _ = try? servers[round % 2].administer(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = '\(names[round % 2])'
                    """)
                Thread.sleep(forTimeInterval: 0.03)
            }
        }
        cutter.start()
        defer { isOver.store(true, ordering: .relaxed) }
        var cuts = 0
        while true {
            do {
                try fixture.bring(file: file, batchRows: 40)
                break
            } catch let error as DatabaseError {
                cuts += 1
                try #require(cuts < 50, "\(error)")
            } catch VaultError.inUse {
                // The server has not seen yet that the former lock's connection is gone.
                cuts += 1
                try #require(cuts < 50)
            }
        }
        isOver.store(true, ordering: .relaxed)
        let people = try fixture.with { vault in try vault.records.read { try $0.subjectCount() } }
        #expect(people == 600)
        #expect(try findings() == [])
    }

    @Test func keysOnTheSameClusterAreRefused() throws {
        let folder = try TemporaryFolder()
        let server = try PostgresServer.shared.get()
        let provider = try fixture.newProvider()
        #expect(throws: VaultError.sameCluster) {
            try Vault.create(
                folder: folder.path + "/v", provider: provider,
                places: Vault.Places(records: server.newDatabase(), keys: server.newDatabase()),
                now: 1)
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/v").isEmpty)
    }

    @Test func aDatabaseThatHoldsAVaultIsNoPlaceForAnother() throws {
        let records = try #require(VaultFolder(path: fixture.path).configuration().records)
        let folder = try TemporaryFolder()
        let places = Vault.Places(records: try PostgresURL(records))
        let provider = try fixture.newProvider()
        #expect(throws: VaultError.exists) {
            try Vault.create(
                folder: folder.path + "/v", provider: provider, places: places, now: 1)
        }
        #expect(try find("13800138001").isEmpty)
    }
}
