import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata dataset`: the lists and sources in a vault.
struct DatasetCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dataset", abstract: Text.of(Message("dataset.abstract")),
            subcommands: [
                DatasetList.self, DatasetShow.self, DatasetSet.self,
                DatasetRelabelCommand.self, DatasetRemove.self,
            ])
    }
}

/// `strata dataset list`.
struct DatasetList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("dataset.list.abstract")))
    }

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let reports = try DatasetCatalogue(vault: vault).datasets().map {
                DatasetReport($0, vault)
            }
            if format == .json { return try ByteSink.print(try ReportJSON.encode(reports)) }
            let table = TextTable(
                columns: [
                    .init(key: "dataset", title: Message("dataset.id").text(in: language)),
                    .init(key: "name", title: Message("dataset.name").text(in: language)),
                    .init(key: "missing", title: Message("dataset.missing").text(in: language)),
                ],
                rows: reports.map {
                    [
                        $0.dataset,
                        [DisplayText.neutral($0.name), Self.removal($0)?.text(in: language)]
                            .compactMap(\.self).joined(separator: " "),
                        $0.removal != nil ? "" : $0.missingForCalling.joined(separator: ", "),
                    ]
                })
            print(table.text, terminator: "")
        }
    }
}

extension DatasetList {
    /// What is said of a dataset that is removed, or going to be.
    private static func removal(_ report: DatasetReport) -> Message? {
        switch report.removal {
        case "removed": Message("dataset.isRemoved")
        case .some: Message("dataset.isGoing")
        case nil: nil
        }
    }
}

/// `strata dataset show`: where a dataset comes from, and what its fields are.
struct DatasetShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Text.of(Message("dataset.show.abstract")))
    }

    @Argument(help: Text.help(Message("dataset.which")))
    var dataset: String
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let found = try DatasetCatalogue(vault: vault).dataset(dataset)
            try DatasetOutput(format: format, language: language).write(DatasetReport(found, vault))
        }
    }
}

/// `strata dataset set`: facts about a dataset's source, without which nobody may be called.
struct DatasetSet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: Text.of(Message("dataset.set.abstract")))
    }

    @Argument(help: Text.help(Message("dataset.which")))
    var dataset: String
    @Option(help: Text.help(Message("dataset.supplier")))
    var supplier: String?
    @Option(help: Text.help(Message("dataset.contract")))
    var contract: String?
    @Option(help: Text.help(Message("dataset.lawfulBasis")))
    var lawfulBasis: String?
    @Option(help: Text.help(Message("dataset.purposes")))
    var purpose: [PurposeArgument] = []
    @Option(help: Text.help(Message("dataset.controller")))
    var controller: String?
    @Option(help: Text.help(Message("dataset.country")))
    var country: String?
    @Option(help: Text.help(Message("dataset.expiry")))
    var expiry: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let catalogue = DatasetCatalogue(vault: vault)
            var facts = DatasetCatalogue.Facts()
            facts.supplier = supplier
            facts.contract = contract
            facts.lawfulBasis = lawfulBasis
            facts.purposes = purpose.isEmpty ? nil : purpose.map(\.purpose.rawValue)
            facts.controller = controller
            facts.country = country
            facts.expiry = expiry
            let changed = try catalogue.set(facts, of: try catalogue.dataset(dataset))
            try DatasetOutput(format: .table, language: language).write(
                DatasetReport(changed, vault))
        }
    }
}

/// Prints a dataset.
struct DatasetOutput {
    var format: ListFormat
    var language: Language

    func write(_ report: DatasetReport) throws {
        if format == .json { return try ByteSink.print(try ReportJSON.encode(report)) }
        print("\(report.dataset)  \(DisplayText.neutral(report.name))")
        func fact(_ title: Message, _ value: String?) {
            print("  \(title.text(in: language)): \(value.map { DisplayText.neutral($0) } ?? "–")")
        }
        fact(Message("dataset.fact.supplier"), report.supplier)
        fact(Message("dataset.fact.contract"), report.contract)
        fact(Message("dataset.fact.lawfulBasis"), report.lawfulBasis)
        fact(
            Message("dataset.fact.purposes"),
            report.purposes.isEmpty ? nil : report.purposes.joined(separator: ", "))
        fact(Message("dataset.fact.controller"), report.controller)
        fact(Message("dataset.fact.country"), report.country)
        fact(Message("dataset.fact.expiry"), report.expiry)
        if !report.missingForCalling.isEmpty {
            print(
                Message(
                    "dataset.notCallable",
                    ["missing": report.missingForCalling.joined(separator: ", ")]
                ).text(in: language))
        }
        for schema in report.schemas {
            let table = TextTable(
                columns: [
                    .init(key: "tier", title: Message("import.tier").text(in: language)),
                    .init(key: "name", title: Message("import.column").text(in: language)),
                    .init(key: "label", title: Message("import.label").text(in: language)),
                ],
                rows: schema.fields.map {
                    [
                        $0.stored ? $0.tier.rawValue : "–", DisplayText.neutral($0.name),
                        $0.label ?? "–",
                    ]
                })
            print(table.text, terminator: "")
        }
    }
}
