internal import Crypto

/// Random bytes from the system, taken many at a time: a call for each key costs more than the key.
///
/// Bytes are wiped as they are given out. One thread at a time; not kept over a fork.
package struct RandomPool: ~Copyable {
    private let bytes: UnsafeMutableRawBufferPointer
    private var offset: Int

    package init() {
        bytes = .allocate(byteCount: 1 << 15, alignment: 16)
        offset = bytes.count
    }

    deinit {
        bytes.initializeMemory(as: UInt8.self, repeating: 0)
        bytes.deallocate()
    }

    /// Lends the next bytes.
    mutating func take<Result>(
        _ count: Int, _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        if bytes.count - offset < count {
            SystemRandom.fill(bytes)
            offset = 0
        }
        let part = UnsafeMutableRawBufferPointer(rebasing: bytes[offset..<(offset + count)])
        offset += count
        defer { part.initializeMemory(as: UInt8.self, repeating: 0) }
        return body(UnsafeRawBufferPointer(part))
    }

    mutating func key() -> SymmetricKey { take(32) { SymmetricKey(data: $0) } }

    mutating func nonce() -> SealNonce { take(Sealing.nonceLength) { SealNonce($0) } }
}
