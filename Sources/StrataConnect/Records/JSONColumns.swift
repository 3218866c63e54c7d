import StrataCore
import Synchronization

/// The columns of JSON records in the order in which their keys were first met; shared by threads.
///
/// A nested key is its path, `address.city`; the elements of an array share `phones[]`,
/// those of an array of objects `calls[].agent`; a key that an
/// object holds twice is `phone#2` the second time, so that no value escapes a look.
package final class JSONColumns: Sendable {
    /// Records with more different keys than this are no table; further keys are a problem.
    static let maximumCount = 500

    private struct State {
        var names: [String] = []
        var indices: [String: Int] = [:]
    }
    private let state = Mutex(State())
    private let isFixed: Bool

    /// - Parameter fixed: The only columns wanted; empty to collect all.
    init(fixed: [String] = []) {
        isFixed = !fixed.isEmpty
        state.withLock { state in
            for name in fixed {
                state.indices[name] = state.names.count
                state.names.append(name)
            }
        }
    }

    package var names: [String] { state.withLock { $0.names } }

    /// The column of a path, made where it is new; `nil` where it is not wanted or too many.
    func index(of name: String) -> Int? {
        state.withLock { state in
            if let index = state.indices[name] { return index }
            guard !isFixed, state.names.count < Self.maximumCount else { return nil }
            let index = state.names.count
            state.indices[name] = index
            state.names.append(name)
            return index
        }
    }

    /// Whether a missing column means that the record has too many keys.
    var reportsMissing: Bool { !isFixed }
}
