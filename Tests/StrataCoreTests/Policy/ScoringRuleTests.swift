import StrataCore
import Testing

/// How the policy puts people into value tiers.
@Suite struct ScoringRuleTests {
    private func parse(_ rules: String) -> PolicyParseResult {
        Policy.parse(
            yaml: """
                schema: 1
                policy: own
                extends: default
                version: "1"
                title: {en: Own, zh: 自定}
                scoring:
                \(rules)
                """, path: "own.yaml")
    }

    @Test func theMoreParticularRuleDecidesKeyByKey() throws {
        let policy = try #require(
            parse(
                """
                  - id: scoring.loans
                    products: [loan]
                    leads: {high: 10%, mid: 0.05}
                    sale_worth: 800
                    because: {en: x, zh: x}
                  - id: scoring.spring
                    campaigns: [Spring]
                    least_outcomes: 100
                    profile: {age: 30-50, job: [student, retired]}
                    because: {en: x, zh: x}
                """
            ).policy)
        let spring = policy.scoring(campaign: "Spring", product: "loan")
        #expect(spring.leads == TierLevels(high: .share(0.1), mid: .score(0.05)))
        #expect(spring.rule("leads")?.id == "scoring.loans")
        #expect(spring.leastOutcomes == 100 && spring.saleWorth == 800)
        #expect(spring.rule("hysteresis")?.id == "scoring.default")
        #expect(spring.profile.map(\.column) == ["age", "job"])
        #expect(spring.profile.map(\.values) == [["30-50"], ["student", "retired"]])
        let other = policy.scoring(campaign: "Autumn")
        #expect(other.leastOutcomes == 50 && other.rule("sale_worth") == nil)
        #expect(other.leads == TierLevels(high: .share(0.2), mid: .share(0.8)))
    }

    @Test(arguments: [
        ("customers: {high: 50%, mid: 20%}", "scoring.order"),
        ("customers: {high: 100, mid: 200}", "scoring.order"),
        ("customers: {high: much, mid: 20%}", "scoring.level"),
        ("customers: {high: -3, mid: 20%}", "scoring.level"),
        ("customers: {high: 0%, mid: 20%}", "scoring.level"),
        ("customers: {high: 20%}", "policy.missing"),
        ("leads: {high: 2, mid: 1}", "scoring.probability"),
        ("hysteresis: 0.03", "scoring.percent"),
        ("hysteresis: 101%", "scoring.percent"),
        ("exploration: nan%", "scoring.percent"),
        ("sale_worth: 0", "scoring.amount"),
        ("least_outcomes: 1", "policy.range"),
        ("profile: {age: {from: 3}}", "policy.shape.list"),
        ("exploratoin: 5%", "policy.key.suggest"),
        ("products: [a]", "policy.set.empty"),
    ])
    func whatIsWrongIsSaidWithItsPlace(line: String, key: String) throws {
        let result = parse(
            """
              - id: scoring.own
                \(line)
                because: {en: x, zh: x}
            """)
        #expect(result.policy == nil)
        let found = try #require(result.diagnostics.first { $0.message.key == key })
        #expect(found.place.line >= 7, "\(found)")
    }

    @Test func aProfileSaysNothingOfValue() {
        let result = Policy.parse(
            yaml: """
                schema: 1
                profile: own
                version: "1"
                title: {en: Own, zh: 自定}
                scoring:
                  - {id: s.a, hysteresis: 5%, because: {en: x, zh: x}}
                """, path: "own.yaml")
        #expect(result.diagnostics.contains { $0.message.key == "policy.profile.key" })
    }

    @Test func treatmentsNameAgentsChannelsAndWhatMustBeThere() throws {
        let result = Policy.parse(
            yaml: """
                schema: 1
                policy: own
                extends: default
                version: "1"
                title: {en: Own, zh: 自定}
                value:
                  - id: value.high
                    value: high
                    queue: 1
                    agents: best
                    channel: personal_call
                    freshness: 30d
                    idle_after: 14d
                    when_idle: keep
                    named: [A-17]
                    channels: [phone]
                    complete: [phone]
                    because: {en: x, zh: x}
                """, path: "own.yaml")
        let policy = try #require(result.policy)
        let high = try #require(policy.treatments.first { $0.value == .high })
        #expect(high.named == ["A-17"] && high.channels == [.phone])
        #expect(high.complete == ["phone"])
        let again = Policy.parse(yaml: policy.canonicalForm, path: "canonical.yaml").policy
        #expect(again == policy)
    }
}
