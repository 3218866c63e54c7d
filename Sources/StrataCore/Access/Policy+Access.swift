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

    /// Whether a rule asks for people whom the actor is assigned to.
    package var asksForAssignment: Bool {
        accessMemory.asksForAssignment {
            usedAccessRules.contains { $0.set.assignedOnly == .yes }
        }
    }

    /// How long a session of a role may be idle and last, microseconds.
    package func sessionLimits(_ role: Role) -> (idle: Int64, whole: Int64) {
        let rules = usedAccessRules.filter {
            $0.when.holds(role: role, need: .duty(.own), tier: nil, purpose: nil)
        }
        return (
            AccessTerms.joined(rules, \.sessionIdle).value.microseconds,
            AccessTerms.joined(rules, \.sessionLasts).value.microseconds
        )
    }

    // MARK: Data

    private func dataAccess(_ action: Action, _ question: AccessQuestion) -> AccessDecision {
        let role = question.role
        let terms = accessMemory.terms(of: question) { dataTerms(question) }
        guard let handling = terms.handling else { preconditionFailure("the terms are of data") }
        var draft = AccessDraft(question, terms)
        let grant = handling.roles[role, action]
        draft.add(
            .role, grant == .no ? .denied : .met, "\(role.rawValue): \(grant.rawValue)",
            terms.deciding(.roles))
        let asksPurpose = handling.purposeStated == .yes && action.asksForPurpose
        if asksPurpose || (question.purpose != nil && action.asksForPurpose) {
            let isAllowed = question.purpose.map(handling.purposes.allowed.contains)
            draft.add(
                .purpose, isAllowed.map { $0 ? .met : .denied } ?? .needed,
                handling.purposes.text, terms.deciding(.purposes))
        }
        if handling.ticket == .yes, action.handsOut {
            let isGiven = !(question.ticket?.allSatisfy(\.isWhitespace) ?? true)
            draft.add(.ticket, isGiven ? .met : .needed, "yes", terms.deciding(.ticket))
        }
        if action == .export, handling.export == .forbidden {
            draft.add(.export, .denied, handling.export.text, terms.deciding(.export))
        }
        draft.addConditions()
        if question.rows > 0 { draft.addRows(handling) }
        if action.handsOut {
            if case .perHour(let most) = handling.rateLimit, !question.isBulk, question.rows == 0 {
                draft.add(
                    .hourlyRate,
                    question.facts.valuesThisHour + question.values <= most ? .met : .denied,
                    "\(most)", terms.deciding(.rateLimit))
            }
            draft.addBudget()
        }
        if action.handsOut || action.changesData {
            draft.addSecondFactor(handling.secondFactor, terms.deciding(.secondFactor))
        }
        var count = grant == .approval ? 1 : 0
        var heads = terms.deciding(.roles)
        func ask(_ approvals: Approvals, _ property: HandlingProperty) {
            guard approvals.count > count else { return }
            count = approvals.count
            heads = terms.deciding(property)
        }
        switch action {
        case .export: ask(handling.exportApprovals, .exportApprovals)
        case .dispose: ask(handling.disposeApprovals, .disposeApprovals)
        case .reveal where question.isBulk: ask(handling.approvals, .approvals)
        default: break
        }
        draft.addApprovals(count, heads)
        return draft.decision
    }

    /// The handling of what is asked about, and the rules that speak of it.
    private func dataTerms(_ question: AccessQuestion) -> AccessTerms {
        let handling = handling(
            labels: question.labels, tier: question.tier, role: question.role,
            purpose: question.purpose)
        let tier = max(handling.tier.tier, question.labels.isEmpty ? question.tier : .t3)
        let rules = usedAccessRules.filter {
            $0.when.holds(
                role: question.role, need: question.need, tier: tier, purpose: question.purpose)
        }
        return AccessTerms(rules, handling)
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
        let terms = accessMemory.terms(of: question) {
            AccessTerms(
                usedAccessRules.filter {
                    $0.when.holds(
                        role: question.role, need: question.need, tier: nil,
                        purpose: question.purpose)
                })
        }
        var draft = AccessDraft(question, terms)
        let grant = terms.duties.value[question.role, duty]
        draft.add(
            .role, grant == .no ? .denied : .met, "\(question.role.rawValue): \(grant.rawValue)",
            terms.duties.heads)
        draft.addConditions()
        // Who signs in has shown what there is to show; more would be a circle.
        if duty != .own { draft.addSecondFactor(nil, []) }
        if grant == .approval {
            let (approvals, voices) = (terms.approvals.value, terms.approvals.heads)
            draft.addApprovals(
                max(1, approvals.count), voices.isEmpty ? terms.duties.heads : voices)
        }
        return draft.decision
    }
}

/// A decision that is being made.
private struct AccessDraft {
    let question: AccessQuestion
    private let terms: AccessTerms
    private var reasons: [AccessReason] = []
    private var approvals = 0

    init(_ question: AccessQuestion, _ terms: AccessTerms) {
        self.question = question
        self.terms = terms
        reasons.reserveCapacity(8)
    }

    mutating func add(
        _ condition: AccessCondition, _ outcome: AccessReason.Outcome, _ wanted: String,
        _ rules: [RuleHead]
    ) {
        reasons.append(AccessReason(condition, outcome, wanted: wanted, rules: rules))
    }

    /// Assignment, hours, place and training.
    mutating func addConditions() {
        let facts = question.facts
        if case .data = question.need, terms.assignedOnly.value == .yes {
            add(
                .assigned, facts.isAssigned == true ? .met : .denied, "yes",
                terms.assignedOnly.heads)
        }
        let hours = terms.hours.value
        if hours != .any {
            add(
                .hours, hours.allows(minute: facts.minuteOfDay) ? .met : .denied, hours.text,
                terms.hours.heads)
        }
        let networks = terms.networks.value
        if networks != .any {
            add(
                .network, networks.contains(facts.place) ? .met : .denied, networks.text,
                terms.networks.heads)
        }
        if terms.trained.value == .yes {
            add(
                .training, facts.isTrained == true ? .met : .denied, "yes", terms.trained.heads)
        }
    }

    mutating func addBudget() {
        // A bulk act has an approval of its own instead.
        guard let most = terms.valuesADay.value.count, !question.isBulk else { return }
        add(
            .dailyBudget, question.facts.valuesToday + question.values <= most ? .met : .denied,
            "\(most)", terms.valuesADay.heads)
    }

    /// Rows of open data an hour and a day: nobody takes all of it in one go, though anybody may
    /// see it.
    mutating func addRows(_ handling: HandlingDecision) {
        let facts = question.facts
        if case .perHour(let most) = handling.rateLimit {
            add(
                .hourlyRate, facts.rowsThisHour + question.rows <= most ? .met : .denied,
                "\(most)", terms.deciding(.rateLimit))
        }
        if let most = terms.rowsADay.value.count {
            add(
                .rowBudget, facts.rowsToday + question.rows <= most ? .met : .denied, "\(most)",
                terms.rowsADay.heads)
        }
    }

    mutating func addSecondFactor(_ first: SecondFactor?, _ firstHeads: [RuleHead]) {
        var wanted = first
        var heads = firstHeads
        if first == nil || terms.speaksOfFactor {
            let more = terms.secondFactor.value
            wanted = first?.tightened(by: more) ?? more
            if wanted == more { heads = terms.secondFactor.heads }
        }
        guard case .within(let age) = wanted else { return }
        let isFresh = question.facts.secondFactorAge.map { 0...age.seconds ~= $0 } ?? false
        add(.secondFactor, isFresh ? .met : .needed, age.description, heads)
    }

    mutating func addApprovals(_ count: Int, _ heads: [RuleHead]) {
        guard count > 0 else { return }
        approvals = count
        add(
            .approval, question.facts.approvals >= count ? .met : .needed, "\(count)", heads)
    }

    var decision: AccessDecision {
        var reasons = reasons
        var broke = false
        if question.breaksGlass, terms.breakGlass.value == .reviewed {
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
            approvalLasts: terms.approvalLasts.value.microseconds, brokeGlass: broke)
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
