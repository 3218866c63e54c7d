import StrataValue
import Testing

@Suite struct LeadLeakageTests {
    private let samples = LeadSamples(rows: 2_000)
    private let honest = ["visits", "source", "size", "rate"]

    private func screening(
        _ names: [String], renamed: [String: String] = [:], kept: Set<String> = []
    ) -> LeadScreening {
        LeadScreening(
            samples.table(names, renamed: renamed), outcomes: samples.outcomes, target: "y",
            kept: kept)
    }

    @Test func honestFeaturesAreUsedHoweverStrong() {
        let found = screening(honest)
        #expect(found.used == honest)
        #expect(found.refused.isEmpty)
    }

    @Test(arguments: ["talk_time", "callDuration", "通话时长", "v11"])
    func lengthOfTheCallIsRefusedUnderAnyName(name: String) {
        let found = screening(honest + ["talk"], renamed: ["talk": name])
        #expect(found.refused.map(\.name) == [name])
        #expect(found.used == honest)
    }

    @Test func whatIsFilledForSuccessesAloneIsRefused() {
        let found = screening(honest + ["signed"], renamed: ["signed": "x"])
        #expect(found.refused.map(\.name) == ["x"])
        let signs = found.refused.first?.evidence ?? []
        #expect(
            signs.contains {
                if case .filledAfterwards = $0 { true } else { false }
            })
    }

    @Test func theUserMayKeepWhatIsRefused() {
        let found = screening(honest + ["talk"], renamed: ["talk": "duration"], kept: ["duration"])
        #expect(found.refused.isEmpty && found.used.contains("duration"))
    }

    @Test(arguments: ["poutcome", "previous_result", "last_campaign_outcome", "上次结果", "历史成交"])
    func resultsOfEarlierCampaignsAreKnownBefore(name: String) {
        #expect(LeadWords.afterwards(name) == .no)
    }

    @Test func personsAndProtectedGroundsAreNoFeatures() {
        let found = screening(honest + ["mail", "sex", "note"])
        let uses = Dictionary(uniqueKeysWithValues: found.decisions.map { ($0.name, $0.use) })
        #expect(uses["mail"] == .identifier)
        #expect(uses["sex"] == .protected)
        #expect(uses["note"] == .empty)
        #expect(found.decisions.first { $0.name == "sex" }?.ground == .sex)
    }
}
