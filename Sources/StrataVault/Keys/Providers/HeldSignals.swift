internal import CLinux
internal import Glibc
internal import Synchronization

/// Signals that are noted instead of taking their course, until they are released.
///
/// What a process ignores stays ignored. One at a time in a process.
struct HeldSignals {
    /// Readable once a signal came, on whichever thread.
    let descriptor: Int32
    private let former: [(signal: Int32, action: sigaction)]

    // Read by the handler, which may run on any thread at any moment: atomics and `write` are all
    // that is permitted there.
    private static let latest = Atomic<Int32>(0)
    private static let wake = Atomic<Int32>(-1)

    /// `nil` where the system has no descriptor left.
    init?(_ signals: [Int32]) {
        descriptor = linux_event_descriptor()
        guard descriptor >= 0 else { return nil }
        Self.latest.store(0, ordering: .sequentiallyConsistent)
        Self.wake.store(descriptor, ordering: .sequentiallyConsistent)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { signal in
            let error = errno
            HeldSignals.latest.store(signal, ordering: .sequentiallyConsistent)
            var one: UInt64 = 1
            _ = write(HeldSignals.wake.load(ordering: .sequentiallyConsistent), &one, 8)
            errno = error
        }
        var former: [(Int32, sigaction)] = []
        for signal in signals {
            var old = sigaction()
            guard sigaction(signal, nil, &old) == 0 else { continue }
            let handler = unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self)
            guard handler != unsafeBitCast(SIG_IGN, to: Int.self) else { continue }
            sigaction(signal, &action, nil)
            former.append((signal, old))
        }
        self.former = former
    }

    /// The latest signal that came.
    var received: Int32? {
        let signal = Self.latest.load(ordering: .sequentiallyConsistent)
        return signal == 0 ? nil : signal
    }

    /// Gives the signals back to whoever handled them before.
    func release() {
        for (signal, var action) in former { sigaction(signal, &action, nil) }
        Self.wake.store(-1, ordering: .sequentiallyConsistent)
        close(descriptor)
    }
}
