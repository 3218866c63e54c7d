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
