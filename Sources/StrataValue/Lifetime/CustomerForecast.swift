import Glibc

/// What a fitted model says of each customer of its histories.
package struct CustomerForecast: Sendable {
    /// P(alive): that the customer has not left by the end of the observation.
    package var alive: [Double]
    /// Expected purchases within the horizon.
    package var expected: [Double]
    /// Expected purchases of each month ahead, discounted to now.
    package var discounted: [Double]

    /// How future months count.
    package struct Discounting: Sendable, Equatable {
        /// Months ahead that count.
        package var months: Int
        /// A month in the model's unit of time.
        package var month: Double
        /// Yearly rate, such as 0.1; a purchase of month m counts (1 + rate)^(−m/12).
        package var yearlyRate: Double

        package init(months: Int, month: Double, yearlyRate: Double) {
            self.months = months
            self.month = month
            self.yearlyRate = yearlyRate
        }
    }

    /// - Parameters:
    ///   - model: The fitted model.
    ///   - histories: Whom to forecast; times in the model's unit.
    ///   - horizon: How far ahead `expected` looks, in the model's unit.
    ///   - discounting: How `discounted` counts.
    ///   - threads: How many threads compute; the result does not depend on it.
    package init(
        _ model: PurchaseModel, _ histories: PurchaseHistories, horizon: Double,
        discounting: Discounting, threads: Int = 1
    ) {
        let rows = histories.rows
        let times = histories.times
        let shares = Self.aliveShares(model, histories, threads: threads)
        let weights = (0..<discounting.months).map {
            pow(1 + discounting.yearlyRate, -Double($0 + 1) / 12)
        }
        // Expectations of those alive depend on x and T alone, and rows are sorted by them.
        let starts = rows.indices.filter { index in
            index == 0 || rows[index].age != rows[index - 1].age
                || rows[index].frequency != rows[index - 1].frequency
        }
        let block = 256
        let parts = OrderedParts.make((starts.count + block - 1) / block, threads: threads) {
            part in
            starts[(part * block)..<min((part + 1) * block, starts.count)].map { start in
                let x = Double(rows[start].frequency)
                let age = times[Int(rows[start].age)]
                func expected(_ time: Double) -> Double {
                    model.expectedWhileAlive(frequency: x, age: age, in: time)
                }
                var sum = 0.0
                var before = 0.0
                for (month, weight) in weights.enumerated() {
                    let until = expected(Double(month + 1) * discounting.month)
                    sum += (until - before) * weight
                    before = until
                }
                return (expected(horizon), sum)
            }
        }.flatMap(\.self)
        var expectedOfRow = [Double](repeating: 0, count: rows.count)
        var discountedOfRow = expectedOfRow
        for (place, start) in starts.enumerated() {
            let end = place + 1 < starts.count ? starts[place + 1] : rows.count
            for row in start..<end {
                expectedOfRow[row] = shares[row] * parts[place].0
                discountedOfRow[row] = shares[row] * parts[place].1
            }
        }
        let rowOf = histories.rowOfCustomer
        alive = rowOf.map { shares[Int($0)] }
        expected = rowOf.map { expectedOfRow[Int($0)] }
        discounted = rowOf.map { discountedOfRow[Int($0)] }
    }

    /// P(alive) of each row of the histories.
    private static func aliveShares(
        _ model: PurchaseModel, _ histories: PurchaseHistories, threads: Int
    ) -> [Double] {
        guard model.third > 0 else {
            return [Double](repeating: 1, count: histories.rows.count)
        }
        if model.kind == .pareto {
            let p = SIMD4(model.r, model.alpha, model.third, model.fourth)
            return ParetoLikelihood(histories).aliveShares(p, threads: threads)
        }
        let logs = histories.times.map { log(model.alpha + $0) }
        let isModified = model.kind == .mbgnbd
        return histories.rows.map { row in
            let x = Double(row.frequency)
            guard isModified || x > 0 else { return 1 }
            let d =
                (model.r + x) * (logs[Int(row.age)] - logs[Int(row.recency)])
                + log(model.third / (model.fourth + x - (isModified ? 0 : 1)))
            return 1 / (1 + exp(d))
        }
    }
}
