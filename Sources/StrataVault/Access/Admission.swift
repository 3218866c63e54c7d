internal import Synchronization

/// Whether somebody who signed in is in the middle of an act that was authorised and written down.
///
/// Their view of the vault writes no record otherwise, so an operation that forgets to ask fails
/// instead of going through.
package final class Admission: Sendable {
    private let depth = Mutex(0)

    package init() {}

    package var isOpen: Bool { depth.withLock { $0 > 0 } }

    package func open() { depth.withLock { $0 += 1 } }

    package func close() { depth.withLock { $0 -= 1 } }
}
