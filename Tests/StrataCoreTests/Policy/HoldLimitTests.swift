import StrataCore
import Testing

/// How long values may be held that are captured temporarily.
@Suite struct HoldLimitTests {
    private static func policy(_ settings: String) -> PolicyParseResult {
        Policy.parse(
            yaml: """
                schema: 1
                policy: mine
                extends: default
                version: 1.0.0
                title: {en: Mine, zh: 我的}
                handling:
                  - {id: mine, when: {labels: [payment_card]}, set: {\(settings)}, because: {en: a, zh: 甲}}

                """, path: "mine.yaml")
    }

    @Test func theShorterIsTheStricter() {
        let (short, long) = (
            HoldLimit.atMost(PolicyDuration(5, .minute)), HoldLimit.atMost(PolicyDuration(1, .hour))
        )
        #expect(short.tightened(by: long) == short && long.tightened(by: short) == short)
        #expect(short.tightened(by: .never) == .never && HoldLimit.strictest == .never)
        #expect(long.minutes == 60 && HoldLimit.never.minutes == 0)
    }

    @Test func theDefaultSealsCardsAndAHouseMayCaptureThem() throws {
        let question = HandlingQuestion(labels: ["payment_card"])
        #expect(Policy.standard.handling(question).handling.atRest == .sealed)
        let own = try #require(
            Self.policy("at_rest: captured_temporarily, hold_at_most: 5m").policy)
        let handling = own.handling(question).handling
        #expect(handling.atRest == .capturedTemporarily && handling.holdAtMost.minutes == 5)
        // A note's seal is its own.
        #expect(own.handling(HandlingQuestion(labels: ["phone"])).handling.atRest == .sealed)
    }

    @Test(arguments: ["25h", "2d", "0m", "soon", "-5m"])
    func whatIsNoTimeIsRefused(text: String) {
        let result = Self.policy("hold_at_most: \(text)")
        #expect(result.policy == nil)
        #expect(result.diagnostics.contains { $0.line == 7 })
    }
}
