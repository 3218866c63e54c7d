import Foundation
import Glibc
import StrataCore
import Testing

@testable import StrataVault

/// Disks that are full, or do not answer.
@Suite struct AuditDiskTests {
    /// A pipe that is full and that nobody empties hangs whoever writes, as a broken disk does.
    private func hangingSink(_ path: String) throws -> (IntakeSink, Int32) {
        // Whoever writes to a pipe that went away is told so by an error.
        signal(SIGPIPE, SIG_IGN)
        #expect(mkfifo(path, 0o600) == 0)
        let reader = open(path, O_RDWR | O_NONBLOCK)
        let block = [UInt8](repeating: 0, count: 4_096)
        while write(reader, block, block.count) > 0 {}
        return (try IntakeSink(path: path, end: 0, isTorn: false, reserve: nil), reader)
    }

    @Test func aHangingSinkFailsInTime() throws {
        let folder = try TemporaryFolder()
        let (sink, reader) = try hangingSink(folder("pipe"))
        defer { close(reader) }
        let intake = AuditIntake(
            sink: sink, nextFrame: 1, limitMilliseconds: 200, mostBytes: 1_000, failover: nil)
        #expect(throws: AuditError.timedOut(seconds: 1)) {
            try intake.append([1, 2, 3], isAwaited: true)
        }
        // What has not to be durable does not wait, until too much does.
        try intake.append([UInt8](repeating: 0, count: 900), isAwaited: false)
        #expect(throws: AuditError.full) {
            try intake.append([UInt8](repeating: 0, count: 900), isAwaited: false)
        }
        // Nobody could be told of it, and nobody waits to.
        #expect(intake.takeLost() == 0)
        intake.close()
    }

    @Test func whatHadNoRoomIsCounted() throws {
        let folder = try TemporaryFolder()
        try IntakeSink.make(folder("intake"), base: 0, firstFrame: 1)
        let sink = try IntakeSink(
            path: folder("intake"), end: AuditIntakeContent.headLength, isTorn: false, reserve: nil)
        let intake = AuditIntake(
            sink: sink, nextFrame: 1, limitMilliseconds: 5_000, mostBytes: 1_000, failover: nil)
        try intake.append([UInt8](repeating: 0, count: 900), isAwaited: false)
        #expect(throws: AuditError.full) {
            try intake.append([UInt8](repeating: 0, count: 900), isAwaited: false)
        }
        try intake.settle()
        #expect(intake.takeLost() == 1)
        #expect(intake.takeLost() == 0)
        intake.close()
    }

    @Test func aHangingSinkIsLeftForTheSecond() throws {
        let folder = try TemporaryFolder()
        let (sink, reader) = try hangingSink(folder("pipe"))
        defer { close(reader) }
        let second = folder("second")
        let intake = AuditIntake(
            sink: sink, nextFrame: 1, limitMilliseconds: 200, mostBytes: 1_000,
            failover: { (frame) throws(AuditError) in
                try IntakeSink.make(second, base: 0, firstFrame: frame)
                return try IntakeSink(
                    path: second, end: AuditIntakeContent.headLength, isTorn: false, reserve: nil)
            })
        try intake.append([1, 2, 3], isAwaited: true)
        try intake.append([4], isAwaited: true)
        #expect(intake.takeDurable().map(\.entries) == [[0, 3, 1, 2, 3], [0, 1, 4]])
        intake.close()
        let content = try AuditIntakeContent(
            Array(Data(contentsOf: URL(filePath: second))), name: "second")
        #expect(content.frames.map(\.number) == [2, 3] && !content.isTorn)
    }

    /// A disk of its own; `nil` where none may be mounted.
    private func disk(_ path: String, bytes: Int) throws -> Bool {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return mount("tmpfs", path, "tmpfs", 0, "size=\(bytes)") == 0
    }

    private static let mayMount = geteuid() == 0

    @Test(.enabled(if: AuditDiskTests.mayMount, "a full disk is a small tmpfs, which root mounts"))
    func aFullDiskFailsClosedAndGoesOnWithRoom() throws {
        let fixture = try AuditLogFixture()
        let place = fixture.folder("disk")
        guard try disk(place, bytes: 1 << 20) else { return }
        defer { umount2(place, Int32(MNT_DETACH)) }
        var options = AuditLog.Options()
        options.reserveBytes = 64 << 10
        let log = try AuditLog(path: place + "/audit", keys: fixture.keys, options: options)
        try log.append(AuditLogFixture.entry(0), isStrict: true)
        // Somebody fills the disk.
        let filler = open(place + "/filler", O_WRONLY | O_CREAT, 0o600)
        let block = [UInt8](repeating: 1, count: 4_096)
        while write(filler, block, block.count) > 0 {}
        // The reserve is used up first, then nothing is acknowledged any more.
        var acknowledged = 1
        var failure: AuditError?
        while failure == nil, acknowledged < 5_000 {
            do throws(AuditError) {
                try log.append(AuditLogFixture.entry(acknowledged), isStrict: true)
                acknowledged += 1
            } catch { failure = error }
        }
        #expect(acknowledged > 100)
        guard case .notWritable = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        ftruncate(filler, 0)
        close(filler)
        try log.append(AuditLogFixture.entry(9_999), isStrict: true)
        try log.close()
        let report = try AuditVerifier(
            LogFolder(path: place + "/audit"), key: fixture.keys.signer.key
        ).run()
        #expect(report.isIntact && report.entries == Int64(acknowledged + 1), "\(report.findings)")
    }

    @Test(.enabled(if: AuditDiskTests.mayMount, "a full disk is a small tmpfs, which root mounts"))
    func aFullDiskIsLeftForTheSecondFolder() throws {
        let fixture = try AuditLogFixture()
        let place = fixture.folder("disk")
        guard try disk(place, bytes: 1 << 20) else { return }
        defer { umount2(place, Int32(MNT_DETACH)) }
        let second = fixture.folder("second")
        try FileManager.default.createDirectory(atPath: second, withIntermediateDirectories: true)
        var options = AuditLog.Options()
        options.reserveBytes = 0
        options.failover = second
        let log = try AuditLog(path: place + "/audit", keys: fixture.keys, options: options)
        try log.append(AuditLogFixture.entry(0), isStrict: true)
        let filler = open(place + "/filler", O_WRONLY | O_CREAT, 0o600)
        let block = [UInt8](repeating: 1, count: 4_096)
        while write(filler, block, block.count) > 0 {}
        for number in 1..<400 { try log.append(AuditLogFixture.entry(number), isStrict: true) }
        // Killed there, opened while the disk is still full, gone on with.
        log.abandon()
        let again = try AuditLog(path: place + "/audit", keys: fixture.keys, options: options)
        try again.append(AuditLogFixture.entry(400), isStrict: true)
        again.abandon()
        #expect(try !FileManager.default.contentsOfDirectory(atPath: second).isEmpty)
        ftruncate(filler, 0)
        close(filler)
        try AuditLog(path: place + "/audit", keys: fixture.keys, options: options).close()
        let folder = LogFolder(path: place + "/audit")
        let report = try AuditVerifier(folder, key: fixture.keys.signer.key).run()
        #expect(report.isIntact && report.entries == 401, "\(report.findings)")
        #expect(try folder.entry(400, size: 401) == AuditLogFixture.entry(400))
        #expect(try FileManager.default.contentsOfDirectory(atPath: second).isEmpty)
    }
}
