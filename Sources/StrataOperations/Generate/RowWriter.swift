/// The form of a generated table.
package enum GenerateFormat: String, Sendable, CaseIterable {
    case csv, jsonl
}

/// Turns cells into lines of CSV or JSON Lines.
///
/// A table appends a cell's bytes to `bytes` and then calls `endCell()`; quoting is done there, so
/// no table knows the format.
package struct RowWriter: ~Copyable {
    package var bytes: ByteBuffer
    private let format: GenerateFormat
    private let keys: [[UInt8]]
    private var column = 0
    private var cellStart = 0

    package init(format: GenerateFormat, headers: [String]) {
        bytes = ByteBuffer(capacity: 1 << 16)
        self.format = format
        keys = headers.enumerated().map { index, header in
            var key = ByteBuffer()
            key.append(Array(header.utf8))
            key.quoteJSON(from: 0)
            key.append(":")
            let encoded = key.withBytes { Array($0) }
            return [index == 0 ? 0x7B : 0x2C] + encoded
        }
        if format == .csv, !headers.isEmpty {
            for header in headers {
                bytes.append(Array(header.utf8))
                endCell()
            }
            endRow()
        } else {
            beginCell()
        }
    }

    private mutating func beginCell() {
        if format == .jsonl, column < keys.count { bytes.append(keys[column]) }
        cellStart = bytes.count
    }

    /// Closes the cell whose bytes were appended since the last call.
    package mutating func endCell() {
        switch format {
        case .csv:
            if bytes.count > cellStart { bytes.quoteCSV(from: cellStart) }
            column += 1
            if column < keys.count { bytes.append(0x2C) }
            cellStart = bytes.count
        case .jsonl:
            if bytes.count > cellStart {
                bytes.quoteJSON(from: cellStart)
            } else {
                bytes.append("null")
            }
            column += 1
            beginCell()
        }
    }

    /// Closes the row; every column must have been closed.
    package mutating func endRow() {
        precondition(column == keys.count, "a row has a cell for every column")
        if format == .jsonl { bytes.append(0x7D) }
        bytes.append(0x0A)
        column = 0
        beginCell()
    }

    /// Gives away the lines that are complete and starts anew.
    package mutating func drain<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        // The first key of the next row may already stand there.
        let pending = cellStart
        let open = format == .jsonl && !keys.isEmpty ? keys[0].count : 0
        let complete = pending - open
        let result = try bytes.withBytes { all in
            try body(UnsafeRawBufferPointer(rebasing: all[0..<complete]))
        }
        bytes.removeAll()
        beginCell()
        return result
    }
}
