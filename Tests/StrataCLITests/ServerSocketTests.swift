import Foundation
import Glibc
import Testing

/// The socket of a server against whoever else comes to it.
@Suite(.serialized) struct ServerSocketTests {
    private let fixture: VaultFolderFixture

    init() throws { fixture = try VaultFolderFixture() }

    private static let name = Array("strata-local".utf8)

    private static func header(version: UInt8 = 1, length: UInt32) -> [UInt8] {
        name + [0, 0, 0, version] + withUnsafeBytes(of: length.bigEndian) { Array($0) }
    }

    @Test func itIsTheUsersAlone() throws {
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        var status = stat()
        #expect(lstat(server.socket, &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFSOCK)
        #expect(status.st_mode & 0o777 == 0o600)
    }

    @Test(arguments: [
        [UInt8]("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8), header(version: 9, length: 2),
        header(length: .max), header(length: 2) + Array("{}".utf8),
        header(length: 4) + [0, 0xFF, 0xFE, 0x01], [UInt8](repeating: 0, count: 100_000),
    ])
    func junkIsRefusedAndTheServerGoesOn(bytes: [UInt8]) throws {
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        let connection = try RawConnection(server.socket)
        connection.send(bytes)
        shutdown(connection.descriptor, CInt(SHUT_WR))
        let answer = connection.rest()
        connection.end()
        #expect(answer.first == UInt8(ascii: "!"))
        #expect(try fixture.run(["key", "status"]).status == 0)
    }

    /// Whoever says nothing, or not all, keeps nobody else from being served.
    @Test func manyWhoSayNothingAreHeldOffOnly() throws {
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        let silent = try (0..<40).map { _ in try RawConnection(server.socket) }
        defer { for connection in silent { connection.end() } }
        let end = Date(timeIntervalSinceNow: 120)
        var run = try fixture.run(["key", "status"])
        while run.status != 0, Date() < end { run = try fixture.run(["key", "status"]) }
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test func whatIsNoSocketIsNotTrusted() throws {
        // The command does not follow a link to somebody's socket.
        try FileManager.default.createSymbolicLink(
            atPath: fixture.vault + "/server.sock", withDestinationPath: "/tmp/other.sock")
        let linked = try fixture.run(["key", "status"])
        #expect(linked.status == 1 && linked.errors.contains("server.sock"), "\(linked.errors)")
        // Nor does a server take away what it has not made.
        let refused = #expect(throws: ServerProcess.NotServing.self) {
            try ServerProcess(fixture)
        }
        #expect(refused?.log.contains("server.sock") == true, "\(refused?.log ?? "")")
        #expect(throws: Never.self) {
            try FileManager.default.destinationOfSymbolicLink(
                atPath: fixture.vault + "/server.sock")
        }
    }

    @Test func aLongPathHasASocketToo() throws {
        let long = fixture.folder.path + "/" + String(repeating: "长", count: 60)
        try FileManager.default.createDirectory(atPath: long, withIntermediateDirectories: true)
        let vault = long + "/vault"
        try FileManager.default.moveItem(atPath: fixture.vault, toPath: vault)
        #expect(vault.utf8.count > 108)
        let process = Process()
        process.executableURL = CommandRun.program
        process.arguments = ["serve", "--port", "0", "-q", "--vault", vault]
        process.environment = ProcessInfo.processInfo.environment.merging(fixture.environment) {
            $1
        }
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        var said = ""
        while !said.contains("https://") {
            let more = errors.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            said += String(decoding: more, as: UTF8.self)
        }
        let run = try fixture.run(
            ["key", "seal-epoch"], environment: ["STRATA_VAULT": vault])
        #expect(run.errors.contains("Stop the server"), "\(run.errors)")
        #expect(
            try fixture.run(["key", "status"], environment: ["STRATA_VAULT": vault]).status == 0)
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test(
        .enabled(
            if: geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0,
            "another user can be had by root alone"))
    func anotherUserIsRefused() throws {
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        // Also where somebody made the socket and the way to it open to all.
        chmod(fixture.folder.path, 0o755)
        chmod(fixture.vault, 0o711)
        chmod(server.socket, 0o666)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/setpriv")
        process.arguments = [
            "--reuid=65534", "--regid=65534", "--clear-groups", "/usr/bin/python3", "-c",
            """
            import socket, sys
            s = socket.socket(socket.AF_UNIX)
            s.connect(sys.argv[1])
            data = b""
            while True:
                more = s.recv(4096)
                if not more: break
                data += more
            print(data[:1].decode(), data[5:].decode())
            """, server.socket,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(
            decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(said.hasPrefix("!") && said.contains("root"), "\(said)")
    }
}
