import Foundation
import StrataVault
import Testing

/// SeaweedFS on the loopback: a server that checks the signatures of S3.
///
/// It ends with this process, however that ends: it runs beneath a shell that waits for the end of
/// its input.
final class S3Server {
    static let credentials = S3Credentials(identifier: "AKIDEXAMPLE", secret: "of the tests")

    let folder: TemporaryFolder
    let port: UInt16
    private let program: String
    private let ports: [UInt16]
    private var process: Process?
    private var lifeline: Pipe?

    init() throws {
        guard let program = TestServers.weed else { throw TestServers.Missing(name: "SeaweedFS") }
        self.program = program
        folder = try TemporaryFolder()
        // Each has a second one for gRPC, ten thousand above unless it is named.
        ports = try (0..<8).map { _ in try BaoServer.freePort() }
        port = ports[6]
        try """
        {"identities": [{"name": "tests", "actions": ["Admin", "Read", "Write", "List"],
          "credentials": [{"accessKey": "\(Self.credentials.identifier)",
                           "secretKey": "\(Self.credentials.secret)"}]}]}
        """.write(toFile: folder("s3.json"), atomically: true, encoding: .utf8)
        try FileManager.default.createDirectory(
            atPath: folder("data"), withIntermediateDirectories: true)
        try start()
    }

    deinit { stop() }

    func address(_ path: String) throws -> S3Address {
        try #require(S3Address("s3:http://127.0.0.1:\(port)/\(path)"))
    }

    /// Starts it and waits until it answers.
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
            "bash", program, "-logtostderr", "server", "-dir=\(folder("data"))", "-ip=127.0.0.1",
            "-ip.bind=127.0.0.1", "-master.port=\(ports[0])", "-master.port.grpc=\(ports[1])",
            "-volume.port=\(ports[2])", "-volume.port.grpc=\(ports[3])", "-volume.max=8", "-filer",
            "-filer.port=\(ports[4])", "-filer.port.grpc=\(ports[5])", "-s3", "-s3.port=\(port)",
            "-s3.port.grpc=\(ports[7])", "-s3.port.iceberg=0", "-s3.port.lance=0",
            "-s3.config=\(folder("s3.json"))", "-master.volumeSizeLimitMB=64",
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["LOG": folder("server.log")]) { $1 }
        let lifeline = Pipe()
        process.standardInput = lifeline
        try process.run()
        self.process = process
        self.lifeline = lifeline
        let end = Date(timeIntervalSinceNow: 120)
        while Date() < end, process.isRunning {
            if (try? bucket("started").put([1], "probe")) == true { return }
            usleep(200_000)
        }
        let log = (try? String(contentsOfFile: folder("server.log"), encoding: .utf8)) ?? ""
        throw BaoServer.NotStarted(log: String(log.suffix(2_000)))
    }

    func stop() {
        try? lifeline?.fileHandleForWriting.close()
        process?.waitUntilExit()
        process = nil
        lifeline = nil
    }

    /// A bucket, made where it is not there.
    func bucket(_ name: String) throws -> S3Client {
        let client = S3Client(try address(name), Self.credentials, limitSeconds: 10)
        try client.makeBucket()
        return client
    }
}
