internal import NIOPosix
internal import StrataOperations
internal import StrataVault
internal import Synchronization

/// Carries out imports on a thread of their own, one at a time: an import holds the vault's writer
/// as long as it runs, so that more at once would only wait for each other.
final class ImportRunner: Sendable {
    private struct State {
        var current: (job: Int64, meter: WorkMeter)?
        var isEnding = false
        /// The last job could not be written down: what was running is looked for again.
        var hasFailed = false
    }

    private let work: ImportJobRun
    private let thread = NIOThreadPool(numberOfThreads: 1)
    private let state = Mutex(State())

    init(_ work: ImportJobRun) { self.work = work }

    /// Puts in order what an earlier process left, and goes on with it.
    func start() throws {
        try work.recover(at: SystemClock.microseconds)
        thread.start()
        wake()
    }

    /// There may be something to do.
    func wake() {
        thread.submit { [self] state in
            if state == .active { drain() }
        }
    }

    private func drain() {
        do {
            let hasFailed = state.withLock { state in
                defer { state.hasFailed = false }
                return state.hasFailed
            }
            if hasFailed { try work.resume() }
            while let job = try work.next() {
                let meter = WorkMeter()
                let isEnding = state.withLock { state in
                    if !state.isEnding { state.current = (job, meter) }
                    return state.isEnding
                }
                if isEnding { return }
                defer { state.withLock { $0.current = nil } }
                try work.carryOut(job, meter: meter)
                if meter.isCancelled, state.withLock({ $0.isEnding }) { return }
            }
        } catch {
            // The stores took nothing: with the next thing that is asked it is tried again.
            state.withLock { $0.hasFailed = true }
        }
    }

    /// How many bytes of how many a job has read; `nil` for one that does not run.
    func progress(of job: Int64) -> (done: Int, total: Int)? {
        state.withLock { state in
            guard let current = state.current, current.job == job else { return nil }
            return (current.meter.bytesDone, current.meter.bytesTotal)
        }
    }

    /// Stops a job, where it runs.
    func stop(_ job: Int64) {
        state.withLock { state in
            if let current = state.current, current.job == job { current.meter.cancel() }
        }
    }

    /// Stops what runs where it is, to go on with the next start.
    func close() async throws {
        state.withLock { state in
            state.isEnding = true
            state.current?.meter.cancel()
        }
        try await thread.shutdownGracefully()
    }
}
