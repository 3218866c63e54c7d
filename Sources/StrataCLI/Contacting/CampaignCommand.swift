import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata campaign`: what people are called for, and from which lists.
struct CampaignCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "campaign", abstract: Text.of(Message("campaign.abstract")),
            subcommands: [
                CampaignList.self, CampaignAdd.self, CampaignShow.self, CampaignSet.self,
                CampaignClose.self,
            ])
    }
}

/// The facts of a campaign that commands give.
struct CampaignFactOptions: ParsableArguments {
    @Option(help: Text.help(Message("campaign.product")))
    var product: String?
    @Option(help: Text.help(Message("campaign.purpose")))
    var purpose: PurposeArgument?
    @Option(help: Text.help(Message("campaign.datasets"), valueName: Message("cli.value.name")))
    var dataset: [String] = []
    @Option(help: Text.help(Message("campaign.target")))
    var target: String?
    @Option(help: Text.help(Message("campaign.start")))
    var start: String?
    @Option(help: Text.help(Message("campaign.end")))
    var end: String?

    var facts: CampaignCatalogue.Facts {
        var facts = CampaignCatalogue.Facts()
        facts.product = product
        facts.purpose = purpose?.purpose
        facts.datasets = dataset.isEmpty ? nil : dataset
        facts.target = target
        facts.start = start
        facts.end = end
        return facts
    }
}

/// `strata campaign list`.
struct CampaignList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("campaign.list.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    func run() throws {
        let language = listing.language
        try listing.vaultOptions.withVault(language) { vault, _ in
            let reports = try CatalogueListing(vault: vault).campaigns()
            try listing.write(
                reports,
                [
                    .init("campaign", Message("campaign.column.campaign")) { $0.campaign },
                    .init("name", Message("dataset.name")) { $0.name },
                    .init("purpose", Message("campaign.column.purpose")) { $0.purpose },
                    .init("days", Message("campaign.column.days")) {
                        "\($0.start ?? "") – \($0.end ?? "")"
                    },
                    .init("state", Message("import.list.state")) {
                        CampaignOutput.state($0).text(in: language)
                    },
                ])
        }
    }
}

/// `strata campaign add`.
struct CampaignAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: Text.of(Message("campaign.add.abstract")))
    }

    @Argument(help: Text.help(Message("campaign.name"), valueName: Message("cli.value.name")))
    var name: String
    @OptionGroup var options: CampaignFactOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let campaign = try CampaignCatalogue(vault: vault).add(name, options.facts)
            try CampaignOutput(listing: listing).write(campaign, vault)
        }
    }
}

/// `strata campaign show`.
struct CampaignShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Text.of(Message("campaign.show.abstract")))
    }

    @Argument(help: Text.help(Message("campaign.which")))
    var campaign: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            try CampaignOutput(listing: listing).write(
                try CampaignCatalogue(vault: vault).campaign(campaign), vault)
        }
    }
}

/// `strata campaign set`.
struct CampaignSet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: Text.of(Message("campaign.set.abstract")))
    }

    @Argument(help: Text.help(Message("campaign.which")))
    var campaign: String
    @OptionGroup var options: CampaignFactOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let catalogue = CampaignCatalogue(vault: vault)
            let changed = try catalogue.set(options.facts, of: try catalogue.campaign(campaign))
            try CampaignOutput(listing: listing).write(changed, vault)
        }
    }
}

/// `strata campaign close`.
struct CampaignClose: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close", abstract: Text.of(Message("campaign.close.abstract")))
    }

    @Argument(help: Text.help(Message("campaign.which")))
    var campaign: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let catalogue = CampaignCatalogue(vault: vault)
            let closed = try catalogue.close(try catalogue.campaign(campaign))
            try CampaignOutput(listing: listing).write(closed, vault)
        }
    }
}

/// Prints a campaign.
struct CampaignOutput {
    var listing: ListingOptions

    static func datasetNames(_ vault: Vault) throws -> [Int64: String] {
        try DatasetCatalogue(vault: vault).datasets().reduce(into: [:]) {
            $0[$1.number] = $1.name
        }
    }

    static func state(_ report: CampaignReport) -> Message {
        report.closed ? Message("campaign.state.closed") : Message("campaign.state.open")
    }

    func write(_ campaign: Campaign, _ vault: Vault) throws {
        let report = CampaignReport(campaign, datasets: try Self.datasetNames(vault), vault)
        if listing.format == .json { return try ByteSink.print(try ReportJSON.encode(report)) }
        let language = listing.language
        print(
            "\(report.campaign)  \(DisplayText.neutral(report.name))  "
                + Self.state(report).text(in: language))
        func fact(_ title: Message, _ value: String?) {
            print("  \(title.text(in: language)): \(value.map { DisplayText.neutral($0) } ?? "–")")
        }
        fact(Message("campaign.column.purpose"), report.purpose)
        fact(Message("campaign.fact.product"), report.product)
        fact(
            Message("campaign.fact.datasets"),
            report.datasets.isEmpty ? nil : report.datasets.joined(separator: ", "))
        fact(Message("campaign.fact.target"), report.target)
        fact(Message("campaign.column.days"), "\(report.start ?? "") – \(report.end ?? "")")
    }
}
