internal import Synchronization

/// Contexts of the system's cryptographic library that are used again: making one costs more than
/// sealing a short message.
///
/// Whoever needs one takes it out of a slot, and puts it into an empty one behind the call: no lock, as
/// many threads seal at the same time. Freed and wiped with the pool.
final class ContextPool: Sendable {
    /// Addresses; 0 for none. More than so many that are idle at the same time are not kept.
    private let slots: Slots
    private let make: @Sendable () -> OpaquePointer?
    private let free: @Sendable (OpaquePointer) -> Void

    /// `@unchecked Sendable`: what the pointer leads to is made once, and atomic.
    private struct Slots: @unchecked Sendable {
        static let count = 16
        let first: UnsafeMutablePointer<Atomic<UInt>>
    }

    init(
        make: @escaping @Sendable () -> OpaquePointer?,
        free: @escaping @Sendable (OpaquePointer) -> Void
    ) {
        self.make = make
        self.free = free
        slots = Slots(first: .allocate(capacity: Slots.count))
        for index in 0..<Slots.count { (slots.first + index).initialize(to: Atomic(0)) }
    }

    deinit {
        for index in 0..<Slots.count {
            let address = slots.first[index].load(ordering: .acquiring)
            if let context = OpaquePointer(bitPattern: address) { free(context) }
        }
        slots.first.deinitialize(count: Slots.count)
        slots.first.deallocate()
    }

    /// Lends a context.
    func with<Result, Failure: Error>(
        _ body: (OpaquePointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let context = take()
        defer { give(context) }
        return try body(context)
    }

    private func take() -> OpaquePointer {
        for index in 0..<Slots.count where slots.first[index].load(ordering: .relaxed) != 0 {
            let address = slots.first[index].exchange(0, ordering: .acquiringAndReleasing)
            if let context = OpaquePointer(bitPattern: address) { return context }
        }
        guard let context = make() else {
            fatalError("libcrypto lacks AES-256-GCM, AES-256-ECB or HMAC-SHA-256, or memory")
        }
        return context
    }

    private func give(_ context: OpaquePointer) {
        for index in 0..<Slots.count where slots.first[index].load(ordering: .relaxed) == 0 {
            let (isKept, _) = slots.first[index].compareExchange(
                expected: 0, desired: UInt(bitPattern: context), ordering: .acquiringAndReleasing)
            if isKept { return }
        }
        free(context)
    }
}
