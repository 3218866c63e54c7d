internal import Synchronization

/// Counters for Prometheus: how many requests by endpoint and status, and how long they took. No
/// label holds anything of a person or of a request.
final class Metrics: Sendable {
    /// Upper bounds, seconds.
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5]

    private struct State {
        var requests: [String: [Int: Int]] = [:]
        var buckets: [String: [Int]] = [:]
        var sums: [String: Double] = [:]
        var underWay = 0
    }

    private let state = Mutex(State())

    func begin() { state.withLock { $0.underWay += 1 } }

    func end(_ endpoint: String, status: Int, seconds: Double) {
        state.withLock { state in
            state.underWay -= 1
            state.requests[endpoint, default: [:]][status, default: 0] += 1
            let index = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
            state.buckets[
                endpoint, default: [Int](repeating: 0, count: Self.bounds.count + 1)][index] += 1
            state.sums[endpoint, default: 0] += seconds
        }
    }

    /// The text format of Prometheus, version 0.0.4.
    var text: String {
        let state = state.withLock { $0 }
        var lines = [
            "# HELP strata_requests_total Requests by endpoint and status.",
            "# TYPE strata_requests_total counter",
        ]
        for (endpoint, statuses) in state.requests.sorted(by: { $0.key < $1.key }) {
            for (status, count) in statuses.sorted(by: { $0.key < $1.key }) {
                lines.append(
                    "strata_requests_total{endpoint=\"\(endpoint)\",status=\"\(status)\"} \(count)")
            }
        }
        lines += [
            "# HELP strata_request_seconds How long requests took.",
            "# TYPE strata_request_seconds histogram",
        ]
        for (endpoint, counts) in state.buckets.sorted(by: { $0.key < $1.key }) {
            var total = 0
            for (bound, count) in zip(Self.bounds.map { "\($0)" } + ["+Inf"], counts) {
                total += count
                lines.append(
                    "strata_request_seconds_bucket{endpoint=\"\(endpoint)\",le=\"\(bound)\"} "
                        + "\(total)")
            }
            lines.append(
                "strata_request_seconds_sum{endpoint=\"\(endpoint)\"} "
                    + "\(state.sums[endpoint] ?? 0)")
            lines.append("strata_request_seconds_count{endpoint=\"\(endpoint)\"} \(total)")
        }
        lines += [
            "# HELP strata_requests_under_way Requests that are being answered.",
            "# TYPE strata_requests_under_way gauge",
            "strata_requests_under_way \(state.underWay)",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
