import Foundation
import Testing

/// Value tiers and queues as their users work with them.
@Suite struct QueueCommandTests {
    private static func people(_ count: Int) -> String {
        "姓名,手机号\n"
            + (0..<count).map { "客户\($0),138\(10_000_000 + $0)\n" }.joined()
    }

    private static func purchases(_ count: Int) -> String {
        var rows = "姓名,手机号,购买日期,金额\n"
        for person in 0..<count {
            for order in 0...(person % 4) {
                rows +=
                    "客户\(person),138\(10_000_000 + person),2026-0\(1 + order * 2)-1\(person % 9),"
                    + "\(30 + person).20\n"
            }
        }
        return rows
    }

    /// Calls at any hour of any day, so that the test runs at any time.
    private static let policy = """
        schema: 1
        policy: own
        extends: default
        version: "1"
        title: {en: Own, zh: 自定}
        calling:
          - id: house.calling
            weekdays: 00:00-24:00
            saturday: 00:00-24:00
            sunday: 00:00-24:00
            holidays: 00:00-24:00
            consent: notice
            after_refusal: all
            because: {en: A test runs at any time., zh: 测试随时运行。}
        """

    private func prepared() throws -> (vault: VaultFolderFixture, policy: [String]) {
        let vault = try VaultFolderFixture()
        let contacts = try vault.folder.file("people.csv", Self.people(8))
        let purchases = try vault.folder.file("orders.csv", Self.purchases(8))
        let policy = try vault.folder.file("policy.yaml", Self.policy)
        #expect(try vault.run(["import", contacts, "--yes", "-q"]).status == 0)
        #expect(
            try vault.run(["import", purchases, "--as", "purchases", "--yes", "-q"]).status == 0)
        #expect(
            try vault.run([
                "dataset", "set", "people", "--supplier", "S", "--contract", "C",
                "--lawful-basis", "consent", "--purpose", "sale", "--controller", "ACME",
                "--country", "CN", "--expiry", "2099-01-01",
            ]).status == 0)
        #expect(
            try vault.run(["campaign", "add", "Spring", "--purpose", "sale", "--dataset", "people"])
                .status == 0)
        return (vault, ["--policy", policy])
    }

    @Test func fromPurchasesToTheNextCall() throws {
        let (vault, policy) = try prepared()
        let early = try vault.run(["value", "score"])
        #expect(early.status == 1 && early.errors.contains("strata value fit"))
        let fit = try vault.run(["value", "fit", "--format", "json"])
        #expect(fit.status == 0)
        let score = try vault.run(["value", "score", "--format", "json"])
        #expect(try score.json()["customers"] as? Int == 8)
        #expect(try vault.run(["value", "report", "--language", "zh"]).output.contains("已评分 8 人"))
        #expect(try vault.run(["value", "monitor"]).status == 0)
        let spring = ["--campaign", "Spring"]
        let none = try vault.run(["queue", "next", "--agent", "A"] + spring + policy)
        #expect(none.status == 1 && none.errors.contains("strata queue build"))
        let built = try vault.run(["queue", "build", "--format", "json"] + spring + policy)
        #expect(built.status == 0)
        let queued = try #require(try built.json()["queued"] as? Int)
        #expect(queued > 0)
        let next = try vault.run(
            ["queue", "next", "--agent", "A", "--format", "json"] + spring + policy)
        #expect(next.status == 0, "\(next.errors)")
        let lead = try #require(try next.json()["lead"] as? String)
        let subject = try #require(try next.json()["subject"] as? String)
        #expect(!next.output.contains("1381000"))
        let wrong = try vault.run(
            ["queue", "result", lead, "sale", "--agent", "B"] + spring + policy)
        #expect(wrong.status == 1)
        let done = try vault.run(
            ["queue", "result", lead, "拒绝", "--agent", "A"] + spring + policy)
        #expect(done.status == 0, "\(done.errors)")
        let explained = try vault.run(["queue", "explain", subject] + spring + policy)
        #expect(explained.status == 3 && explained.output.contains("do-not-call"))
        #expect(
            try vault.run(["queue", "undo", lead, "--agent", "A"] + spring + policy).status == 0)
        let again = try vault.run(["queue", "explain", subject] + spring + policy)
        #expect(!again.output.contains("do-not-call"))
        let why = try vault.run(["value", "explain", subject, "--language", "zh"])
        #expect(why.status == 0 && why.output.contains("购买"))
        #expect(
            try vault.run([
                "value", "override", subject, "--tier", "high", "--by", "Mei", "--reason", "key",
            ]).status == 0)
        #expect(try vault.run(["value", "explain", subject]).output.contains("Mei"))
        #expect(try vault.run(["value", "opt-out", subject]).status == 0)
        let neutral = try vault.run(["value", "explain", subject, "--format", "json"])
        #expect(try neutral.json()["cause"] as? String == "neutral")
        #expect(try vault.run(["verify"]).status == 0)
    }

    @Test func listsForOthersTakeTwoNames() throws {
        let (vault, policy) = try prepared()
        let spring = ["--campaign", "Spring"]
        #expect(try vault.run(["queue", "build", "-q"] + spring + policy).status == 0)
        let output = vault.folder.path + "/list.csv"
        let alone = try vault.run(
            ["queue", "export", "-o", output, "--by", "Mei", "--approve-by", "mei"] + spring
                + policy)
        #expect(alone.status == 1 && !FileManager.default.fileExists(atPath: output))
        let both = try vault.run(
            ["queue", "export", "-o", output, "--by", "Mei", "--approve-by", "Li"] + spring
                + policy)
        #expect(both.status == 0, "\(both.errors)")
        let attributes = try FileManager.default.attributesOfItem(atPath: output)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(
            try vault.run([
                "caller-id", "add", "02087654321", "--holder", "ACME", "--kind", "landline",
                "--purpose", "sale",
            ]).status == 0)
        #expect(try vault.run(["caller-id", "list"]).output.contains("ACME"))
        #expect(try vault.run(["queue", "rates", "--by", "list"]).status == 0)
        #expect(try vault.run(["value", "proposals"]).status == 0)
    }
}
