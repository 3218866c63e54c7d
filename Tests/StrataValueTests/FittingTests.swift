import StrataValue
import Testing

/// What fits promise on data that nobody chose for them.
@Suite struct FittingTests {
    private static func histories(
        _ x: [Int32], _ recency: [Int32], _ age: [Int32]
    ) -> PurchaseHistories {
        PurchaseHistories(frequencies: x, recencies: recency, ages: age, ticksPerUnit: 7)
    }

    /// Customers who buy at one of three rates, a few of whom stop.
    private static let mixed: PurchaseHistories = {
        var (x, recency, age) = ([Int32](), [Int32](), [Int32]())
        for index in 0..<400 {
            let t = 150 + index * 7 % 200
            let stops = index % 3 == 0
            let gap = [9, 30, 77][index % 5 % 3]
            let last = (stops ? t / 3 : t) / gap * gap
            x.append(Int32(last / gap))
            recency.append(Int32(last))
            age.append(Int32(t))
        }
        return histories(x, recency, age)
    }()

    @Test(arguments: PurchaseModelKind.allCases)
    func resultIsTheSameBitForBitOnAnyNumberOfThreads(kind: PurchaseModelKind) {
        let one = PurchaseFitting.fit(kind, Self.mixed, threads: 1)
        for threads in [2, 3, 7] {
            let many = PurchaseFitting.fit(kind, Self.mixed, threads: threads)
            #expect(many.model == one.model)
            #expect(many.logLikelihood.bitPattern == one.logLikelihood.bitPattern)
            #expect(many.standardErrors == one.standardErrors)
        }
    }

    @Test(arguments: PurchaseModelKind.allCases)
    func nothingNearTheFitIsMoreLikely(kind: PurchaseModelKind) {
        let fit = PurchaseFitting.fit(kind, Self.mixed)
        #expect(fit.boundary == nil)
        #expect(fit.gradient < 1e-6)
        for index in 0..<4 {
            for factor in [0.97, 1.03] {
                var p = fit.model.parameters
                p[index] *= factor
                let other = PurchaseModel(
                    kind: kind, r: p[0], alpha: p[1], third: p[2], fourth: p[3])
                #expect(other.logLikelihood(of: Self.mixed) < fit.logLikelihood)
            }
        }
    }

    @Test func orderOfCustomersDoesNotMatter() {
        let (x, recency, age): ([Int32], [Int32], [Int32]) = (
            [0, 3, 1, 7, 0, 2], [0, 90, 5, 180, 0, 60], [100, 100, 90, 190, 200, 70]
        )
        let forth = PurchaseFitting.fit(.bgnbd, Self.histories(x, recency, age))
        let back = PurchaseFitting.fit(
            .bgnbd, Self.histories(x.reversed(), recency.reversed(), age.reversed()))
        #expect(forth.model == back.model)
    }

    @Test(arguments: PurchaseModelKind.allCases)
    func unitOfTimeScalesTheFitAndNoForecast(kind: PurchaseModelKind) {
        let days: ([Int32], [Int32], [Int32]) = (
            (0..<300).map { $0 % 4 }, (0..<300).map { $0 % 4 == 0 ? 0 : ($0 * 37) % 150 + 1 },
            (0..<300).map { 150 + ($0 * 11) % 150 }
        )
        func fit(_ ticks: Double) -> (PurchaseFit, CustomerForecast) {
            let histories = PurchaseHistories(
                frequencies: days.0, recencies: days.1, ages: days.2, ticksPerUnit: ticks)
            let fit = PurchaseFitting.fit(kind, histories)
            return (
                fit,
                CustomerForecast(
                    fit.model, histories, horizon: 273 / ticks,
                    discounting: .init(months: 12, month: 30.4375 / ticks, yearlyRate: 0.1))
            )
        }
        let (weekly, weeks) = fit(7)
        let (daily, byDays) = fit(1)
        #expect(abs(weekly.model.alpha * 7 / daily.model.alpha - 1) < 1e-4)
        for (a, b) in zip(weeks.discounted, byDays.discounted) {
            #expect(abs(a - b) < 1e-5 * (1 + b))
        }
    }

    // MARK: Boundaries

    @Test(arguments: PurchaseModelKind.allCases)
    func nobodyLeavesIsNamedAndForecastAsNBD(kind: PurchaseModelKind) {
        // Everybody bought on the last day: purchases at different rates without an end.
        let x = (0..<200).map { Int32(1 + $0 % 9) }
        let age = (0..<200).map { Int32(140 + $0 % 50) }
        let histories = Self.histories(x, age, age)
        let fit = PurchaseFitting.fit(kind, histories)
        #expect(fit.boundary == .noChurn)
        #expect(fit.model.third == 0)
        let forecast = CustomerForecast(
            fit.model, histories, horizon: 10,
            discounting: .init(months: 12, month: 4.3, yearlyRate: 0.1))
        #expect(forecast.alive.allSatisfy { $0 == 1 })
        let rate = (fit.model.r + Double(x[3])) / (fit.model.alpha + Double(age[3]) / 7)
        #expect(abs(forecast.expected[3] - 10 * rate) < 1e-9)
    }

    @Test(arguments: PurchaseModelKind.allCases)
    func nobodyBoughtTwiceIsNamed(kind: PurchaseModelKind) {
        let none = [Int32](repeating: 0, count: 50)
        let histories = Self.histories(none, none, (0..<50).map { Int32($0 * 3) })
        let fit = PurchaseFitting.fit(kind, histories)
        #expect(fit.boundary == .noRepeatPurchases)
        let forecast = CustomerForecast(
            fit.model, histories, horizon: 10,
            discounting: .init(months: 12, month: 4.3, yearlyRate: 0.1))
        #expect(forecast.expected.allSatisfy { $0 == 0 })
    }

    static let hard: [(String, [Int32], [Int32], [Int32])] = [
        ("one customer", [3], [100], [200]), ("one who bought once", [0], [0], [200]),
        ("seen for a day", [0, 0], [0, 0], [0, 0]),
        ("all alike", [5, 5, 5, 5], [100, 100, 100, 100], [150, 150, 150, 150]),
        (
            "extreme spread", [0, 0, 1, 3, 100_000, 1], [0, 0, 1, 30, 300_000, 3_000],
            [1, 2_000_000, 50, 300_000, 300_000, 3_000]
        ),
        ("leave at once", [1, 1, 1, 1, 1], [1, 2, 3, 4, 5], [700, 700, 700, 700, 700]),
        ("nonsense", [-3, 2, 5], [9, 900, -1], [-5, 10, 30]), ("nobody", [], [], []),
    ]

    @Test(arguments: hard.indices, PurchaseModelKind.allCases)
    func thereIsAlwaysAnAnswer(index: Int, kind: PurchaseModelKind) {
        let (_, x, recency, age) = Self.hard[index]
        let histories = Self.histories(x, recency, age)
        let fit = PurchaseFitting.fit(kind, histories)
        #expect(fit.logLikelihood.isFinite)
        #expect(fit.model.parameters.allSatisfy { $0.isFinite && $0 >= 0 })
        let forecast = CustomerForecast(
            fit.model, histories, horizon: 39,
            discounting: .init(months: 12, month: 4.3, yearlyRate: 0.1))
        #expect(forecast.alive.allSatisfy { $0 >= 0 && $0 <= 1 })
        #expect(forecast.expected.allSatisfy { $0.isFinite && $0 >= 0 })
        #expect(forecast.discounted.allSatisfy { $0.isFinite && $0 >= 0 })
    }

    @Test func amountsAlwaysHaveAnAnswer() {
        #expect(GammaGammaFit.fit(frequencies: [], means: []).boundary == .noAmounts)
        #expect(
            GammaGammaFit.fit(frequencies: [0, 2, 3], means: [9, 0, -4]).boundary == .noAmounts)
        let alike = GammaGammaFit.fit(
            frequencies: [1, 2, 3, 4], means: [10, 10, 10, 10])
        #expect(alike.boundary != nil)
        #expect(alike.logLikelihood.isFinite)
        let wild = GammaGammaFit.fit(
            frequencies: (0..<200).map { Int32(1 + $0 % 3) },
            means: (0..<200).map { index in (0..<(index % 12)).reduce(1.0) { sum, _ in sum * 10 } })
        #expect(wild.model != nil)
        #expect(wild.logLikelihood.isFinite)
    }

    @Test(arguments: PurchaseModelKind.allCases)
    func forecastsGrowWithTimeAndFadeWithSilence(kind: PurchaseModelKind) {
        let model = PurchaseModel(kind: kind, r: 0.6, alpha: 9, third: 0.9, fourth: 3)
        let histories = Self.histories([4, 4, 4], [50, 150, 300], [300, 300, 300])
        func forecast(_ horizon: Double) -> CustomerForecast {
            CustomerForecast(
                model, histories, horizon: horizon,
                discounting: .init(months: 12, month: 4.3, yearlyRate: 0.1))
        }
        let short = forecast(4)
        let long = forecast(400)
        for index in 0..<3 { #expect(short.expected[index] < long.expected[index]) }
        #expect(short.alive[0] < short.alive[1] && short.alive[1] < short.alive[2])
        // Discounting takes away, and no more than a year's rate.
        let year = forecast(12 * 4.3)
        #expect(year.discounted[1] < year.expected[1])
        #expect(year.discounted[1] > year.expected[1] / 1.1)
    }
}
