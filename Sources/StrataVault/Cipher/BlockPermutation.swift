internal import CLibCrypto
internal import Crypto

/// AES-256 as a permutation of single blocks of 16 bytes under one key.
struct BlockPermutation: Sendable {
    private let encryption: ContextPool
    private let decryption: ContextPool

    init(_ key: SymmetricKey) {
        encryption = Self.pool(key, encrypts: true)
        decryption = Self.pool(key, encrypts: false)
    }

    private static func pool(_ key: SymmetricKey, encrypts: Bool) -> ContextPool {
        ContextPool(
            make: {
                key.withUnsafeBytes { crypto_block_new($0.bytes, encrypts ? 1 : 0) }
            }, free: { EVP_CIPHER_CTX_free($0) })
    }

    func encrypt(_ block: UInt128) -> UInt128 { Self.permute(block, encryption) }
    func decrypt(_ block: UInt128) -> UInt128 { Self.permute(block, decryption) }

    /// Blocks are numbers whose first byte is the highest.
    private static func permute(_ block: UInt128, _ contexts: ContextPool) -> UInt128 {
        var result: UInt128 = 0
        let isDone = withUnsafeBytes(of: block.bigEndian) { input in
            withUnsafeMutableBytes(of: &result) { output in
                contexts.with { crypto_block($0, input.bytes, output.bytes) }
            }
        }
        precondition(isDone == 1, "AES does not fail on a block")
        return UInt128(bigEndian: result)
    }
}
