import Synchronization

/// How far a long operation is, and whether it shall stop: written by its threads, read by
/// whoever shows it.
package final class WorkMeter: Sendable {
    private let done = Atomic<Int>(0)
    private let total = Atomic<Int>(0)
    private let stopped = Atomic<Bool>(false)

    package init() {}

    /// Bytes worked on so far.
    package var bytesDone: Int { done.load(ordering: .relaxed) }

    /// Bytes to work on in all; 0 while that is unknown.
    package var bytesTotal: Int { total.load(ordering: .relaxed) }

    package func set(_ bytes: Int) { done.store(bytes, ordering: .relaxed) }

    package func expect(_ bytes: Int) { total.wrappingAdd(bytes, ordering: .relaxed) }

    /// Asks the operation to stop; it ends at its next block.
    package func cancel() { stopped.store(true, ordering: .relaxed) }

    package var isCancelled: Bool { stopped.load(ordering: .relaxed) }
}

/// The operation was asked to stop before it was done.
package struct Cancelled: Error {
    package init() {}
}
