import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata dataset relabel`: columns turn out to be something else.
struct DatasetRelabelCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "relabel", abstract: Text.of(Message("relabel.abstract")),
            discussion: Text.of(Message("relabel.discussion")),
            subcommands: [
                RelabelColumns.self, RelabelList.self, RelabelCancel.self, RelabelRevert.self,
                RelabelResume.self,
            ], defaultSubcommand: RelabelColumns.self)
    }
}

/// `strata dataset relabel NAME --column C --label L --reason R`.
struct RelabelColumns: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "columns", abstract: Text.of(Message("relabel.abstract")),
            discussion: Text.of(Message("relabel.discussion")))
    }

    @Argument(help: Text.help(Message("dataset.which")))
    var dataset: String
    @Option(help: Text.help(Message("relabel.column"), valueName: Message("cli.value.name")))
    var column: String?
    @Option(help: Text.help(Message("relabel.label")))
    var label: String?
    @Option(help: Text.help(Message("relabel.file"), valueName: Message("cli.value.file")))
    var file: String?
    @OptionGroup var consent: RelabelConsent
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard (column == nil) == (label == nil), (column == nil) != (file == nil) else {
            throw ValidationError(Text.of(Message("relabel.oneWay")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        var wishes: [DatasetRelabel.Wish] = []
        if let file { wishes = try RelabelMapping.read(file) }
        if let column, let label {
            wishes = [.init(column: column, label: RelabelMapping.label(label))]
        }
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            let found = try DatasetCatalogue(vault: vault).dataset(dataset)
            try RelabelActing(
                vault: vault, policy: policy, consent: consent, format: format, language: language
            ).act(on: wishes, of: found)
        }
    }
}

/// Who wants a relabelling, who agrees, and whether it is done or only shown.
struct RelabelConsent: ParsableArguments {
    @Option(help: Text.help(Message("relabel.reason")))
    var reason: String = ""
    @Option(help: Text.help(Message("relabel.by"), valueName: Message("cli.value.name")))
    var by: String?
    @Option(help: Text.help(Message("relabel.approveBy"), valueName: Message("cli.value.name")))
    var approveBy: String?
    @Flag(help: Text.help(Message("relabel.yes")))
    var yes = false
}

/// Shows, asks for, agrees to and carries out relabellings.
struct RelabelActing {
    var vault: Vault
    var policy: Policy
    var consent: RelabelConsent
    var format: ListFormat
    var language: Language

    private var relabel: DatasetRelabel { DatasetRelabel(vault: vault, policy: policy) }

    func act(
        on wishes: [DatasetRelabel.Wish], of dataset: Dataset, revertOf former: Int64? = nil
    ) throws {
        if let open = pending(wishes, dataset) { return try go(on: open, dataset) }
        let preview = try relabel.preview(wishes, of: dataset)
        if format == .json {
            try ByteSink.print(try ReportJSON.encode(preview))
        } else {
            show(preview)
        }
        guard consent.yes else {
            StandardError.print(Message("relabel.onlyShown").text(in: language))
            return
        }
        let parts = try relabel.divide(wishes, of: dataset)
        if !parts.lowering.isEmpty {
            let entry = try relabel.ask(
                parts.lowering, of: dataset, reason: consent.reason, by: consent.by,
                at: CurrentTime.microseconds, isLowering: true, revertOf: former)
            say(Message("relabel.asked", ["relabel": identifier(entry)]))
        }
        if !parts.raising.isEmpty {
            let entry = try relabel.ask(
                parts.raising, of: dataset, reason: consent.reason, by: consent.by,
                at: CurrentTime.microseconds, isLowering: false, revertOf: former)
            try carryOut(entry, dataset)
        }
    }

    /// One about exactly these columns and labels that is not over.
    private func pending(_ wishes: [DatasetRelabel.Wish], _ dataset: Dataset) -> RelabelEntry? {
        dataset.relabels.first { entry in
            [.asked, .waiting, .running].contains(entry.state)
                && Set(entry.changes.map { DatasetRelabel.Wish(column: $0.column, label: $0.to) })
                    .isSubset(of: wishes)
        }
    }

    private func go(on entry: RelabelEntry, _ dataset: Dataset) throws {
        guard entry.state == .asked else { return try carryOut(entry, dataset) }
        guard let second = consent.approveBy else {
            say(
                Message(
                    "relabel.needsSecond",
                    [
                        "relabel": identifier(entry),
                        "person": DisplayText.neutral(entry.askedBy ?? ""),
                    ]))
            return
        }
        let agreed = try relabel.approve(
            entry.number, of: dataset, by: second, at: CurrentTime.microseconds)
        say(
            Message(
                "relabel.agreed",
                ["relabel": identifier(agreed), "time": TimeText.utc(agreed.dueAt)]))
    }

    func carryOut(_ entry: RelabelEntry, _ dataset: Dataset) throws {
        let done = try Watch(quiet: format == .json, language: language).run { meter in
            try relabel.run(
                entry.number, of: dataset, at: CurrentTime.microseconds, meter: meter)
        }
        say(
            Message(
                "relabel.done",
                ["relabel": identifier(done), "records": NumberText.grouped(done.records)]))
    }

    private func identifier(_ entry: RelabelEntry) -> String {
        vault.keys.identifiers.identifier(.relabel, entry.number)
    }

    private func say(_ message: Message) { StandardError.print(message.text(in: language)) }

    private func show(_ preview: RelabelPreview) {
        func text(_ message: Message) -> String { message.text(in: language) }
        func arrow(_ before: String?, _ after: String?) -> String {
            "\(before ?? "–") → \(after ?? "–")"
        }
        let table = TextTable(
            columns: [
                .init(key: "column", title: text(Message("import.column"))),
                .init(key: "label", title: text(Message("import.label"))),
                .init(key: "tier", title: text(Message("import.tier"))),
                .init(key: "shown", title: text(Message("subject.shown"))),
                .init(key: "searched", title: text(Message("relabel.searched"))),
                .init(key: "when", title: text(Message("relabel.when"))),
            ],
            rows: preview.columns.map { column in
                func word(_ isSearched: Bool) -> String {
                    text(isSearched ? Message("relabel.word.yes") : Message("relabel.word.no"))
                }
                return [
                    DisplayText.neutral(column.column),
                    arrow(column.labelBefore, column.labelAfter),
                    column.dropped
                        ? text(Message("relabel.dropped"))
                        : arrow(column.tierBefore.rawValue, column.tierAfter.rawValue),
                    arrow(column.shownBefore, column.shownAfter),
                    arrow(word(column.searchedBefore), word(column.searchedAfter)),
                    text(
                        column.lowering ? Message("relabel.later") : Message("relabel.atOnce")),
                ]
            })
        print(table.text, terminator: "")
        print(
            text(
                Message("relabel.records", ["records": NumberText.grouped(preview.records)])))
        guard !preview.copies.isEmpty else { return print(text(Message("relabel.noCopies"))) }
        print(text(Message("relabel.copies")))
        for export in preview.copies.exports {
            print("  \(TimeText.utc(export.time))  \(DisplayText.neutral(export.path))")
        }
        for file in preview.copies.rejectFiles { print("  \(DisplayText.neutral(file))") }
        if preview.copies.formerRecords > 0 {
            print(
                text(
                    Message(
                        "relabel.former",
                        ["records": NumberText.grouped(preview.copies.formerRecords)])))
        }
    }
}

/// `strata dataset relabel list`: what was decided, and what waits.
struct RelabelList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("relabel.list.abstract")))
    }

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let reports = try DatasetCatalogue(vault: vault).datasets().flatMap { dataset in
                dataset.relabels.map { RelabelReport($0, of: dataset, vault) }
            }
            if format == .json { return try ByteSink.print(try ReportJSON.encode(reports)) }
            let table = TextTable(
                columns: [
                    .init(key: "relabel", title: Message("dataset.id").text(in: language)),
                    .init(key: "dataset", title: Message("dataset.name").text(in: language)),
                    .init(key: "columns", title: Message("import.column").text(in: language)),
                    .init(key: "state", title: Message("import.list.state").text(in: language)),
                    .init(key: "reason", title: Message("relabel.why").text(in: language)),
                ],
                rows: reports.map { report in
                    [
                        report.relabel, DisplayText.neutral(report.dataset),
                        report.changes.map {
                            DisplayText.neutral($0.column) + ": \($0.from ?? "–") → \($0.to ?? "–")"
                        }.joined(separator: ", "),
                        Self.state(report).text(in: language), DisplayText.neutral(report.reason),
                    ]
                })
            print(table.text, terminator: "")
        }
    }

    private static func state(_ report: RelabelReport) -> Message {
        switch RelabelEntry.State(rawValue: report.state) {
        case .waiting: Message("relabel.state.waiting", ["time": TimeText.utc(report.due)])
        case .running: Message("relabel.state.running")
        case .done: Message("relabel.state.done")
        case .cancelled: Message("relabel.state.cancelled")
        case .asked, nil: Message("relabel.state.asked")
        }
    }
}

/// `strata dataset relabel cancel ID`: before it has begun.
struct RelabelCancel: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cancel", abstract: Text.of(Message("relabel.cancel.abstract")))
    }

    @Argument(help: Text.help(Message("relabel.which")))
    var relabel: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let operation = DatasetRelabel(vault: vault, policy: .standard)
            let (dataset, entry) = try operation.find(relabel)
            try operation.cancel(entry.number, of: dataset, at: CurrentTime.microseconds)
            print(Message("relabel.cancelled").text(in: language))
        }
    }
}

/// `strata dataset relabel revert ID`: the labels from before, by the rules of any relabelling.
struct RelabelRevert: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revert", abstract: Text.of(Message("relabel.revert.abstract")))
    }

    @Argument(help: Text.help(Message("relabel.which")))
    var relabel: String
    @OptionGroup var consent: RelabelConsent
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            let operation = DatasetRelabel(vault: vault, policy: policy)
            let (dataset, entry) = try operation.find(relabel)
            try RelabelActing(
                vault: vault, policy: policy, consent: consent, format: format, language: language
            ).act(
                on: try operation.reversal(of: entry.number, in: dataset), of: dataset,
                revertOf: entry.number)
        }
    }
}

/// `strata dataset relabel resume ID`: goes on with one that was stopped, or whose time has come.
struct RelabelResume: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resume", abstract: Text.of(Message("relabel.resume.abstract")))
    }

    @Argument(help: Text.help(Message("relabel.which")))
    var relabel: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            let (dataset, entry) = try DatasetRelabel(vault: vault, policy: policy).find(relabel)
            try RelabelActing(
                vault: vault, policy: policy, consent: RelabelConsent(), format: .table,
                language: language
            ).carryOut(entry, dataset)
        }
    }
}
