internal import Synchronization

/// Runs the same work on several threads at once and waits for all of them.
///
/// They are threads of their own, not of Swift's cooperative pool or of Dispatch: the work blocks
/// on reading, and speaks with the console and opens files in the folder of whoever asked for it.
package enum Workers {
    /// - Returns: What each gave back, in the order of the workers' numbers.
    package static func run<Result: Sendable>(
        _ count: Int, _ work: @Sendable (_ worker: Int) -> Result
    ) -> [Result] {
        guard count > 1 else { return [work(0)] }
        let console = Console.current
        let results = Mutex<[Int: Result]>([:])
        let add = { @Sendable (worker: Int, result: Result) in
            results.withLock { $0[worker] = result }
        }
        withoutActuallyEscaping(work) { work in
            let threads = (1..<count).compactMap { worker -> WorkThread? in
                let thread = WorkThread {
                    Console.$current.withValue(console) { add(worker, work(worker)) }
                }
                // Fewer threads do the same work.
                if thread == nil { add(worker, work(worker)) }
                return thread
            }
            add(0, work(0))
            for thread in threads { thread.join() }
        }
        return results.withLock { results in (0..<count).compactMap { results[$0] } }
    }
}
