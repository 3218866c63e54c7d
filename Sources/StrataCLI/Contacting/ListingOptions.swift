import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// What every command that lists takes, and how lists are printed.
struct ListingOptions: ParsableArguments {
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.resolved }

    /// A column of a table: its title, and its cell of a report.
    struct Column<Report> {
        var key: String
        var title: Message
        var cell: (Report) -> String

        init(_ key: String, _ title: Message, _ cell: @escaping (Report) -> String) {
            self.key = key
            self.title = title
            self.cell = cell
        }
    }

    /// Prints reports: as JSON, or as a table with what others wrote made harmless.
    func write<Report: Encodable>(_ reports: [Report], _ columns: [Column<Report>]) throws {
        if format == .json { return try ByteSink.print(try ReportJSON.encode(reports)) }
        let table = TextTable(
            columns: columns.map { .init(key: $0.key, title: $0.title.text(in: language)) },
            rows: reports.map { report in columns.map { DisplayText.neutral($0.cell(report)) } })
        print(table.text, terminator: "")
    }
}

/// `--at`: the moment that a question is about.
struct TimeOption: ParsableArguments {
    @Option(help: Text.help(Message("consent.at")))
    var at: String?

    /// Microseconds since 1970, UTC.
    ///
    /// - Throws: `ConsentError.badTime`.
    func resolved() throws -> Int64 {
        guard let at else { return CurrentTime.microseconds }
        return try Self.time(at).instant()
    }

    /// - Throws: `ConsentError.badTime`.
    static func time(_ text: String) throws -> CivilTime {
        guard let time = CivilTime(text) else { throw ConsentError.badTime(text) }
        return time
    }
}

extension ContactChannel: ExpressibleByArgument {}

extension SubjectOptions {
    /// The one person that a query finds, where the query was read already.
    ///
    /// - Throws: `SubjectError.gone` for none, `.several` for more.
    static func one(_ query: SubjectQuery, _ lookup: SubjectLookup) throws -> Int64 {
        let found = try lookup.find(query)
        guard let first = found.first else { throw SubjectError.gone }
        guard found.count == 1 else { throw SubjectError.several(found.count) }
        return first
    }
}
