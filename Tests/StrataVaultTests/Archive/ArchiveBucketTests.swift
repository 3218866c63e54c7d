import Foundation
import StrataCore
import Testing

@testable import StrataVault

/// An archive in a bucket of a real server, and with that server at its worst.
@Suite struct ArchiveBucketTests {
    private func store(_ port: UInt16, limitSeconds: Int64 = 60) throws -> ColdStore {
        let address = try #require(S3Address("s3:http://127.0.0.1:\(port)/archive/of/a/vault"))
        return try ColdStore(
            ColdPlace(.bucket(address)), credentials: S3Server.credentials,
            limitSeconds: limitSeconds)
    }

    @Test(TestServers.needsSeaweed)
    func objectsOfAllLengthsComeBack() throws {
        let server = try S3Server()
        _ = try server.bucket("archive")
        let store = try store(server.port)
        // The last is sent in three parts.
        for length in [1, 100_000, 8 << 20, 17 << 20] {
            let bytes = SystemRandom.bytes(length)
            let name = ArchivedSegment.newName()
            #expect(try store.read(name, 0..<10) == nil)
            try store.put(bytes, name)
            #expect(try store.read(name, 0..<length) == bytes)
            #expect(try store.read(name, 0..<(length + 100)) == bytes)
            let from = length / 3
            #expect(try store.read(name, from..<length) == Array(bytes[from...]))
            #expect(try store.read(name, (length - 1)..<length) == [bytes[length - 1]])
            #expect(try store.delete(name))
            #expect(try store.delete(name))
            #expect(try store.read(name, 0..<1) == nil)
        }
        // Of no class from which anything has to be brought back.
        try store.put([1, 2, 3], "segments/warm.seg")
        #expect(try store.thaw("segments/warm.seg", days: 3))
    }

    @Test(TestServers.needsSeaweed)
    func aServerAtItsWorstLosesNothing() throws {
        let server = try S3Server()
        _ = try server.bucket("archive")
        let proxy = try FaultyProxy(to: server.port)
        let store = try store(proxy.port, limitSeconds: 2)
        let rows = ArchiveSegmentTests.records(60)
        let made = ArchiveSegmentTests.made(rows)
        // Two requests of three are refused: each is tried again.
        try proxy.set(.busy)
        try store.put(made.bytes, made.place.name)
        #expect(try store.read(made.place.name, 0..<made.bytes.count) == made.bytes)
        let address = store.place.description
        // Answers that say nothing of the object.
        try proxy.set(.broken)
        #expect(
            throws: ArchiveError.bucket(.refused(bucket: address, status: 500, code: ""))
        ) { try store.read(made.place.name, 0..<100) }
        #expect(throws: ArchiveError.self) { try store.put([1], "segments/other.seg") }
        try proxy.set(.cut)
        #expect(throws: ArchiveError.bucket(.unreachable(address))) {
            try store.read(made.place.name, 0..<1_000)
        }
        try proxy.set(.slow)
        #expect(throws: ArchiveError.bucket(.unreachable(address))) {
            try store.read(made.place.name, 0..<1_000)
        }
        // Answers that lie.
        for fault in [FaultyProxy.Fault.half, .flip] {
            try proxy.set(fault)
            let read = try store.read(made.place.name, made.place.columns)
            let whole = Array(made.bytes[made.place.columns])
            #expect(read != whole)
            #expect(
                ArchiveSegment(columns: read ?? [], length: made.place.columnsLength)?.root
                    != made.place.root)
        }
        // Once it is well again, everything is there.
        try proxy.set(.none)
        #expect(try store.read(made.place.name, 0..<made.bytes.count) == made.bytes)
        server.stop()
        #expect(throws: ArchiveError.self) { try store.read(made.place.name, 0..<10) }
        try server.start()
        #expect(try store.read(made.place.name, 0..<made.bytes.count) == made.bytes)
    }

    @Test(TestServers.needsMoto)
    func whatIsColdIsAskedForAndWhatIsLockedStays() throws {
        let server = try MotoServer()
        try server.makeBucket("cold")
        let address = try #require(S3Address("s3:http://127.0.0.1:\(server.port)/cold/vault"))
        let cold = try ColdStore(
            ColdPlace(.bucket(address), storageClass: "DEEP_ARCHIVE"),
            credentials: S3Server.credentials)
        let bytes = SystemRandom.bytes(9 << 20)
        for (name, content) in [("one.seg", [UInt8](bytes[..<100])), ("parts.seg", bytes)] {
            try cold.put(content, name)
            #expect(throws: ArchiveError.cold(name)) { try cold.read(name, 0..<10) }
            // Asked for once, and on its way or there.
            if try !cold.thaw(name, days: 3) { _ = try cold.thaw(name, days: 3) }
            #expect(try cold.read(name, 0..<content.count) == content)
        }
        let warm = try ColdStore(
            ColdPlace(.bucket(address), storageClass: "STANDARD_IA"),
            credentials: S3Server.credentials)
        try warm.put([1, 2, 3], "warm.seg")
        #expect(try warm.read("warm.seg", 1..<3) == [2, 3])
        #expect(try server.storageClass("cold", "vault/warm.seg") == "STANDARD_IA")
        #expect(try server.storageClass("cold", "vault/parts.seg") == "DEEP_ARCHIVE")

        try server.makeBucket("locked", withLocks: true)
        let place = try #require(S3Address("s3:http://127.0.0.1:\(server.port)/locked"))
        let locked = try ColdStore(
            ColdPlace(.bucket(place), lockDays: 30), credentials: S3Server.credentials)
        try locked.put([1, 2, 3], "kept.seg")
        let until = try #require(try server.lockedUntil("locked", "kept.seg"))
        let days = (until - Date().timeIntervalSince1970) / 86_400
        #expect((29.9...30.1).contains(days))
    }

    @Test(TestServers.needsSeaweed)
    func credentialsThatEndedAndAWrongClockAreTold() throws {
        let server = try S3Server()
        _ = try server.bucket("archive")
        let address = try server.address("archive")
        var ended = S3Server.credentials
        ended.identifier = "ASIAENDED"
        #expect(throws: ArchiveError.self) {
            try ColdStore(ColdPlace(.bucket(address)), credentials: ended).put([1], "a")
        }
        let late = try ColdStore(
            ColdPlace(.bucket(address)), credentials: S3Server.credentials,
            now: { SystemClock.microseconds - 3_600_000_000 })
        #expect(
            throws: ArchiveError.bucket(
                .refused(
                    bucket: address.description, status: 403, code: "RequestTimeTooSkewed"))
        ) { try late.put([1], "a") }
    }
}
