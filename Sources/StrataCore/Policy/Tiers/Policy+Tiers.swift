extension Policy {
    /// The tier of a label on its own; an id that the policy does not know is T1.
    package func tier(of id: LabelID) -> SensitivityTier {
        label(id)?.tier ?? .t1
    }

    /// The tier of a piece of data from its label, what was found in it, and where it stands.
    ///
    /// `tier_exactly` rules replace the label's own tier (the strictest of several counts), then
    /// `tier_at_least` rules raise it; the order of rules does not matter.
    ///
    /// A `nil` label means that it was judged, with evidence, that nothing is personal: T3 by
    /// itself. `contains` has the labels of what was found inside.
    package func decideTier(
        label: LabelID?, contains: Set<LabelID> = [], context: TierContext = TierContext()
    ) -> TierDecision {
        let name = label?.rawValue ?? "none"
        var because: [Evidence] = []
        var tier: SensitivityTier = label.map(tier(of:)) ?? .t3
        let matching = tierRules.filter {
            applies($0.when, label: label, contains: contains, context: context)
        }
        var exact: SensitivityTier?
        var raised: SensitivityTier = .t3
        var sealed: SensitivityTier = .t3
        for rule in matching {
            switch rule.then {
            case .exactly(let tier): exact = max(exact ?? tier, tier)
            case .atLeast(let tier): raised = max(raised, tier)
            case .sealedAtLeast(let tier): sealed = max(sealed, tier)
            }
            for inner in culprits(rule.when, in: contains) {
                because.append(Evidence(.contains, detector: name, detail: inner.rawValue))
            }
            because.append(Evidence(.rule, detector: name, detail: rule.id))
        }
        tier = max(exact ?? tier, raised)
        var seen: Set<Evidence> = []
        return TierDecision(
            tier: tier, sealedAs: max(tier, sealed),
            because: because.filter { seen.insert($0).inserted }, rules: matching.map(\.id))
    }

    private func applies(
        _ when: TierRule.Condition, label: LabelID?, contains: Set<LabelID>, context: TierContext
    ) -> Bool {
        if !when.labels.isEmpty {
            guard let label, when.labels.contains(label) else { return false }
        }
        if let label, when.notLabels.contains(label) { return false }
        if !when.kinds.isEmpty {
            guard let kind = context.kind, when.kinds.contains(kind) else { return false }
        }
        if !when.subjects.isEmpty {
            guard let subject = context.subject, when.subjects.contains(subject) else {
                return false
            }
        }
        if !when.containsAny.isEmpty, contains.isDisjoint(with: when.containsAny) { return false }
        if !contains.isSuperset(of: when.containsAll) { return false }
        if let least = when.containsTier, !contains.contains(where: { tier(of: $0) >= least }) {
            return false
        }
        if let limit = when.ageUnder {
            guard let age = context.age, age < limit else { return false }
        }
        if let least = when.peopleAtLeast {
            guard let people = context.people, people >= least else { return false }
        }
        if let limit = when.peopleUnder {
            guard let people = context.people, people < limit else { return false }
        }
        if let wanted = when.onPersonRecord, wanted != context.onPersonRecord { return false }
        if let wanted = when.judged, wanted != context.judged { return false }
        return true
    }

    /// The contained labels that fulfilled a condition, in alphabetical order.
    private func culprits(_ when: TierRule.Condition, in contains: Set<LabelID>) -> [LabelID] {
        contains.filter { inner in
            when.containsAny.contains(inner) || when.containsAll.contains(inner)
                || when.containsTier.map { tier(of: inner) >= $0 } ?? false
        }.sorted()
    }
}
