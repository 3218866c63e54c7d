import Testing

@testable import StrataCore

/// How long a weaker label waits is the policy's, within bounds.
@Suite struct RelabellingTests {
    private static let head = """
        schema: 1
        version: 1.0.0
        title: {en: Mine, zh: 我的}

        """

    private static func policy(_ body: String) -> PolicyParseResult {
        Policy.parse(
            yaml: head + "policy: mine\nextends: default\n" + body, path: "mine.yaml")
    }

    private static func profile(_ body: String) -> PolicyParseResult {
        Policy.parse(yaml: head + "profile: mine\n" + body, path: "mine.yaml")
    }

    private static let hour: Int64 = 3_600_000_000

    @Test func aDayUnlessSomebodySaysOtherwise() throws {
        #expect(Policy.standard.loweringDelay == 24 * Self.hour)
        #expect(Self.policy("").policy?.loweringDelay == 24 * Self.hour)
        let own = Self.policy("relabelling: {lowering_waits: 3d}\n").policy
        #expect(own?.loweringDelay == 72 * Self.hour)
        let short = Self.policy("relabelling: {lowering_waits: 8h}\n").policy
        #expect(short?.loweringDelay == 8 * Self.hour)
    }

    @Test(arguments: ["0h", "5m", "7h", "479m", "91d", "1y"])
    func outsideTheBoundsItIsRefused(text: String) {
        for result in [
            Self.policy("relabelling: {lowering_waits: \(text)}\n"),
            Self.profile("relabelling: {lowering_waits: \(text)}\n"),
        ] {
            #expect(result.policy == nil)
            #expect(
                result.diagnostics.map(\.message.key) == ["policy.relabelling.bounds"])
        }
    }

    @Test(arguments: ["relabelling: {lowering_waits: soon}\n", "relabelling: {waits: 24h}\n"])
    func whatIsNoTimeIsRefused(body: String) {
        #expect(Self.policy(body).policy == nil)
    }

    @Test func aProfileOnlyLengthensIt() throws {
        let longer = try #require(Self.profile("relabelling: {lowering_waits: 2d}\n").policy)
        let shorter = try #require(Self.profile("relabelling: {lowering_waits: 8h}\n").policy)
        #expect(Policy.standard.applying(profile: longer).loweringDelay == 48 * Self.hour)
        #expect(Policy.standard.applying(profile: shorter).loweringDelay == 24 * Self.hour)
    }

    @Test func aShorterWaitIsShownAsLooser() throws {
        let short = try #require(Self.policy("relabelling: {lowering_waits: 8h}\n").policy)
        let change = try #require(
            Policy.standard.difference(to: short).changes.first { $0.section == "relabelling" })
        #expect(change.strictness == .looser && change.from == "24h" && change.to == "8h")
        // Written and read again it is the same.
        let again = Policy.parse(yaml: short.canonicalForm, path: "again.yaml")
        #expect(again.policy?.loweringDelay == 8 * Self.hour)
    }
}
