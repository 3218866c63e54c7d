import Foundation
import Testing

/// What `strata import` says of files that cannot be read as they should.
@Suite struct ImportReadingCommandTests {
    private static let damaged: [UInt8] =
        Array("姓名,手机号,城市\n王芳,13800138001,北京\n".utf8) + [0xE7, 0x8E]
        + Array(",13900139002,上海\n".utf8)

    @Test func whatCouldNotBeReadIsSaidAndIsTheExitCode() throws {
        let vault = try VaultFolderFixture()
        let list = try vault.folder.file("list.csv", Data(Self.damaged))
        let looked = try vault.run(["import", list, "--dry-run"])
        #expect(looked.status == 1 && looked.errors.contains("UTF-8"))
        let imported = try vault.run(["import", list, "--yes", "-q"])
        #expect(imported.status == 1)
        #expect(imported.output.contains("2 records are sealed"))
        #expect(imported.errors.contains("UTF-8"))
        let again = try vault.run(
            ["import", list, "--dataset", "second", "--yes", "-q", "--format", "json"])
        let problems = try again.json()["problems"] as? [[String: Any]]
        #expect(problems?.first?["code"] as? String == "text.invalidBytes")
        #expect(again.status == 1)
    }

    @Test func whatWasReadAsItStandsIsNoFailure() throws {
        let vault = try VaultFolderFixture()
        let list = try vault.folder.file(
            "list.csv", "姓名,手机号,城市\n王芳,13800138001,北京\n李娜,13700137003,上海\n")
        let imported = try vault.run(["import", list, "--yes", "-q", "--format", "json"])
        #expect(imported.status == 0 && imported.errors == "")
        #expect((try imported.json()["problems"] as? [Any])?.isEmpty == true)
    }
}

extension ImportReadingCommandTests {
    @Test func theSameCommandASecondTimeIsRefusedAndDoublesNothing() throws {
        let vault = try VaultFolderFixture()
        let list = try vault.folder.file(
            "list.csv", "姓名,手机号,城市\n王芳,13800138001,北京\n李娜,13700137003,上海\n")
        let command = ["import", list, "--yes", "-q"]
        let first = try vault.run(command + ["--format", "json"])
        let batch = try #require(try first.json()["batch"] as? String)
        let second = try vault.run(command)
        #expect(second.status == 1 && second.errors.contains(batch))
        #expect(second.errors.contains("--again"))
        #expect(try vault.run(["verify", "--format", "json"]).json()["records"] as? Int == 2)
        #expect(try vault.run(command + ["--again"]).status == 0)
        #expect(try vault.run(["verify", "--format", "json"]).json()["records"] as? Int == 4)
        #expect(try vault.run(command + ["--again", "--replace"]).status == 2)
    }
}

extension ImportReadingCommandTests {
    private static let people = "姓名,手机号\n王芳,13800138001\n李娜,13700137003\n"

    @Test func theProposalHasEvidenceForPeopleAndPrograms() throws {
        let vault = try VaultFolderFixture()
        let list = try vault.folder.file("list.csv", Self.people)
        let shown = try vault.run(["import", list, "--dry-run"])
        #expect(shown.status == 0 && shown.output == "")
        #expect(shown.errors.contains("Why") && shown.errors.contains("header"))
        let report = try vault.run(["import", list, "--dry-run", "--format", "json"]).json()
        let columns = try #require(report["columns"] as? [[String: Any]])
        #expect(columns.map { $0["label"] as? String } == ["person_name", "phone"])
        #expect(columns.allSatisfy { ($0["evidence"] as? [Any])?.isEmpty == false })
        #expect(report["rows"] as? Int == 2)
    }

    @Test func whatMapSaysIsWeighed() throws {
        let vault = try VaultFolderFixture()
        let list = try vault.folder.file("list.csv", Self.people)
        let wrong = try vault.run(["import", list, "--dry-run", "-q", "--map", "手机号=email"])
        #expect(wrong.errors.contains("--map says"))
        let twice = try vault.run([
            "import", list, "--dry-run", "--map", "手机号=email", "--map", "手机号=",
        ])
        #expect(twice.status == 2 && twice.errors.contains("手机号"))
        let none = try vault.run(["import", list, "--yes", "-q", "--map", "姓名=none"])
        #expect(none.status == 0, "\(none.errors)")
    }
}
