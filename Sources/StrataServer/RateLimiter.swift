internal import Synchronization

/// Buckets of requests: so many at once, and so many a second from then on.
///
/// Few callers are remembered at a time; when there are too many, those that were idle long enough
/// to have all of theirs back are forgotten, and then everybody shares what is left.
final class RateLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        /// Microseconds.
        var time: Int64
    }

    private let burst: Double
    private let perSecond: Double
    private let most: Int
    private let buckets = Mutex<[String: Bucket]>([:])

    init(burst: Int, perSecond: Double, most: Int = 10_000) {
        self.burst = Double(burst)
        self.perSecond = perSecond
        self.most = most
    }

    /// Takes one.
    ///
    /// - Returns: `nil` where there was one, otherwise the seconds until there is.
    func take(_ caller: String, at now: Int64) -> Int? {
        buckets.withLock { buckets in
            var name = caller
            if buckets[name] == nil, buckets.count >= most {
                buckets = buckets.filter { _, bucket in
                    bucket.tokens + Double(now - bucket.time) / 1e6 * perSecond < burst
                }
                if buckets.count >= most { name = "" }
            }
            var bucket = buckets[name] ?? Bucket(tokens: burst, time: now)
            let passed = max(0, Double(now - bucket.time) / 1e6)
            bucket.tokens = min(burst, bucket.tokens + passed * perSecond)
            bucket.time = now
            defer { buckets[name] = bucket }
            guard bucket.tokens >= 1 else {
                return max(1, Int((1 - bucket.tokens) / perSecond) + 1)
            }
            bucket.tokens -= 1
            return nil
        }
    }
}
