extension PolicyReader {
    /// A stricter tier may be handled no looser, whatever the property. What is said names both
    /// sides with the rules that set them.
    func checkTierOrder(in policy: Policy) {
        let handlings = SensitivityTier.allCases.map { ($0, policy.handling(ofTier: $0)) }
        for (lower, upper) in zip(handlings, handlings.dropFirst()) {
            for field in HandlingField.all {
                let change = field.compare(lower.1.handling, upper.1.handling)
                guard change == .looser || change == .mixed else { continue }
                report(field, TierSide(lower, field), TierSide(upper, field), in: policy)
            }
        }
    }

    /// What one tier has for a property, and why.
    private struct TierSide {
        var tier: SensitivityTier
        var value: String
        /// The rules that made the value; none where the strictest holds for want of a rule.
        var rules: [RuleHead]

        init(_ side: (SensitivityTier, HandlingDecision), _ field: HandlingField) {
            tier = side.0
            value = TierSide.clipped(field.finalText(side.1.handling))
            rules = (side.1.votes[field.property] ?? []).filter(\.won).map(\.rule)
        }

        /// Tables of roles are long.
        private static func clipped(_ text: String) -> String {
            text.count > 160 ? text.prefix(159) + "…" : text
        }
    }

    private func report(
        _ field: HandlingField, _ lower: TierSide, _ upper: TierSide, in policy: Policy
    ) {
        var arguments = [
            "property": field.property.rawValue, "upper": upper.tier.rawValue,
            "lower": lower.tier.rawValue, "upperValue": upper.value, "lowerValue": lower.value,
            "upperRules": named(upper.rules), "lowerRules": named(lower.rules),
        ]
        guard lower.rules.isEmpty else {
            let place = (upper.rules + lower.rules).lazy.compactMap(ownPlace).first
            error(place ?? .start, Message("policy.tierOrder", arguments))
            return
        }
        // A rule of this document that speaks of the tier is where the property is missing.
        let base = policy.handlingRules.first {
            $0.when.tiers.contains(lower.tier) && ownPlace($0.head) != nil
        }
        arguments["lowerRules"] = base.map { named([$0.head]) }
        let place =
            base.flatMap { ownPlace($0.head) } ?? upper.rules.lazy.compactMap(ownPlace).first
        error(
            place ?? .start,
            base == nil
                ? Message("policy.tierOrder.silent", arguments)
                : Message("policy.tierOrder.missing", arguments))
    }

    /// Where a handling rule stands in the document that is read.
    private func ownPlace(_ head: RuleHead) -> SourcePlace? {
        head.origin == origin ? places["handling/\(head.id)"] : nil
    }

    /// Rules with the places where they stand, be it in a shipped document.
    private func named(_ heads: [RuleHead]) -> String {
        heads.map { head in
            if let place = ownPlace(head) {
                return "\(head.id) (\(path):\(place.line):\(place.column))"
            }
            let document = head.origin.isEmpty ? Policy.shippedName : head.origin
            guard let place = Policy.shippedPlaces(document)["handling/\(head.id)"] else {
                return head.id
            }
            return "\(head.id) (\(document):\(place.line):\(place.column))"
        }.joined(separator: ", ")
    }
}

extension Policy {
    /// The handling of a tier on its own, without any label's rules.
    func handling(ofTier tier: SensitivityTier) -> HandlingDecision {
        var plain = self
        plain.handlingRules = handlingRules.filter { rule in
            let when = rule.when
            return when.labels.isEmpty && when.categories.isEmpty && when.gdpr.isEmpty
                && when.pipl.isEmpty && when.pci.isEmpty && when.hipaa == nil
        }
        plain.residencyRules = []
        let label = LabelID("tier_alone")
        plain.tierRules = []
        plain.vocabulary = vocabulary.prefix(1).map { definition in
            var definition = definition
            definition.id = label
            definition.tier = tier
            definition.retentionClass = nil
            return definition
        }
        return plain.handling(HandlingQuestion(labels: [label]))
    }
}
