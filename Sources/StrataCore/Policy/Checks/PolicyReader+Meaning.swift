extension PolicyReader {
    /// What only shows when the whole policy is there: invariants, order of tiers, rules that can
    /// never apply. `document` is what was read, `policy` all that it works in.
    func checkMeaning(of policy: Policy, document: Policy) {
        checkSeparation(in: policy)
        checkDuties(in: policy)
        checkTierOrder(in: policy)
        guard !hasErrors else { return }
        warnAboutTierRules(document, in: policy)
        warnAboutHandling(document, in: policy)
        warnAboutClocks(document, in: policy)
        warnAboutEmptiness(document, in: policy)
    }

    private func warnAboutEmptiness(_ document: Policy, in policy: Policy) {
        guard document.kind == .profile else {
            if policy.vocabulary.isEmpty { warning(.start, Message("policy.noVocabulary")) }
            if policy.handlingRules.isEmpty { warning(.start, Message("policy.noRules")) }
            return
        }
        let brings =
            !document.transferThresholds.isEmpty || !document.detectors.isEmpty
            || !document.legalRules.isEmpty || !document.regulations.isEmpty
            || !document.accessRules.isEmpty
            || document.vocabulary.contains { Policy.standard.label($0.id) == nil }
        guard !brings, Policy.standard.difference(to: policy).effects.isEmpty else { return }
        warning(.start, Message("policy.profile.nothing"))
    }

    /// What a profile may not have.
    func refuseInProfile(_ fields: FieldReader, _ profile: Policy) {
        for key in ["extends", "profiles", "value", "scoring", "labels"] where fields.has(key) {
            error(fields[key]?.place ?? fields.place, Message("policy.profile.key", ["key": key]))
        }
        for rule in profile.tierRules {
            if case .exactly = rule.then {
                error(place("tiers", rule.id), Message("policy.profile.exactly"))
            }
        }
    }

    private func warnAboutTierRules(_ document: Policy, in policy: Policy) {
        for rule in document.tierRules where places["tiers/\(rule.id)"] != nil {
            let place = place("tiers", rule.id)
            let labels = rule.when.labels.filter { !rule.when.notLabels.contains($0) }
            if !rule.when.labels.isEmpty, labels.isEmpty {
                warning(place, Message("policy.unreachable", ["rule": rule.id]))
            } else if let least = rule.when.peopleAtLeast, let under = rule.when.peopleUnder,
                least >= under
            {
                warning(place, Message("policy.unreachable", ["rule": rule.id]))
            } else if case .atLeast(let tier) = rule.then, !labels.isEmpty,
                labels.allSatisfy({ policy.tier(of: $0) >= tier })
            {
                warning(place, Message("policy.noEffect", ["rule": rule.id]))
            } else if case .atLeast(.t3) = rule.then {
                warning(place, Message("policy.noEffect", ["rule": rule.id]))
            } else if case .exactly(let tier) = rule.then,
                let lowered = labels.first(where: { policy.tier(of: $0) > tier })
            {
                warning(
                    place,
                    Message(
                        "policy.lowers",
                        [
                            "rule": rule.id, "label": lowered.rawValue,
                            "from": policy.tier(of: lowered).rawValue, "to": tier.rawValue,
                        ]))
            }
        }
    }

    private func warnAboutHandling(_ document: Policy, in policy: Policy) {
        for rule in document.handlingRules + document.residencyRules
        where places["\(rule.section.rawValue)/\(rule.id)"] != nil {
            if !policy.canApply(rule.when) {
                warning(place(of: rule), Message("policy.unreachable", ["rule": rule.id]))
            } else if !policy.hasPlaces(rule.when) {
                warning(place(of: rule), Message("policy.unreachable.place", ["rule": rule.id]))
            }
        }
        for label in document.vocabulary where places["vocabulary/\(label.id)"] != nil {
            let decision = policy.handling(HandlingQuestion(labels: [label.id]))
            if decision.votes.isEmpty {
                warning(
                    place("vocabulary", label.id.rawValue),
                    Message("policy.noHandling", ["label": label.id.rawValue]))
            }
        }
    }

    private func warnAboutClocks(_ document: Policy, in policy: Policy) {
        if document.kind == .policy {
            let used = Set(policy.vocabulary.compactMap(\.retentionClass))
            for retentionClass in RetentionClass.allCases
            where used.contains(retentionClass)
                && !policy.clocks.contains(where: {
                    $0.retentionClass == retentionClass && $0.values.isEmpty
                })
            {
                warning(.start, Message("policy.noClock", ["class": retentionClass.rawValue]))
            }
        }
        for limit in document.retentionLimits {
            guard let place = places["retention/\(limit.id)"], let id = limit.head.grounds.law,
                let law = policy.law(id), !law.numbers.isEmpty,
                !law.numbers.contains(where: { $0.value == .duration(limit.length) })
            else { continue }
            warning(
                place,
                Message(
                    "policy.otherNumber",
                    ["rule": limit.id, "value": limit.length.description, "law": id]))
        }
    }
}

extension Policy {
    /// Whether any label in any tier that it can have fulfils a condition. Combinations can raise a
    /// label's tier, so every tier from its own upwards is possible, and lower ones where a rule
    /// sets them.
    func canApply(_ when: HandlingRule.Condition) -> Bool {
        vocabulary.contains { label in
            (when.labels.isEmpty || when.labels.contains(label.id))
                && !when.notLabels.contains(label.id)
                && (when.categories.isEmpty || when.categories.contains(label.category))
                && (when.gdpr.isEmpty || when.gdpr.contains(label.standards.gdpr))
                && (when.pipl.isEmpty || when.pipl.contains(label.standards.pipl))
                && (when.pci.isEmpty || when.pci.contains(label.standards.pci))
                && (when.hipaa.map { (label.standards.hipaa != .none) == $0 } ?? true)
                && (when.tiers.isEmpty || when.tiers.contains { canHave(label, tier: $0) })
        }
    }

    /// Whether any country of a person with any place of access fulfils a condition.
    func hasPlaces(_ when: HandlingRule.Condition) -> Bool {
        let homes = countries(when.subjectIn)
        let accesses = countries(when.accessIn)
            .filter { when.accessNotIn.isEmpty || !isIn($0, when.accessNotIn) }
        switch when.abroad {
        case true?:
            return homes.contains { home in accesses.contains { $0 != home } }
        case false?: return !homes.isDisjoint(with: accesses)
        case nil: return !homes.isEmpty && !accesses.isEmpty
        }
    }

    /// All countries of `places`; every country where nothing is said.
    private func countries(_ places: [String]) -> Set<String> {
        guard !places.isEmpty else { return Places.countries }
        return Set(
            places.flatMap { place in
                Places.isCountry(place)
                    ? [place] : placeGroups.first { $0.id == place }?.countries ?? []
            })
    }

    private func canHave(_ label: LabelDefinition, tier: SensitivityTier) -> Bool {
        tier >= label.tier
            || tierRules.contains { rule in
                guard case .exactly(tier) = rule.then else { return false }
                return rule.when.labels.isEmpty || rule.when.labels.contains(label.id)
            }
    }
}
