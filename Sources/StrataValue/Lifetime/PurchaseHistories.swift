/// What the lifetime models know of customers: repeat purchases, when the last was, and for how
/// long each has been watched; customers with the same history are one row with a weight.
///
/// In the literature's words: x, the number of repeat purchases (the first one not counted); t_x,
/// the time from the first purchase to the last; T, the time from the first purchase to the end of
/// the observation. Times are whole ticks (days), so that equal histories are equal.
package struct PurchaseHistories: Sendable {
    /// Ticks in one of the units in which parameters and horizons are given: 7 for days and weeks.
    package let ticksPerUnit: Double
    /// Customers in all.
    package let customers: Int
    /// The row of each customer, in the order given.
    package let rowOfCustomer: [UInt32]
    /// One row for each distinct (x, T, t_x), sorted by them.
    let rows: [Row]
    /// Distinct times of all rows in units, ascending; rows name them by index.
    let times: [Double]
    /// Distinct x with the rows that have it, ascending.
    let groups: [Group]

    struct Row: Sendable {
        var frequency: Int32
        var recency: Int32
        var age: Int32
        var weight: Double
    }

    struct Group: Sendable {
        var frequency: Double
        var rows: Range<Int>
        var weight: Double
    }

    /// The longest time, in ticks, and the largest number of purchases that are told apart.
    private static let maximumTicks = UInt64(1) << 22 - 1
    private static let maximumFrequency = UInt64(1) << 20 - 1

    /// Folds histories given customer by customer.
    ///
    /// Negative numbers count as 0; a recency beyond the age counts as the age, and one of a
    /// customer without repeat purchases as 0. Times above four million ticks are cut to that.
    package init(
        frequencies: [Int32], recencies: [Int32], ages: [Int32], ticksPerUnit: Double
    ) {
        let count = min(frequencies.count, recencies.count, ages.count)
        self.ticksPerUnit = ticksPerUnit
        customers = count
        var keys = [UInt64](repeating: 0, count: count)
        var order = [UInt32](repeating: 0, count: count)
        for index in 0..<count {
            let x = min(UInt64(max(frequencies[index], 0)), Self.maximumFrequency)
            let age = min(UInt64(max(ages[index], 0)), Self.maximumTicks)
            let recency = x == 0 ? 0 : min(UInt64(max(recencies[index], 0)), age)
            keys[index] = x << 44 | age << 22 | recency
            order[index] = UInt32(truncatingIfNeeded: index)
        }
        RadixSort.sort(&keys, with: &order)
        var rowOf = [UInt32](repeating: 0, count: count)
        var folded: [(key: UInt64, weight: Double)] = []
        for (key, customer) in zip(keys, order) {
            if folded.last?.key != key { folded.append((key, 0)) }
            folded[folded.count - 1].weight += 1
            rowOf[Int(customer)] = UInt32(folded.count - 1)
        }
        rowOfCustomer = rowOf
        var ticks: Set<Int> = []
        for (key, _) in folded {
            ticks.insert(Int(key >> 22 & Self.maximumTicks))
            ticks.insert(Int(key & Self.maximumTicks))
        }
        let sorted = ticks.sorted()
        times = sorted.map { Double($0) / ticksPerUnit }
        let place = Dictionary(
            uniqueKeysWithValues: zip(sorted, sorted.indices.map(Int32.init)))
        rows = folded.map { key, weight in
            Row(
                frequency: Int32(key >> 44),
                recency: place[Int(key & Self.maximumTicks)] ?? 0,
                age: place[Int(key >> 22 & Self.maximumTicks)] ?? 0, weight: weight)
        }
        var groups: [Group] = []
        for (index, row) in rows.enumerated() {
            let x = Double(row.frequency)
            if groups.last?.frequency != x {
                groups.append(Group(frequency: x, rows: index..<index, weight: 0))
            }
            groups[groups.count - 1].rows = groups[groups.count - 1].rows.lowerBound..<(index + 1)
            groups[groups.count - 1].weight += row.weight
        }
        self.groups = groups
    }

    /// The mean age, in units; never 0.
    var meanAge: Double {
        var sum = CompensatedSum()
        for row in rows { sum.add(row.weight * times[Int(row.age)]) }
        let mean = customers > 0 ? sum.value / Double(customers) : 1
        return mean > 0 ? mean : 1
    }

    /// How many distinct histories there are.
    package var distinct: Int { rows.count }

    /// Repeat purchases of all customers.
    package var purchases: Double { groups.reduce(0) { $0 + $1.frequency * $1.weight } }

    /// Rows in pieces of about equal work, within one number of purchases each.
    func pieces(of length: Int) -> [(frequency: Double, rows: Range<Int>)] {
        groups.flatMap { group in
            stride(from: group.rows.lowerBound, to: group.rows.upperBound, by: length).map {
                (group.frequency, $0..<min($0 + length, group.rows.upperBound))
            }
        }
    }
}
