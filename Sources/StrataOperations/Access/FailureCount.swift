import StrataVault

/// Failures in a row, and the delay behind them: 2, 4, 8, … seconds from the third on, at most 15
/// minutes, so that nobody can be locked out for ever.
package struct FailureCount: Sendable, Hashable {
    package private(set) var count = 0
    /// Microseconds since 1970 of the last one.
    package private(set) var last: Int64 = 0

    package init() {}

    /// Failures that cost no delay.
    private static let free = 3
    /// Microseconds.
    package static let longestDelay: Int64 = 15 * 60 * 1_000_000

    /// Microseconds.
    package var delay: Int64 {
        guard count >= Self.free else { return 0 }
        return min(Self.longestDelay, 1_000_000 << Int64(min(count - Self.free + 1, 20)))
    }

    /// Whether the delay goes on. A clock that was set back makes nobody wait for ever.
    package func holdsUp(at now: Int64) -> Bool { now >= last && now < last + delay }

    package mutating func add(at now: Int64) {
        count = min(count + 1, 1_000)
        last = now
    }

    var document: CBOR { .array([.integer(Int64(count)), .integer(last)]) }

    init(_ document: CBOR?) {
        guard let parts = document?.array, parts.count == 2, let count = parts[0].integer,
            let last = parts[1].integer
        else { return }
        self.count = Int(count)
        self.last = last
    }
}
