import StrataCore
import Synchronization

/// Reads documents of free text in blocks; any number of threads may ask for blocks.
///
/// A document is a record's text field (JSON), a cell of the text column (tables), or a line or
/// paragraph of plain text.
///
/// `@unchecked Sendable`: the feeder is touched only inside `lock.withLock`, the others are
/// constants of `Sendable` types.
package final class DocumentReader: @unchecked Sendable {
    enum Backing {
        case lines(LineFeeder, paragraphs: Bool)
        /// Column 0 of the reader's columns is the text, column 1 the id.
        case json(JSONReader)
        case table(TablePart, text: Int, id: Int?)
    }

    private let backing: Backing
    private let problems: ProblemLog
    private let lock = Mutex<Void>(())

    init(_ backing: Backing, problems: ProblemLog) {
        self.backing = backing
        self.problems = problems
    }

    /// Fills `block` with the next documents.
    ///
    /// - Returns: `false` at the end.
    package func nextBlock(into block: DocumentBlock) -> Bool {
        block.clear()
        switch backing {
        case .lines(let feeder, let paragraphs):
            let filled = lock.withLock { _ in feeder.fill(block.table) }
            if filled { addLines(of: block, paragraphs: paragraphs) }
            return filled
        case .json(let reader):
            return nextRecords(reader, into: block)
        case .table(let part, let text, let id):
            return nextRows(part, text: text, id: id, into: block)
        }
    }

    private func addLines(of block: DocumentBlock, paragraphs: Bool) {
        let bytes = block.table.bytes
        var line = block.table.firstRow + 1
        var start = 0
        var open: (start: Int, line: Int)?
        func close(_ end: Int) {
            guard let (start, line) = open else { return }
            open = nil
            block.add(
                text: start..<end, id: String(line).utf8, number: line,
                byteOffset: block.table.byteOffset + start)
        }
        while start < bytes.count {
            let next = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let end = next > start && bytes[next - 1] == 0x0D ? next - 1 : next
            let isBlank = bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
            if isBlank {
                close(max(start - 1, 0))
            } else {
                if open == nil { open = (start, line) }
                if !paragraphs { close(end) }
            }
            line += 1
            start = next + 1
        }
        close(bytes.last == 0x0A ? bytes.count - 1 : bytes.count)
    }

    private func nextRecords(_ reader: JSONReader, into block: DocumentBlock) -> Bool {
        var ids: [[UInt8]] = []
        guard
            reader.nextBlock(
                into: block.table, verbatimColumn: 1, verbatim: { ids.append(Array($0)) })
        else { return false }
        let table = block.table
        var further = table.further[...]
        for row in 0..<table.rowCount {
            let number = table.firstRow + row + 1
            let start = table.rowStarts[row]
            guard start < table.rowStarts[row + 1], table.cells[start].start > 0 else {
                noteMissing(
                    row: number - 1, byteOffset: table.byteOffset + table.recordStarts[row])
                continue
            }
            let cell = table.cells[start]
            let id = row < ids.count && !ids[row].isEmpty ? ids[row] : Array(String(number).utf8)
            block.add(
                text: Int(cell.start)..<Int(cell.start + cell.length), id: id, number: number,
                byteOffset: table.byteOffset)
            // Every element of an array of texts is a document of the record.
            further = further.drop { $0.row < row }
            for value in further.prefix(while: { $0.row == row }) where value.column == 0 {
                let start = Int(value.cell.start)
                block.add(
                    text: start..<(start + Int(value.cell.length)), id: id, number: number,
                    byteOffset: table.byteOffset)
            }
        }
        return true
    }

    private func noteMissing(row: Int, byteOffset: Int) {
        problems.add(
            ReadProblem(
                code: "text.fieldMissing", message: Message("connect.textFieldMissing"),
                row: row, byteOffset: byteOffset))
    }

    private func nextRows(
        _ part: TablePart, text: Int, id: Int?, into block: DocumentBlock
    ) -> Bool {
        guard part.nextBlock(into: block.table) else { return false }
        let table = block.table
        for row in 0..<table.rowCount {
            let number = table.firstRow + row + 1
            let index = table.rowStarts[row] + text
            guard index < table.rowStarts[row + 1] else { continue }
            let cell = table.cells[index]
            var key = Array(String(number).utf8)
            if let id, let bytes = table.cell(row: row, column: id), !bytes.isEmpty {
                key = JSONText.quoted(bytes)
            }
            block.add(
                text: Int(cell.start)..<Int(cell.start + cell.length), id: key, number: number,
                byteOffset: table.byteOffset)
        }
        return true
    }
}

/// Text as JSON strings.
package enum JSONText {
    /// The bytes of a JSON string for valid UTF-8, quotes included.
    package static func quoted(_ text: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = [0x22]
        for byte in text {
            switch byte {
            case 0x22, 0x5C:
                result.append(0x5C)
                result.append(byte)
            case 0x0A: result.append(contentsOf: "\\n".utf8)
            case 0x0D: result.append(contentsOf: "\\r".utf8)
            case 0x09: result.append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                result.append(contentsOf: (byte < 16 ? "\\u000" : "\\u00").utf8)
                result.append(contentsOf: digits.utf8)
            default: result.append(byte)
            }
        }
        result.append(0x22)
        return result
    }
}
