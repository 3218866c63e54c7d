/// How people are put into value tiers for a product and campaign, and which rule said what.
package struct ScoringDecision: Sendable, Hashable {
    package var customers: TierLevels
    package var leads: TierLevels
    package var hysteresis: Double
    package var churnedAfter: PolicyDuration
    package var churnedAliveUnder: Double
    package var unqualifiedUnder: Double
    package var leastOutcomes: Int
    package var leastRows: Int
    package var profile: [ScoringRule.Target]
    package var exploration: Double
    package var months: Int
    package var discount: Double
    package var saleWorth: Double
    /// What was decided, by the key that documents have for it, as text, and by which rule; `nil`
    /// where no rule says it and the usual holds.
    package var because: [Reason]

    package struct Reason: Sendable, Hashable {
        package var key: String
        package var value: String
        package var rule: RuleHead?
    }

    /// The rule that decided about a key.
    package func rule(_ key: String) -> RuleHead? { because.first { $0.key == key }?.rule }
}

extension Policy {
    /// How people are scored: of each key the most particular rule decides that says it, one for
    /// the campaign before one for the product before a general one; of equals the first.
    ///
    /// - Parameters:
    ///   - campaign: Its name; `nil` for customers at large.
    ///   - product: What it sells.
    /// - Returns: The decision, with the rule behind each part.
    package func scoring(campaign: String? = nil, product: String? = nil) -> ScoringDecision {
        let rules = scoringRules.enumerated().filter { _, rule in
            (rule.campaigns.isEmpty || campaign.map(rule.campaigns.contains) ?? false)
                && (rule.products.isEmpty || product.map(rule.products.contains) ?? false)
        }.sorted { a, b in
            let (first, second) = (a.element.particularity, b.element.particularity)
            return first != second ? first > second : a.offset < b.offset
        }.map(\.element)
        var because: [ScoringDecision.Reason] = []
        func decide<Value>(
            _ key: String, _ get: (ScoringRule) -> Value?, usual: Value, _ text: (Value) -> String
        ) -> Value {
            let rule = rules.first { get($0) != nil }
            let value = rule.flatMap(get) ?? usual
            because.append(.init(key: key, value: text(value), rule: rule?.head))
            return value
        }
        func levels(_ levels: TierLevels) -> String {
            "high \(levels.high.text), mid \(levels.mid.text)"
        }
        return ScoringDecision(
            customers: decide(
                "customers", \.customers,
                usual: TierLevels(high: .share(0.2), mid: .share(0.8)), levels),
            leads: decide(
                "leads", \.leads, usual: TierLevels(high: .share(0.2), mid: .share(0.8)), levels),
            hysteresis: decide("hysteresis", \.hysteresis, usual: 0.03, Percent.text),
            churnedAfter: decide(
                "churned_after", \.churnedAfter, usual: PolicyDuration(1, .year), \.description),
            churnedAliveUnder: decide(
                "churned_alive_under", \.churnedAliveUnder, usual: 0.1, Percent.text),
            unqualifiedUnder: decide(
                "unqualified_under", \.unqualifiedUnder, usual: 0.01, Percent.text),
            leastOutcomes: decide("least_outcomes", \.leastOutcomes, usual: 50) { "\($0)" },
            leastRows: decide("least_rows", \.leastRows, usual: 300) { "\($0)" },
            profile: decide("profile", { $0.profile.isEmpty ? nil : $0.profile }, usual: []) {
                $0.map { "\($0.column): \($0.values.joined(separator: "|"))" }
                    .joined(separator: ", ")
            },
            exploration: decide("exploration", \.exploration, usual: 0.05, Percent.text),
            months: decide("months", \.months, usual: 12) { "\($0)" },
            discount: decide("discount", \.discount, usual: 0.1, Percent.text),
            saleWorth: decide("sale_worth", \.saleWorth, usual: 1, Percent.plain),
            because: because)
    }
}

extension ScoringRule {
    fileprivate var particularity: Int { (campaigns.isEmpty ? 0 : 2) + (products.isEmpty ? 0 : 1) }
}
