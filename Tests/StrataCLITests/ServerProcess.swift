import Foundation
import Glibc
import Testing

/// `strata serve` as a process of its own, on a free port.
final class ServerProcess {
    private let process = Process()
    private let vault: String
    private let errors: FileHandle
    private let errorPath: String

    var socket: String { vault + "/server.sock" }

    /// What it wrote to standard error.
    var log: String { (try? String(contentsOfFile: errorPath, encoding: .utf8)) ?? "" }

    /// Starts it and waits until it serves.
    convenience init(
        _ fixture: VaultFolderFixture, arguments: [String] = ["--port", "0", "-q"],
        vault: String? = nil
    ) throws {
        try self.init(
            fixture.folder,
            fixture.environment.merging(["STRATA_VAULT": vault ?? fixture.vault]) { $1 },
            arguments: arguments)
    }

    /// Starts it with a folder to work in and an environment that names the vault, and waits until
    /// it serves.
    init(
        _ folder: TemporaryFolder, _ environment: [String: String],
        arguments: [String] = ["--port", "0", "-q"]
    ) throws {
        vault = try #require(environment["STRATA_VAULT"])
        errorPath = try folder.file("server-\(UInt32.random(in: 0 ... .max)).log", "")
        errors = try #require(FileHandle(forWritingAtPath: errorPath))
        process.executableURL = CommandRun.program
        process.arguments = ["serve"] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            .merging(["LC_ALL": "C.UTF-8"]) { $1 }
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = errors
        process.standardError = errors
        try process.run()
        let end = Date(timeIntervalSinceNow: 120)
        while process.isRunning, Date() < end, !(log.contains("https://") && isListening) {
            usleep(20_000)
        }
        guard process.isRunning, isListening else { throw NotServing(log: log) }
    }

    struct NotServing: Error { var log: String }

    /// The port that it says it serves.
    var port: Int {
        log.firstMatch(of: /https:\/\/[^ ]*:([0-9]+)/).flatMap { Int($0.1) } ?? 0
    }

    private var isListening: Bool {
        guard let connection = try? RawConnection(socket) else { return false }
        connection.end()
        return true
    }

    deinit { kill() }

    /// Ends it as a service manager does.
    ///
    /// - Returns: Its exit code.
    @discardableResult
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Whether it has a file open.
    func hasOpen(_ file: String) -> Bool {
        let folder = "/proc/\(process.processIdentifier)/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.contains {
            (try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + $0)) == file
        }
    }

    func signal(_ signal: Int32) { Glibc.kill(process.processIdentifier, signal) }

    /// Ends it as a failing machine does.
    func kill() {
        guard process.isRunning else { return }
        signal(SIGKILL)
        process.waitUntilExit()
    }
}

/// A connection to a Unix socket, byte by byte.
struct RawConnection {
    let descriptor: CInt

    init(_ path: String) throws {
        descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        try #require(bytes.count < 108)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = descriptor
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result == 0 else {
            close(descriptor)
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
    }

    func send(_ bytes: [UInt8]) {
        _ = Glibc.send(descriptor, bytes, bytes.count, CInt(MSG_NOSIGNAL))
    }

    /// All that comes until the other end closes.
    func rest() -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return all }
            all += buffer[..<count]
        }
    }

    func end() { close(descriptor) }
}

/// A command that goes on while the test does something else.
final class RunningCommand {
    let process = Process()
    private let folder: TemporaryFolder

    init(
        _ arguments: [String], _ fixture: VaultFolderFixture,
        environment more: [String: String] = [:]
    ) throws {
        folder = try TemporaryFolder()
        process.executableURL = CommandRun.program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(fixture.environment) {
            $1
        }.merging(["LC_ALL": "C.UTF-8"]) { $1 }.merging(more) { $1 }
        process.standardInput = FileHandle.nullDevice
        for name in ["output", "errors"] { try folder.file(name, "") }
        process.standardOutput = FileHandle(forWritingAtPath: folder.path + "/output")
        process.standardError = FileHandle(forWritingAtPath: folder.path + "/errors")
        try process.run()
    }

    var errors: String {
        (try? String(contentsOfFile: folder.path + "/errors", encoding: .utf8)) ?? ""
    }

    /// Waits for its end.
    ///
    /// - Returns: Its exit code, or 128 and the signal.
    func end() -> Int32 {
        process.waitUntilExit()
        return process.terminationReason == .exit
            ? process.terminationStatus : 128 + process.terminationStatus
    }
}
