internal import Synchronization

/// Whether somebody who signed in is in the middle of an act that was authorised and written down.
///
/// Their view of the vault writes no record otherwise, so an operation that forgets to ask fails
/// instead of going through. What the act costs (an approval) is taken in its first transaction, so
/// an act that fails there has cost nothing, and one that cost something was done.
package final class Admission: Sendable {
    private struct State {
        var depth = 0
        var costs: [@Sendable (RecordTransaction) throws -> Void] = []
        var sequences: ClosedRange<Int64>?
    }

    private let state = Mutex(State())

    package init() {}

    package var isOpen: Bool { state.withLock { $0.depth > 0 } }

    /// - Parameter cost: What the act takes in its first transaction, which fails where it throws.
    package func open(cost: (@Sendable (RecordTransaction) throws -> Void)? = nil) {
        state.withLock { state in
            state.depth += 1
            if let cost { state.costs.append(cost) }
        }
    }

    package func close() {
        state.withLock { state in
            state.depth -= 1
            guard state.depth == 0 else { return }
            state = State()
        }
    }

    /// Whether something is still to be taken.
    package var hasCost: Bool { state.withLock { !$0.costs.isEmpty } }

    /// The numbers of the first and the last transaction that were written in the act.
    package var sequences: ClosedRange<Int64>? { state.withLock { $0.sequences } }

    func take(in transaction: RecordTransaction) throws {
        for cost in state.withLock({ $0.costs }) { try cost(transaction) }
    }

    /// A transaction was committed: what it took is taken.
    package func committed(_ sequence: Int64) {
        state.withLock { state in
            state.costs = []
            let known = state.sequences
            state.sequences =
                min(known?.lowerBound ?? sequence, sequence)...max(
                    known?.upperBound ?? sequence, sequence)
        }
    }
}
