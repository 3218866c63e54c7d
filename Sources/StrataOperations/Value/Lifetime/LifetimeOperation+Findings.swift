import StrataCore
import StrataValue

extension LifetimeOperation {
    /// How a fitted model does on the data.
    struct Findings {
        let operation: LifetimeOperation
        let customers: CustomerHistories
        let folded: PurchaseHistories
        let fit: PurchaseFit
        let amountFit: GammaGammaFit
        let firstDay: Int32
        let calibrationEnd: Int32
        let end: Int32
        private let tracking: [TrackingPoint]
        private let holdout: (model: HoldoutErrors, naive: HoldoutErrors)?
        private let bins: [FrequencyBin]
        private let correlation: Double?

        init(
            _ operation: LifetimeOperation, customers: CustomerHistories,
            folded: PurchaseHistories, fit: PurchaseFit, amountFit: GammaGammaFit,
            firstDay: Int32, calibrationEnd: Int32, end: Int32
        ) {
            self.operation = operation
            self.customers = customers
            self.folded = folded
            self.fit = fit
            self.amountFit = amountFit
            self.firstDay = firstDay
            self.calibrationEnd = calibrationEnd
            self.end = end
            tracking = TrackingPoint.track(
                births: customers.births, repeats: customers.repeats, model: fit.model,
                ticksPerUnit: LifetimeOperation.daysPerUnit)
            correlation = Self.correlation(customers)
            guard operation.holdoutFrom != nil else {
                holdout = nil
                bins = []
                return
            }
            let days = Double(end - calibrationEnd)
            let forecast = CustomerForecast(
                fit.model, folded, horizon: days / LifetimeOperation.daysPerUnit,
                discounting: .init(months: 0, month: 1, yearlyRate: 0),
                threads: operation.threads)
            let naive = zip(customers.frequencies, customers.ages).map { x, age in
                age > 0 ? Double(x) / Double(age) * days : 0
            }
            holdout = (
                HoldoutErrors(expected: forecast.expected, actual: customers.later),
                HoldoutErrors(expected: naive, actual: customers.later)
            )
            bins = FrequencyBin.make(
                frequencies: customers.frequencies, expected: forecast.expected,
                actual: customers.later)
        }

        /// Pearson's correlation of frequency and mean amount among repeat customers.
        private static func correlation(_ customers: CustomerHistories) -> Double? {
            var n = 0.0
            var (x, y) = (CompensatedSum(), CompensatedSum())
            var (xx, yy, xy) = (CompensatedSum(), CompensatedSum(), CompensatedSum())
            for (frequency, mean) in zip(customers.frequencies, customers.means)
            where frequency > 0 && mean > 0 {
                let f = Double(frequency)
                n += 1
                x.add(f)
                y.add(mean)
                xx.add(f * f)
                yy.add(mean * mean)
                xy.add(f * mean)
            }
            guard n > 2 else { return nil }
            let variances =
                (xx.value - x.value * x.value / n) * (yy.value - y.value * y.value / n)
            guard variances > 1e-9 * xx.value * yy.value else { return nil }
            return (xy.value - x.value * y.value / n) / variances.squareRoot()
        }

        private func day(_ ticks: Int) -> Int32 { firstDay + Int32(ticks) }

        private var check: FitCheck {
            let fitted = tracking.last { day($0.ticks) <= calibrationEnd }
            return FitCheck(
                FitCheck.Facts(
                    fit: fit, customers: folded.customers,
                    repeatCustomers: customers.frequencies.count { $0 > 0 },
                    tracked: (fitted?.expected ?? 0, Double(fitted?.actual ?? 0)),
                    holdout: holdout?.model, naive: holdout?.naive, bins: bins,
                    amounts: amountFit, correlation: correlation))
        }

        func report(
            source: PurchaseSource, forecast: CustomerForecast, amounts: [Double],
            values: [Double]
        ) -> LifetimeReport {
            func named(_ names: [String], _ values: [Double]) -> [String: Double] {
                Dictionary(uniqueKeysWithValues: zip(names, values))
            }
            let names = PurchaseModel.names(of: fit.model.kind)
            let check = check
            let language = operation.language
            return LifetimeReport(
                source: source, model: fit.model.kind, unit: "week",
                customers: folded.customers,
                repeatCustomers: customers.frequencies.count { $0 > 0 },
                distinctHistories: folded.distinct, unseenCustomers: customers.unseen,
                calibrationUntil: Day.text(calibrationEnd),
                parameters: named(names, fit.model.parameters),
                standardErrors: fit.standardErrors.map { named(names, $0) },
                logLikelihood: fit.logLikelihood, gradient: fit.gradient,
                boundary: fit.boundary?.rawValue,
                gammaGamma: LifetimeReport.Amounts(
                    parameters: amountFit.model.map { ["p": $0.p, "q": $0.q, "v": $0.v] } ?? [:],
                    standardErrors: amountFit.standardErrors.map { named(["p", "q", "v"], $0) },
                    logLikelihood: amountFit.logLikelihood,
                    boundary: amountFit.boundary?.rawValue, customers: amountFit.customers,
                    correlation: correlation, meanAmount: amountFit.model?.mean),
                holdout: holdout.map { model, naive in
                    LifetimeReport.Holdout(
                        from: Day.text(calibrationEnd + 1), until: Day.text(end),
                        days: Int(end - calibrationEnd), actual: Int(model.actual),
                        model: .init(model), naive: .init(naive))
                },
                tracking: tracking.enumerated().map { index, point in
                    LifetimeReport.Tracked(
                        week: index + 1, until: Day.text(day(point.ticks)),
                        expected: point.expected, actual: point.actual,
                        isHoldout: day(point.ticks) > calibrationEnd)
                },
                calibration: bins.map {
                    LifetimeReport.Bin(
                        frequency: $0.isOpen ? "\($0.frequency)+" : "\($0.frequency)",
                        customers: $0.customers, actual: $0.actual, expected: $0.expected)
                },
                fitCheck: LifetimeReport.Check(
                    verdict: check.verdict, title: check.verdict.title.text(in: language),
                    reasons: check.reasons.map { $0.text(in: language) }),
                value: value(forecast, values))
        }

        private func value(
            _ forecast: CustomerForecast, _ values: [Double]
        ) -> LifetimeReport.Value {
            func total(_ values: some Sequence<Double>) -> Double {
                var sum = CompensatedSum()
                for value in values { sum.add(value) }
                return sum.value
            }
            let count = values.count
            let sum = total(values)
            let hasAmounts = amountFit.model != nil
            let sorted = hasAmounts ? values.sorted(by: >) : []
            return LifetimeReport.Value(
                months: operation.months, yearlyRate: operation.yearlyRate,
                total: hasAmounts ? sum : nil,
                mean: hasAmounts && count > 0 ? sum / Double(count) : nil,
                expectedPurchases: total(forecast.expected),
                meanAlive: count > 0 ? total(forecast.alive) / Double(count) : 0,
                deciles: sorted.isEmpty
                    ? []
                    : (0..<10).compactMap { decile in
                        let range = (count * decile / 10)..<(count * (decile + 1) / 10)
                        guard let last = range.last else { return nil }
                        let part = total(sorted[range])
                        return LifetimeReport.Decile(
                            decile: decile + 1, customers: range.count, from: sorted[last],
                            mean: part / Double(range.count), share: sum > 0 ? part / sum : 0)
                    })
        }
    }
}
