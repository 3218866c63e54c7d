extension Policy {
    /// How data is handled: every property with the rules that decided it.
    ///
    /// The policy's own rules are joined first, strictest wins; a property of which they do not
    /// speak has its strictest value. Then the profiles' rules tighten it, so that laying a profile
    /// over a policy never loosens anything. The order of rules and profiles does not matter.
    package func handling(_ question: HandlingQuestion) -> HandlingDecision {
        let tier = combinedTier(question)
        let use = matching(question, labels: question.labels, tier: tier.tier)
        let seal =
            tier.sealedAs == tier.tier
            ? use : matching(question, labels: question.labels, tier: tier.sealedAs)
        var handling = Handling()
        var votes: [HandlingProperty: [HandlingVote]] = [:]
        for field in HandlingField.all {
            let found = join(
                field.property.isSealing ? seal : use, field, into: &handling)
            if !found.isEmpty { votes[field.property] = found }
        }
        var masks: [LabelID: Mask] = [:]
        for label in question.labels {
            masks[label] = mask(of: label, question)
        }
        return HandlingDecision(
            tier: tier, handling: handling, masks: masks, votes: votes,
            treatment: question.value.flatMap(treatment(of:)),
            retention: retentionClasses(of: question.labels).map { retentionClass in
                retention(
                    RetentionQuestion(
                        retentionClass: retentionClass, labels: question.labels,
                        value: question.value, subjectCountry: question.subjectCountry))
            })
    }

    /// The form in which roles see values of a label without revealing them.
    package func mask(of label: LabelID, _ question: HandlingQuestion) -> Mask {
        var alone = question
        alone.labels = [label]
        let rules = matching(alone, labels: [label], tier: combinedTier(alone).tier)
        var handling = Handling()
        if let field = HandlingField.all.first(where: { $0.property == .mask }) {
            _ = join(rules, field, into: &handling)
        }
        return handling.mask
    }

    /// The form of a label's values that shows most to any role and is still permitted: what is
    /// stored beside a sealed value, so that masked views never open it.
    package func widestMask(of label: LabelID) -> MaskForm {
        mask(of: label, HandlingQuestion(labels: [label])).widest
    }

    /// The strictest tier among the labels.
    private func combinedTier(_ question: HandlingQuestion) -> TierDecision {
        let decisions = question.labels.sorted().map {
            decideTier(label: $0, contains: question.contains, context: question.context)
        }
        var combined = TierDecision(tier: .t3, sealedAs: .t3, because: [], rules: [])
        for decision in decisions {
            combined.tier = max(combined.tier, decision.tier)
            combined.sealedAs = max(combined.sealedAs, decision.sealedAs)
            combined.because += decision.because
            for rule in decision.rules where !combined.rules.contains(rule) {
                combined.rules.append(rule)
            }
        }
        return combined
    }

    private func join(
        _ rules: [HandlingRule], _ field: HandlingField, into handling: inout Handling
    ) -> [HandlingVote] {
        let speaking = rules.filter { field.speaks($0.set) }
        var first = true
        for rule in speaking where rule.origin.isEmpty {
            if first {
                field.assign(rule.set, &handling)
            } else {
                field.tighten(rule.set, &handling)
            }
            first = false
        }
        field.close(&handling)
        // Where the policy itself is silent the value stays the strictest.
        for rule in speaking where !rule.origin.isEmpty { field.tighten(rule.set, &handling) }
        let votes = speaking.map { rule in
            HandlingVote(
                rule: rule.head, value: field.text(rule.set) ?? "",
                won: field.decides(rule.set, handling))
        }
        return votes.filter(\.won) + votes.filter { !$0.won }
    }

    private func matching(
        _ question: HandlingQuestion, labels: Set<LabelID>, tier: SensitivityTier
    ) -> [HandlingRule] {
        let definitions = labels.compactMap(label)
        return (handlingRules + residencyRules).filter { rule in
            applies(rule.when, question, labels: labels, definitions: definitions, tier: tier)
        }
    }

    private func applies(
        _ when: HandlingRule.Condition, _ question: HandlingQuestion, labels: Set<LabelID>,
        definitions: [LabelDefinition], tier: SensitivityTier
    ) -> Bool {
        func holds<Word: Equatable>(_ wanted: [Word], _ known: Word?) -> Bool {
            guard !wanted.isEmpty, let known else { return true }
            return wanted.contains(known)
        }
        func anyLabel<Word: Equatable>(
            _ wanted: [Word], _ property: (LabelDefinition) -> Word
        ) -> Bool {
            wanted.isEmpty || definitions.contains { wanted.contains(property($0)) }
        }
        guard holds(when.tiers, tier), holds(when.lifecycle, question.lifecycle),
            holds(when.roles, question.role), holds(when.purposes, question.purpose),
            when.labels.isEmpty || !labels.isDisjoint(with: when.labels),
            when.notLabels.isEmpty || !labels.isSubset(of: when.notLabels),
            anyLabel(when.categories, \.category), anyLabel(when.gdpr, \.standards.gdpr),
            anyLabel(when.pipl, \.standards.pipl), anyLabel(when.pci, \.standards.pci)
        else { return false }
        if let wanted = when.hipaa,
            definitions.contains(where: { $0.standards.hipaa != .none }) != wanted
        {
            return false
        }
        return placeHolds(when, question)
    }

    private func placeHolds(_ when: HandlingRule.Condition, _ question: HandlingQuestion) -> Bool {
        if !when.subjectIn.isEmpty, let country = question.subjectCountry,
            !isIn(country, when.subjectIn)
        {
            return false
        }
        guard let access = question.accessCountry else { return true }
        if !when.accessIn.isEmpty, !isIn(access, when.accessIn) { return false }
        if !when.accessNotIn.isEmpty, isIn(access, when.accessNotIn) { return false }
        if let wanted = when.abroad, let home = question.subjectCountry, (home != access) != wanted
        {
            return false
        }
        return true
    }

    private func retentionClasses(of labels: Set<LabelID>) -> [RetentionClass] {
        let found = Set(labels.compactMap { label($0)?.retentionClass })
        return RetentionClass.allCases.filter(found.contains)
    }
}
