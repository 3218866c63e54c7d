internal import Synchronization

/// Documents as they were decoded, for as long as none of their kind is written: a process has a
/// vault alone, so every change goes through its own store.
///
/// What is kept was checked and opened when it was read. A reader takes the version of the kind
/// before its transaction begins, and what it read counts only while the version is the same; a
/// writer raises it once its change is there for others to see.
package final class DocumentMemory: Sendable {
    private struct Key: Hashable {
        var kind: DocumentKind
        /// `nil` for what was made of all documents of the kind.
        var number: Int64?
    }

    private struct State {
        var versions: [DocumentKind: UInt64] = [:]
        var values: [Key: (version: UInt64, value: any Sendable)] = [:]
    }

    private let state = Mutex(State())
    /// So many values are kept; then all are forgotten.
    private let most: Int

    init(most: Int = 20_000) { self.most = most }

    /// A document, decoded.
    ///
    /// - Parameters:
    ///   - kind: Of the document.
    ///   - number: Of the document; `nil` for what is made of all of the kind.
    ///   - read: Reads and decodes it, in a transaction that begins behind the call; `nil` where it
    ///     is not there.
    /// - Returns: What `read` gave, now or before; what is not there is read again each time.
    /// - Throws: What `read` throws; nothing is kept then.
    package func value<Value: Sendable>(
        _ kind: DocumentKind, _ number: Int64?, _ read: () throws -> Value?
    ) rethrows -> Value? {
        let key = Key(kind: kind, number: number)
        let (known, version) = state.withLock { state in
            let version = state.versions[kind, default: 0]
            let found = state.values[key].flatMap { $0.version == version ? $0 : nil }
            return (found, version)
        }
        if let known { return known.value as? Value }
        // What is not there is not kept: numbers can be made up.
        guard let value = try read() else { return nil }
        state.withLock { state in
            if state.values.count >= most { state.values = [:] }
            state.values[key] = (version, value)
        }
        return value
    }

    /// Documents of these kinds may have changed.
    func forget(_ kinds: Set<DocumentKind>) {
        guard !kinds.isEmpty else { return }
        state.withLock { state in
            for kind in kinds { state.versions[kind, default: 0] += 1 }
        }
    }
}

/// Objects that all views of a vault share for as long as it is open, one of a type.
package final class SharedObjects: Sendable {
    private let objects = Mutex<[ObjectIdentifier: any AnyObject & Sendable]>([:])

    /// - Parameters:
    ///   - type: Which one.
    ///   - make: Makes it where it is first asked for.
    /// - Returns: The one of that type.
    package func object<Object: AnyObject & Sendable>(
        _ type: Object.Type = Object.self, _ make: () -> Object
    ) -> Object {
        objects.withLock { objects in
            if let known = objects[ObjectIdentifier(type)] as? Object { return known }
            let made = make()
            objects[ObjectIdentifier(type)] = made
            return made
        }
    }
}
