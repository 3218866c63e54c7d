internal import Crypto

/// Seals the chunks of an object, in the manner of STREAM (Hoang, Reyhanitabar, Rogaway, Vizár:
/// Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance, 2015).
///
/// An object is a header and chunks of 64 KiB of plaintext, the last one shorter or as long, each
/// with its tag (16) behind it; an empty object has one empty chunk. Header (32 bytes): format (1),
/// cipher suite (1), the chunk's length as a power of two (1), slot (1), key generation (4), ring
/// (8), object (16). The key is HKDF-SHA-256 of the key of ring, slot and generation, salt the
/// object's id, info `strata object 1`, a zero, vault (16): no two objects share it, so the nonce
/// counts: three zeros, the chunk's index from 0 (8), and 1 for the last chunk, 0 for others (1).
/// Associated data of each chunk: the header, vault (16), record (8).
struct ObjectCipher: Sendable {
    static let format: UInt8 = 1
    /// AES-256-GCM.
    static let suite: UInt8 = 1
    static let headerLength = 32
    /// Chunks of 64 KiB.
    static let usualChunkBits: UInt8 = 16

    let header: [UInt8]
    let chunkLength: Int
    private let associated: [UInt8]
    private let key: SymmetricKey

    init(_ place: ObjectPlace, key: SubjectKey, chunkBits: UInt8 = usualChunkBits) {
        var header: [UInt8] = [Self.format, Self.suite, chunkBits, key.slot.code]
        header.appendBigEndian(key.generation)
        header.appendBigEndian(place.ring)
        header += place.object.bytes
        self.header = header
        chunkLength = 1 << Int(chunkBits)
        associated = Self.associated(header, place)
        self.key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key.key, salt: place.object.bytes,
            info: Array("strata object 1\u{0}".utf8) + place.vault.bytes, outputByteCount: 32)
    }

    private static func associated(_ header: [UInt8], _ place: ObjectPlace) -> [UInt8] {
        var bytes = header + place.vault.bytes
        bytes.appendBigEndian(place.record)
        return bytes
    }

    /// How many chunks a plaintext has: one at least.
    func chunkCount(of length: Int64) -> Int64 {
        max(1, length / Int64(chunkLength) + (length % Int64(chunkLength) == 0 ? 0 : 1))
    }

    /// How long the file of a plaintext is, in bytes.
    func fileLength(of length: Int64) -> Int64 {
        Int64(Self.headerLength) + length + chunkCount(of: length) * Int64(Sealing.tagLength)
    }

    private func nonce(_ index: Int64, isLast: Bool) -> [UInt8] {
        var bytes: [UInt8] = [0, 0, 0]
        bytes.appendBigEndian(index)
        bytes.append(isLast ? 1 : 0)
        return bytes
    }

    /// Appends a chunk's ciphertext and tag.
    func seal(_ plaintext: [UInt8], index: Int64, isLast: Bool, to output: inout [UInt8]) {
        let nonce = nonce(index, isLast: isLast).withUnsafeBytes { SealNonce($0) }
        Sealing.append(
            plaintext, nonce: nonce, key: key, authenticating: associated, to: &output)
    }

    /// The plaintext of a chunk's ciphertext and tag.
    ///
    /// - Throws: `ObjectError.refused`.
    func open(
        _ bytes: UnsafeRawBufferPointer, index: Int64, isLast: Bool
    ) throws(ObjectError) -> [UInt8] {
        let nonce = nonce(index, isLast: isLast)
        do throws(SealError) {
            return try nonce.withBytes { (nonce) throws(SealError) in
                try Sealing.open(
                    nonce: nonce, bytes, key: key, authenticating: associated)
            }
        } catch {
            throw .refused(chunk: index)
        }
    }
}
