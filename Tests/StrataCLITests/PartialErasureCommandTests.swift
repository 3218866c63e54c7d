import Foundation
import Testing

/// `strata subject erase --class` and `--record`.
@Suite struct PartialErasureCommandTests {
    private let vault: VaultFolderFixture

    init() throws {
        vault = try VaultFolderFixture()
        let people = try vault.folder.file(
            "people.csv", "姓名,手机号,邮箱\n王芳,13800138001,wangfang77@example.org\n")
        let again = try vault.folder.file(
            "again.csv", "姓名,手机号,邮箱\n王芳,13800138001,second.mail@example.org\n")
        for (file, dataset) in [(people, "one"), (again, "two")] {
            let run = try vault.run(["import", file, "--dataset", dataset, "--yes", "-q"])
            try #require(run.status == 0, "\(run.errors)")
        }
    }

    private func records() throws -> [String] {
        let shown = try vault.run(["subject", "show", "--phone", "13800138001"])
        return shown.output.split(whereSeparator: \.isWhitespace).map(String.init)
            .filter { $0.hasPrefix("rec-") }
    }

    @Test func aRecordIsShownFirstAndErasedWithYes() throws {
        let names = try records()
        try #require(names.count == 2)
        let erase = ["subject", "erase", "--phone", "13800138001", "--record", names[1]]
        let shown = try vault.run(erase)
        #expect(shown.status == 1 && shown.output.contains("1 records would go"))
        #expect(shown.errors.contains("--yes"))
        #expect(try records() == names)
        let done = try vault.run(erase + ["--yes"])
        #expect(done.status == 0 && done.output.contains("era-"), "\(done.errors)")
        #expect(try records() == [names[0]])
        #expect(
            try vault.run(["subject", "find", "--email", "second.mail@example.org"]).status == 1)
        #expect(
            try vault.run(["subject", "find", "--email", "wangfang77@example.org"]).status == 0)
        #expect(try vault.run(erase + ["--yes"]).errors.contains("no record of this person"))
        #expect(try vault.run(["verify"]).status == 0)
        let status = try vault.run(["key", "status", "--format", "json"]).json()
        #expect(status["unsealedErasures"] as? Int == 1)
        #expect(try vault.run(["key", "seal-epoch"]).status == 0)
        #expect(try vault.run(["verify"]).status == 0)
    }

    @Test func aClassThatIsNotThereIsSaid() throws {
        let person = ["subject", "erase", "--phone", "13800138001"]
        let none = try vault.run(person + ["--class", "purchase", "--yes"])
        #expect(none.status == 1 && none.errors.contains("nothing of that kind"))
        let unknown = try vault.run(person + ["--class", "nonsense", "--yes"])
        #expect(unknown.status != 0)
        let both = try vault.run(person + ["--class", "contact", "--keep-consents", "--yes"])
        #expect(both.status != 0 && both.errors.contains("--keep-consents"))
        #expect(try records().count == 2)
    }

    /// Killed at any point, it is finished or was not begun, and the other record stays.
    @Test func aKilledOneIsFinishedOrWasNotBegun() throws {
        let names = try records()
        var random = SystemRandomNumberGenerator()
        for _ in 0..<12 {
            let delay = Int.random(in: 20...250, using: &random)
            _ = try vault.kill(
                [
                    "subject", "erase", "--phone", "13800138001", "--record", names[1], "--yes",
                ], after: delay)
            let left = try records()
            #expect(left == names || left == [names[0]])
            #expect(try vault.run(["verify"]).status == 0)
            if left.count == 1 { break }
        }
    }
}
