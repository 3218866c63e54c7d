import ArgumentParser
import Glibc
import StrataCore
import StrataDetect
import StrataOperations
import StrataVault

/// `strata import`: files into the vault, sealed, and back out again.
struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: Text.of(Message("import.abstract")),
            discussion: Text.of(Message("import.discussion")),
            subcommands: [
                ImportFile.self, ImportList.self, ImportRejects.self, ImportUndo.self,
            ],
            defaultSubcommand: ImportFile.self)
    }
}

/// `strata import PATH`: brings a file into the vault, sealed.
struct ImportFile: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "file", abstract: Text.of(Message("import.abstract")),
            discussion: Text.of(Message("import.discussion")))
    }

    @Argument(help: Text.help(Message("import.path"), valueName: Message("cli.value.file")))
    var path: String

    @Option(name: .customLong("as"), help: Text.help(Message("import.as")))
    var kind: ImportKind = .contacts

    @Option(help: Text.help(Message("import.dataset"), valueName: Message("cli.value.name")))
    var dataset: String?

    @Option(help: Text.help(Message("import.sheet"), valueName: Message("cli.value.name")))
    var sheet: String?

    @Option(help: Text.help(Message("import.map"), valueName: Message("import.map.value")))
    var map: [String] = []

    @Option(
        help: Text.help(
            Message(
                "import.namePattern",
                ["pattern": NamePatternHelp.example, "fields": NamePatternHelp.fields]),
            valueName: Message("import.namePattern.value")))
    var namePattern: String?

    @Option(help: Text.help(Message("import.result"), valueName: Message("import.result.value")))
    var result: [String] = []

    @Option(help: Text.help(Message("dnc.import.registry"), valueName: Message("cli.value.name")))
    var registry: String?

    @Option(help: Text.help(Message("dnc.import.version")))
    var version: String?

    @Flag(help: Text.help(Message("import.unnamed")))
    var unnamed = false

    @Flag(help: Text.help(Message("import.yes")))
    var yes = false

    @Flag(help: Text.help(Message("import.dryRun")))
    var dryRun = false

    @Flag(help: Text.help(Message("correction.replace")))
    var replace = false

    @Flag(help: Text.help(Message("correction.removeMissing")))
    var removeMissing = false

    @Flag(help: Text.help(Message("import.again")))
    var again = false

    @Option(
        help: Text.help(Message("import.hold.option"), valueName: Message("cli.value.number")))
    var holdCards: Int?

    @Option(help: Text.help(Message("scan.detectors")))
    var detectors: DetectionDepth = .full

    @Option(help: Text.help(Message("scan.threads"), valueName: Message("cli.value.number")))
    var threads: Int?

    @Option(
        help: Text.help(Message("import.batchRows"), valueName: Message("cli.value.number")))
    var batchRows: Int?

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table

    @Flag(name: .shortAndLong, help: Text.help(Message("scan.quiet")))
    var quiet = false

    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        try validateRecordings()
        if path == "-" { throw ValidationError(Text.of(Message("import.noStandardInput"))) }
        if let threads, !(1...256).contains(threads) {
            throw ValidationError(Text.of(Message("scan.threadsRange")))
        }
        if let batchRows, !(1...1_000_000).contains(batchRows) {
            throw ValidationError(Text.of(Message("import.batchRowsRange")))
        }
        if let holdCards, !(1...1_440).contains(holdCards) || replace {
            throw ValidationError(Text.of(Message("import.hold.range")))
        }
        if removeMissing, !replace {
            throw ValidationError(Text.of(Message("correction.removeNeedsReplace")))
        }
        for pair in map where pair.lastIndex(of: "=") == nil {
            throw ValidationError(Text.of(Message("import.map.shape", ["pair": pair])))
        }
        let names = map.compactMap { pair in pair.lastIndex(of: "=").map { pair[..<$0] } }
        let twice = Dictionary(grouping: names, by: \.self).first { $0.value.count > 1 }
        if let twice {
            throw ValidationError(
                Text.of(Message("import.map.twice", ["name": String(twice.key)])))
        }
        if again, replace || kind == .recordings || kind == .dnc {
            throw ValidationError(Text.of(Message("import.again.rows")))
        }
        if sheet != nil, kind == .recordings {
            throw ValidationError(Text.of(Message("import.sheet.onlyTables")))
        }
        try validateKind()
    }

    private func validateKind() throws {
        for pair in result where pair.lastIndex(of: "=") == nil {
            throw ValidationError(Text.of(Message("import.result.shape", ["pair": pair])))
        }
        if unnamed, kind != .calls {
            throw ValidationError(Text.of(Message("import.unnamed.onlyCalls")))
        }
        if !result.isEmpty, kind != .calls {
            throw ValidationError(Text.of(Message("import.result.onlyCalls")))
        }
        if registry != nil || version != nil, kind != .dnc {
            throw ValidationError(Text.of(Message("import.registry.onlyNumbers")))
        }
        guard (registry == nil) == (version == nil), registry != DoNotCall.own else {
            throw ValidationError(Text.of(Message("dnc.import.both")))
        }
    }

    /// `word=result`; the last `=` divides.
    private var results: [String: String] {
        result.reduce(into: [:]) { results, pair in
            guard let equals = pair.lastIndex(of: "=") else { return }
            results[String(pair[..<equals])] = String(pair[pair.index(after: equals)...])
        }
    }

    /// `column=label`, `column=none` for nothing personal, `column=` to leave a column out; the last `=` divides.
    var mapping: [String: LabelID?] {
        map.reduce(into: [:]) { mapping, pair in
            guard let equals = pair.lastIndex(of: "=") else { return }
            let label = String(pair[pair.index(after: equals)...])
            mapping.updateValue(
                label.isEmpty ? nil : LabelID(label), forKey: String(pair[..<equals]))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        guard let recordKind = kind.kind else { return try bringNumbers(policy) }
        var request = ImportRequest(
            path: path, kind: recordKind, dataset: dataset ?? FileName.stem(path), policy: policy,
            threads: threads ?? ProcessorCount.available, now: CurrentTime.microseconds)
        request.sheet = sheet
        request.mapping = mapping
        request.depth = detectors
        request.results = results
        request.again = again
        request.isUnnamed = unnamed
        request.language = language
        if let batchRows { request.batchRows = batchRows }
        if kind == .recordings { return try importRecordings(&request) }
        request.holdMinutes = holdCards
        // Asked for first: a scan of minutes must not end at a wrong passphrase.
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            let known = try CorrectedFile(request).dataset(in: vault)
            var request = request
            request.decided = known?.decisions ?? [:]
            // A server that sweeps what is held may have gone on with the time meanwhile.
            request.now = CurrentTime.microseconds
            let proposal = try Watch(quiet: quiet, language: language).run { meter in
                try ImportOperation(request, meter: meter).propose()
            }
            if !quiet || dryRun { show(proposal.plan.columns, policy) }
            let text = ProposalText(policy, language)
            for column in proposal.plan.columns {
                if let warning = text.contradiction(column) { StandardError.print(warning) }
            }
            let reading = reading(proposal.report.sources.flatMap(\.problems))
            if dryRun || !yes { reading.say(quiet: quiet) }
            try ImportOperation(request).check(proposal.plan, in: vault)
            if dryRun {
                try compare(proposal, with: known, request, vault)
                return try reading.finish()
            }
            if !replace { try ImportOperation(request).checkNew(proposal.plan, in: vault) }
            try confirm()
            if replace { return try correct(proposal.plan, request, vault) }
            let outcome = try Watch(quiet: quiet, language: language).run { meter in
                try ImportOperation(request, meter: meter).run(proposal.plan, in: vault)
            }
            try tell(outcome, vault)
            let read = self.reading(outcome.problems)
            read.say(quiet: quiet)
            if let holdCards, outcome.tally.held > 0 {
                StandardError.print(
                    Message(
                        "import.held",
                        [
                            "count": NumberText.grouped(outcome.tally.held),
                            "time": TimeText.utc(request.now + Int64(holdCards) * 60_000_000),
                        ]
                    ).text(in: language))
            }
            try read.finish()
        }
    }

    func reading(_ problems: [ScanProblem]) -> ReadingProblems {
        ReadingProblems(problems: problems, path: path, language: languageOptions.resolved)
    }

    private func show(_ columns: [ImportPlan.Column], _ policy: Policy) {
        let language = languageOptions.resolved
        let text = ProposalText(policy, language)
        let rows = columns.map { column in
            let title = column.label.flatMap(policy.label)?.title[language]
            return [
                DisplayText.neutral(column.name),
                (title ?? Message("import.nothingPersonal").text(in: language))
                    + (column.definition.role.map { " (\($0.rawValue))" } ?? ""),
                column.action == .keep ? column.definition.tier.rawValue : "",
                column.action == .keep
                    ? Message("import.keep").text(in: language)
                    : Message("import.drop").text(in: language),
                text.confidence(column), text.reasons(column),
            ]
        }
        let table = TextTable(
            columns: [
                .init(key: "column", title: Message("import.column").text(in: language)),
                .init(key: "label", title: Message("import.label").text(in: language)),
                .init(key: "tier", title: Message("import.tier").text(in: language)),
                .init(key: "action", title: Message("import.action").text(in: language)),
                .init(
                    key: "confidence",
                    title: Message("report.column.confidence").text(in: language)),
                .init(
                    key: "evidence", title: Message("report.column.evidence").text(in: language)),
            ], rows: rows)
        StandardError.write(table.text)
    }

    func confirm() throws {
        if yes { return }
        guard Console.isTerminal(Console.current.input) else { throw ImportError.needsConfirmation }
        StandardError.write(Message("import.ask").text(in: languageOptions.resolved))
        let answer = Console.current.readLine()?.lowercased() ?? ""
        guard ["y", "yes", "是", "好"].contains(answer) else { throw Cancelled() }
    }

    private func tell(_ outcome: ImportOperation.Outcome, _ vault: Vault) throws {
        let language = languageOptions.resolved
        let tally = outcome.tally
        if format == .json {
            try ByteSink.print(
                try ReportJSON.encode(
                    ImportReport(
                        batch: vault.keys.identifiers.identifier(.batch, outcome.batch),
                        dataset: vault.keys.identifiers.identifier(.dataset, outcome.dataset),
                        outcome: outcome)))
            return
        }
        func say(_ key: Message) { print(key.text(in: language)) }
        say(
            Message(
                "import.done",
                [
                    "records": NumberText.grouped(tally.records),
                    "batch": vault.keys.identifiers.identifier(.batch, outcome.batch),
                ]))
        say(
            Message(
                "import.people",
                [
                    "new": NumberText.grouped(tally.newSubjects),
                    "attached": NumberText.grouped(tally.attached),
                    "conflicts": NumberText.grouped(tally.conflicts),
                ]))
        say(
            Message(
                "import.values",
                [
                    "t1": NumberText.grouped(tally.values[.t1] ?? 0),
                    "t2": NumberText.grouped(tally.values[.t2] ?? 0),
                    "dropped": NumberText.grouped(tally.dropped),
                ]))
        if tally.companies > 0 {
            say(
                Message("import.companies", ["count": NumberText.grouped(tally.companies)]))
        }
        for line in ObjectionText.lines(tally) { say(line) }
        if tally.suppressed > 0 {
            say(
                Message("import.suppressed", ["count": NumberText.grouped(tally.suppressed)]))
        }
        if outcome.skipped > 0 {
            say(
                Message(
                    "import.skipped", ["rows": NumberText.grouped(outcome.skipped)]))
        }
        for (reason, count) in tally.rejected.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            say(
                Message(
                    "import.rejected",
                    ["count": NumberText.grouped(count), "reason": reason.text(language)]))
        }
        if let file = outcome.rejectFile {
            say(Message("import.rejectFile", ["path": DisplayText.neutral(file)]))
        }
    }
}

/// `--as`: what the rows of a file are.
enum ImportKind: String, ExpressibleByArgument, CaseIterable {
    case contacts, calls, purchases, recordings, consents, dnc

    /// `nil` for numbers, which become no records.
    var kind: RecordKind? {
        switch self {
        case .contacts: .contact
        case .calls: .call
        case .purchases: .purchase
        case .recordings: .recording
        case .consents: .consent
        case .dnc: nil
        }
    }
}

extension RejectedRow.Reason {
    func text(_ language: Language) -> String {
        switch self {
        case .unreadable: Message("import.reason.unreadable").text(in: language)
        case .tooManyCells: Message("import.reason.tooManyCells").text(in: language)
        case .nobody: Message("import.reason.nobody").text(in: language)
        case .cut: Message("import.reason.cut").text(in: language)
        case .tooLong: Message("import.reason.tooLong").text(in: language)
        case .unmatchedName: Message("import.reason.unmatchedName").text(in: language)
        case .ambiguousName: Message("import.reason.ambiguousName").text(in: language)
        case .notAudio: Message("import.reason.notAudio").text(in: language)
        case .notUnderstood: Message("import.reason.notUnderstood").text(in: language)
        case .notANumber: Message("import.reason.notANumber").text(in: language)
        }
    }
}

/// The names of files.
enum FileName {
    /// The last part of a path without its endings, `customers` of `a/customers.csv.gz`.
    static func stem(_ path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.firstIndex(of: ".").map { $0 > last.startIndex ? String(last[..<$0]) : last }
            ?? last
    }
}
