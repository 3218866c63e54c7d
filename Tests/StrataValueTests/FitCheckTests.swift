import StrataCore
import Testing

@testable import StrataValue

@Suite struct FitCheckTests {
    private let fit = PurchaseFit(
        model: PurchaseModel(kind: .bgnbd, r: 1, alpha: 1, third: 1, fourth: 1),
        logLikelihood: -1, standardErrors: [0.1, 0.1, 0.1, 0.1], boundary: nil, gradient: 0,
        steps: 1)

    private func errors(_ expected: Double, _ actual: Int32) -> HoldoutErrors {
        HoldoutErrors(expected: [expected], actual: [actual])
    }

    @Test func goodFitIsTrusted() {
        let check = FitCheck(
            .init(
                fit: fit, customers: 900, repeatCustomers: 400, tracked: (98, 100),
                holdout: errors(95, 100), naive: errors(150, 100)))
        #expect(check.verdict == .trusted)
        #expect(check.reasons.map(\.key) == ["value.check.fine"])
    }

    @Test(arguments: [
        (80.0, FitCheck.Verdict.withCare), (30.0, .notTrusted), (160.0, .notTrusted),
    ])
    func forecastThatIsOffIsSaid(expected: Double, verdict: FitCheck.Verdict) {
        let check = FitCheck(
            .init(
                fit: fit, customers: 900, repeatCustomers: 400, tracked: (100, 100),
                holdout: errors(expected, 100)))
        #expect(check.verdict == verdict)
        #expect(check.reasons.map(\.key).contains("value.check.holdout"))
    }

    @Test func modelThatTheRateSoFarBeatsIsNotTrusted() {
        let check = FitCheck(
            .init(
                fit: fit, customers: 900, repeatCustomers: 400, tracked: (100, 100),
                holdout: errors(90, 100), naive: errors(99, 100)))
        #expect(check.verdict == .notTrusted)
    }

    @Test func littleDataBoundariesAndCorrelationAreSaid() {
        var bounded = fit
        bounded.boundary = .noChurn
        bounded.standardErrors = nil
        let check = FitCheck(
            .init(
                fit: bounded, customers: 9, repeatCustomers: 4, tracked: (0, 0),
                correlation: 0.6))
        #expect(check.verdict == .withCare)
        #expect(
            check.reasons.map(\.key) == [
                "value.boundary.noChurn", "value.check.few", "value.check.correlation",
            ])
    }

    @Test func trackingCountsPurchasesWeekByWeek() {
        let model = PurchaseModel(kind: .bgnbd, r: 2, alpha: 4, third: 0, fourth: 1)
        let points = TrackingPoint.track(
            births: [10, 0, 0], repeats: [0, 0, 0, 2, 0, 0, 0, 1, 5], model: model,
            ticksPerUnit: 7)
        #expect(points.map(\.actual) == [2, 8])
        #expect(points.map(\.ticks) == [6, 8])
        // Ten customers at a rate of r/alpha a week.
        #expect(abs(points[0].expected - 10 * 0.5 * 6 / 7) < 1e-12)
    }

    @Test func binsHoldEverybody() {
        let bins = FrequencyBin.make(
            frequencies: [0, 0, 3, 9, 50], expected: [1, 2, 3, 4, 5], actual: [0, 1, 2, 3, 4])
        #expect(bins.map(\.customers) == [2, 1, 2])
        #expect(bins.map(\.expected) == [1.5, 3, 4.5])
        #expect(bins.last?.isOpen == true)
    }
}
