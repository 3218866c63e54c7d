import StrataConnect
import StrataCore

/// Masks the rows of a block; one a thread.
struct RowMask: ~Copyable {
    let plan: MaskPlan
    let values: ValueMask
    private var text: TextMask

    init(plan: MaskPlan, values: ValueMask, text: consuming TextMask) {
        self.plan = plan
        self.values = values
        self.text = text
    }

    /// Appends the rows as a delimited table.
    mutating func append(_ block: TableBlock, _ writer: TableWriter, to output: inout [UInt8]) {
        for row in 0..<block.rowCount {
            let count = block.rowStarts[row + 1] - block.rowStarts[row]
            guard count > 0 else { continue }
            var cells: [[UInt8]] = []
            cells.reserveCapacity(count)
            for column in 0..<count {
                cells.append(masked(block.cell(row: row, column: column), plan[column]))
            }
            writer.append(cells, to: &output)
        }
    }

    /// Appends the rows as JSON Lines; columns are told by name, as records bring them in any
    /// order.
    mutating func append(_ block: TableBlock, names: [String], to output: inout [UInt8]) {
        let writer = RecordWriter(columns: names)
        let actions = names.map { plan[$0] }
        var rest = block.further[...]
        for row in 0..<block.rowCount {
            let count = block.rowStarts[row + 1] - block.rowStarts[row]
            guard count > 0 else { continue }
            var further: [Int: [[UInt8]]] = [:]
            rest = rest.drop { $0.row < row }
            for value in rest.prefix(while: { $0.row == row }) {
                let column = Int(value.column)
                guard column < names.count else { continue }
                let start = Int(value.cell.start)
                let cell = UnsafeBufferPointer(
                    rebasing: block.bytes[start..<(start + Int(value.cell.length))])
                further[column, default: []].append(masked(cell, actions[column]))
            }
            var cells: [[UInt8]?] = []
            for column in 0..<min(count, names.count) {
                let cell = block.cell(row: row, column: column)
                cells.append(
                    cell?.isEmpty == false ? masked(cell, actions[column]) : nil)
            }
            writer.append(cells, further: further, to: &output)
        }
    }

    private mutating func masked(
        _ cell: UnsafeBufferPointer<UInt8>?, _ action: MaskPlan.Action
    ) -> [UInt8] {
        guard let cell else { return [] }
        switch action {
        case .keep: return Array(cell)
        case .spans: return text.mask(cell)
        case .value(let form, let label): return values.apply(form, to: cell, label: label)
        }
    }
}
