import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata request open`.
struct RequestOpen: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "open", abstract: Text.of(Message("request.open.abstract")),
            discussion: Text.of(Message("request.open.discussion")))
    }

    @Option(help: Text.help(Message("request.option.kind")))
    var kind: RequestKind
    @Option(help: Text.help(Message("request.option.channel")))
    var channel: SubjectRequest.Channel
    @Option(
        help: Text.help(Message("request.option.received"), valueName: Message("cli.value.day")))
    var received: String?
    @OptionGroup var people: AskedPeople
    @Option(help: Text.help(Message("request.option.letter"), valueName: Message("cli.value.file")))
    var letter: String?
    @Option(help: Text.help(Message("request.option.contact")))
    var contact: String?
    @Option(help: Text.help(Message("request.option.country")))
    var country: String?
    @Option(help: Text.help(Message("request.option.region")))
    var region: String?
    @Option(
        help: Text.help(Message("request.option.authority"), valueName: Message("cli.value.name")))
    var authority: String?
    @Option(help: Text.help(Message("request.option.authorityCountry")))
    var authorityCountry: String?
    @Option(help: Text.help(Message("request.option.reference")))
    var reference: String?
    @Option(help: Text.help(Message("request.option.scope")))
    var scope: String?
    @Option(help: Text.help(Message("request.option.law")))
    var law: String?
    @OptionGroup var requestOptions: RequestOptions

    func run() throws {
        var asked = RequestBook.Asked(kind, by: channel)
        asked.received = try received.map(TimeOption.time)
        asked.country = country
        asked.region = region
        asked.by = requestOptions.by
        if let authority {
            asked.authority = .init(
                name: authority, country: authorityCountry ?? "", reference: reference ?? "",
                scope: scope ?? "", basis: law ?? "")
        }
        let asks = asked
        try requestOptions.with { book, vault in
            var asked = asks
            let found = try people.found(vault, try requestOptions.options.policy(vault))
            asked.subjects = found.people
            asked.foundBy = found.by
            if kind != .authority, asked.subjects.count > 1 {
                throw SubjectError.several(asked.subjects.count)
            }
            asked.contact = contact.map { $0 == "-" ? Console.current.readLine() ?? "" : $0 }
            asked.words = try letter.map(Self.text)
            return try book.open(asked, at: CurrentTime.microseconds)
        }
    }

    /// What was written: a file, or all that is left of standard input.
    private static func text(_ path: String) throws -> String {
        guard path == "-" else { return try SmallFile.text(path, most: 65_536) }
        var lines: [String] = []
        while let line = Console.current.readLine() { lines.append(line) }
        return lines.joined(separator: "\n")
    }
}

/// `strata request list`.
struct RequestList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("request.list.abstract")),
            discussion: Text.of(Message("request.list.discussion")))
    }

    @Flag(help: Text.help(Message("request.option.due")))
    var due = false
    @OptionGroup var options: PolicyListingOptions

    func run() throws {
        let now = CurrentTime.microseconds
        var isLate = false
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            let all = try RequestBook(vault: vault, policy: try options.policy(vault)).list()
            let shown = due ? all.filter { $0.alert(at: now) != nil } : all
            isLate =
                due
                && shown.contains {
                    [.overdue, .unacknowledged].contains($0.alert(at: now))
                }
            try options.listing.write(
                shown.map { RequestReport($0, vault, options.language, at: now) },
                [
                    .init("request", Message("request.column.request")) { $0.request },
                    .init("kind", Message("request.column.kind")) { $0.kindText },
                    .init("received", Message("request.column.received")) {
                        String($0.received.prefix(10))
                    },
                    .init("due", Message("request.column.due")) { String($0.due.prefix(10)) },
                    .init("left", Message("request.column.left")) {
                        $0.daysLeft.map(String.init) ?? ""
                    },
                    .init("state", Message("import.list.state")) {
                        [$0.stateText, $0.alertText].compactMap(\.self).joined(separator: ", ")
                    },
                ])
        }
        // So that a clock of the system's can be told by it.
        if isLate { throw ExitStatus.tierFound.exitCode }
    }
}

/// `strata request show`.
struct RequestShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Text.of(Message("request.show.abstract")))
    }

    @Argument(help: Text.help(Message("request.which"), valueName: Message("cli.value.name")))
    var request: String
    @Flag(help: Text.help(Message("request.option.words")))
    var words = false
    @OptionGroup var options: PolicyListingOptions

    private struct Shown: Encodable {
        var request: RequestReport
        var letter: RequestBook.Letter?
    }

    func run() throws {
        let language = options.language
        try options.listing.vaultOptions.withVault(language) { vault, _ in
            let book = RequestBook(vault: vault, policy: try options.policy(vault))
            let found = try book.request(request)
            let report = RequestReport(found, vault, language, at: CurrentTime.microseconds)
            let letter = try words ? book.letter(of: request) : nil
            if options.isJSON {
                return try words
                    ? ByteSink.print(
                        try ReportJSON.encode(Shown(request: report, letter: letter)))
                    : ByteSink.print(try ReportJSON.encode(report))
            }
            for line in RequestText(report, language).lines {
                print(DisplayText.neutral(line, limit: 4_000))
            }
            guard words else { return }
            guard let letter else { return options.say(Message("request.show.noLetter")) }
            if let contact = letter.contact {
                print("  " + DisplayText.neutral(contact, limit: 4_000))
            }
            for line in (letter.words ?? "").split(
                separator: "\n", omittingEmptySubsequences: false)
            {
                print("  | " + DisplayText.neutral(String(line), limit: 20_000))
            }
        }
    }
}

/// `strata request acknowledge`.
struct RequestAcknowledge: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "acknowledge",
            abstract: Text.of(Message("request.acknowledge.abstract")))
    }

    @Argument(help: Text.help(Message("request.which"), valueName: Message("cli.value.name")))
    var request: String
    @Option(help: Text.help(Message("request.option.note")))
    var note: String?
    @OptionGroup var requestOptions: RequestOptions

    func run() throws {
        try requestOptions.with { book, _ in
            try book.acknowledge(
                request, note: note, by: requestOptions.by, at: CurrentTime.microseconds)
        }
    }
}

/// `strata request verify-identity`.
struct RequestVerifyIdentity: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify-identity",
            abstract: Text.of(Message("request.identify.abstract")),
            discussion: Text.of(Message("request.identify.discussion")))
    }

    @Argument(help: Text.help(Message("request.which"), valueName: Message("cli.value.name")))
    var request: String
    @Option(help: Text.help(Message("request.option.method")))
    var method: SubjectRequest.Method
    @OptionGroup var people: AskedPeople
    @Option(help: Text.help(Message("request.option.note")))
    var note: String?
    @OptionGroup var requestOptions: RequestOptions

    func run() throws {
        try requestOptions.with { book, vault in
            let queries = people.queries
            let values = queries.filter { if case .identifier = $0 { false } else { true } }
            let names = queries.filter { if case .identifier = $0 { true } else { false } }
            guard values.count <= 1, names.count <= 1 else { throw RequestError.tooMany(1) }
            let subject = try names.first.map { query -> Int64 in
                guard case .identifier(let text) = query else { throw SubjectError.badIdentifier }
                return try SubjectNumber.of(text, vault)
            }
            return try book.identify(
                request, method, value: values.first, subject: subject, note: note,
                by: requestOptions.by, at: CurrentTime.microseconds)
        }
    }
}

/// `strata request extend`.
struct RequestExtend: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "extend", abstract: Text.of(Message("request.extend.abstract")))
    }

    @Argument(help: Text.help(Message("request.which"), valueName: Message("cli.value.name")))
    var request: String
    @Option(help: Text.help(Message("hold.option.reason")))
    var reason: String
    @OptionGroup var requestOptions: RequestOptions

    func run() throws {
        try requestOptions.with { book, _ in
            try book.extend(
                request, because: reason, by: requestOptions.by, at: CurrentTime.microseconds)
        }
    }
}

/// `strata request note`.
struct RequestNote: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "note", abstract: Text.of(Message("request.note.abstract")))
    }

    @Argument(help: Text.help(Message("request.which"), valueName: Message("cli.value.name")))
    var request: String
    @Option(help: Text.help(Message("request.option.note")))
    var note: String
    @OptionGroup var requestOptions: RequestOptions

    func run() throws {
        try requestOptions.with { book, _ in
            try book.note(request, note, by: requestOptions.by, at: CurrentTime.microseconds)
        }
    }
}

/// `strata request release`.
struct RequestRelease: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "release", abstract: Text.of(Message("request.release.abstract")),
            discussion: Text.of(Message("request.release.discussion")))
    }

    @Argument(help: Text.help(Message("request.which"), valueName: Message("cli.value.name")))
    var request: String
    @Option(help: Text.help(Message("request.option.approval")))
    var reference: String
    @OptionGroup var requestOptions: RequestOptions

    func run() throws {
        try requestOptions.with { book, _ in
            try book.release(
                request, reference: reference, by: requestOptions.by,
                at: CurrentTime.microseconds)
        }
    }
}

/// `strata request refuse`.
struct RequestRefuse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "refuse", abstract: Text.of(Message("request.refuse.abstract")))
    }

    @Argument(help: Text.help(Message("request.which"), valueName: Message("cli.value.name")))
    var request: String
    @Option(help: Text.help(Message("request.option.ground")))
    var ground: SubjectRequest.Ground
    @Option(help: Text.help(Message("hold.option.reason")))
    var reason: String
    @OptionGroup var requestOptions: RequestOptions

    func run() throws {
        try requestOptions.with { book, _ in
            try book.refuse(
                request, ground, because: reason, by: requestOptions.by,
                at: CurrentTime.microseconds)
        }
    }
}

/// `strata request tell`.
struct RequestTell: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tell", abstract: Text.of(Message("request.tell.abstract")))
    }

    @Argument(help: Text.help(Message("request.which"), valueName: Message("cli.value.name")))
    var request: String
    @Option(help: Text.help(Message("request.option.recipient")))
    var recipient: Int
    @Option(help: Text.help(Message("request.option.note")))
    var note: String?
    @OptionGroup var requestOptions: RequestOptions

    func run() throws {
        try requestOptions.with { book, _ in
            try book.tell(
                request, recipient, note: note, by: requestOptions.by,
                at: CurrentTime.microseconds)
        }
    }
}
