import Crypto
import Foundation
import StrataCore
import Testing

@testable import StrataVault

/// The audit log on disk: what was acknowledged stays, in its order.
@Suite struct AuditLogTests {
    private let fixture: AuditLogFixture

    init() throws { fixture = try AuditLogFixture() }

    @Test func entriesComeBackAsTheyWere() throws {
        for entry in [AuditLogFixture.entry(4), AuditLogFixture.entry(5, outcomeOf: 4)] {
            let read = try AuditEntry(entry)
            #expect(read.encoded == entry)
            let trailing = entry + [0]
            #expect(throws: AuditEntryError.malformed) { _ = try AuditEntry(trailing) }
        }
    }

    @Test(arguments: [1, 255, 256, 257, 600])
    func aLogVerifiesAtEverySize(count: Int) throws {
        try fixture.fill(count)
        let report = try fixture.verify()
        #expect(report.isIntact, "\(report.findings)")
        #expect(report.entries == Int64(count) && report.checkpoint?.size == Int64(count))
        #expect(report.unknownOutcomes == (count % 2 == 1 ? [Int64(count - 1)] : []))
    }

    @Test func manySessionsMakeOneLog() throws {
        try fixture.fill(300, sessions: 9)
        let report = try fixture.verify()
        #expect(report.isIntact, "\(report.findings)")
        #expect(report.entries == 300 && report.checkpoints >= 9)
        #expect(try fixture.log.entry(123, size: 300) == AuditLogFixture.entry(123, outcomeOf: 122))
    }

    @Test func everyEntryIsProven() throws {
        try fixture.fill(520)
        let checkpoint = try #require(try fixture.log.checkpoint(fixture.keys.signer.key))
        for index in [0, 1, 255, 256, 511, 519] as [Int64] {
            let proof = try fixture.log.inclusion(index, size: checkpoint.size)
            let leaf = TreeHash.leaf(try fixture.log.entry(index, size: checkpoint.size))
            #expect(
                TreeProof.verifyInclusion(
                    of: leaf, at: index, size: checkpoint.size, proof: proof,
                    root: checkpoint.root))
        }
        #expect(throws: AuditError.noEntry) {
            _ = try fixture.log.inclusion(520, size: checkpoint.size)
        }
    }

    @Test func whatWasAcknowledgedIsThereAfterAKill() throws {
        try fixture.fill(10)
        let log = try fixture.open()
        for number in 10..<300 { try log.append(AuditLogFixture.entry(number), isStrict: true) }
        log.abandon()
        // Nothing was published; the next one to open it does.
        #expect(try fixture.log.checkpoint(fixture.keys.signer.key)?.size == 10)
        try fixture.open().close()
        let report = try fixture.verify()
        #expect(report.isIntact && report.entries == 300, "\(report.findings)")
        #expect(try fixture.log.entry(299, size: 300) == AuditLogFixture.entry(299))
    }

    @Test func tilesThatWereLostAreMadeAgain() throws {
        let log = try fixture.open(rotateBytes: 1 << 20)
        for number in 0..<300 { try log.append(AuditLogFixture.entry(number), isStrict: false) }
        try log.close()
        // As after a loss of power: the intake is on disk, the tiles may not be.
        try fixture.remove("tile")
        try fixture.remove("checkpoint")
        try fixture.open().close()
        #expect(try fixture.verify().isIntact && fixture.verify().entries == 300)
    }

    @Test(arguments: [1, 10, 60, 300])
    func aTornTailIsCut(bytes: Int) throws {
        let log = try fixture.open(rotateBytes: 1 << 20)
        for number in 0..<4 { try log.append(AuditLogFixture.entry(number), isStrict: true) }
        log.abandon()
        let whole = try fixture.read("intake")
        let frame = AuditFrame(number: 5, count: 1, entries: [0, 3, 1, 2, 3]).encoded
        let torn = frame + [UInt8](repeating: 0, count: 400)
        try fixture.write("intake", whole + Data(torn[..<min(bytes, frame.count - 1)]))
        try fixture.open(rotateBytes: 1 << 20).close()
        #expect(try fixture.verify().entries == 4)
        #expect(try fixture.read("intake") == whole)
    }

    /// Only the last frame can be torn: a hole before another one is damage, and nothing is cut.
    @Test func damageWithinTheIntakeIsNoTornTail() throws {
        let log = try fixture.open(rotateBytes: 1 << 20)
        for number in 0..<4 { try log.append(AuditLogFixture.entry(number), isStrict: true) }
        log.abandon()
        var bytes = try fixture.read("intake")
        bytes[AuditIntakeContent.headLength + 40] ^= 1
        try fixture.write("intake", bytes)
        #expect(throws: AuditError.damaged("intake")) { _ = try fixture.open() }
        #expect(try fixture.read("intake") == bytes)
    }

    @Test func oneProcessAtATime() throws {
        let log = try fixture.open()
        #expect(throws: AuditError.inUse) { _ = try fixture.open() }
        try log.close()
        try fixture.open().close()
    }

    @Test func anOldCopyOfTheFolderIsRefused() throws {
        try fixture.fill(20)
        try fixture.folder.copy("audit", to: "old")
        try fixture.fill(30, from: 20)
        let newest = try #require(try fixture.log.checkpoint(fixture.keys.signer.key))
        try fixture.folder.copy("old", to: "audit")
        // The copy is intact in itself, and yet not the newest.
        #expect(try fixture.verify().isIntact)
        let mark = AuditMark(size: newest.size, root: newest.root)
        #expect(throws: AuditError.rolledBack) { _ = try fixture.open(mark: mark) }
        let report = try fixture.verify(others: [newest.size: newest.root])
        #expect(report.findings == [.beyond(size: 50)])
        // Begun anew it is another log.
        try fixture.remove("../audit")
        #expect(throws: AuditError.rolledBack) { _ = try fixture.open(mark: mark) }
    }

    @Test func anotherLogOfTheSameLengthIsRefused() throws {
        try fixture.fill(20)
        let newest = try #require(try fixture.log.checkpoint(fixture.keys.signer.key))
        try fixture.remove("../audit")
        try fixture.fill(20, from: 1_000)
        let mark = AuditMark(size: newest.size, root: newest.root)
        #expect(throws: AuditError.rolledBack) { _ = try fixture.open(mark: mark) }
        #expect(
            try fixture.verify(others: [newest.size: newest.root]).findings == [.root(size: 20)])
    }

    @Test func manyThreadsShareTheDisk() throws {
        let log = try fixture.open(rotateBytes: 1 << 20)
        DispatchQueue.concurrentPerform(iterations: 16) { thread in
            for number in 0..<20 {
                let entry = AuditLogFixture.entry(thread * 1_000 + number)
                #expect(throws: Never.self) { try log.append(entry, isStrict: true) }
            }
        }
        try log.close()
        let report = try fixture.verify()
        #expect(report.isIntact && report.entries == 320)
        var seen: Set<[UInt8]> = []
        try fixture.log.entries(0..<320) { _, bytes in
            seen.insert(Array(bytes))
            return true
        }
        #expect(seen.count == 320)
    }

    @Test func anEntryLongerThanItsLengthIsRefused() throws {
        let log = try fixture.open()
        #expect(throws: AuditError.tooLong) {
            try log.append([UInt8](repeating: 1, count: 65_536), isStrict: true)
        }
        try log.close()
        #expect(throws: AuditError.closed) { try log.append([1], isStrict: true) }
    }

    @Test func contentGoesAndTheTreeStays() throws {
        let log = try fixture.open()
        let contents = AuditContents(
            fixture.log, CatalogueCipher(vault: VaultID(), key: .init(size: .bits256)))
        let digest = try contents.put(["ticket": "call 13800138000"])
        try log.append(AuditLogFixture.entry(1), isStrict: true)
        try log.close()
        #expect(try contents.texts(digest) == ["ticket": "call 13800138000"])
        let files = try FileManager.default.subpathsOfDirectory(atPath: fixture.path)
        for file in files {
            let data = FileManager.default.contents(atPath: fixture.path + "/" + file) ?? Data()
            #expect(data.range(of: Data("13800138000".utf8)) == nil, "\(file)")
        }
        #expect(try contents.erase(digest))
        #expect(try contents.texts(digest) == nil)
        #expect(try fixture.verify().isIntact)
    }
}
