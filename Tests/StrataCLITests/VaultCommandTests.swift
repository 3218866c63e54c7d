import Foundation
import Testing

/// A vault as its users work with it: from the command line.
@Suite struct VaultCommandTests {
    private static let people = """
        姓名,手机号,邮箱,身份证号,备注
        王芳,13800138001,wangfang77@example.org,11010519491231002X,想了解价格
        欧阳明,13900139002,ouyangm@example.org,440524188001010014,三月回访
        Daniel Moore,+1 571-555-0184,daniel.moore39@example.net,,Prefers texts

        """

    @Test func aVaultFromInitToErasure() throws {
        let folder = try TemporaryFolder()
        try folder.file("pass", "a long passphrase\n", mode: 0o600)
        let list = try folder.file("list.csv", Self.people)
        let environment = [
            "STRATA_VAULT": folder.path + "/v", "STRATA_PASSPHRASE_FILE": folder.path + "/pass",
        ]
        func strata(_ arguments: String...) throws -> CommandRun {
            try CommandRun(arguments, environment: environment)
        }
        let made = try strata("init")
        #expect(made.status == 0 && made.output.contains("/v"))
        #expect(try strata("init").errors.contains("already"))
        #expect(try strata("import", list).errors.contains("--yes"))
        let imported = try strata("import", list, "--yes", "--format", "json", "-q")
        #expect(imported.status == 0)
        #expect(try imported.json()["newSubjects"] as? Int == 3)
        let found = try strata("subject", "find", "--phone", "13800138001")
        #expect(found.output.contains("王*") && found.output.contains("*******8001"))
        #expect(!found.output.contains("13800138001"))
        let value = try strata(
            "subject", "reveal", "--phone", "13800138001", "--field", "身份证号", "--purpose",
            "verification", "--ticket", "T-1")
        #expect(value.output == "11010519491231002X\n")
        #expect(try strata("verify").status == 0)
        #expect(try strata("subject", "erase", "--phone", "13800138001").status == 1)
        #expect(try strata("subject", "erase", "--phone", "13800138001", "--yes").status == 0)
        #expect(try strata("subject", "find", "--phone", "13800138001").status == 1)
        let sealed = try strata("key", "seal-epoch")
        #expect(sealed.status == 0 && sealed.output.contains("old copy"))
        #expect(try strata("verify").status == 0)
        let status = try strata("key", "status", "--format", "json").json()
        #expect(status["epoch"] as? Int == 2 && status["unsealedErasures"] as? Int == 0)
        #expect(try strata("subject", "find", "--email", "ouyangm@example.org").status == 0)
        #expect(try strata("key", "rotate").output.contains("3"))
        #expect(try strata("verify").status == 0)
    }

    @Test func whatIsWrongIsSaid() throws {
        let vault = try VaultFolderFixture()
        let other = try vault.folder.file("other", "another passphrase\n", mode: 0o600)
        let open = try vault.folder.file("open", "correct horse battery staple\n", mode: 0o644)
        func errors(_ arguments: String...) throws -> String {
            let run = try vault.run(arguments)
            #expect(run.status != 0, "\(arguments)")
            return run.errors
        }
        #expect(try errors("verify", "--passphrase-file", other).contains("passphrase"))
        #expect(try errors("verify", "--passphrase-file", open).contains("chmod 600"))
        #expect(
            try errors("verify", "--vault", vault.folder.path + "/none").contains("strata init"))
        #expect(try errors("subject", "find").contains("--phone"))
        #expect(try errors("subject", "find", "--last4", "8001").contains("--surname"))
        #expect(try errors("subject", "show", "sub-1").contains("identifier"))
        let empty = try vault.folder.file("cities.csv", "city\nRaleigh\nAustin\nBoise\n")
        #expect(try errors("import", empty, "--yes").contains("--map"))
        let list = try vault.folder.file("list.csv", Self.people)
        #expect(try errors("import", list, "--yes", "--map", "x=phone").contains("“x”"))
        #expect(try errors("import", list, "--yes", "--map", "备注=nonsense").contains("nonsense"))
        let chinese = try vault.run(["verify", "--passphrase-file", other, "--language", "zh"])
        #expect(chinese.errors.contains("口令"))
    }

    @Test func aNumberFromStandardInputStandsInNoHistory() throws {
        let vault = try VaultFolderFixture()
        let list = try vault.folder.file("list.csv", Self.people)
        #expect(try vault.run(["import", list, "--yes", "-q"]).status == 0)
        let found = try vault.run(["subject", "find", "--phone", "-"], input: "13900139002\n")
        #expect(found.output.contains("欧*"))
    }

    @Test func aDryRunChangesNothing() throws {
        let vault = try VaultFolderFixture()
        let list = try vault.folder.file("list.csv", Self.people)
        let run = try vault.run(["import", list, "--dry-run"])
        #expect(run.status == 0 && run.errors.contains("Resident identity number"))
        #expect(try vault.run(["subject", "find", "--phone", "13900139002"]).status == 1)
    }

    /// Killed at random points again and again, an import ends with every row once.
    @Test func aKilledImportEndsWithEveryRowOnce() throws {
        let vault = try VaultFolderFixture()
        var text = "name,phone,email,id\n"
        let rows = 1_200
        for row in 0..<rows {
            text +=
                "Person\(row) Name\(row),+1571555\(1_000 + row),p\(row)@example.org,X\(100_000 + row)\n"
        }
        let list = try vault.folder.file("list.csv", text)
        let command = [
            "import", list, "--yes", "-q", "--batch-rows", "60", "--detectors", "rules", "--map",
            "id=other_national_id", "--map", "phone=phone", "--map", "name=person_name",
        ]
        var random = SystemRandomNumberGenerator()
        var killed = 0
        for _ in 0..<40 {
            // The first before any import can be over.
            let wasKilled = try vault.kill(
                command, after: Int.random(in: 20...(killed == 0 ? 150 : 900), using: &random))
            guard wasKilled else { break }
            killed += 1
        }
        let last = try vault.run(command + ["--format", "json"])
        // A kill behind the last commit leaves an import that is whole, and that is said.
        #expect(last.status == 0 || last.errors.contains("already"), "\(last.errors)")
        #expect(killed > 0)
        let report = try vault.run(["verify", "--format", "json"]).json()
        #expect(report["subjects"] as? Int == rows)
        #expect(report["records"] as? Int == rows)
        #expect((report["findings"] as? [Any])?.isEmpty == true)
    }

    /// Root can mount a small file system; elsewhere there is nothing to try it on.
    @Test(.enabled(if: geteuid() == 0, "a small file system takes root to mount"))
    func aFullDiskIsSaidAndNothingIsLost() throws {
        let vault = try VaultFolderFixture()
        let small = vault.folder.path + "/small"
        try FileManager.default.createDirectory(
            atPath: small, withIntermediateDirectories: true)
        func system(_ command: String) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", command + " 2>/dev/null"]
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        guard try system("mount -t tmpfs -o size=2m tmpfs '\(small)'") == 0 else { return }
        defer { _ = try? system("umount '\(small)'") }
        try FileManager.default.copyItem(atPath: vault.vault, toPath: small + "/v")
        var text = "name,phone,notes\n"
        for row in 0..<4_000 {
            text += "Person Name,+1571555\(1_000 + row),\(String(repeating: "word ", count: 60))\n"
        }
        let list = try vault.folder.file("list.csv", text)
        let command = [
            "import", list, "--yes", "-q", "--batch-rows", "200", "--detectors", "rules", "--map",
            "phone=phone", "--map", "name=person_name", "--map", "notes=call_note", "--vault",
            small + "/v",
        ]
        let full = try vault.run(command)
        #expect(full.status == 1 && full.errors.contains("full"), "\(full.errors)")
        // Nothing half done but keys that were there before their records: of nobody, and swept.
        let half = try vault.run(["verify", "--format", "json", "--vault", small + "/v"]).json()
        let kinds = (half["findings"] as? [[String: Any]])?.compactMap { $0["kind"] as? String }
        #expect(Set(kinds ?? ["no report"]).isSubset(of: ["orphan_keys"]))
        #expect(try system("mount -o remount,size=64m '\(small)'") == 0)
        let rest = try vault.run(command + ["--format", "json"])
        #expect(rest.status == 0, "\(rest.errors)")
        let report = try vault.run(["verify", "--format", "json", "--vault", small + "/v"]).json()
        #expect(report["records"] as? Int == 4_000)
        #expect((report["findings"] as? [Any])?.isEmpty == true)
        #expect(try system("mount -o remount,ro '\(small)'") == 0)
        let readOnly = try vault.run(["verify", "--vault", small + "/v"])
        #expect(readOnly.status == 1 && readOnly.errors.contains("Read-only"))
    }

    /// Killed at random points, erasures and epochs leave nobody half erased.
    @Test func killedErasuresAndEpochsAreFinished() throws {
        let vault = try VaultFolderFixture()
        var text = "name,phone\n"
        for row in 0..<60 { text += "Person\(row) Name\(row),+1571555\(1_000 + row)\n" }
        let list = try vault.folder.file("list.csv", text)
        #expect(try vault.run(["import", list, "--yes", "-q", "--map", "phone=phone"]).status == 0)
        var random = SystemRandomNumberGenerator()
        for row in 0..<30 {
            let delay = Int.random(in: 20...250, using: &random)
            if row.isMultiple(of: 5) {
                _ = try vault.kill(["key", "seal-epoch"], after: delay)
            }
            _ = try vault.kill(
                ["subject", "erase", "--phone", "+1571555\(1_000 + row)", "--yes"], after: delay)
            let found = try vault.run(["subject", "find", "--phone", "+1571555\(1_000 + row)"])
            // Either nothing had been begun, or the person is gone.
            #expect(found.status == 1 || found.output.hasPrefix("sub-"))
        }
        #expect(try vault.run(["key", "seal-epoch"]).status == 0)
        let report = try vault.run(["verify", "--format", "json"]).json()
        #expect((report["findings"] as? [Any])?.isEmpty == true)
        #expect((report["subjects"] as? Int ?? 0) >= 30)
    }
}
