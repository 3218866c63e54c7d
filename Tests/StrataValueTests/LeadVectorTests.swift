import Foundation
import StrataValue
import Testing

/// What scikit-learn says; `Scripts/make-lead-vectors.py` wrote it.
struct LeadVectors: Decodable {
    struct Metrics: Decodable {
        var scores: [Double]
        var outcomes: [Int]
        var auc, alift, brier, logLoss, ece: Double
    }
    struct Isotonic: Decodable {
        var scores: [Double]
        var outcomes: [Int]
        var values: [Double]
    }
    struct Scorecard: Decodable {
        var active: [Int32]
        var outcomes: [Int]
        var weights, points: [Double]
        var width, slots: Int
        var penalty, intercept: Double
    }
    var metrics: [Metrics]
    var isotonic: Isotonic
    var scorecard: Scorecard

    static func read() throws -> LeadVectors {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Vectors/lead-scoring.json")
        return try JSONDecoder().decode(LeadVectors.self, from: Data(contentsOf: path))
    }
}

@Suite struct LeadVectorTests {
    @Test func metricsAreThoseOfScikitLearn() throws {
        let vectors = try LeadVectors.read()
        #expect(vectors.metrics.count == 4)
        for vector in vectors.metrics {
            let own = LeadMetrics(vector.scores, vector.outcomes.map { $0 == 1 })
            let pairs = [
                (own.auc, vector.auc), (own.alift, vector.alift), (own.brier, vector.brier),
                (own.logLoss, vector.logLoss), (own.ece, vector.ece),
            ]
            for (mine, theirs) in pairs { #expect(abs(mine - theirs) < 1e-12) }
        }
    }

    @Test func isotonicRegressionHasTheSameSteps() throws {
        let vector = try LeadVectors.read().isotonic
        let map = Calibration.isotonic(vector.scores, vector.outcomes.map { $0 == 1 })
        guard case .isotonic(_, let values) = map else {
            Issue.record("no isotonic map")
            return
        }
        var theirs: [Double] = []
        for value in vector.values where value - (theirs.last ?? -1) > 1e-9 {
            theirs.append(value)
        }
        #expect(values.count == theirs.count)
        for (mine, other) in zip(values, theirs) { #expect(abs(mine - other) < 1e-12) }
    }

    @Test func theScorecardIsThePenalisedMaximum() throws {
        let vector = try LeadVectors.read().scorecard
        let card = LogisticScorecard(
            active: vector.active, outcomes: vector.outcomes.map { $0 == 1 },
            weights: vector.weights, width: vector.width, slots: vector.slots,
            penalty: vector.penalty)
        #expect(card.converged)
        #expect(abs(card.intercept - vector.intercept) < 1e-5)
        for (mine, theirs) in zip(card.points, vector.points) {
            #expect(abs(mine - theirs) < 1e-5)
        }
    }
}
