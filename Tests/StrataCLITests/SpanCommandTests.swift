import Foundation
import Testing

@Suite struct SpanCommandTests {
    private func lines(_ run: CommandRun) throws -> [[String: Any]] {
        try run.output.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }
    }

    @Test func offsetsCountCodePoints() throws {
        let folder = try TemporaryFolder()
        let text = "😀客户邮箱是 wei.zhang@example.com，谢谢"
        let record = try JSONSerialization.data(withJSONObject: ["id": "a\"1", "text": text])
        let path = try folder.file("notes.jsonl", record + Data("\n".utf8))
        let run = try CommandRun(["scan", path, "--text-field", "text", "--spans"])
        #expect(run.status == 0)
        let document = try #require(lines(run).first)
        #expect(document["id"] as? String == "a\"1")
        let span = try #require((document["spans"] as? [[String: Any]])?.first)
        let scalars = Array(text.unicodeScalars)
        let (start, end) = (span["start"] as? Int ?? 0, span["end"] as? Int ?? 0)
        var found = String.UnicodeScalarView()
        found.append(contentsOf: scalars[start..<end])
        #expect(String(found) == "wei.zhang@example.com")
        #expect(span["label"] as? String == "email")
        #expect(span["tier"] as? String == "T2")
    }

    @Test func linesStayInTheOrderOfTheInput() throws {
        let folder = try TemporaryFolder()
        var input = ""
        for id in 0..<3000 {
            let filler = String(repeating: "x", count: id % 7 == 0 ? 2000 : 5)
            input += "{\"id\": \(id), \"text\": \"\(filler) mail a\(id)@example.com\"}\n"
        }
        let path = try folder.file("many.jsonl", input)
        let run = try CommandRun(
            ["scan", path, "--text-field", "text", "--spans", "--threads", "4"])
        #expect(try lines(run).map { $0["id"] as? Int } == Array(0..<3000))
    }

    @Test func aTableWithoutATextFieldIsRefused() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("t.csv", "a,b\n1,2\n3,4\n")
        let run = try CommandRun(["scan", path, "--spans"])
        #expect(run.status == 1)
        #expect(run.errors.contains("--text-field"))
    }

    @Test func plainTextAndTableColumnsHaveSpansToo() throws {
        let folder = try TemporaryFolder()
        let plain = try folder.file("note.txt", "Please write to ann@example.com today.\n")
        let table = try folder.file(
            "t.csv", "id,note\n7,write to ann@example.com\n8,nothing here\n")
        let text = try lines(CommandRun(["scan", plain, "--spans"]))
        #expect((text.first?["spans"] as? [Any])?.count == 1)
        let cells = try lines(CommandRun(["scan", table, "--spans", "--text-field", "note"]))
        #expect(cells.map { ($0["spans"] as? [Any])?.count } == [1, 0])
    }

    @Test func aBrokenRecordIsNamedAndTheOthersAreDone() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file(
            "n.jsonl", "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\n{\"id\":3,\"text\":\"b\"}\n"
        )
        let run = try CommandRun(["scan", path, "--text-field", "text", "--spans"])
        #expect(run.status == 1)
        #expect(try lines(run).map { $0["id"] as? Int } == [1, 3])
        #expect(run.errors.contains("row 2"))
    }
}
