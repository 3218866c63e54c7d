/// One share of a secret. On paper it is `text`; whoever collects enough of them has the secret.
///
/// Bytes: version (1) · the first 4 bytes of the vault's id · 4 random bytes, the same in all shares
/// of one splitting · how many shares are needed · the share's number, from 1 · the value, 8 bytes
/// longer than the secret · the first 4 bytes of SHA-256 over all before.
package final class ShamirShare: Sendable {
    package let vaultPrefix: [UInt8]
    /// What the shares of one splitting have in common.
    package let set: [UInt8]
    package let needed: Int
    package let number: Int
    let value: SecretBytes

    static let version: UInt8 = 1
    static let headerLength = 11
    static let checksumLength = 4

    init(
        vaultPrefix: [UInt8], set: [UInt8], needed: Int, number: Int, value: consuming SecretBytes
    ) {
        self.vaultPrefix = vaultPrefix
        self.set = set
        self.needed = needed
        self.number = number
        self.value = value
    }

    var header: [UInt8] {
        [Self.version] + vaultPrefix + set + [UInt8(needed), UInt8(number)]
    }
}
