import StrataValue
import Testing

@Suite struct QuintileTests {
    /// 1 + ⌊5 (less + equal/2) / n⌋, counted.
    private func score(_ value: Int64, _ values: [Int64]) -> Int {
        let less = values.count { $0 < value }
        let equal = values.count { $0 == value }
        return 1 + 5 * (2 * less + equal) / (2 * values.count)
    }

    @Test(arguments: 0..<40)
    func scoresAreMidRanks(seed: Int) {
        var state = UInt64(seed &* 77 &+ 1)
        func next(_ bound: UInt64) -> Int64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int64((state >> 33) % bound)
        }
        let bound: UInt64 = [2, 5, 9, 1000][seed % 4]
        let values = (0..<(1 + seed * 7)).map { _ in next(bound) - 3 }
        let quintiles = Quintiles(values)
        for value in values {
            #expect(quintiles.score(value) == score(value, values), "\(value) of \(values)")
        }
    }

    @Test func equalValuesScoreInTheMiddle() {
        let quintiles = Quintiles([4, 4, 4, 4])
        #expect(quintiles.score(4) == 3)
        #expect(Quintiles([]).starts == [nil, nil, nil, nil])
    }

    @Test func largestNumberThereIsScoresAsAnyOther() {
        let values: [Int64] = [1, 2, 3, 4, .max]
        let quintiles = Quintiles(values)
        #expect(values.map { quintiles.score($0) } == [1, 2, 3, 4, 5])
        #expect(Quintiles([.max, .max]).score(.max) == 3)
    }

    @Test func everyScoreHasASegment() {
        var seen: Set<RFMSegment> = []
        for r in 1...5 {
            for f in 1...5 {
                for m in 1...5 {
                    seen.insert(RFMSegment(recency: r, frequency: f, monetary: m))
                }
            }
        }
        #expect(seen.count == RFMSegment.allCases.count)
        #expect(RFMSegment(recency: 5, frequency: 5, monetary: 5) == .champions)
        #expect(RFMSegment(recency: 1, frequency: 5, monetary: 5) == .cannotLose)
    }
}
