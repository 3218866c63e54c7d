import StrataCore

/// A handling decision for a reader: each property, its value, and the rules behind it.
struct PolicyExplanationText {
    let policy: Policy
    let language: Language

    func text(
        _ question: HandlingQuestion, _ decision: HandlingDecision, _ calling: CallingDecision?,
        transfer: TransferExplanation? = nil, isCounted: Bool = false,
        scoring: ScoringDecision? = nil
    ) -> String {
        var lines = labels(question)
        lines += tier(decision.tier)
        lines += ["", say(Message("policy.explain.handling", ["policy": policyName]))]
        for property in HandlingProperty.allCases {
            lines += self.property(property, question, decision)
        }
        if decision.masks.count > 1 {
            lines += ["", say(Message("policy.explain.masks"))]
            for (label, mask) in decision.masks.sorted(by: { $0.key < $1.key }) {
                lines.append("  \(label): \(text(mask, question.role))")
            }
        }
        if let transfer {
            lines += TransferText(policy: policy, language: language, reason: reason)
                .lines(transfer, question, isCounted: isCounted)
        } else if isCounted {
            lines += ["", say(Message("policy.explain.transfer.home"))]
        }
        if let treatment = decision.treatment { lines += self.treatment(treatment) }
        if let scoring { lines += self.scoring(scoring) }
        if !decision.retention.isEmpty {
            lines += ["", say(Message("policy.explain.retention"))]
            for retention in decision.retention { lines += self.retention(retention) }
        }
        if let calling { lines += self.calling(calling, question) }
        lines += unknowns(question)
        return lines.joined(separator: "\n") + "\n"
    }

    private var policyName: String {
        ([policy.name] + policy.profiles).joined(separator: " + ")
    }

    private func labels(_ question: HandlingQuestion) -> [String] {
        question.labels.sorted().map { id in
            guard let label = policy.label(id) else { return id.rawValue }
            let cited = label.regulations.map(\.description).joined(separator: ", ")
            return "\(id)  \(label.title[language])  \(label.tier.rawValue)  "
                + label.category.title[language] + (cited.isEmpty ? "" : "  [\(cited)]")
        }
    }

    private func tier(_ decision: TierDecision) -> [String] {
        var lines = [
            "",
            say(
                Message(
                    "policy.explain.tier",
                    ["tier": decision.tier.rawValue, "sealed": decision.sealedAs.rawValue])),
        ]
        for id in decision.rules {
            guard let rule = policy.tierRules.first(where: { $0.id == id }) else { continue }
            lines.append("    " + reason(rule.head))
        }
        return lines
    }

    private func property(
        _ property: HandlingProperty, _ question: HandlingQuestion, _ decision: HandlingDecision
    ) -> [String] {
        let value =
            switch property {
            case .roles: roles(decision.roles, question.role)
            case .mask: text(decision.mask, question.role)
            default: PolicyWords.said(decision.text(property), language, of: property)
            }
        var lines = ["  \(property.title[language]): \(value)"]
        let all = (decision.votes[property] ?? []).map { vote in
            var vote = vote
            vote.won = vote.won && concerns(vote, property, question.role, decision)
            return vote
        }
        let votes = all.filter(\.won) + all.filter { !$0.won }
        if votes.isEmpty { lines.append("      " + say(Message("policy.explain.silent"))) }
        for vote in votes {
            lines.append(
                vote.won
                    ? "    ✓ " + reason(vote.rule)
                    : "    · "
                        + say(
                            Message(
                                "policy.explain.looser",
                                [
                                    "rule": named(vote.rule),
                                    "value": PolicyWords.said(vote.value, language, of: property),
                                ])))
        }
        return lines
    }

    /// Whether a winning vote also decides what the asked role gets, where roles differ.
    private func concerns(
        _ vote: HandlingVote, _ property: HandlingProperty, _ role: Role?,
        _ decision: HandlingDecision
    ) -> Bool {
        guard let role,
            let rule = policy.handlingRules.first(where: { $0.head == vote.rule })
        else { return true }
        switch property {
        case .mask: return rule.set.mask?[role] == decision.mask[role]
        case .roles:
            return rule.set.roles?.cells.contains {
                $0.key.role == role && decision.roles[role, $0.key.action] == $0.value
            } ?? true
        default: return true
        }
    }

    private func text(_ mask: Mask, _ role: Role?) -> String {
        PolicyWords.said(role == nil ? mask.text : mask[role].rawValue, language)
    }

    /// What a role may do, or all roles.
    private func roles(_ matrix: RoleMatrix, _ role: Role?) -> String {
        let rows = (role.map { [$0] } ?? Role.allCases).map { role -> String in
            let granted = Action.allCases.compactMap { action -> String? in
                switch matrix[role, action] {
                case .yes: action.title[language]
                case .approval:
                    say(Message("policy.explain.approval", ["action": action.title[language]]))
                case .no: nil
                }
            }
            let may =
                granted.isEmpty
                ? say(Message("policy.explain.nothing")) : granted.joined(separator: ", ")
            return "\(role.title[language]): \(may)"
        }
        return rows.count == 1 ? rows[0] : rows.map { "\n      " + $0 }.joined()
    }

    private func scoring(_ scoring: ScoringDecision) -> [String] {
        ["", say(Message("scoring.explain.scoring"))]
            + scoring.because.filter { !$0.value.isEmpty }.flatMap { reason in
                [
                    "  \(reason.key): \(reason.value)",
                    "    "
                        + (reason.rule.map(self.reason) ?? say(Message("scoring.explain.usual"))),
                ]
            }
    }

    private func treatment(_ treatment: ValueTreatment) -> [String] {
        var lines = [
            "",
            say(
                Message(
                    "policy.explain.treatment",
                    [
                        "value": PolicyWords.said(treatment.value.rawValue, language),
                        "queue": "\(treatment.queue)",
                        "agents": PolicyWords.said(treatment.agents.rawValue, language),
                        "channel": PolicyWords.said(treatment.channel.rawValue, language),
                        "freshness": treatment.freshness.text(in: language),
                        "idle": treatment.idleAfter.text(in: language),
                        "then": PolicyWords.said(treatment.whenIdle.rawValue, language),
                    ])),
            "    " + reason(treatment.head),
        ]
        if !treatment.named.isEmpty {
            lines.append(
                say(
                    Message(
                        "scoring.explain.named",
                        ["agents": treatment.named.joined(separator: ", ")])))
        }
        if !treatment.channels.isEmpty {
            lines.append(
                say(
                    Message(
                        "scoring.explain.channels",
                        [
                            "channels": treatment.channels.map { $0.title[language] }
                                .joined(separator: ", ")
                        ])))
        }
        if !treatment.complete.isEmpty {
            lines.append(
                say(
                    Message(
                        "scoring.explain.complete",
                        ["labels": treatment.complete.map(\.rawValue).joined(separator: ", ")])))
        }
        return lines
    }

    private func retention(_ retention: RetentionDecision) -> [String] {
        let name = retention.retentionClass.title[language]
        let end =
            switch retention.outcome {
            case .dispose(let after):
                Message(
                    "policy.explain.dispose",
                    [
                        "class": name, "active": retention.activeFor.text(in: language),
                        "archive": retention.archiveFor.text(in: language),
                        "after": after.text(in: language),
                        "event": retention.countedFrom.title[language],
                    ])
            case .restricted(let from, let until):
                Message(
                    "policy.explain.restricted",
                    [
                        "class": name, "from": from.text(in: language),
                        "until": until.text(in: language),
                    ])
            }
        return ["  " + say(end)] + retention.because.map { "    ✓ " + reason($0) }
    }

    private func calling(
        _ calling: CallingDecision, _ question: HandlingQuestion
    ) -> [String] {
        var lines = [
            "",
            say(
                question.subjectCountry.map {
                    Message("policy.explain.calling", ["country": $0])
                } ?? Message("policy.diff.callingAnywhere")),
        ]
        for day in CallingDay.allCases {
            let hours = PolicyWords.said((calling.hours[day] ?? .none).text, language)
            lines.append("  \(day.title[language]): \(hours)")
        }
        for cap in calling.caps {
            lines.append(
                "  "
                    + say(
                        Message(
                            "policy.explain.cap",
                            ["most": "\(cap.most)", "per": cap.per.text(in: language)])))
        }
        lines.append(
            "  \(HandlingProperty.consent.title[language]): "
                + PolicyWords.said(calling.consent.rawValue, language))
        if let age = calling.registryAge {
            lines.append(
                "  " + say(Message("policy.explain.registry", ["age": age.text(in: language)])))
        }
        if let quiet = calling.quietAfterRefusal {
            lines.append(
                "  " + say(Message("policy.explain.quiet", ["time": quiet.text(in: language)])))
        }
        switch calling.afterRefusal {
        case .none: break
        case .purpose: lines.append("  " + say(Message("policy.explain.refusedPurpose")))
        case .all: lines.append("  " + say(Message("policy.explain.refusedAll")))
        }
        return lines + calling.because.map { "    ✓ " + reason($0) }
    }

    private func unknowns(_ question: HandlingQuestion) -> [String] {
        var unknown: [String] = []
        if question.role == nil { unknown.append("--role") }
        if question.purpose == nil { unknown.append("--purpose") }
        if question.subjectCountry == nil { unknown.append("--country") }
        if question.accessCountry == nil { unknown.append("--from") }
        guard !unknown.isEmpty else { return [] }
        return [
            "",
            say(
                Message(
                    "policy.explain.unknown",
                    ["options": unknown.joined(separator: ", ")])),
        ]
    }

    /// The rule with its reason and ground.
    private func reason(_ head: RuleHead) -> String {
        let ground = policy.ground(of: head)
        let source = ground.source.isEmpty ? "" : " [\(ground.source); \(ground.certainty)]"
        return "\(named(head)): \(head.because[language])\(source)"
    }

    private func named(_ head: RuleHead) -> String {
        head.origin.isEmpty ? head.id : "\(head.id) (\(head.origin))"
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
