import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata company`: companies without a person.
struct CompanyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "company", abstract: Text.of(Message("company.abstract")),
            subcommands: [
                CompanyList.self, CompanyShow.self, CompanyFind.self, CompanyExportCommand.self,
            ])
    }
}

/// `strata company list`.
struct CompanyList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("company.list.abstract")))
    }

    @Option(help: Text.help(Message("company.limit"), valueName: Message("cli.value.number")))
    var limit: Int?
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            try CompanyOutput(listing: listing).write(
                try CatalogueListing(vault: vault).companies(limit: max(0, limit ?? .max)))
        }
    }
}

/// `strata company show`.
struct CompanyShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Text.of(Message("company.show.abstract")))
    }

    @Argument(help: Text.help(Message("company.which")))
    var company: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            try CompanyOutput(listing: listing).write(
                [try CatalogueListing(vault: vault).company(company)])
        }
    }
}

/// `strata company find`.
struct CompanyFind: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "find", abstract: Text.of(Message("company.find.abstract")))
    }

    @Argument(help: Text.help(Message("company.text")))
    var text: String
    @Option(help: Text.help(Message("company.limit"), valueName: Message("cli.value.number")))
    var limit = 100
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let rows = try CatalogueListing(vault: vault).findCompanies(
                text, limit: max(1, limit))
            try CompanyOutput(listing: listing).write(rows)
            if rows.isEmpty { throw ExitStatus.unreadable.exitCode }
        }
    }
}

/// `strata company export`.
struct CompanyExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: Text.of(Message("company.export.abstract")))
    }

    @Option(
        name: .shortAndLong,
        help: Text.help(Message("queue.option.output"), valueName: Message("cli.value.file")))
    var output: String
    @Option(help: Text.help(Message("company.limit"), valueName: Message("cli.value.number")))
    var limit: Int?
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        let outcome = try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let sink = ByteSink(file: try ReplacingFile(path: output))
            let outcome = try CompanyExport(vault: vault, policy: policy).run(
                to: output, limit: max(0, limit ?? .max), sink, at: CurrentTime.microseconds)
            try sink.finish()
            return outcome
        }
        if listing.format == .json { return try ByteSink.print(try ReportJSON.encode(outcome)) }
        for message in outcome.messages { print(message.text(in: listing.language)) }
    }
}

/// Prints companies.
struct CompanyOutput {
    var listing: ListingOptions

    func write(_ rows: [CompanyReport]) throws {
        try listing.write(
            rows,
            [
                .init("company", Message("company.column.company")) { $0.company },
                .init("name", Message("dataset.name")) { $0.name },
                .init("facts", Message("company.column.facts")) { report in
                    report.facts.sorted { $0.key < $1.key }.map(\.value).joined(separator: " · ")
                },
            ])
    }
}
