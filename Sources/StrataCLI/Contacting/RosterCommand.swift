import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata roster`: who works in which team.
struct RosterCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "roster", abstract: Text.of(Message("roster.abstract")),
            subcommands: [RosterImport.self, RosterList.self, RosterForget.self])
    }
}

/// `strata roster import`.
struct RosterImport: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: Text.of(Message("roster.import.abstract")))
    }

    @Argument(help: Text.help(Message("import.path"), valueName: Message("cli.value.file")))
    var path: String
    @Option(help: Text.help(Message("roster.import.map"), valueName: Message("import.map.value")))
    var map: [String] = []
    @Flag(help: Text.help(Message("roster.import.addTeams")))
    var addTeams = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        for pair in map where Self.column(pair) == nil {
            throw ValidationError(Text.of(Message("roster.map.shape", ["pair": pair])))
        }
    }

    /// `column=agent`; the last `=` divides.
    private static func column(_ pair: String) -> (String, RosterColumn)? {
        guard let equals = pair.lastIndex(of: "="),
            let column = RosterColumn(rawValue: String(pair[pair.index(after: equals)...]))
        else { return nil }
        return (String(pair[..<equals]), column)
    }

    func run() throws {
        let language = languageOptions.resolved
        let mapping = Dictionary(map.compactMap(Self.column)) { $1 }
        try vaultOptions.withVault(language) { vault, _ in
            let rows = try RosterReading(path: path, mapping: mapping).rows()
            let brought = try TeamCatalogue(vault: vault).bring(rows, addTeams: addTeams)
            print(
                Message(
                    "roster.imported",
                    [
                        "added": NumberText.grouped(brought.added),
                        "changed": NumberText.grouped(brought.changed),
                        "teams": NumberText.grouped(brought.teams),
                    ]
                ).text(in: language))
        }
    }
}

/// `strata roster list`.
struct RosterList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("roster.list.abstract")))
    }

    @Option(help: Text.help(Message("team.which"), valueName: Message("cli.value.name")))
    var team: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let reports = try CatalogueListing(vault: vault).assignments(of: team)
                .sorted { ($0.agent, $0.from) < ($1.agent, $1.from) }
            try listing.write(
                reports,
                [
                    .init("agent", Message("roster.column.agent")) { $0.agent },
                    .init("name", Message("roster.column.name")) { $0.name },
                    .init("team", Message("team.column.team")) { $0.team },
                    .init("from", Message("roster.column.from")) { $0.from },
                    .init("to", Message("roster.column.to")) { $0.to ?? "–" },
                ])
        }
    }
}

/// `strata roster forget`: takes a member of staff out.
struct RosterForget: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "forget", abstract: Text.of(Message("roster.forget.abstract")))
    }

    @Argument(help: Text.help(Message("roster.agent")))
    var agent: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let wanted = agent == "-" ? Console.current.readLine() ?? "" : agent
        try vaultOptions.withVault(language) { vault, _ in
            let count = try TeamCatalogue(vault: vault).forget(agent: wanted)
            print(Message("roster.forgotten", ["count": "\(count)"]).text(in: language))
        }
    }
}
