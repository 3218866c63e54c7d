internal import Synchronization

/// Whether somebody who signed in is in the middle of an act that was authorised and written down.
///
/// Their view of the vault writes no record otherwise, so an operation that forgets to ask fails
/// instead of going through. What the act costs (an approval) is taken in its first transaction, so
/// an act that fails there has cost nothing, and one that cost something was done.
package final class Admission: Sendable {
    private struct State {
        var depth = 0
        /// What acts still have to take, by numbers of their own.
        var costs: [Int: @Sendable (RecordTransaction) throws -> Void] = [:]
        var nextCost = 0
        var sequences: ClosedRange<Int64>?
    }

    private let state = Mutex(State())

    package init() {}

    package var isOpen: Bool { state.withLock { $0.depth > 0 } }

    /// - Parameter cost: What the act takes in its first transaction, which fails where it throws.
    package func open(cost: (@Sendable (RecordTransaction) throws -> Void)? = nil) {
        state.withLock { state in
            state.depth += 1
            guard let cost else { return }
            state.costs[state.nextCost] = cost
            state.nextCost += 1
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

    /// Takes in a transaction what acts still have to take.
    ///
    /// - Returns: What was taken, once the transaction is committed.
    /// - Throws: What refuses it.
    package func take(in transaction: RecordTransaction) throws -> [Int] {
        let costs = state.withLock { $0.costs }
        for cost in costs.values { try cost(transaction) }
        return Array(costs.keys)
    }

    /// A transaction was committed, and with it what it took.
    package func committed(_ sequence: Int64, taken: [Int]) {
        state.withLock { state in
            for number in taken { state.costs[number] = nil }
            let known = state.sequences
            state.sequences =
                min(
                    known?.lowerBound ?? sequence, sequence)...max(
                    known?.upperBound ?? sequence, sequence)
        }
    }
}
