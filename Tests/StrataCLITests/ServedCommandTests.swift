import Foundation
import Glibc
import StrataVault
import Testing

/// Commands that a server carries out, as their users see them.
@Suite(.serialized) struct ServedCommandTests {
    private static let people = """
        姓名,手机号,邮箱,身份证号
        王芳,13800138001,wangfang77@example.org,11010519491231002X
        欧阳明,13900139002,ouyangm@example.org,440524188001010014

        """

    /// A list that takes some time to import.
    private static func many(_ count: Int) -> String {
        "name,phone,email\n"
            + (0..<count).map { number in
                "Person\(number) Name\(number),+1571555\(String(format: "%04d", number)),"
                    + "p\(number)@example.org\n"
            }.joined()
    }

    private static let mapping = [
        "--map", "phone=phone", "--map", "name=person_name", "--map", "email=email",
    ]

    private static func slowly(_ file: String) -> [String] {
        ["import", file, "--yes", "-q", "--detectors", "rules", "--batch-rows", "20"] + mapping
    }

    private let fixture: VaultFolderFixture

    init() throws { fixture = try VaultFolderFixture() }

    /// What two runs of one command share: all but the times, and who got which number, as an import
    /// leaves gaps at random.
    private static func steady(_ text: String) -> String {
        text.replacing(/20[0-9]{2}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+Z?/, with: "TIME")
            .replacing(/\b(sub|rec)-[0-9a-z]{26}/) { "\($0.1)-NUMBER" }
            // The opening for a look at the log may be published by then, or not.
            .replacing(/\n[0-9]+ +TIME +vault\.open [^\n]*\n$/, with: "\n")
    }

    /// Every command gives the same output, errors and exit code through a server as by itself, in
    /// both languages.
    @Test func theServerGivesWhatTheCommandGivesByItself() throws {
        let list = try fixture.folder.file("list.csv", Self.people)
        let rejected = try fixture.folder.file("bad.csv", "a,b\n1,2\n")
        let served = fixture.folder.path + "/served"
        try FileManager.default.copyItem(atPath: fixture.vault, toPath: served)
        let copy = fixture.folder.path + "/direct"
        try FileManager.default.moveItem(atPath: fixture.vault, toPath: copy)
        let commands: [[String]] = [
            ["import", list, "--yes"], ["import", list, "--yes"], ["import", rejected, "--yes"],
            ["import", list, "--dry-run", "--dataset", "other", "--language", "zh"],
            ["dataset", "list"], ["dataset", "show", "list", "--format", "json"],
            ["subject", "find", "--phone", "13800138001"],
            ["subject", "find", "--phone", "13800138009", "--language", "zh"],
            ["subject", "show", "--phone", "13900139002", "--format", "json"],
            [
                "subject", "reveal", "--phone", "13800138001", "--field", "身份证号", "--purpose",
                "verification", "--ticket", "T-1",
            ],
            [
                "subject", "reveal", "--phone", "13800138001", "--field", "nothing", "--purpose",
                "sale",
            ],
            ["dnc", "add", "--phone", "13900139002"], ["dnc", "list"],
            ["team", "add", "East"], ["team", "list"],
            ["campaign", "add", "Spring", "--purpose", "sale", "--dataset", "list"],
            ["queue", "build", "--campaign", "Spring"],
            ["queue", "next", "--campaign", "Spring", "--agent", "A"],
            ["queue", "next", "--campaign", "None", "--agent", "A", "--language", "zh"],
            ["user", "list"], ["role", "list"], ["list", "nothing-such"],
            ["subject", "erase", "--phone", "13900139002"],
            ["subject", "erase", "--phone", "13900139002", "--yes"],
            ["audit", "tail", "-n", "100"], ["audit", "search", "--action", "import.run"],
            ["key", "status"], ["verify"],
        ]
        func outcomes(_ vault: String) throws -> [CommandRun] {
            try commands.map { try fixture.run($0, environment: ["STRATA_VAULT": vault]) }
        }
        // The server's own opening has an entry as well.
        _ = try fixture.run(["key", "status"], environment: ["STRATA_VAULT": copy])
        let direct = try outcomes(copy)
        let server = try ServerProcess(fixture, vault: served)
        let through = try outcomes(served)
        for (index, command) in commands.enumerated() {
            let (one, other) = (direct[index], through[index])
            #expect(one.status == other.status, "\(command): \(one.errors) | \(other.errors)")
            func text(_ text: String) -> String {
                Self.steady(text.replacing(copy, with: "VAULT").replacing(served, with: "VAULT"))
            }
            #expect(text(one.output) == text(other.output), "\(command)")
            #expect(text(one.errors) == text(other.errors), "\(command)")
        }
        #expect(direct[9].output == "11010519491231002X\n")
        #expect(server.stop() == 0)
        #expect(!FileManager.default.fileExists(atPath: server.socket))
    }

    /// Files are the caller's: named from its own folder, by every option, also where the server's
    /// own is another one and both have a file of the name.
    @Test func filesAreNamedFromTheCallersFolder() throws {
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        let place = fixture.folder.path + "/elsewhere"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        try Self.people.write(toFile: place + "/list.csv", atomically: true, encoding: .utf8)
        try fixture.folder.file("list.csv", "city\nParis\n")
        try FileManager.default.copyItem(
            atPath: fixture.folder.path + "/passphrase", toPath: place + "/secret")
        try fixture.folder.file("secret", "not the passphrase\n", mode: 0o600)
        func there(_ arguments: String...) throws -> CommandRun {
            try CommandRun(
                arguments,
                environment: ["STRATA_VAULT": "../vault", "STRATA_PASSPHRASE_FILE": "secret"],
                folder: place)
        }
        // Read by several threads.
        let imported = try there("import", "list.csv", "--yes", "-q", "--threads", "4")
        #expect(imported.status == 0, "\(imported.errors)")
        let exported = try there(
            "subject", "export", "--phone", "13800138001", "-o", "out.json", "--html", "out.html")
        #expect(exported.status == 0, "\(exported.errors)")
        #expect(try there("audit", "export", "-o", "log.jsonl").status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: place).sorted()
        #expect(names == ["list.csv", "log.jsonl", "out.html", "out.json", "secret"])
        #expect(try !fixture.folder.names().contains("out.json"))
        // A policy from standard input is the caller's as well.
        let policy = try CommandRun(
            ["subject", "find", "--phone", "13800138001", "--policy", "-"],
            input: Data("nonsense".utf8), environment: fixture.environment)
        #expect(policy.status != 0)
        let asked = try fixture.run(["subject", "find", "--phone", "-"], input: "13800138001\n")
        #expect(asked.status == 0 && asked.output.contains("王*"), "\(asked.errors)")
    }

    @Test func theOwnerShowsTheRootSecretEachTime() throws {
        let list = try fixture.folder.file("list.csv", Self.people)
        #expect(try fixture.run(["import", list, "--yes", "-q"]).status == 0)
        let wrong = try fixture.folder.file("wrong", "another passphrase\n", mode: 0o600)
        let find = ["subject", "find", "--phone", "13800138001"]
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        #expect(try fixture.run(find).status == 0)
        for _ in 0..<3 {
            let refused = try fixture.run(find + ["--passphrase-file", wrong])
            #expect(refused.status == 1 && refused.output.isEmpty, "\(refused.errors)")
        }
        // Then even the right one has to wait for a while, but not for ever.
        let end = Date(timeIntervalSinceNow: 60)
        var isIn = false
        while !isIn, Date() < end {
            isIn = try fixture.run(find).status == 0
            if !isIn { usleep(200_000) }
        }
        #expect(isIn)
        let tail = try fixture.run(["audit", "search", "--action", "vault.open"])
        #expect(tail.output.contains("denied"), "\(tail.output)")
    }

    /// With an account nobody needs the root secret, and gets no more than the account has.
    @Test func whoSignsInNeedsNoRootSecret() throws {
        let list = try fixture.folder.file("list.csv", Self.people)
        #expect(try fixture.run(["import", list, "--yes", "-q"]).status == 0)
        let added = try fixture.run(["user", "add", "mei", "--role", "agent"])
        let first = try fixture.folder.file("first", added.output, mode: 0o600)
        let own = try fixture.folder.file("own", "velvet otter lunch\n", mode: 0o600)
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        func mei(_ arguments: String...) throws -> CommandRun {
            try CommandRun(arguments, environment: ["STRATA_VAULT": fixture.vault])
        }
        let session = fixture.folder.path + "/session"
        let sign = ["--as-user", "mei", "--user-passphrase-file"]
        let set = try CommandRun(
            ["user", "passphrase"] + sign + [first, "--new-passphrase-file", own],
            environment: ["STRATA_VAULT": fixture.vault])
        #expect(set.status == 0, "\(set.errors)")
        let opened = try CommandRun(
            ["session", "open"] + sign + [own, "-o", session],
            environment: ["STRATA_VAULT": fixture.vault])
        #expect(opened.status == 0, "\(opened.errors)")
        let found = try mei("subject", "find", "--phone", "13800138001", "--session", session)
        #expect(found.status == 0 && found.output.contains("王*"), "\(found.errors)")
        #expect(try mei("user", "list", "--session", session).status == 1)
        let owner = try mei("subject", "find", "--phone", "13800138001")
        #expect(owner.status == 1, "\(owner.output)")
        let bad = try CommandRun(
            ["subject", "find", "--phone", "13800138001"] + sign + [first],
            environment: ["STRATA_VAULT": fixture.vault])
        #expect(bad.status == 1 && bad.output.isEmpty)
    }

    @Test func aSecretIsAskedForOnTheCallersTerminal() throws {
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/script")
        process.arguments = [
            "-qec", "'\(CommandRun.program.path)' key status --language en", "/dev/null",
        ]
        var variables = ProcessInfo.processInfo.environment
        variables["STRATA_VAULT"] = fixture.vault
        process.environment = variables
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var said = ""
        while !said.contains("assphrase") {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            said += String(decoding: more, as: UTF8.self)
        }
        try input.fileHandleForWriting.write(
            contentsOf: Data("correct horse battery staple\n".utf8))
        said += String(
            decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(said)")
        #expect(said.contains("passphrase") && !said.contains("correct horse"), "\(said)")
    }

    /// A reader that goes away ends a command as it does without a server.
    @Test func outputThatNobodyReadsEndsTheCommand() throws {
        func status() throws -> String {
            let process = Process()
            // Test runners hand on that they ignore the signal.
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [
                "--default-signal=PIPE", "/bin/sh", "-c",
                "{ \"$0\" key status; echo $? >&2; } | exec true", CommandRun.program.path,
            ]
            process.environment = ProcessInfo.processInfo.environment.merging(
                fixture.environment
            ) { $1 }
            let errors = Pipe()
            process.standardError = errors
            try process.run()
            let said = try errors.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return String(decoding: said, as: UTF8.self)
        }
        #expect(try status() == "141\n")
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        #expect(try status() == "141\n")
        #expect(try fixture.run(["key", "status"]).status == 0)
    }

    @Test func whatNeedsTheVaultAloneSaysSo() throws {
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        for command in [
            ["serve"], ["key", "rotate", "--tier-keys"], ["key", "seal-epoch"],
            ["key", "rotate", "--new-passphrase"], ["key", "accept-restore", "--yes"],
            ["key", "move"],
            ["key", "set", "--backups-kept", "3"],
            ["key", "split", "--give-up"],
        ] {
            let run = try fixture.run(command)
            #expect(run.status == 1 && run.errors.contains("Stop the server"), "\(command) \(run)")
        }
        let chinese = try fixture.run(["key", "seal-epoch", "--language", "zh"])
        #expect(chinese.errors.contains("独占"))
        #expect(try fixture.run(["init"]).status == 1)
    }

    /// Two settings, one after the other: neither takes the other back.
    @Test func settingsOfTheLogAreChangedBesideAServer() throws {
        let server = try ServerProcess(fixture)
        for set in [["--witness-minutes", "5"], ["--limit-seconds", "30"]] {
            let run = try fixture.run(["audit", "set"] + set)
            #expect(run.status == 0, "\(run)")
        }
        server.stop()
        let text = try String(
            contentsOfFile: fixture.folder.path + "/vault/vault.conf", encoding: .utf8)
        #expect(text.contains("witness-minutes = 5") && text.contains("limit-seconds = 30"))
    }

    @Test func theRootKeyIsRotatedBesideAServer() throws {
        let server = try ServerProcess(fixture)
        let rotated = try fixture.run(["key", "rotate"])
        #expect(rotated.status == 0 && rotated.output.contains("2"), "\(rotated)")
        // The owner's secret is the same, and opens what is under the new root.
        #expect(try fixture.run(["key", "status"]).status == 0)
        #expect(try fixture.run(["key", "rotate"]).status == 0)
        server.stop()
        let status = try fixture.run(["key", "status", "--format", "json"])
        #expect(try status.json()["rootVersion"] as? Int == 3, "\(status)")
        #expect(try fixture.run(["verify"]).status == 0)
    }

    @Test func commandsOfTwoCallersWorkAtOnce() throws {
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        let files = try (0..<3).map { number in
            try fixture.folder.file(
                "list\(number).csv",
                "name,phone\n"
                    + (0..<60).map { row in
                        "Ann\(row) Lee\(row),+1571\(number)55\(String(format: "%04d", row))\n"
                    }.joined())
        }
        let running = try files.map { file in
            try RunningCommand(
                [
                    "import", file, "--yes", "-q", "--detectors", "rules", "--batch-rows", "10",
                    "--map", "phone=phone", "--map", "name=person_name",
                ], fixture)
        }
        // A look does not wait for them.
        #expect(try fixture.run(["audit", "tail"]).status == 0)
        for command in running { #expect(command.end() == 0, "\(command.errors)") }
        for (number, file) in files.enumerated() {
            let name = URL(filePath: file).deletingPathExtension().lastPathComponent
            let found = try fixture.run(["subject", "find", "--phone", "+1571\(number)550059"])
            #expect(found.output.contains(name), "\(found.errors)")
        }
        #expect(try fixture.run(["verify"]).status == 0)
    }

    /// Begins an import over the socket, which is as far as the test wants it when this returns.
    private func begin(_ file: String, until isAtWork: () -> Bool) throws -> RunningCommand {
        let command = try RunningCommand(Self.slowly(file), fixture)
        let end = Date(timeIntervalSinceNow: 120)
        while command.process.isRunning, Date() < end, !isAtWork() { usleep(1_000) }
        return command
    }

    /// Run again, an import that was ended brings what is missing; one that was done says so.
    private func goesOn(_ file: String) throws {
        let again = try fixture.run(Self.slowly(file))
        #expect(again.status == 0 || again.errors.contains("already"), "\(again.errors)")
        #expect(try fixture.run(["subject", "find", "--phone", "+15715555999"]).status == 0)
        let verified = try fixture.run(["verify"])
        #expect(verified.status == 0, "\(verified.output)")
        #expect(verified.output.contains("6,000 people, 6,000 records"), "\(verified.output)")
    }

    @Test func controlCEndsAnImportThatGoesOnLater() throws {
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        let file = try fixture.folder.file("many.csv", Self.many(6_000))
        let command = try begin(file) { server.hasOpen(file) }
        command.process.interrupt()
        #expect(command.end() == 130, "\(command.errors)")
        #expect(command.errors.contains("Stopped"), "\(command.errors)")
        try goesOn(file)
    }

    /// A caller that is gone is as good as one that wants no more.
    @Test func aCallerThatGoesAwayEndsItsCommand() throws {
        let server = try ServerProcess(fixture)
        defer { server.stop() }
        let file = try fixture.folder.file("many.csv", Self.many(6_000))
        let command = try begin(file) { server.hasOpen(file) }
        kill(command.process.processIdentifier, SIGKILL)
        _ = command.end()
        try goesOn(file)
    }

    /// In the middle of reading, and of writing.
    @Test(arguments: [false, true])
    func aKilledServerLeavesNothingHalfDone(isWriting: Bool) throws {
        let server = try ServerProcess(fixture)
        let file = try fixture.folder.file("many.csv", Self.many(6_000))
        let log = fixture.vault + "/records.db-wal"
        func size() -> off_t {
            var status = stat()
            return stat(log, &status) == 0 ? status.st_size : 0
        }
        let before = size()
        let command = try begin(file) {
            isWriting ? size() > before + (64 << 10) : server.hasOpen(file)
        }
        server.kill()
        #expect(command.end() == 1)
        #expect(command.errors.contains("again"), "\(command.errors)")
        // Its socket is still there, and nobody behind it: commands open the vault themselves.
        #expect(FileManager.default.fileExists(atPath: server.socket))
        #expect(try fixture.run(["key", "status"]).status == 0)
        let next = try ServerProcess(fixture)
        defer { next.stop() }
        try goesOn(file)
    }

    /// SIGTERM asks long commands to end as Control-C does, and waits until they have.
    @Test func aServerThatIsStoppedEndsItsCommandsFirst() throws {
        let server = try ServerProcess(fixture)
        let file = try fixture.folder.file("many.csv", Self.many(6_000))
        let command = try begin(file) { server.hasOpen(file) }
        #expect(server.stop() == 0, "\(server.log)")
        #expect(command.end() == 130, "\(command.errors)")
        try goesOn(file)
    }
}
