/// A run of table rows: the text they came from and the places of their cells in it.
///
/// Cells are valid UTF-8 without surrounding quotes, unescaped. Cell `c` of row `r` is
/// `cells[rowStarts[r] + c]`; a row may hold fewer or more cells than the header, and a row
/// without any is a record that could not be read. One block belongs to one thread, which passes
/// it to `nextBlock(into:)` again and again, so that its memory is reused. The buffers are valid
/// until then, and only as long as the block lives.
package final class TableBlock {
    /// A cell's place in `bytes`.
    package struct Cell: Sendable, Equatable {
        package var start: UInt32
        package var length: UInt32
        package init(start: UInt32, length: UInt32) {
            self.start = start
            self.length = length
        }
    }

    /// A further value of a cell: an element of a record's array behind the first.
    package struct Further: Sendable, Equatable {
        package var row: Int32
        package var column: Int32
        package var cell: Cell
    }

    /// The text the cells point into; 64 readable zero bytes follow it.
    package private(set) var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    package var cells: UnsafeBufferPointer<Cell> {
        UnsafeBufferPointer(start: cellStorage, count: cellCount)
    }
    /// One more than there are rows; the last is `cells.count`.
    package var rowStarts: UnsafeBufferPointer<Int> {
        UnsafeBufferPointer(start: rowStorage, count: rowCount + 1)
    }
    /// Index of the block's first row among the part's data rows, from 0.
    package internal(set) var firstRow = 0
    /// Where the block's text begins in the input, for naming places.
    package internal(set) var byteOffset = 0
    package private(set) var rowCount = 0
    /// Whether its last row is only the start of one: too long, or at the end of a damaged input.
    package internal(set) var isCut = false
    /// Where each row's record begins in `bytes`; filled for records alone.
    package internal(set) var recordStarts: [Int] = []
    /// The text of records that could not be read, by row.
    private var unread: [Int: [UInt8]] = [:]
    /// What cells hold besides their first value, by row; records alone have such cells.
    package private(set) var further: [Further] = []

    static let padding = 64
    private(set) var storage: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    private(set) var byteCount = 0
    private(set) var cellStorage: UnsafeMutablePointer<Cell>
    private(set) var cellCount = 0
    private var cellCapacity: Int
    private var rowStorage: UnsafeMutablePointer<Int>
    private var rowCapacity: Int

    package init() {
        capacity = 4096
        storage = .allocate(capacity: capacity + Self.padding)
        storage.initialize(repeating: 0, count: capacity + Self.padding)
        cellCapacity = 256
        cellStorage = .allocate(capacity: cellCapacity)
        rowCapacity = 64
        rowStorage = .allocate(capacity: rowCapacity)
        rowStorage[0] = 0
    }

    deinit {
        storage.deallocate()
        cellStorage.deallocate()
        rowStorage.deallocate()
    }

    /// The bytes of a cell, `nil` where the row is shorter.
    package func cell(row: Int, column: Int) -> UnsafeBufferPointer<UInt8>? {
        let index = rowStarts[row] + column
        guard column >= 0, index < rowStarts[row + 1] else { return nil }
        let cell = cells[index]
        return UnsafeBufferPointer(
            rebasing: bytes[Int(cell.start)..<(Int(cell.start) + Int(cell.length))])
    }

    /// A cell as a string; for headers, tests and rare values, not for hot paths.
    package func text(row: Int, column: Int) -> String? {
        cell(row: row, column: column).map { String(decoding: $0, as: UTF8.self) }
    }

    /// All cells of a row as strings.
    package func row(_ row: Int) -> [String] {
        (0..<(rowStarts[row + 1] - rowStarts[row])).compactMap { text(row: row, column: $0) }
    }

    /// The text of a record that could not be read; `nil` where it could.
    package func unreadText(row: Int) -> String? {
        unread[row].map { String(decoding: $0, as: UTF8.self) }
    }

    // MARK: Filling

    /// Keeps the text of the last row, which could not be read.
    func keepUnread(_ text: [UInt8]) { unread[rowCount - 1] = text }

    /// Forgets the content and keeps the memory.
    func clear() {
        byteCount = 0
        cellCount = 0
        rowCount = 0
        rowStorage[0] = 0
        isCut = false
        unread.removeAll(keepingCapacity: false)
        recordStarts.removeAll(keepingCapacity: true)
        further.removeAll(keepingCapacity: further.capacity < 1 << 12)
        bytes = UnsafeBufferPointer(start: storage, count: 0)
    }

    /// Makes room for `count` bytes in all, keeping those that are there.
    func reserve(bytes count: Int) {
        guard count > capacity else { return }
        let grown = max(count, min(capacity * 2, capacity + (8 << 20)))
        let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: grown + Self.padding)
        fresh.update(from: storage, count: byteCount)
        storage.deallocate()
        storage = fresh
        capacity = grown
    }

    /// Gives memory back that one huge record needed.
    func shrink(to count: Int) {
        guard capacity > count, byteCount == 0 else { return }
        storage.deallocate()
        storage = .allocate(capacity: count + Self.padding)
        capacity = count
        setByteCount(0)
    }

    /// Sets the length of the text and puts zeros behind it.
    func setByteCount(_ count: Int) {
        byteCount = count
        (storage + count).update(repeating: 0, count: Self.padding)
        bytes = UnsafeBufferPointer(start: storage, count: count)
    }

    /// Appends bytes to the text.
    func append(_ source: UnsafeBufferPointer<UInt8>) {
        reserve(bytes: byteCount + source.count)
        if let base = source.baseAddress {
            (storage + byteCount).update(from: base, count: source.count)
        }
        setByteCount(byteCount + source.count)
    }

    @inline(__always)
    func addCell(start: Int, length: Int) {
        if cellCount == cellCapacity { growCells() }
        // Blocks stay far below 4 GB (`InputReader.maximumRecordLength`).
        cellStorage[cellCount] = Cell(
            start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length))
        cellCount &+= 1
    }

    /// Adds a further value to a cell of the row that has not ended yet.
    func addFurther(column: Int, cell: Cell) {
        further.append(
            Further(
                row: Int32(truncatingIfNeeded: rowCount),
                column: Int32(truncatingIfNeeded: column), cell: cell))
    }

    @inline(__always)
    func endRow() {
        if rowCount + 1 == rowCapacity { growRows() }
        rowCount &+= 1
        rowStorage[rowCount] = cellCount
    }

    /// Cells of the row that has not ended yet.
    @inline(__always)
    var openCells: Int { cellCount &- rowStorage[rowCount] }

    /// Takes back the cells of the row that has not ended yet.
    func dropOpenCells() { cellCount = rowStorage[rowCount] }

    /// Removes the first `count` rows: a header and what stands above it.
    func dropFirstRows(_ count: Int) {
        let dropped = min(count, rowCount)
        guard dropped > 0 else { return }
        let cells = rowStorage[dropped]
        for index in cells..<cellCount { cellStorage[index - cells] = cellStorage[index] }
        for index in dropped...rowCount { rowStorage[index - dropped] = rowStorage[index] - cells }
        cellCount -= cells
        rowCount -= dropped
    }

    @inline(never)
    private func growCells() {
        let fresh = UnsafeMutablePointer<Cell>.allocate(capacity: cellCapacity * 2)
        fresh.update(from: cellStorage, count: cellCount)
        cellStorage.deallocate()
        cellStorage = fresh
        cellCapacity *= 2
    }

    @inline(never)
    private func growRows() {
        let fresh = UnsafeMutablePointer<Int>.allocate(capacity: rowCapacity * 2)
        fresh.update(from: rowStorage, count: rowCount + 1)
        rowStorage.deallocate()
        rowStorage = fresh
        rowCapacity *= 2
    }
}
