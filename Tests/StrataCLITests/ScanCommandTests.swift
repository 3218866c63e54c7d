import Foundation
import Testing

@Suite struct ScanCommandTests {
    private static let table = """
        姓名,手机号,身份证号,城市
        张伟,13800138000,11010519491231002X,北京
        李娜,13912345678,440308199901010012,深圳

        """

    @Test func exitCodesSayWhatHappened() throws {
        let folder = try TemporaryFolder()
        let good = try folder.file("good.csv", Self.table)
        let empty = try folder.file("empty.csv", "")
        #expect(try CommandRun(["scan", good]).status == 0)
        #expect(try CommandRun(["scan", good, empty]).status == 1)
        #expect(try CommandRun(["scan", folder.path + "/none.csv"]).status == 1)
        #expect(try CommandRun(["scan"]).status == 2)
        #expect(try CommandRun(["scan", good, "--threads", "0"]).status == 2)
        #expect(try CommandRun(["scan", good, "--no-such-option"]).status == 2)
        #expect(try CommandRun(["no-such-verb"]).status == 2)
        #expect(try CommandRun(["scan", good, "--fail-on", "T1"]).status == 3)
        #expect(try CommandRun(["--version"]).status == 0)
        #expect(try CommandRun(["scan", "--help"]).status == 0)
    }

    @Test func whatIsUnreadableIsNamedAndTheRestIsScanned() throws {
        let folder = try TemporaryFolder()
        try folder.file("a.csv", Self.table)
        try folder.file("b.bin", Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 0, 0, 0, 0]))
        try folder.file("c.csv", Self.table)
        let run = try CommandRun(["scan", folder.path, "--format", "json"])
        #expect(run.status == 1)
        let sources = try run.json()["sources"] as? [[String: Any]] ?? []
        #expect(sources.count == 3)
        #expect(run.errors.contains("b.bin"))
        let columns = sources.map { ($0["columns"] as? [Any])?.count }
        #expect(columns == [4, 0, 4])
    }

    @Test func theJSONReportIsTheContract() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("good.csv", Self.table)
        let report = try CommandRun(["scan", path, "--format", "json"]).json()
        let policy = report["policy"] as? [String: Any]
        #expect(policy?["name"] is String && policy?["digest"] is String)
        let source = (report["sources"] as? [[String: Any]])?.first
        #expect(source?["path"] as? String == path)
        #expect(source?["rows"] as? Int == 2)
        let columns = source?["columns"] as? [[String: Any]] ?? []
        #expect(columns.map { $0["name"] as? String } == ["姓名", "手机号", "身份证号", "城市"])
        for column in columns {
            #expect(column["label"] is String || column["label"] is NSNull)
            #expect(["T1", "T2", "T3"].contains(column["tier"] as? String))
            #expect((column["confidence"] as? Double).map { (0...1).contains($0) } == true)
            #expect(column["evidence"] is [Any])
        }
    }

    @Test func standardInputIsScanned() throws {
        let run = try CommandRun(["scan", "-", "--format", "json"], input: Data(Self.table.utf8))
        #expect(run.status == 0)
        let source = (try run.json()["sources"] as? [[String: Any]])?.first
        #expect(source?["path"] as? String == "-")
        #expect(source?["rows"] as? Int == 2)
    }

    @Test(arguments: ["1", "2", "7"])
    func everyNumberOfThreadsGivesTheSameReport(threads: String) throws {
        let folder = try TemporaryFolder()
        var table = Self.table
        for row in 0..<2000 { table += "王\(row),1390000\(1000 + row),,上海\n" }
        let path = try folder.file("t.csv", table)
        let one = try CommandRun(["scan", path, "--format", "json", "--threads", "1"])
        let many = try CommandRun(["scan", path, "--format", "json", "--threads", threads])
        #expect(one.output == many.output)
    }

    @Test func messagesFollowLocaleAndOption() throws {
        let chinese = try CommandRun(["scan"], environment: ["LC_ALL": "zh_CN.UTF-8"])
        #expect(chinese.errors.contains("命令行有误"))
        let option = try CommandRun(["scan", "--language", "zh"])
        #expect(option.errors.contains("命令行有误"))
        let override = try CommandRun(
            ["scan", "--language", "en"], environment: ["LC_ALL": "zh_CN.UTF-8"])
        #expect(override.errors.contains("The command line is wrong"))
    }

    @Test func helpIsWhollyChineseForAChineseReader() throws {
        let help = try CommandRun(["scan", "--help", "--language", "zh"]).output
        for english in ["USAGE", "OPTIONS", "ARGUMENTS", "Show help", "default:", "values:"] {
            #expect(!help.contains(english), "\(english)")
        }
        #expect(help.contains("用法："))
    }

    @Test func aReaderThatGoesAwayEndsTheScanQuietly() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("good.csv", Self.table)
        let script =
            "'\(CommandRun.program.path)' scan '\(path)' --format json | head -c 1 >/dev/null"
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", script]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        let text = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(text.isEmpty)
    }

    @Test func aColumnNameCannotDriveTheTerminal() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file(
            "evil.csv", "\u{1B}]0;owned\u{07},\u{9B}31m<script>,b\n1,2,3\n4,5,6\n7,8,9\n")
        let run = try CommandRun(["scan", path])
        for scalar in run.output.unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
        }
        let page = try CommandRun(["scan", path, "--format", "html"])
        #expect(!page.output.contains("<script>"))
        #expect(page.output.contains("&lt;script&gt;"))
    }

    @Test func thePageAndTheReportGoToFiles() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("good.csv", Self.table)
        let (page, report) = (folder.path + "/r.html", folder.path + "/r.json")
        let run = try CommandRun(
            ["scan", path, "--format", "json", "-o", report, "--html", page, "--language", "zh"])
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(run.errors.contains(page))
        let text = try String(contentsOf: URL(filePath: page), encoding: .utf8)
        #expect(text.contains("<html lang=\"zh-Hans\">"))
        #expect(try folder.names() == ["good.csv", "r.html", "r.json"])
    }

    @Test func aDecisionOverridesAndIsReportedAsSuch() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("good.csv", Self.table)
        let labels = try folder.file(
            "labels.yaml",
            """
            schema: 1
            labels:
              - {source: good.csv, column: 城市, label: campaign, by: Mei, date: 2026-01-02,
                 reason: names of campaigns}
            """)
        let run = try CommandRun(["scan", path, "--labels", labels, "--format", "json"])
        #expect(run.status == 0)
        let source = (try run.json()["sources"] as? [[String: Any]])?.first
        let column = (source?["columns"] as? [[String: Any]])?.last
        #expect(column?["label"] as? String == "campaign")
        let evidence = column?["evidence"] as? [[String: Any]] ?? []
        #expect(evidence.contains { $0["kind"] as? String == "decision" })
    }

    @Test func aBaselineShowsWhatChanged() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("good.csv", Self.table)
        let old = folder.path + "/old.json"
        #expect(try CommandRun(["scan", path, "--format", "json", "-o", old]).status == 0)
        let same = try CommandRun(["scan", path, "--baseline", old, "--format", "json"]).json()
        #expect((same["changes"] as? [Any])?.isEmpty == true)
        try folder.file("good.csv", Self.table.replacing("城市", with: "备注"))
        let run = try CommandRun(["scan", path, "--baseline", old, "--format", "json"]).json()
        let kinds = (run["changes"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String }
        #expect(kinds.contains("added") && kinds.contains("removed"))
        let broken = try folder.file("broken.json", "{}")
        #expect(try CommandRun(["scan", path, "--baseline", broken]).status == 1)
    }

    @Test func aBrokenPolicyIsRefusedWithItsPlace() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("good.csv", Self.table)
        let policy = try folder.file("policy.yaml", "schema: 1\npolicy: [\n")
        let run = try CommandRun(["scan", path, "--policy", policy])
        #expect(run.status == 1)
        #expect(run.errors.contains("policy.yaml:"))
    }
}
