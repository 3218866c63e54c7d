import StrataCore
import Synchronization

/// Reads JSON records in blocks; any number of threads may ask for blocks.
///
/// Lines of objects (JSON Lines) are cut at line ends; other streams of objects, an array of
/// objects among them, are cut by their braces.
///
/// `@unchecked Sendable`: `lines` and `objects` are touched only inside `lock.withLock`, the others
/// are constants of `Sendable` types.
final class JSONReader: @unchecked Sendable {
    /// How records follow each other.
    enum Layout: Sendable, Equatable { case lines, objects }

    let layout: Layout
    let columns: JSONColumns
    private let problems: ProblemLog
    private let lock = Mutex<Void>(())
    private let lines: LineFeeder
    private let objects: ObjectFeeder

    init(
        stream: TextStream, layout: Layout, columns: JSONColumns, problems: ProblemLog,
        blockLength: Int = 1 << 17,
        maximumRecordLength: Int
    ) {
        self.layout = layout
        self.columns = columns
        self.problems = problems
        let dialect = Dialect(quote: nil)
        lines = LineFeeder(
            stream: stream, splitter: RecordSplitter(dialect: dialect, columns: 0),
            terminator: 0x0A, problems: problems, blockLength: blockLength,
            maximumRecordLength: maximumRecordLength)
        objects = ObjectFeeder(
            stream: stream, problems: problems, blockLength: blockLength,
            maximumRecordLength: maximumRecordLength)
    }

    /// Fills `block` with the next records; `false` at the end.
    ///
    /// `verbatim` gets the verbatim text of each record's value in `verbatimColumn`.
    func nextBlock(
        into block: TableBlock, verbatimColumn: Int? = nil,
        verbatim: ((ArraySlice<UInt8>) -> Void)? = nil
    ) -> Bool {
        var spans: [Range<Int>] = []
        let filled = lock.withLock { _ in
            layout == .lines ? lines.fill(block) : objects.fill(block, &spans)
        }
        guard filled else { return false }
        if layout == .lines { spans = Self.lines(of: block) }
        block.recordStarts = spans.map(\.lowerBound)
        var parser = JSONRecordParser(
            columns: columns, block: block, verbatimColumn: verbatimColumn)
        // A record is parsed in place: escapes are gone behind that.
        var record: [UInt8] = []
        for span in spans {
            let text = UnsafeBufferPointer(rebasing: block.bytes[span])
            record.removeAll(keepingCapacity: true)
            if text.contains(UInt8(ascii: "\\")) { record.append(contentsOf: text) }
            do {
                try parser.parse(block, from: span.lowerBound, to: span.upperBound)
            } catch {
                report(error, block: block, start: span.lowerBound)
                block.keepUnread(record.isEmpty ? Array(text) : record)
            }
            verbatim?(parser.verbatim[...])
        }
        report(parser, block)
        return true
    }

    /// The lines of a block that are not empty.
    static func lines(of block: TableBlock) -> [Range<Int>] {
        let bytes = block.bytes
        var spans: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let isEmpty = end == start || (end == start + 1 && bytes[start] == 0x0D)
            if !isEmpty { spans.append(start..<end) }
            start = end + 1
        }
        return spans
    }

    private func report(_ failure: JSONRecordParser.Failure, block: TableBlock, start: Int) {
        let row = block.firstRow + block.rowCount - 1
        switch failure {
        case .syntax(let at):
            problems.add(
                ReadProblem(
                    code: "json.syntax", message: Message("connect.jsonSyntax"), row: row,
                    byteOffset: block.byteOffset + at))
        case .tooDeep(let at):
            problems.add(
                ReadProblem(
                    code: "json.tooDeep",
                    message: Message(
                        "connect.jsonTooDeep", ["limit": "\(JSONRecordParser.maximumDepth)"]),
                    row: row, byteOffset: block.byteOffset + at))
        case .notAnObject:
            problems.add(
                ReadProblem(
                    code: "json.notAnObject", message: Message("connect.jsonNotAnObject"),
                    row: row, byteOffset: block.byteOffset + start))
        }
    }

    private func report(_ parser: JSONRecordParser, _ block: TableBlock) {
        func add(_ place: JSONRecordParser.Place, _ code: String, _ message: Message) {
            problems.add(
                ReadProblem(
                    code: code, message: message, row: block.firstRow + place.row,
                    byteOffset: block.byteOffset + place.offset, count: place.count))
        }
        add(parser.duplicates, "json.duplicateKey", Message("connect.jsonDuplicateKey"))
        add(
            parser.overflow, "json.tooManyKeys",
            Message("connect.jsonTooManyKeys", ["limit": "\(JSONColumns.maximumCount)"]))
    }
}
