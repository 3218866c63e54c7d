import Glibc
import StrataCore
import Testing

@testable import StrataConnect

@Suite struct OutputTests {
    @Test(arguments: [
        Dialect(), Dialect(delimiter: UInt8(ascii: ";"), lineEnd: .crlf),
        Dialect(delimiter: 0x09), Dialect(quote: UInt8(ascii: "'")),
        Dialect(escape: .backslash), Dialect(delimiter: UInt8(ascii: "|"), lineEnd: .cr),
    ])
    func whatIsWrittenIsReadBack(dialect: Dialect) throws {
        let rows = [
            ["plain", "a,b;c|d\te", ""], ["q\"uo'te", "line\nend\r\n", " blank"],
            ["\\", "\\\"", "x"],
        ]
        var bytes: [UInt8] = []
        let writer = TableWriter(dialect: dialect)
        for row in rows { writer.append(row.map(\.utf8), to: &bytes) }
        let block = TableBlock()
        bytes.withUnsafeBufferPointer { block.append($0) }
        _ = CellTokeniser(dialect: dialect, columns: 3).tokenise(block)
        #expect((0..<block.rowCount).map { block.row($0) } == rows)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-2.5", "-2.5"), ("+86 138", "+86 138"),
        ("+cmd|x", "'+cmd|x"), ("+86***12", "+86***12"), ("＝1+1", "'＝1+1"), ("－5", "－5"),
        ("－a()", "'－a()"), ("a=b", "a=b"),
    ])
    func formulasAreNeutralisedOnRequest(cell: String, written: String) {
        var bytes: [UInt8] = []
        TableWriter(dialect: Dialect(), neutralisesFormulas: true)
            .append([cell.utf8], to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == written + "\n")
    }

    @Test func recordsAreWrittenAsJSONLines() {
        var bytes: [UInt8] = []
        RecordWriter(columns: ["a", "名\""]).append(
            [Array("x\n\u{01}".utf8), nil], to: &bytes)
        RecordWriter(columns: ["a", "名\""]).append(
            [nil, Array("王".utf8)], to: &bytes)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "{\"a\":\"x\\n\\u0001\"}\n{\"名\\\"\":\"王\"}\n")
    }

    @Test func aFileAppearsWholeOrNotAtAll() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out.csv"
        let file = try AtomicFile(path: path)
        try file.write([UInt8](repeating: 0x61, count: 200_000))
        #expect(access(path, F_OK) != 0)
        try file.commit()
        var status = stat()
        #expect(stat(path, &status) == 0)
        #expect(status.st_size == 200_000)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(throws: AtomicFile.Failure.exists) { try AtomicFile(path: path) }
        #expect(throws: AtomicFile.Failure.folderMissing) {
            try AtomicFile(path: folder.path + "/none/out.csv")
        }
    }

    @Test func aFileThatCameMeanwhileIsNotReplaced() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out.csv"
        do {
            let file = try AtomicFile(path: path)
            try file.write("mine".utf8)
            try folder.write("out.csv", "theirs".utf8)
            #expect(throws: AtomicFile.Failure.exists) { try file.commit() }
        }
        #expect(InputDiscovery(paths: [folder.path]).items.count == 1)
        let content = try ByteSource(
            item: InputItem(path: path, kind: .file), problems: ProblemLog()
        ).peek(100)
        #expect(String(decoding: content, as: UTF8.self) == "theirs")
        #expect(
            TemporaryFolder.run("/bin/sh", ["-c", "test $(ls -A \(folder.path)|wc -l) = 1"]) == 0)
    }
}
