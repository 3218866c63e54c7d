internal import Synchronization

/// A context of the system's cryptographic library, with what it was made for.
///
/// `@unchecked Sendable`: the pool lends it to one thread at a time.
struct CipherContext: @unchecked Sendable {
    let pointer: OpaquePointer
}

/// Contexts that are used again: making one costs more than sealing a short message.
///
/// As many as threads have used at the same time, freed and wiped with the pool.
final class ContextPool: Sendable {
    private let idle = Mutex<[CipherContext]>([])
    private let make: @Sendable () -> OpaquePointer?
    private let free: @Sendable (OpaquePointer) -> Void

    init(
        make: @escaping @Sendable () -> OpaquePointer?,
        free: @escaping @Sendable (OpaquePointer) -> Void
    ) {
        self.make = make
        self.free = free
    }

    deinit {
        idle.withLock { contexts in
            for context in contexts { free(context.pointer) }
        }
    }

    /// Lends a context.
    func with<Result, Failure: Error>(
        _ body: (OpaquePointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let context = idle.withLock { $0.popLast() } ?? new()
        defer { idle.withLock { $0.append(context) } }
        return try body(context.pointer)
    }

    private func new() -> CipherContext {
        guard let pointer = make() else {
            fatalError("libcrypto lacks AES-256-GCM, AES-256-ECB or HMAC-SHA-256, or memory")
        }
        return CipherContext(pointer: pointer)
    }
}
