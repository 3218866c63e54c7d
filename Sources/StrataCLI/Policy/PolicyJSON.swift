import StrataCore

/// Decisions and differences as JSON; `docs/policy.md` fixes the names.
enum PolicyJSON {
    static func difference(_ difference: PolicyDifference) -> PolicyTree {
        map([
            ("same", flag(difference.isEmpty)), ("loosens", flag(difference.loosens)),
            ("changes", .list(difference.changes.map(change))),
            ("effects", .list(difference.effects.map(effect))),
        ])
    }

    private static func change(_ change: PolicyChange) -> PolicyTree {
        map([
            ("section", .text(change.section)), ("id", .text(change.id)),
            ("kind", .text(change.kind.rawValue)), ("field", .text(change.field)),
            ("from", text(change.from)), ("to", text(change.to)),
            ("strictness", .text(change.strictness.rawValue)),
        ])
    }

    private static func effect(_ effect: PolicyEffect) -> PolicyTree {
        let (subject, name): (String, String) =
            switch effect.subject {
            case .tier: ("tier", "")
            case .handling(let property): ("handling", property.rawValue)
            case .retention(let retentionClass): ("retention", retentionClass.rawValue)
            case .calling(let country): ("calling", country)
            }
        return map([
            ("subject", .text(subject)), ("name", .text(name)), ("from", .text(effect.from)),
            ("to", .text(effect.to)), ("strictness", .text(effect.strictness.rawValue)),
            ("labels", .list(effect.labels.map { .text($0.rawValue) })),
        ])
    }

    static func explanation(
        _ policy: Policy, _ question: HandlingQuestion, _ decision: HandlingDecision,
        _ calling: CallingDecision?, _ transfer: TransferExplanation?,
        _ scoring: ScoringDecision? = nil
    ) -> PolicyTree {
        var pairs: [(String, PolicyTree)] = [
            ("policy", .text(policy.name)), ("version", .text(policy.version)),
            ("profiles", .list(policy.profiles.map { .text($0) })),
            ("labels", .list(question.labels.sorted().map { .text($0.rawValue) })),
            ("tier", .text(decision.tier.tier.rawValue)),
            ("sealed_as", .text(decision.tier.sealedAs.rawValue)),
            ("tier_rules", .list(decision.tier.rules.map { .text($0) })),
            (
                "handling",
                map(
                    HandlingProperty.allCases.map { property in
                        (
                            property.rawValue,
                            map([
                                ("value", decision.tree(property)),
                                (
                                    "rules",
                                    .list(
                                        (decision.votes[property] ?? []).map {
                                            vote(policy, $0)
                                        })
                                ),
                            ])
                        )
                    })
            ),
            (
                "masks",
                map(
                    decision.masks.sorted { $0.key < $1.key }
                        .map { ($0.key.rawValue, $0.value.tree) })
            ),
            ("retention", .list(decision.retention.map { retention(policy, $0) })),
        ]
        if let transfer { pairs.append(("transfer", self.transfer(policy, transfer))) }
        if let treatment = decision.treatment { pairs.append(("treatment", treatment.tree)) }
        if let scoring {
            let parts = scoring.because.map { reason in
                (
                    reason.key,
                    map([
                        ("value", .text(reason.value)),
                        ("rules", .list(reason.rule.map { [map(rule(policy, $0))] } ?? [])),
                    ])
                )
            }
            pairs.append(("scoring", map(parts)))
        }
        if let calling { pairs.append(("calling", self.calling(policy, calling))) }
        return map(pairs)
    }

    private static func vote(_ policy: Policy, _ vote: HandlingVote) -> PolicyTree {
        map(rule(policy, vote.rule) + [("value", .text(vote.value)), ("won", flag(vote.won))])
    }

    private static func rule(_ policy: Policy, _ head: RuleHead) -> [(String, PolicyTree)] {
        let law = head.grounds.law.flatMap(policy.law)
        return [
            ("rule", .text(head.id)), ("from", .text(head.origin)),
            ("law", text(head.grounds.law)), ("source", text(law?.source ?? head.grounds.source)),
            (
                "certainty",
                head.grounds.law == nil && head.grounds.source == nil
                    ? .null : .text((law?.certainty ?? head.grounds.certainty).rawValue)
            ),
            ("review", flag(law?.review ?? head.grounds.review)),
        ]
    }

    private static func transfer(
        _ policy: Policy, _ transfer: TransferExplanation
    ) -> PolicyTree {
        map([
            ("country", .text(transfer.subjectCountry)), ("from", .text(transfer.accessCountry)),
            ("needs", .text(transfer.needs.rawValue)),
            ("rules", .list(transfer.rules.map { vote(policy, $0) })),
            (
                "thresholds",
                .list(
                    transfer.counters.map { counter in
                        let threshold = counter.threshold
                        return map(
                            rule(policy, threshold.head) + [
                                ("counted", .text(threshold.counted.rawValue)),
                                ("labels", .list(threshold.labels.map { .text($0.rawValue) })),
                                ("people_at_least", .text("\(threshold.peopleAtLeast)")),
                                ("period", .text(threshold.period.rawValue)),
                                ("needs", .text(threshold.needs.rawValue)),
                                ("people", .text("\(counter.people)")),
                                ("reached", flag(counter.isReached)),
                            ])
                    })
            ),
        ])
    }

    private static func retention(
        _ policy: Policy, _ retention: RetentionDecision
    ) -> PolicyTree {
        let end: [(String, PolicyTree)] =
            switch retention.outcome {
            case .dispose(let after):
                [("outcome", .text("dispose")), ("after", .text(after.description))]
            case .restricted(let from, let until):
                [
                    ("outcome", .text("restricted")), ("from", .text(from.description)),
                    ("until", .text(until.description)),
                ]
            }
        return map(
            [
                ("class", .text(retention.retentionClass.rawValue)),
                ("active_for", .text(retention.activeFor.description)),
                ("archive_for", .text(retention.archiveFor.description)),
                ("counted_from", .text(retention.countedFrom.rawValue)),
            ] + end + [
                ("rules", .list(retention.because.map { map(rule(policy, $0)) }))
            ])
    }

    private static func calling(_ policy: Policy, _ calling: CallingDecision) -> PolicyTree {
        map(
            CallingDay.allCases.map {
                ($0.rawValue, .text((calling.hours[$0] ?? .none).text))
            } + [
                (
                    "caps",
                    .list(
                        calling.caps.map {
                            map([
                                ("most", .text("\($0.most)")), ("per", .text($0.per.description)),
                                ("same_subject", flag($0.sameSubject)),
                            ])
                        })
                ), ("consent", .text(calling.consent.rawValue)),
                ("registry_age", text(calling.registryAge?.description)),
                ("quiet_after_refusal", text(calling.quietAfterRefusal?.description)),
                ("after_refusal", .text(calling.afterRefusal.rawValue)),
                ("rules", .list(calling.because.map { map(rule(policy, $0)) })),
            ])
    }

    private static func map(_ pairs: [(String, PolicyTree)]) -> PolicyTree {
        .map(pairs.map { PolicyTree.Pair(key: $0.0, value: $0.1) })
    }

    private static func text(_ text: String?) -> PolicyTree { text.map { .text($0) } ?? .null }
    private static func flag(_ flag: Bool) -> PolicyTree { .text(flag ? "true" : "false") }
}
