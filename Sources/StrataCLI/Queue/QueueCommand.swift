import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata queue`: who is called next.
struct QueueCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "queue", abstract: Text.of(Message("queue.abstract")),
            subcommands: [
                QueueBuildCommand.self, QueueNextCommand.self, QueueResultCommand.self,
                QueueCallBackCommand.self, QueueUndoCommand.self, QueueWaterfallCommand.self,
                QueueExplainCommand.self, QueueExportCommand.self, QueueNurtureCommand.self,
                QueueDeliveryCommand.self, QueueRatesCommand.self, QueueMessageRatesCommand.self,
            ])
    }
}

/// What the commands of a queue have in common.
struct QueueOptions: ParsableArguments {
    @Option(help: Text.help(Message("queue.option.campaign"), valueName: Message("cli.value.name")))
    var campaign: String
    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.resolved }

    /// Whoever signs in works under the vault's policy, the owner under the one that is named.
    func policy(_ vault: Vault) throws -> Policy {
        try vault.actorsPolicy
            ?? PolicyLoading.policy(path: policyOptions.policy, profiles: policyOptions.profiles)
    }

    /// Prints a report as JSON, or its lines.
    func print(_ report: some Encodable, _ lines: [String]) throws {
        if format == .json { return try ByteSink.print(try ReportJSON.encode(report)) }
        for line in lines { StrataCLI.print(DisplayText.neutral(line, limit: 1_000)) }
    }
}

/// The agent, the lead, and how long leads are with agents.
struct AgentOptions: ParsableArguments {
    @Option(help: Text.help(Message("queue.option.agent"), valueName: Message("cli.value.name")))
    var agent: String?
    @Option(
        help: Text.help(Message("queue.option.timeout"), valueName: Message("cli.value.number")))
    var timeout = 30

    func validate() throws {
        guard (1...480).contains(timeout) else {
            throw ValidationError(Text.of(Message("queue.option.timeoutRange")))
        }
    }

    /// Whoever signed in; the owner names somebody.
    ///
    /// - Throws: `AgentError`.
    func name(_ vault: Vault) throws -> String {
        guard vault.actor != nil else {
            guard let agent else { throw AgentError.missing }
            return agent
        }
        let own = try AccountBook(vault: vault).own().login
        guard agent == nil || agent == own else { throw AgentError.other }
        return own
    }

    func desk(_ vault: Vault, _ policy: Policy, _ campaign: String) throws -> QueueDesk {
        try QueueDesk(
            vault: vault, policy: policy, campaign: campaign, timeoutSeconds: timeout * 60)
    }
}

/// What is wrong with who the agent is.
enum AgentError: Error, Sendable {
    case missing
    /// Whoever signed in is the agent, and named somebody else.
    case other
}

extension AgentError: MessageError {
    var message: Message {
        switch self {
        case .missing: Message("queue.agentMissing")
        case .other: Message("queue.otherAgent")
        }
    }
}

/// `strata queue build`.
struct QueueBuildCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "build", abstract: Text.of(Message("queue.build.abstract")))
    }

    @OptionGroup var options: QueueOptions
    @Flag(name: .shortAndLong, help: Text.help(Message("scan.quiet")))
    var quiet = false

    func run() throws {
        let language = options.language
        let report = try options.vaultOptions.withVault(language, memory: .large) { vault, _ in
            try Watch(quiet: quiet || options.format == .json, language: language).run { meter in
                try QueueBuilding(
                    vault: vault, policy: options.policy(vault), now: CurrentTime.microseconds
                )
                .build(options.campaign, meter: meter)
            }
        }
        try QueueOutput.write(report, options)
    }
}

/// `strata queue waterfall`.
struct QueueWaterfallCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "waterfall", abstract: Text.of(Message("queue.waterfall.abstract")))
    }

    @OptionGroup var options: QueueOptions

    func run() throws {
        let report = try options.vaultOptions.withVault(options.language) { vault, _ in
            try QueueBuilding(
                vault: vault, policy: options.policy(vault), now: CurrentTime.microseconds
            )
            .waterfall(options.campaign)
        }
        try QueueOutput.write(report, options)
    }
}

/// Prints what queues say.
enum QueueOutput {
    static func write(_ report: QueueBuilding.Waterfall, _ options: QueueOptions) throws {
        let language = options.language
        func line(_ title: Message, _ count: Int, _ sign: String = " ") -> String {
            "\(sign) \(title.text(in: language)): \(NumberText.grouped(count))"
        }
        let stages = QueueStage.allCases.compactMap { stage -> String? in
            guard let found = report.stages.first(where: { $0.stage == stage.code }),
                found.people > 0
            else { return nil }
            return line(stage.message, found.people, stage == .hours || stage == .cap ? "·" : "−")
        }
        try options.print(
            report,
            ["\(report.campaign)  \(report.built)", line(Message("queue.rows"), report.rows)]
                + stages + [
                    line(Message("queue.queued"), report.queued, "="),
                    line(Message("queue.callable"), report.callable, "="),
                ])
    }
}

/// `strata queue next`: exit code 3 where nobody may be called now.
struct QueueNextCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "next", abstract: Text.of(Message("queue.next.abstract")),
            discussion: Text.of(Message("queue.next.discussion")))
    }

    @OptionGroup var agentOptions: AgentOptions
    @OptionGroup var options: QueueOptions

    func run() throws {
        let language = options.language
        let found = try options.vaultOptions.withVault(language) { vault, _ in
            let lead = try agentOptions.desk(vault, options.policy(vault), options.campaign)
                .next(agent: agentOptions.name(vault), at: CurrentTime.microseconds)
            return lead.map { QueueLeadReport($0, vault) }
        }
        guard let found else {
            StandardError.print(Message("queue.nobody").text(in: language))
            throw ExitStatus.tierFound.exitCode
        }
        var lines = [
            Message(
                "queue.lead",
                [
                    "lead": found.lead, "number": found.number,
                    "tier": ValueWords.tier(found.tier).text(in: language), "until": found.until,
                ]
            ).text(in: language), "  \(found.subject)",
        ]
        if found.isStale { lines.append("  " + Message("queue.leadStale").text(in: language)) }
        if found.isCallBack {
            lines.append("  " + Message("queue.leadCallBack").text(in: language))
        }
        try options.print(found, lines)
    }
}

/// `strata queue result`.
struct QueueResultCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "result", abstract: Text.of(Message("queue.result.abstract")))
    }

    @Argument(help: Text.help(Message("queue.option.lead"), valueName: Message("cli.value.name")))
    var lead: String
    @Argument(help: Text.help(Message("queue.option.result"), valueName: Message("cli.value.name")))
    var result: String
    @Option(
        help: Text.help(Message("queue.option.seconds"), valueName: Message("cli.value.number")))
    var seconds: Int?
    @Option(
        help: Text.help(Message("queue.option.callerID"), valueName: Message("cli.value.number")))
    var callerID: String?
    @OptionGroup var agentOptions: AgentOptions
    @OptionGroup var options: QueueOptions

    func run() throws {
        let done = try options.vaultOptions.withVault(options.language) { vault, _ in
            try QueueResults(
                vault: vault, policy: options.policy(vault),
                desk: agentOptions.desk(vault, options.policy(vault), options.campaign)
            ).report(
                lead, by: agentOptions.name(vault), result: result, seconds: seconds,
                from: callerID,
                at: CurrentTime.microseconds)
        }
        try QueueOutcome.write(done, options)
    }
}

/// `strata queue call-back`.
struct QueueCallBackCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "call-back", abstract: Text.of(Message("queue.callBack.abstract")))
    }

    @Argument(help: Text.help(Message("queue.option.lead"), valueName: Message("cli.value.name")))
    var lead: String
    @Option(help: Text.help(Message("queue.option.at"), valueName: Message("cli.value.day")))
    var at: String
    @OptionGroup var agentOptions: AgentOptions
    @OptionGroup var options: QueueOptions

    func run() throws {
        let time = try TimeOption.time(at).instant()
        let done = try options.vaultOptions.withVault(options.language) { vault, _ in
            try QueueResults(
                vault: vault, policy: options.policy(vault),
                desk: agentOptions.desk(vault, options.policy(vault), options.campaign)
            ).callBack(lead, by: agentOptions.name(vault), at: time, now: CurrentTime.microseconds)
        }
        try QueueOutcome.write(done, options)
    }
}

/// Prints what became of a call.
enum QueueOutcome {
    static func write(_ done: QueueResults.Outcome, _ options: QueueOptions) throws {
        try options.print(
            QueueOutcomeReport(done),
            [
                Message("queue.done", ["result": done.result, "listed": "\(done.listed)"])
                    .text(in: options.language)
            ])
    }
}

/// `strata queue undo`.
struct QueueUndoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "undo", abstract: Text.of(Message("queue.undo.abstract")))
    }

    @Argument(help: Text.help(Message("queue.option.lead"), valueName: Message("cli.value.name")))
    var lead: String
    @OptionGroup var agentOptions: AgentOptions
    @OptionGroup var options: QueueOptions

    func run() throws {
        try options.vaultOptions.withVault(options.language) { vault, _ in
            try QueueResults(
                vault: vault, policy: options.policy(vault),
                desk: agentOptions.desk(vault, options.policy(vault), options.campaign)
            ).undo(lead, by: agentOptions.name(vault), at: CurrentTime.microseconds)
        }
    }
}

/// `strata queue explain`: exit code 3 where the person may not be called now.
struct QueueExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain", abstract: Text.of(Message("queue.explain.abstract")))
    }

    @Argument(
        help: Text.help(Message("value.option.subject"), valueName: Message("cli.value.name")))
    var subject: String
    @OptionGroup var options: QueueOptions

    func run() throws {
        let language = options.language
        let found = try options.vaultOptions.withVault(language) { vault, _ in
            try QueueExplain(
                vault: vault, policy: options.policy(vault), language: language,
                now: CurrentTime.microseconds
            ).explain(try ValueSubject.number(subject, vault), campaign: options.campaign)
        }
        var lines = ["\(found.subject)  \(found.campaign)"]
        if let place = found.place {
            lines.append(
                Message(
                    "queue.explain.place",
                    [
                        "state": place.state, "ahead": NumberText.grouped(place.ahead),
                        "tier": ValueWords.tier(place.tier).text(in: language),
                        "value": NumberText.fixed(place.value, digits: 2),
                    ]
                ).text(in: language))
        } else {
            lines.append(Message("queue.explain.notIn").text(in: language))
        }
        if let stage = found.stageText {
            lines.append(Message("queue.explain.stage", ["stage": stage]).text(in: language))
        }
        for number in found.numbers {
            lines.append("  \(number.number)")
            lines += number.against.map { "    ✗ \($0.text)" }
            lines += number.grounds.map { "    ✓ \($0.text)" }
        }
        try options.print(found, lines)
        if !found.mayCall { throw ExitStatus.tierFound.exitCode }
    }
}
