import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// What the commands of retrievals have in common.
struct RetrievalOptions: ParsableArguments {
    @Option(help: Text.help(Message("disposal.option.by"), valueName: Message("cli.value.name")))
    var by: String?
    @OptionGroup var archive: PolicyListingOptions

    /// Does something with the vault's retrievals, and prints the one that it returns.
    func with(_ body: (RetrievalBook, Vault) throws -> Retrieval) throws {
        try archive.listing.vaultOptions.withVault(archive.language, memory: .large) { vault, _ in
            let book = RetrievalBook(vault: vault, policy: try archive.policy(vault))
            let retrieval = try body(book, vault)
            try write(retrieval, book, vault)
        }
    }

    private struct Shown: Encodable {
        var retrieval: RetrievalReport
        var estimate: RetrievalBook.Estimate?
    }

    private func write(_ retrieval: Retrieval, _ book: RetrievalBook, _ vault: Vault) throws {
        let report = try RetrievalReport(retrieval, vault)
        let isOpen = [.asked, .approved].contains(retrieval.state)
        let estimate = try isOpen ? book.estimate(retrieval) : nil
        if archive.isJSON {
            return try ByteSink.print(
                try ReportJSON.encode(Shown(retrieval: report, estimate: estimate)))
        }
        var lines = [
            Message(
                "retrieval.line",
                [
                    "retrieval": report.retrieval,
                    "state": retrieval.state.message.text(in: archive.language),
                    "until": report.until, "by": report.requestedBy.name,
                ])
        ]
        if let estimate {
            lines.append(
                Message(
                    "retrieval.estimate",
                    [
                        "records": NumberText.grouped(estimate.records),
                        "segments": NumberText.grouped(estimate.segments),
                        "classes": estimate.storageClasses.joined(separator: ", "),
                        "hours": "\(estimate.hours)",
                    ]))
        }
        if retrieval.state == .restored {
            lines.append(
                Message(
                    "retrieval.restored",
                    [
                        "records": NumberText.grouped(report.restored),
                        "lost": NumberText.grouped(report.lost),
                    ]))
        }
        for line in lines {
            print(DisplayText.neutral(line.text(in: archive.language), limit: 1_000))
        }
    }
}

/// `strata archive request`.
struct ArchiveRequest: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "request", abstract: Text.of(Message("archive.request.abstract")),
            discussion: Text.of(Message("archive.request.discussion")))
    }

    @Argument(help: Text.help(Message("subject.identifier")))
    var subject: [String] = []
    @Option(help: Text.help(Message("subject.phone")))
    var phone: String?
    @Option(
        name: .customLong("list"),
        help: Text.help(Message("archive.request.list"), valueName: Message("cli.value.name")))
    var list: String?
    @Option(help: Text.help(Message("archive.request.reason")))
    var reason: String
    @Option(help: Text.help(Message("archive.request.until")))
    var until: String
    @OptionGroup var options: RetrievalOptions

    func validate() throws {
        guard [!subject.isEmpty, phone != nil, list != nil].count(where: \.self) == 1 else {
            throw ValidationError(Text.of(Message("archive.request.scope")))
        }
    }

    func run() throws {
        try options.with { book, vault in
            var request = RetrievalBook.Request(
                reason: reason, until: until, now: CurrentTime.microseconds)
            let lookup = SubjectLookup(
                vault: vault, policy: try options.archive.policy(vault),
                role: try vault.actingRole(or: .compliance))
            if let phone {
                let text = phone == "-" ? Console.current.readLine() ?? "" : phone
                request.subjects = try lookup.find(.phone(text))
                guard !request.subjects.isEmpty else { throw SubjectError.gone }
            }
            for identifier in subject {
                request.subjects.append(
                    try SubjectOptions.one(.identifier(identifier), lookup))
            }
            request.dataset = list
            request.by = options.by
            return try book.ask(request)
        }
    }
}

/// `strata archive requests`.
struct ArchiveRequests: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "requests", abstract: Text.of(Message("archive.requests.abstract")))
    }

    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            let book = RetrievalBook(vault: vault, policy: try options.policy(vault))
            try options.listing.write(
                try book.list().map { try RetrievalReport($0, vault) },
                [
                    .init("retrieval", Message("archive.column.retrieval")) { $0.retrieval },
                    .init("state", Message("import.list.state")) {
                        Retrieval.State(rawValue: $0.state)?.message.text(
                            in: options.language) ?? $0.state
                    },
                    .init("until", Message("archive.column.until")) { $0.until },
                    .init("by", Message("archive.column.by")) { $0.requestedBy.name },
                    .init("reason", Message("archive.column.reason")) { $0.reason },
                    .init("records", Message("archive.column.records")) {
                        NumberText.grouped($0.restored)
                    },
                ])
        }
    }
}

/// `strata archive approve`.
struct ArchiveApprove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approve", abstract: Text.of(Message("archive.approve.abstract")))
    }

    @Argument(help: Text.help(Message("archive.which"), valueName: Message("cli.value.name")))
    var retrieval: String
    @OptionGroup var options: RetrievalOptions

    func run() throws {
        try options.with { book, _ in
            try book.approve(retrieval, by: options.by, at: CurrentTime.microseconds)
        }
    }
}

/// `strata archive reject`.
struct ArchiveReject: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reject", abstract: Text.of(Message("archive.reject.abstract")))
    }

    @Argument(help: Text.help(Message("archive.which"), valueName: Message("cli.value.name")))
    var retrieval: String
    @Option(help: Text.help(Message("archive.request.reason")))
    var reason: String
    @OptionGroup var options: RetrievalOptions

    func run() throws {
        try options.with { book, _ in
            try book.reject(
                retrieval, because: reason, by: options.by, at: CurrentTime.microseconds)
        }
    }
}

/// `strata archive restore`.
struct ArchiveRestore: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore", abstract: Text.of(Message("archive.restore.abstract")))
    }

    @Argument(help: Text.help(Message("archive.which"), valueName: Message("cli.value.name")))
    var retrieval: String
    @OptionGroup var options: RetrievalOptions

    func run() throws {
        try options.with { book, _ in
            try book.restore(retrieval, at: CurrentTime.microseconds)
        }
    }
}

/// `strata archive return`.
struct ArchiveReturnCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "return", abstract: Text.of(Message("archive.return.abstract")))
    }

    @Argument(help: Text.help(Message("archive.which"), valueName: Message("cli.value.name")))
    var retrieval: String
    @OptionGroup var options: RetrievalOptions

    func run() throws {
        try options.with { book, _ in
            try book.giveBack(retrieval, at: CurrentTime.microseconds)
        }
    }
}
