import Foundation
import Glibc
import Testing

/// What a service manager relies on: a server that was killed comes back by itself, and one that is
/// told to end answers what it took.
@Suite(.serialized) struct ServerRestartTests {
    private static let people = """
        name,phone
        Daniel Moore,+15715550184
        Anna Reed,+15715550185

        """

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func own(_ environment: [String: String]) -> [String: String] {
        environment.merging(["STRATA_VAULT": folder("v")]) { $1 }
    }

    private func strata(
        _ arguments: [String], _ environment: [String: String]
    ) throws -> CommandRun {
        let run = try CommandRun(arguments, environment: own(environment))
        #expect(run.status == 0, "\(arguments) \(run.errors)")
        return run
    }

    /// A vault with two people and an agent.
    private func prepare(_ options: [String], _ environment: [String: String]) throws {
        _ = try strata(["init"] + options, environment)
        let list = try folder.file("list.csv", Self.people)
        _ = try strata(
            [
                "import", list, "--yes", "-q", "--detectors", "rules", "--map", "phone=phone",
                "--map", "name=person_name",
            ], environment)
        let added = try strata(["user", "add", "mei", "--role", "agent"], environment)
        let first = try folder.file("first", added.output, mode: 0o600)
        let own = try folder.file("own", "velvet otter lunch\n", mode: 0o600)
        _ = try strata(
            [
                "user", "passphrase", "--as-user", "mei", "--user-passphrase-file", first,
                "--new-passphrase-file", own,
            ], environment)
    }

    /// The status with which the server answers.
    private func status(_ path: String, _ server: ServerProcess, _ secret: String? = nil) throws
        -> String
    {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/curl")
        process.arguments =
            [
                "-s", "-o", "/dev/null", "-w", "%{http_code}", "--cacert",
                folder("v/certificate.pem"), "https://localhost:\(server.port)\(path)",
            ] + (secret.map { ["-H", "Authorization: Bearer \($0)"] } ?? [])
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }

    /// Nobody types anything after the kill: the files of the first start are enough, and whoever
    /// was signed in still is.
    private func comesBack(_ environment: [String: String]) throws {
        let first = try ServerProcess(folder, own(environment))
        let session = folder("session")
        let opened = try CommandRun(
            [
                "session", "open", "--as-user", "mei", "--user-passphrase-file", folder("own"),
                "-o", session,
            ], environment: ["STRATA_VAULT": folder("v")])
        #expect(opened.status == 0, "\(opened.errors)")
        let secret = try String(contentsOfFile: session, encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try status("/v1/session", first, secret) == "200")
        first.kill()
        let second = try ServerProcess(folder, own(environment))
        defer { second.stop() }
        #expect(try status("/readyz", second) == "200")
        #expect(try status("/v1/session", second, secret) == "200")
        #expect(try status("/v1/session", second, secret + "x") == "401")
        let found = try CommandRun(
            ["subject", "find", "--phone", "+15715550185", "--session", session],
            environment: ["STRATA_VAULT": folder("v")])
        #expect(found.status == 0 && found.output.contains("0185"), "\(found.errors)")
        _ = try strata(["verify"], environment)
    }

    @Test func withAPassphraseFileItComesBackByItself() throws {
        let file = try folder.file("pass", "correct horse battery staple\n", mode: 0o600)
        let environment = ["STRATA_PASSPHRASE_FILE": file]
        try prepare([], environment)
        try comesBack(environment)
    }

    @Test(TestServers.needsSoftHSM)
    func withATokenItComesBackByItself() throws {
        let token = try CommandToken()
        var environment = token.environment
        environment["STRATA_PIN_FILE"] = token.pinFile
        try prepare(token.options, environment)
        try comesBack(environment)
    }

    @Test(TestServers.needsOpenBao)
    func withAKeyServerItComesBackByItself() throws {
        let server = try BaoServer.shared()
        let token = try folder.file("token", server.token(), mode: 0o600)
        let environment = ["STRATA_TOKEN_FILE": token]
        try prepare(
            [
                "--provider", "transit", "--address", server.address, "--ca-file",
                server.authority,
            ], environment)
        try comesBack(environment)
    }

    /// A request whose body is on its way when SIGTERM comes is answered.
    @Test func whatWasBegunIsAnsweredAfterSIGTERM() throws {
        let file = try folder.file("pass", "correct horse battery staple\n", mode: 0o600)
        let environment = ["STRATA_PASSPHRASE_FILE": file]
        try prepare([], environment)
        let server = try ServerProcess(folder, own(environment))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/curl")
        process.arguments = [
            "-sv", "--http1.1", "--cacert", folder("v/certificate.pem"), "-X", "POST", "-T", "-",
            "-N", "-H", "Content-Type: application/json", "-H", "Expect:", "-w", "%{http_code}",
            "https://localhost:\(server.port)/v1/session",
        ]
        let (input, output) = (Pipe(), Pipe())
        let log = try folder.file("curl.log", "")
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle(forWritingAtPath: log)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(#"{"login": "mei", "#.utf8))
        func wait(_ isDone: () throws -> Bool) rethrows {
            let end = Date(timeIntervalSinceNow: 60)
            while try !isDone(), Date() < end { usleep(20_000) }
        }
        try wait { try String(contentsOfFile: log, encoding: .utf8).contains("> POST") }
        server.signal(SIGTERM)
        // The socket for commands goes first.
        wait { !FileManager.default.fileExists(atPath: server.socket) }
        try input.fileHandleForWriting.write(
            contentsOf: Data(#""passphrase": "velvet otter lunch"}"#.utf8))
        try input.fileHandleForWriting.close()
        let said = String(
            decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(said.hasSuffix("201"), "\(said)")
        #expect(server.stop() == 0, "\(server.log)")
        #expect(server.log.contains("Stopped"))
        // The session was acknowledged, so it is there.
        let listed = try strata(["session", "list"], environment)
        #expect(listed.output.contains("ses-"), "\(listed.output)")
    }

    @Test func aServiceManagerIsToldWhenItServes() throws {
        let file = try folder.file("pass", "correct horse battery staple\n", mode: 0o600)
        let environment = ["STRATA_PASSPHRASE_FILE": file]
        _ = try strata(["init"], environment)
        let path = folder("notify")
        let manager = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue), 0)
        defer { close(manager) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(manager, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        #expect(bound == 0)
        let server = try ServerProcess(
            folder, own(environment).merging(["NOTIFY_SOCKET": path]) { $1 })
        var bytes = [UInt8](repeating: 0, count: 256)
        func next() -> String {
            let count = read(manager, &bytes, bytes.count)
            return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
        }
        #expect(next() == "READY=1")
        #expect(server.stop() == 0)
        #expect(next() == "STOPPING=1")
    }
}
