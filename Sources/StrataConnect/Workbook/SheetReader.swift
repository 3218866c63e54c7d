import StrataCore
import Synchronization

/// Reads one worksheet in blocks; any number of threads may ask for blocks.
///
/// XML can only be parsed in one piece, so the whole work of a block happens under the lock; what
/// callers do with blocks still runs in parallel.
///
/// `@unchecked Sendable`: every mutable property is touched only inside `lock.withLock`.
final class SheetReader: @unchecked Sendable {
    let header: HeaderDetector.Header
    private let problems: ProblemLog
    private let progress: ReadProgress
    private let sheet: String
    private let lock = Mutex<Void>(())
    private let archive: ZipArchive
    private let handler: SheetHandler
    private let pump: XMLPump
    /// The rows that were read to find the header.
    private var head: TableBlock?
    private var given = 0
    private var failed = false
    private var reportedRounded = 0
    private var reportedFormulas = 0

    /// Reads the first rows to find the header; `archive` stands at the worksheet's entry.
    init(
        archive: ZipArchive, handler: SheetHandler, sheet: String, progress: ReadProgress,
        problems: ProblemLog, isData: ([String]) -> Bool
    ) {
        self.archive = archive
        self.handler = handler
        self.sheet = sheet
        self.progress = progress
        self.problems = problems
        pump = XMLPump(archive: archive, handler: handler)
        let head = TableBlock()
        head.clear()
        handler.block = head
        handler.rowLimit = 60
        var failure: XMLPump.Failure?
        do throws(XMLPump.Failure) { try pump.run() } catch { failure = error }
        handler.rowLimit = .max
        let rows = (0..<head.rowCount).map { head.row($0) }
        header = HeaderDetector.detectSheet(rows: rows, isData: isData)
        head.dropFirstRows(header.rowsBefore)
        self.head = head
        if !header.titles.isEmpty { problems.add(.titleRows(header.titles.count)) }
        if let failure { report(failure) }
    }

    /// Fills `block` with the next rows.
    ///
    /// - Returns: `false` at the end.
    func nextBlock(into block: TableBlock) -> Bool {
        lock.withLock { _ in
            block.clear()
            if let head {
                self.head = nil
                block.append(head.bytes)
                for row in 0..<head.rowCount {
                    for index in head.rowStarts[row]..<head.rowStarts[row + 1] {
                        let cell = head.cells[index]
                        block.addCell(start: Int(cell.start), length: Int(cell.length))
                    }
                    block.endRow()
                }
            } else if !failed, !pump.isDone {
                handler.block = block
                do throws(XMLPump.Failure) { try pump.run() } catch { report(error) }
                if block.openCells > 0 { block.dropOpenCells() }
            }
            progress.set(min(archive.offset, progress.totalBytes ?? .max))
            reportFindings()
            block.firstRow = given
            block.byteOffset = 0
            given += block.rowCount
            return block.rowCount > 0 || (!failed && !pump.isDone)
        }
    }

    /// Columns with formulas whose results the workbook does not hold; complete at the end.
    var unreadColumns: Set<Int> { lock.withLock { _ in handler.unreadColumns } }

    private func report(_ failure: XMLPump.Failure) {
        failed = true
        let row = max(0, handler.rows - header.rowsBefore)
        problems.add(Workbook.problem(failure, part: sheet, row: row))
    }

    private func reportFindings() {
        let rounded = handler.roundedNumbers - reportedRounded
        reportedRounded = handler.roundedNumbers
        problems.add(
            ReadProblem(
                code: "xlsx.roundedNumber",
                message: Message("connect.roundedNumber", ["sheet": sheet]),
                row: max(0, (handler.firstRounded ?? 0) - header.rowsBefore), count: rounded))
        let formulas = handler.unreadFormulas - reportedFormulas
        reportedFormulas = handler.unreadFormulas
        problems.add(
            ReadProblem(
                code: "xlsx.formulaWithoutResult",
                message: Message("connect.formulas", ["sheet": sheet]),
                row: max(0, (handler.firstUnread ?? 0) - header.rowsBefore), count: formulas))
        guard pump.isDone || failed else { return }
        problems.add(
            ReadProblem(
                code: "xlsx.longCell", message: Message("connect.longCell", ["sheet": sheet]),
                count: handler.cutCells))
        problems.add(
            ReadProblem(
                code: "xlsx.missingString",
                message: Message("connect.missingString", ["sheet": sheet]),
                count: handler.missingStrings))
    }
}

/// A sheet that is opened when it is first asked for, and closed when it was read.
///
/// A workbook may have thousands of sheets; each open one takes a file and a parser.
final class LazySheet: Sendable {
    private enum State: Sendable {
        case closed
        case open(SheetReader)
        case done(HeaderDetector.Header, unread: Set<Int>)
    }

    private let state = Mutex(State.closed)
    private let workbook: Workbook
    private let sheet: Workbook.Sheet
    private let progress: ReadProgress
    private let problems: ProblemLog

    init(
        _ sheet: Workbook.Sheet, of workbook: Workbook, progress: ReadProgress,
        problems: ProblemLog
    ) {
        self.sheet = sheet
        self.workbook = workbook
        self.progress = progress
        self.problems = problems
    }

    var header: HeaderDetector.Header {
        switch opened() {
        case .open(let reader): reader.header
        case .done(let header, _): header
        case .closed: Self.none
        }
    }

    var unreadColumns: Set<Int> {
        switch opened() {
        case .open(let reader): reader.unreadColumns
        case .done(_, let unread): unread
        case .closed: []
        }
    }

    func nextBlock(into block: TableBlock) -> Bool {
        guard case .open(let reader) = opened() else { return false }
        if reader.nextBlock(into: block) { return true }
        state.withLock { $0 = .done(reader.header, unread: reader.unreadColumns) }
        return false
    }

    private static let none = HeaderDetector.Header(names: [], rowsBefore: 0, isNamed: false)

    private func opened() -> State {
        state.withLock { state in
            guard case .closed = state else { return state }
            do throws(ReadFailure) {
                state = .open(try workbook.open(sheet, progress: progress, problems: problems))
            } catch {
                problems.add(error.problem)
                state = .done(Self.none, unread: [])
            }
            return state
        }
    }
}
