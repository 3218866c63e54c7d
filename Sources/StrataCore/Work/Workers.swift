import Dispatch
import Synchronization

/// Runs the same work on several threads at once and waits for all of them.
///
/// They are threads of Dispatch, not of Swift's cooperative pool: the work blocks on reading.
package enum Workers {
    /// - Returns: What each gave back, in the order of the workers' numbers.
    package static func run<Result: Sendable>(
        _ count: Int, _ work: @Sendable (_ worker: Int) -> Result
    ) -> [Result] {
        guard count > 1 else { return [work(0)] }
        let results = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: count) { worker in
            let result = work(worker)
            results.withLock { $0[worker] = result }
        }
        return results.withLock { results in (0..<count).compactMap { results[$0] } }
    }
}
