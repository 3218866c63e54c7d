/// The scores at which value tiers begin for a group of people, and those down to which somebody
/// keeps a tier: nobody changes back and forth who stands near a boundary.
package struct TierBoundaries: Sendable, Hashable {
    /// From this score on; infinite where the policy's share would be exceeded by equal scores.
    package var high: Double
    package var mid: Double
    package var keepHigh: Double
    package var keepMid: Double

    /// - Parameters:
    ///   - levels: Where the policy lets tiers begin.
    ///   - hysteresis: How far behind a boundary a tier is kept: a share of the people where the
    ///     boundary is one, otherwise of the boundary.
    ///   - scores: Of all who are put into tiers, in any order.
    package init(_ levels: TierLevels, hysteresis: Double, scores: [Double]) {
        let sorted = scores.sorted(by: >)
        high = Self.start(levels.high, 0, sorted, strict: true)
        mid = Self.start(levels.mid, 0, sorted, strict: false)
        keepHigh = min(high, Self.start(levels.high, hysteresis, sorted, strict: true))
        keepMid = min(mid, Self.start(levels.mid, hysteresis, sorted, strict: false))
    }

    /// Equal scores share a tier: where they straddle the boundary of high, all of them are below,
    /// so that the best agents are not flooded; at that of mid, all of them are above.
    private static func start(
        _ level: TierLevel, _ hysteresis: Double, _ sorted: [Double], strict: Bool
    ) -> Double {
        switch level {
        case .score(let score): return score * (1 - hysteresis)
        case .share(let share):
            guard !sorted.isEmpty else { return .infinity }
            let count = Int((Double(sorted.count) * min(1, share + hysteresis)).rounded(.down))
            guard count > 0 else { return strict ? .infinity : sorted[0] }
            let last = sorted[count - 1]
            guard strict, count < sorted.count, sorted[count] == last else { return last }
            return sorted[..<count].last { $0 > last } ?? .infinity
        }
    }

    /// The tier of a score for somebody who had `former` before.
    package func tier(_ score: Double, former: ValueTier?) -> ValueTier {
        if score >= high || (former == .high && score >= keepHigh) { return .high }
        let keeps = former == .high || former == .mid
        if score >= mid || (keeps && score >= keepMid) { return .mid }
        return .low
    }
}
