/// A run of table rows as one byte arena and offsets into it.
///
/// Cells are UTF-8 without surrounding quotes, unescaped. Cell `c` of row `r` is
/// `cells[rowStarts[r] + c]`; a row may hold fewer or more cells than the header.
package struct TableBlock: Sendable {
    /// A cell's place in `bytes`.
    package struct Cell: Sendable, Equatable {
        package var start: UInt32
        package var length: UInt32
        package init(start: UInt32, length: UInt32) {
            self.start = start
            self.length = length
        }
    }

    package var bytes: [UInt8] = []
    package var cells: [Cell] = []
    /// One more than there are rows; the last is `cells.count`.
    package var rowStarts: [Int] = [0]
    /// Index of the first row among the source's data rows, from 0.
    package var firstRow = 0

    package init() {}

    package var rowCount: Int { rowStarts.count - 1 }
}
