internal import Glibc

/// How far a distribution moved between two groups of rows.
///
/// The index is the sum over bins of `(b - a) * ln(b / a)` of the bins' shares (Lewis 1994,
/// Siddiqi 2006): below 0.1 nothing to speak of, from 0.25 a shift that makes a model doubtful.
/// Half a row is added to each bin, so that an empty one gives no infinity. Small groups move by
/// chance: what chance gives (Yurdakul & Naranjo 2020) is added to both limits.
package struct PopulationStability: Sendable, Equatable {
    package var name: String
    package var index: Double
    package var level: Level
    package var bins: [Bin]

    package enum Level: String, Sendable, Comparable {
        case stable, moderate, major

        private var rank: Int { self == .stable ? 0 : self == .moderate ? 1 : 2 }
        package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
    }

    package struct Bin: Sendable, Equatable {
        /// A level, or the upper end of a range of numbers; empty for what is missing.
        package var name: String
        package var before: Double
        package var after: Double
    }

    package static let moderate = 0.1
    package static let major = 0.25

    /// - Parameters:
    ///   - name: Of the column or score.
    ///   - names: Of the bins.
    ///   - before: Rows of each bin in the reference.
    ///   - after: Rows of each bin now.
    package init(name: String, names: [String], before: [Int], after: [Int]) {
        self.name = name
        let total = (Double(before.reduce(0, +)), Double(after.reduce(0, +)))
        let count = Double(names.count)
        var sum = 0.0
        bins = []
        for (bin, label) in names.enumerated() {
            let a = (Double(before[bin]) + 0.5) / (total.0 + count / 2)
            let b = (Double(after[bin]) + 0.5) / (total.1 + count / 2)
            sum += (b - a) * Glibc.log(b / a)
            bins.append(
                Bin(
                    name: label, before: Double(before[bin]) / max(1, total.0),
                    after: Double(after[bin]) / max(1, total.1)))
        }
        index = sum
        // Three standard deviations above the mean of the chi-squared law of mere chance.
        let freedom = max(1, count - 1)
        let chance =
            (1 / max(1, total.0) + 1 / max(1, total.1)) * (freedom + 3 * (2 * freedom).squareRoot())
        level =
            sum >= Self.major + chance
            ? .major : sum >= Self.moderate + chance ? .moderate : .stable
    }

    /// A column of the table between two groups of its rows; numbers by the tenths of the first.
    package init(_ column: LeadColumn, before: [Int], after: [Int]) {
        if column.kind == .categorical {
            let counts = column.counts
            let common = counts.indices.sorted {
                counts[$0] > counts[$1] || (counts[$0] == counts[$1] && $0 < $1)
            }.prefix(20)
            var place = [Int](repeating: common.count, count: column.texts.count)
            for (offset, code) in common.enumerated() { place[code] = offset }
            func tally(_ rows: [Int]) -> [Int] {
                var bins = [Int](repeating: 0, count: common.count + 2)
                for row in rows {
                    let code = column.codes[row]
                    bins[code < 0 ? common.count + 1 : place[Int(code)]] += 1
                }
                return bins
            }
            self.init(
                name: column.name, names: common.map { column.texts[$0] } + ["…", ""],
                before: tally(before), after: tally(after))
        } else {
            self.init(
                name: column.name, before: before.map { column.numbers[$0] },
                after: after.map { column.numbers[$0] })
        }
    }

    /// Numbers by the tenths of the first group; NaN is missing.
    package init(name: String, before: [Double], after: [Double]) {
        let edges = ScorecardBins.cuts(before.filter { !$0.isNaN })
        func tally(_ values: [Double]) -> [Int] {
            var bins = [Int](repeating: 0, count: edges.count + 2)
            for value in values {
                bins[value.isNaN ? edges.count + 1 : ScorecardBins.bin(value, edges)] += 1
            }
            return bins
        }
        self.init(
            name: name, names: edges.map { "< \(LeadText.number($0))" } + ["…", ""],
            before: tally(before), after: tally(after))
    }
}

/// What moved between the rows that a model was trained on and those that it scores.
package struct LeadDrift: Sendable, Equatable {
    package var score: PopulationStability
    package var features: [PopulationStability]
    /// Share of successes before and now; now is NaN where no outcome is known.
    package var rateBefore: Double
    package var rateAfter: Double
    /// The score that a fifth of the training rows reached, and how many reach it now.
    package var topScore: Double
    package var topShareAfter: Double

    /// Whether the score or any feature moved by a major shift, or the success rate by half of
    /// itself and more than chance.
    package var isAlarm: Bool {
        score.level == .major || features.contains { $0.level == .major } || rateMoved
    }

    package var rateMoved: Bool
    /// Whether the line of the best fifth no longer means a fifth: less than half or more than
    /// double of it.
    package var boundaryMoved: Bool { topShareAfter < 0.1 || topShareAfter > 0.4 }

    /// - Parameters:
    ///   - table: The leads.
    ///   - names: The features used.
    ///   - before: The reference rows.
    ///   - after: The rows now.
    ///   - outcomes: One a row of the table.
    ///   - scoresBefore: Scores of `before` by the model that scores now.
    ///   - scoresAfter: Scores of `after`.
    package init(
        _ table: LeadTable, names: [String], before: [Int], after: [Int], outcomes: [Bool],
        scoresBefore: [Double], scoresAfter: [Double]
    ) {
        score = PopulationStability(name: "", before: scoresBefore, after: scoresAfter)
        features = names.compactMap(table.column).map {
            PopulationStability($0, before: before, after: after)
        }.sorted { $0.index > $1.index }
        let hits = (before.count { outcomes[$0] }, after.count { outcomes[$0] })
        let counts = (Double(max(1, before.count)), Double(max(1, after.count)))
        rateBefore = Double(hits.0) / counts.0
        rateAfter = Double(hits.1) / counts.1
        let pooled = Double(hits.0 + hits.1) / (counts.0 + counts.1)
        let error = (pooled * (1 - pooled) * (1 / counts.0 + 1 / counts.1)).squareRoot()
        let difference = abs(rateAfter - rateBefore)
        rateMoved = difference > 3 * error && difference > rateBefore / 2
        let sorted = scoresBefore.sorted(by: >)
        let line = sorted.isEmpty ? .nan : sorted[sorted.count / 5]
        topScore = line
        topShareAfter = Double(scoresAfter.count { $0 >= line }) / Double(max(1, scoresAfter.count))
    }
}

/// Numbers in names of bins and in reasons.
package enum LeadText {
    /// Up to four significant digits, without an exponent where one can do without.
    package static func number(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e9 { return "\(Int(value))" }
        let size = abs(value)
        let digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 0.1 ? 3 : 5
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let rounded = (value * scale).rounded() / scale
        return rounded == rounded.rounded() && abs(rounded) < 1e9
            ? "\(Int(rounded))" : "\(rounded)"
    }
}
