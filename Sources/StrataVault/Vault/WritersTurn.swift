internal import Dispatch

/// Whose turn it is to do work on a vault that goes over several transactions and counts on nobody
/// else changing what it has read: an import, a relabelling. One at a time in a process; the
/// process itself has the vault alone.
package final class WritersTurn: Sendable {
    private let free = DispatchSemaphore(value: 1)

    /// Runs `body` when it is its turn.
    ///
    /// - Parameters:
    ///   - isUnwanted: Asked while it waits, every tenth of a second.
    ///   - waiting: Called once where it has to wait for more than a second.
    ///   - body: The work.
    /// - Returns: `nil` where it was not wanted any more.
    package func take<Result>(
        unless isUnwanted: () -> Bool = { false }, waiting: () -> Void = {},
        _ body: () throws -> Result
    ) rethrows -> Result? {
        var tries = 0
        while free.wait(timeout: .now() + 0.1) == .timedOut {
            if isUnwanted() { return nil }
            tries += 1
            if tries == 10 { waiting() }
        }
        defer { free.signal() }
        return try body()
    }
}
