import Foundation
import Testing

/// Moto on the loopback: an S3 server with cold storage classes and object locks, which checks no
/// signatures. It ends with this process.
final class MotoServer {
    let port: UInt16
    private let folder: TemporaryFolder
    private let python: String
    private let process = Process()
    private let lifeline = Pipe()

    init() throws {
        guard let program = TestServers.moto else { throw TestServers.Missing(name: "Moto") }
        python = program.replacing("moto_server", with: "python")
        folder = try TemporaryFolder()
        port = try BaoServer.freePort()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = [
            "-c",
            #"""
            exec 3<&0
            "$@" </dev/null >"$LOG" 2>&1 3<&- & server=$!
            { read -r _ <&3; kill -9 $server; } & reader=$!
            wait $server
            kill $reader 2>/dev/null
            """#, "bash", program, "-H", "127.0.0.1", "-p", "\(port)",
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["LOG": folder("moto.log")]) { $1 }
        process.standardInput = lifeline
        try process.run()
        let end = Date(timeIntervalSinceNow: 60)
        while Date() < end, process.isRunning {
            if (try? ask("print(len(s3.list_buckets()['Buckets']))")) != nil { return }
            usleep(300_000)
        }
        let log = (try? String(contentsOfFile: folder("moto.log"), encoding: .utf8)) ?? ""
        throw BaoServer.NotStarted(log: String(log.suffix(2_000)))
    }

    deinit {
        try? lifeline.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// Runs lines of Python that know the server as `s3`.
    private func ask(_ lines: String) throws -> String {
        let text = """
            import boto3
            s3 = boto3.client("s3", endpoint_url="http://127.0.0.1:\(port)",
                              region_name="us-east-1", aws_access_key_id="x",
                              aws_secret_access_key="x")
            \(lines)
            """
        let output = try TestServers.run(python, ["-c", text])
        return String(decoding: output, as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines)
    }

    func makeBucket(_ name: String, withLocks: Bool = false) throws {
        _ = try ask(
            "s3.create_bucket(Bucket='\(name)', ObjectLockEnabledForBucket=\(withLocks ? "True" : "False"))"
        )
    }

    func storageClass(_ bucket: String, _ key: String) throws -> String {
        try ask("print(s3.head_object(Bucket='\(bucket)', Key='\(key)').get('StorageClass'))")
    }

    /// Seconds since 1970.
    func lockedUntil(_ bucket: String, _ key: String) throws -> Double? {
        Double(
            try ask(
                """
                found = s3.head_object(Bucket='\(bucket)', Key='\(key)')
                print(found['ObjectLockRetainUntilDate'].timestamp())
                """))
    }
}
