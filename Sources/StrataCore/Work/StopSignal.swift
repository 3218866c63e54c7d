internal import Synchronization

/// Tells work that it shall stop, whenever that is said.
package final class StopSignal: Sendable {
    private struct State {
        var isStopped = false
        var isUnheard = false
        var next = 0
        var listeners: [Int: @Sendable () -> Void] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    package var isStopped: Bool { state.withLock { $0.isStopped } }

    /// Whether nobody reads any more what the work writes.
    package var isUnheard: Bool { state.withLock { $0.isUnheard } }

    /// Says that nobody reads any more what the work writes.
    package func stopUnheard() {
        state.withLock { $0.isUnheard = true }
        stop()
    }

    /// Says it; again is the same as once.
    package func stop() {
        let listeners = state.withLock { state in
            state.isStopped = true
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        for listener in listeners { listener() }
    }

    /// Calls `body` when it is said, at once where it was said already.
    ///
    /// - Returns: What `forget` takes when nobody has to be told any more.
    package func listen(_ body: @escaping @Sendable () -> Void) -> Int {
        let number = state.withLock { state -> Int? in
            guard !state.isStopped else { return nil }
            state.next += 1
            state.listeners[state.next] = body
            return state.next
        }
        if let number { return number }
        body()
        return 0
    }

    package func forget(_ listener: Int) {
        state.withLock { $0.listeners[listener] = nil }
    }
}
