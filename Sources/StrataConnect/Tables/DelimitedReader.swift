import StrataCore
import Synchronization

/// Reads a delimited table in blocks of whole records; any number of threads may ask for blocks.
///
/// Reading and cutting into records happens under a lock, cutting into cells outside it.
///
/// `@unchecked Sendable`: every mutable property is touched only inside `lock.withLock`, the others
/// are constants of value types or `Sendable`.
final class DelimitedReader: @unchecked Sendable {
    let dialect: Dialect
    let header: HeaderDetector.Header
    private let problems: ProblemLog
    private let blockLength: Int
    private let maximumRecordLength: Int
    private let splitter: RecordSplitter
    private let tokeniser: CellTokeniser
    private let lock = Mutex<Void>(())
    private let lines: LineFeeder

    init(
        stream: TextStream, dialect: Dialect, header: HeaderDetector.Header,
        problems: ProblemLog, blockLength: Int = 1 << 19,
        maximumRecordLength: Int
    ) {
        self.dialect = dialect
        self.header = header
        self.problems = problems
        self.blockLength = blockLength
        self.maximumRecordLength = maximumRecordLength
        splitter = RecordSplitter(dialect: dialect, columns: header.names.count)
        tokeniser = CellTokeniser(dialect: dialect, columns: header.names.count)
        lines = LineFeeder(
            stream: stream, splitter: splitter, terminator: dialect.terminator,
            problems: problems, blockLength: blockLength,
            maximumRecordLength: maximumRecordLength, recordsBefore: header.rowsBefore)
        if !header.titles.isEmpty { problems.add(.titleRows(header.titles.count)) }
    }

    /// Fills `block` with the next records.
    ///
    /// - Returns: `false` at the end.
    func nextBlock(into block: TableBlock) -> Bool {
        while true {
            let filled = lock.withLock { _ in lines.fill(block) }
            guard filled else { return false }
            let skipped = max(0, header.rowsBefore - block.firstRow)
            let findings = tokeniser.tokenise(block, exemptRows: skipped)
            // Record numbers count the header; row numbers begin behind it.
            block.firstRow -= header.rowsBefore
            report(findings, block)
            block.dropFirstRows(skipped)
            block.firstRow += skipped
            if block.rowCount > 0 { return true }
        }
    }

    private func report(_ findings: CellTokeniser.Findings, _ block: TableBlock) {
        func add(_ place: CellTokeniser.Findings.Place, _ code: String, _ message: Message) {
            problems.add(
                ReadProblem(
                    code: code, message: message, row: max(0, block.firstRow + place.row),
                    byteOffset: block.byteOffset + place.offset, count: place.count))
        }
        if findings.unclosedQuotes.count > 0 {
            add(findings.unclosedQuotes, "csv.unclosedQuote", Message("connect.unclosedQuote"))
        }
        if findings.strayQuotes.count > 0 {
            add(findings.strayQuotes, "csv.strayQuote", Message("connect.strayQuote"))
        }
        if findings.raggedRows.count > 0 {
            add(
                findings.raggedRows, "csv.raggedRow",
                Message("connect.raggedRow", ["columns": "\(header.names.count)"]))
        }
    }
}
