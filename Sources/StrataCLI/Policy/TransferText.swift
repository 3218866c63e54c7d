import StrataCore
import StrataOperations

/// What an access from abroad needs, for a reader.
struct TransferText {
    let policy: Policy
    let language: Language
    /// The rule with its reason and ground.
    let reason: (RuleHead) -> String

    /// A heading, the residency rules, the thresholds; `isCounted` where the question said how many
    /// people there are.
    func lines(
        _ transfer: TransferExplanation, _ question: HandlingQuestion, isCounted: Bool
    ) -> [String] {
        var lines = [
            "",
            say(
                Message(
                    "policy.explain.transfer",
                    [
                        "country": transfer.subjectCountry, "access": transfer.accessCountry,
                        "form": PolicyWords.said(transfer.needs.rawValue, language),
                    ])),
        ]
        for vote in transfer.rules {
            let form = PolicyWords.said(vote.value, language)
            lines.append("    \(vote.won ? "✓" : "·") \(form): " + reason(vote.rule))
        }
        for counter in transfer.counters {
            lines.append("    \(counter.isReached ? "✓" : "·") " + text(counter))
            lines.append("        " + reason(counter.threshold.head))
        }
        if transfer.isEmpty {
            let profiles = policy.profilesAbout(question)
            if !profiles.isEmpty {
                lines.append(
                    "  "
                        + say(
                            Message(
                                "policy.explain.transfer.profiles",
                                ["profiles": profiles.joined(separator: ", ")])))
            }
        } else if !isCounted, !transfer.counters.isEmpty {
            lines.append("  " + say(Message("policy.explain.transfer.unsaid")))
        }
        return lines
    }

    private func text(_ counter: TransferExplanation.Counter) -> String {
        let threshold = counter.threshold
        let whom =
            switch threshold.counted {
            case .personal: Message("policy.explain.counted.personal")
            case .sensitive: Message("policy.explain.counted.sensitive")
            case .labels:
                Message(
                    "policy.explain.counted.labels",
                    [
                        "labels": threshold.labels.map {
                            policy.label($0)?.title[language] ?? $0.rawValue
                        }.joined(separator: ", ")
                    ])
            }
        let period =
            switch threshold.period {
            case .calendarYear: Message("policy.explain.period.year")
            case .twelveMonths: Message("policy.explain.period.months")
            }
        let state =
            counter.isReached
            ? Message(
                "policy.explain.threshold.reached",
                ["people": NumberText.grouped(counter.people)])
            : Message(
                "policy.explain.threshold.left", ["left": NumberText.grouped(counter.left)])
        return say(
            Message(
                "policy.explain.threshold",
                [
                    "people": NumberText.grouped(threshold.peopleAtLeast), "whom": say(whom),
                    "period": say(period), "state": say(state),
                    "form": PolicyWords.said(threshold.needs.rawValue, language),
                ]))
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
