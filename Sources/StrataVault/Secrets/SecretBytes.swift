internal import Crypto
internal import Glibc

/// Bytes that must not outlive their use: keys, passphrases, shares.
///
/// They lie in pages of their own, locked in memory where the system permits it and left out of
/// core dumps and of children, and are zeroed when the value ends. The type cannot be copied, so
/// no second copy is made by passing it on.
package struct SecretBytes: ~Copyable, @unchecked Sendable {
    // Safe to send: the memory is written only while the value is being made.
    private let memory: UnsafeMutableRawBufferPointer
    package let count: Int
    /// Whether the pages are kept from being swapped out.
    package let isLocked: Bool

    /// Makes room for `count` bytes and lets `fill` write them.
    package init<Failure: Error>(
        count: Int, fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        let size = max(page, (count + page - 1) / page * page)
        guard
            let address = mmap(
                nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
            address != MAP_FAILED
        else { fatalError("no memory for \(size) bytes of a secret") }
        let whole = UnsafeMutableRawBufferPointer(start: address, count: size)
        let locked = mlock(address, size) == 0
        madvise(address, size, MADV_DONTDUMP)
        madvise(address, size, MADV_WIPEONFORK)
        do throws(Failure) {
            try fill(UnsafeMutableRawBufferPointer(rebasing: whole[..<count]))
        } catch {
            Self.release(whole)
            throw error
        }
        memory = whole
        self.count = count
        isLocked = locked
    }

    /// Takes the bytes over and zeroes where they came from.
    package init(wiping bytes: inout [UInt8]) {
        // No second reference to the array: wiping would copy it first and wipe the copy.
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
        Self.wipe(&bytes)
    }

    /// Random bytes from the system.
    package static func random(count: Int) -> SecretBytes {
        SecretBytes(count: count) { SystemRandom.fill($0) }
    }

    deinit { Self.release(memory) }

    package borrowing func withBytes<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
    }

    /// Another secret with the same bytes.
    package borrowing func duplicate() -> SecretBytes {
        withBytes { bytes in SecretBytes(count: bytes.count) { $0.copyMemory(from: bytes) } }
    }

    /// Whether another secret has the same bytes; takes the same time wherever they differ.
    package borrowing func isEqual(to other: borrowing SecretBytes) -> Bool {
        guard count == other.count else { return false }
        return withBytes { mine in
            other.withBytes { theirs in zip(mine, theirs).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0 }
        }
    }

    /// As a key of swift-crypto, which keeps a copy of its own and zeroes it too.
    borrowing func symmetricKey() -> SymmetricKey {
        withBytes { SymmetricKey(data: $0) }
    }

    /// Overwrites an array's own storage; copies that were made of it before are out of reach.
    package static func wipe(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBytes { buffer in
            if let address = buffer.baseAddress { explicit_bzero(address, buffer.count) }
        }
        bytes = []
    }

    private static func release(_ memory: UnsafeMutableRawBufferPointer) {
        guard let address = memory.baseAddress else { return }
        explicit_bzero(address, memory.count)
        munmap(address, memory.count)
    }
}
