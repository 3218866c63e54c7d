internal import Glibc

/// A thread for one piece of work that blocks, which is waited for.
///
/// It has the working folder of the thread that starts it, also where that is not the process's.
package struct WorkThread: Sendable {
    private final class Work {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private let thread: pthread_t

    /// Begins at once; `nil` where the system gives no thread.
    package init?(_ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        guard result == 0 else {
            work.release()
            return nil
        }
        self.thread = thread
    }

    /// Has the calling thread step back for others, for good: what nobody waits for.
    package static func stepBack() {
        // Of Linux, for which a thread is what POSIX has as a process here.
        _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    }

    /// Waits until it is done; called once.
    package func join() { pthread_join(thread, nil) }
}
