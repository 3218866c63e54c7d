import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata value explain`: why a person has a value tier.
struct ValueExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain", abstract: Text.of(Message("value.explain.abstract")))
    }

    @Argument(
        help: Text.help(Message("value.option.subject"), valueName: Message("cli.value.name")))
    var subject: String
    @OptionGroup var roleOption: RoleOption
    @OptionGroup var options: ValueVaultOptions

    func run() throws {
        var setting = try options.setting()
        let language = options.language
        let found = try options.vaultOptions.withVault(language) { vault, _ in
            setting.policy = vault.actorsPolicy ?? setting.policy
            return try ValueExplain(
                vault: vault, setting: setting, role: roleOption.resolved(vault)
            ).explain(
                try ValueSubject.number(subject, vault))
        }
        func say(_ message: Message) -> String { message.text(in: language) }
        func tier(_ name: String) -> String { say(ValueWords.tier(name)) }
        try options.print(found) {
            var lines = [
                "\(found.subject)  \(tier(found.tier))"
                    + (found.since.map { "  " + $0 } ?? "")
            ]
            lines += found.why.map { "  " + $0 }
            if let override = found.override {
                lines.append(
                    "  "
                        + say(
                            Message(
                                "value.explain.override",
                                [
                                    "tier": tier(override.tier), "by": override.by,
                                    "reason": override.reason, "until": override.until,
                                ])))
            }
            if let customer = found.customer {
                lines.append("")
                lines.append("  \(customer.segment) (RFM \(customer.rfm))")
                lines += customer.reasons.map { "    " + $0 }
            }
            for lead in found.leads {
                lines.append("")
                lines.append(
                    "  \(lead.campaign): \(NumberText.percent(lead.score))  \(tier(lead.tier))")
                lines += lead.reasons.map { "    " + $0 }
            }
            if !found.rules.isEmpty {
                lines += ["", say(Message("scoring.explain.scoring"))]
                for rule in found.rules where !rule.value.isEmpty {
                    let scope = rule.campaign.map { $0 + ": " } ?? ""
                    lines.append(
                        "  \(scope)\(rule.key): \(rule.value)  ("
                            + (rule.rule ?? say(Message("scoring.explain.usual"))) + ")")
                }
            }
            if !found.history.isEmpty {
                lines += ["", say(Message("value.explain.history"))]
                lines += found.history.map { "  \($0.time)  \(tier($0.tier))" }
            }
            return lines
        }
    }
}

/// A person on the command line, by identifier alone: numbers stand in no shell history.
enum ValueSubject {
    /// - Throws: `SubjectError.gone`.
    static func number(_ text: String, _ vault: Vault) throws -> Int64 {
        guard let number = vault.keys.identifiers.number(.subject, text) else {
            throw SubjectError.gone
        }
        return number
    }
}
