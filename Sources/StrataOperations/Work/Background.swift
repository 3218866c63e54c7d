import Dispatch
import StrataCore
import Synchronization

/// A value that another thread makes meanwhile.
package final class Background<Value: Sendable>: Sendable {
    private let group = DispatchGroup()
    private let result = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    /// Begins at once.
    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
        let console = Console.current
        DispatchQueue.global(qos: .userInitiated).async(group: group) { [self] in
            let value = Console.$current.withValue(console) { make() }
            result.withLock { $0 = value }
        }
    }

    /// The value; waits until it is there.
    package var value: Value {
        group.wait()
        return result.withLock { $0 } ?? make()
    }
}
