import Foundation
import Testing

/// Nothing that a command writes takes the place of what it reads.
@Suite struct OutputConflictTests {
    private static let table = "phone\n13800138000\n"
    private static let decisions = """
        schema: 1
        labels:
          - {source: "*.csv", column: a, label: phone, by: a.li, date: 2026-01-15, reason: looked}

        """

    private let folder: TemporaryFolder
    private let data: String

    init() throws {
        folder = try TemporaryFolder()
        data = try folder.file("one.csv", Self.table)
        try folder.file("labels.yaml", Self.decisions)
        try folder.file("policy.yaml", try CommandRun(["policy", "show"]).output)
        try FileManager.default.createDirectory(
            atPath: folder.path + "/sub", withIntermediateDirectories: true)
        try folder.file("sub/two.csv", Self.table)
        for (name, target) in [("link.csv", "one.csv"), ("linked", "sub")] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(name)", withDestinationPath: target)
        }
        try FileManager.default.linkItem(
            atPath: data, toPath: folder.path + "/hard.csv")
        let report = try CommandRun(["scan", data, "--format", "json"]).output
        try folder.file("before.json", report)
        try folder.file("key", Data(repeating: 7, count: 32), mode: 0o600)
    }

    @Test(arguments: [
        ["scan", "one.csv", "-o", "one.csv"], ["scan", "one.csv", "--html", "./one.csv"],
        ["scan", "one.csv", "-o", "link.csv"], ["scan", "link.csv", "-o", "one.csv"],
        ["scan", "one.csv", "-o", "hard.csv"], ["scan", "sub", "-o", "sub/two.csv"],
        ["scan", "linked", "-o", "sub/two.csv"],
        ["scan", "one.csv", "--labels", "labels.yaml", "-o", "labels.yaml"],
        ["scan", "one.csv", "--policy", "policy.yaml", "--html", "policy.yaml"],
        ["scan", "one.csv", "--baseline", "before.json", "-o", "before.json"],
        ["scan", "one.csv", "--spans", "--text-field", "phone", "-o", "one.csv"],
        ["scan", "one.csv", "-o", "new", "--html", "new"],
        ["scan", "one.csv", "-o", "before.json", "--html", "./before.json"],
        ["mask", "one.csv", "-o", "one.csv"],
        ["mask", "one.csv", "--key-file", "key", "-o", "key"],
        ["mask", "one.csv", "--policy", "policy.yaml", "-o", "policy.yaml"],
        ["mask", "one.csv", "-o", "-"], ["scan", "one.csv", "--html", "-"],
        ["generate", "contacts", "--rows", "1", "--truth", "-"],
    ])
    func anInputIsNeverReplaced(arguments: [String]) throws {
        let before = try content()
        let run = try CommandRun(arguments, folder: folder.path)
        #expect(run.status == 2 && run.output.isEmpty)
        let chinese = try CommandRun(arguments + ["--language", "zh"], folder: folder.path)
        #expect(chinese.errors.contains("文件") || chinese.errors.contains("覆盖"))
        #expect(try content() == before)
    }

    @Test func anEarlierReportIsReplaced() throws {
        let run = try CommandRun(["scan", "one.csv", "-o", "before.json"], folder: folder.path)
        #expect(run.status == 0)
    }

    @Test func aDashIsStandardOutput() throws {
        let names = try folder.names()
        let scanned = try CommandRun(
            ["scan", "one.csv", "--format", "json", "-o", "-"], folder: folder.path)
        #expect(try scanned.status == 0 && scanned.json()["sources"] != nil)
        let spans = try CommandRun(
            ["scan", "one.csv", "--spans", "--text-field", "phone", "-o", "-"],
            folder: folder.path)
        #expect(spans.output.contains("\"spans\""))
        let made = try CommandRun(
            ["generate", "contacts", "--rows", "2", "-o", "-"], folder: folder.path)
        #expect(made.output.split(separator: "\n").count == 3)
        #expect(try folder.names() == names)
    }

    @Test func aMissingFileIsSaidToBeMissing() throws {
        for arguments in [
            ["scan", "one.csv", "--baseline", "none"], ["scan", "one.csv", "--labels", "none"],
            ["scan", "one.csv", "--policy", "none"], ["mask", "none", "-o", "copy.csv"],
        ] {
            let run = try CommandRun(arguments, folder: folder.path)
            #expect(run.status == 1 && run.errors.contains("There is no file none"))
        }
    }

    private func content() throws -> [String: Data] {
        var content: [String: Data] = [:]
        for name in try folder.names() where !name.hasPrefix("sub") && name != "linked" {
            content[name] = try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)"))
        }
        content["sub"] = try Data(contentsOf: URL(filePath: "\(folder.path)/sub/two.csv"))
        return content
    }
}
