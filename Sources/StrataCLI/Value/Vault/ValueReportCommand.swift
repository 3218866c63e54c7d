import ArgumentParser
import StrataCore
import StrataOperations

/// `strata value report`: the value tiers of a vault in numbers.
struct ValueReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report", abstract: Text.of(Message("value.report.abstract")))
    }

    @OptionGroup var options: ValueVaultOptions

    func run() throws {
        let report = try options.run { vault, setting, meter in
            try ValueVaultReporting(vault: vault, setting: setting).run(meter: meter)
        }
        let language = options.language
        func say(_ message: Message) -> String { message.text(in: language) }
        try options.print(report) {
            var lines = [
                say(
                    Message(
                        "value.report.people",
                        [
                            "people": NumberText.grouped(report.people),
                            "overrides": NumberText.grouped(report.overrides),
                            "out": NumberText.grouped(report.optedOut),
                        ]))
            ]
            for line in report.tiers {
                lines.append(
                    say(
                        Message(
                            "value.report.tier",
                            [
                                "tier": say(ValueWords.tier(line.tier)),
                                "people": NumberText.grouped(line.people),
                                "customers": NumberText.grouped(line.customers),
                                "value": NumberText.fixed(line.value, digits: 2),
                            ])))
            }
            for line in report.segments where line.customers > 0 {
                lines.append(
                    "  \(line.title): \(NumberText.grouped(line.customers))  "
                        + NumberText.fixed(line.value, digits: 2))
            }
            for model in report.models {
                lines.append(
                    say(
                        Message(
                            "value.report.model",
                            [
                                "scope": model.scope, "version": "\(model.version)",
                                "time": model.time, "digest": String(model.model.prefix(16)),
                            ])))
            }
            return lines
        }
    }
}

/// `strata value monitor`: whether the models still fit; exit code 3 where they do not.
struct ValueMonitorCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "monitor", abstract: Text.of(Message("value.monitor.abstract")),
            discussion: Text.of(Message("value.monitor.discussion")))
    }

    @OptionGroup var options: ValueVaultOptions

    func run() throws {
        let report = try options.run { vault, setting, meter in
            try ValueMonitor(vault: vault, setting: setting).run(meter: meter)
        }
        let language = options.language
        func say(_ message: Message) -> String { message.text(in: language) }
        try options.print(report) {
            var lines: [String] = []
            if let line = report.customers {
                lines.append(
                    say(
                        Message(
                            "value.monitor.customers",
                            [
                                "now": NumberText.grouped(line.customers),
                                "then": NumberText.grouped(line.fitted),
                                "frequency": NumberText.fixed(line.meanFrequency, digits: 2),
                                "before": NumberText.fixed(line.fittedFrequency, digits: 2),
                            ])))
            }
            for line in report.campaigns {
                lines.append(
                    say(
                        Message(
                            "value.monitor.campaign",
                            [
                                "campaign": line.campaign,
                                "index": NumberText.fixed(line.scoreIndex, digits: 3),
                                "level": say(LeadTerms.level(line.scoreLevel)),
                                "outcomes": NumberText.grouped(line.newOutcomes),
                            ])))
                for feature in line.features where feature.level != "stable" {
                    lines.append(
                        "  \(feature.column): \(NumberText.fixed(feature.index, digits: 3))  "
                            + say(LeadTerms.level(feature.level)))
                }
            }
            lines.append(
                say(
                    report.isAlarm
                        ? Message("value.monitor.alarm") : Message("value.monitor.quiet")))
            return lines
        }
        if report.isAlarm { throw ExitStatus.tierFound.exitCode }
    }
}
