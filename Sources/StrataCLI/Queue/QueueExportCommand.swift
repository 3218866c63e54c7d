import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

extension DiallerExport.Form: ExpressibleByArgument {}
extension CallRates.Grouping: ExpressibleByArgument {}

/// Who asks for a list and who agrees, and where it goes.
struct ListOutputOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: Text.help(Message("queue.option.output"), valueName: Message("cli.value.file")))
    var output: String
    @Option(help: Text.help(Message("queue.option.by"), valueName: Message("cli.value.name")))
    var by: String?
    @Option(
        help: Text.help(Message("queue.option.approveBy"), valueName: Message("cli.value.name")))
    var approveBy: String?
    @Option(help: Text.help(Message("subject.ticket")))
    var ticket: String?
}

/// `strata queue export`: the next people for a dialler.
struct QueueExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: Text.of(Message("queue.export.abstract")),
            discussion: Text.of(Message("queue.export.discussion")))
    }

    @Option(help: Text.help(Message("queue.option.form"), valueName: Message("cli.value.kind")))
    var form: DiallerExport.Form = .csv
    @Option(help: Text.help(Message("queue.option.count"), valueName: Message("cli.value.number")))
    var count = 1_000
    @Option(help: Text.help(Message("queue.option.hold"), valueName: Message("cli.value.number")))
    var holdHours = 12
    @OptionGroup var list: ListOutputOptions
    @OptionGroup var options: QueueOptions

    func validate() throws {
        guard (1...1_000_000).contains(count), (1...168).contains(holdHours) else {
            throw ValidationError(Text.of(Message("queue.option.countRange")))
        }
    }

    func run() throws {
        let outcome = try options.vaultOptions.withVault(options.language) { vault, _ in
            let file = try ReplacingFile(path: list.output)
            let sink = ByteSink(file: file)
            var request = DiallerExport.Request(
                campaign: options.campaign, form: form, count: count,
                holdSeconds: holdHours * 3_600, by: list.by, approvedBy: list.approveBy,
                path: list.output, now: CurrentTime.microseconds)
            request.ticket = list.ticket
            let outcome = try DiallerExport(vault: vault, policy: options.policy(vault)).run(
                request, to: sink)
            try sink.finish()
            return outcome
        }
        try options.print(
            outcome,
            [
                Message(
                    "queue.exported",
                    ["rows": NumberText.grouped(outcome.rows), "mark": outcome.mark]
                ).text(in: options.language)
            ] + outcome.watermark.messages.map { $0.text(in: options.language) })
    }
}

/// `strata queue nurture`: a list for messages by a channel.
struct QueueNurtureCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "nurture", abstract: Text.of(Message("queue.nurture.abstract")),
            discussion: Text.of(Message("queue.nurture.discussion")))
    }

    @Option(help: Text.help(Message("queue.option.channel"), valueName: Message("cli.value.kind")))
    var channel: ContactChannel
    @OptionGroup var list: ListOutputOptions
    @OptionGroup var options: QueueOptions

    func run() throws {
        let language = options.language
        let outcome = try options.vaultOptions.withVault(language, memory: .large) { vault, _ in
            let sink = ByteSink(file: try ReplacingFile(path: list.output))
            var request = NurtureList.Request(
                campaign: options.campaign, channel: channel, by: list.by,
                approvedBy: list.approveBy, path: list.output, now: CurrentTime.microseconds)
            request.ticket = list.ticket
            let asked = request
            let outcome = try Watch(quiet: options.format == .json, language: language).run {
                try NurtureList(vault: vault, policy: options.policy(vault)).run(
                    asked, to: sink, meter: $0)
            }
            try sink.finish()
            return outcome
        }
        try options.print(
            outcome,
            [
                Message(
                    "queue.nurtured",
                    [
                        "listed": NumberText.grouped(outcome.listed),
                        "people": NumberText.grouped(outcome.people),
                        "tier": NumberText.grouped(outcome.otherTier),
                        "barred": NumberText.grouped(outcome.doNotContact),
                        "basis": NumberText.grouped(outcome.noBasis),
                        "consent": NumberText.grouped(outcome.noConsent),
                        "address": NumberText.grouped(outcome.noAddress),
                        "arrival": NumberText.grouped(outcome.noArrival),
                    ]
                ).text(in: language)
            ] + (outcome.watermark?.messages ?? []).map { $0.text(in: language) })
    }
}

/// `strata queue rates`: how calls end.
struct QueueRatesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rates", abstract: Text.of(Message("queue.rates.abstract")))
    }

    @Option(help: Text.help(Message("queue.option.grouping"), valueName: Message("cli.value.kind")))
    var by: CallRates.Grouping = .campaign
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        let lines = try listing.vaultOptions.withVault(listing.language, memory: .large) {
            vault, _ in
            try Watch(quiet: listing.format == .json, language: listing.language).run {
                try CallRates(vault: vault, policy: vault.actorsPolicy ?? policy).run(
                    by: by, meter: $0)
            }
        }
        func share(_ value: Double?) -> String { value.map(NumberText.percent) ?? "–" }
        try listing.write(
            lines,
            [
                .init("group", Message("queue.rates.group")) { $0.group },
                .init("calls", Message("queue.rates.calls")) { NumberText.grouped($0.calls) },
                .init("connected", Message("queue.rates.connected")) { share($0.connected) },
                .init("refused", Message("queue.rates.refused")) { share($0.refused) },
                .init("complained", Message("queue.rates.complained")) { share($0.complained) },
                .init("sold", Message("queue.rates.sold")) { share($0.sold) },
            ])
    }
}
