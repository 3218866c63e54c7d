import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata lifecycle`: how long data is kept.
struct LifecycleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lifecycle", abstract: Text.of(Message("lifecycle.abstract")),
            subcommands: [LifecycleExplainCommand.self, LifecycleReportCommand.self])
    }
}

/// What the commands of the lifecycle have in common.
struct LifecycleOptions: ParsableArguments {
    @Option(help: Text.help(Message("lifecycle.option.at"), valueName: Message("cli.value.day")))
    var at: String?
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var listing: ListingOptions

    func policy() throws -> Policy {
        try PolicyLoading.policy(path: policyOptions.policy, profiles: policyOptions.profiles)
    }

    /// Microseconds since 1970, UTC.
    func time() throws -> Int64 {
        try at.map { try TimeOption.time($0).instant() } ?? CurrentTime.microseconds
    }
}

/// `strata lifecycle explain`: every clock of a person's data.
struct LifecycleExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain", abstract: Text.of(Message("lifecycle.explain.abstract")))
    }

    @Argument(
        help: Text.help(Message("value.option.subject"), valueName: Message("cli.value.name")))
    var subject: String
    @OptionGroup var options: LifecycleOptions

    func run() throws {
        let language = options.listing.language
        let policy = try options.policy()
        let time = try options.time()
        let found = try options.listing.vaultOptions.withVault(language) { vault, _ in
            try LifecycleExplain(vault: vault, policy: policy, language: language, now: time)
                .explain(try ValueSubject.number(subject, vault))
        }
        if options.listing.format == .json {
            return try ByteSink.print(try ReportJSON.encode(found))
        }
        for line in lines(found, language) { print(DisplayText.neutral(line, limit: 1_000)) }
    }

    private func lines(_ found: LifecycleExplanation, _ language: Language) -> [String] {
        var lines = [found.subject]
        if found.isRestricted {
            lines.append("  " + Message("call.reason.restricted").text(in: language))
        }
        for hold in found.holds {
            lines.append(
                "  "
                    + Message(
                        "lifecycle.hold",
                        ["hold": hold.hold, "matter": hold.matter, "review": hold.review]
                    ).text(in: language))
        }
        for part in found.parts {
            lines.append("")
            let name = part.count == 1 ? part.records.first ?? "" : "× \(part.count)"
            lines.append("  \(part.title)  \(name)  \(part.stageText)")
            let days: [(Message, String?)] = [
                (Message("lifecycle.archive"), part.archive),
                (Message("lifecycle.restricted"), part.restrictedFrom),
                (Message("lifecycle.dispose"), part.dispose),
            ]
            for (title, day) in days {
                if let day { lines.append("    \(title.text(in: language)) \(day)") }
            }
            if part.dispose == nil {
                lines.append("    " + Message("lifecycle.stays").text(in: language))
            }
            for reason in part.because {
                let mark = reason.decides ? "→" : "·"
                let source = reason.source.map { "  \($0)" } ?? ""
                lines.append("      \(mark) \(reason.text)  [\(reason.rule)]\(source)")
            }
        }
        return lines
    }
}

/// `strata lifecycle report`: what is to be archived and destroyed, by class and rule.
struct LifecycleReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report", abstract: Text.of(Message("lifecycle.report.abstract")))
    }

    @OptionGroup var options: LifecycleOptions

    func run() throws {
        let listing = options.listing
        let language = listing.language
        let policy = try options.policy()
        let time = try options.time()
        let found = try listing.vaultOptions.withVault(language, memory: .large) { vault, _ in
            try Watch(quiet: listing.format == .json, language: language).run {
                try LifecycleReport(vault: vault, policy: policy, now: time).run(meter: $0)
            }
        }
        if listing.format == .json { return try ByteSink.print(try ReportJSON.encode(found)) }
        print(
            Message(
                "lifecycle.report.title",
                [
                    "day": found.day, "people": NumberText.grouped(found.people),
                    "holds": "\(found.holds)", "overdue": "\(found.overdueHolds)",
                ]
            ).text(in: language))
        try listing.write(
            found.lines,
            [
                .init("class", Message("lifecycle.column.class")) { line in
                    RetentionClass(rawValue: line.retentionClass)?.title[language]
                        ?? line.retentionClass
                },
                .init("stage", Message("lifecycle.column.stage")) { line in
                    LifecycleVerdict.Stage(rawValue: line.stage)?.message.text(in: language)
                        ?? line.stage
                },
                .init("people", Message("queue.messageRates.people")) {
                    NumberText.grouped($0.people)
                },
                .init("records", Message("lifecycle.column.records")) {
                    NumberText.grouped($0.records)
                },
            ])
        for rule in found.rules {
            print("  \(rule.rule)  \(rule.retentionClass)  \(NumberText.grouped(rule.records))")
        }
    }
}
