import Testing

@testable import StrataCore

/// What is said where a stricter tier would be handled looser.
@Suite struct TierOrderTests {
    private static let head = """
        schema: 1
        policy: house
        extends: default
        version: 1.0.0
        title: {en: House, zh: 本公司}
        handling:

        """

    private func errors(_ rules: String) -> [PolicyDiagnostic] {
        Policy.parse(yaml: Self.head + rules, path: "p.yaml").diagnostics
            .filter { $0.severity == .error }
    }

    @Test func aPropertyLeftOutOfAReplacedRuleIsNamed() throws {
        let found = errors(
            "  - {id: t2.base, when: {tiers: [T2]}, set: {at_rest: sealed}, because: {en: a, zh: 甲}}\n"
        )
        let transit = try #require(
            found.first { $0.message.arguments["property"] == "transit" })
        #expect(transit.message.key == "policy.tierOrder.missing")
        #expect("\(transit.line):\(transit.column)" == "7:10")
        let place = try #require(Policy.shippedPlaces("default")["handling/t1.base"])
        for language in Language.allCases {
            let text = transit.text(in: language)
            for part in [
                "transit", "T1", "T2", "t2.base (p.yaml:7:10)", "mutual_tls1.3", "tls1.3",
                "t1.base (default:\(place.line):\(place.column))",
            ] {
                #expect(text.contains(part), "\(part): \(text)")
            }
        }
    }

    @Test func bothSidesAreNamedWithTheirRules() throws {
        let found = errors(
            "  - {id: strict, when: {tiers: [T2]}, set: {rate_limit: 1}, because: {en: a, zh: 甲}}\n"
        )
        let error = try #require(found.first)
        #expect(found.count == 1 && error.message.key == "policy.tierOrder")
        #expect("\(error.line):\(error.column)" == "7:10")
        let text = error.text(in: .en)
        for part in ["“rate_limit”", "T1, ", "T2, 1 by strict (p.yaml:7:10)", "t1.base (default:"] {
            #expect(text.contains(part), "\(part): \(text)")
        }
    }

    @Test func aTierWithoutAnyRuleIsSaidToHaveNone() {
        let yaml = """
            schema: 1
            policy: house
            version: 1.0.0
            title: {en: House, zh: 本公司}
            vocabulary:
              phone:
                title: {en: Phone, zh: 电话}
                tier: T2
                category: contact
                standards: {gbt43697: 2, jrt0197: 3, gdpr: personal, pipl: personal}
            handling:
              - {id: one, when: {tiers: [T1]}, set: {search: full}, because: {en: a, zh: 甲}}

            """
        let keys = Policy.parse(yaml: yaml, path: "p.yaml").diagnostics.map(\.message.key)
        #expect(keys.contains("policy.tierOrder.silent"))
    }
}
