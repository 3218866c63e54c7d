import StrataCore
import Testing

/// Where value tiers begin, and that nobody flickers between them.
@Suite struct TierBoundaryTests {
    private let shares = TierLevels(high: .share(0.2), mid: .share(0.8))

    @Test func sharesAreThoseOfThePeople() {
        let scores = (1...100).map(Double.init)
        let bounds = TierBoundaries(shares, hysteresis: 0.03, scores: scores.shuffled())
        #expect(bounds.high == 81 && bounds.mid == 21)
        let tiers = scores.map { bounds.tier($0, former: nil) }
        #expect(tiers.count { $0 == .high } == 20 && tiers.count { $0 == .low } == 20)
    }

    @Test func whoFallsJustBehindABoundaryKeepsTheTier() {
        let bounds = TierBoundaries(
            shares, hysteresis: 0.03, scores: (1...100).map(Double.init))
        #expect(bounds.tier(79, former: nil) == .mid)
        #expect(bounds.tier(79, former: .high) == .high)
        #expect(bounds.tier(77, former: .high) == .mid)
        #expect(bounds.tier(19, former: .mid) == .mid)
        #expect(bounds.tier(19, former: .low) == .low)
        #expect(bounds.tier(10, former: .high) == .low)
    }

    @Test func equalScoresNeverExceedTheShareOfHigh() {
        let scores = [Double](repeating: 5, count: 50) + [Double](repeating: 9, count: 10)
        let bounds = TierBoundaries(shares, hysteresis: 0, scores: scores)
        #expect(bounds.tier(9, former: nil) == .high)
        #expect(bounds.tier(5, former: nil) == .mid)
        let same = TierBoundaries(
            shares, hysteresis: 0.03, scores: [Double](repeating: 5, count: 60))
        #expect(same.tier(5, former: nil) == .mid)
    }

    @Test func thresholdsGiveWayByAShareOfThemselves() {
        let levels = TierLevels(high: .score(1_000), mid: .score(100))
        let bounds = TierBoundaries(levels, hysteresis: 0.1, scores: [])
        #expect(bounds.tier(1_000, former: nil) == .high)
        #expect(bounds.tier(950, former: .high) == .high)
        #expect(bounds.tier(950, former: .mid) == .mid)
        #expect(bounds.tier(95, former: .mid) == .mid && bounds.tier(95, former: nil) == .low)
    }

    @Test func nobodyIsNoReasonToFail() {
        let bounds = TierBoundaries(shares, hysteresis: 0.03, scores: [])
        #expect(bounds.tier(1, former: nil) == .low)
        let one = TierBoundaries(shares, hysteresis: 0.03, scores: [3])
        #expect(one.tier(3, former: nil) == .mid)
    }
}
