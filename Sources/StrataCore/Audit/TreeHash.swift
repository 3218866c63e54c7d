internal import Crypto

/// A node of a Merkle tree: 32 bytes of SHA-256, as RFC 6962, section 2.1 hashes leaves and nodes.
package struct TreeHash: Sendable, Hashable {
    private var words: (UInt64, UInt64, UInt64, UInt64)

    package static let length = 32

    private init(_ digest: SHA256.Digest) {
        words = digest.withUnsafeBytes {
            $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
        }
    }

    /// Takes 32 bytes; `nil` for any other number.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.length else { return nil }
        words = bytes.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
    }

    package init?(_ bytes: some Collection<UInt8>) {
        let bytes = Array(bytes)
        guard let hash = bytes.withUnsafeBytes({ TreeHash($0) }) else { return nil }
        self = hash
    }

    /// The hash of a tree without leaves: SHA-256 of nothing.
    package static let empty = TreeHash(SHA256.hash(data: [UInt8]()))

    /// The hash of a leaf: SHA-256(0x00 ‖ entry).
    package static func leaf(_ entry: UnsafeRawBufferPointer) -> TreeHash {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
        hasher.update(bufferPointer: entry)
        return TreeHash(hasher.finalize())
    }

    package static func leaf(_ entry: [UInt8]) -> TreeHash { entry.withUnsafeBytes { leaf($0) } }

    /// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right).
    package static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * length, alignment: 8) { bytes in
            bytes[0] = 1
            bytes.storeBytes(of: left.words, toByteOffset: 1, as: type(of: left.words))
            bytes.storeBytes(
                of: right.words, toByteOffset: 1 + length, as: type(of: right.words))
            var hasher = SHA256()
            hasher.update(bufferPointer: UnsafeRawBufferPointer(bytes))
            return TreeHash(hasher.finalize())
        }
    }

    package var bytes: [UInt8] { withBytes { Array($0) } }

    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withUnsafeBytes(of: words, body)
    }

    package static func == (a: TreeHash, b: TreeHash) -> Bool { a.words == b.words }

    package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension TreeHash: CustomStringConvertible {
    /// In base 64, as checkpoints and proofs write it.
    package var description: String { Base64.text(bytes) }

    /// - Returns: `nil` for what is not the base 64 of 32 bytes.
    package init?(base64 text: some StringProtocol) {
        guard let bytes = Base64.bytes(text) else { return nil }
        self.init(bytes)
    }
}
