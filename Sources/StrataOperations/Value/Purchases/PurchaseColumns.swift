import StrataConnect

/// Which columns hold customer, day and amount, and how days and amounts are written.
package struct PurchaseColumns: Sendable {
    package enum Role: String, Sendable, CaseIterable { case customer, date, amount }

    /// What the user said.
    package struct Choice: Sendable, Equatable {
        package var customer: String?
        package var date: String?
        package var amount: String?
        package var order: DayReader.Order?
        package var decimal: AmountReader.Decimal?

        package init(
            customer: String? = nil, date: String? = nil, amount: String? = nil,
            order: DayReader.Order? = nil, decimal: AmountReader.Decimal? = nil
        ) {
            self.customer = customer
            self.date = date
            self.amount = amount
            self.order = order
            self.decimal = decimal
        }
    }

    package private(set) var customer = 0
    package private(set) var date = 0
    package private(set) var amount = 0
    let names: [String]
    let days: DayReader
    let amounts: AmountReader

    package func name(of role: Role) -> String {
        switch role {
        case .customer: names[customer]
        case .date: names[date]
        case .amount: names[amount]
        }
    }

    /// Rows that are looked at to tell columns and forms.
    private static let sampleRows = 20_000

    /// Takes the columns that are named, and finds the others by their names and content.
    ///
    /// - Throws: `PurchaseError` where one is missing or cannot be told.
    init(
        _ choice: Choice, names: [String], sample block: TableBlock
    ) throws(PurchaseError) {
        self.names = names
        let sample = Sample(block, rows: Self.sampleRows, columns: names.count)
        var taken: [Role: Int] = [:]
        for (role, name) in [
            (Role.customer, choice.customer), (.date, choice.date), (.amount, choice.amount),
        ] {
            guard let name else { continue }
            guard let index = Self.index(of: name, in: names) else {
                throw .columnMissing(
                    name: name, suggestions: ColumnSuggestion.names(like: name, among: names),
                    columns: names)
            }
            if taken.values.contains(index) { throw .sameColumn(name: name) }
            taken[role] = index
        }
        // The days are the easiest to tell, and rule columns out for the others.
        for role in [Role.date, .amount, .customer] where taken[role] == nil {
            let free = names.indices.filter { !taken.values.contains($0) }
            guard let index = Self.find(role, among: free, names: names, sample) else {
                throw .columnNotFound(role: role, columns: names)
            }
            taken[role] = index
        }
        customer = taken[.customer] ?? 0
        date = taken[.date] ?? 0
        amount = taken[.amount] ?? 0
        let found = DayReader.order(of: sample.cells(date))
        if choice.order == nil, found.order == nil, found.matters {
            throw .dateOrderOpen(column: names[date])
        }
        days = DayReader(order: choice.order ?? found.order ?? .dmy)
        amounts = AmountReader(
            decimal: choice.decimal ?? AmountReader.decimal(of: sample.cells(amount)))
    }

    private static func index(of name: String, in names: [String]) -> Int? {
        names.firstIndex(of: name)
            ?? names.firstIndex { $0.lowercased() == name.lowercased() }
    }

    private static func find(
        _ role: Role, among free: [Int], names: [String], _ sample: Sample
    ) -> Int? {
        let fitting = free.filter { sample.fits($0, role) }
        let named = fitting.compactMap { index in
            ColumnSuggestion.rank(names[index], as: role).map { (index, $0) }
        }
        if let best = named.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) { return best.0 }
        switch role {
        case .date: return fitting.first
        case .amount:
            // Money has decimals, counts do not; of several the last, where totals stand.
            return fitting.last { sample.hasDecimals($0) }
        case .customer:
            return fitting.first { sample.repeats($0) } ?? (free.count == 1 ? free.first : nil)
        }
    }

    /// The first rows, column by column.
    private struct Sample {
        private let block: TableBlock
        private let rows: Range<Int>

        init(_ block: TableBlock, rows: Int, columns: Int) {
            self.block = block
            self.rows = 0..<min(rows, block.rowCount)
        }

        func cells(_ column: Int) -> [UnsafeBufferPointer<UInt8>] {
            rows.compactMap { block.cell(row: $0, column: column) }.map(Cell.trimmed)
                .filter { !$0.isEmpty }
        }

        private func start(_ column: Int) -> [UnsafeBufferPointer<UInt8>] {
            Array(cells(column).prefix(500))
        }

        func fits(_ column: Int, _ role: Role) -> Bool {
            let cells = start(column)
            guard !cells.isEmpty else { return false }
            let count =
                switch role {
                case .customer: cells.count
                case .date: cells.count { Self.isDate($0) }
                case .amount:
                    cells.count {
                        guard let base = $0.baseAddress else { return false }
                        return AmountReader(decimal: .point).read(base, $0.count) != nil
                    }
                }
            return count * 5 >= cells.count * 4
        }

        private static func isDate(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
            guard let base = cell.baseAddress else { return false }
            return [.dmy, .mdy].contains {
                DayReader(order: $0).read(base, cell.count).map { $0 > -25_567 } ?? false
            }
        }

        func hasDecimals(_ column: Int) -> Bool {
            start(column).contains { $0.contains { $0 == 0x2E || $0 == 0x2C } }
        }

        /// Whether values come again, as those of customers do and row numbers do not.
        func repeats(_ column: Int) -> Bool {
            let cells = cells(column)
            return Set(cells.map { Array($0) }).count < cells.count
        }
    }
}

/// Bytes of cells.
enum Cell {
    /// Without the blanks around it.
    @inline(__always)
    static func trimmed(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = cell.count
        while start < end, cell[start] == 0x20 || cell[start] == 0x09 { start &+= 1 }
        while end > start, cell[end &- 1] == 0x20 || cell[end &- 1] == 0x09 { end &-= 1 }
        return UnsafeBufferPointer(rebasing: cell[start..<end])
    }
}
