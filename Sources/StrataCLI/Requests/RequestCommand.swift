import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata request`: what people, and authorities, ask.
struct RequestCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "request", abstract: Text.of(Message("request.abstract")),
            discussion: Text.of(Message("request.discussion")),
            subcommands: [
                RequestTraceCommand.self, RequestEraseCommand.self, RequestOpen.self,
                RequestList.self, RequestShow.self, RequestAcknowledge.self,
                RequestVerifyIdentity.self, RequestExtend.self, RequestNote.self,
                RequestRelease.self, RequestFulfil.self, RequestRefuse.self, RequestTell.self,
            ])
    }
}

/// `strata request trace`: why somebody was called.
struct RequestTraceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trace", abstract: Text.of(Message("request.trace.abstract")),
            discussion: Text.of(Message("request.trace.discussion")))
    }

    @OptionGroup var subjectOptions: SubjectOptions
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        let query = subjectOptions.query
        try vaultOptions.withVault(language) { vault, _ in
            let report = try RequestTrace(
                vault: vault, policy: policy, language: language, now: CurrentTime.microseconds
            ).trace(query)
            if format == .json {
                return try ByteSink.print(try ReportJSON.encode(report))
            }
            for line in TraceText(report, language).lines {
                print(DisplayText.neutral(line, limit: 1_000))
            }
        }
    }
}

/// A trace as a terminal shows it.
private struct TraceText {
    private(set) var lines: [String] = []
    private let language: Language

    init(_ report: TraceReport, _ language: Language) {
        self.language = language
        if let number = report.number {
            lines.append(say(Message("request.trace.number", ["number": number])))
            for listing in report.listings {
                lines.append(
                    "  "
                        + say(
                            Message(
                                "request.trace.listed",
                                [
                                    "source": listing.source, "scope": listing.scope,
                                    "time": listing.time,
                                ])))
            }
        }
        guard !report.people.isEmpty else {
            lines.append(say(Message("request.trace.nobody")))
            return
        }
        for person in report.people { add(person) }
    }

    private func say(_ message: Message) -> String { message.text(in: language) }

    private mutating func section(_ message: Message, _ items: [String]) {
        lines.append("  " + say(message))
        lines += (items.isEmpty ? [say(Message("request.trace.none"))] : items).map { "    " + $0 }
    }

    private mutating func add(_ person: TraceReport.Person) {
        lines.append("")
        lines.append(
            ([person.subject, person.name].compactMap(\.self) + person.numbers)
                .joined(separator: "  "))
        if person.isRestricted { lines.append("  " + say(Message("call.reason.restricted"))) }
        section(Message("request.trace.sources"), person.sources.map(source))
        section(Message("request.trace.consents"), person.consents.map(consent))
        section(Message("request.trace.campaigns"), person.campaigns.flatMap(campaign))
        section(
            Message("request.trace.calls", ["count": NumberText.grouped(person.callCount)]),
            person.calls.map(call))
        section(
            Message("request.trace.messages", ["count": NumberText.grouped(person.messageCount)]),
            person.messages.map {
                "\($0.time)  \($0.channel)  \($0.campaign)  \($0.statusText)"
            })
        section(
            Message("request.trace.requests"),
            person.requests.map {
                [$0.request, $0.kindText, $0.received, $0.stateText, $0.day]
                    .joined(separator: "  ")
            })
        section(
            Message("request.trace.looks"),
            person.looks.map { look in
                ([look.time, look.actor, look.action, look.purpose, look.outcome]
                    .compactMap(\.self) + look.fields).joined(separator: "  ")
            })
    }

    private func source(_ source: TraceReport.Source) -> String {
        let facts: [(Message, String?)] = [
            (Message("request.trace.supplier"), source.supplier),
            (Message("request.trace.contract"), source.contract),
            (Message("request.trace.basis"), source.lawfulBasis),
            (Message("request.trace.controller"), source.controller),
            (
                Message("request.trace.purposes"),
                source.purposes.isEmpty ? nil : source.purposes.joined(separator: ", ")
            ),
            (Message("request.trace.expiry"), source.expiry),
            (
                Message("request.trace.brought"),
                source.days.isEmpty ? nil : source.days.joined(separator: ", ")
            ),
        ]
        var told = facts.compactMap { message, value in value.map { "\(say(message)) \($0)" } }
        if !source.missing.isEmpty {
            told.append(
                say(
                    Message(
                        "request.trace.missing",
                        ["facts": source.missing.joined(separator: ", ")])))
        }
        return (["\(source.dataset) (\(NumberText.grouped(source.records)))"] + told)
            .joined(separator: " · ")
    }

    private func consent(_ consent: ConsentReport) -> String {
        let days: [(Message, String?)] = [
            (Message("request.trace.given"), consent.given),
            (Message("request.trace.until"), consent.expiry),
            (Message("request.trace.withdrawn"), consent.withdrawn),
        ]
        return
            ([
                consent.record, consent.purposes.joined(separator: ","),
                consent.channels.joined(separator: ","), consent.form,
            ] + days.compactMap { message, day in day.map { "\(say(message)) \($0)" } })
            .joined(separator: "  ")
    }

    private func campaign(_ campaign: TraceReport.Campaign) -> [String] {
        let verdict =
            campaign.mayCall
            ? Message("request.trace.mayCall") : Message("request.trace.mayNotCall")
        return [
            [campaign.campaign, campaign.product, campaign.purpose, say(verdict)]
                .compactMap(\.self).joined(separator: "  ")
        ]
            + campaign.against.map { "  ✗ \($0.text)" }
            + (campaign.mayCall ? campaign.grounds.map { "  ✓ \($0.text)" } : [])
    }

    private func call(_ call: TraceReport.Call) -> String {
        let facts: [(Message, String?)] = [
            (Message("request.trace.from"), call.callerID),
            (Message("request.trace.agent"), call.agent),
            (Message("request.trace.campaign"), call.campaign),
        ]
        let told = facts.compactMap { message, value in value.map { "\(say(message)) \($0)" } }
        let consent = call.consent.map { consent in
            "\(consent.covered ? "✓" : "✗") \(consent.text)"
                + (consent.record.map { " \($0)" } ?? "")
        }
        let recording = call.isRecording ? say(Message("request.trace.recording")) : nil
        return
            ([call.time ?? "?", call.number, call.resultText ?? recording, call.record] + told
            + [consent]).compactMap(\.self).joined(separator: "  ")
    }
}
