extension TableBlock {
    /// A block of rows that come from no file.
    ///
    /// - Parameters:
    ///   - rows: Their cells.
    ///   - firstRow: Index of the first among all.
    package convenience init(rows: [[String]], firstRow: Int = 0) {
        self.init()
        self.firstRow = firstRow
        for row in rows {
            for cell in row {
                let start = byteCount
                var text = cell
                text.withUTF8 { append($0) }
                addCell(start: start, length: byteCount - start)
            }
            endRow()
        }
    }
}
