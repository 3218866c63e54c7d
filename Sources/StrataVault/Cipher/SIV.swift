internal import CLibCrypto
internal import Crypto

/// AES-256-SIV (RFC 5297) under one key, for short messages.
///
/// Sealing is a function of the message: there is no nonce that could be used twice, and none that
/// takes up room. It fits what is random itself, as keys are.
struct SIV: Sendable {
    static let codeLength = 16
    private let contexts: ContextPool

    /// - Parameter key: 64 bytes.
    init(_ key: SymmetricKey) {
        precondition(key.bitCount == 512)
        contexts = ContextPool(
            make: { key.withUnsafeBytes { crypto_siv_new($0.bytes) }.map(OpaquePointer.init) },
            free: { crypto_siv_free(UnsafeMutablePointer($0)) })
    }

    /// Code and ciphertext of 16 to 1,008 bytes.
    func seal(_ plaintext: [UInt8], authenticating associated: [UInt8]) -> [UInt8] {
        let length = plaintext.count
        return [UInt8](unsafeUninitializedCapacity: length + Self.codeLength) { output, count in
            let isSealed = contexts.with { context in
                crypto_siv_seal(
                    UnsafeMutablePointer(context), associated, Int32(associated.count), plaintext,
                    Int32(length), output.baseAddress)
            }
            precondition(isSealed == 1, "AES-SIV does not fail on 16 to 1,008 bytes")
            count = length + Self.codeLength
        }
    }

    /// - Returns: `nil` where the bytes are not what was sealed.
    func open(
        _ bytes: UnsafeRawBufferPointer, authenticating associated: [UInt8]
    ) -> [UInt8]? {
        let length = bytes.count - Self.codeLength
        guard length >= 16, length <= 1_008 else { return nil }
        var isOpened: Int32 = 0
        let plaintext = [UInt8](unsafeUninitializedCapacity: length) { output, count in
            isOpened = contexts.with { context in
                crypto_siv_open(
                    UnsafeMutablePointer(context), associated, Int32(associated.count),
                    bytes.bytes, Int32(length), output.baseAddress)
            }
            if isOpened != 1 { output[..<length].update(repeating: 0) }
            count = length
        }
        return isOpened == 1 ? plaintext : nil
    }
}
