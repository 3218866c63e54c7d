import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata archive`: what is past its time in daily use is kept elsewhere, and comes back by request.
struct ArchiveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "archive", abstract: Text.of(Message("archive.abstract")),
            discussion: Text.of(Message("archive.discussion")),
            subcommands: [
                ArchiveRunCommand.self, ArchiveList.self, ArchiveFind.self, ArchiveRequest.self,
                ArchiveRequests.self, ArchiveApprove.self, ArchiveReject.self,
                ArchiveRestore.self, ArchiveReturnCommand.self, ArchiveVerify.self,
                ArchiveCompact.self, ArchiveCostCommand.self, ArchiveSet.self,
            ])
    }
}

/// `strata archive run`.
struct ArchiveRunCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run", abstract: Text.of(Message("archive.run.abstract")),
            discussion: Text.of(Message("archive.run.discussion")))
    }

    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        let done = try options.watch { vault, policy, meter in
            try ArchiveRun(vault: vault, policy: policy, meter: meter).run(
                at: CurrentTime.microseconds)
        }
        try options.write(
            done,
            Message(
                "archive.run.done",
                [
                    "records": NumberText.grouped(done.records),
                    "segments": NumberText.grouped(done.segments),
                    "bytes": NumberText.grouped(done.bytes),
                    "back": NumberText.grouped(done.broughtBack),
                    "leftOut": NumberText.grouped(done.leftOut),
                    "damaged": NumberText.grouped(done.damaged),
                ]))
    }
}

/// `strata archive list`.
struct ArchiveList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("archive.list.abstract")))
    }

    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            try options.listing.write(
                try ArchiveKeeping(vault: vault, policy: options.policy(vault)).list(),
                [
                    .init("segment", Message("archive.column.segment")) { $0.segment },
                    .init("state", Message("import.list.state")) {
                        ArchivedSegment.State(rawValue: $0.state)?.message.text(
                            in: options.language) ?? $0.state
                    },
                    .init("made", Message("archive.column.made")) { $0.made },
                    .init("records", Message("archive.column.records")) {
                        NumberText.grouped($0.records)
                    },
                    .init("bytes", Message("archive.column.bytes")) {
                        NumberText.grouped($0.bytes)
                    },
                    .init("storageClass", Message("archive.column.class")) { $0.storageClass },
                    .init("datasets", Message("archive.column.datasets")) {
                        $0.datasets.keys.sorted().joined(separator: ", ")
                    },
                ])
        }
    }
}

/// `strata archive find`.
struct ArchiveFind: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "find", abstract: Text.of(Message("archive.find.abstract")),
            discussion: Text.of(Message("archive.find.discussion")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            let policy = try options.policy(vault)
            let people = try SubjectLookup(
                vault: vault, policy: policy, role: try vault.actingRole(or: .compliance)
            ).find(subjectOptions.query)
            try options.listing.write(
                try ArchiveKeeping(vault: vault, policy: policy).find(people),
                [
                    .init("subject", Message("archive.column.subject")) { $0.subject },
                    .init("record", Message("archive.column.record")) { $0.record },
                    .init("kind", Message("archive.column.kind")) { $0.kind },
                    .init("dataset", Message("archive.column.datasets")) { $0.dataset },
                    .init("segment", Message("archive.column.segment")) { $0.segment },
                    .init("storageClass", Message("archive.column.class")) { $0.storageClass },
                ])
        }
    }
}

/// `strata archive verify`.
struct ArchiveVerify: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify", abstract: Text.of(Message("archive.verify.abstract")),
            discussion: Text.of(Message("archive.verify.discussion")))
    }

    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        let language = options.language
        let found = try options.watch { vault, policy, meter in
            try ArchiveKeeping(vault: vault, policy: policy, meter: meter).verify(language)
        }
        try options.write(
            found,
            Message(
                "archive.verify.done",
                [
                    "segments": NumberText.grouped(found.segments),
                    "records": NumberText.grouped(found.records),
                    "bytes": NumberText.grouped(found.bytes),
                    "cold": NumberText.grouped(found.cold),
                ]))
        guard !found.isWhole else { return }
        for damage in found.damages where !options.isJSON {
            let held = damage.labels.sorted { $0.key < $1.key }
                .map { "\($0.key) \(NumberText.grouped($0.value))" }.joined(separator: ", ")
            let lists = damage.datasets.sorted { $0.key < $1.key }
                .map { "\($0.key) \(NumberText.grouped($0.value))" }.joined(separator: ", ")
            print(
                DisplayText.neutral(
                    Message(
                        "archive.verify.damage",
                        [
                            "segment": damage.segment, "what": damage.what,
                            "lost": NumberText.grouped(damage.lost), "labels": held,
                            "datasets": lists,
                        ]
                    ).text(in: language), limit: 2_000))
        }
        if found.unnamed > 0, !options.isJSON {
            print(
                Message("archive.verify.unnamed", ["count": NumberText.grouped(found.unnamed)])
                    .text(in: language))
        }
        throw ExitStatus.tierFound.exitCode
    }
}

/// `strata archive compact`.
struct ArchiveCompact: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compact", abstract: Text.of(Message("archive.compact.abstract")),
            discussion: Text.of(Message("archive.compact.discussion")))
    }

    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        let done = try options.watch { vault, policy, meter in
            try ArchiveKeeping(vault: vault, policy: policy, meter: meter).compact()
        }
        try options.write(
            done,
            Message(
                "archive.compact.done",
                [
                    "rewritten": NumberText.grouped(done.rewritten),
                    "removed": NumberText.grouped(done.removed),
                    "records": NumberText.grouped(done.records),
                    "bytes": NumberText.grouped(done.bytes),
                    "locked": NumberText.grouped(done.locked),
                    "damaged": NumberText.grouped(done.damaged),
                    "cold": NumberText.grouped(done.cold),
                ]))
    }
}

/// `strata archive cost`.
struct ArchiveCostCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cost", abstract: Text.of(Message("archive.cost.abstract")),
            discussion: Text.of(Message("archive.cost.discussion")))
    }

    @Option(help: Text.help(Message("archive.cost.price")))
    var price: [PriceArgument] = []
    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        let prices = Dictionary(price.map { ($0.name, $0.value) }) { $1 }
        let found = try options.watch { vault, policy, meter in
            try ArchiveCost(vault: vault, policy: policy, meter: meter).run(prices: prices)
        }
        if options.isJSON { return try ByteSink.print(try ReportJSON.encode(found)) }
        func money(_ value: Double) -> String {
            let tens = Int((value * 10_000).rounded())
            let rest = String(tens % 10_000)
            return "\(tens / 10_000)." + String(repeating: "0", count: 4 - rest.count) + rest
        }
        let places = found.prices.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        try options.listing.write(
            found.lines,
            [
                .init("tier", Message("archive.cost.tier")) { $0.tier },
                .init("class", Message("archive.cost.class")) {
                    RetentionClass(rawValue: $0.retentionClass)?.title[options.language]
                        ?? $0.retentionClass
                },
                .init("stored", Message("archive.cost.stored")) { NumberText.grouped($0.stored) },
                .init("archived", Message("archive.cost.archived")) {
                    NumberText.grouped($0.archived)
                },
                .init("cost", Message("archive.cost.now")) { money($0.cost) },
            ]
                + places.map { name in
                    .init(name, Message("archive.cost.place", ["name": name])) {
                        money($0.elsewhere[name] ?? 0)
                    }
                })
    }
}

/// `NAME=PRICE`.
struct PriceArgument: ExpressibleByArgument {
    var name: String
    var value: Double

    init?(argument: String) {
        guard let equals = argument.lastIndex(of: "="),
            let value = Double(argument[argument.index(after: equals)...]), value >= 0,
            value.isFinite, equals != argument.startIndex
        else { return nil }
        name = String(argument[..<equals])
        self.value = value
    }
}

/// `strata archive set`.
struct ArchiveSet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: Text.of(Message("archive.set.abstract")),
            discussion: Text.of(Message("archive.set.discussion")))
    }

    @Option(help: Text.help(Message("archive.set.place"), valueName: Message("cli.value.name")))
    var place: String?
    @Option(
        help: Text.help(Message("archive.set.class"), valueName: Message("cli.value.name")))
    var storageClass: String?
    @Option(help: Text.help(Message("archive.set.lock"), valueName: Message("cli.value.number")))
    var lockDays: Int?
    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            try ArchiveKeeping(vault: vault, policy: options.policy(vault)).set(
                place: place, storageClass: storageClass, lockDays: lockDays)
        }
    }
}
