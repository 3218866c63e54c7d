import StrataConnect
import StrataValue

/// The histories of customers that the lifetime models need, in the order of their identifiers.
struct CustomerHistories: Sendable {
    var frequencies: [Int32] = []
    /// Days from the first purchase to the last repeat one.
    var recencies: [Int32] = []
    /// Days from the first purchase to the end of the calibration.
    var ages: [Int32] = []
    /// Mean amount of the repeat purchases; 0 without any.
    var means: [Double] = []
    /// Days with purchases after the calibration.
    var later: [Int32] = []
    /// Where the identifiers' texts are.
    var places: [(partition: UInt16, number: UInt32)] = []
    /// First purchases, and repeat purchases, by day from the first day of all on.
    var births: [Int] = []
    var repeats: [Int] = []
    /// Customers of whom there is no purchase within the calibration.
    var unseen = 0
    var withoutPurchase = 0

    private struct One: Sendable {
        var key: CustomerKey
        var text: [UInt8]
        var number: UInt32
        var frequency: Int32
        var recency: Int32
        var age: Int32
        var mean: Double
        var later: Int32
    }

    private struct Part: Sendable {
        var customers: [One] = []
        var births: [Int]
        var repeats: [Int]
        var unseen = 0
        var withoutPurchase = 0
    }

    /// Purchases of one day are one, of their sum. A day with refunds alone is no purchase; its sum
    /// lowers the mean amount, as do refunds of other days after the first purchase.
    ///
    /// - Parameters:
    ///   - outcome: What was read, purchases kept.
    ///   - end: The last day of the calibration.
    ///   - threads: How many threads work.
    init(_ outcome: PurchaseReading.Outcome, end: Int32, threads: Int) {
        guard let first = outcome.firstDay, let last = outcome.lastDay else { return }
        let ledger = outcome.ledger
        let parts = RFMOperation.inParallel(PurchaseLedger.partitionCount, threads) { index in
            ledger.withPartition(index) { Self.part(&$0, first: first, last: last, end: end) }
        }
        var all: [(one: One, partition: UInt16)] = []
        births = [Int](repeating: 0, count: Int(last - first) + 1)
        repeats = births
        for (index, part) in parts.enumerated() {
            all.append(contentsOf: part.customers.map { ($0, UInt16(index)) })
            for day in births.indices {
                births[day] += part.births[day]
                repeats[day] += part.repeats[day]
            }
            unseen += part.unseen
            withoutPurchase += part.withoutPurchase
        }
        // One order of customers, whatever the hashes were, so that sums round alike.
        all.sort { a, b in
            if !a.one.key.isDigest, !b.one.key.isDigest { return a.one.key < b.one.key }
            return a.one.text.lexicographicallyPrecedes(b.one.text)
        }
        frequencies = all.map(\.one.frequency)
        recencies = all.map(\.one.recency)
        ages = all.map(\.one.age)
        means = all.map(\.one.mean)
        later = all.map(\.one.later)
        places = all.map { ($0.partition, $0.one.number) }
    }

    private static func part(
        _ partition: inout LedgerPartition, first: Int32, last: Int32, end: Int32
    ) -> Part {
        let days = Int(last - first) + 1
        var part = Part(
            births: [Int](repeating: 0, count: days), repeats: [Int](repeating: 0, count: days))
        let (events, starts) = partition.eventsByCustomer()
        for (number, customer) in partition.customers.enumerated() {
            guard customer.count > 0 else {
                part.withoutPurchase += 1
                continue
            }
            guard customer.first <= end else {
                part.unseen += 1
                continue
            }
            var one = One(
                key: customer.key, text: customer.key.isDigest ? partition.text(of: number) : [],
                number: UInt32(number), frequency: 0, recency: 0, age: end - customer.first,
                mean: 0, later: 0)
            part.births[Int(customer.first - first)] += 1
            var amount = Int128(0)
            var counted = Int32.min
            for event in events[starts[number]..<starts[number + 1]]
            where event.day > customer.first {
                if event.day <= end { amount += Int128(event.amount) }
                guard event.amount >= 0, event.day != counted else { continue }
                counted = event.day
                part.repeats[Int(event.day - first)] += 1
                if event.day <= end {
                    one.frequency += 1
                    one.recency = event.day - customer.first
                } else {
                    one.later += 1
                }
            }
            if one.frequency > 0 {
                one.mean = Double(amount) / Double(AmountReader.scale) / Double(one.frequency)
            }
            part.customers.append(one)
        }
        return part
    }
}
