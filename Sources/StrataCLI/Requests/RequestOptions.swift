import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

extension RequestKind: ExpressibleByArgument {}
extension SubjectRequest.Channel: ExpressibleByArgument {}
extension SubjectRequest.Method: ExpressibleByArgument {}
extension SubjectRequest.Ground: ExpressibleByArgument {}
extension RequestFulfilment.Objection: ExpressibleByArgument {}

/// What the commands of the register have in common.
struct RequestOptions: ParsableArguments {
    @Option(help: Text.help(Message("disposal.option.by"), valueName: Message("cli.value.name")))
    var by: String?
    @OptionGroup var options: PolicyListingOptions

    /// Does something with the register, and prints the request that it returns.
    func with(_ body: (RequestBook, Vault) throws -> SubjectRequest) throws {
        try options.listing.vaultOptions.withVault(options.language) { vault, _ in
            let book = RequestBook(vault: vault, policy: try options.policy(vault))
            try write(try body(book, vault), vault)
        }
    }

    /// Prints a request in a line, or as JSON.
    func write(_ request: SubjectRequest, _ vault: Vault) throws {
        let report = RequestReport(
            request, vault, options.language, at: CurrentTime.microseconds)
        if options.isJSON { return try ByteSink.print(try ReportJSON.encode(report)) }
        RequestText(report, options.language).summary.forEach { print(DisplayText.neutral($0)) }
    }
}

/// The people that a request is about, who need not be there.
struct AskedPeople: ParsableArguments {
    @Option(
        help: Text.help(Message("request.option.subject"), valueName: Message("cli.value.name")))
    var subject: [String] = []
    @Option(help: Text.help(Message("subject.phone")))
    var phone: String?
    @Option(help: Text.help(Message("subject.email")))
    var email: String?
    @Option(name: .customLong("id"), help: Text.help(Message("subject.id")))
    var identity: String?

    /// What was given to find them by.
    var queries: [SubjectQuery] {
        func value(_ text: String) -> String {
            text == "-" ? Console.current.readLine() ?? "" : text
        }
        return subject.map(SubjectQuery.identifier)
            + [
                phone.map { .phone(value($0)) }, email.map { .email(value($0)) },
                identity.map { .identity(value($0)) },
            ].compactMap(\.self)
    }

    /// Who is found, and by what.
    ///
    /// - Throws: `SubjectError`.
    func found(
        _ vault: Vault, _ policy: Policy
    ) throws -> (people: [Int64], by: Set<SubjectRequest.Finding>) {
        let lookup = SubjectLookup(
            vault: vault, policy: policy, role: try vault.actingRole(or: .compliance))
        var all: [Int64] = []
        let queries = queries
        for query in queries {
            for number in try lookup.find(query) where !all.contains(number) {
                all.append(number)
            }
        }
        return (all, Set(queries.compactMap(\.finding)))
    }
}

/// Requests as a terminal shows them.
struct RequestText {
    let report: RequestReport
    let language: Language

    init(_ report: RequestReport, _ language: Language) {
        self.report = report
        self.language = language
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
    private static func day(_ time: String) -> String { String(time.prefix(10)) }

    /// What it is, what it waits for, and by when.
    var summary: [String] {
        let state = report.alertText.map { "\(report.stateText), \($0)" } ?? report.stateText
        let due = report.ended ?? report.due
        let until =
            report.ended == nil
            ? Message("request.line.due", ["day": Self.day(due)])
            : Message("request.line.ended", ["day": Self.day(due)])
        var lines = ["\(report.request)  \(report.kindText)  \(state)  \(say(until))"]
        func add(_ message: Message) { lines.append("  " + say(message)) }
        guard report.ended == nil else { return lines }
        if let day = report.acknowledgeBy, report.acknowledged == nil {
            add(Message("request.line.acknowledge", ["day": Self.day(day)]))
        }
        if report.needsIdentity, report.identifiedBy == nil {
            add(Message("request.line.identity"))
        }
        if report.needsRelease, !report.isReleased { add(Message("request.line.blocked")) }
        if report.people.isEmpty { add(Message("request.line.nobody")) }
        return lines
    }

    /// All that is known of it.
    var lines: [String] {
        var lines = summary
        func add(_ message: Message, _ text: String?) {
            if let text, !text.isEmpty { lines.append("  \(say(message)): \(text)") }
        }
        add(Message("request.show.received"), "\(report.received), \(report.channelText)")
        add(Message("request.show.people"), report.people.joined(separator: " "))
        add(Message("request.show.identity"), report.identifiedText)
        add(Message("request.show.extendedTo"), report.isExtended ? nil : report.extendedTo)
        add(Message("request.show.rules"), report.rules.joined(separator: ", "))
        if let authority = report.authority {
            add(
                Message("request.show.authority"),
                "\(authority.name) (\(authority.country)), \(authority.reference)")
            add(Message("request.show.scope"), authority.scope)
            add(Message("request.show.basis"), authority.basis)
        }
        add(Message("request.show.ground"), report.groundText)
        add(
            Message("request.show.handedOver"),
            report.digest.map { "SHA-256 \($0)" })
        add(Message("request.show.labels"), report.labels.joined(separator: ", "))
        if let verdict = report.verdict {
            lines += ErasureText(verdict, language).lines.dropFirst()
        }
        for (place, recipient) in report.recipients.enumerated() {
            let told =
                recipient.told.map { say(Message("request.show.told", ["time": $0])) }
                ?? say(Message("request.show.untold"))
            lines.append(
                "  \(place + 1). "
                    + [recipient.name, recipient.purpose, Self.day(recipient.time), told]
                    .compactMap(\.self).joined(separator: "  "))
        }
        for step in report.steps {
            lines.append(
                "  "
                    + [step.time, step.eventText, step.by, step.text].compactMap(\.self)
                    .joined(separator: "  "))
        }
        return lines
    }
}

/// What becomes of data that is to be erased, as a terminal shows it.
struct ErasureText {
    let lines: [String]

    init(_ verdict: ErasureVerdict, _ language: Language) {
        func say(_ message: Message) -> String { message.text(in: language) }
        var lines = [verdict.subject]
        if verdict.parts.isEmpty { lines.append("  " + say(Message("request.erase.nothing"))) }
        for part in verdict.parts {
            let fate =
                part.erased
                ? verdict.isDone
                    ? Message("request.erase.erased") : Message("request.erase.toErase")
                : Message("request.erase.kept")
            let labels =
                part.labelTitles.isEmpty ? "" : ": " + part.labelTitles.joined(separator: ", ")
            lines.append(
                "  \(part.erased ? "✓" : "✗") \(part.title)\(labels) "
                    + "(\(NumberText.grouped(part.records)))  \(say(fate))")
            for reason in part.because {
                let day = reason.until.map { say(Message("request.erase.until", ["day": $0])) }
                lines.append(
                    "      "
                        + [reason.text, day, "[\(reason.rule)]", reason.law]
                        .compactMap(\.self).joined(separator: "  "))
            }
        }
        if verdict.isDone, verdict.keepsAny {
            lines.append("  " + say(Message("request.erase.restricted")))
        }
        if !verdict.erasures.isEmpty {
            lines.append("  " + verdict.erasures.joined(separator: "  "))
        }
        self.lines = lines
    }
}
