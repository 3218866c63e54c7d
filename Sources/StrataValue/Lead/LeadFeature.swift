/// A column as the models use it.
package struct LeadFeature: Sendable {
    package let name: String
    package let form: Form

    package enum Form: Sendable {
        /// A number as it stands.
        case number
        /// One of the levels, by the code of the table's column.
        case level([Int32])
        /// How far down the file: a clock, where the rows are in the order of time.
        case order
    }
}

/// The features of a table, laid out for both models and fitted on the rows of a training.
///
/// The trees get one float column a number and one a level. The scorecard gets, for each feature,
/// exactly one active bin: tenths of the training rows, or the level, or "missing".
package struct LeadFeatureSpace: Sendable {
    package let features: [LeadFeature]
    /// Where each feature's columns begin in a row of the trees' matrix; one more at the end.
    package let treeStarts: [Int]
    /// Names of the levels by feature, for explanations; empty for numbers.
    package let levels: [[String]]

    package var treeWidth: Int { treeStarts[treeStarts.count - 1] }

    /// - Parameters:
    ///   - table: The leads.
    ///   - names: The columns to use.
    ///   - ordered: Whether the place in the file is a feature as well.
    package init(_ table: LeadTable, names: [String], ordered: Bool) {
        var features: [LeadFeature] = []
        var starts = [0]
        var levels: [[String]] = []
        for column in names.compactMap(table.column) {
            if column.kind == .categorical {
                let counts = column.counts
                let common = counts.indices.filter { counts[$0] >= Self.rareLevel }
                    .sorted { counts[$0] > counts[$1] || (counts[$0] == counts[$1] && $0 < $1) }
                    .prefix(Self.levelLimit)
                features.append(
                    LeadFeature(name: column.name, form: .level(common.map { Int32($0) })))
                starts.append(starts[starts.count - 1] + max(1, common.count))
                levels.append(common.map { column.texts[$0] })
            } else {
                features.append(LeadFeature(name: column.name, form: .number))
                starts.append(starts[starts.count - 1] + 1)
                levels.append([])
            }
        }
        if ordered {
            features.append(LeadFeature(name: "", form: .order))
            starts.append(starts[starts.count - 1] + 1)
            levels.append([])
        }
        self.features = features
        treeStarts = starts
        self.levels = levels
    }

    /// A level with fewer rows has no column of its own.
    static let rareLevel = 5
    /// The commonest levels with columns of their own.
    static let levelLimit = 40

    /// The trees' matrix over all rows, row by row; NaN is missing.
    package func treeMatrix(_ table: LeadTable) -> [Float] {
        let width = treeWidth
        var matrix = [Float](repeating: 0, count: table.rowCount * width)
        for (index, feature) in features.enumerated() {
            let start = treeStarts[index]
            switch feature.form {
            case .number:
                guard let column = table.column(feature.name) else { continue }
                for row in 0..<table.rowCount {
                    matrix[row * width + start] = Float(column.numbers[row])
                }
            case .level(let codes):
                guard let column = table.column(feature.name) else { continue }
                var place = [Int32](repeating: -1, count: column.texts.count)
                for (offset, code) in codes.enumerated() { place[Int(code)] = Int32(offset) }
                for row in 0..<table.rowCount {
                    let code = column.codes[row]
                    guard code >= 0, place[Int(code)] >= 0 else { continue }
                    matrix[row * width + start + Int(place[Int(code)])] = 1
                }
            case .order:
                for row in 0..<table.rowCount { matrix[row * width + start] = Float(row) }
            }
        }
        return matrix
    }
}

/// The bins of a scorecard, cut on the rows of one training.
package struct ScorecardBins: Sendable {
    /// By feature of the space that the scorecard uses (the order of rows is left out).
    package private(set) var edges: [[Double]] = []
    private var places: [[Int32]] = []
    /// Where each feature's bins begin; one more at the end. The last bin is "missing or rare".
    package private(set) var starts = [0]
    package private(set) var features: [Int] = []

    package var width: Int { starts[starts.count - 1] }

    /// Cuts numbers at the tenths of the training rows.
    package init(_ table: LeadTable, _ space: LeadFeatureSpace, rows: [Int]) {
        for (index, feature) in space.features.enumerated() {
            guard let column = table.column(feature.name) else { continue }
            var own: [Double] = []
            var place: [Int32] = []
            var bins = 0
            switch feature.form {
            case .order: continue
            case .number:
                own = Self.cuts(rows.map { column.numbers[$0] }.filter { !$0.isNaN })
                bins = own.count + 1
            case .level(let levels):
                place = [Int32](repeating: Int32(levels.count), count: column.texts.count)
                for (offset, code) in levels.enumerated() { place[Int(code)] = Int32(offset) }
                bins = levels.count
            }
            features.append(index)
            edges.append(own)
            places.append(place)
            starts.append(width + bins + 1)
        }
    }

    /// The active bin of each feature for each of the rows, one row after the other.
    package func active(_ table: LeadTable, _ space: LeadFeatureSpace, rows: [Int]) -> [Int32] {
        var result = [Int32](repeating: 0, count: rows.count * features.count)
        for (slot, index) in features.enumerated() {
            guard let column = table.column(space.features[index].name) else { continue }
            let last = Int32(starts[slot + 1] - 1)
            let first = Int32(starts[slot])
            for (position, row) in rows.enumerated() {
                var bin = last
                if column.kind == .categorical {
                    let code = column.codes[row]
                    if code >= 0 { bin = first + places[slot][Int(code)] }
                } else if !column.numbers[row].isNaN {
                    bin = first + Int32(Self.bin(column.numbers[row], edges[slot]))
                }
                result[position * features.count + slot] = bin
            }
        }
        return result
    }

    static func cuts(_ values: [Double]) -> [Double] {
        guard !values.isEmpty else { return [] }
        let sorted = values.sorted()
        var cuts: [Double] = []
        for tenth in 1..<10 {
            // Linear between order statistics, as numpy's quantile.
            let place = Double(sorted.count - 1) * Double(tenth) / 10
            let low = Int(place)
            let high = min(low + 1, sorted.count - 1)
            let cut = sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
            if cut > (cuts.last ?? -.infinity) { cuts.append(cut) }
        }
        return cuts
    }

    /// The number of edges at or below `value`.
    static func bin(_ value: Double, _ edges: [Double]) -> Int {
        var bin = 0
        while bin < edges.count, edges[bin] <= value { bin += 1 }
        return bin
    }
}
