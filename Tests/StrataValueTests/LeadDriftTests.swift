import StrataValue
import Testing

@Suite struct LeadDriftTests {
    @Test func chanceIsNoDrift() {
        var samples = LeadSamples(rows: 10)
        for size in [60, 300, 3_000] {
            let before = (0..<size).map { _ in samples.uniform() }
            let after = (0..<size).map { _ in samples.uniform() }
            let found = PopulationStability(name: "x", before: before, after: after)
            #expect(found.level == .stable)
        }
    }

    @Test func aShiftIsNamed() {
        var samples = LeadSamples(rows: 10)
        let before = (0..<2_000).map { _ in samples.uniform() }
        let after = before.map { $0 * 0.5 + 0.5 }
        #expect(PopulationStability(name: "x", before: before, after: after).level == .major)
        let gone = before.map { _ in Double.nan }
        #expect(PopulationStability(name: "x", before: before, after: gone).level == .major)
    }

    @Test func theIndexIsSymmetricAndZeroForTheSame() {
        let names = ["a", "b", "c"]
        let there = PopulationStability(
            name: "x", names: names, before: [10, 20, 70], after: [30, 30, 40])
        let back = PopulationStability(
            name: "x", names: names, before: [30, 30, 40], after: [10, 20, 70])
        let same = PopulationStability(
            name: "x", names: names, before: [10, 20, 70], after: [10, 20, 70])
        #expect(abs(there.index - back.index) < 1e-12 && same.index == 0)
    }

    @Test func metricsSeeTheOrderAloneWhereTheyShould() {
        var samples = LeadSamples(rows: 400)
        let scores = samples.outcomes.map { _ in (samples.uniform() * 50).rounded() / 50 }
        let plain = LeadMetrics(scores, samples.outcomes)
        let bent = LeadMetrics(scores.map { $0 * $0 * $0 }, samples.outcomes)
        #expect(plain.auc == bent.auc && plain.alift == bent.alift)
        let turned = LeadMetrics(scores.map { 1 - $0 }, samples.outcomes)
        #expect(abs(plain.auc + turned.auc - 1) < 1e-12)
        let flat = LeadMetrics(scores.map { _ in 0.5 }, samples.outcomes)
        #expect(flat.auc == 0.5 && flat.alift == 0.5)
        #expect(LeadMetrics([0.2], [true]).auc.isNaN)
    }

    @Test func calibrationNeedsEvidence() {
        var samples = LeadSamples(rows: 10)
        var scores: [Double] = []
        var honest: [Bool] = []
        var inflated: [Bool] = []
        for _ in 0..<3_000 {
            let score = samples.uniform()
            let draw = samples.uniform()
            scores.append(score)
            honest.append(draw < score)
            inflated.append(draw < score * score / 2)
        }
        #expect(Calibration.chosen(scores, honest) == .none)
        let map = Calibration.chosen(scores, inflated)
        #expect(map != .none)
        let before = LeadMetrics(scores, inflated)
        let after = LeadMetrics(scores.map { map($0) }, inflated)
        #expect(after.ece < before.ece / 3 && after.auc > before.auc - 0.01)
    }

    @Test func aProfileScoresWithoutOutcomes() throws {
        let table = LeadSamples(rows: 200).table(["visits", "source"])
        let profile = try #require(TargetProfile("visits=10-20,source=web|referral"))
        let scores = profile.score(table)
        #expect(Set(scores).isSubset(of: [0, 0.5, 1]) && Set(scores).count == 3)
        for text in ["", "visits", "=3"] { #expect(TargetProfile(text) == nil) }
    }
}
