import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata dnc`: who is not to be called.
struct DoNotCallCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dnc", abstract: Text.of(Message("dnc.abstract")),
            subcommands: [
                DoNotCallAdd.self, DoNotCallCheck.self, DoNotCallImport.self,
                DoNotCallRemove.self, DoNotCallStatus.self,
            ])
    }
}

/// A number or a person.
struct DoNotCallTarget: ParsableArguments {
    @Option(help: Text.help(Message("subject.phone")))
    var phone: String?

    @Option(name: .customLong("id"), help: Text.help(Message("subject.id")))
    var identity: String?

    @Option(help: Text.help(Message("dnc.scope")))
    var scope: PurposeArgument?

    func validate() throws {
        guard (phone == nil) != (identity == nil) else {
            throw ValidationError(Text.of(Message("dnc.oneTarget")))
        }
    }

    var target: DoNotCall.Target {
        func value(_ text: String) -> String {
            text == "-" ? Console.current.readLine() ?? "" : text
        }
        if let phone { return .phone(value(phone)) }
        return .identity(value(identity ?? ""))
    }
}

/// `strata dnc add`.
struct DoNotCallAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: Text.of(Message("dnc.add.abstract")))
    }

    @OptionGroup var target: DoNotCallTarget
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            try DoNotCall(vault: vault).add(
                target.target, scope: target.scope?.purpose.rawValue ?? DoNotCall.everything,
                at: CurrentTime.microseconds)
            print(Message("dnc.added").text(in: language))
        }
    }
}

/// `strata dnc check`: exit code 3 where a call is barred.
struct DoNotCallCheck: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: Text.of(Message("dnc.check.abstract")))
    }

    @OptionGroup var target: DoNotCallTarget
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let found = try DoNotCall(vault: vault).check(
                target.target, scope: target.scope?.purpose.rawValue)
            guard !found.isEmpty else {
                print(Message("dnc.free").text(in: language))
                return
            }
            for row in found {
                print(
                    Message(
                        "dnc.listed",
                        [
                            "source": Self.source(row, language),
                            "scope": row.scope == DoNotCall.everything
                                ? Message("dnc.everything").text(in: language) : row.scope,
                        ]
                    ).text(in: language))
            }
            throw ExitStatus.tierFound.exitCode
        }
    }

    private static func source(_ row: SuppressionRow, _ language: Language) -> String {
        guard row.source != DoNotCall.own else { return Message("dnc.own").text(in: language) }
        return DisplayText.neutral(row.source + " " + row.version)
    }
}

/// `strata dnc import`: a list of numbers, or a version of a registry.
struct DoNotCallImport: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: Text.of(Message("dnc.import.abstract")),
            discussion: Text.of(Message("dnc.import.discussion")))
    }

    @Argument(help: Text.help(Message("dnc.import.path"), valueName: Message("cli.value.file")))
    var path: String
    @Option(help: Text.help(Message("dnc.import.registry"), valueName: Message("cli.value.name")))
    var registry: String?
    @Option(help: Text.help(Message("dnc.import.version")))
    var version: String?
    @Option(help: Text.help(Message("dnc.import.column"), valueName: Message("cli.value.name")))
    var column: String?
    @Option(help: Text.help(Message("import.sheet"), valueName: Message("cli.value.name")))
    var sheet: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard (registry == nil) == (version == nil), registry != DoNotCall.own else {
            throw ValidationError(Text.of(Message("dnc.import.both")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            var list = DoNotCall.List(path: path, time: CurrentTime.microseconds)
            list.source = registry ?? DoNotCall.own
            list.version = version ?? ""
            list.column = column
            list.sheet = sheet
            list.threads = ProcessorCount.available
            list.language = language
            let imported = try Watch(quiet: true, language: language).run { meter in
                try DoNotCall(vault: vault).bring(list, meter: meter)
            }
            DoNotCallOutput.tell(imported, language)
            let read = ReadingProblems(problems: imported.problems, path: path, language: language)
            read.say(quiet: false)
            try read.finish()
        }
    }
}

/// Says what an import of numbers did.
enum DoNotCallOutput {
    static func tell(_ imported: DoNotCall.Imported, _ language: Language) {
        print(
            Message(
                "dnc.imported",
                [
                    "numbers": NumberText.grouped(imported.numbers),
                    "skipped": NumberText.grouped(imported.skipped),
                    "outdated": NumberText.grouped(imported.outdated),
                ]
            ).text(in: language))
        if imported.isUnread { print(Message("dnc.import.unread").text(in: language)) }
        if let file = imported.rejectFile {
            print(
                Message("import.rejectFile", ["path": DisplayText.neutral(file)])
                    .text(in: language))
        }
    }
}

/// `strata dnc remove`: two people have to ask for it.
struct DoNotCallRemove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove", abstract: Text.of(Message("dnc.remove.abstract")),
            discussion: Text.of(Message("dnc.remove.discussion")))
    }

    @OptionGroup var target: DoNotCallTarget
    @Option(name: .customLong("by"), help: Text.help(Message("dnc.remove.by")))
    var person: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let removal = try DoNotCall(vault: vault).remove(
                target.target, scope: target.scope?.purpose.rawValue ?? DoNotCall.everything,
                by: person)
            let message =
                removal == .asked ? Message("dnc.removalAsked") : Message("dnc.removed")
            print(message.text(in: language))
        }
    }
}

/// `strata dnc status`: which lists there are, and how old.
struct DoNotCallStatus: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status", abstract: Text.of(Message("dnc.status.abstract")))
    }

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let sources = try DoNotCall(vault: vault).listSources()
            if format == .json { return try ByteSink.print(try ReportJSON.encode(sources)) }
            let now = CurrentTime.microseconds
            let table = TextTable(
                columns: [
                    .init(key: "source", title: Message("dnc.status.source").text(in: language)),
                    .init(key: "version", title: Message("dnc.status.version").text(in: language)),
                    .init(key: "entries", title: Message("dnc.status.entries").text(in: language)),
                    .init(key: "days", title: Message("dnc.status.days").text(in: language)),
                ],
                rows: sources.map { source in
                    [
                        DisplayText.neutral(source.source), DisplayText.neutral(source.version),
                        NumberText.grouped(source.entries),
                        "\((now - source.newest) / 86_400_000_000)",
                    ]
                })
            print(table.text, terminator: "")
        }
    }
}
