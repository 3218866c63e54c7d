import Foundation
import Testing

/// Calls, consents, campaigns and companies as their users work with them.
@Suite struct ContactingCommandTests {
    private static let contacts = """
        公司名称,公司电话,姓名,手机号,身份证号
        宏远科技有限公司,010-62345678,,,
        海天贸易有限公司,021-55667788,王芳,13800138001,11010519491231002X
        海天贸易有限公司,021-55667788,李娜,13700137003,

        """
    private static let calls = """
        通话时间,坐席工号,被叫号码,通话结果,通话备注
        2026-11-20 10:00:00,1001,13800138001,接通,想了解
        2026-11-21 10:00:00,1001,13700137003,别再打了,生气

        """

    @Test func fromAListToACall() throws {
        let vault = try VaultFolderFixture()
        func strata(_ arguments: String...) throws -> CommandRun { try vault.run(arguments) }
        let contacts = try vault.folder.file("contacts.csv", Self.contacts)
        let calls = try vault.folder.file("calls.csv", Self.calls)
        let imported = try strata("import", contacts, "--yes", "-q")
        #expect(imported.status == 0 && imported.output.contains("1 companies"))
        #expect(try strata("company", "find", "62345678").output.contains("宏远科技有限公司"))
        #expect(try strata("company", "find", "nobody").status == 1)
        // An unknown result stops before anything is asked or written, in a dry run too.
        let stopped = try strata("import", calls, "--as", "calls", "--dry-run")
        #expect(stopped.status == 1 && stopped.errors.contains("“别再打了” (1)"))
        let done = try strata(
            "import", calls, "--as", "calls", "--yes", "-q", "--result", "别再打了=明确拒绝",
            "--format", "json")
        #expect(try done.json()["doNotCall"] as? Int == 1)
        #expect(try strata("dnc", "check", "--phone", "13700137003").status == 3)
        let at = ["--at", "2026-11-26T10:00+08:00", "--purpose", "sale"]
        func check(_ phone: String, _ more: String...) throws -> CommandRun {
            try vault.run(
                ["call", "check", "--phone", "-"] + at + more, input: phone + "\n")
        }
        #expect(try check("13800138001").output.contains("lawful-basis"))
        #expect(
            try strata(
                "dataset", "set", "contacts", "--supplier", "S", "--contract", "C",
                "--lawful-basis", "consent", "--purpose", "sale", "--controller", "ACME",
                "--country", "CN", "--expiry", "2027-01-01"
            ).status == 0)
        #expect(try check("13800138001").status == 0)
        let barred = try check("13700137003", "--format", "json")
        #expect(barred.status == 3)
        #expect(try barred.json()["mayCall"] as? Bool == false)
        #expect(barred.output.contains("do_not_call") && !barred.output.contains("13700137003"))
        let consentless = try check("13800138001", "--profile", "cn", "--language", "zh")
        #expect(consentless.status == 3 && consentless.output.contains("没有任何同意"))
        #expect(
            try strata(
                "consent", "add", "--phone", "13800138001", "--purpose", "sale", "--channel",
                "phone", "--controller", "ACME", "--evidence", "R-1", "--at", "2026-11-01"
            ).status == 0)
        #expect(try check("13800138001", "--profile", "cn").status == 0)
        #expect(try strata("consent", "withdraw", "--phone", "13800138001").status == 0)
        let answer = try strata(
            "consent", "check", "--phone", "13800138001", "--purpose", "sale", "--format", "json")
        #expect(answer.status == 3)
        #expect(try answer.json()["because"] as? String == "withdrawn")
        let list = try strata("consent", "list", "--phone", "13800138001", "--format", "json")
        #expect(list.output.components(separatedBy: "\"record\"").count == 3)
        #expect(try strata("verify").status == 0)
    }

    @Test func listsOfConsentsAndOfNumbersComeThroughTheImport() throws {
        let vault = try VaultFolderFixture()
        let consents = try vault.folder.file(
            "consents.csv",
            """
            name,phone,controller,purpose,channel,separate,evidence,consent date,expiry
            Ann Lee,+1 571-555-0101,ACME,sale,phone,yes,form 1,2026-01-05,2027-01-05
            Bob Ray,+1 571-555-0102,ACME,everything,phone,no,form 2,2026-01-05,

            """)
        let shown = try vault.run(["import", consents, "--as", "consents", "--dry-run"])
        #expect(shown.errors.contains("(purpose)") && shown.errors.contains("(expiry)"))
        let imported = try vault.run(["import", consents, "--as", "consents", "--yes", "-q"])
        #expect(imported.output.contains("1 records") && imported.output.contains("1 rows"))
        let numbers = try vault.folder.file(
            "numbers.csv", "day,number\n2026-01-01,+1 571 555 0101\n2026-01-02,none\n")
        let listed = try vault.run([
            "import", numbers, "--as", "dnc", "--registry", "state", "--version", "7", "--yes",
            "-q", "--format", "json",
        ])
        #expect(try listed.json()["numbers"] as? Int == 1)
        #expect(try listed.json()["skipped"] as? Int == 1)
        #expect(try vault.run(["dnc", "status"]).output.contains("state"))
        #expect(try vault.run(["dnc", "check", "--phone", "+1 (571) 555-0101"]).status == 3)
        for wrong in [
            ["import", numbers, "--registry", "x", "--version", "1"],
            ["import", numbers, "--as", "dnc", "--registry", "x"],
            ["import", numbers, "--result", "a=b"],
            ["import", numbers, "--as", "calls", "--result", "a"],
            ["result", "set", "x", "--same-as", "busy", "--sale"],
            ["roster", "import", numbers, "--map", "a=b"],
        ] {
            let run = try vault.run(wrong)
            #expect(run.status == 2, "\(wrong)")
        }
    }

    @Test func teamsCampaignsAndResultsAreListed() throws {
        let vault = try VaultFolderFixture()
        func json(_ arguments: String...) throws -> [[String: Any]] {
            let run = try vault.run(arguments + ["--format", "json"])
            #expect(run.status == 0, "\(run.errors)")
            let data = Data(run.output.utf8)
            return try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
        }
        let roster = try vault.folder.file(
            "roster.csv", "agent,name,team,from,to\n1001,Ann Lee,North,2026-01-01,\n")
        let unknown = try vault.run(["roster", "import", roster])
        #expect(unknown.status == 1 && unknown.errors.contains("North"))
        #expect(try vault.run(["team", "add", "North", "--lead", "7"]).status == 0)
        #expect(try vault.run(["roster", "import", roster]).output.contains("1 entries are new"))
        #expect(try json("roster", "list").first?["agent"] as? String == "1001")
        #expect(try json("team", "list").first?["agents"] as? Int == 1)
        #expect(try vault.run(["team", "remove", "North"]).errors.contains("roster forget"))
        #expect(try vault.run(["roster", "forget", "-"], input: "1001\n").status == 0)
        #expect(try vault.run(["team", "set", "North", "--name", "South"]).status == 0)
        #expect(try vault.run(["team", "remove", "South"]).status == 0)
        #expect(
            try vault.run([
                "campaign", "add", "Autumn", "--purpose", "sale", "--start", "2026-11-01",
            ]).status == 0)
        #expect(try json("campaign", "list").first?["closed"] as? Bool == false)
        #expect(try vault.run(["campaign", "close", "Autumn"]).output.contains("closed"))
        #expect(try vault.run(["result", "set", "no show", "--contacted"]).status == 0)
        #expect(try json("result", "list").contains { $0["code"] as? String == "no show" })
        #expect(try vault.run(["result", "remove", "no show"]).status == 0)
        let chinese = try vault.run(["call", "--help", "--language", "zh"])
        #expect(chinese.output.contains("可否拨打"))
    }

    /// Killed at random points, an import of calls ends with every row once and every refusal on
    /// the list; none is on it whose record is not there.
    @Test func aKilledImportOfCallsKeepsRecordsAndRefusalsTogether() throws {
        let vault = try VaultFolderFixture()
        var text = "call_time,called_number,result\n"
        let rows = 900
        for row in 0..<rows {
            let result = row.isMultiple(of: 3) ? "refused" : "busy"
            text += "2026-11-20 10:00:00,+1571555\(1_000 + row),\(result)\n"
        }
        let list = try vault.folder.file("calls.csv", text)
        let command = [
            "import", list, "--as", "calls", "--yes", "-q", "--batch-rows", "60", "--detectors",
            "rules", "--map", "called_number=phone",
        ]
        var random = SystemRandomNumberGenerator()
        var killed = 0
        for _ in 0..<12 {
            let wasKilled = try vault.kill(
                command, after: Int.random(in: 20...300, using: &random))
            guard wasKilled else { continue }
            killed += 1
            let done = try vault.run(["verify", "--format", "json"]).json()["records"] as? Int ?? 0
            let listed = try vault.run(["dnc", "status", "--format", "json"]).output
            let entries =
                listed.firstMatch(of: /"entries" : ([0-9]+)/).flatMap { Int($0.1) } ?? 0
            // A third of the rows that are there, rounded up: the first row is a refusal.
            #expect(entries == (min(done, rows) + 2) / 3)
        }
        #expect(killed > 0)
        let last = try vault.run(command)
        #expect(last.status == 0, "\(last.errors)")
        let report = try vault.run(["verify", "--format", "json"]).json()
        #expect((report["records"] as? Int ?? 0).isMultiple(of: rows))
        #expect((report["findings"] as? [Any])?.isEmpty == true)
        let listed = try vault.run(["dnc", "status", "--format", "json"]).output
        #expect(listed.contains("\"entries\" : \(rows / 3)"))
    }
}
