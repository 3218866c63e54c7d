internal import Crypto
internal import StrataCore

/// Wraps the keys of held values: under the T1 key of the epoch, and around that under a key that
/// lies in a file of its own, which belongs into no backup and goes with the last of them.
package struct HoldCipher: Sendable {
    private let ring: RingCipher
    private let fileKey: SymmetricKey

    package var epoch: Int { ring.epoch }

    init(ring: RingCipher, fileKey: SymmetricKey) {
        self.ring = ring
        self.fileKey = fileKey
    }

    package func wrap(_ keys: SubjectKeys) -> [UInt8] {
        Sealing.seal(
            ring.wrap(keys, tier: .t1) ?? [], key: fileKey, authenticating: associated(keys.ring))
    }

    /// - Throws: `SealError.refused` where the bytes are not this hold's, or the file's key is
    ///   another.
    package func unwrap(_ bytes: [UInt8], ring number: Int64) throws(SealError) -> SubjectKeys {
        let inner = try bytes.withBytes { (bytes) throws(SealError) in
            try Sealing.open(bytes, key: fileKey, authenticating: associated(number))
        }
        let unwrapped = try inner.withBytes { (bytes) throws(SealError) in
            try ring.unwrap(bytes, ring: number, tier: .t1)
        }
        return SubjectKeys(
            ring: number, seeds: unwrapped.seed.map { [$0] } ?? [], keys: unwrapped.keys)
    }

    private func associated(_ number: Int64) -> [UInt8] {
        var bytes = Array("strata hold 1\u{0}".utf8)
        bytes.append(contentsOf: ring.vault.bytes)
        bytes.appendBigEndian(number)
        return bytes
    }
}
