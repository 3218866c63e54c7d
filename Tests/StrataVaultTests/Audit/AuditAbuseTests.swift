import Foundation
import StrataCore
import Testing

@testable import StrataVault

/// What somebody with the log's folder in hand may try.
@Suite struct AuditAbuseTests {
    private let fixture: AuditLogFixture

    init() throws {
        fixture = try AuditLogFixture()
        try fixture.fill(300, sessions: 3)
    }

    /// The entries of the first bundle.
    private func bundle() throws -> [[UInt8]] {
        var entries: [[UInt8]] = []
        let bytes = Array(try fixture.read("tile/entries/000"))
        _ = bytes.withUnsafeBytes { EntryBundle.forEach($0) { entries.append(Array($0)) } }
        return entries
    }

    private func put(_ entries: [[UInt8]]) throws {
        var bytes: [UInt8] = []
        for entry in entries { EntryBundle.append(entry, to: &bytes) }
        try fixture.write("tile/entries/000", Data(bytes))
    }

    @Test func aRemovedEntryIsFound() throws {
        var entries = try bundle()
        entries.remove(at: 17)
        try put(entries)
        #expect(try fixture.verify().findings == [.missing("tile/entries/000")])
    }

    @Test func reorderedEntriesAreFound() throws {
        var entries = try bundle()
        entries.swapAt(3, 200)
        try put(entries)
        let findings = try fixture.verify().findings
        #expect(findings.contains(.differs("tile/entries/000")))
        #expect(findings.contains(.root(size: 300)))
    }

    @Test func aRewrittenEntryIsFoundAlsoWithItsTiles() throws {
        var entries = try bundle()
        entries[9] = AuditLogFixture.entry(77_777)
        try put(entries)
        #expect(try fixture.verify().findings.contains(.differs("tile/entries/000")))
        // All hashes made to match; only the signature does not.
        let hashes = entries.flatMap { TreeHash.leaf($0).bytes }
        try fixture.write("tile/0/000", Data(hashes))
        let top = LogTile.root(of: entries.map { .leaf($0) }[...])
        try fixture.write("tile/1/000.p/1", Data(top.bytes))
        let findings = try fixture.verify().findings
        #expect(findings.contains(.root(size: 300)) && !findings.contains(.differs("tile/0/000")))
        #expect(throws: (any Error).self) { try fixture.open().close() }
    }

    @Test func aTruncatedLogIsFound() throws {
        let log = fixture.log
        let key = fixture.keys.signer.key
        let kept = try fixture.read("checkpoints")
        let notes = AuditVerifier.notes(Array(kept))
        let first = try Checkpoint(notes[0], signedBy: key)
        // An earlier checkpoint in the place of the newest one.
        try fixture.write("checkpoint", Data(notes[0]))
        let report = try fixture.verify()
        #expect(report.checkpoint == first)
        #expect(report.findings.contains(.beyond(size: 300)))
        // Kept ones taken away, too: only a witness or the vault can tell.
        try fixture.write("checkpoints", Data(notes[0]))
        #expect(try fixture.verify().isIntact)
        #expect(
            try fixture.verify(others: [300: .leaf([])]).findings.contains(.beyond(size: 300)))
        _ = log
    }

    @Test func aMissingTileIsFound() throws {
        try fixture.remove("tile/0/000")
        #expect(try fixture.verify().findings.contains(.missing("tile/0/000")))
    }

    @Test func aForgedCheckpointIsFound() throws {
        let stranger = try AuditLogFixture()
        let checkpoint = try #require(try fixture.log.checkpoint(fixture.keys.signer.key))
        let forged = stranger.keys.signer.sign(checkpoint.text).encoded
        try fixture.write("checkpoint", Data(forged.utf8))
        #expect(try fixture.verify().findings.contains(.checkpoint))
        #expect(throws: AuditError.notSigned("checkpoint")) { _ = try fixture.open() }
        // Under the log's own name, too.
        let seed = [UInt8](repeating: 5, count: 32)
        let other = try #require(
            seed.withUnsafeBytes { NoteSigner(name: checkpoint.origin, seed: $0) })
        try fixture.write("checkpoint", Data(other.sign(checkpoint.text).encoded.utf8))
        #expect(try fixture.verify().findings.contains(.checkpoint))
    }

    @Test func aTreeThatDoesNotGrowOutOfTheFormerOneIsFound() throws {
        // The log's own key signs another history: kept checkpoints contradict it.
        let kept = try fixture.read("checkpoints")
        try fixture.remove("../audit")
        try fixture.fill(320, from: 5_000)
        let notes = kept + (try fixture.read("checkpoints"))
        try fixture.write("checkpoints", notes)
        let findings = try fixture.verify().findings
        #expect(findings.contains(.root(size: 300)))
    }

    @Test func aWitnessRefusesAFork() throws {
        let place = fixture.folder("witness")
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        let witness = try #require(AuditWitness(place))
        let key = fixture.keys.signer.key
        let first = try witness.send(fixture.log, key: key)
        #expect(first.before == nil && first.size == 300)
        try fixture.fill(50, from: 300)
        let second = try witness.send(fixture.log, key: key)
        #expect(second.before == 300 && second.size == 350)
        #expect(try WitnessRecord(fixture.log).seen() == 350)
        // Another history, longer and signed by the same key.
        try fixture.remove("../audit")
        try fixture.fill(400, from: 9_000)
        #expect(throws: AuditError.fork(place)) { _ = try witness.send(fixture.log, key: key) }
        // And a shorter one.
        try fixture.remove("../audit")
        try fixture.fill(10)
        #expect(throws: AuditError.fork(place)) { _ = try witness.send(fixture.log, key: key) }
        let held = try #require(try witness.held(key))
        #expect(held.size == 350)
        #expect(try fixture.verify(others: [held.size: held.root]).findings == [.beyond(size: 350)])
    }
}
