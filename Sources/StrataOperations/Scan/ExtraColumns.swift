import StrataConnect
import StrataDetect

/// What one thread gathers of a table outside the columns that were known when reading began:
/// fields that records bring later, and cells beyond the last column.
struct ExtraColumns {
    /// A profiler, which is no value that a collection can hold.
    fileprivate final class Profile {
        var profiler: TableProfiler
        init(_ profiler: consuming TableProfiler) { self.profiler = profiler }
    }

    private let engine: DetectionEngine
    /// Columns known when reading began.
    private let known: Int
    /// Whether what stands behind them are columns too, and named by `part`.
    private let part: TablePart?
    private var fields: [Int: Profile] = [:]
    private var surplus: Profile?

    init(of part: TablePart, known: Int, engine: DetectionEngine) {
        self.engine = engine
        self.known = known
        self.part = part.hasOpenColumns ? part : nil
    }

    /// What was gathered: the fields by their column, and the cells beyond all columns.
    var tally: Tally {
        Tally(fields: fields.mapValues { $0.profiler.tally }, surplus: surplus?.profiler.tally)
    }

    struct Tally: Sendable {
        var fields: [Int: TableTally]
        var surplus: TableTally?

        mutating func merge(_ other: Tally) {
            fields.merge(other.fields) { mine, other in
                var both = mine
                both.merge(other)
                return both
            }
            guard let more = other.surplus else { return }
            if surplus == nil { surplus = more } else { surplus?.merge(more) }
        }
    }

    mutating func add(_ block: TableBlock) {
        var widest = known
        for row in 0..<block.rowCount {
            widest = max(widest, block.rowStarts[row + 1] - block.rowStarts[row])
        }
        guard widest > known else { return }
        if part != nil {
            for column in known..<widest { addField(column, block) }
        } else {
            addSurplus(block)
        }
    }

    private mutating func addField(_ column: Int, _ block: TableBlock) {
        guard let part else { return }
        if fields[column] == nil {
            let names = part.columns
            guard column < names.count else { return }
            fields[column] = Profile(engine.makeTableProfiler(header: [names[column]]))
        }
        var rows = CellRows()
        for row in 0..<block.rowCount {
            let index = block.rowStarts[row] + column
            rows.add(index < block.rowStarts[row + 1] ? block.cells[index] : nil)
        }
        fields[column]?.add(rows, block, firstRow: block.firstRow)
        rows.removeAll()
        for value in block.further where Int(value.column) == column { rows.add(value.cell) }
        fields[column]?.addFurther(rows, block)
    }

    private mutating func addSurplus(_ block: TableBlock) {
        let profile = surplus ?? Profile(engine.makeTableProfiler(header: [""]))
        surplus = profile
        var rows = CellRows()
        var further = CellRows()
        for row in 0..<block.rowCount {
            let start = block.rowStarts[row] + known
            let end = block.rowStarts[row + 1]
            rows.add(start < end ? block.cells[start] : nil)
            guard start + 1 < end else { continue }
            for index in (start + 1)..<end where block.cells[index].length > 0 {
                further.add(block.cells[index])
            }
        }
        profile.add(rows, block, firstRow: block.firstRow)
        profile.addFurther(further, block)
    }
}

/// Rows of one cell or none.
private struct CellRows {
    private(set) var cells: [CellSpan] = []
    private(set) var starts = [0]

    mutating func add(_ cell: TableBlock.Cell?) {
        if let cell { cells.append(CellSpan(start: cell.start, length: cell.length)) }
        starts.append(cells.count)
    }

    mutating func removeAll() {
        cells.removeAll(keepingCapacity: true)
        starts = [0]
    }
}

extension ExtraColumns.Profile {
    fileprivate func add(_ rows: CellRows, _ block: TableBlock, firstRow: Int) {
        rows.cells.withUnsafeBufferPointer { cells in
            rows.starts.withUnsafeBufferPointer { starts in
                profiler.add(
                    bytes: block.bytes, cells: cells, rowStarts: starts, firstRow: firstRow)
            }
        }
    }

    /// Adds values that are not the first of their row.
    fileprivate func addFurther(_ rows: CellRows, _ block: TableBlock) {
        guard let first = rows.cells.first else { return }
        let place = TableProfiler.row(ofFurther: block.byteOffset + Int(first.start))
        add(rows, block, firstRow: place)
    }
}
