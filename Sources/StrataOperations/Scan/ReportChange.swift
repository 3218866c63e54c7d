package import StrataCore

/// A column whose verdict differs from that of an earlier report.
package struct ReportChange: Sendable, Codable, Equatable {
    package enum Kind: String, Sendable, Codable {
        case added, removed, label, tier
    }

    package var kind: Kind
    package var path: String
    package var part: String?
    package var column: String
    package var labelBefore: LabelID?
    package var labelAfter: LabelID?
    package var tierBefore: SensitivityTier?
    package var tierAfter: SensitivityTier?

    /// The columns that were added, removed or judged otherwise, in the order of the reports.
    ///
    /// Columns are matched by source, part and name; of equal names in one source the first
    /// matches the first.
    package static func between(_ old: ScanReport, _ new: ScanReport) -> [ReportChange] {
        var before: [Place: ColumnReport] = [:]
        var order: [Place] = []
        for (place, column) in places(of: old) {
            before[place] = column
            order.append(place)
        }
        var changes: [ReportChange] = []
        var seen: Set<Place> = []
        for (place, column) in places(of: new) {
            seen.insert(place)
            guard let earlier = before[place] else {
                changes.append(change(.added, place, nil, column))
                continue
            }
            if earlier.label != column.label {
                changes.append(change(.label, place, earlier, column))
            } else if earlier.tier != column.tier {
                changes.append(change(.tier, place, earlier, column))
            }
        }
        for place in order where !seen.contains(place) {
            changes.append(change(.removed, place, before[place], nil))
        }
        return changes
    }

    private struct Place: Hashable {
        var path: String
        var part: String?
        var column: String
        /// How many columns of the same name stand before it.
        var repetition: Int
    }

    private static func places(of report: ScanReport) -> [(Place, ColumnReport)] {
        report.sources.flatMap { source in
            var counts: [String: Int] = [:]
            return source.columns.map { column in
                defer { counts[column.name, default: 0] += 1 }
                return (
                    Place(
                        path: source.path, part: source.part, column: column.name,
                        repetition: counts[column.name, default: 0]), column
                )
            }
        }
    }

    private static func change(
        _ kind: Kind, _ place: Place, _ before: ColumnReport?, _ after: ColumnReport?
    ) -> ReportChange {
        ReportChange(
            kind: kind, path: place.path, part: place.part, column: place.column,
            labelBefore: before?.label, labelAfter: after?.label, tierBefore: before?.tier,
            tierAfter: after?.tier)
    }
}
