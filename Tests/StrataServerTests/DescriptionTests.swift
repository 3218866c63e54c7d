import Foundation
import NIOHTTP1
import NIOPosix
import StrataServer
import Testing

/// What the description of the HTTP API says, tried out by a program that makes requests of it: those that it
/// allows, and those that it does not (schemathesis, https://schemathesis.readthedocs.io).
@Suite(.serialized, Schemathesis.isThere) struct DescriptionTests {
    /// No answer that is not described, none with a form that is not, no error within; and what is not
    /// allowed is refused.
    private static let checks = [
        "not_a_server_error", "status_code_conformance", "content_type_conformance",
        "response_headers_conformance", "response_schema_conformance",
        "negative_data_rejection", "unsupported_method", "allow_header_conformance",
    ]

    /// What would end the session, or change the passphrase that it was opened with. Who plants somebody
    /// and then looks them up is frozen.
    private static let left = ["signOut", "endSession", "setPassphrase", "plantCanaries"]

    @Test(arguments: ["admin", "agent", "compliance"])
    func whatIsDescribedIsSo(login: String) async throws {
        try await ServerFixture.with {
            $0.limits.requestsAtOnce = 1_000_000
            $0.limits.requestsPerSecond = 1_000_000
            $0.limits.signInsAtOnce = 1_000_000
        } _: { server in
            let secret = try await server.signInWithFactor(login)
            let arguments =
                [
                    "run", "https://localhost:\(server.port)/openapi.json", "--no-color",
                    "--tls-verify", server.folder + "/vault/certificate.pem", "--header",
                    "Authorization: Bearer \(secret)", "--checks",
                    Self.checks.joined(separator: ","), "--phases", "coverage,fuzzing",
                    "--max-examples", "8", "--seed", "20261127", "--no-shrink", "--workers", "1",
                    "--generation-database", "none", "--suppress-health-check", "all",
                    "--request-timeout", "600", "--warnings", "off",
                    "--continue-on-failure",
                ] + Self.left.flatMap { ["--exclude-operation-id", $0] }
            let folder = server.folder
            let result = try await NIOThreadPool.singleton.runIfActive {
                try Schemathesis.run(arguments, in: folder)
            }
            #expect(result.status == 0, "\(result.output)")
            // It found the endpoints, and was signed in to the end.
            let session = try await server.send(.GET, "/v1/session", as: secret)
            #expect(session.status == 200, "\(session.text)")
        }
    }
}

/// The program, where `Scripts/test-servers` put it.
private enum Schemathesis {
    static let program = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: ".build/test-servers/bin/schemathesis").path

    static let isThere = ConditionTrait.enabled(
        if: FileManager.default.isExecutableFile(atPath: program)
            || ProcessInfo.processInfo.environment["CI"] == "true",
        "schemathesis is not installed; Scripts/test-servers does it")

    static func run(
        _ arguments: [String], in folder: String
    ) throws -> (status: Int32, output: String) {
        let file = folder + "/schemathesis.log"
        try Data().write(to: URL(filePath: file))
        let output = try #require(FileHandle(forWritingAtPath: file))
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        try output.close()
        let text = try String(contentsOfFile: file, encoding: .utf8)
        return (process.terminationStatus, String(text.suffix(40_000)))
    }
}
