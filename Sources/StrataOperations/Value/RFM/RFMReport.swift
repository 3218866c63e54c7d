import StrataCore
package import StrataValue

/// RFM of a file, in numbers: what `strata value rfm` prints.
package struct RFMReport: Sendable, Encodable {
    package struct SegmentLine: Sendable, Encodable {
        package var segment: RFMSegment
        package var title: String
        package var customers: Int
        package var share: Double
        package var amount: Double
    }

    /// For scores 2 to 5, the value at which they begin; `null` where no value scores so.
    package struct Bounds: Sendable, Encodable {
        /// Days since the last purchase: at most this many.
        package var recencyDays: [Int?]
        package var frequency: [Int?]
        package var monetary: [Double?]
    }

    package struct Cell: Sendable, Encodable {
        package var recency: Int
        package var frequency: Int
        package var customers: Int
        package var amount: Double
    }

    package var source: PurchaseSource
    package var customers: Int
    /// Purchases, days of purchases where those of a day are merged.
    package var purchases: Int
    package var amount: Double
    package var mergedDays: Bool
    package var asOf: String
    package var quintiles: Bounds
    package var segments: [SegmentLine]
    /// Customers by recency and frequency score, 25 cells.
    package var heatMap: [Cell]
}

/// Where purchases came from, and what of them did not count.
package struct PurchaseSource: Sendable, Encodable {
    package struct Skipped: Sendable, Encodable {
        package var column: String
        package var rows: Int
        package var firstRow: Int
    }

    package var path: String
    package var rows: Int
    package var columns: [String: String]
    package var firstDay: String?
    package var lastDay: String?
    /// Rows with an amount below 0, which count as no purchase and lower the sum.
    package var refunds: Int
    package var zeroAmounts: Int
    package var laterRows: Int
    package var skipped: [Skipped]
    /// Customers of whom there are refunds alone; they count nowhere.
    package var withoutPurchase: Int

    init(_ outcome: PurchaseReading.Outcome, path: String, withoutPurchase: Int) {
        self.path = DisplayText.neutral(path)
        rows = outcome.rows
        columns = Dictionary(
            uniqueKeysWithValues: PurchaseColumns.Role.allCases.map {
                ($0.rawValue, DisplayText.neutral(outcome.columns.name(of: $0)))
            })
        firstDay = outcome.firstDay.map(Day.text)
        lastDay = outcome.lastDay.map(Day.text)
        refunds = outcome.refunds
        zeroAmounts = outcome.zeroAmounts
        laterRows = outcome.laterRows
        skipped = PurchaseColumns.Role.allCases.compactMap { role in
            outcome.skipped[role].map {
                Skipped(
                    column: DisplayText.neutral(outcome.columns.name(of: role)), rows: $0.count,
                    firstRow: $0.firstRow)
            }
        }
        self.withoutPurchase = withoutPurchase
    }
}
