import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata team`: teams of staff.
struct TeamCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "team", abstract: Text.of(Message("team.abstract")),
            subcommands: [TeamList.self, TeamAdd.self, TeamSet.self, TeamRemove.self])
    }
}

/// `strata team list`.
struct TeamList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: Text.of(Message("team.list.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let today = String(CivilTime(CurrentTime.microseconds).text.prefix(10))
            let reports = try CatalogueListing(vault: vault).teams(on: today)
            try listing.write(
                reports,
                [
                    .init("team", Message("team.column.team")) { $0.team },
                    .init("name", Message("dataset.name")) { $0.name },
                    .init("lead", Message("team.column.lead")) { $0.lead ?? "–" },
                    .init("agents", Message("team.column.agents")) { "\($0.agents)" },
                ])
        }
    }
}

/// `strata team add`.
struct TeamAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: Text.of(Message("team.add.abstract")))
    }

    @Argument(help: Text.help(Message("team.newName"), valueName: Message("cli.value.name")))
    var name: String
    @Option(help: Text.help(Message("team.lead")))
    var lead: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let team = try TeamCatalogue(vault: vault).add(name, lead: lead)
            TeamOutput.saved(team, vault, language)
        }
    }
}

/// `strata team set`.
struct TeamSet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "set", abstract: Text.of(Message("team.set.abstract")))
    }

    @Argument(help: Text.help(Message("team.which")))
    var team: String
    @Option(help: Text.help(Message("team.newName"), valueName: Message("cli.value.name")))
    var name: String?
    @Option(help: Text.help(Message("team.lead")))
    var lead: String?
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let catalogue = TeamCatalogue(vault: vault)
            let changed = try catalogue.set(try catalogue.team(team), name: name, lead: lead)
            TeamOutput.saved(changed, vault, language)
        }
    }
}

/// `strata team remove`.
struct TeamRemove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove", abstract: Text.of(Message("team.remove.abstract")))
    }

    @Argument(help: Text.help(Message("team.which")))
    var team: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let catalogue = TeamCatalogue(vault: vault)
            let found = try catalogue.team(team)
            try catalogue.remove(found)
            let name = vault.keys.identifiers.identifier(.team, found.number)
            print(Message("team.removed", ["team": name]).text(in: language))
        }
    }
}

/// Says what became of a team.
enum TeamOutput {
    static func saved(_ team: Team, _ vault: Vault, _ language: Language) {
        let name = vault.keys.identifiers.identifier(.team, team.number)
        print(Message("team.saved", ["team": name]).text(in: language))
    }
}
