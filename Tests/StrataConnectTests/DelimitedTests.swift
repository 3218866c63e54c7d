import Glibc
import StrataCore
import Testing

@testable import StrataConnect

@Suite struct DelimitedTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var columns: [String]
        var rows: [[String]]
        var testDescription: String { name }
    }

    static let samples: [Sample] = [
        Sample(
            name: "plain", text: "a,b,c\n1,2,3\n", columns: ["a", "b", "c"],
            rows: [["1", "2", "3"]]),
        Sample(
            name: "no line end at the end", text: "a,b,c\n1,2,3", columns: ["a", "b", "c"],
            rows: [["1", "2", "3"]]),
        Sample(
            name: "CRLF", text: "a,b,c\r\n1,2,3\r\n4,5,6\r\n", columns: ["a", "b", "c"],
            rows: [["1", "2", "3"], ["4", "5", "6"]]),
        Sample(
            name: "CR alone", text: "a,b\r1,2\r3,4\r", columns: ["a", "b"],
            rows: [["1", "2"], ["3", "4"]]),
        Sample(
            name: "quoted delimiter", text: "first,last,address\nJohn,Doe,\"Any Town, WI\"\n",
            columns: ["first", "last", "address"], rows: [["John", "Doe", "Any Town, WI"]]),
        Sample(
            name: "doubled quotes", text: "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n",
            columns: ["a", "b"],
            rows: [["1", "ha \"ha\" ha"], ["3", "4"]]),
        Sample(
            name: "only escaped quotes", text: "a,b\n1,\"\"\"\"\n", columns: ["a", "b"],
            rows: [["1", "\""]]),
        Sample(
            name: "line ends inside quotes", text: "a,b\n1,\"x\ny\n\nz\"\n3,4\n",
            columns: ["a", "b"], rows: [["1", "x\ny\n\nz"], ["3", "4"]]),
        Sample(
            name: "CRLF inside quotes", text: "a,b\r\n1,\"x\r\ny\"\r\n3,4\r\n",
            columns: ["a", "b"], rows: [["1", "x\r\ny"], ["3", "4"]]),
        Sample(
            name: "empty cells", text: "a,b,c\n1,\"\",\"\"\n2,3,\n,,\n", columns: ["a", "b", "c"],
            rows: [["1", "", ""], ["2", "3", ""], ["", "", ""]]),
        Sample(
            name: "empty lines", text: "a,b\n\n1,2\n\n\n3,4\n\n", columns: ["a", "b"],
            rows: [["1", "2"], ["3", "4"]]),
        Sample(
            name: "semicolons", text: "name;n\n\"A;B\";1\n\"C\";2,5\n", columns: ["name", "n"],
            rows: [["A;B", "1"], ["C", "2,5"]]),
        Sample(
            name: "tabs", text: "name\tn\nA b, c\t1\nC\t2\n", columns: ["name", "n"],
            rows: [["A b, c", "1"], ["C", "2"]]),
        Sample(
            name: "pipes", text: "name|n\nA|1\nC|2\n", columns: ["name", "n"],
            rows: [["A", "1"], ["C", "2"]]),
        Sample(
            name: "single quotes", text: "name,n\n'A, B',1\n'C',2\n'D',3\n",
            columns: ["name", "n"],
            rows: [["A, B", "1"], ["C", "2"], ["D", "3"]]),
        Sample(
            name: "backslash escapes",
            text: "name,n\n\"A \\\"x\\\" b, c\",1\n\"C\",2\n", columns: ["name", "n"],
            rows: [["A \"x\" b, c", "1"], ["C", "2"]]),
        Sample(
            name: "blanks before quotes", text: "a, b\n1, \"x, y\"\n2, \"z\"\n",
            columns: ["a", "b"],
            rows: [["1", "x, y"], ["2", "z"]]),
        Sample(
            name: "inches", text: "size,n\n5\" pipe,1\n6\" pipe,2\n", columns: ["size", "n"],
            rows: [["5\" pipe", "1"], ["6\" pipe", "2"]]),
        Sample(
            name: "no header, numbers", text: "1,13800000000\n2,13900000000\n",
            columns: ["column1", "column2"], rows: [["1", "13800000000"], ["2", "13900000000"]]),
        Sample(
            name: "Chinese header", text: "姓名,手机\n王某,13800000000\n李某,13900000000\n",
            columns: ["姓名", "手机"], rows: [["王某", "13800000000"], ["李某", "13900000000"]]),
        Sample(
            name: "mark of UTF-8", text: "\u{FEFF}a,b\n1,2\n", columns: ["a", "b"],
            rows: [["1", "2"]]),
        Sample(
            name: "title above the header",
            text: "Customers 2024,,\n\nname,phone,n\nA,1,2\nB,3,4\n",
            columns: ["name", "phone", "n"], rows: [["A", "1", "2"], ["B", "3", "4"]]),
        Sample(
            name: "title with fewer cells", text: "List: A of 2024\nname,phone\nB,3\nC,4\n",
            columns: ["name", "phone"], rows: [["B", "3"], ["C", "4"]]),
        Sample(
            name: "long title over two columns",
            text: "A list of the customers of 2024,\nname,phone\nB,x\nC,y\n",
            columns: ["name", "phone"], rows: [["B", "x"], ["C", "y"]]),
        Sample(
            name: "header without a name", text: "name,\nB,3\nC,4\n",
            columns: ["name", "column2"], rows: [["B", "3"], ["C", "4"]]),
        Sample(
            name: "delimiter declared", text: "sep=;\nname;n\nA, B, C;1\nD, E, F;2\n",
            columns: ["name", "n"], rows: [["A, B, C", "1"], ["D, E, F", "2"]]),
        Sample(
            name: "delimiter declared, no header", text: "\"sep=|\"\r\n1|2,3\r\n4|5,6\r\n",
            columns: ["column1", "column2"], rows: [["1", "2,3"], ["4", "5,6"]]),
        Sample(
            name: "header again in the middle", text: "name,city\nA,x\nname,city\nB,y\n",
            columns: ["name", "city"], rows: [["A", "x"], ["name", "city"], ["B", "y"]]),
        Sample(
            name: "one column", text: "phone\n13800000000\n13900000000\n", columns: ["phone"],
            rows: [["13800000000"], ["13900000000"]]),
    ]

    @Test(arguments: samples, [16, 64, 1 << 19])
    func dialectsAreReadAsTheyAreMeant(sample: Sample, blockLength: Int) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("t.csv", sample.text.utf8)
        let read = try readAll(path, blockLength: blockLength)
        #expect(read.columns == sample.columns)
        #expect(read.rows == sample.rows)
        #expect(!read.problems.values.contains { !$0.isNote })
    }

    @Test func rowsAboveTheHeaderAreKeptAndNamed() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("t.csv", "A of B,,\nmade,,\nname,phone,n\nA,1,2\nB,3,4\n".utf8)
        let input = try InputReader().open(InputItem(path: path, kind: .file))
        #expect(input.tables.first?.titles == [["A of B", "", ""], ["made", "", ""]])
        let note = try #require(input.problems.all.first)
        #expect(note.code == "table.titleRows" && note.count == 2 && note.isNote)
    }

    @Test(arguments: [",", ";"], [40, 10_000])
    func aHeaderLongerThanTheFirstLookIsReadWhole(delimiter: String, columns: Int) throws {
        let folder = try TemporaryFolder()
        var names = (0..<columns).map { "name of column \($0)" }
        if columns < 100 { names[3] = String(repeating: "long ", count: 8_000) + "name" }
        let row = (0..<columns).map { "\($0)" }
        let text = ([names] + Array(repeating: row, count: 3)).map {
            $0.joined(separator: delimiter) + "\n"
        }.joined()
        let read = try readAll(folder.write("t.csv", text.utf8))
        #expect(read.columns == names)
        #expect(read.rows == Array(repeating: row, count: 3))
        #expect(read.problems.isEmpty)
    }

    @Test func aHeaderHasAtMostSoManyColumns() throws {
        let folder = try TemporaryFolder()
        let names = (0..<70_000).map { number in
            String(decoding: String(number).utf8.map { $0 + 49 }, as: UTF8.self)
        }
        let values = (0..<70_000).map(String.init)
        let text = [names, values].map { $0.joined(separator: ",") + "\n" }.joined()
        let read = try readAll(folder.write("t.csv", text.utf8))
        #expect(read.columns.count == HeaderDetector.maximumColumns)
        #expect(read.rows.first?.count == 70_000)
        #expect(read.problems["csv.raggedRow"]?.count == 1)
    }

    /// A generator whose sequence is the same on every run.
    struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    @Test(arguments: 0..<60)
    func whatIsWrittenInAnyDialectIsReadBack(seed: Int) throws {
        var random = Random(state: UInt64(seed))
        let delimiter = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
        let lineEnd = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
        let encoding =
            ["UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"].randomElement(using: &random) ?? ""
        let pieces = [
            "a", "Zoë", "王小明", "1", "23", " ", "\"", delimiter, "\n", "\r\n", "，", "𠀀", "x'y",
        ]
        let columns = Int.random(in: 2...6, using: &random)
        let header = (1...columns).map { "名 c\($0)" }
        var rows: [[String]] = []
        for _ in 0..<Int.random(in: 5...60, using: &random) {
            rows.append(
                (0..<columns).map { _ in
                    // Every cell holds a letter, so that no row looks like an empty line.
                    var cell = "k"
                    for _ in 0..<Int.random(in: 0...8, using: &random) {
                        cell += pieces.randomElement(using: &random) ?? ""
                    }
                    return cell
                })
        }
        func written(_ cell: String) -> String {
            let special = cell.unicodeScalars.contains {
                "\"\r\n".unicodeScalars.contains($0) || String($0) == delimiter
            }
            return special || Bool.random(using: &random)
                ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }
        let text = ([header] + rows).map { $0.map(written).joined(separator: delimiter) + lineEnd }
            .joined()
        let folder = try TemporaryFolder()
        let path = try folder.write("t.csv", encoded(text, as: encoding))
        let read = try readAll(
            path, blockLength: Int.random(in: 16...200, using: &random))
        #expect(read.encoding == encoding)
        #expect(read.columns == header)
        #expect(read.rows == rows)
        #expect(read.problems.isEmpty)
    }

    @Test func blocksOfManyThreadsCarryTheirRowNumbers() async throws {
        let folder = try TemporaryFolder()
        let rows = (0..<3000).map { "\($0),\"x\n\($0)\",y" }.joined(separator: "\n")
        let path = try folder.write("t.csv", ("n,t,u\n" + rows).utf8)
        let input = try InputReader(blockLength: 500).open(InputItem(path: path, kind: .file))
        let part = try #require(input.tables.first)
        let total = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let block = TableBlock()
                    var rows = 0
                    while part.nextBlock(into: block) {
                        for row in 0..<block.rowCount {
                            #expect(block.text(row: row, column: 0) == "\(block.firstRow + row)")
                        }
                        rows += block.rowCount
                    }
                    return rows
                }
            }
            return await group.reduce(0, +)
        }
        #expect(total == 3000)
        #expect(input.progress.bytesRead == input.progress.totalBytes)
    }
}
