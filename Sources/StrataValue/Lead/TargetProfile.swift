/// Whom a campaign is for, by rules: what scores leads until there are outcomes to learn from.
package struct TargetProfile: Sendable, Equatable {
    package struct Rule: Sendable, Equatable {
        package var column: String
        /// The texts that fit; empty for a range of numbers.
        package var texts: [String]
        package var range: ClosedRange<Double>? = nil
    }

    package var rules: [Rule]

    /// A model is trained from this many rows of the rarer outcome on; below, its ranking is not
    /// told from chance (van Smeden et al. 2019 for the number of events a logistic model needs).
    package static let leastOutcomes = 50
    /// And from this many rows in all.
    package static let leastRows = 300

    /// Rules one by one: a column, and the texts or the one range that fit.
    package init?(_ targets: [(column: String, values: [String])]) {
        guard !targets.isEmpty else { return nil }
        rules = targets.map { column, values in
            if values.count == 1, let range = Self.range(values[0]) {
                return Rule(column: column, texts: [], range: range)
            }
            return Rule(column: column, texts: values)
        }
    }

    /// `age=30-50,job=student|retired`.
    package init?(_ text: String) {
        rules = []
        for part in text.split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2, !pair[0].isEmpty else { return nil }
            if let range = Self.range(pair[1]) {
                rules.append(Rule(column: pair[0], texts: [], range: range))
            } else {
                rules.append(
                    Rule(column: pair[0], texts: pair[1].split(separator: "|").map(String.init)))
            }
        }
        if rules.isEmpty { return nil }
    }

    /// The share of the rules that a row fits; a missing value fits none. No probability.
    package func score(_ table: LeadTable) -> [Double] {
        var fits = [Int](repeating: 0, count: table.rowCount)
        for rule in rules {
            guard let column = table.column(rule.column) else { continue }
            let wanted = Set(rule.texts)
            let good = column.texts.map { wanted.contains($0) }
            for row in 0..<table.rowCount {
                if let range = rule.range, column.kind != .categorical, column.kind != .empty {
                    fits[row] += range.contains(column.numbers[row]) ? 1 : 0
                } else if column.codes[row] >= 0, good[Int(column.codes[row])] {
                    fits[row] += 1
                }
            }
        }
        return fits.map { Double($0) / Double(rules.count) }
    }

    /// `30-50`; `nil` where it is not two numbers.
    private static func range(_ text: String) -> ClosedRange<Double>? {
        guard let dash = text.dropFirst().firstIndex(of: "-"),
            let low = Double(text[..<dash]), let high = Double(text[text.index(after: dash)...]),
            low <= high
        else { return nil }
        return low...high
    }
}
