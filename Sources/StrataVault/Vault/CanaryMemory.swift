internal import Synchronization

/// The numbers of planted people as they were last read, and what became of alarms that were sent
/// meanwhile. One for a vault and all views of it.
package final class CanaryMemory: Sendable {
    private let known = Mutex<(revision: Int64, numbers: Set<Int64>)?>(nil)
    private let sending = Mutex(Sending())

    private struct Sending {
        var underWay: Set<Int64> = []
        var sent: Set<Int64> = []
    }

    init() {}

    /// The numbers at a revision of the register.
    ///
    /// - Parameters:
    ///   - revision: As the register's row has it.
    ///   - open: Opens the register.
    /// - Returns: The numbers; `open` is called where another revision was read last.
    package func numbers(
        _ revision: Int64, open: () throws -> Set<Int64>
    ) rethrows -> Set<Int64> {
        if let known = known.withLock({ $0 }), known.revision == revision { return known.numbers }
        let numbers = try open()
        known.withLock { $0 = (revision, numbers) }
        return numbers
    }

    /// Takes an alarm in hand.
    ///
    /// - Returns: Whether nobody else in this process has it.
    package func begin(_ alarm: Int64) -> Bool {
        sending.withLock { sending in
            !sending.sent.contains(alarm) && sending.underWay.insert(alarm).inserted
        }
    }

    package func end(_ alarm: Int64, sent: Bool) {
        sending.withLock { sending in
            sending.underWay.remove(alarm)
            if sent { sending.sent.insert(alarm) }
        }
    }

    package var isSending: Bool { sending.withLock { !$0.underWay.isEmpty } }

    /// The alarms that arrived and are not written down as such yet; they are given out once.
    package func takeSent() -> Set<Int64> {
        sending.withLock { sending in
            defer { sending.sent = [] }
            return sending.sent
        }
    }
}
