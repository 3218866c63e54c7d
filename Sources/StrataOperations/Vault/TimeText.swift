import FoundationEssentials

/// Times as reports and errors say them.
package enum TimeText {
    /// `2026-01-02T03:04:05Z` of microseconds since 1970, UTC.
    package static func utc(_ microseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(microseconds / 1_000_000)).formatted(.iso8601)
    }
}
