import Foundation
import Glibc
package import StrataVault
import Synchronization

/// A PostgreSQL server of the tests' own: in a temporary folder, on a free port of 127.0.0.1, with
/// TLS and scram. It ends with the process of the tests, however that ends.
package final class PostgresServer: Sendable {
    /// The one that tests share; what disturbs it is done to another.
    package static let shared = Result { try PostgresServer() }

    /// Another cluster, for keys.
    package static let second = Result { try PostgresServer() }

    /// Where the server's programs are, if they are installed.
    package static let programs: String? = {
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql"))
        let folders = (versions ?? []).compactMap(Int.init).sorted(by: >)
            .map { "/usr/lib/postgresql/\($0)/bin" }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return (folders + path.split(separator: ":").map(String.init)).first {
            FileManager.default.isExecutableFile(atPath: $0 + "/initdb")
                && FileManager.default.isExecutableFile(atPath: $0 + "/postgres")
        }
    }()

    package static let isRequired = ProcessInfo.processInfo.environment["CI"] == "true"
    package static let absence =
        "PostgreSQL is not installed here; Scripts/test-servers installs it"

    package let folder: String
    package let port: Int
    private let programs: String
    /// Open as long as this process lives; a guard in a process of its own waits for its end.
    private let lifeline: FileHandle
    private let databases = Atomic(0)
    private let server = Atomic<pid_t>(0)

    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Makes a server, with `diskMB` on a disk of its own in memory, which takes root.
    package init(diskMB: Int? = nil) throws {
        guard let programs = Self.programs else { throw Failure(description: Self.absence) }
        self.programs = programs
        folder =
            FileManager.default.temporaryDirectory
            .appending(path: "strata-postgres-\(UUID().uuidString)").path
        port = try Self.freePort()
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o755])
        lifeline = try Self.guardFolder(folder)

        let password = UUID().uuidString
        try write("password", password + "\n")
        try write("passfile", "*:*:*:*:\(password)\n")
        try run(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-days", "2", "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", folder + "/server.key",
                "-out", folder + "/server.crt",
            ])
        for name in ["data", "sockets"] {
            try FileManager.default.createDirectory(
                atPath: folder + "/" + name, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        if let diskMB {
            let size = "size=\(diskMB)m"
            try run("mount", ["-t", "tmpfs", "-o", size, "tmpfs", folder + "/data"])
            try run("chmod", ["700", folder + "/data"])
        }
        if getuid() == 0 {
            let owned = ["data", "sockets", "server.key", "password"].map { folder + "/" + $0 }
            try run("chown", ["postgres:postgres"] + owned)
        }
        try runServer(
            "initdb",
            [
                "-D", folder + "/data", "-U", "strata", "-A", "scram-sha-256",
                "--pwfile=\(folder)/password", "--locale=C.UTF-8", "-E", "UTF8", "-k", "-N",
            ] + (diskMB == nil ? [] : ["--wal-segsize=1"]))
        let settings = """
            listen_addresses = '127.0.0.1'
            port = \(port)
            unix_socket_directories = '\(folder)/sockets'
            ssl = on
            ssl_cert_file = '\(folder)/server.crt'
            ssl_key_file = '\(folder)/server.key'
            shared_buffers = 64MB
            max_connections = 60
            \(diskMB == nil ? "" : "min_wal_size = 2MB\nmax_wal_size = 4MB")
            """
        let hosts = """
            local all all scram-sha-256
            hostssl all all 127.0.0.1/32 scram-sha-256
            hostssl all all ::1/128 scram-sha-256
            """
        try runServer(
            "sh",
            [
                "-c", "cat >>\"$1\"/postgresql.conf && printf '%s\\n' \"$2\" >\"$1\"/pg_hba.conf",
                "sh", folder + "/data", hosts,
            ], input: settings + "\n")
        try start()
    }

    /// Starts the server and waits, for 60 seconds at most, until it answers.
    package func start() throws {
        let log = open(folder + "/log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer {
            close(log)
            close(nothing)
        }
        let command = asOwner(programs + "/postgres", ["-D", folder + "/data"])
        let process = try Self.spawn(["env", "-C", folder] + command, input: nothing, output: log)
        server.store(process, ordering: .relaxed)
        for _ in 0..<1_200 {
            var status: Int32 = 0
            guard waitpid(process, &status, WNOHANG) == 0 else { break }
            let question = ["-q", "-h", "127.0.0.1", "-p", "\(port)"]
            if (try? run(programs + "/pg_isready", question)) != nil { return }
            usleep(50_000)
        }
        throw Failure(description: "the server does not start: \(logEnd)")
    }

    // MARK: A disk of its own

    /// Takes all room of the server's own disk but some.
    package func fillDisk(leavingKB left: Int) throws {
        // The server writes meanwhile: what was free a moment ago may be taken.
        for attempt in 0..<20 {
            let free = try FileManager.default.attributesOfFileSystem(forPath: folder + "/data")
            let bytes = (free[.systemFreeSize] as? Int ?? 0) - left * 1_024
            guard bytes > 0 else { return }
            do {
                try run("fallocate", ["-l", "\(bytes)", folder + "/data/filler"])
                return
            } catch {
                try? FileManager.default.removeItem(atPath: folder + "/data/filler")
                guard attempt < 19 else { throw error }
                usleep(100_000)
            }
        }
    }

    /// Gives the room back, and starts the server again where it went down without it.
    package func freeDisk() throws {
        try? FileManager.default.removeItem(atPath: folder + "/data/filler")
        for _ in 0..<600 {
            var status: Int32 = 0
            guard waitpid(server.load(ordering: .relaxed), &status, WNOHANG) == 0 else {
                return try start()
            }
            if (try? administer("SELECT 1")) != nil { return }
            usleep(100_000)
        }
        throw Failure(description: "the server does not come back: \(logEnd)")
    }

    /// Ends the server and everything of it at once, as a crash would. It is a child of this
    /// process: nobody else has to see its end before the next one can start.
    package func kill() throws {
        let main = server.load(ordering: .relaxed)
        let list = try String(
            contentsOfFile: "/proc/\(main)/task/\(main)/children", encoding: .utf8)
        let children = list.split(separator: " ").compactMap { pid_t($0) }
        for process in [main] + children { _ = Glibc.kill(process, SIGKILL) }
        while waitpid(main, nil, 0) < 0, errno == EINTR {}
        for _ in 0..<500 where children.contains(where: { Self.isRunning($0) }) { usleep(10_000) }
    }

    private var logEnd: Substring {
        ((try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "").suffix(2_000)
    }

    private static func isRunning(_ process: pid_t) -> Bool {
        guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        else { return false }
        // A zombie has ended.
        return stat.split(separator: ")").last?.hasPrefix(" Z") != true
    }

    /// The address of a new, empty database.
    package func newDatabase() throws -> PostgresURL {
        let name = "test_\(databases.add(1, ordering: .relaxed).newValue)"
        try administer("CREATE DATABASE \(name)")
        return try url(name)
    }

    package func url(_ database: String, _ settings: String? = nil) throws -> PostgresURL {
        let settings =
            settings
            ?? "sslmode=verify-full&sslrootcert=\(folder)/server.crt&passfile=\(folder)/passfile"
        return try PostgresURL("postgresql://strata@localhost:\(port)/\(database)?\(settings)")
    }

    /// Runs SQL as the administrator.
    ///
    /// - Returns: What `psql` prints.
    @discardableResult
    package func administer(_ sql: String, in database: String = "postgres") throws -> String {
        try run(
            programs + "/psql",
            [
                "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", sql,
                "host=localhost port=\(port) user=strata dbname=\(database) "
                    + "passfile=\(folder)/passfile",
            ])
    }

    // MARK: Processes

    private func write(_ name: String, _ text: String) throws {
        guard
            FileManager.default.createFile(
                atPath: folder + "/" + name, contents: Data(text.utf8),
                attributes: [.posixPermissions: 0o600])
        else { throw Failure(description: "\(name) cannot be written") }
    }

    /// Runs a program as whom the server runs: it refuses root.
    private func runServer(_ program: String, _ arguments: [String], input: String = "") throws {
        let command = asOwner(program == "sh" ? program : programs + "/" + program, arguments)
        try run(command[0], Array(command[1...]), input: input)
    }

    private func asOwner(_ program: String, _ arguments: [String]) -> [String] {
        guard getuid() == 0 else { return [program] + arguments }
        let owner = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        return owner + [program] + arguments
    }

    /// Runs a program to its end, for 90 seconds at most.
    ///
    /// - Returns: What it printed.
    @discardableResult
    private func run(
        _ program: String, _ arguments: [String], input: String = ""
    ) throws -> String {
        let name = "run-\(UUID().uuidString)"
        try write(name + ".in", input)
        try write(name + ".out", "")
        defer {
            try? FileManager.default.removeItem(atPath: folder + "/" + name + ".in")
            try? FileManager.default.removeItem(atPath: folder + "/" + name + ".out")
        }
        let source = open(folder + "/" + name + ".in", O_RDONLY | O_CLOEXEC)
        let output = open(folder + "/" + name + ".out", O_WRONLY | O_CLOEXEC)
        defer {
            close(source)
            close(output)
        }
        let process = try Self.spawn(
            ["env", "-C", folder, "timeout", "90", program] + arguments, input: source,
            output: output)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let text = try String(contentsOfFile: folder + "/" + name + ".out", encoding: .utf8)
        guard status == 0 else {
            throw Failure(description: "\(program) failed: \(text)\(logEnd)")
        }
        return text
    }

    /// Foundation's `Process` takes signals and the end of children for itself. What it opens is left
    /// open for children, and a server that has the end of another's pipe keeps that one from ending.
    private static func spawn(
        _ arguments: [String], input: Int32, output: Int32
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        let closing =
            #"for fd in /proc/self/fd/*; do fd=${fd##*/}; ((fd < 3)) || eval "exec $fd>&-"; done; "#
            + #"exec "$@""#
        var words = (["bash", "-c", closing, "bash"] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        guard posix_spawnp(&process, "bash", &actions, nil, &words, environ) == 0 else {
            throw Failure(description: "\(arguments[0]) cannot be run")
        }
        return process
    }

    /// Starts a shell that waits until this process has ended, then ends the server by the number
    /// of its process and deletes the folder.
    ///
    /// - Returns: What it waits for the end of; no other child holds it.
    private static func guardFolder(_ folder: String) throws -> FileHandle {
        let script = """
            cat >/dev/null
            pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
            if [ -n "$pid" ]; then
                kill -QUIT "$pid"
                for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
            fi
            umount "$1/data" 2>/dev/null
            rm -rf "$1"
            """
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure(description: "no pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let nothing = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer {
            close(ends[0])
            close(nothing)
        }
        _ = try spawn(
            ["setsid", "sh", "-c", script, "sh", folder], input: ends[0], output: nothing)
        return FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard bound else { throw Failure(description: "no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
