import StrataCore

/// Which table of a file is meant: the only one with rows, or the sheet that somebody names.
struct TableChoice {
    /// Its place among the tables of the input, from 0.
    var part: Int
    var source: SourceReport

    /// Chooses among what a scan of one file found.
    ///
    /// - Throws: `ImportError.unreadable` where nothing has rows, `.severalSheets` where it is not
    ///   clear which is meant, `.unknownSheet`.
    init(in report: ScanReport, of path: String, sheet: String?) throws(ImportError) {
        let tables = report.sources.enumerated().filter {
            !$0.element.columns.isEmpty && $0.element.rows > 0
        }
        guard let first = tables.first else { throw .unreadable(path: path) }
        let names = tables.compactMap(\.element.part)
        var chosen = first
        if let sheet {
            guard let named = tables.first(where: { $0.element.part == sheet }) else {
                throw .unknownSheet(sheet, names)
            }
            chosen = named
        } else if tables.count > 1 {
            // The tables of a folder are files of their own.
            guard names.count == tables.count else { throw .unreadable(path: path) }
            throw .severalSheets(names)
        }
        part = chosen.offset
        source = chosen.element
    }
}
