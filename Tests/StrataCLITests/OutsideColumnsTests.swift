import Foundation
import Testing

/// Nothing escapes a look because it stands outside the columns that a table's head shows.
@Suite struct OutsideColumnsTests {
    private func source(
        _ path: String, _ arguments: [String] = []
    ) throws -> (columns: [[String: Any]], problems: [[String: Any]], status: Int32) {
        let run = try CommandRun(["scan", path, "--format", "json", "--quiet"] + arguments)
        let source = try (run.json()["sources"] as? [[String: Any]])?.first ?? [:]
        return (
            source["columns"] as? [[String: Any]] ?? [],
            source["problems"] as? [[String: Any]] ?? [], run.status
        )
    }

    private static let records = (0..<1000).map {
        "{\"name\":\"张伟\",\"phone\":\"138\(10_000_000 + $0 * 7919)\"}"
    }

    @Test(arguments: ["array", "pretty"])
    func arraysOfRecordsAreJudgedLikeLines(form: String) throws {
        let folder = try TemporaryFolder()
        let lines = try folder.file("t.jsonl", Self.records.joined(separator: "\n"))
        var text = "[" + Self.records.joined(separator: ",") + "]"
        if form == "pretty" { text = text.replacing("{", with: "\n {\n  ") + "\n" }
        let array = try source(folder.file("t.json", text))
        let expected = try source(lines)
        #expect(array.status == 0 && expected.status == 0)
        #expect(array.columns.count == 2)
        for (column, other) in zip(array.columns, expected.columns) {
            #expect(column["label"] as? String == other["label"] as? String)
            #expect(column["filled"] as? Int == 1000)
        }
        let one = try source(folder.file("o.json", "{\n \"phone\": \"13800138000\"\n}\n"))
        #expect(one.columns.first?["label"] as? String == "phone")
    }

    @Test(arguments: ["1", "2"])
    func fieldsThatComeLateAreJudged(threads: String) throws {
        let folder = try TemporaryFolder()
        var text = ""
        for row in 0..<20_000 { text += "{\"n\":\(row),\"s\":\"some text of the record\"}\n" }
        for row in 0..<4000 {
            text +=
                "{\"n\":1,\"mobile\":\"138\(10_000_000 + row * 7919)\",\"a\":[1,\"x@example.com\"]}\n"
        }
        let late = try source(folder.file("t.jsonl", text), ["--threads", threads])
        #expect(late.columns.compactMap { $0["name"] as? String } == ["n", "s", "a[]", "mobile"])
        #expect(late.columns.last?["label"] as? String == "phone")
        #expect(late.columns.last?["filled"] as? Int == 4000)
    }

    private static let surplus =
        "name,phone\n" + (0..<50).map { "Ann Lee,202-555-01\(10 + $0)\n" }.joined()
        + "Bob Fox,202-555-0199,x,11010519491231002X\n"

    @Test func cellsBeyondTheHeaderAreJudgedAndHidden() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("t.csv", Self.surplus)
        let found = try source(path)
        let column = try #require(found.columns.last)
        #expect(column["name"] as? String == "(beyond the header)")
        #expect(column["place"] as? String == "beyond")
        #expect(column["tier"] as? String == "T1")
        #expect(column["filled"] as? Int == 2)
        #expect(found.problems.first?["code"] as? String == "csv.raggedRow")
        let failing = try CommandRun(["scan", path, "--fail-on", "T1", "--quiet"])
        #expect(failing.status == 3)
        let chinese = try source(path, ["--language", "zh"])
        #expect(chinese.columns.last?["name"] as? String == "（超出表头）")
        let out = folder.path + "/out.csv"
        _ = try CommandRun(["mask", path, "-o", out])
        let copy = try String(contentsOf: URL(filePath: out), encoding: .utf8)
        #expect(!copy.contains("11010519491231002X") && copy.contains("***,***"))
    }

    @Test func threadsDoNotChangeWhatIsBeyond() throws {
        let folder = try TemporaryFolder()
        var text = "name,phone\n"
        for row in 0..<60_000 {
            text += "Ann Lee,202-555-0110" + (row % 3 == 0 ? ",,\(row),a\(row)@example.com" : "")
            text += "\n"
        }
        let path = try folder.file("t.csv", text)
        let runs = try ["1", "2", "3"].map {
            try CommandRun(["scan", path, "--format", "json", "--threads", $0]).output
        }
        #expect(runs[0] == runs[1] && runs[1] == runs[2])
    }

    private static let titled = [
        "Customer list: John Smith 536-22-1234\nname,phone\n",
        "Customer list 536-22-1234,\nname,phone\n",
        "Quarter,,\nFor John Smith 536-22-1234,,\nname,phone,city\n",
    ]

    @Test(arguments: titled)
    func titlesAreScannedAndMasked(head: String) throws {
        let folder = try TemporaryFolder()
        let rest = head.contains("city") ? ",Salem" : ""
        let rows = "Maria Lopez,202-555-0143\(rest)\nJohn Smith,202-555-0144\(rest)\n"
        let path = try folder.file("t.csv", head + rows)
        let found = try source(path)
        let names = found.columns.compactMap { $0["name"] as? String }
        #expect(names.prefix(2) == ["name", "phone"] && names.last == "(above the header)")
        #expect(found.columns.last?["tier"] as? String == "T1")
        #expect(found.columns.last?["place"] as? String == "above")
        #expect(found.problems.first?["code"] as? String == "table.titleRows")
        #expect(found.problems.first?["note"] as? Bool == true)
        #expect(found.status == 0)
        let out = folder.path + "/out.csv"
        let run = try CommandRun(["mask", path, "-o", out])
        #expect(run.status == 0 && !run.output.contains("536-22"))
        let copy = try String(contentsOf: URL(filePath: out), encoding: .utf8)
        #expect(!copy.contains("536-22") && copy.contains(head.prefix(7)))
        #expect(copy.split(separator: "\n").count == (head + rows).split(separator: "\n").count)
    }

    @Test func identifiersInNamesOfColumnsAreHidden() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file(
            "t.jsonl", "{\"13800138000\":{\"calls\":3},\"n\":1}\n{\"n\":2}\n")
        let found = try source(path)
        #expect(found.columns.first?["name"] as? String == "[phone].calls")
        let out = folder.path + "/out.jsonl"
        #expect(try CommandRun(["mask", path, "-o", out]).status == 0)
        let copy = try String(contentsOf: URL(filePath: out), encoding: .utf8)
        #expect(!copy.contains("13800138000") && copy.contains("[phone].calls"))
    }
}
