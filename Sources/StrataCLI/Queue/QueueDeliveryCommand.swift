import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata queue delivery`: what became of messages.
struct QueueDeliveryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "delivery", abstract: Text.of(Message("queue.delivery.abstract")),
            discussion: Text.of(Message("queue.delivery.discussion")))
    }

    @Argument(
        help: Text.help(Message("queue.delivery.file"), valueName: Message("cli.value.file")))
    var file: String
    @Option(help: Text.help(Message("queue.option.channel"), valueName: Message("cli.value.kind")))
    var channel: ContactChannel
    @Option(help: Text.help(Message("queue.delivery.map"), valueName: Message("import.map.value")))
    var map: [String] = []
    @Option(
        help: Text.help(Message("queue.delivery.word"), valueName: Message("import.result.value")))
    var result: [String] = []
    @Option(help: Text.help(Message("queue.delivery.sent"), valueName: Message("cli.value.day")))
    var sent: String?
    @Option(help: Text.help(Message("import.sheet"), valueName: Message("cli.value.name")))
    var sheet: String?
    @Flag(help: Text.help(Message("import.dryRun")))
    var dryRun = false
    @OptionGroup var options: QueueOptions

    func validate() throws {
        for (option, pairs) in [("--map", map), ("--result", result)] {
            for pair in pairs where !pair.contains("=") {
                throw ValidationError(
                    Text.of(
                        Message(
                            "queue.delivery.pair",
                            ["text": DisplayText.neutral(pair), "option": option])))
            }
        }
        if let sent { _ = try TimeOption.time(sent) }
    }

    /// `name=value`; the last `=` divides.
    private static func pairs(_ texts: [String]) -> [String: String] {
        texts.reduce(into: [:]) { pairs, text in
            guard let equals = text.lastIndex(of: "=") else { return }
            pairs[String(text[..<equals])] = String(text[text.index(after: equals)...])
        }
    }

    func run() throws {
        let language = options.language
        var request = MessageResults.Request(
            path: file, campaign: options.campaign, channel: channel,
            now: CurrentTime.microseconds)
        request.columns = try MessageColumns(Self.pairs(map))
        request.words = Self.pairs(result)
        request.sent = try sent.map { try TimeOption.time($0) }
        request.sheet = sheet
        request.language = language
        let asked = request
        try options.vaultOptions.withVault(language, memory: .large) { vault, _ in
            let policy = try options.policy(vault)
            let watch = Watch(quiet: options.format == .json, language: language)
            if dryRun {
                let proposal = try watch.run {
                    try MessageResults(vault: vault, policy: policy, meter: $0).propose(asked)
                }
                return try options.print(proposal, lines(proposal))
            }
            let outcome = try watch.run {
                try MessageResults(vault: vault, policy: policy, meter: $0).run(asked)
            }
            try options.print(outcome, lines(outcome))
            let read = ReadingProblems(problems: outcome.problems, path: file, language: language)
            read.say(quiet: false)
            try read.finish()
        }
    }

    private func counts(_ statuses: [String: Int]) -> [String] {
        MessageStatus.allCases.compactMap { status in
            statuses[status.rawValue].map {
                "  \(status.message.text(in: options.language)): \(NumberText.grouped($0))"
            }
        }
    }

    private func lines(_ proposal: MessageResults.Proposal) -> [String] {
        let language = options.language
        let columns = proposal.columns.sorted { $0.key < $1.key }
            .map { "\($0.key) = \(DisplayText.neutral($0.value))" }.joined(separator: ", ")
        var lines = [Message("queue.delivery.columns", ["columns": columns]).text(in: language)]
        lines += counts(proposal.statuses)
        if !proposal.unknown.isEmpty {
            let words = proposal.unknown.sorted { $0.key < $1.key }
                .map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
            lines.append(Message("queue.delivery.unknown", ["words": words]).text(in: language))
        }
        return lines
    }

    private func lines(_ outcome: MessageResults.Outcome) -> [String] {
        let language = options.language
        let rejected = outcome.rejected.values.reduce(0, +)
        var lines = [
            Message(
                "queue.delivered",
                [
                    "rows": NumberText.grouped(outcome.rows),
                    "written": NumberText.grouped(outcome.written),
                    "known": NumberText.grouped(outcome.known),
                    "withdrawn": NumberText.grouped(outcome.withdrawn),
                    "listed": NumberText.grouped(outcome.listed),
                    "rejected": NumberText.grouped(rejected),
                ]
            ).text(in: language)
        ]
        lines += counts(outcome.statuses)
        for (reason, count) in outcome.rejected.sorted(by: { $0.key < $1.key }) {
            let text = RejectedRow.Reason(rawValue: reason)?.text(language) ?? reason
            lines.append("  ✗ \(text): \(NumberText.grouped(count))")
        }
        if let path = outcome.rejectFile {
            lines.append(Message("import.rejectFile", ["path": path]).text(in: language))
        }
        return lines
    }
}

/// `strata queue message-rates`: what becomes of messages.
struct QueueMessageRatesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "message-rates",
            abstract: Text.of(Message("queue.messageRates.abstract")))
    }

    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        let language = listing.language
        let lines = try listing.vaultOptions.withVault(language, memory: .large) { vault, _ in
            try Watch(quiet: listing.format == .json, language: language).run {
                try MessageRates(vault: vault, policy: policy).run(meter: $0)
            }
        }
        try listing.write(
            lines,
            [
                .init("campaign", Message("queue.messageRates.campaign")) { $0.campaign },
                .init("channel", Message("queue.messageRates.channel")) { line in
                    ContactChannel(rawValue: line.channel)?.title[language] ?? line.channel
                },
                .init("people", Message("queue.messageRates.people")) {
                    NumberText.grouped($0.people)
                },
            ]
                + MessageStatus.allCases.map { status in
                    .init(status.rawValue, status.message) { line in
                        line.shares?[status.rawValue].map(NumberText.percent) ?? "–"
                    }
                })
    }
}
