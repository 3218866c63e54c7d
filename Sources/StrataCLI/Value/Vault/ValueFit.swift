import ArgumentParser
import StrataCore
import StrataOperations
import StrataValue

/// `strata value fit`: fits the models of a vault.
struct ValueFit: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fit", abstract: Text.of(Message("value.fit.abstract")),
            discussion: Text.of(Message("value.fit.discussion")))
    }

    @Option(help: Text.help(Message("value.model"), valueName: Message("cli.value.kind")))
    var model: PurchaseModelKind = .bgnbd
    @OptionGroup var options: ValueVaultOptions

    func run() throws {
        let report = try options.run { vault, setting, meter in
            try ValueFitOperation(vault: vault, setting: setting, model: model).run(meter: meter)
        }
        let language = options.language
        func say(_ message: Message) -> String { message.text(in: language) }
        try options.print(report) {
            var lines: [String] = []
            if let found = report.customers {
                lines.append(
                    say(
                        Message(
                            "value.fit.customers",
                            [
                                "customers": NumberText.grouped(found.customers),
                                "purchases": NumberText.grouped(found.purchases),
                                "kind": found.kind, "day": found.asOf,
                                "version": "\(found.version)",
                            ])))
            }
            for name in report.unreadableDatasets {
                lines.append(say(Message("value.fit.unreadable", ["name": name])))
            }
            if report.unread > 0 {
                lines.append(
                    say(
                        Message(
                            "value.fit.unread", ["count": NumberText.grouped(report.unread)])))
            }
            for line in report.campaigns { lines += self.lines(line, language) }
            return lines
        }
    }

    private func lines(
        _ line: ValueFitReport.CampaignLine, _ language: Language
    ) -> [String] {
        let words = [
            "campaign": line.campaign, "outcomes": NumberText.grouped(line.outcomes),
            "sales": NumberText.grouped(line.sales), "least": "\(line.leastOutcomes)",
            "rows": "\(line.leastRows)",
            "auc": NumberText.fixed(line.auc ?? 0, digits: 3),
            "brier": NumberText.fixed(line.brier ?? 0, digits: 4),
            "kind": line.by == "rules" || line.by == "nothing"
                ? "" : LeadTerms.model(line.by).text(in: language),
            "version": "\(line.version ?? 0)",
        ]
        let message =
            switch line.by {
            case "rules": Message("value.fit.rules", words)
            case "nothing": Message("value.fit.none", words)
            default: Message("value.fit.campaign", words)
            }
        return [message.text(in: language)]
            + line.refused.map { refused in
                Message(
                    "value.fit.refused",
                    [
                        "column": refused.column,
                        "why": refused.evidence.joined(separator: "; "),
                    ]
                ).text(in: language)
            }
    }
}
