/// How far forecasts were from what customers then bought.
package struct HoldoutErrors: Sendable, Equatable {
    package var expected: Double
    package var actual: Double
    /// (expected − actual) / actual; 0 where both are 0.
    package var sumError: Double
    /// Mean of |expected − actual| over customers.
    package var meanAbsolute: Double
    package var rootMeanSquare: Double

    /// - Parameters:
    ///   - expected: The forecast for each customer.
    ///   - actual: What each bought.
    package init(expected: [Double], actual: [Int32]) {
        var (forecast, real, absolute, square) =
            (CompensatedSum(), CompensatedSum(), CompensatedSum(), CompensatedSum())
        for (guess, count) in zip(expected, actual) {
            let truth = Double(count)
            forecast.add(guess)
            real.add(truth)
            absolute.add(abs(guess - truth))
            square.add((guess - truth) * (guess - truth))
        }
        let n = Double(max(min(expected.count, actual.count), 1))
        self.expected = forecast.value
        self.actual = real.value
        sumError =
            real.value == 0
            ? (forecast.value == 0 ? 0 : .infinity) : forecast.value / real.value - 1
        meanAbsolute = absolute.value / n
        rootMeanSquare = (square.value / n).squareRoot()
    }
}

/// Customers with the same number of repeat purchases, and what they bought later.
package struct FrequencyBin: Sendable, Equatable {
    package var frequency: Int
    /// Whether customers with more purchases are in it too.
    package var isOpen: Bool
    package var customers: Int
    /// Means over the bin's customers.
    package var actual: Double
    package var expected: Double

    /// Bins of 0 to 6 purchases and of 7 or more, as in the papers.
    package static func make(
        frequencies: [Int32], expected: [Double], actual: [Int32], last: Int = 7
    ) -> [FrequencyBin] {
        var counts = [Int](repeating: 0, count: last + 1)
        var forecasts = [CompensatedSum](repeating: CompensatedSum(), count: last + 1)
        var truths = [Int](repeating: 0, count: last + 1)
        for (index, frequency) in frequencies.enumerated() {
            let bin = min(Int(frequency), last)
            counts[bin] += 1
            forecasts[bin].add(expected[index])
            truths[bin] += Int(actual[index])
        }
        return (0...last).compactMap { bin in
            guard counts[bin] > 0 else { return nil }
            let n = Double(counts[bin])
            return FrequencyBin(
                frequency: bin, isOpen: bin == last, customers: counts[bin],
                actual: Double(truths[bin]) / n, expected: forecasts[bin].value / n)
        }
    }
}

/// Repeat purchases of all customers up to a time: the model's and the real ones.
package struct TrackingPoint: Sendable, Equatable {
    /// Ticks since the first day.
    package var ticks: Int
    package var expected: Double
    package var actual: Int

    /// Tracks a model by weeks of seven ticks.
    ///
    /// - Parameters:
    ///   - births: How many customers bought first on each day, from the first day on.
    ///   - repeats: How many repeat purchases those customers made on each day.
    ///   - model: The fitted model, its unit of time `ticksPerUnit` ticks.
    ///   - ticksPerUnit: Ticks in the model's unit of time.
    /// - Returns: A point a week; the last may be of a shorter one.
    package static func track(
        births: [Int], repeats: [Int], model: PurchaseModel, ticksPerUnit: Double
    ) -> [TrackingPoint] {
        let days = max(births.count, repeats.count)
        guard days > 0 else { return [] }
        // The expectation depends on the age alone.
        let byAge = (0..<days).map {
            model.expectedPurchases(ofNewCustomerIn: Double($0) / ticksPerUnit)
        }
        let born = births.indices.filter { births[$0] > 0 }
        var points: [TrackingPoint] = []
        var actual = 0
        var day = 0
        for end in stride(from: 6, to: days + 6, by: 7) {
            let last = min(end, days - 1)
            while day <= last {
                if day < repeats.count { actual += repeats[day] }
                day += 1
            }
            var expected = CompensatedSum()
            for birth in born where birth <= last {
                expected.add(Double(births[birth]) * byAge[last - birth])
            }
            points.append(TrackingPoint(ticks: last, expected: expected.value, actual: actual))
        }
        return points
    }
}
