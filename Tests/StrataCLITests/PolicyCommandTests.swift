import Foundation
import Testing

@Suite struct PolicyCommandTests {
    private static let verbs = [
        ["policy", "show"], ["policy", "show", "--standards"],
        ["policy", "show", "--labels", "--format", "json"], ["policy", "explain", "phone"],
        ["policy", "explain", "phone", "--format", "json"],
        ["policy", "diff", "default", "default"],
    ]

    @Test(arguments: verbs, [">/dev/full", ">&-"])
    func outputThatCannotBeWrittenIsAnError(verb: [String], redirection: String) throws {
        let run = try CommandRun(verb, redirection: redirection)
        #expect(run.status == 1)
        #expect(run.errors.contains("Standard output cannot be written"))
        let chinese = try CommandRun(verb + ["--language", "zh"], redirection: redirection)
        #expect(chinese.errors.contains("无法写入标准输出"))
    }

    @Test(arguments: [
        ("UK", "GB", "en", "did you mean"), ("cn", "CN", "en", "did you mean"),
        ("XX", "ISO 3166-1", "en", "no country"), ("UK", "GB", "zh", "是否应为"),
    ])
    func anUnknownCountryIsRefusedWithASuggestion(
        code: String, suggestion: String, language: String, words: String
    ) throws {
        for option in ["--country", "--from"] {
            let run = try CommandRun(
                ["policy", "explain", "phone", option, code, "--language", language])
            #expect(run.status == 2)
            #expect(run.errors.contains(suggestion) && run.errors.contains(words))
        }
    }

    @Test func everyFileIsCheckedAndTheWorstDecides() throws {
        let folder = try TemporaryFolder()
        let good = try folder.file("good.yaml", Self.house)
        let broken = try folder.file("broken.yaml", "schema: 7\n")
        let run = try CommandRun(["policy", "check", good, folder.path + "/none.yaml", broken])
        #expect(run.status == 2)
        #expect(run.output.contains("broken.yaml:1:9"))
        #expect(run.errors.contains("There is no file") && run.errors.contains("good.yaml"))
        #expect(try CommandRun(["policy", "check", good, broken]).status == 1)
        #expect(try CommandRun(["policy", "check", good]).status == 0)
    }

    private static let export = [
        "policy", "explain", "phone", "--profile", "cn", "--country", "CN", "--from", "US",
    ]

    @Test func thresholdsAreExplainedWithTheirNumbers() throws {
        let plain = try CommandRun(Self.export).output
        #expect(plain.contains("· from 100,000 people since 1 January: contract (99,999 left)"))
        #expect(plain.contains("safeguards: cn.abroad (cn)") && plain.contains("cn.export-1m"))
        #expect(plain.contains("needed in all: safeguards") && plain.contains("--people"))
        let many = try CommandRun(Self.export + ["--people", "120000"]).output
        #expect(many.contains("✓ from 100,000 people since 1 January: contract (reached with 120,"))
        #expect(many.contains("needed in all: contract"))
        let chinese = try CommandRun(
            Self.export + ["--people", "1000000", "--sensitive-people", "5", "--language", "zh"])
        #expect(chinese.output.contains("✓ 自 1 月 1 日起达 1,000,000 人：安全评估（已达 1,000,000）"))
        #expect(chinese.output.contains("人（敏感个人信息）：标准合同或认证（已达 5）"))
        let home = try CommandRun(
            ["policy", "explain", "phone", "--country", "CN", "--from", "CN", "--people", "5"])
        #expect(home.output.contains("Nothing goes abroad"))
        let without = try CommandRun(
            ["policy", "explain", "phone", "--country", "CN", "--from", "US"])
        #expect(without.output.contains("the profiles cn do"))
    }

    @Test func thresholdsAreInTheJSON() throws {
        let run = try CommandRun(
            Self.export + ["--sensitive-people", "10000", "--format", "json"])
        let transfer = try run.json()["transfer"] as? [String: Any]
        #expect(transfer?["needs"] as? String == "assessment")
        let thresholds = transfer?["thresholds"] as? [[String: Any]] ?? []
        let reached = thresholds.filter { $0["reached"] as? Bool == true }
        #expect(thresholds.count == 4)
        #expect(
            reached.map { $0["rule"] as? String } == [
                "cn.export-sensitive", "cn.export-sensitive-10k",
            ])
        #expect(reached.last?["people_at_least"] as? Int == 10000)
    }

    @Test func peopleAreCountedOnAWayAbroadOnly() throws {
        let explain = ["policy", "explain", "phone"]
        for arguments in [
            explain + ["--people", "5"], Self.export + ["--people", "-1"],
            Self.export + ["--people", "5", "--sensitive-people", "6"],
        ] {
            #expect(try CommandRun(arguments).status == 2)
        }
    }

    @Test func valuesAreSaidInTheReadersLanguage() throws {
        let run = try CommandRun(
            ["policy", "explain", "payment_card", "--value", "high", "--language", "zh"])
        for word in [": yes", ": no", "keep", "best", "administrator", "every_access", "none"] {
            #expect(!run.output.contains(word), "\(word)")
        }
        #expect(run.output.contains("系统管理员: 无") && run.output.contains("投诉处理, 合规,"))
        // Documents keep their words.
        let json = try CommandRun(
            ["policy", "explain", "payment_card", "--format", "json", "--language", "zh"]).json()
        let handling = json["handling"] as? [String: [String: Any]]
        #expect(handling?["transit"]?["value"] as? String == "tls1.3")
    }

    private static let house = """
        schema: 1
        policy: house
        extends: default
        version: 1.0.0
        title: {en: House, zh: 本公司}
        """

    private static let profile = """
        schema: 1
        profile: strict-house
        version: 1.0.0
        title: {en: Strict house, zh: 严格}
        handling:
          - id: strict.export
            when: {tiers: [T1, T2]}
            set: {export: forbidden}
            because: {en: Nothing leaves the house., zh: 不得外传。}

        """

    @Test func aProfileOfOnesOwnIsLaidOver() throws {
        let folder = try TemporaryFolder()
        let own = try folder.file("own.yaml", Self.profile)
        #expect(try CommandRun(["policy", "check", own]).status == 0)
        let shown = try CommandRun(["policy", "show", "--profile", "cn,\(own)"])
        #expect(shown.status == 0)
        #expect(shown.output.contains("strict.export") && shown.output.contains("strict-house"))
        let explained = try CommandRun(["policy", "explain", "phone", "--profile", own])
        #expect(explained.output.contains("✓ strict.export (strict-house)"))
        let table = try folder.file("t.csv", "phone\n13800138000\n")
        let report = try CommandRun(["scan", table, "--profile", own, "--format", "json"]).json()
        let policy = report["policy"] as? [String: Any]
        #expect(policy?["profiles"] as? [String] == ["strict-house"])
        let copy = folder.path + "/copy.csv"
        #expect(try CommandRun(["mask", table, "-o", copy, "--profile", own]).status == 0)
        #expect(
            try CommandRun(["policy", "diff", "default", "default", "--profile", own]).status == 0)
    }

    @Test func whatIsNoProfileIsRefused() throws {
        let folder = try TemporaryFolder()
        let own = try folder.file("own.yaml", Self.profile)
        let house = try folder.file("house.yaml", Self.house)
        let other = try folder.file(
            "other.yaml", Self.profile.replacing("forbidden", with: "sealed"))
        for (arguments, words) in [
            (["--profile", "nosuch"], "cn-property"), (["--profile", house], "is a policy"),
            (["--policy", own], "is a profile"),
            (["--profile", "\(own),\(other)"], "strict-house"),
            (["--profile", folder.path + "/none.yaml"], "There is no file"),
        ] {
            let run = try CommandRun(["policy", "show"] + arguments)
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errors.contains(words), "\(run.errors)")
        }
        // Twice the same is once.
        #expect(try CommandRun(["policy", "show", "--profile", "\(own),\(own)"]).status == 0)
    }

    @Test func findingsThatCannotBeWrittenAreAnError() throws {
        let folder = try TemporaryFolder()
        let broken = try folder.file("broken.yaml", "schema: 7\n")
        let run = try CommandRun(["policy", "check", broken], redirection: ">/dev/full")
        #expect(run.status == 1)
        #expect(run.errors.contains("Standard output cannot be written"))
    }
}
