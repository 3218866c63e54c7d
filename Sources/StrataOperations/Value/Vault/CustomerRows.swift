import Glibc
import StrataCore
import StrataValue

/// The customers of a reading: their histories, by person.
struct CustomerRows {
    /// Indices of `ValueReading.subjects`, ascending.
    var people: [Int32] = []
    var first: [Int32] = []
    var last: [Int32] = []
    /// Purchases, each of its own; days with purchases after the first; mean amount of those.
    var counts: [Int32] = []
    var frequencies: [Int32] = []
    var recencies: [Int32] = []
    var ages: [Int32] = []
    var means: [Double] = []
    var amounts: [Int64] = []
    /// The end of the observation, days since 1970.
    var asOf: Int32 = 0

    /// - Parameters:
    ///   - reading: Where the purchases are.
    ///   - until: The last day that counts; `nil` for that of the last purchase.
    init(_ reading: ValueReading, until: Int32?) {
        let sorted = reading.purchases.enumerated().sorted { a, b in
            (a.element.person, a.element.day, a.offset) < (
                b.element.person, b.element.day, b.offset
            )
        }.map(\.element).filter { purchase in until.map { purchase.day <= $0 } ?? true }
        asOf = until ?? sorted.map(\.day).max() ?? 0
        var start = 0
        while start < sorted.count {
            var end = start
            while end < sorted.count, sorted[end].person == sorted[start].person { end += 1 }
            add(sorted[start..<end])
            start = end
        }
    }

    private mutating func add(_ own: ArraySlice<ValueReading.Purchase>) {
        // Below 0 is a refund: no purchase, but it lowers the sum.
        let bought = own.filter { $0.amount >= 0 }
        guard let begin = bought.first, let end = bought.last else { return }
        var frequency: Int32 = 0
        var counted = begin.day
        var later: Int64 = 0
        for purchase in own where purchase.day > begin.day {
            later += purchase.amount
            guard purchase.amount >= 0, purchase.day != counted else { continue }
            frequency += 1
            counted = purchase.day
        }
        people.append(begin.person)
        first.append(begin.day)
        last.append(end.day)
        counts.append(Int32(bought.count))
        frequencies.append(frequency)
        recencies.append(frequency > 0 ? counted - begin.day : 0)
        ages.append(asOf - begin.day)
        means.append(
            frequency > 0
                ? Double(later) / Double(AmountReader.scale) / Double(frequency) : 0)
        amounts.append(own.reduce(0) { $0 + $1.amount })
    }

    var histories: PurchaseHistories {
        PurchaseHistories(
            frequencies: frequencies, recencies: recencies, ages: ages,
            ticksPerUnit: LifetimeOperation.daysPerUnit)
    }

    /// Fits both models.
    func fit(threads: Int, model kind: PurchaseModelKind) -> CustomerModel {
        let fit = PurchaseFitting.fit(kind, histories, threads: threads)
        let amounts = GammaGammaFit.fit(frequencies: frequencies, means: means, threads: threads)
        var usual = CompensatedSum()
        var repeating = 0
        for (x, mean) in zip(frequencies, means) where x > 0 && mean > 0 {
            usual.add(mean)
            repeating += 1
        }
        if repeating == 0 {
            // Nobody bought twice: what a purchase brought at all.
            for (amount, count) in zip(self.amounts, counts) where amount > 0 {
                usual.add(Double(amount) / Double(AmountReader.scale) / Double(count))
                repeating += 1
            }
        }
        let count = Double(max(1, people.count))
        return CustomerModel(
            kind: kind, parameters: fit.model.parameters, logLikelihood: fit.logLikelihood,
            boundary: fit.boundary,
            amounts: amounts.model.map { [$0.p, $0.q, $0.v] } ?? [],
            usualAmount: usual.value / Double(max(1, repeating)), customers: people.count,
            purchases: counts.reduce(0) { $0 + Int($1) }, asOf: Day.text(asOf),
            meanFrequency: Double(frequencies.reduce(0) { $0 + Int($1) }) / count,
            meanAmount: self.amounts.reduce(0) { $0 + Double($1) } / Double(AmountReader.scale)
                / count,
            meanAge: Double(ages.reduce(0) { $0 + Int($1) }) / count)
    }

    /// What a model says of every customer.
    ///
    /// - Returns: P(alive), expected purchases, and discounted value, in the order of `people`.
    func forecast(
        _ model: CustomerModel, months: Int, discount: Double, threads: Int
    ) -> (alive: [Double], expected: [Double], values: [Double]) {
        let month = LifetimeOperation.monthInDays / LifetimeOperation.daysPerUnit
        let forecast = CustomerForecast(
            model.purchaseModel, histories, horizon: Double(months) * month,
            discounting: .init(months: months, month: month, yearlyRate: discount),
            threads: threads)
        let gamma = model.gammaGamma
        let values = people.indices.map { place in
            let amount =
                gamma?.expected(frequency: Double(frequencies[place]), mean: means[place])
                ?? model.usualAmount
            return forecast.discounted[place] * max(0, amount)
        }
        return (forecast.alive, forecast.expected, values)
    }
}
