extension Policy {
    /// The whole policy as structure, sections and keys in a fixed order.
    package var tree: PolicyTree {
        var pairs: [(String, PolicyTree)] = [
            ("schema", .number(schema)), (kind.rawValue, .text(name)),
            ("version", .text(version)), ("title", .localized(title)),
        ]
        func add(_ key: String, _ part: PolicyTree) {
            if !part.isEmpty { pairs.append((key, part)) }
        }
        add("profiles", .words(profiles))
        if kind == .policy { add("separation", SeparationOfDuties.tree) }
        add("relabelling", relabelling.tree)
        add("backup", backup.tree)
        add("regulations", .map(regulations.map { ($0.id, $0.tree) }))
        add("places", .map(placeGroups.map { ($0.id, .words($0.countries)) }))
        add("vocabulary", .map(vocabulary.map { ($0.id.rawValue, $0.tree) }))
        add("tiers", .list(tierRules.map(\.tree)))
        add("handling", .list(handlingRules.map(\.tree)))
        add("residency", .list(residencyRules.map(\.tree)))
        add("transfers", .list(transferThresholds.map(\.tree)))
        add("access", .list(accessRules.map(\.tree)))
        add("value", .list(treatments.map(\.tree)))
        add("scoring", .list(scoringRules.map(\.tree)))
        add("clocks", .list(clocks.map(\.tree)))
        add("retention", .list(retentionLimits.map(\.tree)))
        add("calling", .list(callingRules.map(\.tree)))
        add("requests", .list(requestRules.map(\.tree)))
        add("legal", .list(legalRules.map(\.tree)))
        add("detectors", .list(detectors.map(\.tree)))
        add("labels", .list(decisions.map(\.tree)))
        return .map(pairs)
    }

    /// The policy as YAML of one form: equal policies give equal texts, and reading it back gives
    /// an equal policy. What digests and comparisons are made of.
    package var canonicalForm: String { tree.yaml }
}
