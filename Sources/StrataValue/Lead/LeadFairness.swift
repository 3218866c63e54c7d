/// How the scores treat the groups of a protected field.
package struct LeadFairness: Sendable, Equatable {
    package var name: String
    package var ground: ProtectedGround
    /// Whether the models use the field itself.
    package var isUsed: Bool
    package var groups: [Group]

    package struct Group: Sendable, Equatable {
        package var name: String
        package var rows: Int
        /// Share of successes.
        package var rate: Double
        package var meanScore: Double
        /// Share of the group among the best fifth of all scores.
        package var selected: Double
        package var auc: Double
        /// Mean score less success rate.
        package var gap: Double { meanScore - rate }
        /// Whether less than four fifths of the most selected group's share is selected
        /// (EEOC, 29 CFR 1607.4 D), in groups of at least 100 rows.
        package var isBelowFourFifths = false
    }

    package static let smallestGroup = 100

    /// - Parameters:
    ///   - column: The protected field.
    ///   - ground: What it is.
    ///   - isUsed: Whether it is a feature.
    ///   - rows: The scored rows.
    ///   - scores: Their scores.
    ///   - outcomes: Their outcomes.
    package init(
        _ column: LeadColumn, ground: ProtectedGround, isUsed: Bool, rows: [Int],
        scores: [Double], outcomes: [Bool]
    ) {
        name = column.name
        self.ground = ground
        self.isUsed = isUsed
        let sorted = scores.sorted(by: >)
        let line = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, max(0, sorted.count / 5 - 1))]
        let ages = [18.0, 25, 35, 50, 65]
        let isAge = ground == .age && column.kind == .numeric
        let edges =
            column.kind == .categorical
            ? [] : isAge ? ages : ScorecardBins.cuts(column.numbers.filter { !$0.isNaN })
        var members: [String: [Int]] = [:]
        var names: [String] = []
        for (position, row) in rows.enumerated() {
            let group: String
            if column.kind == .categorical {
                group = column.codes[row] < 0 ? "" : column.texts[Int(column.codes[row])]
            } else {
                group = Self.band(column.numbers[row], edges)
            }
            if members[group] == nil { names.append(group) }
            members[group, default: []].append(position)
        }
        groups = names.sorted { Self.order($0) < Self.order($1) }.map { name in
            let own = members[name] ?? []
            let truth = own.map { outcomes[$0] }
            let values = own.map { scores[$0] }
            let count = Double(max(1, own.count))
            return Group(
                name: name, rows: own.count, rate: Double(truth.count { $0 }) / count,
                meanScore: values.reduce(0, +) / count,
                selected: Double(values.count { $0 >= line }) / count,
                auc: LeadMetrics(values, truth).auc)
        }
        let large = groups.filter { $0.rows >= Self.smallestGroup }
        guard let most = large.map(\.selected).max(), large.count > 1, most > 0 else { return }
        for index in groups.indices where groups[index].rows >= Self.smallestGroup {
            groups[index].isBelowFourFifths = groups[index].selected < 0.8 * most
        }
    }

    private static func band(_ value: Double, _ edges: [Double]) -> String {
        guard !value.isNaN else { return "" }
        let bin = ScorecardBins.bin(value, edges)
        guard let first = edges.first, let last = edges.last else { return "…" }
        if bin == 0 { return "< \(LeadText.number(first))" }
        if bin == edges.count { return "≥ \(LeadText.number(last))" }
        return "\(LeadText.number(edges[bin - 1]))–\(LeadText.number(edges[bin]))"
    }

    /// Bands by their number, names by their text.
    private static func order(_ name: String) -> (Double, String) {
        let digits = name.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
        guard let number = Double(digits) else { return (.infinity, name) }
        return (name.hasPrefix("<") ? -.infinity : number, name)
    }
}
