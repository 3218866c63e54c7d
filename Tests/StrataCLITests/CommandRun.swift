import Foundation

/// The built `strata`, run as a process of its own.
struct CommandRun {
    var output: String
    var errors: String
    /// The exit code; 128 and the signal's number where a signal ended it.
    var status: Int32

    /// The program beside the test's own.
    static let program: URL = {
        let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(filePath: own ?? "").deletingLastPathComponent().appending(path: "strata")
    }()

    /// Runs with `arguments`, in English unless they or the environment say otherwise;
    /// `redirection` is the shell's, such as `>/dev/full`.
    init(
        _ arguments: [String], input: Data? = nil, environment: [String: String] = [:],
        folder: String? = nil, redirection: String? = nil
    ) throws {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        if let redirection {
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments =
                ["-c", "exec \"$0\" \"$@\" \(redirection)", Self.program.path] + arguments
        }
        var variables = ProcessInfo.processInfo.environment
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "NO_COLOR"] {
            variables[name] = nil
        }
        variables["LC_ALL"] = "C.UTF-8"
        process.environment = variables.merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        let captured = try Captured()
        process.standardOutput = captured.output
        process.standardError = captured.errors
        if let input {
            let pipe = Pipe()
            process.standardInput = pipe
            try process.run()
            try? pipe.fileHandleForWriting.write(contentsOf: input)
            try? pipe.fileHandleForWriting.close()
        } else {
            process.standardInput = FileHandle.nullDevice
            try process.run()
        }
        process.waitUntilExit()
        (output, errors) = try captured.texts()
        status =
            process.terminationReason == .exit
            ? process.terminationStatus : 128 + process.terminationStatus
    }

    /// Output into files: a pipe that nobody empties would block the process.
    private struct Captured {
        let output: FileHandle
        let errors: FileHandle
        private let folder: TemporaryFolder

        init() throws {
            folder = try TemporaryFolder()
            output = try Self.handle(folder, "output")
            errors = try Self.handle(folder, "errors")
        }

        private static func handle(_ folder: TemporaryFolder, _ name: String) throws -> FileHandle {
            try FileHandle(forWritingTo: URL(filePath: folder.file(name, "")))
        }

        func texts() throws -> (String, String) {
            func text(_ name: String) throws -> String {
                let data = try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)"))
                return String(decoding: data, as: UTF8.self)
            }
            return (try text("output"), try text("errors"))
        }
    }

    /// The output as JSON.
    func json() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
    }
}
