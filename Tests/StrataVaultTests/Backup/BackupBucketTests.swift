import Foundation
import StrataCore
import Testing

@testable import StrataVault

/// Repositories of backups in buckets of real servers, and with a server at its worst.
@Suite struct BackupBucketTests {
    private let folder: TemporaryFolder
    private let provider = MemoryProvider()

    init() throws {
        folder = try TemporaryFolder()
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
    }

    private func store(_ port: UInt16, _ path: String, limitSeconds: Int64 = 60) throws -> ColdStore
    {
        let address = try #require(S3Address("s3:http://127.0.0.1:\(port)/\(path)"))
        return try ColdStore(
            ColdPlace(.bucket(address)), credentials: S3Server.credentials,
            limitSeconds: limitSeconds)
    }

    private func with<Result>(_ body: (Vault) throws -> Result) throws -> Result {
        let vault = try Vault.open(folder: folder("v"), provider: provider)
        defer { try? vault.close() }
        return try body(vault)
    }

    /// A snapshot of some blobs, as a folder of files.
    private func put(
        _ contents: [[UInt8]], _ repository: BackupRepository, at time: Int64
    ) throws -> BackupSnapshot {
        let writer = PackWriter(repository)
        var list = BlobListWriter()
        for content in contents { try list.add(try writer.add(content), to: writer) }
        var snapshot = BackupSnapshot(
            half: .records, time: time, vault: repository.header.vault, epoch: 1, sequence: 1,
            keySequence: 1)
        snapshot.tables = [
            .init(
                name: "record", columns: [], rows: 0, blocks: contents.count,
                parts: try list.finish(writer))
        ]
        try writer.finish()
        snapshot = try repository.named(snapshot)
        try repository.put(snapshot.encoded, "snapshots/" + snapshot.name)
        return snapshot
    }

    private func contents(
        _ snapshot: BackupSnapshot, _ repository: BackupRepository
    ) throws -> [[UInt8]] {
        var found: [[UInt8]] = []
        for table in snapshot.tables {
            try repository.list(table.parts) { found.append(try repository.blob($0)) }
        }
        return found
    }

    private func keepsAndThrowsAway(_ place: ColdStore) throws {
        try with { vault in
            let repository = try BackupRepository.open(place, half: .records, of: vault)
            // The last is longer than a pack.
            let first = [1, 300, 70_000, 0, 17 << 20].map { SystemRandom.bytes($0) }
            let second = Array(first.dropLast()) + [SystemRandom.bytes(5_000)]
            let one = try put(first, repository, at: 5)
            let two = try put(second, repository, at: 4)
            #expect(one.name < two.name)
            for opened in [
                repository, try BackupRepository.open(place, half: .records, of: vault),
                try BackupRepository.open(place, half: .records, provider: provider),
            ] {
                #expect(try contents(opened.snapshot(one.name), opened) == first)
                #expect(try contents(opened.find(nil), opened) == second)
            }
            let check = try repository.check()
            #expect(check.damages.isEmpty && check.broken.isEmpty && check.snapshots == 2)
            let before = try repository.size()
            let pruned = try repository.prune([one.name], waste: 0)
            #expect(pruned.snapshots == 1 && pruned.bytes > 17 << 20)
            #expect(try repository.size() < before - (17 << 20))
            #expect(try contents(repository.find(nil), repository) == second)
            let again = try BackupRepository.open(place, half: .records, of: vault)
            #expect(try contents(again.find(nil), again) == second)
            #expect(throws: BackupError.noSnapshot(one.name)) { try again.snapshot(one.name) }
        }
    }

    @Test(TestServers.needsSeaweed) func aBucketKeepsThem() throws {
        let server = try S3Server()
        _ = try server.bucket("backups")
        try keepsAndThrowsAway(try store(server.port, "backups/of/a/vault"))
    }

    @Test(TestServers.needsMoto) func anotherBucketKeepsThem() throws {
        let server = try MotoServer()
        try server.makeBucket("backups")
        try keepsAndThrowsAway(try store(server.port, "backups"))
    }

    @Test func aFolderKeepsThem() throws {
        try keepsAndThrowsAway(
            try ColdStore(ColdPlace(.folder(folder("backups")))))
    }

    @Test(TestServers.needsSeaweed) func aListingHasMoreThanAPage() throws {
        let server = try S3Server()
        _ = try server.bucket("backups")
        let store = try store(server.port, "backups/many")
        for number in 0..<1_005 { try store.put([UInt8(number & 0xFF)], "packs/\(number)") }
        try store.put([1, 2, 3], "index/one")
        let listed = try store.list("packs/")
        #expect(listed.count == 1_005)
        #expect(Set(listed.map(\.name)) == Set((0..<1_005).map { "packs/\($0)" }))
        #expect(listed.allSatisfy { $0.bytes == 1 })
        #expect(try store.list("index/") == [.init(name: "index/one", bytes: 3)])
        #expect(try store.list("none/") == [])
    }

    @Test(TestServers.needsMoto) func whatIsLockedStays() throws {
        let server = try MotoServer()
        try server.makeBucket("locked", withLocks: true)
        let address = try #require(S3Address("s3:http://127.0.0.1:\(server.port)/locked"))
        let place = try ColdStore(
            ColdPlace(.bucket(address), lockDays: 30), credentials: S3Server.credentials)
        try with { vault in
            let repository = try BackupRepository.open(place, half: .records, of: vault)
            let made = try put([[1, 2, 3]], repository, at: 5)
            let days =
                try #require(
                    try server.lockedUntil("locked", "snapshots/" + made.name)
                ) - Date().timeIntervalSince1970
            #expect(days > 29 * 86_400)
        }
    }

    @Test(TestServers.needsSeaweed) func aServerAtItsWorstMakesNoHalfBackup() throws {
        let server = try S3Server()
        _ = try server.bucket("backups")
        let proxy = try FaultyProxy(to: server.port)
        let place = try store(proxy.port, "backups", limitSeconds: 2)
        try with { vault in
            let repository = try BackupRepository.open(place, half: .records, of: vault)
            let contents = (0..<20).map { _ in SystemRandom.bytes(1_000) }
            try proxy.set(.busy)
            let made = try put(contents, repository, at: 5)
            for fault in [FaultyProxy.Fault.broken, .cut] {
                try proxy.set(fault)
                #expect(throws: BackupError.self) { try put([[9]], repository, at: 6) }
                #expect(throws: BackupError.self) {
                    try BackupRepository.open(place, half: .records, of: vault)
                }
            }
            // Answers that lie are not taken for what was written.
            for fault in [FaultyProxy.Fault.half, .flip] {
                try proxy.set(.none)
                let reading = try BackupRepository.open(place, half: .records, of: vault)
                try proxy.set(fault)
                #expect(throws: BackupError.self) { try self.contents(made, reading) }
            }
            try proxy.set(.none)
            let well = try BackupRepository.open(place, half: .records, of: vault)
            #expect(try well.snapshots() == [made.name])
            #expect(try self.contents(made, well) == contents)
            #expect(try well.check().damages.isEmpty)
            server.stop()
            #expect(throws: BackupError.self) { try put([[9]], well, at: 7) }
            try server.start()
            #expect(try self.contents(made, well) == contents)
        }
    }
}
