import StrataConnect
import StrataDetect

extension TableProfiler {
    /// Adds a block as the readers give it; each element of a record's array counts as a value.
    /// `width` is the number of the profiler's columns; cells beyond are for `ExtraColumns`.
    mutating func add(_ block: TableBlock, width: Int) {
        // `TableBlock.Cell` and `CellSpan` are the same two integers; a test holds them together.
        block.cells.withMemoryRebound(to: CellSpan.self) { cells in
            add(
                bytes: block.bytes, cells: cells, rowStarts: block.rowStarts,
                firstRow: block.firstRow)
        }
        if !block.further.isEmpty { addFurther(block, width: width) }
    }

    /// The row that a value counts as which is not the first of its cell or row.
    ///
    /// A number behind those of all rows that follows from the value's place alone, so that the
    /// sample is the same however many threads read. Values take two bytes at least.
    static func row(ofFurther offset: Int) -> Int { 1 << 31 | (offset / 2) & (1 << 31 - 1) }

    /// Adds what stands behind the first value of cells, as rows of one value each.
    private mutating func addFurther(_ block: TableBlock, width: Int) {
        var cells: [CellSpan] = []
        for value in block.further where Int(value.column) < width {
            let row = Self.row(ofFurther: block.byteOffset + Int(value.cell.start))
            cells.removeAll(keepingCapacity: true)
            let empty = CellSpan(start: 0, length: 0)
            cells.append(contentsOf: repeatElement(empty, count: Int(value.column)))
            cells.append(CellSpan(start: value.cell.start, length: value.cell.length))
            let starts = [0, cells.count]
            cells.withUnsafeBufferPointer { cells in
                starts.withUnsafeBufferPointer { starts in
                    add(bytes: block.bytes, cells: cells, rowStarts: starts, firstRow: row)
                }
            }
        }
    }
}
