package import StrataCore
package import StrataValue

/// The lifetime value of the customers of a file: a model of purchases, one of amounts, how well
/// they fit, and what they say of each customer.
package struct LifetimeOperation: Sendable {
    package var path: String
    package var choice: PurchaseColumns.Choice
    package var model: PurchaseModelKind
    /// The first day that is not fitted but compared with the forecast.
    package var holdoutFrom: Int32?
    /// The last day of the observation; the file's last purchase without it.
    package var until: Int32?
    package var months: Int
    package var yearlyRate: Double
    package var threads: Int
    package var language: Language

    package init(
        path: String, choice: PurchaseColumns.Choice = .init(), model: PurchaseModelKind = .bgnbd,
        holdoutFrom: Int32? = nil, until: Int32? = nil, months: Int = 12, yearlyRate: Double = 0.1,
        threads: Int, language: Language
    ) {
        self.path = path
        self.choice = choice
        self.model = model
        self.holdoutFrom = holdoutFrom
        self.until = until
        self.months = months
        self.yearlyRate = yearlyRate
        self.threads = threads
        self.language = language
    }

    package struct Outcome: Sendable {
        package var report: LifetimeReport
        package var problems: [ReadProblemText] = []
        let histories: CustomerHistories
        let forecast: CustomerForecast
        /// Expected amount of a purchase, and the value, of each customer.
        let amounts: [Double]
        let values: [Double]
        let hasHoldout: Bool
        let texts: @Sendable (_ partition: Int, _ number: Int) -> [UInt8]
    }

    /// Times are days; parameters are by weeks.
    static let daysPerUnit = 7.0
    /// A month is a twelfth of 365.25 days.
    static let monthInDays = 365.25 / 12

    /// - Throws: `PurchaseError`, `Cancelled`.
    package func run(meter: WorkMeter) throws -> Outcome {
        let read = try PurchaseReading(
            path: path, choice: choice, threads: threads, keepsEvents: true, until: until
        ).run(meter: meter)
        if meter.isCancelled { throw Cancelled() }
        guard let firstDay = read.firstDay, let lastDay = read.lastDay else {
            throw PurchaseError.empty(path: path)
        }
        let end = until ?? lastDay
        let calibrationEnd = holdoutFrom.map { $0 - 1 } ?? end
        if let holdoutFrom {
            guard holdoutFrom > firstDay else {
                throw PurchaseError.noCalibration(date: Day.text(holdoutFrom))
            }
            guard holdoutFrom <= end else {
                throw PurchaseError.noHoldout(date: Day.text(holdoutFrom), last: Day.text(end))
            }
        }
        let customers = CustomerHistories(read, end: calibrationEnd, threads: threads)
        let folded = PurchaseHistories(
            frequencies: customers.frequencies, recencies: customers.recencies,
            ages: customers.ages, ticksPerUnit: Self.daysPerUnit)
        let fit = PurchaseFitting.fit(model, folded, threads: threads)
        let amountFit = GammaGammaFit.fit(
            frequencies: customers.frequencies, means: customers.means, threads: threads)
        if meter.isCancelled { throw Cancelled() }
        let forecast = CustomerForecast(
            fit.model, folded, horizon: Double(months) * Self.monthInDays / Self.daysPerUnit,
            discounting: .init(
                months: months, month: Self.monthInDays / Self.daysPerUnit,
                yearlyRate: yearlyRate), threads: threads)
        let amounts = expectedAmounts(customers, amountFit)
        let values = zip(forecast.discounted, amounts).map { $0 * $1 }
        let findings = Findings(
            self, customers: customers, folded: folded, fit: fit, amountFit: amountFit,
            firstDay: firstDay, calibrationEnd: calibrationEnd, end: end)
        let ledger = read.ledger
        return Outcome(
            report: findings.report(
                source: PurchaseSource(
                    read, path: path, withoutPurchase: customers.withoutPurchase),
                forecast: forecast, amounts: amounts, values: values),
            problems: read.problems.map { ReadProblemText($0, in: language) },
            histories: customers, forecast: forecast, amounts: amounts, values: values,
            hasHoldout: holdoutFrom != nil,
            texts: { partition, number in
                ledger.withPartition(partition) { $0.text(of: number) }
            })
    }

    /// What a purchase of each customer is expected to bring; where the model has no mean, that of
    /// the customers' own means stands in for those without repeat purchases.
    private func expectedAmounts(
        _ customers: CustomerHistories, _ fit: GammaGammaFit
    ) -> [Double] {
        guard let model = fit.model else {
            return [Double](repeating: 0, count: customers.frequencies.count)
        }
        var sum = CompensatedSum()
        for (x, mean) in zip(customers.frequencies, customers.means) where x > 0 && mean > 0 {
            sum.add(mean)
        }
        let usual = sum.value / Double(max(fit.customers, 1))
        return zip(customers.frequencies, customers.means).map { x, mean in
            model.expected(frequency: Double(x), mean: mean) ?? usual
        }
    }
}
