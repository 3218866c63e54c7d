extension Policy {
    /// Whether somebody may do something. The handling rules decide about data, the access rules
    /// about duties and conditions; of several rules the strictest counts, and what no rule speaks
    /// of is at its strictest.
    ///
    /// - Parameter question: Who wants to do what, and what is known of them.
    /// - Returns: The decision with every condition that was looked at.
    package func access(_ question: AccessQuestion) -> AccessDecision {
        switch question.need {
        case .data(let action): dataAccess(action, question)
        case .duty(let duty): dutyAccess(duty, question)
        case .system:
            AccessDecision(
                reasons: [AccessReason(.role, .denied, wanted: "no", rules: [])], values: 0,
                approvals: 0, approvalLasts: 0, brokeGlass: false)
        }
    }

    /// The rules of access that hold: those of the document, or the shipped ones where it has none
    /// of its own.
    package var usedAccessRules: [AccessRule] {
        accessRules.contains { $0.origin.isEmpty }
            ? accessRules : Policy.standard.accessRules + accessRules
    }

    /// How long a session of a role may be idle and last, microseconds.
    package func sessionLimits(_ role: Role) -> (idle: Int64, whole: Int64) {
        let rules = usedAccessRules.filter {
            $0.when.holds(role: role, need: .duty(.own), tier: nil, purpose: nil)
        }
        return (
            joined(rules, \.sessionIdle).value.microseconds,
            joined(rules, \.sessionLasts).value.microseconds
        )
    }

    // MARK: Data

    private func dataAccess(_ action: Action, _ question: AccessQuestion) -> AccessDecision {
        let role = question.role
        let (handling, rules) = accessMemory.basis(of: question) { dataBasis(question) }
        func deciding(_ property: HandlingProperty) -> [RuleHead] {
            (handling.votes[property] ?? []).filter(\.won).map(\.rule)
        }
        var draft = AccessDraft(question)
        let grant = handling.roles[role, action]
        draft.add(
            .role, grant == .no ? .denied : .met, "\(role.rawValue): \(grant.rawValue)",
            deciding(.roles))
        let asksPurpose = handling.purposeStated == .yes && action.asksForPurpose
        if asksPurpose || (question.purpose != nil && action.asksForPurpose) {
            let isAllowed = question.purpose.map(handling.purposes.allowed.contains)
            draft.add(
                .purpose, isAllowed.map { $0 ? .met : .denied } ?? .needed,
                handling.purposes.text, deciding(.purposes))
        }
        if handling.ticket == .yes, action.handsOut {
            let isGiven = !(question.ticket?.allSatisfy(\.isWhitespace) ?? true)
            draft.add(.ticket, isGiven ? .met : .needed, "yes", deciding(.ticket))
        }
        if action == .export, handling.export == .forbidden {
            draft.add(.export, .denied, handling.export.text, deciding(.export))
        }
        draft.addConditions(rules, self)
        if question.rows > 0 { draft.addRows(handling, deciding(.rateLimit), rules, self) }
        if action.handsOut {
            if case .perHour(let most) = handling.rateLimit, !question.isBulk, question.rows == 0 {
                draft.add(
                    .hourlyRate,
                    question.facts.valuesThisHour + question.values <= most ? .met : .denied,
                    "\(most)", deciding(.rateLimit))
            }
            draft.addBudget(rules, self)
        }
        if action.handsOut || action.changesData {
            draft.addSecondFactor(
                handling.secondFactor, deciding(.secondFactor), rules, self)
        }
        var count = grant == .approval ? 1 : 0
        var heads = deciding(.roles)
        func ask(_ approvals: Approvals, _ property: HandlingProperty) {
            guard approvals.count > count else { return }
            count = approvals.count
            heads = deciding(property)
        }
        switch action {
        case .export: ask(handling.exportApprovals, .exportApprovals)
        case .dispose: ask(handling.disposeApprovals, .disposeApprovals)
        case .reveal where question.isBulk: ask(handling.approvals, .approvals)
        default: break
        }
        draft.addApprovals(count, heads, rules, self)
        return draft.decision(rules, self)
    }

    /// The handling of what is asked about, and the rules that speak of it.
    private func dataBasis(_ question: AccessQuestion) -> AccessMemory.Basis {
        let handling = handling(
            labels: question.labels, tier: question.tier, role: question.role,
            purpose: question.purpose)
        let tier = max(handling.tier.tier, question.labels.isEmpty ? question.tier : .t3)
        let rules = usedAccessRules.filter {
            $0.when.holds(
                role: question.role, need: question.need, tier: tier, purpose: question.purpose)
        }
        return (handling, rules)
    }

    /// The handling of labels, or of a tier of which no label is known.
    private func handling(
        labels: Set<LabelID>, tier: SensitivityTier, role: Role, purpose: Purpose?
    ) -> HandlingDecision {
        let labels = labels.isEmpty ? [usualLabel(of: tier)] : labels
        return handling(HandlingQuestion(labels: labels, role: role, purpose: purpose))
    }

    /// A label that stands for a tier: one of which no special rule speaks, or `unknown`.
    private func usualLabel(of tier: SensitivityTier) -> LabelID {
        let wanted: LabelID =
            switch tier {
            case .t1: .unknown
            case .t2: "person_name"
            case .t3: "company"
            }
        return label(wanted)?.tier == tier ? wanted : .unknown
    }

    // MARK: Duties

    private func dutyAccess(_ duty: Duty, _ question: AccessQuestion) -> AccessDecision {
        let rules = usedAccessRules.filter {
            $0.when.holds(
                role: question.role, need: question.need, tier: nil, purpose: question.purpose)
        }
        let (matrix, heads) = joined(rules, \.duties)
        var draft = AccessDraft(question)
        let grant = matrix[question.role, duty]
        draft.add(
            .role, grant == .no ? .denied : .met, "\(question.role.rawValue): \(grant.rawValue)",
            heads)
        draft.addConditions(rules, self)
        // Who signs in has shown what there is to show; more would be a circle.
        if duty != .own { draft.addSecondFactor(nil, [], rules, self) }
        if grant == .approval {
            let (approvals, voices) = joined(rules, \.approvals)
            draft.addApprovals(
                max(1, approvals.count), voices.isEmpty ? heads : voices, rules, self)
        }
        return draft.decision(rules, self)
    }

    // MARK: Joining

    /// What rules make of a setting: the strictest, the document's own first, and which decided.
    func joined<Value: HandlingValue>(
        _ rules: [AccessRule], _ path: KeyPath<AccessSettings, Value?>
    ) -> (value: Value, rules: [RuleHead]) {
        var result: Value?
        for rule in rules where rule.origin.isEmpty {
            guard let value = rule.set[keyPath: path] else { continue }
            result = result?.tightened(by: value) ?? value
        }
        var value = (result ?? Value.strictest).closed
        for rule in rules where !rule.origin.isEmpty {
            if let more = rule.set[keyPath: path] { value = value.tightened(by: more) }
        }
        value = value.closed
        let heads = rules.filter { $0.set[keyPath: path]?.decides(value) ?? false }.map(\.head)
        return (value, heads)
    }
}

/// A decision that is being made.
private struct AccessDraft {
    let question: AccessQuestion
    private var reasons: [AccessReason] = []
    private var approvals = 0

    init(_ question: AccessQuestion) { self.question = question }

    mutating func add(
        _ condition: AccessCondition, _ outcome: AccessReason.Outcome, _ wanted: String,
        _ rules: [RuleHead]
    ) {
        reasons.append(AccessReason(condition, outcome, wanted: wanted, rules: rules))
    }

    /// Assignment, hours, place and training.
    mutating func addConditions(_ rules: [AccessRule], _ policy: Policy) {
        let facts = question.facts
        if case .data = question.need {
            let (assigned, heads) = policy.joined(rules, \.assignedOnly)
            if assigned == .yes {
                add(.assigned, facts.isAssigned == true ? .met : .denied, "yes", heads)
            }
        }
        let (hours, hourHeads) = policy.joined(rules, \.hours)
        if hours != .any {
            add(
                .hours, hours.allows(minute: facts.minuteOfDay) ? .met : .denied, hours.text,
                hourHeads)
        }
        let (networks, networkHeads) = policy.joined(rules, \.networks)
        if networks != .any {
            add(
                .network, networks.contains(facts.place) ? .met : .denied, networks.text,
                networkHeads)
        }
        let (trained, trainedHeads) = policy.joined(rules, \.trained)
        if trained == .yes {
            add(.training, facts.isTrained == true ? .met : .denied, "yes", trainedHeads)
        }
    }

    mutating func addBudget(_ rules: [AccessRule], _ policy: Policy) {
        let (budget, heads) = policy.joined(rules, \.valuesADay)
        // A bulk act has an approval of its own instead.
        guard let most = budget.count, !question.isBulk else { return }
        add(
            .dailyBudget, question.facts.valuesToday + question.values <= most ? .met : .denied,
            "\(most)", heads)
    }

    /// Rows of open data an hour and a day: nobody takes all of it in one go, though anybody may
    /// see it.
    mutating func addRows(
        _ handling: HandlingDecision, _ hourHeads: [RuleHead], _ rules: [AccessRule],
        _ policy: Policy
    ) {
        let facts = question.facts
        if case .perHour(let most) = handling.rateLimit {
            add(
                .hourlyRate, facts.rowsThisHour + question.rows <= most ? .met : .denied,
                "\(most)", hourHeads)
        }
        let (budget, heads) = policy.joined(rules, \.rowsADay)
        if let most = budget.count {
            add(
                .rowBudget, facts.rowsToday + question.rows <= most ? .met : .denied, "\(most)",
                heads)
        }
    }

    mutating func addSecondFactor(
        _ first: SecondFactor?, _ firstHeads: [RuleHead], _ rules: [AccessRule], _ policy: Policy
    ) {
        let speaking = rules.filter { $0.set.secondFactor != nil }
        var wanted = first
        var heads = firstHeads
        if first == nil || !speaking.isEmpty {
            let (more, moreHeads) = policy.joined(rules, \.secondFactor)
            wanted = first?.tightened(by: more) ?? more
            if wanted == more { heads = moreHeads }
        }
        guard case .within(let age) = wanted else { return }
        let isFresh = question.facts.secondFactorAge.map { 0...age.seconds ~= $0 } ?? false
        add(.secondFactor, isFresh ? .met : .needed, age.description, heads)
    }

    mutating func addApprovals(
        _ count: Int, _ heads: [RuleHead], _ rules: [AccessRule], _ policy: Policy
    ) {
        guard count > 0 else { return }
        approvals = count
        add(
            .approval, question.facts.approvals >= count ? .met : .needed, "\(count)", heads)
    }

    func decision(_ rules: [AccessRule], _ policy: Policy) -> AccessDecision {
        var reasons = reasons
        var broke = false
        if question.breaksGlass, policy.joined(rules, \.breakGlass).value == .reviewed {
            for index in reasons.indices
            where reasons[index].condition.yieldsToBreakGlass
                && (reasons[index].outcome == .denied || reasons[index].outcome == .needed)
            {
                reasons[index].outcome = .waived
                broke = true
            }
        }
        let usesApproval = reasons.contains { $0.condition == .approval && $0.outcome == .met }
        return AccessDecision(
            reasons: reasons, values: question.values, rows: question.rows,
            approvals: usesApproval ? approvals : 0,
            approvalLasts: policy.joined(rules, \.approvalLasts).value.microseconds,
            brokeGlass: broke)
    }
}

extension Action {
    /// Whether it hands out values in the clear.
    package var handsOut: Bool { self == .reveal || self == .export }

    /// Whether it changes what is stored.
    package var changesData: Bool {
        switch self {
        case .edit, .relabel, .dispose, .restore: true
        case .view, .reveal, .call, .export: false
        }
    }

    /// Whether a purpose is asked for: where something is seen in the clear or leaves.
    package var asksForPurpose: Bool { handsOut }
}

extension Policy {
    /// What a role may do at all, whatever else is asked of it.
    ///
    /// - Parameters:
    ///   - need: An action on data, or a duty.
    ///   - role: Whose.
    ///   - tier: Of the data; no matter for a duty.
    /// - Returns: `approval` where others have to agree.
    package func grant(_ need: AccessNeed, to role: Role, tier: SensitivityTier) -> Grant {
        let decision = access(AccessQuestion(need, as: role, tier: tier))
        guard decision.reasons.first(where: { $0.condition == .role })?.outcome == .met,
            !decision.reasons.contains(where: { $0.condition == .export })
        else { return .no }
        return decision.reasons.contains { $0.condition == .approval } ? .approval : .yes
    }
}
