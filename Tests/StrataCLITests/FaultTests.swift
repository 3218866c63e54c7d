import Foundation
import StrataVault
import Testing

/// Two processes at once, fields of any length, a description that is lost.
@Suite struct FaultTests {
    private let vault: VaultFolderFixture

    init() throws { vault = try VaultFolderFixture() }

    private func list(_ name: String, _ rows: Int, _ first: Int = 0) throws -> String {
        var text = "name,phone\n"
        for row in first..<(first + rows) {
            text += "Person\(row) Name\(row),+1571555\(1_000 + row)\n"
        }
        return try vault.folder.file(name, text)
    }

    private static let bring = ["--yes", "-q", "--detectors", "rules", "--map", "phone=phone"]

    /// Of two imports at once one is refused and writes nothing, or comes behind the other; both are
    /// where somebody looks something up at that moment.
    @Test func twoProcessesAtOnceDoNotMix() throws {
        let files = try [list("a.csv", 900), list("b.csv", 900, 900)]
        let commands = files.map { ["import", $0, "--batch-rows", "30"] + Self.bring }
        let processes = try commands.map { command in
            let process = Process()
            process.executableURL = CommandRun.program
            process.arguments = command
            process.environment = ProcessInfo.processInfo.environment.merging(vault.environment) {
                $1
            }
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            return process
        }
        var held = 0
        while processes.contains(where: \.isRunning) {
            let other = try vault.run(["subject", "find", "--phone", "+15715551001"])
            if !other.errors.contains("Another process") { held += 1 }
            #expect([0, 1].contains(other.status))
        }
        for process in processes { process.waitUntilExit() }
        let done = processes.filter { $0.terminationStatus == 0 }.count
        #expect(done >= 1 || held > 0)
        let report = try vault.run(["verify", "--format", "json"]).json()
        #expect(report["records"] as? Int == done * 900)
        #expect((report["findings"] as? [Any])?.isEmpty == true)
        // The other one goes on when it is alone.
        for (process, command) in zip(processes, commands) where process.terminationStatus != 0 {
            #expect(try vault.run(command).status == 0)
        }
        let whole = try vault.run(["verify", "--format", "json"]).json()
        #expect(whole["records"] as? Int == 1_800)
    }

    /// Two million characters come in, are found, shown, exported and erased.
    @Test func aFieldOfTwoMillionCharacters() throws {
        let long = String(repeating: "长话 and more words, ", count: 111_112) + "END"
        #expect(long.count > 2_000_000)
        let list = try vault.folder.file(
            "long.csv", "name,phone,notes\nAnn Lee,+1 571-555-0101,\"\(long)\"\n")
        let imported = try vault.run(
            ["import", list, "--map", "notes=call_note", "--map", "name=person_name"] + Self.bring)
        #expect(imported.status == 0, "\(imported.errors.prefix(500))")
        let phone = ["--phone", "+15715550101"]
        #expect(try vault.run(["subject", "find"] + phone).status == 0)
        #expect(try vault.run(["subject", "show"] + phone).status == 0)
        let reveal = try vault.run(
            ["subject", "reveal"] + phone
                + ["--field", "notes", "--purpose", "service", "--ticket", "T-1"])
        #expect(reveal.status == 0 && reveal.output == long + "\n")
        let copy = vault.folder.path + "/copy.json"
        let page = vault.folder.path + "/copy.html"
        #expect(
            try vault.run(["subject", "export"] + phone + ["-o", copy, "--html", page]).status == 0)
        #expect(try String(contentsOfFile: copy, encoding: .utf8).contains(long))
        #expect(try String(contentsOfFile: page, encoding: .utf8).contains("END"))
        let report = try vault.run(["verify"])
        #expect(report.status == 0, "\(report.output)")
        #expect(try vault.run(["subject", "erase"] + phone + ["--yes"]).status == 0)
        #expect(try vault.run(["subject", "find"] + phone).status == 1)
        #expect(try vault.run(["verify"]).status == 0)
    }

    /// A value in a file of the vault's folder ends `verify` with another code than 0.
    @Test func verifyTellsWhatStandsInTheClear() throws {
        #expect(try vault.run(["import", list("a.csv", 20)] + Self.bring).status == 0)
        #expect(try vault.run(["verify"]).status == 0)
        try vault.folder.file("vault/notes.txt", "called +15715551003 twice")
        let run = try vault.run(["verify"])
        #expect(run.status != 0 && run.output.contains("notes.txt (phone)"))
        #expect(!run.output.contains("15715551003"))
        let chinese = try vault.run(["verify", "--language", "zh"])
        #expect(chinese.output.contains("明文"))
        let kinds = try vault.run(["verify", "--format", "json"]).json()["findings"]
        #expect((kinds as? [[String: Any]])?.first?["kind"] as? String == "clear_value")
    }

    @Test func aLostDescriptionIsSaidAndMadeAnewByShares() throws {
        #expect(try vault.run(["import", list("a.csv", 20)] + Self.bring).status == 0)
        let shares = vault.folder.path + "/shares"
        try FileManager.default.createDirectory(
            atPath: shares, withIntermediateDirectories: true)
        let split = try vault.run([
            "key", "split", "--shares", "3", "--threshold", "2", "--output", shares,
        ])
        #expect(split.status == 0, "\(split.errors)")
        let files = try FileManager.default.contentsOfDirectory(atPath: shares).sorted()
            .map { shares + "/" + $0 }
        let description = vault.vault + "/vault.conf"
        try FileManager.default.removeItem(atPath: description)
        let lost = try vault.run(["verify"])
        #expect(lost.status == 1 && lost.errors.contains("vault.conf"), "\(lost.errors)")
        #expect(lost.errors.contains("key recover"))
        let next = try vault.folder.file("next", "a passphrase for later\n", mode: 0o600)
        func recover(_ count: Int) throws -> CommandRun {
            try vault.run(
                ["key", "recover", "--new-passphrase-file", next, "--share"]
                    + Array(files.prefix(count)))
        }
        // Too few shares leave all as it was.
        #expect(try recover(1).status == 1)
        #expect(!FileManager.default.fileExists(atPath: description))
        // Where the ledger is elsewhere, nothing here says where.
        let ledger = vault.vault + "/erasures.ledger"
        try FileManager.default.moveItem(atPath: ledger, toPath: ledger + ".away")
        #expect(try recover(2).status == 1)
        try FileManager.default.moveItem(atPath: ledger + ".away", toPath: ledger)
        let back = try recover(2)
        #expect(back.status == 0, "\(back.errors)")
        let whole = try vault.run(["verify", "--passphrase-file", next, "--format", "json"])
        #expect(try whole.json()["subjects"] as? Int == 20)
    }
}
