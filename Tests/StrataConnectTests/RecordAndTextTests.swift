import StrataCore
import Testing

@testable import StrataConnect

@Suite struct RecordAndTextTests {
    func read(
        _ name: String, _ text: String, textField: String? = nil, blockLength: Int? = nil
    ) throws -> ReadBack {
        let folder = try TemporaryFolder()
        return try readAll(
            folder.write(name, text.utf8), textField: textField, blockLength: blockLength)
    }

    @Test(arguments: [16, 1 << 17])
    func recordsAreFlattenedToColumns(blockLength: Int) throws {
        let text = """
            {"id":1,"a":{"b":"x","c":[1,"two",{"d":null}]},"e":true}
            {"id":18446744073709551616000,"new":"\\u738b\\ud83d\\ude00\\n\\"","a":{"b":"y"}}

            {"id":3}
            """
        let read = try self.read("t.jsonl", text, blockLength: blockLength)
        #expect(read.format == "jsonl")
        #expect(read.columns == ["id", "a.b", "a.c[]", "a.c[].d", "e", "new"])
        #expect(
            read.rows == [
                ["1", "x", "1", "", "true"],
                ["18446744073709551616000", "y", "", "", "", "王😀\n\""], ["3"],
            ])
        #expect(read.problems.isEmpty)
    }

    /// Whoever reads the columns before the rows has them in every layout.
    @Test(arguments: [
        "[{\"phone\":\"1\"},{\"phone\":\"2\",\"n\":3}]", "{\n \"phone\": \"1\",\n \"n\": 3\n}",
        "[\n  {\n \"phone\": \"}1\"},\n {\"n\": {\n}, \"n\": 1}\n]\n", "{\"phone\":1,\"n\":2}",
        "{\"phone\":1}\n{\"n\":2}",
    ])
    func columnsAreKnownBeforeTheRows(text: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("t", text.utf8)
        let input = try InputReader().open(InputItem(path: path, kind: .file))
        #expect(input.format == "jsonl")
        #expect(input.tables.first?.columns == ["phone", "n"])
    }

    @Test(arguments: [16, 1 << 17])
    func problemsOfRecordsHaveTheirPlace(blockLength: Int) throws {
        let text = "{\"a\":1}\n{\"a\":1}\n{\"a\":1}\n{\"a\":2,\"a\":3}\n{\"a\":1}\n"
        let read = try self.read("t.jsonl", text, blockLength: blockLength)
        let duplicate = try #require(read.problems["json.duplicateKey"])
        #expect(duplicate.row == 3 && duplicate.byteOffset == 35)
        let texts = try self.read(
            "t.jsonl", "{\"text\":\"x\"}\n{\"text\":\"y\"}\n{\"n\":1}\n", textField: "text",
            blockLength: blockLength)
        let missing = try #require(texts.problems["text.fieldMissing"])
        #expect(missing.row == 2 && missing.byteOffset == 26)
    }

    @Test func elementsOfAnArrayShareAColumn() throws {
        let folder = try TemporaryFolder()
        var text = ""
        for row in 0..<3 {
            let calls = (0..<(row * 300)).map { "{\"agent\":\"a\($0)\",\"n\":null}" }
            text +=
                "{\"id\":\(row),\"calls\":[\(calls.joined(separator: ","))],\"tags\":[[],[1,[2]]]}\n"
        }
        let path = try folder.write("t.jsonl", text.utf8)
        let input = try InputReader().open(InputItem(path: path, kind: .file))
        let part = try #require(input.tables.first)
        let block = TableBlock()
        var counts: [String: Int] = [:]
        while part.nextBlock(into: block) {
            for value in block.further {
                counts["\(block.firstRow + Int(value.row)) \(value.column)", default: 0] += 1
                #expect(value.cell.length > 0)
            }
        }
        #expect(
            Set(part.columns) == [
                "id", "calls[].agent", "calls[].n", "tags[][]", "tags[][][]",
            ])
        let agents = try #require(part.columns.firstIndex(of: "calls[].agent"))
        #expect(counts == ["1 \(agents)": 299, "2 \(agents)": 599])
        #expect(input.problems.isEmpty)
    }

    @Test func valuesOfHugeArraysAreLimitedAndTold() throws {
        let many = JSONRecordParser.maximumFurther + 10
        let read = try self.read(
            "t.jsonl", "{\"a\":[" + String(repeating: "1,", count: many) + "1]}\n{\"a\":[2]}\n")
        #expect(read.rows == [["1"], ["2"]])
        #expect(read.problems["json.tooManyKeys"]?.count == 10)
    }

    @Test func everyTextOfAnArrayIsADocument() throws {
        let read = try self.read(
            "t.jsonl", "{\"id\":5,\"turns\":[{\"text\":\"one\"},{\"text\":\"two\"}]}\n",
            textField: "turns[].text")
        #expect(read.texts == ["one", "two"])
        #expect(read.ids == ["5", "5"])
    }

    @Test func badLinesAreCountedAndSkipped() throws {
        let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        let text = """
            {"a":1}
            {"a":
            [1]
            {"a":01}
            {"a":"\\x"}
            {"a":\(deep)}
            {"a":1,"a":2}
            {"a":9}
            """
        let read = try self.read("t.jsonl", text, blockLength: 32)
        #expect(read.rows.map(\.count) == [1, 0, 0, 0, 0, 0, 2, 1])
        #expect(read.rows[6] == ["1", "2"])
        #expect(read.columns == ["a", "a#2"])
        #expect(read.problems["json.syntax"]?.count == 3)
        #expect(read.problems["json.syntax"]?.row == 1)
        #expect(read.problems["json.notAnObject"]?.count == 1)
        #expect(read.problems["json.tooDeep"]?.row == 5)
        #expect(read.problems["json.duplicateKey"]?.count == 1)
    }

    @Test(arguments: [16, 1 << 17])
    func anArrayOfObjectsIsReadAsRecords(blockLength: Int) throws {
        let read = try self.read(
            "t.json", "[\n {\"a\": \"}\", \"b\": {\"c\": 2}},\n {\"a\": \"\\\"{\"}\n]\n",
            blockLength: blockLength)
        #expect(read.columns == ["a", "b.c"])
        #expect(read.rows == [["}", "2"], ["\"{"]])
        #expect(read.problems.isEmpty)
        let cut = try self.read("t.json", "[{\"a\":1},{\"a\":", blockLength: blockLength)
        #expect(cut.rows == [["1"]])
        #expect(cut.problems["json.cutOff"]?.byteOffset == 9)
    }

    @Test func documentsOfRecordsKeepTheirIdsVerbatim() throws {
        let read = try self.read(
            "t.jsonl",
            """
            {"id":"a\\u0041\\"","text":"one\\ntwo","x":{"text":"no"}}
            {"text":"three"}
            {"id":[1],"text":"four","id2":5}
            {"id":7}
            """, textField: "text")
        #expect(read.texts == ["one\ntwo", "three", "four"])
        #expect(read.ids == ["\"a\\u0041\\\"\"", "2", "3"])
        #expect(read.problems["text.fieldMissing"]?.count == 1)
    }

    @Test func documentsOfATableColumn() throws {
        let read = try self.read(
            "t.csv", "id,note\nx\"1,\"a, b\"\n2,c\n3,d\n", textField: "note")
        #expect(read.texts == ["a, b", "c", "d"])
        #expect(read.ids == ["\"x\\\"1\"", "\"2\"", "\"3\""])
    }

    @Test(arguments: [16, 1 << 17])
    func plainTextIsReadByLinesOrParagraphs(blockLength: Int) throws {
        let lines = try self.read("t.log", "one a\r\n two b\nthree", blockLength: blockLength)
        #expect(lines.format == "text")
        #expect(lines.texts == ["one a", " two b", "three"])
        #expect(lines.ids == ["1", "2", "3"])
        let paragraphs = try self.read(
            "t.txt", "Hello there\nsecond line\n\n\nNext paragraph\n\n好的\n",
            blockLength: blockLength)
        #expect(paragraphs.texts == ["Hello there\nsecond line", "Next paragraph", "好的"])
        #expect(paragraphs.ids == ["1", "5", "7"])
    }

    @Test func proseIsNotTakenForATable() throws {
        let prose = """
            Dear sir, thank you for the call yesterday.
            We talked about the plan, which I liked.
            Please send the papers, and call me again.
            """
        #expect(try read("t.txt", prose).format == "text")
    }
}
