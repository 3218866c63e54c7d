import StrataConnect

/// One thread's way from rows to the ledger.
struct RowReader {
    /// What was met; the same in whatever order the rows come.
    struct Tally: Sendable {
        var rows = 0
        var later = 0
        var refunds = 0
        var zeros = 0
        var firstDay = Int32.max
        var lastDay = Int32.min
        var skipped: [PurchaseColumns.Role: (count: Int, row: Int)] = [:]

        func merged(with other: Tally) -> Tally {
            var result = self
            result.rows += other.rows
            result.later += other.later
            result.refunds += other.refunds
            result.zeros += other.zeros
            result.firstDay = min(firstDay, other.firstDay)
            result.lastDay = max(lastDay, other.lastDay)
            result.skipped.merge(other.skipped) { ($0.count + $1.count, min($0.row, $1.row)) }
            return result
        }
    }

    private let columns: PurchaseColumns
    private let ledger: PurchaseLedger
    private let until: Int32
    private var staged: [[PurchaseLedger.Entry]]
    private(set) var tally = Tally()

    init(columns: PurchaseColumns, ledger: PurchaseLedger, until: Int32) {
        self.until = until
        self.columns = columns
        self.ledger = ledger
        staged = (0..<PurchaseLedger.partitionCount).map { _ in
            var entries: [PurchaseLedger.Entry] = []
            entries.reserveCapacity(512)
            return entries
        }
    }

    mutating func read(_ block: TableBlock) {
        guard let base = block.bytes.baseAddress else { return }
        let cells = block.cells
        let starts = block.rowStarts
        let (customer, date, amount) = (columns.customer, columns.date, columns.amount)
        let widest = max(customer, date, amount)
        for row in 0..<block.rowCount {
            let start = starts[row]
            let width = starts[row &+ 1] &- start
            tally.rows &+= 1
            guard width > widest else {
                // A row without any cell is a record that could not be read.
                let role: PurchaseColumns.Role =
                    width <= customer ? .customer : width <= date ? .date : .amount
                skip(role, block.firstRow + row)
                continue
            }
            let keyCell = trimmed(base, cells[start &+ customer])
            let dayCell = trimmed(base, cells[start &+ date])
            let amountCell = trimmed(base, cells[start &+ amount])
            guard keyCell.count > 0 else {
                skip(.customer, block.firstRow + row)
                continue
            }
            guard let day = columns.days.read(dayCell.bytes, dayCell.count) else {
                skip(.date, block.firstRow + row)
                continue
            }
            guard let money = columns.amounts.read(amountCell.bytes, amountCell.count) else {
                skip(.amount, block.firstRow + row)
                continue
            }
            guard day <= until else {
                tally.later &+= 1
                continue
            }
            if money > 0 {
                tally.firstDay = min(tally.firstDay, day)
                tally.lastDay = max(tally.lastDay, day)
            } else if money < 0 {
                tally.refunds &+= 1
            } else {
                tally.zeros &+= 1
                tally.firstDay = min(tally.firstDay, day)
                tally.lastDay = max(tally.lastDay, day)
            }
            let isShort = keyCell.count <= CustomerKey.longest
            let text = UnsafeBufferPointer(start: keyCell.bytes, count: keyCell.count)
            let key =
                isShort
                ? CustomerKey(short: keyCell.bytes, keyCell.count) : CustomerKey(long: text)
            let partition = Int(key.mixed(0) >> 58) & (PurchaseLedger.partitionCount &- 1)
            staged[partition].append(
                PurchaseLedger.Entry(
                    key: key, text: isShort ? nil : text, day: day, amount: money))
        }
        // The entries point into the block, which is about to be filled anew.
        for partition in staged.indices {
            ledger.add(staged[partition], to: partition)
            staged[partition].removeAll(keepingCapacity: true)
        }
    }

    private mutating func skip(_ role: PurchaseColumns.Role, _ row: Int) {
        let known = tally.skipped[role] ?? (0, row)
        tally.skipped[role] = (known.count + 1, min(known.row, row))
    }

    @inline(__always)
    private func trimmed(
        _ base: UnsafePointer<UInt8>, _ cell: TableBlock.Cell
    ) -> (bytes: UnsafePointer<UInt8>, count: Int) {
        var start = Int(cell.start)
        var end = start &+ Int(cell.length)
        while start < end, base[start] == 0x20 || base[start] == 0x09 { start &+= 1 }
        while end > start, base[end &- 1] == 0x20 || base[end &- 1] == 0x09 { end &-= 1 }
        return (base + start, end &- start)
    }
}
