import Foundation
import StrataVault

/// An OpenBao server on the loopback, with TLS from an authority of its own.
///
/// It ends with this process, however that ends: it runs beneath a shell that waits for the end of
/// its input.
final class BaoServer: @unchecked Sendable {
    // Safe to share: after `init`, only the test that made it calls `stop` and `start`.
    let folder: TemporaryFolder
    let port: UInt16
    /// Where the same server shows a certificate for another name.
    let otherPort: UInt16
    private(set) var rootToken = ""
    private var unsealKey = ""
    private let program: String
    private var process: Process?
    private var lifeline: Pipe?

    /// For all tests that do not stop or seal it.
    static func shared() throws -> BaoServer { try running.get() }
    private static let running = Result { () throws -> BaoServer in
        let server = try BaoServer()
        try server.unseal()
        try server.prepare()
        cleanUp = server.folder.path
        atexit {
            guard let folder = BaoServer.cleanUp else { return }
            try? FileManager.default.removeItem(atPath: folder)
        }
        return server
    }

    // Written once, before the process can end by itself.
    nonisolated(unsafe) private static var cleanUp: String?

    var address: String { "https://127.0.0.1:\(port)" }
    var authority: String { folder("ca.pem") }

    /// Starts a server and initialises it; it is still sealed. A durable one knows its keys again
    /// after a restart.
    init(isDurable: Bool = false) throws {
        guard let program = TestServers.openBao else { throw TestServers.Missing(name: "OpenBao") }
        self.program = program
        folder = try TemporaryFolder()
        port = try Self.freePort()
        otherPort = try Self.freePort()
        try Self.makeCertificates(folder)
        try FileManager.default.createDirectory(
            atPath: folder("storage"), withIntermediateDirectories: true)
        let storage =
            isDurable
            ? """
            storage "raft" {
              path = "\(folder("storage"))"
              node_id = "one"
              performance_multiplier = "1"
            }
            """
            : #"storage "inmem" {}"#
        try """
        \(storage)
        listener "tcp" {
          address = "127.0.0.1:\(port)"
          tls_cert_file = "\(folder("server.pem"))"
          tls_key_file = "\(folder("server.key"))"
        }
        listener "tcp" {
          address = "127.0.0.1:\(otherPort)"
          tls_cert_file = "\(folder("other.pem"))"
          tls_key_file = "\(folder("server.key"))"
        }
        api_addr = "\(address)"
        cluster_addr = "https://127.0.0.1:\(try Self.freePort())"

        """.write(toFile: folder("server.hcl"), atomically: true, encoding: .utf8)
        try start()
        struct Made: Decodable {
            var unseal_keys_b64: [String]
            var root_token: String
        }
        let made = try JSONDecoder().decode(
            Made.self,
            from: bao(["operator", "init", "-key-shares=1", "-key-threshold=1", "-format=json"]))
        rootToken = made.root_token
        unsealKey = made.unseal_keys_b64.first ?? ""
    }

    deinit { stop() }

    /// Starts the server and waits until it answers.
    func start() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = [
            "-c",
            #"""
            exec 3<&0
            "$@" </dev/null >"$LOG" 2>&1 3<&- & server=$!
            { read -r _ <&3; kill -9 $server; } & reader=$!
            wait $server
            kill $reader 2>/dev/null
            """#,
            "bash", program, "server", "-config=\(folder("server.hcl"))",
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["LOG": folder("server.log")]) { $1 }
        let lifeline = Pipe()
        process.standardInput = lifeline
        try process.run()
        self.process = process
        self.lifeline = lifeline
        let end = Date(timeIntervalSinceNow: 20)
        while Date() < end, process.isRunning {
            // 2: it answers, and is sealed.
            if (try? bao(["status"], statuses: [0, 2])) != nil { return }
            usleep(100_000)
        }
        let log = (try? String(contentsOfFile: folder("server.log"), encoding: .utf8)) ?? ""
        throw NotStarted(log: String(log.suffix(2_000)))
    }

    struct NotStarted: Error { var log: String }

    func stop() {
        // Not by closing it alone: another server that was started meanwhile may have it open as well.
        try? lifeline?.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
        try? lifeline?.fileHandleForWriting.close()
        process?.waitUntilExit()
        process = nil
        lifeline = nil
    }

    func unseal() throws { try bao(["operator", "unseal", unsealKey]) }

    /// The engine, and the policy of `docs/keys.md`.
    func prepare() throws {
        try bao(["secrets", "enable", "transit"])
        try """
        path "transit/keys/strata-root-*" { capabilities = ["create", "read", "update"] }
        path "transit/encrypt/strata-root-*" { capabilities = ["update"] }
        path "transit/decrypt/strata-root-*" { capabilities = ["update"] }

        """.write(toFile: folder("policy.hcl"), atomically: true, encoding: .utf8)
        try bao(["policy", "write", "strata", folder("policy.hcl")])
    }

    /// A token that may do what the policies say.
    func token(_ policies: [String] = ["strata"]) throws -> String {
        let arguments = policies.map { "-policy=\($0)" } + ["-ttl=1h", "-field=token"]
        let output = try bao(["token", "create"] + arguments)
        return String(decoding: output, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func server() throws -> TransitServer {
        try TransitServer(address: address, authorityFile: authority)
    }

    @discardableResult
    func bao(_ arguments: [String], statuses: Set<Int32> = [0]) throws -> Data {
        try TestServers.run(
            program, arguments,
            environment: [
                "BAO_ADDR": address, "BAO_CACERT": authority, "BAO_TOKEN": rootToken,
                "BAO_CLIENT_TIMEOUT": "20s", "HOME": folder.path,
            ], statuses: statuses)
    }

    static func makeCertificates(_ folder: TemporaryFolder) throws {
        let openssl = "/usr/bin/openssl"
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        try TestServers.run(
            openssl,
            ["req", "-x509"] + key + [
                "-keyout", folder("ca.key"), "-out", folder("ca.pem"), "-subj", "/CN=Strata tests",
                "-days", "2",
            ])
        try TestServers.run(
            openssl,
            ["req"] + key + [
                "-keyout", folder("server.key"), "-out", folder("server.csr"), "-subj",
                "/CN=127.0.0.1",
            ])
        for (file, name) in [("server", "IP:127.0.0.1"), ("other", "DNS:other.example.org")] {
            try "subjectAltName=\(name)\n"
                .write(toFile: folder("names"), atomically: true, encoding: .utf8)
            try TestServers.run(
                openssl,
                [
                    "x509", "-req", "-in", folder("server.csr"), "-CA", folder("ca.pem"), "-CAkey",
                    folder("ca.key"), "-CAcreateserial", "-days", "2", "-extfile", folder("names"),
                    "-out", folder("\(file).pem"),
                ])
        }
    }

    static func freePort() throws -> UInt16 {
        let listener = try Listener()
        defer { listener.close() }
        return listener.port
    }
}
