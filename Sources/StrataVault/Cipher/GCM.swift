internal import CLibCrypto
internal import Crypto

/// AES-256-GCM by the system's libcrypto.
///
/// swift-crypto's own costs four times as much for a message of a hundred bytes, most of it around
/// the cipher; sealing and opening a vault is little else than this. A context keeps its last key
/// until the next call.
enum GCM {
    static let nonceLength = 12
    static let tagLength = 16

    private static let contexts = ContextPool(
        make: { crypto_gcm_new() }, free: { EVP_CIPHER_CTX_free($0) })

    /// Seals into `output`, which has room for the plaintext and the tag.
    static func seal(
        _ plaintext: UnsafeRawBufferPointer, nonce: UnsafeRawBufferPointer, key: SymmetricKey,
        authenticating associated: UnsafeRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) {
        precondition(
            output.count == plaintext.count + tagLength && nonce.count == nonceLength
                && key.bitCount == 256)
        let isSealed = key.withUnsafeBytes { key in
            contexts.with { context in
                crypto_gcm_seal(
                    context, key.bytes, nonce.bytes, associated.bytes, Int32(associated.count),
                    plaintext.bytes, Int32(plaintext.count), output.bytes)
            }
        }
        precondition(isSealed == 1, "AES-GCM does not fail on memory")
    }

    /// Opens ciphertext and tag into `output`, which has room for the plaintext alone.
    ///
    /// - Returns: Whether they are what was sealed; otherwise `output` is wiped.
    static func open(
        _ bytes: UnsafeRawBufferPointer, nonce: UnsafeRawBufferPointer, key: SymmetricKey,
        authenticating associated: UnsafeRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) -> Bool {
        precondition(
            bytes.count == output.count + tagLength && nonce.count == nonceLength
                && key.bitCount == 256)
        let isOpened = key.withUnsafeBytes { key in
            contexts.with { context in
                crypto_gcm_open(
                    context, key.bytes, nonce.bytes, associated.bytes, Int32(associated.count),
                    bytes.bytes, Int32(output.count), output.bytes)
            }
        }
        if isOpened != 1 { output.initializeMemory(as: UInt8.self, repeating: 0) }
        return isOpened == 1
    }
}

extension UnsafeRawBufferPointer {
    /// The address as C takes it: some address also of nothing, where nothing is read.
    var bytes: UnsafePointer<UInt8> {
        guard let address = baseAddress ?? UnsafeRawPointer(bitPattern: 16) else {
            preconditionFailure("16 is an address")
        }
        return address.assumingMemoryBound(to: UInt8.self)
    }
}

extension UnsafeMutableRawBufferPointer {
    var bytes: UnsafeMutablePointer<UInt8> {
        guard let baseAddress else { preconditionFailure("no room for a tag") }
        return baseAddress.assumingMemoryBound(to: UInt8.self)
    }
}
