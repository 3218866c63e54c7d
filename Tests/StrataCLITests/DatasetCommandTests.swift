import Foundation
import Testing

/// Datasets, conflicts and corrected files from the command line.
@Suite struct DatasetCommandTests {
    private static let people = """
        姓名,手机号,备用,备注
        王芳,13800138001,13911139001,喜欢蓝色
        李娜,13700137003,13911139003,三月回访

        """

    private func vault() throws -> VaultFolderFixture {
        let vault = try VaultFolderFixture()
        let list = try vault.folder.file("people.csv", Self.people)
        let run = try vault.run([
            "import", list, "--yes", "-q", "--map", "备用=unknown", "--map", "备注=call_note",
        ])
        #expect(run.status == 0, "\(run.errors)")
        return vault
    }

    @Test func aRelabellingIsShownAskedForAgreedToAndWaits() throws {
        let vault = try vault()
        let command = ["dataset", "relabel", "people", "--column", "备用", "--label", "phone"]
        func relabel(_ more: String...) throws -> CommandRun { try vault.run(command + more) }
        let shown = try relabel()
        #expect(shown.status == 0 && shown.output.contains("T1 → T2"))
        #expect(shown.errors.contains("--yes"))
        #expect(try relabel("--yes").errors.contains("--reason"))
        #expect(try relabel("--yes", "--reason", "looked").errors.contains("--by"))
        let asked = try relabel("--yes", "--reason", "looked", "--by", "Mei")
        #expect(asked.status == 0 && asked.errors.contains("--approve-by"))
        #expect(try relabel("--yes").errors.contains("Mei"))
        let same = try relabel("--approve-by", "mei")
        #expect(same.status == 1 && same.errors.contains("somebody else"))
        #expect(try relabel("--approve-by", "Li").status == 0)
        let early = try relabel("--yes")
        #expect(early.status == 1 && early.errors.contains("nothing was written"))
        #expect(try vault.run(["subject", "find", "--phone", "13911139001"]).status == 1)
        let list = try vault.run(["dataset", "relabel", "list", "--format", "json"])
        let entries = try JSONSerialization.jsonObject(with: Data(list.output.utf8))
        let entry = try #require((entries as? [[String: Any]])?.first)
        #expect(entry["state"] as? String == "waiting" && entry["by"] as? String == "Mei")
        let identifier = try #require(entry["relabel"] as? String)
        #expect(try vault.run(["dataset", "relabel", "cancel", identifier]).status == 0)
        #expect(try vault.run(["dataset", "relabel", "resume", identifier]).status == 1)
        #expect(try vault.run(["verify"]).status == 0)
        let chinese = try vault.run(command + ["--language", "zh"])
        #expect(chinese.errors.contains("未作任何更改"))
    }

    @Test func manyColumnsAreRaisedByAFile() throws {
        let vault = try vault()
        let mapping = try vault.folder.file(
            "mapping.csv", "column,label\n备注,health\n手机号,unknown\n")
        let run = try vault.run([
            "dataset", "relabel", "people", "--file", mapping, "--reason", "all of it", "--yes",
        ])
        #expect(run.status == 0, "\(run.errors)")
        #expect(try vault.run(["subject", "find", "--phone", "13800138001"]).status == 1)
        let twice = try vault.folder.file("twice.csv", "column,label\n备注,health\n备注,phone\n")
        let bad = try vault.run(["dataset", "relabel", "people", "--file", twice])
        #expect(bad.status == 1 && bad.errors.contains("3"))
        #expect(try vault.run(["dataset", "relabel", "list"]).status == 0)
        #expect(try vault.run(["verify"]).status == 0)
    }

    @Test func aCopyThatWasExportedIsNamed() throws {
        let vault = try vault()
        let file = vault.folder.path + "/copy.json"
        #expect(
            try vault.run(["subject", "export", "--phone", "13800138001", "-o", file]).status == 0)
        let shown = try vault.run([
            "dataset", "relabel", "people", "--column", "备注", "--label", "health",
        ])
        #expect(shown.output.contains("copy.json"))
        #expect(try vault.run(["dataset", "remove", "people"]).output.contains("copy.json"))
    }

    @Test func aCorrectedFileIsSeenAppliedAndTakenBack() throws {
        let vault = try vault()
        let list = try vault.folder.file(
            "second.csv", Self.people.replacing("13700137003", with: "13700137009"))
        let command = ["import", list, "--dataset", "people", "--map", "备注=call_note"]
        let dry = try vault.run(command + ["--dry-run", "--format", "json", "-q"])
        let difference = try dry.json()
        #expect(difference["same"] as? Int == 1 && difference["new"] as? Int == 1)
        #expect((difference["missing"] as? [String])?.count == 1)
        #expect(try vault.run(["subject", "find", "--phone", "13700137009"]).status == 1)
        #expect(try vault.run(command + ["--remove-missing", "--yes"]).status == 2)
        let applied = try vault.run(
            command + ["--replace", "--remove-missing", "--yes", "-q", "--format", "json"])
        #expect(applied.status == 0, "\(applied.errors)")
        let batch = try #require(try applied.json()["batch"] as? String)
        #expect(try applied.json()["erased"] as? Int == 1)
        #expect(try vault.run(["subject", "find", "--phone", "13700137003"]).status == 1)
        #expect(try vault.run(["import", "undo", batch, "--yes"]).status == 0)
        #expect(try vault.run(["subject", "find", "--phone", "13700137009"]).status == 1)
        #expect(try vault.run(["verify"]).status == 0)
    }

    @Test func listsAreComparedAndConflictsDecided() throws {
        let vault = try vault()
        let other = try vault.folder.file(
            "other.csv", "姓名,手机号\n王刚,13800138001\n李娜,13700137003\n")
        #expect(try vault.run(["import", other, "--yes", "-q"]).status == 0)
        let compared = try vault.run(["list", "compare", "people", "other"])
        #expect(compared.status == 0 && compared.output.contains("<10"))
        #expect(try vault.run(["list", "compare", "people", "other", "--exact"]).status == 2)
        let exact = try vault.run([
            "list", "compare", "people", "other", "--exact", "--purpose", "compliance", "--format",
            "json",
        ]).json()
        let people = exact["people"] as? [String: [String: Any]]
        #expect(people?["both"]?["count"] as? Int == 1)
        let list = try vault.run(["subject", "conflicts", "--format", "json"])
        let conflicts = try JSONSerialization.jsonObject(with: Data(list.output.utf8))
        let conflict = try #require(
            (conflicts as? [[String: Any]])?.first?["conflict"] as? String)
        let shown = try vault.run(["subject", "conflicts", "show", conflict])
        #expect(shown.output.contains("phone") && shown.output.contains("王*"))
        #expect(!shown.output.contains("13800138001"))
        #expect(try vault.run(["subject", "conflicts", "decide", conflict]).status == 2)
        #expect(
            try vault.run([
                "subject", "conflicts", "decide", conflict, "--apart", "--by", "Mei",
            ]).status == 0)
        #expect(try vault.run(["subject", "conflicts", "show", conflict]).status == 1)
        #expect(try vault.run(["subject", "conflicts", "trail"]).output.contains("Mei"))
        #expect(try vault.run(["verify"]).status == 0)
    }

    @Test func heldCardNumbersGo() throws {
        let vault = try VaultFolderFixture()
        let list = try vault.folder.file(
            "cards.csv", "name,phone,card_number\nAnn Lee,+1 571-555-0101,4111111111111111\n")
        let policy = try vault.folder.file(
            "policy.yaml",
            """
            schema: 1
            policy: capturing
            extends: default
            version: 1.0.0
            title: {en: Capturing, zh: 临时留存}
            handling:
              - id: card.captured
                when: {labels: [payment_card]}
                set: {at_rest: captured_temporarily, hold_at_most: 30m}
                because: {en: Only until it is paid., zh: 仅保留至付款完成。}
            """)
        let command = ["import", list, "--yes", "-q", "--policy", policy, "--hold-cards"]
        #expect(try vault.run(command + ["31"]).errors.contains("30"))
        let held = try vault.run(command + ["30", "--format", "json"])
        #expect(try held.json()["held"] as? Int == 1, "\(held.errors)")
        let reveal = [
            "subject", "reveal", "--phone", "+15715550101", "--field", "card_number", "--purpose",
            "sale", "--ticket", "T", "--policy", policy,
        ]
        #expect(try vault.run(reveal).output == "4111111111111111\n")
        #expect(try vault.run(["key", "sweep"]).output.contains("1 holds"))
        #expect(try vault.run(["key", "sweep", "--all"]).output.contains("Nothing"))
        #expect(try vault.run(reveal).status == 1)
        #expect(try vault.run(["verify"]).status == 0)
    }

    /// Killed at random points, a relabelling and a removal are finished by running them again.
    @Test func killedRelabellingsAndRemovalsAreFinished() throws {
        let vault = try VaultFolderFixture()
        var text = "name,phone,notes\n"
        for row in 0..<1_200 { text += "Person\(row) Name,+1571555\(1_000 + row),note \(row)\n" }
        let list = try vault.folder.file("people.csv", text)
        let imported = try vault.run([
            "import", list, "--yes", "-q", "--detectors", "rules", "--map", "phone=phone", "--map",
            "name=person_name", "--map", "notes=call_note",
        ])
        #expect(imported.status == 0, "\(imported.errors)")
        var random = SystemRandomNumberGenerator()
        func repeated(_ command: [String]) throws -> CommandRun {
            for _ in 0..<8 {
                guard try vault.kill(command, after: Int.random(in: 30...900, using: &random))
                else { break }
                let report = try vault.run(["verify", "--format", "json"]).json()
                #expect((report["findings"] as? [Any])?.isEmpty == true)
            }
            return try vault.run(command)
        }
        let relabelled = try repeated([
            "dataset", "relabel", "people", "--column", "notes", "--label", "health", "--reason",
            "looked", "--yes",
        ])
        // One that was done before is nothing to do any more.
        #expect(relabelled.status == 0 || relabelled.errors.contains("already"))
        let states = try vault.run(["dataset", "relabel", "list", "--format", "json"])
        #expect(states.output.contains("\"done\"") && !states.output.contains("\"running\""))
        _ = try repeated(["dataset", "remove", "people", "--yes"])
        let datasets = try vault.run(["dataset", "list", "--format", "json"])
        #expect(datasets.output.contains("\"removed\""))
        let report = try vault.run(["verify", "--format", "json"]).json()
        #expect(report["records"] as? Int == 0 && report["subjects"] as? Int == 0)
        #expect((report["findings"] as? [Any])?.isEmpty == true)
    }
}
