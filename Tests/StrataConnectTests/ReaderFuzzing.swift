import Glibc
import StrataCore

@testable import StrataConnect

/// What the fuzzer runs and what the corpus is replayed through: reads the bytes as a file in every
/// way and checks what every reader promises.
enum ReaderFuzzing {
    private static let names = [
        "t.csv", "t.txt", "t.jsonl", "t.json", "t.xlsx", "t.log", "sheet", "strings", "t.tsv",
    ]

    /// The first two bytes choose the name, the block length and whether documents are read.
    static func run(_ input: UnsafeRawBufferPointer) {
        guard input.count > 2 else { return }
        let name = names[Int(input[0]) % names.count]
        var bytes = Array(input.dropFirst(2))
        if name == "sheet" || name == "strings" {
            // The zip around a sheet is made here: no mutation finds its checksums.
            let text = String(decoding: bytes, as: UTF8.self)
            bytes =
                name == "sheet"
                ? workbook([("s", text)], strings: "<si><t>x</t></si>", styles: styles)
                : workbook([("s", "<row><c t=\"s\"><v>0</v></c></row>")], strings: text)
        }
        let field: String? = input[1] & 0x80 == 0 ? nil : "text"
        let small = read(bytes, name, field, blockLength: 16 + Int(input[1] & 0x3F))
        let large = read(bytes, name, field, blockLength: 1 << 18)
        if small != large, getenv("STRATA_FUZZ_SHOW") != nil {
            print(small, large, separator: "\n")
        }
        precondition(small == large, "what is read depends on the size of blocks")
    }

    private static let styles = """
        <numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellXfs>\
        <xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/></cellXfs>
        """

    /// What came out, as far as it must not depend on the size of blocks.
    private struct Result: Equatable {
        var failure: String?
        var rows: [[[UInt8]]] = []
        var documents: [[UInt8]] = []
        var problems: [String] = []
    }

    private static func read(
        _ bytes: [UInt8], _ name: String, _ field: String?, blockLength: Int
    ) -> Result {
        var result = Result()
        let log = ProblemLog()
        do throws(ReadFailure) {
            let descriptor = temporaryFile(holding: bytes)
            let source = try ByteSource(
                descriptor: descriptor, ownsDescriptor: true, problems: log)
            let reader = InputReader(
                textField: field, blockLength: blockLength, maximumRecordLength: 1 << 20)
            let opened = try reader.open(
                source, item: InputItem(path: name, kind: .standardInput), problems: log)
            for part in opened.tables { readRows(of: part, into: &result) }
            if let documents = opened.documents { readTexts(of: documents, into: &result) }
            result.problems = log.all.map { "\($0.code) \($0.count)" }.sorted()
            for problem in log.all {
                precondition(problem.byteOffset ?? 0 >= 0 && problem.row ?? 0 >= 0)
            }
        } catch {
            result.failure = error.problem.code
        }
        return result
    }

    private static func readRows(of part: TablePart, into result: inout Result) {
        let block = TableBlock()
        var count = 0
        while part.nextBlock(into: block) {
            precondition(block.firstRow == count, "rows are numbered without gaps")
            precondition(block.rowStarts.count == block.rowCount + 1)
            precondition(block.rowStarts[block.rowCount] == block.cells.count)
            count += block.rowCount
            for row in 0..<block.rowCount {
                precondition(block.rowStarts[row] <= block.rowStarts[row + 1])
                var cells: [[UInt8]] = []
                for column in 0..<(block.rowStarts[row + 1] - block.rowStarts[row]) {
                    guard let cell = block.cell(row: row, column: column) else { continue }
                    precondition(String(validating: cell, as: UTF8.self) != nil)
                    cells.append(Array(cell))
                }
                result.rows.append(cells)
            }
        }
    }

    private static func readTexts(of reader: DocumentReader, into result: inout Result) {
        let block = DocumentBlock()
        while reader.nextBlock(into: block) {
            for index in 0..<block.count {
                let text = Array(block.text(index))
                precondition(String(validating: text, as: UTF8.self) != nil)
                result.documents.append(text + [0] + block.id(index))
            }
        }
    }

    /// A file without a name, at its start.
    private static func temporaryFile(holding bytes: [UInt8]) -> CInt {
        var name = Array("/var/tmp/strata-fuzz-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        unlink(name)
        _ = write(descriptor, bytes, bytes.count)
        lseek(descriptor, 0, SEEK_SET)
        return descriptor
    }
}
