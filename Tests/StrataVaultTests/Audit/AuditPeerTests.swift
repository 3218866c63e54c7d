import Foundation
import Glibc
import StrataCore
import Testing

@testable import StrataVault

/// Programs in Python.
enum PeerPython {
    /// The Python that `Scripts/test-servers` makes, where it has what is needed.
    static let path: String? = {
        let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let place = URL(filePath: own ?? "").deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "test-servers/bin/python").path
        let probe = Process()
        probe.executableURL = URL(filePath: place)
        probe.arguments = ["-c", "import cryptography, pymerkle"]
        probe.standardError = FileHandle.nullDevice
        guard (try? probe.run()) != nil else { return nil }
        probe.waitUntilExit()
        return probe.terminationStatus == 0 ? place : nil
    }()
}

/// The log against programs that were written from the specifications alone.
@Suite(.enabled(if: PeerPython.path != nil, "Scripts/test-servers installs pymerkle"))
struct AuditPeerTests {
    private let fixture: AuditLogFixture

    init() throws { fixture = try AuditLogFixture() }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func start(_ file: String, _ arguments: [String]) throws -> (Process, FileHandle) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: try #require(PeerPython.path))
        process.arguments = [Self.root.appending(path: file).path] + arguments
        process.standardOutput = output
        try process.run()
        return (process, output.fileHandleForReading)
    }

    private func verify(_ arguments: [String] = []) throws -> (Int32, String) {
        let (process, output) = try start(
            "Scripts/verify-audit-log",
            [fixture.path, fixture.keys.signer.key.text, "--second-opinion"] + arguments)
        let data = output.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    @Test func pythonAndPymerkleAgreeOverManyTiles() throws {
        try fixture.fill(700, sessions: 5)
        let (status, report) = try verify()
        #expect(status == 0, "\(report)")
        let root = try #require(try fixture.log.checkpoint(fixture.keys.signer.key)).root
        #expect(report.contains("\"root\": \"\(root)\"") && report.contains("\"size\": 700"))
    }

    @Test func pythonFindsWhatWasChanged() throws {
        try fixture.fill(300, sessions: 2)
        let whole = try fixture.read("tile/entries/000")
        var bytes = whole
        bytes[100] ^= 1
        try fixture.write("tile/entries/000", bytes)
        #expect(try verify().0 == 1)
        try fixture.write("tile/entries/000", whole)
        #expect(try verify().0 == 0)
        // Dropped by retention: the hashes still give the roots.
        try fixture.remove("tile/entries/000")
        let (status, report) = try verify()
        #expect(status == 0 && report.contains("\"dropped\": 256"), "\(report)")
        let other = try AuditLogFixture()
        let forged = other.keys.signer.sign("\(fixture.keys.signer.key.name)\n1\nx\n").encoded
        try fixture.write("checkpoint", Data(forged.utf8))
        #expect(try verify().0 == 1)
    }

    /// A witness by C2SP tlog-witness, over HTTP.
    @Test func aServerWitnessesAndRefusesAFork() throws {
        let key = fixture.keys.signer.key
        let (process, output) = try start(
            "Tests/Peers/witness.py", [key.text, fixture.folder("state")])
        defer {
            // The test's own threads may hold SIGTERM back, and children inherit that.
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        var text = ""
        while text.count(where: { $0 == "\n" }) < 2 {
            let data = output.availableData
            try #require(!data.isEmpty)
            text += String(decoding: data, as: UTF8.self)
        }
        let lines = text.split(separator: "\n")
        let address = "http://127.0.0.1:\(lines[0])"
        let witness = try #require(AuditWitness("\(address) \(lines[1])"))
        try fixture.fill(100)
        #expect(
            try witness.send(fixture.log, key: key)
                == .init(before: nil, size: 100, isCosigned: true))
        try fixture.fill(200, from: 100)
        #expect(
            try witness.send(fixture.log, key: key)
                == .init(before: 100, size: 300, isCosigned: true))
        // What was noted here is lost: the witness itself says how far it has seen.
        try fixture.remove("witness")
        try fixture.fill(20, from: 300)
        #expect(
            try witness.send(fixture.log, key: key)
                == .init(before: 300, size: 320, isCosigned: true))
        // A cosignature of somebody else is none.
        let stranger = try #require(
            NoteKey(name: "witness.test/two", publicKey: Self.publicKey, kind: .cosignature))
        let other = try #require(AuditWitness("\(address) \(stranger.text)"))
        #expect(throws: AuditError.notSigned(address)) {
            _ = try other.send(fixture.log, key: key)
        }
        try fixture.remove("../audit")
        try fixture.fill(400, from: 5_000)
        #expect(throws: AuditError.fork(address)) { _ = try witness.send(fixture.log, key: key) }
    }

    /// The public key of the first test of RFC 8032, section 7.1.
    private static let publicKey: [UInt8] = [
        0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7, 0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07,
        0x3a, 0x0e, 0xe1, 0x72, 0xf3, 0xda, 0xa6, 0x23, 0x25, 0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07,
        0x51, 0x1a,
    ]
}
