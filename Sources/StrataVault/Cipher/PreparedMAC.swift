internal import CLibCrypto
internal import Crypto

/// HMAC-SHA-256 under one key, whose pads are hashed once and not for every message.
struct PreparedMAC: Sendable {
    private let contexts: ContextPool

    init(_ key: SymmetricKey) {
        contexts = ContextPool(
            make: { key.withUnsafeBytes { crypto_mac_new($0.bytes, $0.count) } },
            free: { EVP_MAC_CTX_free($0) })
    }

    /// The first 16 bytes of the code of a message, the first of them the highest.
    func code16(_ message: UnsafeRawBufferPointer) -> UInt128 {
        withUnsafeTemporaryAllocation(byteCount: 32, alignment: 16) { code in
            let isDone = contexts.with {
                crypto_mac($0, message.bytes, message.count, code.bytes)
            }
            precondition(isDone == 1, "HMAC does not fail on memory")
            return UInt128(bigEndian: code.load(as: UInt128.self))
        }
    }

    func code16(_ message: [UInt8]) -> UInt128 { message.withUnsafeBytes { code16($0) } }
}
