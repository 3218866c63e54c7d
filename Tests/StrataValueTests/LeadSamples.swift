import StrataValue

/// Made-up leads of a trade with known reasons: the same every time.
struct LeadSamples {
    var columns: [String: [String]] = [:]
    var outcomes: [Bool] = []
    private var state: UInt64

    /// - Parameters:
    ///   - rows: How many.
    ///   - seed: Another seed gives other leads.
    init(rows: Int, seed: UInt64 = 7) {
        state = seed
        for row in 0..<rows {
            let interest = uniform()
            let source = ["web", "fair", "referral", "list"][Int(uniform() * 4)]
            let lift = source == "referral" ? 1.2 : source == "list" ? -0.8 : 0
            let chance = 1 / (1 + exp(-(4 * interest - 3.2 + lift)))
            let bought = uniform() < chance
            outcomes.append(bought)
            append("visits", String(Int(interest * 30 + uniform() * 6)))
            append("source", source)
            append("size", String(Int(uniform() * 500)))
            append("sex", uniform() < 0.5 ? "f" : "m")
            append("rate", String(1 + Double(row / 200) / 10))
            append("talk", String(bought ? 120 + Int(uniform() * 600) : Int(uniform() * 200)))
            append("signed", bought ? "2024-03-0\(1 + Int(uniform() * 8))" : "")
            append("mail", "person\(row)@example.org")
            append("note", "")
        }
    }

    mutating func uniform() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 33) / Double(UInt64(1) << 31)
    }

    private mutating func append(_ name: String, _ cell: String) {
        columns[name, default: []].append(cell)
    }

    private func exp(_ value: Double) -> Double {
        var sum = 1.0
        var term = 1.0
        for index in 1..<60 {
            term *= value / Double(index)
            sum += term
        }
        return sum
    }

    /// The table of some columns, by their names in the order given.
    func table(_ names: [String], renamed: [String: String] = [:]) -> LeadTable {
        let built = names.map { name in
            var builder = LeadColumnBuilder(name: renamed[name] ?? name)
            for cell in columns[name] ?? [] { builder.append(cell) }
            return builder.finish()
        }
        return LeadTable(columns: built, rowCount: outcomes.count)
    }
}
