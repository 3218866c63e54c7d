import ArgumentParser
import StrataCore
import StrataOperations

/// `strata value score`: scores everybody in a vault.
struct ValueScore: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "score", abstract: Text.of(Message("value.score.abstract")),
            discussion: Text.of(Message("value.score.discussion")))
    }

    @OptionGroup var options: ValueVaultOptions

    func run() throws {
        let report = try options.run { vault, setting, meter in
            try ValueScoreOperation(vault: vault, setting: setting).run(meter: meter)
        }
        let language = options.language
        func say(_ message: Message) -> String { message.text(in: language) }
        try options.print(report) {
            var lines = [
                say(
                    Message(
                        "value.score.tiers",
                        [
                            "high": NumberText.grouped(report.high),
                            "mid": NumberText.grouped(report.mid),
                            "low": NumberText.grouped(report.low),
                        ]))
            ]
            if report.customers > 0 {
                lines.append(
                    say(
                        Message(
                            "value.score.customers",
                            [
                                "customers": NumberText.grouped(report.customers),
                                "churned": NumberText.grouped(report.churned),
                                "day": report.asOf ?? "",
                            ])))
            }
            for line in report.campaigns {
                lines.append(
                    say(
                        Message(
                            "value.score.campaign",
                            [
                                "campaign": line.campaign,
                                "people": NumberText.grouped(line.people),
                                "high": NumberText.grouped(line.high),
                                "mid": NumberText.grouped(line.mid),
                                "low": NumberText.grouped(line.low),
                                "kind": ValueWords.maker(line.by).text(in: language),
                            ])))
            }
            lines.append(
                say(
                    Message(
                        "value.score.written",
                        [
                            "written": NumberText.grouped(report.written),
                            "unchanged": NumberText.grouped(report.unchanged),
                            "neutral": NumberText.grouped(report.neutral),
                            "restricted": NumberText.grouped(report.restricted),
                        ])))
            return lines
        }
    }
}

/// The words for values of reports.
enum ValueWords {
    /// What scored a campaign's leads.
    static func maker(_ name: String) -> Message {
        switch name {
        case "rules": Message("value.by.rules")
        case "nothing": Message("value.by.nothing")
        default: LeadTerms.model(name)
        }
    }

    static func tier(_ name: String) -> Message {
        switch name {
        case "high": Message("value.tier.high")
        case "mid": Message("value.tier.mid")
        default: Message("value.tier.low")
        }
    }
}
