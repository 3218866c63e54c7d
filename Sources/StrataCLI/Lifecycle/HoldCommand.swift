import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata hold`: legal holds.
struct HoldCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "hold", abstract: Text.of(Message("hold.abstract")),
            discussion: Text.of(Message("hold.discussion")),
            subcommands: [
                HoldPlace.self, HoldList.self, HoldShow.self, HoldReview.self, HoldRelease.self,
            ])
    }
}

/// Prints legal holds.
struct HoldOutput {
    let listing: ListingOptions

    func write(_ holds: [LegalHold], _ vault: Vault) throws {
        let language = listing.language
        let now = CurrentTime.microseconds
        try listing.write(
            holds.map { LegalHoldReport($0, vault, at: now) },
            [
                .init("hold", Message("hold.column.hold")) { $0.hold },
                .init("matter", Message("hold.column.matter")) { $0.matter },
                .init("owner", Message("hold.column.owner")) { $0.owner },
                .init("review", Message("hold.column.review")) {
                    $0.review + ($0.isOverdue ? " !" : "")
                },
                .init("scope", Message("hold.column.scope")) { Self.scope($0, language) },
                .init("state", Message("import.list.state")) {
                    ($0.released == nil
                        ? Message("hold.state.inForce") : Message("hold.state.released"))
                        .text(in: language)
                },
            ])
    }

    private static func scope(_ hold: LegalHoldReport, _ language: Language) -> String {
        var parts: [String] = []
        if hold.isOfAll { parts.append(Message("hold.scope.all").text(in: language)) }
        if hold.people > 0 {
            parts.append(
                Message("hold.scope.people", ["count": NumberText.grouped(hold.people)])
                    .text(in: language))
        }
        if !hold.datasets.isEmpty {
            parts.append(
                Message("hold.scope.datasets", ["count": "\(hold.datasets.count)"])
                    .text(in: language))
        }
        return (parts + hold.classes).joined(separator: ", ")
    }
}

/// `strata hold place`.
struct HoldPlace: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "place", abstract: Text.of(Message("hold.place.abstract")))
    }

    @Option(help: Text.help(Message("hold.option.matter"), valueName: Message("cli.value.name")))
    var matter: String
    @Option(help: Text.help(Message("hold.option.reason")))
    var reason: String
    @Option(help: Text.help(Message("hold.option.owner"), valueName: Message("cli.value.name")))
    var owner: String?
    @Option(help: Text.help(Message("hold.option.review"), valueName: Message("cli.value.day")))
    var review: String
    @Option(help: Text.help(Message("hold.option.subject"), valueName: Message("cli.value.name")))
    var subject: [String] = []
    @Option(help: Text.help(Message("hold.option.phone")))
    var phone: [String] = []
    @Option(help: Text.help(Message("hold.option.dataset"), valueName: Message("cli.value.name")))
    var dataset: [String] = []
    @Option(help: Text.help(Message("hold.option.campaign"), valueName: Message("cli.value.name")))
    var campaign: [String] = []
    @Flag(help: Text.help(Message("hold.option.all")))
    var all = false
    @Option(name: .customLong("class"), help: Text.help(Message("hold.option.class")))
    var classes: [RetentionClassArgument] = []
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            var scope = LegalHoldBook.Scope()
            scope.subjects = subject
            scope.datasets = dataset
            scope.campaigns = campaign
            scope.isOfAll = all
            scope.classes = Set(classes.map(\.retentionClass))
            let lookup = SubjectLookup(
                vault: vault, policy: vault.actorsPolicy ?? .standard, role: .compliance)
            for number in phone {
                let found = try lookup.find(.phone(number))
                guard !found.isEmpty else { throw SubjectError.gone }
                scope.found += found
            }
            let hold = try LegalHoldBook(vault: vault).place(
                .init(matter: matter, reason: reason, owner: owner, review: review), on: scope,
                at: CurrentTime.microseconds)
            try HoldOutput(listing: listing).write([hold], vault)
        }
    }
}

/// `strata hold list`.
struct HoldList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("hold.list.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            try HoldOutput(listing: listing).write(try LegalHoldBook(vault: vault).list(), vault)
        }
    }
}

/// `strata hold show`.
struct HoldShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Text.of(Message("hold.show.abstract")))
    }

    @Argument(help: Text.help(Message("hold.which"), valueName: Message("cli.value.name")))
    var hold: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let found = try LegalHoldBook(vault: vault).hold(hold)
            try HoldOutput(listing: listing).write([found], vault)
            guard listing.format != .json else { return }
            for text in [found.reason, found.release?.reason].compactMap(\.self) {
                print("  " + DisplayText.neutral(text))
            }
            for number in found.subjects.sorted().prefix(1_000) {
                print("  " + vault.keys.identifiers.identifier(.subject, number))
            }
        }
    }
}

/// `strata hold review`.
struct HoldReview: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "review", abstract: Text.of(Message("hold.review.abstract")))
    }

    @Argument(help: Text.help(Message("hold.which"), valueName: Message("cli.value.name")))
    var hold: String
    @Option(help: Text.help(Message("hold.option.review"), valueName: Message("cli.value.day")))
    var until: String
    @Option(help: Text.help(Message("hold.option.owner"), valueName: Message("cli.value.name")))
    var owner: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let changed = try LegalHoldBook(vault: vault).review(
                hold, until: until, owner: owner, at: CurrentTime.microseconds)
            try HoldOutput(listing: listing).write([changed], vault)
        }
    }
}

/// `strata hold release`.
struct HoldRelease: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "release", abstract: Text.of(Message("hold.release.abstract")))
    }

    @Argument(help: Text.help(Message("hold.which"), valueName: Message("cli.value.name")))
    var hold: String
    @Option(help: Text.help(Message("hold.option.reason")))
    var reason: String
    @Option(help: Text.help(Message("queue.option.by"), valueName: Message("cli.value.name")))
    var by: String?
    @Option(
        help: Text.help(Message("queue.option.approveBy"), valueName: Message("cli.value.name")))
    var approveBy: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            let ended = try LegalHoldBook(vault: vault).release(
                hold, because: reason, by: by.map { ($0, approveBy ?? "") },
                at: CurrentTime.microseconds)
            try HoldOutput(listing: listing).write([ended], vault)
        }
    }
}
