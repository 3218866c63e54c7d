/// One table of an input: the file itself, or a sheet of a workbook.
///
/// Any number of threads may call `nextBlock(into:)`, each with a block of its own.
package final class TablePart: Sendable {
    enum Backing: Sendable {
        case delimited(DelimitedReader)
        case json(JSONReader)
        case sheet(LazySheet)
    }

    /// The sheet's name; `nil` where the input is one table.
    package let name: String?
    private let backing: Backing

    init(name: String?, _ backing: Backing) {
        self.name = name
        self.backing = backing
    }

    /// The columns' names; `column1`… where the table has no header.
    ///
    /// Of JSON records those met so far: later records may bring more, which stand at the end.
    package var columns: [String] {
        switch backing {
        case .delimited(let reader): reader.header.names
        case .json(let reader): reader.columns.names
        case .sheet(let sheet): sheet.header.names
        }
    }

    /// Whether the table itself names its columns.
    package var hasHeader: Bool {
        switch backing {
        case .delimited(let reader): reader.header.isNamed
        case .json: true
        case .sheet(let sheet): sheet.header.isNamed
        }
    }

    /// Whether rows may bring columns that were not known before: fields of records.
    package var hasOpenColumns: Bool {
        if case .json = backing { return true }
        return false
    }

    /// Gives fields of records their places before reading begins, so that another reading of the
    /// same input, which met them in another order, fits this one. Other tables have their own.
    package func expect(_ columns: [String]) {
        guard case .json(let reader) = backing else { return }
        for column in columns { _ = reader.columns.index(of: column) }
    }

    /// Columns of which some cells hold what could not be read; complete when all was read.
    package var unreadColumns: Set<Int> {
        if case .sheet(let sheet) = backing { return sheet.unreadColumns }
        return []
    }

    /// The rows above the header, which no block holds: titles, notes on the table.
    package var titles: [[String]] {
        switch backing {
        case .delimited(let reader): reader.header.titles
        case .json: []
        case .sheet(let sheet): sheet.header.titles
        }
    }

    /// How the table is written; `nil` where it is not delimited text.
    package var dialect: Dialect? {
        if case .delimited(let reader) = backing { return reader.dialect }
        return nil
    }

    /// Fills `block` with the next rows.
    ///
    /// - Returns: `false` at the end.
    package func nextBlock(into block: TableBlock) -> Bool {
        switch backing {
        case .delimited(let reader): reader.nextBlock(into: block)
        case .json(let reader): reader.nextBlock(into: block)
        case .sheet(let sheet): sheet.nextBlock(into: block)
        }
    }
}
