import StrataConnect
import StrataDetect

extension TableProfiler {
    /// Adds a block as the readers give it.
    mutating func add(_ block: TableBlock) {
        // `TableBlock.Cell` and `CellSpan` are the same two integers; a test holds them together.
        block.cells.withMemoryRebound(to: CellSpan.self) { cells in
            add(
                bytes: block.bytes, cells: cells, rowStarts: block.rowStarts,
                firstRow: block.firstRow)
        }
    }
}
